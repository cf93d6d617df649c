#pragma once

#include "model/import/formats.h"

#include <string>
#include <string_view>

namespace stratoplan::ascii {

/// What became of a drawing that was to be straightened.
struct Straightened {
    enum class Outcome {
        Straight,   ///< nothing was crooked: `text` is what was given
        Repaired,   ///< `text` is straight and says the same
        LeftAlone,  ///< `reason` says why; `text` is what was given
    };
    Outcome outcome = Outcome::Straight;
    std::string text = {};
    std::vector<Diagnostic> repairs = {};  ///< what was moved or mended, spans in the given text
    Diagnostic reason = {.code = DiagCode::ASC010};
};

/// Makes a crooked drawing straight: borders in line, corners closed, lines joined; the author's
/// arrangement, texts, signs, comment prefix and line endings stay. A box grows only where a text
/// needs it. What comes out is read again and has to say the same as before, word for word, and to
/// have no defect; else the drawing is left alone.
Straightened straightened(std::string_view text, const Catalog& catalog);

}  // namespace stratoplan::ascii
