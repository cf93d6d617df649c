#pragma once

#include "model/core/diagram.h"

namespace stratoplan {

/// The diff that makes `before` say what `target` says, order included. Nodes are the same when
/// they have the same name, edges when they join the same two, in order; the ids of `before` stay.
Diff differenceOf(const Diagram& before, const Diagram& target);

}  // namespace stratoplan
