#pragma once

#include "model/core/diagram.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Edits of what a node says. Whether its kind follows the new text is decided by withInference().
Diff setLabel(const Diagram& diagram, NodeId id, const std::string& label);
/// Errors: an empty diff when the name is taken or empty.
Diff setName(const Diagram& diagram, NodeId id, const std::string& name);
Diff setKind(const Diagram& diagram, NodeId id, const std::string& kind);
/// An empty value takes the property away. A label that said the old value says the new one.
Diff setProperty(const Diagram& diagram, NodeId id, std::string_view property,
                 const std::string& value);
Diff setShape(const Diagram& diagram, NodeId id, const std::string& shape);
Diff setStyle(const Diagram& diagram, NodeId id, const std::vector<std::string>& declarations);
Diff setClasses(const Diagram& diagram, NodeId id, const std::vector<std::string>& classes);
/// Direction of a container; id 0: of the whole diagram.
Diff setDirection(const Diagram& diagram, NodeId id, Direction direction);
Diff setTitle(const Diagram& diagram, const std::string& title);

}  // namespace stratoplan
