#pragma once

#include "model/import/mermaid/local_order.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan::mermaid {

/// Whether a node goes to another place among those that it stands with. What is new or goes
/// elsewhere comes where the lines have it.
bool isReordered(const Change<Node>& change);

/// The names that the lines of a diff speak of.
std::vector<std::string> touchedNames(const Diagram& diagram, const Diff& diff);

/// A diff of a diagram as one of an excerpt of it. Nothing where what it touches is not what the
/// excerpt says of it.
std::optional<Diff> diffInPart(const Diagram& whole, const Diagram& part, const Diff& diff);

/// A diff that was made in an excerpt.
struct MadeInPart {
    const Diff& diff;  ///< of the whole, as it was wanted
    const Diagram& part;
    const Diff& partDiff;
    const EditedExcerpt& edited;
};

/// What it does to the whole diagram: its nodes as reading them gives them, without inferred facts,
/// then what moves on account of it. `moving`: the names of all nodes that may move, each with all
/// its lines in the excerpt; of none where lines stay about what they are about. `framesMove`: with
/// edges in them, which have places of their own. Nothing where the excerpt does not tell.
std::optional<Diff> diffOfWhole(const Diagram& whole, const MadeInPart& made,
                                const std::vector<std::string>& moving, bool framesMove);

}  // namespace stratoplan::mermaid
