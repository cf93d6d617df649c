#include "model/picture/path_data.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace stratoplan {

namespace {

using Verb = PathStep::Verb;

/// Numbers of path data: "1.5.5-2" is three of them.
class Numbers {
public:
    explicit Numbers(std::string_view text) : m_text(text) {}

    char command()
    {
        skip();
        if (m_at < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[m_at])))
            return m_text[m_at++];
        return 0;
    }
    bool next(double& value)
    {
        skip();
        std::size_t end = m_at;
        if (end < m_text.size() && (m_text[end] == '-' || m_text[end] == '+'))
            ++end;
        bool point = false;
        const std::size_t digits = end;
        while (end < m_text.size() && (std::isdigit(static_cast<unsigned char>(m_text[end])) ||
                                       (m_text[end] == '.' && !point))) {
            point |= m_text[end] == '.';
            ++end;
        }
        if (end == digits)
            return false;
        const char* from = m_text.data() + m_at + (m_text[m_at] == '+' ? 1 : 0);
        const auto result = std::from_chars(from, m_text.data() + end, value);
        m_at = end;
        return result.ec == std::errc{};
    }
    bool flag(bool& value)
    {
        skip();
        if (m_at >= m_text.size() || (m_text[m_at] != '0' && m_text[m_at] != '1'))
            return false;
        value = m_text[m_at++] == '1';
        return true;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() &&
               std::string_view(" ,\n\r\t").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    std::string_view m_text;
    std::size_t m_at = 0;
};

class Reader {
public:
    explicit Reader(std::string_view data) : m_numbers(data) {}

    std::vector<PathStep> read()
    {
        char command = m_numbers.command();
        while (command != 0) {
            const char next = m_numbers.command();
            if (next != 0 && std::toupper(command) != 'Z')
                return std::move(m_steps);  // a command without numbers
            if (!one(command))
                break;
            const char following = next != 0 ? next : m_numbers.command();
            if (following != 0)
                command = following;
            else if (std::toupper(command) == 'Z')
                break;
            else if (std::toupper(command) == 'M')
                command = command == 'm' ? 'l' : 'L';
        }
        return std::move(m_steps);
    }

private:
    bool point(bool relative, Point& to)
    {
        if (!m_numbers.next(to.x) || !m_numbers.next(to.y))
            return false;
        if (relative)
            to = to + m_at;
        return true;
    }
    void add(Verb verb, Point to, Point c1 = {}, Point c2 = {})
    {
        m_steps.push_back({verb, to, c1, c2});
        m_at = to;
    }

    bool one(char command)
    {
        const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
        const Point from = m_at;
        Point to = m_at;
        Point c1;
        Point c2;
        bool smoothCubic = false;
        bool smoothQuad = false;
        switch (std::toupper(command)) {
        case 'M':
            if (!point(relative, to))
                return false;
            add(Verb::Move, to);
            m_start = to;
            break;
        case 'L':
            if (!point(relative, to))
                return false;
            add(Verb::Line, to);
            break;
        case 'H':
            if (!m_numbers.next(to.x))
                return false;
            to.x += relative ? from.x : 0;
            add(Verb::Line, to);
            break;
        case 'V':
            if (!m_numbers.next(to.y))
                return false;
            to.y += relative ? from.y : 0;
            add(Verb::Line, to);
            break;
        case 'C':
            if (!point(relative, c1) || !point(relative, c2) || !point(relative, to))
                return false;
            add(Verb::Cubic, to, c1, c2);
            smoothCubic = true;
            break;
        case 'S':
            c1 = m_smoothCubic ? from + (from - m_control) : from;
            if (!point(relative, c2) || !point(relative, to))
                return false;
            add(Verb::Cubic, to, c1, c2);
            smoothCubic = true;
            break;
        case 'Q':
            if (!point(relative, c1) || !point(relative, to))
                return false;
            add(Verb::Quad, to, c1);
            c2 = c1;
            smoothQuad = true;
            break;
        case 'T':
            c1 = m_smoothQuad ? from + (from - m_control) : from;
            if (!point(relative, to))
                return false;
            add(Verb::Quad, to, c1);
            c2 = c1;
            smoothQuad = true;
            break;
        case 'A': {
            double rx = 0;
            double ry = 0;
            double rotation = 0;
            bool large = false;
            bool sweep = false;
            if (!m_numbers.next(rx) || !m_numbers.next(ry) || !m_numbers.next(rotation) ||
                !m_numbers.flag(large) || !m_numbers.flag(sweep) || !point(relative, to))
                return false;
            appendArc(m_steps, from, rx, ry, rotation, large, sweep, to);
            m_at = to;
            break;
        }
        case 'Z':
            m_steps.push_back({Verb::Close, m_start});
            m_at = m_start;
            break;
        default:
            return false;
        }
        m_control = c2;
        m_smoothCubic = smoothCubic;
        m_smoothQuad = smoothQuad;
        return true;
    }

    Numbers m_numbers;
    std::vector<PathStep> m_steps;
    Point m_at;
    Point m_start;
    Point m_control;
    bool m_smoothCubic = false;
    bool m_smoothQuad = false;
};

}  // namespace

std::vector<PathStep> pathSteps(std::string_view data)
{
    return Reader(data).read();
}

void appendArc(std::vector<PathStep>& steps, Point from, double radiusX, double radiusY,
               double rotation, bool large, bool clockwise, Point to)
{
    double rx = std::abs(radiusX);
    double ry = std::abs(radiusY);
    if (rx == 0 || ry == 0 || from == to) {
        steps.push_back({Verb::Line, to});
        return;
    }
    const double phi = rotation * std::numbers::pi / 180;
    const double cosine = std::cos(phi);
    const double sine = std::sin(phi);
    const Point half = (from - to) * 0.5;
    const Point p = {cosine * half.x + sine * half.y, cosine * half.y - sine * half.x};
    const double lambda = p.x * p.x / (rx * rx) + p.y * p.y / (ry * ry);
    if (lambda > 1) {
        rx *= std::sqrt(lambda);
        ry *= std::sqrt(lambda);
    }
    const double below = rx * rx * p.y * p.y + ry * ry * p.x * p.x;
    const double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below)) *
                        (large == clockwise ? -1 : 1);
    const Point c = {root * rx * p.y / ry, -root * ry * p.x / rx};
    const Point mid = (from + to) * 0.5;
    const Point center = {cosine * c.x - sine * c.y + mid.x, sine * c.x + cosine * c.y + mid.y};
    const double begin = std::atan2((p.y - c.y) / ry, (p.x - c.x) / rx);
    double sweep = std::atan2((-p.y - c.y) / ry, (-p.x - c.x) / rx) - begin;
    if (clockwise && sweep < 0)
        sweep += 2 * std::numbers::pi;
    if (!clockwise && sweep > 0)
        sweep -= 2 * std::numbers::pi;

    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / 1.5708)));
    const double step = sweep / pieces;
    const double k = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](double x, double y) {
        return Point{center.x + cosine * rx * x - sine * ry * y,
                     center.y + sine * rx * x + cosine * ry * y};
    };
    for (int i = 0; i < pieces; ++i) {
        const double a = begin + i * step;
        const double b = a + step;
        const Point c1 = at(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a));
        const Point c2 = at(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b));
        steps.push_back({Verb::Cubic, i + 1 == pieces ? to : at(std::cos(b), std::sin(b)), c1, c2});
    }
}

std::vector<PathStep> ellipseSteps(Point center, double radiusX, double radiusY)
{
    std::vector<PathStep> steps;
    const Point left = {center.x - radiusX, center.y};
    const Point right = {center.x + radiusX, center.y};
    steps.push_back({Verb::Move, left});
    appendArc(steps, left, radiusX, radiusY, 0, false, true, right);
    appendArc(steps, right, radiusX, radiusY, 0, false, true, left);
    steps.push_back({Verb::Close, left});
    return steps;
}

std::vector<PathStep> roundRectSteps(const Rect& rect, double radius)
{
    const double r = std::max(0.0, std::min({radius, rect.width / 2, rect.height / 2}));
    std::vector<PathStep> steps;
    Point at = {rect.left() + r, rect.top()};
    steps.push_back({Verb::Move, at});
    const auto side = [&](Point end, Point corner) {
        steps.push_back({Verb::Line, end});
        if (r > 0)
            appendArc(steps, end, r, r, 0, false, true, corner);
    };
    side({rect.right() - r, rect.top()}, {rect.right(), rect.top() + r});
    side({rect.right(), rect.bottom() - r}, {rect.right() - r, rect.bottom()});
    side({rect.left() + r, rect.bottom()}, {rect.left(), rect.bottom() - r});
    side({rect.left(), rect.top() + r}, at);
    steps.push_back({Verb::Close, at});
    return steps;
}

}  // namespace stratoplan
