#pragma once

#include "model/drawing/plan.h"
#include "model/drawing/router.h"

#include <array>
#include <limits>
#include <map>
#include <set>
#include <vector>

namespace stratoplan::drawing {

/// The lines of a planned drawing: each finds its way among boxes, texts and other lines. Keeps
/// references to diagram, plan and memory.
class Lines {
public:
    using Way = AsciiRouter::Way;
    struct Line {
        int edge = 0;
        int net = 0;          ///< lines of one net may share a stem
        bool shares = false;  ///< may begin at another line of its net
        bool joins = false;   ///< the same of its end
        bool failed = false;  ///< found no way, or no place for its label
        int turn = 0;         ///< of finding its way: what it begins at has a lower one
        std::vector<Way> ways = {};
        AsciiRouter::Cell textAt{-1, -1};  ///< of a label that stands beside it
    };

    Lines(const Diagram& diagram, const AsciiPlan& plan, bool plain, SearchMemory& memory);

    /// `first`: edges that find their way before all others, as they had none in an earlier try.
    /// `mayStop`: at the first that finds none. `farFirst`: a line goes far round before others
    /// give way to it, else after. `nearGuides`: before all else it is looked for where it was
    /// thought of, whatever stands there and looks like it: of many, any other way is long.
    void route(const std::vector<int>& first, bool mayStop, bool farFirst, bool nearGuides);
    /// The effort left at which route() fails where it may stop.
    void stopAt(long effort) { m_stopAt = effort; }
    /// Has the lines in the cells, and those edges, find other ways: nothing bends in the cells any
    /// more. False when no line is there.
    bool avoid(const std::vector<AsciiRouter::Cell>& cells, const std::vector<int>& edges);
    /// Has each line look once more, now that all others stand: fewer bends and detours.
    /// `onlyDented`: lines with a dent or a jog that nobody would draw.
    void polish(bool onlyDented);
    /// Whether all effort is spent: lines are only looked for where they are found at once.
    bool isHurried() const { return m_memory.effort() <= 0; }
    const std::vector<Line>& all() const { return m_lines; }
    std::vector<int> failed() const;  ///< edges
    /// The nets of the line in a cell and of the one that crosses it there.
    std::vector<int> netsAt(AsciiRouter::Cell cell) const;
    /// Whether a line of the net begins or ends at the box or frame with that upper left corner.
    bool joins(int net, AsciiRouter::Cell corner) const;
    /// The item of the edge's label; -1 without one or when it stands where its line has room.
    int labelOf(int edge) const { return m_isFloating[u(edge)] ? -1 : m_plan.labelOfEdge[u(edge)]; }
    bool isFrame(AsciiRouter::Cell cell) const { return m_router.isFrame(cell.column, cell.row); }
    /// Where a line between an item and another meets the first.
    AsciiRouter::Port portOf(int item, int other) const;

private:
    static std::size_t u(int i) { return static_cast<std::size_t>(i); }
    const AsciiItem& itemAt(int item) const { return m_plan.items[u(item)]; }
    const Edge& edgeOf(const Line& line) const { return m_diagram.edges()[u(line.edge)]; }
    void block();
    std::vector<Line> inOrder(const std::vector<int>& first) const;
    /// `Beside`: near a guide or nowhere; `Around`: not as the guide goes; `Over`: lines in the way
    /// give way; `Aside`: the same, near a guide or nowhere.
    enum class Search { Guided, Near, Beside, Around, Far, Over, Aside };
    static bool runsOver(Search search)
    {
        return search == Search::Over || search == Search::Aside;
    }
    Way wayFor(const AsciiRouter::Port& from, const AsciiRouter::Port& to, const Line& line,
               int room, Search search);
    bool takeWay(const AsciiRouter::Port& from, const AsciiRouter::Port& to, Line& line, int room,
                 Search search);
    bool connect(Line& line, Search search);
    int netOf(const Line& line, std::map<std::array<int, 3>, int>& stems, int fresh) const;
    void connectAll(std::vector<int> waiting);
    std::set<int> netsOfLeftSides() const;
    bool replace(const std::set<int>& nets);
    std::set<int> netsAround(const Line& line) const;
    std::vector<int> takeAway(int net);
    void displace(int net);
    int costOf(const std::vector<int>& lines) const;
    std::set<int> netsToPolish(bool onlyDented) const;
    void forbidFirstBend(const Way& way);
    int labelOf(const Line& line) const { return labelOf(line.edge); }
    bool connectAnyhow(Line& line);
    void letLabelFloat(const Line& line);
    bool putLabelBeside(Line& line);
    bool putLabel(Line& line, AsciiRouter::Cell at, int width);
    bool isFreeRow(int left, int right, int row) const;
    bool isOwnRow(const Line& line, int left, int right, int row) const;

    const Diagram& m_diagram;
    const AsciiPlan& m_plan;
    const SearchMemory& m_memory;
    AsciiRouter m_router;
    std::vector<Line> m_lines;
    std::vector<bool> m_isFloating;  // by edge: its label is no item any more
    std::map<int, int> m_givings;    // by net
    std::vector<int> m_displaced;    // lines that gave way and look for another one
    int m_turns = 0;
    long m_stopAt = std::numeric_limits<long>::min();
    bool m_mayStop = false;
    bool m_farFirst = false;
    bool m_nearGuides = false;
};

}  // namespace stratoplan::drawing
