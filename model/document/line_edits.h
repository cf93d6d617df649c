#pragma once

#include "model/base/text_edit.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// The one edit that turns `before` into `after`: what they share at both ends stays.
std::vector<TextEdit> smallestEdit(std::string_view before, std::string_view after);

/// Edits line by line: a line that both texts have stays, and one that changes is edited within,
/// so that what stands around each line in its file is not touched. Order: by place.
std::vector<TextEdit> lineEdits(std::string_view before, std::string_view after);

}  // namespace stratoplan
