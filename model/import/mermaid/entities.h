#pragma once

#include <cstddef>
#include <string_view>

namespace stratoplan::mermaid {

/// What a character reference by name stands for, and how many bytes of the text it took, the '&'
/// not counted. No bytes where no name is known.
struct NamedEntity {
    std::string_view text;
    std::size_t bytes = 0;
};

/// The longest name at the begin of `text`, which is what follows an '&'.
NamedEntity entityAt(std::string_view text);

}  // namespace stratoplan::mermaid
