#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// The lines of a text in one, a blank between them: as a drawing says it again when it is read.
std::string inOneLine(std::string_view text);

/// A new text for a node or an edge of a drawing, named by its record as read from that drawing.
struct NewText {
    NodeId node = {};
    EdgeId edge = {};
    std::string text = {};
};

/// The drawing with other texts in the places of the old ones: boxes grow where they have to, what
/// stands beside them makes room, all else stays as the author drew it. Nothing when a text has no
/// place of its own in the drawing.
std::optional<std::string> renamed(std::string_view drawing, const Diagram& read,
                                   const std::vector<NewText>& texts);

/// The drawing with room beside or in each of these lines for the text; what stands in the way
/// moves to the right. The texts are not written. Nothing where the ways of a line are not drawn.
std::optional<std::string> withRoomFor(std::string_view drawing, const Diagram& read,
                                       const std::vector<NewText>& texts);

}  // namespace stratoplan::ascii
