#include "app/cli/conversion.h"

#include "app/cli/findings.h"
#include "app/cli/render.h"
#include "export/write.h"
#include "model/base/text_util.h"
#include "model/document/one_system.h"
#include "model/document/redrawn.h"
#include "model/picture/build.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

std::string formatNames()
{
    std::string names;
    for (const exporting::Format& format : exporting::formats())
        names += std::string(format.name) + ", ";
    return names + "png, pdf";
}

/// White, none, or #rrggbb; nothing for another word.
std::optional<Color> colorOf(std::string_view word)
{
    if (word == "none")
        return Color{};
    if (word == "white")
        return Color{0xFFFFFF, 255};
    std::uint32_t rgb = 0;
    if (word.size() != 7 || word.front() != '#')
        return std::nullopt;
    for (const char c : lowered(word.substr(1))) {
        const std::size_t digit = std::string_view("0123456789abcdef").find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        rgb = rgb << 4 | static_cast<std::uint32_t>(digit);
    }
    return Color{rgb, 255};
}

std::string stemOf(std::size_t number, const std::string& title)
{
    const std::string digits = std::to_string(number);
    const std::string name = slug(title).substr(0, 60);
    return (digits.size() < 2 ? "0" : "") + digits + "-" + (name.empty() ? "diagram" : name);
}

}  // namespace

std::vector<Job> jobsOf(std::vector<Input>& inputs, bool merge, bool isFolder)
{
    std::vector<Job> jobs;
    for (Input& input : inputs) {
        if (merge && !input.chosen().empty()) {
            const std::string title = input.titleOf(input.chosen().front());
            // One document is one system: its files stand in the target folder itself.
            const bool alone = inputs.size() == 1;
            jobs.push_back({&input, input.chosen(), title,
                            !alone     ? stemOf(jobs.size() + 1, title)
                            : isFolder ? std::string()
                                       : "system"});
            continue;
        }
        for (const std::size_t index : input.chosen()) {
            const std::string title = input.titleOf(index);
            const std::size_t number = inputs.size() == 1 ? index + 1 : jobs.size() + 1;
            jobs.push_back({&input, {index}, title, stemOf(number, title)});
        }
    }
    return jobs;
}

std::optional<Conversion> Conversion::of(const Arguments& arguments, Console& console, int& status)
{
    Conversion conversion;
    conversion.m_name = arguments.value("--to");
    conversion.m_format = exporting::formatNamed(conversion.m_name);
    const bool drawn = conversion.m_name == "png" || conversion.m_name == "pdf";
    if (!conversion.m_format && !drawn) {
        console.problem(conversion.m_name.empty() ? "convert needs --to FORMAT: " + formatNames()
                                                  : "there is no format '" + conversion.m_name +
                                                        "'; there are " + formatNames());
        return std::nullopt;
    }
    conversion.m_options = {.theme = arguments.value("--theme", "light"),
                            .background = arguments.value("--background"),
                            .charset = arguments.value("--charset", "unicode"),
                            .direction = arguments.value("--direction"),
                            .gatewayApi = arguments.has("--gateway-api"),
                            .asDrawn = arguments.has("--as-drawn")};
    if (arguments.has("--background") && !colorOf(conversion.m_options.background)) {
        console.problem("--background takes none, white or #rrggbb, not '" +
                        conversion.m_options.background + "'");
        return std::nullopt;
    }
    if (const auto width = numberOption(arguments, "--width", 20, 10'000, console, status))
        conversion.m_options.width = static_cast<int>(*width);
    if (const auto scale = numberOption(arguments, "--scale", 0.1, 16, console, status))
        conversion.m_scale = *scale;
    return status == kDone ? std::optional(conversion) : std::nullopt;
}

std::string Conversion::extension() const
{
    return m_format ? std::string(m_format->extension) : "." + m_name;
}

Picture Conversion::pictureOf(const Diagram& diagram, const Layout& layout,
                              const Catalog& catalog) const
{
    const Theme& theme = m_options.theme == "dark" ? darkTheme() : lightTheme();
    Picture picture = buildPicture(diagram, layout, catalog, theme, tableMeasurer());
    if (const std::optional<Color> page = colorOf(m_options.background))
        picture.background = *page;
    return picture;
}

Made Conversion::make(const Job& job, std::map<std::string, std::string> previous,
                      Console& console) const
{
    Made made;
    exporting::Input in;
    in.catalog = &job.input->catalog();
    in.options = m_options;
    in.previous = std::move(previous);
    bool nothing = true;
    for (const std::size_t index : job.diagrams) {
        const DocumentFile::Entry& entry = job.input->file().entry(index);
        for (const Diagnostic& diagnostic : entry.parsed.diagnostics)
            if (severityOf(diagnostic.code) != Severity::Info)
                console.diagnostic(job.input->placeOf(index, diagnostic), diagnostic);
        if (!entry.parsed.ok)
            made.status = kFound;
        nothing = nothing && !entry.parsed.ok && entry.parsed.diagram.nodes().empty();
        in.diagrams.push_back(
            {.diagram = &entry.parsed.diagram,
             .title = job.input->titleOf(index),
             .text = entry.block.format == SourceFormat::Mermaid ? entry.block.text : "",
             .path = job.input->path(),
             .format = std::string(formatName(entry.block.format)),
             .startLine = entry.block.startLine,
             .endLine = entry.block.endLine,
             .drawing = entry.block.format == SourceFormat::Ascii ? entry.block.text : ""});
    }
    if (m_format && m_format->isFolder)
        in.facts = job.input->factsOf(job.diagrams);
    if (job.diagrams.size() > 1)
        for (const PlacedFinding& conflict : conflictsOf(*job.input))
            console.diagnostic(conflict.place, conflict.diagnostic);
    std::optional<Diagram> system;
    if (job.diagrams.size() > 1 && !(m_format && m_format->isFolder)) {
        std::vector<const Diagram*> drawings;
        for (const exporting::Input::Source& source : in.diagrams)
            drawings.push_back(source.diagram);
        system = oneSystem(drawings, *in.catalog);
        in.diagrams.resize(1);
        in.diagrams.front().diagram = &*system;
        in.diagrams.front().text.clear();  // it is the text of no block
    }
    if (nothing)
        return made;  // nothing was understood, and that was told
    const Block& block = job.input->file().block(job.diagrams.front());
    std::optional<Surrounded> around;
    if (job.inPlace && m_name == "ascii" && block.format == SourceFormat::Ascii) {
        around = surrounded(block.text, *in.diagrams.front().diagram, *in.catalog);
        in.diagrams.front().diagram = &around->diagram;
        in.diagrams.front().drawing = around->body;
    }
    const Place place{.path = job.input->path(), .at = {block.startLine, 1}};
    Layout layout;
    if (isDrawn() || m_name == "svg") {
        layout = layOut(*in.diagrams.front().diagram, *in.catalog, tableMeasurer());
        in.layout = &layout;
        for (const Diagnostic& diagnostic : layout.diagnostics)
            console.diagnostic(place, diagnostic);
    }
    if (isDrawn()) {
        made.picture = pictureOf(*in.diagrams.front().diagram, layout, *in.catalog);
        return made;
    }
    exporting::Bundle bundle = exporting::writeAs(*m_format, std::move(in));
    made.files = std::move(bundle.files);
    if (around && !made.files.empty())
        made.files.front().content = std::string(around->head) +
                                     prefixed(made.files.front().content, around->prefix) +
                                     std::string(around->tail);
    for (const Diagnostic& diagnostic : bundle.diagnostics) {
        console.diagnostic(place, diagnostic);
        // A drawing without one of its lines is not whole either.
        if (severityOf(diagnostic.code) == Severity::Error || diagnostic.code == DiagCode::EXP021)
            made.status = kFound;
    }
    return made;
}

std::string Conversion::draw(std::vector<Made>& made) const
{
    std::vector<Picture> pictures;
    std::vector<Made*> owners;
    for (Made& one : made)
        if (one.picture) {
            pictures.push_back(std::move(*one.picture));
            owners.push_back(&one);
        }
    if (pictures.empty())
        return {};
    Rendered rendered = render(pictures, m_name, m_scale);
    for (std::size_t i = 0; i < std::min(rendered.files.size(), owners.size()); ++i)
        owners[i]->files.push_back({"picture." + m_name, std::move(rendered.files[i])});
    return rendered.error;
}

}  // namespace stratoplan::cli
