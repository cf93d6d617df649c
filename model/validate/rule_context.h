#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

namespace stratoplan {

struct RuleContext {
    const Diagram& diagram;
    const Catalog& catalog;
};

}  // namespace stratoplan
