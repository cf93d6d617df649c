#include "app/cli/commands.h"
#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/io/file_io.h"

namespace stratoplan::cli {
namespace {

/// Labels have line breaks; on a line of their own these stand as "\n".
std::string lineFor(std::string_view label)
{
    const std::string text = replaceAll(std::string(label), "\\n", "\n");
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
