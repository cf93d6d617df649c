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

}  // namespace

bool endsBlock(const Block& block, std::string_view text)
{
    if (block.fence.empty())
        return false;
    return std::ranges::any_of(splitLines(text), [&](std::string_view line) {
        const std::string_view own = trimmed(line);
        return own.size() >= block.fence.size() &&
               own.find_first_not_of(block.fence.front()) == std::string_view::npos;
    });
}

Block rebound(const Block& before, std::string_view file, unsigned grown, std::string text)
{
    Block block = before;
    block.content.end += grown;
    block.endLine += static_cast<unsigned>(std::ranges::count(text, '\n')) -
                     static_cast<unsigned>(std::ranges::count(before.text, '\n'));
    block.text = std::move(text);
    block.lines.clear();
    const std::string_view content = file.substr(block.content.begin, block.content.size());
    const std::vector<std::string_view> rawLines = splitLines(content);
    const std::vector<std::string_view> ownLines = splitLines(block.text);
    for (std::size_t i = 0; i < std::min(rawLines.size(), ownLines.size()); ++i) {
        const auto fileBegin = static_cast<unsigned>(rawLines[i].data() - file.data());
        const auto textBegin = static_cast<unsigned>(ownLines[i].data() - block.text.data());
        for (Block::Line piece : piecesOf(block, rawLines[i], ownLines[i])) {
            piece.textBegin += textBegin;
            piece.fileBegin += fileBegin;
            piece.fileEnd = fileBegin + static_cast<unsigned>(rawLines[i].size());
            block.lines.push_back(piece);
        }
    }
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

void rename(Diagnostic& diagnostic, const Diagram& from, const Diagram& to)
{
    for (NodeId& id : diagnostic.nodes) {
        const Node* node = from.node(id);
        const Node* same = node ? to.nodeNamed(node->name) : nullptr;
        id = same ? same->id : NodeId{};
    }
    for (EdgeId& id : diagnostic.edges) {
        const Edge* edge = from.edge(id);
        const Edge* same = edge ? to.edgeNamed(edge->name) : nullptr;
        id = same ? same->id : EdgeId{};
    }
    std::erase(diagnostic.nodes, NodeId{});
    std::erase(diagnostic.edges, EdgeId{});
}

}  // namespace stratoplan
