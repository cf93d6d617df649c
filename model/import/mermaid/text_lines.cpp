#include "model/import/mermaid/text_lines.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::mermaid {

TextLines::TextLines(std::string_view text) : m_text(text)
{
    const auto first = text.find_first_of("\r\n");
    const bool crlf = first != std::string_view::npos && text.substr(first, 2) == "\r\n";
    const bool cr = first != std::string_view::npos && text[first] == '\r' && !crlf;
    m_lineEnding = crlf ? "\r\n" : cr ? "\r" : "\n";
}

void TextLines::replace(ByteRange range, std::string text)
{
    m_edits.push_back({range, std::move(text)});
}

unsigned TextLines::lineBegin(unsigned at) const
{
    const auto before = at == 0 ? std::string_view::npos : m_text.find_last_of("\r\n", at - 1);
    return before == std::string_view::npos ? 0 : static_cast<unsigned>(before + 1);
}

unsigned TextLines::lineEnd(unsigned at) const
{
    return static_cast<unsigned>(std::min(m_text.find_first_of("\r\n", at), m_text.size()));
}

std::string TextLines::indentOf(unsigned at) const
{
    const unsigned begin = lineBegin(at);
    unsigned end = begin;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return std::string(m_text.substr(begin, end - begin));
}

std::string TextLines::indentStep() const
{
    constexpr std::size_t kWidest = 8;
    for (std::size_t at = 0; at < m_text.size(); at = lineEnd(static_cast<unsigned>(at)) + 1) {
        std::string own = indentOf(static_cast<unsigned>(at));
        const bool blank = at + own.size() >= m_text.size() || m_text[at + own.size()] == '\n' ||
                           m_text[at + own.size()] == '\r';
        if (!own.empty() && own.size() <= kWidest && !blank)
            return own.front() == '\t' ? "\t" : own;
    }
    return "    ";
}

void TextLines::removeStatement(ByteRange range)
{
    const unsigned begin = lineBegin(range.begin);
    const unsigned end = lineEnd(range.end);
    const std::string_view before = trimmed(m_text.substr(begin, range.begin - begin));
    std::string_view after = trimmed(m_text.substr(range.end, end - range.end));
    if (before.empty() && (after.empty() || after == ";")) {
        unsigned next = end;
        if (next < m_text.size())
            next += m_text.substr(next, 2) == "\r\n" ? 2 : 1;
        return replace({begin, next}, {});
    }
    // Others stand on the line: only the statement and one separator go.
    if (after.starts_with(';')) {
        const auto sign = static_cast<unsigned>(m_text.find(';', range.end));
        unsigned next = sign + 1;
        while (next < m_text.size() && m_text[next] == ' ')
            ++next;
        return replace({range.begin, next}, {});
    }
    unsigned from = range.begin;
    while (from > begin && m_text[from - 1] == ' ')
        --from;
    replace({from, range.end}, {});
}

void TextLines::addLinesAfter(unsigned at, const std::vector<std::string>& lines,
                              std::string_view indent)
{
    std::string added;
    for (const std::string& line : lines)
        added.append(m_lineEnding).append(indent).append(line);
    if (!lines.empty())
        insert(lineEnd(at), std::move(added));
}

void TextLines::addLinesBehind(unsigned at, const std::string& line, std::string_view indent)
{
    const unsigned end = lineEnd(at);
    unsigned next = at;
    while (next < end && (m_text[next] == ' ' || m_text[next] == '\t' || m_text[next] == ';'))
        ++next;
    if (next == end)
        return addLinesAfter(at, {line}, indent);
    const std::string lineBreak = m_lineEnding + std::string(indent);
    insert(next, lineBreak + line + lineBreak);
}

void TextLines::addLinesBefore(unsigned at, const std::vector<std::string>& lines,
                               std::string_view indent)
{
    if (lines.empty())
        return;
    const unsigned begin = lineBegin(at);
    const bool alone = trimmed(m_text.substr(begin, at - begin)).empty();
    std::string added;
    for (const std::string& line : lines) {
        if (alone)
            added.append(indent).append(line).append(m_lineEnding);
        else
            added.append(m_lineEnding).append(indent).append(line);
    }
    if (!alone)
        added.append(m_lineEnding).append(indentOf(at));
    insert(alone ? begin : at, std::move(added));
}

std::vector<TextEdit> TextLines::edits() const
{
    std::vector<TextEdit> all = m_edits;
    // Longer stretches first, so that what lies in them can be seen and dropped; insertions keep
    // order.
    std::ranges::stable_sort(all, [](const TextEdit& a, const TextEdit& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                              : a.range.empty() && !b.range.empty();
    });
    std::vector<TextEdit> out;
    for (TextEdit& edit : all) {
        if (!out.empty() && edit.range.begin < out.back().range.end) {
            const bool bigger = edit.range.end > out.back().range.end;
            if (bigger)
                out.back().range.end = edit.range.end;
            // Where whole lines go with their last line break, what was put behind it keeps one.
            const std::string_view gone =
                m_text.substr(out.back().range.begin, out.back().range.size());
            const bool wholeLines = lineBegin(out.back().range.begin) == out.back().range.begin &&
                                    gone.ends_with(m_lineEnding);
            if (wholeLines && edit.range.empty() && edit.text.starts_with(m_lineEnding))
                std::rotate(edit.text.begin(),
                            edit.text.begin() + static_cast<std::ptrdiff_t>(m_lineEnding.size()),
                            edit.text.end());
            out.back().text += edit.text;
            continue;
        }
        out.push_back(std::move(edit));
    }
    return out;
}

}  // namespace stratoplan::mermaid
