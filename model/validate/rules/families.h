#pragma once

#include "model/validate/report.h"

#include <span>

namespace stratoplan {

// One table a family; rules.cpp puts them together. Order: as they are reported.
std::span<const Rule> addressRules();
std::span<const Rule> addressPlanRules();
std::span<const Rule> gatewayRules();
std::span<const Rule> routeRules();
std::span<const Rule> balancerRules();
std::span<const Rule> edgeRules();
std::span<const Rule> entryRules();
std::span<const Rule> groupRules();
std::span<const Rule> securityRules();
std::span<const Rule> dataRules();
std::span<const Rule> storageRules();
std::span<const Rule> computeRules();
std::span<const Rule> limitRules();
std::span<const Rule> settingRules();
std::span<const Rule> operationRules();
std::span<const Rule> structureRules();
std::span<const Rule> readingRules();
std::span<const Rule> pipelineRules();
std::span<const Rule> deliveryRules();

}  // namespace stratoplan
