#include "app/icons.h"

#include "app/icon_packs.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "canvas/icon_cache.h"
#include "model/catalog/catalog.h"
#include "model/picture/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace stratoplan::app {
namespace {

constexpr qreal kTileTint = 0.12;
constexpr qreal kTileTintDark = 0.18;

QColor inkColor(IconInk ink)
{
    const WindowColors& c = windowColors();
    switch (ink) {
    case IconInk::Text1:
        return c.text1;
    case IconInk::OnAccent:
        return c.onAccent;
    case IconInk::Accent:
        return c.accent;
    case IconInk::Error:
        return c.error;
    case IconInk::Text2:
        break;
    }
    return c.text2;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(QString glyph, IconInk ink) : m_glyph(std::move(glyph)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor color = state == QIcon::On ? windowColors().accent : inkColor(m_ink);
        if (mode == QIcon::Disabled)
            color = mixed(windowColors().chrome, color, 0.45);
        const qreal side = std::min(rect.width(), rect.height());
        const QPointF corner = QRectF(rect).center() - QPointF(side / 2, side / 2);
        paintGlyph(*painter, m_glyph, {corner, QSizeF(side, side)}, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    QString m_glyph;
    IconInk m_ink;
};

}  // namespace

QIcon icon(const char* glyph, IconInk ink)
{
    return QIcon(new GlyphEngine(QString::fromLatin1(glyph), ink));
}

void paintGlyph(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
{
    // Every caller wants it, and the painter of a pixmap begins without.
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    canvas::paintGlyph(painter, rect, name.toStdString(), color);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void paintKindTile(QPainter& painter, const QString& kindId, const QRectF& tile, qreal iconSize)
{
    const Kind& kind = shownCatalog(builtInCatalog()).kind(kindId.toStdString());
    const Theme& theme = windowTheme();
    QColor accent = canvas::qt(theme.category(kind.category).accent);
    QColor fill = canvas::qt(theme.category(kind.category).tile);
    if (!kind.family.empty() && kind.family != "group") {
        accent = canvas::qt(theme.family(kind.family).title);
        fill = mixed(canvas::qt(theme.card), accent, theme.dark ? kTileTintDark : kTileTint);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isPicture(kind.icon)) {
        canvas::paintGlyph(painter, tile, kind.icon, accent);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal radius = tile.width() > 30 ? 7 : 5;
    painter.drawRoundedRect(tile, radius, radius);
    const QPointF corner = tile.center() - QPointF(iconSize / 2, iconSize / 2);
    paintGlyph(painter, QString::fromStdString(kind.icon), {corner, QSizeF(iconSize, iconSize)},
               accent);
    painter.restore();
}

}  // namespace stratoplan::app
