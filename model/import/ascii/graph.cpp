#include "model/import/ascii/graph.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <string_view>

namespace stratoplan::ascii {

namespace {

/// A name as flows compare it.
std::string flowName(std::string_view label)
{
    return lowered(nameInFlow(label));
}

}  // namespace

std::string_view nameInFlow(std::string_view label)
{
    std::size_t i = 0;
    while (i < label.size() && label[i] >= '0' && label[i] <= '9')
        ++i;
    if (i > 0 && i < label.size() && (label[i] == '.' || label[i] == ')'))
        label = trimmed(label.substr(i + 1));
    if (!label.empty() && label.back() == ')') {
        const std::size_t open = label.rfind('(');
        if (open != std::string_view::npos && open > 0)
            label = trimmed(label.substr(0, open));
    }
    return label;
}

void makeTextOfLists(const Grid& grid, Strokes& strokes, const Links& links, const Frames& frames)
{
    const auto eraseTrunk = [&](int cell, int frame) {
        for (const bool down : {false, true}) {
            for (int c = down ? links.below(cell) : links.above(cell); c >= 0;
                 c = down ? links.below(c) : links.above(c)) {
                if (frames.inside(c) != frame || strokes.head(c) != 0 || frames.border(c) >= 0 ||
                    (strokes.arms(c) & kWest) != 0)
                    break;
                if (strokes.arms(c) == kUpDown)
                    strokes.erase(c);
            }
        }
    };
    // ` -- ` between words is a dash.
    const auto eraseDash = [&](int row, int c, int end) {
        const auto isRule = [&](int column) {
            return column < end && grid.at(row, column) == U'-' &&
                   strokes.arms(row, column) == kAcross && strokes.head(row, column) == 0;
        };
        if (!isRule(c) || !grid.blank(row, c - 1) || strokes.drawn(row, c - 1))
            return;
        int last = c;
        while (isRule(last + 1))
            ++last;
        const auto isText = [&](int column) {
            return column >= 0 && column < end && !grid.blank(row, column) &&
                   !strokes.drawn(row, column);
        };
        if (last - c < 3 && grid.blank(row, last + 1) && isText(c - 2) && isText(last + 2)) {
            for (int column = c; column <= last; ++column)
                strokes.erase(grid.index(row, column));
        }
    };
    // An arrow in a box that holds nothing else joins nothing: it is what the box is called.
    const auto eraseLoneArrow = [&](int row, int begin, int end, const Frame& frame) {
        if (frame.bottom - frame.top != 2)
            return;
        static constexpr std::u32string_view kSigns = U"-=<>.~ ";
        for (int c = begin; c < end; ++c) {
            const bool outermost = c == begin || c + 1 == end;
            if (outermost ? !grid.blank(row, c) : kSigns.find(grid.at(row, c)) == kSigns.npos)
                return;
        }
        for (int c = begin; c < end; ++c) {
            if (strokes.drawn(row, c))
                strokes.erase(grid.index(row, c));
        }
    };
    for (int row = 0; row < grid.rows(); ++row) {
        for (int begin = 0; begin < grid.width(row);) {
            const int frame = frames.inside(row, begin);
            int end = begin + 1;
            const int rowBegin = grid.rowBegin(row);
            while (end < grid.width(row) && frames.inside(rowBegin + end) == frame &&
                   frames.border(rowBegin + end) < 0)
                ++end;
            if (frame >= 0) {
                for (int c = begin; c < end; ++c) {
                    if (strokes.arms(rowBegin + c) == 0)
                        continue;
                    if (strokes.is(rowBegin + c, Strokes::kWord))
                        strokes.erase(rowBegin + c);
                    eraseDash(row, c, end);
                }
                const int first = frames.border(row, begin) >= 0 ? begin + 1 : begin;
                if (first < end)
                    eraseLoneArrow(row, first, end, frames[frame]);
                int branch = 0;
                int text = 0;
                if (branchAt(grid, strokes, row, first, end, branch, text, true)) {
                    eraseTrunk(grid.index(row, branch), frame);
                    for (int c = first; c < text; ++c)
                        strokes.erase(grid.index(row, c));
                }
            }
            begin = end;
        }
    }
}

Graph::Graph(const Grid& grid, const Strokes& strokes, const Frames& frames, const Trees& trees,
             Texts& texts, Connectors& connectors)
    : m_grid(&grid)
    , m_strokes(&strokes)
    , m_frames(&frames)
    , m_trees(&trees)
    , m_texts(&texts)
    , m_connectors(&connectors)
    , m_firstTextRow(static_cast<std::size_t>(frames.count()), -1)
    , m_nodeOfRun(texts.all().size(), -1)
    , m_isSaid(texts.all().size(), 0)
{
    for (const Run& run : texts.all()) {
        if (run.frame >= 0 && m_firstTextRow[static_cast<std::size_t>(run.frame)] < 0)
            m_firstTextRow[static_cast<std::size_t>(run.frame)] = run.row;
    }
    for (int f = 0; f < frames.count(); ++f)
        m_nodes.push_back({DrawnNode::Kind::Frame, f, {}, frames[f].parent});
    dropColumnRules();
    dropLegends();
    dropRules();
    namePersons();
    annotate();
    labelByPlace();
    goOnFromAbove();
    resolveEnds();
    m_treeBase = static_cast<int>(m_nodes.size());
    for (std::size_t i = 0; i < trees.items().size(); ++i)
        m_nodes.push_back({DrawnNode::Kind::Tree, static_cast<int>(i), {}, -1});
    for (const Connectors::Wire& wire : connectors.wires())
        connect(wire);
    // The label of a line that is no edge is a text as any other.
    for (int run = 0; run < texts.count(); ++run) {
        if (texts[run].role == Run::Role::Label && m_isSaid[static_cast<std::size_t>(run)] == 0)
            texts[run].role = Run::Role::Free;
    }
    connectStacked();
    measurePieces();
    mergeFlowNames();
}

/// A tee of a bottom border above a tee or head of a top border, with nothing but borders that are
/// crossed between: a line without a cell of its own.
void Graph::connectStacked()
{
    const auto within = [&](int frame, int row, int column) {
        return (*m_frames)[frame].leftAt(row) < column && column < (*m_frames)[frame].rightAt(row);
    };
    // Whether a line leaves the border to that side, and how: by a tee or a head.
    const auto leaves = [&](int row, int column, Arms out) {
        const Arms arms = m_strokes->arms(row, column);
        return m_strokes->head(row, column) != 0 ? (m_strokes->head(row, column) & kUpDown) != 0
                                                 : arms == (kAcross | out);
    };
    for (int above = 0; above < m_frames->count(); ++above) {
        const int bottom = (*m_frames)[above].bottom;
        for (int c = (*m_frames)[above].leftAt(bottom) + 1; within(above, bottom, c); ++c) {
            if (!leaves(bottom, c, kSouth))
                continue;
            int row = bottom + 1;
            int below = m_frames->border(row, c);
            while (below >= 0 && (*m_frames)[below].top != row &&
                   m_strokes->arms(row, c) == (kAcross | kUpDown))
                below = m_frames->border(++row, c);
            if (below >= 0 && (*m_frames)[below].top == row && !leaves(row, c, kNorth) &&
                m_strokes->arms(row, c) == (kAcross | kUpDown))
                below = m_frames->border(++row, c);
            if (below < 0 || (*m_frames)[below].top != row || !within(below, row, c) ||
                !leaves(row, c, kNorth) || m_frames->isAncestor(above, below))
                continue;
            const bool down = m_strokes->head(row, c) == kSouth;
            const bool up = m_strokes->head(bottom, c) == kNorth;
            DrawnEdge edge;
            edge.source = up && !down ? below : above;
            edge.target = up && !down ? above : below;
            edge.directed = up && down   ? Directed::Both
                            : up || down ? Directed::Forward
                                         : Directed::None;
            edge.path = {{bottom, c}, {row, c}};
            addEdge(std::move(edge));
        }
    }
}

/// Bars between columns of text, outside boxes, join nothing.
void Graph::dropColumnRules()
{
    for (Connectors::Wire& wire : m_connectors->wires()) {
        int bars = 0;
        int between = 0;
        for (const int joint : wire.joints) {
            const int cell = m_connectors->joint(joint).cell;
            if ((m_strokes->arms(cell) & kUpDown) == 0 || m_frames->inside(cell) >= 0)
                continue;
            ++bars;
            const Place at = m_connectors->place(joint);
            const auto text = [&](int column) { return m_texts->at(at.row, column) >= 0; };
            const bool left = text(at.column - 1) || text(at.column - 2);
            const bool right = text(at.column + 1) || text(at.column + 2);
            between += left && right ? 1 : 0;
        }
        if (between >= 2 && between * 2 >= bars)
            wire.ends.clear();
    }
}

/// How many rows the largest joined piece covers.
void Graph::measurePieces()
{
    std::vector<int> parent(m_nodes.size());
    for (std::size_t i = 0; i < parent.size(); ++i)
        parent[i] = static_cast<int>(i);
    const auto root = [&](int i) {
        while (parent[static_cast<std::size_t>(i)] != i)
            i = parent[static_cast<std::size_t>(i)] =
                parent[static_cast<std::size_t>(parent[static_cast<std::size_t>(i)])];
        return i;
    };
    std::vector<char> leaves(m_nodes.size(), 0);  // something goes out of the node
    for (const DrawnEdge& edge : m_edges) {
        parent[static_cast<std::size_t>(root(edge.source))] = root(edge.target);
        leaves[static_cast<std::size_t>(edge.source)] = 1;
    }
    // A row that begins with the name in which an earlier row ended goes on from it.
    std::map<std::string, int> endedIn;
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        if (m_nodes[static_cast<std::size_t>(i)].kind == DrawnNode::Kind::Text)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return m_nodes[static_cast<std::size_t>(a)].source <
               m_nodes[static_cast<std::size_t>(b)].source;
    });
    for (const int i : order) {
        const DrawnNode& node = m_nodes[static_cast<std::size_t>(i)];
        const std::string name = flowName(nameOf(node));
        const int row = (*m_texts)[node.source].row;
        if (node.source == m_texts->rowBegin(row)) {
            const auto earlier = endedIn.find(name);
            if (earlier != endedIn.end())
                parent[static_cast<std::size_t>(root(i))] = root(earlier->second);
        }
        if (leaves[static_cast<std::size_t>(i)] == 0)
            endedIn[name] = i;
    }
    std::map<int, std::vector<int>> rows;
    for (const DrawnEdge& edge : m_edges) {
        std::vector<int>& covered = rows[root(edge.source)];
        for (const int node : {edge.source, edge.target}) {
            const DrawnNode& n = m_nodes[static_cast<std::size_t>(node)];
            for (const int run : n.runs)
                covered.push_back((*m_texts)[run].row);
            if (n.kind == DrawnNode::Kind::Tree) {
                for (const TreeItem& item : m_trees->items()) {
                    if (item.root == n.source)
                        covered.push_back(item.row);
                }
            }
        }
        for (const Place& at : edge.path)
            covered.push_back(at.row);
    }
    for (auto& [piece, covered] : rows) {
        std::sort(covered.begin(), covered.end());
        covered.erase(std::unique(covered.begin(), covered.end()), covered.end());
        m_longestPiece = std::max(m_longestPiece, static_cast<int>(covered.size()));
    }
}

bool Graph::isTitle(int run) const
{
    const Run& r = (*m_texts)[run];
    if (r.frame < 0 || (*m_frames)[r.frame].hasBorderTitle())
        return false;
    return m_firstTextRow[static_cast<std::size_t>(r.frame)] == r.row;
}

/// Whether there is more to a text than plain signs, as a lone dash of a legend.
bool Graph::isName(int run) const
{
    const Run& r = (*m_texts)[run];
    for (int c = r.begin; c < r.end; ++c) {
        const char32_t sign = m_grid->at(r.row, c);
        if (isWord(sign) || sign > 0x7F || sign == U'*' || sign == U'?')
            return true;
    }
    // Cells of a queue.
    const char32_t first = m_grid->at(r.row, r.begin);
    const char32_t last = m_grid->at(r.row, r.end - 1);
    return r.end - r.begin > 3 &&
           ((first == U'[' && last == U']') || (first == U'|' && last == U'|'));
}

/// A row of a flow that begins with an arrow goes on from what the arrow above it goes on from.
void Graph::goOnFromAbove()
{
    std::map<int, std::pair<int, const End*>> tails;  // by column of the head: row and tail
    for (Connectors::Wire& wire : m_connectors->wires()) {
        if (wire.joints.empty())
            continue;
        int headColumn = -1;
        int row = -1;
        for (const int joint : wire.joints) {
            const Place at = m_connectors->place(joint);
            if (m_strokes->head(m_connectors->joint(joint).cell) == kEast) {
                headColumn = at.column;
                row = at.row;
            }
        }
        if (headColumn < 0)
            continue;
        const auto tail = std::find_if(wire.ends.begin(), wire.ends.end(),
                                       [](const End& end) { return end.direction == kWest; });
        if (tail == wire.ends.end() && wire.ends.size() == 1 &&
            wire.ends.front().direction == kEast) {
            for (int c = headColumn - 1; c <= headColumn + 1; ++c) {
                const auto above = tails.find(c);
                if (above == tails.end() || above->second.first != row - 1)
                    continue;
                End end = *above->second.second;
                end.joint = wire.joints.front();
                wire.ends.insert(wire.ends.begin(), end);
                wire.loose = 0;
                break;
            }
        }
        const auto now = std::find_if(wire.ends.begin(), wire.ends.end(),
                                      [](const End& end) { return end.direction == kWest; });
        if (now != wire.ends.end())
            tails[headColumn] = {row, &*now};
    }
}

int Graph::nodeOfRun(int run)
{
    int& node = m_nodeOfRun[static_cast<std::size_t>(run)];
    if (node >= 0)
        return node;
    const Run& first = (*m_texts)[run];
    const auto hits = [&](int i) { return m_hits[static_cast<std::size_t>(i)]; };
    // Lines from the side name single rows; what is aligned with such a row may go on with it.
    const auto mayJoin = [&](int from, int to) {
        if (m_personOfRun[static_cast<std::size_t>(to)] >= 0)
            return false;
        if (m_wordHit[static_cast<std::size_t>(from)] != 0 ||
            m_wordHit[static_cast<std::size_t>(to)] != 0)
            return false;
        if (((hits(from) | hits(to)) & kAcross) == 0)
            return true;
        const Run& a = (*m_texts)[from];
        const Run& b = (*m_texts)[to];
        const bool aligned = std::abs(a.begin - b.begin) <= 1 || std::abs(a.end - b.end) <= 1;
        return !((hits(from) & hits(to) & kAcross) != 0) && !isTitle(to) && aligned;
    };
    std::vector<int> runs = m_texts->block(run, mayJoin);
    if (first.frame >= 0 && !(*m_frames)[first.frame].hasBorderTitle()) {
        // The title of a box stands for the box, as does the only text that a line touches in a box
        // that holds no other.
        const bool only = m_hitsInFrame[static_cast<std::size_t>(first.frame)] == 1 &&
                          (hits(run) & kAcross) != 0 &&
                          m_leaf[static_cast<std::size_t>(first.frame)] != 0 &&
                          m_fromOutside[static_cast<std::size_t>(run)] != 0;
        const auto titles = [&](int i) { return isTitle(i) && !(*m_texts)[i].bracketed; };
        if (only || std::any_of(runs.begin(), runs.end(), titles))
            return node = first.frame;
    }
    DrawnNode made{DrawnNode::Kind::Text, run, std::move(runs), first.frame};
    made.source = made.runs.front();
    const int number = static_cast<int>(m_nodes.size());
    for (const int i : made.runs) {
        m_nodeOfRun[static_cast<std::size_t>(i)] = number;
        (*m_texts)[i].role = Run::Role::Node;
    }
    m_nodes.push_back(made);
    return number;
}

void Graph::resolveEnds()
{
    m_hits.assign(m_texts->all().size(), 0);
    m_wordHit.assign(m_texts->all().size(), 0);
    m_fromOutside.assign(m_texts->all().size(), 0);
    m_hitsInFrame.assign(static_cast<std::size_t>(m_frames->count()), 0);
    m_leaf.assign(static_cast<std::size_t>(m_frames->count()), 1);
    for (const Frame& frame : m_frames->all()) {
        if (frame.parent >= 0)
            m_leaf[static_cast<std::size_t>(frame.parent)] = 0;
    }
    const auto eachRun = [&](const auto& visit) {
        for (const Connectors::Wire& wire : m_connectors->wires()) {
            if (wire.ends.size() < 2)
                continue;
            for (const End& end : wire.ends) {
                if (end.kind == End::Kind::Run && (*m_texts)[end.target].role != Run::Role::Label)
                    visit(wire, end);
            }
        }
    };
    eachRun([&](const Connectors::Wire& wire, const End& end) {
        m_hits[static_cast<std::size_t>(end.target)] |= end.direction;
        if (wire.word && (end.direction & kAcross) != 0)
            m_wordHit[static_cast<std::size_t>(end.target)] = 1;
        const int frame = (*m_texts)[end.target].frame;
        if (frame < 0)
            return;
        ++m_hitsInFrame[static_cast<std::size_t>(frame)];
        for (const int joint : wire.joints) {
            if (m_frames->inside(m_connectors->joint(joint).cell) != frame)
                m_fromOutside[static_cast<std::size_t>(end.target)] = 1;
        }
    });
    for (const Connectors::Wire& wire : m_connectors->wires())
        m_looseEnds += wire.ends.empty() ? 0 : wire.loose;
    eachRun([&](const Connectors::Wire&, const End& end) { nodeOfRun(end.target); });
}

int Graph::nodeOf(const End& end)
{
    switch (end.kind) {
    case End::Kind::Frame:
        return end.target;
    case End::Kind::Run:
        return m_nodeOfRun[static_cast<std::size_t>(end.target)];
    case End::Kind::Tree: {
        const TreeItem& item = m_trees->items()[static_cast<std::size_t>(end.target)];
        return m_treeBase + std::max(item.root, 0);
    }
    default:
        return -1;
    }
}

std::string Graph::nameOf(const DrawnNode& node) const
{
    std::string name;
    for (const int run : node.runs)
        name += (name.empty() ? "" : " ") + m_texts->textOf(run);
    return name;
}

/// Equal names that arrows among words join are one component.
void Graph::mergeFlowNames()
{
    std::vector<char> inFlow(m_nodes.size(), 0);
    for (const DrawnEdge& edge : m_edges) {
        if (edge.words) {
            inFlow[static_cast<std::size_t>(edge.source)] = 1;
            inFlow[static_cast<std::size_t>(edge.target)] = 1;
            m_wordArrows = true;
        }
    }
    std::map<std::string, int> byName;
    std::vector<int> same(m_nodes.size());
    bool merged = false;
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        same[static_cast<std::size_t>(i)] = i;
        if (m_nodes[static_cast<std::size_t>(i)].kind == DrawnNode::Kind::Text)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return m_nodes[static_cast<std::size_t>(a)].source <
               m_nodes[static_cast<std::size_t>(b)].source;
    });
    for (const int i : order) {
        const DrawnNode& node = m_nodes[static_cast<std::size_t>(i)];
        if (node.frame >= 0 || inFlow[static_cast<std::size_t>(i)] == 0)
            continue;
        const auto [it, fresh] = byName.try_emplace(flowName(nameOf(node)), i);
        if (!fresh) {
            same[static_cast<std::size_t>(i)] = it->second;
            merged = true;
        }
    }
    if (!merged)
        return;
    std::vector<int> number(m_nodes.size(), -1);
    std::vector<DrawnNode> nodes;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (same[i] == static_cast<int>(i)) {
            number[i] = static_cast<int>(nodes.size());
            nodes.push_back(m_nodes[i]);
        }
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (same[i] != static_cast<int>(i))
            nodes[static_cast<std::size_t>(number[static_cast<std::size_t>(same[i])])]
                .again.push_back(m_nodes[i].source);
    }
    std::vector<DrawnEdge> edges = std::move(m_edges);
    m_edges.clear();
    m_edgesOf.clear();
    m_nodes = std::move(nodes);
    const auto renumbered = [&](int node) {
        return number[static_cast<std::size_t>(same[static_cast<std::size_t>(node)])];
    };
    for (DrawnEdge& edge : edges) {
        edge.source = renumbered(edge.source);
        edge.target = renumbered(edge.target);
        addEdge(std::move(edge));
    }
}

}  // namespace stratoplan::ascii
