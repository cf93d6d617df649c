#pragma once

#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/patch_steps.h"
#include "model/import/mermaid/state_parser.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace stratoplan::mermaid {

/// The edits of one state diagram: header, states, transitions, notes and looks gathered one after
/// another.
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
    void rename(const Node& before, const Node& after);
    void renameEnd(const StateEnd& end, const Node& before, const std::string& name);
    void removeClass(const std::string& name, const std::string& className);
    void move(const Node& before, const Node& after);
    void moveBlock(const Node& after, unsigned open);
    void openLeaf(const Node& after);
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
    std::set<std::size_t> m_goners;                        // transitions that no longer are
    std::set<std::pair<std::string, std::string>> m_left;  // states that stay where one was
    AddedLines m_added;
    std::map<std::uint32_t, unsigned> m_openedAt;  // where the lines of new composites go
    std::vector<std::string> m_tail;
};

}  // namespace stratoplan::mermaid
