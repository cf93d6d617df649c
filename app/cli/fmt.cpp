#include "app/cli/commands.h"
#include "app/cli/indent_mermaid.h"
#include "app/cli/input.h"
#include "app/cli/twins.h"
#include "app/cli/unified_diff.h"
#include "model/base/repair_encoding.h"
#include "model/document/comments.h"
#include "model/import/ascii/straighten.h"
#include "model/io/file_io.h"
#include "model/io/project_catalog.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

/// Re-indents one Mermaid diagram, where that changes nothing that it says.
void indent(DocumentFile& file, std::size_t index)
{
    if (!file.entry(index).parsed.ok)
        return;
    const Result<FileEdit> edit = file.replaceText(index, indentedMermaid(file.block(index).text));
    if (edit && !(edit->diff.empty() && file.entry(index).parsed.ok))
        file.undo(*edit);  // indentation that meant something after all
}

/// Straightens one drawing; tells why where it is left as it is, and answers false.
bool straighten(DocumentFile& file, std::size_t index, const std::string& path, Console& console)
{
    const ascii::Straightened straight =
        ascii::straightened(file.block(index).text, file.catalog());
    Place at{.path = path, .at = {file.block(index).startLine, 1}};
    if (straight.outcome == ascii::Straightened::Outcome::LeftAlone) {
        if (!straight.reason.span.empty())
            at.at =
                LineTable(file.bytes()).at(inFile(file.block(index), straight.reason.span.begin));
        console.diagnostic(at, straight.reason);
        return false;
    }
    if (straight.outcome != ascii::Straightened::Outcome::Repaired)
        return true;
    const Result<FileEdit> edit = file.replaceText(index, straight.text);
    if (!edit)
        console.diagnostic(at, edit.reason());
    return edit.ok();
}

/// Writes the second of two twins anew where it does not say what the first says.
void renewTwin(DocumentFile& file, std::size_t first, const std::string& path, Console& console)
{
    const std::size_t second = first + 1;
    if (!file.entry(first).parsed.ok)
        return;
    if (differenceOfTwins(file, first).empty())
        return;
    const std::string text = renewedTwin(file, first);
    if (text.empty())
        return;
    const Result<FileEdit> edit = file.replaceText(second, text);
    if (!edit)
        console.diagnostic({.path = path, .at = {file.block(second).startLine, 1}}, edit.reason());
}

/// The file's bytes straightened. Only the lines of a crooked drawing are touched, with --mermaid
/// those of a diagram that reads without errors, and mojibake where --repair-encoding asks for it.
/// `whole`: false where a crooked drawing is left as it is.
std::string straightened(const std::string& bytes, const std::string& path,
                         const Arguments& arguments, Console& console, bool& whole)
{
    std::string out = arguments.has("--repair-encoding") ? repairedEncoding(bytes) : bytes;
    const SourceFormat format = detectFormat(out, path);
    for (const UnreadBlock& block : unreadBlocks(out, format))
        console.diagnostic({.path = path, .at = {block.line, 1}}, block.reason);
    if (format != SourceFormat::Markdown && format != SourceFormat::Mermaid &&
        format != SourceFormat::Ascii)
        return out;
    DocumentFile file(path, out, format, *projectCatalogFor(path).catalog);
    for (std::size_t i = 0; i < file.diagramCount(); ++i) {
        if (isIgnored(file.bytes(), file.block(i)))
            continue;
        if (file.block(i).format == SourceFormat::Ascii)
            whole = straighten(file, i, path, console) && whole;
        else if (arguments.has("--mermaid") && file.block(i).format == SourceFormat::Mermaid)
            indent(file, i);
    }
    for (std::size_t i = 0; arguments.has("--twins") && i + 1 < file.diagramCount(); ++i) {
        if (areTwins(file.bytes(), file.block(i), file.block(i + 1)))
            renewTwin(file, i, path, console);
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
            status =
                std::max(status, before.reason().code == DiagCode::SRC022 ? kFound : kWrongUse);
            continue;
        }
        bool whole = true;
        const std::string after = straightened(*before, path, arguments, console, whole);
        if (!whole && arguments.has("--check"))
            status = std::max(status, kFound);
        if (arguments.has("--diff"))
            console.data(unifiedDiff(path, *before, after));
        if (arguments.has("--check")) {
            if (after != *before) {
                console.problem(path + " would change");
                status = std::max(status, kFound);
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
