#pragma once

#include "model/core/edge.h"
#include "model/core/header.h"
#include "model/core/node.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace stratoplan {

class Diagram;

/// One record before and after: no `before` adds it, no `after` removes it, both change it.
///
/// Order is part of a record's place: `previousBefore` and `previousAfter` name the record that it
/// stands behind in the diagram before and after. Unset keeps the place (or appends, when added).
/// An id of value 0 means the very front.
template <class Record>
struct Change {
    using IdType = decltype(Record::id);

    std::optional<Record> before = {};
    std::optional<Record> after = {};
    std::optional<IdType> previousBefore = {};
    std::optional<IdType> previousAfter = {};

    IdType id() const { return before ? before->id : after->id; }
    bool noop() const { return before == after && previousBefore == previousAfter; }
    friend bool operator==(const Change&, const Change&) = default;
};

/// Of a node that only moves: its box before and after. Arranging says so of all nodes at once.
struct PlaceChange {
    NodeId id;
    std::optional<Rect> before;
    std::optional<Rect> after;

    friend bool operator==(const PlaceChange&, const PlaceChange&) = default;
};

template <class Value>
struct ValueChange {
    Value before;
    Value after;

    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

/// A change of a diagram as a value: it can be inverted, squashed and asked what it touches.
struct Diff {
    std::optional<ValueChange<Header>> header = {};
    std::vector<Change<Node>> nodes = {};
    std::vector<Change<Edge>> edges = {};
    std::vector<Change<Note>> notes = {};
    std::optional<ValueChange<std::vector<ClassDef>>> classDefs = {};
    std::vector<PlaceChange> places = {};  ///< of nodes that are not among `nodes`

    bool empty() const;
    /// Undoes what this does. Order: removals come back where they were.
    Diff inverted() const;
    std::vector<NodeId> touchedNodes() const;  ///< also those that only move
    std::vector<EdgeId> touchedEdges() const;
    friend bool operator==(const Diff&, const Diff&) = default;
};

/// Whether it says only that boxes are kept, or are not any more.
bool arrangesOnly(const ValueChange<Header>& change);

/// Adds up diffs that follow each other. Cost of each: its own size, not that of the sum.
class DiffSum {
public:
    explicit DiffSum(Diff first = {});
    void add(const Diff& later);
    /// All as one. Changes that cancel out are dropped.
    Diff take();

private:
    void add(const PlaceChange& change);

    Diff m_sum;
    std::unordered_map<NodeId, std::size_t> m_nodeAt;
    std::unordered_map<NodeId, std::size_t> m_placeAt;
    std::unordered_map<EdgeId, std::size_t> m_edgeAt;
    std::unordered_map<NoteId, std::size_t> m_noteAt;
};

/// The same with moved nodes as changes of their records, for who asks for those.
Diff inRecords(Diff diff, const Diagram& before);
/// `first`, then `later`, as one.
Diff squashed(Diff first, const Diff& later);
/// Whether both change the same records, so that a run of them can be one undo step.
bool touchSameRecords(const Diff& a, const Diff& b);

}  // namespace stratoplan
