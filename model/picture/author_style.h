#pragma once

#include "model/core/diagram.h"
#include "model/picture/color.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What the author's `style`, `classDef` and `linkStyle` ask for; nothing where they are silent.
struct AuthorStyle {
    std::optional<Color> fill = {};
    std::optional<Color> stroke = {};
    std::optional<Color> text = {};
    std::optional<double> strokeWidth = {};  ///< px, 0.5 to 8
    std::optional<std::vector<double>> dash = {};

    bool empty() const { return !fill && !stroke && !text && !strokeWidth && !dash; }
};

/// Adds CSS declarations, `property:value`; later ones win. What is not understood is left out.
void addDeclarations(AuthorStyle& style, const std::vector<std::string>& declarations);

/// The class `default`, then the node's classes, then its own style.
AuthorStyle authorStyleOf(const Diagram& diagram, const Node& node);
/// The diagram's default link style, then the edge's classes, then its own style.
AuthorStyle authorStyleOf(const Diagram& diagram, const Edge& edge);

}  // namespace stratoplan
