#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
#include "model/core/fact.h"
#include "model/diag/diagnostic.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// A one-step cure of a finding, as an undoable edit.
struct Fix {
    std::string title = {};   ///< "Move to VPC"
    std::string phrase = {};  ///< what is translated of it: "Move to %1"
    std::string object = {};  ///< what %1 stands for, or empty
    Diff diff = {};
};

struct Finding {
    Diagnostic diagnostic;
    std::optional<Fix> fix = {};
};

/// When a rule is looked at: D drawn, P property set, X strict profile only.
enum class RuleWhen { Drawn, Property, Strict };

using Report = std::function<void(Finding)>;

/// What a rule may read. Derived facts that several rules need are computed once, here.
class RuleContext;

/// How far from what an edit changed the findings of a rule may change. Rules of the first two look
/// at one node or edge after another, RuleContext::each(), and are asked again for those alone.
enum class Reach {
    Near,     ///< what holds it, what it holds, and what lines join to these, two lines far
    Network,  ///< the same, and all of its network
    Kinds,    ///< what is near one of the kinds or traits that the rule asks for
    Diagram,  ///< everything
};

struct Rule {
    DiagCode code;
    RuleWhen when = RuleWhen::Drawn;
    void (*check)(const RuleContext& context, const Report& report);
    Reach reach = Reach::Diagram;
};

/// The table of all rules. Source: resources/rules/<code>.md.
std::span<const Rule> rules();

struct CheckOptions {
    bool strict = false;
    std::vector<std::string> only = {};
    std::vector<std::string> ignore = {};
    /// Day of the check as "2026-11-21", for rules about support calendars; empty: they are silent.
    std::string today = {};
    /// What the document says beside the drawing: read where a component has no such property.
    StatedProperties stated = {};
};

/// All findings of a diagram. Order: by rule, then by diagram order; one root cause, one finding.
std::vector<Finding> check(const Diagram& diagram, const Catalog& catalog,
                           const CheckOptions& options = {});

/// Whether the options ask for the rule.
bool isWanted(const Rule& rule, const CheckOptions& options);

/// The cure of a finding of this diagram as it is now; nothing where it is no finding any more. A
/// fix that is kept grows old: it names records, places and free ids of the diagram that it is for.
std::optional<Fix> fixOf(const Diagnostic& finding, const Diagram& diagram, const Catalog& catalog,
                         CheckOptions options = {});

/// What came of doing every automatic fix down to a severity.
struct Fixed {
    Diagram diagram;
    std::vector<Finding> done;  ///< in the order in which they were fixed
    std::vector<Finding> left;  ///< of that severity, without a fix or that came back
};

/// A copy in which findings are fixed one after another until none is left that has a fix.
/// Order: as check() reports them.
Fixed fixed(const Diagram& diagram, const Catalog& catalog, Severity atLeast = Severity::Error,
            const CheckOptions& options = {});

}  // namespace stratoplan
