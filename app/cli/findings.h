#pragma once

#include "app/cli/input.h"
#include "model/validate/rule.h"

#include <string>
#include <vector>

namespace stratoplan::cli {

/// Why a finding is not told: its author or a baseline accepts it.
struct Suppression {
    bool inSource = false;  ///< a comment of the document, else the baseline
    std::string reason = {};
};

/// A finding of `check`, ready to be printed in any form.
struct PlacedFinding {
    Place place;
    std::size_t diagram = 0;  ///< from 0
    Diagnostic diagnostic;
    std::string message;
    std::vector<std::string> nodes;  ///< by name
    std::vector<std::string> edges;
    std::optional<Fix> fix = {};
    LineColumn end = {};  ///< one past its last character; as `place` when it is a place only
    std::optional<Suppression> suppressed = {};

    struct Replacement {
        LineColumn begin;
        LineColumn end;
        std::string text;
    };
    std::vector<Replacement> replacements = {};  ///< the fix in the text, after addReplacements()
};

/// What --strict, --only and --ignore say.
CheckOptions checkOptionsOf(const Arguments& arguments);

/// Reading diagnostics first, then the rules, of the chosen diagrams. A diagram that could not be
/// read whole is not looked at by the rules. What comments of the document silence is marked so.
std::vector<PlacedFinding> findingsOf(Input& input, const CheckOptions& options);

/// What is wrong with comments that silence nothing: said once, before an input is fixed.
void tellSilences(Input& input, Console& console);

/// Says what each fix would change in the text. Cost: a fix is the reading of its diagram twice, so
/// after the first 200 of an input fixes are named only.
void addReplacements(Input& input, std::vector<PlacedFinding>& findings);

/// What the chosen diagrams, as one system, do not share with a plan; `place` is the plan's.
std::vector<PlacedFinding> driftOf(Input& input, const Diagram& plan, const std::string& planPath);

/// What the chosen diagrams and the words beside them say in two ways (SYS001, SYS002).
std::vector<PlacedFinding> conflictsOf(Input& input);

std::string findingsAsJson(const std::vector<PlacedFinding>& findings);
/// Source: SARIF 2.1.0, OASIS standard.
std::string findingsAsSarif(const std::vector<PlacedFinding>& findings);

/// Findings that are known and accepted. They are told apart by code, file and message, not by
/// line, so that edits elsewhere do not wake them.
class Baseline {
public:
    static Result<Baseline> read(const std::string& path);
    static std::string text(const std::vector<PlacedFinding>& findings);

    /// Marks the known ones as suppressed; each entry covers one finding.
    void mark(std::vector<PlacedFinding>& findings) const;

private:
    std::vector<std::string> m_known;
};

}  // namespace stratoplan::cli
