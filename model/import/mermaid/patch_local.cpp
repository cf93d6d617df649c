#include "model/import/mermaid/local_diff.h"
#include "model/import/mermaid/mermaid.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

bool isLocal(const Change<Node>& change)
{
    return !change.before || !change.after ||
           change.before->isContainer <= change.after->isContainer;
}

bool hasLooks(const Edge& edge)
{
    return !edge.style.empty() || !edge.classes.empty() || !edge.extras.empty();
}

/// What is new comes last, and nothing else of it hangs on other lines.
bool isLocal(const Change<Edge>& change)
{
    return !change.previousAfter && !(change.before && hasLooks(*change.before)) &&
           !(change.after && hasLooks(*change.after)) &&
           (change.before ? !change.after || change.before->authorId == change.after->authorId
                          : change.after->authorId.empty());
}

/// Title and direction stand at the head of the text. The direction may be that of frames too.
bool isLocal(const ValueChange<Header>& change, const Diagram& diagram)
{
    Header header = change.before;
    header.title = change.after.title;
    header.direction = change.after.direction;
    const auto follows = [&](const Node& node) {
        return node.isContainer && node.direction == change.before.direction;
    };
    return header == change.after && header.extras.empty() &&
           (header.direction == change.before.direction ||
            std::ranges::none_of(diagram.nodes(), follows));
}

bool isLocal(const Diff& diff, const Diagram& diagram)
{
    return (!diff.header || isLocal(*diff.header, diagram)) && diff.notes.empty() &&
           !diff.classDefs &&
           std::ranges::all_of(diff.nodes, [](const auto& one) { return isLocal(one); }) &&
           std::ranges::all_of(diff.edges, [](const auto& one) { return isLocal(one); });
}

/// Whether all lines stay about what they are about; a new edge gets a line of its own.
bool keepsLines(const Diff& diff)
{
    return std::ranges::all_of(diff.nodes,
                               [](const Change<Node>& one) {
                                   return one.before && one.after && !isReordered(one) &&
                                          one.before->name == one.after->name &&
                                          one.before->parent == one.after->parent &&
                                          one.before->isContainer == one.after->isContainer;
                               }) &&
           std::ranges::all_of(diff.edges, [](const Change<Edge>& one) {
               return one.after && (!one.before || (one.before->source == one.after->source &&
                                                    one.before->target == one.after->target));
           });
}

bool sameOrder(const Diagram& a, const Diagram& b)
{
    return std::ranges::equal(a.nodes(), b.nodes(), {}, &Node::name, &Node::name);
}

bool sameFindings(const Parsed& a, const Parsed& b)
{
    return std::ranges::equal(a.diagnostics, b.diagnostics, [](const auto& one, const auto& other) {
        return one.code == other.code && one.args == other.args;
    });
}

/// Whether a frame goes elsewhere with its lines, and edges among them.
std::vector<std::string> movedFrames(const Diff& diff)
{
    std::vector<std::string> names;
    for (const Change<Node>& change : diff.nodes)
        if (change.before && change.after && change.before->isContainer &&
            (change.before->parent != change.after->parent || isReordered(change)))
            names.push_back(change.before->name);
    return names;
}

/// Whether frames come or go, which gives other numbers to those without an id.
bool changesFrames(const Diff& diff)
{
    return std::ranges::any_of(diff.nodes, [](const Change<Node>& change) {
        return (change.before && change.before->isContainer) ||
               (change.after && change.after->isContainer);
    });
}

/// Whether it may be the name of a frame without an id, which an excerpt numbers otherwise.
bool mayBeNumber(const std::string& name)
{
    return name.starts_with("subGraph");
}

}  // namespace

std::optional<LocalEdit> patchLocally(std::string_view text, std::optional<Passages>& passages,
                                      const Diagram& before, const Diff& diff,
                                      const Catalog& catalog)
{
    if (!isLocal(diff, before))
        return std::nullopt;
    if (!diff.places.empty())
        return patchLocally(text, passages, before, inRecords(diff, before), catalog);
    if (!passages)
        passages = Passages::of(text);
    if (!passages || (!diff.edges.empty() && passages->numbersEdges()))
        return std::nullopt;
    std::vector<std::string> names = touchedNames(before, diff);
    const std::vector<std::string> frames = movedFrames(diff);
    Excerpt excerpt = passages->excerpt(text, names, frames);
    const bool kept = keepsLines(diff);
    if (!kept) {
        const auto isTaken = [&](const Change<Node>& change) {
            const bool comes =
                change.after && !(change.before && change.before->name == change.after->name);
            return comes && (before.nodeNamed(change.after->name) ||
                             passages->speaksOf(change.after->name));  // a stray style, an edge
        };
        if (passages->numbersEdges() || std::ranges::any_of(diff.nodes, isTaken))
            return std::nullopt;
        // A line that goes or moves takes along what else it mentions.
        const auto mentioned = Passages::of(excerpt.text);
        if (!mentioned)
            return std::nullopt;
        std::ranges::move(mentioned->names(), std::back_inserter(names));
        if (passages->numbersFrames() && (changesFrames(diff) || passages->mentionsNumbers() ||
                                          std::ranges::any_of(names, mayBeNumber)))
            return std::nullopt;
        excerpt = passages->excerpt(text, names, frames);
    }
    const Parsed part = read(excerpt.text, catalog, Inference::None);
    const auto partDiff = part.ok ? diffInPart(before, part.diagram, diff) : std::nullopt;
    if (!partDiff)
        return std::nullopt;
    Parsed anew = part;
    const auto partEdits =
        patch(excerpt.text, part.diagram, *partDiff, catalog, &anew, Inference::None);
    const auto source = partEdits ? excerpt.inSource(*partEdits) : std::nullopt;
    if (!source || !sameFindings(part, anew) || (kept && !sameOrder(part.diagram, anew.diagram)))
        return std::nullopt;
    if (!kept && !anew.diagnostics.empty())  // what they speak of may stand elsewhere now
        return std::nullopt;
    const std::string after = applied(excerpt.text, *partEdits);
    const EditedExcerpt edited{*passages, excerpt, *partEdits, *source, anew.diagram, after};
    auto whole = diffOfWhole(before, {diff, part.diagram, *partDiff, edited},
                             kept ? std::vector<std::string>() : names, !frames.empty());
    if (!whole)
        return std::nullopt;
    return LocalEdit{*source, *std::move(whole)};
}

}  // namespace stratoplan::mermaid
