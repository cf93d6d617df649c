#include "model/drawing/faults.h"

#include "model/import/ascii/defects.h"
#include "model/import/ascii/reading.h"

#include <algorithm>
#include <set>

namespace stratoplan::drawing {

namespace {

constexpr std::size_t kMostCells = 4;  // that are mended at once

/// Looks for the cells in which a drawing is read as something else.
class Culprits {
public:
    Culprits(const ascii::Reading& reading, const Lines& lines, const Ink& ink)
        : m_reading(reading), m_lines(lines), m_ink(ink)
    {
    }

    std::vector<AsciiRouter::Cell> run()
    {
        corners();
        joints();
        ends();
        return std::move(m_cells);
    }

private:
    AsciiRouter::Cell cellAt(ascii::Place at) const { return m_ink.origin(at.row, at.column); }
    void add(AsciiRouter::Cell cell)
    {
        if (m_cells.size() < kMostCells)
            m_cells.push_back(cell);
    }
    void corners();
    void joints();
    void joint(int a, int b);
    void ends();

    const ascii::Reading& m_reading;
    const Lines& m_lines;
    const Ink& m_ink;
    std::vector<AsciiRouter::Cell> m_cells;
};

/// Bends of lines that are taken for the corners of a box.
void Culprits::corners()
{
    for (const ascii::Frame& frame : m_reading.frames.all()) {
        for (const ascii::Place corner : {ascii::Place{frame.top, frame.left.front()},
                                          ascii::Place{frame.top, frame.right.front()},
                                          ascii::Place{frame.bottom, frame.left.back()},
                                          ascii::Place{frame.bottom, frame.right.back()}}) {
            const AsciiRouter::Cell cell = cellAt(corner);
            if (!m_lines.isFrame(cell) && !m_lines.netsAt(cell).empty())
                add(cell);
        }
    }
}

/// Lines that are read as one.
void Culprits::joints()
{
    const ascii::Connectors& connectors = m_reading.connectors;
    for (int j = 0; j < static_cast<int>(connectors.joints().size()); ++j) {
        for (const int next : connectors.joint(j).next)
            joint(j, next);
        for (const int next : connectors.extra(j))
            joint(j, next);
    }
}

void Culprits::joint(int a, int b)
{
    if (b < 0)
        return;
    const ascii::Connectors& connectors = m_reading.connectors;
    const AsciiRouter::Cell cells[] = {cellAt(connectors.place(a)), cellAt(connectors.place(b))};
    const std::vector<int> first = m_lines.netsAt(cells[0]);
    const std::vector<int> second = m_lines.netsAt(cells[1]);
    const bool apart =
        !first.empty() && !second.empty() && std::none_of(first.begin(), first.end(), [&](int net) {
            return std::find(second.begin(), second.end(), net) != second.end();
        });
    if (apart)
        add(cells[0]);
}

/// Lines that are read as ending where they only pass.
void Culprits::ends()
{
    const ascii::Connectors& connectors = m_reading.connectors;
    for (const ascii::Connectors::Wire& wire : connectors.wires()) {
        for (const ascii::End& end : wire.ends) {
            const AsciiRouter::Cell cell = cellAt(connectors.place(end.joint));
            const std::vector<int> nets = m_lines.netsAt(cell);
            if (nets.empty())
                continue;
            bool meant = false;
            if (end.kind == ascii::End::Kind::Frame) {
                const ascii::Frame& frame = m_reading.frames[end.target];
                const AsciiRouter::Cell corner = cellAt({frame.top, frame.left.front()});
                meant = std::any_of(nets.begin(), nets.end(),
                                    [&](int net) { return m_lines.joins(net, corner); });
            }
            if (!meant)
                add(cell);
        }
    }
}

}  // namespace

Faults faultsOf(const std::string& text, const ascii::Meaning& meaning, const Lines& lines,
                const Ink& ink)
{
    Faults faults;
    const ascii::Reading reading(text);
    const std::vector<ascii::Defect> defects = ascii::defectsOf(text, reading.grid);
    faults.count = defects.size();
    for (const ascii::Defect& defect : defects) {
        if (faults.cells.size() < kMostCells)
            faults.cells.push_back(ink.origin(defect.at.row, defect.at.column));
    }
    const ascii::Meaning read =
        ascii::meaningOf(ascii::read(reading, builtInCatalog()).diagram, ascii::Detail::Letters);
    faults.isRead = ascii::same(read, meaning);
    if (faults.isRead)
        return faults;
    const std::set<std::string> found(read.edges.begin(), read.edges.end());
    for (std::size_t e = 0; e < meaning.edges.size(); ++e) {
        if (!meaning.edges[e].empty() && !found.contains(meaning.edges[e]))
            faults.missing.push_back(static_cast<int>(e));
    }
    faults.count += 1 + faults.missing.size();
    if (faults.cells.empty())
        faults.cells = Culprits(reading, lines, ink).run();
    return faults;
}

}  // namespace stratoplan::drawing
