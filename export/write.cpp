#include "export/write.h"

#include "model/validate/rule.h"

#include <deque>

namespace stratoplan::exporting {

Bundle writeAs(const Format& format, Input input)
{
    if (!format.isFolder || input.options.asDrawn)
        return format.write(input);
    std::deque<Fixed> copies;  // sources point into it
    std::vector<Diagnostic> told;
    for (Input::Source& source : input.diagrams) {
        copies.push_back(fixed(*source.diagram, *input.catalog));
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
