#include "model/validate/rule.h"

namespace stratoplan {

std::span<const Rule> rules()
{
    return {};
}

}  // namespace stratoplan
