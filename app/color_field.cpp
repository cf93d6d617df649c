#include "app/color_field.h"

#include "app/style.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QColorDialog>
#include <QMouseEvent>
#include <QPainter>

namespace stratoplan::app {

ColorField::ColorField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Theme"));
    setTextMargins(22, 0, 0, 0);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        if (now.isEmpty() && !m_shown.isEmpty() && isModified() == false && hasFocus())
            commit({});  // the clear button
        setProperty(kInvalidProperty, !now.isEmpty() && !QColor::isValidColor(now.trimmed()));
        update();
    });
}

void ColorField::setValue(const QString& value)
{
    m_shown = value;
    if (!hasFocus() || !isModified())
        setText(value);
}

void ColorField::commit(const QString& value)
{
    if (value == m_shown || (!value.isEmpty() && !QColor::isValidColor(value)))
        return;
    m_shown = value;
    Q_EMIT committed(value);
}

QRect ColorField::swatch() const
{
    return {8, (height() - 16) / 2, 16, 16};
}

void ColorField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor color(text().trimmed());
    draw::roundedBox(painter, swatch(), 4, color.isValid() ? color : QColor(Qt::transparent),
                     windowColors().field);
    if (!color.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(windowColors().field, 1));
        painter.drawLine(swatch().bottomLeft() + QPoint(3, -2),
                         swatch().topRight() + QPoint(-2, 3));
    }
}

void ColorField::mousePressEvent(QMouseEvent* event)
{
    if (!swatch().contains(event->position().toPoint()))
        return QLineEdit::mousePressEvent(event);
    const QColor now(text().trimmed());
    const QColor color = QColorDialog::getColor(now.isValid() ? now : windowColors().pane, window(),
                                                tr("Choose a colour"));
    if (color.isValid())
        commit(color.name());
}

void ColorField::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(swatch().contains(event->position().toPoint()) ? Qt::PointingHandCursor
                                                             : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

}  // namespace stratoplan::app
