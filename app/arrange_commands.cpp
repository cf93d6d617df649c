#include "app/arrange_commands.h"

#include "app/document_page.h"
#include "model/edit/create.h"
#include "model/edit/move.h"
#include "model/edit/reparent.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>
#include <numeric>

namespace stratoplan::app {
namespace {

/// What is said here, to be translated.
struct ArrangeText {
    Q_DECLARE_TR_FUNCTIONS(Arrange)
};

/// Equal gaps between the boxes in one direction, the outermost two staying.
void spread(std::vector<Rect>& boxes, double Rect::*at, double Rect::*size)
{
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return boxes[i].*at; });
    const Rect& first = boxes[order.front()];
    const Rect& last = boxes[order.back()];
    double room = last.*at + last.*size - first.*at;
    for (const Rect& box : boxes)
        room -= box.*size;
    const double gap = room / static_cast<double>(boxes.size() - 1);
    double next = first.*at;
    for (const std::size_t i : order) {
        boxes[i].*at = next;
        next += boxes[i].*size + gap;
    }
}

}  // namespace

std::vector<Rect> aligned(std::vector<Rect> boxes, Alignment alignment)
{
    if (boxes.size() < 2)
        return boxes;
    const Rect key = boxes.front();
    for (Rect& box : boxes) {
        switch (alignment) {
        case Alignment::Left:
            box.x = key.x;
            break;
        case Alignment::Center:
            box.x = key.center().x - box.width / 2;
            break;
        case Alignment::Right:
            box.x = key.right() - box.width;
            break;
        case Alignment::Top:
            box.y = key.y;
            break;
        case Alignment::Middle:
            box.y = key.center().y - box.height / 2;
            break;
        case Alignment::Bottom:
            box.y = key.bottom() - box.height;
            break;
        case Alignment::SpreadAcross:
        case Alignment::SpreadDown:
            break;
        }
    }
    if (alignment == Alignment::SpreadAcross)
        spread(boxes, &Rect::x, &Rect::width);
    if (alignment == Alignment::SpreadDown)
        spread(boxes, &Rect::y, &Rect::height);
    return boxes;
}

void alignSelection(DocumentPage& page, Alignment alignment)
{
    const canvas::Document& document = page.document();
    const auto& nodes = page.view().selection().nodes;
    if (nodes.size() < 2)
        return;
    // Places are stored in arranged diagrams only: the first arrangement by hand makes it one.
    Diagram arranged = document.diagram();
    Diff whole = arranged.header().arranged ? Diff{} : arrangement(arranged, document.layout());
    if (!arranged.apply(whole))
        return;
    std::vector<Rect> boxes;
    boxes.reserve(nodes.size());
    for (const NodeId id : nodes)
        boxes.push_back(arranged.node(id)->placement.box.value_or(Rect{}));
    const std::vector<Rect> wanted = aligned(boxes, alignment);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const NodeId ids[] = {nodes[i]};
        const Diff move = moveNodes(arranged, ids, wanted[i].topLeft() - boxes[i].topLeft());
        if (arranged.apply(move))
            whole = squashed(whole, move);
    }
    page.apply(whole, alignment == Alignment::SpreadAcross || alignment == Alignment::SpreadDown
                          ? ArrangeText::tr("Distribute")
                          : ArrangeText::tr("Align"));
}

void makeSameSize(DocumentPage& page)
{
    const auto& nodes = page.view().selection().nodes;
    if (nodes.size() < 2)
        return;
    page.apply(page.view().resizedLike(nodes.front(), nodes), ArrangeText::tr("Same size"));
}

void groupSelection(DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    const std::vector<NodeId> nodes = page.view().selection().nodes;
    if (nodes.empty())
        return;
    const NodeId group = diagram.nextNodeId();
    const NewNode fresh{.kind = "base.group",
                        .label = ArrangeText::tr("Group").toStdString(),
                        .parent = diagram.node(nodes.front())->parent};
    if (page.apply(groupNodes(diagram, page.document().catalog(), fresh, nodes),
                   ArrangeText::tr("Group"))) {
        page.view().setSelection({.nodes = {group}, .edges = {}});
        page.view().renameSelection();
    }
}

}  // namespace stratoplan::app
