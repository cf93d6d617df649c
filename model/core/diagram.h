#pragma once

#include "model/core/diff.h"
#include "model/core/id_index.h"
#include "model/diag/diagnostic.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stratoplan {

/// The records of a diagram, open to be filled by a reader. Order: as in the source.
struct DiagramData {
    Header header = {};
    std::vector<Node> nodes = {};
    std::vector<Edge> edges = {};
    std::vector<Note> notes = {};
    std::vector<ClassDef> classDefs = {};
};

/// The architecture being edited: nodes, how they nest, and the edges between them.
///
/// Units: scene units, 1 = 1 px at 100 % zoom, y down. Boxes are in diagram coordinates, also for
/// nested nodes. Order: insertion order, which is what makes layout and every export reproducible.
/// Errors: reading an unknown id gives nullptr; apply() takes the whole diff or nothing of it.
/// Pointers and spans are valid until the next apply(). Reading from two threads is safe.
/// Source: which kinds may hold which is data, in resources/catalog; nothing here knows a kind.
class Diagram {
public:
    Diagram() = default;
    /// Takes what a reader made. Ids must be unique and ends and parents known; asserted.
    explicit Diagram(DiagramData data);

    /// Its records; nothing is left of it.
    DiagramData release() && { return std::move(m_data); }

    const Header& header() const { return m_data.header; }
    std::span<const Node> nodes() const { return m_data.nodes; }
    std::span<const Edge> edges() const { return m_data.edges; }
    std::span<const Note> notes() const { return m_data.notes; }
    std::span<const ClassDef> classDefs() const { return m_data.classDefs; }

    const Node* node(NodeId id) const;
    const Edge* edge(EdgeId id) const;
    const Note* note(NoteId id) const;
    const Node* nodeNamed(std::string_view name) const;
    const Edge* edgeNamed(std::string_view name) const;
    /// The name of an edge of this diagram; without one of its own it is numbered: "e1" …
    std::string nameOf(const Edge& edge) const;
    /// What to call a new edge: nothing where edges are numbered, else a free name.
    std::string nameForNew(EdgeId id) const;
    /// Position in nodes() or edges(): what layout results are parallel to. -1 for an unknown id.
    int indexOf(NodeId id) const;
    int indexOf(EdgeId id) const;

    /// Direct children in order; id 0 gives the top level.
    std::span<const NodeId> childrenOf(NodeId parent) const;
    /// Edges that begin or end at the node, in order; a self loop once.
    std::span<const EdgeId> edgesAt(NodeId node) const;
    /// The nodes and everything nested in them, each once, parents first, in diagram order.
    std::vector<NodeId> withDescendants(std::span<const NodeId> ids) const;
    bool isAncestor(NodeId ancestor, NodeId node) const;  ///< also true for the node itself
    int depth(NodeId node) const;                         ///< 0 at the top

    NodeId nextNodeId() const { return {m_nextNode}; }
    EdgeId nextEdgeId() const { return {m_nextEdge}; }
    NoteId nextNoteId() const { return {m_nextNote}; }

    /// The only way to change a diagram. Errors: COR001 a `before` is not what is stored, COR002 an
    /// edge would lose an end, COR003 a node inside itself, COR004 a name twice.
    /// Cost: linear in the diff; for added, removed or moved records a pass over numbers, and what
    /// stands behind them moves.
    Status apply(const Diff& diff);

private:
    struct NameHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    template <class Id>
    using Names = std::unordered_map<std::string, Id, NameHash, std::equal_to<>>;

    void reindex(const Diff& diff);
    void group();

    DiagramData m_data;
    IdIndex<NodeId> m_nodeIndex;
    IdIndex<EdgeId> m_edgeIndex;
    IdIndex<NoteId> m_noteIndex;
    Names<NodeId> m_nodeNames;
    Names<EdgeId> m_edgeNames;       // of those that have one of their own
    std::vector<NodeId> m_children;  // grouped by parent; m_childStart[index + 1] begins a group
    std::vector<int> m_childStart;
    std::vector<EdgeId> m_incident;
    std::vector<int> m_incidentStart;
    std::uint32_t m_nextNode = 1;
    std::uint32_t m_nextEdge = 1;
    std::uint32_t m_nextNote = 1;
};

}  // namespace stratoplan
