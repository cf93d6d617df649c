#include "model/base/text_util.h"
#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/patch_steps.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/state_build.h"
#include "model/import/mermaid/state_parser.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan::mermaid {
namespace {

using mermaid_text::escapedLine;
using mermaid_text::styleList;

class StatePatch {
public:
    explicit StatePatch(const PatchInput& input)
        : m_input(input)
        , m_cooked(finished(input.cooked))
        , m_parse(parseState(m_cooked.text))
        , m_tree(m_parse.tree)
        , m_lines(input.text)
    {
        survey();
    }

    std::vector<TextEdit> run();

private:
    /// Where lines of a composite or region go: before its closing brace or divider.
    struct Body {
        unsigned open = 0;
        int end = -1;
    };

    static Cooked finished(Cooked cooked)
    {
        cooked.text += '\n';
        return cooked;
    }
    void survey();
    ByteRange source(ByteRange cooked) const { return m_cooked.sourceOf(cooked); }
    std::string_view at(ByteRange range) const { return m_tree.at(range); }
    std::string nameOf(const StateEnd& end, std::size_t statement, bool first) const;
    std::string idOf(NodeId id) const;
    std::string edgeLine(const Edge& edge) const;
    std::string stateLine(const Node& node) const;
    bool mentionedElsewhere(const std::string& name, std::size_t statement) const;
    void drop(std::size_t statement);

    void header();
    void nodes();
    void relabel(const Node& before, const Node& after);
    void removeNode(const Node& node);
    void move(const Node& before, const Node& after);
    void moveBlock(const Node& after, unsigned open);
    void addContainers();
    void edges();
    void changedEdge(const Edge& before, const Edge& after, std::size_t statement);
    void addEdge(const Edge& edge);
    void notes();
    void looks();
    void place();
    std::string indentIn(unsigned open) const;

    const PatchInput& m_input;
    Cooked m_cooked;
    StateParse m_parse;
    const StateTree& m_tree;
    TextLines m_lines;
    std::vector<std::string> m_containers;  // of each statement, "root" at the top
    std::map<std::string, Body> m_bodies;   // composites and regions by name
    std::map<EdgeId, std::size_t> m_relations;
    std::set<std::size_t> m_dropped;
    std::map<std::uint32_t, std::vector<std::string>> m_added;  // by container, 0 is the top
    std::vector<std::string> m_tail;
};

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

std::string StatePatch::edgeLine(const Edge& edge) const
{
    return idOf(edge.source) + " --> " + idOf(edge.target) +
           (edge.label.empty() ? std::string() : " : " + escapedLine(edge.label));
}

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
        if (i == statement || m_dropped.contains(i) || !states ||
            m_containers[i] != m_containers[statement])
            continue;
        if (nameOf(one.first, i, true) == name ||
            (one.kind == StateKind::Relation && nameOf(one.second, i, false) == name))
            return true;
    }
    return false;
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
        if (here && !end->pseudo && !mentionedElsewhere(name, statement) &&
            std::ranges::find(left, name) == left.end())
            left.push_back(name);
    }
    const ByteRange range = source(one.range);
    if (left.empty())
        return m_lines.removeStatement(range);
    m_lines.replace(range,
                    join(left, std::string(m_lines.lineEnding()) + m_lines.indentOf(range.begin)));
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

void StatePatch::nodes()
{
    for (const Node& node : m_input.before.nodes())
        if (!m_input.after.node(node.id))
            removeNode(node);
    for (const Node& node : m_input.before.nodes()) {
        const Node* after = m_input.after.node(node.id);
        if (!after || *after == node)
            continue;
        if (after->label != node.label)
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
            m_lines.addLinesAfter(source(m_tree.statements[body->second.open].range).end, {text},
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
    std::vector<const Node*> added;
    for (const Node& node : m_input.after.nodes())
        if (!m_input.before.node(node.id) && node.isContainer)
            added.push_back(&node);
    std::ranges::stable_sort(added, [&](const Node* a, const Node* b) {
        return m_input.after.depth(a->id) > m_input.after.depth(b->id);
    });
    for (const Node* node : added) {
        const std::string line = stateLine(*node);
        std::vector<std::string> block = {(line == node->name ? "state " + line : line) + " {"};
        if (node->direction && *node->direction != Direction::TopBottom)
            block.push_back("    direction " + std::string(directionName(*node->direction)));
        for (const std::string& inner : m_added[node->id.value])
            block.push_back("    " + inner);
        m_added.erase(node->id.value);
        block.emplace_back("}");
        std::ranges::move(block, std::back_inserter(m_added[node->parent.value]));
    }
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
    if (before.source != after.source || before.target != after.target) {
        drop(statement);
        return addEdge(after);
    }
    if (before.label == after.label)
        return;
    const unsigned end =
        source(one.second.classes.empty() ? one.second.id : one.second.classes).end;
    if (!one.described)
        m_lines.insert(end, " : " + escapedLine(after.label));
    else if (after.label.empty())
        m_lines.replace({end, source(one.text).end}, {});
    else
        m_lines.replace(source(descriptionText(m_tree, one)), escapedLine(after.label));
}

void StatePatch::edges()
{
    for (const auto& [id, statement] : m_relations)
        if (!m_input.after.edge(id))
            drop(statement);
    for (const auto& [id, statement] : m_relations)
        if (const Edge* after = m_input.after.edge(id);
            after && !(*after == *m_input.before.edge(id)))
            changedEdge(*m_input.before.edge(id), *after, statement);
    for (const Edge& edge : m_input.after.edges())
        if (!m_input.before.edge(edge.id))
            addEdge(edge);
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
        if (!m_input.after.node(node.id) && !node.style.empty())
            set(StateKind::Style, "style", node.name, {});
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
                for (const StateStatement& statement : m_tree.statements)
                    if (statement.kind == StateKind::Class &&
                        jsTrimmed(at(statement.first.id)) == node.name &&
                        jsTrimmed(at(statement.text)) == one)
                        m_lines.removeStatement(source(statement.range));
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
    return own + (own.find('\t') != std::string::npos ? "\t" : "    ");
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

}  // namespace

std::vector<TextEdit> patchState(const PatchInput& input)
{
    return StatePatch(input).run();
}

}  // namespace stratoplan::mermaid
