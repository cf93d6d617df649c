#pragma once

#include "model/validate/rule.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// How many a box stands for: its `count`, at most 500; 1 where it says none.
int drawnCount(const Node& node);

/// What several rules need to know of a diagram, worked out once. Nodes and edges are named by
/// their place in the diagram; -1 is none. Cost: linear in the diagram.
class RuleContext {
public:
    struct NodeFacts {
        const Node* node = nullptr;
        const Kind* kind = nullptr;
        int parent = -1;
        int holder = -1;  ///< nearest ancestor that is more than a group
        int subnet = -1;  ///< nearest ancestors of these kinds, not the node itself
        int vpc = -1;
        int zone = -1;
        int region = -1;
        int count = 1;  ///< a plural box stands for that many
        std::vector<int> children = {};
        std::vector<int> out = {};  ///< edges
        std::vector<int> in = {};
    };

    RuleContext(const Diagram& diagram, const Catalog& catalog, const CheckOptions& options);

    const Diagram& diagram() const { return m_diagram; }
    const Catalog& catalog() const { return m_catalog; }
    const CheckOptions& options() const { return m_options; }

    int size() const { return static_cast<int>(m_facts.size()); }
    const NodeFacts& operator[](int node) const { return m_facts[static_cast<std::size_t>(node)]; }
    const Node& node(int node) const { return *(*this)[node].node; }
    const Edge& edge(int edge) const { return m_diagram.edges()[static_cast<std::size_t>(edge)]; }
    int edgeCount() const { return static_cast<int>(m_diagram.edges().size()); }
    int source(int edge) const { return m_sources[static_cast<std::size_t>(edge)]; }
    int target(int edge) const { return m_targets[static_cast<std::size_t>(edge)]; }
    /// Drawn as traffic: neither dotted nor hidden.
    bool isTraffic(int edge) const;

    /// Nodes of that kind or of one that specialises it; nodes with that trait. In diagram order.
    const std::vector<int>& of(std::string_view kind) const;
    const std::vector<int>& with(std::string_view trait) const;
    bool is(int node, std::string_view kind) const;
    bool has(int node, std::string_view trait) const;
    bool any(std::string_view kind) const { return !of(kind).empty(); }

    /// The first line of its label, else the name of its kind.
    std::string label(int node) const;
    /// Label, details and edge labels in small letters, for what is only said in words.
    std::string text(int node) const;
    bool says(int node, std::string_view lowerWord) const;
    bool saysWord(int node, std::string_view lowerWord) const;  ///< the same, but not within a word
    /// Drawn, else stated beside the drawing; nullptr where neither is.
    const std::string* property(int node, std::string_view name) const;
    bool isTrue(int node, std::string_view name) const;

    /// Nodes at the other ends of its edges. Order: that of the edges.
    std::vector<int> neighbours(int node) const;
    bool isInside(int node, int container) const;
    /// What the node belongs to without being drawn in it: those that its `memberOf` names.
    const std::vector<int>& owners(int node) const { return joinedTo(m_owners, node); }
    /// The nodes that name this one so.
    const std::vector<int>& joined(int owner) const { return joinedTo(m_joined, owner); }
    /// The node and all that it holds, parents first.
    std::vector<int> subtree(int node) const;
    /// Whether some edge joins a node of one subtree with `other`.
    bool touches(int node, int other) const;

    /// Letter, number or code of its zone: its own, its subnet's or that of the zone it is drawn
    /// in.
    std::string zoneOf(int node) const;
    std::string regionOf(int node) const;  ///< code or label; empty where none is drawn
    /// The VPC that holds it, else the one drawn as a leaf in the same region.
    int vpcOf(int node) const;
    /// All nodes of a VPC, also those drawn beside it; -1: those of none.
    const std::vector<int>& membersOf(int vpc) const;
    /// Those of them that are of that kind.
    std::vector<int> inVpc(int vpc, std::string_view kind) const;
    bool isPlural(int node) const;  ///< stands for several, known number or not

    bool isTree() const { return m_diagram.header().kind == "tree"; }
    bool isState() const { return m_diagram.header().kind == "state"; }
    bool hasNetwork() const { return any("aws.vpc") || any("aws.subnet"); }
    bool hasPlaces() const { return hasNetwork() || any("aws.az") || any("aws.region"); }

private:
    using Links = std::unordered_map<int, std::vector<int>>;

    static const std::vector<int>& joinedTo(const Links& links, int node);
    void linkNodes();
    void linkOwners();
    void linkEdges();
    void groupByVpc();

    const Diagram& m_diagram;
    const Catalog& m_catalog;
    const CheckOptions& m_options;
    std::vector<NodeFacts> m_facts;
    std::vector<int> m_sources;
    std::vector<int> m_targets;
    std::unordered_map<std::string_view, std::vector<int>> m_ofKind;
    std::unordered_map<std::string_view, std::vector<int>> m_withTrait;
    Links m_owners;
    Links m_joined;
    Links m_members;          // by VPC
    std::vector<int> m_vpcs;  // of each node
};

}  // namespace stratoplan
