#pragma once

#include "model/validate/context.h"

#include <vector>

namespace stratoplan {

/// A step of delivery: source, build, test, scan, deploy, an artifact or its registry.
bool isStep(const RuleContext& c, int node);

bool saysRollback(const RuleContext& c, int node);

/// Steps that bring something to where it runs. Containers are none.
std::vector<int> deploysOf(const RuleContext& c);

}  // namespace stratoplan
