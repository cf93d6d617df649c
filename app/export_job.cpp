#include "app/export_job.h"

#include "app/diagnostic_text.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "canvas/raster.h"
#include "export/write.h"
#include "model/base/text_util.h"
#include "model/import/facts/facts.h"
#include "model/picture/build.h"

#include <QCoreApplication>

namespace stratoplan::app {
namespace {

using canvas::qt;

/// "01-network" for the files of a folder, the document's name for a single one.
std::string fileStem(const canvas::Document& document, int index, bool numbered)
{
    const Diagram& diagram = document.diagram(index);
    const std::string& heading = document.block(index).heading;
    std::string words = slug(diagram.header().title.value_or(heading));
    if (words.empty())
        words = "diagram";
    if (!numbered)
        return words;
    const std::string number = std::to_string(index + 1);
    return (number.size() < 2 ? "0" + number : number) + "-" + words;
}

Layout layoutOf(const canvas::Document& document, int index)
{
    return layOut(document.diagram(index), document.catalog(), tableMeasurer());
}

std::string drawn(const canvas::Document& document, int index, const ExportChoice& choice)
{
    const Picture picture = pictureOf(document, index, choice.options);
    canvas::RasterOptions options{.scale = choice.scale};
    if (choice.options.background == "none")
        options.background = Color{};
    else if (choice.options.background == "white")
        options.background = Color{0xFFFFFF, 255};
    const QByteArray bytes = choice.format == "pdf" ? canvas::rasterPdf(picture, options)
                                                    : canvas::rasterPng(picture, options);
    return bytes.toStdString();
}

}  // namespace

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> all;
    for (const exporting::Format& format : exporting::formats()) {
        const bool svg = format.name == "svg";
        all.push_back({std::string(format.name), translatedFormat(format.label),
                       qt(format.extension), format.isFolder, svg});
        if (svg) {
            all.push_back({"png", QStringLiteral("PNG"), QStringLiteral(".png"), false, true});
            all.push_back({"pdf", QStringLiteral("PDF"), QStringLiteral(".pdf"), false, true});
        }
    }
    return all;
}

Picture pictureOf(const canvas::Document& document, int index,
                  const exporting::ExportOptions& options)
{
    const Theme& theme = options.theme == "dark" ? darkTheme() : lightTheme();
    const Layout layout = index == document.currentIndex() && document.isLayoutCurrent()
                              ? document.layout()
                              : layoutOf(document, index);
    return buildPicture(document.diagram(index), layout, document.catalog(), theme,
                        tableMeasurer());
}

exporting::Bundle exported(const canvas::Document& document, const ExportChoice& choice,
                           const Target* target)
{
    exporting::Bundle all;
    const exporting::Format* format = exporting::formatNamed(choice.format);
    std::vector<int> indexes;
    for (int i = 0; i < document.diagramCount(); ++i) {
        if (choice.allDiagrams || i == document.currentIndex())
            indexes.push_back(i);
    }
    for (const int index : indexes) {
        if (document.diagram(index).nodes().empty())
            continue;
        const std::string stem = fileStem(document, index, choice.allDiagrams);
        if (!format) {
            all.files.push_back({stem + "." + choice.format, drawn(document, index, choice)});
            continue;
        }
        const Block& block = document.block(index);
        std::optional<Layout> layout;
        if (format->name == "svg")
            layout = layoutOf(document, index);
        exporting::Input input;
        input.diagrams.push_back(
            {.diagram = &document.diagram(index),
             .title = block.heading,
             .text = block.format == SourceFormat::Mermaid ? block.text : "",
             .path = document.path(),
             .format = std::string(formatName(block.format)),
             .startLine = block.startLine,
             .endLine = block.endLine,
             .drawing = block.format == SourceFormat::Ascii ? block.text : ""});
        input.catalog = &document.catalog();
        input.layout = layout ? &*layout : nullptr;
        input.options = choice.options;
        if (format->isFolder && target)
            input.previous = target->made(choice.allDiagrams ? stem + "/" : "");
        if (format->isFolder && document.format() == SourceFormat::Markdown) {
            input.facts = readFacts(document.bytes());
            joinFacts(input.facts, {&document.diagram(index)}, document.catalog());
        }
        exporting::Bundle bundle = exporting::writeAs(*format, input);
        for (exporting::OutputFile& file : bundle.files) {
            if (!format->isFolder)
                file.path = stem + std::string(format->extension);
            else if (choice.allDiagrams)
                file.path = stem + "/" + file.path;
            all.files.push_back(std::move(file));
        }
        all.diagnostics.insert(all.diagnostics.end(), bundle.diagnostics.begin(),
                               bundle.diagnostics.end());
    }
    return all;
}

}  // namespace stratoplan::app
