#pragma once

#include "app/cli/input.h"
#include "model/validate/rule.h"

#include <string>
#include <vector>

namespace stratoplan::cli {

/// A finding of `check`, ready to be printed in any form.
struct PlacedFinding {
    Place place;
    std::size_t diagram = 0;  ///< from 0
    Diagnostic diagnostic;
    std::string message;
    std::vector<std::string> nodes;  ///< by name
    std::vector<std::string> edges;
    std::optional<Fix> fix = {};
};

/// What --strict, --only and --ignore say.
CheckOptions checkOptionsOf(const Arguments& arguments);

/// Reading diagnostics first, then the rules, of the chosen diagrams. A diagram that could not be
/// read whole is not looked at by the rules.
std::vector<PlacedFinding> findingsOf(Input& input, const CheckOptions& options);

std::string findingsAsJson(const std::vector<PlacedFinding>& findings);
/// Source: SARIF 2.1.0, OASIS standard.
std::string findingsAsSarif(const std::vector<PlacedFinding>& findings);

/// Findings that are known and accepted. They are told apart by code, file and message, not by
/// line, so that edits elsewhere do not wake them.
class Baseline {
public:
    static Result<Baseline> read(const std::string& path);
    static std::string text(const std::vector<PlacedFinding>& findings);

    /// Takes the known ones out; each entry covers one finding.
    void remove(std::vector<PlacedFinding>& findings) const;

private:
    std::vector<std::string> m_known;
};

}  // namespace stratoplan::cli
