#include "model/document/drawing_text.h"

#include "model/base/text_util.h"
#include "model/document/drawing_stages.h"
#include "model/document/paragraphs.h"
#include "model/document/redrawn.h"
#include "model/document/settle.h"
#include "model/document/tree_text.h"
#include "model/drawing/addition.h"
#include "model/drawing/drawing.h"
#include "model/edit/remove.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/erase.h"
#include "model/import/ascii/meaning.h"
#include "model/import/ascii/reading.h"
#include "model/import/ascii/rename.h"
#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <unordered_set>

namespace stratoplan {
namespace {

using ascii::Detail;
using ascii::Meaning;

using ascii::kCellHeight;
using ascii::kCellWidth;

bool saysMoreThanADrawing(const Node& before, const Node& after)
{
    const auto said = [](const Node& node) {
        std::vector<Property> out;
        for (const Property& property : node.properties) {
            if (property.origin == Origin::Said)
                out.push_back(property);
        }
        return out;
    };
    return (after.kindOrigin == Origin::Said && after.kind != before.kind) ||
           before.shape != after.shape || before.classes != after.classes ||
           before.style != after.style || before.link != after.link ||
           before.direction != after.direction || said(before) != said(after);
}

/// The new texts, when nothing but labels differs; else nothing.
std::optional<std::vector<ascii::NewText>> newTexts(const Diagram& before, const Diagram& after,
                                                    const Diagram& read)
{
    if (before.nodes().size() != after.nodes().size() ||
        before.edges().size() != after.edges().size())
        return std::nullopt;
    const Meaning said = ascii::meaningOf(flattened(before), Detail::Exact);
    const Meaning now = ascii::meaningOf(read, Detail::Exact);
    const std::vector<int> nodeAt = matched(said.nodes, now.nodes);
    const std::vector<int> edgeAt = matched(said.edges, now.edges);
    std::vector<ascii::NewText> texts;
    for (std::size_t i = 0; i < before.nodes().size(); ++i) {
        Node node = after.nodes()[i];
        const Node& old = before.nodes()[i];
        if (node.id != old.id || node.parent != old.parent || node.details != old.details ||
            node.placement != old.placement)
            return std::nullopt;
        if (node.label == old.label)
            continue;
        if (nodeAt[i] < 0)
            return std::nullopt;
        texts.push_back(
            {.node = read.nodes()[static_cast<std::size_t>(nodeAt[i])].id, .text = node.label});
    }
    for (std::size_t i = 0; i < before.edges().size(); ++i) {
        const Edge& edge = after.edges()[i];
        const Edge& old = before.edges()[i];
        if (edge.id != old.id || edge.source != old.source || edge.target != old.target ||
            edge.sourceMarker != old.sourceMarker || edge.targetMarker != old.targetMarker ||
            edge.stroke != old.stroke)
            return std::nullopt;
        if (edge.label == old.label)
            continue;
        if (edgeAt[i] < 0)
            return std::nullopt;
        texts.push_back(
            {.edge = read.edges()[static_cast<std::size_t>(edgeAt[i])].id, .text = edge.label});
    }
    return texts;
}

struct Taken {
    std::vector<NodeId> nodes;  ///< by their records in the drawing as read
    std::vector<EdgeId> edges;
};

/// What goes, when nothing comes or changes; else nothing.
std::optional<Taken> takenAway(const Diagram& before, const Diagram& after, const Diagram& read)
{
    for (const Node& node : after.nodes()) {
        const Node* old = before.node(node.id);
        if (old == nullptr || old->label != node.label || old->details != node.details ||
            old->parent != node.parent || old->placement.box != node.placement.box)
            return std::nullopt;
    }
    for (const Edge& edge : after.edges()) {
        const Edge* old = before.edge(edge.id);
        if (old == nullptr || *old != edge)
            return std::nullopt;
    }
    const Meaning said = ascii::meaningOf(flattened(before), Detail::Exact);
    const Meaning now = ascii::meaningOf(read, Detail::Exact);
    const std::vector<int> nodeAt = matched(said.nodes, now.nodes);
    const std::vector<int> edgeAt = matched(said.edges, now.edges);
    Taken taken;
    for (std::size_t i = 0; i < before.nodes().size(); ++i) {
        if (after.node(before.nodes()[i].id) != nullptr)
            continue;
        if (nodeAt[i] < 0)
            return std::nullopt;
        taken.nodes.push_back(read.nodes()[static_cast<std::size_t>(nodeAt[i])].id);
    }
    for (std::size_t i = 0; i < before.edges().size(); ++i) {
        if (after.edge(before.edges()[i].id) != nullptr)
            continue;
        if (edgeAt[i] < 0)
            return std::nullopt;
        taken.edges.push_back(read.edges()[static_cast<std::size_t>(edgeAt[i])].id);
    }
    if (taken.nodes.empty() && taken.edges.empty())
        return std::nullopt;
    return taken;
}

/// What was cut out of a drawing to stand elsewhere in it. Boxes: where it shall stand.
struct MovedPicture {
    NodeId id = {};
    std::optional<Rect> box = {};
    std::vector<std::string> picture = {};
    std::vector<std::pair<NodeId, std::optional<Rect>>> inside = {};
};

/// Whether a line runs within one of the pictures.
bool isPictured(const std::vector<MovedPicture>& moved, const Edge& edge)
{
    const auto shows = [](const MovedPicture& one, NodeId id) {
        return one.id == id || std::any_of(one.inside.begin(), one.inside.end(),
                                           [&](const auto& inner) { return inner.first == id; });
    };
    return edge.source != edge.target &&
           std::any_of(moved.begin(), moved.end(), [&](const MovedPicture& one) {
               return !one.picture.empty() && shows(one, edge.source) && shows(one, edge.target);
           });
}

/// What comes, when nothing else changes; else nothing. `moved` comes back, with the pictures that
/// it had.
std::optional<drawing::Addition> whatComes(const Diagram& before, const Diagram& after,
                                           const Diagram& read,
                                           const std::vector<MovedPicture>& moved,
                                           const DrawingStages& stages)
{
    const auto groupOf = [&](NodeId frame) {
        return std::find_if(stages.grouped.begin(), stages.grouped.end(),
                            [&](const GroupedNodes& group) { return group.frame == frame; });
    };
    for (const Node& node : before.nodes()) {
        const Node* now = after.node(node.id);
        if (now == nullptr || now->label != node.label || now->details != node.details ||
            (now->parent != node.parent && groupOf(now->parent) == stages.grouped.end()))
            return std::nullopt;
    }
    for (const Edge& edge : before.edges()) {
        const Edge* now = after.edge(edge.id);
        if (now == nullptr || *now != edge)
            return std::nullopt;
    }
    const std::vector<int> nodeAt =
        matched(ascii::meaningOf(flattened(before), Detail::Exact).nodes,
                ascii::meaningOf(read, Detail::Exact).nodes);
    const auto asRead = [&](NodeId id) {
        const int i = before.node(id) != nullptr ? before.indexOf(id) : -1;
        const int at = i < 0 ? -1 : nodeAt[static_cast<std::size_t>(i)];
        return at < 0 ? NodeId{} : read.nodes()[static_cast<std::size_t>(at)].id;
    };
    drawing::Addition addition;
    std::map<std::uint32_t, int> fresh;
    for (const MovedPicture& one : moved) {
        const Node* now = after.node(one.id);
        const NodeId parent = now->parent ? asRead(now->parent) : NodeId{};
        if (now->parent && !parent)
            return std::nullopt;
        const int number = static_cast<int>(addition.nodes.size());
        fresh[one.id.value] = number;
        addition.nodes.push_back({.node = *now, .parent = parent, .picture = one.picture});
        addition.nodes.back().isSized = one.picture.empty();
        addition.nodes.back().node.placement.box = one.box;
        for (const auto& [id, box] : one.inside) {
            fresh[id.value] = static_cast<int>(addition.nodes.size());
            addition.nodes.push_back({.node = *after.node(id), .within = number});
            addition.nodes.back().node.placement.box = box;
        }
    }
    for (const Node& node : after.nodes()) {
        if (before.node(node.id) != nullptr || fresh.contains(node.id.value))
            continue;
        const NodeId parent = node.parent ? asRead(node.parent) : NodeId{};
        const auto group = groupOf(node.id);
        if (node.isContainer != (group != stages.grouped.end()) || (node.parent && !parent))
            return std::nullopt;
        fresh[node.id.value] = static_cast<int>(addition.nodes.size());
        addition.nodes.push_back({node, parent});
        if (group == stages.grouped.end())
            continue;
        for (const NodeId member : group->members)
            addition.nodes.back().around.push_back(asRead(member));
    }
    for (const Edge& edge : after.edges()) {
        if (before.edge(edge.id) != nullptr)
            continue;
        const auto number = [&](NodeId id) {
            const auto found = fresh.find(id.value);
            return found == fresh.end() ? -1 : found->second;
        };
        if (isPictured(moved, edge))
            continue;
        addition.edges.push_back({edge, asRead(edge.source), asRead(edge.target),
                                  number(edge.source), number(edge.target)});
    }
    for (const SizedNode& one : stages.sized) {
        const NodeId id = asRead(one.id);
        if (!id)
            return std::nullopt;
        addition.sizes.push_back({id, one.before, one.after});
    }
    if (addition.nodes.empty() && addition.edges.empty() && addition.sizes.empty())
        return std::nullopt;
    return addition;
}

/// The nearest whole cells; half a cell is one in either direction.
Point inCells(Point by)
{
    return {std::round(by.x / kCellWidth) * kCellWidth,
            std::round(by.y / kCellHeight) * kCellHeight};
}

/// Cuts out what moves. Nothing where it has no box.
std::optional<std::vector<MovedPicture>> picturesOf(const std::string& drawing,
                                                    const DrawingStages& stages,
                                                    const Diagram& after, const Diagram& read)
{
    const std::vector<int> at =
        matched(ascii::meaningOf(flattened(stages.unjoined), Detail::Exact).nodes,
                ascii::meaningOf(read, Detail::Exact).nodes);
    const auto boxOf = [&](NodeId id) -> std::optional<Rect> {
        const int i = at[static_cast<std::size_t>(stages.unjoined.indexOf(id))];
        return i < 0 ? std::nullopt : read.nodes()[static_cast<std::size_t>(i)].placement.box;
    };
    std::vector<MovedPicture> pictures;
    for (const MovedNode& one : stages.moved) {
        const std::optional<Rect> box = boxOf(one.id);
        if (!box)
            return std::nullopt;
        const Point by = inCells(one.by);
        MovedPicture picture{.id = one.id, .box = box->translated(by)};
        if (one.sameLook)
            picture.picture = drawing::pictureOf(drawing, *box);
        else if (const auto& asked = after.node(one.id)->placement.box)
            picture.box = Rect{picture.box->x, picture.box->y, asked->width, asked->height};
        for (const NodeId id : one.inside) {
            const std::optional<Rect> inner = boxOf(id);
            picture.inside.emplace_back(id, inner ? std::optional(inner->translated(by))
                                                  : std::nullopt);
        }
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

/// How far what stands in a drawing may move for what comes.
struct Moving {
    bool exact = false;     ///< what comes stands where it was put
    bool mayWiden = false;  ///< columns come between boxes that a line joins
};

/// The edit done to the drawing, a stage at a time; what it does not touch stays sign for sign.
std::optional<std::string> staged(std::string drawing, const DrawingStages& stages,
                                  const Diagram& before, const Diagram& after,
                                  const Catalog& catalog, Moving moving)
{
    const drawing::Branches branches = drawing::branchesOf(drawing);
    Diagram now = ascii::read(drawing, catalog).diagram;
    const auto texts = newTexts(before, stages.renamed, now);
    if (!texts)
        return std::nullopt;
    if (!texts->empty()) {
        std::optional<std::string> renamed = ascii::renamed(drawing, now, *texts);
        if (!renamed)
            return std::nullopt;
        drawing = std::move(*renamed);
        now = ascii::read(drawing, catalog).diagram;
    }
    // From here on nothing is read again: what is left stands where it stood, and a text whose
    // lines are taken away would be no component while they are.
    const auto takeAway = [&](const Diagram& from, const Diagram& to) {
        if (from.nodes().size() == to.nodes().size() && from.edges().size() == to.edges().size())
            return true;
        const auto taken = takenAway(from, to, now);
        auto less = taken ? ascii::erased(drawing, now, taken->nodes, taken->edges) : std::nullopt;
        if (!less || !now.apply(removeElements(now, taken->nodes, taken->edges)))
            return false;
        drawing = std::move(*less);
        return true;
    };
    if (!takeAway(stages.renamed, stages.unjoined))
        return std::nullopt;
    std::vector<MovedPicture> moved;
    if (!stages.moved.empty()) {
        auto pictures = picturesOf(drawing, stages, after, now);
        if (!pictures)
            return std::nullopt;
        moved = std::move(*pictures);
    }
    if (!takeAway(stages.unjoined, stages.cleared))
        return std::nullopt;
    if (after.nodes().size() == stages.cleared.nodes().size() &&
        after.edges().size() == stages.cleared.edges().size() && stages.sized.empty())
        return drawing;
    auto addition = whatComes(stages.cleared, after, now, moved, stages);
    if (!addition)
        return std::nullopt;
    addition->exact = moving.exact && !moved.empty();
    addition->mayWiden = moving.mayWiden;
    addition->branches = branches;
    return drawing::withAdded(drawing, now, *addition);
}

/// How often each run of letters and digits stands in a text. Heads of plain arrows are none.
void countWords(std::string_view text, int by, std::map<std::string, int>& counts)
{
    std::string word;
    const auto end = [&] {
        if (!word.empty() && word != "v" && word != "V")
            counts[word] += by;
        word.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (ascii::isWord(point.value))
            word += text.substr(i, point.bytes);
        else
            end();
        i += point.bytes;
    }
    end();
}

void countWordsOf(const Diagram& diagram, int by, std::map<std::string, int>& counts)
{
    for (const Node& node : diagram.nodes()) {
        countWords(node.label, by, counts);
        for (const std::string& line : node.details)
            countWords(line, by, counts);
    }
    for (const Edge& edge : diagram.edges())
        countWords(edge.label, by, counts);
    for (const Note& note : diagram.notes())
        countWords(note.text, by, counts);
}

/// In a flow a name may be said more than once: all of these go with its component.
void countRepeated(std::string_view text, const Diagram& before, const Diagram& after,
                   std::map<std::string, int>& counts)
{
    for (const Node& node : before.nodes()) {
        const Node* now = after.node(node.id);
        const std::string_view name = ascii::nameInFlow(node.label);
        if (name.empty() || (now != nullptr && now->label == node.label))
            continue;
        std::size_t at = text.find(name);
        for (at = at == std::string_view::npos ? at : text.find(name, at + name.size());
             at != std::string_view::npos; at = text.find(name, at + name.size()))
            countWords(node.label, 1, counts);
    }
}

/// Whether a word of the text is in the new one no more, though the edit did not take it away: a
/// text that stands where nothing owns it.
bool losesWords(std::string_view text, std::string_view drawing, const Diagram& before,
                const Diagram& after)
{
    std::map<std::string, int> lost;
    countWords(text, 1, lost);
    countWords(drawing, -1, lost);
    std::map<std::string, int> taken;
    countWordsOf(before, 1, taken);
    countWordsOf(after, -1, taken);
    if (before.header().kind == "flow")
        countRepeated(text, before, after, taken);
    return std::any_of(lost.begin(), lost.end(), [&](const auto& word) {
        return word.second > 0 && word.second > std::max(taken[word.first], 0);
    });
}

/// The drawing with room for the names of lines that have had none; nothing without such ones.
std::optional<std::string> withRoomForNames(const std::string& drawing, const Diagram& before,
                                            const Diagram& after, const Catalog& catalog)
{
    std::vector<std::pair<std::size_t, std::string>> names;
    for (std::size_t i = 0; i < before.edges().size(); ++i) {
        const Edge& old = before.edges()[i];
        const Edge* now = after.edge(old.id);
        if (now != nullptr && old.label.empty() && !now->label.empty())
            names.emplace_back(i, now->label);
    }
    if (names.empty())
        return std::nullopt;
    const Diagram read = ascii::read(drawing, catalog).diagram;
    const std::vector<int> at = matched(ascii::meaningOf(flattened(before), Detail::Exact).edges,
                                        ascii::meaningOf(read, Detail::Exact).edges);
    std::vector<ascii::NewText> texts;
    for (const auto& [edge, name] : names) {
        if (at[edge] < 0)
            return std::nullopt;
        texts.push_back(
            {.edge = read.edges()[static_cast<std::size_t>(at[edge])].id, .text = name});
    }
    return ascii::withRoomFor(drawing, read, texts);
}

/// Texts without a box that are left without a line: nothing would say that they are components.
std::unordered_set<NodeId> boxedTexts(std::string_view text, const Diagram& before,
                                      const Diagram& after, const Diagram& read)
{
    std::unordered_set<NodeId> left;
    for (const Node& node : before.nodes()) {
        if (!before.edgesAt(node.id).empty() && after.node(node.id) &&
            after.edgesAt(node.id).empty())
            left.insert(node.id);
    }
    if (left.empty())
        return left;
    const ascii::Reading reading(text);
    const std::vector<int> at = matched(ascii::meaningOf(flattened(before), Detail::Exact).nodes,
                                        ascii::meaningOf(read, Detail::Exact).nodes);
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto& box =
            at[i] < 0 ? std::nullopt : read.nodes()[static_cast<std::size_t>(at[i])].placement.box;
        const bool framed =
            !box || std::any_of(reading.frames.all().begin(), reading.frames.all().end(),
                                [&](const ascii::Frame& frame) {
                                    return frame.top * kCellHeight == box->y &&
                                           frame.leftColumn() * kCellWidth == box->x;
                                });
        if (framed)
            left.erase(before.nodes()[i].id);
    }
    return left;
}

/// Whether a line gets another text in place of one.
bool getsOtherNames(const Diagram& before, const Diagram& after)
{
    return std::any_of(after.edges().begin(), after.edges().end(), [&](const Edge& edge) {
        const Edge* old = before.edge(edge.id);
        return old && old->label != edge.label && !old->label.empty() && !edge.label.empty();
    });
}

/// The edit a stage at a time, else all drawn anew in its arrangement, as soon as one is accepted.
std::optional<DrawnEdit>
inStages(std::string_view text, const Diagram& before, const Diagram& after, const Catalog& catalog,
         const std::function<std::optional<DrawnEdit>(std::string)>& accept)
{
    const Parsed read = ascii::read(text, catalog);
    if (const auto texts = newTexts(before, after, read.diagram); texts && texts->empty())
        return std::nullopt;
    // What is crooked has no cells to take out or put in: then it becomes straight first.
    std::vector<std::string> bases{std::string(text)};
    if (std::optional<std::string> straight = ascii::renamed(text, read.diagram, {});
        straight && *straight != text &&
        ascii::same(ascii::meaningOf(ascii::read(*straight, catalog).diagram, Detail::Exact),
                    ascii::meaningOf(read.diagram, Detail::Exact)))
        bases.push_back(std::move(*straight));
    // Where a line is too short for its name, it gets longer.
    for (std::size_t i = 0, count = bases.size(); i < count; ++i) {
        if (auto roomy = withRoomForNames(bases[i], before, after, catalog))
            bases.push_back(std::move(*roomy));
    }
    const std::unordered_set<NodeId> boxed = boxedTexts(text, before, after, read.diagram);
    const bool namesDiffer = getsOtherNames(before, after);
    // What was crooked may stay so, but what an edit touches is not cut out of it half.
    const Faults faults = faultsOf(text);
    std::optional<DrawnEdit> crooked;
    std::optional<DrawnEdit> torn;
    for (const bool mayWiden : {false, true}) {
        for (const bool linesAnew : {false, true}) {
            const auto stages = drawingStages(before, after, boxed, linesAnew);
            if (!stages || (linesAnew && !namesDiffer))
                continue;
            for (const std::string& base : bases) {
                for (const bool exact : {true, false}) {
                    if (!exact && stages->moved.empty())
                        continue;
                    auto drawing = staged(base, *stages, before, after, catalog, {exact, mayWiden});
                    auto edit = drawing ? accept(std::move(*drawing)) : std::nullopt;
                    if (!edit)
                        continue;
                    const Faults now = faultsOf(edit->text);
                    const bool whole = now.ofBoxes <= faults.ofBoxes;
                    if (whole && now.all <= faults.all)
                        return edit;
                    if (std::optional<DrawnEdit>& worse = whole ? crooked : torn; !worse)
                        worse = std::move(edit);
                }
            }
        }
    }
    if (crooked)
        return crooked;
    const std::string& kind = before.header().kind;
    if (kind != "boxes" && kind != "mixed")
        return torn;
    for (std::string& drawing : redrawn(text, after, catalog)) {
        if (auto edit = accept(std::move(drawing))) {
            edit->isRedrawn = true;
            return edit;
        }
    }
    return torn;
}

}  // namespace

std::optional<DrawnEdit> drawnEdit(std::string_view text, const Diagram& before,
                                   const Diagram& after, const Catalog& catalog)
{
    for (const Node& node : after.nodes()) {
        Node fresh;
        fresh.shape = node.shape;  // a new box is a box
        fresh.kind = node.kind;    // told by its name, as is seen in the end
        const Node* old = before.node(node.id);
        if (saysMoreThanADrawing(old != nullptr ? *old : fresh, node))
            return std::nullopt;
    }
    const auto result = [&](std::string drawing) -> std::optional<DrawnEdit> {
        if (losesWords(text, drawing, before, after))
            return std::nullopt;
        const Parsed read = ascii::read(drawing, catalog);
        std::optional<Diff> settled = settledBy(before, after, read.diagram);
        if (!settled)
            return std::nullopt;
        return DrawnEdit{.text = std::move(drawing), .settled = std::move(*settled)};
    };
    const Diagram now = ascii::read(text, catalog).diagram;
    // Text above and below is no part of the drawing, where that says the same without it.
    const Paragraphs cut = paragraphsOf(text);
    const auto meaning = [](const Diagram& diagram) {
        return ascii::meaningOf(diagram, Detail::Exact);
    };
    if (cut.any() && ascii::same(meaning(within(cut, now)),
                                 meaning(ascii::read(cut.drawing, catalog).diagram))) {
        if (auto inner = drawnEdit(cut.drawing, within(cut, before), within(cut, after), catalog)) {
            auto edit = result(std::string(cut.above) + inner->text + std::string(cut.below));
            if (edit) {
                edit->isRedrawn = inner->isRedrawn;
                return edit;
            }
        }
    }
    if (auto planted = plantedText(text, before, after, now, catalog)) {
        if (auto edit = result(planted->text))
            return edit;
        return inStages(planted->text, planted->said, planted->asked, catalog, result);
    }
    return inStages(text, before, after, catalog, result);
}

Diff freedWays(const Diagram& before, const Diagram& after)
{
    const auto cornerOf = [](const Diagram& diagram, NodeId id) {
        const Node* node = diagram.node(id);
        return node && node->placement.box ? node->placement.box->topLeft() : Point{};
    };
    const auto wayOf = [&](NodeId id) { return cornerOf(after, id) - cornerOf(before, id); };
    Diff diff;
    for (const Edge& edge : after.edges()) {
        const Edge* old = before.edge(edge.id);
        if (!old || edge.bends.empty() || edge.bends != old->bends ||
            (wayOf(edge.source) == Point{} && wayOf(edge.target) == Point{}))
            continue;
        Edge freed = edge;
        freed.bends.clear();
        diff.edges.push_back({edge, std::move(freed)});
    }
    return diff;
}

}  // namespace stratoplan
