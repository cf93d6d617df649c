#pragma once

#include "model/import/markdown_file.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// The drawings in the comments of a program, each comment with one as a block: lines between
/// `/*` and `*/` or three quotes, and lines in sequence that begin alike (`//`, `#`). What every
/// line of the comment has in front is no part of its text. Empty where there is none, and where
/// something else in the file holds a box, too: then the comment is but a part of a drawing.
std::vector<Block> commentBlocks(std::string_view file);

/// Takes what all lines of a drawing have in front out of its text: the sign of a comment with
/// the lines that open and close it, tabs, with `indented` also blanks. It comes back when the
/// block is edited, in new lines too.
void takePrefix(Block& block, std::string_view file, bool indented = false);

}  // namespace stratoplan
