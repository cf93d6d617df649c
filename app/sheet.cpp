#include "app/sheet.h"

#include "app/style.h"
#include "app/window_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stratoplan::app {
namespace {

constexpr int kWidth = 520;

}  // namespace

Sheet::Sheet(const QString& title, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(kWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* heading = new QLabel(title);
    QFont font = heading->font();
    font.setPixelSize(QFontInfo(font).pixelSize() + 2);
    font.setBold(true);
    heading->setFont(font);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_content->setSpacing(8);
    layout->addLayout(m_content, 1);
    layout->addSpacing(4);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
}

void Sheet::addText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->addWidget(label);
}

void Sheet::addContent(QWidget* content, int stretch)
{
    m_content->addWidget(content, stretch);
}

/// As high as its texts are at that width: Qt asks for their height at a narrower one.
QSize Sheet::sizeHint() const
{
    const int width = std::max(kWidth, QDialog::sizeHint().width());
    return {width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                 : QDialog::sizeHint().height()};
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), windowColors().field);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), windowColors().pane);
}

QPushButton* Sheet::addButton(const QString& text, int result, Place place)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    if (place == Place::Left)
        m_buttons->insertWidget(0, button);
    else
        m_buttons->addWidget(button);
    if (place == Place::Default) {
        button->setProperty(kFilledProperty, true);
        button->setDefault(true);
    }
    if (result >= 0)
        connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    return button;
}

}  // namespace stratoplan::app
