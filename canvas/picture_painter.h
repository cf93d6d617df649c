#pragma once

#include "canvas/icon_cache.h"
#include "canvas/text_cache.h"
#include "model/picture/picture.h"

#include <QRectF>

class QPainter;

namespace stratoplan::canvas {

/// How much of a picture is drawn at a zoom: visual.md 8.
enum class DetailLevel {
    Full,    ///< from 75 %
    Plain,   ///< from 50 %: no grid, no shadow
    Short,   ///< from 35 %: no details, larger labels
    Icons,   ///< from 20 %: icons only, edge labels off
    Blocks,  ///< below: accent blocks; drawn by the canvas without marks
};

DetailLevel detailLevelAt(double zoom);
bool isShown(const Mark& mark, DetailLevel level);

/// What is kept between frames to paint quickly.
struct PaintCaches {
    IconCache icons;
    TextCache texts;
};

struct PaintOptions {
    DetailLevel level = DetailLevel::Full;
    double scale = 1;  ///< device px for one scene unit
    /// Scene units; nothing outside needs to be painted, long lines are cut to it. Empty:
    /// everything.
    Rect clip = {};
    /// Vector targets (PDF): texts as texts, icons as paths, emoji as images.
    bool vector = false;
};

/// Paints marks through a painter whose transform maps scene units to the target.
class PicturePainter {
public:
    PicturePainter(QPainter& painter, PaintCaches& caches, const PaintOptions& options);

    /// `growth` enlarges a text about the left end of its baseline.
    void paint(const Mark& mark, double growth = 1);

private:
    void box(const BoxMark& box);
    void path(const PathMark& path, const Rect& bounds);
    void text(const TextMark& text, double growth);
    void textAsImage(const TextMark& text, const ShapedText& shaped);
    void icon(const IconMark& icon);
    void badge(const IconMark& icon);

    QPainter& m_painter;
    PaintCaches& m_caches;
    PaintOptions m_options;
};

}  // namespace stratoplan::canvas
