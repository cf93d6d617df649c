#pragma once

#include "model/diag/diagnostic.h"

#include <string>
#include <string_view>

namespace stratoplan {

/// What the product takes as input at most. Units: bytes.
inline constexpr std::size_t kLargestInput = 256U << 20;

/// All bytes of a file; "-" is standard input. Errors: SRC020 not readable, SRC022 too large.
Result<std::string> readFile(const std::string& path);

/// Whether a file outlives a machine that stops right after it was written. Waiting for the disk
/// costs more than all else; what can be made again need not.
enum class Durability { Now, Later };

/// Replaces a file in one step: readers see the old bytes or the new ones, whatever happens
/// meanwhile. Keeps permissions, and owner and group where the system allows it; follows symbolic
/// links; writes straight into what is no regular file (a pipe, a terminal). Errors: SRC021,
/// nothing is changed.
Status writeFile(const std::string& path, std::string_view bytes,
                 Durability durability = Durability::Now);

}  // namespace stratoplan
