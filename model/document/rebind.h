#pragma once

#include "model/core/diagram.h"
#include "model/import/markdown_file.h"

#include <string_view>

namespace stratoplan {

/// Whether the block would end early with that text: it holds what closes the fence.
bool endsBlock(const Block& block, std::string_view text);

/// The block with another text, after edits in it made the file `grown` bytes longer (modulo 2^32).
Block rebound(const Block& before, std::string_view file, unsigned grown, std::string text);

/// Moves a block that stands behind an edit.
void shift(Block& block, unsigned bytes, unsigned lines);

/// Makes the nodes and edges that a finding names those of the same names in another diagram.
void rename(Diagnostic& diagnostic, const Diagram& from, const Diagram& to);

}  // namespace stratoplan
