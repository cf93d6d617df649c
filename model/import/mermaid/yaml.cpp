#include "model/import/mermaid/yaml.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/yaml_scalars.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stratoplan::mermaid {
namespace {

constexpr int kDepthLimit = 100;
constexpr std::size_t kFieldLimit = 4096;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}
bool isFlowSign(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/// What line breaks within a text stand for: one is a blank, of more the first goes.
std::string foldedBreaks(int breaks)
{
    return breaks == 1 ? " " : std::string(static_cast<std::size_t>(breaks - 1), '\n');
}

enum class Context { FlowIn, FlowOut, BlockIn, BlockOut };

/// Reads like js-yaml: the same order of trials, the same checks of indentation.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<Yaml> document();

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    char here() const { return at(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool endsWord(std::size_t i) const
    {
        return i >= m_text.size() || isBlank(at(i)) || isBreak(at(i));
    }
    int column() const { return static_cast<int>(m_at - m_lineStart); }
    void lineBreak();
    int skipSpace(bool comments);
    bool atMarker() const;
    bool fail() { return m_failed = true, false; }

    bool node(int parentIndent, Context context, bool seek, bool compact, Yaml& out);
    bool content(int indent, int blockIndent, Context context, bool collections, Yaml& out);
    bool blockList(int indent, Yaml& out);
    bool blockMap(int indent, int flowIndent, Yaml& out);
    bool flow(int indent, Yaml& out);
    bool plain(int indent, bool inFlow, Yaml& out);
    bool quoted(Yaml& out);
    bool escape(std::string& out);
    bool blockScalar(int indent, Yaml& out);
    bool store(Yaml& map, const Yaml& key, Yaml value);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 0;
    int m_lineIndent = 0;
    bool m_tabbed = false;  // a tab stands before the line's content
    bool m_failed = false;
    int m_depth = 0;
};

void Reader::lineBreak()
{
    m_at += here() == '\r' && at(m_at + 1) == '\n' ? 2 : 1;
    ++m_line;
    m_lineStart = m_at;
    m_tabbed = false;
}

/// Over blanks, line breaks and comments; the number of line breaks.
int Reader::skipSpace(bool comments)
{
    int breaks = 0;
    while (!atEnd()) {
        for (; isBlank(here()); ++m_at)
            m_tabbed = m_tabbed || here() == '\t';
        if (comments && here() == '#')
            while (!atEnd() && !isBreak(here()))
                ++m_at;
        if (atEnd() || !isBreak(here()))
            break;
        lineBreak();
        ++breaks;
        for (m_lineIndent = 0; here() == ' '; ++m_at)
            ++m_lineIndent;
    }
    return breaks;
}

bool Reader::atMarker() const
{
    const std::string_view three = m_text.substr(std::min(m_at, m_text.size()), 3);
    return (three == "---" || three == "...") && endsWord(m_at + 3);
}

std::optional<Yaml> Reader::document()
{
    for (; here() == ' '; ++m_at)
        ++m_lineIndent;
    skipSpace(true);
    if (m_lineIndent == 0 && m_text.substr(m_at, 3) == "---" && atMarker()) {
        m_at += 3;
        skipSpace(true);
    }
    Yaml out;
    if (!node(m_lineIndent - 1, Context::BlockOut, false, true, out) && m_failed)
        return std::nullopt;
    skipSpace(true);
    if (m_at == m_lineStart && here() == '.' && atMarker()) {
        m_at += 3;
        skipSpace(true);
    }
    if (m_failed || !atEnd())
        return std::nullopt;
    return out;
}

bool Reader::node(int parentIndent, Context context, bool seek, bool compact, Yaml& out)
{
    if (++m_depth > kDepthLimit)
        return fail();
    const bool block = context == Context::BlockIn || context == Context::BlockOut;
    int status = 1;
    bool newLine = false;
    const auto compare = [&] {
        newLine = true;
        status = m_lineIndent > parentIndent ? 1 : m_lineIndent == parentIndent ? 0 : -1;
    };
    if (seek && skipSpace(true) > 0)
        compare();
    while (status == 1 && here() == '&' && !endsWord(m_at + 1) && !isFlowSign(at(m_at + 1))) {
        while (!endsWord(m_at) && !isFlowSign(here()))
            ++m_at;
        if (skipSpace(true) > 0)
            compare();
    }
    const bool collections = block && (newLine || compact);
    bool found = false;
    if (status == 1) {
        const bool flowContext = !block;
        found = content(flowContext ? parentIndent : parentIndent + 1, column(), context,
                        collections, out);
    } else if (status == 0 && context == Context::BlockOut) {
        found = collections && blockList(column(), out);
    }
    --m_depth;
    return found && !m_failed;
}

bool Reader::content(int indent, int blockIndent, Context context, bool collections, Yaml& out)
{
    if (collections) {
        if (blockList(blockIndent, out) || m_failed)
            return !m_failed;
        if (blockMap(blockIndent, indent, out) || m_failed)
            return !m_failed;
        if (out.kind != Yaml::Kind::Missing)
            return true;  // what looked like a key is the value
    }
    switch (here()) {
    case '[':
    case '{':
        return flow(indent, out);
    case '|':
    case '>':
        if (context == Context::BlockIn || context == Context::BlockOut)
            return blockScalar(indent, out);
        return fail();
    case '"':
    case '\'':
        return quoted(out);
    case '*':
    case '!':
        return fail();
    default:
        return plain(indent, context == Context::FlowIn, out);
    }
}

bool Reader::blockList(int indent, Yaml& out)
{
    if (m_tabbed)
        return false;
    bool found = false;
    while (!atEnd() && here() == '-' && endsWord(m_at + 1)) {
        if (m_tabbed)
            return fail();
        if (!found)
            out = {.kind = Yaml::Kind::List};
        found = true;
        ++m_at;
        if (skipSpace(true) > 0 && m_lineIndent <= indent) {
            out.items.push_back({.kind = Yaml::Kind::Null});
            continue;
        }
        const int line = m_line;
        Yaml item;
        node(indent, Context::BlockIn, false, true, item);
        if (m_failed)
            return false;
        if (item.kind == Yaml::Kind::Missing)
            item.kind = Yaml::Kind::Null;
        out.items.push_back(std::move(item));
        skipSpace(true);
        if ((line == m_line || m_lineIndent > indent) && !atEnd())
            return fail();
        if (m_lineIndent < indent)
            break;
    }
    return found;
}

/// A mapping; or, where no colon follows, the one value that stands there, in `out`.
bool Reader::blockMap(int indent, int flowIndent, Yaml& out)
{
    if (m_tabbed)
        return false;
    bool found = false;
    Yaml map{.kind = Yaml::Kind::Map};
    while (!atEnd()) {
        if (m_tabbed || ((here() == '?' || here() == ':') && endsWord(m_at + 1)))
            return fail();
        const int line = m_line;
        Yaml key;
        if (here() == '|' || here() == '>' || (m_at == m_lineStart && atMarker()) ||
            !node(flowIndent, Context::FlowOut, false, true, key))
            break;
        if (line != m_line) {
            if (!found)
                out = std::move(key);
            return found ? fail() : false;
        }
        while (isBlank(here()))
            ++m_at;
        if (here() != ':') {
            if (!found)
                out = std::move(key);
            return found ? fail() : false;
        }
        ++m_at;
        if (!endsWord(m_at))
            return fail();
        found = true;
        Yaml value;
        if (node(indent, Context::BlockOut, true, false, value); m_failed)
            return false;
        if (!store(map, key, std::move(value)))
            return false;
        skipSpace(true);
        if ((line == m_line || m_lineIndent > indent) && !atEnd())
            return fail();
        if (m_lineIndent < indent)
            break;
    }
    if (found)
        out = std::move(map);
    return found;
}

bool Reader::store(Yaml& map, const Yaml& key, Yaml value)
{
    if (value.kind == Yaml::Kind::Missing)
        value.kind = Yaml::Kind::Null;
    std::string name = key.kind == Yaml::Kind::Missing ? "null" : key.text();
    if (map.fields.size() > kFieldLimit || map.field(name).kind != Yaml::Kind::Missing)
        return fail();
    map.fields.emplace_back(std::move(name), std::move(value));
    return true;
}

bool Reader::flow(int indent, Yaml& out)
{
    const bool map = here() == '{';
    const char close = map ? '}' : ']';
    out = {.kind = map ? Yaml::Kind::Map : Yaml::Kind::List};
    ++m_at;
    bool next = true;
    while (!atEnd()) {
        skipSpace(true);
        if (here() == close) {
            ++m_at;
            return true;
        }
        if (!next || here() == ',' || (here() == '?' && endsWord(m_at + 1)))
            return fail();
        const int line = m_line;
        Yaml key;
        if (node(indent, Context::FlowIn, false, true, key); m_failed)
            return false;
        skipSpace(true);
        Yaml value;
        const bool pair = line == m_line && here() == ':';
        if (pair) {
            ++m_at;
            skipSpace(true);
            if (node(indent, Context::FlowIn, false, true, value); m_failed)
                return false;
        }
        if (map && !store(out, key, std::move(value)))
            return false;
        if (!map && pair) {
            Yaml one{.kind = Yaml::Kind::Map};
            store(one, key, std::move(value));
            out.items.push_back(std::move(one));
        } else if (!map) {
            out.items.push_back(std::move(key));
        }
        skipSpace(true);
        next = here() == ',';
        m_at += next;
    }
    return fail();
}

bool Reader::plain(int indent, bool inFlow, Yaml& out)
{
    const char first = here();
    if (endsWord(m_at) || isFlowSign(first) ||
        std::string_view("#&*!|>'\"%@`").find(first) != std::string_view::npos)
        return false;
    if ((first == '?' || first == '-') &&
        (endsWord(m_at + 1) || (inFlow && isFlowSign(at(m_at + 1)))))
        return false;
    std::string text;
    std::size_t end = m_at;  // behind the last character that counts
    std::size_t begin = m_at;
    int breaks = 0;  // before the line that is being read
    while (!atEnd()) {
        const char c = here();
        if (c == ':' && (endsWord(m_at + 1) || (inFlow && isFlowSign(at(m_at + 1)))))
            break;
        if (c == '#' && m_at > 0 && endsWord(m_at - 1))
            break;
        if ((m_at == m_lineStart && atMarker()) || (inFlow && isFlowSign(c)))
            break;
        if (isBreak(c)) {
            const auto [line, lineStart, lineIndent] =
                std::tuple(m_line, m_lineStart, m_lineIndent);
            text.append(m_text, begin, end - begin);
            breaks = skipSpace(false);
            begin = end;
            if (m_lineIndent < indent || atEnd()) {
                m_at = end, m_line = line, m_lineStart = lineStart, m_lineIndent = lineIndent;
                break;
            }
            begin = end = m_at;
            continue;
        }
        if (breaks > 0)
            text.append(foldedBreaks(std::exchange(breaks, 0)));
        ++m_at;
        if (!isBlank(c))
            end = m_at;
    }
    text.append(m_text, begin, end - begin);
    if (text.empty())
        return false;
    out = resolvedScalar(text);
    return true;
}

bool Reader::quoted(Yaml& out)
{
    const char quote = here();
    out = {.kind = Yaml::Kind::String};
    ++m_at;
    std::size_t kept = 0;  // of the string: what folding must not trim
    while (!atEnd()) {
        const char c = here();
        if (c == quote && quote == '\'' && at(m_at + 1) == quote) {
            out.string += quote;
            kept = out.string.size();
            m_at += 2;
        } else if (c == quote) {
            ++m_at;
            return true;
        } else if (c == '\\' && quote == '"') {
            ++m_at;
            if (isBreak(here()))
                skipSpace(false);
            else if (!escape(out.string))
                return fail();
            kept = out.string.size();
        } else if (isBreak(c)) {
            while (out.string.size() > kept && isBlank(out.string.back()))
                out.string.pop_back();
            const int breaks = skipSpace(false);
            out.string.append(breaks == 1
                                  ? std::string(" ")
                                  : std::string(static_cast<std::size_t>(breaks - 1), '\n'));
            kept = out.string.size();
            if (m_at == m_lineStart && atMarker())
                return fail();
        } else {
            out.string += c;
            ++m_at;
        }
    }
    return fail();
}

bool Reader::escape(std::string& out)
{
    constexpr std::string_view kNames = "0abtnvfre \"/\\N_LP\t";
    constexpr char32_t kValues[] = {0,   7,   8,   9,    10,   11,   12,     13,     27,
                                    ' ', '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029, 9};
    const char c = here();
    ++m_at;
    if (const auto simple = kNames.find(c); simple != std::string_view::npos) {
        appendUtf8(out, kValues[simple]);
        return true;
    }
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    char32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i, ++m_at) {
        const auto digit =
            std::string_view("0123456789abcdef")
                .find(static_cast<char>(here() >= 'A' && here() <= 'F' ? here() + 32 : here()));
        if (atEnd() || digit == std::string_view::npos)
            return false;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    if (digits > 0)
        appendUtf8(out, value > 0x10FFFF ? 0xFFFD : value);
    return digits > 0;
}

bool Reader::blockScalar(int indent, Yaml& out)
{
    const bool folds = here() == '>';
    char chomp = ' ';
    int textIndent = -1;
    for (++m_at; here() == '+' || here() == '-' || (here() >= '1' && here() <= '9'); ++m_at) {
        if (here() == '+' || here() == '-')
            chomp = chomp == ' ' ? here() : '?';
        else
            textIndent = indent + (here() - '0') - 1;
    }
    while (isBlank(here()))
        ++m_at;
    if (here() == '#')
        while (!atEnd() && !isBreak(here()))
            ++m_at;
    if (chomp == '?' || (!atEnd() && !isBreak(here())))
        return fail();
    std::string text;
    int pending = 0;  // line breaks not written yet
    bool first = true;
    bool wasMore = false;  // the line before was indented further, which folding keeps
    while (!atEnd()) {
        lineBreak();
        m_lineIndent = 0;
        while ((textIndent < 0 || m_lineIndent < textIndent) && here() == ' ') {
            ++m_at;
            ++m_lineIndent;
        }
        if (textIndent < 0 && !atEnd() && !isBreak(here()))
            textIndent = m_lineIndent;
        if (isBreak(here())) {
            ++pending;
            continue;
        }
        if (atEnd() || m_lineIndent < textIndent || textIndent < indent)
            break;
        const bool more = folds && isBlank(here());
        const auto breaks = static_cast<std::size_t>(pending);
        if (first)
            text.append(breaks, '\n');
        else if (!folds || more || wasMore)
            text.append(breaks + 1, '\n');
        else
            text.append(breaks == 0 ? std::string(" ") : std::string(breaks, '\n'));
        first = false;
        wasMore = more;
        pending = 0;
        const std::size_t begin = m_at;
        while (!atEnd() && !isBreak(here()))
            ++m_at;
        text.append(m_text, begin, m_at - begin);
    }
    if (chomp == '+')
        text.append(static_cast<std::size_t>(pending) + !first, '\n');
    else if (chomp == ' ' && !first)
        text += '\n';
    out = {.kind = Yaml::Kind::String, .string = std::move(text)};
    return true;
}

}  // namespace

const Yaml& Yaml::field(std::string_view name) const
{
    static const Yaml kMissing;
    const auto it =
        std::ranges::find_if(fields, [&](const auto& one) { return one.first == name; });
    return it == fields.end() ? kMissing : it->second;
}

std::optional<Yaml> readYaml(std::string_view text)
{
    return Reader(text).document();
}

}  // namespace stratoplan::mermaid
