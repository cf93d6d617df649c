#pragma once

#include <string>

namespace stratoplan::bench {

/// Mermaid text of a nested system: zones of subgraphs with cards that are joined as in practice.
/// Deterministic. Units: `nodes` cards, about 1.3 edges a card, two levels of containers.
std::string nestedFlowchart(int nodes);

/// Mermaid text of networks of six subnets with five cards each. Deterministic. Units: `nodes`
/// cards, 1.4 edges a card, each to one of the next eight cards or, where `far`, to any.
std::string clusteredFlowchart(int nodes, bool far);

/// Mermaid text of one VPC that holds `cards` in subnets of five, all subnets side by side and each
/// card joined with one of the three before it. Deterministic.
std::string wideNetwork(int cards);

/// Mermaid text of `vpcs` networks on AWS: 18 services behind a load balancer, each with its queue,
/// function and table, and a database and a cache for all. Becomes about 480 resources a network.
std::string awsSystem(int vpcs);

/// Markdown of about `bytes` with a diagram every few hundred lines.
std::string document(std::size_t bytes);

}  // namespace stratoplan::bench
