#include "model/import/markdown_scan.h"

#include "model/base/text_util.h"

#include <cmark-gfm.h>
extern "C" {
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
}

#include <algorithm>
#include <memory>

namespace stratoplan::markdown {
namespace {

constexpr std::size_t kChunk = kLongestLine - 4096;

struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

/// Whether there is something like the border of a box: most code has none.
bool mayHoldBox(std::string_view text)
{
    constexpr std::string_view kBorders[] = {"+--",          "+==",          ".--",         "---",
                                             "\u2500\u2500", "\u2501\u2501", "\u2550\u2550"};
    return std::ranges::any_of(
        kBorders, [&](std::string_view border) { return text.find(border) != text.npos; });
}

/// Gathers what closed blocks say and then frees them, so that a file of any size needs little.
class Harvester {
public:
    Harvester(Scan& scan, bool wantHeadings) : m_scan(scan), m_wantHeadings(wantHeadings) {}

    /// Everything but the chain of last children, which is what may still be open.
    void closedBelow(cmark_node* root)
    {
        for (cmark_node* open = root; open; open = open->last_child)
            while (open->first_child != open->last_child) {
                subtree(open->first_child);
                cmark_node_free(open->first_child);
            }
    }

    void subtree(cmark_node* node)
    {
        cmark_node* at = node;
        while (at) {
            take(at);
            if (at->first_child) {
                at = at->first_child;
                continue;
            }
            while (at != node && !at->next)
                at = at->parent;
            at = at == node ? nullptr : at->next;
        }
    }

private:
    void take(cmark_node* node)
    {
        const LineRun lines = {node->start_line, std::max(node->start_line, node->end_line)};
        switch (node->type) {
        case CMARK_NODE_HEADING:
            m_heading = lines;
            if (m_wantHeadings)
                m_scan.headings.push_back(lines);
            break;
        case CMARK_NODE_CODE_BLOCK:
            m_scan.verbatim.push_back(lines);
            if (node->as.code.fenced)
                takeFence(node, lines);
            else
                takeIndented(node, lines);
            break;
        case CMARK_NODE_HTML_BLOCK:
            m_scan.verbatim.push_back(lines);
            takeHtml(node, lines);
            break;
        default:
            break;
        }
    }

    void takeFence(cmark_node* node, LineRun lines)
    {
        const char* info = cmark_node_get_fence_info(node);
        if (mayHoldDiagram(languageOf(info ? info : "")))
            m_scan.sections.push_back(
                {Section::Kind::Fence, lines, info ? info : "", literalOf(node), m_heading});
    }

    void takeIndented(cmark_node* node, LineRun lines)
    {
        std::string literal = literalOf(node);
        if (mayHoldBox(literal))
            m_scan.sections.push_back(
                {Section::Kind::Indented, lines, {}, std::move(literal), m_heading});
    }

    void takeHtml(cmark_node* node, LineRun lines)
    {
        std::string literal = literalOf(node);
        if (lowered(literal).find("mermaid") != std::string::npos)
            m_scan.sections.push_back(
                {Section::Kind::Html, lines, {}, std::move(literal), m_heading});
    }

    static std::string literalOf(cmark_node* node)
    {
        const char* literal = cmark_node_get_literal(node);
        return literal ? literal : "";
    }

    Scan& m_scan;
    bool m_wantHeadings;
    LineRun m_heading;
};

/// Feeds whole lines. NUL bytes and overlong lines are masked: the structure is the same, and the
/// bytes that count are read from the file itself.
void feed(cmark_parser* parser, std::string_view lines)
{
    if (lines.find('\0') == std::string_view::npos && lines.size() <= kLongestLine) {
        cmark_parser_feed(parser, lines.data(), lines.size());
        return;
    }
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find_first_of("\r\n"), lines.size());
        std::size_t next = std::min(end + 1, lines.size());
        if (next < lines.size() && lines[end] == '\r' && lines[next] == '\n')
            ++next;
        std::string line(lines.substr(0, std::min(end, kLongestLine)));
        std::ranges::replace(line, '\0', '\x01');
        line += lines.substr(end, next - end);
        cmark_parser_feed(parser, line.data(), line.size());
        lines.remove_prefix(next);
    }
}

/// Where to stop after about `kChunk` bytes: behind a line ending that is complete.
std::size_t chunkEnd(std::string_view file)
{
    if (file.size() <= kChunk)
        return file.size();
    const std::size_t end = file.find_first_of("\r\n", kChunk);
    if (end == std::string_view::npos)
        return file.size();
    const bool crlf = file[end] == '\r' && end + 1 < file.size() && file[end + 1] == '\n';
    return end + (crlf ? 2 : 1);
}

}  // namespace

Scan scan(std::string_view file, bool wantHeadings)
{
    Scan result;
    Harvester harvester(result, wantHeadings);
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    while (!file.empty()) {
        const std::size_t end = chunkEnd(file);
        feed(parser.get(), file.substr(0, end));
        file.remove_prefix(end);
        harvester.closedBelow(parser->root);
    }
    // Finishing parses the inlines of what is left; nothing is asked of them, and a paragraph may
    // be huge.
    if (parser->current->type == CMARK_NODE_PARAGRAPH)
        cmark_strbuf_clear(&parser->current->content);
    const std::unique_ptr<cmark_node, NodeDeleter> root(cmark_parser_finish(parser.get()));
    harvester.subtree(root.get());
    return result;
}

std::string headingText(std::string_view source)
{
    source = source.substr(0, kLongestLine);
    const std::unique_ptr<cmark_node, NodeDeleter> root(
        cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT));
    std::string text;
    cmark_iter* iter = cmark_iter_new(root.get());
    for (cmark_event_type event = cmark_iter_next(iter); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter)) {
        cmark_node* node = cmark_iter_get_node(iter);
        const auto type = static_cast<cmark_node_type>(node->type);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += cmark_node_get_literal(node);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += ' ';
    }
    cmark_iter_free(iter);
    return std::string(trimmed(text));
}

bool mayHoldDiagram(std::string_view language)
{
    constexpr std::string_view kLanguages[] = {"",      "mermaid", "text",   "txt",
                                               "ascii", "plain",   "diagram"};
    const std::string word = lowered(language);
    return std::ranges::find(kLanguages, word) != std::end(kLanguages);
}

std::string_view languageOf(std::string_view info)
{
    info = trimmed(info);
    const std::size_t begin = std::min(info.find_first_not_of("{. "), info.size());
    info.remove_prefix(begin);
    return info.substr(0, info.find_first_of(" \t{}:,"));
}

Entity entityAt(std::string_view text)
{
    if (text.size() < 3 || text.front() != '&')
        return {};
    cmark_strbuf decoded;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &decoded, 0);
    const auto size = static_cast<bufsize_t>(std::min<std::size_t>(text.size() - 1, 40));
    const bufsize_t used = houdini_unescape_ent(
        &decoded, reinterpret_cast<const std::uint8_t*>(text.data() + 1), size);
    Entity entity;
    if (used > 0)
        entity = {
            {reinterpret_cast<const char*>(decoded.ptr), static_cast<std::size_t>(decoded.size)},
            static_cast<std::size_t>(used) + 1};
    cmark_strbuf_free(&decoded);
    return entity;
}

}  // namespace stratoplan::markdown
