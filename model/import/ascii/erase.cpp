#include "model/import/ascii/erase.h"

#include "model/base/text_util.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/reading.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace stratoplan::ascii {

namespace {

constexpr std::array<Place, 4> kSteps{Place{-1, 0}, Place{0, 1}, Place{1, 0}, Place{0, -1}};

Place placeOf(Point point)
{
    return {static_cast<int>(std::floor(point.y / kCellHeight)),
            static_cast<int>(std::floor(point.x / kCellWidth))};
}

/// From a cell into the one next to it in one of the directions of kArms.
using Step = std::pair<int, std::size_t>;

/// The cells of an edge, and how it goes from one to the next, both ways.
struct Way {
    std::set<int> cells = {};
    std::set<Step> steps = {};
};

/// Cells to become blanks, and what is left of the cells beside them.
class Eraser {
public:
    explicit Eraser(std::string_view drawing) : m_reading(drawing), m_drawing(drawing) {}

    /// Nothing when the edge is not drawn in one piece.
    std::optional<Way> wayOf(const Edge& edge, const Diagram& read) const;
    void keep(const Way& way)
    {
        m_kept.insert(way.cells.begin(), way.cells.end());
        m_keptSteps.insert(way.steps.begin(), way.steps.end());
    }
    void eraseWay(const Way& way);
    bool eraseNode(const Node& node);
    std::optional<std::string> text();

private:
    int next(int cell, std::size_t arm) const;
    void addStep(int from, int to, Way& way) const;
    void addEnd(int cell, const Node* node, Way& way) const;
    void eraseLabels();
    void closeBorders();
    std::optional<std::string> rowText(int row, std::string_view line) const;

    Reading m_reading;
    std::string_view m_drawing;
    std::set<int> m_kept;
    std::set<Step> m_keptSteps;
    std::set<int> m_gone;
    std::set<Step> m_cut;  ///< out of cells that other lines need
    std::map<int, std::string> m_glyphs;
};

int Eraser::next(int cell, std::size_t arm) const
{
    const Place at = m_reading.grid.place(cell);
    return m_reading.grid.index(at.row + kSteps[arm].row, at.column + kSteps[arm].column);
}

void Eraser::addStep(int from, int to, Way& way) const
{
    for (std::size_t k = 0; from >= 0 && to >= 0 && k < kArms.size(); ++k) {
        if (next(from, k) == to) {
            way.steps.insert({from, k});
            way.steps.insert({to, (k + 2) % kArms.size()});
        }
    }
}

/// The step from the border of a box into the end of a line.
void Eraser::addEnd(int cell, const Node* node, Way& way) const
{
    if (cell < 0 || !node || !node->placement.box)
        return;
    const Rect& box = *node->placement.box;
    const Place first = placeOf({box.x, box.y});
    const Place last = placeOf({box.x + box.width - 1, box.y + box.height - 1});
    for (std::size_t k = 0; k < kArms.size(); ++k) {
        const int other = next(cell, k);
        if (other < 0 || m_reading.frames.border(other) < 0)
            continue;
        const Place at = m_reading.grid.place(other);
        const bool within = at.row >= first.row && at.row <= last.row &&
                            at.column >= first.column && at.column <= last.column;
        const bool inside = at.row > first.row && at.row < last.row && at.column > first.column &&
                            at.column < last.column;
        if (within && !inside)
            addStep(cell, other, way);
    }
}

std::optional<Way> Eraser::wayOf(const Edge& edge, const Diagram& read) const
{
    Way way;
    int before = -1;
    const auto add = [&](int cell) {
        if (cell >= 0)
            way.cells.insert(cell);
        addStep(before, cell, way);
        before = cell;
    };
    for (std::size_t i = 0; i + 1 < edge.bends.size(); ++i) {
        const Place from = placeOf(edge.bends[i]);
        const Place to = placeOf(edge.bends[i + 1]);
        if (from.row != to.row && from.column != to.column)
            return std::nullopt;
        const int length = std::max(std::abs(to.row - from.row), std::abs(to.column - from.column));
        for (int n = 0; n <= length; ++n) {
            const auto at = [&](int a, int b) { return b == a ? a : b > a ? a + n : a - n; };
            add(m_reading.grid.index(at(from.row, to.row), at(from.column, to.column)));
        }
    }
    const auto cellAt = [&](Point point) {
        const Place at = placeOf(point);
        return m_reading.grid.index(at.row, at.column);
    };
    if (edge.bends.size() == 1)
        add(cellAt(edge.bends.front()));
    if (!edge.bends.empty()) {
        addEnd(cellAt(edge.bends.front()), read.node(edge.source), way);
        addEnd(cellAt(edge.bends.back()), read.node(edge.target), way);
    }
    return way;
}

void Eraser::eraseWay(const Way& way)
{
    for (const int cell : way.cells) {
        if (m_reading.frames.border(cell) < 0 && !m_kept.contains(cell))
            m_gone.insert(cell);
    }
    for (const Step& step : way.steps) {
        if (!m_keptSteps.contains(step))
            m_cut.insert(step);
    }
}

/// False where something else stands within.
bool Eraser::eraseNode(const Node& node)
{
    if (!node.placement.box)
        return false;
    const Rect& box = *node.placement.box;
    const Place first = placeOf({box.x, box.y});
    const int rows = static_cast<int>(std::lround(box.height / kCellHeight));
    const int columns = static_cast<int>(std::lround(box.width / kCellWidth));
    for (int r = first.row; r < first.row + rows; ++r) {
        for (int c = first.column; c < first.column + columns; ++c) {
            const int cell = m_reading.grid.index(r, c);
            if (cell < 0)
                continue;
            if (m_kept.contains(cell))
                return false;
            m_gone.insert(cell);
        }
    }
    return true;
}

/// Texts of lines that are gone.
void Eraser::eraseLabels()
{
    std::set<int> runs;
    for (const Connectors::Wire& wire : m_reading.connectors.wires()) {
        for (const Mark& mark : wire.marks) {
            if (m_gone.contains(m_reading.connectors.joint(mark.joint).cell))
                runs.insert(mark.run);
        }
    }
    for (const int i : runs) {
        const Run& run = m_reading.texts[i];
        for (int c = run.begin; c < run.end; ++c)
            m_gone.insert(m_reading.grid.index(run.row, c));
    }
}

/// Takes the arms away that lead to what is gone.
void Eraser::closeBorders()
{
    const Grid& grid = m_reading.grid;
    const Strokes& strokes = m_reading.strokes;
    std::map<int, Arms> left;
    // Takes an arm from the neighbour in that direction that reaches back. A border that is only
    // passed through ends there on its other side as well.
    const auto drop = [&](int cell, std::size_t k, auto&& again) -> void {
        const Place at = grid.place(cell);
        const int other = grid.index(at.row + kSteps[k].row, at.column + kSteps[k].column);
        if (other < 0 || m_gone.contains(other) || strokes.head(other) != 0 ||
            (strokes.arms(cell) & kArms[k]) == 0 || (strokes.arms(other) & opposite(kArms[k])) == 0)
            return;
        const auto [known, fresh] = left.try_emplace(other, strokes.arms(other));
        known->second = static_cast<Arms>(known->second & ~opposite(kArms[k]));
        const Arms all = kNorth | kEast | kSouth | kWest;
        const Place there = grid.place(other);
        const int beyond = grid.index(there.row + kSteps[k].row, there.column + kSteps[k].column);
        if (m_reading.frames.border(other) < 0 || strokes.arms(other) != all || beyond < 0 ||
            m_reading.frames.border(beyond) < 0 || m_kept.contains(beyond))
            return;
        known->second = static_cast<Arms>(known->second & ~kArms[k]);
        again(other, k, again);
    };
    for (const int cell : m_gone) {
        for (std::size_t k = 0; k < kArms.size(); ++k)
            drop(cell, k, drop);
    }
    // Where other lines go on: only the arm of what is gone.
    for (const auto& [cell, k] : m_cut) {
        if (m_gone.contains(cell) || strokes.head(cell) != 0 ||
            (strokes.arms(cell) & kArms[k]) == 0)
            continue;
        const auto known = left.try_emplace(cell, strokes.arms(cell)).first;
        known->second = static_cast<Arms>(known->second & ~kArms[k]);
    }
    for (auto& [cell, arms] : left) {
        const Place at = grid.place(cell);
        // What a plus sign leads to is seen from what stands around it.
        for (std::size_t k = 0; strokes.is(cell, Strokes::kLoose) && k < kArms.size(); ++k) {
            const int other = grid.index(at.row + kSteps[k].row, at.column + kSteps[k].column);
            if (other < 0 || m_gone.contains(other) ||
                (strokes.arms(other) & opposite(kArms[k])) == 0)
                arms = static_cast<Arms>(arms & ~kArms[k]);
        }
        if (arms == 0) {
            m_gone.insert(cell);
            continue;
        }
        const ByteRange bytes = grid.bytes(at.row, at.column, at.column + 1);
        m_glyphs[cell] =
            Sheet::glyphFor(arms, m_drawing.substr(bytes.begin, bytes.end - bytes.begin));
    }
}

std::optional<std::string> Eraser::rowText(int row, std::string_view line) const
{
    const Grid& grid = m_reading.grid;
    bool changed = false;
    for (int c = 0; c < grid.width(row) && !changed; ++c)
        changed = m_gone.contains(grid.index(row, c)) || m_glyphs.contains(grid.index(row, c));
    if (!changed)
        return std::string(line);
    if (line.find('\t') != std::string_view::npos)
        return std::nullopt;
    std::string out(grid.prefix(row));
    for (int c = 0; c < grid.width(row); ++c) {
        const int cell = grid.index(row, c);
        if (m_gone.contains(cell)) {
            out += ' ';
        } else if (const auto glyph = m_glyphs.find(cell); glyph != m_glyphs.end()) {
            out += glyph->second;
        } else if (grid.cell(cell) != Grid::kTail) {
            int end = c + 1;
            while (end < grid.width(row) && grid.at(row, end) == Grid::kTail)
                ++end;
            const ByteRange bytes = grid.bytes(row, c, end);
            out += m_drawing.substr(bytes.begin, bytes.end - bytes.begin);
        }
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
}

std::optional<std::string> Eraser::text()
{
    eraseLabels();
    closeBorders();
    std::string out;
    int row = 0;
    for (std::size_t begin = 0; begin < m_drawing.size(); ++row) {
        const std::size_t lf = std::min(m_drawing.find('\n', begin), m_drawing.size());
        std::size_t end = lf;
        while (end > begin && m_drawing[end - 1] == '\r')
            --end;
        if (row >= m_reading.grid.rows())
            return std::nullopt;
        const std::optional<std::string> line = rowText(row, m_drawing.substr(begin, end - begin));
        if (!line)
            return std::nullopt;
        out += *line;
        out += m_drawing.substr(end, std::min(lf + 1, m_drawing.size()) - end);
        begin = lf + 1;
    }
    return out;
}

}  // namespace

std::optional<std::string> erased(std::string_view drawing, const Diagram& read,
                                  const std::vector<NodeId>& nodes,
                                  const std::vector<EdgeId>& edges)
{
    Eraser eraser(drawing);
    std::vector<Way> ways;
    for (const Edge& edge : read.edges()) {
        std::optional<Way> way = eraser.wayOf(edge, read);
        const bool goes = std::find(edges.begin(), edges.end(), edge.id) != edges.end();
        if (!way && goes)
            return std::nullopt;
        if (goes)
            ways.push_back(std::move(*way));
        else if (way)
            eraser.keep(*way);
    }
    for (const Way& way : ways)
        eraser.eraseWay(way);
    for (const NodeId id : nodes) {
        if (!eraser.eraseNode(*read.node(id)))
            return std::nullopt;
    }
    return eraser.text();
}

}  // namespace stratoplan::ascii
