#pragma once

#include "export/terraform/builder.h"
#include "export/terraform/hubs.h"

namespace stratoplan::exporting {

/// Of a route for each subnet of a tier: to the firewall's endpoint in its zone.
Hcl throughFirewall(const Vpc& vpc);

/// The endpoints of a network's firewall by their zones, as its status tells them.
void emitFirewallEndpoints(TerraformBuilder& builder, const Vpc& vpc, int index);

/// Public subnets beside a firewall: each has a table of its own, as the endpoints are of one zone,
/// and what comes in goes the same way. Source: AWS Network Firewall Developer Guide, VPC routing.
void emitInspectedPublicRoutes(TerraformBuilder& builder, const Vpc& vpc, Inspection inspection,
                               const Hub& hub, int index);

}  // namespace stratoplan::exporting
