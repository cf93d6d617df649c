#include "model/validate/delivery.h"

namespace stratoplan {

bool isStep(const RuleContext& c, int node)
{
    for (const std::string_view trait :
         {"ci", "ciSource", "ciBuild", "ciTest", "ciScan", "ciDeploy", "ciArtifact", "pipeline"})
        if (c.has(node, trait))
            return true;
    return c.is(node, "aws.ecr");
}

bool saysRollback(const RuleContext& c, int node)
{
    return c.has(node, "ciRollback") || c.says(node, "rollback") || c.says(node, "roll back") ||
           c.says(node, "revert");
}

std::vector<int> deploysOf(const RuleContext& c)
{
    std::vector<int> deploys;
    for (const int node : c.with("ciDeploy"))
        if (!c.node(node).isContainer)
            deploys.push_back(node);
    return deploys;
}

}  // namespace stratoplan
