#pragma once

#include <cstddef>
#include <string_view>

namespace stratoplan::mermaid {

/// The character classes of the expressions that Mermaid's lexers are made of, on UTF-8.
/// Source: ECMAScript 2024, 22.2.2.9: \s, \w and the dot.

/// Bytes of the white space (\s) that begins at `at`; 0 where there is none.
inline std::size_t spaceAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned c = byte(at);
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (c < 0xC2)
        return 0;
    if (c == 0xC2)
        return byte(at + 1) == 0xA0 ? 2 : 0;
    const unsigned d = byte(at + 1);
    const unsigned e = byte(at + 2);
    if (c == 0xE1)
        return d == 0x9A && e == 0x80 ? 3 : 0;
    if (c == 0xE2 && d == 0x80)
        return (e >= 0x80 && e <= 0x8A) || e == 0xA8 || e == 0xA9 || e == 0xAF ? 3 : 0;
    if (c == 0xE2)
        return d == 0x81 && e == 0x9F ? 3 : 0;
    if (c == 0xE3)
        return d == 0x80 && e == 0x80 ? 3 : 0;
    return c == 0xEF && d == 0xBB && e == 0xBF ? 3 : 0;
}

/// The first byte at or after `at` that is no white space.
inline std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (const std::size_t bytes = spaceAt(text, at))
        at += bytes;
    return at;
}

inline bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool startsAt(std::string_view text, std::size_t at, std::string_view word)
{
    return text.size() - at >= word.size() && text.compare(at, word.size(), word) == 0;
}

/// Whether `word` stands at `at` and does not go on with a word character.
inline bool wordAt(std::string_view text, std::size_t at, std::string_view word)
{
    return startsAt(text, at, word) &&
           (at + word.size() == text.size() || !isWord(text[at + word.size()]));
}

/// `text` without white space (\s) at both ends: what String.trim gives.
inline std::string_view jsTrimmed(std::string_view text)
{
    text.remove_prefix(skipSpace(text, 0));
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
            --last;
        if (spaceAt(text, last) != text.size() - last)
            break;
        text = text.substr(0, last);
    }
    return text;
}

}  // namespace stratoplan::mermaid
