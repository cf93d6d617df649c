#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/state_build.h"
#include "model/import/mermaid/state_patch.h"
#include "model/mermaid_text/pieces.h"

namespace stratoplan::mermaid {

using mermaid_text::escapedLine;

std::string StatePatch::edgeLine(const Edge& edge) const
{
    return idOf(edge.source) + " --> " + idOf(edge.target) +
           (edge.label.empty() ? std::string() : " : " + escapedLine(edge.label));
}

/// Removes a transition; a state that nothing else names here stays as a statement of its own.
void StatePatch::drop(std::size_t statement)
{
    if (!m_dropped.insert(statement).second)
        return;
    const StateStatement& one = m_tree.statements[statement];
    std::vector<std::string> left;
    for (const auto& [end, first] : {std::pair(&one.first, true), std::pair(&one.second, false)}) {
        const std::string name = nameOf(*end, statement, first);
        const Node* node = m_input.after.nodeNamed(name);
        const bool here =
            node && (m_containers[statement] == "root" ||
                     (m_input.after.node(node->parent) &&
                      m_input.after.node(node->parent)->name == m_containers[statement]));
        if (node && !end->classes.empty() && m_containers[statement] == "root")
            m_tail.push_back("class " + name + ' ' + std::string(jsTrimmed(at(end->classes))));
        if (here && !end->pseudo && !mentionedElsewhere(name, statement) &&
            m_left.emplace(m_containers[statement], name).second)
            left.push_back(name);
    }
    const ByteRange range = source(one.range);
    if (left.empty())
        return m_lines.removeStatement(range);
    m_lines.replace(range,
                    join(left, std::string(m_lines.lineEnding()) + m_lines.indentOf(range.begin)));
}

void StatePatch::addEdge(const Edge& edge)
{
    for (const NodeId end : {edge.source, edge.target}) {
        const Node& node = *m_input.after.node(end);
        if (node.shape == "start" || node.shape == "end")
            return m_added[node.parent.value].push_back(edgeLine(edge));
    }
    m_tail.push_back(edgeLine(edge));
}

void StatePatch::changedEdge(const Edge& before, const Edge& after, std::size_t statement)
{
    const StateStatement& one = m_tree.statements[statement];
    if (m_dropped.contains(statement))
        return;
    const bool newEnds = before.source != after.source || before.target != after.target;
    if (newEnds && m_input.inPlace) {
        if (before.source != after.source)
            m_lines.replace(source(one.first.id), idOf(after.source));
        if (before.target != after.target)
            m_lines.replace(source(one.second.id), idOf(after.target));
    } else if (newEnds) {
        drop(statement);
        return addEdge(after);
    }
    if (before.label == after.label)
        return;
    const unsigned end =
        source(one.second.classes.empty() ? one.second.id : one.second.classes).end;
    // A description takes the rest of its line.
    const bool last = trimmed(m_input.text.substr(end, m_lines.lineEnd(end) - end)).empty();
    const std::string next =
        last ? std::string() : std::string(m_lines.lineEnding()) + m_lines.indentOf(end);
    if (!one.described)
        m_lines.insert(end, " : " + escapedLine(after.label) + next);
    else if (after.label.empty())
        m_lines.replace({end, source(one.text).end}, {});
    else
        m_lines.replace(source(descriptionText(m_tree, one)), escapedLine(after.label));
}

void StatePatch::edges()
{
    for (const auto& [id, statement] : m_relations)
        if (!m_input.after.edge(id))
            m_goners.insert(statement);
    for (const std::size_t statement : m_goners)
        drop(statement);
    for (const auto& [id, statement] : m_relations)
        if (const Edge* after = m_input.after.edge(id);
            after && !(*after == *m_input.before.edge(id)))
            changedEdge(*m_input.before.edge(id), *after, statement);
    for (const Edge& edge : m_input.after.edges())
        if (!m_input.before.edge(edge.id))
            addEdge(edge);
}

}  // namespace stratoplan::mermaid
