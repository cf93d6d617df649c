#include "model/import/mermaid/state_build.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/containment.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::mermaid {
namespace {

std::string_view specialName(StateTok token)
{
    return token == StateTok::Fork ? "fork" : token == StateTok::Join ? "join" : "choice";
}

Direction directionOf(StateTok token)
{
    switch (token) {
    case StateTok::DirectionBt:
        return Direction::BottomTop;
    case StateTok::DirectionLr:
        return Direction::LeftRight;
    case StateTok::DirectionRl:
        return Direction::RightLeft;
    default:
        return Direction::TopBottom;
    }
}

class StateBuilder {
public:
    StateBuilder(const StateTree& tree, std::vector<Diagnostic>& out)
        : m_tree(tree), m_diagnostics(out)
    {
    }

    DiagramData run();

private:
    /// What a composite is made of, known before its content is read.
    struct Body {
        bool regions = false;                   ///< a divider with something behind it
        std::vector<Direction> directions;      ///< of its stretches between dividers
        Direction last = Direction::TopBottom;  ///< stated last in any of them
    };
    struct Looks {
        std::vector<std::string> classes;
        std::vector<std::string> styles;
    };
    /// A composite or region that is open while its content is read.
    struct Frame {
        int open = -1;     ///< statement; -1 at the top
        std::string name;  ///< "root" at the top
        bool region = false;
        std::size_t stretch = 0;
    };
    /// How a state is gathered from its mentions.
    struct Facts {
        std::vector<std::string> descriptions;
        bool several = false;  ///< descriptions, not the id, are the label
        bool withTitle = false;
    };

    std::string_view at(ByteRange range) const { return m_tree.at(range); }
    void survey();
    void looks();
    void addClass(std::string_view ids, std::string_view names);
    std::string nameOf(std::string_view id, bool first) const;
    unsigned mention(const std::string& name, std::string_view shape);
    void describe(unsigned index, std::string_view text);
    void makeGroup(unsigned index, std::string_view kind, Direction direction);
    void openRegion();
    void statement(const StateStatement& statement, std::size_t index);
    void state(const StateStatement& statement);
    void relation(const StateStatement& statement);
    void note(const StateStatement& statement);
    void click(const StateStatement& statement);
    void finish();

    const StateTree& m_tree;
    std::vector<Diagnostic>& m_diagnostics;
    DiagramData m_data;
    std::vector<Facts> m_facts;     // parallel to nodes
    std::vector<int> m_containers;  // parallel to nodes
    std::unordered_map<std::string, unsigned> m_names;
    std::unordered_map<std::string, Looks> m_looks;
    std::unordered_map<std::string, unsigned> m_regions;  // how many each composite has
    std::vector<Body> m_bodies;                           // parallel to statements
    std::vector<Frame> m_frames;
};

/// Finds the regions and directions of each composite.
void StateBuilder::survey()
{
    m_bodies.resize(m_tree.statements.size());
    std::vector<bool> behindDivider(m_tree.statements.size(), false);
    for (const StateStatement& one : m_tree.statements) {
        if (one.parent < 0) {
            if (one.kind == StateKind::Direction)
                m_data.header.direction = directionOf(one.token);
            continue;
        }
        const auto parent = static_cast<std::size_t>(one.parent);
        Body& body = m_bodies[parent];
        if (body.directions.empty())
            body.directions.push_back(Direction::TopBottom);
        if (one.kind == StateKind::Close)
            continue;
        if (one.kind == StateKind::Divider)
            body.directions.push_back(Direction::TopBottom);
        else if (one.kind == StateKind::Direction)
            body.last = body.directions.back() = directionOf(one.token);
        behindDivider[parent] = one.kind != StateKind::Divider && body.directions.size() > 1;
        body.regions = behindDivider[parent];
    }
}

void StateBuilder::addClass(std::string_view ids, std::string_view names)
{
    const std::string list = replaceAll(std::string(names), "\t", " ");
    for (const std::string_view id : split(ids, ',')) {
        Looks& looks = m_looks[std::string(jsTrimmed(id))];
        for (const std::string_view name : split(list, ' ')) {
            std::string text = unhidden(jsTrimmed(name));
            if (!text.empty() && std::ranges::find(looks.classes, text) == looks.classes.end())
                looks.classes.push_back(std::move(text));
        }
    }
}

/// Classes and styles; Mermaid takes them from the top level alone.
void StateBuilder::looks()
{
    m_frames = {{}};
    m_frames.back().name = "root";
    for (const StateStatement& one : m_tree.statements) {
        if (one.parent >= 0)
            continue;
        switch (one.kind) {
        case StateKind::Relation:
            if (!one.first.classes.empty())
                addClass(nameOf(at(one.first.id), true), at(one.first.classes));
            if (!one.second.classes.empty())
                addClass(nameOf(at(one.second.id), false), at(one.second.classes));
            break;
        case StateKind::Class:
            addClass(at(one.first.id), jsTrimmed(at(one.text)));
            break;
        case StateKind::Style:
            for (const std::string_view id : split(jsTrimmed(at(one.first.id)), ',')) {
                Looks& looks = m_looks[std::string(jsTrimmed(id))];
                looks.styles.clear();
                for (const std::string_view style : split(at(one.text), ','))
                    addDeclarations(looks.styles, replaceAll(std::string(style), ";", ""));
            }
            break;
        case StateKind::ClassDef: {
            const std::string name(jsTrimmed(at(one.first.id)));
            auto& classes = m_data.classDefs;
            auto it = std::ranges::find(classes, name, &ClassDef::name);
            if (it == classes.end())
                it = classes.insert(it, {name, {}});
            for (const std::string_view style : split(jsTrimmed(at(one.text)), ',')) {
                // Mermaid drops the first semicolon of each, and so runs two declarations together.
                std::string list(style);
                list.erase(std::min(list.find(';'), list.size()), 1);
                addDeclarations(it->style, list);
            }
            break;
        }
        default:
            break;
        }
    }
}

/// [*] is a start where a transition begins and an end where one ends.
std::string StateBuilder::nameOf(std::string_view id, bool first) const
{
    id = jsTrimmed(id);
    if (id != "[*]")
        return unhidden(id);
    return m_frames.back().name + (first ? "_start" : "_end");
}

unsigned StateBuilder::mention(const std::string& name, std::string_view shape)
{
    const auto [it, added] = m_names.try_emplace(name, static_cast<unsigned>(m_data.nodes.size()));
    if (added) {
        Node node;
        node.id = {it->second + 1};
        node.name = name;
        node.label = readable(sanitized(name), true);
        node.labelType = LabelType::Markdown;
        node.shape = shape;
        if (const auto looks = m_looks.find(name); looks != m_looks.end()) {
            node.classes = looks->second.classes;
            node.style = looks->second.styles;
        }
        m_data.nodes.push_back(std::move(node));
        m_facts.push_back({});
        m_containers.push_back(-1);
    }
    const std::string& parent = m_frames.back().name;
    if (const auto container = m_names.find(parent);
        m_frames.size() > 1 && container != m_names.end())
        m_containers[it->second] =
            container->second == it->second ? -1 : static_cast<int>(container->second);
    return it->second;
}

void StateBuilder::describe(unsigned index, std::string_view text)
{
    auto& descriptions = m_facts[index].descriptions;
    const std::string& name = m_data.nodes[index].name;
    if (descriptions.empty() && sanitized(name) != name)
        descriptions.push_back(
            m_data.nodes[index].label);  // Mermaid takes the id for a description
    descriptions.push_back(readable(sanitized(text), true));
    if (!m_data.nodes[index].isContainer)
        m_data.nodes[index].shape = "state";
}

void StateBuilder::makeGroup(unsigned index, std::string_view kind, Direction direction)
{
    Node& node = m_data.nodes[index];
    if (node.isContainer)
        return;
    node.isContainer = true;
    node.groupKind = kind;
    node.direction = direction;
    node.shape = "rect";
}

/// Begins the next region of the composite that is open.
void StateBuilder::openRegion()
{
    const Frame composite = m_frames.back();
    const std::string name =
        composite.name + ".region" + std::to_string(++m_regions[composite.name]);
    const auto& directions = m_bodies[static_cast<std::size_t>(composite.open)].directions;
    const unsigned index = mention(name, "state");
    makeGroup(index, "region", directions[std::min(composite.stretch, directions.size() - 1)]);
    m_data.nodes[index].label.clear();
    m_frames.push_back({composite.open, name, true, composite.stretch});
}

void StateBuilder::state(const StateStatement& statement)
{
    std::string_view id = at(statement.first.id);
    std::vector<std::string_view> descriptions;
    if (statement.kind == StateKind::State && statement.described) {
        if (const std::string_view text = at(descriptionText(m_tree, statement)); !text.empty())
            descriptions.push_back(text);
    }
    if (statement.kind == StateKind::Described || statement.kind == StateKind::Open) {
        const std::string_view text = jsTrimmed(at(statement.text));
        if (const auto colon = id.find(':');
            statement.kind == StateKind::Described && colon != std::string_view::npos) {
            const std::string_view rest = id.substr(colon + 1);
            descriptions.push_back(text);  // of two, an empty one counts too
            descriptions.push_back(rest.substr(0, std::min(rest.find(':'), rest.size())));
            id = id.substr(0, colon);
        } else if (statement.described && !text.empty()) {
            descriptions.push_back(text);
        }
    }
    const bool special = statement.kind == StateKind::Special;
    const std::string name = nameOf(id, true);
    if (name.empty())
        return;
    const bool start = jsTrimmed(id) == "[*]";
    const unsigned index = mention(name, special ? specialName(statement.token)
                                         : start ? "start"
                                                 : "state");
    for (const std::string_view one : descriptions)
        describe(index, one);
    if (statement.kind != StateKind::Open)
        return;
    const Body& body = m_bodies[static_cast<std::size_t>(&statement - m_tree.statements.data())];
    makeGroup(index, "composite", body.regions ? Direction::TopBottom : body.last);
}

void StateBuilder::relation(const StateStatement& statement)
{
    const std::string source = nameOf(at(statement.first.id), true);
    const std::string target = nameOf(at(statement.second.id), false);
    Edge edge;
    edge.id = {static_cast<std::uint32_t>(m_data.edges.size()) + 1};
    edge.source = {mention(source, statement.first.pseudo ? "start" : "state") + 1};
    edge.target = {mention(target, statement.second.pseudo ? "end" : "state") + 1};
    if (statement.described) {
        edge.label = readable(sanitized(at(descriptionText(m_tree, statement))), true);
        edge.labelType = LabelType::Markdown;
    }
    m_data.edges.push_back(std::move(edge));
}

void StateBuilder::note(const StateStatement& statement)
{
    const std::string name = nameOf(at(statement.first.id), true);
    Note note;
    note.id = {static_cast<std::uint32_t>(m_data.notes.size()) + 1};
    note.node = {mention(name, "state") + 1};
    note.position = at(statement.second.id);
    note.text = readable(sanitized(at(noteText(m_tree, statement))), true);
    m_data.notes.push_back(std::move(note));
}

void StateBuilder::click(const StateStatement& statement)
{
    const auto it = m_names.find(nameOf(at(statement.first.id), true));
    if (it == m_names.end())
        return;
    const auto unquoted = [&](ByteRange range) {
        const std::string_view text = at(range);
        return text.size() > 1 ? text.substr(1, text.size() - 2) : std::string_view();
    };
    m_data.nodes[it->second].link = Link{
        unhidden(unquoted(statement.text)), {}, readable(unquoted(statement.tooltip), true), {}};
}

void StateBuilder::statement(const StateStatement& statement, std::size_t index)
{
    switch (statement.kind) {
    case StateKind::State:
    case StateKind::Described:
    case StateKind::Special:
        state(statement);
        break;
    case StateKind::Open:
        state(statement);
        m_frames.push_back(
            {static_cast<int>(index), nameOf(at(statement.first.id), true), false, 0});
        if (m_bodies[index].regions)
            openRegion();
        break;
    case StateKind::Close:
        if (m_frames.size() > 1 && m_frames.back().region)
            m_frames.pop_back();
        if (m_frames.size() > 1)
            m_frames.pop_back();
        break;
    case StateKind::Divider:
        if (m_frames.back().region) {
            m_frames.pop_back();
            ++m_frames.back().stretch;
            openRegion();
        } else if (m_frames.size() > 1) {
            ++m_regions[m_frames.back().name];  // not drawn, but counted
        }
        break;
    case StateKind::Relation:
        relation(statement);
        break;
    case StateKind::Note:
        note(statement);
        break;
    case StateKind::AccTitle:
        m_data.header.accTitle = readable(sanitized(jsTrimmed(at(statement.text))), true);
        break;
    case StateKind::AccDescr:
        m_data.header.accDescr = readable(sanitized(jsTrimmed(at(statement.text))), true);
        break;
    default:
        break;
    }
}

void StateBuilder::finish()
{
    for (const StateStatement& one : m_tree.statements)
        if (one.kind == StateKind::Click)
            click(one);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        Node& node = m_data.nodes[i];
        auto& descriptions = m_facts[i].descriptions;
        if (!descriptions.empty()) {
            node.label = descriptions.front();
            node.details.assign(descriptions.begin() + 1, descriptions.end());
        }
        if (node.isContainer && !node.details.empty())
            m_diagnostics.push_back({DiagCode::MMD020, {node.name}});
        const bool silent = node.shape == "start" || node.shape == "end" || node.shape == "fork" ||
                            node.shape == "join" || node.shape == "choice";
        if (silent && !node.isContainer)
            node.label.clear();
    }
    for (const unsigned free : circlesOf(m_containers)) {
        m_containers[free] = -1;
        m_diagnostics.push_back({DiagCode::MMD011, {m_data.nodes[free].name}});
    }
    for (std::size_t i = 0; i < m_containers.size(); ++i)
        if (m_containers[i] >= 0)
            m_data.nodes[i].parent = {static_cast<std::uint32_t>(m_containers[i]) + 1};
}

DiagramData StateBuilder::run()
{
    m_data.header.kind = "state";
    survey();
    looks();
    for (std::size_t i = 0; i < m_tree.statements.size(); ++i)
        statement(m_tree.statements[i], i);
    finish();
    return std::move(m_data);
}

}  // namespace

DiagramData buildState(const StateTree& tree, std::vector<Diagnostic>& diagnostics)
{
    return StateBuilder(tree, diagnostics).run();
}

ByteRange noteText(const StateTree& tree, const StateStatement& note)
{
    ByteRange range = note.text;
    if (note.block)
        range.end -= 8;
    else
        for (int i = 0; i < 2 && range.begin < range.end; ++i)
            range.begin += static_cast<unsigned>(codePointAt(tree.text, range.begin).bytes);
    const std::string_view text = jsTrimmed(tree.at(range));
    const auto begin = static_cast<unsigned>(text.data() - tree.text.data());
    return {begin, begin + static_cast<unsigned>(text.size())};
}

ByteRange descriptionText(const StateTree& tree, const StateStatement& statement)
{
    const std::string_view text = jsTrimmed(tree.at(statement.text).substr(1));
    const auto begin = static_cast<unsigned>(text.data() - tree.text.data());
    return {begin, begin + static_cast<unsigned>(text.size())};
}

}  // namespace stratoplan::mermaid
