#include "model/import/mermaid/yaml_scalars.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace stratoplan::mermaid {
namespace {

std::optional<double> integer(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    int base = 10;
    if (text.size() > 2 && text[0] == '0')
        base = text[1] == 'b' ? 2 : text[1] == 'x' ? 16 : text[1] == 'o' ? 8 : 10;
    if (base != 10)
        text.remove_prefix(2);
    double value = 0;
    bool digits = false;
    for (const char c : text) {
        const int digit = isDigit(c)             ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : 99;
        if (c == '_' && (digits || base != 10))
            continue;
        if (digit >= base)
            return std::nullopt;
        digits = true;
        value = value * base + digit;
    }
    if (!digits || text.back() == '_')
        return std::nullopt;
    return negative ? -value : value;
}

std::optional<double> real(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::string_view body = text.substr(negative || text.starts_with('+'));
    if (body == ".inf" || body == ".Inf" || body == ".INF")
        return (negative ? -1 : 1) * std::numeric_limits<double>::infinity();
    if (text == ".nan" || text == ".NaN" || text == ".NAN")
        return std::numeric_limits<double>::quiet_NaN();
    std::string plain;
    bool digits = false;
    bool point = false;
    std::size_t i = 0;
    for (; i < body.size() && (isDigit(body[i]) || body[i] == '_' || body[i] == '.'); ++i) {
        if (body[i] == '_' && i == 0)
            return std::nullopt;
        if (body[i] == '.' && std::exchange(point, true))
            return std::nullopt;
        digits = digits || isDigit(body[i]);
        if (body[i] != '_')
            plain += body[i];
    }
    if (!digits || body[i - 1] == '_')
        return std::nullopt;
    if (i < body.size()) {
        if (body[i] != 'e' && body[i] != 'E')
            return std::nullopt;
        std::size_t exponent = i + 1;
        if (exponent < body.size() && (body[exponent] == '+' || body[exponent] == '-'))
            ++exponent;
        if (exponent == body.size())
            return std::nullopt;
        for (std::size_t k = exponent; k < body.size(); ++k)
            if (!isDigit(body[k]))
                return std::nullopt;
        plain += 'e';
        plain += body.substr(body[i + 1] == '+' ? i + 2 : i + 1);
    }
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return negative ? -value : value;
}

std::string jsNumber(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    char buffer[400];
    const bool plain = value == 0 || (std::fabs(value) < 1e21 && std::fabs(value) >= 1e-6);
    const auto end =
        plain ? std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr
              : std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific)
                    .ptr;
    std::string text(buffer, end);
    if (const auto zero = text.find("e-0"); zero != std::string::npos)
        text.erase(zero + 2, 1);
    return text == "-0" ? "0" : text;
}

std::string quotedJson(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            constexpr std::string_view kHex = "0123456789abcdef";
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

}  // namespace

Yaml resolvedScalar(std::string_view text)
{
    if (text == "~" || text == "null" || text == "Null" || text == "NULL")
        return {.kind = Yaml::Kind::Null};
    const bool yes = text == "true" || text == "True" || text == "TRUE";
    if (yes || text == "false" || text == "False" || text == "FALSE")
        return {.kind = Yaml::Kind::Bool, .flag = yes};
    auto value = integer(text);
    if (!value)
        value = real(text);
    if (value)
        return {.kind = Yaml::Kind::Number, .number = *value};
    return {.kind = Yaml::Kind::String, .string = std::string(text)};
}

bool Yaml::truthy() const
{
    switch (kind) {
    case Kind::Missing:
    case Kind::Null:
        return false;
    case Kind::Bool:
        return flag;
    case Kind::Number:
        return number != 0 && !std::isnan(number);
    case Kind::String:
        return !string.empty();
    case Kind::List:
    case Kind::Map:
        return true;
    }
    return false;
}

std::string Yaml::text() const
{
    switch (kind) {
    case Kind::Missing:
        return "undefined";
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return flag ? "true" : "false";
    case Kind::Number:
        return jsNumber(number);
    case Kind::String:
        return string;
    case Kind::List: {
        std::string out;
        for (std::size_t i = 0; i < items.size(); ++i)
            out += (i > 0 ? "," : "") +
                   (items[i].kind == Kind::Null ? std::string() : items[i].text());
        return out;
    }
    case Kind::Map:
        return "[object Object]";
    }
    return {};
}

std::string Yaml::json() const
{
    switch (kind) {
    case Kind::Missing:
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return flag ? "true" : "false";
    case Kind::Number:
        return std::isfinite(number) ? jsNumber(number) : "null";
    case Kind::String:
        return quotedJson(string);
    case Kind::List: {
        std::string out = "[";
        for (const Yaml& item : items)
            out += (out.size() > 1 ? "," : "") + item.json();
        return out + "]";
    }
    case Kind::Map: {
        std::string out = "{";
        for (const auto& [name, value] : fields)
            out += (out.size() > 1 ? "," : "") + quotedJson(name) + ":" + value.json();
        return out + "}";
    }
    }
    return {};
}

}  // namespace stratoplan::mermaid
