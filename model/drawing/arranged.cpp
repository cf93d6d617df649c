#include "model/base/text_util.h"
#include "model/drawing/plan.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace stratoplan::drawing {

namespace {

constexpr double kCellWidth = 8;  // scene units
constexpr double kCellHeight = 16;
constexpr int kMargin = 6;  // columns around everything, for lines that go round
constexpr int kMarginRows = 3;
constexpr int kPad = 3;      // columns between a frame and what is in it
constexpr int kSideGap = 4;  // columns between boxes that were pushed apart
constexpr int kRowGap = 2;   // rows
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
    }

    AsciiPlan run(bool labels)
    {
        takeBoxes();
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
        return std::move(m_plan);
    }

private:
    struct Old {
        bool known = false;
        int left = 0;  // of the drawing
        int top = 0;
        int right = 0;
        int bottom = 0;
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
        for (const int i : order)
            depths.push_back(depth(i));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return deepestFirst ? depths[u(a)] > depths[u(b)] : depths[u(a)] < depths[u(b)];
        });
        return order;
    }
    void takeBoxes();
    void settle(int container);
    void placeLabels();
    bool isFree(int left, int right, int row) const;

    const Diagram& m_diagram;
    int m_spread;  // rows, and twice as many columns, of more room in frames
    AsciiPlan m_plan;
    std::vector<Old> m_old;
};

/// Breaks a title that stood in several lines before, where the box was drawn for them.
void wrapTitle(AsciiItem& item, int width)
{
    if (item.kind != AsciiItem::Kind::Box || item.title.size() != 1 ||
        columnsOf(item.title.front()) <= width)
        return;
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
        old.left = static_cast<int>(box->x / kCellWidth + 0.5) + kMargin;
        old.top = static_cast<int>(box->y / kCellHeight + 0.5) + kMarginRows;
        old.right = old.left + static_cast<int>(box->width / kCellWidth + 0.5) - 1;
        old.bottom = old.top + static_cast<int>(box->height / kCellHeight + 0.5) - 1;
        wrapTitle(item, old.right - old.left - 3);
        // A box that its texts fit in stays as wide as it is.
        const int width = old.right - old.left + 1;
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
        item.left = std::max(m_old[u(i)].left - baseLeft, side);
        item.top = std::max(m_old[u(i)].top - baseTop, head);
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
                const int rows = known && first.bottom < second.top
                                     ? std::min(second.top - first.bottom - 1, kMarginRows)
                                     : 1;
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
        box.height = std::max(box.height, item.bottom() + 2 + m_spread);
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

}  // namespace

AsciiPlan planArranged(const Diagram& diagram, bool plain, int attempt)
{
    // First as it is, then with labels between the boxes, then with ever more room.
    return Arranger(diagram, plain, attempt / 2).run(attempt % 2 != 0);
}

}  // namespace stratoplan::drawing
