#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// ECS task definitions (one for each drawn workload) and, with a blue/green deployment,
/// CodeDeploy's appspec. The same task drawn in several zones is one workload; a drawn X-Ray daemon
/// is a sidecar. Source: RegisterTaskDefinition; Fargate's table of CPU and memory pairs.
Bundle writeEcs(const Input& input);

}  // namespace stratoplan::exporting
