#include "canvas/back_buffer.h"

#include "canvas/convert.h"

#include <QPainter>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace stratoplan::canvas {
namespace {

constexpr std::size_t kMostRects = 24;
constexpr double kSpare = 1.2;

double areaOf(const QRect& rect)
{
    return static_cast<double>(rect.width()) * rect.height();
}

QRect deviceRect(const ViewTransform& view, const Rect& scene)
{
    return view.toDevice().mapRect(qt(scene)).toAlignedRect().adjusted(-2, -2, 2, 2);
}

}  // namespace

void BackBuffer::resize(QSize device)
{
    if (m_image.size() == device)
        return;
    m_image = QImage(device, QImage::Format_RGB32);
    m_sharp = QImage();
    m_valid = false;
    m_draft = false;
}

void BackBuffer::damage(const ViewTransform& view, const Rect& scene)
{
    if (!m_valid || scene.empty())
        return;
    const QRect rect = deviceRect(view, scene) & m_image.rect();
    if (rect.isEmpty())
        return;
    for (QRect& other : m_damage) {
        // One larger rectangle is cheaper than two that share most of their marks, but not than two
        // legs of a line that meet at a corner.
        const QRect both = other | rect;
        if (other.intersects(rect) && areaOf(both) <= kSpare * (areaOf(other) + areaOf(rect))) {
            other = both;
            return;
        }
    }
    if (m_damage.size() >= kMostRects)
        m_damage.back() |= rect;
    else
        m_damage.push_back(rect);
}

void BackBuffer::update(const ViewTransform& view, bool draft, const Paint& paint)
{
    if (m_image.isNull())
        return;
    const bool zoomed = view.scale() != m_view.scale();
    if (m_valid && draft && (zoomed || m_draft) && m_damage.empty()) {
        scaled(view);
        return;
    }
    if (!m_valid || zoomed || m_draft) {
        m_view = view;
        m_draft = false;
        m_valid = true;
        m_sharp = QImage();
        m_damage.clear();
        repaint(m_image.rect(), paint);
        return;
    }
    if (const QPoint delta = m_view.scroll - view.scroll; !delta.isNull()) {
        m_view = view;
        if (std::abs(delta.x()) >= m_image.width() || std::abs(delta.y()) >= m_image.height())
            m_damage = {m_image.rect()};
        else
            pan(delta);
    }
    double area = 0;
    for (const QRect& rect : m_damage)
        area += areaOf(rect);
    if (area > areaOf(m_image.rect()))  // they lie over one another
        m_damage = {m_image.rect()};
    for (const QRect& rect : std::exchange(m_damage, {}))
        repaint(rect & m_image.rect(), paint);
}

void BackBuffer::pan(QPoint delta)
{
    for (QRect& rect : m_damage)
        rect.translate(delta);
    const int width = m_image.width();
    const int height = m_image.height();
    const int left = std::max(0, delta.x());
    const int count = width - std::abs(delta.x());
    const int from = std::max(0, -delta.x());
    uchar* bits = m_image.bits();
    const qsizetype line = m_image.bytesPerLine();
    const auto move = [&](int row) {
        std::memmove(bits + row * line + left * 4, bits + (row - delta.y()) * line + from * 4,
                     static_cast<std::size_t>(count) * 4);
    };
    if (delta.y() > 0) {
        for (int row = height - 1; row >= delta.y(); --row)
            move(row);
    } else {
        for (int row = 0; row < height + delta.y(); ++row)
            move(row);
    }
    if (delta.y() > 0)
        m_damage.push_back({0, 0, width, delta.y()});
    else if (delta.y() < 0)
        m_damage.push_back({0, height + delta.y(), width, -delta.y()});
    if (delta.x() > 0)
        m_damage.push_back({0, 0, delta.x(), height});
    else if (delta.x() < 0)
        m_damage.push_back({width + delta.x(), 0, -delta.x(), height});
}

void BackBuffer::scaled(const ViewTransform& view)
{
    if (!m_draft) {
        m_sharp = m_image.copy();
        m_sharpView = m_view;
    }
    m_draft = true;
    m_view = view;
    const double factor = view.scale() / m_sharpView.scale();
    const QRectF target(m_sharpView.scroll.x() * factor - view.scroll.x(),
                        m_sharpView.scroll.y() * factor - view.scroll.y(), m_sharp.width() * factor,
                        m_sharp.height() * factor);
    QPainter painter(&m_image);
    painter.fillRect(m_image.rect(), m_background);
    painter.drawImage(target, m_sharp);
}

void BackBuffer::repaint(const QRect& rect, const Paint& paint)
{
    if (rect.isEmpty())
        return;
    QPainter painter(&m_image);
    painter.setClipRect(rect);
    paint(painter, rect);
}

}  // namespace stratoplan::canvas
