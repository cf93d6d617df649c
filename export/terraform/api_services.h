#pragma once

#include "export/terraform/recipe_parts.h"

#include <string>
#include <vector>

namespace stratoplan::exporting {

/// Services that an API is drawn to call itself, without a function between: queues, topics,
/// streams, buses, tables and state machines. Order: as drawn.
std::vector<int> servicesCalled(const PartRequest& request);

/// The last part of a path that stands for the service where none is drawn: "orders", "messages".
std::string servicePath(const TerraformBuilder& builder, int service);

/// The rest of an integration of a REST API: what is called, as whom, with what.
void callFromRestApi(Hcl& integration, const PartRequest& request, int service);

/// The same for an HTTP API. Returns false where those have no integration with the service.
bool callFromHttpApi(Hcl& integration, const PartRequest& request, int service);

}  // namespace stratoplan::exporting
