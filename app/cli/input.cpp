#include "app/cli/input.h"

#include "app/cli/sources.h"
#include "model/base/text_util.h"
#include "model/import/facts/facts.h"
#include "model/io/file_io.h"
#include "model/io/project_catalog.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace stratoplan::cli {
namespace {

struct FormatWord {
    std::string_view word;
    SourceFormat format;
};

constexpr FormatWord kFormatWords[] = {
    {"markdown", SourceFormat::Markdown},
    {"mermaid", SourceFormat::Mermaid},
    {"ascii", SourceFormat::Ascii},
    {"native", SourceFormat::Native},
    {"github-actions", SourceFormat::GithubActions},
    {"gitlab-ci", SourceFormat::GitlabCi},
    {"compose", SourceFormat::Compose},
    {"kubernetes", SourceFormat::Kubernetes},
    {"terraform-json", SourceFormat::TerraformJson},
};

/// The diagrams that --diagram means: a number from 1, else a title.
std::vector<std::size_t> matching(Input& input, const std::string& wanted)
{
    const std::size_t count = input.file().diagramCount();
    if (const auto number = toInteger(wanted))
        return *number >= 1 && *number <= static_cast<std::int64_t>(count)
                   ? std::vector{static_cast<std::size_t>(*number - 1)}
                   : std::vector<std::size_t>{};
    std::vector<std::size_t> exact;
    std::vector<std::size_t> loose;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string title = input.titleOf(i);
        if (title == wanted)
            exact.push_back(i);
        else if (equalsIgnoreCase(title, wanted))
            loose.push_back(i);
    }
    return exact.empty() ? loose : exact;
}

/// What is wrong with the project's own kinds, once a file; false when there was an error.
bool tellProject(const ProjectCatalog& project, Console& console)
{
    static std::set<std::string> told;
    if (project.path.empty() || !told.insert(project.path).second)
        return true;
    bool ok = true;
    const auto tell = [&](const std::string& path, const std::string& text,
                          const std::vector<Diagnostic>& diagnostics) {
        const LineTable lines(text);
        for (const Diagnostic& diagnostic : diagnostics) {
            console.diagnostic({path, &lines, lines.at(diagnostic.span.begin)}, diagnostic);
            ok = ok && severityOf(diagnostic) != Severity::Error;
        }
    };
    tell(project.path, project.text, project.diagnostics);
    tell(project.icons.path, project.icons.text, project.icons.diagnostics);
    return ok;
}

bool chooseDiagram(Input& input, const Arguments& arguments, Console& console)
{
    if (!arguments.has("--diagram"))
        return true;
    const std::string wanted = arguments.value("--diagram");
    const std::vector<std::size_t> found = matching(input, wanted);
    if (found.size() == 1) {
        input.choose(found);
        return true;
    }
    if (found.empty()) {
        console.problem(input.path() + " has no diagram '" + wanted + "'; it has " +
                        std::to_string(input.file().diagramCount()) +
                        ", 'stratoplan list' shows them");
        return false;
    }
    std::string numbers;
    for (const std::size_t index : found)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(index + 1);
    console.problem("several diagrams of " + input.path() + " are called '" + wanted +
                    "'; choose by number: " + numbers);
    return false;
}

}  // namespace

Input::Input(DocumentFile file) : m_file(std::make_unique<DocumentFile>(std::move(file)))
{
    m_chosen.resize(m_file->diagramCount());
    std::iota(m_chosen.begin(), m_chosen.end(), 0U);
}

const LineTable& Input::table()
{
    if (!m_table)
        m_table = std::make_unique<LineTable>(m_file->bytes());
    return *m_table;
}

Place Input::placeOf(std::size_t diagram, const Diagnostic& diagnostic)
{
    const Block& block = m_file->block(diagram);
    return {path(), &table(), table().at(inFile(block, diagnostic.span.begin))};
}

Place Input::placeAt(std::size_t byte)
{
    return {path(), &table(), table().at(static_cast<unsigned>(byte))};
}

std::string Input::titleOf(std::size_t diagram)
{
    const std::optional<std::string>& title = m_file->diagram(diagram).header().title;
    return title && !title->empty() ? *title : m_file->block(diagram).heading;
}

std::vector<Fact> Input::factsOf(const std::vector<std::size_t>& diagrams)
{
    if (m_file->format() != SourceFormat::Markdown)
        return {};
    std::vector<const Diagram*> drawn;
    drawn.reserve(diagrams.size());
    for (const std::size_t diagram : diagrams)
        drawn.push_back(&m_file->diagram(diagram));
    std::vector<Fact> facts = readFacts(m_file->bytes());
    joinFacts(facts, drawn, catalog());
    return facts;
}

std::optional<Input> loadInput(const std::string& path, const Arguments& arguments,
                               Console& console, int& status)
{
    const std::string from = arguments.value("--from", "auto");
    Result<std::string> bytes = readSources(path);
    if (!bytes) {
        console.diagnostic(bytes.reason());
        status = std::max(status, bytes.reason().code == DiagCode::SRC022 ? kFound : kWrongUse);
        return std::nullopt;
    }
    const SourceFormat format =
        from == "auto" ? detectFormat(*bytes, path)
                       : std::ranges::find(kFormatWords, from, &FormatWord::word)->format;
    if (format == SourceFormat::Other) {
        const std::vector<UnreadBlock> unread = unreadBlocks(*bytes, format);
        console.diagnostic(Place{.path = path, .at = {}}, unread.empty()
                                                              ? Diagnostic{.code = DiagCode::SRC006}
                                                              : unread.front().reason);
        status = std::max(status, kFound);
        return std::nullopt;
    }
    const ProjectCatalog& project = projectCatalogFor(path);
    if (!tellProject(project, console))
        status = std::max(status, kFound);
    Input input(DocumentFile(path, std::move(*bytes), format, *project.catalog));
    if (!chooseDiagram(input, arguments, console)) {
        status = kWrongUse;
        return std::nullopt;
    }
    return input;
}

int tellReading(Input& input, Console& console)
{
    int status = kDone;
    for (const std::size_t index : input.chosen()) {
        const Parsed& parsed = input.file().entry(index).parsed;
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            if (severityOf(diagnostic.code) != Severity::Info)
                console.diagnostic(input.placeOf(index, diagnostic), diagnostic);
        if (!parsed.ok)
            status = kFound;
    }
    return status;
}

std::optional<double> numberOption(const Arguments& arguments, std::string_view name, double least,
                                   double most, Console& console, int& status)
{
    if (!arguments.has(name))
        return std::nullopt;
    const std::string text = arguments.value(name);
    const std::optional<double> value = toDouble(text);
    if (value && *value >= least && *value <= most)
        return value;
    console.problem("option '" + std::string(name) + "' takes a number from " + number(least) +
                    " to " + number(most) + ", not '" + text + "'");
    status = kWrongUse;
    return std::nullopt;
}

}  // namespace stratoplan::cli
