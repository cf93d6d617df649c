#include "app/cli/commands.h"
#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/io/file_io.h"
#include "model/io/project_catalog.h"

namespace stratoplan::cli {
namespace {

/// Labels have line breaks; in one line these stand as "\n" or, as in Mermaid, <br>.
std::string lineFor(const Catalog& catalog, std::string_view label)
{
    std::string text(label);
    for (const std::string_view mark : {"\\n", "<br/>", "<br />", "<br>"})
        text = replaceAll(text, mark, "\n");
    return std::string(label) + "\t" + recognize(catalog, text).kind + "\n";
}

std::string table(const Catalog& catalog)
{
    std::string out;
    for (const Kind& kind : catalog.kinds())
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
    const Catalog& catalog = *projectCatalogFor({}).catalog;
    if (!arguments.has("--recognize")) {
        console.data(table(catalog));
        return kDone;
    }
    const std::string text = arguments.value("--recognize");
    if (text != "-") {
        console.data(lineFor(catalog, text));
        return kDone;
    }
    const Result<std::string> lines = readFile("-");
    if (!lines) {
        console.diagnostic(lines.reason());
        return kWrongUse;
    }
    for (const std::string_view line : splitLines(*lines))
        console.data(lineFor(catalog, line));
    return kDone;
}

}  // namespace stratoplan::cli
