#include "app/cli/commands.h"
#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/io/file_io.h"

namespace stratoplan::cli {
namespace {

/// Labels have line breaks; in one line these stand as "\n" or, as in Mermaid, <br>.
std::string lineFor(std::string_view label)
{
    std::string text(label);
    for (const std::string_view mark : {"\\n", "<br/>", "<br />", "<br>"})
        text = replaceAll(text, mark, "\n");
    return std::string(label) + "\t" + recognize(builtInCatalog(), text).kind + "\n";
}

std::string table()
{
    std::string out;
    for (const Kind& kind : builtInCatalog().kinds())
        out += kind.id + "\t" + kind.label + "\t" + kind.category + "\t" +
               join(kind.aliases, ", ") + "\n";
    return out;
}

}  // namespace

int kinds(const Arguments& arguments, Console& console)
{
    if (!arguments.inputs.empty()) {
        console.problem("kinds takes no input; did you mean --recognize '" + arguments.inputs[0] +
                        "'?");
        return kWrongUse;
    }
    if (!arguments.has("--recognize")) {
        console.data(table());
        return kDone;
    }
    const std::string text = arguments.value("--recognize");
    if (text != "-") {
        console.data(lineFor(text));
        return kDone;
    }
    const Result<std::string> lines = readFile("-");
    if (!lines) {
        console.diagnostic(lines.reason());
        return kWrongUse;
    }
    for (const std::string_view line : splitLines(*lines))
        console.data(lineFor(line));
    return kDone;
}

}  // namespace stratoplan::cli
