#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <unordered_map>

namespace stratoplan::mermaid {
namespace {

/// Whether the text does not say this name: Mermaid numbers untitled ids and regions, and names
/// `[*]` after what holds it.
bool isDerived(const Node& node)
{
    if (node.groupKind == "region" || node.shape == "start" || node.shape == "end")
        return true;
    constexpr std::string_view kNumbered = "subGraph";
    return node.isContainer && node.name.starts_with(kNumbered) &&
           node.name.size() > kNumbered.size() &&
           std::all_of(node.name.begin() + kNumbered.size(), node.name.end(), isDigit);
}

/// For each derived node a number that tells what it is: what it holds and what holds it.
class Signatures {
public:
    explicit Signatures(const Diagram& diagram) : m_diagram(diagram)
    {
        const auto nodes = diagram.nodes();
        m_content.resize(nodes.size());
        std::vector<int> order;
        std::vector<NodeId> open = {NodeId{}};
        while (!open.empty()) {
            const NodeId id = open.back();
            open.pop_back();
            for (const NodeId child : diagram.childrenOf(id)) {
                order.push_back(diagram.indexOf(child));
                open.push_back(child);
            }
        }
        for (auto it = order.rbegin(); it != order.rend(); ++it)
            m_content[static_cast<std::size_t>(*it)] =
                content(nodes[static_cast<std::size_t>(*it)]);
    }

    std::size_t of(const Node& node) const
    {
        const Node* parent = m_diagram.node(node.parent);
        return mixed(known(node), parent ? known(*parent) : 0);
    }

private:
    static std::size_t mixed(std::size_t a, std::size_t b) { return a * 1000003U + b; }
    std::size_t known(const Node& node) const
    {
        return m_content[static_cast<std::size_t>(m_diagram.indexOf(node.id))];
    }
    std::size_t content(const Node& node) const
    {
        const std::hash<std::string> hash;
        if (!isDerived(node))
            return hash(node.name);
        std::size_t sum = 0;  // of what it holds, in any order
        for (const NodeId child : m_diagram.childrenOf(node.id))
            if (const Node& held = *m_diagram.node(child);
                held.shape != "start" && held.shape != "end")
                sum += mixed(known(held), 7);
        return mixed(mixed(hash(node.label), hash(node.shape + node.groupKind)), sum);
    }

    const Diagram& m_diagram;
    std::vector<std::size_t> m_content;
};

}  // namespace

Diff settledNames(const Diagram& diagram, const Diagram& read)
{
    Diff diff;
    if (std::ranges::none_of(diagram.nodes(), isDerived))
        return diff;
    const Signatures wanted(read);
    std::unordered_map<std::size_t, std::deque<const Node*>> places;
    for (const Node& node : read.nodes())
        if (isDerived(node))
            places[wanted.of(node)].push_back(&node);
    const Signatures own(diagram);
    for (const Node& node : diagram.nodes()) {
        if (!isDerived(node))
            continue;
        auto& same = places[own.of(node)];
        if (same.empty())
            continue;
        if (same.front()->name != node.name) {
            Node after = node;
            after.name = same.front()->name;
            diff.nodes.push_back({node, std::move(after)});
        }
        same.pop_front();
    }
    return diff;
}

}  // namespace stratoplan::mermaid
