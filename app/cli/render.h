#pragma once

#include "model/picture/picture.h"

#include <string>
#include <vector>

namespace stratoplan::cli {

/// Pictures as PNG or PDF files, drawn by the desktop program in one run without a window. Order:
/// as given. Errors: `error` says in words why there are fewer than asked for.
struct Rendered {
    std::vector<std::string> files;
    std::string error;
};
Rendered render(const std::vector<Picture>& pictures, const std::string& format, double scale);

}  // namespace stratoplan::cli
