#pragma once

#include <string>

namespace stratoplan::exporting {

/// CodeDeploy's AppSpec of the service: container and port agree with the task definition.
std::string appspecText(const std::string& container, int port);

}  // namespace stratoplan::exporting
