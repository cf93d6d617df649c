#include "export/write.h"

#include "model/catalog/stated.h"
#include "model/validate/rule.h"

#include <algorithm>
#include <deque>

namespace stratoplan::exporting {
namespace {

/// Takes out what turns the direction of a text and can make code read as another than it is.
/// Source: Unicode Technical Report 36 and CVE-2021-42574.
void dropDirectionMarks(std::string& text)
{
    std::size_t kept = text.find('\xE2');
    for (std::size_t at = kept; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at, 3);
        const auto last = static_cast<unsigned char>(rest.size() == 3 ? rest[2] : 0);
        const bool mark = (rest.starts_with("\xE2\x80") &&
                           ((last >= 0xAA && last <= 0xAE) || last == 0x8E || last == 0x8F)) ||
                          (rest.starts_with("\xE2\x81") && last >= 0xA6 && last <= 0xA9);
        if (mark)
            at += 3;
        else
            text[kept++] = text[at++];
    }
    text.resize(std::min(kept, text.size()));
}

Bundle writtenFolder(const Format& format, const Input& input)
{
    Bundle bundle = format.write(input);
    for (OutputFile& file : bundle.files)
        dropDirectionMarks(file.content);
    return bundle;
}

}  // namespace

Bundle writeAs(const Format& format, Input input)
{
    if (!format.isFolder)
        return format.write(input);
    if (input.options.asDrawn)
        return writtenFolder(format, input);
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
    Bundle bundle = writtenFolder(format, input);
    if (!bundle.files.empty())
        bundle.diagnostics.insert(bundle.diagnostics.begin(), told.begin(), told.end());
    return bundle;
}

}  // namespace stratoplan::exporting
