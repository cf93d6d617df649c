#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>

namespace stratoplan {

/// The name of a component without what tells of it beside the name: the first line of its label
/// in lower-case words, without brackets and the values of its properties.
std::string plainNameOf(const Node& node);

/// What makes boxes of several drawings the same component: kind, region and name.
std::string identityOf(const Diagram& diagram, const Node& node, const Catalog& catalog);

}  // namespace stratoplan
