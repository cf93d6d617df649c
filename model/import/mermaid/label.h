#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// Texts as Mermaid keeps them and as a reader sees them. The reader hides entity codes from its
/// lexer; these put them back.

/// `#quot;` and `#35;`, as cook() hid them, as HTML writes them.
std::string unhidden(std::string_view text);

/// Without scripts and other markup that Mermaid's sanitiser drops; line breaks (<br>) stay.
std::string sanitized(std::string_view text);

/// What is seen: entities decoded, <br> (and in a plain text the characters `\n`) a line break,
/// other tags dropped, blanks in a line folded, lines trimmed.
std::string readable(std::string_view text, bool markdown);

/// One CSS declaration with blanks folded; `property:value`.
std::string declaration(std::string_view text);

/// The declarations of a list with hidden entity codes, where ';' parts them too: the one of an
/// entity code does not. Empty ones are left out.
void addDeclarations(std::vector<std::string>& out, std::string_view list);

}  // namespace stratoplan::mermaid
