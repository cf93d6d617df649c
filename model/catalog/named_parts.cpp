#include "model/catalog/named_parts.h"

#include "model/base/text_util.h"
#include "model/catalog/reading.h"
#include "model/catalog/recognize.h"

#include <algorithm>
#include <array>

namespace stratoplan {
namespace {

std::string titleLine(const std::string& label)
{
    return std::string(trimmed(std::string_view(label).substr(0, label.find('\n'))));
}

struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool alternative = false;  ///< a slash or "or" stands before it
};

/// The pieces of a title between signs that join names, outside of brackets.
std::vector<Piece> piecesOf(const std::string& title)
{
    struct Sign {
        std::string_view text;
        bool alternative;
    };
    static constexpr std::array<Sign, 6> kSigns = {{{" and ", false},
                                                    {" or ", true},
                                                    {" + ", false},
                                                    {" & ", false},
                                                    {"+", false},
                                                    {"/", true}}};
    const std::string words = lowered(title);
    std::vector<Piece> pieces = {{}};
    int depth = 0;
    for (std::size_t i = 0; i < words.size();) {
        depth += words[i] == '(' || words[i] == '[' ? 1 : 0;
        depth -= words[i] == ')' || words[i] == ']' ? 1 : 0;
        const auto* const sign = std::ranges::find_if(kSigns, [&](const Sign& candidate) {
            return words.compare(i, candidate.text.size(), candidate.text) == 0;
        });
        if (depth > 0 || sign == kSigns.end() || i == 0) {
            ++i;
            continue;
        }
        pieces.back().end = i;
        i += sign->text.size();
        pieces.push_back({.begin = i, .alternative = sign->alternative});
    }
    pieces.back().end = title.size();
    return pieces;
}

bool isComponentOfACloud(const Kind& kind)
{
    return (kind.id.starts_with("aws.") || kind.id.starts_with("azure.") ||
            kind.id.starts_with("gcp.")) &&
           !kind.hasTrait("place");
}

/// "RDS / Aurora", "ECS or EKS": two that do the same.
bool doTheSame(const Kind& a, const Kind& b)
{
    return std::ranges::any_of(
        std::array{"compute", "database", "cache", "loadBalancer"},
        [&](const char* trait) { return a.hasTrait(trait) && b.hasTrait(trait); });
}

/// Whether one name reaches over two pieces: "EventBridge / Scheduler" is one service.
bool isOneName(const Catalog& catalog, const std::string& title, const std::vector<Piece>& pieces)
{
    const LabelReading reading = readLabel(catalog, title);
    return std::ranges::any_of(reading.matches, [&](const AliasMatch& match) {
        return std::ranges::any_of(pieces, [&](const Piece& piece) {
            return match.begin < piece.begin && match.end > piece.begin;
        });
    });
}

}  // namespace

NamedParts namedParts(const Catalog& catalog, const Diagram& diagram, const Node& node)
{
    NamedParts found;
    const std::string title = titleLine(node.label);
    if (node.isContainer || node.kindOrigin == Origin::Said ||
        !isComponentOfACloud(catalog.kind(node.kind)))
        return found;
    const std::vector<Piece> pieces = piecesOf(title);
    if (pieces.size() < 2 || isOneName(catalog, title, pieces))
        return found;
    RecognitionContext context;
    for (const Node* up = diagram.node(node.parent); up && context.parentKind.empty();
         up = diagram.node(up->parent))
        if (up->kind != "base.group" && up->kind != "generic")
            context.parentKind = up->kind;
    context.diagramFamily = node.kind.substr(0, node.kind.find('.'));
    for (const Piece& piece : pieces) {
        const std::string words(trimmed(title.substr(piece.begin, piece.end - piece.begin)));
        Recognition read = recognize(catalog, words, context);
        const Kind& kind = catalog.kind(read.kind);
        // Where it stands tells which one, but not that it is one at all.
        const bool byName = recognize(catalog, words).kind != "generic";
        if (!byName || !isComponentOfACloud(kind) ||
            !kind.id.starts_with(context.diagramFamily + "."))
            return {};
        const auto same = [&](const Node& other) {
            return doTheSame(catalog.kind(other.kind), kind) || other.kind == read.kind;
        };
        // "EC2 + ASG": the group is what is made.
        if (!found.parts.empty() && kind.hasTrait("gathers"))
            std::erase_if(found.parts, same);
        else if (std::ranges::any_of(found.parts, [&](const Node& other) {
                     return catalog.kind(other.kind).hasTrait("gathers") && same(other);
                 }))
            continue;
        else if (piece.alternative && std::ranges::any_of(found.parts, same)) {
            found.chosen = titleLine(found.parts.front().label);
            continue;
        }
        Node part = node;
        part.label = words;
        part.kind = std::move(read.kind);
        if (!found.parts.empty()) {
            part.details.clear();
            part.properties = std::move(read.properties);
        }
        found.parts.push_back(std::move(part));
    }
    const auto has = [&](const Node& part, const char* trait) {
        return catalog.kind(part.kind).hasTrait(trait);
    };
    const Node& first = found.parts.front();
    found.chained = !has(first, "monitoringSink") && !has(first, "analytics") &&
                    (!has(first, "storesData") || has(first, "messaging"));
    for (std::size_t i = 1; i < found.parts.size(); ++i) {
        const Node& exit = found.parts[found.exit];
        // What is left of a queue goes no way of its own.
        if (!catalog.isA(found.parts[i].kind, exit.kind) &&
            (has(found.parts[i], "compute") ||
             (has(found.parts[i], "messaging") && !has(exit, "compute"))))
            found.exit = i;
    }
    return found;
}

std::vector<Node> listedParts(const Catalog& catalog, const Node& node)
{
    const Kind& kind = catalog.kind(node.kind);
    std::vector<Node> listed;
    if (node.isContainer || node.details.size() < 2 || kind.hasTrait("outside") ||
        kind.hasTrait("note") || !(kind.id == "generic" || kind.id.starts_with("base.")))
        return listed;
    for (const std::string& detail : node.details) {
        Recognition read = recognize(catalog, detail);
        if (!isComponentOfACloud(catalog.kind(read.kind)))
            return {};
        Node inner = node;
        inner.label = detail;
        inner.details.clear();
        inner.kind = read.kind;
        inner.properties = std::move(read.properties);
        listed.push_back(std::move(inner));
    }
    return listed;
}

}  // namespace stratoplan
