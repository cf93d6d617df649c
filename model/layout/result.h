#pragma once

#include "model/layout/wires.h"

namespace stratoplan::layout {

/// The scene as the public result; everything is moved so that it begins at the page margin, unless
/// `keepOrigin`.
Layout resultOf(const Scene& scene, const Wiring& wiring, const Catalog& catalog,
                const TextMeasurer& measurer, bool keepOrigin);

/// The line that joins a note to its node.
Polyline noteRoute(const Rect& note, const Rect& host);

}  // namespace stratoplan::layout
