#include "export/write.h"

#include "model/catalog/stated.h"
#include "model/validate/rule.h"

#include <deque>

namespace stratoplan::exporting {

Bundle writeAs(const Format& format, Input input)
{
    if (!format.isFolder || input.options.asDrawn)
        return format.write(input);
    std::deque<Fixed> copies;  // sources point into it
    std::vector<Diagnostic> told;
    for (std::size_t i = 0; i < input.diagrams.size(); ++i) {
        Input::Source& source = input.diagrams[i];
        const CheckOptions options{
            .stated = statedProperties(input.facts, i, *source.diagram, *input.catalog)};
        copies.push_back(fixed(*source.diagram, *input.catalog, Severity::Error, options));
        source.diagram = &copies.back().diagram;
        for (const Finding& finding : copies.back().done) {
            const std::string wrong = sentence(finding.diagnostic);
            input.assumptions.push_back(wrong + ": " + finding.fix->title);
            told.push_back({.code = DiagCode::EXP005, .args = {wrong, finding.fix->title}});
        }
        for (const Finding& finding : copies.back().left)
            input.unfixed.push_back(sentence(finding.diagnostic));
    }
    Bundle bundle = format.write(input);
    if (!bundle.files.empty())
        bundle.diagnostics.insert(bundle.diagnostics.begin(), told.begin(), told.end());
    return bundle;
}

}  // namespace stratoplan::exporting
