#pragma once

#include "model/base/ids.h"
#include "model/core/node.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// Something that a document says beside its drawings: a cell of a table, a line of a rule list, an
/// assignment. Words are the document's own.
struct Fact {
    /// A component that the fact is about.
    struct Place {
        std::size_t diagram = 0;  ///< index in the document
        NodeId node = {};
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::string subject = {};   ///< title or heading that the fact stands under
    std::string property = {};  ///< "Minimum", "ingress", "step 3", "Allow"; "item" of a bare line
    std::string value = {};
    unsigned line = 1;                      ///< of the file, from 1
    std::vector<std::string> context = {};  ///< titles that it stands in, from the nearest heading
    std::vector<Place> places = {};         ///< empty: it names no component that is drawn
};

/// What a document states of the components of one diagram, as properties: they count where nothing
/// is drawn, and are never written back.
using StatedProperties = std::unordered_map<NodeId, std::vector<Property>>;

}  // namespace stratoplan
