#include "model/base/text_util.h"
#include "model/import/mermaid/flow_build.h"
#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/patch_looks.h"
#include "model/import/mermaid/patch_steps.h"
#include "model/import/mermaid/scan.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan::mermaid {
namespace {

using mermaid_text::linkSign;
using mermaid_text::linkText;
using mermaid_text::nodeText;
using mermaid_text::quoted;

class FlowPatch {
public:
    explicit FlowPatch(const PatchInput& input)
        : m_input(input)
        , m_cooked(finished(input.cooked))
        , m_parse(parseFlow(m_cooked.text))
        , m_tree(m_parse.tree)
        , m_map(m_cooked, m_tree, input.before)
        , m_lines(input.text)
    {
    }

    std::vector<TextEdit> run();

private:
    /// What becomes of a statement whose edges or nodes do not all stay.
    struct Restating {
        std::set<unsigned> droppedLinks;  // indices of links()
        std::set<unsigned> droppedVertices;
        std::map<unsigned, const Edge*> newLinks;
    };

    static Cooked finished(Cooked cooked)
    {
        finishForFlow(cooked);
        return cooked;
    }
    std::string sourceText(ByteRange cooked) const
    {
        const ByteRange range = m_map.source(cooked);
        return std::string(m_input.text.substr(range.begin, range.size()));
    }
    const FlowStatement& at(unsigned statement) const { return m_tree.statements[statement]; }
    unsigned indexOf(const FlowMap::Link& link) const
    {
        return static_cast<unsigned>(&link - m_map.links().data());
    }

    void header();
    void nodes();
    void changedNode(const Node& before, const Node& after);
    void relabel(const Node& after);
    void retitle(const Node& before, const Node& after);
    void redirect(const Node& after, unsigned open);
    void removeNode(const Node& node);
    void moveLeaf(const Node& before, const Node& after);
    void moveContainer(const Node& after);
    void addContainers();
    void edges();
    void changedEdge(const Edge& before, const Edge& after);
    void restate();
    void place();
    std::string edgeLine(const Edge& edge) const;

    std::string topIndent() const;
    std::string innerIndent(unsigned open) const;

    const PatchInput& m_input;
    Cooked m_cooked;
    FlowParse m_parse;
    const FlowTree& m_tree;
    FlowMap m_map;
    TextLines m_lines;
    std::map<unsigned, Restating> m_restated;
    std::set<unsigned> m_removedOpens;
    std::map<std::uint32_t, std::vector<std::string>> m_added;  // by container, 0 is the top
    std::vector<std::string> m_edgeLines;
};

std::string FlowPatch::topIndent() const
{
    for (const FlowStatement& one : m_tree.statements) {
        const unsigned at = m_map.source(one.range).begin;
        if (one.parent < 0 &&
            trimmed(m_input.text.substr(m_lines.lineBegin(at), at - m_lines.lineBegin(at))).empty())
            return m_lines.indentOf(at);
    }
    return "    ";
}

std::string FlowPatch::innerIndent(unsigned open) const
{
    for (const FlowStatement& one : m_tree.statements)
        if (one.parent == static_cast<int>(open) && one.kind != FlowKind::SubgraphClose)
            return m_lines.indentOf(m_map.source(one.range).begin);
    const std::string own = m_lines.indentOf(m_map.source(at(open).range).begin);
    return own + (own.find('\t') != std::string::npos ? "\t" : "    ");
}

void FlowPatch::header()
{
    const Header& before = m_input.before.header();
    const Header& after = m_input.after.header();
    if (before.direction != after.direction) {
        const std::string word(directionName(after.direction));
        if (m_tree.direction.empty())
            m_lines.insert(m_map.source(m_tree.keyword).end, ' ' + word);
        else
            m_lines.replace(m_map.trimmedSource(m_tree.direction), word);
    }
    const auto line = [&](FlowKind kind, std::string_view word, const std::string& text) {
        const auto it = std::ranges::find(m_tree.statements, kind, &FlowStatement::kind);
        const std::string written =
            replaceAll(mermaid_text::escaped(text, LabelType::Markdown), "}", "#125;");
        if (it != m_tree.statements.end() && text.empty())
            m_lines.removeStatement(m_map.source(it->range));
        else if (it != m_tree.statements.end())
            m_lines.replace(m_map.source(it->id), written);
        else
            m_lines.addLinesAfter(m_map.source(m_tree.keyword).end,
                                  {std::string(word) + ": " + written}, topIndent());
    };
    if (before.accTitle != after.accTitle)
        line(FlowKind::AccTitle, "accTitle", after.accTitle);
    if (before.accDescr != after.accDescr)
        line(FlowKind::AccDescr, "accDescr", after.accDescr);
}

/// Gives the node's defining mention its new text, shape and data.
void FlowPatch::relabel(const Node& after)
{
    const auto mentions = m_map.mentionsOf(after.name);
    if (mentions.empty())
        return;
    const FlowVertex* defining = nullptr;
    bool anyData = false;
    for (const auto& mention : mentions) {
        const FlowVertex& vertex = m_tree.vertices[mention.vertex];
        if (vertex.shape != FlowShape::None)
            defining = &vertex;
        anyData = anyData || vertex.hasData;
    }
    const Node& before = *m_input.before.node(after.id);
    const bool sameForm = before.shape == after.shape && before.extras == after.extras && !anyData;
    if (defining && sameForm && defining->text.form != FlowText::Form::None) {
        const FlowText& text = defining->text;
        const bool bare = text.form == FlowText::Form::Bare && standsBare(after.label, false) &&
                          after.labelType == LabelType::Plain;
        ByteRange range = m_map.source(text.whole);
        if (!text.rest.empty())
            range.end = m_map.source(text.rest).end;
        return m_lines.replace(range, bare ? after.label : quoted(after.label, after.labelType));
    }
    if (!defining)
        defining = &m_tree.vertices[mentions.front().vertex];
    const std::string id = sourceText(defining->id);
    std::string text = nodeText(after, id).substr(id.size());
    // Data of all mentions goes: what counts of it is in the new text.
    for (const auto& mention : mentions) {
        const FlowVertex& vertex = m_tree.vertices[mention.vertex];
        if (vertex.hasData)
            m_lines.replace(m_map.source(vertex.data), {});
        if (&vertex != defining && vertex.shape != FlowShape::None)
            m_lines.replace(m_map.source(vertex.bracket), {});
    }
    const std::string data = mermaid_text::dataText(after);
    if (!data.empty())
        text = text.substr(0, text.size() - data.size());
    const bool label =
        after.label != unhidden(m_tree.at(defining->id)) || defining->shape != FlowShape::None;
    if (text.empty() && label)
        text = '[' + quoted(after.label, after.labelType) + ']';
    if (defining->bracket.empty())
        m_lines.insert(m_map.source(defining->id).end, text);
    else
        m_lines.replace(m_map.source(defining->bracket), text);
    if (!data.empty())
        m_lines.insert(m_map.source(wholeVertex(*defining)).end, data);
}

void FlowPatch::retitle(const Node& before, const Node& after)
{
    const int open = m_map.subgraphOf(before.name);
    if (open < 0)
        return;
    const FlowStatement& subgraph = at(static_cast<unsigned>(open));
    const FlowText& text =
        subgraph.title.form != FlowText::Form::None ? subgraph.title : subgraph.name;
    ByteRange range = m_map.source(text.whole);
    if (!text.rest.empty())
        range.end = m_map.source(text.rest).end;
    if (text.form == FlowText::Form::Bare)
        range = m_map.trimmedSource(text.whole);
    const bool ownTitle = subgraph.title.form != FlowText::Form::None;
    const bool unnamed = !ownTitle && before.name.starts_with("subGraph") &&
                         jsTrimmed(m_tree.at(text.text)) != before.name;
    const bool wordy =
        std::ranges::all_of(after.label, [](char c) { return isWord(c) || c == ' '; }) &&
        standsBare(after.label, true);
    const bool blank = after.label.find(' ') != std::string::npos;
    if (ownTitle || (unnamed && blank)) {
        const bool bare =
            text.form == FlowText::Form::Bare &&
            (ownTitle
                 ? standsBare(after.label, false)
                 : wordy && mermaid_text::isPlainId(after.label.substr(0, after.label.find(' '))));
        m_lines.replace(range, bare ? after.label : quoted(after.label, after.labelType));
        return;
    }
    m_lines.replace(range, before.name + '[' + quoted(after.label, after.labelType) + ']');
}

void FlowPatch::redirect(const Node& after, unsigned open)
{
    const FlowStatement* said = nullptr;
    for (const FlowStatement& one : m_tree.statements)
        if (one.kind == FlowKind::Direction && one.parent == static_cast<int>(open))
            said = &one;
    if (!after.direction) {
        if (said)
            m_lines.removeStatement(m_map.source(said->range));
        return;
    }
    const std::string text = "direction " + std::string(directionName(*after.direction));
    if (said)
        m_lines.replace(m_map.trimmedSource(said->range), text);
    else
        m_lines.addLinesAfter(m_map.source(at(open).range).end, {text}, innerIndent(open));
}

void FlowPatch::removeNode(const Node& node)
{
    if (const int open = node.isContainer ? m_map.subgraphOf(node.name) : -1; open >= 0) {
        const FlowStatement& subgraph = at(static_cast<unsigned>(open));
        m_removedOpens.insert(static_cast<unsigned>(open));
        m_lines.removeStatement(m_map.source(subgraph.range));
        if (subgraph.partner >= 0)
            m_lines.removeStatement(
                m_map.source(at(static_cast<unsigned>(subgraph.partner)).range));
        for (const FlowStatement& one : m_tree.statements)
            if (one.kind == FlowKind::Direction && one.parent == open)
                m_lines.removeStatement(m_map.source(one.range));
    }
    for (const auto& mention : m_map.mentionsOf(node.name))
        m_restated[mention.statement].droppedVertices.insert(mention.vertex);
}

/// A node belongs to the first subgraph that closes with a mention of it inside: mentions in other
/// subgraphs than the new one go, their edges move to the top level's end.
void FlowPatch::moveLeaf(const Node& before, const Node& after)
{
    const Node* container = m_input.after.node(after.parent);
    const int wanted = container ? m_map.subgraphOf(container->name) : -1;
    const auto ownerOf = [&](int parent) {
        while (parent >= 0 && m_removedOpens.contains(static_cast<unsigned>(parent)))
            parent = at(static_cast<unsigned>(parent)).parent;
        return parent;
    };
    std::string definition;
    bool stays = false;
    for (const auto& mention : m_map.mentionsOf(before.name)) {
        const int owner = ownerOf(at(mention.statement).parent);
        if (owner == wanted || owner < 0) {
            stays = stays || owner == wanted;
            continue;
        }
        const FlowVertex& vertex = m_tree.vertices[mention.vertex];
        const std::string whole = sourceText(wholeVertex(vertex));
        if (whole.size() > definition.size())
            definition = whole;
        m_restated[mention.statement].droppedVertices.insert(mention.vertex);
        for (const FlowMap::Link& link : m_map.links()) {
            if (link.statement != mention.statement ||
                (link.source != mention.vertex && link.target != mention.vertex))
                continue;
            m_restated[link.statement].droppedLinks.insert(indexOf(link));
            const Edge* edge = link.id ? m_input.after.edge(link.id) : nullptr;
            if (edge && m_input.before.edge(link.id)->source == edge->source &&
                m_input.before.edge(link.id)->target == edge->target)
                m_edgeLines.push_back(edgeLine(*edge));
        }
    }
    const bool defined = definition.size() > before.name.size();
    if (stays && !defined)
        return;
    if (definition.empty())
        definition = after.name;
    if (after.label != before.label || after.shape != before.shape)
        definition = nodeText(after, after.name);
    m_added[after.parent.value].push_back(definition);
}

void FlowPatch::moveContainer(const Node& after)
{
    const int open = m_map.subgraphOf(after.name);
    if (open < 0 || at(static_cast<unsigned>(open)).partner < 0)
        return;
    const FlowStatement& subgraph = at(static_cast<unsigned>(open));
    const unsigned begin = m_lines.lineBegin(m_map.source(subgraph.range).begin);
    const unsigned end =
        m_lines.lineEnd(m_map.source(at(static_cast<unsigned>(subgraph.partner)).range).end);
    const std::string own = m_lines.indentOf(begin);
    auto& lines = m_added[after.parent.value];
    for (std::string_view line : splitLines(m_input.text.substr(begin, end - begin))) {
        if (line.starts_with(own))
            line.remove_prefix(own.size());
        lines.emplace_back(line);
    }
    m_lines.removeStatement({begin + static_cast<unsigned>(own.size()), end});
}

void FlowPatch::changedNode(const Node& before, const Node& after)
{
    if (before.name != after.name)
        return;  // an id is not edited here; reading again will tell
    const bool container = before.isContainer;
    if (container) {
        if (before.label != after.label)
            retitle(before, after);
        const int open = m_map.subgraphOf(before.name);
        if (before.direction != after.direction && open >= 0)
            redirect(after, static_cast<unsigned>(open));
    } else if (before.label != after.label || before.shape != after.shape ||
               before.extras != after.extras) {
        relabel(after);
    }
    if (before.parent != after.parent) {
        // What stands in a removed container stays where it is: the container's frame goes.
        const Node* old = m_input.before.node(before.parent);
        const bool lifted = old && !m_input.after.node(old->id) && old->parent == after.parent;
        if (lifted)
            return;
        container ? moveContainer(after) : moveLeaf(before, after);
    }
}

void FlowPatch::nodes()
{
    for (const Node& node : m_input.before.nodes())
        if (!m_input.after.node(node.id))
            removeNode(node);
    for (const Node& node : m_input.before.nodes())
        if (const Node* after = m_input.after.node(node.id); after && !(*after == node))
            changedNode(node, *after);
    for (const Node& node : m_input.after.nodes())
        if (!m_input.before.node(node.id) && !node.isContainer)
            m_added[node.parent.value].push_back(nodeText(node, node.name));
    addContainers();
}

/// New containers, the innermost first, each a block of lines in what holds it.
void FlowPatch::addContainers()
{
    std::vector<const Node*> added;
    for (const Node& node : m_input.after.nodes())
        if (!m_input.before.node(node.id) && node.isContainer)
            added.push_back(&node);
    std::ranges::stable_sort(added, [&](const Node* a, const Node* b) {
        return m_input.after.depth(a->id) > m_input.after.depth(b->id);
    });
    for (const Node* node : added) {
        std::vector<std::string> block = {"subgraph " + node->name + '[' +
                                          quoted(node->label, node->labelType) + ']'};
        if (node->direction)
            block.push_back("    direction " + std::string(directionName(*node->direction)));
        for (const std::string& line : m_added[node->id.value])
            block.push_back("    " + line);
        m_added.erase(node->id.value);
        block.emplace_back("end");
        std::ranges::move(block, std::back_inserter(m_added[node->parent.value]));
    }
}

std::string FlowPatch::edgeLine(const Edge& edge) const
{
    return m_input.after.node(edge.source)->name + ' ' + linkText(edge) + ' ' +
           m_input.after.node(edge.target)->name;
}

void FlowPatch::changedEdge(const Edge& before, const Edge& after)
{
    const FlowMap::Link* link = m_map.linkOf(before.id);
    if (!link)
        return;
    const bool sameEnds = before.source == after.source && before.target == after.target;
    const bool sameSign = before.stroke == after.stroke && before.length == after.length &&
                          before.sourceMarker == after.sourceMarker &&
                          before.targetMarker == after.targetMarker &&
                          before.authorId == after.authorId;
    const bool sameText = before.label == after.label && before.labelType == after.labelType;
    if (!sameEnds) {
        m_restated[link->statement].droppedLinks.insert(indexOf(*link));
        m_edgeLines.push_back(edgeLine(after));
        return;
    }
    if (sameSign && sameText)
        return;
    if (!link->alone || m_restated.contains(link->statement)) {
        m_restated[link->statement].newLinks[indexOf(*link)] = &after;
        return;
    }
    const FlowLink& written = m_tree.groups[link->group].link;
    const ByteRange sign = m_map.trimmedSource(written.end);
    const FlowText& text = written.text;
    if (sameSign && text.form != FlowText::Form::None && !after.label.empty()) {
        const bool bare = text.form == FlowText::Form::Bare &&
                          after.labelType == LabelType::Plain &&
                          standsBare(after.label, written.pipes.empty());
        ByteRange range = text.form == FlowText::Form::Bare ? m_map.trimmedSource(text.whole)
                                                            : m_map.source(text.whole);
        if (!text.rest.empty() && !trimmed(m_tree.at(text.rest)).empty())
            range.end = m_map.trimmedSource(text.rest).end;
        return m_lines.replace(range, bare ? after.label : quoted(after.label, after.labelType));
    }
    if (sameSign && text.form == FlowText::Form::None)
        return m_lines.insert(sign.end, '|' + quoted(after.label, after.labelType) + '|');
    if (sameText && written.start.empty() && before.authorId == after.authorId)
        return m_lines.replace(sign, linkSign(after));
    unsigned begin = written.start.empty() ? sign.begin : m_map.trimmedSource(written.start).begin;
    if (!written.id.empty())
        begin = m_map.source(written.id).begin;
    const unsigned end = written.pipes.empty() ? sign.end : m_map.source(written.pipes).end;
    m_lines.replace({begin, end}, linkText(after));
}

void FlowPatch::edges()
{
    for (const Edge& edge : m_input.before.edges()) {
        const Edge* after = m_input.after.edge(edge.id);
        const FlowMap::Link* link = m_map.linkOf(edge.id);
        if (!after && link)
            m_restated[link->statement].droppedLinks.insert(indexOf(*link));
    }
    for (const Edge& edge : m_input.before.edges())
        if (const Edge* after = m_input.after.edge(edge.id); after && !(*after == edge))
            changedEdge(edge, *after);
    for (const Edge& edge : m_input.after.edges())
        if (!m_input.before.edge(edge.id))
            m_edgeLines.push_back(edgeLine(edge));
}

/// Writes the statements that lose something anew, as runs of what stays.
void FlowPatch::restate()
{
    for (const auto& entry : m_restated) {
        const auto index = entry.first;  // clang 14 captures no structured bindings
        const auto& change = entry.second;
        const FlowStatement& statement = at(index);
        std::set<unsigned> written;
        const auto vertexText = [&](unsigned v) {
            const FlowVertex& vertex = m_tree.vertices[v];
            return sourceText(written.insert(v).second ? wholeVertex(vertex) : vertex.id);
        };
        const auto linkOf = [&](const FlowMap::Link& link) {
            const auto anew = change.newLinks.find(indexOf(link));
            if (anew != change.newLinks.end())
                return linkText(*anew->second);
            const FlowLink& old = m_tree.groups[link.group].link;
            const ByteRange sign = m_map.trimmedSource(old.end);
            unsigned begin = old.start.empty() ? sign.begin : m_map.trimmedSource(old.start).begin;
            const Edge* edge = link.id ? m_input.before.edge(link.id) : nullptr;
            if (!old.id.empty() && edge && !edge->authorId.empty())
                begin = m_map.source(old.id).begin;
            const unsigned end = old.pipes.empty() ? sign.end : m_map.source(old.pipes).end;
            return std::string(m_input.text.substr(begin, end - begin));
        };
        std::vector<std::string> lines;
        unsigned tip = 0;  // vertex at the end of the run in lines.back()
        bool running = false;
        for (const FlowMap::Link& link : m_map.links()) {
            if (link.statement != index || change.droppedLinks.contains(indexOf(link)) ||
                change.droppedVertices.contains(link.source) ||
                change.droppedVertices.contains(link.target)) {
                running = running && link.statement != index;
                continue;
            }
            if (running && tip == link.source && link.alone) {
                lines.back() += ' ' + linkOf(link) + ' ' + vertexText(link.target);
            } else {
                std::string line = vertexText(link.source);
                line += ' ' + linkOf(link) + ' ';
                lines.push_back(line + vertexText(link.target));
            }
            tip = link.target;
            running = link.alone;
        }
        for (unsigned g = 0; g < statement.groupCount; ++g) {
            const FlowGroup& group = m_tree.groups[statement.firstGroup + g];
            for (unsigned v = group.firstVertex; v < group.firstVertex + group.vertexCount; ++v) {
                if (written.contains(v) || change.droppedVertices.contains(v))
                    continue;
                const FlowVertex& vertex = m_tree.vertices[v];
                const std::string name = unhidden(m_tree.at(vertex.id));
                const bool bare = wholeVertex(vertex).end == vertex.id.end;
                const bool elsewhere =
                    std::ranges::any_of(m_map.mentionsOf(name), [&](const FlowMap::Mention& other) {
                        return other.statement != index &&
                               at(other.statement).parent == statement.parent &&
                               !m_restated.contains(other.statement);
                    });
                if (!bare || !elsewhere)
                    lines.push_back(vertexText(v));
            }
        }
        const ByteRange range = m_map.source(statement.range);
        if (lines.empty()) {
            m_lines.removeStatement(range);
            continue;
        }
        const bool ownLine =
            trimmed(m_input.text.substr(m_lines.lineBegin(range.begin),
                                        range.begin - m_lines.lineBegin(range.begin)))
                .empty();
        const std::string separator =
            ownLine ? std::string(m_lines.lineEnding()) + m_lines.indentOf(range.begin) : "; ";
        m_lines.replace(range, join(lines, separator));
    }
}

/// Puts new lines into their containers, and edges behind everything.
void FlowPatch::place()
{
    unsigned end = m_map.source(m_tree.direction.empty() ? m_tree.keyword : m_tree.direction).end;
    unsigned last = end;
    bool semicolon = false;
    for (const FlowStatement& one : m_tree.statements) {
        const ByteRange range = m_map.source(one.range);
        last = std::max(last, range.end);
        if (one.parent >= 0 || (one.kind != FlowKind::Chain && one.kind != FlowKind::SubgraphClose))
            continue;
        end = std::max(end, range.end);
        const std::string_view rest =
            m_input.text.substr(range.end, m_lines.lineEnd(range.end) - range.end);
        if (one.kind == FlowKind::Chain)
            semicolon = trimmed(rest) == ";";
    }
    const auto styled = [&](std::vector<std::string> lines) {
        for (std::string& line : lines)
            if (semicolon && !line.starts_with("subgraph ") && trimmed(line) != "end")
                line += ';';
        return lines;
    };
    for (const auto& [container, lines] : m_added) {
        const Node* node = m_input.after.node({container});
        const int open = node ? m_map.subgraphOf(node->name) : -1;
        if (open < 0) {
            m_lines.addLinesAfter(end, styled(lines), topIndent());
            continue;
        }
        const auto index = static_cast<unsigned>(open);
        const unsigned close =
            m_map.source(at(static_cast<unsigned>(at(index).partner)).range).begin;
        m_lines.addLinesBefore(close, styled(lines), innerIndent(index));
    }
    m_lines.addLinesAfter(end, styled(m_edgeLines), topIndent());
    const LooksPatch looks{m_input, m_tree, m_cooked, m_lines};
    m_lines.addLinesAfter(last, styled(patchLooks(looks)), topIndent());
}

std::vector<TextEdit> FlowPatch::run()
{
    header();
    nodes();
    edges();
    restate();
    place();
    patchTitle(m_input, m_lines);
    patchAnnotations(m_input, m_lines);
    // The numbers of linkStyle follow from where the edges stand now.
    const std::string text = applied(m_input.text, m_lines.edits());
    Cooked cooked = finished(cook(text));
    const FlowParse parse = parseFlow(cooked.text);
    const auto ends = endsOf(parse.tree);
    const LooksPatch looks{m_input, m_tree, m_cooked, m_lines};
    unsigned last = m_map.source(m_tree.keyword).end;
    for (const FlowStatement& one : m_tree.statements)
        last = std::max(last, m_map.source(one.range).end);
    m_lines.addLinesAfter(last, patchLinkStyles(looks, m_map, matchedEdges(m_input.after, ends)),
                          topIndent());
    return m_lines.edits();
}

}  // namespace

std::vector<TextEdit> patchFlow(const PatchInput& input)
{
    return FlowPatch(input).run();
}

}  // namespace stratoplan::mermaid
