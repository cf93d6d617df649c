#include "canvas/clip_path.h"

#include "canvas/convert.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::canvas {
namespace {

/// The part of a to b inside the rectangle as fractions of its length; false when there is none.
/// Source: Liang and Barsky, 1984.
bool insidePart(Point a, Point b, const Rect& r, double& from, double& to)
{
    const double p[] = {a.x - b.x, b.x - a.x, a.y - b.y, b.y - a.y};
    const double q[] = {a.x - r.left(), r.right() - a.x, a.y - r.top(), r.bottom() - a.y};
    from = 0;
    to = 1;
    for (int i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0)
                return false;
        } else if (p[i] < 0) {
            from = std::max(from, q[i] / p[i]);
        } else {
            to = std::min(to, q[i] / p[i]);
        }
    }
    return from < to;
}

Rect around(std::initializer_list<Point> points)
{
    double left = points.begin()->x;
    double right = left;
    double top = points.begin()->y;
    double bottom = top;
    for (const Point p : points) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    return {left, top, right - left, bottom - top};
}

bool near(const Rect& box, const Rect& clip)
{
    return box.left() <= clip.right() && box.right() >= clip.left() && box.top() <= clip.bottom() &&
           box.bottom() >= clip.top();
}

/// Collects parts; a part that follows on another continues it, so that joins stay round.
class Parts {
public:
    explicit Parts(double period) : m_period(period) {}

    void line(Point a, Point b, const Rect& clip)
    {
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        double from = 0;
        double to = 1;
        if (length > 0 && insidePart(a, b, clip, from, to)) {
            if (m_period > 0 && !(from == 0 && m_open))
                from = startOfDash(from * length) / length;
            const bool whole = from <= 0 && m_open;
            if (!whole)
                m_path.moveTo(qt(a + (b - a) * from));
            m_path.lineTo(qt(a + (b - a) * to));
            m_open = to >= 1;
        } else {
            m_open = false;
        }
        m_length += length;
    }

    void curve(Point from, const PathStep& step, const Rect& clip)
    {
        const bool quad = step.verb == PathStep::Verb::Quad;
        const Rect box = quad ? around({from, step.control1, step.to})
                              : around({from, step.control1, step.control2, step.to});
        if (near(box, clip)) {
            if (!m_open)
                m_path.moveTo(qt(from));
            if (quad)
                m_path.quadTo(qt(step.control1), qt(step.to));
            else
                m_path.cubicTo(qt(step.control1), qt(step.control2), qt(step.to));
            m_open = true;
        } else {
            m_open = false;
        }
        QPainterPath one(qt(from));
        quad ? one.quadTo(qt(step.control1), qt(step.to))
             : one.cubicTo(qt(step.control1), qt(step.control2), qt(step.to));
        m_length += m_period > 0 ? one.length() : 0;
    }

    void jump()
    {
        m_open = false;
        m_length = 0;  // dashes begin anew with each subpath
    }

    const QPainterPath& path() const { return m_path; }

private:
    /// The place along this segment, next to `along`, where a dash begins.
    double startOfDash(double along) const
    {
        const double place = std::floor((m_length + along) / m_period) * m_period - m_length;
        return place < 0 ? place + m_period : place;
    }

    QPainterPath m_path;
    double m_period;
    double m_length = 0;
    bool m_open = false;
};

}  // namespace

QPainterPath clippedPath(const std::vector<PathStep>& steps, const Rect& clip, double dashPeriod)
{
    Parts parts(dashPeriod);
    Point at;
    Point start;
    for (const PathStep& step : steps) {
        switch (step.verb) {
        case PathStep::Verb::Move:
            parts.jump();
            start = step.to;
            break;
        case PathStep::Verb::Line:
            parts.line(at, step.to, clip);
            break;
        case PathStep::Verb::Quad:
        case PathStep::Verb::Cubic:
            parts.curve(at, step, clip);
            break;
        case PathStep::Verb::Close:
            parts.line(at, start, clip);
            break;
        }
        at = step.verb == PathStep::Verb::Close ? start : step.to;
    }
    return parts.path();
}

}  // namespace stratoplan::canvas
