#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "model/io/graph_json.h"

#include <deque>

namespace stratoplan::cli {

int inspect(const Arguments& arguments, Console& console)
{
    if (arguments.inputs.size() != 1) {
        console.problem("inspect takes one input; see 'stratoplan inspect --help'");
        return kWrongUse;
    }
    int status = kDone;
    std::optional<Input> input = loadInput(arguments.inputs[0], arguments, console, status);
    std::vector<GraphEntry> entries;
    std::deque<Layout> layouts;  // entries point into it
    if (!input) {
        if (status == kFound)
            console.data(writeGraphJson(entries));
        return status;
    }
    status = tellReading(*input, console);
    for (const std::size_t index : input->chosen()) {
        const DocumentFile::Entry& entry = input->file().entry(index);
        GraphEntry& out = entries.emplace_back();
        out.diagram = &entry.parsed.diagram;
        out.ok = entry.parsed.ok;
        out.path = input->path();
        out.format = formatName(entry.block.format);
        out.startLine = entry.block.startLine;
        out.endLine = entry.block.endLine;
        out.heading = entry.block.heading;
        for (const Diagnostic& diagnostic : entry.parsed.diagnostics)
            out.diagnostics.emplace_back(diagnostic, input->placeOf(index, diagnostic).at);
        if (arguments.has("--layout")) {
            console.progress("laying out diagram " + std::to_string(index + 1));
            layouts.push_back(layOut(entry.parsed.diagram, input->catalog(), tableMeasurer()));
            out.layout = &layouts.back();
        }
    }
    console.data(writeGraphJson(entries));
    return status;
}

}  // namespace stratoplan::cli
