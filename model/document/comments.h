#pragma once

#include "model/import/markdown_file.h"

#include <string_view>

namespace stratoplan {

/// Whether `<!-- stratoplan-ignore -->` stands before the block: nothing rewrites it then.
bool isIgnored(std::string_view file, const Block& block);

/// Whether `<!-- stratoplan-twin -->` and nothing else stands between the two blocks: the second
/// one says the same as the first.
bool areTwins(std::string_view file, const Block& first, const Block& second);

}  // namespace stratoplan
