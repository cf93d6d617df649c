#pragma once

#include <string>
#include <utility>
#include <vector>

namespace stratoplan::exporting {

/// CodeDeploy's AppSpec of the service: container and port agree with the task definition.
/// `hooks`: of the deployment's life cycle, and the Lambda functions that they call.
std::string appspecText(const std::string& container, int port,
                        const std::vector<std::pair<std::string, std::string>>& hooks = {});

}  // namespace stratoplan::exporting
