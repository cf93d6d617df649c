#pragma once

#include "model/validate/context.h"

#include <vector>

namespace stratoplan {

/// A step of delivery: source, build, test, scan, deploy, an artifact or its registry.
bool isStep(const RuleContext& c, int node);

bool saysRollback(const RuleContext& c, int node);

/// A delivery pipeline is drawn: something is built or checked in, and something is deployed.
bool isPipeline(const RuleContext& c);

/// Steps that bring something to where it runs. Containers are none.
std::vector<int> deploysOf(const RuleContext& c);

}  // namespace stratoplan
