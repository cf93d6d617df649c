#include "model/drawing/added_line.h"

#include "model/base/text_util.h"
#include "model/drawing/canvas.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>

namespace stratoplan::drawing {

using ascii::Arms;

namespace {

int armBetween(AsciiRouter::Cell from, AsciiRouter::Cell to)
{
    if (to.row != from.row)
        return to.row < from.row ? AsciiCanvas::North : AsciiCanvas::South;
    return to.column > from.column ? AsciiCanvas::East : AsciiCanvas::West;
}

/// The arm at an end of a way toward the place that it leads to.
int armAtEnd(const AsciiRouter::Way& way, bool first, const Place& place)
{
    const AsciiRouter::Cell cell = first ? way.front() : way.back();
    if (cell.row < place.top)
        return AsciiCanvas::South;
    if (cell.row > place.bottom)
        return AsciiCanvas::North;
    if (cell.column < place.left)
        return AsciiCanvas::East;
    if (cell.column > place.right)
        return AsciiCanvas::West;
    // Within a container: to the border right beside.
    if (cell.row == place.top + 1)
        return AsciiCanvas::North;
    if (cell.row == place.bottom - 1)
        return AsciiCanvas::South;
    return cell.column == place.left + 1 ? AsciiCanvas::West : AsciiCanvas::East;
}

}  // namespace

Branches branchesOf(std::string_view drawing)
{
    const ascii::Reading reading(drawing);
    int upright = 0;
    int level = 0;
    for (const ascii::Connectors::Wire& wire : reading.connectors.wires()) {
        for (const ascii::End& end : wire.ends) {
            const int cell = reading.connectors.joint(end.joint).cell;
            if (end.kind != ascii::End::Kind::Frame || end.head != 0 || end.distance > 1 ||
                reading.strokes.head(cell) != 0)
                continue;
            const bool isUpright = (end.direction & (ascii::kNorth | ascii::kSouth)) != 0;
            ascii::Place at = reading.connectors.place(end.joint);
            at.row += end.direction == ascii::kSouth ? 1 : end.direction == ascii::kNorth ? -1 : 0;
            at.column += end.direction == ascii::kEast ? 1 : end.direction == ascii::kWest ? -1 : 0;
            const bool branches =
                (reading.strokes.arms(at.row, at.column) & ascii::opposite(end.direction)) != 0;
            (isUpright ? upright : level) += branches ? 1 : -1;
        }
    }
    return {upright > 0, level > 0};
}

/// Tells a router what stands in a drawing. Cells are shifted by kAroundDrawing.
void occupy(AsciiRouter& router, const ascii::Reading& reading)
{
    const ascii::Grid& grid = reading.grid;
    const auto cell = [](int row, int column) {
        return AsciiRouter::Cell{column + kAroundDrawing, row + kAroundDrawing};
    };
    std::vector<char> holds(static_cast<std::size_t>(reading.frames.count()), 0);
    for (const ascii::Frame& frame : reading.frames.all()) {
        if (frame.parent >= 0)
            holds[static_cast<std::size_t>(frame.parent)] = 1;
    }
    for (int f = 0; f < reading.frames.count(); ++f) {
        const ascii::Frame& frame = reading.frames[f];
        const int left = frame.leftColumn() + kAroundDrawing;
        const int right = frame.rightColumn() + kAroundDrawing;
        if (holds[static_cast<std::size_t>(f)] != 0 && frame.shift == 0 && !frame.mended)
            router.addFrame(left, frame.top + kAroundDrawing, right, frame.bottom + kAroundDrawing);
        else
            router.blockBox(left, frame.top + kAroundDrawing, right, frame.bottom + kAroundDrawing);
    }
    for (int row = 0; row < grid.rows(); ++row) {
        for (int c = 0; c < grid.width(row); ++c) {
            if (grid.blank(row, c))
                continue;
            const int index = grid.index(row, c);
            const int joint = reading.connectors.at(row, c);
            const int frame = reading.frames.border(index);
            const Arms arms = reading.strokes.arms(index);
            if (joint >= 0) {
                const int wire = reading.connectors.joint(joint).wire;
                router.occupy(cell(row, c), wire + 1, arms,
                              reading.strokes.head(index) != 0 ||
                                  reading.strokes.is(index, ascii::Strokes::kHop));
            } else if (frame < 0) {
                // A line beside a text would be read as pointing at it.
                router.block(c + kAroundDrawing - 1, row + kAroundDrawing, c + kAroundDrawing + 1,
                             row + kAroundDrawing);
            } else if (reading.frames[frame].hasBorderTitle() && row == reading.frames[frame].top &&
                       c >= reading.frames[frame].titleBegin - 1 &&
                       c <= reading.frames[frame].titleEnd) {
                router.block(c + kAroundDrawing, row + kAroundDrawing, c + kAroundDrawing,
                             row + kAroundDrawing);
            }
        }
    }
    for (const ascii::Connectors::Wire& wire : reading.connectors.wires()) {
        for (const ascii::End& end : wire.ends) {
            const ascii::Place at = reading.connectors.place(end.joint);
            router.occupyEnd(cell(at.row, at.column));
        }
    }
    router.prepare();
}

void AddedLine::draw(const AsciiRouter::Way& way, const Edge& edge, const Place& from,
                     const Place& to, const std::function<bool(AsciiRouter::Cell)>& isBorder)
{
    const bool dashed = edge.stroke == Stroke::Dotted;
    constexpr int kUpDown = AsciiCanvas::North | AsciiCanvas::South;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == way.size();
        int arms = first ? 0 : armBetween(way[i], way[i - 1]);
        arms |= last ? 0 : armBetween(way[i], way[i + 1]);
        if (first)
            arms |= armAtEnd(way, true, from);
        if (last)
            arms |= armAtEnd(way, false, to);
        const auto [column, row] = way[i];
        if (first && edge.sourceMarker != Marker::None) {
            m_sheet.put(row, column, headFor(static_cast<Arms>(armAtEnd(way, true, from))));
        } else if (last && edge.targetMarker != Marker::None) {
            m_sheet.put(row, column, headFor(static_cast<Arms>(armAtEnd(way, false, to))));
        } else if (m_sheet.isBlank(row, column)) {
            m_sheet.put(row, column, lineFor(arms, dashed));
        } else {
            // Over another line the upright one is seen; a border is crossed.
            const std::string sign(m_sheet.at(row, column));
            if (isBorder(way[i]))
                m_sheet.put(row, column, m_plain ? "+" : ascii::Sheet::glyphFor(15, sign));
            else if (arms == kUpDown)
                m_sheet.put(row, column, lineFor(kUpDown, dashed));
        }
    }
    if (edge.sourceMarker == Marker::None)
        branch(way.front(), armAtEnd(way, true, from));
    if (edge.targetMarker == Marker::None)
        branch(way.back(), armAtEnd(way, false, to));
}

/// Lets the border beside the end of the line, in the direction of `arm`, reach out to it.
void AddedLine::branch(AsciiRouter::Cell end, int arm)
{
    const bool upright = (arm & (AsciiCanvas::North | AsciiCanvas::South)) != 0;
    if (!(upright ? m_branches.upright : m_branches.level))
        return;
    const int row = end.row + (arm == AsciiCanvas::South ? 1 : arm == AsciiCanvas::North ? -1 : 0);
    const int column = end.column + (arm == AsciiCanvas::East   ? 1
                                     : arm == AsciiCanvas::West ? -1
                                                                : 0);
    const std::string sign(m_sheet.at(row, column));
    if (sign.empty() || sign == " ")
        return;
    const Arms straight = upright ? (ascii::kEast | ascii::kWest) : (ascii::kNorth | ascii::kSouth);
    const bool isBorder = sign.size() > 1 ? ascii::boxArms(codePointAt(sign, 0).value) == straight
                                          : sign == (upright ? "-" : "|");
    if (isBorder)
        m_sheet.put(
            row, column,
            m_plain
                ? "+"
                : ascii::Sheet::glyphFor(
                      static_cast<Arms>(straight | ascii::opposite(static_cast<Arms>(arm))), sign));
}

std::string AddedLine::lineFor(int arms, bool dashed) const
{
    AsciiCanvas canvas(3, 3);
    canvas.addArms(1, 1, arms, dashed);
    std::string text =
        canvas.text(m_plain ? AsciiCanvas::Charset::Plain : AsciiCanvas::Charset::Unicode);
    text.erase(text.find('\n'));
    return text;
}

/// A head as the drawing has them.
std::string AddedLine::headFor(Arms direction) const
{
    bool thin = false;
    for (int row = 0; row < m_sheet.rows() && !m_plain; ++row) {
        for (int c = 0; c < m_sheet.columns(); ++c) {
            const std::string_view sign = m_sheet.at(row, c);
            if (sign.size() < 2)
                continue;
            const char32_t value = codePointAt(sign, 0).value;
            if (ascii::arrowDirection(value) == direction)
                return std::string(sign);
            thin = thin || (value >= U'←' && value <= U'↓');
        }
    }
    const auto like = [&](const char* plain, const char* arrow, const char* head) {
        return std::string(m_plain ? plain : thin ? arrow : head);
    };
    switch (direction) {
    case ascii::kNorth:
        return like("^", "↑", "▲");
    case ascii::kSouth:
        return like("v", "↓", "▼");
    case ascii::kEast:
        return like(">", "→", "►");
    default:
        return like("<", "←", "◄");
    }
}

bool AddedLine::drawBetweenTexts(const Edge& edge, const Place& from, const Place& to,
                                 const std::string& label)
{
    const auto isText = [](const Place& place) { return place.bottom - place.top < 2; };
    if (!isText(from) || !isText(to) || edge.sourceMarker != Marker::None ||
        edge.targetMarker == Marker::None)
        return false;
    const bool dashed = edge.stroke == Stroke::Dotted;
    const auto isFree = [&](int row, int left, int right) {
        for (int c = std::max(left, 0); c <= right; ++c) {
            if (!m_sheet.isBlank(row, c))
                return false;
        }
        return true;
    };
    const Place& upper = from.top < to.top ? from : to;
    const Place& lower = from.top < to.top ? to : from;
    const int first = upper.bottom + 1;
    const int last = lower.top - 1;
    const int begin = std::max(from.left, to.left);
    const int end = std::min(from.right, to.right);
    const int named = (first + last) / 2;
    const bool shortest = first == last && !m_plain && !dashed;
    for (int k = 0; k <= end - begin && (first < last || shortest); ++k) {
        // From the middle to both ends.
        const int c = (begin + end) / 2 + (k % 2 == 0 ? k / 2 : -(k + 1) / 2);
        bool free = c >= begin && c <= end;
        for (int row = first; row <= last && free; ++row)
            free = isFree(row, c - 2,
                          row == named && !label.empty() ? c + columnsOf(label) + 3 : c + 2);
        if (!free)
            continue;
        for (int row = first; row <= last; ++row)
            m_sheet.put(row, c, lineFor(AsciiCanvas::North | AsciiCanvas::South, dashed));
        m_sheet.put(&upper == &from ? last : first, c,
                    headFor(&upper == &from ? ascii::kSouth : ascii::kNorth));
        m_sheet.write(named, c + 2, label);
        return true;
    }
    const Place& left = from.left < to.left ? from : to;
    const int gap = (from.left < to.left ? to.left : from.left) - left.right - 1;
    if (m_plain || dashed || from.top != to.top || from.bottom != from.top || to.bottom != to.top ||
        gap < 3 || gap > 5 || !label.empty() || !isFree(from.top, left.right + 1, left.right + gap))
        return false;
    m_sheet.put(from.top, left.right + 1 + gap / 2,
                headFor(&left == &from ? ascii::kEast : ascii::kWest));
    return true;
}

/// Writes the label beside an upright piece of the line or above a level one; where neither has
/// room, close above or into a level one.
bool AddedLine::putLabel(const AsciiRouter::Way& way, const std::string& label)
{
    const int width = columnsOf(label);
    const auto isFree = [&](int row, int left, int right) {
        for (int c = left; c <= right; ++c) {
            if (c < 0 || row < 0 || !m_sheet.isBlank(row, c))
                return false;
        }
        return true;
    };
    for (std::size_t k = 0; k < 2 * way.size(); ++k) {
        // From the middle to both ends; the second time closer to what stands behind it.
        const int room = k < way.size() ? 3 : 2;
        const std::size_t middle = way.size() / 2;
        const std::size_t n = k % way.size();
        const std::size_t i = n % 2 == 0 ? middle + n / 2 : middle - (n + 1) / 2;
        if (i == 0 || i + 1 >= way.size())
            continue;
        const auto [column, row] = way[i];
        const bool upright = way[i - 1].column == column && way[i + 1].column == column;
        const bool level = way[i - 1].row == row && way[i + 1].row == row;
        if (upright && isFree(row, column + 1, column + width + room)) {
            m_sheet.write(row, column + 2, label);
            return true;
        }
        if (upright && isFree(row, column - width - room, column - 1)) {
            m_sheet.write(row, column - width - 1, label);
            return true;
        }
        const int left = column - width / 2;
        if (level && isFree(row - 1, left - 2, left + width + 1)) {
            m_sheet.write(row - 1, left, label);
            return true;
        }
    }
    // A line of few cells has room beside its first one only.
    if (way.size() > 1 && way[0].column == way[1].column &&
        isFree(way[0].row, way[0].column + 1, way[0].column + width + 3)) {
        m_sheet.write(way[0].row, way[0].column + 2, label);
        return true;
    }
    const auto isOfLine = [&](int row, int left, int right) {
        for (int c = left; c <= right; ++c) {
            const std::string_view sign = m_sheet.at(row, c);
            if (sign != lineFor(AsciiCanvas::East | AsciiCanvas::West, false))
                return false;
        }
        return true;
    };
    for (const bool into : {false, true}) {
        for (std::size_t i = 1; i + 1 < way.size(); ++i) {
            const auto [column, row] = way[i];
            const int left = column - (width - 1) / 2;
            if (way[i - 1].row != row || way[i + 1].row != row ||
                !(into ? isOfLine(row, left - 1, left + width)
                       : isFree(row - 1, left - 1, left + width)))
                continue;
            m_sheet.write(into ? row : row - 1, left, label);
            return true;
        }
    }
    return false;
}

}  // namespace stratoplan::drawing
