#include "canvas/composition.h"

#include <algorithm>

namespace stratoplan::canvas {
namespace {

bool onlyMoves(const Diff& diff)
{
    return diff.nodes.empty() && diff.edges.empty() && diff.notes.empty() && !diff.classDefs &&
           (!diff.header || arrangesOnly(*diff.header));
}

}  // namespace

const Diagram& Composition::diagram()
{
    if (m_waiting.empty())
        return structure();
    if (!m_copy)
        m_copy = m_base;
    for (const Diff& diff : m_waiting)
        static_cast<void>(m_copy->apply(diff));  // add() found that it fits
    m_waiting.clear();
    m_boxes.clear();
    return *m_copy;
}

std::optional<Rect> Composition::boxOf(NodeId id) const
{
    if (const auto it = m_boxes.find(id); it != m_boxes.end())
        return it->second;
    const Node* node = structure().node(id);
    return node ? node->placement.box : std::nullopt;
}

void Composition::add(const Diff& diff)
{
    if (diff.empty())
        return;
    if (onlyMoves(diff)) {
        const auto fits = [this](const PlaceChange& change) {
            return structure().node(change.id) && boxOf(change.id) == change.before;
        };
        if (!std::ranges::all_of(diff.places, fits))
            return;
        for (const PlaceChange& change : diff.places)
            m_boxes[change.id] = change.after;
        m_waiting.push_back(diff);
    } else {
        diagram();
        if (!m_copy)
            m_copy = m_base;
        if (!m_copy->apply(diff))
            return;
    }
    m_sum.add(diff);
}

Diff Composition::diff(const Diff& last)
{
    m_sum.add(last);
    return m_sum.take();
}

}  // namespace stratoplan::canvas
