#include "app/source_pane.h"

#include "app/diagnostic_text.h"
#include "app/source_editor.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPromise>
#include <QRegularExpression>
#include <QTextBlock>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>
#include <set>
#include <span>
#include <utility>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

constexpr int kHeadHeight = 28;
constexpr int kTypingPauseMs = 250;
constexpr std::size_t kMostMarked = 40;       // selected things whose lines are marked
constexpr std::size_t kMostUnderlined = 200;  // problems
constexpr std::size_t kReadAtOnce = 60'000;   // characters: read within a frame

/// The strip above the text: its name and where it stands in the file.
class Head final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), windowColors().paneHead);
        painter.fillRect(QRect(0, height() - 1, width(), 1), windowColors().line);
    }
};

/// Places in a text by bytes as places in its characters; quick where they come in order.
class Utf16Places {
public:
    explicit Utf16Places(std::string_view text) : m_text(text) {}

    int operator()(unsigned byte)
    {
        byte = std::min(byte, static_cast<unsigned>(m_text.size()));
        if (byte < m_byte)
            m_byte = m_place = 0;
        m_place += static_cast<unsigned>(qt(m_text.substr(m_byte, byte - m_byte)).size());
        m_byte = byte;
        return static_cast<int>(m_place);
    }

private:
    std::string_view m_text;
    unsigned m_byte = 0;
    unsigned m_place = 0;
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

}  // namespace

std::vector<int> linesMentioning(const QString& text, const std::vector<QString>& names)
{
    static const QRegularExpression kQuoted(QStringLiteral(R"("[^"\n]*")"));
    const auto mentions = [](QString line, const QString& name) {
        if (line.trimmed().startsWith(QLatin1String("%%")))
            return false;
        line.replace(kQuoted, QStringLiteral("\"\""));
        for (qsizetype at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            if ((at == 0 || !isNameCharacter(line[at - 1])) &&
                (end == line.size() || !isNameCharacter(line[end])))
                return true;
        }
        return false;
    };
    std::set<int> lines;
    for (const QString& name : names) {
        int line = 0;
        qsizetype begin = 0;  // of the line
        for (qsizetype at = text.indexOf(name); at >= 0 && !name.isEmpty();) {
            for (auto next = text.indexOf(QLatin1Char('\n'), begin); next >= 0 && next < at;
                 next = text.indexOf(QLatin1Char('\n'), begin)) {
                begin = next + 1;
                ++line;
            }
            const qsizetype found = text.indexOf(QLatin1Char('\n'), at);
            const qsizetype end = found < 0 ? text.size() : found;
            if (mentions(text.mid(begin, end - begin), name))
                lines.insert(line);
            at = text.indexOf(name, end);
        }
    }
    return {lines.begin(), lines.end()};
}

SourcePane::SourcePane(canvas::Document& document, canvas::CanvasView& view, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(view)
    , m_title(new QLabel(tr("Source")))
    , m_place(new QLabel)
{
    auto* head = new Head;
    head->setFixedHeight(kHeadHeight);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(14, 0, 12, 0);
    headLayout->setSpacing(8);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    QFont small = m_place->font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    m_place->setFont(small);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_place, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addStretch();
    setMinimumWidth(240);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &SourcePane::readAhead);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SourcePane::takeRead);
    connect(&document, &canvas::Document::diagramChanged, this, &SourcePane::showDiagram);
    connect(&document, &canvas::Document::textChanged, this, &SourcePane::fallBehind);
    connect(&view, &canvas::CanvasView::selectionChanged, this, &SourcePane::markSelection);
}

SourceEditor* SourcePane::editor()
{
    fill();
    catchUp();
    m_editor->fill();
    return m_editor;
}

void SourcePane::fill()
{
    if (m_editor)
        return;
    m_editor = new SourceEditor;
    delete layout()->takeAt(1);
    layout()->addWidget(m_editor);
    m_editor->show();  // a layout does that later, and the focus may go there now
    setFocusProxy(m_editor);
    m_editor->installEventFilter(this);
    connect(m_editor, &SourceEditor::typed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_editor, &SourceEditor::filled, this, &SourcePane::showRest);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &SourcePane::selectAtCursor);
    showDiagram();
}

void SourcePane::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_editor)
        QTimer::singleShot(0, this, &SourcePane::fill);
}

/// The text follows when the edit is done, and not before somebody can see it: ten thousand lines
/// take a while.
void SourcePane::fallBehind()
{
    m_behind = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &SourcePane::catchUp, Qt::QueuedConnection);
}

void SourcePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void SourcePane::catchUp()
{
    if (!std::exchange(m_behind, false))
        return;
    showText();
}

void SourcePane::commit()
{
    if (m_behind || (!m_typing.isActive() && m_index < 0))
        return;
    m_typing.stop();
    if (m_index < 0 || m_index >= m_document.diagramCount())
        return;
    if (m_isReading) {
        m_reading.waitForFinished();
        takeRead();
    }
    Block block = typed();
    if (block.text != m_document.block(m_index).text)
        m_document.replaceText(m_index, std::move(block.text));
    showProblems();
}

Block SourcePane::typed() const
{
    return m_document.blockWith(m_index, utf8(m_editor->text()) + m_ending);
}

/// Typing has paused: a long text is read by another thread, so that the next letter does not wait.
void SourcePane::readAhead()
{
    if (m_behind || m_index < 0 || m_index >= m_document.diagramCount() ||
        static_cast<std::size_t>(m_editor->text().size()) < kReadAtOnce)
        return commit();
    if (m_isReading)
        return m_typing.start();
    auto block = std::make_shared<const Block>(typed());
    if (block->text == m_document.block(m_index).text)
        return;
    auto promise = std::make_shared<QPromise<std::shared_ptr<ReadBlock>>>();
    promise->start();
    m_isReading = true;
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, block, catalog = &m_document.catalog()] {
        promise->addResult(
            std::make_shared<ReadBlock>(ReadBlock{*block, readBlock(*block, *catalog)}));
        promise->finish();
    });
}

void SourcePane::takeRead()
{
    if (!std::exchange(m_isReading, false))
        return;  // waited for, and taken before it was told
    ReadBlock read = std::move(*m_reading.result());
    // Nothing is lost where it came too late: what was typed since is read when typing pauses.
    if (m_behind || m_typing.isActive() || m_index < 0 || m_index >= m_document.diagramCount() ||
        typed().text != read.block.text || read.block.text == m_document.block(m_index).text)
        return;
    m_document.replaceText(m_index, std::move(read.block.text), std::move(read.parsed));
    showProblems();
}

void SourcePane::showDiagram()
{
    if (!m_editor)
        return;
    if (isTyping())
        commit();
    m_index = m_document.currentIndex();
    fallBehind();
}

void SourcePane::showText()
{
    if (!m_editor)
        return;
    if (m_index < 0 || m_index >= m_document.diagramCount()) {
        m_showing = true;
        m_editor->setProblems({});
        m_editor->setTextKeepingPlace({});
        m_showing = m_editor->isFilling();
        m_place->clear();
        return;
    }
    const Block& block = m_document.block(m_index);
    m_showing = true;
    m_editor->setMermaid(block.format == SourceFormat::Mermaid);
    m_editor->setReadOnly(m_document.isReadOnly());
    // The line break before the closing fence is no line of its own.
    m_ending = block.text.ends_with('\n') ? "\n" : "";
    m_editor->setFirstLine(static_cast<int>(firstLineOf(block, m_document.bytes())));
    m_editor->setTextKeepingPlace(
        qt(std::string_view(block.text).substr(0, block.text.size() - m_ending.size())));
    m_showing = m_editor->isFilling();
}

/// What is said of the text, when all of it stands there.
void SourcePane::showRest()
{
    m_showing = false;
    if (m_index < 0 || m_index >= m_document.diagramCount())
        return;
    const Block& block = m_document.block(m_index);
    const int first = m_editor->firstLine();
    const QString format = block.format == SourceFormat::Ascii     ? tr("Drawing")
                           : block.format == SourceFormat::Mermaid ? tr("Mermaid")
                                                                   : qt(formatName(block.format));
    m_place->setText(tr("%1 · lines %2–%3")
                         .arg(format)
                         .arg(first)
                         .arg(first + std::max(1, m_editor->blockCount()) - 1));
    showProblems();
    markSelection();
}

void SourcePane::markSelection()
{
    if (!m_editor || m_behind || m_editor->isFilling())
        return;
    const Diagram& diagram = m_document.diagram();
    std::vector<QString> names;
    const auto unlessMany = [](const auto& ids) {
        return std::span(ids).first(ids.size() <= kMostMarked ? ids.size() : 0);
    };
    for (const NodeId id : unlessMany(m_view.selection().nodes)) {
        if (const Node* node = diagram.node(id))
            names.push_back(qt(node->name));
    }
    std::set<int> lines;
    const QString text = m_editor->text();
    if (!names.empty()) {
        for (const int line : linesMentioning(text, names))
            lines.insert(line);
    }
    for (const EdgeId id : unlessMany(m_view.selection().edges)) {
        const Edge* edge = diagram.edge(id);
        if (!edge)
            continue;
        const auto from = linesMentioning(text, {qt(diagram.node(edge->source)->name)});
        const auto to = linesMentioning(text, {qt(diagram.node(edge->target)->name)});
        for (const int line : from) {
            if (std::ranges::find(to, line) != to.end())
                lines.insert(line);
        }
    }
    m_editor->setMarkedLines(std::move(lines));
}

void SourcePane::showProblems()
{
    if (m_index < 0 || m_index >= m_document.diagramCount())
        return;
    const std::string& text = m_document.block(m_index).text;
    std::vector<SourceEditor::Problem> problems;
    Utf16Places places(text);
    for (const Diagnostic& diagnostic : m_document.diagnostics(m_index)) {
        if (problems.size() == kMostUnderlined)
            break;
        const int begin = places(diagnostic.span.begin);
        const int end = std::max(places(diagnostic.span.end), begin + 1);
        problems.push_back(
            {begin, end, severityColor(severityOf(diagnostic)), translated(diagnostic)});
    }
    m_editor->setProblems(std::move(problems));
}

void SourcePane::selectAtCursor()
{
    if (m_showing || m_behind || !m_editor->hasFocus() || isTyping())
        return;
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection())
        return;
    const QString line = cursor.block().text();
    static const QRegularExpression kName(QStringLiteral(R"([\w.-]+)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const Diagram& diagram = m_document.diagram();
    const Node* best = nullptr;
    auto names = kName.globalMatch(line);
    while (names.hasNext()) {
        const QRegularExpressionMatch match = names.next();
        const Node* node = diagram.nodeNamed(utf8(match.captured()));
        if (!node)
            continue;
        const bool under = match.capturedStart() <= cursor.positionInBlock() &&
                           match.capturedEnd() >= cursor.positionInBlock();
        if (!best || under)
            best = node;
        if (under)
            break;
    }
    if (best && m_view.selection().nodes != std::vector{best->id})
        m_view.setSelection({.nodes = {best->id}, .edges = {}});
}

bool SourcePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        editor();  // what is typed goes into the text of now
    if (event->type() == QEvent::FocusOut && isTyping())
        commit();
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's undo is the editor's undo too; the widget must not swallow it.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            commit();
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace stratoplan::app
