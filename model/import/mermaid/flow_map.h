#pragma once

#include "model/core/diagram.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/flow_tree.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace stratoplan::mermaid {

/// Where in a flowchart's text each node and edge of its diagram stands.
class FlowMap {
public:
    FlowMap(const Cooked& cooked, const FlowTree& tree, const Diagram& diagram);

    struct Mention {
        unsigned statement = 0;
        unsigned vertex = 0;
    };
    /// One edge: the statement, the group that its link stands before, and its two vertices.
    struct Link {
        unsigned statement = 0;
        unsigned group = 0;
        unsigned source = 0;
        unsigned target = 0;
        bool alone = false;  ///< no other edge has the same link
        EdgeId id;
    };

    std::vector<Mention> mentionsOf(const std::string& name) const;
    const std::vector<Link>& links() const { return m_links; }  ///< in order of the text
    const Link* linkOf(EdgeId id) const;
    /// The SubgraphOpen of a container, -1 for none.
    int subgraphOf(const std::string& name) const;

    ByteRange source(ByteRange cooked) const { return m_cooked.sourceOf(cooked); }
    /// The bytes of the source, without white space at the ends of `cooked`.
    ByteRange trimmedSource(ByteRange cooked) const;

private:
    const Cooked& m_cooked;
    const FlowTree& m_tree;
    std::unordered_map<std::string, std::vector<Mention>> m_mentions;
    std::unordered_map<std::string, int> m_subgraphs;
    std::vector<Link> m_links;
    std::unordered_map<EdgeId, unsigned> m_linkOf;
};

/// The names that each edge of the text joins, in order of the text.
std::vector<std::pair<std::string, std::string>> endsOf(const FlowTree& tree);

/// For each edge of `diagram` its place among `ends`, pairs of names in text order; -1 for none.
/// Edges that join the same two are matched in order.
std::vector<int> matchedEdges(const Diagram& diagram,
                              const std::vector<std::pair<std::string, std::string>>& ends);

/// The id of a subgraph; empty where Mermaid numbers it.
std::string subgraphName(const FlowTree& tree, const FlowWords& words);

/// What bounds the id and the classes of a mention; the whole of it.
ByteRange wholeVertex(const FlowTree& tree, const FlowVertex& vertex);

}  // namespace stratoplan::mermaid
