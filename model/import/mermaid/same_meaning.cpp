#include "model/import/mermaid/same_meaning.h"

#include "model/base/text_util.h"
#include "model/mermaid_text/annotations.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace stratoplan::mermaid {
namespace {

using Lines = std::multiset<std::string>;

std::string listed(std::vector<std::string> list)
{
    std::erase(list, "fill:none");
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return join(list, " ");
}

std::string listed(const std::vector<std::pair<std::string, std::string>>& extras)
{
    std::vector<std::string> list;
    for (const auto& [key, value] : extras)
        list.push_back(key + '=' + value);
    return listed(std::move(list));
}

std::string nameOf(const Diagram& diagram, NodeId id)
{
    const Node* node = diagram.node(id);
    return node ? node->name : std::string();
}

std::string shown(const Diagram& diagram, const Node& node)
{
    const bool state = diagram.header().kind == "state";
    const bool plain = node.shape == "rect" || node.shape == "rounded" || node.shape == "state";
    std::vector<std::string> classes = node.classes;
    std::erase(classes, "clickable");
    std::string out = "node " + node.name + " in '" + nameOf(diagram, node.parent) + "' \"" +
                      mermaid_text::foldedLabel(node.label) + '"';
    if (node.isContainer)
        out += " container";
    else
        out += " shape " + (state && plain ? "state" : node.shape);
    // A composite state always has a direction.
    if (node.direction || (state && node.isContainer))
        out += " to " + std::string(directionName(node.direction.value_or(Direction::TopBottom)));
    out += " class " + listed(std::move(classes)) + " style " + listed(node.style) + " details " +
           join(node.details, "/") + ' ' + listed(node.extras) + ' ' +
           mermaid_text::saidLine(node, "");
    if (node.link)
        out += " link " + node.link->url + ' ' + node.link->target + ' ' + node.link->tooltip +
               ' ' + node.link->callback;
    if (diagram.header().arranged && node.placement.box)
        out += ' ' + mermaid_text::placeText(diagram, node);
    return out;
}

std::string shown(const Diagram& diagram, const Edge& edge)
{
    std::string out =
        "edge " + nameOf(diagram, edge.source) + " to " + nameOf(diagram, edge.target) + " \"" +
        mermaid_text::foldedLabel(edge.label) + "\" " + std::string(strokeName(edge.stroke)) + ' ' +
        std::string(markerName(edge.sourceMarker)) + ' ' +
        std::string(markerName(edge.targetMarker)) + ' ' + std::to_string(edge.length) + ' ' +
        edge.authorId + " class " + listed(edge.classes) + " style " + listed(edge.style) + ' ' +
        listed(edge.extras);
    if (!diagram.header().arranged)
        return out;
    const auto add = [&out](Point point) {
        out += ' ' + std::to_string(std::lround(point.x / mermaid_text::kLayoutStep)) + ',' +
               std::to_string(std::lround(point.y / mermaid_text::kLayoutStep));
    };
    for (const Point& bend : edge.bends)
        add(bend);
    if (edge.labelPlace) {
        out += " label at " + std::to_string(edge.labelPlace->percent);
        add(edge.labelPlace->off);
    }
    return out;
}

/// Whether the two diagrams number and place a container alike, so that equal records in it say the
/// same: places are written relative to it.
bool sameGround(const Diagram& a, const Diagram& b, NodeId id)
{
    const Node* left = a.node(id);
    const Node* right = b.node(id);
    return !id || (left && right && left->name == right->name &&
                   left->placement.box == right->placement.box);
}

/// What `diagram` says, a line a record, without the records that `other` has just so: nearly all
/// of them after an edit, and comparing records costs a tenth of writing them down.
Lines linesOf(const Diagram& diagram, const Diagram& other)
{
    const Header& header = diagram.header();
    const bool alike =
        header.kind == other.header().kind && header.arranged == other.header().arranged;
    const auto sameNode = [&](const Node& node) {
        const Node* twin = other.node(node.id);
        return alike && twin && *twin == node && sameGround(diagram, other, node.parent);
    };
    const auto sameEdge = [&](const Edge& edge) {
        const Edge* twin = other.edge(edge.id);
        return alike && twin && *twin == edge && sameGround(diagram, other, edge.source) &&
               sameGround(diagram, other, edge.target);
    };
    Lines out;
    out.insert("header " + std::string(directionName(header.direction)) + " title '" +
               header.title.value_or("") + "' " + mermaid_text::foldedLabel(header.accTitle) +
               " / " + mermaid_text::foldedLabel(header.accDescr) + " default " +
               listed(header.edgeDefaultStyle) + ' ' + header.edgeDefaultCurve +
               (header.arranged ? " arranged" : ""));
    for (const Node& node : diagram.nodes()) {
        if (!sameNode(node))
            out.insert(shown(diagram, node));
    }
    for (const Edge& edge : diagram.edges()) {
        if (!sameEdge(edge))
            out.insert(shown(diagram, edge));
    }
    for (const Note& note : diagram.notes())
        out.insert("note " + nameOf(diagram, note.node) + ' ' + note.position + ' ' +
                   mermaid_text::foldedLabel(note.text));
    for (const ClassDef& one : diagram.classDefs())
        out.insert("classDef " + one.name + ' ' + listed(one.style));
    return out;
}

}  // namespace

std::string differencesOfMeaning(const Diagram& a, const Diagram& b)
{
    const Lines left = linesOf(a, b);
    const Lines right = linesOf(b, a);
    std::string out;
    std::vector<std::string> only;
    std::ranges::set_difference(left, right, std::back_inserter(only));
    for (const std::string& line : only)
        out += "- " + line + '\n';
    only.clear();
    std::ranges::set_difference(right, left, std::back_inserter(only));
    for (const std::string& line : only)
        out += "+ " + line + '\n';
    return out;
}

bool sameMeaning(const Diagram& a, const Diagram& b)
{
    return linesOf(a, b) == linesOf(b, a);
}

}  // namespace stratoplan::mermaid
