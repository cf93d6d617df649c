#pragma once

#include "export/terraform/system.h"

#include <string>
#include <vector>

namespace stratoplan::exporting {

/// Where a firewall stands in its network.
enum class Inspection {
    None,
    BehindNat,  ///< between the gateways and the internet: what is public is inspected
    BeforeNat,  ///< what private subnets and other networks send goes through it to the gateways
    ForOthers,  ///< in a network without a way out: what others send comes back to the hub
};
/// Source: AWS Network Firewall Developer Guide, example architectures.
Inspection inspectionOf(const System& system, int vpc);

/// Whether the line from the one component to the other says that their networks are peers.
bool isPeering(const System& system, int from, int to);

/// How the networks that a transit gateway joins use one another.
struct Hub {
    std::vector<int> networks = {};  ///< in order: joined by a line, by what stands in them, or all
    int egress = -1;                 ///< the way out of those that have none of their own
    int inspection = -1;             ///< the one with the firewall
    bool forAll = false;             ///< the way out of whoever has no NAT gateway drawn
    bool central() const { return egress >= 0 || inspection >= 0; }
    /// Whether it sends through the hub what leaves it.
    bool isSpoke(int network) const { return network != egress && network != inspection; }
};
Hub hubOf(const System& system, int transitGateway);

/// Whether the private subnets of a network reach the internet by another network of the hub.
bool goesOutThrough(const System& system, const Hub& hub, int vpc);

/// The first hub that joins a network; empty where none does.
Hub hubOfNetwork(const System& system, int vpc);

/// Blocks that lie behind a transit gateway for a network of its own: private addresses, those on
/// premises, and what other networks have beside them.
std::vector<std::string> blocksBehind(const System& system, const Hub& hub, int vpc);

}  // namespace stratoplan::exporting
