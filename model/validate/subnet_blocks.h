#pragma once

#include "model/base/cidr.h"
#include "model/validate/report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The properties of a network that hold blocks: one a family.
inline constexpr std::string_view kBlockProperties[] = {"cidr", "ipv6_cidr"};

/// What AWS takes as the prefix of a network. Source: Amazon VPC user guide, "VPC CIDR blocks" and
/// "Subnet sizing".
struct PrefixRange {
    int least = 16;
    int most = 28;
    int step = 1;

    bool holds(int prefix) const
    {
        return prefix >= least && prefix <= most && (prefix - least) % step == 0;
    }
    /// The legal one next to it that is no smaller a block where there is such.
    int nearest(int prefix) const;
    std::string text() const;  ///< "/16–/28", "/44, /48, /52, /56, /60"
};
PrefixRange vpcPrefixes(bool isV6);
PrefixRange subnetPrefixes(bool isV6);

/// The blocks of one property; none where it is not set or what is set is no block.
std::vector<CidrBlock> blocksIn(const RuleContext& c, int node, std::string_view property);

/// All address blocks of a VPC or subnet, IPv4 first, with the further ones of a VPC.
std::vector<CidrBlock> blocksOf(const RuleContext& c, int node);

/// "10.0.1.0/24, 10.0.2.0/24"
std::string textOf(const std::vector<CidrBlock>& blocks);

/// The label of a network without the blocks that stand in it, for a sentence that says them
/// beside; the kind where nothing else stands there.
std::string nameBesideBlocks(const RuleContext& c, int network);

/// All blocks of the subnets of a VPC, but of one.
std::vector<CidrBlock> takenIn(const RuleContext& c, int vpc, int except);

/// The subnet's blocks of one property, each of `prefix`, at free places of its VPC. Nothing where
/// there is no room.
std::optional<Fix> moveToFreeBlocks(const RuleContext& c, int subnet, std::string_view property,
                                    int prefix);

}  // namespace stratoplan
