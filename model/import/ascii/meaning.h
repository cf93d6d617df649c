#pragma once

#include "model/core/diagram.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// What a diagram says, for comparing two drawings of it: one record a node, edge and note, without
/// ids, places and styles. A node is told by its texts and those of the containers around it.
struct Meaning {
    std::vector<std::string> nodes = {};  ///< in the order of the diagram
    std::vector<std::string> edges =
        {};  ///< with direction and label; empty where invisible or said before
    std::vector<std::string> notes = {};
};

enum class Detail {
    Exact,    ///< texts word for word
    Letters,  ///< letters and digits of the nodes only, no labels of edges, no notes, each edge
              ///< once
};

Meaning meaningOf(const Diagram& diagram, Detail detail);

/// Whether both hold the same records, in any order.
bool same(const Meaning& a, const Meaning& b);

/// Letters and digits of any script, nothing else.
std::string lettersOf(std::string_view text);

}  // namespace stratoplan::ascii
