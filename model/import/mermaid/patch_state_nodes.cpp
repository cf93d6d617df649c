#include "model/base/text_util.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/state_build.h"
#include "model/import/mermaid/state_patch.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>

namespace stratoplan::mermaid {

using mermaid_text::escapedLine;

std::string StatePatch::stateLine(const Node& node) const
{
    if (node.shape == "fork" || node.shape == "join" || node.shape == "choice")
        return "state " + node.name + " <<" + node.shape + ">>";
    if (node.label == node.name || node.label.empty())
        return node.name;
    return "state \"" + mermaid_text::escaped(node.label, LabelType::Markdown) + "\" as " +
           node.name;
}

bool StatePatch::mentionedElsewhere(const std::string& name, std::size_t statement) const
{
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        const bool states = one.kind == StateKind::State || one.kind == StateKind::Relation ||
                            one.kind == StateKind::Described || one.kind == StateKind::Special ||
                            one.kind == StateKind::Open;
        if (i == statement || m_dropped.contains(i) || m_goners.contains(i) || !states ||
            m_containers[i] != m_containers[statement])
            continue;
        if (nameOf(one.first, i, true) == name ||
            (one.kind == StateKind::Relation && nameOf(one.second, i, false) == name))
            return true;
    }
    return false;
}

void StatePatch::relabel(const Node& before, const Node& after)
{
    const std::string inQuotes = mermaid_text::escaped(after.label, LabelType::Markdown);
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        const bool quoted =
            one.described && (one.kind == StateKind::Described || one.kind == StateKind::Open);
        const bool colon = one.described && one.kind == StateKind::State;
        if ((!quoted && !colon) || nameOf(one.first, i, true) != before.name)
            continue;
        return quoted ? m_lines.replace(source(one.text), inQuotes)
                      : m_lines.replace(source(descriptionText(m_tree, one)),
                                        escapedLine(after.label));
    }
    const auto body = m_bodies.find(before.name);
    if (before.isContainer && body != m_bodies.end()) {
        const StateStatement& open = m_tree.statements[body->second.open];
        const ByteRange range = source(open.first.id);
        return m_lines.insert(range.begin, '"' + inQuotes + "\" as ");
    }
    m_added[after.parent.value].push_back("state \"" + inQuotes + "\" as " + after.name);
}

void StatePatch::renameEnd(const StateEnd& end, const Node& before, const std::string& name)
{
    if (!end.pseudo && unhidden(jsTrimmed(at(end.id))) == before.name) {
        const std::string_view id = at(end.id);
        const auto skipped = static_cast<unsigned>(jsTrimmed(id).data() - id.data());
        const unsigned begin = end.id.begin + skipped;
        m_lines.replace(source({begin, begin + static_cast<unsigned>(jsTrimmed(id).size())}), name);
    }
}

/// Writes the new id wherever the old one stands. A label that was the id itself is written out.
void StatePatch::rename(const Node& before, const Node& after)
{
    bool described = false;
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        const bool list = one.kind == StateKind::Class || one.kind == StateKind::Style;
        const bool names = one.kind != StateKind::ClassDef && !list && !one.first.id.empty();
        if (names)
            renameEnd(one.first, before, after.name);
        if (one.kind == StateKind::Relation)
            renameEnd(one.second, before, after.name);
        described = described || (names && one.described && one.kind != StateKind::Relation &&
                                  nameOf(one.first, i, true) == before.name);
        unsigned begin = one.first.id.begin;
        for (const std::string_view id : split(list ? at(one.first.id) : std::string_view(), ',')) {
            renameEnd({.id = {begin, begin + static_cast<unsigned>(id.size())}, .classes = {}},
                      before, after.name);
            begin += static_cast<unsigned>(id.size()) + 1;
        }
    }
    const bool silent =
        before.shape == "fork" || before.shape == "join" || before.shape == "choice";
    if (described || silent)
        return;
    const std::string text = '"' + mermaid_text::escaped(before.label, LabelType::Markdown) + '"';
    const auto body = m_bodies.find(before.name);
    if (before.isContainer && body != m_bodies.end())
        m_lines.insert(source(m_tree.statements[body->second.open].first.id).begin, text + " as ");
    else
        m_added[after.parent.value].push_back("state " + text + " as " + after.name);
}

void StatePatch::removeClass(const std::string& name, const std::string& className)
{
    const auto inlined = [&](const StateEnd& end, std::size_t statement, bool first) {
        if (end.classes.empty() || jsTrimmed(at(end.classes)) != className ||
            nameOf(end, statement, first) != name)
            return;
        const ByteRange range = source(end.classes);
        m_lines.replace({source(end.id).end, range.end}, {});
    };
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        if (one.kind == StateKind::State || one.kind == StateKind::Relation) {
            inlined(one.first, i, true);
            inlined(one.second, i, false);
        }
        if (one.kind != StateKind::Class || jsTrimmed(at(one.text)) != className)
            continue;
        std::vector<std::string> ids;
        bool found = false;
        for (const std::string_view id : split(at(one.first.id), ',')) {
            found = found || jsTrimmed(id) == name;
            if (jsTrimmed(id) != name)
                ids.emplace_back(jsTrimmed(id));
        }
        if (found && ids.empty())
            m_lines.removeStatement(source(one.range));
        else if (found)
            m_lines.replace(source(one.first.id), join(ids, ","));
    }
}

void StatePatch::removeNode(const Node& node)
{
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        const bool alone = one.kind == StateKind::State || one.kind == StateKind::Described ||
                           one.kind == StateKind::Named || one.kind == StateKind::Special ||
                           one.kind == StateKind::Open || one.kind == StateKind::Click;
        if (!alone || nameOf(one.first, i, true) != node.name)
            continue;
        m_dropped.insert(i);
        m_lines.removeStatement(source(one.range));
        if (one.kind != StateKind::Open || one.partner < 0)
            continue;
        m_lines.removeStatement(
            source(m_tree.statements[static_cast<std::size_t>(one.partner)].range));
        for (const StateStatement& inner : m_tree.statements)
            if (inner.parent == static_cast<int>(i) &&
                (inner.kind == StateKind::Divider || inner.kind == StateKind::Direction))
                m_lines.removeStatement(source(inner.range));
    }
}

void StatePatch::moveBlock(const Node& after, unsigned open)
{
    const StateStatement& one = m_tree.statements[open];
    if (one.partner < 0)
        return;
    const unsigned begin = m_lines.lineBegin(source(one.range).begin);
    const unsigned end =
        m_lines.lineEnd(source(m_tree.statements[static_cast<std::size_t>(one.partner)].range).end);
    const std::string own = m_lines.indentOf(begin);
    for (std::string_view line : splitLines(m_input.text.substr(begin, end - begin))) {
        if (line.starts_with(own))
            line.remove_prefix(own.size());
        m_added[after.parent.value].emplace_back(line);
    }
    m_lines.removeStatement({begin + static_cast<unsigned>(own.size()), end});
}

/// A state belongs to the last composite that names it: mentions in others than the new one go,
/// their transitions to the top level's end, where they claim nothing.
void StatePatch::move(const Node& before, const Node& after)
{
    if (const auto body = m_bodies.find(before.name); body != m_bodies.end())
        return moveBlock(after, body->second.open);
    const Node* container = m_input.after.node(after.parent);
    const std::string wanted = container ? container->name : "root";
    std::string definition;
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        if (m_containers[i] == wanted || m_containers[i] == "root" || m_dropped.contains(i))
            continue;
        const bool relation = one.kind == StateKind::Relation;
        const bool names = nameOf(one.first, i, true) == before.name ||
                           (relation && nameOf(one.second, i, false) == before.name);
        const bool alone = one.kind == StateKind::State || one.kind == StateKind::Described ||
                           one.kind == StateKind::Special;
        if (!names || (!relation && !alone))
            continue;
        if (relation) {
            drop(i);
            for (const auto& [id, statement] : m_relations)
                if (const Edge* edge = m_input.after.edge(id); statement == i && edge)
                    m_tail.push_back(edgeLine(*edge));
            continue;
        }
        m_dropped.insert(i);
        const ByteRange range = source(one.range);
        definition = m_input.text.substr(range.begin, range.size());
        m_lines.removeStatement(range);
    }
    if (definition.empty())
        definition = after.name;
    m_added[after.parent.value].push_back(definition);
}

/// A state becomes a composite: statements that only describe it go, and addContainers() writes the
/// block, where the first of them stood if that is where it belongs.
void StatePatch::openLeaf(const Node& after)
{
    const Node* container = m_input.after.node(after.parent);
    const std::string wanted = container ? container->name : "root";
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[i];
        const bool alone = one.kind == StateKind::State || one.kind == StateKind::Described;
        if (!alone || nameOf(one.first, i, true) != after.name)
            continue;
        if (m_input.inPlace && m_containers[i] == wanted)
            m_openedAt.try_emplace(after.id.value, source(one.range).begin);
        m_dropped.insert(i);
        m_lines.removeStatement(source(one.range));
    }
}

void StatePatch::nodes()
{
    for (const Node& node : m_input.before.nodes())
        if (!m_input.after.node(node.id))
            removeNode(node);
    for (const Node& node : m_input.before.nodes()) {
        const Node* after = m_input.after.node(node.id);
        if (!after || *after == node)
            continue;
        if (becameContainer(m_input, *after)) {
            openLeaf(*after);
            continue;
        }
        const bool derived =
            node.shape == "start" || node.shape == "end" || node.groupKind == "region";
        if (after->name != node.name && !derived)
            rename(node, *after);
        else if (after->label != node.label)
            relabel(node, *after);
        const Node* old = m_input.before.node(node.parent);
        const bool lifted = old && !m_input.after.node(old->id) && old->parent == after->parent;
        if (after->parent != node.parent && !lifted)
            move(node, *after);
        const auto body = m_bodies.find(node.name);
        if (after->direction == node.direction || !after->direction || body == m_bodies.end())
            continue;
        const std::string text = "direction " + std::string(directionName(*after->direction));
        const StateStatement* said = nullptr;
        for (std::size_t i = 0; i < m_tree.statements.size(); ++i)
            if (m_tree.statements[i].kind == StateKind::Direction && m_containers[i] == node.name)
                said = &m_tree.statements[i];
        if (said)
            m_lines.replace(
                source({said->range.end - static_cast<unsigned>(jsTrimmed(at(said->range)).size()),
                        said->range.end}),
                text);
        else
            m_lines.addLinesBehind(source(m_tree.statements[body->second.open].range).end, text,
                                   indentIn(body->second.open));
    }
    for (const Node& node : m_input.after.nodes()) {
        if (m_input.before.node(node.id) || node.isContainer)
            continue;
        const bool pseudo = node.shape == "start" || node.shape == "end";
        if (!pseudo || m_input.after.edgesAt(node.id).empty())
            m_added[node.parent.value].push_back(pseudo ? "[*]" : stateLine(node));
    }
}

void StatePatch::addContainers()
{
    const std::string step = m_lines.indentStep();
    const auto head = [&](const Node& node) {
        const std::string line = stateLine(node);
        std::vector<std::string> lines = {(line == node.name ? "state " + line : line) + " {"};
        if (node.direction && *node.direction != Direction::TopBottom)
            lines.push_back(step + "direction " + std::string(directionName(*node.direction)));
        return lines;
    };
    mermaid::addContainers(m_input, m_added, m_lines, m_openedAt, head, "}");
}

}  // namespace stratoplan::mermaid
