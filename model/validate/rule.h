#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"
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
    std::string title = {};  ///< "Move to VPC"
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
struct RuleContext;

struct Rule {
    DiagCode code;
    RuleWhen when = RuleWhen::Drawn;
    void (*check)(const RuleContext& context, const Report& report);
};

/// The table of all rules. Source: resources/rules/<code>.md.
std::span<const Rule> rules();

struct CheckOptions {
    bool strict = false;
    std::vector<std::string> only = {};
    std::vector<std::string> ignore = {};
};

/// All findings of a diagram. Order: by rule, then by diagram order; one root cause, one finding.
std::vector<Finding> check(const Diagram& diagram, const Catalog& catalog,
                           const CheckOptions& options = {});

}  // namespace stratoplan
