#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The diagram with all labels on one line, as a drawing gives them back.
Diagram flattened(const Diagram& diagram);

/// For each record of `a` the number of the equal one of `b`, the first with the first; -1 for
/// none.
std::vector<int> matched(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// What the diagram has to take over from its new text; nothing when that says something else, or
/// another kind of what came.
std::optional<Diff> settledBy(const Diagram& before, const Diagram& after, const Diagram& read);

/// In how many places a drawing is crooked.
struct Faults {
    std::size_t all = 0;
    std::size_t ofBoxes = 0;  ///< sides and corners that do not meet
};

Faults faultsOf(std::string_view text);

}  // namespace stratoplan
