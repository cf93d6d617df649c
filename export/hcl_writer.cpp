#include "export/hcl_writer.h"

#include "model/base/text_util.h"

namespace stratoplan::exporting {
namespace {

/// What one line does to the nesting and where its assignment stands. Strings and comments are
/// passed over.
struct LineShape {
    int opened = 0;                          ///< brackets left open at the end, less those closed
    std::size_t assign = std::string::npos;  ///< of a '=' whose right side ends on this line
};

LineShape shapeOf(std::string_view line)
{
    LineShape shape;
    bool inText = false;
    int templateDepth = 0;
    int afterAssign = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if ((c == '$' || c == '%') && i + 1 < line.size() && line[i + 1] == c)
                ++i;  // "$${" is no template
            else if ((c == '$' || c == '%') && i + 1 < line.size() && line[i + 1] == '{')
                ++templateDepth, ++i;
            else if (c == '}' && templateDepth > 0)
                --templateDepth;
            else if (c == '"' && templateDepth == 0)
                inText = false;
            continue;
        }
        if (c == '"') {
            inText = true;
        } else if (c == '#' || (c == '/' && i + 1 < line.size() && line[i + 1] == '/')) {
            break;
        } else if (c == '{' || c == '[' || c == '(') {
            ++shape.opened;
            afterAssign += shape.assign == std::string::npos ? 0 : 1;
        } else if (c == '}' || c == ']' || c == ')') {
            --shape.opened;
            afterAssign -= shape.assign == std::string::npos ? 0 : 1;
        } else if (c == '=' && shape.assign == std::string::npos && i > 0) {
            const char before = line[i - 1];
            const char after = i + 1 < line.size() ? line[i + 1] : ' ';
            const bool operation = before == '=' || before == '!' || before == '<' ||
                                   before == '>' || after == '=' || after == '>';
            if (!operation && shape.opened <= 0)
                shape.assign = i;
        }
    }
    if (afterAssign != 0)
        shape.assign = std::string::npos;
    return shape;
}

/// A template that is nothing but one expression is that expression: the rule of `terraform fmt`.
std::string unwrapped(std::string_view line, std::size_t assign)
{
    const std::string_view value = trimmed(line.substr(assign + 1));
    const std::string_view inner =
        value.size() > 4 ? value.substr(3, value.size() - 5) : std::string_view();
    if (inner.empty() || !value.starts_with("\"${") || !value.ends_with("}\"") ||
        inner.find_first_of("{}\"") != std::string_view::npos)
        return std::string(line);
    return std::string(line.substr(0, assign + 1)) + " " + std::string(trimmed(inner));
}

}  // namespace

std::string hclString(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const std::string_view bytes = text.substr(at, point.bytes);
        const char32_t c = point.value;
        at += point.bytes;
        if (c == '"' || c == '\\')
            out += '\\', out += bytes;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if ((c == '$' || c == '%') && at < text.size() && text[at] == '{')
            out += bytes, out += bytes;
        else if (c < 0x20 || c == 0x7F)
            out += ' ';
        else if (c == 0xFFFD && point.bytes == 1)
            appendUtf8(out, c);
        else
            out += bytes;
    }
    return out + "\"";
}

std::string hclList(const std::vector<std::string>& expressions)
{
    return "[" + join(expressions, ", ") + "]";
}

std::string hclStrings(const std::vector<std::string>& texts)
{
    std::vector<std::string> quoted;
    for (const std::string& text : texts)
        quoted.push_back(hclString(text));
    return hclList(quoted);
}

Hcl& Hcl::attr(std::string_view name, std::string_view expression)
{
    m_text += name;
    m_text += " = ";
    m_text += expression;
    m_text += '\n';
    return *this;
}

Hcl& Hcl::block(std::string_view type, const Hcl& body, const std::vector<std::string>& labels)
{
    separate();
    m_text += type;
    for (const std::string& label : labels)
        m_text += " " + hclString(label);
    if (body.empty()) {
        m_text += " {}\n";
        return *this;
    }
    m_text += " {\n" + body.m_text + "}\n";
    return *this;
}

void Hcl::separate()
{
    if (m_text.empty() || m_text.ends_with("\n\n"))
        return;
    const std::size_t line = m_text.rfind('\n', m_text.size() - 2);
    if (m_text[line == std::string::npos ? 0 : line + 1] != '#')
        m_text += '\n';
}

Hcl& Hcl::raw(std::string_view text)
{
    separate();
    m_text += trimmed(text);
    m_text += '\n';
    return *this;
}

Hcl& Hcl::append(const Hcl& other)
{
    m_text += other.m_text;
    return *this;
}

Hcl& Hcl::comment(std::string_view text)
{
    if (!m_text.empty() && !m_text.ends_with("\n\n"))
        m_text += '\n';
    for (const std::string_view line : splitLines(text)) {
        m_text += "# ";
        for (const char c : line)
            m_text += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        m_text += '\n';
    }
    return *this;
}

std::string Hcl::formatted() const
{
    struct Line {
        std::string text;
        std::size_t assign;
    };
    // A line that opens brackets indents by one step however many they are, and what closes them
    // takes that one step back: the rule of `terraform fmt`.
    std::vector<Line> lines;
    std::vector<int> opened;
    for (const std::string_view raw : splitLines(m_text)) {
        const std::string_view text = trimmed(raw);
        const LineShape shape = shapeOf(text);
        for (int closed = -shape.opened; closed > 0 && !opened.empty();) {
            const int taken = std::min(closed, opened.back());
            closed -= taken;
            opened.back() -= taken;
            if (opened.back() == 0)
                opened.pop_back();
        }
        if (text.empty()) {
            lines.push_back({{}, std::string::npos});
            continue;
        }
        const std::size_t shift = opened.size() * 2;
        lines.push_back({std::string(shift, ' ') + (shape.assign == std::string::npos
                                                        ? std::string(text)
                                                        : unwrapped(text, shape.assign)),
                         shape.assign == std::string::npos ? shape.assign : shape.assign + shift});
        if (shape.opened > 0)
            opened.push_back(shape.opened);
    }

    std::string out;
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        std::size_t column = 0;
        while (end < lines.size() && lines[end].assign != std::string::npos)
            column = std::max(column, lines[end++].assign);
        for (; begin < end; ++begin) {
            std::string& text = lines[begin].text;
            text.insert(lines[begin].assign, column - lines[begin].assign, ' ');
            out += text + "\n";
        }
        if (begin < lines.size() && lines[begin].assign == std::string::npos)
            out += lines[begin++].text + "\n";
    }
    return out;
}

}  // namespace stratoplan::exporting
