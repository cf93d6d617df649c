#include "model/import/html_blocks.h"

#include "model/base/text_util.h"
#include "model/import/block_builder.h"

#include <algorithm>

namespace stratoplan {
namespace {

bool hasClass(std::string_view tag, std::string_view word)
{
    const std::size_t attribute = tag.find("class");
    if (attribute == std::string_view::npos)
        return false;
    std::string_view value = tag.substr(attribute + 5);
    value.remove_prefix(std::min(value.find_first_not_of(" \t\n="), value.size()));
    if (value.empty())
        return false;
    const bool quoted = value.front() == '"' || value.front() == '\'';
    if (quoted)
        value = value.substr(1, value.find(value.front(), 1) - 1);
    else
        value = value.substr(0, value.find_first_of(" \t\n"));
    const std::string words = replaceAll(std::string(value), "\n", " ");
    return std::ranges::count(split(words, ' '), word) > 0;
}

}  // namespace

HtmlBlockReader::HtmlBlockReader(std::string_view file, const LineTable& table,
                                 const markdown::Section& section)
    : m_file(file), m_table(table), m_firstLine(section.lines.first)
{
    const BlockBuilder builder(file, table);
    int line = section.lines.first;
    for (const std::string_view own : splitLines(section.literal)) {
        const unsigned start = table.lineStart(static_cast<unsigned>(line));
        const std::size_t prefix = builder.prefixOf(line, own);
        const std::string_view raw = table.line(static_cast<unsigned>(line));
        m_lines.push_back({static_cast<unsigned>(m_text.size()),
                           start + static_cast<unsigned>(prefix),
                           start + static_cast<unsigned>(raw.size())});
        m_text += raw.substr(prefix);
        if (m_lines.back().fileEnd < file.size())
            m_text += '\n';
        ++line;
    }
    m_lowered = lowered(m_text);
}

std::optional<Block> HtmlBlockReader::next()
{
    const std::optional<Tag> tag = openingTag();
    if (!tag)
        return std::nullopt;
    std::size_t begin = tag->end;
    if (begin < m_text.size() && m_text[begin] == '\n')
        ++begin;
    const std::size_t close = m_lowered.find("</" + tag->name, begin);
    Block block;
    block.closed = close != std::string::npos;
    std::size_t end = block.closed ? close : m_text.size();
    m_at = end;
    block.startLine =
        static_cast<unsigned>(m_firstLine) + static_cast<unsigned>(lineOf(tag->begin));
    block.endLine = static_cast<unsigned>(m_firstLine) +
                    static_cast<unsigned>(
                        lineOf(block.closed ? close : std::max<std::size_t>(m_text.size(), 1) - 1));
    while (end > begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\t'))
        --end;
    addText(block, begin, end);
    const bool ownLine =
        end > 0 && m_text[end - 1] == '\n';  // then it ends before the line's prefix
    const unsigned fileEnd = fileOf(end);
    const unsigned fileBegin = fileOf(begin);
    block.content = {
        fileBegin,
        std::max(fileBegin, ownLine ? m_table.lineStart(m_table.at(fileEnd).line) : fileEnd)};
    block.format = SourceFormat::Mermaid;
    block.language = "mermaid";
    block.isHtml = true;
    block.lineEnding = firstLineEnding(m_file);
    return block;
}

void HtmlBlockReader::addText(Block& block, std::size_t begin, std::size_t end) const
{
    const std::string_view text(m_text);
    for (std::size_t at = begin; at < end;) {
        const Block::Line& line = m_lines[lineOf(at)];
        const std::size_t lineEnd = std::min(end, text.find('\n', at));
        const unsigned fileEnd = fileOf(lineEnd);
        const auto addPiece = [&] {
            block.lines.push_back({static_cast<unsigned>(block.text.size()), fileOf(at), fileEnd});
        };
        const auto start = m_table.lineStart(m_table.at(line.fileBegin).line);
        block.linePrefix = m_file.substr(start, line.fileBegin - start);
        addPiece();
        while (at < lineEnd) {
            const markdown::Entity entity = markdown::entityAt(text.substr(at, lineEnd - at));
            if (entity.bytes == 0) {
                block.text += text[at++];
                continue;
            }
            block.text += entity.text;
            at += entity.bytes;
            addPiece();
        }
        if (at < end) {
            block.text += '\n';
            ++at;
        }
    }
}

/// The next `<pre>` or `<div>` whose class attribute has the word "mermaid".
std::optional<HtmlBlockReader::Tag> HtmlBlockReader::openingTag() const
{
    constexpr std::size_t kLongestTag = 1000;
    const std::string_view text(m_lowered);
    for (std::size_t at = text.find('<', m_at); at != std::string_view::npos;
         at = text.find('<', at + 1)) {
        const std::string_view tag = text.substr(at, kLongestTag);
        const std::size_t close = tag.find_first_of("<>", 1);  // a '<' is no part of a tag
        const std::string_view name = tag.substr(1, tag.find_first_of(" \t\n>") - 1);
        if ((name == "pre" || name == "div") && close != std::string_view::npos &&
            tag[close] == '>' && hasClass(tag.substr(0, close), "mermaid"))
            return Tag{at, at + close + 1, std::string(name)};
    }
    return std::nullopt;
}

std::size_t HtmlBlockReader::lineOf(std::size_t at) const
{
    const auto next =
        std::ranges::upper_bound(m_lines, static_cast<unsigned>(at), {}, &Block::Line::textBegin);
    return static_cast<std::size_t>(next - m_lines.begin()) - 1;
}

unsigned HtmlBlockReader::fileOf(std::size_t at) const
{
    const Block::Line& line =
        m_lines[lineOf(std::min(at, std::max<std::size_t>(m_text.size(), 1) - 1))];
    return std::min(line.fileBegin + static_cast<unsigned>(at) - line.textBegin, line.fileEnd);
}

}  // namespace stratoplan
