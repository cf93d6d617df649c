#pragma once

#include "model/import/ascii/graph.h"
#include "model/import/formats.h"

#include <string_view>
#include <vector>

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

/// For each row whether a box, a connector, a bare text at its end or a tree stands in it; the
/// others are text beside the drawing.
std::vector<char> drawnRows(const Reading& reading);

/// The diagram that a reading says.
Parsed read(const Reading& reading, const Catalog& catalog);

}  // namespace stratoplan::ascii
