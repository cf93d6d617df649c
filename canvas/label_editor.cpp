#include "canvas/label_editor.h"

#include "canvas/canvas_parts.h"
#include "canvas/convert.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stratoplan::canvas {
namespace {

constexpr double kLeastWidth = 96;
constexpr double kMostWidth = 320;
constexpr double kFrame = 3;

}  // namespace

LabelEditor::LabelEditor(CanvasParts& parts, NodeId node) : LabelEditor(parts, node, {}) {}

LabelEditor::LabelEditor(CanvasParts& parts, EdgeId edge) : LabelEditor(parts, {}, edge) {}

LabelEditor::LabelEditor(CanvasParts& parts, NodeId node, EdgeId edge)
    : QPlainTextEdit(&parts.view), m_parts(parts), m_node(node), m_edge(edge)
{
    const Node* record = parts.diagram().node(node);
    m_before = qt(record ? record->label : parts.diagram().edge(edge)->label);
    setPlainText(m_before);
    setFrameShape(QFrame::Box);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setAccessibleName(tr("Label"));
    document()->setDocumentMargin(2);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, qt(parts.theme->card));
    colors.setColor(QPalette::Text, qt(parts.theme->text1));
    colors.setColor(QPalette::WindowText, qt(parts.theme->accent));
    colors.setColor(QPalette::Highlight, qt(parts.theme->accent));
    setPalette(colors);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    follow();
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

LabelEditor::~LabelEditor()
{
    if (m_parts.editor == this)
        m_parts.editor = nullptr;
}

void LabelEditor::follow()
{
    const double zoom = std::clamp(m_parts.transform.zoom, 0.75, 3.0);
    const QFont wanted = pictureFont(13 * zoom, !m_edge);
    if (font() != wanted)
        setFont(wanted);
    const QFontMetricsF metrics(font());
    double width = kLeastWidth;
    const QStringList lines = toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line) + 20);
    width = std::min(width, kMostWidth * zoom);
    const double height =
        metrics.lineSpacing() * std::max(1, document()->size().toSize().height()) + 2 * kFrame + 6;

    QRectF around = m_node ? m_parts.view.viewTitleRectOf(m_node) : QRectF();
    if (around.isEmpty() && m_node)
        around = m_parts.view.viewRectOf(m_node);
    if (around.isEmpty())
        around = QRectF(m_parts.view.viewPointOf(m_edge), QSizeF());
    // Titles of containers begin at the left; all other labels are edited about their middle.
    const bool container =
        m_node && m_parts.diagram().node(m_node) && m_parts.diagram().node(m_node)->isContainer;
    const double left = container ? around.left() - 6 : around.center().x() - width / 2;
    setGeometry(QRectF(left, around.center().y() - height / 2, width, height).toAlignedRect());
}

void LabelEditor::commit()
{
    if (std::exchange(m_done, true))
        return;
    QString text = toPlainText();
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);  // a line that was begun and left empty
    close();
    if (text == m_before)
        return;
    const Diagram& diagram = m_parts.diagram();
    m_parts.apply(m_node ? setLabel(diagram, m_node, utf8(text))
                         : setEdgeLabel(diagram, m_edge, utf8(text)),
                  tr("Rename"));
}

void LabelEditor::close()
{
    m_done = true;
    if (m_parts.editor == this)
        m_parts.editor = nullptr;
    // Hidden with the focus it would hand it on as Tab does, and the canvas would select the next.
    m_parts.view.setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

void LabelEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else if (enter) {
        insertPlainText(QStringLiteral("\n"));
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void LabelEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

}  // namespace stratoplan::canvas
