#include "model/base/repair_encoding.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stratoplan {
namespace {

// What cp1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> kUpper = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that cp1252 shows as this character.
std::optional<unsigned char> byteOf(char32_t value)
{
    if (value >= 0xA0 && value <= 0xFF)
        return static_cast<unsigned char>(value);
    const auto* at = std::ranges::find(kUpper, value);
    if (value != 0 && at != kUpper.end())
        return static_cast<unsigned char>(0x80 + (at - kUpper.begin()));
    if (value >= 0x80 && value <= 0x9F && kUpper[value - 0x80] == 0)
        return static_cast<unsigned char>(value);
    return std::nullopt;
}

/// How many bytes a UTF-8 sequence with that first byte has; 0 for none.
std::size_t sequenceSize(unsigned char lead)
{
    return lead >= 0xF0 && lead <= 0xF4 ? 4
           : lead >= 0xE0               ? (lead <= 0xEF ? 3 : 0)
           : lead >= 0xC2               ? 2
                                        : 0;
}

/// One misread character at `at`: what it was and how many bytes of `text` show it.
struct Misread {
    std::string bytes;
    std::size_t size = 0;
};
Misread misreadAt(std::string_view text, std::size_t at)
{
    Misread found;
    std::size_t wanted = 1;
    while (found.bytes.size() < wanted) {
        if (at + found.size >= text.size())
            return {};
        const CodePoint point = codePointAt(text, at + found.size);
        const std::optional<unsigned char> byte =
            point.bytes > 1 ? byteOf(point.value) : std::nullopt;
        if (!byte)
            return {};
        if (found.bytes.empty())
            wanted = sequenceSize(*byte);
        found.bytes += static_cast<char>(*byte);
        found.size += point.bytes;
    }
    return wanted > 1 && isValidUtf8(found.bytes) ? found : Misread{};
}

/// Two-byte sequences also look like words that end in a capital: they count when they begin with
/// "Â" or "Ã", as most do, or stand beside another.
bool isConvincing(std::string_view text, std::size_t at, const Misread& misread)
{
    const char lead = misread.bytes.front();
    return misread.bytes.size() > 2 || lead == '\xC2' || lead == '\xC3' ||
           misreadAt(text, at + misread.size).size > 0;
}

std::string repairedOnce(std::string_view text, std::vector<std::size_t>* places = nullptr)
{
    std::string out;
    bool inRun = false;
    for (std::size_t at = 0; at < text.size();) {
        const Misread misread = misreadAt(text, at);
        const bool before = inRun;
        inRun = misread.size > 0 && (inRun || isConvincing(text, at, misread));
        if (places && inRun && !before)
            places->push_back(at);
        const std::size_t size = inRun ? misread.size : codePointAt(text, at).bytes;
        out += inRun ? std::string_view(misread.bytes) : text.substr(at, size);
        at += size;
    }
    return out;
}

}  // namespace

std::string repairedEncoding(std::string_view text)
{
    constexpr int kMostTimes = 5;  // it may have happened more than once
    std::string out = repairedOnce(text);
    for (int i = 1; i < kMostTimes; ++i) {
        std::string next = repairedOnce(out);
        if (next == out)
            break;
        out = std::move(next);
    }
    return out;
}

std::vector<std::size_t> misreadPlaces(std::string_view text)
{
    std::vector<std::size_t> places;
    repairedOnce(text, &places);
    return places;
}

}  // namespace stratoplan
