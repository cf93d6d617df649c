#pragma once

#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/patch_steps.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace stratoplan::mermaid {

/// The edits of one flowchart: header, nodes, edges and looks gathered one after another.
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
        std::map<unsigned, const Edge*> newEnds;  // written where they stand
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

    /// Whether a statement is one node and nothing else.
    bool standsAlone(const FlowStatement& one) const
    {
        return one.kind == FlowKind::Chain && one.groupCount == 1 &&
               m_tree.groups[one.firstGroup].vertexCount == 1;
    }

    void header();
    void nodes();
    void changedNode(const Node& before, const Node& after);
    void openLeaf(const Node& after);
    void relabel(const Node& after);
    void retitle(const Node& before, const Node& after);
    void redirect(const Node& after, unsigned open);
    void removeNode(const Node& node);
    void rename(const Node& before, const Node& after);
    void renameInList(ByteRange list, const std::string& before, const std::string& after);
    void moveLeaf(const Node& before, const Node& after);
    void moveContainer(const Node& after);
    void addContainers();
    void reorder(const Reordering& order);
    std::vector<std::string> takenBlock(unsigned open);
    void edges();
    void changedEdge(const Edge& before, const Edge& after);
    void restate();
    void place();
    std::string edgeLine(const Edge& edge) const;
    bool endsNewLine(std::string_view name) const;

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
    AddedLines m_added;
    std::map<std::uint32_t, unsigned> m_openedAt;  // where the lines of new frames go
    std::vector<std::string> m_edgeLines;
};

}  // namespace stratoplan::mermaid
