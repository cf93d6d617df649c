#pragma once

#include "model/base/cidr.h"
#include "model/validate/report.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan {

/// The address blocks of a VPC or subnet; none where none is set or what is set is no block.
std::vector<CidrBlock> blocksOf(const RuleContext& c, int node);

/// "10.0.1.0/24, 10.0.2.0/24"
std::string textOf(const std::vector<CidrBlock>& blocks);

/// All blocks of the subnets of a VPC, but of one.
std::vector<CidrBlock> takenIn(const RuleContext& c, int vpc, int except);

/// The subnet's blocks, each of `prefix`, at free places of its VPC. Nothing where there is no
/// room.
std::optional<Fix> moveToFreeBlocks(const RuleContext& c, int subnet, int prefix);

}  // namespace stratoplan
