#pragma once

namespace stratoplan::mermaid_text {

/// Whether a character beyond ASCII may stand in an id: the letters of Unicode 6.1, plane 0.
bool isIdLetter(char32_t value);

}  // namespace stratoplan::mermaid_text
