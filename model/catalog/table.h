#pragma once

#include "model/catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Kinds and their vocabulary as bytes that need no parsing: make_table.cpp writes them when the
/// program is built, so that starting it costs next to nothing. Same input, same bytes.
std::string tableOf(const std::vector<Kind>& kinds);

/// The catalog of a table. The bytes come from tableOf() and must outlive the catalog.
Catalog catalogOf(std::string_view table);

}  // namespace stratoplan
