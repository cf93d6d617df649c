#pragma once

#include "app/cli/options.h"
#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>

namespace stratoplan::cli {

/// One operation of `edit` as a change of the diagram, or in words why it is none.
struct Operation {
    std::optional<Diff> diff;
    std::string error;
};

/// Whether an option is an operation, and not a modifier of one.
bool isOperation(const Option& option);

/// `given` at `index` of the command line. An id is matched against the diagram's, longest first,
/// as ids may hold any character.
Operation operationOf(const Diagram& diagram, const Catalog& catalog, const Arguments& arguments,
                      std::size_t index);

}  // namespace stratoplan::cli
