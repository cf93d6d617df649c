#include "app/cli/commands.h"
#include "app/cli/indent_mermaid.h"
#include "app/cli/input.h"
#include "app/cli/repair_encoding.h"
#include "app/cli/unified_diff.h"
#include "model/io/file_io.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

/// The file's bytes straightened. Only the lines of a diagram that reads without errors are
/// touched, and mojibake where --repair-encoding asks for it.
std::string straightened(const std::string& bytes, const std::string& path,
                         const Arguments& arguments)
{
    std::string out = arguments.has("--repair-encoding") ? repairedEncoding(bytes) : bytes;
    if (!arguments.has("--mermaid"))
        return out;
    const SourceFormat format = detectFormat(out, path);
    if (format != SourceFormat::Markdown && format != SourceFormat::Mermaid)
        return out;
    DocumentFile file(path, out, format, builtInCatalog());
    for (std::size_t i = 0; i < file.diagramCount(); ++i) {
        if (file.entry(i).block.format != SourceFormat::Mermaid || !file.entry(i).parsed.ok)
            continue;
        const Result<FileEdit> edit = file.replaceText(i, indentedMermaid(file.block(i).text));
        if (edit && !(edit->diff.empty() && file.entry(i).parsed.ok))
            file.undo(*edit);  // indentation that meant something after all
    }
    return file.bytes();
}

}  // namespace

int format(const Arguments& arguments, Console& console)
{
    if (arguments.inputs.empty()) {
        console.problem("fmt needs a file; see 'stratoplan fmt --help'");
        return kWrongUse;
    }
    int status = kDone;
    for (const std::string& path : arguments.inputs) {
        const Result<std::string> before = readFile(path);
        if (!before) {
            console.diagnostic(before.reason());
            status = std::max<int>(status,
                                   before.reason().code == DiagCode::SRC022 ? kFound : kWrongUse);
            continue;
        }
        const std::string after = straightened(*before, path, arguments);
        if (arguments.has("--diff"))
            console.data(unifiedDiff(path, *before, after));
        if (arguments.has("--check")) {
            if (after != *before) {
                console.problem(path + " would change");
                status = std::max<int>(status, kFound);
            }
            continue;
        }
        if (arguments.has("--diff"))
            continue;
        if (path == "-") {
            console.data(after);
        } else if (after != *before) {
            const Status written = writeFile(path, after);
            if (!written) {
                console.diagnostic(written.reason());
                status = kWrongUse;
            }
        }
    }
    return status;
}

}  // namespace stratoplan::cli
