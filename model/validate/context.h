#pragma once

#include "model/validate/rule.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// How many a box stands for: its `count`, at most 500; 1 where it says none.
int drawnCount(const Node& node);

class RuleContext;

/// Texts that are made of one node alone, by the value of its id: a context hands them to the next
/// one, for which only those of changed nodes are made anew.
struct NodeTexts {
    using OfNodes = std::vector<std::optional<std::string>>;

    OfNodes lowered = {};  ///< RuleContext::text()
    OfNodes address = {};  ///< what it is called in exported code

    void forget(NodeId id);
};

/// The nodes, or edges, that a rule is asked about, by place and in order. Going over them tells
/// the context which one is being looked at, and with that whose findings are reported.
class Subjects {
public:
    class Iterator {
    public:
        Iterator(const RuleContext& context, const int* at) : m_context(&context), m_at(at) {}
        int operator*() const;
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }

    private:
        const RuleContext* m_context;
        const int* m_at;
    };

    Subjects(const RuleContext& context, std::span<const int> all) : m_context(context), m_all(all)
    {
    }
    Subjects(const RuleContext& context, std::vector<int> chosen)
        : m_context(context), m_chosen(std::move(chosen)), m_all(m_chosen)
    {
    }
    Subjects(const Subjects&) = delete;
    Subjects& operator=(const Subjects&) = delete;

    Iterator begin() const { return {m_context, m_all.data()}; }
    Iterator end() const { return {m_context, m_all.data() + m_all.size()}; }

private:
    const RuleContext& m_context;
    std::vector<int> m_chosen = {};
    std::span<const int> m_all;
};

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
        std::span<const int> children = {};
        std::span<const int> out = {};  ///< edges
        std::span<const int> in = {};
    };

    /// What a check after an edit confines a rule to, and what it notes of the rule. Then fixes are
    /// told, but not made.
    struct Watch {
        const std::vector<int>* nodes = nullptr;  ///< each() gives only these; null: all. In order
        const std::vector<int>* edges = nullptr;
        std::vector<std::string>* asked = nullptr;  ///< kinds and traits that it looked up
        bool ofNetworks = false;                    ///< also those that inVpc() looked up
    };

    RuleContext(const Diagram& diagram, const Catalog& catalog, const CheckOptions& options,
                NodeTexts texts = {});

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

    /// The subjects of a rule: nodes of those kinds, nodes with a trait, all nodes, all edges.
    Subjects each(std::initializer_list<std::string_view> kinds) const;
    Subjects each(std::string_view kind) const;
    Subjects eachWith(std::string_view trait) const;
    Subjects each() const;
    Subjects eachEdge() const;
    bool onlyTells() const { return m_watch.asked != nullptr; }
    int subject() const { return m_subject; }             ///< -1: not one by one
    bool looksAtEdges() const { return m_looksAtEdges; }  ///< it is an edge

    void watch(const Watch& watch) const
    {
        m_watch = watch;
        m_subject = -1;
        m_looksAtEdges = false;
    }
    NodeTexts takeTexts() { return std::move(m_texts); }

    /// Nodes of that kind or of one that specialises it; nodes with that trait. In diagram order.
    const std::vector<int>& of(std::string_view kind) const;
    const std::vector<int>& with(std::string_view trait) const;
    bool is(int node, std::string_view kind) const;
    bool has(int node, std::string_view trait) const;
    bool any(std::string_view kind) const { return !of(kind).empty(); }

    /// The first line of its label, else the name of its kind.
    std::string label(int node) const;
    /// Label, details and edge labels in small letters, for what is only said in words.
    const std::string& text(int node) const;
    /// A text of the node, made by `make(context, node)` when it is first asked for.
    template <class Make>
    const std::string& kept(int node, NodeTexts::OfNodes NodeTexts::*which, Make make) const
    {
        std::optional<std::string>& text = (m_texts.*which)[this->node(node).id.value];
        if (!text)
            text = make(*this, node);
        return *text;
    }
    bool says(int node, std::string_view lowerWord) const;
    bool saysWord(int node, std::string_view lowerWord) const;  ///< the same, but not within a word
    /// Drawn, else stated beside the drawing; nullptr where neither is.
    const std::string* property(int node, std::string_view name) const;
    bool isTrue(int node, std::string_view name) const;

    /// Nodes at the other ends of its edges. Order: that of the edges.
    std::vector<int> neighbours(int node) const;
    template <class Wanted>
    bool anyNeighbour(int node, Wanted wanted) const
    {
        const NodeFacts& facts = (*this)[node];
        return std::ranges::any_of(facts.out, [&](int edge) { return wanted(target(edge)); }) ||
               std::ranges::any_of(facts.in, [&](int edge) { return wanted(source(edge)); });
    }
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
    const std::vector<int>& inVpc(int vpc, std::string_view kind) const;
    bool isPlural(int node) const;  ///< stands for several, known number or not

    bool isTree() const { return m_diagram.header().kind == "tree"; }
    bool isPipeline() const;  ///< something is built or checked in, and something is deployed
    bool isState() const { return m_diagram.header().kind == "state"; }
    bool hasNetwork() const { return any("aws.vpc") || any("aws.subnet"); }
    bool hasPlaces() const { return hasNetwork() || any("aws.az") || any("aws.region"); }

private:
    friend class Subjects::Iterator;
    using Links = std::unordered_map<int, std::vector<int>>;

    const std::vector<int>&
    listed(const std::unordered_map<std::string_view, std::vector<int>>& lists,
           std::string_view key) const;
    void note(std::string_view key) const;
    template <class Belongs>
    Subjects chosen(Belongs belongs) const;
    static const std::vector<int>& joinedTo(const Links& links, int node);
    template <class OwnerOf>
    void group(std::vector<int>& numbers, std::span<const int> NodeFacts::*of, std::size_t count,
               OwnerOf ownerOf);
    void linkNodes();
    void linkOwners();
    void linkEdges();
    void groupByVpc();

    const Diagram& m_diagram;
    const Catalog& m_catalog;
    const CheckOptions& m_options;
    std::vector<NodeFacts> m_facts;
    std::vector<int> m_children;  // of one node after the other, and so are edges that go and come
    std::vector<int> m_out;
    std::vector<int> m_in;
    std::vector<int> m_sources;
    std::vector<int> m_targets;
    std::unordered_map<std::string_view, std::vector<int>> m_ofKind;
    std::unordered_map<std::string_view, std::vector<int>> m_withTrait;
    Links m_owners;
    Links m_joined;
    Links m_members;             // by VPC
    std::vector<int> m_vpcs;     // of each node
    std::vector<int> m_numbers;  // 0, 1, … for all nodes or edges
    mutable std::unordered_map<std::string_view, Links> m_inVpc;  // of the kinds asked for
    mutable std::optional<bool> m_isPipeline;
    mutable NodeTexts m_texts;
    mutable Watch m_watch;
    mutable int m_subject = -1;
    mutable bool m_looksAtEdges = false;
};

inline int Subjects::Iterator::operator*() const
{
    m_context->m_subject = *m_at;
    return *m_at;
}

}  // namespace stratoplan
