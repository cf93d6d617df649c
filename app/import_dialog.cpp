#include "app/import_dialog.h"

#include "app/sheet.h"
#include "app/source_highlighter.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "canvas/raster.h"
#include "model/document/document_file.h"
#include "model/layout/layout.h"
#include "model/picture/build.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace stratoplan::app {
namespace {

constexpr int kPreviewHeight = 220;
constexpr int kLeastPreview = 560;           // before it is shown
constexpr std::size_t kMostPreviewed = 400;  // components; more are told in words only
constexpr int kPauseMs = 200;                // after the last key, before it is read

/// What is said here, to be translated.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What a text is read as: words for it, empty when it is no diagram, and a picture.
struct Recognised {
    QString words;
    QImage picture;
};

Recognised recognised(const QString& text, const QSize& room, double ratio)
{
    std::string bytes = canvas::utf8(text);
    const SourceFormat format = detectFormat(bytes, {});
    DocumentFile file("", std::move(bytes), format, builtInCatalog());
    if (file.diagramCount() == 0 || file.diagram(0).nodes().empty())
        return {};
    const Diagram& diagram = file.diagram(0);
    Recognised found;
    found.words = ImportText::tr("%1: %2 components, %3 connections")
                      .arg(canvas::qt(diagram.header().kind))
                      .arg(diagram.nodes().size())
                      .arg(diagram.edges().size());
    if (file.diagramCount() > 1)
        found.words = ImportText::tr("%1 diagrams; the first is a %2")
                          .arg(file.diagramCount())
                          .arg(found.words);
    if (diagram.nodes().size() <= kMostPreviewed) {
        const Picture picture =
            buildPicture(diagram, layOut(diagram, builtInCatalog(), tableMeasurer()),
                         builtInCatalog(), windowTheme(), tableMeasurer());
        const double fit = std::min({1.0, room.height() / std::max(picture.size.height, 1.0),
                                     room.width() / std::max(picture.size.width, 1.0)});
        found.picture = canvas::rasterImage(picture, {.scale = fit * ratio});
        found.picture.setDevicePixelRatio(ratio);
    }
    return found;
}

}  // namespace

Import askForImport(QWidget* parent, const QString& text, bool mayInsert)
{
    Sheet sheet(ImportText::tr("Import text"), parent);
    sheet.resize(640, 620);
    sheet.addText(ImportText::tr(
        "Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them."));
    auto* editor = new QPlainTextEdit;
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setAccessibleName(ImportText::tr("Text"));
    new SourceHighlighter(editor);
    sheet.addContent(editor, 1);
    auto* preview = new QLabel;
    preview->setAlignment(Qt::AlignCenter);
    preview->setFixedHeight(kPreviewHeight);
    preview->setMinimumWidth(1);  // a wide picture does not widen the dialog
    preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    preview->setAccessibleName(ImportText::tr("Preview"));
    sheet.addContent(preview);
    auto* state = new QLabel;
    state->setForegroundRole(QPalette::PlaceholderText);
    sheet.addContent(state);
    sheet.addButton(ImportText::tr("Cancel"), static_cast<int>(ImportPlace::Nowhere));
    std::vector<QPushButton*> takes;
    if (mayInsert)
        takes.push_back(
            sheet.addButton(ImportText::tr("Insert here"), static_cast<int>(ImportPlace::Here)));
    takes.push_back(sheet.addButton(ImportText::tr("New document"),
                                    static_cast<int>(ImportPlace::NewDocument),
                                    Sheet::Place::Default));
    const auto look = [=] {
        const Recognised found = recognised(
            editor->toPlainText(), {std::max(preview->width(), kLeastPreview), kPreviewHeight},
            preview->devicePixelRatioF());
        for (QPushButton* take : takes)
            take->setEnabled(!found.words.isEmpty());
        preview->setPixmap(QPixmap::fromImage(found.picture));
        state->setText(editor->toPlainText().trimmed().isEmpty() ? QString()
                       : found.words.isEmpty()
                           ? ImportText::tr("No diagram is recognised in this text yet.")
                           : found.words);
    };
    QTimer pause;
    pause.setSingleShot(true);
    pause.setInterval(kPauseMs);
    QObject::connect(&pause, &QTimer::timeout, &sheet, look);
    const QString clipboard = text.isEmpty() ? QGuiApplication::clipboard()->text() : text;
    if (!recognised(clipboard, {kLeastPreview, kPreviewHeight}, 1).words.isEmpty())
        editor->setPlainText(clipboard);
    look();
    QObject::connect(editor, &QPlainTextEdit::textChanged, &pause, qOverload<>(&QTimer::start));
    const auto place = static_cast<ImportPlace>(sheet.exec());
    return {editor->toPlainText(), place};
}

}  // namespace stratoplan::app
