#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// What a format makes of the input. A set of files that is to be deployed is written from copies
/// in which every architecture error with an automatic fix is fixed: each fix is told as an
/// assumption (EXP005), and what no fix cures is handed on in Input::unfixed.
/// ExportOptions::asDrawn turns that off. Texts and pictures show the diagram as it is drawn.
Bundle writeAs(const Format& format, Input input);

}  // namespace stratoplan::exporting
