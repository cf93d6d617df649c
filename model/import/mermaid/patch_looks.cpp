#include "model/import/mermaid/patch_looks.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/label.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

using mermaid_text::styleList;

ByteRange source(const LooksPatch& patch, ByteRange cooked)
{
    return patch.cooked.sourceOf(cooked);
}

/// Makes `list` the styles of the statements of that kind and id; the line to add where there are
/// none.
std::string setStyles(const LooksPatch& patch, FlowKind kind, std::string_view word,
                      const std::string& name, const std::string& list)
{
    bool done = list.empty();
    for (const FlowStatement& one : patch.tree.statements) {
        if (one.kind != kind || unhidden(patch.tree.at(patch.tree.wordsOf(one).id)) != name)
            continue;
        if (done)
            patch.lines.removeStatement(source(patch, one.range));
        else
            patch.lines.replace(source(patch, patch.tree.wordsOf(one).styles), list);
        done = true;
    }
    return done ? std::string() : std::string(word) + ' ' + name + ' ' + list;
}

void removeFromClass(const LooksPatch& patch, const std::string& name, const std::string& className)
{
    for (const FlowVertex& vertex : patch.tree.vertices)
        if (!vertex.classes.empty() && unhidden(patch.tree.at(vertex.id)) == name &&
            patch.tree.at(vertex.classes) == className) {
            const ByteRange range = source(patch, vertex.classes);
            patch.lines.replace({range.begin - 3, range.end}, {});
        }
    for (const FlowStatement& one : patch.tree.statements) {
        if (one.kind != FlowKind::Class ||
            patch.tree.at(patch.tree.wordsOf(one).value) != className)
            continue;
        std::vector<std::string> ids;
        bool found = false;
        for (const std::string_view id : split(patch.tree.at(patch.tree.wordsOf(one).id), ',')) {
            found = found || id == name;
            if (id != name)
                ids.emplace_back(id);
        }
        if (!found)
            continue;
        if (ids.empty())
            patch.lines.removeStatement(source(patch, one.range));
        else
            patch.lines.replace(source(patch, patch.tree.wordsOf(one).id), join(ids, ","));
    }
}

void setClasses(const LooksPatch& patch, const std::string& name,
                const std::vector<std::string>& before, const std::vector<std::string>& after,
                std::vector<std::string>& added)
{
    for (const std::string& one : before)
        if (std::ranges::find(after, one) == after.end() && one != "clickable")
            removeFromClass(patch, name, one);
    for (const std::string& one : after)
        if (std::ranges::find(before, one) == before.end() && one != "clickable")
            added.push_back("class " + name + ' ' + one);
}

void removeClick(const LooksPatch& patch, const std::string& name)
{
    for (const FlowStatement& one : patch.tree.statements)
        if (one.kind == FlowKind::Click && patch.tree.at(patch.tree.wordsOf(one).id) == name)
            patch.lines.removeStatement(source(patch, one.range));
}

std::string curveOf(const Edge& edge)
{
    for (const auto& [key, json] : edge.extras)
        if (key == "curve")
            return replaceAll(json, "\"", "");
    return {};
}

std::string linkStyleText(const std::string& numbers, const Edge& edge)
{
    const std::string curve = curveOf(edge);
    const std::string list = styleList(edge.style);
    return "linkStyle " + numbers + (curve.empty() ? curve : " interpolate " + curve) +
           (list.empty() ? list : ' ' + list);
}

}  // namespace

bool standsBare(std::string_view label, bool inLink)
{
    const bool plain = !label.empty() && mermaid_text::escaped(label, LabelType::Plain) == label &&
                       label.find_first_of("[](){}|<>/\\~@;^`'") == std::string_view::npos &&
                       mermaid_text::foldedLabel(label) == label;
    return plain && (!inLink || label.find_first_of("-=.") == std::string_view::npos);
}

std::vector<std::string> patchLooks(const LooksPatch& patch)
{
    std::vector<std::string> added;
    const auto keep = [&](std::string line) {
        if (!line.empty())
            added.push_back(std::move(line));
    };
    const Diagram& before = patch.input.before;
    const Diagram& after = patch.input.after;
    const auto definition = [](const Diagram& diagram, const std::string& name) {
        const auto it = std::ranges::find(diagram.classDefs(), name, &ClassDef::name);
        return it == diagram.classDefs().end() ? nullptr : &*it;
    };
    for (const ClassDef& one : before.classDefs())
        if (!definition(after, one.name))
            setStyles(patch, FlowKind::ClassDef, "classDef", one.name, {});
    for (const ClassDef& one : after.classDefs())
        if (const ClassDef* old = definition(before, one.name); !old || !(*old == one))
            keep(setStyles(patch, FlowKind::ClassDef, "classDef", one.name, styleList(one.style)));
    for (const Node& node : before.nodes()) {
        if (after.node(node.id))
            continue;
        setStyles(patch, FlowKind::Style, "style", node.name, {});
        setClasses(patch, node.name, node.classes, {}, added);
        removeClick(patch, node.name);
    }
    for (const Node& node : after.nodes()) {
        const Node* old = before.node(node.id);
        static const Node kNone;
        if (!old)
            old = &kNone;
        if (old->style != node.style)
            keep(setStyles(patch, FlowKind::Style, "style", node.name, styleList(node.style)));
        setClasses(patch, node.name, old->classes, node.classes, added);
        if (old->link == node.link)
            continue;
        removeClick(patch, node.name);
        if (node.link)
            keep(mermaid_text::clickText(*node.link, node.name));
    }
    for (const Edge& edge : before.edges())
        if (!edge.authorId.empty() && !after.edge(edge.id))
            setClasses(patch, edge.authorId, edge.classes, {}, added);
    for (const Edge& edge : after.edges()) {
        const Edge* old = before.edge(edge.id);
        if (!edge.authorId.empty())
            setClasses(patch, edge.authorId, old ? old->classes : std::vector<std::string>{},
                       edge.classes, added);
    }
    return added;
}

std::vector<std::string> patchLinkStyles(const LooksPatch& patch, const FlowMap& map,
                                         const std::vector<int>& places)
{
    const Diagram& before = patch.input.before;
    const Diagram& after = patch.input.after;
    std::vector<std::string> added;
    // An edge whose looks are new gets a line of its own; its old numbers go.
    const auto restyled = [&](const Edge& edge) {
        const Edge* old = before.edge(edge.id);
        return old ? old->style != edge.style || curveOf(*old) != curveOf(edge)
                   : !edge.style.empty() || !curveOf(edge).empty();
    };
    for (const FlowStatement& one : patch.tree.statements) {
        if (one.kind != FlowKind::LinkStyle ||
            patch.tree.at(patch.tree.wordsOf(one).id) == "default")
            continue;
        std::vector<std::string> numbers;
        for (const std::string_view number :
             split(patch.tree.at(patch.tree.wordsOf(one).id), ',')) {
            const auto index = toInteger(number);
            if (!index || *index >= static_cast<std::int64_t>(map.links().size()))
                continue;
            const EdgeId id = map.links()[static_cast<std::size_t>(*index)].id;
            const Edge* edge = id ? after.edge(id) : nullptr;
            const int place = edge ? places[static_cast<std::size_t>(after.indexOf(id))] : -1;
            if (edge && place >= 0 && !restyled(*edge))
                numbers.push_back(std::to_string(place));
        }
        const std::string list = join(numbers, ",");
        if (list == patch.tree.at(patch.tree.wordsOf(one).id))
            continue;
        if (numbers.empty())
            patch.lines.removeStatement(source(patch, one.range));
        else
            patch.lines.replace(source(patch, patch.tree.wordsOf(one).id), list);
    }
    for (std::size_t i = 0; i < after.edges().size(); ++i) {
        const Edge& edge = after.edges()[i];
        if (restyled(edge) && places[i] >= 0 && (!edge.style.empty() || !curveOf(edge).empty()))
            added.push_back(linkStyleText(std::to_string(places[i]), edge));
    }
    const Header& old = before.header();
    const Header& now = after.header();
    if (old.edgeDefaultStyle != now.edgeDefaultStyle ||
        old.edgeDefaultCurve != now.edgeDefaultCurve) {
        for (const FlowStatement& one : patch.tree.statements)
            if (one.kind == FlowKind::LinkStyle &&
                patch.tree.at(patch.tree.wordsOf(one).id) == "default")
                patch.lines.removeStatement(source(patch, one.range));
        const std::string list = styleList(now.edgeDefaultStyle);
        if (!list.empty() || !now.edgeDefaultCurve.empty())
            added.push_back("linkStyle default" +
                            (now.edgeDefaultCurve.empty()
                                 ? std::string()
                                 : " interpolate " + now.edgeDefaultCurve) +
                            (list.empty() ? list : ' ' + list));
    }
    return added;
}

}  // namespace stratoplan::mermaid
