#include "app/cli/commands.h"
#include "app/cli/findings.h"
#include "model/base/text_util.h"
#include "model/io/file_io.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <set>

namespace stratoplan::cli {
namespace {

/// Applies the fixes that findings offer, one after the other, as each changes what is found.
void fixAll(Input& input, const CheckOptions& options, Console& console)
{
    std::set<std::string> tried;  // a fix that does not cure its finding is not done twice
    for (bool again = true; again;) {
        again = false;
        for (const PlacedFinding& finding : findingsOf(input, options)) {
            const std::string identity = std::to_string(finding.diagram) + " " +
                                         std::string(codeName(finding.diagnostic.code)) + " " +
                                         join(finding.nodes, ",") + " " + finding.message;
            if (!finding.fix || finding.suppressed)
                continue;
            const bool isDrawing =
                input.file().block(finding.diagram).format == SourceFormat::Ascii;
            if (isDrawing || !tried.insert(identity).second)
                continue;  // an edit of a drawing would not reach its text
            if (input.file().apply(finding.diagram, finding.fix->diff)) {
                console.say(lineOf(finding.place, finding.diagnostic) +
                            " [fixed: " + finding.fix->title + "]");
                input.textChanged();
                again = true;
                break;
            }
        }
    }
}

int fixAndWrite(Input& input, const CheckOptions& options, Console& console)
{
    const std::string before = input.file().bytes();
    fixAll(input, options, console);
    if (input.path() == "-" || input.file().bytes() == before)
        return kDone;
    const Status written = writeFile(input.path(), input.file().bytes());
    if (!written)
        console.diagnostic(written.reason());
    return written ? kDone : kWrongUse;
}

/// SARIF also tells what is suppressed; the other forms leave it out.
void print(std::vector<PlacedFinding>& findings, const Arguments& arguments, Console& console)
{
    const std::string form = arguments.value("--format", "text");
    if (form == "sarif")
        console.data(findingsAsSarif(findings));
    std::erase_if(findings,
                  [](const PlacedFinding& finding) { return finding.suppressed.has_value(); });
    if (form == "json")
        console.data(findingsAsJson(findings));
    if (form != "text")
        return;
    for (const PlacedFinding& finding : findings)
        console.finding(finding.place, finding.diagnostic);
}

Severity thresholdOf(const Arguments& arguments)
{
    const std::string level = arguments.value("--fail-on", "error");
    return level == "info"      ? Severity::Info
           : level == "warning" ? Severity::Warning
                                : Severity::Error;
}

/// Codes that do not exist are a typing mistake that would hide findings.
bool codesExist(const CheckOptions& options, Console& console)
{
    for (const auto* codes : {&options.only, &options.ignore})
        for (const std::string& code : *codes)
            if (!codeNamed(code)) {
                console.problem("there is no finding '" + code + "'");
                return false;
            }
    return true;
}

}  // namespace

int check(const Arguments& arguments, Console& console)
{
    const CheckOptions options = checkOptionsOf(arguments);
    const std::string baselinePath = arguments.value("--baseline");
    const bool update = arguments.has("--update-baseline");
    if (arguments.inputs.empty() || (update && baselinePath.empty())) {
        console.problem(arguments.inputs.empty()
                            ? "check needs an input; see 'stratoplan check --help'"
                            : "--update-baseline needs --baseline FILE");
        return kWrongUse;
    }
    if (!codesExist(options, console))
        return kWrongUse;
    int status = kDone;
    std::optional<Input> plan;
    if (arguments.has("--against")) {
        plan = loadInput(arguments.value("--against"), Arguments{}, console, status);
        if (!plan || plan->chosen().empty())
            return std::max(status, kFound);
        status = std::max(status, tellReading(*plan, console));
    }
    std::deque<Input> inputs;  // findings keep views of their texts
    std::vector<PlacedFinding> findings;
    for (const std::string& path : arguments.inputs) {
        int loaded = kDone;
        std::optional<Input> input = loadInput(path, arguments, console, loaded);
        status = std::max(status, loaded);
        if (!input)
            continue;
        console.progress("checking " + path);
        inputs.push_back(std::move(*input));
        tellSilences(inputs.back(), console);
        if (arguments.has("--fix"))
            status = std::max(status, fixAndWrite(inputs.back(), options, console));
        std::vector<PlacedFinding> found = findingsOf(inputs.back(), options);
        if (arguments.value("--format", "text") == "sarif")
            addReplacements(inputs.back(), found);
        std::ranges::move(found, std::back_inserter(findings));
        if (plan)
            std::ranges::move(
                driftOf(inputs.back(), plan->file().diagram(plan->chosen().front()), plan->path()),
                std::back_inserter(findings));
    }
    if (update) {
        const Status written = writeFile(baselinePath, Baseline::text(findings));
        if (!written)
            console.diagnostic(written.reason());
        return written ? status : kWrongUse;
    }
    if (!baselinePath.empty()) {
        const Result<Baseline> baseline = Baseline::read(baselinePath);
        if (!baseline) {
            console.diagnostic(baseline.reason());
            return kWrongUse;
        }
        (*baseline).mark(findings);
    }
    print(findings, arguments, console);
    const Severity threshold = thresholdOf(arguments);
    const bool found = std::ranges::any_of(findings, [threshold](const PlacedFinding& finding) {
        return severityOf(finding.diagnostic) <= threshold;
    });
    return std::max(status, found ? kFound : kDone);
}

}  // namespace stratoplan::cli
