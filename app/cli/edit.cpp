#include "app/cli/commands.h"
#include "app/cli/edit_operations.h"
#include "app/cli/input.h"
#include "app/cli/unified_diff.h"
#include "model/edit/infer.h"
#include "model/io/file_io.h"

#include <map>

namespace stratoplan::cli {
namespace {

using KindsByNode = std::map<NodeId, std::string>;

KindsByNode kindsOf(const Diagram& diagram)
{
    KindsByNode kinds;
    for (const Node& node : diagram.nodes())
        kinds[node.id] = node.kind;
    return kinds;
}

/// Words for people: an edit of a label may have made the node something else.
void tellNewKinds(const KindsByNode& before, const Diagram& after, Console& console)
{
    for (const Node& node : after.nodes()) {
        const auto it = before.find(node.id);
        if (it != before.end() && it->second != node.kind)
            console.problem("'" + node.name + "' was " + it->second + " and is read as " +
                            node.kind + " now; --keep-kind keeps it");
    }
}

bool hasOperation(const Arguments& arguments)
{
    for (const Arguments::Given& given : arguments.given)
        if (isOperation(*given.option))
            return true;
    return false;
}

/// Does all operations in order. Errors: the first that cannot be done; told.
int operate(Input& input, std::size_t diagram, const Arguments& arguments, Console& console)
{
    const KindPolicy policy = arguments.has("--keep-kind") ? KindPolicy::Keep : KindPolicy::Follow;
    for (std::size_t i = 0; i < arguments.given.size(); ++i) {
        if (!isOperation(*arguments.given[i].option))
            continue;
        DocumentFile& file = input.file();
        const Diagram& now = file.diagram(diagram);
        const Operation operation = operationOf(now, input.catalog(), arguments, i);
        if (!operation.diff) {
            console.problem(operation.error);
            return kWrongUse;
        }
        if (operation.diff->empty())
            continue;
        const Result<FileEdit> edit =
            file.apply(diagram, withInference(now, *operation.diff, input.catalog(), policy,
                                              file.entry(diagram).parsed.ground));
        if (!edit) {
            console.diagnostic({.path = input.path(), .at = {file.block(diagram).startLine, 1}},
                               edit.reason());
            return kFound;
        }
        if (edit->isRedrawn)
            console.diagnostic({.path = input.path(), .at = {file.block(diagram).startLine, 1}},
                               {.code = DiagCode::ASC021});
    }
    return kDone;
}

int writeBack(const std::string& before, Input& input, const Arguments& arguments, Console& console)
{
    const std::string& after = input.file().bytes();
    if (arguments.has("--diff")) {
        console.data(unifiedDiff(input.path(), before, after));
        return kDone;
    }
    if (input.path() == "-") {
        console.data(after);
        return kDone;
    }
    if (after == before)
        return kDone;
    const Status written = writeFile(input.path(), after);
    if (!written)
        console.diagnostic(written.reason());
    return written ? kDone : kWrongUse;
}

}  // namespace

int edit(const Arguments& arguments, Console& console)
{
    if (arguments.inputs.size() != 1 || !hasOperation(arguments)) {
        console.problem(
            "edit takes one file and at least one operation; see 'stratoplan edit --help'");
        return kWrongUse;
    }
    int status = kDone;
    std::optional<Input> input = loadInput(arguments.inputs[0], arguments, console, status);
    if (!input)
        return status;
    if (input->chosen().size() != 1) {
        console.problem(input->path() + " has " + std::to_string(input->chosen().size()) +
                        " diagrams; choose one with --diagram, 'stratoplan list' shows them");
        return input->chosen().empty() ? kFound : kWrongUse;
    }
    const std::size_t diagram = input->chosen().front();
    const std::string before = input->file().bytes();
    status = tellReading(*input, console);
    if (status != kDone)
        return status;
    const KindsByNode kinds = kindsOf(input->file().diagram(diagram));
    status = operate(*input, diagram, arguments, console);
    if (status != kDone)
        return status;
    if (input->file().holdsUnwritten()) {
        console.diagnostic(
            {.path = input->path(), .at = {input->file().block(diagram).startLine, 1}},
            {.code = DiagCode::SRC002});
        return kFound;
    }
    tellNewKinds(kinds, input->file().diagram(diagram), console);
    return writeBack(before, *input, arguments, console);
}

}  // namespace stratoplan::cli
