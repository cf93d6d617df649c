#pragma once

#include "model/core/comparison.h"

namespace stratoplan {

/// The diff that makes `before` say what `target` says, order included. Nodes are the same when
/// they have the same name, edges when they join the same two, in order; the ids of `before` stay.
Diff differenceOf(const Diagram& before, const Diagram& target);

/// The same for a later state of the same diagram: records are the same when they have the same id.
Diff differenceById(const Diagram& before, const Diagram& after);

/// Whether two records mean the same: places, bends, places of labels and ids of our own do not
/// count.
bool sameMeaning(const Node& a, const Node& b);
bool sameMeaning(const Edge& a, const Edge& b);

/// Both versions in one, matched as differenceOf() matches them.
Comparison compared(const Diagram& before, const Diagram& after);

}  // namespace stratoplan
