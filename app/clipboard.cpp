#include "app/clipboard.h"

#include "app/document_page.h"
#include "app/export_job.h"
#include "app/file_commands.h"
#include "app/notice_bar.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "canvas/raster.h"
#include "model/edit/paste.h"
#include "model/io/document_json.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>
#include <optional>

namespace stratoplan::app::clipboard {
namespace {

using canvas::qt;
using canvas::utf8;

const QString kNodesMimeType = QStringLiteral("application/x-stratoplan");
constexpr Point kOffset{16, 16};

/// What is said here, to be translated.
struct ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

QByteArray textOf(const DocumentPage& page, const char* format, const Diagram* part = nullptr)
{
    const canvas::Document& document = page.document();
    if (part) {
        exporting::Input input;
        input.diagrams.push_back({part, {}, {}});
        input.catalog = &document.catalog();
        const exporting::Format* mermaid = exporting::formatNamed(format);
        const exporting::Bundle bundle = mermaid ? mermaid->write(input) : exporting::Bundle{};
        return bundle.files.empty() ? QByteArray()
                                    : QByteArray::fromStdString(bundle.files.front().content);
    }
    ExportChoice choice;
    choice.format = format;
    choice.options.theme = windowTheme().name;
    const exporting::Bundle bundle = exported(document, choice);
    if (bundle.files.size() == 1)
        return QByteArray::fromStdString(bundle.files.front().content);
    QByteArray all;  // a format of several files: one behind the other, each under its name
    for (const exporting::OutputFile& file : bundle.files)
        all += "# " + QByteArray::fromStdString(file.path) + '\n' +
               QByteArray::fromStdString(file.content) + '\n';
    return all;
}

void tellCopied(DocumentPage& page, const QString& what)
{
    page.notices().tell({.id = QStringLiteral("copied"),
                         .text = ClipboardText::tr("Copied %1 to the clipboard").arg(what),
                         .passing = true});
}

}  // namespace

void copy(DocumentPage& page)
{
    const auto& nodes = page.view().selection().nodes;
    if (nodes.empty())
        return;
    const Diagram part(excerptOf(page.document().diagram(), nodes));
    auto* data = new QMimeData;
    data->setData(kNodesMimeType, QByteArray::fromStdString(writeNative(part)));
    data->setText(QString::fromUtf8(textOf(page, "mermaid", &part)));
    QGuiApplication::clipboard()->setMimeData(data);
}

namespace {

/// The components on the clipboard, into `parent`; around `at` where that is given. False where
/// there are none.
bool pasteNodes(DocumentPage& page, NodeId parent, const std::optional<Point>& at)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(kNodesMimeType) || !page.document().isEditable())
        return false;
    const Parsed parsed = readNative(data->data(kNodesMimeType).toStdString());
    DiagramData records;
    records.nodes.assign(parsed.diagram.nodes().begin(), parsed.diagram.nodes().end());
    records.edges.assign(parsed.diagram.edges().begin(), parsed.diagram.edges().end());
    Point shift = kOffset;
    Rect whole;
    for (const Node& node : records.nodes)
        whole = whole.united(node.placement.box.value_or(Rect{}));
    if (at && !whole.empty()) {
        const Size step = page.document().step();
        const Point wanted = page.document().layout().stretch.stored(*at) - whole.center();
        shift = {std::round(wanted.x / step.width) * step.width,
                 std::round(wanted.y / step.height) * step.height};
    }
    const Diff diff = pasteRecords(page.document().diagram(), records, parent, shift);
    if (page.apply(diff, ClipboardText::tr("Paste")))
        page.view().setSelection({.nodes = diff.touchedNodes(), .edges = {}});
    return true;
}

}  // namespace

void pasteAt(DocumentPage& page, FileCommands& files, const QPoint& global)
{
    const canvas::CanvasView& view = page.view();
    const QPoint on = view.mapFromGlobal(global);
    const Point at = view.sceneAt(view.rect().contains(on) ? on : view.rect().center());
    if (!pasteNodes(page, view.containerAt(at), at))
        paste(&page, files);
}

void paste(DocumentPage* page, FileCommands& files)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    if (page) {
        const Diagram& diagram = page->document().diagram();
        NodeId parent;
        const auto& selected = page->view().selection().nodes;
        if (selected.size() == 1 && diagram.node(selected.front())) {
            const Node& node = *diagram.node(selected.front());
            parent = node.isContainer ? node.id : node.parent;
        }
        if (pasteNodes(*page, parent, {}))
            return;
    }
    if (!data->hasText())
        return;
    const bool taken =
        page ? files.importPasted(data->text(), *page) : files.importTextAsDocument(data->text());
    if (!taken && page)
        page->notices().tell(
            {.id = QStringLiteral("paste"),
             .text = ClipboardText::tr(
                 "The text on the clipboard is no diagram: neither Mermaid nor a drawing."),
             .passing = true});
}

void copyAs(DocumentPage& page, const char* format, const QString& what)
{
    const QByteArray text = textOf(page, format);
    if (text.isEmpty()) {
        page.notices().tell(
            {.id = QStringLiteral("copied"),
             .text = ClipboardText::tr("This diagram has nothing to say as %1").arg(what),
             .severity = Severity::Warning,
             .passing = true});
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    tellCopied(page, what);
}

void copyMermaid(DocumentPage& page)
{
    copyAs(page, "mermaid", ClipboardText::tr("the diagram as Mermaid"));
}

void copySvg(DocumentPage& page)
{
    const QByteArray svg = textOf(page, "svg");
    auto* data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(data);
    tellCopied(page, ClipboardText::tr("the diagram as SVG"));
}

void copyPng(DocumentPage& page)
{
    exporting::ExportOptions options;
    options.theme = windowTheme().name;
    const int index = page.document().currentIndex();
    QGuiApplication::clipboard()->setImage(
        canvas::rasterImage(pictureOf(page.document(), index, options), {.scale = 2}));
    tellCopied(page, ClipboardText::tr("a picture of the diagram"));
}

}  // namespace stratoplan::app::clipboard
