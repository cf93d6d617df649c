#include "model/import/mermaid/label.h"

#include "model/base/byte_set.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/entities.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stratoplan::mermaid {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements that go together with what they hold.
constexpr std::string_view kForbidden[] = {
    "script",   "style", "iframe", "noembed", "noframes", "noscript", "plaintext",
    "template", "title", "xmp",    "head",    "object",   "textarea"};

/// The end of the tag that begins at `at`; npos where it is not closed.
std::size_t tagEnd(std::string_view text, std::size_t at)
{
    for (std::size_t i = at; i < text.size(); ++i) {
        if (text[i] == '>')
            return i + 1;
        const bool value = text[i] == '=';
        if (!value)
            continue;
        const std::size_t quote = skipSpace(text, i + 1);
        if (quote < text.size() && (text[quote] == '"' || text[quote] == '\'')) {
            i = text.find(text[quote], quote + 1);
            if (i == std::string_view::npos)
                return i;
        }
    }
    return std::string_view::npos;
}

/// The character of a number, as HTML reads it.
char32_t characterOf(std::uint32_t value)
{
    // Source: HTML Living Standard, 13.2.5.80: what Windows-1252 has at 0x80 to 0x9F.
    constexpr std::array<char16_t, 32> kWindows = {
        0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
        0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    if (value >= 0x80 && value < 0xA0)
        return kWindows[value - 0x80];
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return 0xFFFD;
    return value;
}

/// Decodes the reference behind '&' at `at` into `out`; the bytes that it took, 0 for none.
std::size_t decode(std::string_view text, std::size_t at, std::string& out)
{
    if (at + 1 < text.size() && text[at + 1] == '#') {
        std::size_t i = at + 2;
        const bool hex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
        i += hex;
        const std::size_t digits = i;
        std::uint32_t value = 0;
        for (; i < text.size(); ++i) {
            const char c = text[i];
            const int digit = isDigit(c)                    ? c - '0'
                              : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : hex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                            : -1;
            if (digit < 0)
                break;
            value = std::min<std::uint32_t>(0x110000, value * (hex ? 16 : 10) +
                                                          static_cast<std::uint32_t>(digit));
        }
        if (i == digits)
            return 0;
        appendUtf8(out, characterOf(value));
        return i - at + (i < text.size() && text[i] == ';');
    }
    const NamedEntity entity = entityAt(text.substr(at + 1));
    out += entity.text;
    return entity.bytes == 0 ? 0 : entity.bytes + 1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t amp = std::min(text.find('&', i), text.size());
        out.append(text, i, amp - i);
        i = amp;
        if (i == text.size())
            break;
        if (const std::size_t bytes = decode(text, i, out))
            i += bytes;
        else
            out += text[i++];
    }
    return out;
}

/// The end of a line break tag at `at`, 0 for none: <br>, <br/>, <BR />.
std::size_t breakTagEnd(std::string_view text, std::size_t at)
{
    if (!equalsIgnoreCase(text.substr(at, 3), "<br"))
        return 0;
    std::size_t i = skipSpace(text, at + 3);
    if (i < text.size() && text[i] == '/')
        ++i;
    return i < text.size() && text[i] == '>' ? i + 1 : 0;
}

/// Line breaks for <br>, nothing for other tags. A '<' that begins no tag stays.
std::string withoutTags(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    std::size_t noClose = text.size();  // behind this there is no '>' any more
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '<' || i >= noClose) {
            out += text[i++];
            continue;
        }
        if (const std::size_t end = breakTagEnd(text, i)) {
            out += '\n';
            i = end;
            continue;
        }
        const std::size_t name = i + 1 + (i + 1 < text.size() && text[i + 1] == '/');
        const std::size_t end = text.find_first_of("<>", i + 1);
        if (end == std::string_view::npos)
            noClose = i;
        if (name < text.size() && isLetter(text[name]) && end != std::string_view::npos &&
            text[end] == '>')
            i = end + 1;
        else
            out += text[i++];
    }
    return out;
}

std::string foldedLines(std::string_view text)
{
    std::string out;
    for (const std::string_view raw : split(text, '\n')) {
        const std::string_view line = jsTrimmed(raw);
        bool blank = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool nbsp = startsAt(line, i, "\xC2\xA0");
            if (nbsp || line[i] == ' ' || line[i] == '\t' || line[i] == '\f' || line[i] == '\v') {
                blank = true;
                i += nbsp;
                continue;
            }
            if (blank)
                out += ' ';
            blank = false;
            out += line[i];
        }
        out += '\n';
    }
    const auto begin = out.find_first_not_of('\n');
    if (begin == std::string::npos)
        return {};
    return out.substr(begin, out.find_last_not_of('\n') + 1 - begin);
}

}  // namespace

std::string unhidden(std::string_view text)
{
    std::string out(text);
    if (text.find("ﬂ°") != std::string_view::npos)
        out = replaceAll(replaceAll(std::move(out), "ﬂ°°", "&#"), "ﬂ°", "&");
    return text.find("¶ß") == std::string_view::npos ? out : replaceAll(std::move(out), "¶ß", ";");
}

std::string sanitized(std::string_view text)
{
    if (text.find('<') == std::string_view::npos)
        return std::string(text);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '<') {
            out += text[i++];
            continue;
        }
        const bool closing = next == '/';
        const std::size_t nameBegin = i + (closing ? 2 : 1);
        if (next == '!' || next == '?' ||
            (closing && nameBegin < text.size() && !isLetter(text[nameBegin]))) {
            const bool comment = startsAt(text, i, "<!--");
            const auto end = text.find(comment ? "-->" : ">", i + 2);
            i = end == std::string_view::npos ? text.size() : end + (comment ? 3 : 1);
            continue;
        }
        if (nameBegin >= text.size() || !isLetter(text[nameBegin])) {
            out += "&lt;";
            ++i;
            continue;
        }
        std::size_t nameEnd = nameBegin;
        while (nameEnd < text.size() && text[nameEnd] != '>' && text[nameEnd] != '/' &&
               !spaceAt(text, nameEnd))
            ++nameEnd;
        const std::string name = lowered(text.substr(nameBegin, nameEnd - nameBegin));
        const std::size_t end = tagEnd(text, nameEnd);
        if (end == std::string_view::npos)
            break;  // a tag that is not closed takes the rest with it
        if (name == "br")
            out += "<br>";
        i = end;
        if (closing || std::ranges::find(kForbidden, name) == std::end(kForbidden))
            continue;
        const std::string close = "</" + name;
        while (i < text.size() && !equalsIgnoreCase(text.substr(i, close.size()), close))
            ++i;
        i = std::min(std::min(text.find('>', std::min(i, text.size())), text.size() - 1) + 1,
                     text.size());
    }
    return out;
}

std::string readable(std::string_view text, bool markdown)
{
    // What means something else than itself; 0xC2 and 0xEF begin blanks and hidden entities.
    static constexpr ByteSet meaningful("<&\\\n\t\f\v\xC2\xEF");
    if (meaningful.firstIn(text) == text.size() && text.find("  ") == text.npos)
        return std::string(jsTrimmed(text));
    std::string out = unhidden(text);
    if (!markdown)
        out = replaceAll(std::move(out), "\\n", "\n");
    return foldedLines(decoded(withoutTags(out)));
}

std::string declaration(std::string_view text)
{
    std::string folded;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t bytes = spaceAt(text, i)) {
            i = skipSpace(text, i + bytes);
            folded += ' ';
        } else {
            folded += text[i++];
        }
    }
    std::string_view all = trimmed(folded);
    while (all.ends_with(';'))
        all.remove_suffix(1);
    const auto colon = all.find(':');
    if (colon == std::string_view::npos)
        return std::string(all);
    return std::string(trimmed(all.substr(0, colon))) + ':' +
           std::string(trimmed(all.substr(colon + 1)));
}

void addDeclarations(std::vector<std::string>& out, std::string_view list)
{
    for (const std::string_view one : split(list, ';'))
        if (std::string text = declaration(unhidden(one)); !text.empty())
            out.push_back(std::move(text));
}

}  // namespace stratoplan::mermaid
