#pragma once

#include "model/validate/context.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// Puts a finding together: nodes and edges by their place in the diagram.
struct FindingBuilder {
    const RuleContext& context;
    const Report& report;

    void operator()(DiagCode code, std::vector<std::string> args, const std::vector<int>& nodes,
                    const std::vector<int>& edges = {}, std::optional<Fix> fix = {},
                    std::optional<Severity> milder = {}) const;
};

/// A fix of several changes as one diff: each record is changed once, however often it is asked.
class FixMaker {
public:
    /// `object`: what the %1 of the title stands for.
    FixMaker(const RuleContext& context, std::string title, std::string object = {});

    FixMaker& move(int node, int parent);  ///< -1: to the top; may be one that add() gave
    FixMaker& set(int node, std::string_view property,
                  std::string value);  ///< empty: takes it away
    FixMaker& retarget(int edge, int node);
    FixMaker& resource(int edge, int node);  ///< another source
    FixMaker& reverse(int edge);
    FixMaker& dotted(int edge);
    FixMaker& relabel(int edge, std::string label);
    FixMaker& rename(int node, std::string label);
    FixMaker& drop(int edge);
    FixMaker& dropNode(int node);  ///< a leaf whose edges are dropped or moved as well
    /// Adds a node; the answer names it in connect() and as a parent: numbers from size() on.
    int add(std::string_view kind, std::string label, int parent);
    const std::string& nameOf(int node);
    FixMaker& connect(int source, int target, std::string label = {},
                      Stroke stroke = Stroke::Solid);

    /// Nothing when nothing would change.
    std::optional<Fix> done();

private:
    bool isEnough();
    Node& change(int node);
    Edge& changeEdge(int edge);
    NodeId idOf(int node) const;
    std::string freeName(std::string_view label) const;

    const RuleContext& m_context;
    Fix m_fix;
    std::unordered_map<NodeId, std::size_t> m_changeOf;  // a fix may be for thousands of nodes
    std::uint32_t m_nextNode;
    std::uint32_t m_nextEdge;
    std::vector<NodeId> m_added;
    bool m_isEnough = false;
};

}  // namespace stratoplan
