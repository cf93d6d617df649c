#include "model/io/migrations.h"

namespace stratoplan {

std::span<const Migration> migrations()
{
    return {};  // version 1 is the first
}

Migrated migrated(std::string json, int version, std::span<const Migration> steps)
{
    for (const Migration& step : steps)
        if (step.from == version) {
            json = step.lift(json);
            ++version;
        }
    return {std::move(json), version};
}

}  // namespace stratoplan
