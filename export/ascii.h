#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// A drawing of frames in frames with their full titles, boxes with their details as bullets and
/// lines that bend little; what stratoplan reads from it is the same graph. Options: charset,
/// width. Errors: EXP020 more than 2 000 edges or 64 levels: no file; EXP021 a line found no way
/// and stands below the drawing as a row of text; EXP022 wider than the width asked for.
Bundle writeAscii(const Input& input);

}  // namespace stratoplan::exporting
