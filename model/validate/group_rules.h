#pragma once

#include "model/validate/context.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// One rule of a security group as it is written: "22 from 0.0.0.0/0", "Inbound: 0.0.0.0/0:80
/// (HTTP)".
struct GroupRule {
    std::vector<int> ports;
    bool world = false;    ///< from or to everywhere
    bool all = false;      ///< all ports
    bool sourced = false;  ///< says from or to where
};

/// The ingress lines of a group, or of a component that states its own, in small letters.
std::vector<std::string> ingressLines(const RuleContext& c, int node);
/// Lines about what may leave: "Outbound: all", and the property `egress`.
std::vector<std::string> egressLines(const RuleContext& c, int node);

GroupRule readGroupRule(std::string_view line);

}  // namespace stratoplan
