#pragma once

#include "model/core/diagram.h"
#include "model/import/mermaid/passages.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace stratoplan::mermaid {

/// What is known of an edit that was made in an excerpt.
struct EditedExcerpt {
    const Passages& passages;  ///< of the text before the edit
    const Excerpt& excerpt;
    const std::vector<TextEdit>& edits;   ///< of the excerpt
    const std::vector<TextEdit>& source;  ///< the same edits, of the text
    const Diagram& diagram;               ///< the edited excerpt as it is read
    std::string_view text;                ///< the edited excerpt
};

/// Where nodes come to stand among the others, which are ordered by their first mention: the node
/// that each of `names` stands behind in the edited diagram (id 0: at the front), in the order of
/// the edited excerpt. Only where that is another one than in `before`. `ids`: of all nodes that
/// the edited lines may speak of, the new ones too, each with all its lines in the excerpt. Nothing
/// where the text tells no order.
std::optional<std::vector<std::pair<NodeId, NodeId>>>
newPlaces(const EditedExcerpt& edited, const Diagram& before,
          const std::unordered_map<std::string, NodeId>& ids);

/// Which edges of the edited excerpt stand in the statement that they stood in. `oldPlaces`: the
/// index in the excerpt before of each, -1 for a new one. Nothing where the texts have others.
std::optional<std::vector<bool>> edgesThatStay(const EditedExcerpt& edited,
                                               const std::vector<int>& oldPlaces);

}  // namespace stratoplan::mermaid
