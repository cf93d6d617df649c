#pragma once

#include "model/validate/rule.h"

#include <span>
#include <vector>

namespace stratoplan {

/// What drawing and plan do not share: TFJ004 drawn, but not in the plan (with the nodes of
/// `drawn`), TFJ003 in the plan, but not drawn. Components are the same when their kinds are and
/// their names are, else in order; copies in several zones or diagrams count once. What no plan can
/// hold (people, steps, other clouds) is not looked at.
struct Drift {
    struct Missing {
        int diagram = 0;  ///< index into `drawn`
        Finding finding;
    };
    std::vector<Missing> notPlanned = {};
    std::vector<Finding> notDrawn = {};
};

Drift driftBetween(std::span<const Diagram* const> drawn, const Diagram& plan,
                   const Catalog& catalog);

}  // namespace stratoplan
