#include "canvas/snapping.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>

namespace stratoplan::canvas {
namespace {

constexpr double kSame = 0.01;
constexpr double kBeyond = 8;  // a guide reaches this far past the aligned boxes

double rounded(double value, double step)
{
    return step <= 0 ? value : std::round(value / step) * step;
}

/// One axis of a box: begin, middle, end.
struct Span {
    double begin;
    double end;
    double at(int which) const { return which == 0 ? begin : which == 1 ? (begin + end) / 2 : end; }
};

Span across(const Rect& r)
{
    return {r.left(), r.right()};
}
Span down(const Rect& r)
{
    return {r.top(), r.bottom()};
}

/// The correction of `moved` that aligns it with one of the others and can be stored: middles only
/// align with middles, sides with sides.
std::optional<double> correction(const Span& moved, const std::vector<Span>& others, double step,
                                 double origin, double tolerance)
{
    std::optional<double> best;
    const auto consider = [&](double by) {
        const double place = moved.begin + by - origin;
        if (std::abs(place - rounded(place, step)) > kSame || std::abs(by) > tolerance)
            return;
        if (!best || std::abs(by) < std::abs(*best))
            best = by;
    };
    for (const Span& other : others) {
        consider(other.at(0) - moved.at(0));
        consider(other.at(2) - moved.at(2));
        consider(other.at(0) - moved.at(2));
        consider(other.at(2) - moved.at(0));
        consider(other.at(1) - moved.at(1));
    }
    return best;
}

std::vector<Span> spansOf(const std::vector<Rect>& rects, bool horizontal)
{
    std::vector<Span> spans;
    spans.reserve(rects.size());
    for (const Rect& rect : rects)
        spans.push_back(horizontal ? across(rect) : down(rect));
    return spans;
}

double snappedAxis(const Rect& box, double delta, const std::vector<Rect>& others,
                   const SnapOptions& options, bool horizontal)
{
    const Span span = horizontal ? across(box) : down(box);
    const double origin = horizontal ? options.origin.x : options.origin.y;
    const double step = horizontal ? options.step.width : options.step.height;
    const double grid = horizontal ? options.grid.width : options.grid.height;
    if (options.guides) {
        const Span moved{span.begin + delta, span.end + delta};
        if (const auto by =
                correction(moved, spansOf(others, horizontal), step, origin, options.tolerance))
            return delta + *by;
    }
    return rounded(span.begin + delta - origin, std::max(grid, step)) + origin - span.begin;
}

/// The nearest box on either side that the moved one faces, and whether the gaps are equal.
void addEqualGaps(const Rect& box, const std::vector<Rect>& others, bool horizontal,
                  std::vector<Guide>& guides)
{
    const Span mine = horizontal ? across(box) : down(box);
    const Span cross = horizontal ? down(box) : across(box);
    const Rect* before = nullptr;
    const Rect* after = nullptr;
    for (const Rect& other : others) {
        const Span theirs = horizontal ? across(other) : down(other);
        const Span theirCross = horizontal ? down(other) : across(other);
        if (theirCross.end <= cross.begin || theirCross.begin >= cross.end)
            continue;
        if (theirs.end <= mine.begin &&
            (!before || theirs.end > (horizontal ? before->right() : before->bottom())))
            before = &other;
        if (theirs.begin >= mine.end &&
            (!after || theirs.begin < (horizontal ? after->left() : after->top())))
            after = &other;
    }
    if (!before || !after)
        return;
    const double beforeEnd = horizontal ? before->right() : before->bottom();
    const double afterBegin = horizontal ? after->left() : after->top();
    const double gap = mine.begin - beforeEnd;
    if (gap < 1 || std::abs(gap - (afterBegin - mine.end)) > kSame)
        return;
    const double middle = (cross.begin + cross.end) / 2;
    const QString text = QString::number(std::lround(gap));
    const auto point = [&](double along) {
        return horizontal ? Point{along, middle} : Point{middle, along};
    };
    guides.push_back({.from = point(beforeEnd), .to = point(mine.begin), .text = text});
    guides.push_back({.from = point(mine.end), .to = point(afterBegin), .text = text});
}

void addAlignments(const Rect& box, const std::vector<Rect>& others, bool horizontal,
                   std::vector<Guide>& guides)
{
    const Span mine = horizontal ? across(box) : down(box);
    for (int which = 0; which < 3; ++which) {
        const double line = mine.at(which);
        Rect reach = box;
        bool any = false;
        for (const Rect& other : others) {
            const Span theirs = horizontal ? across(other) : down(other);
            const bool meets = which == 1 ? std::abs(theirs.at(1) - line) < kSame
                                          : std::abs(theirs.at(0) - line) < kSame ||
                                                std::abs(theirs.at(2) - line) < kSame;
            if (meets) {
                reach = reach.united(other);
                any = true;
            }
        }
        if (!any)
            continue;
        if (horizontal)
            guides.push_back(
                {.from = {line, reach.top() - kBeyond}, .to = {line, reach.bottom() + kBeyond}});
        else
            guides.push_back(
                {.from = {reach.left() - kBeyond, line}, .to = {reach.right() + kBeyond, line}});
    }
}

}  // namespace

std::vector<Guide> guidesOf(const Rect& box, const std::vector<Rect>& others)
{
    std::vector<Guide> guides;
    for (const bool horizontal : {true, false}) {
        addAlignments(box, others, horizontal, guides);
        addEqualGaps(box, others, horizontal, guides);
    }
    return guides;
}

Snapped snappedMove(const Rect& box, Point delta, const std::vector<Rect>& others,
                    const SnapOptions& options)
{
    Snapped snapped;
    snapped.delta = {snappedAxis(box, delta.x, others, options, true),
                     snappedAxis(box, delta.y, others, options, false)};
    if (options.guides)
        snapped.guides = guidesOf(box.translated(snapped.delta), others);
    return snapped;
}

double snappedSide(double at, bool horizontal, const std::vector<Rect>& others,
                   const SnapOptions& options)
{
    const double origin = horizontal ? options.origin.x : options.origin.y;
    const double step = horizontal ? options.step.width : options.step.height;
    const double grid = horizontal ? options.grid.width : options.grid.height;
    double best = rounded(at - origin, std::max(grid, step)) + origin;
    if (!options.guides)
        return best;
    double least = options.tolerance;
    for (const Rect& other : others) {
        const Span theirs = horizontal ? across(other) : down(other);
        for (const int which : {0, 2}) {
            const double place = theirs.at(which);
            const bool storable = std::abs(place - origin - rounded(place - origin, step)) < kSame;
            if (storable && std::abs(place - at) < least) {
                least = std::abs(place - at);
                best = place;
            }
        }
    }
    return best;
}

}  // namespace stratoplan::canvas
