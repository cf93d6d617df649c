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

bool isPipeline(const RuleContext& c)
{
    if (c.isState() || c.isTree() || c.edgeCount() < 2)
        return false;
    int steps = 0;
    for (int node = 0; node < c.size(); ++node)
        steps += isStep(c, node) && !c.node(node).isContainer;
    const bool begins = !c.with("ciBuild").empty() || !c.with("ciSource").empty();
    return steps >= 3 && begins && c.edgeCount() > 0;
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
