#include "model/document/settle.h"

#include "model/base/text_util.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/meaning.h"
#include "model/import/ascii/rename.h"

#include <algorithm>
#include <map>

namespace stratoplan {

using ascii::Detail;
using ascii::Meaning;

Diagram flattened(const Diagram& diagram)
{
    Diff diff;
    for (const Node& node : diagram.nodes()) {
        if (node.label.find('\n') == std::string::npos)
            continue;
        Node other = node;
        other.label = ascii::inOneLine(node.label);
        diff.nodes.push_back({.before = node, .after = std::move(other)});
    }
    Diagram out = diagram;
    out.apply(diff);
    return out;
}

std::vector<int> matched(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::map<std::string, std::vector<int>> places;
    for (std::size_t i = b.size(); i > 0; --i)
        places[b[i - 1]].push_back(static_cast<int>(i) - 1);
    std::vector<int> out;
    for (const std::string& record : a) {
        auto& left = places[record];
        out.push_back(left.empty() ? -1 : left.back());
        if (!left.empty())
            left.pop_back();
    }
    return out;
}

std::optional<Diff> settledBy(const Diagram& before, const Diagram& after, const Diagram& read)
{
    const Diagram said = flattened(after);
    const Meaning wanted = ascii::meaningOf(said, Detail::Exact);
    const Meaning found = ascii::meaningOf(read, Detail::Exact);
    if (!ascii::same(wanted, found))
        return std::nullopt;
    Diff diff;
    const std::vector<int> nodeAt = matched(wanted.nodes, found.nodes);
    for (std::size_t i = 0; i < nodeAt.size(); ++i) {
        Node node = said.nodes()[i];
        const Node& drawn = read.nodes()[static_cast<std::size_t>(nodeAt[i])];
        node.placement.box = drawn.placement.box;
        node.shape = drawn.shape;
        if (node.kindOrigin == Origin::Said && before.node(node.id) == nullptr) {
            if (node.kind != drawn.kind)
                return std::nullopt;
            node.kindOrigin = drawn.kindOrigin;
        }
        if (node != after.nodes()[i])
            diff.nodes.push_back({.before = after.nodes()[i], .after = std::move(node)});
    }
    const std::vector<int> edgeAt = matched(wanted.edges, found.edges);
    for (std::size_t i = 0; i < edgeAt.size(); ++i) {
        if (edgeAt[i] < 0)
            continue;
        Edge edge = after.edges()[i];
        edge.bends = read.edges()[static_cast<std::size_t>(edgeAt[i])].bends;
        edge.labelPlace.reset();  // characters stand where they stand
        if (edge != after.edges()[i])
            diff.edges.push_back({.before = after.edges()[i], .after = std::move(edge)});
    }
    return diff;
}

Faults faultsOf(std::string_view text)
{
    using Kind = ascii::Defect::Kind;
    const std::vector<ascii::Defect> all = ascii::defectsOf(text);
    const auto boxes = std::count_if(all.begin(), all.end(), [](const ascii::Defect& one) {
        return one.kind >= Kind::OpenBox && one.kind <= Kind::DanglingCorner;
    });
    return {.all = all.size(), .ofBoxes = static_cast<std::size_t>(boxes)};
}

}  // namespace stratoplan
