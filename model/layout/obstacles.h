#pragma once

#include "model/layout/wires.h"

#include <map>
#include <vector>

namespace stratoplan::layout {

/// Things that keep their distance along one axis, for both spacing methods.
struct Thing {
    enum Kind : signed char { Leaf, LowWall, HighWall, Title, Line, Label } kind = Leaf;
    int index = -1;  ///< item, bundle or link
    int part = -1;   ///< of a line: the leg
    double lo = 0;   ///< along the axis
    double hi = 0;
    double from = 0;  ///< across the axis, clearance included
    double to = 0;
    double key = 0;  ///< things keep the order of their keys
    int order = 0;   ///< of lines on one line
};

inline constexpr double kLineClearance = 4;

/// A view of scene and wiring along one axis.
class Axis {
public:
    Axis(const Scene& scene, const Wiring& wiring, const Wires& wires, bool vertical)
        : m_scene(scene), m_wiring(wiring), m_wires(wires), m_vertical(vertical)
    {
    }

    double lo(const Rect& r) const { return m_vertical ? r.left() : r.top(); }
    double hi(const Rect& r) const { return m_vertical ? r.right() : r.bottom(); }
    double crossLo(const Rect& r) const { return m_vertical ? r.top() : r.left(); }
    double crossHi(const Rect& r) const { return m_vertical ? r.bottom() : r.right(); }
    double at(Point p) const { return m_vertical ? p.x : p.y; }
    double cross(Point p) const { return m_vertical ? p.y : p.x; }
    double lowPad(const Item& container) const
    {
        return m_vertical                ? container.sides
               : container.titleAtBottom ? container.bottom
                                         : container.bar;
    }
    double highPad(const Item& container) const
    {
        return m_vertical                ? container.sides
               : container.titleAtBottom ? container.bar
                                         : container.bottom;
    }
    bool vertical() const { return m_vertical; }

    Rect labelRect(int link) const;
    /// All things in the order of their keys.
    std::vector<Thing> things() const;
    /// The distance that two things keep, the first one lower; negative: they need none.
    double distance(const Thing& a, const Thing& b) const;

    const Scene& scene() const { return m_scene; }
    const Wiring& wiring() const { return m_wiring; }
    const Wires& wires() const { return m_wires; }

private:
    bool attached(const Thing& line, int item) const;
    bool belongs(const Thing& line, int link) const;
    double wallDistance(const Thing& a, const Thing& b) const;

    const Scene& m_scene;
    const Wiring& m_wiring;
    const Wires& m_wires;
    bool m_vertical;
};

/// Which things see each other along the axis: for every thing the nearest lower ones.
class Skyline {
public:
    /// Calls use(lower thing) for what the stretch [from, to] sees, nearest first, a few layers
    /// deep.
    template <class Use>
    void look(double from, double to, Use&& use)
    {
        auto it = m_steps.upper_bound(from);
        if (it != m_steps.begin())
            --it;
        for (; it != m_steps.end() && it->first < to; ++it) {
            for (int layer = 0; layer < kDeep; ++layer) {
                if (it->second.top[layer] >= 0)
                    use(it->second.top[layer], layer);
            }
        }
    }
    void cover(double from, double to, int thing);

    static constexpr int kDeep = 4;

private:
    struct Step {
        int top[kDeep] = {-1, -1, -1, -1};
    };
    void splitAt(double at);
    std::map<double, Step> m_steps{{-1e18, Step{}}};
};

}  // namespace stratoplan::layout
