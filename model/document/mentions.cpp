#include "model/document/mentions.h"

namespace stratoplan {
namespace {

/// Whether the byte is part of a word: one of a letter, a digit or a sign of a script, but not of
/// the symbols from U+2000 to U+2BFF, as lines are.
bool isWordByte(std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char c = byteAt(at);
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '_';
    for (int back = 0; back < 3 && at > 0 && (byteAt(at) & 0xC0) == 0x80; ++back)
        --at;
    return !(byteAt(at) == 0xE2 && at + 1 < text.size() && byteAt(at + 1) <= 0xAF);
}

ByteRange rangeOf(std::size_t at, std::string_view name)
{
    return {static_cast<unsigned>(at), static_cast<unsigned>(at + name.size())};
}

}  // namespace

Mentions::Mentions(std::string_view text) : m_text(text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isWordByte(text, end))
            ++end;
        if (end > at)
            m_words.try_emplace(text.substr(at, end - at), at);
        at = end + 1;
    }
}

std::optional<ByteRange> Mentions::of(const Node& node, SourceFormat format) const
{
    const std::string_view label = std::string_view(node.label).substr(0, node.label.find('\n'));
    const std::string_view name = format == SourceFormat::Ascii ? label : node.name;
    if (name.empty())
        return std::nullopt;
    std::size_t wordEnd = 0;
    while (wordEnd < name.size() && isWordByte(name, wordEnd))
        ++wordEnd;
    if (wordEnd == name.size()) {
        const auto found = m_words.find(name);
        return found == m_words.end() ? std::nullopt : std::optional(rangeOf(found->second, name));
    }
    for (std::size_t at = m_text.find(name); at != m_text.npos; at = m_text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool begins = at == 0 || !isWordByte(m_text, at - 1) || !isWordByte(name, 0);
        const bool ends =
            end == m_text.size() || !isWordByte(m_text, end) || !isWordByte(name, name.size() - 1);
        if (begins && ends)
            return rangeOf(at, name);
    }
    return std::nullopt;
}

}  // namespace stratoplan
