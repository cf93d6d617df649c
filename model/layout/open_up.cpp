#include "model/layout/open_up.h"

#include "model/layout/recursive.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace stratoplan::layout {

namespace {

constexpr Size kCell{8, 16};
constexpr double kGap = 12;  // from the end of a box to the next one
constexpr double kLeastSides = 12;
constexpr double kLine = 32;  // shortest line from box to box
constexpr double kBesideLabel = 12;
constexpr int kFurther = 8;    // siblings in order that may share a border with one
constexpr double kShared = 2;  // cells that the borders of two siblings may share

/// One coordinate of all boxes: every end of a box is a variable, in the order of the drawing.
class OpenAxis {
public:
    OpenAxis(const Scene& scene, const std::vector<Rect>& boxes, bool horizontal)
        : m_scene(scene), m_horizontal(horizontal)
    {
        for (int i = 0; i < countOf(boxes); ++i) {
            if (boxes[i].empty())
                continue;
            const int depth = scene.items[i].depth;
            m_ends.push_back({low(boxes[i]), 1, depth, i});
            m_ends.push_back({high(boxes[i]), 0, -depth, i});
        }
        // Where two ends lie at one place inner boxes end first, then outer ones begin.
        std::sort(m_ends.begin(), m_ends.end(), [](const End& a, const End& b) {
            return std::tie(a.at, a.begins, a.depth, a.item) <
                   std::tie(b.at, b.begins, b.depth, b.item);
        });
        m_lowOf.assign(boxes.size(), -1);
        m_highOf.assign(boxes.size(), -1);
        for (const End& end : m_ends) {
            if (m_variables.empty() || m_variables.back().at != end.at ||
                m_variables.back().begins != end.begins || m_variables.back().depth != end.depth)
                m_variables.push_back({end.at, end.begins, end.depth, end.at, {}});
            (end.begins != 0 ? m_lowOf : m_highOf)[end.item] = countOf(m_variables) - 1;
        }
    }

    double low(const Rect& r) const { return m_horizontal ? r.left() : r.top(); }
    double high(const Rect& r) const { return m_horizontal ? r.right() : r.bottom(); }

    void keepSize(int item, double least) { keep(m_lowOf[item], m_highOf[item], least); }
    void keepInside(int parent, int child)
    {
        const Item& frame = m_scene.items[parent];
        const double sides = std::max(kLeastSides, frame.sides);
        keep(m_lowOf[parent], m_lowOf[child], m_horizontal ? sides : frame.bar);
        keep(m_highOf[child], m_highOf[parent], m_horizontal ? sides : frame.bottom);
    }
    /// Nothing where the two are not one behind the other along this axis.
    void keepApart(int a, int b, double gap)
    {
        if (m_highOf[a] < m_lowOf[b])
            keep(m_highOf[a], m_lowOf[b], gap);
        else if (m_highOf[b] < m_lowOf[a])
            keep(m_highOf[b], m_lowOf[a], gap);
    }

    /// Every constraint leads forward, so one pass in order finds the first place of everything and
    /// one pass back the last; halfway between, new room lies on both sides of a thing.
    AxisStretch solve()
    {
        if (m_variables.empty())
            return {};
        for (int v = 1; v < countOf(m_variables); ++v) {
            const Variable& before = m_variables[v - 1];
            const double gap = before.begins == 0 && m_variables[v].begins != 0 ? kGap : 0;
            keep(v - 1, v, std::max(gap, m_variables[v].at - before.at));
        }
        m_variables.front().drawn = kPageMargin;
        for (Variable& variable : m_variables) {
            for (const auto& [from, distance] : variable.behind)
                variable.drawn = std::max(variable.drawn, m_variables[from].drawn + distance);
        }
        std::vector<double> last(m_variables.size(), m_variables.back().drawn);
        for (int v = countOf(m_variables) - 1; v > 0; --v) {
            for (const auto& [from, distance] : m_variables[v].behind)
                last[from] = std::min(last[from], last[v] - distance);
        }
        std::vector<std::pair<double, double>> knots;
        for (int v = 0; v < countOf(m_variables); ++v) {
            Variable& variable = m_variables[v];
            if (v > 0)
                variable.drawn = std::floor((variable.drawn + last[v]) / 2);
            knots.emplace_back(variable.at, variable.drawn);
        }
        return AxisStretch(std::move(knots));
    }

    void writeBack(std::vector<Rect>& boxes) const
    {
        for (int i = 0; i < countOf(boxes); ++i) {
            if (m_lowOf[i] < 0)
                continue;
            const double from = m_variables[m_lowOf[i]].drawn;
            const double size = m_variables[m_highOf[i]].drawn - from;
            (m_horizontal ? boxes[i].x : boxes[i].y) = from;
            (m_horizontal ? boxes[i].width : boxes[i].height) = size;
        }
    }

private:
    struct End {
        double at;
        int begins;
        int depth;
        int item;
    };
    struct Variable {
        double at = 0;
        int begins = 0;
        int depth = 0;
        double drawn = 0;
        std::vector<std::pair<int, double>> behind;
    };

    void keep(int from, int to, double distance)
    {
        if (from >= 0 && from < to)
            m_variables[to].behind.emplace_back(from, std::ceil(distance - 1e-6));
    }

    const Scene& m_scene;
    bool m_horizontal;
    std::vector<End> m_ends;
    std::vector<Variable> m_variables;
    std::vector<int> m_lowOf;
    std::vector<int> m_highOf;
};

/// From cells to the middle of the border lines, which two boxes can share.
double inset(double size, double cell)
{
    return size <= cell ? size / 4 : cell / 2;
}

Rect borderLine(const Rect& r)
{
    const double x = inset(r.width, kCell.width);
    const double y = inset(r.height, kCell.height);
    return {r.x + x, r.y + y, r.width - 2 * x, r.height - 2 * y};
}

/// Siblings whose borders run over one another by a cell or two stand side by side.
void partSiblings(const std::vector<int>& siblings, std::vector<Rect>& boxes, bool horizontal)
{
    const auto low = [&](const Rect& r) { return horizontal ? r.x : r.y; };
    const auto high = [&](const Rect& r) { return horizontal ? r.right() : r.bottom(); };
    std::vector<int> order;
    for (const int i : siblings) {
        if (!boxes[i].empty())
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return low(boxes[a]) < low(boxes[b]); });
    const double most = kShared * (horizontal ? kCell.width : kCell.height);
    for (int k = 0; k < countOf(order); ++k) {
        for (int n = k + 1; n < std::min(countOf(order), k + 1 + kFurther); ++n) {
            Rect& a = boxes[order[k]];
            Rect& b = boxes[order[n]];
            const double over = high(a) - low(b);
            if (over <= 0 || over > most || !a.intersects(b) || high(b) <= high(a) ||
                low(b) - low(a) < over)
                continue;
            const double middle = (high(a) + low(b)) / 2;
            const double end = high(b);
            (horizontal ? a.width : a.height) = middle - low(a);
            (horizontal ? b.x : b.y) = middle;
            (horizontal ? b.width : b.height) = end - middle;
        }
    }
}

/// A container reaches at least from its own box to the ends of what it holds.
void spanContents(const Scene& scene, std::vector<Rect>& boxes)
{
    for (int i = countOf(boxes) - 1; i >= 0; --i) {
        const int parent = scene.items[i].parent;
        if (parent >= 0 && scene.items[i].host < 0 && !boxes[parent].empty())
            boxes[parent] = boxes[parent].united(boxes[i]);
    }
}

/// The least size of a card that still says all that it says, near the size that it was drawn with.
Size leastCard(const Item& item, const Node& node, const Kind& kind, const TextMeasurer& measurer,
               Size drawn)
{
    const Size& natural = item.natural;
    if (drawn.width >= natural.width && drawn.height >= natural.height)
        return natural;
    const Card whole = cardOf(node, kind, measurer);
    const auto fits = [&](const Size& size) {
        const Card card = cardOf(node, kind, measurer, &size);
        if (card.cut || card.tile.empty() != whole.tile.empty())
            return false;
        return card.lines.empty() || whole.lines.empty() ||
               card.lines.front().size >= whole.lines.front().size;
    };
    if (drawn.height < kCell.height)  // a line of text, not a box
        return natural;
    if (fits(drawn))
        return drawn;
    for (double more = 0; more <= 32 && drawn.width < natural.width; more += 16) {
        const Size taller{drawn.width, std::max(drawn.height, natural.height + more)};
        if (fits(taller))
            return taller;
    }
    return natural;
}

/// Whether all that the boxes hold has its room already: hand-made places stay as they are.
bool isRoomy(const Scene& scene, const std::vector<Rect>& boxes)
{
    constexpr double kLeastPad = 8;
    for (int i = 0; i < countOf(boxes); ++i) {
        const Item& item = scene.items[i];
        const Rect& box = boxes[i];
        if (box.empty())
            continue;
        if (box.width < item.size.width || box.height < item.size.height)
            return false;
        if (item.parent < 0 || item.host >= 0 || boxes[item.parent].empty())
            continue;
        const Rect& frame = boxes[item.parent];
        if (box.top() < frame.top() + scene.items[item.parent].bar ||
            box.left() < frame.left() + kLeastPad || box.right() > frame.right() - kLeastPad ||
            box.bottom() > frame.bottom() - kLeastPad)
            return false;
    }
    return true;
}

/// Onto the page, where nothing has to be opened.
Stretch toPage(std::vector<Rect>& boxes)
{
    Rect all;
    for (const Rect& box : boxes)
        all = all.united(box);
    const Point shift{std::max(0.0, kPageMargin - all.left()),
                      std::max(0.0, kPageMargin - all.top())};
    if (shift == Point{})
        return {};
    for (Rect& box : boxes) {
        if (!box.empty())
            box = box.translated(shift);
    }
    return {AxisStretch({{0, shift.x}}), AxisStretch({{0, shift.y}})};
}

}  // namespace

bool isCharacterDrawing(const Header& header)
{
    return header.kind == "boxes" || header.kind == "tree" || header.kind == "flow" ||
           header.kind == "mixed";
}

Stretch openUp(const Scene& scene, const Catalog& catalog, const TextMeasurer& measurer,
               std::vector<Rect>& boxes)
{
    if (isRoomy(scene, boxes))
        return toPage(boxes);
    for (Rect& box : boxes) {
        if (!box.empty())
            box = borderLine(box);
    }
    for (int i = -1; i < countOf(scene.items); ++i) {
        for (const bool horizontal : {true, false})
            partSiblings(scene.childrenOf(i), boxes, horizontal);
    }
    spanContents(scene, boxes);
    OpenAxis across(scene, boxes, true);
    OpenAxis down(scene, boxes, false);
    for (int i = 0; i < countOf(scene.items); ++i) {
        if (boxes[i].empty())
            continue;
        const Item& item = scene.items[i];
        Size least = item.size;
        if (!item.container && item.node >= 0) {
            const Node& node = scene.diagram->nodes()[static_cast<std::size_t>(item.node)];
            least = leastCard(item, node, catalog.kind(node.kind), measurer, boxes[i].size());
        }
        across.keepSize(i, least.width);
        down.keepSize(i, least.height);
        if (item.parent >= 0 && !boxes[item.parent].empty() && item.host < 0) {
            across.keepInside(item.parent, i);
            down.keepInside(item.parent, i);
        }
    }
    for (const Link& link : scene.links) {
        if (boxes[link.from].empty() || boxes[link.to].empty())
            continue;
        const bool labelled = link.label.width > 0;
        const bool besides = boxes[link.from].bottom() > boxes[link.to].top() &&
                             boxes[link.to].bottom() > boxes[link.from].top();
        const double label = besides ? link.label.width : link.label.height;
        (besides ? across : down)
            .keepApart(link.from, link.to, labelled ? label + 2 * kBesideLabel + kGap : kLine);
    }
    Stretch stretch{across.solve(), down.solve()};
    across.writeBack(boxes);
    down.writeBack(boxes);
    return stretch;
}

}  // namespace stratoplan::layout
