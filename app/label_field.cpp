#include "app/label_field.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>

namespace stratoplan::app {
namespace {

constexpr int kMaxLines = 4;

}  // namespace

LabelField::LabelField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    setViewportMargins(8, 6, 8, 3);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void LabelField::setText(const QString& text)
{
    const bool typing = hasFocus() && toPlainText() != m_shown;
    m_shown = text;
    if (!typing && toPlainText() != text) {
        setPlainText(text);
        updateGeometry();
    }
}

QSize LabelField::sizeHint() const
{
    const int lines = std::clamp(qRound(document()->size().height()), 1, kMaxLines);
    return {120, std::max(28, fontMetrics().lineSpacing() * lines + 12)};
}

void LabelField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();  // other lines wrap now
}

void LabelField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier))
        return commit();
    if (event->key() == Qt::Key_Escape) {
        setPlainText(m_shown);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LabelField::focusOutEvent(QFocusEvent* event)
{
    commit();
    QPlainTextEdit::focusOutEvent(event);
}

void LabelField::commit()
{
    const QString text = toPlainText();
    if (text == m_shown)
        return;
    m_shown = text;
    Q_EMIT committed(text);
}

}  // namespace stratoplan::app
