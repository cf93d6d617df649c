#include "export/terraform/hubs.h"
#include "export/terraform/recipe_parts.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {

namespace {

/// The ways of one network to the other: in the tables of all its subnets but side tiers.
void peeringRoutes(Hcl& out, const TerraformBuilder& builder, const std::string& name, int own,
                   int other)
{
    const Vpc& vpc = builder.system.vpcAt(own);
    const bool inspected = inspectionOf(builder.system, own) != Inspection::None;
    bool isPublicDone = false;
    for (const SubnetTier& tier : vpc.tiers) {
        if (tier.isSide || (tier.isPublic && isPublicDone && !inspected))
            continue;
        const std::string part = vpc.label(tier.name);
        Hcl route = builder.in(vpc.region);
        if (tier.isPublic && !inspected)
            route.attr("route_table_id", "aws_route_table." + vpc.label("public") + ".id");
        else
            route.attr("for_each", "aws_subnet." + part)
                .attr("route_table_id", "aws_route_table." + part + "[each.key].id");
        isPublicDone = isPublicDone || tier.isPublic;
        resource(
            out, "aws_route", "peering_" + name + "_" + vpc.name + "_" + tier.name,
            route
                .attr("destination_cidr_block",
                      "aws_vpc." + builder.system.vpcAt(other).name + ".cidr_block")
                .attr("vpc_peering_connection_id", "aws_vpc_peering_connection." + name + ".id"));
    }
}

void writePeering(Hcl& out, TerraformBuilder& builder, const std::string& name, int first,
                  int second)
{
    const Vpc& from = builder.system.vpcAt(first);
    const Vpc& to = builder.system.vpcAt(second);
    const bool same = from.region == to.region;
    Hcl body = builder.in(from.region);
    body.attr("vpc_id", "aws_vpc." + from.name + ".id")
        .attr("peer_vpc_id", "aws_vpc." + to.name + ".id");
    if (same)
        body.flag("auto_accept", true);
    else if (builder.system.regionAt(from.region) != builder.system.regionAt(to.region))
        body.attr("peer_region", "\"" + builder.regionExpression(to.region) + "\"");
    if (!builder.system.sameAccount(from.region, to.region))
        body.attr("peer_owner_id", builder.accountId(to.region));
    resource(out, "aws_vpc_peering_connection", name, body);
    if (!same)
        resource(
            out, "aws_vpc_peering_connection_accepter", name,
            builder.in(to.region)
                .attr("vpc_peering_connection_id", "aws_vpc_peering_connection." + name + ".id")
                .flag("auto_accept", true));
    peeringRoutes(out, builder, name, first, second);
    peeringRoutes(out, builder, name, second, first);
}

}  // namespace

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
    writePeering(out, request.builder, name, ends[0], ends[1]);
    return out.body();
}

namespace {

/// What a transit gateway and the networks that it joins make.
class Transit {
public:
    explicit Transit(const PartRequest& request)
        : m_request(request)
        , m_system(request.system())
        , m_gateway(request.builder.address(request.component))
        , m_hub(hubOf(m_system, request.component))
    {
    }

    std::string write()
    {
        for (const int drawn : m_system.ofKind("aws.tgw_attachment"))
            m_request.builder.written.insert(drawn);  // it is made with the gateway
        std::erase_if(m_hub.networks, [&](int vpc) { return subnetsOf(vpc) == "[]"; });
        for (int* end : {&m_hub.egress, &m_hub.inspection})
            if (std::ranges::count(m_hub.networks, *end) == 0)
                *end = -1;
        share();
        if (m_hub.inspection >= 0)
            resource(m_out, "aws_ec2_transit_gateway_route_table", inspected(),
                     ofGateway()
                         .attr("transit_gateway_id", m_gateway + ".id")
                         .attr("tags", "{ Name = \"${local.name}-inspected\" }"));
        for (const int vpc : m_hub.networks) {
            attach(vpc);
            routesIn(vpc);
        }
        if (m_hub.inspection >= 0)
            wayTo(m_hub.inspection, "aws_ec2_transit_gateway_route_table." + inspected() + ".id",
                  inspected());
        if (m_hub.egress >= 0 && m_hub.egress != m_hub.inspection)
            wayTo(m_hub.egress, m_gateway + ".association_default_route_table_id",
                  m_request.name() + "_egress");
        return m_out.body();
    }

private:
    std::string inspected() const { return m_request.name() + "_inspected"; }
    Hcl ofGateway() const { return m_request.builder.in(m_request.drawn().region); }

    bool isShared(int vpc) const
    {
        return !m_system.sameAccount(m_system.vpcAt(vpc).region, m_request.drawn().region);
    }

    std::string shareOf(int vpc) const
    {
        return "aws_ram_principal_association." + m_request.name() + "_" +
               m_system.placeAt(m_system.vpcAt(vpc).region).account;
    }

    /// Accounts of other networks that hang on it have it shared with them. Source: AWS Transit
    /// Gateway guide, "Transit gateway attachments in other accounts".
    void share()
    {
        const std::string name = m_request.name();
        const std::string share = "aws_ram_resource_share." + name;
        std::set<std::string> told;
        for (const int vpc : m_hub.networks) {
            const int place = m_system.vpcAt(vpc).region;
            if (!isShared(vpc) || !told.insert(m_system.placeAt(place).account).second)
                continue;
            if (told.size() == 1) {
                resource(m_out, "aws_ram_resource_share", name,
                         ofGateway()
                             .attr("name", "\"${local.name}-" +
                                               m_request.builder.slug(m_request.component, 28) +
                                               "\"")
                             .flag("allow_external_principals", false));
                resource(m_out, "aws_ram_resource_association", name,
                         ofGateway()
                             .attr("resource_arn", m_gateway + ".arn")
                             .attr("resource_share_arn", share + ".arn"));
                m_request.builder.assumptions.push_back(
                    m_request.drawn().label +
                    " is shared with the other accounts: sharing within the organization has to "
                    "be enabled in AWS RAM.");
            }
            resource(m_out, "aws_ram_principal_association",
                     shareOf(vpc).substr(shareOf(vpc).find('.') + 1),
                     ofGateway()
                         .attr("principal", m_request.builder.accountId(place))
                         .attr("resource_share_arn", share + ".arn"));
        }
    }
    std::string labelOf(int vpc) const { return m_request.name() + "_" + m_system.vpcAt(vpc).name; }
    std::string attachmentOf(int vpc) const
    {
        return "aws_ec2_transit_gateway_vpc_attachment." + labelOf(vpc);
    }

    std::string subnetsOf(int index) const
    {
        const Vpc& vpc = m_system.vpcAt(index);
        const SubnetTier* own = vpc.tier(kTransitTier);
        return own ? "values(aws_subnet." + vpc.label(own->name) + ")[*].id"
                   : m_request.builder.privateSubnets(vpc);
    }

    /// What leaves a network for another one is looked at on the way: such networks have a table
    /// that only knows the way to the firewall. Source: AWS Network Firewall Developer Guide,
    /// centralized deployment model.
    bool isInspected(int vpc) const { return m_hub.inspection >= 0 && vpc != m_hub.inspection; }

    void attach(int vpc)
    {
        const int region = m_system.vpcAt(vpc).region;
        Hcl body = m_request.builder.in(region);
        body.attr("transit_gateway_id", m_gateway + ".id")
            .attr("vpc_id", "aws_vpc." + m_system.vpcAt(vpc).name + ".id")
            .attr("subnet_ids", subnetsOf(vpc));
        if (vpc == m_hub.inspection)
            body.text("appliance_mode_support", "enable");  // both ways through one endpoint
        const bool shared = isShared(vpc);
        // The account of the network cannot say what the gateway's account decides.
        if (isInspected(vpc) && !shared)
            body.flag("transit_gateway_default_route_table_association", false);
        if (shared)
            body.attr("depends_on", "[aws_ram_resource_association." + m_request.name() + ", " +
                                        shareOf(vpc) + "]");
        resource(m_out, "aws_ec2_transit_gateway_vpc_attachment", labelOf(vpc), body);
        if (isInspected(vpc))
            resource(
                m_out, "aws_ec2_transit_gateway_route_table_association", labelOf(vpc),
                ofGateway()
                    .attr("transit_gateway_attachment_id", attachmentOf(vpc) + ".id")
                    .attr("transit_gateway_route_table_id",
                          "aws_ec2_transit_gateway_route_table." + inspected() + ".id")
                    .append(shared ? Hcl().flag("replace_existing_association", true) : Hcl()));
    }

    void wayTo(int vpc, const std::string& table, const std::string& label)
    {
        resource(m_out, "aws_ec2_transit_gateway_route", label,
                 ofGateway()
                     .text("destination_cidr_block", "0.0.0.0/0")
                     .attr("transit_gateway_attachment_id", attachmentOf(vpc) + ".id")
                     .attr("transit_gateway_route_table_id", table));
    }

    void routesIn(int index)
    {
        const Vpc& vpc = m_system.vpcAt(index);
        const Inspection inspection = inspectionOf(m_system, index);
        const std::vector<std::string> behind = blocksBehind(m_system, m_hub, index);
        const bool outByHub = goesOutThrough(m_system, m_hub, index);
        for (const SubnetTier& tier : vpc.tiers) {
            std::vector<std::string> blocks;
            const bool ofFirewall = tier.name == kFirewallTier;
            const bool inner = !tier.isPublic && !tier.isSide && !tier.isData;
            switch (inspection) {
            case Inspection::ForOthers:
                if (ofFirewall)
                    blocks = {"0.0.0.0/0"};
                break;
            case Inspection::BeforeNat:
                if (ofFirewall)
                    blocks = behind;
                break;
            case Inspection::BehindNat:
            case Inspection::None:
                if (tier.isPublic && index == m_hub.egress)
                    blocks = behind;
                else if (inner || (&tier == vpc.privateTier() && !ofFirewall))
                    blocks = outByHub ? std::vector<std::string>{"0.0.0.0/0"} : behind;
            }
            for (std::size_t i = 0; i < blocks.size(); ++i)
                route(index, tier, blocks[i], i);
        }
    }

    void route(int index, const SubnetTier& tier, const std::string& block, std::size_t number)
    {
        const Vpc& vpc = m_system.vpcAt(index);
        const std::string part = vpc.label(tier.name);
        // A table has one route to a block: of several gateways the first one's.
        const std::string taken = (tier.isPublic ? vpc.label("public") : part) + " " + block;
        if (m_request.builder.label("transit route", taken) != plainName(taken, kTerraformName))
            return;
        std::string label = "transit_" + labelOf(index);
        if (&tier != vpc.privateTier())
            label += "_" + tier.name;
        Hcl body = m_request.builder.in(vpc.region);
        if (tier.isPublic && inspectionOf(m_system, index) == Inspection::None)
            body.attr("route_table_id", "aws_route_table." + vpc.label("public") + ".id");
        else
            body.attr("for_each", "aws_subnet." + part)
                .attr("route_table_id", "aws_route_table." + part + "[each.key].id");
        resource(m_out, "aws_route", label + (number == 0 ? "" : "_" + std::to_string(number + 1)),
                 body.text("destination_cidr_block", block)
                     .attr("transit_gateway_id", m_gateway + ".id")
                     .attr("depends_on", "[" + attachmentOf(index) + "]"));
    }

    const PartRequest& m_request;
    const System& m_system;
    std::string m_gateway;
    Hub m_hub;
    Hcl m_out;
};

}  // namespace

std::string peeringLine(const PartRequest& request)
{
    const System& system = request.system();
    const int first = request.drawn().vpc;
    const int second = system.at(request.end).vpc;
    if (first < 0 || second < 0 || first == second ||
        !isPeering(system, request.component, request.end))
        return {};
    const std::string pair =
        std::to_string(std::min(first, second)) + "_" + std::to_string(std::max(first, second));
    if (request.builder.label("peering of", "p" + pair) != "p" + pair)
        return {};
    Hcl out;
    writePeering(
        out, request.builder,
        plainName(system.vpcAt(first).name + " " + system.vpcAt(second).name, kTerraformName),
        first, second);
    return out.body();
}

std::string attachments(const PartRequest& request)
{
    return Transit(request).write();
}

namespace {

/// A connection or a gateway of Direct Connect, as its recipe is that of the one or of the other.
int directConnect(const PartRequest& request, bool gateway)
{
    for (const int drawn : request.system().ofKind("aws.direct_connect"))
        if (request.builder.writtenAs.contains(drawn) == gateway &&
            !request.builder.address(drawn).empty())
            return drawn;
    return -1;
}

}  // namespace

std::optional<std::string> networkPart(const PartRequest& request)
{
    if (request.words.front() != "dx_connection")
        return std::nullopt;
    const int drawn = directConnect(request, false);
    return (drawn < 0 ? "aws_dx_connection." + request.name() : request.builder.address(drawn)) +
           ".id";
}

std::optional<bool> networkCondition(const PartRequest& request)
{
    if (request.words.front() == "dx_connection_drawn")
        return directConnect(request, false) >= 0;
    if (request.words.front() == "dx_gateway_drawn")
        return directConnect(request, true) >= 0;
    if (request.words.front() == "shared_gateway")
        return std::ranges::any_of(
            hubOf(request.system(), request.component).networks, [&](int vpc) {
                return !request.system().sameAccount(request.system().vpcAt(vpc).region,
                                                     request.drawn().region);
            });
    if (request.words.front() == "on_premises_end")
        return request.system().onPremisesEnds.contains(request.component);
    return std::nullopt;
}

}  // namespace stratoplan::exporting
