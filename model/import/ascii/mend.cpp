#include "model/base/text_util.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>

// What a sheet lacks to be straight: sides, corners, junctions, the last cells of lines.

namespace stratoplan::ascii {

namespace {

constexpr int kCornerReach = 3;  // columns that a corner may miss its side

// By the set of arms: north 1, east 2, south 4, west 8.
constexpr std::string_view kLight[16] = {" ", "╵", "╶", "└", "╷", "│", "┌", "├",
                                         "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼"};
constexpr std::string_view kHeavy[16] = {" ", "╹", "╺", "┗", "╻", "┃", "┏", "┣",
                                         "╸", "┛", "━", "┻", "┓", "┫", "┳", "╋"};
constexpr std::string_view kDouble[16] = {" ", "║", "═", "╚", "║", "║", "╔", "╠",
                                          "═", "╝", "═", "╩", "╗", "╣", "╦", "╬"};
constexpr std::string_view kPlain[16] = {" ", "|", "-", "+", "|", "|", "+", "+",
                                         "-", "+", "-", "+", "+", "+", "+", "+"};

constexpr std::u32string_view kFrameSigns = U"*#.·~%";  // all around a frame
constexpr std::u32string_view kHeavySigns = U"━┃┅┇┉┋╍╏┏┓┗┛┣┫┳┻╋";

std::string roundedCorner(Arms arms)
{
    switch (arms) {
    case kEast | kSouth:
        return "╭";
    case kWest | kSouth:
        return "╮";
    case kNorth | kEast:
        return "╰";
    case kNorth | kWest:
        return "╯";
    default:
        return std::string(kLight[arms]);
    }
}

}  // namespace

/// A line that runs up or down onto a horizontal one keeps its place on it.
void Sheet::touch(int cell, int other)
{
    if (other < 0 || m_strokes.arms(other) == 0)
        return;
    const int column = m_columnOf[u(cell)];
    if (m_columnOf[u(other)] < 0 && m_taken.insert({column, m_grid.place(other).row}).second)
        m_columnOf[u(other)] = column;
}

/// Draws lines on that stop short of the box that they aim at, and over the rows that they miss.
void Sheet::reachOut()
{
    constexpr std::size_t kDown = 2;  // of Joint::next
    constexpr int kRoomOfGap = 3;     // columns on either side
    const auto columnOfJoint = [&](int cell) { return m_columnOf[u(cell)]; };
    for (const Connectors::Joint& joint : m_reading.connectors.joints()) {
        if (joint.next[kDown] < 0)
            continue;
        const Place at = m_grid.place(joint.cell);
        const Place below = m_reading.connectors.place(joint.next[kDown]);
        if (below.column != at.column)
            continue;
        // Not where something stands near: a text across the line, or another line over it.
        const auto isEmpty = [&](int row) {
            for (int c = at.column - kRoomOfGap; c <= at.column + kRoomOfGap; ++c) {
                if (!m_grid.blank(row, c))
                    return false;
            }
            return true;
        };
        for (int row = at.row + 1; row < below.row; ++row) {
            if (isEmpty(row))
                m_longer.push_back({row, joint.cell, false});
        }
    }
    for (const Connectors::Wire& wire : m_reading.connectors.wires()) {
        for (const End& end : wire.ends) {
            if (end.kind == End::Kind::None || end.distance < 1 || (end.direction & kUpDown) == 0)
                continue;
            const int cell = m_reading.connectors.joint(end.joint).cell;
            const Place at = m_grid.place(cell);
            const int step = end.direction == kSouth ? 1 : -1;
            const int most = m_strokes.head(cell) != 0 ? 2 : 1;
            for (int k = 1; k < end.distance && end.distance > most; ++k)
                m_longer.push_back({at.row + step * k, cell, k + 1 == end.distance});
            if (end.kind != End::Kind::Frame)
                continue;
            for (const int side : {0, -1, 1}) {
                const int border = m_grid.index(at.row + step * end.distance, at.column + side);
                if (border < 0 || m_reading.frames.border(border) != end.target ||
                    columnOfJoint(cell) < 0)
                    continue;
                touch(cell, border);
                break;
            }
        }
    }
}

/// The sign for a cell with these arms, in the style of a line drawn with `like`.
std::string Sheet::glyphFor(Arms arms, std::string_view like)
{
    const char32_t sign = like.empty() ? U'─' : codePointAt(like, 0).value;
    if (sign < 128)
        return std::string(kPlain[arms]);
    if (sign >= 0x2550 && sign <= 0x256C)
        return std::string(kDouble[arms]);
    const bool heavy = kHeavySigns.find(sign) != std::u32string_view::npos;
    return std::string(heavy ? kHeavy[arms] : kLight[arms]);
}

/// The same in the style of the frame's top.
std::string Sheet::glyphFor(Arms arms, const Frame& like) const
{
    const int left = like.left.front();
    if (m_grid.at(like.top, left) == U'╭')
        return roundedCorner(arms);
    for (int c = left + 1; c < like.right.front(); ++c) {
        const char32_t sign = m_grid.at(like.top, c);
        if (sign == U' ')
            continue;  // between the dashes of a dashed top
        if (kFrameSigns.find(sign) != std::u32string_view::npos)
            return sourceOf(like.top, c, c + 1);
        if (m_strokes.arms(like.top, c) == kAcross && m_strokes.head(like.top, c) == 0)
            return glyphFor(arms, sourceOf(like.top, c, c + 1));
    }
    return glyphFor(arms, std::string_view());
}

/// Lets a corner that misses its side stand below it.
void Sheet::mendCorner(const Frame& frame, int)
{
    Row& row = m_rows[u(frame.bottom)];
    const int column = rawAt(frame.top, frame.right.front());
    if (column < 0)
        return;
    const int at = frame.rightAt(frame.bottom);
    int corner = -1;
    int own = -1;
    for (std::size_t i = 0; i < row.pieces.size(); ++i) {
        const Piece& piece = row.pieces[i];
        if (piece.arms == 0 || std::abs(piece.begin - at) > kCornerReach)
            continue;
        if (find(piece.column) == find(column))
            own = static_cast<int>(i);
        else if ((piece.arms & (kNorth | kWest)) == (kNorth | kWest) && piece.head == 0)
            corner = static_cast<int>(i);
    }
    if (corner < 0)
        return;
    if (m_reading.links.above(m_grid.index(frame.bottom, row.pieces[u(corner)].begin)) >= 0) {
        // The corner of a box inside that stands on the same bottom: the line goes on to the side.
        Piece& inner = row.pieces[u(corner)];
        if (own != corner + 1 || row.pieces[u(own)].arms != kUpDown)
            return;
        inner.arms = static_cast<Arms>(inner.arms | kEast);
        inner.glyph = glyphFor(inner.arms, frame);
        for (std::string& cell : row.gaps[u(own)].cells)
            cell = glyphFor(kAcross, frame);
        row.pieces[u(own)].arms = kNorth | kWest;
        row.pieces[u(own)].glyph = glyphFor(kNorth | kWest, frame);
        return;
    }
    if (own >= 0) {
        const Arms arms = row.pieces[u(own)].arms;
        if (arms != kUpDown && (arms & (kNorth | kWest)) == (kNorth | kWest))
            return;  // it has its corner
        // The bare side gives way to the corner.
        const bool after = own > corner;
        row.pieces.erase(row.pieces.begin() + own);
        if (after) {
            if (u(own) + 1 < row.gaps.size())
                row.gaps[u(own)].cells.insert(row.gaps[u(own)].cells.end(),
                                              row.gaps[u(own) + 1].cells.begin(),
                                              row.gaps[u(own) + 1].cells.end());
            if (u(own) + 1 < row.gaps.size())
                row.gaps.erase(row.gaps.begin() + own + 1);
            else
                row.gaps.erase(row.gaps.begin() + own);
        } else {
            Gap& next = row.gaps[u(own) + 1];
            next.cells.insert(next.cells.begin(), row.gaps[u(own)].cells.begin(),
                              row.gaps[u(own)].cells.end());
            row.gaps.erase(row.gaps.begin() + own);
            --corner;
        }
    }
    row.pieces[u(corner)].column = column;
}

/// Puts a piece of a side where the row lacks one.
void Sheet::closeSide(int row, int column, int at, bool isRight, Arms corner, const Frame& frame)
{
    Row& out = m_rows[u(row)];
    for (Piece& piece : out.pieces) {
        if (find(piece.column) == find(column)) {
            // A corner that lacks an arm.
            if (corner != 0 && piece.arms != 0 && piece.head == 0 &&
                (piece.arms & corner) != corner) {
                piece.arms = static_cast<Arms>(piece.arms | corner);
                piece.glyph = glyphFor(piece.arms, frame);
            }
            return;
        }
    }
    for (std::size_t i = 1; isRight && i < out.pieces.size(); ++i) {
        // A text that is too long pushed its border away.
        Piece& piece = out.pieces[i];
        const Piece& before = out.pieces[i - 1];
        const int cell = m_grid.index(row, piece.begin);
        if (before.arms == 0 && before.begin < at && before.end > at && isBar(piece.glyph) &&
            piece.begin - before.end <= 1 && cell >= 0 && m_reading.links.above(cell) < 0 &&
            m_reading.links.below(cell) < 0) {
            piece.column = column;
            return;
        }
    }
    for (Piece& piece : out.pieces) {
        if (piece.head != 0 && piece.begin == at) {
            piece.column = column;  // an arrow head that stands in the border
            return;
        }
    }
    // Behind the text that stands in its place, before it where that begins outside.
    std::size_t i = 0;
    while (i < out.pieces.size() && out.pieces[i].begin < at)
        ++i;
    if (i > 0 && out.pieces[i - 1].end > at && !isRight)
        --i;
    Piece piece{at, at + 1, 1, column, kUpDown, 0, {}};
    Gap before;
    if (i < out.gaps.size()) {
        Gap& gap = out.gaps[i];
        const int gapBegin = i > 0 ? out.pieces[i - 1].end : 0;
        const std::size_t left =
            u(std::clamp(at - gapBegin, 0, static_cast<int>(gap.cells.size())));
        before.cells.assign(gap.cells.begin(), gap.cells.begin() + static_cast<long>(left));
        const bool takes = left < gap.cells.size();
        const bool line = takes && gap.cells[left] != " ";
        if (line)
            piece.arms = static_cast<Arms>(piece.arms | kAcross);
        gap.cells.erase(gap.cells.begin(), gap.cells.begin() + static_cast<long>(left) + takes);
        // A line on one side only ends at the border.
        const bool goesOn = gap.cells.empty()
                                ? i < out.pieces.size() && (out.pieces[i].arms & kWest) != 0 && line
                                : gap.cells.front() != " ";
        if (goesOn)
            piece.arms = static_cast<Arms>(piece.arms | kEast);
        else if (line && (isRight || gap.cells.empty()))
            piece.arms = static_cast<Arms>(piece.arms & ~kEast);
    } else {
        const int from = out.pieces.empty() ? 0 : out.pieces.back().end;
        before.cells = std::move(out.tail.cells);
        out.tail = {};
        const bool line = !before.cells.empty() && before.cells.back() != " ";
        before.cells.resize(u(std::max(at - from, out.pieces.empty() ? 0 : 1)),
                            line ? before.cells.back() : std::string(" "));
    }
    if (!before.cells.empty() && before.cells.back() != " ")
        piece.arms = static_cast<Arms>(piece.arms | kWest);
    if (corner != 0)
        piece.arms = static_cast<Arms>((piece.arms & kAcross) | corner);
    piece.glyph = glyphFor(piece.arms, frame);
    out.pieces.insert(out.pieces.begin() + static_cast<long>(i), std::move(piece));
    out.gaps.insert(out.gaps.begin() + static_cast<long>(i), std::move(before));
}

/// Draws the lines that reachOut() found too short.
void Sheet::lengthen()
{
    for (const Longer& longer : m_longer) {
        const Place at = m_grid.place(longer.cell);
        const int column = m_columnOf[u(longer.cell)];
        if (column < 0)
            continue;
        Row& row = m_rows[u(longer.row)];
        std::size_t i = 0;
        while (i < row.pieces.size() && row.pieces[i].begin < at.column)
            ++i;
        const bool taken = (i < row.pieces.size() && row.pieces[i].begin == at.column) ||
                           (i > 0 && row.pieces[i - 1].end > at.column);
        if (taken)
            continue;
        const Arms head = m_strokes.head(longer.cell);
        Piece piece{at.column, at.column + 1, 1, column, kUpDown, 0, {}};
        const bool plain = m_grid.cell(longer.cell) < 128;
        const std::string sign = sourceOf(at.row, at.column, at.column + 1);
        const std::string line = plain ? "|" : "│";
        piece.glyph = head == 0 ? (m_strokes.arms(longer.cell) == kUpDown ? sign : line) : line;
        if (head != 0 && longer.last) {
            piece.head = head;
            piece.glyph = sign;
            for (Piece& old : m_rows[u(at.row)].pieces) {
                if (old.begin == at.column) {
                    old.glyph = line;
                    old.head = 0;
                }
            }
        }
        Gap before;
        const int from = i > 0 ? row.pieces[i - 1].end : 0;
        before.cells.assign(u(at.column - from), " ");
        if (i < row.gaps.size()) {
            auto& cells = row.gaps[i].cells;
            cells.erase(cells.begin(),
                        cells.begin() +
                            std::min<long>(at.column - from + 1, static_cast<long>(cells.size())));
        }
        row.pieces.insert(row.pieces.begin() + static_cast<long>(i), std::move(piece));
        row.gaps.insert(row.gaps.begin() + static_cast<long>(i), std::move(before));
    }
}

/// Brings a line that stops short of a box or text beside it up to that.
void Sheet::closeGaps()
{
    for (const Connectors::Wire& wire : m_reading.connectors.wires()) {
        for (const End& end : wire.ends) {
            if (end.kind == End::Kind::None || end.distance < 3 || (end.direction & kAcross) == 0)
                continue;
            const Place at = m_reading.connectors.place(end.joint);
            Row& row = m_rows[u(at.row)];
            const bool east = end.direction == kEast;
            const auto keepApart = [&](std::vector<std::string>& cells) {
                if (end.kind != End::Kind::Frame && cells.size() > 1)
                    (east ? cells.back() : cells.front()) = " ";
            };
            for (std::size_t i = 0; i < row.pieces.size(); ++i) {
                // A head moves to its target, a line grows to it; one blank may stay.
                Piece& piece = row.pieces[i];
                const std::string line = piece.glyph.size() == 1 ? "-" : "─";
                if (piece.begin == at.column && piece.arms != 0) {
                    const std::size_t ahead = east ? i + 1 : i;
                    const std::size_t behind = east ? i : i + 1;
                    if (ahead >= row.gaps.size())
                        break;
                    auto& cells = row.gaps[ahead].cells;
                    if (piece.head != 0) {
                        const std::size_t moved = cells.size() > 1 ? cells.size() - 1 : 0;
                        if (behind < row.gaps.size()) {
                            auto& back = row.gaps[behind].cells;
                            back.insert(east ? back.end() : back.begin(), moved,
                                        back.empty() ? line
                                        : east       ? back.back()
                                                     : back.front());
                        }
                        cells.assign(1, " ");
                        const int by = east ? static_cast<int>(moved) : -static_cast<int>(moved);
                        piece.begin += by;
                        piece.end += by;
                    } else {
                        std::replace(cells.begin(), cells.end(), std::string(" "), line);
                        keepApart(cells);
                    }
                    break;
                }
                // An open line is part of a gap itself.
                const int from = i > 0 ? row.pieces[i - 1].end : 0;
                if (from <= at.column && at.column < piece.begin) {
                    auto& cells = row.gaps[i].cells;
                    const std::size_t own = u(at.column - from);
                    if (own >= cells.size())
                        break;
                    const std::string sign = cells[own];
                    if (east) {
                        for (std::size_t k = own + 1; k < cells.size(); ++k)
                            cells[k] = sign;
                    } else {
                        for (std::size_t k = 0; k < own; ++k)
                            cells[k] = sign;
                    }
                    keepApart(cells);
                    break;
                }
            }
        }
    }
}

/// Whether the row goes on with a line beside the piece, or with nothing near.
Sheet::Beside Sheet::beside(const Row& row, std::size_t piece, bool east)
{
    const std::size_t g = east ? piece + 1 : piece;
    const bool last = east && g >= row.gaps.size();
    if (last && row.tail.cells.empty())
        return Beside::Nothing;
    const Gap& gap = last ? row.tail : row.gaps[g];
    if (!gap.cells.empty()) {
        if ((east ? gap.cells.front() : gap.cells.back()) != " ")
            return Beside::Line;
        return gap.cells.size() > 1 || (!east && piece == 0) ? Beside::Nothing : Beside::Near;
    }
    if (!east && piece == 0)
        return Beside::Nothing;
    return Beside::Near;
}

/// The end of a line that another one meets is a corner; an arm that nothing answers goes.
void Sheet::turnCorners()
{
    const auto reachedFrom = [&](std::size_t r, const Piece& piece, Arms arm) {
        if (arm == kNorth ? r == 0 : r + 1 >= m_rows.size())
            return false;
        const Row& row = m_rows[arm == kNorth ? r - 1 : r + 1];
        return std::any_of(row.pieces.begin(), row.pieces.end(), [&](const Piece& other) {
            return find(other.column) == find(piece.column) && (other.arms & opposite(arm)) != 0 &&
                   (other.head & kAcross) == 0;
        });
    };
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        Row& row = m_rows[r];
        for (std::size_t i = 0; i < row.pieces.size(); ++i) {
            Piece& piece = row.pieces[i];
            if (piece.arms == 0 || piece.head != 0 || isBar(piece.glyph))
                continue;
            const Beside west = beside(row, i, false);
            const Beside east = beside(row, i, true);
            Arms arms = piece.arms;
            if ((arms & kUpDown) == 0) {
                if (west == Beside::Nothing && east == Beside::Line)
                    arms = kEast;
                else if (east == Beside::Nothing && west == Beside::Line)
                    arms = kWest;
                else
                    continue;
                for (const Arms arm : {kNorth, kSouth})
                    arms = static_cast<Arms>(arms | (reachedFrom(r, piece, arm) ? arm : 0));
                if ((arms & kUpDown) == 0)
                    continue;
            } else if ((arms & kUpDown) == kUpDown && piece.glyph.size() > 1) {
                if (west == Beside::Nothing)
                    arms = static_cast<Arms>(arms & ~kWest);
                if (east == Beside::Nothing)
                    arms = static_cast<Arms>(arms & ~kEast);
            }
            if (arms != piece.arms) {
                piece.arms = arms;
                piece.glyph = glyphFor(arms, piece.glyph);
            }
        }
    }
}

/// A bend that runs into another bend: the two meet in a branch.
void Sheet::branchOff()
{
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (Piece& piece : m_rows[r].pieces) {
            const bool bend = (piece.arms & kUpDown) != 0 && (piece.arms & kAcross) != 0;
            if (!bend || piece.head != 0)
                continue;
            for (const Arms arm : {kNorth, kSouth}) {
                if ((piece.arms & arm) == 0 || (arm == kNorth ? r == 0 : r + 1 >= m_rows.size()))
                    continue;
                const int cell = m_grid.index(static_cast<int>(r), piece.begin);
                if (cell >= 0 && (arm == kNorth ? m_reading.links.above(cell)
                                                : m_reading.links.below(cell)) >= 0)
                    continue;  // it goes on elsewhere
                for (Piece& other : m_rows[arm == kNorth ? r - 1 : r + 1].pieces) {
                    const bool meets = other.begin == piece.begin && other.arms != 0 &&
                                       other.head == 0 && (other.arms & opposite(arm)) == 0 &&
                                       (other.arms & arm) != 0;
                    if (!meets)
                        continue;
                    other.arms = static_cast<Arms>(other.arms | opposite(arm));
                    other.glyph = glyphFor(other.arms, other.glyph);
                    other.column = piece.column;
                }
            }
        }
    }
}

/// Whether a box within lies over the right side of the frame there.
bool Sheet::isStraddled(int frame, int row) const
{
    const auto& all = m_reading.frames.all();
    const int side = m_reading.frames[frame].rightAt(row);
    return std::any_of(all.begin(), all.end(), [&](const Frame& inner) {
        return inner.parent == frame && inner.top <= row && row <= inner.bottom &&
               inner.leftAt(row) < side && side < inner.rightAt(row);
    });
}

void Sheet::closeSides()
{
    const Frames& frames = m_reading.frames;
    for (int f = 0; f < frames.count(); ++f) {
        const Frame& frame = frames[f];
        mendCorner(frame, f);
        int left = -1;  // from below, where the top lacks its corner
        for (int row = frame.top; left < 0 && row <= frame.bottom; ++row)
            left = rawAt(row, frame.leftAt(row));
        const int right = rawAt(frame.top, frame.right.front());
        if (left < 0 || right < 0)
            continue;
        for (int row = frame.top; row <= frame.bottom; ++row) {
            if (m_reading.trees.itemOfRow(row) >= 0)
                continue;
            Arms corner = row == frame.bottom ? kNorth : row == frame.top ? kSouth : Arms(0);
            const bool end = corner != 0;
            closeSide(row, left, frame.leftAt(row), false, end ? Arms(corner | kEast) : Arms(0),
                      frame);
            if (!isStraddled(f, row))
                closeSide(row, right, frame.rightAt(row), true,
                          end ? Arms(corner | kWest) : Arms(0), frame);
        }
    }
}

bool Sheet::isBar(std::string_view sign)
{
    const char32_t c = sign.empty() ? U' ' : codePointAt(sign, 0).value;
    return c == U'|' || boxArms(c) == kUpDown;
}

/// A line that is drawn over the top or bottom of a box crosses it.
void Sheet::crossBorders()
{
    for (const Frame& frame : m_reading.frames.all()) {
        for (const int r : {frame.top, frame.bottom}) {
            Row& row = m_rows[u(r)];
            const int left = rawAt(frame.top, frame.left.front());
            const int right = rawAt(frame.top, frame.right.front());
            bool within = false;
            for (std::size_t i = 0; i + 1 < row.pieces.size() && left >= 0 && right >= 0; ++i) {
                Piece& piece = row.pieces[i];
                if (find(piece.column) == find(right))
                    break;
                const auto isLine = [](const Gap& gap, bool atEnd) {
                    return !gap.cells.empty() &&
                           (atEnd ? gap.cells.back() : gap.cells.front()) != " ";
                };
                if (within && isBar(piece.glyph) && piece.head == 0 && isLine(row.gaps[i], true) &&
                    isLine(row.gaps[i + 1], false)) {
                    piece.arms = kUpDown | kAcross;
                    piece.glyph = glyphFor(piece.arms, frame);
                }
                within = within || find(piece.column) == find(left);
            }
        }
    }
}

}  // namespace stratoplan::ascii
