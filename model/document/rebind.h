#pragma once

#include "model/core/diagram.h"
#include "model/import/markdown_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Whether the block would end early with these edits of its text: a line becomes what closes the
/// fence.
bool endsBlock(const Block& block, const std::vector<TextEdit>& edits);

/// The block with its `text` after edits; `fileEdits` are the same edits, one by one, as the bytes
/// of the file know them, and `file` is what they made. Lines that no edit touches only move.
Block rebound(Block block, std::string_view file, const std::vector<TextEdit>& textEdits,
              const std::vector<TextEdit>& fileEdits, std::string text);

/// Findings about a text after edits of it; nothing where one is about a stretch that is edited.
std::optional<std::vector<Diagnostic>> shifted(std::vector<Diagnostic> diagnostics,
                                               const std::vector<TextEdit>& edits);

/// Moves a block that stands behind an edit.
void shift(Block& block, unsigned bytes, unsigned lines);

/// Makes the nodes and edges that a finding names those of the same names in another diagram.
void rename(Diagnostic& diagnostic, const Diagram& from, const Diagram& to);

}  // namespace stratoplan
