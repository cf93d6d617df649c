#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <set>
#include <string>
#include <vector>

namespace stratoplan::canvas {

/// What some components belong to without standing in it: a security group, an availability zone,
/// an environment. Shown as a tinted outline around its members.
struct Membership {
    std::string key;    ///< stable while its name stays: what hiding it is remembered by
    std::string title;  ///< label of the owner, or the name that the members give
    NodeId owner;       ///< the component of that name, where the diagram has one
    std::vector<NodeId> members;
};

/// Property that holds what a node is a member of, names separated by commas.
inline constexpr char kMemberOf[] = "memberOf";
/// Trait of kinds that others are offered to be members of.
inline constexpr char kOverlayTrait[] = "overlay";

/// All of them, in the order in which the diagram first names them. Besides memberOf a zone or an
/// environment that a component names as its property counts, where it does not stand in one.
/// Cost: the properties of all nodes.
std::vector<Membership> membershipsOf(const Diagram& diagram, const Catalog& catalog);

/// The names in the node's memberOf.
std::vector<std::string> memberNames(const Node& node);

/// Makes the nodes members of `name`, or no longer.
Diff setMember(const Diagram& diagram, const std::vector<NodeId>& nodes, const std::string& name,
               bool member);

}  // namespace stratoplan::canvas
