#include "model/import/ascii/ascii.h"
#include "model/import/ascii/reading.h"

namespace stratoplan::ascii {

namespace {

constexpr int kLeastRows = 3;       // that a connection has to cover
constexpr int kLeastSigns = 1'000;  // more than any rule, meter or logo has
constexpr int kMostText = 10;       // one sign in so many may be something else than a line

bool isTooMuch(const Reading& reading)
{
    return reading.grid.tooLarge() || reading.frames.gaveUp();
}

bool isRead(const Reading& reading)
{
    return reading.frames.count() > 0 || reading.graph.longestPiece() >= kLeastRows ||
           reading.trees.meansThings(reading.grid);
}

/// Whether nearly all of a long text is signs that lines are drawn with.
bool isAllLines(const Reading& reading)
{
    int drawn = 0;
    int other = 0;
    for (int cell = 0; cell < reading.grid.cells(); ++cell) {
        if (reading.grid.cell(cell) == U' ')
            continue;
        const char32_t sign = reading.grid.cell(cell);
        const bool line = boxArms(sign) != 0 || sign == U'+' || sign == U'-' || sign == U'|';
        ++(line ? drawn : other);
    }
    return drawn >= kLeastSigns && other * kMostText <= drawn;
}

}  // namespace

bool isDrawing(std::string_view text)
{
    const Reading reading(text);
    return !isTooMuch(reading) && isRead(reading);
}

std::optional<Diagnostic> whyNoDrawing(std::string_view text)
{
    const Reading reading(text);
    if (isTooMuch(reading))
        return Diagnostic{.code = DiagCode::ASC005};
    if (!isRead(reading) && isAllLines(reading))
        return Diagnostic{.code = DiagCode::ASC004};
    return std::nullopt;
}

bool holdsBox(std::string_view text)
{
    const Reading reading(text);
    return !isTooMuch(reading) && reading.frames.count() > 0;
}

}  // namespace stratoplan::ascii
