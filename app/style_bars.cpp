#include "app/icons.h"
#include "app/style.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QPainter>
#include <QPainterPath>
#include <QTabBar>
#include <QWidget>

namespace stratoplan::app::draw {
namespace {

constexpr int kTabSide = 14;
constexpr int kUnderlinedGap = 24;  // between the texts of underlined tabs
constexpr int kBadgeGap = 8;
constexpr int kBadgeHeight = 16;

bool isDocumentBar(const QWidget* widget)
{
    return widget && widget->property(kTabsProperty).toString() == QLatin1String(kDocumentTabs);
}

TabBadge badgeOf(const QStyleOptionTab& option, const QWidget* widget)
{
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    return bar ? bar->tabData(option.tabIndex).value<TabBadge>() : TabBadge{};
}

QFont boldFont(const QWidget* widget)
{
    QFont font = widget ? widget->font() : QFont();
    font.setBold(true);
    return font;
}

QFont badgeFont(const QWidget* widget)
{
    QFont font = boldFont(widget);
    font.setPixelSize(std::max(9, QFontInfo(font).pixelSize() - 1));
    return font;
}

int badgeWidth(const TabBadge& badge, const QWidget* widget)
{
    const int text =
        QFontMetrics(badgeFont(widget)).horizontalAdvance(QString::number(badge.count));
    return std::max(18, text + 10);
}

void horizontalLine(QPainter& painter, int left, int right, int y, const QColor& color)
{
    painter.fillRect(QRect(left, y, right - left, 1), color);
}

}  // namespace

QSize tabSize(const QStyleOptionTab& option, const QWidget* widget)
{
    const QFontMetrics metrics(boldFont(widget));  // the active one is bold: no tab may jump
    const int text = metrics.horizontalAdvance(option.text);
    if (isDocumentBar(widget)) {
        const int close = option.rightButtonSize.isEmpty() ? 0 : option.rightButtonSize.width() + 8;
        const int glyph = option.icon.isNull() ? 0 : option.iconSize.width() + 6;
        return {text + 2 * kTabSide + close + glyph, 32};
    }
    const TabBadge badge = badgeOf(option, widget);
    const int count = badge.count > 0 ? kBadgeGap + badgeWidth(badge, widget) : 0;
    return {text + count + kUnderlinedGap, 31};
}

void documentTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const WindowColors& c = windowColors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    if (selected) {
        painter.fillRect(rect, c.pane);
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), c.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect.adjusted(0, 0, 0, -1), mixed(c.chrome, c.pane, 0.6));
    }
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    if (!selected)
        horizontalLine(painter, rect.left(), rect.right() + 1, rect.bottom(), c.line);

    painter.save();
    painter.setFont(selected ? boldFont(widget) : (widget ? widget->font() : QFont()));
    painter.setPen(selected ? c.text1 : c.text2);
    QRect text = rect.adjusted(kTabSide, 0, -kTabSide, 0);
    if (!option.rightButtonSize.isEmpty())
        text.setRight(text.right() - option.rightButtonSize.width());
    const QString shown =
        painter.fontMetrics().elidedText(option.text, Qt::ElideMiddle, text.width());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOption ring = option;
        ring.rect = rect.adjusted(1, 3, -2, -1);
        focusRing(painter, ring);
    }
}

void underlinedTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const WindowColors& c = windowColors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    painter.save();
    const QFont font = selected ? boldFont(widget) : (widget ? widget->font() : QFont());
    painter.setFont(font);
    painter.setPen(selected || hover ? c.text1 : c.text2);
    const QFontMetrics metrics(font);
    const int textWidth = metrics.horizontalAdvance(option.text);
    const TabBadge badge = badgeOf(option, widget);
    const int countWidth = badge.count > 0 ? badgeWidth(badge, widget) : 0;
    const int content = textWidth + (countWidth > 0 ? kBadgeGap + countWidth : 0);
    const int left = rect.left() + (rect.width() - content) / 2;
    painter.drawText(QRect(left, rect.top(), textWidth + 2, rect.height() - 1),
                     Qt::AlignVCenter | Qt::AlignLeft, option.text);
    if (countWidth > 0) {
        const QRect pill(left + textWidth + kBadgeGap,
                         rect.top() + (rect.height() - 1 - kBadgeHeight) / 2, countWidth,
                         kBadgeHeight);
        roundedBox(painter, pill, kBadgeHeight / 2.0, badge.error ? c.errorSoft : c.badge,
                   Qt::transparent);
        painter.setFont(badgeFont(widget));
        painter.setPen(badge.error ? c.error : c.text1);
        painter.drawText(pill, Qt::AlignCenter, QString::number(badge.count));
    }
    if (selected)
        painter.fillRect(QRect(left - 4, rect.bottom() - 1, content + 8, 2), c.accent);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOption ring = option;
        ring.rect = rect.adjusted(2, 3, -2, -4);
        focusRing(painter, ring);
    }
}

void tabClose(QPainter& painter, const QStyleOption& option)
{
    const WindowColors& c = windowColors();
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) &&
                       option.state.testFlag(QStyle::State_Enabled);
    if (hover)
        roundedBox(painter, option.rect, 4, c.hover, Qt::transparent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hover ? c.text1 : c.text3, 1.25, Qt::SolidLine, Qt::RoundCap));
    const QPointF center = QRectF(option.rect).center();
    painter.drawLine(center - QPointF(3, 3), center + QPointF(3, 3));
    painter.drawLine(center - QPointF(3, -3), center + QPointF(3, -3));
    painter.restore();
}

void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option)
{
    const WindowColors& c = windowColors();
    painter.fillRect(option.rect, c.paneHead);
    horizontalLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(),
                   c.line);
    painter.setPen(c.text1);
    painter.drawText(
        option.rect.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(option.title, Qt::ElideRight, option.rect.width() - 24));
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const WindowColors& c = windowColors();
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) ||
                        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QColor color = mixed(c.pane, c.text2, active ? 0.5 : 0.28);
    const QRectF thumb = QRectF(handle).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    roundedBox(painter, thumb, radius, color, Qt::transparent);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const WindowColors& c = windowColors();
    painter.fillRect(option.rect, c.chrome);
    const bool open = option.state.testFlag(QStyle::State_Selected);
    if (open)
        roundedBox(painter, QRectF(option.rect).adjusted(1, 3, -1, -3), 6,
                   mixed(c.chrome, c.text2, 0.14), Qt::transparent);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? c.text1 : c.disabledText);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!widget || !widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    painter.drawText(option.rect, flags, option.text);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const WindowColors& c = windowColors();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        horizontalLine(painter, option.rect.left() + 8, option.rect.right() - 7,
                       option.rect.center().y(), c.line);
        return;
    }
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = on && option.state.testFlag(QStyle::State_Selected);
    if (selected)
        roundedBox(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), 5, c.accentSoft,
                   Qt::transparent);
    const int left = option.rect.left() + 12;
    const QRect glyph(left, option.rect.center().y() - 8, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintGlyph(painter, QStringLiteral("ui-tick"), glyph, on ? c.accent : c.disabledText);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, glyph, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);

    const QString name = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = option.text.section(QLatin1Char('\t'), 1);
    const QRect text = option.rect.adjusted(38, 0, -16, 0);
    painter.setPen(on ? c.text1 : c.disabledText);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, name);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintGlyph(painter, QStringLiteral("ui-chevron-right"),
                   QRectF(option.rect.right() - 22, option.rect.center().y() - 6, 12, 12), c.text3);
        return;
    }
    painter.setPen(on ? c.text3 : c.disabledText);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, keys);
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const WindowColors& c = windowColors();
    painter.fillRect(option.rect, c.pane);
    horizontalLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(),
                   c.line);
}

void branch(QPainter& painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const QPointF center = QRectF(option.rect).center();
    const QString glyph = option.state.testFlag(QStyle::State_Open)
                              ? QStringLiteral("ui-chevron-down")
                              : QStringLiteral("ui-chevron-right");
    paintGlyph(painter, glyph, {center - QPointF(6, 6), QSizeF(12, 12)}, windowColors().text3);
}

void row(QPainter& painter, const QStyleOptionViewItem& option)
{
    const WindowColors& c = windowColors();
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        painter.fillRect(option.rect, active ? c.accentLine : c.hover);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, mixed(c.pane, c.hover, 0.7));
    }
}

}  // namespace stratoplan::app::draw
