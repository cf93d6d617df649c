#include "app/cli/findings.h"

#include "app/cli/silences.h"
#include "app/cli/twins.h"
#include "model/base/repair_encoding.h"
#include "model/base/text_util.h"
#include "model/catalog/stated.h"
#include "model/document/comments.h"
#include "model/document/mentions.h"
#include "model/validate/conflicts.h"
#include "model/validate/drift.h"

#include <algorithm>
#include <map>

namespace stratoplan::cli {
namespace {

/// Rules know nodes, not text: the place is where the first of them is first named.
ByteRange spanOfRule(const DocumentFile::Entry& entry, const Mentions& mentions,
                     const Diagnostic& diagnostic)
{
    const Diagram& diagram = entry.parsed.diagram;
    const Node* node = diagnostic.nodes.empty() ? nullptr : diagram.node(diagnostic.nodes.front());
    const Edge* edge = diagnostic.edges.empty() ? nullptr : diagram.edge(diagnostic.edges.front());
    if (!node && edge)
        node = diagram.node(edge->source);
    if (node && diagnostic.span.empty())
        if (const auto range = mentions.of(*node, entry.block.format))
            return *range;
    return diagnostic.span;
}

bool isWanted(const Diagnostic& diagnostic, const CheckOptions& options)
{
    const auto names = [&](const std::vector<std::string>& codes) {
        return std::ranges::any_of(
            codes, [&](const std::string& code) { return code == codeName(diagnostic.code); });
    };
    return (options.only.empty() || names(options.only)) && !names(options.ignore);
}

PlacedFinding placed(Input& input, ByteRange span, std::size_t index, const Diagram& diagram,
                     Finding finding)
{
    const auto at = [&](unsigned offset) {
        return input.placeOf(index, {.code = finding.diagnostic.code, .span = {offset, offset}});
    };
    PlacedFinding out;
    out.place = at(span.begin);
    out.end = at(std::max(span.begin, span.end)).at;
    out.diagram = index;
    out.message = sentence(finding.diagnostic);
    for (const NodeId id : finding.diagnostic.nodes)
        if (const Node* node = diagram.node(id))
            out.nodes.push_back(node->name);
    for (const EdgeId id : finding.diagnostic.edges)
        if (const Edge* edge = diagram.edge(id))
            out.edges.push_back(diagram.nameOf(*edge));
    out.diagnostic = std::move(finding.diagnostic);
    out.fix = std::move(finding.fix);
    return out;
}

Silences silencesIn(Input& input)
{
    std::vector<std::pair<unsigned, unsigned>> diagrams;
    for (std::size_t i = 0; i < input.file().diagramCount(); ++i)
        diagrams.emplace_back(input.file().block(i).startLine, input.file().block(i).endLine);
    return silencesOf(input.file().bytes(), diagrams);
}

}  // namespace

void tellSilences(Input& input, Console& console)
{
    for (const auto& [line, problem] : silencesIn(input).problems)
        console.say(input.path() + ":" + std::to_string(line) + ":1: warning: " + problem);
}

void addReplacements(Input& input, std::vector<PlacedFinding>& findings)
{
    constexpr int kMost = 200;
    const std::string text = input.file().bytes();
    const LineTable lines(text);
    int done = 0;
    for (PlacedFinding& finding : findings) {
        finding.place.table = nullptr;  // the table follows the bytes, which change below
        if (!finding.fix || done == kMost ||
            input.file().block(finding.diagram).format == SourceFormat::Ascii)
            continue;
        ++done;
        const Result<FileEdit> edit = input.file().apply(finding.diagram, finding.fix->diff);
        if (!edit)
            continue;
        for (const TextEdit& change : (*edit).forward)
            finding.replacements.push_back(
                {lines.at(change.range.begin), lines.at(change.range.end), change.text});
        if (!input.file().undo(*edit))
            break;
    }
    input.textChanged();
}

CheckOptions checkOptionsOf(const Arguments& arguments)
{
    const auto codes = [&](std::string_view option) {
        std::vector<std::string> list = arguments.list(option);
        for (std::string& code : list)
            for (char& c : code)
                if (c >= 'a' && c <= 'z')
                    c = static_cast<char>(c - 'a' + 'A');
        return list;
    };
    return {
        .strict = arguments.has("--strict"), .only = codes("--only"), .ignore = codes("--ignore")};
}

namespace {

/// Second ones of two twins that say something else than the first.
void addTwins(Input& input, const CheckOptions& options, std::vector<PlacedFinding>& all)
{
    for (const std::size_t index : input.chosen()) {
        if (index == 0 || !input.file().entry(index - 1).parsed.ok ||
            !areTwins(input.file().bytes(), input.file().block(index - 1),
                      input.file().block(index)))
            continue;
        const Diagram& diagram = input.file().entry(index).parsed.diagram;
        const std::string difference = differenceOfTwins(input.file(), index - 1);
        const Diagnostic diagnostic{.code = DiagCode::ASC020, .args = {difference}};
        if (!difference.empty() && isWanted(diagnostic, options))
            all.push_back(placed(input, {}, index, diagram, {diagnostic}));
    }
}

/// Text that was read in the wrong encoding, anywhere in the document: it is one cause.
void addMisread(Input& input, const CheckOptions& options, std::vector<PlacedFinding>& all)
{
    const std::vector<std::size_t> places = misreadPlaces(input.file().bytes());
    const Diagnostic diagnostic{.code = DiagCode::IMP001, .args = {std::to_string(places.size())}};
    if (places.empty() || !isWanted(diagnostic, options))
        return;
    PlacedFinding finding;
    finding.place = input.placeAt(places.front());
    finding.end = finding.place.at;
    finding.diagnostic = diagnostic;
    finding.message = sentence(diagnostic);
    all.push_back(std::move(finding));
}

/// Fences full of lines in which nothing was read.
void addUnread(Input& input, const CheckOptions& options, std::vector<PlacedFinding>& all)
{
    const LineTable lines(input.file().bytes());
    for (UnreadBlock& block : unreadBlocks(input.file().bytes(), input.file().format())) {
        if (!isWanted(block.reason, options))
            continue;
        PlacedFinding finding;
        finding.place = input.placeAt(lines.lineStart(block.line));
        finding.end = finding.place.at;
        finding.message = sentence(block.reason);
        finding.diagnostic = std::move(block.reason);
        all.push_back(std::move(finding));
    }
}

}  // namespace

std::vector<PlacedFinding> findingsOf(Input& input, const CheckOptions& options)
{
    std::vector<PlacedFinding> all;
    addMisread(input, options, all);
    addUnread(input, options, all);
    addTwins(input, options, all);
    const std::vector<Fact> facts = input.factsOf(input.chosen());
    for (std::size_t i = 0; i < input.chosen().size(); ++i) {
        const std::size_t index = input.chosen()[i];
        const Parsed& parsed = input.file().entry(index).parsed;
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            if (isWanted(diagnostic, options))
                all.push_back(placed(input, diagnostic.span, index, parsed.diagram, {diagnostic}));
        if (!parsed.ok)
            continue;
        const DocumentFile::Entry& entry = input.file().entry(index);
        const Mentions mentions(entry.block.text);
        CheckOptions here = options;
        here.stated = statedProperties(facts, i, parsed.diagram, input.catalog());
        for (Finding& finding : stratoplan::check(parsed.diagram, input.catalog(), here))
            if (isWanted(finding.diagnostic, options)) {
                const ByteRange span = spanOfRule(entry, mentions, finding.diagnostic);
                all.push_back(placed(input, span, index, parsed.diagram, std::move(finding)));
            }
    }
    for (PlacedFinding& finding : conflictsOf(input))
        if (isWanted(finding.diagnostic, options))
            all.push_back(std::move(finding));
    const Silences silences = silencesIn(input);
    for (PlacedFinding& finding : all) {
        // What 'fmt' would straighten, were it not told to keep the drawing.
        if (finding.diagnostic.code == DiagCode::IMP002 &&
            isIgnored(input.file().bytes(), input.file().block(finding.diagram)))
            finding.suppressed =
                Suppression{.inSource = true, .reason = "the drawing is kept as it is"};
        if (const Silence* silence =
                silences.of(codeName(finding.diagnostic.code), finding.place.at.line))
            finding.suppressed = Suppression{.inSource = true, .reason = silence->reason};
    }
    return all;
}

std::vector<PlacedFinding> conflictsOf(Input& input)
{
    std::vector<const Diagram*> drawings;
    for (const std::size_t index : input.chosen())
        drawings.push_back(&input.file().diagram(index));
    std::map<std::size_t, Mentions> mentions;
    const auto spanOf = [&](std::size_t drawing, const Node& node) {
        const DocumentFile::Entry& entry = input.file().entry(input.chosen()[drawing]);
        const auto [known, isNew] = mentions.try_emplace(drawing, entry.block.text);
        return known->second.of(node, entry.block.format).value_or(ByteRange{});
    };
    const auto lineOf = [&](std::size_t drawing, const Node& node) {
        const ByteRange span = spanOf(drawing, node);
        return input.placeOf(input.chosen()[drawing], {.code = DiagCode::SYS001, .span = span})
            .at.line;
    };
    std::vector<PlacedFinding> all;
    for (Conflict& conflict :
         conflictsIn(drawings, input.factsOf(input.chosen()), input.catalog(), lineOf)) {
        const Diagram& diagram = *drawings[conflict.diagram];
        const Node& node = *diagram.node(conflict.finding.nodes.front());
        all.push_back(placed(input, spanOf(conflict.diagram, node),
                             input.chosen()[conflict.diagram], diagram,
                             {std::move(conflict.finding)}));
    }
    return all;
}

std::vector<PlacedFinding> driftOf(Input& input, const Diagram& plan, const std::string& planPath)
{
    std::vector<const Diagram*> drawn;
    for (const std::size_t index : input.chosen())
        drawn.push_back(&input.file().diagram(index));
    std::vector<PlacedFinding> all;
    Drift drift = driftBetween(drawn, plan, input.catalog());
    for (Drift::Missing& missing : drift.notPlanned) {
        const std::size_t index = input.chosen()[static_cast<std::size_t>(missing.diagram)];
        const DocumentFile::Entry& entry = input.file().entry(index);
        const ByteRange span =
            spanOfRule(entry, Mentions(entry.block.text), missing.finding.diagnostic);
        all.push_back(placed(input, span, index, entry.parsed.diagram, std::move(missing.finding)));
    }
    for (Finding& finding : drift.notDrawn) {
        all.push_back(placed(input, {}, 0, plan, std::move(finding)));
        all.back().place = {.path = planPath, .at = {}};
        all.back().end = {};
    }
    return all;
}

}  // namespace stratoplan::cli
