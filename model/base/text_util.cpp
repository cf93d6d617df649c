#include "model/base/text_util.h"

#include "model/base/unicode_widths.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace stratoplan {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

template <std::size_t N>
bool inRanges(const Range (&ranges)[N], char32_t value)
{
    const auto* it = std::ranges::upper_bound(ranges, value, {}, &Range::first);
    return it != std::begin(ranges) && value <= std::prev(it)->last;
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Letters of Latin-1 and Latin Extended-A without their marks, from U+00C0.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
    "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

}  // namespace

CodePoint codePointAt(std::string_view utf8, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > utf8.size())
        return {kReplacement, 1};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(utf8[at + i]))
            return {kReplacement, 1};
        value = value << 6 | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {kReplacement, 1};
    return {value, length};
}

void appendUtf8(std::string& out, char32_t value)
{
    const auto byte = [&out](char32_t bits) { out += static_cast<char>(bits); };
    if (value < 0x80) {
        byte(value);
    } else if (value < 0x800) {
        byte(0xC0 | value >> 6);
        byte(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        byte(0xE0 | value >> 12);
        byte(0x80 | (value >> 6 & 0x3F));
        byte(0x80 | (value & 0x3F));
    } else {
        byte(0xF0 | value >> 18);
        byte(0x80 | (value >> 12 & 0x3F));
        byte(0x80 | (value >> 6 & 0x3F));
        byte(0x80 | (value & 0x3F));
    }
}

std::size_t codePointCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); at += codePointAt(utf8, at).bytes)
        ++count;
    return count;
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == kReplacement && point.bytes == 1)
            return false;
        at += point.bytes;
    }
    return true;
}

int columnsOf(char32_t value)
{
    if (value < 0x300)
        return value == 0 ? 0 : 1;
    if (inRanges(kZeroWidth, value))
        return 0;
    return inRanges(kWide, value) ? 2 : 1;
}

Cluster clusterAt(std::string_view utf8, std::size_t at)
{
    constexpr char32_t kJoiner = 0x200D;
    constexpr char32_t kAsEmoji = 0xFE0F;
    const auto isRegion = [](char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; };
    const auto isSkin = [](char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; };
    const auto isPlain = [&](std::size_t i) {
        return i >= utf8.size() || static_cast<unsigned char>(utf8[i]) < 0x80;
    };
    const CodePoint first = codePointAt(utf8, at);
    const bool isBox = first.value >= 0x2500 && first.value <= 0x257F;
    Cluster out{first.value, first.bytes, isBox ? 1 : columnsOf(first.value)};
    // Most of a drawing: nothing that joins, nor anything to join.
    const std::size_t next = at + first.bytes;
    if (isPlain(next) || (isBox && next + 1 < utf8.size() && utf8[next] == '\xE2' &&
                          (utf8[next + 1] == '\x94' || utf8[next + 1] == '\x95')))
        return out;
    bool joined = false;
    bool flag = false;
    while (at + out.bytes < utf8.size() && out.columns > 0) {
        const CodePoint behind = codePointAt(utf8, at + out.bytes);
        const bool pair = !flag && isRegion(first.value) && isRegion(behind.value);
        // A joiner joins emoji; in other scripts it is only a mark.
        const bool emoji = joined && behind.value >= 0x2190;
        const bool skin = isSkin(behind.value) && out.columns == 2;
        const bool mark = behind.value >= 0x300 && columnsOf(behind.value) == 0;
        if (!pair && !emoji && !skin && !mark)
            break;
        flag = flag || pair;
        if (pair || behind.value == kAsEmoji)
            out.columns = 2;
        joined = behind.value == kJoiner;
        out.bytes += behind.bytes;
    }
    return out;
}

int columnsOf(std::string_view utf8)
{
    int columns = 0;
    const auto isPlain = [&](std::size_t i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        return byte != 0 && byte < 0x80;
    };
    const auto isLine = [&](std::size_t i) {  // of the block Box Drawing
        return i + 2 < utf8.size() && utf8[i] == '\xE2' &&
               (utf8[i + 1] == '\x94' || utf8[i + 1] == '\x95');
    };
    for (std::size_t at = 0; at < utf8.size();) {
        // A plain sign or a line before another one is one column.
        const std::size_t bytes = isPlain(at) ? 1 : isLine(at) ? 3 : 0;
        const std::size_t next = at + bytes;
        if (bytes > 0 && (next == utf8.size() || isPlain(next) || isLine(next))) {
            ++columns;
            at = next;
            continue;
        }
        const Cluster cluster = clusterAt(utf8, at);
        columns += cluster.columns;
        at += cluster.bytes;
    }
    return columns;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t begin = 0;
    if (text.find('\r') == std::string_view::npos) {
        for (std::size_t end = text.find('\n'); end != std::string_view::npos;
             end = text.find('\n', begin)) {
            lines.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
        if (begin < text.size())
            lines.push_back(text.substr(begin));
        return lines;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' && text[at] != '\r')
            continue;
        lines.push_back(text.substr(begin, at - begin));
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            ++at;
        begin = at + 1;
    }
    if (begin < text.size())
        lines.push_back(text.substr(begin));
    return lines;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && lowered(a) == lowered(b);
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to)
{
    if (from.empty())
        return text;
    std::string out;
    std::size_t begin = 0;
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, begin)) {
        out.append(text, begin, at - begin);
        out += to;
        begin = at + from.size();
    }
    if (begin == 0)
        return text;
    return out.append(text, begin, std::string::npos);
}

std::string number(double value, int decimals)
{
    char buffer[64];
    if (!std::isfinite(value))
        return "0";
    const auto end =
        std::to_chars(buffer, std::end(buffer), value, std::chars_format::fixed, decimals).ptr;
    std::string out(buffer, end);
    if (out.find('.') != std::string::npos) {
        out.erase(out.find_last_not_of('0') + 1);
        if (out.back() == '.')
            out.pop_back();
    }
    return out == "-0" ? "0" : out;
}

std::optional<double> toDouble(std::string_view text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end)
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> toInteger(std::string_view text)
{
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end)
        return std::nullopt;
    return value;
}

std::string slug(std::string_view text, char separator)
{
    std::string out;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        at += point.bytes;
        char letter = 0;
        if (point.value < 0x80) {
            const auto c = static_cast<char>(point.value);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
                letter = c;
            else if (c >= 'A' && c <= 'Z')
                letter = static_cast<char>(c - 'A' + 'a');
        } else if (point.value >= 0xC0 && point.value - 0xC0 < kBaseLetters.size()) {
            letter = kBaseLetters[point.value - 0xC0];
            letter = letter == '*' ? '\0' : letter;
        }
        if (letter == 0) {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += separator;
        gap = false;
        out += letter;
    }
    return out;
}

}  // namespace stratoplan
