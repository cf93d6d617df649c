#pragma once

#include <string>
#include <vector>

namespace stratoplan::bench {

/// What one run of a command took.
struct Cost {
    double cpuMs = 0;   ///< user and system time of the process
    double wallMs = 0;  ///< from fork to its end, or to the first byte that was waited for
    double mebibytes = 0;
    bool ok = false;  ///< it ended with 0
};

/// Runs the command once, its output thrown away. The first word is looked up in PATH.
Cost costOf(const std::vector<std::string>& words);

/// The same, timed to the first byte that it says.
Cost costToFirstWord(const std::vector<std::string>& words);

/// The cheapest of several runs of a command; one run when it takes long.
Cost leastCostOf(const std::vector<std::string>& words);

}  // namespace stratoplan::bench
