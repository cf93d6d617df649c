#pragma once

#include "model/core/edge.h"
#include "model/core/header.h"
#include "model/core/node.h"

#include <optional>
#include <vector>

namespace stratoplan {

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

    bool empty() const;
    /// Undoes what this does. Order: removals come back where they were.
    Diff inverted() const;
    std::vector<NodeId> touchedNodes() const;
    std::vector<EdgeId> touchedEdges() const;
    /// Whether only boxes, bends, places of labels, pins and the arranged flag change: nothing that
    /// text means.
    bool arrangesOnly() const;
    friend bool operator==(const Diff&, const Diff&) = default;
};

/// `first`, then `later`, as one. Changes that cancel out are dropped.
Diff squashed(const Diff& first, const Diff& later);
/// Whether both change the same records, so that a run of them can be one undo step.
bool touchSameRecords(const Diff& a, const Diff& b);

}  // namespace stratoplan
