#include "model/import/mermaid/local_order.h"

#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/flow_parser.h"

#include <algorithm>
#include <unordered_set>

namespace stratoplan::mermaid {
namespace {

unsigned inSource(const Excerpt& excerpt, unsigned at)
{
    const auto piece = std::ranges::upper_bound(excerpt.pieces, at, {}, &Excerpt::Piece::begin);
    return at - std::prev(piece)->begin + std::prev(piece)->source;
}

/// A byte of the edited excerpt as one of the text before the edit: what is new is where it was
/// put.
unsigned sourceOf(const EditedExcerpt& edited, unsigned at)
{
    unsigned grown = 0;  // wraps like the offsets that it is added to
    for (std::size_t i = 0; i < edited.edits.size(); ++i) {
        const TextEdit& edit = edited.edits[i];
        const unsigned begin = edit.range.begin + grown;
        const auto size = static_cast<unsigned>(edit.text.size());
        if (at < begin)
            break;
        if (at < begin + size)
            return edited.source[i].range.begin;
        grown += size - edit.range.size();
    }
    return inSource(edited.excerpt, at - grown);
}

/// The first byte of the statement of each edge, in their order.
std::vector<unsigned> statementsOfEdges(std::string_view text)
{
    Cooked cooked = cook(text);
    finishForFlow(cooked);
    const FlowParse parse = parseFlow(cooked.text);
    std::vector<unsigned> out;
    for (const FlowStatement& one : parse.tree.statements)
        for (unsigned g = 1; g < one.groupCount; ++g) {
            const auto count = [&](unsigned group) {
                return parse.tree.groups[one.firstGroup + group].vertexCount;
            };
            out.insert(out.end(), std::size_t{count(g - 1)} * count(g),
                       cooked.sourceOf(one.range).begin);
        }
    return out;
}

/// Finds places in the order of the nodes that an edit does not speak of, which stays.
class StayingNodes {
public:
    StayingNodes(const EditedExcerpt& edited, const Diagram& before,
                 const std::unordered_map<std::string, NodeId>& moving)
        : m_edited(edited), m_before(before), m_moving(moving)
    {
    }

    /// Index of the last one before a place in the text, -1 for none; at the same line the excerpt
    /// tells who comes first.
    std::optional<int> lastBefore(unsigned place, int rank) const
    {
        int found = -1;
        for (int begin = 0, end = static_cast<int>(m_before.nodes().size()); begin < end;) {
            const int middle = begin + (end - begin) / 2;
            int at = middle;
            while (at >= begin && moves(at))
                --at;
            if (at < begin) {
                begin = middle + 1;
                continue;
            }
            const std::string& name = nodeAt(at).name;
            const auto first = m_edited.passages.firstMention(name);
            if (!first)
                return std::nullopt;
            const bool stands = *first != place ? *first < place : rankOf(name) < rank;
            if (stands) {
                found = at;
                begin = middle + 1;
            } else {
                end = at;
            }
        }
        return found;
    }

    int lastBefore(int at) const
    {
        do
            --at;
        while (at >= 0 && moves(at));
        return at;
    }

private:
    const Node& nodeAt(int at) const { return m_before.nodes()[static_cast<std::size_t>(at)]; }
    bool moves(int at) const { return m_moving.contains(nodeAt(at).name); }
    int rankOf(const std::string& name) const
    {
        const Node* node = m_edited.diagram.nodeNamed(name);
        return node ? m_edited.diagram.indexOf(node->id)
                    : static_cast<int>(m_edited.diagram.nodes().size());
    }

    const EditedExcerpt& m_edited;
    const Diagram& m_before;
    const std::unordered_map<std::string, NodeId>& m_moving;
};

}  // namespace

std::optional<std::vector<std::pair<NodeId, NodeId>>>
newPlaces(const EditedExcerpt& edited, const Diagram& before,
          const std::unordered_map<std::string, NodeId>& ids)
{
    const auto anew = Passages::of(edited.text);
    if (!anew)
        return std::nullopt;
    const StayingNodes staying(edited, before, ids);
    std::vector<std::pair<NodeId, NodeId>> places;
    int lastSlot = -1;  // each slot is behind a node that stays
    int lastStaying = -1;
    NodeId previous;
    for (std::size_t rank = 0; rank < edited.diagram.nodes().size(); ++rank) {
        const std::string& name = edited.diagram.nodes()[rank].name;
        const auto id = ids.find(name);
        if (id == ids.end())
            continue;
        const auto first = anew->firstMention(name);
        const auto slot = first
                              ? staying.lastBefore(sourceOf(edited, *first), static_cast<int>(rank))
                              : std::nullopt;
        if (!slot || *slot < lastSlot)
            return std::nullopt;
        if (*slot > lastSlot || !previous) {
            previous = *slot < 0 ? NodeId{} : before.nodes()[static_cast<std::size_t>(*slot)].id;
            lastStaying = *slot;
        }
        const int old = before.indexOf(id->second);
        const bool stays = old > lastStaying && staying.lastBefore(old) == *slot;
        if (stays)
            lastStaying = old;
        else
            places.emplace_back(id->second, previous);
        previous = id->second;
        lastSlot = *slot;
    }
    return places;
}

std::optional<std::vector<bool>> edgesThatStay(const EditedExcerpt& edited,
                                               const std::vector<int>& oldPlaces)
{
    const auto before = statementsOfEdges(edited.excerpt.text);
    const auto after = statementsOfEdges(edited.text);
    if (after.size() != oldPlaces.size())
        return std::nullopt;
    std::vector<bool> stays;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const int old = oldPlaces[i];
        if (old >= static_cast<int>(before.size()))
            return std::nullopt;
        stays.push_back(old >= 0 &&
                        sourceOf(edited, after[i]) ==
                            inSource(edited.excerpt, before[static_cast<std::size_t>(old)]));
    }
    return stays;
}

}  // namespace stratoplan::mermaid
