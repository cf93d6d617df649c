#include "app/style.h"

#include "app/icons.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace stratoplan::app {
namespace {

constexpr int kRow = 28;
constexpr int kSwitchWidth = 30;
constexpr int kSwitchHeight = 16;
constexpr int kScrollBar = 10;
constexpr int kButtonPadding = 16;

bool isSwitch(const QWidget* widget)
{
    return widget && widget->property(kSwitchProperty).toBool();
}
bool isDocumentTab(const QWidget* widget)
{
    return widget && widget->property(kTabsProperty).toString() == QLatin1String(kDocumentTabs);
}

/// Whether a line edit has an icon before its text, which brings its own room.
bool hasLeadingIcon(const QWidget* widget)
{
    if (!qobject_cast<const QLineEdit*>(widget))
        return false;
    const auto buttons = widget->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        buttons, [&](const QToolButton* button) { return button->x() < widget->width() / 2; });
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_ToolBarFrameWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolBarItemMargin:
        return 3;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarHandleExtent:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return 12;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
        return isSwitch(widget) ? kSwitchWidth : 16;
    case PM_IndicatorHeight:
        return isSwitch(widget) ? kSwitchHeight : 16;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarPanelWidth:
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetTitleMargin:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_TreeViewIndentation:
        return 18;
    case PM_FocusFrameHMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ToolBar_Movable:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_ElideMode:
    case SH_TitleBar_NoBorder:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return hint == SH_ItemView_PaintAlternatingRowColorsForEmptyArea ? 0 : 1;
    case SH_ScrollBar_Transient:
        return widget && widget->property(kOverlayProperty).toBool() ? 1 : 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(kRow, size.height() + 8));
        if (type == CT_ComboBox)
            result.rwidth() += 8;
        break;
    case CT_PushButton:
        result = size + QSize(2 * kButtonPadding, 0);
        result.setHeight(std::max(kRow, size.height() + 8));
        break;
    case CT_ToolButton: {
        const auto* button = static_cast<const QStyleOptionToolButton*>(option);
        if (button->toolButtonStyle == Qt::ToolButtonIconOnly) {
            const int side = button->iconSize.width() >= 18 ? 32 : button->iconSize.width() + 10;
            result = {side, side};
        } else {
            result = {size.width() + 16, std::max(kRow, size.height() + 8)};
        }
        break;
    }
    case CT_MenuItem: {
        const auto* item = static_cast<const QStyleOptionMenuItem*>(option);
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {10, 9};
        const QFontMetrics metrics(item->font);
        const QString name = item->text.section(QLatin1Char('\t'), 0, 0);
        const QString keys = item->text.section(QLatin1Char('\t'), 1);
        const int gap = keys.isEmpty() ? 16 : 40 + metrics.horizontalAdvance(keys);
        return {38 + metrics.size(Qt::TextShowMnemonic, name).width() + gap + 16, kRow};
    }
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(kRow, size.height() + 8)};
    case CT_TabBarTab:
        return draw::tabSize(*static_cast<const QStyleOptionTab*>(option), widget);
    case CT_ItemViewItem:
        result.setHeight(std::max(kRow, result.height()));
        break;
    case CT_HeaderSection:
        result.setHeight(26);
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (element) {
    case SE_TabBarTabRightButton: {
        const auto* tab = static_cast<const QStyleOptionTab*>(option);
        const QSize size = tab->rightButtonSize;
        return {tab->rect.right() - size.width() - 7,
                tab->rect.center().y() - size.height() / 2 + 1, size.width(), size.height()};
    }
    case SE_LineEditContents:
        return option->rect.adjusted(hasLeadingIcon(widget) ? 0 : 8, 0, -8, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = static_cast<const QStyleOptionSlider*>(option);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const auto range = static_cast<qint64>(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0)
            handle = static_cast<int>((static_cast<qint64>(bar->pageStep) * length) /
                                      (range + bar->pageStep));
        handle = std::clamp(handle, std::min(32, length), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - handle, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return visualRect(bar->direction, bar->rect,
                              horizontal ? QRect(from, 0, size, bar->rect.height())
                                         : QRect(0, from, bar->rect.width(), size));
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(at, handle);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return part(0, at);
        case SC_ScrollBarAddPage:
            return part(at + handle, length - at - handle);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(9, 1, -26, -1));
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(1, 1, -22, -1));
    if (control == CC_SpinBox && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown)) {
        const int half = option->rect.height() / 2;
        const QRect rect(option->rect.right() - 21,
                         option->rect.top() + (subControl == SC_SpinBoxUp ? 0 : half), 21, half);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const WindowColors& c = windowColors();
    switch (element) {
    case PE_PanelLineEdit:
        if (static_cast<const QStyleOptionFrame*>(option)->lineWidth > 0)
            draw::field(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return isSwitch(widget) ? draw::switchOf(*painter, *option)
                                : draw::checkBox(*painter, *option);
    case PE_IndicatorItemViewItemCheck:
        return draw::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return draw::radioButton(*painter, *option);
    case PE_PanelButtonTool:
        return draw::toolButton(*painter, *option);
    case PE_FrameFocusRect:
        return draw::focusRing(*painter, *option);
    case PE_IndicatorTabClose:
        return draw::tabClose(*painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
        // Square: round corners need a compositor, and are black where there is none.
        painter->fillRect(option->rect, c.field);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), c.pane);
        return;
    case PE_Frame:
        if (static_cast<const QStyleOptionFrame*>(option)->lineWidth > 0)
            draw::roundedBox(*painter, option->rect, 6, Qt::transparent, c.field);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, c.line);
        return;
    case PE_IndicatorBranch:
        return draw::branch(*painter, *option);
    case PE_PanelItemViewItem:
        return draw::row(*painter, *static_cast<const QStyleOptionViewItem*>(option));
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.center().y() - 10, 1, 22),
                          c.line);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.pane);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.text1);
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton*>(widget))
            return;  // a button with a menu shows it by its text
        return paintGlyph(
            *painter, QStringLiteral("ui-chevron-down"),
            QRectF(QPointF(option->rect.center()) - QPointF(5.5, 5.5), QSizeF(12, 12)), c.text3);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const WindowColors& c = windowColors();
    switch (element) {
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel: {
        const auto& tab = *static_cast<const QStyleOptionTab*>(option);
        return isDocumentTab(widget) ? draw::documentTab(*painter, tab, widget)
                                     : draw::underlinedTab(*painter, tab, widget);
    }
    case CE_PushButtonBevel:
        return draw::pushButton(*painter, *static_cast<const QStyleOptionButton*>(option), widget);
    case CE_PushButtonLabel: {
        QStyleOptionButton button = *static_cast<const QStyleOptionButton*>(option);
        if (widget && widget->property(kFilledProperty).toBool()) {
            button.palette.setColor(QPalette::ButtonText, c.onAccent);
            QFont font = widget->font();
            font.setBold(true);
            painter->setFont(font);
        }
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    case CE_ItemViewItem: {
        QStyleOptionViewItem item = *static_cast<const QStyleOptionViewItem*>(option);
        item.palette.setColor(QPalette::HighlightedText, c.text1);  // rows are tinted, not filled
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_DockWidgetTitle:
        return draw::dockTitle(*painter, *static_cast<const QStyleOptionDockWidget*>(option));
    case CE_MenuItem:
        return draw::menuItem(*painter, *static_cast<const QStyleOptionMenuItem*>(option));
    case CE_MenuBarItem:
        return draw::menuBarItem(*painter, *static_cast<const QStyleOptionMenuItem*>(option),
                                 widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.chrome);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, c.chrome);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_HeaderSection:
        return draw::headerSection(*painter, *static_cast<const QStyleOptionHeader*>(option));
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.pane);
        return;
    case CE_RubberBand:
        draw::roundedBox(*painter, option->rect, 0,
                         QColor(c.accent.red(), c.accent.green(), c.accent.blue(), 18), c.accent);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const WindowColors& c = windowColors();
    if (control == CC_ScrollBar) {
        const auto* bar = static_cast<const QStyleOptionSlider*>(option);
        if (!widget || !widget->property(kOverlayProperty).toBool())
            painter->fillRect(option->rect, c.pane);
        else if (!widget->parentWidget() || !widget->parentWidget()->underMouse())
            return;  // lies over the content, and only while the pointer is there
        draw::scrollBar(*painter, *bar,
                        subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        draw::field(*painter, *option, widget);
        const bool on = option->state.testFlag(State_Enabled);
        const QRectF rect =
            visualRect(option->direction, option->rect,
                       QRect(option->rect.right() - 20, option->rect.center().y() - 6, 12, 12));
        paintGlyph(*painter, QStringLiteral("ui-chevron-down"), rect,
                   on ? c.text3 : c.disabledText);
        return;
    }
    if (control == CC_SpinBox) {
        draw::field(*painter, *option, widget);
        const auto* spin = static_cast<const QStyleOptionSpinBox*>(option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool up = part == SC_SpinBoxUp;
            const bool enabled = spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                               : QAbstractSpinBox::StepDownEnabled);
            painter->setPen(QPen(enabled ? c.text2 : c.disabledText, 1.25, Qt::SolidLine,
                                 Qt::RoundCap, Qt::RoundJoin));
            const QPointF at = QRectF(subControlRect(CC_SpinBox, spin, part, widget)).center() +
                               QPointF(-2, up ? 2 : -2);
            const double tip = up ? -1.5 : 1.5;
            painter->drawPolyline(
                QPolygonF{at + QPointF(-3, -tip), at + QPointF(0, tip), at + QPointF(3, -tip)});
        }
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                          const QWidget* widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return icon("ui-close");
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return icon("ui-more");
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

}  // namespace stratoplan::app
