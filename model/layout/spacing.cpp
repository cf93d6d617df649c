#include "model/layout/spacing.h"

#include "model/layout/align.h"
#include "model/layout/loosen.h"
#include "model/layout/obstacles.h"
#include "model/layout/recursive.h"
#include "model/layout/route_search.h"
#include "model/layout/simplex.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace stratoplan::layout {

namespace {

constexpr int kStraight = 32;     // shortest line from box to box
constexpr int kAroundLabel = 12;  // along its leg, to either side
constexpr int kAroundOnLoop = 3;  // the same of a loop in a drawing of signs
constexpr int kLoop = 25;         // and its width
constexpr double kOpenable = 6;   // a leg that is long enough for a corner at either end
constexpr int kMostTries = 8;
constexpr int kMostConflicts = 600;
constexpr int kLeastLane = 5;     // between lines where there is no room for more
constexpr int kColumnsApart = 2;  // the same in a drawing of signs

/// A leg of a route; none where the link is -1.
struct Loose {
    int link = -1;
    int leg = -1;
};

/// One axis as a placing problem.
class Spacer {
public:
    Spacer(Scene& scene, Wiring& wiring, bool vertical, SpacingMode mode)
        : m_scene(scene)
        , m_wiring(wiring)
        , m_wires(scene, wiring.routes)
        , m_axis(scene, wiring, m_wires, vertical)
        , m_mode(mode)
        , m_unit(inCells() ? scene.cell : 1)
        , m_simplex(0)
    {
    }

    /// Returns a leg that must be looser before there can be a solution, or none when done.
    std::vector<Loose> run(bool mayLoosen)
    {
        addVariables();
        addContainment();
        addPorts();
        addLegs();
        addLabels();
        addTitles();
        addSeparation();
        if (m_mode == SpacingMode::Best) {
            alignSiblings(m_axis, m_unit, m_simplex, m_low, m_high);
            m_softness.resize(m_simplex.constraints().size(), Firm);
        }
        std::vector<int> x;
        std::vector<int> culprits;
        std::vector<Loose> loose;
        for (int conflicts = 0; !m_simplex.push(x, &culprits); ++conflicts) {
            if (conflicts > kMostConflicts)
                return {};
            // Wishes that contradict one another. A label that hangs on a line between two ports
            // gets a line that may leave them; else the softest wish of the circle gives way.
            int softest = culprits.front();
            for (const int c : culprits) {
                if (softness(c) > softness(softest))
                    softest = c;
            }
            if (softness(softest) == LabelSoft && mayLoosen) {
                const int leg = boundLeg(culprits);
                if (leg >= 0)
                    loose.push_back({m_wires.legs[leg].link, m_wires.legs[leg].index});
            }
            if (softness(softest) == Firm && m_simplex.constraints()[softest].gap < -900'000)
                return {};
            giveWay(softest);
        }
        if (!loose.empty())
            return loose;
        if (m_mode == SpacingMode::Best)
            m_simplex.improve(x);
        writeBack(x);
        return {};
    }

private:
    /// In units of the placing problem: scene units, or cells of a drawing of signs, so that what
    /// is placed there needs no rounding.
    int whole(double v) const { return static_cast<int>(std::lround(v / m_unit)); }
    double floored(double v) const { return m_unit * std::floor(v / m_unit); }
    bool inCells() const { return m_scene.cell > 0; }
    /// Between two lines that can be told apart; in cells also between a line and a corner.
    int leastLane() const
    {
        return !inCells() ? kLeastLane : m_axis.vertical() ? kColumnsApart : 1;
    }

    enum Softness : int { Firm = 0, LineSoft = 1, LegSoft = 2, LabelSoft = 3 };

    void giveWay(int constraint)
    {
        const int gap = m_simplex.constraints()[static_cast<std::size_t>(constraint)].gap;
        if (softness(constraint) == LineSoft && gap > leastLane())
            m_simplex.narrow(constraint, std::max(leastLane(), gap / 2));
        else if (softness(constraint) == LineSoft && gap > 1)
            m_simplex.narrow(constraint, 1);
        else
            m_simplex.dropConstraint(constraint);
    }

    /// A leg of the circle that ends at a box and so cannot move freely: one that carries a label,
    /// else one that presses on a label.
    int boundLeg(const std::vector<int>& culprits) const
    {
        int carrier = -1;
        int presser = -1;
        for (const int c : culprits) {
            const Constraint& constraint = m_simplex.constraints()[static_cast<std::size_t>(c)];
            for (const int variable : {constraint.from, constraint.to}) {
                const auto label = m_labelOf.find(variable);
                if (label != m_labelOf.end()) {
                    const int link = label->second;
                    const int leg = m_wires.firstLeg[link] + m_wiring.labels[link].leg;
                    if (mayOpen(leg))
                        carrier = std::max(carrier, leg);
                }
                const auto line = m_bundleOf.find(variable);
                if (line != m_bundleOf.end() && m_wires.bundles[line->second].legs.size() == 1 &&
                    mayOpen(m_wires.bundles[line->second].legs.front()))
                    presser = std::max(presser, m_wires.bundles[line->second].legs.front());
            }
        }
        return carrier >= 0 ? carrier : presser;
    }

    bool mayOpen(int index) const
    {
        const Leg& leg = m_wires.legs[index];
        const Polyline& route = m_wiring.routes[leg.link];
        const Point a = route[leg.index];
        const Point b = route[leg.index + 1];
        return leg.vertical == m_axis.vertical() && (leg.first() || leg.last()) &&
               std::abs(a.x - b.x) + std::abs(a.y - b.y) > kOpenable;
    }

    int softness(int constraint) const
    {
        return constraint < countOf(m_softness) ? m_softness[constraint] : Firm;
    }
    void keepApart(int from, int to, double gap, int weight = 0, int soft = Firm)
    {
        m_simplex.keepApart(from, to, whole(gap), weight);
        m_softness.resize(m_simplex.constraints().size(), soft);
    }

    void addVariables()
    {
        m_page = m_simplex.addVariable(0);
        m_pageEnd = m_simplex.addVariable(0);
        for (const Item& item : m_scene.items) {
            m_low.push_back(m_simplex.addVariable(whole(m_axis.lo(item.box))));
            m_high.push_back(item.container ? m_simplex.addVariable(whole(m_axis.hi(item.box)))
                                            : m_low.back());
            m_title.push_back(item.container && !item.titleAt.empty()
                                  ? m_simplex.addVariable(whole(m_axis.lo(item.titleAt)))
                                  : -1);
        }
        for (const Bundle& bundle : m_wires.bundles) {
            const bool own = m_wires.legs[bundle.legs.front()].vertical == m_axis.vertical();
            m_line.push_back(own ? m_simplex.addVariable(whole(bundle.at)) : -1);
            if (own)
                m_bundleOf[m_line.back()] = countOf(m_line) - 1;
        }
        for (int l = 0; l < countOf(m_wiring.labels); ++l) {
            m_label.push_back(-1);
            if (m_wiring.labels[l].leg < 0)
                continue;
            m_label.back() = m_simplex.addVariable(whole(m_axis.at(m_wiring.labels[l].center)));
            m_labelOf[m_label.back()] = l;
        }
    }

    double sizeOf(int item) const
    {
        const Rect& box = m_scene.items[item].box;
        return m_axis.hi(box) - m_axis.lo(box);
    }

    void addContainment()
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            const Item& item = m_scene.items[i];
            if (item.host >= 0) {
                // A note stands beside its node and goes with it.
                const Rect& host = m_scene.items[item.host].box;
                m_simplex.tie(m_low[item.host], m_low[i],
                              whole(m_axis.lo(item.box) - m_axis.lo(host)));
                m_softness.resize(m_simplex.constraints().size(), Firm);
            }
            const double size = item.container ? 0 : sizeOf(i);
            if (item.parent < 0) {
                keepApart(m_page, m_low[i], kPageMargin, 0);
                keepApart(m_high[i], m_pageEnd, size + kPageMargin);
            } else {
                const Item& parent = m_scene.items[item.parent];
                keepApart(m_low[item.parent], m_low[i], m_axis.lowPad(parent));
                keepApart(m_high[i], m_high[item.parent], size + m_axis.highPad(parent));
            }
            if (item.container) {
                const double least = m_axis.vertical() ? item.size.width : item.size.height;
                keepApart(m_low[i], m_high[i], least, 6);
            }
        }
        keepApart(m_page, m_pageEnd, 0, 1);
        for (const int line : m_line) {
            if (line < 0)
                continue;
            keepApart(m_page, line, kPageMargin / 2);
            keepApart(line, m_pageEnd, kPageMargin / 2);
        }
    }

    /// The item at an end of the leg, or -1.
    int itemAt(const Leg& leg, bool atStart) const
    {
        const Link& link = m_scene.links[leg.link];
        if (atStart)
            return leg.first() ? link.from : -1;
        return leg.last() ? link.to : -1;
    }

    /// Lines that reach a side of a box stay on that side and share it evenly.
    void addPorts()
    {
        std::map<std::pair<int, int>, std::vector<int>> sides;  // (item, side) -> bundles
        for (const Leg& leg : m_wires.legs) {
            if (leg.vertical != m_axis.vertical())
                continue;
            for (const bool atStart : {true, false}) {
                const int item = itemAt(leg, atStart);
                if (item < 0)
                    continue;
                const Polyline& route = m_wiring.routes[leg.link];
                const Point p = route[leg.index + (atStart ? 0 : 1)];
                std::vector<int>& list =
                    sides[{item, static_cast<int>(sideOf(m_scene.items[item].box, p))}];
                if (std::find(list.begin(), list.end(), leg.bundle) == list.end())
                    list.push_back(leg.bundle);
            }
        }
        for (auto& [where, list] : sides)
            addSide(where.first, list);
    }

    void addSide(int index, std::vector<int>& list)
    {
        const Item& item = m_scene.items[index];
        std::sort(list.begin(), list.end(), [&](int a, int b) {
            const Bundle& x = m_wires.bundles[a];
            const Bundle& y = m_wires.bundles[b];
            return x.at != y.at ? x.at < y.at : x.order != y.order ? x.order < y.order : a < b;
        });
        const int n = countOf(list);
        if (item.container) {
            for (const int b : list) {
                keepApart(m_low[index], m_line[b], 16, 0, LineSoft);
                keepApart(m_line[b], m_high[index], 16, 0, LineSoft);
                attractMiddle(m_line[b], index);
            }
            return;
        }
        const double size = sizeOf(index);
        const double corner = inCells() ? leastLane() * m_unit : 8;
        const double step = floored(std::min({24.0, inCells() ? size : size / (n + 1),
                                              n > 1 ? (size - 2 * corner) / (n - 1) : 24.0}));
        const double least = inCells() ? corner : 0;
        const double pad =
            item.round && n == 1 ? size / 2 : std::min(std::max(floored(size / 4), least), 12.0);
        const double free = std::max(0.0, floored((size - std::max(step, m_unit) * (n - 1)) / 2));
        for (int i = 0; i < n; ++i) {
            const double inset = std::min(pad, free);
            keepApart(m_low[index], m_line[list[i]], inset + std::min(step, 12.0) * i, 0, Firm);
            keepApart(m_line[list[i]], m_low[index],
                      -(size - inset - std::min(step, 12.0) * (n - 1 - i)), 0, Firm);
            if (m_mode == SpacingMode::Best) {
                const double wish = size / 2 + step * (i - (n - 1) / 2.0);
                m_simplex.attract(m_line[list[i]], 0, m_low[index], whole(wish), n == 1 ? 3 : 1);
                m_softness.resize(m_simplex.constraints().size(), Firm);
            }
            if (i > 0)
                m_close[{list[i - 1], list[i]}] =
                    std::max(inCells() ? leastLane() * m_unit : 1.0, std::min(step, 12.0));
        }
    }

    void attractMiddle(int line, int container)
    {
        if (m_mode != SpacingMode::Best)
            return;
        // The middle of a container has no variable of its own: pull to where it is now.
        const Rect& box = m_scene.items[container].box;
        m_simplex.attract(line, 0, m_low[container], whole((m_axis.hi(box) - m_axis.lo(box)) / 2),
                          1);
        m_softness.resize(m_simplex.constraints().size(), Firm);
    }

    /// A place on the axis: a variable and an offset.
    struct Place {
        int variable;
        double offset;
    };

    /// Where a leg that runs along the axis begins or ends.
    Place endOf(const Leg& leg, bool atStart) const
    {
        const int item = itemAt(leg, atStart);
        const Polyline& route = m_wiring.routes[leg.link];
        const Point here = route[leg.index + (atStart ? 0 : 1)];
        if (item < 0)
            return {m_line[m_wires.legs[m_wires.firstLeg[leg.link] + leg.index + (atStart ? -1 : 1)]
                               .bundle],
                    0};
        const Rect& box = m_scene.items[item].box;
        if (m_scene.items[item].container) {
            const bool low = std::abs(m_axis.at(here) - m_axis.lo(box)) <
                             std::abs(m_axis.at(here) - m_axis.hi(box));
            return {low ? m_low[item] : m_high[item], 0};
        }
        return {m_low[item], m_axis.at(here) - m_axis.lo(box)};
    }

    void addLegs()
    {
        for (const Leg& leg : m_wires.legs) {
            if (leg.vertical == m_axis.vertical())
                continue;
            const Polyline& route = m_wiring.routes[leg.link];
            const bool forth = m_axis.at(route[leg.index + 1]) >= m_axis.at(route[leg.index]);
            Place low = endOf(leg, forth);
            Place high = endOf(leg, !forth);
            const bool startsAtItem = itemAt(leg, true) >= 0;
            const bool endsAtItem = itemAt(leg, false) >= 0;
            const bool isLoop = m_scene.isLoopOfSigns(leg.link);
            double least = 0;
            if (startsAtItem && endsAtItem)
                least = kStraight;
            else if (startsAtItem)
                least = m_scene.hasHead(leg.link, true) ? kHead : kTail;
            else if (endsAtItem)
                least = m_scene.hasHead(leg.link, false) ? kHead : kTail;
            const LabelSpot& label = m_wiring.labels[leg.link];
            if (label.leg == leg.index) {
                const Size& size = m_scene.links[leg.link].label;
                const int around = isLoop ? kAroundOnLoop : kAroundLabel;
                least =
                    std::max(least, (m_axis.vertical() ? size.width : size.height) + 2 * around);
            } else if (isLoop && !startsAtItem && !endsAtItem) {
                least = kLoop;
            }
            const int weight = label.leg == leg.index ? 1 : 2;
            if (least > 0)
                keepApart(low.variable, high.variable, least + low.offset - high.offset, weight,
                          LegSoft);
            else if (m_mode == SpacingMode::Best) {
                m_simplex.attract(low.variable, whole(low.offset), high.variable,
                                  whole(high.offset), weight);
                m_softness.resize(m_simplex.constraints().size(), Firm);
            }
        }
    }

    void addLabels()
    {
        for (int l = 0; l < countOf(m_label); ++l) {
            if (m_label[l] < 0)
                continue;
            const Leg& leg = m_wires.legs[m_wires.firstLeg[l] + m_wiring.labels[l].leg];
            if (leg.vertical == m_axis.vertical()) {
                m_simplex.tie(m_line[leg.bundle], m_label[l], 0);
                m_softness.resize(m_simplex.constraints().size(), Firm);
                continue;
            }
            const Polyline& route = m_wiring.routes[l];
            const bool forth = m_axis.at(route[leg.index + 1]) >= m_axis.at(route[leg.index]);
            const Place low = endOf(leg, forth);
            const Place high = endOf(leg, !forth);
            const Size& size = m_scene.links[l].label;
            const double half = (m_axis.vertical() ? size.width : size.height) / 2;
            const int around = m_scene.isLoopOfSigns(l) ? kAroundOnLoop : kAroundLabel;
            keepApart(low.variable, m_label[l], low.offset + half + around, 0, LegSoft);
            keepApart(m_label[l], high.variable, half + around - high.offset, 0, LegSoft);
        }
    }

    void addTitles()
    {
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            if (m_title[i] < 0)
                continue;
            const Item& item = m_scene.items[i];
            if (!m_axis.vertical()) {
                if (item.titleAtBottom)
                    m_simplex.tie(m_title[i], m_high[i],
                                  whole(item.box.bottom() - item.titleAt.top()));
                else
                    m_simplex.tie(m_low[i], m_title[i], whole(item.titleAt.top() - item.box.top()));
                m_softness.resize(m_simplex.constraints().size(), Firm);
                continue;
            }
            keepApart(m_low[i], m_title[i], item.title.left(), 4);
            keepApart(m_title[i], m_high[i], item.title.width + 10, 0, LineSoft);
        }
    }

    int variableOf(const Thing& thing) const
    {
        switch (thing.kind) {
        case Thing::HighWall:
            return m_high[thing.index];
        case Thing::Title:
            return m_title[thing.index];
        case Thing::Line:
            return m_line[thing.index];
        case Thing::Label:
            return m_label[thing.index];
        default:
            return m_low[thing.index];
        }
    }

    void addSeparation()
    {
        const std::vector<Thing> things = m_axis.things();
        Skyline skyline;
        std::vector<int> seen(things.size(), -1);
        for (int t = 0; t < countOf(things); ++t) {
            const Thing& thing = things[t];
            skyline.look(thing.from, thing.to, [&](int other, int) {
                if (seen[other] == t)
                    return;
                seen[other] = t;
                separate(things[other], thing);
            });
            skyline.cover(thing.from, thing.to, t);
        }
    }

    void separate(const Thing& a, const Thing& b)
    {
        double distance = m_axis.distance(a, b);
        if (distance < 0)
            return;
        if (a.kind == Thing::Line && b.kind == Thing::Line) {
            // They only follow one another; in signs not beside the same cell.
            const double overlap = std::min(a.to, b.to) - std::max(a.from, b.from);
            if (overlap < 2 * kLineClearance + (inCells() ? -0.5 : 0.5))
                return;
            const auto close = m_close.find({a.index, b.index});
            if (close != m_close.end())
                distance = close->second;
        }
        if ((a.kind == Thing::Label && b.kind == Thing::Line) ||
            (a.kind == Thing::Line && b.kind == Thing::Label)) {
            // A stub that only reaches into the label's stretch is kept off it along the other
            // axis.
            const Thing& label = a.kind == Thing::Label ? a : b;
            const Thing& line = a.kind == Thing::Label ? b : a;
            const double middle = (label.from + label.to) / 2;
            const Bundle& bundle = m_wires.bundles[line.index];
            const Leg& leg = m_wires.legs[bundle.legs.front()];
            if (bundle.hi - bundle.lo <= kHead + 1 && (leg.first() || leg.last()) &&
                (bundle.lo >= middle || bundle.hi <= middle))
                return;
        }
        // Extents from the variable: labels hang around their middle, all others begin at it.
        const auto low = [](const Thing& t) {
            return t.kind == Thing::Label ? (t.lo - t.hi) / 2 : 0;
        };
        const auto high = [](const Thing& t) {
            return t.kind == Thing::Label ? (t.hi - t.lo) / 2 : t.hi - t.lo;
        };
        // What overlaps both ways is parted along the axis that needs less.
        const double along = a.hi - b.lo;
        const double across = std::min(a.to - b.from, b.to - a.from) - 8;
        const bool touching = a.kind == Thing::Label || b.kind == Thing::Label;
        const auto mayPass = [](const Thing& t) {
            return t.kind == Thing::Leaf || t.kind == Thing::Title || t.kind == Thing::Label;
        };
        if (touching && along > -distance && across < along && mayPass(a) && mayPass(b))
            return;
        const int soft = touching ? LabelSoft
                         : a.kind == Thing::Line || b.kind == Thing::Line ||
                                 a.kind == Thing::Title || b.kind == Thing::Title
                             ? LineSoft
                             : Firm;
        keepApart(variableOf(a), variableOf(b), high(a) - low(b) + distance, 0, soft);
    }

    void set(Rect& r, double lo, double hi) const
    {
        if (m_axis.vertical()) {
            r.x = lo;
            r.width = hi - lo;
        } else {
            r.y = lo;
            r.height = hi - lo;
        }
    }

    void setAt(Point& p, double v) const { (m_axis.vertical() ? p.x : p.y) = v; }

    void writeBack(const std::vector<int>& x)
    {
        const int base = x[m_page];
        const auto value = [&](int variable) { return m_unit * (x[variable] - base); };
        // Ends of legs along the axis first: they depend on the boxes as they were.
        for (const Leg& leg : m_wires.legs) {
            if (leg.vertical == m_axis.vertical())
                continue;
            Polyline& route = m_wiring.routes[leg.link];
            if (itemAt(leg, true) >= 0) {
                const Place p = endOf(leg, true);
                m_ends.push_back({&route.front(), value(p.variable) + p.offset});
            }
            if (itemAt(leg, false) >= 0) {
                const Place p = endOf(leg, false);
                m_ends.push_back({&route.back(), value(p.variable) + p.offset});
            }
        }
        for (const auto& [point, at] : m_ends)
            setAt(*point, at);
        for (const Leg& leg : m_wires.legs) {
            if (leg.vertical != m_axis.vertical())
                continue;
            Polyline& route = m_wiring.routes[leg.link];
            setAt(route[leg.index], value(m_line[leg.bundle]));
            setAt(route[leg.index + 1], value(m_line[leg.bundle]));
        }
        for (int i = 0; i < countOf(m_scene.items); ++i) {
            Item& item = m_scene.items[i];
            const double low = value(m_low[i]);
            set(item.box, low, item.container ? value(m_high[i]) : low + sizeOf(i));
            if (m_title[i] >= 0) {
                const double at = value(m_title[i]);
                (m_axis.vertical() ? item.titleAt.x : item.titleAt.y) = at;
            }
        }
        for (int l = 0; l < countOf(m_label); ++l) {
            if (m_label[l] >= 0)
                setAt(m_wiring.labels[l].center, value(m_label[l]));
        }
    }

    Scene& m_scene;
    Wiring& m_wiring;
    Wires m_wires;
    Axis m_axis;
    SpacingMode m_mode;
    double m_unit;  // of the placing problem, in scene units
    Simplex m_simplex;
    std::vector<int> m_softness;
    int m_page = 0;
    int m_pageEnd = 0;
    std::vector<int> m_low;
    std::vector<int> m_high;
    std::vector<int> m_title;
    std::vector<int> m_line;
    std::vector<int> m_label;
    std::map<int, int> m_labelOf;                   // variable -> link
    std::map<int, int> m_bundleOf;                  // variable -> bundle
    std::map<std::pair<int, int>, double> m_close;  // neighbours on a crowded side
    std::vector<std::pair<Point*, double>> m_ends;
};

}  // namespace

void spaceOut(Scene& scene, Wiring& wiring, bool vertical, SpacingMode mode)
{
    for (int tries = 0;; ++tries) {
        std::vector<Loose> loose = Spacer(scene, wiring, vertical, mode).run(tries < kMostTries);
        if (loose.empty())
            return;
        // From the last leg of a route on, so that indices stay true; each leg once.
        std::sort(loose.begin(), loose.end(), [](const Loose& a, const Loose& b) {
            return a.link != b.link ? a.link < b.link : a.leg > b.leg;
        });
        for (std::size_t i = 0; i < loose.size(); ++i) {
            if (i == 0 || loose[i].link != loose[i - 1].link || loose[i].leg != loose[i - 1].leg)
                loosen(wiring, loose[i].link, loose[i].leg);
        }
    }
}

}  // namespace stratoplan::layout
