#pragma once

#include "model/import/formats.h"

#include <optional>
#include <string_view>

namespace stratoplan::ascii {

/// Scene units that a cell of a drawing stands for.
inline constexpr double kCellWidth = 8;
inline constexpr double kCellHeight = 16;

/// Reads a drawing of boxes, connectors, trees and arrow flows, tolerant of crooked borders. The
/// diagram is arranged, by cells. Errors: diagnostics ASC…, each a repair.
Parsed read(std::string_view text, const Catalog& catalog);

/// Whether the text of an unlabelled fence is a drawing at all (not a table, code, tree of files,
/// prose).
bool isDrawing(std::string_view text);

/// Why a text that is all lines is none: too large (ASC005), or nothing in it is a box, a
/// connection or a tree (ASC004). Nothing for a drawing and for text that nobody would take for
/// one.
std::optional<Diagnostic> whyNoDrawing(std::string_view text);

/// Whether there is a closed box in it: the surest sign of a drawing.
bool holdsBox(std::string_view text);

}  // namespace stratoplan::ascii
