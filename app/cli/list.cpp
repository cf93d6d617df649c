#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>

namespace stratoplan::cli {
namespace {

using Row = std::array<std::string, 7>;

std::string padded(const std::string& text, int width, bool right)
{
    const std::string blanks(static_cast<std::size_t>(std::max(0, width - columnsOf(text))), ' ');
    return right ? blanks + text : text + blanks;
}

std::string tableOf(const std::vector<Row>& rows)
{
    constexpr std::array kRight = {true, true, false, false, true, true, true};
    std::array<int, 7> widths = {};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    std::string out;
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            out += padded(row[i], widths[i], kRight[i]) + (i + 1 < row.size() ? "  " : "\n");
    return out;
}

Row rowOf(Input& input, std::size_t index)
{
    constexpr std::size_t kLongestTitle = 60;
    const DocumentFile::Entry& entry = input.file().entry(index);
    const auto errors = std::ranges::count_if(entry.parsed.diagnostics, [](const Diagnostic& d) {
        return severityOf(d.code) == Severity::Error;
    });
    std::string title;
    std::size_t length = 0;
    const std::string whole = input.titleOf(index);
    for (std::size_t at = 0; at < whole.size() && length < kLongestTitle; ++length) {
        const CodePoint point = codePointAt(whole, at);
        title += point.value < 0x20 ? " " : whole.substr(at, point.bytes);
        at += point.bytes;
    }
    return {std::to_string(index + 1),
            std::to_string(entry.block.startLine) + "-" + std::to_string(entry.block.endLine),
            entry.parsed.diagram.header().kind,
            title,
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
        std::vector<Row> rows = {{"#", "LINES", "KIND", "TITLE", "NODES", "EDGES", "ERRORS"}};
        for (const std::size_t index : input->chosen())
            rows.push_back(rowOf(*input, index));
        status = std::max(status, tellReading(*input, console));
        if (arguments.inputs.size() > 1)
            console.data(path + "\n");
        console.data(tableOf(rows));
    }
    return status;
}

}  // namespace stratoplan::cli
