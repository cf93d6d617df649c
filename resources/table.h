#pragma once

#include <span>
#include <string_view>

namespace stratoplan {

struct EmbeddedFile {
    std::string_view name;
    std::string_view bytes;
};

/// The table that resources/CMakeLists.txt writes. Order: by name, bytewise.
std::span<const EmbeddedFile> embeddedFiles();

}  // namespace stratoplan
