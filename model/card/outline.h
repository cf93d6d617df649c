#pragma once

#include "model/base/geometry.h"

#include <string_view>

namespace stratoplan {

/// The outlines that a source can ask for: Mermaid's flowchart and state shapes.
enum class Outline {
    Rect,
    Rounded,
    Stadium,
    Subroutine,
    Cylinder,
    Circle,
    Ellipse,
    DoubleCircle,
    Odd,
    Diamond,
    Hexagon,
    LeanRight,
    LeanLeft,
    TrapezoidBottom,
    TrapezoidTop,
    NotchedRect,
    LinedRect,
    DividedRect,
    WindowPane,
    StackedRect,
    SlopedRect,
    TaggedRect,
    BowRect,
    Document,
    LinedDocument,
    TaggedDocument,
    StackedDocuments,
    PaperTape,
    Delay,
    Display,
    HorizontalCylinder,
    LinedCylinder,
    Triangle,
    FlippedTriangle,
    NotchedPentagon,
    Hourglass,
    Bolt,
    BraceLeft,
    BraceRight,
    Braces,
    PlainText,
    Cloud,
    Bang,
    DataStore,
    CrossedCircle,
    FilledDot,
    StartDot,
    EndDot,
    Bar
};

/// The outline of a Mermaid short shape name; Rect for one that is not drawn specially.
/// Source: Mermaid 11 shape list; Stratoplan's graph JSON names.
Outline outlineOf(std::string_view shape);

/// How far slanted sides lean in at a height.
double slantOf(Outline outline, double height);

/// The natural size around a text block, rounded up to 8. A size without text has a size of its
/// own.
Size outlineSize(Outline outline, Size text);

/// Where a text block of that height may stand within the outline; empty where none may.
Rect textArea(Outline outline, Size size, double textHeight);

}  // namespace stratoplan
