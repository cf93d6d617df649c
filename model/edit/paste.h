#pragma once

#include "model/core/diagram.h"

#include <span>

namespace stratoplan {

/// The nodes with all they hold and the edges that run among them, as records of their own.
DiagramData excerptOf(const Diagram& diagram, std::span<const NodeId> ids);

/// Adds copies of the records with new ids and free names; roots go into `parent`, and boxes, where
/// the diagram is arranged, shift by `delta`.
Diff pasteRecords(const Diagram& diagram, const DiagramData& records, NodeId parent, Point delta);

/// Copies the nodes beside themselves, each into its own container.
Diff duplicateNodes(const Diagram& diagram, std::span<const NodeId> ids, Point delta);

}  // namespace stratoplan
