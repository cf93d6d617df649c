#include "model/import/markdown_file.h"

#include "model/base/text_util.h"
#include "model/diag/source_text.h"
#include "model/import/ascii/ascii.h"
#include "model/import/block_builder.h"
#include "model/import/comment_blocks.h"
#include "model/import/html_blocks.h"
#include "model/import/markdown_scan.h"

#include <algorithm>

namespace stratoplan {
namespace {

using markdown::LineRun;
using markdown::Section;

bool holds(const std::vector<LineRun>& runs, int line)
{
    const auto next = std::ranges::upper_bound(runs, line, {}, &LineRun::first);
    return next != runs.begin() && std::prev(next)->last >= line;
}

/// Container marks before a block: quotes, list signs, blanks.
std::size_t containerPrefix(std::string_view line)
{
    std::size_t at = 0;
    for (;;) {
        const std::size_t begin = at;
        at = std::min(line.find_first_not_of(" \t>", at), line.size());
        const std::size_t digits = std::min(line.find_first_not_of("0123456789", at), line.size());
        const bool bullet = at + 1 < line.size() &&
                            std::string_view("-*+").find(line[at]) != std::string_view::npos &&
                            line[at + 1] == ' ';
        const bool ordered = digits > at && digits + 1 < line.size() &&
                             (line[digits] == '.' || line[digits] == ')') &&
                             line[digits + 1] == ' ';
        if (bullet)
            at += 2;
        else if (ordered)
            at = digits + 2;
        if (at == begin)
            return at;
    }
}

/// `::: mermaid` … `:::` as some wikis write it; to CommonMark these are just paragraphs.
struct Directive {
    LineRun lines;  ///< with the colons
    std::size_t prefix = 0;
    bool closed = false;
};

class MarkdownBlocks {
public:
    explicit MarkdownBlocks(std::string_view file, std::vector<UnreadBlock>* unread = nullptr)
        : m_file(file)
        , m_table(file)
        , m_scan(markdown::scan(file, file.find(":::") != std::string_view::npos))
        , m_unread(unread)
    {
    }

    std::vector<Block> all()
    {
        findDirectives();
        for (const Directive& directive : m_directives)
            add(directiveBlock(directive), headingBefore(directive.lines.first));
        for (const Section& section : m_scan.sections) {
            if (inDirective(section.lines.first))
                continue;
            const LineRun heading =
                m_directives.empty() ? section.heading : headingBefore(section.lines.first);
            if (section.kind == Section::Kind::Fence)
                addFence(section, heading);
            else if (section.kind == Section::Kind::Indented)
                addIndented(section, heading);
            else
                addHtml(section, heading);
        }
        std::ranges::stable_sort(m_blocks, {}, &Block::startLine);
        return std::move(m_blocks);
    }

private:
    void findDirectives()
    {
        int after = 0;
        for (std::size_t at = m_file.find(":::"); at != std::string_view::npos;) {
            const auto line = static_cast<int>(m_table.at(static_cast<unsigned>(at)).line);
            if (line > after && opensDirective(line) && !holds(m_scan.verbatim, line)) {
                m_directives.push_back(directiveAt(line));
                m_directiveLines.push_back(m_directives.back().lines);
                after = m_directives.back().lines.last;
            }
            at = m_file.find(":::", m_table.lineStart(static_cast<unsigned>(line) + 1));
        }
        std::erase_if(m_scan.headings, [this](LineRun run) { return inDirective(run.first); });
    }

    bool opensDirective(int line) const
    {
        std::string_view text = m_table.line(static_cast<unsigned>(line));
        text.remove_prefix(containerPrefix(text));
        return text.starts_with(":::") &&
               equalsIgnoreCase(markdown::languageOf(text.substr(
                                    std::min(text.find_first_not_of(':'), text.size()))),
                                "mermaid");
    }

    /// Without closing colons it ends before the next code block: better one diagram lost than all.
    Directive directiveAt(int line) const
    {
        Directive found;
        found.prefix = containerPrefix(m_table.line(static_cast<unsigned>(line)));
        const auto next = std::ranges::upper_bound(
            m_scan.sections, line, {}, [](const Section& section) { return section.lines.first; });
        const int count = static_cast<int>(m_table.lineCount());
        const int limit = next == m_scan.sections.end() ? count : next->lines.first - 1;
        for (int at = line + 1; at <= limit; ++at) {
            std::string_view text = m_table.line(static_cast<unsigned>(at));
            text = trimmed(text.substr(containerPrefix(text)));
            if (text.starts_with(":::") && text.find_first_not_of(':') == std::string_view::npos) {
                found.lines = {line, at};
                found.closed = true;
                return found;
            }
        }
        found.lines = {line, limit};
        return found;
    }

    bool inDirective(int line) const { return holds(m_directiveLines, line); }

    LineRun headingBefore(int line) const
    {
        const auto next = std::ranges::upper_bound(m_scan.headings, line, {}, &LineRun::first);
        return next == m_scan.headings.begin() ? LineRun{} : *std::prev(next);
    }

    Block directiveBlock(const Directive& directive)
    {
        BlockBuilder builder(m_file, m_table);
        const int last = directive.closed ? directive.lines.last - 1 : directive.lines.last;
        for (int line = directive.lines.first + 1; line <= last; ++line) {
            const std::string_view raw = m_table.line(static_cast<unsigned>(line));
            std::size_t prefix = 0;
            while (prefix < std::min(directive.prefix, raw.size()) &&
                   std::string_view(" \t>").find(raw[prefix]) != std::string_view::npos)
                ++prefix;
            builder.addLine(line, prefix);
        }
        builder.setFences(directive.lines.first, directive.lines.last, directive.prefix);
        Block block = builder.take();
        block.format = SourceFormat::Mermaid;
        block.language = "mermaid";
        block.closed = directive.closed;
        return block;
    }

    bool isFence(int line) const
    {
        std::string_view text = m_table.line(static_cast<unsigned>(line));
        text = trimmed(text.substr(containerPrefix(text)));
        return text.starts_with("```") || text.starts_with("~~~");
    }

    void addFence(const Section& section, LineRun heading)
    {
        const std::vector<std::string_view> lines = splitLines(section.literal);
        const int first = section.lines.first;
        const int last = first + static_cast<int>(lines.size());
        BlockBuilder builder(m_file, m_table);
        for (int i = 0; i < static_cast<int>(lines.size()); ++i)
            builder.addLine(first + 1 + i,
                            builder.prefixOf(first + 1 + i, lines[static_cast<std::size_t>(i)]));
        const bool closed = section.lines.last > last && isFence(last + 1);
        const std::string_view opening = m_table.line(static_cast<unsigned>(first));
        builder.setFences(first, closed ? last + 1 : last, containerPrefix(opening));
        Block block = builder.take();
        block.closed = closed;
        block.language = markdown::languageOf(section.info);
        if (equalsIgnoreCase(block.language, "mermaid"))
            block.format = SourceFormat::Mermaid;
        else if (ascii::isDrawing(block.text))
            block.format = SourceFormat::Ascii;
        else
            return tellUnread(block);
        if (block.format == SourceFormat::Ascii)
            takePrefix(block, m_file);
        add(std::move(block), heading);
    }

    void tellUnread(const Block& block)
    {
        if (!m_unread)
            return;
        if (std::optional<Diagnostic> reason = ascii::whyNoDrawing(block.text))
            m_unread->push_back({block.startLine, *std::move(reason)});
    }

    void addIndented(const Section& section, LineRun heading)
    {
        const std::vector<std::string_view> lines = splitLines(section.literal);
        BlockBuilder builder(m_file, m_table);
        int line = section.lines.first;
        for (const std::string_view own : lines) {
            builder.addLine(line, builder.prefixOf(line, own));
            ++line;
        }
        builder.setIndented(section.lines.first, line - 1);
        Block block = builder.take();
        if (!ascii::holdsBox(block.text))
            return;
        block.format = SourceFormat::Ascii;
        add(std::move(block), heading);
    }

    void addHtml(const Section& section, LineRun heading)
    {
        HtmlBlockReader reader(m_file, m_table, section);
        while (std::optional<Block> block = reader.next())
            add(std::move(*block), heading);
    }

    void add(Block block, LineRun heading)
    {
        if (heading.first > 0) {
            if (heading.first != m_headingLine) {
                const unsigned begin = m_table.lineStart(static_cast<unsigned>(heading.first));
                const unsigned end = m_table.lineStart(static_cast<unsigned>(heading.last) + 1);
                m_headingText = markdown::headingText(m_file.substr(begin, end - begin));
                m_headingLine = heading.first;
            }
            block.heading = m_headingText;
        }
        m_blocks.push_back(std::move(block));
    }

    std::string_view m_file;
    LineTable m_table;
    markdown::Scan m_scan;
    std::vector<UnreadBlock>* m_unread;
    std::vector<Directive> m_directives;
    std::vector<LineRun> m_directiveLines;
    std::vector<Block> m_blocks;
    int m_headingLine = 0;
    std::string m_headingText;
};

}  // namespace

std::vector<Block> findBlocks(std::string_view file, SourceFormat format)
{
    if (format == SourceFormat::Markdown)
        return MarkdownBlocks(file).all();
    if (format == SourceFormat::Ascii) {
        if (std::vector<Block> blocks = commentBlocks(file); !blocks.empty())
            return blocks;
    }
    Block block = wholeFile(file);
    block.format = format;
    if (format == SourceFormat::Ascii)
        takePrefix(block, file);
    return {std::move(block)};
}

std::vector<UnreadBlock> unreadBlocks(std::string_view file, SourceFormat format)
{
    std::vector<UnreadBlock> unread;
    if (format == SourceFormat::Markdown)
        MarkdownBlocks(file, &unread).all();
    else if (format == SourceFormat::Other) {
        if (std::optional<Diagnostic> reason = ascii::whyNoDrawing(file))
            unread.push_back({1, *std::move(reason)});
    }
    return unread;
}

}  // namespace stratoplan
