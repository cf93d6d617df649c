#include "model/validate/rule.h"

namespace stratoplan {

std::vector<Finding> check(const Diagram&, const Catalog&, const CheckOptions&)
{
    return {};
}

}  // namespace stratoplan
