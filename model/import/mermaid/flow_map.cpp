#include "model/import/mermaid/flow_map.h"

#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

bool hasSpace(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (spaceAt(text, i))
            return true;
    return false;
}

}  // namespace

std::vector<int> matchedEdges(const Diagram& diagram,
                              const std::vector<std::pair<std::string, std::string>>& ends)
{
    // Edges of the same two are a list through `next`, so that a pair costs one entry.
    struct List {
        int first = -1;
        int last = -1;
    };
    const auto key = [](const std::string& from, const std::string& to) {
        return std::to_string(from.size()) + ' ' + from + to;
    };
    std::unordered_map<std::string, List> places;
    places.reserve(ends.size());
    std::vector<int> next(ends.size(), -1);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        List& list = places[key(ends[i].first, ends[i].second)];
        const int place = static_cast<int>(i);
        (list.first < 0 ? list.first : next[static_cast<std::size_t>(list.last)]) = place;
        list.last = place;
    }
    std::vector<int> out;
    out.reserve(diagram.edges().size());
    for (const Edge& edge : diagram.edges()) {
        const auto it =
            places.find(key(diagram.node(edge.source)->name, diagram.node(edge.target)->name));
        const int place = it == places.end() ? -1 : it->second.first;
        out.push_back(place);
        if (place >= 0)
            it->second.first = next[static_cast<std::size_t>(place)];
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> endsOf(const FlowTree& tree)
{
    std::vector<std::pair<std::string, std::string>> ends;
    const auto name = [&](unsigned v) { return unhidden(tree.at(tree.vertices[v].id)); };
    for (const FlowStatement& one : tree.statements)
        for (unsigned g = 1; g < one.groupCount; ++g) {
            const FlowGroup& from = tree.groups[one.firstGroup + g - 1];
            const FlowGroup& to = tree.groups[one.firstGroup + g];
            for (unsigned a = 0; a < from.vertexCount; ++a)
                for (unsigned b = 0; b < to.vertexCount; ++b)
                    ends.emplace_back(name(from.firstVertex + a), name(to.firstVertex + b));
        }
    return ends;
}

std::string subgraphName(const FlowTree& tree, const FlowWords& words)
{
    std::string name(tree.at(words.name.text));
    if (!words.name.rest.empty())
        name += tree.at(words.name.rest);
    const bool unnamed = words.title.form == FlowText::Form::None && hasSpace(name);
    return unnamed ? std::string() : unhidden(jsTrimmed(name));
}

ByteRange wholeVertex(const FlowTree& tree, const FlowVertex& vertex)
{
    return {vertex.id.begin, std::max({vertex.id.end, vertex.bracket.end, vertex.classes.end,
                                       tree.dataOf(vertex).range.end})};
}

FlowMap::FlowMap(const Cooked& cooked, const FlowTree& tree, const Diagram& diagram)
    : m_cooked(cooked), m_tree(tree)
{
    unsigned closed = 0;
    std::vector<std::pair<std::string, std::string>> ends;
    for (unsigned s = 0; s < tree.statements.size(); ++s) {
        const FlowStatement& one = tree.statements[s];
        if (one.kind == FlowKind::SubgraphClose) {
            std::string name = subgraphName(
                tree, tree.wordsOf(tree.statements[static_cast<std::size_t>(one.partner)]));
            if (name.empty())
                name = "subGraph" + std::to_string(closed);
            m_subgraphs.try_emplace(name, one.partner);
            ++closed;
        }
        for (unsigned g = 0; one.kind == FlowKind::Chain && g < one.groupCount; ++g) {
            const FlowGroup& group = tree.groups[one.firstGroup + g];
            for (unsigned v = group.firstVertex; v < group.firstVertex + group.vertexCount; ++v)
                m_mentions[unhidden(tree.at(tree.vertices[v].id))].push_back({s, v});
            if (g == 0)
                continue;
            const FlowGroup& from = tree.groups[one.firstGroup + g - 1];
            for (unsigned a = from.firstVertex; a < from.firstVertex + from.vertexCount; ++a)
                for (unsigned b = group.firstVertex; b < group.firstVertex + group.vertexCount;
                     ++b) {
                    m_links.push_back({s,
                                       one.firstGroup + g,
                                       a,
                                       b,
                                       from.vertexCount == 1 && group.vertexCount == 1,
                                       {}});
                    ends.emplace_back(unhidden(tree.at(tree.vertices[a].id)),
                                      unhidden(tree.at(tree.vertices[b].id)));
                }
        }
    }
    const std::vector<int> places = matchedEdges(diagram, ends);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const EdgeId id = diagram.edges()[i].id;
        m_links[static_cast<std::size_t>(places[i])].id = id;
        m_linkOf[id] = static_cast<unsigned>(places[i]);
    }
}

std::vector<FlowMap::Mention> FlowMap::mentionsOf(const std::string& name) const
{
    const auto it = m_mentions.find(name);
    return it == m_mentions.end() ? std::vector<Mention>{} : it->second;
}

const FlowMap::Link* FlowMap::linkOf(EdgeId id) const
{
    const auto it = m_linkOf.find(id);
    return it == m_linkOf.end() ? nullptr : &m_links[it->second];
}

int FlowMap::subgraphOf(const std::string& name) const
{
    const auto it = m_subgraphs.find(name);
    return it == m_subgraphs.end() ? -1 : it->second;
}

ByteRange FlowMap::trimmedSource(ByteRange cooked) const
{
    const std::string_view text = m_tree.at(cooked);
    const std::string_view inner = jsTrimmed(text);
    const auto skipped = static_cast<unsigned>(inner.data() - text.data());
    return m_cooked.sourceOf(ByteRange{
        cooked.begin + skipped, cooked.begin + skipped + static_cast<unsigned>(inner.size())});
}

}  // namespace stratoplan::mermaid
