#include "model/base/text_util.h"
#include "model/import/mermaid/flow_patch.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/patch_looks.h"
#include "model/import/mermaid/scan.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>

namespace stratoplan::mermaid {

using mermaid_text::linkSign;
using mermaid_text::linkText;
using mermaid_text::quoted;

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
    if (!sameEnds && link->alone && m_input.inPlace) {
        auto& restated = m_restated[link->statement];
        restated.newEnds[indexOf(*link)] = &after;
        if (!sameSign || !sameText)
            restated.newLinks[indexOf(*link)] = &after;
        return;
    }
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
    // A circle or cross at the begin would go to the id before it.
    const auto spaced = [&](unsigned place, std::string anew) {
        const bool glued = place > 0 && isWord(m_input.text[place - 1]) && isWord(anew.front());
        return (glued ? " " : "") + std::move(anew);
    };
    if (sameText && written.start.empty() && before.authorId == after.authorId)
        return m_lines.replace(sign, spaced(sign.begin, linkSign(after)));
    unsigned begin = written.start.empty() ? sign.begin : m_map.trimmedSource(written.start).begin;
    if (!written.id.empty())
        begin = m_map.source(written.id).begin;
    const unsigned end = written.pipes.empty() ? sign.end : m_map.source(written.pipes).end;
    m_lines.replace({begin, end}, spaced(begin, linkText(after)));
}

void FlowPatch::edges()
{
    for (const Edge& edge : m_input.before.edges()) {
        const Edge* after = m_input.after.edge(edge.id);
        const FlowMap::Link* link = m_map.linkOf(edge.id);
        if (!after && link)
            m_restated[link->statement].droppedLinks.insert(indexOf(*link));
        if (after || edge.authorId.empty() || m_input.after.nodeNamed(edge.authorId))
            continue;
        for (const auto& mention : m_map.mentionsOf(edge.authorId))
            m_restated[mention.statement].droppedVertices.insert(mention.vertex);
    }
    for (const Edge& edge : m_input.before.edges())
        if (const Edge* after = m_input.after.edge(edge.id); after && !(*after == edge))
            changedEdge(edge, *after);
    for (const Edge& edge : m_input.after.edges())
        if (!m_input.before.edge(edge.id))
            m_edgeLines.push_back(edgeLine(edge));
}

/// Whether an edge that gets a line of its own at the end begins or ends at that node.
bool FlowPatch::endsNewLine(std::string_view name) const
{
    const Node* node = m_input.after.nodeNamed(name);
    return node && std::ranges::any_of(m_input.after.edgesAt(node->id),
                                       [&](EdgeId id) { return !m_input.before.edge(id); });
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
            return sourceText(written.insert(v).second ? wholeVertex(m_tree, vertex) : vertex.id);
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
            const auto moved = change.newEnds.find(indexOf(link));
            const Edge* now = moved == change.newEnds.end() ? nullptr : moved->second;
            const Edge* was = now ? m_input.before.edge(link.id) : nullptr;
            const auto endText = [&](unsigned v, NodeId from, NodeId to) {
                return from == to ? vertexText(v) : m_input.after.node(to)->name;
            };
            const bool newSource = now && now->source != was->source;
            const bool newTarget = now && now->target != was->target;
            if (running && tip == link.source && link.alone && !newSource) {
                lines.back() += ' ' + linkOf(link) + ' ';
            } else {
                lines.push_back(newSource ? endText(link.source, was->source, now->source)
                                          : vertexText(link.source));
                lines.back() += ' ' + linkOf(link) + ' ';
            }
            lines.back() += newTarget ? endText(link.target, was->target, now->target)
                                      : vertexText(link.target);
            tip = link.target;
            running = link.alone && !newTarget;
        }
        for (unsigned g = 0; g < statement.groupCount; ++g) {
            const FlowGroup& group = m_tree.groups[statement.firstGroup + g];
            for (unsigned v = group.firstVertex; v < group.firstVertex + group.vertexCount; ++v) {
                if (written.contains(v) || change.droppedVertices.contains(v))
                    continue;
                const FlowVertex& vertex = m_tree.vertices[v];
                const std::string name = unhidden(m_tree.at(vertex.id));
                const bool bare = wholeVertex(m_tree, vertex).end == vertex.id.end;
                // At the top no mention says where a node is that a container mentions too.
                const bool elsewhere =
                    std::ranges::any_of(m_map.mentionsOf(name), [&](const FlowMap::Mention& other) {
                        return other.statement != index &&
                               (statement.parent < 0 ||
                                at(other.statement).parent == statement.parent) &&
                               !m_restated.contains(other.statement);
                    });
                if (!bare || !(elsewhere || (statement.parent < 0 && endsNewLine(name))))
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
        const bool semicolon = m_input.text.substr(range.end).starts_with(';');
        const std::string separator = ownLine ? (semicolon ? ";" : "") +
                                                    std::string(m_lines.lineEnding()) +
                                                    m_lines.indentOf(range.begin)
                                              : "; ";
        m_lines.replace(range, join(lines, separator));
    }
}

}  // namespace stratoplan::mermaid
