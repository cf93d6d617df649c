#pragma once

#include "model/core/comparison.h"
#include "model/layout/layout.h"
#include "model/picture/picture.h"
#include "model/picture/theme.h"

namespace stratoplan {

/// Shows in the picture of `comparison.both` what became of each part: a ring and a sign at
/// components, a coloured line with a sign for connections, and a legend with counts underneath.
/// Removed parts are dashed and pale. The signs say it without the colours.
void markDifferences(Picture& picture, const Comparison& comparison, const Layout& layout,
                     const Theme& theme, const TextMeasurer& measurer);

}  // namespace stratoplan
