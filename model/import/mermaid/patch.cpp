#include "model/base/text_util.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/family.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/patch_steps.h"
#include "model/import/mermaid/same_meaning.h"
#include "model/import/mermaid/scan.h"
#include "model/mermaid_text/write_parts.h"

#include <algorithm>
#include <map>

namespace stratoplan::mermaid {
namespace {

Diagnostic refusal(std::string why)
{
    const auto end = why.find('\n');
    if (end != std::string::npos)
        why.resize(end);
    return {DiagCode::MMD024, {std::move(why)}};
}

/// `[*]` is what its transitions and its place make of it: without any it is gone, and moved out of
/// a removed composite it is one with that of its new place.
void settlePseudoStates(const Diagram& before, Diagram& after)
{
    Diff diff;
    const auto renamed = [&](const Node& node) {
        const Node* parent = after.node(node.parent);
        return (parent ? parent->name : "root") + '_' + node.shape;
    };
    for (const Node& node : after.nodes()) {
        const Node* old = before.node(node.id);
        if ((node.shape != "start" && node.shape != "end") || !old)
            continue;
        const Node* same = after.nodeNamed(renamed(node));
        if (after.edgesAt(node.id).empty() && !before.edgesAt(node.id).empty()) {
            for (const Note& note : after.notes())
                if (note.node == node.id)
                    diff.notes.push_back({note, std::nullopt});
            diff.nodes.push_back({node, std::nullopt});
        } else if (old->parent != node.parent && !same) {
            Node settled = node;
            settled.name = renamed(node);
            diff.nodes.push_back({node, std::move(settled)});
        } else if (old->parent != node.parent && same->id != node.id) {
            for (const EdgeId id : after.edgesAt(node.id)) {
                const Edge& edge = *after.edge(id);
                Edge settled = edge;
                settled.source = edge.source == node.id ? same->id : edge.source;
                settled.target = edge.target == node.id ? same->id : edge.target;
                diff.edges.push_back({edge, std::move(settled)});
            }
            diff.nodes.push_back({node, std::nullopt});
        }
    }
    static_cast<void>(after.apply(diff));
}

/// A composite with regions holds states only through them: what is put into it goes to the last.
void intoRegions(const Diagram& before, Diagram& after)
{
    Diff diff;
    for (const Node& node : after.nodes()) {
        const Node* old = before.node(node.id);
        if (!node.parent || node.groupKind == "region" || (old && old->parent == node.parent))
            continue;
        NodeId region;
        for (const NodeId id : after.childrenOf(node.parent))
            if (after.node(id)->groupKind == "region")
                region = id;
        if (!region)
            continue;
        Node moved = node;
        moved.parent = region;
        diff.nodes.push_back({node, std::move(moved)});
    }
    static_cast<void>(after.apply(diff));
}

/// The nodes that reading finds in another container than they should be.
std::vector<NodeId> misplacedNodes(const Diagram& wanted, const Diagram& read)
{
    std::vector<NodeId> out;
    const auto containerOf = [](const Diagram& diagram, const Node& node) {
        const Node* parent = diagram.node(node.parent);
        return parent ? parent->name : std::string();
    };
    for (const Node& node : wanted.nodes())
        if (const Node* again = read.nodeNamed(node.name);
            again && containerOf(wanted, node) != containerOf(read, *again))
            out.push_back(node.id);
    return out;
}

std::vector<Reordering> reorderings(const Diff& diff, const Diagram& after)
{
    std::vector<Reordering> out;
    for (const Change<Node>& change : diff.nodes) {
        if (!change.before || !change.after || !change.previousAfter ||
            change.before->parent != change.after->parent)
            continue;
        const auto siblings = after.childrenOf(change.after->parent);
        const auto it = std::ranges::find(siblings, change.id());
        if (it != siblings.end())
            out.push_back({change.id(), it + 1 == siblings.end() ? NodeId{} : *(it + 1)});
    }
    return out;
}

/// Whether reading finds them in that order.
bool ordered(const std::vector<Reordering>& wanted, const Diagram& after, const Diagram& read)
{
    const auto place = [&](NodeId id) {
        const Node* node = after.node(id);
        const Node* same = node ? read.nodeNamed(node->name) : nullptr;
        return same ? read.indexOf(same->id) : -1;
    };
    return std::ranges::all_of(wanted, [&](const Reordering& one) {
        if (one.next)
            return place(one.node) < place(one.next);
        const auto siblings = after.childrenOf(after.node(one.node)->parent);
        return std::ranges::all_of(
            siblings, [&](NodeId sibling) { return place(sibling) <= place(one.node); });
    });
}

}  // namespace

bool becameContainer(const PatchInput& input, const Node& after)
{
    const Node* before = input.before.node(after.id);
    return before && !before->isContainer && after.isContainer;
}

void addContainers(const PatchInput& input, AddedLines& added, TextLines& lines,
                   const std::map<std::uint32_t, unsigned>& openedAt,
                   const std::function<std::vector<std::string>(const Node&)>& head,
                   std::string_view close)
{
    const std::string step = lines.indentStep();
    std::vector<const Node*> fresh;
    for (const Node& node : input.after.nodes())
        if (becameContainer(input, node) || (node.isContainer && !input.before.node(node.id)))
            fresh.push_back(&node);
    std::ranges::stable_sort(fresh, std::greater(),
                             [&](const Node* node) { return input.after.depth(node->id); });
    for (const Node* node : fresh) {
        std::vector<std::string> block = head(*node);
        for (const std::string& line : added[node->id.value])
            block.push_back(line.empty() ? line : step + line);
        added.erase(node->id.value);
        block.emplace_back(close);
        const auto at = openedAt.find(node->id.value);
        if (at != openedAt.end())
            lines.addLinesBefore(at->second, block, lines.indentOf(at->second));
        else
            std::ranges::move(block, std::back_inserter(added[node->parent.value]));
    }
}

void patchTitle(const PatchInput& input, TextLines& lines)
{
    const Header& before = input.before.header();
    const Header& after = input.after.header();
    if (before.title == after.title)
        return;
    const std::string wanted = mermaid_text::titleText(after);
    if (!input.cooked.hasFrontMatter) {
        const bool bom = input.text.starts_with("\xEF\xBB\xBF");
        lines.insert(bom ? 3 : 0, replaceAll(wanted, "\n", std::string(lines.lineEnding())));
        return;
    }
    const std::string title = wanted.empty() ? wanted : wanted.substr(4, wanted.size() - 9);
    const auto end = input.cooked.pieces.front().source;
    for (unsigned at = 0; at < end; at = lines.lineEnd(at) + 1) {
        const ByteRange line{at, lines.lineEnd(at)};
        const std::string_view own = trimmed(input.text.substr(at, line.size()));
        const bool isTitle = own.starts_with("title") && trimmed(own.substr(5)).starts_with(':');
        if (!isTitle)
            continue;
        const bool only = input.cooked.frontMatter.find(own) != std::string::npos &&
                          trimmed(input.cooked.frontMatter) == own;
        if (title.empty())
            return only ? lines.replace({0, end}, {}) : lines.removeStatement(line);
        const std::string indent = lines.indentOf(at);
        return lines.replace({at + static_cast<unsigned>(indent.size()), line.end}, title);
    }
    if (!title.empty())
        lines.addLinesAfter(0, {title}, lines.indentOf(0));
}

Diagram sayable(const Diagram& before, Diagram edited)
{
    if (before.header().kind == "state") {
        settlePseudoStates(before, edited);
        intoRegions(before, edited);
    }
    return edited;
}

Result<std::vector<TextEdit>> patch(std::string_view text, const Diagram& before, const Diff& diff,
                                    const Catalog& catalog, Parsed* reading, Inference inference)
{
    Diagram after = before;
    if (const Status done = after.apply(diff); !done)
        return done.reason();
    Cooked cooked = cook(text);
    const std::string_view name = declaredFamily(cooked.text);
    if (name != "flowchart" && name != "state")
        return refusal("diagrams of the family '" + std::string(name) + "' cannot be edited");
    after = sayable(before, std::move(after));
    // What already stands as it should needs no edit: inferred facts may have changed alone.
    const std::vector<Reordering> reordered = reorderings(diff, after);
    if (reordered.empty() && sameMeaning(before, after))
        return std::vector<TextEdit>{};
    // Where the text stands is tried first; what that would misplace is written at the end instead.
    std::string why;
    std::vector<NodeId> misplaced;
    for (const bool inPlace : {true, false, false}) {
        const PatchInput input{text, cooked, before, after, inPlace, reordered, misplaced};
        std::vector<TextEdit> edits = name == "state" ? patchState(input) : patchFlow(input);
        Parsed again = read(applied(text, edits), catalog, inference);
        std::string wrong = "it would not be read";
        if (again.ok) {
            Diagram settled = after;
            const Status named = settled.apply(settledNames(after, again.diagram));
            wrong = differencesOfMeaning(named ? settled : after, again.diagram);
            misplaced = misplacedNodes(settled, again.diagram);
            if (wrong.empty() && !ordered(reordered, settled, again.diagram))
                wrong = "what is connected stands in the order of its connections";
        } else if (!again.diagnostics.empty()) {
            wrong = sentence(again.diagnostics.front());
        }
        if (wrong.empty()) {
            if (reading)
                *reading = std::move(again);
            return edits;
        }
        if (why.empty())
            why = std::move(wrong);
    }
    return refusal(why);
}

}  // namespace stratoplan::mermaid
