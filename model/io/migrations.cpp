#include "model/io/migrations.h"

#include <nlohmann/json.hpp>

namespace stratoplan {

std::span<const Migration> migrations()
{
    return {};  // version 1 is the first
}

int migrate(nlohmann::json& document, int version, std::span<const Migration> steps)
{
    for (const Migration& step : steps) {
        if (step.from != version)
            continue;
        step.lift(document);
        ++version;
    }
    return version;
}

}  // namespace stratoplan
