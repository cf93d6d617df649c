#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

// What a drawing of modules means, whichever tool they are written for.

/// "VPC Module", "module: vpc": "vpc".
std::string withoutModule(std::string_view label);

/// "Root Module": the one that holds the others.
bool isRootModule(std::string_view label);

/// Whether `from` needs `to`, itself or by what it needs. needsOf(i): indices of what i needs.
template <class NeedsOf>
bool reaches(int from, int to, NeedsOf&& needsOf)
{
    std::vector<int> open = {from};
    std::set<int> seen;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at == to)
            return true;
        if (seen.insert(at).second)
            for (const int next : needsOf(at))
                open.push_back(next);
    }
    return false;
}

}  // namespace stratoplan::exporting
