#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The drawing of Style, by what is drawn. Each function paints one element whole.
namespace stratoplan::app::draw {

void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& border, qreal width = 1);

// style_fields.cpp
void field(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void switchOf(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOption& option);
void focusRing(QPainter& painter, const QStyleOption& option);

// style_bars.cpp
void documentTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget);
void underlinedTab(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget);
void tabClose(QPainter& painter, const QStyleOption& option);
void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void branch(QPainter& painter, const QStyleOption& option);
void row(QPainter& painter, const QStyleOptionViewItem& option);

/// Room for a tab's text, badge and close button. Units: device-independent pixels.
QSize tabSize(const QStyleOptionTab& option, const QWidget* widget);

}  // namespace stratoplan::app::draw
