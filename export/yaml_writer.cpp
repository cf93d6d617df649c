#include "export/yaml_writer.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <cassert>

namespace stratoplan::exporting {
namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Plain only where every reader takes it as text: begins with a letter, a path or an expression
/// sign, has no indicator inside, and is no word that YAML 1.1 reads as a truth value or null.
bool isPlain(std::string_view text)
{
    if (text.empty() || text.size() > 200)
        return false;
    const char first = text.front();
    if (!(first >= 'a' && first <= 'z') && !(first >= 'A' && first <= 'Z') && first != '/' &&
        first != '_' && first != '$')
        return false;
    static constexpr std::string_view kWords[] = {"y",   "n",    "yes",   "no",  "on",
                                                  "off", "true", "false", "null"};
    if (std::ranges::find(kWords, lowered(text)) != std::end(kWords))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool last = i + 1 == text.size();
        if (isWord(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == '@' || c == '+' ||
            c == '=' || c == '$' || c == '(' || c == ')' || c == '<' || c == '>' || c == ';')
            continue;
        if ((c == '{' || c == '}' || c == '\'' || c == '!' || c == '&' || c == '|' || c == '*') &&
            i > 0)
            continue;
        if (c == ':' && !last && text[i + 1] != ' ')
            continue;
        if (c == ' ' && !last && text[i + 1] != '#' && text[i + 1] != ' ')
            continue;
        return false;
    }
    return true;
}

/// What YAML takes for a line break or for no character at all, but for LF.
bool breaksLine(char32_t value)
{
    return (value < 0x20 && value != '\n') || (value >= 0x7F && value < 0xA0) || value == 0x2028 ||
           value == 0x2029 || value == 0xFEFF;
}

/// Literal blocks carry any text of printable lines; others go into double quotes.
bool fitsBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n' ||
        !isValidUtf8(text))
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (breaksLine(point.value))
            return false;
        at += point.bytes;
    }
    return true;
}

/// A comment never ends before its line does.
std::string commentText(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (breaksLine(point.value))
            out += ' ';
        else
            appendUtf8(out, point.value);
        at += point.bytes;
    }
    return out;
}

std::string jsonString(std::string_view text)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == '"' || point.value == '\\') {
            out += '\\';
            out += static_cast<char>(point.value);
        } else if (point.value == '\n') {
            out += "\\n";
        } else if (point.value < 0x20 || point.value == 0x7F) {
            out += "\\u00";
            out += kHex[point.value >> 4];
            out += kHex[point.value & 15];
        } else {
            appendUtf8(out, point.value);
        }
        at += point.bytes;
    }
    return out + "\"";
}

void indent(std::string& out, int depth)
{
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
}

std::string literalBlock(std::string_view text, int depth)
{
    std::string out = text.ends_with('\n') ? "|" : "|-";
    if (text.ends_with("\n\n"))
        out = "|+";
    for (const std::string_view line : splitLines(text)) {
        out += '\n';
        if (!line.empty()) {
            indent(out, depth);
            out += line;
        }
    }
    return out;
}

}  // namespace

std::string yamlScalar(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool broken = point.value == 0xFFFD && point.bytes == 1;
        if (point.value == '"' || point.value == '\\') {
            out += '\\';
            out += static_cast<char>(point.value);
        } else if (point.value == '\n') {
            out += "\\n";
        } else if (point.value == '\t') {
            out += "\\t";
        } else if (point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0)) {
            constexpr char kHex[] = "0123456789ABCDEF";
            out += "\\x";
            out += kHex[point.value >> 4];
            out += kHex[point.value & 15];
        } else if (point.value == 0x2028 || point.value == 0x2029 || point.value == 0xFEFF) {
            out += point.value == 0x2028 ? "\\L" : point.value == 0x2029 ? "\\P" : "\\uFEFF";
        } else if (broken) {
            appendUtf8(out, 0xFFFD);
        } else {
            out += text.substr(at, point.bytes);
        }
        at += point.bytes;
    }
    return out + "\"";
}

Yaml::Yaml(std::string text) : m_value(std::move(text)) {}

Yaml::Yaml(std::string_view text) : m_value(std::string(text)) {}

Yaml::Yaml(const char* text) : m_value(std::string(text)) {}

Yaml::Yaml(bool value) : m_value(Raw{value ? "true" : "false"}) {}

Yaml::Yaml(int value) : m_value(Raw{std::to_string(value)}) {}

Yaml Yaml::map(std::vector<Entry> entries)
{
    Yaml out;
    out.m_value = std::move(entries);
    return out;
}

Yaml Yaml::list(std::vector<Yaml> items)
{
    Yaml out;
    out.m_value = std::move(items);
    return out;
}

Yaml Yaml::number(std::string text)
{
    Yaml out;
    out.m_value = Raw{std::move(text)};
    return out;
}

Yaml Yaml::texts(const std::vector<std::string>& items)
{
    return list({items.begin(), items.end()});
}

Yaml& Yaml::add(std::string key, Yaml value)
{
    assert(std::holds_alternative<Map>(m_value));
    std::get<Map>(m_value).push_back({std::move(key), std::move(value)});
    return *this;
}

Yaml& Yaml::add(Yaml item)
{
    assert(std::holds_alternative<List>(m_value));
    std::get<List>(m_value).push_back(std::move(item));
    return *this;
}

Yaml& Yaml::comment(std::string text)
{
    m_comment = commentText(text);
    return *this;
}

Yaml Yaml::at(std::string_view key) const
{
    if (const auto* map = std::get_if<Map>(&m_value))
        for (const auto& [name, value] : *map)
            if (name == key)
                return value;
    return Yaml();
}

bool Yaml::empty() const
{
    const auto* list = std::get_if<List>(&m_value);
    const auto* map = std::get_if<Map>(&m_value);
    return (list && list->empty()) || (map && map->empty());
}

bool Yaml::isNull() const
{
    const auto* raw = std::get_if<Raw>(&m_value);
    return raw && raw->text == "null";
}

bool Yaml::isBlock() const
{
    return !empty() &&
           (std::holds_alternative<List>(m_value) || std::holds_alternative<Map>(m_value));
}

void Yaml::writeInline(std::string& out, int depth) const
{
    if (const auto* raw = std::get_if<Raw>(&m_value)) {
        out += raw->text;
    } else if (const auto* text = std::get_if<std::string>(&m_value)) {
        out += fitsBlock(*text) ? literalBlock(*text, depth) : yamlScalar(*text);
    } else {
        out += std::holds_alternative<List>(m_value) ? "[]" : "{}";
    }
    out += '\n';
}

void Yaml::write(std::string& out, int depth, bool afterDash) const
{
    auto begin = [&, first = afterDash](const Yaml& value) mutable {
        if (!value.m_comment.empty() && !first) {
            for (const std::string_view line : splitLines(value.m_comment)) {
                indent(out, depth);
                out += "# ";
                out += line;
                out += '\n';
            }
        }
        if (!first)
            indent(out, depth);
        first = false;
    };
    if (const auto* list = std::get_if<List>(&m_value)) {
        for (const Yaml& item : *list) {
            begin(item);
            out += "- ";
            if (item.isBlock())
                item.write(out, depth + 1, true);
            else
                item.writeInline(out, depth + 1);
        }
        return;
    }
    for (const auto& [key, value] : std::get<Map>(m_value)) {
        begin(value);
        out += yamlScalar(key);
        out += ':';
        if (value.isBlock()) {
            out += '\n';
            value.write(out, depth + 1, false);
        } else {
            out += ' ';
            value.writeInline(out, depth + 1);
        }
    }
}

void Yaml::writeJson(std::string& out, int depth) const
{
    const auto* list = std::get_if<List>(&m_value);
    const auto* map = std::get_if<Map>(&m_value);
    if (const auto* raw = std::get_if<Raw>(&m_value)) {
        out += raw->text;
    } else if (const auto* text = std::get_if<std::string>(&m_value)) {
        out += jsonString(*text);
    } else if (empty()) {
        out += list ? "[]" : "{}";
    } else {
        const std::size_t count = list ? list->size() : map->size();
        out += list ? "[\n" : "{\n";
        for (std::size_t i = 0; i < count; ++i) {
            indent(out, depth + 1);
            if (map)
                out += jsonString((*map)[i].first) + ": ";
            (list ? (*list)[i] : (*map)[i].second).writeJson(out, depth + 1);
            out += i + 1 < count ? ",\n" : "\n";
        }
        indent(out, depth);
        out += list ? ']' : '}';
    }
}

std::string Yaml::json() const
{
    std::string out;
    writeJson(out, 0);
    return out + "\n";
}

std::string yamlDocuments(const std::vector<Yaml>& documents)
{
    std::string out;
    for (const Yaml& document : documents)
        out += (out.empty() ? "" : "---\n") + document.text();
    return out;
}

std::string Yaml::text() const
{
    std::string out;
    if (!m_comment.empty())
        out += "# " + m_comment + "\n";
    if (isBlock())
        write(out, 0, false);
    else
        writeInline(out, 1);
    return out;
}

}  // namespace stratoplan::exporting
