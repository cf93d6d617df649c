#include "export/terraform/inspection.h"

namespace stratoplan::exporting {

Hcl throughFirewall(const Vpc& vpc)
{
    const std::string endpoints = "local." + vpc.label("firewall_endpoints");
    return Hcl().attr("vpc_endpoint_id",
                      "try(" + endpoints + "[each.key], values(" + endpoints + ")[0])");
}

void emitFirewallEndpoints(TerraformBuilder& builder, const Vpc& vpc, int index)
{
    for (const int firewall : builder.system.ofKind("aws.network_firewall"))
        if (builder.system.at(firewall).vpc == index && !builder.address(firewall).empty()) {
            builder.file("network.tf")
                .block("locals", Hcl().attr(vpc.label("firewall_endpoints"),
                                            "{\nfor state in " + builder.address(firewall) +
                                                ".firewall_status[0].sync_states :\n"
                                                "state.availability_zone => "
                                                "state.attachment[0].endpoint_id\n}"));
            return;
        }
}

void emitInspectedPublicRoutes(TerraformBuilder& builder, const Vpc& vpc, Inspection inspection,
                               const Hub& hub, int index)
{
    Hcl& out = builder.file("network.tf");
    const std::string gateway = "aws_internet_gateway." + vpc.name + ".id";
    const bool behind = inspection == Inspection::BehindNat;
    if (behind) {
        resource(out, "aws_route_table", vpc.label("edge"),
                 builder.in(vpc.region)
                     .attr("tags", "{ Name = \"${local.name}-edge\" }")
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
        resource(out, "aws_route_table_association", vpc.label("edge"),
                 builder.in(vpc.region)
                     .attr("gateway_id", gateway)
                     .attr("route_table_id", "aws_route_table." + vpc.label("edge") + ".id"));
    }
    for (const SubnetTier& tier : vpc.tiers) {
        if (!tier.isPublic)
            continue;
        const std::string name = vpc.label(tier.name);
        const std::string table = "aws_route_table." + name + "[each.key].id";
        const auto each = [&] {
            return builder.in(vpc.region).attr("for_each", "aws_subnet." + name);
        };
        resource(out, "aws_route_table", name,
                 each()
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("tags", "{ Name = \"${local.name}-" + tier.name + "-${each.key}\" }"));
        resource(out, "aws_route_table_association", name,
                 each().attr("subnet_id", "each.value.id").attr("route_table_id", table));
        resource(out, "aws_route", name + "_internet",
                 each()
                     .attr("route_table_id", table)
                     .text("destination_cidr_block", "0.0.0.0/0")
                     .attr("gateway_id", gateway));
        if (behind) {
            out.comment("The halves of the address space are narrower than the default route: all "
                        "that leaves is inspected, and the subnets stay public ones.");
            for (const auto& [block, half] :
                 {std::pair("0.0.0.0/1", "_lower"), std::pair("128.0.0.0/1", "_upper")})
                resource(out, "aws_route", name + "_firewall" + half,
                         each()
                             .text("destination_cidr_block", block)
                             .attr("route_table_id", table)
                             .append(throughFirewall(vpc)));
            resource(out, "aws_route", vpc.label("edge_to_" + tier.name),
                     each()
                         .attr("destination_cidr_block", "each.value.cidr_block")
                         .attr("route_table_id", "aws_route_table." + vpc.label("edge") + ".id")
                         .append(throughFirewall(vpc)));
            continue;
        }
        // Answers to what came through the firewall go back through it.
        if (!hub.networks.empty()) {
            const std::vector<std::string> blocks = blocksBehind(builder.system, hub, index);
            for (std::size_t i = 0; i < blocks.size(); ++i)
                resource(out, "aws_route",
                         name + "_firewall" + (i == 0 ? "" : "_" + std::to_string(i + 1)),
                         each()
                             .text("destination_cidr_block", blocks[i])
                             .attr("route_table_id", table)
                             .append(throughFirewall(vpc)));
        }
        for (const SubnetTier& inner : vpc.tiers)
            if (!inner.isPublic && !inner.isSide && !inner.isData)
                resource(out, "aws_route", name + "_to_" + inner.name,
                         each()
                             .attr("destination_cidr_block",
                                   "try(aws_subnet." + vpc.label(inner.name) +
                                       "[each.key].cidr_block, values(aws_subnet." +
                                       vpc.label(inner.name) + ")[0].cidr_block)")
                             .attr("route_table_id", table)
                             .append(throughFirewall(vpc)));
    }
}

}  // namespace stratoplan::exporting
