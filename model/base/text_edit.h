#pragma once

#include "model/base/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Replaces the bytes of `range` by `text`. Units: bytes of the text before any edit of the same
/// list.
struct TextEdit {
    ByteRange range = {};
    std::string text = {};

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// The edited text. Order: `edits` sorted by begin, not overlapping; two insertions at one place
/// keep their order.
std::string applied(std::string_view text, const std::vector<TextEdit>& edits);

}  // namespace stratoplan
