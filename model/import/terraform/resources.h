#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::terraform {

/// One resource block of a plan or state, with its copies. Copies under names ("orders", "mail") of
/// `for_each`, of the block or of a module around it, are resources of their own; numbers, zones
/// and regions only count.
struct Resource {
    std::string module = {};  ///< "module.network", "module.queue[\"mail\"]", empty at the root
    std::string type = {};
    std::string name = {};
    std::string key = {};       ///< the name among such copies, or empty
    std::string provider = {};  ///< alias of its provider: "region_2", or empty
    bool isData = false;
    int count = 0;                                            ///< copies
    std::map<std::string, std::string> values = {};           ///< plain values of the first copy
    std::set<std::string> cidrs = {};                         ///< cidr_block of all copies
    std::map<std::string, std::vector<int>> references = {};  ///< by attribute

    std::vector<int> allReferences() const;
};

struct Inventory {
    std::vector<Resource> resources = {};
    std::map<std::string, std::string> regions = {};   ///< by alias of the provider
    std::map<std::string, std::string> accounts = {};  ///< the same: whose role it takes
    bool ok = false;
};

/// The resources and what each refers to: by the configuration of a plan, by ids in a state.
Inventory inventoryOf(std::string_view json);

}  // namespace stratoplan::terraform
