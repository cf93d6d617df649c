#include "canvas/mini_map.h"

#include "canvas/canvas_parts.h"
#include "canvas/convert.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stratoplan::canvas {
namespace {

constexpr QSize kMapSize(148, 72);
constexpr int kMapMargin = 12;
constexpr double kPadding = 6;
constexpr int kLaterMs = 80;  // of a large diagram it costs more than the frame that an edit has

}  // namespace

MiniMap::MiniMap(CanvasParts& parts, QWidget& parent) : QWidget(&parent), m_parts(parts)
{
    resize(kMapSize);
    setAccessibleName(tr("Overview"));
    setCursor(Qt::ArrowCursor);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_picture = {};
        update();
    });
    hide();
}

double MiniMap::scale() const
{
    const Size size = m_parts.layout().size;
    return std::min((width() - 2 * kPadding) / std::max(size.width, 1.0),
                    (height() - 2 * kPadding) / std::max(size.height, 1.0));
}

QPointF MiniMap::origin() const
{
    const Size size = m_parts.layout().size;
    return {(width() - size.width * scale()) / 2, (height() - size.height * scale()) / 2};
}

void MiniMap::refresh()
{
    if (!m_later.isActive())
        m_later.start();
    place();
}

void MiniMap::setWanted(bool wanted)
{
    m_wanted = wanted;
    place();
}

void MiniMap::place()
{
    const QWidget& canvas = m_parts.view;
    move(canvas.width() - width() - kMapMargin, canvas.height() - height() - kMapMargin);
    const Size size = m_parts.layout().size;
    const Rect inView = m_parts.transform.toScene(QRectF(canvas.rect()));
    const bool fits = inView.contains(Rect{0, 0, size.width, size.height});
    const bool roomy = canvas.width() > 3 * width() && canvas.height() > 3 * height();
    setVisible(m_wanted && m_parts.document && size.width > 0 && !fits && roomy);
}

void MiniMap::draw()
{
    const double ratio = devicePixelRatioF();
    const Theme& theme = *m_parts.theme;
    m_picture = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(qt(theme.line), 1));
    painter.setBrush(qt(theme.card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_parts.cache.diagram()) {
        const Size whole = m_parts.layout().size;
        painter.save();
        painter.translate(origin());
        painter.scale(scale(), scale());
        paintBlocks(painter, {0, 0, whole.width, whole.height}, scale() * ratio, m_parts.cache,
                    {.theme = &theme, .catalog = &m_parts.catalog(), .grid = false}, false);
        painter.restore();
    }
    painter.setClipRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setPen(Qt::NoPen);
    for (const auto& [id, problem] : m_parts.problems) {
        if (const int at = m_parts.diagram().indexOf(id); at >= 0) {
            const QPointF dot =
                origin() +
                qt(m_parts.layout().nodes[static_cast<std::size_t>(at)].box.center()) * scale();
            painter.setBrush(qt(problem.severity == Severity::Error     ? theme.error
                                : problem.severity == Severity::Warning ? theme.warningFill
                                                                        : theme.info));
            painter.drawEllipse(dot, 1.5, 1.5);
        }
    }
}

void MiniMap::paintEvent(QPaintEvent*)
{
    if (m_picture.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        draw();
    const Theme& theme = *m_parts.theme;
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    const Rect inView = m_parts.transform.toScene(QRectF(m_parts.view.rect()));
    QColor tint = qt(theme.accent);
    tint.setAlphaF(0.07F);
    painter.setBrush(tint);
    painter.setPen(QPen(qt(theme.accent), 1.25));
    painter.drawRect(QRectF(origin() + qt(inView.topLeft()) * scale(),
                            QSizeF(inView.width, inView.height) * scale()));
}

void MiniMap::mousePressEvent(QMouseEvent* event)
{
    go(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        go(event->position());
}

void MiniMap::go(QPointF to)
{
    const QPointF scene = (to - origin()) / scale();
    const QPointF middle = m_parts.transform.toView(model(scene));
    const QPointF by = middle - QRectF(m_parts.view.rect()).center();
    m_parts.panBy((by * m_parts.transform.ratio).toPoint());
}

}  // namespace stratoplan::canvas
