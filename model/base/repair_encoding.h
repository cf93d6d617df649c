#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Undoes UTF-8 that was read as cp1252 and written as UTF-8 again ("â”Œ" is "┌"), as often as it
/// happened. Only runs that give valid UTF-8 when read back are touched, so clean text stays byte
/// for byte. Source: code page 1252, with its five undefined bytes read as C1 controls, as browsers
/// do.
std::string repairedEncoding(std::string_view text);

/// Where text was misread so, each run of such characters once: byte offsets.
std::vector<std::size_t> misreadPlaces(std::string_view text);

}  // namespace stratoplan
