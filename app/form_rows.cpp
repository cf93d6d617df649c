#include "app/form_rows.h"

#include "app/window_colors.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stratoplan::app {
namespace {

constexpr int kSide = 16;
constexpr int kLabelWidth = 84;
constexpr int kMostLabelWidth = 132;  // what a long word may take from the fields
constexpr int kRowGap = 6;

/// A line across the pane with a bold title below it.
class Heading final : public QWidget {
public:
    explicit Heading(QString text) : m_text(std::move(text)) { setFixedHeight(40); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(-kSide, 8, width() + 2 * kSide, 1), windowColors().line);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(windowColors().text1);
        painter.drawText(rect().adjusted(0, 16, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    QString m_text;
};

}  // namespace

FormRows::FormRows(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void FormRows::clear()
{
    m_refreshers.clear();
    if (m_content) {
        m_content->hide();         // hands over what is being typed
        m_content->deleteLater();  // it may be one of its widgets that brought us here
    }
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(kSide, 12, kSide, kSide);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(kRowGap);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_content);
}

QLabel* FormRows::addRow(const QString& text, QWidget* editor, Refresh refresh)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumHeight(28);
    int word = 0;  // the longest, which no line break makes narrower
    for (const QString& one : text.split(QLatin1Char(' ')))
        word = std::max(word, label->fontMetrics().horizontalAdvance(one));
    label->setMinimumWidth(std::min(word, kMostLabelWidth));
    label->setMaximumWidth(std::max(kLabelWidth + 8, label->minimumWidth()));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, windowColors().text2);
    label->setPalette(palette);
    label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(text);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    m_grid->setRowMinimumHeight(row, 28);
    if (refresh) {
        refresh();
        m_refreshers.push_back(std::move(refresh));
    }
    return label;
}

void FormRows::addHeading(const QString& text)
{
    m_grid->addWidget(new Heading(text), m_grid->rowCount(), 0, 1, 2);
}

void FormRows::addWide(QWidget* widget, Refresh refresh)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    if (refresh) {
        refresh();
        m_refreshers.push_back(std::move(refresh));
    }
}

void FormRows::addNote(const QString& text)
{
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 2);
}

void FormRows::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void FormRows::refreshRows()
{
    for (const Refresh& refresh : m_refreshers)
        refresh();
}

}  // namespace stratoplan::app
