#pragma once

#include "export/manifests/services.h"
#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>
#include <string_view>

namespace stratoplan::exporting {

// What the words of a drawing say of a service.

std::string firstLine(std::string_view label);
/// Label and details.
std::string allText(const Node& node);

/// The lines that speak of an autoscaler, lower case.
std::string scalerLines(const Node& node);
/// "HPA 2-10", "min 2 max 10": how many copies there are.
void readScaler(const std::string& text, Service& service);

/// It keeps data or passes it on: others call it, whatever way data is drawn to flow.
bool isStore(const Catalog& catalog, const Service& service);
/// It works off what it is sent or fetches; nobody calls it.
bool isWorker(const Service& service);

}  // namespace stratoplan::exporting
