#include "model/drawing/ink.h"

#include "model/base/text_util.h"
#include "model/drawing/text.h"

#include <algorithm>

namespace stratoplan::drawing {

int Ink::directionOf(AsciiRouter::Cell from, AsciiRouter::Cell to)
{
    if (to.row < from.row)
        return AsciiCanvas::North;
    if (to.row > from.row)
        return AsciiCanvas::South;
    return to.column > from.column ? AsciiCanvas::East : AsciiCanvas::West;
}

/// Draws the arm of the line's end to the border, and that of the border to the line.
void Ink::touchBorder(const AsciiRouter::Port& port, AsciiRouter::Cell cell, bool text)
{
    AsciiRouter::Cell border = cell;
    if (cell.column < port.left)
        border.column = port.left;
    else if (cell.column > port.right)
        border.column = port.right;
    else if (cell.row < port.top)
        border.row = port.top;
    else if (cell.row > port.bottom)
        border.row = port.bottom;
    else if (port.inside) {
        if (cell.row == port.top + 1)
            border.row = port.top;
        else if (cell.row == port.bottom - 1)
            border.row = port.bottom;
        else if (cell.column == port.left + 1)
            border.column = port.left;
        else
            border.column = port.right;
    }
    m_canvas.addArms(cell.column, cell.row, directionOf(cell, border));
    if (!text)
        m_canvas.addArms(border.column, border.row, directionOf(border, cell));
}

void Ink::drawLine(const Lines::Line& line)
{
    const Edge& edge = m_diagram.edges()[static_cast<std::size_t>(line.edge)];
    const bool dashed = edge.stroke == Stroke::Dotted;
    const int source = m_diagram.indexOf(edge.source) + 1;
    const int target = m_diagram.indexOf(edge.target) + 1;
    const int label = m_lines.labelOf(line.edge);
    for (std::size_t w = 0; w < line.ways.size(); ++w) {
        const Lines::Way& way = line.ways[w];
        const bool first = w == 0;
        const bool last = w + 1 == line.ways.size();
        const AsciiRouter::Port from =
            m_lines.portOf(first ? source : label, first ? (label >= 0 ? label : target) : target);
        const AsciiRouter::Port to =
            m_lines.portOf(last ? target : label, last ? (label >= 0 ? label : source) : source);
        const bool shared = netAt(way.front()) == line.net;
        const bool joined = way.size() > 1 && netAt(way.back()) == line.net;
        for (std::size_t i = 0; i < way.size(); ++i) {
            std::uint16_t& known = netAt(way[i]);
            const bool other = known != 0 && known != line.net;
            known = known == 0 ? static_cast<std::uint16_t>(line.net) : known;
            const bool frame = m_lines.isFrame(way[i]);
            if (other && !frame)
                m_canvas.setHop(way[i].column, way[i].row);
            if (i > 0)
                m_canvas.addArms(way[i].column, way[i].row, directionOf(way[i], way[i - 1]),
                                 dashed && !frame);
            if (i + 1 < way.size())
                m_canvas.addArms(way[i].column, way[i].row, directionOf(way[i], way[i + 1]),
                                 dashed && !frame);
        }
        const auto headToward = [&](const AsciiRouter::Port& port, AsciiRouter::Cell cell) {
            AsciiRouter::Cell at = cell;
            if (cell.column < port.left || (port.inside && cell.column == port.right - 1))
                ++at.column;
            else if (cell.column > port.right || (port.inside && cell.column == port.left + 1))
                --at.column;
            if (cell.row < port.top || (port.inside && cell.row == port.bottom - 1)) {
                at = cell;
                ++at.row;
            } else if (cell.row > port.bottom || (port.inside && cell.row == port.top + 1)) {
                at = cell;
                --at.row;
            }
            return static_cast<AsciiCanvas::Arm>(directionOf(cell, at));
        };
        if (first && edge.sourceMarker != Marker::None)
            m_canvas.setHead(way.front().column, way.front().row, headToward(from, way.front()));
        else if (!shared)
            touchBorder(from, way.front(), from.text);
        if (joined)
            continue;
        if (last && edge.targetMarker != Marker::None)
            m_canvas.setHead(way.back().column, way.back().row, headToward(to, way.back()));
        else
            touchBorder(to, way.back(), to.text);
    }
}

void Ink::drawItems()
{
    for (std::size_t k = 1; k < m_plan.items.size(); ++k) {
        const AsciiItem& item = m_plan.items[k];
        if (item.kind == AsciiItem::Kind::Label) {
            if (m_lines.labelOf(item.node) < 0)
                continue;
            if (item.across)  // with the blanks that part it from its line
                m_canvas.drawText(item.left - 1, item.top, " " + item.title.front() + " ");
            else
                m_canvas.drawText(item.left, item.top, item.title.front());
            continue;
        }
        m_canvas.drawBox(item.left, item.top, item.right(), item.bottom());
        const bool container = item.kind == AsciiItem::Kind::Container;
        int row = container ? item.textTop() : item.top + 1;
        for (const std::string& line : item.title)
            m_canvas.drawText(item.textLeft(columnsOf(line)), row++, line);
        int width = 0;
        for (const std::string& line : item.lines)
            width = std::max(width, columnsOf(line));
        const int left = container ? item.textLeft(width) : item.left + 2;
        for (const std::string& line : item.lines)
            m_canvas.drawText(left, row++, line);
    }
}

std::string Ink::text(AsciiCanvas::Charset charset, bool compact, int widest, int fewest)
{
    std::vector<const Lines::Line*> lines;
    for (const Lines::Line& line : m_lines.all())
        lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto* a, const auto* b) { return a->turn < b->turn; });
    for (const Lines::Line* each : lines) {
        const Lines::Line& line = *each;
        drawLine(line);
        if (line.textAt.row < 0)
            continue;
        // With the blanks that part it from a line that it stands in.
        const std::string label =
            labelLine(m_diagram.edges()[static_cast<std::size_t>(line.edge)].label);
        m_canvas.drawText(line.textAt.column - 1, line.textAt.row, " " + label + " ");
    }
    m_canvas.breakLeftSides();
    drawItems();
    if (compact)
        m_canvas.compact(widest, fewest);
    return m_canvas.text(charset);
}

}  // namespace stratoplan::drawing
