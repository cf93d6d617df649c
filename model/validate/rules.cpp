#include "model/validate/context.h"
#include "model/validate/rule.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

bool isNamed(const std::vector<std::string>& list, std::string_view code)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& entry) { return code == entry; });
}

}  // namespace

bool isWanted(const Rule& rule, const CheckOptions& options)
{
    const std::string_view code = codeName(rule.code);
    if (rule.when == RuleWhen::Strict && !options.strict && !isNamed(options.only, code))
        return false;
    return (options.only.empty() || isNamed(options.only, code)) && !isNamed(options.ignore, code);
}

std::span<const Rule> rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> table;
        for (const auto family :
             {addressRules, addressPlanRules, gatewayRules, routeRules, balancerRules, edgeRules,
              entryRules, groupRules, securityRules, dataRules, storageRules, computeRules,
              limitRules, settingRules, operationRules, structureRules, readingRules, pipelineRules,
              deliveryRules})
            for (const Rule& rule : family())
                table.push_back(rule);
        return table;
    }();
    return all;
}

std::vector<Finding> check(const Diagram& diagram, const Catalog& catalog,
                           const CheckOptions& options)
{
    const RuleContext context(diagram, catalog, options);
    std::vector<Finding> findings;
    const Report report = [&](Finding finding) { findings.push_back(std::move(finding)); };
    for (const Rule& rule : rules())
        if (isWanted(rule, options))
            rule.check(context, report);
    return findings;
}

std::optional<Fix> fixOf(const Diagnostic& finding, const Diagram& diagram, const Catalog& catalog,
                         CheckOptions options)
{
    options.only = {std::string(codeName(finding.code))};
    options.ignore.clear();
    for (Finding& found : check(diagram, catalog, options))
        if (found.diagnostic.nodes == finding.nodes && found.diagnostic.edges == finding.edges &&
            found.diagnostic.args == finding.args)
            return std::move(found.fix);
    return std::nullopt;
}

Fixed fixed(const Diagram& diagram, const Catalog& catalog, Severity atLeast,
            const CheckOptions& options)
{
    // A pass fixes all that do not get in one another's way; what they bring about is seen by the
    // next. A fix whose finding comes back is not done for ever.
    constexpr int kPasses = 12;
    Fixed result{diagram, {}, {}};
    for (int pass = 0; pass < kPasses; ++pass) {
        bool changed = false;
        result.left.clear();
        for (Finding& finding : check(result.diagram, catalog, options)) {
            if (severityOf(finding.diagnostic) > atLeast)
                continue;
            if (finding.fix && result.diagram.apply(finding.fix->diff)) {
                changed = true;
                result.done.push_back(std::move(finding));
            } else {
                result.left.push_back(std::move(finding));
            }
        }
        if (!changed)
            break;
    }
    return result;
}

}  // namespace stratoplan
