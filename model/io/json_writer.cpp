#include "model/io/json_writer.h"

#include "model/base/text_util.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace stratoplan {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

void appendEscaped(std::string& out, char c)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && isPlain(text[at]))
            ++at;
        out.append(text, begin, at - begin);
        if (at == text.size())
            break;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            appendEscaped(out, text[at++]);
            continue;
        }
        const CodePoint point = codePointAt(text, at);
        out += point.bytes == 1 ? kReplacement : text.substr(at, point.bytes);
        at += point.bytes;
    }
    out += '"';
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    beforeValue();
    appendJsonString(m_out, name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::string(std::string_view text)
{
    beforeValue();
    appendJsonString(m_out, text);
}

void JsonWriter::stringOrNull(std::string_view text)
{
    if (text.empty())
        null();
    else
        string(text);
}

void JsonWriter::strings(const std::vector<std::string>& texts)
{
    beginArray();
    for (const std::string& text : texts)
        string(text);
    endArray();
}

void JsonWriter::boolean(bool value)
{
    raw(value ? "true" : "false");
}

void JsonWriter::integer(std::int64_t value)
{
    char buffer[24];
    raw({buffer, std::to_chars(buffer, std::end(buffer), value).ptr});
}

void JsonWriter::number(double value, int decimals)
{
    raw(stratoplan::number(value, decimals));
}

void JsonWriter::exact(double value)
{
    char buffer[32];
    if (std::isfinite(value))
        raw({buffer, std::to_chars(buffer, std::end(buffer), value).ptr});
    else
        raw("0");
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(std::string_view json)
{
    beforeValue();
    m_out += json;
}

std::string JsonWriter::take()
{
    m_out += '\n';
    return std::move(m_out);
}

void JsonWriter::begin(char bracket, Form form)
{
    beforeValue();
    m_out += bracket;
    m_levels.push_back({form, true});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.form == Form::Lines && !level.empty)
        breakLine();
    m_out += bracket;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level& level = m_levels.back();
    if (!level.empty)
        m_out += level.form == Form::Lines ? "," : ", ";
    level.empty = false;
    if (level.form == Form::Lines)
        breakLine();
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(2 * m_levels.size(), ' ');
}

}  // namespace stratoplan
