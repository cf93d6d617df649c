#pragma once

#include "model/diag/diagnostic.h"
#include "model/import/markdown_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::cli {

/// The file with the text form of one diagram put where the diagram stands, or as a twin under it.
/// In Markdown it gets a fence of its language, a drawing in place of a drawing the fence that is
/// there; container prefixes, comment prefixes and line endings are the file's.
/// Errors: SRC008 for another form than a drawing in a comment of a program, SRC009 where the file
/// holds text that the form does not. Nothing for a twin in a file that is no Markdown.
Result<std::vector<TextEdit>> placed(const Block& block, std::string_view file, bool isMarkdown,
                                     std::string_view language, std::string_view text, bool twin);

}  // namespace stratoplan::cli
