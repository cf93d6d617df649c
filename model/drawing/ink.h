#pragma once

#include "model/drawing/canvas.h"
#include "model/drawing/lines.h"

#include <map>
#include <string>

namespace stratoplan::drawing {

/// Puts a plan and its lines on a canvas, once. Keeps references to all three.
class Ink {
public:
    Ink(const Diagram& diagram, const AsciiPlan& plan, const Lines& lines)
        : m_diagram(diagram), m_plan(plan), m_lines(lines), m_canvas(plan.columns, plan.rows)
    {
    }

    /// `compact`: without spare rows and columns; within `widest` columns if
    /// `fewest` columns beside each other are enough for that.
    std::string text(AsciiCanvas::Charset charset, bool compact, int widest, int fewest);
    /// The cell of the plan that stands in a row and column of the text.
    AsciiRouter::Cell origin(int row, int column) const { return m_canvas.origin(row, column); }

private:
    void drawItems();
    void drawLine(const Lines::Line& line);
    void touchBorder(const AsciiRouter::Port& port, AsciiRouter::Cell cell, bool text);
    static int directionOf(AsciiRouter::Cell from, AsciiRouter::Cell to);

    const Diagram& m_diagram;
    const AsciiPlan& m_plan;
    const Lines& m_lines;
    AsciiCanvas m_canvas;
    std::map<std::pair<int, int>, int> m_netAt;
};

}  // namespace stratoplan::drawing
