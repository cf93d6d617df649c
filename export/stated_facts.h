#pragma once

#include "export/format.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stratoplan::exporting {

/// A security group rule that the document lists.
struct StatedRule {
    bool ingress = true;
    std::string group = {};     ///< title it stands under: "ALB Security Group"
    std::string protocol = {};  ///< "tcp", "udp", or "-1" for all
    int firstPort = 0;          ///< 0 to 0 where all are meant
    int lastPort = 0;
    std::string peer = {};  ///< CIDR block, or the words of the document: "ALB Security Group"
    bool isBlock = false;   ///< the peer is a CIDR block
    unsigned line = 1;
    std::vector<const Node*> nodes = {};  ///< components that the rule is of
};

/// What the document states beside its drawings, as values. The first statement of a thing counts.
struct StatedFacts {
    std::optional<int> minimum = {}, maximum = {}, desired = {};     ///< copies
    std::optional<int> cpuTarget = {}, memoryTarget = {};            ///< per cent
    std::optional<int> scaleOutCooldown = {}, scaleInCooldown = {};  ///< seconds
    std::optional<std::string> healthPath = {};
    std::optional<int> healthInterval = {}, healthTimeout = {};  ///< seconds
    std::optional<int> healthyThreshold = {}, unhealthyThreshold = {};
    std::optional<int> containerPort = {};
    std::optional<int> logRetention = {};  ///< days
    std::vector<StatedRule> rules = {};

    /// Ingress rules of any of these components whose peer is a block and whose port is one port:
    /// block ("world" for the whole internet) and port.
    std::vector<std::pair<std::string, int>> openPorts(const std::vector<const Node*>& nodes) const;
};

/// Reads the facts of the input. Values that are no number, path or rule are left out.
StatedFacts statedFacts(const Input& input);

}  // namespace stratoplan::exporting
