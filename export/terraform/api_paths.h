#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// "/webhook" of a text, without its slash; letters, digits, - and _ only.
std::vector<std::string> pathsIn(const std::string& text);

/// The first method that a text names in capitals, else "ANY".
std::string methodIn(const std::string& text);

/// "/orders/:id" as "orders/{id}": what API Gateway takes; empty for anything else.
std::string plainPath(std::string_view text);

}  // namespace stratoplan::exporting
