#include "model/picture/outline_path.h"

#include "model/picture/path_data.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace stratoplan {

namespace {

using Verb = PathStep::Verb;
using Steps = std::vector<PathStep>;

constexpr double kRound = 8;  ///< of a card
constexpr double kSoft = 3;   ///< of corners of pointed outlines

Point towards(Point from, Point to, double distance)
{
    const Point d = to - from;
    const double length = std::hypot(d.x, d.y);
    return length > 0 ? from + d * (std::min(distance, length / 2) / length) : from;
}

/// A closed polygon with softened corners.
void addPolygon(Steps& steps, const std::vector<Point>& corners, double radius)
{
    const std::size_t count = corners.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point corner = corners[i];
        const Point before = corners[(i + count - 1) % count];
        const Point after = corners[(i + 1) % count];
        const Point in = towards(corner, before, radius);
        steps.push_back({i == 0 ? Verb::Move : Verb::Line, in});
        if (radius > 0)
            steps.push_back({Verb::Quad, towards(corner, after, radius), corner});
    }
    steps.push_back({Verb::Close, steps.front().to});
}

Steps polygon(const std::vector<Point>& corners, double radius = kSoft)
{
    Steps steps;
    addPolygon(steps, corners, radius);
    return steps;
}

void addLine(Steps& steps, Point a, Point b)
{
    steps.push_back({Verb::Move, a});
    steps.push_back({Verb::Line, b});
}

void append(Steps& steps, const Steps& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

/// A box whose lower edge is a wave.
Steps document(const Rect& r)
{
    const double wave = std::min(8.0, r.height / 5);
    const double low = r.bottom() - wave;
    Steps steps;
    steps.push_back({Verb::Move, {r.left(), r.top() + kSoft}});
    steps.push_back({Verb::Quad, {r.left() + kSoft, r.top()}, {r.left(), r.top()}});
    steps.push_back({Verb::Line, {r.right() - kSoft, r.top()}});
    steps.push_back({Verb::Quad, {r.right(), r.top() + kSoft}, {r.right(), r.top()}});
    steps.push_back({Verb::Line, {r.right(), low}});
    steps.push_back({Verb::Cubic,
                     {r.left(), low},
                     {r.left() + r.width * 0.68, low - 2 * wave},
                     {r.left() + r.width * 0.36, low + 3 * wave}});
    steps.push_back({Verb::Close, {r.left(), r.top() + kSoft}});
    return steps;
}

Steps paperTape(const Rect& r)
{
    const double wave = std::min(6.0, r.height / 6);
    const double top = r.top() + wave;
    const double low = r.bottom() - wave;
    Steps steps;
    steps.push_back({Verb::Move, {r.left(), top}});
    steps.push_back({Verb::Cubic,
                     {r.right(), top},
                     {r.left() + r.width * 0.33, top + 2.4 * wave},
                     {r.left() + r.width * 0.67, top - 2.4 * wave}});
    steps.push_back({Verb::Line, {r.right(), low}});
    steps.push_back({Verb::Cubic,
                     {r.left(), low},
                     {r.left() + r.width * 0.67, low - 2.4 * wave},
                     {r.left() + r.width * 0.33, low + 2.4 * wave}});
    steps.push_back({Verb::Close, {r.left(), top}});
    return steps;
}

OutlinePath cylinder(const Rect& r, bool lined)
{
    const double ry = std::min(6.0, r.height / 5);
    const double top = r.top() + ry;
    const double low = r.bottom() - ry;
    const double rx = r.width / 2;
    OutlinePath path;
    path.body.push_back({Verb::Move, {r.left(), top}});
    appendArc(path.body, {r.left(), top}, rx, ry, 0, false, true, {r.right(), top});
    path.body.push_back({Verb::Line, {r.right(), low}});
    appendArc(path.body, {r.right(), low}, rx, ry, 0, false, true, {r.left(), low});
    path.body.push_back({Verb::Close, {r.left(), top}});
    const auto lip = [&](double y) {
        path.lines.push_back({Verb::Move, {r.left(), y}});
        appendArc(path.lines, {r.left(), y}, rx, ry, 0, false, false, {r.right(), y});
    };
    lip(top);
    if (lined)
        lip(top + 6);
    return path;
}

OutlinePath lyingCylinder(const Rect& r)
{
    const double rx = std::min(8.0, r.width / 6);
    const double ry = r.height / 2;
    OutlinePath path;
    const Point start = {r.left() + rx, r.top()};
    path.body.push_back({Verb::Move, start});
    path.body.push_back({Verb::Line, {r.right() - rx, r.top()}});
    appendArc(path.body, {r.right() - rx, r.top()}, rx, ry, 0, false, true,
              {r.right() - rx, r.bottom()});
    path.body.push_back({Verb::Line, {r.left() + rx, r.bottom()}});
    appendArc(path.body, {r.left() + rx, r.bottom()}, rx, ry, 0, false, true, start);
    path.body.push_back({Verb::Close, start});
    path.lines.push_back({Verb::Move, {r.right() - rx, r.top()}});
    appendArc(path.lines, {r.right() - rx, r.top()}, rx, ry, 0, false, false,
              {r.right() - rx, r.bottom()});
    return path;
}

/// A brace as a line along one side; `outward` is -1 for the left one.
Steps brace(const Rect& r, double x, double outward)
{
    const double arm = 6 * outward;
    const double mid = r.center().y;
    Steps steps;
    steps.push_back({Verb::Move, {x - arm, r.top()}});
    steps.push_back({Verb::Quad, {x, r.top() + 6}, {x, r.top()}});
    steps.push_back({Verb::Line, {x, mid - 6}});
    steps.push_back({Verb::Quad, {x + arm, mid}, {x, mid}});
    steps.push_back({Verb::Quad, {x, mid + 6}, {x, mid}});
    steps.push_back({Verb::Line, {x, r.bottom() - 6}});
    steps.push_back({Verb::Quad, {x - arm, r.bottom()}, {x, r.bottom()}});
    return steps;
}

/// Bumps or spikes around an ellipse.
Steps wreath(const Rect& r, bool spikes)
{
    constexpr int kBumps = 9;
    constexpr double kTurn = 6.283185307179586;
    const Point c = r.center();
    const double depth = spikes ? 0.82 : 0.86;
    const auto at = [&](double turn, double share) {
        return Point{c.x + std::cos(turn * kTurn) * r.width / 2 * share,
                     c.y + std::sin(turn * kTurn) * r.height / 2 * share};
    };
    Steps steps;
    steps.push_back({Verb::Move, at(0, depth)});
    for (int i = 0; i < kBumps; ++i) {
        const double from = static_cast<double>(i) / kBumps;
        const double half = from + 0.5 / kBumps;
        const double to = static_cast<double>(i + 1) / kBumps;
        if (spikes) {
            steps.push_back({Verb::Line, at(half, 1)});
            steps.push_back({Verb::Line, at(to, depth)});
        } else {
            steps.push_back({Verb::Cubic, at(to, depth), at(from + 0.2 / kBumps, 1.06),
                             at(to - 0.2 / kBumps, 1.06)});
        }
    }
    steps.push_back({Verb::Close, at(0, depth)});
    return steps;
}

Steps delay(const Rect& r, double bulge)
{
    Steps steps = {{Verb::Move, {r.left(), r.top() + kSoft}},
                   {Verb::Quad, {r.left() + kSoft, r.top()}, r.topLeft()},
                   {Verb::Line, {r.right() - bulge, r.top()}}};
    appendArc(steps, {r.right() - bulge, r.top()}, bulge, r.height / 2, 0, false, true,
              {r.right() - bulge, r.bottom()});
    steps.push_back({Verb::Line, {r.left() + kSoft, r.bottom()}});
    steps.push_back({Verb::Quad, {r.left(), r.bottom() - kSoft}, {r.left(), r.bottom()}});
    steps.push_back({Verb::Close, {r.left(), r.top() + kSoft}});
    return steps;
}

Steps display(const Rect& r, double slant)
{
    Steps steps = {{Verb::Move, {r.left(), r.center().y}},
                   {Verb::Line, {r.left() + slant, r.top()}},
                   {Verb::Line, {r.right() - slant, r.top()}}};
    appendArc(steps, {r.right() - slant, r.top()}, slant, r.height / 2, 0, false, true,
              {r.right() - slant, r.bottom()});
    steps.push_back({Verb::Line, {r.left() + slant, r.bottom()}});
    steps.push_back({Verb::Close, {r.left(), r.center().y}});
    return steps;
}

Steps bowRect(const Rect& r)
{
    const double bow = std::min(8.0, r.width / 8);
    Steps steps = {{Verb::Move, {r.left() + bow, r.top()}}, {Verb::Line, {r.right(), r.top()}}};
    appendArc(steps, {r.right(), r.top()}, bow, r.height / 2, 0, false, false,
              {r.right(), r.bottom()});
    steps.push_back({Verb::Line, {r.left() + bow, r.bottom()}});
    appendArc(steps, {r.left() + bow, r.bottom()}, bow, r.height / 2, 0, false, true,
              {r.left() + bow, r.top()});
    steps.push_back({Verb::Close, {r.left() + bow, r.top()}});
    return steps;
}

Steps tag(const Rect& r)
{
    const double side = std::min(12.0, r.height / 3);
    Steps steps;
    addLine(steps, {r.right() - side, r.bottom()}, {r.right(), r.bottom() - side});
    return steps;
}

}  // namespace

OutlinePath outlinePath(Outline outline, const Rect& r)
{
    const double slant = std::min(slantOf(outline, r.height), r.width / 3);
    const double l = r.left();
    const double t = r.top();
    const double right = r.right();
    const double b = r.bottom();
    const Point c = r.center();
    OutlinePath path;
    switch (outline) {
    case Outline::Rounded:
        path.body = roundRectSteps(r, 12);
        break;
    case Outline::Stadium:
        path.body = roundRectSteps(r, r.height / 2);
        break;
    case Outline::Subroutine:
        path.body = roundRectSteps(r, 4);
        addLine(path.lines, {l + 8, t}, {l + 8, b});
        addLine(path.lines, {right - 8, t}, {right - 8, b});
        break;
    case Outline::Cylinder:
        return cylinder(r, false);
    case Outline::LinedCylinder:
        return cylinder(r, true);
    case Outline::HorizontalCylinder:
        return lyingCylinder(r);
    case Outline::Circle:
    case Outline::Ellipse:
    case Outline::FilledDot:
    case Outline::StartDot:
        path.body = ellipseSteps(c, r.width / 2, r.height / 2);
        break;
    case Outline::DoubleCircle:
    case Outline::EndDot:
        path.body = ellipseSteps(c, r.width / 2, r.height / 2);
        path.lines = ellipseSteps(c, r.width / 2 - 4, r.height / 2 - 4);
        break;
    case Outline::CrossedCircle:
        path.body = ellipseSteps(c, r.width / 2, r.height / 2);
        addLine(path.lines, {c.x - r.width * 0.3535, c.y - r.height * 0.3535},
                {c.x + r.width * 0.3535, c.y + r.height * 0.3535});
        addLine(path.lines, {c.x + r.width * 0.3535, c.y - r.height * 0.3535},
                {c.x - r.width * 0.3535, c.y + r.height * 0.3535});
        break;
    case Outline::Odd:
        path.body = polygon({{l, t}, {right, t}, {right, b}, {l, b}, {l + slant, c.y}});
        break;
    case Outline::Diamond:
        path.body = polygon({{c.x, t}, {right, c.y}, {c.x, b}, {l, c.y}});
        break;
    case Outline::Hexagon:
        path.body = polygon({{l + slant, t},
                             {right - slant, t},
                             {right, c.y},
                             {right - slant, b},
                             {l + slant, b},
                             {l, c.y}});
        break;
    case Outline::LeanRight:
        path.body = polygon({{l + slant, t}, {right, t}, {right - slant, b}, {l, b}});
        break;
    case Outline::LeanLeft:
        path.body = polygon({{l, t}, {right - slant, t}, {right, b}, {l + slant, b}});
        break;
    case Outline::TrapezoidBottom:
        path.body = polygon({{l + slant, t}, {right - slant, t}, {right, b}, {l, b}});
        break;
    case Outline::TrapezoidTop:
        path.body = polygon({{l, t}, {right, t}, {right - slant, b}, {l + slant, b}});
        break;
    case Outline::NotchedRect:
        path.body = polygon({{l + 10, t}, {right, t}, {right, b}, {l, b}, {l, t + 10}});
        break;
    case Outline::NotchedPentagon:
        path.body = polygon(
            {{l + 10, t}, {right - 10, t}, {right, t + 10}, {right, b}, {l, b}, {l, t + 10}});
        break;
    case Outline::LinedRect:
        path.body = roundRectSteps(r, 4);
        addLine(path.lines, {l + 8, t}, {l + 8, b});
        break;
    case Outline::DividedRect:
        path.body = roundRectSteps(r, 4);
        addLine(path.lines, {l, t + 8}, {right, t + 8});
        break;
    case Outline::WindowPane:
        path.body = roundRectSteps(r, 4);
        addLine(path.lines, {l, t + 8}, {right, t + 8});
        addLine(path.lines, {l + 8, t}, {l + 8, b});
        break;
    case Outline::StackedRect:
        path.behind = roundRectSteps({l + 6, t, r.width - 6, r.height - 6}, 4);
        append(path.behind, roundRectSteps({l + 3, t + 3, r.width - 6, r.height - 6}, 4));
        path.body = roundRectSteps({l, t + 6, r.width - 6, r.height - 6}, 4);
        break;
    case Outline::SlopedRect:
        path.body = polygon({{l, t + 10}, {right, t}, {right, b}, {l, b}});
        break;
    case Outline::TaggedRect:
        path.body = roundRectSteps(r, 4);
        path.lines = tag(r);
        break;
    case Outline::BowRect:
        path.body = bowRect(r);
        break;
    case Outline::Document:
        path.body = document(r);
        break;
    case Outline::LinedDocument:
        path.body = document(r);
        addLine(path.lines, {l + 8, t}, {l + 8, b - std::min(8.0, r.height / 5)});
        break;
    case Outline::TaggedDocument:
        path.body = document(r);
        path.lines = tag({l, t, r.width, r.height - std::min(8.0, r.height / 5)});
        break;
    case Outline::StackedDocuments:
        path.behind = document({l + 6, t, r.width - 6, r.height - 6});
        append(path.behind, document({l + 3, t + 3, r.width - 6, r.height - 6}));
        path.body = document({l, t + 6, r.width - 6, r.height - 6});
        break;
    case Outline::PaperTape:
        path.body = paperTape(r);
        break;
    case Outline::Delay:
        path.body = delay(r, slant);
        break;
    case Outline::Display:
        path.body = display(r, slant);
        break;
    case Outline::Triangle:
        path.body = polygon({{c.x, t}, {right, b}, {l, b}});
        break;
    case Outline::FlippedTriangle:
        path.body = polygon({{l, t}, {right, t}, {c.x, b}});
        break;
    case Outline::Hourglass:
        path.body = polygon({{l, t}, {right, t}, {l, b}, {right, b}}, 0);
        break;
    case Outline::Bolt:
        path.body = polygon({{l + r.width * 0.7, t},
                             {l + r.width * 0.1, t + r.height * 0.55},
                             {l + r.width * 0.46, t + r.height * 0.55},
                             {l + r.width * 0.3, b},
                             {l + r.width * 0.9, t + r.height * 0.42},
                             {l + r.width * 0.54, t + r.height * 0.42}},
                            1);
        break;
    case Outline::BraceLeft:
        path.lines = brace(r, l + 8, -1);
        break;
    case Outline::BraceRight:
        path.lines = brace(r, right - 8, 1);
        break;
    case Outline::Braces:
        path.lines = brace(r, l + 8, -1);
        append(path.lines, brace(r, right - 8, 1));
        break;
    case Outline::Cloud:
        path.body = wreath(r, false);
        break;
    case Outline::Bang:
        path.body = wreath(r, true);
        break;
    case Outline::DataStore:
        addLine(path.lines, {l, t}, {right, t});
        addLine(path.lines, {l, b}, {right, b});
        break;
    case Outline::Bar:
        path.body = roundRectSteps(r, std::min(r.width, r.height) / 2);
        break;
    case Outline::PlainText:
        break;
    case Outline::Rect:
        path.body = roundRectSteps(r, kRound);
        break;
    }
    return path;
}

}  // namespace stratoplan
