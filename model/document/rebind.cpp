#include "model/document/rebind.h"

#include "model/base/text_util.h"
#include "model/import/markdown_scan.h"

#include <algorithm>

namespace stratoplan {
namespace {

/// Where each piece of the line's own text stands in `raw`, an HTML line, from byte `prefix`;
/// nothing when the line does not say `own`.
std::optional<std::vector<Block::Line>> htmlPieces(std::string_view raw, std::size_t prefix,
                                                   std::string_view own)
{
    std::vector<Block::Line> pieces = {{0, static_cast<unsigned>(prefix), 0}};
    std::string text;
    for (std::size_t at = prefix; at < raw.size();) {
        const markdown::Entity entity = markdown::entityAt(raw.substr(at));
        text += entity.bytes > 0 ? entity.text : std::string(1, raw[at]);
        at += std::max<std::size_t>(entity.bytes, 1);
        if (entity.bytes > 0)
            pieces.push_back({static_cast<unsigned>(text.size()), static_cast<unsigned>(at), 0});
    }
    return text == own ? std::optional(pieces) : std::nullopt;
}

std::vector<Block::Line> piecesOf(const Block& block, std::string_view raw, std::string_view own)
{
    if (block.isHtml)
        for (std::size_t prefix = 0; prefix <= raw.size(); ++prefix)
            if (auto pieces = htmlPieces(raw, prefix, own))
                return *std::move(pieces);
    return {{0, static_cast<unsigned>(raw.size() - std::min(own.size(), raw.size())), 0}};
}

/// Binds the lines of a stretch of the block's text to those of a stretch of the file.
std::vector<Block::Line> bound(const Block& block, ByteRange text, std::string_view file,
                               ByteRange content)
{
    std::vector<Block::Line> lines;
    const auto in = [](std::string_view all, ByteRange range) {
        return splitLines(all.substr(range.begin, range.size()));
    };
    const std::vector<std::string_view> rawLines = in(file, content);
    const std::vector<std::string_view> ownLines = in(block.text, text);
    for (std::size_t i = 0; i < std::min(rawLines.size(), ownLines.size()); ++i) {
        const auto fileBegin = static_cast<unsigned>(rawLines[i].data() - file.data());
        const auto textBegin = static_cast<unsigned>(ownLines[i].data() - block.text.data());
        for (Block::Line piece : piecesOf(block, rawLines[i], ownLines[i])) {
            piece.textBegin += textBegin;
            piece.fileBegin += fileBegin;
            piece.fileEnd = fileBegin + static_cast<unsigned>(rawLines[i].size());
            lines.push_back(piece);
        }
    }
    return lines;
}

int lineBreaks(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

}  // namespace

bool endsBlock(const Block& block, const std::vector<TextEdit>& edits)
{
    const std::string_view text = block.text;
    if (block.fence.empty() || edits.empty())
        return false;
    const unsigned first = edits.front().range.begin;
    const auto begin = first == 0 ? std::string_view::npos : text.rfind('\n', first - 1);
    const auto from = begin == std::string_view::npos ? 0 : begin + 1;
    const auto to = std::min(text.find('\n', edits.back().range.end), text.size());
    std::vector<TextEdit> own = edits;
    for (TextEdit& edit : own) {
        edit.range.begin -= static_cast<unsigned>(from);
        edit.range.end -= static_cast<unsigned>(from);
    }
    const std::string changed = applied(text.substr(from, to - from), own);
    return std::ranges::any_of(splitLines(changed), [&](std::string_view line) {
        const std::string_view word = trimmed(line);
        return word.size() >= block.fence.size() &&
               word.find_first_not_of(block.fence.front()) == std::string_view::npos;
    });
}

Block rebound(Block block, std::string_view file, const std::vector<TextEdit>& edits,
              unsigned grown, std::string text)
{
    if (edits.empty())
        return block;
    const auto textGrown = static_cast<unsigned>(text.size() - block.text.size());
    // The lines before the first edit stay, those behind the last only shift.
    const auto lineBehind = [&](unsigned at) {
        return std::ranges::upper_bound(block.lines, at, {}, &Block::Line::textBegin);
    };
    auto first = lineBehind(edits.front().range.begin);
    auto last = lineBehind(edits.back().range.end);
    if (block.isHtml) {  // several pieces may be one line
        first = block.lines.begin();
        last = block.lines.end();
    } else if (first != block.lines.begin()) {
        --first;
    }
    for (const TextEdit& edit : edits)
        block.endLine +=
            static_cast<unsigned>(lineBreaks(edit.text)) -
            static_cast<unsigned>(lineBreaks(
                std::string_view(block.text).substr(edit.range.begin, edit.range.size())));
    block.content.end += grown;
    block.text = std::move(text);
    const bool toEnd = last == block.lines.end();
    for (auto line = last; line != block.lines.end(); ++line) {
        line->textBegin += textGrown;
        line->fileBegin += grown;
        line->fileEnd += grown;
    }
    const auto fileLine = [&](auto line) {
        const auto before = line->fileBegin == 0 ? std::string_view::npos
                                                 : file.find_last_of("\r\n", line->fileBegin - 1);
        const bool atBegin = before == std::string_view::npos || before < block.content.begin;
        return atBegin ? block.content.begin : static_cast<unsigned>(before) + 1;
    };
    const bool fromBegin = first == block.lines.begin();
    const ByteRange own = {fromBegin ? 0 : first->textBegin,
                           toEnd ? static_cast<unsigned>(block.text.size()) : last->textBegin};
    const ByteRange content = {fromBegin ? block.content.begin : fileLine(first),
                               toEnd ? block.content.end : fileLine(last)};
    std::vector<Block::Line> lines = bound(block, own, file, content);
    const auto place = block.lines.erase(first, last);
    block.lines.insert(place, lines.begin(), lines.end());
    return block;
}

void shift(Block& block, unsigned bytes, unsigned lines)
{
    block.content.begin += bytes;
    block.content.end += bytes;
    block.startLine += lines;
    block.endLine += lines;
    for (Block::Line& line : block.lines) {
        line.fileBegin += bytes;
        line.fileEnd += bytes;
    }
}

std::optional<std::vector<Diagnostic>> shifted(std::vector<Diagnostic> diagnostics,
                                               const std::vector<TextEdit>& edits)
{
    for (Diagnostic& one : diagnostics) {
        unsigned grown = 0;  // wraps like the offsets that it is added to
        for (const TextEdit& edit : edits) {
            if (edit.range.begin >= one.span.end)
                break;
            if (edit.range.end > one.span.begin)
                return std::nullopt;
            grown += static_cast<unsigned>(edit.text.size()) - edit.range.size();
        }
        one.span.begin += grown;
        one.span.end += grown;
    }
    return diagnostics;
}

void rename(Diagnostic& diagnostic, const Diagram& from, const Diagram& to)
{
    for (NodeId& id : diagnostic.nodes) {
        const Node* node = from.node(id);
        const Node* same = node ? to.nodeNamed(node->name) : nullptr;
        id = same ? same->id : NodeId{};
    }
    for (EdgeId& id : diagnostic.edges) {
        const Edge* edge = from.edge(id);
        const Edge* same = edge ? to.edgeNamed(from.nameOf(*edge)) : nullptr;
        id = same ? same->id : EdgeId{};
    }
    std::erase(diagnostic.nodes, NodeId{});
    std::erase(diagnostic.edges, EdgeId{});
}

}  // namespace stratoplan
