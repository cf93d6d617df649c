#pragma once

#include "model/import/ascii/graph.h"
#include "model/import/formats.h"

#include <string_view>

namespace stratoplan::ascii {

/// Everything that was found in a drawing, with its place in the grid: what write-back and
/// straightening work on. Keeps a view of the text.
struct Reading {
    explicit Reading(std::string_view text);

    Grid grid;
    Strokes strokes;
    Links links;
    Segments segments;
    Frames frames;
    bool prepared;  ///< lists inside boxes have become text
    Trees trees;
    Texts texts;
    Connectors connectors;
    Graph graph;
};

/// The rows from the first to the one behind the last that a box, a connector, a bare text at its
/// end or a tree stands in; what is above and below is text beside the drawing.
struct DrawnRows {
    int first = 0;
    int end = 0;
};
DrawnRows drawnRows(const Reading& reading);

/// The diagram that a reading says.
Parsed read(const Reading& reading, const Catalog& catalog);

}  // namespace stratoplan::ascii
