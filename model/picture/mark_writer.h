#pragma once

#include "model/card/card.h"
#include "model/picture/picture.h"

#include <string>
#include <utility>
#include <vector>

namespace stratoplan {

/// Collects the marks of one record with its owner and bounds.
class MarkWriter {
public:
    MarkWriter(std::vector<Mark>& marks, MarkOwner owner, int depth)
        : m_marks(marks), m_owner(owner), m_depth(depth)
    {
    }

    void box(PaintLayer layer, MarkDetail detail, BoxMark box)
    {
        const Rect bounds = box.rect.adjusted(box.pen.width / 2);
        add(layer, detail, bounds, std::move(box));
    }
    void path(PaintLayer layer, MarkDetail detail, PathMark path);
    /// A line of text whose line box is `line.box` moved by `at`.
    void text(PaintLayer layer, MarkDetail detail, const CardLine& line, Point at, Color color,
              bool centred = false);
    void icon(PaintLayer layer, MarkDetail detail, Rect rect, std::string_view name, Color color)
    {
        add(layer, detail, rect, IconMark{rect, std::string(name), color, {}});
    }

private:
    template <class Shape>
    void add(PaintLayer layer, MarkDetail detail, const Rect& bounds, Shape shape)
    {
        m_marks.push_back({m_owner, layer, detail, m_depth, bounds, std::move(shape)});
    }

    std::vector<Mark>& m_marks;
    MarkOwner m_owner;
    int m_depth;
};

/// Bounds of a path's points and control points.
Rect boundsOf(const std::vector<PathStep>& steps);

}  // namespace stratoplan
