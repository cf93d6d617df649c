#pragma once

#include <string_view>

namespace stratoplan::mermaid {

/// The family that a cooked text declares with its first word; empty when it declares none.
std::string_view declaredFamily(std::string_view cooked);

/// A word that makes Mermaid take any text for a C4 diagram, wherever it stands; empty without one.
std::string_view intrudingFamily(std::string_view cooked);

}  // namespace stratoplan::mermaid
