#pragma once

#include "model/import/mermaid/flow_build.h"
#include "model/import/mermaid/yaml.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stratoplan::mermaid {

using Extras = std::vector<std::pair<std::string, std::string>>;
void setExtra(Extras& extras, std::string_view key, std::string json);

/// Carries out the statements of a flowchart one after the other.
class FlowBuilder {
public:
    FlowBuilder(const FlowTree& tree, const Settings& settings, std::vector<Diagnostic>& out)
        : m_tree(tree), m_settings(settings), m_diagnostics(out)
    {
    }

    DiagramData run();

private:
    /// What Mermaid knows of an id besides its node record.
    struct Facts {
        unsigned order = 0;  ///< of first appearance
        bool vertex = false;
        bool group = false;
        int container = -1;        ///< index of the group that holds it
        unsigned mentionedIn = 0;  ///< order of the open frame that named it first; 0: none
        ByteRange mention = {};
        bool icon = false;
        bool image = false;
    };
    struct Frame {
        unsigned order = 0;
        std::size_t firstMember = 0;
        std::optional<Direction> direction;
        bool topDown = false;  ///< direction TD, which Mermaid keeps apart from TB here
    };

    std::string_view at(ByteRange range) const { return m_tree.at(range); }
    std::string text(const FlowText& text) const;
    std::string label(const FlowText& text) const;
    unsigned record(std::string_view name);
    std::string_view kept(std::string name);
    Edge* edgeNamed(std::string_view name);

    void statement(const FlowStatement& statement);
    void chain(const FlowStatement& statement);
    void vertex(const FlowVertex& vertex);
    void takeData(const FlowVertex& vertex);
    std::optional<Yaml> data(const FlowVertex& vertex);
    void edgeData(const FlowVertex& vertex);
    void nodeData(const FlowVertex& vertex, Node& node, Facts& facts);
    void groupData(const Yaml& data, unsigned index);
    void claim(unsigned member, const Frame& frame, unsigned group);
    void link(const FlowLink& link, const FlowGroup& from, const FlowGroup& to);
    void open();
    void close(const FlowStatement& subgraph);
    void setClass(std::string_view ids, std::string_view name);
    void style(const FlowStatement& statement);
    void linkStyle(const FlowStatement& statement);
    void classDef(const FlowStatement& statement);
    void click(const FlowStatement& statement);
    void breakCircles();
    void finish();

    const FlowTree& m_tree;
    const Settings& m_settings;
    std::vector<Diagnostic>& m_diagnostics;
    DiagramData m_data;
    std::vector<Facts> m_facts;  // parallel to nodes
    std::unordered_map<std::string_view, unsigned> m_names;
    std::deque<std::string> m_kept;  // names that do not stand in the text as they are
    std::unordered_map<std::string, unsigned> m_edgeIds;
    std::size_t m_edgesNamed = 0;  // edges whose Mermaid id is in m_edgeIds
    std::unordered_map<std::string, unsigned> m_parallel;
    std::vector<std::string> m_curves;  // parallel to edges, once one is known
    std::unordered_map<std::string, std::string> m_tooltips;
    std::unordered_map<unsigned, Yaml> m_metadata;  // of groups
    std::vector<Frame> m_frames;
    std::vector<unsigned> m_members;  // of all open frames
    unsigned m_order = 0;
    unsigned m_subgraphs = 0;
};

}  // namespace stratoplan::mermaid
