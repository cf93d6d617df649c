#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace stratoplan {

/// A set of bytes to look for in a text. Each byte of the text costs one look into a table, where
/// std::string_view::find_first_of calls memchr for it.
class ByteSet {
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char c : bytes)
            m_holds[static_cast<unsigned char>(c)] = true;
    }

    constexpr bool holds(char c) const { return m_holds[static_cast<unsigned char>(c)]; }

    /// The first byte of the set at or after `at`; the size of the text where there is none.
    constexpr std::size_t firstIn(std::string_view text, std::size_t at = 0) const
    {
        while (at < text.size() && !holds(text[at]))
            ++at;
        return at;
    }

    /// The first byte that is not of the set, likewise.
    constexpr std::size_t firstBesides(std::string_view text, std::size_t at = 0) const
    {
        while (at < text.size() && holds(text[at]))
            ++at;
        return at;
    }

private:
    std::array<bool, 256> m_holds{};
};

}  // namespace stratoplan
