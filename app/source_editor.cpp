#include "app/source_editor.h"

#include "app/source_highlighter.h"
#include "app/text_changes.h"
#include "app/window_colors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace stratoplan::app {
namespace {

constexpr int kFontSize = 11;
constexpr int kLineHeight = 18;
constexpr int kNumbersGap = 12;
constexpr qsizetype kPiece = 120'000;  // characters: put in within a frame

/// Gives every line the height of the design: QPlainTextEdit itself knows the font's only.
class SpacedLayout final : public QPlainTextDocumentLayout {
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock& block) const override
    {
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        if (rect.height() > 0)
            rect.setHeight(std::max<qreal>(rect.height(), kLineHeight));
        return rect;
    }
};

class NumbersArea final : public QWidget {
public:
    explicit NumbersArea(SourceEditor* editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintNumbers(event, this); }

private:
    SourceEditor* m_editor;
};

QFont codeFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Mono"), QStringLiteral("Cousine"),
                      QStringLiteral("Courier New"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(kFontSize);
    return font;
}

}  // namespace

SourceEditor::SourceEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_numbers(new NumbersArea(this))
{
    setFont(codeFont());
    setLayoutDirection(Qt::LeftToRight);  // code is, in every language
    document()->setDocumentLayout(new SpacedLayout(document()));
    m_highlighter = new SourceHighlighter(this);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);  // typing is undone with everything else, by the document
    setTabChangesFocus(false);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    setAccessibleName(tr("Source"));
    document()->setDocumentMargin(8);
    placeNumbers();
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &SourceEditor::fillOn);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_inserting)
            return;
        fill();  // what is typed into goes to the document as a whole
        m_text.reset();
        Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y() - kLineHeight, m_numbers->width(),
                              rect.height() + 2 * kLineHeight);
    });
}

void SourceEditor::setFirstLine(int line)
{
    m_firstLine = line;
    placeNumbers();
    m_numbers->update();
}

void SourceEditor::setMermaid(bool on)
{
    m_highlighter->setOn(on);
}

QString SourceEditor::text() const
{
    return m_text ? *m_text : toPlainText();
}

void SourceEditor::setTextKeepingPlace(const QString& text)
{
    if (isFilling()) {
        m_coming.clear();
        m_text.reset();
    }
    const std::vector<TextChange> changes = changesBetween(this->text(), text);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(change->begin));
        cursor.setPosition(static_cast<int>(change->end), QTextCursor::KeepAnchor);
        if (change->text.size() <= kPiece) {
            insert(cursor, change->text);
        } else {
            insert(cursor, {});
            m_coming.push_back({cursor, change->text});
        }
    }
    m_text = text;
    if (isFilling()) {
        fillOn();
        m_filling.start();
    } else {
        Q_EMIT filled();
    }
}

void SourceEditor::insert(QTextCursor& place, const QString& text)
{
    m_inserting = true;
    place.insertText(text);
    m_inserting = false;
}

void SourceEditor::fillOn()
{
    if (!isFilling())
        return m_filling.stop();  // another text came in between
    Coming& next = m_coming.back();
    const qsizetype piece = next.text.indexOf(QLatin1Char('\n'), next.begin + kPiece);
    const qsizetype end = piece < 0 ? next.text.size() : piece + 1;
    insert(next.place, next.text.mid(next.begin, end - next.begin));
    next.begin = end;
    if (end == next.text.size())
        m_coming.pop_back();
    if (isFilling())
        return;
    m_filling.stop();
    Q_EMIT filled();
}

void SourceEditor::fill()
{
    while (isFilling())
        fillOn();
}

void SourceEditor::setMarkedLines(std::set<int> lines)
{
    if (lines == m_marked)
        return;
    m_marked = std::move(lines);
    if (!m_marked.empty() && !hasFocus()) {
        // Into view with some lines above it, and not at all when it can be seen already.
        const QTextBlock block = document()->findBlockByNumber(*m_marked.begin());
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() < 0 || place.bottom() > viewport()->height())
            verticalScrollBar()->setValue(std::max(0, *m_marked.begin() - 4));
    }
    viewport()->update();
    m_numbers->update();
}

void SourceEditor::setProblems(std::vector<Problem> problems)
{
    m_problems = std::move(problems);
    underlineProblems();
}

void SourceEditor::underlineProblems()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int length = document()->characterCount() - 1;
    for (const Problem& problem : m_problems) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::clamp(problem.begin, 0, length));
        mark.cursor.setPosition(std::clamp(problem.end, 0, length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(problem.color);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int SourceEditor::numbersWidth() const
{
    const int last = m_firstLine + std::max(1, blockCount()) - 1;
    const int digits = std::max(2, static_cast<int>(QString::number(last).size()));
    return 14 + digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + kNumbersGap - 8;
}

void SourceEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect rect = contentsRect();
    m_numbers->setGeometry(rect.left(), rect.top(), numbersWidth(), rect.height());
}

void SourceEditor::paintNumbers(QPaintEvent* event, QWidget* area)
{
    const WindowColors& c = windowColors();
    QPainter painter(area);
    painter.fillRect(event->rect(), c.pane);
    QFont font = codeFont();
    painter.setFont(font);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const QRectF line(0, place.top() - 2, area->width(), kLineHeight);
        const bool marked = m_marked.contains(block.blockNumber());
        if (marked) {
            painter.fillRect(line, c.accentLine);
            painter.fillRect(QRectF(0, line.top(), 2.5, line.height()), c.accent);
        }
        painter.setPen(marked ? c.accent : mixed(c.pane, c.text3, 0.85));
        painter.drawText(line.adjusted(0, 0, -(kNumbersGap - 8), 0),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_firstLine + block.blockNumber()));
    }
}

void SourceEditor::paintEvent(QPaintEvent* event)
{
    if (!m_marked.empty()) {
        QPainter painter(viewport());
        for (const int line : m_marked) {
            const QTextBlock block = document()->findBlockByNumber(line);
            const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
            painter.fillRect(QRectF(0, place.top() - 2, viewport()->width(), kLineHeight),
                             windowColors().accentLine);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

bool SourceEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        for (const Problem& problem : m_problems) {
            if (at >= problem.begin && at <= problem.end) {
                QToolTip::showText(help->globalPos(), problem.text, this);
                return true;
            }
        }
        QToolTip::hideText();
    }
    return QPlainTextEdit::event(event);
}

void SourceEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

}  // namespace stratoplan::app
