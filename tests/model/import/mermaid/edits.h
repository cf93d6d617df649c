#pragma once

#include "model/core/diagram.h"

#include <optional>
#include <random>
#include <string>

namespace stratoplan::testing_support {

/// The kinds of edit that a diagram of Mermaid must be able to take.
enum class EditKind {
    Label,
    EdgeLabel,
    AddNode,
    AddNodeInside,
    RemoveNode,
    Connect,
    Disconnect,
    Move,
    Style,
    Kind,
    Stroke,
    Place,
    Shape,
    Classes,
    Direction,
    InnerDirection,
    Title,
    Rename,
    RemoveContainer,
    Ungroup,
    MoveContainer,
    Reconnect,
    AddContainer,
    Reorder,
    MoveIntoCard,
    Group,
    Count,
};
std::string editName(EditKind kind);

/// A random edit of that kind; nothing where the diagram has nothing to do it to.
std::optional<Diff> randomEdit(const Diagram& diagram, EditKind kind, std::mt19937& random);

}  // namespace stratoplan::testing_support
