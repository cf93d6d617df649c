#include "model/import/comment_blocks.h"

#include "model/base/text_util.h"
#include "model/diag/source_text.h"
#include "model/import/ascii/ascii.h"
#include "model/import/block_builder.h"
#include "model/import/comment_prefix.h"
#include "model/import/markdown_scan.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Lines = std::vector<std::string_view>;

/// What opens a comment of many lines at the begin of one, and what ends it.
struct Bracket {
    std::string_view open;
    std::string_view close;
};
constexpr Bracket kBrackets[] = {{"/*", "*/"},   {"\"\"\"", "\"\"\""}, {"'''", "'''"},
                                 {"--[[", "]]"}, {"{-", "-}"},         {"(*", "*)"},
                                 {"<#", "#>"},   {"<!--", "-->"},      {"=begin", "=end"}};

/// The bracket that a line leaves open.
const Bracket* openedBy(std::string_view line)
{
    const std::string_view text = trimmed(line);
    const auto* found = std::find_if(std::begin(kBrackets), std::end(kBrackets),
                                     [&](const Bracket& b) { return text.starts_with(b.open); });
    const bool open = found != std::end(kBrackets) &&
                      text.find(found->close, found->open.size()) == std::string_view::npos;
    return open ? found : nullptr;
}

/// The white space that all lines with text begin with.
std::string_view sharedIndent(const Lines& lines, std::string_view of)
{
    const std::string_view* first = nullptr;
    std::size_t size = 0;
    for (const std::string_view& line : lines) {
        if (trimmed(line).empty())
            continue;
        if (!first)
            size = std::min(line.find_first_not_of(of), line.size());
        const std::string_view seen = first ? *first : line;
        const auto same = std::mismatch(seen.begin(), seen.begin() + static_cast<long>(size),
                                        line.begin(), line.end());
        size = static_cast<std::size_t>(same.first - seen.begin());
        if (!first)
            first = &line;
    }
    return first ? first->substr(0, size) : std::string_view();
}

/// What stands in front of the text of all lines.
std::string prefixOf(const Lines& lines, bool indented)
{
    std::string prefix(commentPrefix(lines));
    if (prefix.empty())
        return std::string(sharedIndent(lines, indented ? " \t" : "\t"));
    Lines rest;
    for (const std::string_view line : lines) {
        if (line.size() > prefix.size() && line.starts_with(prefix))
            rest.push_back(line.substr(prefix.size()));
    }
    const std::string_view indent = sharedIndent(rest, " \t");
    // One blank belongs to the sign, more are the drawing's own.
    prefix += indent.substr(0, indent.starts_with(' ') ? 1 : indent.find_last_of('\t') + 1);
    return prefix;
}

/// Whether something stands behind a tab of the line's own.
bool holdsTab(std::string_view line, std::string_view prefix)
{
    const std::size_t tab = line.find('\t', prefix.size());
    return line.starts_with(prefix) && tab != std::string_view::npos &&
           line.find_first_not_of(" \t", tab) != std::string_view::npos;
}

/// Where the line of the file begins that a byte stands in.
unsigned lineBegin(std::string_view file, unsigned at)
{
    const std::size_t end = at == 0 ? std::string_view::npos : file.find_last_of("\r\n", at - 1);
    return end == std::string_view::npos ? 0 : static_cast<unsigned>(end) + 1;
}

class CommentFinder {
public:
    explicit CommentFinder(std::string_view file)
        : m_file(file)
        , m_table(file)
        , m_count(static_cast<int>(m_table.lineCount()))
        , m_mark(file.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    std::vector<Block> all()
    {
        for (int line = 1; line <= m_count;) {
            const int end = endOfBracketed(line);
            line = end > 0 ? end : endOfRun(line);
        }
        if (m_blocks.empty() || ascii::holdsBox(m_rest))
            return {};
        return std::move(m_blocks);
    }

private:
    std::size_t markIn(int line) const { return line == 1 ? m_mark : 0; }

    std::string_view at(int line) const
    {
        return m_table.line(static_cast<unsigned>(line)).substr(markIn(line));
    }

    /// The first line behind a comment in brackets that opens in `line`; 0 where none does.
    int endOfBracketed(int line)
    {
        const Bracket* bracket = openedBy(at(line));
        if (!bracket)
            return 0;
        int end = line + 1;
        while (end <= m_count && at(end).find(bracket->close) == std::string_view::npos)
            ++end;
        if (end > m_count || !add(line + 1, end, bracket->close))
            return 0;
        return end + 1;
    }

    /// The first line behind those that begin with the same sign.
    int endOfRun(int line)
    {
        const std::string_view prefix = commentPrefix(at(line));
        const auto isIn = [&](int next) {
            const std::string_view text = at(next);
            return text.starts_with(prefix) &&
                   (text.size() == prefix.size() ||
                    std::string_view(" \t").find(text[prefix.size()]) != std::string_view::npos);
        };
        int end = line;
        // A star is the sign of a comment only within its brackets.
        while (!prefix.empty() && !prefix.ends_with('*') && end <= m_count && isIn(end))
            ++end;
        if (end - line >= kLeastLines && add(line, end))
            return end;
        end = std::max(end, line + 1);
        const unsigned begin = m_table.lineStart(static_cast<unsigned>(line));
        m_rest += m_file.substr(begin, m_table.lineStart(static_cast<unsigned>(end)) - begin);
        return end;
    }

    /// Adds the drawings of a comment: those in fences, else all of it.
    bool add(int first, int end, std::string_view close = {})
    {
        bool any = false;
        for (int line = first; line < end; ++line) {
            const std::string_view text = withoutSign(line);
            if (!text.starts_with("```") && !text.starts_with("~~~"))
                continue;
            int last = line + 1;
            while (last < end && !withoutSign(last).starts_with(text.substr(0, 3)))
                ++last;
            const bool mayHold = markdown::mayHoldDiagram(markdown::languageOf(
                text.substr(std::min(text.find_first_not_of(text.front()), text.size()))));
            any = (mayHold && addWhole(line + 1, last, close)) || any;
            line = last;
        }
        return any || addWhole(first, end, close);
    }

    std::string_view withoutSign(int line) const
    {
        return trimmed(at(line).substr(commentPrefix(at(line)).size()));
    }

    bool addWhole(int first, int end, std::string_view close)
    {
        BlockBuilder builder(m_file, m_table);
        for (int line = first; line < end; ++line)
            builder.addLine(line, markIn(line));
        builder.setBare(first, end - 1);
        Block block = builder.take();
        block.linePrefix.clear();
        block.content.begin += static_cast<unsigned>(markIn(first));
        takePrefix(block, m_file, true);
        if (!ascii::isDrawing(block.text))
            return false;
        block.format = SourceFormat::Ascii;
        block.isComment = true;
        block.commentEnd = close;
        m_blocks.push_back(std::move(block));
        return true;
    }

    static constexpr int kLeastLines = 3;  // of a box
    static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

    std::string_view m_file;
    LineTable m_table;
    int m_count;
    std::size_t m_mark;  ///< bytes of the byte order mark
    std::vector<Block> m_blocks;
    std::string m_rest;  ///< of the file
};

}  // namespace

std::vector<Block> commentBlocks(std::string_view file)
{
    return CommentFinder(file).all();
}

void takePrefix(Block& block, std::string_view file, bool indented)
{
    Lines lines = splitLines(block.text);
    if (lines.size() != block.lines.size())
        return;
    const auto isText = [](std::string_view line) { return !trimmed(line).empty(); };
    std::size_t first =
        static_cast<std::size_t>(std::ranges::find_if(lines, isText) - lines.begin());
    first = first < lines.size() && opensOrClosesComment(lines[first]) ? first + 1 : 0;
    std::size_t last = lines.size();
    while (last > first && !isText(lines[last - 1]))
        --last;
    last = last > first && opensOrClosesComment(lines[last - 1]) ? last - 1 : lines.size();
    lines =
        Lines(lines.begin() + static_cast<long>(first), lines.begin() + static_cast<long>(last));
    if (std::ranges::any_of(lines, opensOrClosesComment))
        return;
    const std::string prefix = prefixOf(lines, indented);
    constexpr int kTab = 8;
    // Tabs in the text reach to stops that are counted from the begin of the line.
    const auto tabs = [&](std::string_view line) { return holdsTab(line, prefix); };
    if (lines.empty() || prefix.empty() ||
        (columnsWithTabs(prefix) % kTab != 0 && std::ranges::any_of(lines, tabs)))
        return;
    Block taken = block;
    taken.text.clear();
    taken.lines.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t size = lines[i].starts_with(prefix) ? prefix.size() : lines[i].size();
        const Block::Line& line = block.lines[first + i];
        taken.lines.push_back({static_cast<unsigned>(taken.text.size()),
                               line.fileBegin + static_cast<unsigned>(size), line.fileEnd});
        taken.text += lines[i].substr(size);
        const std::size_t end = line.textBegin + lines[i].size();
        taken.text += std::string_view(block.text).substr(end, end < block.text.size() ? 1 : 0);
    }
    taken.linePrefix += prefix;
    if (first > 0)
        taken.content.begin = lineBegin(file, taken.lines.front().fileBegin);
    if (first + lines.size() < block.lines.size())
        taken.content.end = lineBegin(file, block.lines[first + lines.size()].fileBegin);
    block = std::move(taken);
}

}  // namespace stratoplan
