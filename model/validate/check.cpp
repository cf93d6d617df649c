#include "model/validate/rule.h"
#include "model/validate/rule_context.h"

#include <algorithm>

namespace stratoplan {

std::vector<Finding> check(const Diagram& diagram, const Catalog& catalog,
                           const CheckOptions& options)
{
    const RuleContext context{diagram, catalog};
    const auto listed = [](const std::vector<std::string>& codes, DiagCode code) {
        return std::ranges::find(codes, codeName(code)) != codes.end();
    };
    std::vector<Finding> findings;
    for (const Rule& rule : rules()) {
        const bool wanted = options.only.empty() || listed(options.only, rule.code);
        if (!wanted || listed(options.ignore, rule.code) ||
            (rule.when == RuleWhen::Strict && !options.strict))
            continue;
        rule.check(context, [&](Finding finding) { findings.push_back(std::move(finding)); });
    }
    return findings;
}

}  // namespace stratoplan
