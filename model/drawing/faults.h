#pragma once

#include "model/drawing/ink.h"
#include "model/import/ascii/meaning.h"

#include <string>
#include <vector>

namespace stratoplan::drawing {

/// How much of a drawing is crooked or read as something else, and where.
struct Faults {
    std::size_t count = 0;
    bool isRead = false;                        ///< as what it should say, even if crooked
    std::vector<int> missing = {};              ///< edges that are not read
    std::vector<AsciiRouter::Cell> cells = {};  ///< of lines that look like something else
};

/// Reads the text of a drawing again. `meaning`: what it should say.
Faults faultsOf(const std::string& text, const ascii::Meaning& meaning, const Lines& lines,
                const Ink& ink);

}  // namespace stratoplan::drawing
