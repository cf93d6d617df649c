#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan::mermaid_text {

/// One `%% stratoplan:` line: what Mermaid cannot say. Source: docs/mermaid-annotations.md.
struct Annotation {
    enum class Form {
        Says,    ///< ID name=value …
        Layout,  ///< layout
        At,      ///< at ID X Y W H
        Bend,    ///< bend SOURCE TARGET NTH X,Y X,Y …
        Label,   ///< label SOURCE TARGET NTH PERCENT X,Y
    };
    Form form = Form::Says;
    std::string name;  ///< node, or source of an edge
    std::string target;
    std::vector<std::pair<std::string, std::string>> values;
    std::vector<int> numbers;  ///< steps of 8 scene units; of edges first which of several, from 1
};

constexpr std::string_view kAnnotationSign = "stratoplan:";
constexpr double kLayoutStep = 8;

/// What stands behind the sign in a comment; nothing where the comment is another one.
std::optional<std::string_view> annotationBody(std::string_view comment);
/// Nothing where the line is broken.
std::optional<Annotation> readAnnotation(std::string_view body);

/// What is said of a node, `%% stratoplan: …` without line end; empty where nothing is.
std::string saidLine(const Node& node, std::string_view id);
/// A line without line end, and what it is about: a diagram has one line for each key.
struct KeyedLine {
    std::string key;
    std::string line;
};

std::string keyOf(const Annotation& line);
/// What is said of the nodes, by their own names.
std::vector<KeyedLine> saidLines(const Diagram& diagram);
/// The layout block of an arranged diagram, its head line first. Empty for a free one.
std::vector<KeyedLine> layoutLines(const Diagram& diagram);

/// The place of a node that has one, rounded to steps of which each line says whole ones. Relative
/// to its container's box; scene units.
Rect onSteps(const Diagram& diagram, const Node& node);
std::string placeText(const Diagram& diagram, const Node& node);  ///< the same as X Y W H in steps
Point onSteps(Point point);

}  // namespace stratoplan::mermaid_text
