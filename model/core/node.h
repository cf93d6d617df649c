#pragma once

#include "model/base/geometry.h"
#include "model/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan {

enum class Direction { TopBottom, BottomTop, LeftRight, RightLeft };
std::string_view directionName(Direction direction);             ///< "TB", "BT", "LR", "RL"
std::optional<Direction> directionNamed(std::string_view name);  ///< also "TD"

enum class LabelType { Plain, Markdown };

/// Whether a kind or property was read out of the text or stated by the user in an annotation.
enum class Origin { Inferred, Said };

/// A property read from a label or stated. Units: as the catalog's property of that name says.
struct Property {
    std::string name = {};
    std::string value = {};
    Origin origin = Origin::Inferred;

    friend bool operator==(const Property&, const Property&) = default;
};

struct Link {
    std::string url = {};
    std::string target = {};
    std::string tooltip = {};
    std::string callback = {};

    friend bool operator==(const Link&, const Link&) = default;
};

/// What moves with a node and is drawn by hand: its place, and whether layout may touch it.
/// Units: scene units, diagram coordinates, also for nested nodes.
struct Placement {
    std::optional<Rect> box = {};  ///< set in arranged diagrams only
    bool pinned = false;
    bool locked = false;
    bool collapsed = false;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// A component, a container or a state. Containers are nodes that hold nodes.
struct Node {
    NodeId id = {};
    std::string name = {};   ///< the author's id, unique in the diagram; `id` of the graph JSON
    NodeId parent = {};      ///< none at the top
    std::string label = {};  ///< plain text, line breaks as '\n'
    LabelType labelType = LabelType::Plain;
    bool isContainer = false;
    std::string kind = "generic";  ///< catalog id
    Origin kindOrigin = Origin::Inferred;
    std::string shape = "rect";  ///< Mermaid's short shape name
    std::optional<Direction> direction = {};
    std::vector<std::string> details = {};  ///< further text lines of a box, bullet signs stripped
    std::vector<Property> properties = {};
    std::vector<std::string> classes = {};
    std::vector<std::string> style = {};  ///< CSS declarations, `property:value`, in source order
    std::string groupKind = {};  ///< containers: "subgraph", "composite", "region", or empty
    std::optional<Link> link = {};
    /// Further facts that only their format knows (icon, form, img, pos, width, height, constraint,
    /// props, metadata): graph JSON key to JSON text.
    std::vector<std::pair<std::string, std::string>> extras = {};
    Placement placement = {};

    const std::string* property(std::string_view key) const;
    friend bool operator==(const Node&, const Node&) = default;
};

}  // namespace stratoplan
