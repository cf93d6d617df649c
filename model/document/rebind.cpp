#include "model/document/rebind.h"

#include "model/base/text_util.h"
#include "model/import/markdown_scan.h"

#include <algorithm>
#include <utility>

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
std::vector<Block::Line> boundLines(const Block& block, ByteRange text, std::string_view file,
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

/// Where the line begins behind the one that ends at that byte.
unsigned lineBehind(std::string_view file, unsigned end)
{
    const bool both = file.substr(end).starts_with("\r\n");
    return std::min(end + (both ? 2 : 1), static_cast<unsigned>(file.size()));
}

int lineBreaks(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

}  // namespace

bool endsBlock(const Block& block, const std::vector<TextEdit>& edits)
{
    const std::string_view text = block.text;
    if ((block.fence.empty() && block.commentEnd.empty()) || edits.empty())
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
    if (!block.commentEnd.empty())
        return changed.find(block.commentEnd) != std::string::npos;
    return std::ranges::any_of(splitLines(changed), [&](std::string_view line) {
        const std::string_view word = trimmed(line);
        return word.size() >= block.fence.size() &&
               word.find_first_not_of(block.fence.front()) == std::string_view::npos;
    });
}

Block rebound(Block block, std::string_view file, const std::vector<TextEdit>& textEdits,
              const std::vector<TextEdit>& fileEdits, std::string text)
{
    const std::vector<Block::Line> old = std::move(block.lines);
    const std::string before = std::exchange(block.text, std::move(text));
    block.lines.clear();
    block.lines.reserve(old.size());
    unsigned textGrown = 0;  // these wrap like the offsets that they are added to
    unsigned fileGrown = 0;
    std::size_t bound = 0;  // old lines that are done
    const auto moved = [&](std::size_t i) {
        return Block::Line{old[i].textBegin + textGrown, old[i].fileBegin + fileGrown,
                           old[i].fileEnd + fileGrown};
    };
    const auto keepUntil = [&](std::size_t end) {
        for (; bound < end; ++bound)
            block.lines.push_back(moved(bound));
    };
    const auto numberBehind = [&](unsigned at) {
        return static_cast<std::size_t>(
            std::ranges::upper_bound(old, at, {}, &Block::Line::textBegin) - old.begin());
    };
    /// Where text and file begin with a line.
    const auto beginOf = [&](std::size_t i) -> std::pair<unsigned, unsigned> {
        if (i == 0)
            return {0, block.content.begin};
        const Block::Line line = moved(i);
        const auto end = line.fileBegin == 0 ? std::string_view::npos
                                             : file.find_last_of("\r\n", line.fileBegin - 1);
        const bool isFirst = end == std::string_view::npos || end < block.content.begin;
        return {line.textBegin, isFirst ? block.content.begin : static_cast<unsigned>(end) + 1};
    };
    for (std::size_t i = 0; i < fileEdits.size(); ++i)
        block.content.end +=
            static_cast<unsigned>(fileEdits[i].text.size()) - fileEdits[i].range.size();
    for (std::size_t i = 0; i < textEdits.size();) {
        // Lines that edits touch, as far as they meet; in HTML several pieces may be one line.
        const auto first = [&](const TextEdit& edit) {
            return block.isHtml ? 0 : std::max<std::size_t>(numberBehind(edit.range.begin), 1) - 1;
        };
        keepUntil(first(textEdits[i]));
        // From the line before: this one's prefix may be another now.
        const auto begin = bound == 0 ? beginOf(0)
                                      : std::pair(old[bound].textBegin + textGrown,
                                                  lineBehind(file, block.lines.back().fileEnd));
        std::size_t last = bound;
        for (; i < textEdits.size() && first(textEdits[i]) <= last; ++i) {
            const TextEdit& edit = textEdits[i];
            last = block.isHtml ? old.size() : numberBehind(edit.range.end);
            const auto replaced =
                std::string_view(before).substr(edit.range.begin, edit.range.size());
            block.endLine += static_cast<unsigned>(lineBreaks(edit.text)) -
                             static_cast<unsigned>(lineBreaks(replaced));
            textGrown += static_cast<unsigned>(edit.text.size()) - edit.range.size();
            fileGrown +=
                static_cast<unsigned>(fileEdits[i].text.size()) - fileEdits[i].range.size();
        }
        const auto end = last < old.size() ? beginOf(last)
                                           : std::pair(static_cast<unsigned>(block.text.size()),
                                                       block.content.end);
        const std::vector<Block::Line> lines =
            boundLines(block, {begin.first, end.first}, file, {begin.second, end.second});
        block.lines.insert(block.lines.end(), lines.begin(), lines.end());
        bound = last;
    }
    keepUntil(old.size());
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
