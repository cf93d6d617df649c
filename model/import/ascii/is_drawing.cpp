#include "model/import/ascii/ascii.h"
#include "model/import/ascii/reading.h"

namespace stratoplan::ascii {

namespace {

constexpr int kLeastRows = 3;  // that a connection has to cover

}  // namespace

bool isDrawing(std::string_view text)
{
    const Reading reading(text);
    if (reading.grid.tooLarge() || reading.frames.gaveUp())
        return false;
    return reading.frames.count() > 0 || reading.graph.longestPiece() >= kLeastRows ||
           reading.trees.meansThings(reading.grid);
}

bool holdsBox(std::string_view text)
{
    const Reading reading(text);
    return !reading.grid.tooLarge() && !reading.frames.gaveUp() && reading.frames.count() > 0;
}

}  // namespace stratoplan::ascii
