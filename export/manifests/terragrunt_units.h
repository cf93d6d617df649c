#pragma once

#include "export/manifests/blueprint.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// A module of a drawing as it stands in one region: a folder with a terragrunt.hcl.
struct TerragruntUnit {
    std::string label;
    std::string name;              ///< unique in its region and environment
    std::string group;             ///< folder that it shares with others
    std::string module;            ///< of resources/terragrunt
    std::string common = {};       ///< name of its shared configuration, or empty
    std::string environment = {};  ///< the only one that has it; empty: all
    int region = 0;                ///< index into TerragruntTree::regions
    std::string cidr = {};         ///< block of a network
    std::vector<int> needs =
        {};  ///< units of the same region whose outputs it takes; without circles
    std::vector<int> alsoIn = {};  ///< further regions that the module itself copies its data to
    int replicaOf = -1;            ///< the unit of another region that sends it its data
};

/// What Terragrunt is to lay out.
struct TerragruntTree {
    std::vector<std::string> regions;  ///< the first is the primary one and keeps the state
    std::vector<TerragruntUnit> units;
    std::vector<std::string> commons;
};

/// The units of the first diagram that draws modules; none where none does.
///
/// A module that is drawn in the frame of a region or an environment stands there alone. The others
/// stand in the primary region, and in each further one where a diagram draws what they make, with
/// all that they need.
TerragruntTree terragruntTreeOf(const Blueprint& plan);

}  // namespace stratoplan::exporting
