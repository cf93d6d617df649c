#include "model/base/text_util.h"
#include "model/drawing/plan.h"
#include "model/drawing/text.h"
#include "model/import/ascii/ascii.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>

namespace stratoplan::drawing {

namespace {

using ascii::kCellHeight;
using ascii::kCellWidth;
constexpr int kMargin = 6;  // columns around everything, for lines that go round
constexpr int kMarginRows = 3;
constexpr int kPad = 3;         // columns between a frame and what is in it
constexpr int kSideGap = 4;     // columns between boxes that were pushed apart
constexpr int kRowGap = 2;      // rows
constexpr int kLeastRows = 3;   // of a box
constexpr int kBesideText = 2;  // columns in a box
constexpr std::size_t kMostTitleLines = 3;
constexpr int kSearch = 40;  // cells around the middle of an edge in which its label may stand

std::size_t u(int i)
{
    return static_cast<std::size_t>(i);
}

class Arranger {
public:
    Arranger(const Diagram& diagram, bool plain, int spread)
        : m_diagram(diagram)
        , m_spread(spread)
        , m_plan(itemsOf(diagram, plain))
        , m_old(m_plan.items.size())
    {
        for (const Edge& edge : diagram.edges())
            m_ends.emplace_back(diagram.indexOf(edge.source) + 1, diagram.indexOf(edge.target) + 1);
    }

    AsciiPlan run(bool labels, bool guides)
    {
        if (guides)
            makeRoomForBends();
        takeBoxes();
        noteLines();
        for (const int item : byDepth(true))
            settle(item);
        for (const int item : byDepth(false)) {
            for (const int child : m_plan.items[u(item)].children) {
                m_plan.items[u(child)].left += m_plan.items[u(item)].left;
                m_plan.items[u(child)].top += m_plan.items[u(item)].top;
            }
        }
        int right = 0;
        int bottom = 0;
        for (std::size_t i = 1; i < m_plan.items.size(); ++i) {
            right = std::max(right, m_plan.items[i].right());
            bottom = std::max(bottom, m_plan.items[i].bottom());
        }
        m_plan.columns = m_plan.items[0].width = right + 1 + kMargin;
        m_plan.rows = m_plan.items[0].height = bottom + 1 + kMarginRows;
        m_plan.labelOfEdge.assign(m_diagram.edges().size(), -1);
        if (labels)
            placeLabels();
        if (guides)
            keepWays();
        return std::move(m_plan);
    }

private:
    struct Old {
        bool known = false;
        int left = 0;  // of the drawing
        int top = 0;
        int right = 0;
        int bottom = 0;
        int sides = 0;  // columns that its box has more
        int ends = 0;   // rows
    };
    int depth(int item) const
    {
        int levels = 0;
        for (int i = item; i > 0; i = m_plan.items[u(i)].parent)
            ++levels;
        return levels;
    }
    std::vector<int> byDepth(bool deepestFirst) const
    {
        std::vector<int> order(m_plan.items.size());
        std::iota(order.begin(), order.end(), 0);
        std::vector<int> depths;
        depths.reserve(order.size());
        for (const int i : order)
            depths.push_back(depth(i));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return deepestFirst ? depths[u(a)] > depths[u(b)] : depths[u(a)] < depths[u(b)];
        });
        return order;
    }
    void takeBoxes();
    void settle(int container);
    void noteLines();
    /// Whether a line runs between what two items of one container hold, or the items themselves.
    bool isJoined(int a, int b) const { return m_joined.contains(std::minmax(a, b)); }
    void placeLabels();
    void keepWays();
    void makeRoomForBends();
    AsciiRouter::Cell stemOf(const Edge& edge, bool atEnd) const;
    int columnAt(double x) const;
    int rowAt(double y) const;
    AsciiRouter::Cell moved(AsciiRouter::Cell cell, int item) const;
    bool isFree(int left, int right, int row) const;

    const Diagram& m_diagram;
    int m_spread;  // rows, and twice as many columns, of more room in frames
    AsciiPlan m_plan;
    std::vector<Old> m_old;
    std::vector<std::pair<int, int>> m_ends;  // items that an edge joins
    std::set<std::pair<int, int>> m_joined;   // items of one container, the lower number first
    // By item: a line runs from it out of its container to something below that.
    std::vector<char> m_leadsDown;
    std::vector<int> m_newColumns;  // as they were before: what stands there moves on
    std::vector<int> m_newRows;
};

int upTo(const std::vector<int>& all, int most)
{
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](int each) { return each <= most; }));
}

int Arranger::columnAt(double x) const
{
    const int column = static_cast<int>(x / kCellWidth);
    return column + kMargin + upTo(m_newColumns, column);
}

int Arranger::rowAt(double y) const
{
    const int row = static_cast<int>(y / kCellHeight);
    return row + kMarginRows + upTo(m_newRows, row);
}

/// The step from the first cell of a line that bends right beside the box which it comes from, back
/// to that box; none where it does not. `atEnd`: the same of its end.
AsciiRouter::Cell Arranger::stemOf(const Edge& edge, bool atEnd) const
{
    const std::optional<Rect>& box =
        m_diagram.node(atEnd ? edge.target : edge.source)->placement.box;
    if (edge.bends.size() < 2 || !box)
        return {};
    const Point first = atEnd ? edge.bends.back() : edge.bends.front();
    const Point next = atEnd ? edge.bends[edge.bends.size() - 2] : edge.bends[1];
    const bool level = first.y == next.y;
    const bool upright = first.x == next.x;
    if (level && first.x > box->x && first.x < box->right())
        return {0, first.y > box->bottom() ? -1 : first.y < box->y ? 1 : 0};
    if (upright && first.y > box->y && first.y < box->bottom())
        return {first.x > box->right() ? -1 : first.x < box->x ? 1 : 0, 0};
    return {};
}

/// A line runs straight for a cell before it bends: a new row or column where it did not.
void Arranger::makeRoomForBends()
{
    const auto add = [](std::vector<int>& all, int place) {
        if (std::find(all.begin(), all.end(), place) == all.end())
            all.push_back(place);
    };
    for (const Edge& edge : m_diagram.edges()) {
        for (const bool atEnd : {false, true}) {
            const AsciiRouter::Cell step = stemOf(edge, atEnd);
            if (step == AsciiRouter::Cell{})
                continue;
            const Point first = atEnd ? edge.bends.back() : edge.bends.front();
            const int column = static_cast<int>(first.x / kCellWidth);
            const int row = static_cast<int>(first.y / kCellHeight);
            if (step.column != 0)
                add(m_newColumns, column + (step.column > 0 ? 1 : 0));
            else
                add(m_newRows, row + (step.row > 0 ? 1 : 0));
        }
    }
}

/// Breaks a title that stood in several lines before, where the box was drawn for them: so many
/// columns and rows.
void wrapTitle(AsciiItem& item, int width, int rows)
{
    // Without a spare row it may touch the sides.
    const int room = item.height < rows ? 4 : 2;
    if (item.kind != AsciiItem::Kind::Box || item.title.size() != 1 ||
        columnsOf(item.title.front()) + room <= width)
        return;
    width -= 4;
    const std::string title = item.title.front();
    if (const std::size_t at = subtitleOf(title); at != title.npos) {
        const std::vector<std::string> lines{title.substr(0, at), title.substr(at + 1)};
        if (std::max(columnsOf(lines[0]), columnsOf(lines[1])) <= width) {
            ++item.height;
            item.title = lines;
            item.width = std::max(item.textWidth(), 3) + 4;
            return;
        }
    }
    std::vector<std::string> lines(1);
    for (const std::string_view word : split(item.title.front(), ' ')) {
        if (columnsOf(word) > width)
            return;
        if (!lines.back().empty() && columnsOf(lines.back()) + 1 + columnsOf(word) > width)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + std::string(word);
    }
    if (lines.size() > kMostTitleLines)
        return;
    item.height += static_cast<int>(lines.size()) - 1;
    item.title = std::move(lines);
    item.width = std::max(item.textWidth(), 3) + 4;
}

void Arranger::takeBoxes()
{
    const auto nodes = m_diagram.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::optional<Rect>& box = nodes[i].placement.box;
        AsciiItem& item = m_plan.items[i + 1];
        if (!box)
            continue;
        Old& old = m_old[i + 1];
        old.known = true;
        old.left = columnAt(box->x + kCellWidth / 2);
        old.top = rowAt(box->y + kCellHeight / 2);
        old.right = columnAt(box->right() - kCellWidth / 2);
        old.bottom = rowAt(box->bottom() - kCellHeight / 2);
        // The box of a bare text stands around it.
        const bool bare = old.bottom - old.top + 1 < kLeastRows;
        old.sides = bare ? kBesideText : 0;
        old.ends = bare ? 1 : 0;
        // A box that its texts fit in stays as wide as it is.
        const int width = old.right - old.left + 1 + 2 * old.sides;
        wrapTitle(item, width, old.bottom - old.top + 1);
        item.width = item.textWidth() + 2 <= width ? width : std::max(item.width, width);
        item.height = std::max(item.height, old.bottom - old.top + 1);
    }
}

/// Places the children relative to their container and lets it grow around them.
void Arranger::settle(int container)
{
    AsciiItem& box = m_plan.items[u(container)];
    if (box.children.empty())
        return;
    const bool page = container == 0;
    // What came from elsewhere is placed like what is new.
    const Old& around = m_old[u(container)];
    const auto stands = [&](int i) {
        const Old& old = m_old[u(i)];
        return old.known && (page || !around.known ||
                             (old.left > around.left && old.right < around.right + kPad &&
                              old.top > around.top && old.top < around.bottom));
    };
    const int head = page ? kMarginRows : static_cast<int>(box.title.size() + box.lines.size()) + 1;
    const int side = page ? kMargin : 2;
    const int baseLeft = page ? 0 : m_old[u(container)].left;
    const int baseTop = page ? 0 : m_old[u(container)].top;
    int below = head;
    for (const int i : box.children) {
        AsciiItem& item = m_plan.items[u(i)];
        if (!stands(i))
            continue;
        item.left = std::max(m_old[u(i)].left - m_old[u(i)].sides - baseLeft, side);
        item.top = std::max(m_old[u(i)].top - m_old[u(i)].ends - baseTop, head);
        below = std::max(below, item.bottom() + kRowGap);
    }
    for (const int i : box.children) {
        AsciiItem& item = m_plan.items[u(i)];
        if (stands(i))
            continue;
        item.left = page ? kMargin : kPad;
        item.top = below;
        below = item.bottom() + kRowGap;
    }
    std::vector<int> order = box.children;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const AsciiItem& x = m_plan.items[u(a)];
        const AsciiItem& y = m_plan.items[u(b)];
        return x.top != y.top ? x.top < y.top : x.left < y.left;
    });
    // Each is moved away from those before it: to the side of what stood beside it, else down.
    for (std::size_t round = 0; round < order.size(); ++round) {
        bool moved = false;
        for (std::size_t j = 1; j < order.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i) {
                const AsciiItem& a = m_plan.items[u(order[i])];
                AsciiItem& b = m_plan.items[u(order[j])];
                const Old& first = m_old[u(order[i])];
                const Old& second = m_old[u(order[j])];
                const bool known = first.known && second.known;
                const int columns = known && first.right < second.left
                                        ? std::min(second.left - first.right - 1, kSideGap)
                                        : 1;
                int rows = 1;
                if (known && first.bottom < second.top) {
                    rows = std::min(second.top - first.bottom - 1, kMarginRows);
                    if (rows == 0 && isJoined(order[i], order[j]))
                        rows = 1;
                }
                const bool apart = a.right() + columns < b.left || b.right() + 1 < a.left ||
                                   a.bottom() + rows < b.top || b.bottom() < a.top;
                if (apart)
                    continue;
                if (known && first.right < second.left)
                    b.left = a.right() + 1 + columns;
                else
                    b.top = a.bottom() + 1 + rows;
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    if (page)
        return;
    for (const int i : box.children) {
        const AsciiItem& item = m_plan.items[u(i)];
        const int edge = std::max(m_old[u(container)].known && m_old[u(i)].known
                                      ? m_old[u(container)].right - m_old[u(i)].right
                                      : kPad,
                                  2);
        box.width = std::max(box.width, item.right() + 1 + std::min(edge, kPad) + 2 * m_spread);
        const int foot = m_leadsDown[u(i)] != 0 ? 2 : 1;
        box.height = std::max(box.height, item.bottom() + 1 + foot + m_spread);
    }
}

/// Notes which items of a container lines join, and from which they lead down out of it.
void Arranger::noteLines()
{
    m_leadsDown.assign(m_plan.items.size(), 0);
    const auto parentOf = [&](int item) { return m_plan.items[u(item)].parent; };
    for (const auto& [source, target] : m_ends) {
        int a = source;
        int b = target;
        // Up to the innermost item that holds both ends.
        const auto climb = [&](int& item, int other) {
            const int container = parentOf(item);
            if (m_old[u(other)].known && m_old[u(other)].top > m_old[u(container)].bottom)
                m_leadsDown[u(item)] = 1;
            item = container;
        };
        int levelOfA = depth(a);
        int levelOfB = depth(b);
        while (levelOfA > levelOfB) {
            if (parentOf(a) == b)
                break;
            climb(a, target);
            --levelOfA;
        }
        while (levelOfB > levelOfA) {
            if (parentOf(b) == a)
                break;
            climb(b, source);
            --levelOfB;
        }
        if (levelOfA != levelOfB || a == b)
            continue;
        while (parentOf(a) != parentOf(b)) {
            climb(a, target);
            climb(b, source);
        }
        m_joined.insert(std::minmax(a, b));
    }
}

/// Whether a text there would touch no box, frame, title or other text.
bool Arranger::isFree(int left, int right, int row) const
{
    if (left < 1 || row < 1 || right + 1 >= m_plan.columns || row + 1 >= m_plan.rows)
        return false;
    for (std::size_t k = 1; k < m_plan.items.size(); ++k) {
        const AsciiItem& item = m_plan.items[k];
        const bool meets = left - 2 <= item.right() && right + 2 >= item.left &&
                           row - 1 <= item.bottom() && row + 1 >= item.top;
        if (!meets)
            continue;
        if (item.kind != AsciiItem::Kind::Container)
            return false;
        const int head = static_cast<int>(item.title.size() + item.lines.size()) + 1;
        const bool within = left - 2 > item.left && right + 2 < item.right() &&
                            row > item.top + head && row + 1 < item.bottom();
        if (!within)
            return false;
    }
    return true;
}

void Arranger::placeLabels()
{
    const auto edges = m_diagram.edges();
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const std::string label = labelLine(edges[e].label);
        if (label.empty() || edges[e].stroke == Stroke::Invisible)
            continue;
        const AsciiItem& a = m_plan.items[u(m_diagram.indexOf(edges[e].source) + 1)];
        const AsciiItem& b = m_plan.items[u(m_diagram.indexOf(edges[e].target) + 1)];
        const auto between = [](int begin1, int end1, int begin2, int end2) {
            if (end1 < begin2)
                return (end1 + begin2) / 2;
            if (end2 < begin1)
                return (end2 + begin1) / 2;
            return (std::max(begin1, begin2) + std::min(end1, end2)) / 2;
        };
        AsciiItem item;
        item.kind = AsciiItem::Kind::Label;
        item.node = static_cast<int>(e);
        item.across = a.bottom() >= b.top && b.bottom() >= a.top;
        item.width = columnsOf(label);
        item.height = 1;
        item.title.push_back(label);
        const int column = between(a.left, a.right(), b.left, b.right()) - (item.width - 1) / 2;
        const int row = between(a.top, a.bottom(), b.top, b.bottom());
        bool placed = false;
        for (int far = 0; far <= kSearch && !placed; ++far) {
            for (int dy = -far / 2; dy <= far / 2 && !placed; ++dy) {
                for (const int dx : {std::abs(dy) * 2 - far, far - std::abs(dy) * 2}) {
                    if (placed || !isFree(column + dx, column + dx + item.width - 1, row + dy))
                        continue;
                    item.left = column + dx;
                    item.top = row + dy;
                    placed = true;
                }
            }
        }
        if (!placed)
            continue;  // the drawing will not be read as the same, and says so
        m_plan.labelOfEdge[e] = static_cast<int>(m_plan.items.size());
        m_plan.items[0].children.push_back(m_plan.labelOfEdge[e]);
        m_plan.items.push_back(std::move(item));
    }
}

/// Where a cell beside an item went when that did.
AsciiRouter::Cell Arranger::moved(AsciiRouter::Cell cell, int item) const
{
    const Old& old = m_old[u(item)];
    const AsciiItem& now = m_plan.items[u(item)];
    if (!old.known)
        return cell;
    cell.column += cell.column > old.right ? now.right() - old.right : now.left - old.left;
    cell.row += cell.row > old.bottom ? now.bottom() - old.bottom : now.top - old.top;
    return cell;
}

/// The lines go where they went: those that began or ended in one cell still share a stretch.
void Arranger::keepWays()
{
    const auto edges = m_diagram.edges();
    std::map<std::array<int, 3>, int> trunks;  // node and the cell beside it
    std::vector<std::array<int, 2>> trunksOf;
    std::vector<int> lines{0};
    for (const Edge& edge : edges) {
        AsciiRouter::Way way;
        for (const Point bend : edge.bends)
            way.push_back({columnAt(bend.x), rowAt(bend.y)});
        for (const bool atEnd : {false, true}) {
            const AsciiRouter::Cell step = stemOf(edge, atEnd);
            if (step == AsciiRouter::Cell{})
                continue;
            const AsciiRouter::Cell end = atEnd ? way.back() : way.front();
            way.insert(atEnd ? way.end() : way.begin(),
                       {end.column + step.column, end.row + step.row});
        }
        const int source = m_diagram.indexOf(edge.source) + 1;
        const int target = m_diagram.indexOf(edge.target) + 1;
        trunksOf.push_back({0, 0});
        for (const bool atEnd : {false, true}) {
            if (way.empty())
                continue;
            const AsciiRouter::Cell cell = atEnd ? way.back() : way.front();
            const auto [trunk, fresh] = trunks.try_emplace(
                {atEnd ? -target : source, cell.column, cell.row}, static_cast<int>(lines.size()));
            if (fresh)
                lines.push_back(0);
            ++lines[u(trunk->second)];
            trunksOf.back()[atEnd ? 1 : 0] = trunk->second;
        }
        for (std::size_t i = 0; i < way.size(); ++i)
            way[i] = moved(way[i], 2 * i < way.size() ? source : target);
        m_plan.guides.push_back(std::move(way));
    }
    const auto shared = [&](int trunk) { return lines[u(trunk)] > 1 ? trunk : 0; };
    for (const auto& [source, target] : trunksOf) {
        m_plan.sourceTrunks.push_back(shared(source));
        m_plan.targetTrunks.push_back(shared(target));
    }
}

}  // namespace

AsciiPlan planArranged(const Diagram& diagram, bool plain, int attempt)
{
    // First as it is, then with labels between the boxes; the same with other ways for the lines,
    // then with ever more room.
    return Arranger(diagram, plain, std::max(attempt / 2 - 1, 0))
        .run(attempt % 2 != 0, attempt < 2);
}

}  // namespace stratoplan::drawing
