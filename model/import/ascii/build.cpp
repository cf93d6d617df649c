#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/reading.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_map>

namespace stratoplan::ascii {

namespace {

Rect boxOf(int top, int bottom, int left, int right)
{
    return {left * kCellWidth, top * kCellHeight, (right - left + 1) * kCellWidth,
            (bottom - top + 1) * kCellHeight};
}

std::string_view withoutBullet(std::string_view line)
{
    static constexpr std::string_view kSigns[] = {
        "- ", "* ", "+ ", "\xE2\x80\xA2", "\xE2\x97\xA6", "\xE2\x96\xAA", "\xC2\xB7"};
    for (const std::string_view sign : kSigns) {
        if (line.starts_with(sign) && line.size() > sign.size())
            return trimmed(line.substr(sign.size()));
    }
    std::string_view rest = line;
    // Branches of a list: `├── text`.
    while (rest.starts_with("\xE2\x94") || rest.starts_with("\xE2\x95") || rest.starts_with(' '))
        rest.remove_prefix(rest.front() == ' ' ? 1 : std::min<std::size_t>(3, rest.size()));
    if (rest.size() != line.size() && rest.starts_with("> "))
        rest.remove_prefix(2);
    return rest.empty() || rest.size() == line.size() ? line : rest;
}

/// Makes the diagram of what was found.
class Builder {
public:
    Builder(const Reading& reading, const Catalog& catalog) : m_reading(reading), m_catalog(catalog)
    {
    }

    Parsed run()
    {
        linesOfFrames();
        captions();
        addNodes();
        addEdges();
        addNotes();
        m_data.header.kind = kind();
        m_data.header.arranged = true;
        diagnose();
        Parsed parsed;
        parsed.confidence = confidence();
        inferKinds(m_data, m_catalog);
        parsed.diagram = Diagram(std::move(m_data));
        parsed.diagnostics = std::move(m_diagnostics);
        return parsed;
    }

private:
    struct Draft {
        int node = -1;  // of the graph
        Place place = {};
        Title title = {};
        Rect box = {};
    };

    void linesOfFrames();
    void captions();
    void addNodes();
    void addEdges();
    void addNotes();
    void diagnose();
    std::string kind() const;
    double confidence() const;
    Title titleOfNode(const DrawnNode& node) const;
    Rect boxOfNode(const DrawnNode& node) const;
    std::string freeName(std::string_view label);

    const Reading& m_reading;
    const Catalog& m_catalog;
    DiagramData m_data;
    std::vector<Diagnostic> m_diagnostics;
    std::vector<std::vector<TextLine>> m_linesOfFrame;
    std::unordered_map<int, std::vector<int>> m_captionOf;  // frame to runs
    std::vector<NodeId> m_idOf;                             // of graph nodes
    std::set<std::string> m_names;
    std::unordered_map<std::string, int> m_nextNumber;
    std::vector<char> m_captionRun;
};

/// The free text of each frame, row by row.
void Builder::linesOfFrames()
{
    const Texts& texts = m_reading.texts;
    m_linesOfFrame.resize(static_cast<std::size_t>(m_reading.frames.count()));
    m_captionRun.assign(texts.all().size(), 0);
    for (int i = 0; i < texts.count(); ++i) {
        const Run& run = texts[i];
        if (run.frame < 0 || run.role != Run::Role::Free)
            continue;
        auto& lines = m_linesOfFrame[static_cast<std::size_t>(run.frame)];
        const std::string text = texts.textOf(i);
        if (lines.empty() || lines.back().row != run.row) {
            lines.push_back({run.row, text});
            continue;
        }
        const bool touching = texts[i - 1].end == run.begin && texts[i - 1].row == run.row;
        lines.back().text += (touching ? "" : " ") + text;
    }
}

/// A text directly above a box that has none of its own is its label.
void Builder::captions()
{
    const Texts& texts = m_reading.texts;
    for (int f = 0; f < m_reading.frames.count(); ++f) {
        const Frame& frame = m_reading.frames[f];
        if (frame.hasBorderTitle() || !m_linesOfFrame[static_cast<std::size_t>(f)].empty() ||
            frame.top == 0)
            continue;
        for (int i = texts.rowBegin(frame.top - 1); i < texts.rowEnd(frame.top - 1); ++i) {
            const Run& run = texts[i];
            const int overlap = std::min(run.end, frame.right.front() + 1) -
                                std::max(run.begin, frame.left.front());
            if (run.role != Run::Role::Free || run.frame != frame.parent || overlap <= 0)
                continue;
            for (const int part : texts.block(i)) {
                m_captionOf[f].push_back(part);
                m_captionRun[static_cast<std::size_t>(part)] = 1;
            }
            // It is no text of the frame around any more.
            if (frame.parent >= 0) {
                auto& lines = m_linesOfFrame[static_cast<std::size_t>(frame.parent)];
                for (const int part : m_captionOf[f]) {
                    std::erase_if(lines, [&](const TextLine& line) {
                        return line.row == texts[part].row && line.text == texts.textOf(part);
                    });
                }
            }
            break;
        }
    }
}

Title Builder::titleOfNode(const DrawnNode& node) const
{
    const Texts& texts = m_reading.texts;
    if (node.kind == DrawnNode::Kind::Tree) {
        const TreeItem& item = m_reading.trees.items()[static_cast<std::size_t>(node.source)];
        Title title;
        title.label = m_reading.grid.text(item.row, item.begin, item.end);
        for (const int row : item.moreRows)
            title.lines.push_back(m_reading.grid.text(row, item.begin, m_reading.grid.width(row)));
        return title;
    }
    std::vector<TextLine> lines;
    if (node.kind == DrawnNode::Kind::Text) {
        for (const int run : node.runs) {
            std::string text = texts.textOf(run);
            if (texts[run].bracketed && run == node.runs.front())
                text = std::string(trimmed(std::string_view(text).substr(1, text.size() - 2)));
            lines.push_back({texts[run].row, text});
        }
        return titleOf(lines, {});
    }
    const Frame& frame = m_reading.frames[node.source];
    lines = m_linesOfFrame[static_cast<std::size_t>(node.source)];
    if (frame.hasBorderTitle()) {
        Title title;
        std::string text = m_reading.grid.text(frame.top, frame.titleBegin, frame.titleEnd);
        const bool boxed = text.size() > 2 && ((text.front() == '[' && text.back() == ']') ||
                                               (text.front() == '(' && text.back() == ')'));
        title.label =
            boxed ? std::string(trimmed(std::string_view(text).substr(1, text.size() - 2))) : text;
        for (TextLine& line : lines)
            title.lines.push_back(std::move(line.text));
        return title;
    }
    const auto caption = m_captionOf.find(node.source);
    if (caption != m_captionOf.end()) {
        Title title;
        for (const int run : caption->second)
            title.label += (title.label.empty() ? "" : " ") + texts.textOf(run);
        return title;
    }
    return titleOf(lines, frame.dividers);
}

Rect Builder::boxOfNode(const DrawnNode& node) const
{
    if (node.kind == DrawnNode::Kind::Frame) {
        const Frame& frame = m_reading.frames[node.source];
        return boxOf(frame.top, frame.bottom, frame.leftColumn(), frame.rightColumn());
    }
    if (node.kind == DrawnNode::Kind::Tree) {
        const TreeItem& item = m_reading.trees.items()[static_cast<std::size_t>(node.source)];
        return boxOf(item.row, item.row, item.begin, std::max(item.end - 1, item.begin));
    }
    Rect box;
    for (const int run : node.runs) {
        const Run& r = m_reading.texts[run];
        box = box.united(boxOf(r.row, r.row, r.begin, r.end - 1));
    }
    return box;
}

/// The slug of the label, with a number when it repeats.
std::string Builder::freeName(std::string_view label)
{
    std::string base = slug(label);
    if (base.empty())
        base = label.empty() ? "box" : "node";
    std::string name = base;
    int& next = m_nextNumber[base];
    while (!m_names.insert(name).second)
        name = base + "-" + std::to_string(next = std::max(next + 1, 2));
    return name;
}

void Builder::addNodes()
{
    const auto& nodes = m_reading.graph.nodes();
    std::vector<Draft> drafts;
    int treeBase = -1;
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        const DrawnNode& node = nodes[static_cast<std::size_t>(i)];
        if (node.kind == DrawnNode::Kind::Tree && treeBase < 0)
            treeBase = i;
        Draft draft{i, {}, titleOfNode(node), boxOfNode(node)};
        draft.place = {static_cast<int>(draft.box.y / kCellHeight),
                       static_cast<int>(draft.box.x / kCellWidth)};
        drafts.push_back(std::move(draft));
    }
    std::vector<int> depth(nodes.size(), 0);
    const auto parentNode = [&](int i) {
        const DrawnNode& node = nodes[static_cast<std::size_t>(i)];
        if (node.kind == DrawnNode::Kind::Tree) {
            const int parent =
                m_reading.trees.items()[static_cast<std::size_t>(node.source)].parent;
            return parent < 0 ? -1 : treeBase + parent;
        }
        return node.frame;  // frames are the first nodes of the graph
    };
    // In reading order; a frame that begins in the row of its child's border still comes first.
    std::vector<char> placed(nodes.size(), 0);
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
        return a.place.row != b.place.row ? a.place.row < b.place.row
                                          : a.place.column < b.place.column;
    });
    std::unordered_map<int, std::size_t> draftOf;
    for (std::size_t k = 0; k < drafts.size(); ++k)
        draftOf[drafts[k].node] = k;
    std::vector<char> isParent(nodes.size(), 0);
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        if (const int parent = parentNode(i); parent >= 0)
            isParent[static_cast<std::size_t>(parent)] = 1;
    }
    m_idOf.assign(nodes.size(), {});
    const auto add = [&](const Draft& draft) {
        Node node;
        node.id = {static_cast<std::uint32_t>(m_data.nodes.size() + 1)};
        node.name = freeName(draft.title.label);
        node.label = draft.title.label;
        const int parent = parentNode(draft.node);
        if (parent >= 0)
            node.parent = m_idOf[static_cast<std::size_t>(parent)];
        node.isContainer = isParent[static_cast<std::size_t>(draft.node)] != 0;
        for (const std::string& line : draft.title.lines)
            node.details.emplace_back(withoutBullet(line));
        node.placement.box = draft.box;
        m_idOf[static_cast<std::size_t>(draft.node)] = node.id;
        m_data.nodes.push_back(std::move(node));
    };
    for (const Draft& draft : drafts) {
        // Parents first, however deep: a chain of ancestors that are not placed yet.
        std::vector<int> chain;
        for (int i = draft.node; i >= 0 && placed[static_cast<std::size_t>(i)] == 0;
             i = parentNode(i)) {
            placed[static_cast<std::size_t>(i)] = 1;
            chain.push_back(i);
        }
        for (auto it = chain.rbegin(); it != chain.rend(); ++it)
            add(drafts[draftOf[*it]]);
    }
}

void Builder::addEdges()
{
    std::vector<DrawnEdge> edges = m_reading.graph.edges();
    std::stable_sort(edges.begin(), edges.end(), [](const DrawnEdge& a, const DrawnEdge& b) {
        const auto top = [](const DrawnEdge& e) {
            return std::min(e.path.front().row, e.path.back().row);
        };
        const auto left = [](const DrawnEdge& e) {
            return std::min(e.path.front().column, e.path.back().column);
        };
        return top(a) != top(b) ? top(a) < top(b) : left(a) < left(b);
    });
    for (const DrawnEdge& drawn : edges) {
        Edge edge;
        edge.id = {static_cast<std::uint32_t>(m_data.edges.size() + 1)};
        edge.source = m_idOf[static_cast<std::size_t>(drawn.source)];
        edge.target = m_idOf[static_cast<std::size_t>(drawn.target)];
        edge.label = drawn.label;
        edge.stroke = drawn.dashed ? Stroke::Dotted : Stroke::Solid;
        edge.targetMarker = drawn.directed == Directed::None ? Marker::None : Marker::Arrow;
        edge.sourceMarker = drawn.directed == Directed::Both ? Marker::Arrow : Marker::None;
        for (const Place& at : drawn.path)
            edge.bends.push_back({(at.column + 0.5) * kCellWidth, (at.row + 0.5) * kCellHeight});
        m_data.edges.push_back(std::move(edge));
    }
}

/// Text that belongs to nothing: blocks of touching rows outside all frames.
void Builder::addNotes()
{
    const Texts& texts = m_reading.texts;
    std::vector<char> done(texts.all().size(), 0);
    for (int i = 0; i < texts.count(); ++i) {
        const auto u = static_cast<std::size_t>(i);
        const Run& run = texts[i];
        if (run.role != Run::Role::Free || run.frame >= 0 || done[u] != 0 || m_captionRun[u] != 0)
            continue;
        Note note;
        note.id = {static_cast<std::uint32_t>(m_data.notes.size() + 1)};
        Rect box;
        for (const int part : texts.block(i)) {
            const auto p = static_cast<std::size_t>(part);
            if (done[p] != 0 || m_captionRun[p] != 0)
                continue;
            done[p] = 1;
            note.text += (note.text.empty() ? "" : " ") + texts.textOf(part);
            box = box.united(
                boxOf(texts[part].row, texts[part].row, texts[part].begin, texts[part].end - 1));
        }
        note.box = box;
        m_data.notes.push_back(std::move(note));
    }
}

std::string Builder::kind() const
{
    bool words = m_reading.graph.hasWordArrows();
    bool bare = false;
    bool boxes = m_reading.frames.count() > 0;
    for (const DrawnNode& node : m_reading.graph.nodes()) {
        if (node.kind != DrawnNode::Kind::Text)
            continue;
        const bool bracketed = m_reading.texts[node.runs.front()].bracketed;
        boxes = boxes || bracketed;
        bare = bare || (!bracketed && node.frame >= 0);
    }
    const bool tree = !m_reading.trees.items().empty();
    if (!boxes && !tree)
        return "flow";
    if (tree && !boxes && m_data.edges.empty())
        return "tree";
    if ((tree && (boxes || !m_data.edges.empty())) || (boxes && (words || bare)))
        return "mixed";
    return "boxes";
}

/// What stands first in a frame, to tell people which one is meant.
std::string firstWords(const Grid& grid, const Frame& frame)
{
    for (int row = frame.top + 1; row < frame.bottom; ++row) {
        const std::string text = grid.text(row, frame.leftAt(row) + 1, frame.rightAt(row));
        const std::string words(trimmed(text));
        if (std::ranges::any_of(
                words, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }))
            return words;
    }
    return "a box";
}

void Builder::diagnose()
{
    const Grid& grid = m_reading.grid;
    for (const Frame& frame : m_reading.frames.all()) {
        const std::string title = firstWords(grid, frame);
        const int right = frame.rightColumn();
        // The sides of a diamond are meant to lean.
        if (m_reading.strokes.is(frame.top, frame.left.front(), Strokes::kSlanted))
            continue;
        for (int row = frame.top; row <= frame.bottom; ++row) {
            const int moved = frame.rightAt(row) - right;
            // A round side bulges by one, the drum below a line of underscores by two.
            const bool round = grid.at(frame.top + 1, frame.leftAt(frame.top + 1)) == U'(';
            const bool bulges =
                (moved == 1 && grid.at(row, frame.rightAt(row)) == U')') ||
                (std::abs(moved) == 1 && round) ||
                (std::abs(moved) <= 2 && grid.at(frame.top, frame.rightAt(frame.top)) == U'_');
            if (moved != 0 && !bulges &&
                (row == frame.top || frame.rightAt(row - 1) != frame.rightAt(row)))
                m_diagnostics.push_back(
                    {DiagCode::IMP002,
                     {title, "right side off by " + std::to_string(std::abs(moved))},
                     grid.bytes(row, frame.rightAt(row), frame.rightAt(row) + 1)});
        }
        if (frame.mended)
            m_diagnostics.push_back(
                {DiagCode::IMP002,
                 {title, "broken"},
                 grid.bytes(frame.top, frame.left.front(), frame.left.front() + 1)});
    }
    if (m_reading.graph.looseEnds() > 0)
        m_diagnostics.push_back(
            {DiagCode::ASC003, {std::to_string(m_reading.graph.looseEnds())}, {}});
    if (m_data.nodes.empty())
        m_diagnostics.push_back({DiagCode::ASC004, {}, {}});
}

/// Falls with what had to be repaired and with lines that lead nowhere.
double Builder::confidence() const
{
    const double things = static_cast<double>(m_data.nodes.size() + m_data.edges.size());
    if (things == 0)
        return 0;
    int mended = 0;
    for (const Frame& frame : m_reading.frames.all())
        mended += frame.mended ? 1 : 0;
    const double doubt = 0.5 * mended + 1.0 * m_reading.graph.looseEnds();
    return std::max(0.05, 1 - doubt / (things + doubt));
}

}  // namespace

Parsed read(std::string_view text, const Catalog& catalog)
{
    return read(Reading(text), catalog);
}

Parsed read(const Reading& reading, const Catalog& catalog)
{
    if (reading.grid.tooLarge() || reading.frames.gaveUp()) {
        Parsed parsed;
        parsed.ok = false;
        parsed.confidence = 0;
        parsed.diagnostics.push_back({DiagCode::ASC005, {}, {}});
        return parsed;
    }
    return Builder(reading, catalog).run();
}

}  // namespace stratoplan::ascii
