#include "app/cli/write_target.h"

namespace stratoplan::cli {

int writeTarget(Target& target, bool force, Console& console)
{
    const std::vector<Target::Plan> plans = target.planned(force);
    bool refused = false;
    for (const Target::Plan& plan : plans)
        if (plan.way == Target::Way::Refused) {
            console.problem(target.pathOf(plan) +
                            " was not made by stratoplan; --force overwrites it");
            refused = true;
        }
    if (refused)
        return kWrongUse;
    for (const Target::Plan& plan : plans)
        if (plan.way == Target::Way::Beside)
            console.problem(target.pathOf(plan) + " was changed since it was made and stays; see " +
                            plan.path + ".new beside it");
    if (const Status written = target.write(plans); !written) {
        console.diagnostic(written.reason());
        return kWrongUse;
    }
    return kDone;
}

}  // namespace stratoplan::cli
