#include "model/base/text_util.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/family.h"
#include "model/import/mermaid/flow_build.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/mermaid.h"

#include <algorithm>

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

}  // namespace

Parsed read(std::string_view text, const Catalog& catalog)
{
    static_cast<void>(catalog);
    Cooked cooked = cook(text);
    const std::string_view name = declaredFamily(cooked.text);
    if (name.empty())
        return emptyDiagram("unknown", {DiagCode::MMD012});
    if (name != "flowchart")
        return emptyDiagram(std::string(name), {DiagCode::MMD013, {std::string(name)}});
    finishForFlow(cooked);
    FlowParse parse = parseFlow(cooked.text);
    Parsed parsed;
    parsed.diagnostics = std::move(parse.diagnostics);
    DiagramData data = buildFlow(parse.tree, {}, parsed.diagnostics);
    for (Diagnostic& diagnostic : parsed.diagnostics)
        diagnostic.span = cooked.sourceOf(diagnostic.span);
    parsed.ok = std::ranges::none_of(parsed.diagnostics, [](const Diagnostic& d) {
        return severityOf(d.code) == Severity::Error;
    });
    parsed.diagram = Diagram(std::move(data));
    return parsed;
}

}  // namespace stratoplan::mermaid
