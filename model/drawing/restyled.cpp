#include "model/drawing/restyled.h"

#include "model/base/text_util.h"
#include "model/drawing/canvas.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/meaning.h"
#include "model/import/ascii/reading.h"
#include "model/import/ascii/straighten.h"

#include <algorithm>
#include <vector>

namespace stratoplan::drawing {

namespace {

using ascii::Arms;
using ascii::kAcross;
using ascii::kEast;
using ascii::kNorth;
using ascii::kSouth;
using ascii::kUpDown;
using ascii::kWest;
using ascii::Strokes;

/// The rows of a drawing in other signs.
class Restyler {
public:
    Restyler(const ascii::Reading& reading, bool plain)
        : m_grid(reading.grid), m_strokes(reading.strokes), m_plain(plain)
    {
    }

    std::string run(std::string_view text) const
    {
        std::vector<std::string> rows;
        for (int row = 0; row < m_grid.rows(); ++row) {
            std::string line;
            for (int column = 0; column < m_grid.width(row); ++column)
                line += signAt(text, row, column);
            line.erase(line.find_last_not_of(' ') + 1);
            rows.push_back(std::move(line));
        }
        return trimmedRows(rows).text;
    }

private:
    std::string signAt(std::string_view text, int row, int column) const;
    Arms armsAt(int row, int column) const;
    std::string_view plainSign(int row, int column) const;
    std::string_view drawnSign(int row, int column) const;

    const ascii::Grid& m_grid;
    const Strokes& m_strokes;
    bool m_plain;
};

std::string Restyler::signAt(std::string_view text, int row, int column) const
{
    const int cell = m_grid.index(row, column);
    const char32_t sign = m_grid.cell(cell);
    if (sign == ascii::Grid::kTail)
        return {};
    const bool isLine = m_strokes.arms(cell) != 0 && !m_strokes.is(cell, Strokes::kWord) &&
                        !m_strokes.is(cell, Strokes::kDiagonal);
    const bool isPlain = sign < 0x80;
    if (isLine && isPlain != m_plain)
        return std::string(m_plain ? plainSign(row, column) : drawnSign(row, column));
    constexpr char32_t kBullet = 0x2022;
    if (m_plain && sign == kBullet && m_grid.blank(row, column + 1))
        return "-";
    const ByteRange bytes = m_grid.bytes(row, column, column + 1);
    return std::string(text.substr(bytes.begin, bytes.size()));
}

/// The arms that others answer: a plus sign says nothing of its own.
Arms Restyler::armsAt(int row, int column) const
{
    const int cell = m_grid.index(row, column);
    const Arms own = m_strokes.arms(cell);
    Arms arms = m_strokes.is(cell, Strokes::kLoose) ? Arms(0) : own;
    if (m_strokes.is(cell, Strokes::kHop))
        return kUpDown;
    const auto look = [&](int r, int c, Arms arm) {
        const Arms head = m_strokes.head(r, c);  // one that points here touches nothing
        if ((m_strokes.arms(r, c) & ascii::opposite(arm)) != 0 && (head == 0 || head == arm) &&
            !m_strokes.is(r, c, Strokes::kWord) && !m_strokes.is(r, c, Strokes::kHop))
            arms = static_cast<Arms>(arms | arm);
    };
    look(row, column + 1, kEast);
    look(row, column - 1, kWest);
    if (m_strokes.is(cell, Strokes::kLoose) || (own & kAcross) != 0) {
        look(row - 1, column, kNorth);
        look(row + 1, column, kSouth);
    }
    return arms == 0 ? own : arms;
}

std::string_view Restyler::plainSign(int row, int column) const
{
    if (const Arms head = m_strokes.head(row, column); head != 0)
        return AsciiCanvas::headSign(head, AsciiCanvas::Charset::Plain);
    const Arms arms = m_strokes.arms(row, column);
    if ((arms & kAcross) == 0)
        return "|";
    return (arms & kUpDown) == 0 ? "-" : "+";
}

std::string_view Restyler::drawnSign(int row, int column) const
{
    if (const Arms head = m_strokes.head(row, column); head != 0)
        return AsciiCanvas::headSign(head, AsciiCanvas::Charset::Unicode);
    const Arms arms = armsAt(row, column);
    const bool dashed = m_strokes.is(row, column, Strokes::kDashed);
    if (dashed && arms == kAcross)
        return "┄";
    return dashed && arms == kUpDown ? "┆" : AsciiCanvas::lineSign(arms & 15);
}

}  // namespace

std::optional<std::string> restyled(std::string_view text, const Catalog& catalog, bool plain)
{
    const ascii::Straightened straight = ascii::straightened(text, catalog);
    if (straight.outcome == ascii::Straightened::Outcome::LeftAlone)
        return std::nullopt;
    const ascii::Reading reading(straight.text);
    std::string out = Restyler(reading, plain).run(straight.text);
    const ascii::Reading again(out);
    if (!ascii::defectsOf(out, again.grid).empty() ||
        !ascii::same(ascii::meaningOf(ascii::read(reading, catalog).diagram, ascii::Detail::Exact),
                     ascii::meaningOf(ascii::read(again, catalog).diagram, ascii::Detail::Exact)))
        return std::nullopt;
    return out;
}

}  // namespace stratoplan::drawing
