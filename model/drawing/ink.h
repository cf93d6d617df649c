#pragma once

#include "model/drawing/canvas.h"
#include "model/drawing/lines.h"

#include <string>
#include <vector>

namespace stratoplan::drawing {

/// Puts a plan and its lines on a canvas, once. Keeps references to all three.
class Ink {
public:
    Ink(const Diagram& diagram, const AsciiPlan& plan, const Lines& lines)
        : m_diagram(diagram)
        , m_plan(plan)
        , m_lines(lines)
        , m_canvas(plan.columns, plan.rows)
        , m_netAt(static_cast<std::size_t>(plan.columns) * static_cast<std::size_t>(plan.rows), 0)
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
    std::uint16_t& netAt(AsciiRouter::Cell cell)
    {
        return m_netAt[static_cast<std::size_t>(cell.row * m_plan.columns + cell.column)];
    }

    const Diagram& m_diagram;
    const AsciiPlan& m_plan;
    const Lines& m_lines;
    AsciiCanvas m_canvas;
    std::vector<std::uint16_t> m_netAt;  // by cell, of the first line there; 0 for none
};

}  // namespace stratoplan::drawing
