#include "model/document/tree_text.h"

#include "model/document/settle.h"
#include "model/edit/remove.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/meaning.h"
#include "model/import/ascii/replant.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace stratoplan {
namespace {

using ascii::Detail;
using ascii::PlantedItem;
using ascii::TreeItem;

using ascii::kCellHeight;
using ascii::kCellWidth;

/// Says how the lists of a drawing shall look after an edit.
class Planter {
public:
    Planter(std::string_view text, const Diagram& before, const Diagram& after, const Diagram& read)
        : m_reading(text), m_text(text), m_before(before), m_after(after)
    {
        findItems(read);
    }

    /// Whether the edit does something to an item of a list.
    bool isConcerned() const;
    /// Nothing where a list cannot hold what shall be in it.
    std::optional<std::string> text();
    /// The diagram with what the edit does to lists; to be asked after text().
    std::optional<Diagram> said() const;
    bool isItem(NodeId id) const { return m_itemOf.contains(id); }

private:
    const std::vector<TreeItem>& items() const { return m_reading.trees.items(); }
    const TreeItem& item(NodeId id) const
    {
        return items()[static_cast<std::size_t>(m_itemOf.at(id))];
    }
    void findItems(const Diagram& read);
    bool isPlanted(NodeId id) const;
    double way(NodeId id) const;
    bool isMoved(const Node& node) const;
    bool isReordered(std::span<const NodeId> ids) const;
    std::vector<NodeId> inOrder(std::vector<NodeId> ids) const;
    std::optional<PlantedItem> planted(NodeId id) const;

    ascii::Reading m_reading;
    std::string_view m_text;
    const Diagram& m_before;
    const Diagram& m_after;
    std::unordered_map<NodeId, int> m_itemOf;
};

void Planter::findItems(const Diagram& read)
{
    std::unordered_map<int, int> itemAt;  // by row
    for (std::size_t i = 0; i < items().size(); ++i)
        itemAt[items()[i].row] = static_cast<int>(i);
    const std::vector<int> at = matched(ascii::meaningOf(flattened(m_before), Detail::Exact).nodes,
                                        ascii::meaningOf(read, Detail::Exact).nodes);
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto& box =
            at[i] < 0 ? std::nullopt : read.nodes()[static_cast<std::size_t>(at[i])].placement.box;
        if (!box)
            continue;
        const auto found = itemAt.find(static_cast<int>(std::lround(box->y / kCellHeight)));
        if (found != itemAt.end() && items()[static_cast<std::size_t>(found->second)].begin ==
                                         static_cast<int>(std::lround(box->x / kCellWidth)))
            m_itemOf.emplace(m_before.nodes()[i].id, found->second);
    }
}

/// Whether a node of the edited diagram stands in a list.
bool Planter::isPlanted(NodeId id) const
{
    for (const Node* node = m_after.node(id); node; node = m_after.node(node->parent)) {
        if (isItem(node->id))
            return true;
        if (m_before.node(node->id))
            return false;
    }
    return false;
}

bool Planter::isConcerned() const
{
    if (m_itemOf.size() != items().size())
        return false;
    for (const Node& node : m_after.nodes()) {
        const Node* old = m_before.node(node.id);
        if (old == nullptr
                ? isPlanted(node.id)
                : isItem(node.id) &&
                      (old->label != node.label || old->details != node.details ||
                       old->parent != node.parent || old->placement.box != node.placement.box))
            return true;
        if (old != nullptr && !isItem(node.id) && isItem(node.parent))
            return true;
    }
    return std::any_of(m_itemOf.begin(), m_itemOf.end(), [&](const auto& one) {
        return !m_after.node(one.first) || isReordered(m_after.childrenOf(one.first));
    });
}

/// How far a node was moved down, by itself or with what holds it.
double Planter::way(NodeId id) const
{
    const Node* old = m_before.node(id);
    const Node* now = m_after.node(id);
    return old && now && old->placement.box && now->placement.box
               ? now->placement.box->y - old->placement.box->y
               : 0;
}

bool Planter::isMoved(const Node& node) const
{
    const Node* old = m_before.node(node.id);
    if (!old)
        return node.placement.box.has_value();
    return old->placement.box && node.placement.box &&
           (old->parent != node.parent
                ? old->placement.box->topLeft() != node.placement.box->topLeft()
                : way(node.id) != way(node.parent));
}

/// Whether those that were neighbours are so in another order.
bool Planter::isReordered(std::span<const NodeId> ids) const
{
    int last = -1;
    for (const NodeId id : ids) {
        const Node* old = m_before.node(id);
        if (!old || old->parent != m_after.node(id)->parent)
            continue;
        if (m_before.indexOf(id) < last)
            return true;
        last = m_before.indexOf(id);
    }
    return false;
}

/// Neighbours by their heights, where some were moved; else as they were, with what comes behind.
std::vector<NodeId> Planter::inOrder(std::vector<NodeId> ids) const
{
    const auto heightOf = [&](NodeId id) {
        const Node& node = *m_after.node(id);
        const Node* old = m_before.node(id);
        if (isMoved(node)) {
            const double own = way(id) - way(node.parent);
            // Of two in one row the moved one has gone past the other.
            return node.placement.box->y - way(node.parent) +
                   (own < 0 ? -kCellHeight / 4 : kCellHeight / 4);
        }
        return old && old->parent == node.parent ? item(id).row * kCellHeight
                                                 : std::numeric_limits<double>::max();
    };
    const bool moved =
        std::any_of(ids.begin(), ids.end(), [&](NodeId id) { return isMoved(*m_after.node(id)); });
    if (moved || !isReordered(ids))
        std::stable_sort(ids.begin(), ids.end(),
                         [&](NodeId a, NodeId b) { return heightOf(a) < heightOf(b); });
    return ids;
}

std::optional<PlantedItem> Planter::planted(NodeId id) const
{
    const Node& node = *m_after.node(id);
    const Node* old = m_before.node(id);
    PlantedItem out;
    out.item = isItem(id) ? m_itemOf.at(id) : -1;
    out.label = node.label;
    out.more = node.details;
    if (old && old->details == node.details) {
        out.more.clear();
        for (const int row : item(id).moreRows)
            out.more.push_back(m_reading.grid.text(row, item(id).begin, m_reading.grid.width(row)));
    }
    const std::span<const NodeId> children = m_after.childrenOf(id);
    for (const NodeId child : inOrder({children.begin(), children.end()})) {
        std::optional<PlantedItem> inner = isPlanted(child) ? planted(child) : std::nullopt;
        if (!inner)
            return std::nullopt;
        out.items.push_back(std::move(*inner));
    }
    return out;
}

std::optional<std::string> Planter::text()
{
    const int count = items().empty() ? 0 : items().back().list + 1;
    std::vector<std::vector<NodeId>> tops(static_cast<std::size_t>(count));
    std::vector<char> rooted(static_cast<std::size_t>(count), 0);
    for (const TreeItem& one : items()) {
        if (one.branch < 0)
            rooted[static_cast<std::size_t>(one.list)] = 1;
    }
    for (const Node& node : m_after.nodes()) {
        if (!isItem(node.id) || isPlanted(node.parent))
            continue;
        const TreeItem& one = item(node.id);
        const auto list = static_cast<std::size_t>(one.list);
        if (node.parent || (rooted[list] != 0 && one.branch >= 0))
            return std::nullopt;
        tops[list].push_back(node.id);
    }
    std::vector<std::vector<PlantedItem>> lists(tops.size());
    for (std::size_t i = 0; i < tops.size(); ++i) {
        for (const NodeId id : inOrder(tops[i])) {
            std::optional<PlantedItem> one = planted(id);
            if (!one)
                return std::nullopt;
            lists[i].push_back(std::move(*one));
        }
    }
    return ascii::replanted(m_text, m_reading, lists);
}

std::optional<Diagram> Planter::said() const
{
    Diagram out = m_before;
    std::vector<NodeId> gone;
    for (const auto& [id, number] : m_itemOf) {
        if (!m_after.node(id))
            gone.push_back(id);
    }
    if (!out.apply(removeElements(out, gone, {})))
        return std::nullopt;
    Diff diff;
    for (const Node& node : m_after.nodes()) {
        if (!isPlanted(node.id))
            continue;
        const Node* old = out.node(node.id);
        if (!old) {
            diff.nodes.push_back({std::nullopt, node});
        } else if (*old != node) {
            diff.nodes.push_back({*old, node});
        }
    }
    if (!out.apply(diff))
        return std::nullopt;
    return out;
}

}  // namespace

std::optional<PlantedText> plantedText(std::string_view text, const Diagram& before,
                                       const Diagram& after, const Diagram& read,
                                       const Catalog& catalog)
{
    Planter planter(text, before, after, read);
    if (!planter.isConcerned())
        return std::nullopt;
    std::optional<std::string> written = planter.text();
    std::optional<Diagram> said = written ? planter.said() : std::nullopt;
    if (!said)
        return std::nullopt;
    const Diagram now = ascii::read(*written, catalog).diagram;
    const std::optional<Diff> settled = settledBy(before, *said, now);
    if (!settled || !said->apply(*settled))
        return std::nullopt;
    PlantedText out{std::move(*written), std::move(*said), after};
    // What the edit leaves where it was stands where the rows of the lists have pushed it.
    Diff places;
    for (const Node& node : after.nodes()) {
        const Node* old = before.node(node.id);
        const Node* there = out.said.node(node.id);
        Node other = node;
        if (there && (planter.isItem(node.id) || !old || old->placement.box == node.placement.box))
            other.placement.box = there->placement.box;
        else if (there && old->placement.box && node.placement.box && there->placement.box)
            other.placement.box = node.placement.box->translated(there->placement.box->topLeft() -
                                                                 old->placement.box->topLeft());
        if (other != node)
            places.nodes.push_back({node, std::move(other)});
    }
    for (const Edge& edge : after.edges()) {
        const Edge* old = before.edge(edge.id);
        const Edge* there = out.said.edge(edge.id);
        if (!old || !there || old->bends != edge.bends || there->bends == edge.bends)
            continue;
        Edge other = edge;
        other.bends = there->bends;
        places.edges.push_back({edge, std::move(other)});
    }
    if (!out.asked.apply(places))
        return std::nullopt;
    return out;
}

}  // namespace stratoplan
