#pragma once

#include "export/system_facts.h"

#include <string>

namespace stratoplan::exporting {

/// CodeDeploy's AppSpec of the service: container and port agree with the task definition.
std::string appspecText(const SystemFacts& facts);

}  // namespace stratoplan::exporting
