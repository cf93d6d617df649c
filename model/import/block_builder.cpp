#include "model/import/block_builder.h"

#include "model/base/text_util.h"
#include "model/import/markdown_scan.h"

#include <algorithm>

namespace stratoplan {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view lineEndingAt(std::string_view file, std::size_t at)
{
    if (file.substr(at, 2) == "\r\n")
        return file.substr(at, 2);
    return file.substr(std::min(at, file.size()), 1);
}

}  // namespace

std::string firstLineEnding(std::string_view text)
{
    const std::size_t at = text.find_first_of("\r\n");
    return at == std::string_view::npos ? "\n" : std::string(lineEndingAt(text, at));
}

std::size_t BlockBuilder::prefixOf(int line, std::string_view own) const
{
    const std::string_view raw = m_table.line(static_cast<unsigned>(line));
    if (raw.size() > markdown::kLongestLine) {  // CommonMark saw only the begin of it
        const std::size_t at = raw.find(own);
        return at == std::string_view::npos ? 0 : at;
    }
    const auto same = [](char a, char b) { return a == b || (a == '\0' && b == '\x01'); };
    if (own.size() <= raw.size() &&
        std::ranges::equal(raw.substr(raw.size() - own.size()), own, same))
        return raw.size() - own.size();
    // A tab that the container took in part: what is left of it stands as blanks in `own`.
    const std::string_view solid = own.substr(std::min(own.find_first_not_of(' '), own.size()));
    return raw.size() >= solid.size() ? raw.size() - solid.size() : 0;
}

void BlockBuilder::addLine(int line, std::size_t prefix)
{
    const unsigned start = m_table.lineStart(static_cast<unsigned>(line));
    const std::string_view raw = m_table.line(static_cast<unsigned>(line));
    const unsigned end = start + static_cast<unsigned>(raw.size());
    m_block.lines.push_back(
        {static_cast<unsigned>(m_block.text.size()), start + static_cast<unsigned>(prefix), end});
    m_block.text += raw.substr(prefix);
    const std::string_view ending = lineEndingAt(m_file, end);
    if (!ending.empty())
        m_block.text += '\n';
    if (m_block.lines.size() == 1 || (m_block.linePrefix.empty() && !raw.empty()))
        m_block.linePrefix = raw.substr(0, prefix);
    if (m_block.lines.size() == 1)
        m_block.lineEnding = ending;
    m_lastLine = line;
}

void BlockBuilder::setFences(int first, int last, std::size_t prefix)
{
    const std::string_view opening = m_table.line(static_cast<unsigned>(first)).substr(prefix);
    const std::size_t run = opening.empty() ? 0 : opening.find_first_not_of(opening.front());
    m_block.fence = opening.substr(0, run);
    m_block.startLine = static_cast<unsigned>(first);
    m_block.endLine = static_cast<unsigned>(last);
    const unsigned begin = m_table.lineStart(static_cast<unsigned>(first) + 1);
    const unsigned end =
        m_lastLine > 0 ? m_table.lineStart(static_cast<unsigned>(m_lastLine) + 1) : begin;
    m_block.content = {begin, end};
    if (m_block.lines.empty()) {
        m_block.linePrefix = m_table.line(static_cast<unsigned>(first)).substr(0, prefix);
        for (char& c : m_block.linePrefix)
            if (c != '>' && c != '\t')
                c = ' ';  // a list sign stands before the first line only
    }
    if (m_block.lineEnding.empty() || m_block.lines.empty())
        m_block.lineEnding = firstLineEnding(m_file);
}

void BlockBuilder::setIndented(int first, int last)
{
    m_block.isIndented = true;
    setBare(first, last);
}

void BlockBuilder::setBare(int first, int last)
{
    m_block.startLine = static_cast<unsigned>(first);
    m_block.endLine = static_cast<unsigned>(last);
    m_block.content = {m_table.lineStart(static_cast<unsigned>(first)),
                       m_table.lineStart(static_cast<unsigned>(last) + 1)};
    if (m_block.lineEnding.empty())
        m_block.lineEnding = firstLineEnding(m_file);
}

Block BlockBuilder::take()
{
    return std::move(m_block);
}

Block wholeFile(std::string_view file)
{
    const std::size_t skipped = file.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    Block block;
    block.content = {static_cast<unsigned>(skipped), static_cast<unsigned>(file.size())};
    block.text.reserve(file.size());
    for (std::size_t at = skipped; at < file.size();) {
        const std::size_t end = std::min(file.find_first_of("\r\n", at), file.size());
        block.lines.push_back({static_cast<unsigned>(block.text.size()), static_cast<unsigned>(at),
                               static_cast<unsigned>(end)});
        block.text += file.substr(at, end - at);
        const std::string_view ending = lineEndingAt(file, end);
        if (!ending.empty())
            block.text += '\n';
        at = end + ending.size();
    }
    block.endLine = std::max(1U, static_cast<unsigned>(block.lines.size()));
    block.lineEnding = firstLineEnding(file);
    return block;
}

}  // namespace stratoplan
