#include "model/layout/obstacles.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kLineToLine = 12;
constexpr double kLineToLeaf = 14;
constexpr double kLineToWall = 10;
constexpr double kLabelGap = 7;
constexpr double kLabelToLeaf = 10;
constexpr double kBoxGap = 24;
constexpr double kTitleGap = 8;

}  // namespace

Rect Axis::labelRect(int link) const
{
    const Link& l = m_scene.links[link];
    const Point c = m_wiring.labels[link].center;
    return {c.x - l.label.width / 2, c.y - l.label.height / 2, l.label.width, l.label.height};
}

std::vector<Thing> Axis::things() const
{
    std::vector<Thing> result;
    for (int i = 0; i < countOf(m_scene.items); ++i) {
        const Item& item = m_scene.items[i];
        const double from = crossLo(item.box);
        const double to = crossHi(item.box);
        if (!item.container) {
            result.push_back({Thing::Leaf, i, -1, lo(item.box), hi(item.box), from - 5, to + 5,
                              (lo(item.box) + hi(item.box)) / 2, 0});
            continue;
        }
        result.push_back(
            {Thing::LowWall, i, -1, lo(item.box), lo(item.box), from - 5, to + 5, lo(item.box), 0});
        result.push_back({Thing::HighWall, i, -1, hi(item.box), hi(item.box), from - 5, to + 5,
                          hi(item.box), 0});
        if (!item.titleAt.empty()) {
            // Lines beside a title keep their side of it; lines along it never get between it and
            // the frame.
            const Rect& t = item.titleAt;
            const double key = m_vertical           ? t.center().x
                               : item.titleAtBottom ? hi(item.box) - 0.1
                                                    : lo(item.box) + 0.1;
            result.push_back(
                {Thing::Title, i, -1, lo(t), hi(t), crossLo(t) - 3, crossHi(t) + 3, key, 0});
        }
    }
    for (int b = 0; b < countOf(m_wires.bundles); ++b) {
        const Bundle& bundle = m_wires.bundles[b];
        if (m_wires.legs[bundle.legs.front()].vertical != m_vertical)
            continue;
        result.push_back({Thing::Line, b, -1, bundle.at, bundle.at, bundle.lo - kLineClearance,
                          bundle.hi + kLineClearance, bundle.at, bundle.order});
    }
    for (int l = 0; l < countOf(m_wiring.labels); ++l) {
        if (m_wiring.labels[l].leg < 0)
            continue;
        // A label that hangs on a line of this axis has that line's place in the order.
        const Rect r = labelRect(l);
        const Leg& leg = m_wires.legs[m_wires.firstLeg[l] + m_wiring.labels[l].leg];
        const bool hangs = leg.vertical == m_vertical;
        const Bundle& bundle = m_wires.bundles[leg.bundle];
        result.push_back({Thing::Label, l, -1, lo(r), hi(r), crossLo(r) - 4, crossHi(r) + 4,
                          hangs ? bundle.at : (lo(r) + hi(r)) / 2,
                          hangs ? bundle.order : 1'000'000});
    }
    std::stable_sort(result.begin(), result.end(), [](const Thing& a, const Thing& b) {
        return a.key != b.key ? a.key < b.key : a.order < b.order;
    });
    return result;
}

/// Whether a leg of the line ends at the item, coming along the other axis.
bool Axis::attached(const Thing& line, int item) const
{
    for (const int i : m_wires.bundles[line.index].legs) {
        const Leg& leg = m_wires.legs[i];
        const Link& link = m_scene.links[leg.link];
        if ((leg.first() && link.from == item) || (leg.last() && link.to == item))
            return true;
    }
    return false;
}

bool Axis::belongs(const Thing& line, int link) const
{
    for (const int i : m_wires.bundles[line.index].legs) {
        if (m_wires.legs[i].link == link)
            return true;
    }
    return false;
}

double Axis::wallDistance(const Thing& a, const Thing& b) const
{
    const Item& ia = m_scene.items[a.index];
    const Item& ib = m_scene.items[b.index];
    if (a.kind == Thing::LowWall && ib.parent == a.index)
        return lowPad(ia);
    if (b.kind == Thing::HighWall && ia.parent == b.index)
        return highPad(ib);
    if (a.kind == Thing::LowWall && m_scene.isAncestor(a.index, b.index))
        return 0;
    if (b.kind == Thing::HighWall && m_scene.isAncestor(b.index, a.index))
        return 0;
    return kBoxGap;
}

double Axis::distance(const Thing& a, const Thing& b) const
{
    const auto pair = [&](Thing::Kind x, Thing::Kind y, const Thing*& tx, const Thing*& ty) {
        tx = a.kind == x ? &a : &b;
        ty = a.kind == x ? &b : &a;
        return tx->kind == x && ty->kind == y;
    };
    const auto isWall = [](const Thing& t) {
        return t.kind == Thing::LowWall || t.kind == Thing::HighWall;
    };
    const Thing* x = nullptr;
    const Thing* y = nullptr;
    if ((a.kind == Thing::Leaf || isWall(a)) && (b.kind == Thing::Leaf || isWall(b))) {
        if (a.kind == Thing::Leaf && b.kind == Thing::Leaf) {
            const Item& ia = m_scene.items[a.index];
            const Item& ib = m_scene.items[b.index];
            if (ia.host == b.index || ib.host == a.index)
                return -1;
            // A tidy grid keeps its narrower gap.
            return std::clamp(b.lo - a.hi, 16.0, kBoxGap);
        }
        return wallDistance(a, b);
    }
    if (a.kind == Thing::Line && b.kind == Thing::Line)
        return kLineToLine;
    if (pair(Thing::Line, Thing::Leaf, x, y))
        return attached(*x, y->index) ? -1 : kLineToLeaf;
    if (a.kind == Thing::Line && isWall(b))
        return attached(a, b.index) ? -1 : kLineToWall;
    if (b.kind == Thing::Line && isWall(a))
        return attached(b, a.index) ? -1 : kLineToWall;
    if (pair(Thing::Label, Thing::Line, x, y))
        return belongs(*y, x->index) ? -1 : kLabelGap;
    if (pair(Thing::Label, Thing::Leaf, x, y))
        return kLabelToLeaf;
    if (a.kind == Thing::Label || b.kind == Thing::Label)
        return kLabelGap;
    if (pair(Thing::Title, Thing::Line, x, y))
        return kTitleGap;
    if (pair(Thing::Title, Thing::Leaf, x, y))
        return m_scene.isAncestor(x->index, y->index) ? -1 : kTitleGap;
    // A title and a wall: its own one is tied elsewhere.
    return -1;
}

void Skyline::splitAt(double at)
{
    auto it = m_steps.upper_bound(at);
    --it;
    if (it->first != at)
        m_steps.emplace_hint(std::next(it), at, it->second);
}

void Skyline::cover(double from, double to, int thing)
{
    splitAt(from);
    splitAt(to);
    auto it = m_steps.find(from);
    bool first = true;
    Step merged;
    for (; it != m_steps.end() && it->first < to;) {
        // Steps of one history merge, so that the skyline does not grow for ever.
        if (!first && std::equal(std::begin(it->second.top), std::end(it->second.top),
                                 std::begin(merged.top))) {
            it = m_steps.erase(it);
            continue;
        }
        merged = it->second;
        first = false;
        ++it;
    }
    for (it = m_steps.find(from); it != m_steps.end() && it->first < to; ++it) {
        std::move_backward(std::begin(it->second.top), std::end(it->second.top) - 1,
                           std::end(it->second.top));
        it->second.top[0] = thing;
    }
}

}  // namespace stratoplan::layout
