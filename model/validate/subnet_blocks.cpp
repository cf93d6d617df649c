#include "model/validate/subnet_blocks.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {

int PrefixRange::nearest(int prefix) const
{
    const int within = std::clamp(prefix, least, most);
    return within - (within - least) % step;
}

std::string PrefixRange::text() const
{
    if (step == 1)
        return "/" + std::to_string(least) + "–/" + std::to_string(most);
    std::string all;
    for (int prefix = least; prefix <= most; prefix += step)
        all += (all.empty() ? "/" : ", /") + std::to_string(prefix);
    return all;
}

PrefixRange vpcPrefixes(bool isV6)
{
    return isV6 ? PrefixRange{44, 60, 4} : PrefixRange{};
}

PrefixRange subnetPrefixes(bool isV6)
{
    return isV6 ? PrefixRange{44, 64, 4} : PrefixRange{};
}

std::vector<CidrBlock> blocksIn(const RuleContext& c, int node, std::string_view property)
{
    const std::string* cidr = c.property(node, property);
    return cidr ? cidrBlocks(*cidr) : std::vector<CidrBlock>();
}

std::vector<CidrBlock> blocksOf(const RuleContext& c, int node)
{
    std::vector<CidrBlock> all;
    for (const std::string_view property : {"cidr", "secondary_cidrs", "ipv6_cidr"})
        for (const CidrBlock& block : blocksIn(c, node, property))
            all.push_back(block);
    return all;
}

std::string textOf(const std::vector<CidrBlock>& blocks)
{
    std::string text;
    for (const CidrBlock& block : blocks)
        text += (text.empty() ? "" : ", ") + cidrText(block);
    return text;
}

std::string nameBesideBlocks(const RuleContext& c, int network)
{
    std::string name;
    const std::string label = c.label(network);
    for (const std::string_view word : split(label, ' ')) {
        const std::size_t begin = word.find_first_not_of("([");
        const std::size_t end = word.find_last_not_of(",;)]");
        const bool text = begin != word.npos && end != word.npos && begin <= end;
        if (text && cidrBlocks(word.substr(begin, end + 1 - begin)).empty())
            name += (name.empty() ? "" : " ") + std::string(word);
    }
    while (!name.empty() && std::string_view(" -:,;(").find(name.back()) != std::string_view::npos)
        name.pop_back();
    return name.empty() ? c[network].kind->label : name;
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

std::optional<Fix> moveToFreeBlocks(const RuleContext& c, int subnet, std::string_view property,
                                    int prefix)
{
    const std::vector<CidrBlock> old = blocksIn(c, subnet, property);
    const int vpc = c.vpcOf(subnet);
    const std::vector<CidrBlock> space = vpc >= 0 ? blocksOf(c, vpc) : std::vector<CidrBlock>();
    const auto room = std::ranges::find_if(
        space, [&](const CidrBlock& block) { return !old.empty() && block.isV6 == old[0].isV6; });
    if (room == space.end())
        return std::nullopt;
    std::vector<CidrBlock> taken = takenIn(c, vpc, subnet);
    std::vector<CidrBlock> blocks;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const auto block = freeBlock(*room, std::max(prefix, room->prefix), taken);
        if (!block)
            return std::nullopt;
        taken.push_back(*block);
        blocks.push_back(*block);
    }
    return FixMaker(c, "Use %1", textOf(blocks))
        .set(subnet, std::string(property), textOf(blocks))
        .done();
}

}  // namespace stratoplan
