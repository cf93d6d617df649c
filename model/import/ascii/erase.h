#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// The drawing without some of its nodes and edges, named by their records as read from it: blanks
/// where they stood, closed borders where lines met them, all else in its place. Nothing where a
/// piece of one belongs to something that stays.
std::optional<std::string> erased(std::string_view drawing, const Diagram& read,
                                  const std::vector<NodeId>& nodes,
                                  const std::vector<EdgeId>& edges);

}  // namespace stratoplan::ascii
