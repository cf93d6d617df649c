#pragma once

#include "export/terraform/system.h"

#include <vector>

namespace stratoplan::exporting {

/// Whether a network balancer passes UDP on, as it, its lines or what stands behind it (`ends`)
/// say.
bool passesUdp(const System& system, int balancer, const std::vector<int>& ends);

/// Where a network balancer listens: as drawn, as the lines to it or from it say, as the only thing
/// behind it listens; else 443.
int networkPort(const System& system, int balancer, const std::vector<int>& ends);

}  // namespace stratoplan::exporting
