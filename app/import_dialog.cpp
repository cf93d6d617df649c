#include "app/import_dialog.h"

#include "app/sheet.h"
#include "app/source_highlighter.h"
#include "canvas/convert.h"
#include "model/document/document_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace stratoplan::app {
namespace {

/// What the text is, in words; empty when nothing was recognised.
QString recognised(const QString& text)
{
    const std::string bytes = canvas::utf8(text);
    const SourceFormat format = detectFormat(bytes, {});
    DocumentFile file("", bytes, format, builtInCatalog());
    if (file.diagramCount() == 0)
        return {};
    if (file.diagramCount() > 1)
        return QCoreApplication::translate("Import", "%1 diagrams").arg(file.diagramCount());
    const Diagram& diagram = file.diagram(0);
    if (diagram.nodes().empty())
        return {};
    return QCoreApplication::translate("Import", "%1: %2 components, %3 connections")
        .arg(canvas::qt(diagram.header().kind))
        .arg(diagram.nodes().size())
        .arg(diagram.edges().size());
}

}  // namespace

QString askForText(QWidget* parent)
{
    Sheet sheet(QCoreApplication::translate("Import", "Import text"), parent);
    sheet.resize(640, 480);
    sheet.addText(QCoreApplication::translate(
        "Import", "Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them."));
    auto* editor = new QPlainTextEdit;
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setAccessibleName(QCoreApplication::translate("Import", "Text"));
    new SourceHighlighter(editor->document());
    sheet.addContent(editor, 1);
    auto* state = new QLabel;
    state->setForegroundRole(QPalette::PlaceholderText);
    sheet.addContent(state);
    sheet.addButton(QCoreApplication::translate("Import", "Cancel"), 0);
    QPushButton* import =
        sheet.addButton(QCoreApplication::translate("Import", "Import"), 1, Sheet::Place::Default);
    const auto look = [=] {
        const QString what = recognised(editor->toPlainText());
        import->setEnabled(!what.isEmpty());
        state->setText(editor->toPlainText().trimmed().isEmpty() ? QString()
                       : what.isEmpty()
                           ? QCoreApplication::translate(
                                 "Import", "No diagram is recognised in this text yet.")
                           : what);
    };
    QObject::connect(editor, &QPlainTextEdit::textChanged, &sheet, look);
    const QString clipboard = QGuiApplication::clipboard()->text();
    if (!recognised(clipboard).isEmpty())
        editor->setPlainText(clipboard);
    look();
    return sheet.exec() == 1 ? editor->toPlainText() : QString();
}

}  // namespace stratoplan::app
