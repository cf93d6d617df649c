#pragma once

#include "canvas/picture_cache.h"
#include "canvas/picture_painter.h"
#include "canvas/view_transform.h"

class QPainter;

namespace stratoplan::canvas {

struct FrameStyle {
    const Theme* theme = nullptr;
    const Catalog* catalog = nullptr;
    bool grid = true;
};

/// Paints the part `device` of a frame: background, grid and picture at the level of detail of the
/// zoom. Units: device px of the frame.
void paintFrame(QPainter& painter, const QRect& device, const ViewTransform& view,
                PictureCache& cache, PaintCaches& caches, const FrameStyle& style);

/// Paints everything near `scene` as blocks of colour, without marks: far zoom and the minimap.
/// The painter's transform maps scene units to the target of `scale` px for one.
void paintBlocks(QPainter& painter, const Rect& scene, double scale, PictureCache& cache,
                 const FrameStyle& style, bool edges);

}  // namespace stratoplan::canvas
