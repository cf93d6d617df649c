#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <vector>

namespace stratoplan::cli {
namespace {

using Row = std::vector<std::string>;

std::string padded(const std::string& text, int width, bool right)
{
    const std::string blanks(static_cast<std::size_t>(std::max(0, width - columnsOf(text))), ' ');
    return right ? blanks + text : text + blanks;
}

/// `right`: a sign for each column, 'r' where it is aligned to the right.
std::string tableOf(const std::vector<Row>& rows, std::string_view right)
{
    std::vector<int> widths(right.size());
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    std::string out;
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            out += padded(row[i], widths[i], right[i] == 'r') + (i + 1 < row.size() ? "  " : "\n");
    return out;
}

/// One line of at most so many characters, control characters as blanks.
std::string shortened(std::string_view whole, std::size_t longest)
{
    std::string out;
    std::size_t length = 0;
    for (std::size_t at = 0; at < whole.size() && length < longest; ++length) {
        const CodePoint point = codePointAt(whole, at);
        if (point.value < 0x20 || point.value == 0x7F)
            out += ' ';
        else
            out += whole.substr(at, point.bytes);
        at += point.bytes;
    }
    return out;
}

/// What the document says beside its drawings; components as "diagram:id", "-" where it names none.
std::string factTable(Input& input)
{
    constexpr std::size_t kLongest = 60;
    std::vector<Row> rows = {{"LINE", "SUBJECT", "PROPERTY", "VALUE", "JOINS"}};
    const std::vector<std::size_t>& chosen = input.chosen();
    for (const Fact& fact : input.factsOf(chosen)) {
        std::vector<std::string> places;
        for (const Fact::Place& place : fact.places) {
            const std::size_t diagram = chosen[place.diagram];
            if (const Node* node = input.file().diagram(diagram).node(place.node))
                places.push_back(std::to_string(diagram + 1) + ":" + node->name);
        }
        rows.push_back({std::to_string(fact.line), shortened(fact.subject, kLongest),
                        shortened(fact.property, kLongest), shortened(fact.value, kLongest),
                        places.empty() ? "-" : join(places, " ")});
    }
    return tableOf(rows, "rllll");
}

Row rowOf(Input& input, std::size_t index)
{
    constexpr std::size_t kLongestTitle = 60;
    const DocumentFile::Entry& entry = input.file().entry(index);
    const auto errors = std::ranges::count_if(entry.parsed.diagnostics, [](const Diagnostic& d) {
        return severityOf(d.code) == Severity::Error;
    });
    return {std::to_string(index + 1),
            std::to_string(entry.block.startLine) + "-" + std::to_string(entry.block.endLine),
            entry.parsed.diagram.header().kind,
            shortened(input.titleOf(index), kLongestTitle),
            std::to_string(entry.parsed.diagram.nodes().size()),
            std::to_string(entry.parsed.diagram.edges().size()),
            std::to_string(errors)};
}

}  // namespace

int list(const Arguments& arguments, Console& console)
{
    if (arguments.inputs.empty()) {
        console.problem("list needs an input; see 'stratoplan list --help'");
        return kWrongUse;
    }
    int status = kDone;
    for (const std::string& path : arguments.inputs) {
        int loaded = kDone;
        std::optional<Input> input = loadInput(path, arguments, console, loaded);
        status = std::max(status, loaded);
        if (!input)
            continue;
        if (arguments.has("--facts")) {
            status = std::max(status, tellReading(*input, console));
            if (arguments.inputs.size() > 1)
                console.data(path + "\n");
            console.data(factTable(*input));
            continue;
        }
        std::vector<Row> rows = {{"#", "LINES", "KIND", "TITLE", "NODES", "EDGES", "ERRORS"}};
        for (const std::size_t index : input->chosen())
            rows.push_back(rowOf(*input, index));
        status = std::max(status, tellReading(*input, console));
        if (arguments.inputs.size() > 1)
            console.data(path + "\n");
        console.data(tableOf(rows, "rrllrrr"));
    }
    return status;
}

}  // namespace stratoplan::cli
