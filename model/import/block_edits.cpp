#include "model/base/text_util.h"
#include "model/diag/source_text.h"
#include "model/import/markdown_file.h"

#include <algorithm>

namespace stratoplan {
namespace {

/// Maps one edit of a block's text to the file.
///
/// A place at the start of a line is either before the line's prefix or behind it: before, when
/// whole lines come or go there, so that each line keeps its own prefix; behind, when text does.
class EditMapper {
public:
    EditMapper(const Block& block, std::string_view file) : m_block(block), m_file(file) {}

    TextEdit map(const TextEdit& edit) const
    {
        const bool wholeLines =
            startsLine(edit.range.end) &&
            (edit.text.empty() ? startsLine(edit.range.begin) && !edit.range.empty()
                               : edit.text.back() == '\n');
        const bool fromStart = wholeLines && startsLine(edit.range.begin);
        const unsigned begin =
            fromStart ? lineStart(edit.range.begin) : inFile(m_block, edit.range.begin);
        const unsigned end =
            wholeLines ? lineStart(edit.range.end) : inFile(m_block, edit.range.end);
        TextEdit mapped = {{begin, std::max(begin, end)},
                           spelled(edit.text, fromStart, wholeLines)};
        if (fromStart && begin == m_file.size() && !mapped.text.empty() && begin > 0 &&
            m_file[begin - 1] != '\n' && m_file[begin - 1] != '\r')
            mapped.text.insert(0, m_block.lineEnding);
        if (!wholeLines && startsLine(edit.range.begin))
            mendPrefix(edit, mapped);
        return mapped;
    }

private:
    /// A line without text has no blanks behind its prefix: they come with its first text and go
    /// with its last.
    void mendPrefix(const TextEdit& edit, TextEdit& mapped) const
    {
        const std::string_view prefix = m_block.linePrefix;
        const std::size_t solid = prefix.find_last_not_of(" \t") + 1;
        const unsigned start = lineStart(edit.range.begin);
        const std::string_view there = m_file.substr(start, mapped.range.begin - start);
        const auto behind = static_cast<std::size_t>(edit.range.end);
        const bool emptied = edit.text.empty() && !edit.range.empty() &&
                             (behind == m_block.text.size() || m_block.text[behind] == '\n');
        if (emptied && there == prefix)
            mapped.range.begin = start + static_cast<unsigned>(solid);
        else if (!edit.text.empty() && edit.text.front() != '\n' && there.size() < prefix.size() &&
                 there.size() >= solid && prefix.starts_with(there))
            mapped.text.insert(0, prefix.substr(there.size()));
    }

    bool startsLine(unsigned offset) const
    {
        return offset == 0 || m_block.text[offset - 1] == '\n';
    }

    /// The byte of the file where the line begins, prefix included.
    unsigned lineStart(unsigned offset) const
    {
        if (offset == m_block.text.size())
            return m_block.content.end;
        unsigned at = inFile(m_block, offset);
        while (at > m_block.content.begin && m_file[at - 1] != '\n' && m_file[at - 1] != '\r')
            --at;
        return at;
    }

    std::string spelled(std::string_view text, bool fromStart, bool wholeLines) const
    {
        // No blanks behind the prefix of a line without text.
        const auto prefixAt = [&](std::size_t at) {
            const std::string_view prefix = m_block.linePrefix;
            const bool empty = at < text.size() && text[at] == '\n';
            return empty ? prefix.substr(0, prefix.find_last_not_of(" \t") + 1) : prefix;
        };
        std::string out(fromStart && !text.empty() ? prefixAt(0) : "");
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (c == '\n') {
                out += m_block.lineEnding;
                if (!(wholeLines && at + 1 == text.size()))
                    out += prefixAt(at + 1);
            } else if (m_block.isHtml && c == '<') {
                out += "&lt;";
            } else if (m_block.isHtml && c == '>') {
                out += "&gt;";
            } else if (m_block.isHtml && c == '&') {
                out += "&amp;";
            } else {
                out += c;
            }
        }
        return out;
    }

    const Block& m_block;
    std::string_view m_file;
};

}  // namespace

std::vector<TextEdit> inFile(const Block& block, std::string_view file,
                             const std::vector<TextEdit>& edits)
{
    const EditMapper mapper(block, file);
    std::vector<TextEdit> mapped;
    mapped.reserve(edits.size());
    for (const TextEdit& edit : edits)
        mapped.push_back(mapper.map(edit));
    return mapped;
}

unsigned firstLineOf(const Block& block, std::string_view file)
{
    return LineTable(file.substr(0, block.content.begin)).lineCount();
}

unsigned inFile(const Block& block, unsigned textOffset)
{
    const auto next =
        std::ranges::upper_bound(block.lines, textOffset, {}, &Block::Line::textBegin);
    if (next == block.lines.begin())
        return block.content.begin;
    const Block::Line& line = *std::prev(next);
    if (textOffset == block.text.size() && block.text.ends_with('\n'))
        return block.content.end;
    return std::min(line.fileBegin + (textOffset - line.textBegin), line.fileEnd);
}

}  // namespace stratoplan
