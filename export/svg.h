#pragma once

#include "export/format.h"
#include "model/picture/picture.h"

namespace stratoplan::exporting {

/// One self-contained SVG: no script, no foreign content, no file beside it. Texts are text, each
/// icon is one symbol, boxes and lines carry the names of the diagram as data-id. The theme "auto"
/// follows the reader's colour scheme where the viewer knows it and is light where it does not.
/// Errors: no layout in the input gives no file.
Bundle writeSvg(const Input& input);

/// A picture as SVG text. With `dark`, the same diagram's picture in the dark theme, it is "auto".
std::string svgOf(const Picture& picture, const Diagram& diagram, std::string_view title,
                  const Picture* dark = nullptr);

}  // namespace stratoplan::exporting
