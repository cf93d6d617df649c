#include "model/catalog/recognize.h"
#include "model/import/mermaid/annotate.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/family.h"
#include "model/import/mermaid/flow_build.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/settings.h"
#include "model/import/mermaid/state_build.h"
#include "model/import/mermaid/state_parser.h"
#include "model/import/mermaid/suggest.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::mermaid {
namespace {

Parsed emptyDiagram(std::string kind, Diagnostic reason)
{
    DiagramData data;
    data.header.kind = std::move(kind);
    Parsed parsed;
    parsed.ok = severityOf(reason.code) != Severity::Error;
    parsed.diagram = Diagram(std::move(data));
    parsed.diagnostics.push_back(std::move(reason));
    return parsed;
}

DiagramData flow(Cooked& cooked, const Settings& settings, std::vector<Diagnostic>& diagnostics)
{
    finishForFlow(cooked);
    const FlowParse parse = parseFlow(cooked.text);
    std::ranges::copy(parse.diagnostics, std::back_inserter(diagnostics));
    return buildFlow(parse.tree, settings, diagnostics);
}

DiagramData state(Cooked& cooked, std::vector<Diagnostic>& diagnostics)
{
    cooked.text += '\n';
    const StateParse parse = parseState(cooked.text);
    std::ranges::copy(parse.diagnostics, std::back_inserter(diagnostics));
    return buildState(parse.tree, diagnostics);
}

}  // namespace

Parsed read(std::string_view text, const Catalog& catalog, Inference inference)
{
    Cooked cooked = cook(text);
    std::string_view name = declaredFamily(cooked.text);
    const bool misspelt = name.empty();
    if (misspelt)  // the keyword is an error of its own, and the rest is read on
        name = nearestFamily(cooked.text);
    if (name.empty())
        return emptyDiagram("unknown", {DiagCode::MMD012});
    if (name != "flowchart" && name != "state")
        return emptyDiagram(std::string(name), {DiagCode::MMD013, {std::string(name)}});
    Parsed parsed;
    const Settings settings = readSettings(cooked, parsed.diagnostics);
    if (const std::string_view word = intrudingFamily(cooked.text); !word.empty())
        parsed.diagnostics.push_back({DiagCode::MMD017, {std::string(word)}});
    DiagramData data = name == "state" ? state(cooked, parsed.diagnostics)
                                       : flow(cooked, settings, parsed.diagnostics);
    data.header.title = settings.title;
    const auto isError = [](const Diagnostic& d) { return severityOf(d.code) == Severity::Error; };
    if (misspelt && std::ranges::none_of(parsed.diagnostics, isError))
        parsed.diagnostics.push_back({DiagCode::MMD012});
    std::vector<Diagnostic> annotations;  // their spans are bytes of the source already
    annotate(data, text, cooked.comments, catalog, annotations);
    if (inference == Inference::Kinds)
        parsed.ground = inferKinds(data, catalog);
    for (Diagnostic& diagnostic : parsed.diagnostics)
        diagnostic.span = cooked.sourceOf(diagnostic.span);
    std::ranges::move(annotations, std::back_inserter(parsed.diagnostics));
    parsed.ok = std::ranges::none_of(parsed.diagnostics, isError);
    parsed.diagram = Diagram(std::move(data));
    return parsed;
}

}  // namespace stratoplan::mermaid
