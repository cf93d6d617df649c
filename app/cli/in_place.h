#pragma once

#include "model/import/markdown_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::cli {

/// The file with the text form of one diagram put where the diagram stands, or as a twin under it.
/// In Markdown it gets a fence of its language; container prefixes and line endings are the file's.
/// Errors: nothing for a twin in a file that is no Markdown.
std::vector<TextEdit> placed(const Block& block, std::string_view file, bool isMarkdown,
                             std::string_view language, std::string_view text, bool twin);

}  // namespace stratoplan::cli
