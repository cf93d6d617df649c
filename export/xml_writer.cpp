#include "export/xml_writer.h"

#include "model/base/text_util.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace stratoplan::exporting {

namespace {

/// Source: XML 1.0, production 2.
bool isXmlCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

bool isPlain(unsigned char c)
{
    return c >= 0x20 && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"';
}

}  // namespace

void appendEscaped(std::string& out, std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (isPlain(byte)) {
            std::size_t end = at + 1;
            while (end < utf8.size() && isPlain(static_cast<unsigned char>(utf8[end])))
                ++end;
            out += utf8.substr(at, end - at);
            at = end;
            continue;
        }
        const CodePoint point = codePointAt(utf8, at);
        switch (point.value) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        default:
            if (isXmlCharacter(point.value) && !(point.value >= 0x7F && point.value < 0xA0))
                appendUtf8(out, point.value);
        }
        at += point.bytes;
    }
}

void appendNumber(std::string& out, double value)
{
    auto hundredths = static_cast<std::int64_t>(std::llround(value * 100));
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    std::array<char, 24> digits = {};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), hundredths / 100).ptr;
    out.append(digits.data(), end);
    const auto rest = static_cast<int>(hundredths % 100);
    if (rest == 0)
        return;
    out += '.';
    out += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        out += static_cast<char>('0' + rest % 10);
}

XmlWriter& XmlWriter::open(std::string_view name)
{
    m_out += '<';
    m_out += name;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendEscaped(m_out, value);
    m_out += '"';
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, double value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendNumber(m_out, value);
    m_out += '"';
    return *this;
}

void XmlWriter::endWithText(std::string_view name, std::string_view text)
{
    m_out += '>';
    appendEscaped(m_out, text);
    close(name);
}

void XmlWriter::close(std::string_view name)
{
    m_out += "</";
    m_out += name;
    m_out += ">\n";
}

void XmlWriter::element(std::string_view name, std::string_view text)
{
    open(name);
    endWithText(name, text);
}

}  // namespace stratoplan::exporting
