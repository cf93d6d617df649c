#include "model/document/mentions.h"

#include <algorithm>

namespace stratoplan {
namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
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
        while (end < text.size() && isWordByte(text[end]))
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
    if (std::ranges::all_of(name, isWordByte)) {
        const auto found = m_words.find(name);
        return found == m_words.end() ? std::nullopt : std::optional(rangeOf(found->second, name));
    }
    for (std::size_t at = m_text.find(name); at != m_text.npos; at = m_text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool begins = at == 0 || !isWordByte(m_text[at - 1]) || !isWordByte(name.front());
        const bool ends =
            end == m_text.size() || !isWordByte(m_text[end]) || !isWordByte(name.back());
        if (begins && ends)
            return rangeOf(at, name);
    }
    return std::nullopt;
}

}  // namespace stratoplan
