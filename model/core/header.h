#pragma once

#include "model/core/node.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stratoplan {

/// What a diagram says about itself.
struct Header {
    /// "flowchart", "state", "boxes", "tree", "flow", "mixed", or another Mermaid family's name.
    std::string kind = "flowchart";
    Direction direction = Direction::TopBottom;
    std::optional<std::string> title = {};
    std::string accTitle = {};
    std::string accDescr = {};
    std::vector<std::string> edgeDefaultStyle = {};  ///< linkStyle default
    std::string edgeDefaultCurve = {};
    /// Further facts that only their format knows (direction BR): graph JSON key to JSON text.
    std::vector<std::pair<std::string, std::string>> extras = {};
    /// Arranged: boxes were set by hand and are kept. Free: the picture follows from the text.
    bool arranged = false;

    friend bool operator==(const Header&, const Header&) = default;
};

}  // namespace stratoplan
