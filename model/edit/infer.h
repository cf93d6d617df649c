#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/recognize.h"
#include "model/core/diagram.h"

namespace stratoplan {

/// What becomes of an inferred kind when an edit of its text would change it.
enum class KindPolicy {
    Keep,    ///< the kind stays and is said from now on: what the app does
    Follow,  ///< the kind is inferred anew: what `edit --set-label` does
};

/// `diff` with what it makes the text imply: the inferred kinds and properties of the edited
/// diagram, so that reading the edited text back gives the same diagram. Diffs that only arrange
/// come back as they are. Errors: a diff that does not fit comes back as it is; apply() gives the
/// reason. With the `ground` of the diagram's kinds only the changed nodes are inferred where
/// that reaches no others; else the cost is linear in the diagram.
Diff withInference(const Diagram& diagram, Diff diff, const Catalog& catalog, KindPolicy policy,
                   const std::optional<KindGround>& ground = {});

}  // namespace stratoplan
