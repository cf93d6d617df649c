#include "app/recent_card.h"

#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "canvas/document.h"
#include "canvas/raster.h"
#include "model/picture/build.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace stratoplan::app {
namespace {

constexpr int kWidth = 168;
constexpr int kPictureHeight = 104;
constexpr qint64 kLargest = 1024 * 1024;  // a picture of a larger file is not worth the wait
constexpr std::size_t kMostNodes = 400;

QString folderOf(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder.startsWith(home))
        folder.replace(0, home.size(), QLatin1Char('~'));
    return folder;
}

}  // namespace

RecentCard::RecentCard(QString path, QWidget* parent)
    : QAbstractButton(parent), m_path(std::move(path))
{
    setFixedSize(kWidth, kPictureHeight + 44);
    setText(QFileInfo(m_path).fileName());
    setToolTip(m_path);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QTimer::singleShot(0, this, &RecentCard::drawPicture);
}

void RecentCard::drawPicture()
{
    QFile file(m_path);
    if (file.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return;
    const std::string bytes = file.readAll().toStdString();
    const Catalog& catalog = builtInCatalog();
    DocumentFile document(m_path.toStdString(), bytes, detectFormat(bytes, m_path.toStdString()),
                          catalog);
    if (document.diagramCount() == 0 || document.diagram(0).nodes().size() > kMostNodes)
        return;
    const Diagram& diagram = document.diagram(0);
    const Layout layout = layOut(diagram, catalog, tableMeasurer());
    if (layout.size.width <= 0 || layout.size.height <= 0)
        return;
    const Picture picture = buildPicture(diagram, layout, catalog, windowTheme(), tableMeasurer());
    const double fit =
        std::min(kWidth / (layout.size.width + 32), kPictureHeight / (layout.size.height + 32));
    m_picture = canvas::rasterImage(picture, {.scale = std::min(1.0, fit) * devicePixelRatioF()});
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void RecentCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &RecentCard::drawPicture);
}

void RecentCard::paintEvent(QPaintEvent*)
{
    const WindowColors& c = windowColors();
    QPainter painter(this);
    const QRectF frame(0, 0, kWidth, kPictureHeight);
    const QColor border = hasFocus() || underMouse() ? c.accent : c.line;
    draw::roundedBox(painter, frame, 8, canvas::qt(windowTheme().canvas), border,
                     hasFocus() ? 2 : 1);
    if (!m_picture.isNull()) {
        painter.save();
        QPainterPath clip;
        clip.addRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
        painter.setClipPath(clip);
        const QSizeF size = m_picture.deviceIndependentSize();
        painter.drawImage(frame.center() - QPointF(size.width() / 2, size.height() / 2), m_picture);
        painter.restore();
        draw::roundedBox(painter, frame, 8, Qt::transparent, border, hasFocus() ? 2 : 1);
    }
    painter.setPen(c.text1);
    painter.drawText(QRect(2, kPictureHeight + 6, kWidth - 4, 18), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, kWidth - 4));
    QFont small = font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    painter.setFont(small);
    painter.setPen(c.text3);
    painter.drawText(
        QRect(2, kPictureHeight + 23, kWidth - 4, 16), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(folderOf(m_path), Qt::ElideMiddle, kWidth - 4));
}

}  // namespace stratoplan::app
