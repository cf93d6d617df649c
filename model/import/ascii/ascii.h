#pragma once

#include "model/import/formats.h"

#include <string_view>

namespace stratoplan::ascii {

/// Reads a drawing of boxes, connectors, trees and arrow flows, tolerant of crooked borders. The
/// diagram is arranged: one cell is 8 x 16 scene units. Errors: diagnostics ASC…, each a repair.
Parsed read(std::string_view text, const Catalog& catalog);

/// Whether the text of an unlabelled fence is a drawing at all (not a table, code, tree of files,
/// prose).
bool isDrawing(std::string_view text);

/// Whether there is a closed box in it: the surest sign of a drawing.
bool holdsBox(std::string_view text);

}  // namespace stratoplan::ascii
