#pragma once

#include "export/terraform/system.h"

#include <string>
#include <vector>

namespace stratoplan::exporting {

/// Gives the tiers of subnets whose blocks are not drawn those that the document lists: rows of a
/// table, bullets ("public-a | 10.0.0.0/24", "Private subnets: 10.0.8.0/24, 10.0.9.0/24"). A block
/// counts for the only network that it lies in, and for the first tier of the sort that its row
/// names. A tier gets all of its blocks or none: as many as it has subnets, or what a plural stands
/// for. Order: by zone where the rows name one, else as listed.
void takeStatedBlocks(System& system, const std::vector<Fact>& facts);

/// The first block that the document states of a network's box, or empty.
std::string statedBlock(const Input& input, const Diagram& diagram, const Node& node);

}  // namespace stratoplan::exporting
