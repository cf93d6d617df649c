#include "model/diag/source_text.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {

LineTable::LineTable(std::string_view text) : m_text(text), m_starts{0}
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        if (text[at] == '\n' || text[at] == '\r')
            m_starts.push_back(static_cast<unsigned>(at + 1));
    }
}

LineColumn LineTable::at(unsigned offset) const
{
    offset = std::min(offset, static_cast<unsigned>(m_text.size()));
    const auto next = std::ranges::upper_bound(m_starts, offset);
    const auto line = static_cast<unsigned>(next - m_starts.begin());
    const unsigned start = m_starts[line - 1];
    const auto before = codePointCount(m_text.substr(start, offset - start));
    return {line, static_cast<unsigned>(before) + 1};
}

unsigned LineTable::lineStart(unsigned line) const
{
    return line <= m_starts.size() ? m_starts[line - 1] : static_cast<unsigned>(m_text.size());
}

std::string_view LineTable::line(unsigned line) const
{
    const unsigned begin = lineStart(line);
    std::string_view text = m_text.substr(begin, lineStart(line + 1) - begin);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::string excerpt(const LineTable& table, LineColumn at)
{
    constexpr std::size_t kWidth = 100;  // longer lines are shown around the place only
    std::string_view line = table.line(at.line);
    std::size_t byte = 0;
    for (unsigned column = 1; column < at.column && byte < line.size(); ++column)
        byte += codePointAt(line, byte).bytes;
    std::size_t begin = byte > kWidth ? byte - kWidth / 2 : 0;
    while (begin > 0 && begin < line.size() &&
           (static_cast<unsigned char>(line[begin]) & 0xC0) == 0x80)
        --begin;
    std::size_t end = std::min(line.size(), begin + kWidth);
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
        ++end;
    const std::string_view shown = line.substr(begin, end - begin);
    std::string out = "    ";
    std::string caret = "    ";
    for (std::size_t i = 0; i < shown.size();) {
        const CodePoint point = codePointAt(shown, i);
        const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
        out += control ? std::string(" ") : std::string(shown.substr(i, point.bytes));
        if (begin + i < byte)
            caret.append(control ? 1 : static_cast<std::size_t>(columnsOf(point.value)), ' ');
        i += point.bytes;
    }
    return out + "\n" + caret + "^";
}

}  // namespace stratoplan
