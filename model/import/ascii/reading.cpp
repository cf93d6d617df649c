#include "model/import/ascii/reading.h"

namespace stratoplan::ascii {

Reading::Reading(std::string_view text)
    : grid(text)
    , strokes(grid)
    , links(grid, strokes)
    , segments(grid, strokes)
    , frames(grid, strokes, links, segments)
    , prepared((makeTextOfLists(grid, strokes, links, frames), true))
    , trees(grid, strokes, frames)
    , texts(grid, strokes, frames, trees)
    , connectors(grid, strokes, links, segments, frames, trees, texts)
    , graph(grid, strokes, frames, trees, texts, connectors)
{
}

}  // namespace stratoplan::ascii
