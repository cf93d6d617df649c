#include "model/import/ascii/graph.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <utility>

namespace stratoplan::ascii {

namespace {

constexpr std::size_t kMostPairs = 2000;        // edges of one wire
constexpr std::size_t kMostSteps = 20'000'000;  // joints and labels looked at for all edges
constexpr std::size_t kMostEdges = 60'000;      // nobody draws so many
constexpr std::size_t kMostAlike = 50;          // edges between the same two nodes
constexpr std::size_t kShortestLoop = 4;        // cells of a line from a box back to it

bool isDouble(Arms head)
{
    return head == (kEast | kWest) || head == (kNorth | kSouth);
}

}  // namespace

/// Ends without heads: the upper ones are joined with the lower ones, else the left with the right.
std::vector<Graph::Pair> Graph::undirectedPairs(const Connectors::Wire& wire) const
{
    std::vector<int> sources;
    std::vector<int> targets;
    std::vector<int> sides;
    const int count = static_cast<int>(wire.ends.size());
    for (int i = 0; i < count; ++i) {
        const Arms direction = wire.ends[static_cast<std::size_t>(i)].direction;
        if (direction == kNorth)
            sources.push_back(i);
        else if (direction == kSouth)
            targets.push_back(i);
        else
            sides.push_back(i);
    }
    for (const int i : sides) {
        const bool west = wire.ends[static_cast<std::size_t>(i)].direction == kWest;
        if (sources.empty() || (west && !targets.empty()))
            sources.push_back(i);
        else
            targets.push_back(i);
    }
    if (sources.empty() || targets.empty()) {
        std::vector<int>& all = sources.empty() ? targets : sources;
        std::vector<int>& other = sources.empty() ? sources : targets;
        // The first in reading order is joined with the others.
        std::stable_sort(all.begin(), all.end(), [&](int a, int b) {
            return m_connectors->joint(wire.ends[static_cast<std::size_t>(a)].joint).cell <
                   m_connectors->joint(wire.ends[static_cast<std::size_t>(b)].joint).cell;
        });
        other.assign(all.begin() + 1, all.end());
        all.resize(1);
        if (&all == &targets)
            std::swap(sources, targets);
    }
    std::vector<Pair> pairs;
    for (const int source : sources) {
        for (std::size_t i = 0; i < targets.size() && pairs.size() < kMostPairs; ++i)
            pairs.push_back({source, targets[i], Directed::None});
    }
    return pairs;
}

/// Cuts the wire at its heads into pieces: each head leads from the piece behind it to the one
/// ahead.
std::vector<Graph::Pair> Graph::pairsOf(const Connectors::Wire& wire) const
{
    m_local.resize(m_connectors->joints().size());
    for (std::size_t i = 0; i < wire.joints.size(); ++i)
        m_local[static_cast<std::size_t>(wire.joints[i])] = static_cast<int>(i);
    const auto localOf = [&](int joint) { return m_local[static_cast<std::size_t>(joint)]; };
    std::vector<int> parent(wire.joints.size() + wire.ends.size());
    for (std::size_t i = 0; i < parent.size(); ++i)
        parent[i] = static_cast<int>(i);
    const auto root = [&](int i) {
        while (parent[static_cast<std::size_t>(i)] != i)
            i = parent[static_cast<std::size_t>(i)] =
                parent[static_cast<std::size_t>(parent[static_cast<std::size_t>(i)])];
        return i;
    };
    std::vector<std::pair<int, int>> leads;  // from piece to piece
    for (std::size_t i = 0; i < wire.joints.size(); ++i) {
        const Connectors::Joint& joint = m_connectors->joint(wire.joints[i]);
        const Arms head = m_strokes->head(joint.cell);
        const auto join = [&](int other, Arms arm) {
            const int o = localOf(other);
            const Arms otherHead = m_strokes->head(m_connectors->joint(other).cell);
            if (isDouble(head)) {
                leads.push_back({static_cast<int>(i), o});
                return;
            }
            if (head != 0 && head != arm) {
                leads.push_back({o, static_cast<int>(i)});
                return;
            }
            // Behind the head of the other joint, which sees to it itself.
            if (otherHead != 0 && otherHead != opposite(arm))
                return;
            parent[static_cast<std::size_t>(root(static_cast<int>(i)))] = root(o);
        };
        for (std::size_t arm = 0; arm < 4; ++arm) {
            if (joint.next[arm] >= 0)
                join(joint.next[arm], kArms[arm]);
        }
        for (const int other : m_connectors->extra(wire.joints[i])) {
            if (head == 0 && m_strokes->head(m_connectors->joint(other).cell) == 0)
                join(other, 0);
        }
    }
    // Ends are pieces of their own where the head stands in the border or is the last cell.
    const int base = static_cast<int>(wire.joints.size());
    for (std::size_t e = 0; e < wire.ends.size(); ++e) {
        const End& end = wire.ends[e];
        const int piece = base + static_cast<int>(e);
        const int at = localOf(end.joint);
        const Arms head = m_strokes->head(m_connectors->joint(end.joint).cell);
        if (end.head > 0)
            leads.push_back({at, piece});
        else if (end.head < 0)
            leads.push_back({piece, at});
        else if (isDouble(head))
            leads.push_back({at, piece});
        else if (head != 0 && head != end.direction)
            leads.push_back({piece, at});  // the head points away from this end
        else
            parent[static_cast<std::size_t>(root(piece))] = root(at);
    }
    if (leads.empty())
        return undirectedPairs(wire);
    std::vector<int> endOf(parent.size(), -1);  // the only end of a piece; -2: several
    for (std::size_t e = 0; e < wire.ends.size(); ++e) {
        int& end = endOf[static_cast<std::size_t>(root(base + static_cast<int>(e)))];
        end = end == -1 ? static_cast<int>(e) : -2;
    }
    std::vector<Pair> messages;
    for (const auto& [from, to] : leads) {
        const int source = endOf[static_cast<std::size_t>(root(from))];
        const int target = endOf[static_cast<std::size_t>(root(to))];
        if (to < base && source >= 0 && target >= 0)
            messages.push_back(
                {source, target, Directed::Forward, wire.joints[static_cast<std::size_t>(to)]});
    }
    if (messages.size() == leads.size() && isSequence(wire, messages))
        return messages;

    std::unordered_map<int, std::vector<int>> endsOf;
    for (std::size_t e = 0; e < wire.ends.size(); ++e)
        endsOf[root(base + static_cast<int>(e))].push_back(static_cast<int>(e));
    std::unordered_map<int, std::vector<int>> ahead;
    for (const auto& [from, to] : leads) {
        if (root(from) != root(to))
            ahead[root(from)].push_back(root(to));
    }
    std::vector<Pair> pairs;
    std::vector<char> used(wire.ends.size(), 0);
    const auto reachable = [&](int piece) {
        std::vector<int> found;
        std::vector<int> queue{piece};
        std::unordered_map<int, bool> seen{{piece, true}};
        while (!queue.empty()) {
            const int now = queue.back();
            queue.pop_back();
            for (const int next : ahead[now]) {
                if (seen[next])
                    continue;
                seen[next] = true;
                if (endsOf[next].empty()) {
                    queue.push_back(next);
                    continue;
                }
                for (const int target : endsOf[next])
                    found.push_back(target);
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    };
    for (std::size_t e = 0; e < wire.ends.size() && pairs.size() < kMostPairs; ++e) {
        for (const int target : reachable(root(base + static_cast<int>(e)))) {
            pairs.push_back({static_cast<int>(e), target, Directed::Forward});
            used[e] = used[static_cast<std::size_t>(target)] = 1;
        }
    }
    // Heads at both ends: a piece without ends leads to them all.
    std::vector<int> middles;
    for (const auto& [from, to] : ahead) {
        if (endsOf[from].empty())
            middles.push_back(from);
    }
    std::sort(middles.begin(), middles.end());
    for (const int middle : middles) {
        std::vector<int> heads = reachable(middle);
        heads.erase(std::remove_if(heads.begin(), heads.end(),
                                   [&](int e) { return used[static_cast<std::size_t>(e)] != 0; }),
                    heads.end());
        for (std::size_t i = 1; i < heads.size() && pairs.size() < kMostPairs; ++i) {
            pairs.push_back({heads.front(), heads[i], Directed::Both});
            used[static_cast<std::size_t>(heads[i])] = 1;
        }
        if (heads.size() > 1)
            used[static_cast<std::size_t>(heads.front())] = 1;
    }
    if (pairs.empty())
        return undirectedPairs(wire);
    // Heads right behind each other, each to its side: the line leads both ways.
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        for (std::size_t k = pairs.size() - 1; k > i; --k) {
            if (pairs[k].source == pairs[i].target && pairs[k].target == pairs[i].source) {
                pairs[i].directed = Directed::Both;
                pairs.erase(pairs.begin() + static_cast<long>(k));
            }
        }
    }
    return pairs;
}

/// Whether lines hang from names and arrows lead from one to another, some of them several times:
/// each arrow is a message of its own.
bool Graph::isSequence(const Connectors::Wire& wire, const std::vector<Pair>& messages) const
{
    const bool hang = std::all_of(wire.ends.begin(), wire.ends.end(),
                                  [](const End& end) { return end.direction == kNorth; });
    const bool across = std::all_of(messages.begin(), messages.end(), [&](const Pair& pair) {
        return (m_strokes->head(m_connectors->joint(pair.message).cell) & (kEast | kWest)) != 0;
    });
    std::map<std::pair<int, int>, int> times;
    int most = 0;
    for (const Pair& pair : messages)
        most = std::max(most, ++times[std::minmax(pair.source, pair.target)]);
    return hang && across && most > 1;
}

/// Joints from one to the other by the shortest way along the wire.
std::vector<int> Graph::pathBetween(int from, int to) const
{
    constexpr int kFirst = -1;
    m_before.resize(m_connectors->joints().size());
    m_round.resize(m_before.size());
    ++m_rounds;
    std::vector<int> queue;
    const auto visit = [&](int next, int before) {
        if (next < 0 ||
            std::exchange(m_round[static_cast<std::size_t>(next)], m_rounds) == m_rounds)
            return;
        m_before[static_cast<std::size_t>(next)] = before;
        queue.push_back(next);
    };
    const auto isReached = [&] { return m_round[static_cast<std::size_t>(to)] == m_rounds; };
    visit(from, kFirst);
    for (std::size_t i = 0; i < queue.size() && !isReached(); ++i) {
        const int now = queue[i];
        for (const int next : m_connectors->joint(now).next)
            visit(next, now);
        for (const int next : m_connectors->extra(now))
            visit(next, now);
    }
    if (!isReached())
        return {from, to};
    std::vector<int> path;
    for (int at = to; at != kFirst; at = m_before[static_cast<std::size_t>(at)])
        path.push_back(at);
    std::reverse(path.begin(), path.end());
    return path;
}

/// Whether a text stands in the row of a message or the one above.
bool Graph::isBeside(int run, int message) const
{
    const Place head = m_connectors->place(message);
    const Run& text = (*m_texts)[run];
    if (text.row != head.row && text.row != head.row - 1)
        return false;
    // Written into the line above.
    for (const int c : {text.begin - 2, text.begin - 1, text.end, text.end + 1}) {
        if (text.row != head.row && (m_strokes->arms(text.row, c) & kAcross) != 0)
            return false;
    }
    // Along the arrow, back to where it begins.
    const int step = m_strokes->head(m_connectors->joint(message).cell) == kEast ? -1 : 1;
    const int middle = (text.begin + text.end) / 2;
    int blanks = 0;  // beside a label in the line
    for (int c = head.column; c >= 0 && c < m_grid->width(head.row); c += step) {
        if (c == middle)
            return true;
        const bool isLine =
            m_texts->at(head.row, c) >= 0 || (m_strokes->arms(head.row, c) & (kEast | kWest)) != 0;
        blanks = isLine ? 0 : blanks + 1;
        if (blanks > 1 || (!isLine && !m_grid->blank(head.row, c)))
            return false;
    }
    return false;
}

/// Whether the border that a line ends at has an arm for it, or dots end right at it.
bool Graph::isAtTee(const End& end) const
{
    if (end.distance == 1 && m_strokes->is(m_connectors->joint(end.joint).cell, Strokes::kDashed))
        return true;
    Place at = m_connectors->place(end.joint);
    at.row += end.direction == kSouth ? end.distance : end.direction == kNorth ? -end.distance : 0;
    at.column += end.direction == kEast ? end.distance : end.direction == kWest ? -end.distance : 0;
    return has(m_strokes->arms(at.row, at.column), opposite(end.direction));
}

/// Whether a line with two ends leaves a frame and comes back to it: both ends stand outside of it,
/// and nothing else hangs from the line.
bool Graph::isLoop(const Connectors::Wire& wire) const
{
    return wire.loose == 0 && std::all_of(wire.ends.begin(), wire.ends.end(), [&](const End& end) {
               const int around = m_frames->inside(m_connectors->joint(end.joint).cell);
               return end.kind == End::Kind::Frame && around == (*m_frames)[end.target].parent &&
                      (isAtTee(end) || m_strokes->head(m_connectors->joint(end.joint).cell) != 0);
           });
}

void Graph::connect(const Connectors::Wire& wire)
{
    if (wire.ends.size() < 2 || m_edges.size() >= kMostEdges)
        return;
    const std::vector<Pair> pairs = pairsOf(wire);
    if (!pairs.empty() && pairs.front().message >= 0)
        m_looseEnds -= wire.loose;  // lifelines end where they like
    const bool onlyOne = pairs.size() == 1 && wire.ends.size() == 2;
    m_steps += pairs.size() * (wire.joints.size() + wire.marks.size());
    const bool affordable = m_steps < kMostSteps;
    std::vector<Mark> marks;
    if (affordable)
        marks = wire.marks;
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.run < b.run; });
    for (const Pair& pair : pairs) {
        const End& source = wire.ends[static_cast<std::size_t>(pair.source)];
        const End& target = wire.ends[static_cast<std::size_t>(pair.target)];
        DrawnEdge edge;
        edge.source = nodeOf(source);
        edge.target = nodeOf(target);
        edge.directed = pair.directed;
        edge.words = wire.word;
        if (edge.source < 0 || edge.target < 0)
            continue;
        std::vector<int> path{source.joint, target.joint};
        if (affordable && pair.message < 0)
            path = pathBetween(source.joint, target.joint);
        if (affordable && pair.message >= 0) {
            path = pathBetween(source.joint, pair.message);
            const std::vector<int> rest = pathBetween(pair.message, target.joint);
            path.insert(path.end(), rest.begin() + 1, rest.end());
        }
        if (edge.source == edge.target &&
            (path.size() < kShortestLoop ||
             (edge.directed != Directed::Forward && !(onlyOne && isLoop(wire)))))
            continue;
        // A line that ends at the border around it leads nowhere, without a head and a tee.
        const auto around = [&](const End& end, int node) {
            return end.kind == End::Kind::Frame && edge.directed == Directed::None &&
                   !isAtTee(end) && m_nodes[static_cast<std::size_t>(node)].frame >= 0 &&
                   m_frames->isAncestor(end.target, m_nodes[static_cast<std::size_t>(node)].frame);
        };
        if (around(source, edge.target) || around(target, edge.source))
            continue;
        // Nor does one from within a frame to within another: it parts what lies in them.
        const auto within = [&](const End& end) {
            const int cell = m_connectors->joint(end.joint).cell;
            return end.kind == End::Kind::Frame && edge.directed == Directed::None &&
                   m_frames->isAncestor(end.target, m_frames->inside(cell));
        };
        if (within(source) && within(target))
            continue;
        std::vector<int> onPath;
        if (!marks.empty() && !onlyOne && pair.message < 0) {
            onPath = path;
            std::sort(onPath.begin(), onPath.end());
        }
        int lastRun = -1;
        for (const Mark& mark : marks) {
            const bool here =
                pair.message >= 0
                    ? isBeside(mark.run, pair.message)
                    : onlyOne || std::binary_search(onPath.begin(), onPath.end(), mark.joint);
            if (!here || mark.run == lastRun)
                continue;
            lastRun = mark.run;
            m_isSaid[static_cast<std::size_t>(mark.run)] = 1;
            edge.label += (edge.label.empty() ? "" : " ") + m_texts->textOf(mark.run);
        }
        std::size_t dashed = 0;
        std::size_t heads = 0;
        Place last{};
        for (std::size_t i = 0; i < path.size(); ++i) {
            const int cell = m_connectors->joint(path[i]).cell;
            dashed += m_strokes->is(cell, Strokes::kDashed) ? 1 : 0;
            heads += m_strokes->head(cell) != 0 ? 1 : 0;
            const Place at = m_connectors->place(path[i]);
            const bool ends = i == 0 || i + 1 == path.size();
            if (!ends) {
                const Place next = m_connectors->place(path[i + 1]);
                const bool straight = (last.row == at.row && at.row == next.row) ||
                                      (last.column == at.column && at.column == next.column);
                last = at;
                if (straight)
                    continue;
            }
            last = at;
            edge.path.push_back(at);
        }
        edge.dashed = dashed * 2 > path.size() - std::min(heads, path.size());
        addEdge(std::move(edge));
    }
}

/// Two lines between one pair are one edge unless labels or directions differ.
void Graph::addEdge(DrawnEdge edge)
{
    auto& known =
        m_edgesOf[{std::min(edge.source, edge.target), std::max(edge.source, edge.target)}];
    if (known.size() >= kMostAlike)
        return;
    for (const std::size_t i : known) {
        const DrawnEdge& other = m_edges[i];
        if (other.label == edge.label && other.directed == edge.directed &&
            (other.source == edge.source || edge.directed != Directed::Forward))
            return;
    }
    known.push_back(m_edges.size());
    m_edges.push_back(std::move(edge));
}

}  // namespace stratoplan::ascii
