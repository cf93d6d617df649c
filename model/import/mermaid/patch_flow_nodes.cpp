#include "model/base/text_util.h"
#include "model/import/mermaid/flow_patch.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/patch_looks.h"
#include "model/import/mermaid/scan.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::mermaid {

using mermaid_text::nodeText;
using mermaid_text::quoted;

/// Gives the node's defining mention its new text, shape and data.
void FlowPatch::relabel(const Node& after)
{
    const auto mentions = m_map.mentionsOf(after.name);
    if (mentions.empty())  // a style or link speaks of it, nothing else
        return m_added[after.parent.value].push_back(nodeText(after, after.name));
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
            m_lines.replace(m_map.source(m_tree.dataOf(vertex).range), {});
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
        m_lines.insert(m_map.source(wholeVertex(m_tree, *defining)).end, data);
}

void FlowPatch::retitle(const Node& before, const Node& after)
{
    const int open = m_map.subgraphOf(before.name);
    if (open < 0)
        return;
    const FlowWords& subgraph = m_tree.wordsOf(at(static_cast<unsigned>(open)));
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
        m_lines.addLinesBehind(m_map.source(at(open).range).end, text, innerIndent(open));
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
            stays = stays || (owner == wanted && (owner >= 0 || !container));
            continue;
        }
        const FlowVertex& vertex = m_tree.vertices[mention.vertex];
        const std::string whole = sourceText(wholeVertex(m_tree, vertex));
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

/// The lines of a subgraph without their common indentation; they are removed where they stand.
std::vector<std::string> FlowPatch::takenBlock(unsigned open)
{
    const FlowStatement& subgraph = at(open);
    const unsigned begin = m_lines.lineBegin(m_map.source(subgraph.range).begin);
    const unsigned end =
        m_lines.lineEnd(m_map.source(at(static_cast<unsigned>(subgraph.partner)).range).end);
    const std::string own = m_lines.indentOf(begin);
    std::vector<std::string> lines;
    for (std::string_view line : splitLines(m_input.text.substr(begin, end - begin))) {
        if (line.starts_with(own))
            line.remove_prefix(own.size());
        lines.emplace_back(line);
    }
    m_lines.removeStatement({begin + static_cast<unsigned>(own.size()), end});
    return lines;
}

void FlowPatch::moveContainer(const Node& after)
{
    const int open = m_map.subgraphOf(after.name);
    if (open >= 0 && at(static_cast<unsigned>(open)).partner >= 0)
        std::ranges::move(takenBlock(static_cast<unsigned>(open)),
                          std::back_inserter(m_added[after.parent.value]));
}

/// Moves what defines a node before the first statement that speaks of `next`; where its definition
/// is part of a chain, a mention of it there does.
void FlowPatch::reorder(const Reordering& order)
{
    const Node& node = *m_input.after.node(order.node);
    const auto firstOf = [&](const Node& one) {
        int first = one.isContainer ? m_map.subgraphOf(one.name) : -1;
        for (const FlowMap::Mention& mention : m_map.mentionsOf(one.name))
            if (first < 0 || mention.statement < static_cast<unsigned>(first))
                first = static_cast<int>(mention.statement);
        return first;
    };
    const int own = firstOf(node);
    const Node* next = m_input.after.node(order.next);
    const int place = next ? firstOf(*next) : -1;
    if (own < 0 || (next && place < 0))
        return;
    const FlowStatement& first = at(static_cast<unsigned>(own));
    const int open = node.isContainer ? m_map.subgraphOf(node.name) : -1;
    const bool alone = standsAlone(first);
    std::vector<std::string> lines = {node.name};
    if (open >= 0) {
        if (at(static_cast<unsigned>(open)).partner < 0)
            return;
        lines = takenBlock(static_cast<unsigned>(open));
    } else if (alone) {
        lines = {sourceText(first.range)};
        m_lines.removeStatement(m_map.source(first.range));
    }
    if (!next) {
        std::ranges::move(lines, std::back_inserter(m_added[node.parent.value]));
        return;
    }
    const unsigned begin = m_map.source(at(static_cast<unsigned>(place)).range).begin;
    m_lines.addLinesBefore(begin, lines, m_lines.indentOf(begin));
}

void FlowPatch::renameInList(ByteRange list, const std::string& before, const std::string& after)
{
    unsigned begin = list.begin;
    for (const std::string_view id : split(m_tree.at(list), ',')) {
        const auto end = begin + static_cast<unsigned>(id.size());
        if (unhidden(jsTrimmed(id)) == before)
            m_lines.replace(m_map.trimmedSource({begin, end}), after);
        begin = end + 1;
    }
}

/// Writes the new id wherever the old one stands. A label that was the id itself is written out.
void FlowPatch::rename(const Node& before, const Node& after)
{
    const auto mentions = m_map.mentionsOf(before.name);
    for (const auto& mention : mentions)
        m_lines.replace(m_map.source(m_tree.vertices[mention.vertex].id), after.name);
    const bool labelled = std::ranges::any_of(mentions, [&](const FlowMap::Mention& mention) {
        const FlowVertex& vertex = m_tree.vertices[mention.vertex];
        return vertex.shape != FlowShape::None || vertex.hasData;
    });
    if (!labelled && !before.isContainer && !mentions.empty())
        m_lines.insert(m_map.source(m_tree.vertices[mentions.front().vertex].id).end,
                       '[' + quoted(before.label, before.labelType) + ']');
    const int open = before.isContainer ? m_map.subgraphOf(before.name) : -1;
    for (const FlowStatement& one : m_tree.statements) {
        const FlowWords& words = m_tree.wordsOf(one);
        if (one.kind == FlowKind::Style || one.kind == FlowKind::Class ||
            one.kind == FlowKind::Click)
            renameInList(words.id, before.name, after.name);
        if (one.kind != FlowKind::SubgraphOpen || !before.isContainer)
            continue;
        const std::string name = unhidden(jsTrimmed(m_tree.at(words.name.text)));
        const bool isOpen = open >= 0 && &one == &at(static_cast<unsigned>(open));
        if (name != before.name && !isOpen)
            continue;
        ByteRange range = words.name.form == FlowText::Form::Bare
                              ? m_map.trimmedSource(words.name.whole)
                              : m_map.source(words.name.whole);
        if (!words.name.rest.empty())
            range.end = m_map.trimmedSource(words.name.rest).end;
        const bool titled = words.title.form != FlowText::Form::None;
        m_lines.replace(range,
                        titled ? after.name
                               : after.name + '[' + quoted(before.label, before.labelType) + ']');
    }
}

/// A card becomes a frame: what defined it goes, mentions of it stay as its plain id, and
/// addContainers() writes the block, where the card stood if it had a line of its own.
void FlowPatch::openLeaf(const Node& after)
{
    const Node* container = m_input.after.node(after.parent);
    const int wanted = container ? m_map.subgraphOf(container->name) : -1;
    for (const FlowMap::Mention& mention : m_map.mentionsOf(after.name)) {
        const FlowStatement& statement = at(mention.statement);
        if (!standsAlone(statement)) {
            const FlowVertex& vertex = m_tree.vertices[mention.vertex];
            if (vertex.shape != FlowShape::None)
                m_lines.replace(m_map.source(vertex.bracket), {});
            if (vertex.hasData)
                m_lines.replace(m_map.source(m_tree.dataOf(vertex).range), {});
            continue;
        }
        const ByteRange range = m_map.source(statement.range);
        if (m_input.inPlace && statement.parent == wanted && (!container || wanted >= 0))
            m_openedAt.try_emplace(after.id.value, range.begin);
        m_lines.removeStatement(range);
    }
}

void FlowPatch::changedNode(const Node& before, const Node& after)
{
    if (before.name != after.name)
        return rename(before, after);
    if (becameContainer(m_input, after))
        return openLeaf(after);
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
    for (const Reordering& order : m_input.reordered)
        reorder(order);
    for (const NodeId id : m_input.misplaced) {
        const Node* node = m_input.before.node(id);
        const Node* after = m_input.after.node(id);
        if (node && after && !node->isContainer && node->name == after->name &&
            (node->parent == after->parent || !m_input.after.node(node->parent)))
            moveLeaf(*node, *after);
    }
    for (const Node& node : m_input.after.nodes())
        if (!m_input.before.node(node.id) && !node.isContainer)
            m_added[node.parent.value].push_back(nodeText(node, node.name));
    addContainers();
}

void FlowPatch::addContainers()
{
    const std::string step = m_lines.indentStep();
    const auto head = [&](const Node& node) {
        std::vector<std::string> lines = {"subgraph " + node.name + '[' +
                                          quoted(node.label, node.labelType) + ']'};
        if (node.direction)
            lines.push_back(step + "direction " + std::string(directionName(*node.direction)));
        return lines;
    };
    mermaid::addContainers(m_input, m_added, m_lines, m_openedAt, head, "end");
}

}  // namespace stratoplan::mermaid
