#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::terraform {

/// One resource block of a plan or state, all its copies together.
struct Resource {
    std::string module = {};  ///< "module.network", empty at the root
    std::string type = {};
    std::string name = {};
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
    std::map<std::string, std::string> regions = {};  ///< by alias of the provider
    bool ok = false;
};

/// The resources and what each refers to: by the configuration of a plan, by ids in a state.
Inventory inventoryOf(std::string_view json);

}  // namespace stratoplan::terraform
