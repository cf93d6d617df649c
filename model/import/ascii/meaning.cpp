#include "model/import/ascii/meaning.h"

#include "model/base/text_util.h"
#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <set>

namespace stratoplan::ascii {

namespace {

bool sameRecords(std::vector<std::string> a, std::vector<std::string> b)
{
    std::erase(a, std::string());
    std::erase(b, std::string());
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

}  // namespace

std::string lettersOf(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (isWord(point.value))
            out += text.substr(i, point.bytes);
        i += point.bytes;
    }
    return out;
}

Meaning meaningOf(const Diagram& diagram, Detail detail)
{
    Meaning meaning;
    const bool exact = detail == Detail::Exact;
    std::vector<std::string> own;
    for (const Node& node : diagram.nodes()) {
        std::string text = exact ? node.label : lettersOf(node.label);
        for (const std::string& line : node.details)
            text += exact ? "\x1E" + line : lettersOf(line);
        own.push_back(std::move(text));
    }
    for (const Node& node : diagram.nodes()) {
        std::string name;
        for (const Node* n = &node; n != nullptr; n = n->parent ? diagram.node(n->parent) : nullptr)
            name += own[static_cast<std::size_t>(diagram.indexOf(n->id))] + "\x1F";
        meaning.nodes.push_back(std::move(name));
    }
    std::set<std::string> said;
    for (const Edge& edge : diagram.edges()) {
        if (edge.stroke == Stroke::Invisible) {
            meaning.edges.emplace_back();
            continue;
        }
        std::string source = meaning.nodes[static_cast<std::size_t>(diagram.indexOf(edge.source))];
        std::string target = meaning.nodes[static_cast<std::size_t>(diagram.indexOf(edge.target))];
        const bool back = edge.sourceMarker != Marker::None;
        const bool forth = edge.targetMarker != Marker::None;
        if ((back && !forth) || (back == forth && target < source))
            std::swap(source, target);
        meaning.edges.push_back(source +
                                (back != forth ? "\x1D>"
                                 : forth       ? "\x1D<>"
                                               : "\x1D-") +
                                target + (exact ? edge.label : std::string()));
        // Two lines that say the same are one in a drawing.
        const auto [from, to] = std::minmax(edge.source.value, edge.target.value);
        const std::string ends = std::to_string(from) + "\x1F" + std::to_string(to) + "\x1F";
        if (!exact && !said.insert(ends + meaning.edges.back() + lettersOf(edge.label)).second)
            meaning.edges.back().clear();
    }
    if (exact) {
        for (const Note& note : diagram.notes())
            meaning.notes.push_back(note.text);
    }
    return meaning;
}

bool same(const Meaning& a, const Meaning& b)
{
    return sameRecords(a.nodes, b.nodes) && sameRecords(a.edges, b.edges) &&
           sameRecords(a.notes, b.notes);
}

}  // namespace stratoplan::ascii
