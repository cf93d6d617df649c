#include "model/core/edge.h"
#include "model/core/node.h"

#include <algorithm>

namespace stratoplan {

std::string_view directionName(Direction direction)
{
    constexpr std::string_view kNames[] = {"TB", "BT", "LR", "RL"};
    return kNames[static_cast<std::size_t>(direction)];
}

std::optional<Direction> directionNamed(std::string_view name)
{
    if (name == "TB" || name == "TD")
        return Direction::TopBottom;
    if (name == "BT")
        return Direction::BottomTop;
    if (name == "LR")
        return Direction::LeftRight;
    if (name == "RL")
        return Direction::RightLeft;
    return std::nullopt;
}

std::string_view strokeName(Stroke stroke)
{
    constexpr std::string_view kNames[] = {"solid", "dotted", "thick", "invisible"};
    return kNames[static_cast<std::size_t>(stroke)];
}

std::string_view markerName(Marker marker)
{
    constexpr std::string_view kNames[] = {"none", "arrow", "circle", "cross"};
    return kNames[static_cast<std::size_t>(marker)];
}

const std::string* Node::property(std::string_view key) const
{
    const auto it = std::ranges::find(properties, key, &Property::name);
    return it == properties.end() ? nullptr : &it->value;
}

}  // namespace stratoplan
