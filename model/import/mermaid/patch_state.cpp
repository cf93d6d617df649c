#include "model/base/text_util.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/state_build.h"
#include "model/import/mermaid/state_patch.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>

namespace stratoplan::mermaid {

using mermaid_text::escapedLine;
using mermaid_text::styleList;

/// Names the composites and regions, as reading does.
void StatePatch::survey()
{
    const auto& all = m_tree.statements;
    std::vector<bool> regions(all.size(), false);
    std::vector<bool> divided(all.size(), false);
    for (const StateStatement& one : all) {
        if (one.parent < 0 || one.kind == StateKind::Close)
            continue;
        const auto parent = static_cast<std::size_t>(one.parent);
        divided[parent] = divided[parent] || one.kind == StateKind::Divider;
        regions[parent] = divided[parent] && one.kind != StateKind::Divider;
    }
    std::vector<std::string> stack = {"root"};
    std::map<std::string, int> counts;
    std::vector<std::pair<std::string, std::string>> ends;
    std::vector<std::size_t> relations;
    const auto openRegion = [&](std::size_t open) {
        const std::string name = stack.back() + ".region" + std::to_string(++counts[stack.back()]);
        m_bodies[name] = {static_cast<unsigned>(open), -1};
        stack.push_back(name);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const StateStatement& one = all[i];
        const auto parent = static_cast<std::size_t>(std::max(one.parent, 0));
        if (one.kind == StateKind::Divider && one.parent >= 0 && regions[parent]) {
            m_bodies[stack.back()].end = static_cast<int>(i);
            stack.pop_back();
            openRegion(parent);
        } else if (one.kind == StateKind::Divider && one.parent >= 0) {
            ++counts[stack.back()];
        } else if (one.kind == StateKind::Close) {
            const auto open = static_cast<std::size_t>(one.partner);
            for (int n = regions[open] ? 2 : 1; n > 0 && stack.size() > 1; --n) {
                m_bodies[stack.back()].end = static_cast<int>(i);
                stack.pop_back();
            }
        }
        m_containers.push_back(stack.back());
        if (one.kind == StateKind::Relation) {
            ends.emplace_back(nameOf(one.first, i, true), nameOf(one.second, i, false));
            relations.push_back(i);
        }
        if (one.kind != StateKind::Open)
            continue;
        stack.push_back(nameOf(one.first, i, true));
        m_bodies.try_emplace(stack.back(), Body{static_cast<unsigned>(i), -1});
        if (regions[i])
            openRegion(i);
    }
    const std::vector<int> places = matchedEdges(m_input.before, ends);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] >= 0)
            m_relations[m_input.before.edges()[i].id] =
                relations[static_cast<std::size_t>(places[i])];
}

std::string StatePatch::nameOf(const StateEnd& end, std::size_t statement, bool first) const
{
    const std::string_view id = jsTrimmed(at(end.id));
    if (id != "[*]")
        return unhidden(id);
    return m_containers[statement] + (first ? "_start" : "_end");
}

std::string StatePatch::idOf(NodeId id) const
{
    const Node& node = *m_input.after.node(id);
    return node.shape == "start" || node.shape == "end" ? "[*]" : node.name;
}

void StatePatch::header()
{
    const Header& before = m_input.before.header();
    const Header& after = m_input.after.header();
    const auto last = [&](StateKind kind) {
        const StateStatement* found = nullptr;
        for (const StateStatement& one : m_tree.statements)
            if (one.kind == kind && one.parent < 0)
                found = &one;
        return found;
    };
    const auto below = [&](const std::string& line) {
        unsigned at = source(m_tree.keyword).begin;
        m_lines.addLinesAfter(at, {line}, "    ");
    };
    if (before.direction != after.direction) {
        const std::string text = "direction " + std::string(directionName(after.direction));
        if (const StateStatement* said = last(StateKind::Direction)) {
            const std::string_view own = at(said->range);
            const auto skipped = static_cast<unsigned>(jsTrimmed(own).data() - own.data());
            m_lines.replace(source({said->range.begin + skipped, said->range.end}), text);
        } else {
            below(text);
        }
    }
    const auto accessible = [&](StateKind kind, std::string_view word, const std::string& text) {
        const std::string written =
            replaceAll(mermaid_text::escaped(text, LabelType::Markdown), "}", "#125;");
        const StateStatement* said = last(kind);
        if (said && text.empty())
            m_lines.removeStatement(source(said->range));
        else if (said)
            m_lines.replace(source(said->text), written);
        else
            below(std::string(word) + ": " + written);
    };
    if (before.accTitle != after.accTitle)
        accessible(StateKind::AccTitle, "accTitle", after.accTitle);
    if (before.accDescr != after.accDescr)
        accessible(StateKind::AccDescr, "accDescr", after.accDescr);
}

void StatePatch::notes()
{
    std::vector<std::size_t> statements;
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i)
        if (m_tree.statements[i].kind == StateKind::Note)
            statements.push_back(i);
    const auto before = m_input.before.notes();
    for (std::size_t i = 0; i < before.size() && i < statements.size(); ++i) {
        const StateStatement& one = m_tree.statements[statements[i]];
        const Note* after = m_input.after.note(before[i].id);
        if (!after)
            m_lines.removeStatement(source(one.range));
        else if (after->text != before[i].text)
            m_lines.replace(source(noteText(m_tree, one)), escapedLine(after->text));
    }
    for (const Note& note : m_input.after.notes())
        if (!m_input.before.note(note.id) && m_input.after.node(note.node))
            m_tail.push_back("note " + (note.position == "left of" ? note.position : "right of") +
                             ' ' + idOf(note.node) + " : " + escapedLine(note.text));
}

void StatePatch::looks()
{
    const auto set = [&](StateKind kind, std::string_view word, const std::string& name,
                         const std::string& list) {
        bool done = list.empty();
        for (const StateStatement& one : m_tree.statements) {
            if (one.kind != kind || jsTrimmed(at(one.first.id)) != name)
                continue;
            if (done)
                m_lines.removeStatement(source(one.range));
            else
                m_lines.replace(source(one.text), list);
            done = true;
        }
        if (!done)
            m_tail.push_back(std::string(word) + ' ' + name + ' ' + list);
    };
    for (const Node& node : m_input.before.nodes())
        if (!m_input.after.node(node.id)) {
            if (!node.style.empty())
                set(StateKind::Style, "style", node.name, {});
            for (const std::string& one : node.classes)
                removeClass(node.name, one);
        }
    for (const Node& node : m_input.after.nodes()) {
        const Node* before = m_input.before.node(node.id);
        static const Node kNone;
        const Node& old = before ? *before : kNone;
        if (old.style != node.style)
            set(StateKind::Style, "style", node.name, styleList(node.style));
        for (const std::string& one : node.classes)
            if (std::ranges::find(old.classes, one) == old.classes.end())
                m_tail.push_back("class " + node.name + ' ' + one);
        for (const std::string& one : old.classes)
            if (std::ranges::find(node.classes, one) == node.classes.end())
                removeClass(old.name, one);
    }
    const auto& before = m_input.before.classDefs();
    const auto& after = m_input.after.classDefs();
    for (const ClassDef& one : before)
        if (std::ranges::find(after, one.name, &ClassDef::name) == after.end())
            set(StateKind::ClassDef, "classDef", one.name, {});
    for (const ClassDef& one : after)
        if (const auto it = std::ranges::find(before, one.name, &ClassDef::name);
            it == before.end() || !(*it == one))
            set(StateKind::ClassDef, "classDef", one.name, styleList(one.style));
}

std::string StatePatch::indentIn(unsigned open) const
{
    for (const StateStatement& one : m_tree.statements)
        if (one.parent == static_cast<int>(open) && one.kind != StateKind::Close)
            return m_lines.indentOf(source(one.range).begin);
    const std::string own = m_lines.indentOf(source(m_tree.statements[open].range).begin);
    return own + m_lines.indentStep();
}

void StatePatch::place()
{
    unsigned last = source(m_tree.keyword).begin;
    std::string indent = "    ";
    bool known = false;
    for (const StateStatement& one : m_tree.statements) {
        const ByteRange range = source(one.range);
        last = std::max(last, range.end);
        if (one.parent < 0 && !known) {
            indent = m_lines.indentOf(range.begin);
            known = true;
        }
    }
    for (const auto& [id, lines] : m_added) {
        const Node* node = m_input.after.node({id});
        const auto body = node ? m_bodies.find(node->name) : m_bodies.end();
        if (body == m_bodies.end() || body->second.end < 0)
            m_lines.addLinesAfter(last, lines, indent);
        else
            m_lines.addLinesBefore(
                source(m_tree.statements[static_cast<std::size_t>(body->second.end)].range).begin,
                lines, indentIn(body->second.open));
    }
    m_lines.addLinesAfter(last, m_tail, indent);
}

std::vector<TextEdit> StatePatch::run()
{
    header();
    nodes();
    edges();
    notes();
    looks();
    addContainers();
    place();
    patchTitle(m_input, m_lines);
    patchAnnotations(m_input, m_lines);
    return m_lines.edits();
}

std::vector<TextEdit> patchState(const PatchInput& input)
{
    return StatePatch(input).run();
}

}  // namespace stratoplan::mermaid
