#include "model/validate/subnet_blocks.h"

#include <algorithm>

namespace stratoplan {

std::vector<CidrBlock> blocksOf(const RuleContext& c, int node)
{
    const std::string* cidr = c.property(node, "cidr");
    return cidr ? cidrBlocks(*cidr) : std::vector<CidrBlock>();
}

std::string textOf(const std::vector<CidrBlock>& blocks)
{
    std::string text;
    for (const CidrBlock& block : blocks)
        text += (text.empty() ? "" : ", ") + cidrText(block);
    return text;
}

std::vector<CidrBlock> takenIn(const RuleContext& c, int vpc, int except)
{
    std::vector<CidrBlock> taken;
    for (const int subnet : c.inVpc(vpc, "aws.subnet"))
        if (subnet != except)
            for (const CidrBlock& block : blocksOf(c, subnet))
                taken.push_back(block);
    return taken;
}

std::optional<Fix> moveToFreeBlocks(const RuleContext& c, int subnet, int prefix)
{
    const int vpc = c.vpcOf(subnet);
    const std::vector<CidrBlock> space = vpc >= 0 ? blocksOf(c, vpc) : std::vector<CidrBlock>();
    if (space.empty())
        return std::nullopt;
    std::vector<CidrBlock> taken = takenIn(c, vpc, subnet);
    std::vector<CidrBlock> blocks;
    for (std::size_t i = 0; i < blocksOf(c, subnet).size(); ++i) {
        const auto block = freeBlock(space.front(), prefix, taken);
        if (!block)
            return std::nullopt;
        taken.push_back(*block);
        blocks.push_back(*block);
    }
    return FixMaker(c, "Use " + textOf(blocks)).set(subnet, "cidr", textOf(blocks)).done();
}

}  // namespace stratoplan
