#include "export/terraform/recipe_parts.h"

#include <algorithm>

namespace stratoplan::exporting {

std::string peering(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<int> ends;
    for (const int other : system.neighbours(request.component))
        if (system.isA(other, "aws.vpc") && std::ranges::count(ends, system.at(other).vpc) == 0)
            ends.push_back(system.at(other).vpc);
    for (std::size_t i = 0; ends.size() < 2 && i < system.vpcs.size(); ++i)
        if (std::ranges::count(ends, static_cast<int>(i)) == 0)
            ends.push_back(static_cast<int>(i));
    const std::string name = request.name();
    Hcl out;
    if (ends.size() < 2) {
        request.builder.variable("peer_vpc_id",
                                 {.description = "VPC at the other end of the peering"});
        if (ends.empty())
            request.builder.variable("vpc_id", {.description = "VPC at this end of the peering"});
        resource(out, "aws_vpc_peering_connection", name,
                 Hcl()
                     .attr("vpc_id", ends.empty() ? "var.vpc_id"
                                                  : "aws_vpc." + system.vpcAt(ends[0]).name + ".id")
                     .attr("peer_vpc_id", "var.peer_vpc_id"));
        return out.body();
    }
    const Vpc& from = system.vpcAt(ends[0]);
    const Vpc& to = system.vpcAt(ends[1]);
    const bool same = from.region == to.region;
    Hcl body = request.builder.in(from.region);
    body.attr("vpc_id", "aws_vpc." + from.name + ".id")
        .attr("peer_vpc_id", "aws_vpc." + to.name + ".id");
    if (same)
        body.flag("auto_accept", true);
    else
        body.attr("peer_region", "\"" + request.builder.regionExpression(to.region) + "\"");
    resource(out, "aws_vpc_peering_connection", name, body);
    if (!same)
        resource(
            out, "aws_vpc_peering_connection_accepter", name,
            request.builder.in(to.region)
                .attr("vpc_peering_connection_id", "aws_vpc_peering_connection." + name + ".id")
                .flag("auto_accept", true));
    return out.body();
}

std::string attachments(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<int> networks;
    for (const int other : system.neighbours(request.component)) {
        const int vpc =
            system.isA(other, "aws.vpc") || system.at(other).insideVpc ? system.at(other).vpc : -1;
        if (vpc >= 0 && std::ranges::count(networks, vpc) == 0)
            networks.push_back(vpc);
    }
    if (networks.empty())
        for (std::size_t i = 0; i < system.vpcs.size(); ++i)
            networks.push_back(static_cast<int>(i));
    for (const int drawn : system.ofKind("aws.tgw_attachment"))
        request.builder.written.insert(drawn);  // it is made with the gateway
    Hcl out;
    for (const int index : networks) {
        const Vpc& vpc = system.vpcAt(index);
        const SubnetTier* own = vpc.tier(kTransitTier);
        const std::string subnets = own ? "values(aws_subnet." + vpc.label(own->name) + ")[*].id"
                                        : request.builder.privateSubnets(vpc);
        if (vpc.region != request.drawn().region || subnets == "[]")
            continue;
        const std::string label = request.name() + "_" + vpc.name;
        resource(out, "aws_ec2_transit_gateway_vpc_attachment", label,
                 request.builder.in(vpc.region)
                     .attr("transit_gateway_id", request.builder.address(request.component) + ".id")
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("subnet_ids", subnets));
        const SubnetTier* tier = vpc.privateTier();
        if (!tier)
            continue;
        const std::string part = vpc.label(tier->name);
        std::vector<std::string> blocks = {"10.0.0.0/8"};
        for (const std::string& block : system.onPremises)
            if (!block.starts_with("10.") && std::ranges::count(blocks, block) == 0)
                blocks.push_back(block);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            // A table has one route to a block: of several gateways the first one's.
            const std::string route = vpc.name + " " + blocks[i];
            if (request.builder.label("transit route", route) != plainName(route, kTerraformName))
                continue;
            resource(
                out, "aws_route", "transit_" + label + (i == 0 ? "" : "_" + std::to_string(i + 1)),
                request.builder.in(vpc.region)
                    .attr("for_each", "aws_subnet." + part)
                    .attr("route_table_id", "aws_route_table." + part + "[each.key].id")
                    .text("destination_cidr_block", blocks[i])
                    .attr("transit_gateway_id", request.builder.address(request.component) + ".id")
                    .attr("depends_on", "[aws_ec2_transit_gateway_vpc_attachment." + label + "]"));
        }
    }
    return out.body();
}

}  // namespace stratoplan::exporting
