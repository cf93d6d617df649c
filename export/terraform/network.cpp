#include "export/terraform/builder.h"
#include "export/terraform/hubs.h"
#include "export/terraform/inspection.h"
#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

constexpr std::string_view kZoneLetters = "abcdef";

/// Gives every subnet of the VPC a block: the drawn ones where they fit, the next free /24 (or what
/// the VPC has room for) where none is drawn or the drawn one cannot be.
class AddressPlan {
public:
    AddressPlan(CidrBlock vpc, std::string title, std::vector<std::string>& assumptions)
        : m_vpc(vpc), m_title(std::move(title)), m_assumptions(assumptions)
    {
    }

    /// Takes the drawn blocks that can be; the first of two that overlap stays.
    void reserve(const std::vector<std::string>& drawn)
    {
        for (const std::string& text : drawn)
            if (const auto block = cidrBlock(text);
                block && !block->isV6 && block->prefix >= 16 && block->prefix <= 28 &&
                m_vpc.contains(*block) && std::ranges::none_of(m_taken, [&](const CidrBlock& t) {
                    return t.overlaps(*block);
                })) {
                m_taken.push_back(block->canonical());
                m_drawn.push_back(cidrText(block->canonical()));
            }
    }

    std::string block(const SubnetTier& tier, std::size_t zone)
    {
        if (zone < tier.cidrs.size()) {
            const auto it = std::ranges::find(m_drawn, tier.cidrs[zone]);
            if (it != m_drawn.end()) {
                m_drawn.erase(it);
                return tier.cidrs[zone];
            }
            m_assumptions.push_back("Subnet " + tier.name + " " + tier.cidrs[zone] +
                                    " does not fit into " + m_title + "; a free block is used.");
        }
        const int usual = tier.isSide ? 28 : std::clamp(m_vpc.prefix + 8, 20, 28);
        const bool sized = tier.prefix > m_vpc.prefix;
        for (int prefix = sized ? tier.prefix : usual; prefix <= 28; ++prefix)
            if (const auto free = freeBlock(m_vpc, prefix, m_taken)) {
                m_taken.push_back(*free);
                if (sized && prefix != tier.prefix)
                    m_assumptions.push_back(m_title + " has no room for a /" +
                                            std::to_string(tier.prefix) + " of subnet " +
                                            tier.name + "; " + cidrText(*free) + " is used.");
                return cidrText(*free);
            }
        return cidrText({m_vpc.address, 28});
    }

private:
    CidrBlock m_vpc;
    std::string m_title;
    std::vector<CidrBlock> m_taken;
    std::vector<std::string> m_drawn;
    std::vector<std::string>& m_assumptions;
};

/// Which /64 of the /56 that Amazon gives the VPC each subnet gets: the one that is drawn, else the
/// next free.
class Ipv6Plan {
public:
    explicit Ipv6Plan(const Vpc& vpc) : m_vpc(cidrBlock(vpc.ipv6Cidr))
    {
        for (const SubnetTier& tier : vpc.tiers)
            for (const std::string& text : tier.ipv6Cidrs)
                if (const auto number = drawn(text))
                    m_taken.insert(*number);
    }

    int number(const SubnetTier& tier, std::size_t zone)
    {
        if (zone < tier.ipv6Cidrs.size())
            if (const auto number = drawn(tier.ipv6Cidrs[zone]);
                number && m_given.insert(*number).second)
                return *number;
        while (m_taken.contains(m_next))
            ++m_next;
        return m_next++;
    }

private:
    std::optional<int> drawn(const std::string& text) const
    {
        const auto block = cidrBlock(text);
        if (!block || !m_vpc || block->prefix != 64 || !m_vpc->contains(*block))
            return std::nullopt;
        const IpAddress number = (block->first() - m_vpc->first()) >> 64;
        return number < 256 ? std::optional(static_cast<int>(number)) : std::nullopt;
    }

    std::optional<CidrBlock> m_vpc;
    std::set<int> m_taken;
    std::set<int> m_given;
    int m_next = 0;
};

Hcl named(const TerraformBuilder& builder, const Vpc& vpc, const std::string& suffix)
{
    Hcl body = builder.in(vpc.region);
    body.attr("tags", "{ Name = \"${local.name}" + (suffix.empty() ? "" : "-" + suffix) + "\" }");
    return body;
}

void emitSubnets(TerraformBuilder& builder, const Vpc& vpc)
{
    Hcl& out = builder.file("network.tf");
    const CidrBlock block = cidrBlock(vpc.cidr).value_or(CidrBlock{0x0A000000, 16});
    AddressPlan plan(block, vpc.title, builder.assumptions);
    for (const SubnetTier& tier : vpc.tiers)
        plan.reserve(tier.cidrs);
    const std::string& region = builder.system.regionAt(vpc.region);
    Ipv6Plan wide(vpc);
    Hcl locals;
    for (const SubnetTier& tier : vpc.tiers) {
        std::string map = "{\n";
        std::string numbers = "{\n";
        for (int zone = 0; zone < tier.count; ++zone) {
            const auto position = static_cast<std::size_t>(zone);
            const std::string az =
                builder.system.placeAt(vpc.region).region == 0
                    ? "\"${var.region}" + std::string(1, kZoneLetters[position]) + "\""
                    : hclString(region + std::string(1, kZoneLetters[position]));
            map += "(" + az + ") = " + hclString(plan.block(tier, position)) + "\n";
            if (tier.ipv6)
                numbers += "(" + az + ") = " + std::to_string(wide.number(tier, position)) + "\n";
        }
        locals.attr(vpc.label(tier.name) + "_subnets", map + "}");
        if (tier.ipv6)
            locals.attr(vpc.label(tier.name) + "_ipv6_subnets", numbers + "}");
    }
    out.block("locals", locals);
    for (const SubnetTier& tier : vpc.tiers) {
        Hcl body = builder.in(vpc.region);
        body.attr("for_each", "local." + vpc.label(tier.name) + "_subnets")
            .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
            .attr("cidr_block", "each.value")
            .attr("availability_zone", "each.key");
        if (tier.ipv6)
            body.attr("ipv6_cidr_block", "cidrsubnet(aws_vpc." + vpc.name +
                                             ".ipv6_cidr_block, 8, local." + vpc.label(tier.name) +
                                             "_ipv6_subnets[each.key])")
                .flag("assign_ipv6_address_on_creation", true);
        body.attr("tags", "{ Name = \"${local.name}-" + tier.name + "-${each.key}\" }");
        resource(out, "aws_subnet", vpc.label(tier.name), body);
    }
}

void emitPublicRoutes(TerraformBuilder& builder, const Vpc& vpc, int index)
{
    Hcl& out = builder.file("network.tf");
    const SubnetTier* tier = vpc.publicTier();
    if (!tier)
        return;
    const std::vector<int>& gateways = builder.system.ofKind("aws.igw");
    if (std::ranges::none_of(gateways,
                             [&](int igw) { return builder.system.at(igw).vpc == index; }))
        builder.assumptions.push_back("Public subnets of " + vpc.title +
                                      " need an internet gateway; one is added.");
    resource(out, "aws_internet_gateway", vpc.name,
             named(builder, vpc, "igw").attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
    const Inspection inspection = inspectionOf(builder.system, index);
    if (inspection != Inspection::None) {
        emitInspectedPublicRoutes(builder, vpc, inspection, hubOfNetwork(builder.system, index),
                                  index);
        return;
    }
    const std::string name = vpc.label("public");
    resource(out, "aws_route_table", name,
             named(builder, vpc, "public").attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
    Hcl route = builder.in(vpc.region);
    resource(out, "aws_route", name + "_internet",
             route.attr("route_table_id", "aws_route_table." + name + ".id")
                 .text("destination_cidr_block", "0.0.0.0/0")
                 .attr("gateway_id", "aws_internet_gateway." + vpc.name + ".id"));
    if (vpc.ipv6)
        resource(out, "aws_route", name + "_internet_ipv6",
                 builder.in(vpc.region)
                     .attr("route_table_id", "aws_route_table." + name + ".id")
                     .text("destination_ipv6_cidr_block", "::/0")
                     .attr("gateway_id", "aws_internet_gateway." + vpc.name + ".id"));
    for (const SubnetTier& open : vpc.tiers)
        if (open.isPublic)
            resource(out, "aws_route_table_association", vpc.label(open.name),
                     builder.in(vpc.region)
                         .attr("for_each", "aws_subnet." + vpc.label(open.name))
                         .attr("subnet_id", "each.value.id")
                         .attr("route_table_id", "aws_route_table." + name + ".id"));
}

/// NAT gateways: as many as are drawn, at most one a zone; each private tier goes out through them.
void emitPrivateRoutes(TerraformBuilder& builder, const Vpc& vpc, int index)
{
    Hcl& out = builder.file("network.tf");
    const Inspection inspection = inspectionOf(builder.system, index);
    const SubnetTier* first = vpc.publicTier();
    const bool isPrivate =
        std::ranges::any_of(vpc.tiers, [](const SubnetTier& tier) { return !tier.isPublic; });
    if (!isPrivate && vpc.natGateways == 0)
        return;
    const bool nat =
        first && (vpc.natGateways > 0 ||
                  (vpc.privateTier() &&
                   !goesOutThrough(builder.system, hubOfNetwork(builder.system, index), index)));
    if (nat && vpc.natGateways == 0)
        builder.assumptions.push_back("Private subnets of " + vpc.title +
                                      " have no way out; one NAT gateway is added.");
    const bool each = nat && vpc.natGateways >= first->count && first->count > 1;
    const std::string publicSubnets = "aws_subnet." + (first ? vpc.label(first->name) : "");
    if (nat) {
        builder.variable("single_nat_gateway",
                         {.description = "One NAT gateway for all zones: cheaper, but not highly "
                                         "available",
                          .type = "bool",
                          .defaultValue = each ? "false" : "true"});
        const std::string zones = "keys(local." + vpc.label(first->name) + "_subnets)";
        const std::string where =
            "toset(var.single_nat_gateway ? [" + zones + "[0]] : " + zones + ")";
        Hcl eip = builder.in(vpc.region);
        resource(out, "aws_eip", vpc.label("nat"),
                 eip.attr("for_each", where)
                     .text("domain", "vpc")
                     .attr("depends_on", "[aws_internet_gateway." + vpc.name + "]"));
        Hcl gateway = builder.in(vpc.region);
        resource(out, "aws_nat_gateway", vpc.name,
                 gateway.attr("for_each", where)
                     .attr("allocation_id", "aws_eip." + vpc.label("nat") + "[each.key].id")
                     .attr("subnet_id", publicSubnets + "[each.key].id")
                     .attr("tags", "{ Name = \"${local.name}-${each.key}\" }")
                     .attr("depends_on", "[aws_internet_gateway." + vpc.name + "]"));
    }
    for (const SubnetTier& tier : vpc.tiers) {
        if (tier.isPublic)
            continue;
        const std::string name = vpc.label(tier.name);
        Hcl table = builder.in(vpc.region);
        resource(out, "aws_route_table", name,
                 table.attr("for_each", "aws_subnet." + name)
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("tags", "{ Name = \"${local.name}-" + tier.name + "-${each.key}\" }"));
        Hcl association = builder.in(vpc.region);
        resource(out, "aws_route_table_association", name,
                 association.attr("for_each", "aws_subnet." + name)
                     .attr("subnet_id", "each.value.id")
                     .attr("route_table_id", "aws_route_table." + name + "[each.key].id"));
        const bool ofFirewall = tier.name == kFirewallTier;
        const std::string own = "aws_route_table." + name + "[each.key].id";
        const auto route = [&] {
            return builder.in(vpc.region)
                .attr("for_each", "aws_subnet." + name)
                .attr("route_table_id", own)
                .text("destination_cidr_block", "0.0.0.0/0");
        };
        if (tier.isData || (inspection == Inspection::ForOthers && ofFirewall))
            continue;  // a data tier answers, it does not call out
        if (inspection == Inspection::BehindNat && ofFirewall) {
            resource(out, "aws_route", name + "_internet",
                     route().attr("gateway_id", "aws_internet_gateway." + vpc.name + ".id"));
            continue;
        }
        if ((inspection == Inspection::BeforeNat || inspection == Inspection::ForOthers) &&
            !ofFirewall) {
            resource(out, "aws_route", name + "_firewall", route().append(throughFirewall(vpc)));
            continue;
        }
        if (!nat)
            continue;
        resource(out, "aws_route", name + "_nat",
                 route().attr("nat_gateway_id", "try(aws_nat_gateway." + vpc.name +
                                                    "[each.key].id, values(aws_nat_gateway." +
                                                    vpc.name + ")[0].id)"));
    }
}

/// The way out of private subnets by IPv6, which NAT gateways do not carry.
void emitEgressOnly(TerraformBuilder& builder, const Vpc& vpc, int index)
{
    Hcl& out = builder.file("network.tf");
    const auto goesOut = [](const SubnetTier& tier) {
        return tier.ipv6 && !tier.isPublic && !tier.isData;
    };
    bool drawn = false;
    for (const int gateway : builder.system.ofKind("aws.eigw"))
        if (builder.system.at(gateway).vpc == index) {
            drawn = true;
            builder.place(gateway, "aws_egress_only_internet_gateway", vpc.name);
            builder.written.insert(gateway);
        }
    if (!drawn && std::ranges::none_of(vpc.tiers, goesOut))
        return;
    if (!drawn)
        builder.assumptions.push_back("Private subnets of " + vpc.title +
                                      " reach the internet by IPv6 through an egress-only "
                                      "gateway; one is added.");
    resource(out, "aws_egress_only_internet_gateway", vpc.name,
             named(builder, vpc, "egress-only").attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
    for (const SubnetTier& tier : vpc.tiers) {
        if (!goesOut(tier))
            continue;
        const std::string name = vpc.label(tier.name);
        resource(out, "aws_route", name + "_ipv6",
                 builder.in(vpc.region)
                     .attr("for_each", "aws_subnet." + name)
                     .attr("route_table_id", "aws_route_table." + name + "[each.key].id")
                     .text("destination_ipv6_cidr_block", "::/0")
                     .attr("egress_only_gateway_id",
                           "aws_egress_only_internet_gateway." + vpc.name + ".id"));
    }
}

/// Endpoints whose names a text holds. Source: AWS services that integrate with AWS PrivateLink.
void readEndpoints(const std::string& text, bool gateway, std::set<std::string>& gateways,
                   std::set<std::string>& interfaces)
{
    struct Name {
        const char* word;
        std::vector<const char*> services;
    };
    static const Name kNames[] = {
        {"ecr", {"ecr.api", "ecr.dkr"}},
        {"ecs", {"ecs", "ecs-agent", "ecs-telemetry"}},
        {"logs", {"logs"}},
        {"cloudwatch", {"logs", "monitoring"}},
        {"secret", {"secretsmanager"}},
        {"ssm", {"ssm", "ssmmessages", "ec2messages"}},
        {"systems manager", {"ssm", "ssmmessages", "ec2messages"}},
        {"kms", {"kms"}},
        {"sts", {"sts"}},
        {"sqs", {"sqs"}},
        {"sns", {"sns"}},
        {"api gateway", {"execute-api"}},
        {"kinesis", {"kinesis-streams"}},
        {"lambda", {"lambda"}},
        {"step functions", {"states"}},
        {"bedrock", {"bedrock-runtime"}},
    };
    if (text.find("dynamodb") != std::string::npos)
        gateways.insert("dynamodb");
    if (text.find("s3") != std::string::npos || (gateway && gateways.empty()))
        gateways.insert("s3");
    for (const Name& name : kNames)
        if (text.find(name.word) != std::string::npos)
            interfaces.insert(name.services.begin(), name.services.end());
}

/// The service of one's own that an endpoint is drawn to lead to, or -1.
int serviceOf(const TerraformBuilder& builder, int endpoint)
{
    for (const int near : builder.system.neighbours(endpoint))
        if (builder.system.isA(near, "aws.vpc_endpoint_service") && !builder.address(near).empty())
            return near;
    return -1;
}

void writeServiceEndpoint(TerraformBuilder& builder, const Vpc& vpc, int index, int endpoint,
                          int service)
{
    const std::string role = vpc.label("endpoints");
    const std::string group =
        builder.securityGroup(role, "Interface endpoints of VPC " + vpc.name, index);
    builder.allow("vpc", role, 443);
    const std::string label =
        builder.label("aws_vpc_endpoint", builder.system.at(endpoint).key + " service");
    builder.place(endpoint, "aws_vpc_endpoint", label);
    resource(
        builder.file("network.tf"), "aws_vpc_endpoint", label,
        builder.in(vpc.region)
            .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
            .attr("service_name", "\"com.amazonaws.vpce." +
                                      builder.regionExpression(builder.system.at(service).region) +
                                      ".${" + builder.address(service) + ".id}\"")
            .text("vpc_endpoint_type", "Interface")
            .attr("subnet_ids", builder.privateSubnets(vpc))
            .attr("security_group_ids", hclList({group})));
}

void emitEndpoints(TerraformBuilder& builder, const Vpc& vpc, int index)
{
    const System& system = builder.system;
    std::set<std::string> gateways;
    std::set<std::string> interfaces;
    for (const int endpoint : system.ofKind("aws.vpc_endpoint"))
        if (system.at(endpoint).vpc == index) {
            builder.written.insert(endpoint);
            if (const int service = serviceOf(builder, endpoint); service >= 0) {
                writeServiceEndpoint(builder, vpc, index, endpoint, service);
                continue;
            }
            std::string text = system.at(endpoint).text();
            for (const int near : system.neighbours(endpoint))
                text += lowered(system.catalog->kind(system.at(near).kind).label) + "\n";
            const std::size_t before = gateways.size() + interfaces.size();
            readEndpoints(text, text.find("gateway") != std::string::npos, gateways, interfaces);
            if (before == gateways.size() + interfaces.size() &&
                (before == 0 || system.isA(endpoint, "aws.vpc_endpoint_gateway")))
                gateways.insert("s3");
        }
    // A network's box often lists its endpoints as text.
    for (const int network : system.ofKind("aws.vpc"))
        if (system.at(network).vpc == index)
            for (const Node* node : system.at(network).nodes)
                for (const std::string& detail : node->details)
                    if (const std::string line = lowered(detail);
                        line.find("endpoint") != std::string::npos)
                        readEndpoints(line, line.find("gateway") != std::string::npos, gateways,
                                      interfaces);
    Hcl& out = builder.file("network.tf");
    const auto serviceName = [&](const std::string& service) {
        return "\"com.amazonaws." + builder.regionExpression(vpc.region) + "." + service + "\"";
    };
    std::vector<std::string> tables;
    for (const SubnetTier& tier : vpc.tiers)
        if (!tier.isPublic)
            tables.push_back("values(aws_route_table." + vpc.label(tier.name) + ")[*].id");
    if (tables.empty() && vpc.publicTier())
        tables.push_back(inspectionOf(system, index) == Inspection::None
                             ? "[aws_route_table." + vpc.label("public") + ".id]"
                             : "values(aws_route_table." + vpc.label("public") + ")[*].id");
    for (const std::string& service : gateways)
        resource(out, "aws_vpc_endpoint", vpc.label(service),
                 builder.in(vpc.region)
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("service_name", serviceName(service))
                     .text("vpc_endpoint_type", "Gateway")
                     .attr("route_table_ids", "concat(" + join(tables, ", ") + ")"));
    if (interfaces.empty() || tables.empty())
        return;
    const std::string role = vpc.label("endpoints");
    const std::string group =
        builder.securityGroup(role, "Interface endpoints of VPC " + vpc.name, index);
    builder.allow("vpc", role, 443);
    resource(out, "aws_vpc_endpoint", vpc.label("interface"),
             builder.in(vpc.region)
                 .attr("for_each", "toset(" +
                                       hclStrings(std::vector<std::string>(interfaces.begin(),
                                                                           interfaces.end())) +
                                       ")")
                 .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                 .attr("service_name",
                       "\"com.amazonaws." + builder.regionExpression(vpc.region) + ".${each.key}\"")
                 .text("vpc_endpoint_type", "Interface")
                 .flag("private_dns_enabled", true)
                 .attr("subnet_ids", builder.privateSubnets(vpc))
                 .attr("security_group_ids", hclList({group})));
}

}  // namespace

void emitNetwork(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (std::size_t i = 0; i < system.vpcs.size(); ++i) {
        const Vpc& vpc = system.vpcs[i];
        const auto said = [&](const char* property) {
            for (const int drawn : system.ofKind("aws.vpc"))
                if (system.at(drawn).vpc == static_cast<int>(i))
                    if (const std::string* value = system.at(drawn).property(property))
                        return *value;
            return std::string();
        };
        Hcl body = builder.in(vpc.region);
        body.text("cidr_block", vpc.cidr);
        if (said("tenancy") == "dedicated")
            body.text("instance_tenancy", "dedicated");
        if (vpc.ipv6)
            body.flag("assign_generated_ipv6_cidr_block", true);
        resource(builder.file("network.tf"), "aws_vpc", vpc.name,
                 body.flag("enable_dns_support", said("dns_support") != "false")
                     .flag("enable_dns_hostnames", said("dns_hostnames") != "false")
                     .attr("tags",
                           "{ Name = " +
                               (vpc.name == "main"
                                    ? std::string("local.name")
                                    : "\"${local.name}-" + plainName(vpc.name, kDnsLabel) + "\"") +
                               " }"));
        builder.outputs[vpc.label("vpc_id")] = "aws_vpc." + vpc.name + ".id";
        if (!vpc.tiers.empty()) {
            emitSubnets(builder, vpc);
            emitPublicRoutes(builder, vpc, static_cast<int>(i));
            emitPrivateRoutes(builder, vpc, static_cast<int>(i));
            if (inspectionOf(system, static_cast<int>(i)) != Inspection::None)
                emitFirewallEndpoints(builder, vpc, static_cast<int>(i));
        }
        if (vpc.ipv6)
            emitEgressOnly(builder, vpc, static_cast<int>(i));
        emitEndpoints(builder, vpc, static_cast<int>(i));
    }
    for (const int index : system.ofKind("aws.vpc"))
        if (system.at(index).vpc >= 0)
            builder.place(index, "aws_vpc", builder.vpcOf(index).name);
    for (const char* kind : {"aws.vpc", "aws.subnet", "aws.igw", "aws.nat_gateway", "aws.eip",
                             "aws.route_table", "aws.region", "aws.az", "aws.security_group",
                             "aws.cloud", "aws.account", "aws.vpc_endpoint"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
}

}  // namespace stratoplan::exporting
