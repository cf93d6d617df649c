#include "export/terraform/builder.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stratoplan::exporting {
namespace {

constexpr std::string_view kZoneLetters = "abcdef";

struct Cidr {
    std::uint32_t address = 0;
    int prefix = 0;
};

std::optional<Cidr> parsed(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto prefix = toInteger(text.substr(slash + 1));
    const auto octets = split(text.substr(0, slash), '.');
    if (!prefix || *prefix < 0 || *prefix > 32 || octets.size() != 4)
        return std::nullopt;
    std::uint32_t address = 0;
    for (const std::string_view octet : octets) {
        const auto value = toInteger(octet);
        if (!value || *value < 0 || *value > 255)
            return std::nullopt;
        address = address << 8 | static_cast<std::uint32_t>(*value);
    }
    return Cidr{address, static_cast<int>(*prefix)};
}

std::string written(Cidr cidr)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += std::to_string(cidr.address >> shift & 255U) + (shift ? "." : "/");
    return out + std::to_string(cidr.prefix);
}

std::uint64_t sizeOf(int prefix)
{
    return std::uint64_t{1} << (32 - prefix);
}

bool overlap(Cidr a, Cidr b)
{
    const std::uint64_t beginA = a.address;
    const std::uint64_t beginB = b.address;
    return beginA < beginB + sizeOf(b.prefix) && beginB < beginA + sizeOf(a.prefix);
}

bool inside(Cidr inner, Cidr outer)
{
    return inner.prefix >= outer.prefix && overlap(inner, outer);
}

/// Gives every subnet of the VPC a block: the drawn ones where they fit, the next free /24 (or what
/// the VPC has room for) where none is drawn or the drawn one cannot be.
class AddressPlan {
public:
    AddressPlan(Cidr vpc, std::vector<std::string>& assumptions)
        : m_vpc(vpc), m_assumptions(assumptions)
    {
    }

    void reserve(const std::vector<std::string>& drawn)
    {
        for (const std::string& text : drawn)
            if (const auto cidr = parsed(text); cidr && fits(*cidr))
                m_taken.push_back(*cidr);
    }

    std::string block(const SubnetTier& tier, std::size_t zone)
    {
        if (zone < tier.cidrs.size()) {
            const auto cidr = parsed(tier.cidrs[zone]);
            const auto free = cidr && std::ranges::count_if(
                                          m_taken, [&](Cidr t) { return overlap(t, *cidr); }) == 1;
            if (free && inside(*cidr, m_vpc))
                return written(*cidr);
            m_assumptions.push_back("Subnet " + tier.name + " " + tier.cidrs[zone] +
                                    " does not fit into its VPC; a free block is used.");
        }
        const int prefix = std::clamp(m_vpc.prefix + 8, 20, 28);
        const std::uint64_t step = sizeOf(prefix);
        for (std::uint64_t at = 0; at + step <= sizeOf(m_vpc.prefix); at += step) {
            const Cidr candidate{m_vpc.address + static_cast<std::uint32_t>(at), prefix};
            if (std::ranges::none_of(m_taken, [&](Cidr t) { return overlap(t, candidate); })) {
                m_taken.push_back(candidate);
                return written(candidate);
            }
        }
        return written({m_vpc.address, std::min(28, m_vpc.prefix + 8)});
    }

private:
    bool fits(Cidr cidr) const { return cidr.prefix >= 16 && cidr.prefix <= 28; }

    Cidr m_vpc;
    std::vector<Cidr> m_taken;
    std::vector<std::string>& m_assumptions;
};

std::string prefixed(const Vpc& vpc, const std::string& name)
{
    return vpc.name == "main" ? name : vpc.name + "_" + name;
}

void inRegion(const Vpc& vpc, Hcl& body)
{
    if (vpc.region > 0)
        body.attr("provider", "aws.region_" + std::to_string(vpc.region + 1));
}

Hcl named(const Vpc& vpc, const std::string& suffix)
{
    Hcl body;
    inRegion(vpc, body);
    body.attr("tags", "{ Name = \"${local.name}" + (suffix.empty() ? "" : "-" + suffix) + "\" }");
    return body;
}

void emitSubnets(TerraformBuilder& builder, const Vpc& vpc)
{
    Hcl& out = builder.file("network.tf");
    const Cidr block = parsed(vpc.cidr).value_or(Cidr{0x0A000000, 16});
    AddressPlan plan(block, builder.assumptions);
    for (const SubnetTier& tier : vpc.tiers)
        plan.reserve(tier.cidrs);
    const std::string& region = builder.system.regions[static_cast<std::size_t>(vpc.region)];
    Hcl locals;
    for (const SubnetTier& tier : vpc.tiers) {
        std::string map = "{\n";
        for (int zone = 0; zone < tier.count; ++zone) {
            const auto position = static_cast<std::size_t>(zone);
            const std::string az =
                vpc.region == 0 ? "\"${var.region}" + std::string(1, kZoneLetters[position]) + "\""
                                : hclString(region + std::string(1, kZoneLetters[position]));
            map += "(" + az + ") = " + hclString(plan.block(tier, position)) + "\n";
        }
        locals.attr(prefixed(vpc, tier.name) + "_subnets", map + "}");
    }
    out.block("locals", locals);
    for (const SubnetTier& tier : vpc.tiers) {
        Hcl body;
        inRegion(vpc, body);
        body.attr("for_each", "local." + prefixed(vpc, tier.name) + "_subnets")
            .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
            .attr("cidr_block", "each.value")
            .attr("availability_zone", "each.key")
            .attr("tags", "{ Name = \"${local.name}-" + tier.name + "-${each.key}\" }");
        resource(out, "aws_subnet", prefixed(vpc, tier.name), body);
    }
}

void emitPublicRoutes(TerraformBuilder& builder, const Vpc& vpc)
{
    Hcl& out = builder.file("network.tf");
    const SubnetTier* tier = vpc.publicTier();
    if (!tier)
        return;
    if (builder.system.ofKind("aws.igw").empty())
        builder.assumptions.push_back("Public subnets need an internet gateway; one is added.");
    resource(out, "aws_internet_gateway", vpc.name,
             named(vpc, "igw").attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
    const std::string name = prefixed(vpc, "public");
    resource(out, "aws_route_table", name,
             named(vpc, "public").attr("vpc_id", "aws_vpc." + vpc.name + ".id"));
    Hcl route;
    inRegion(vpc, route);
    resource(out, "aws_route", name + "_internet",
             route.attr("route_table_id", "aws_route_table." + name + ".id")
                 .text("destination_cidr_block", "0.0.0.0/0")
                 .attr("gateway_id", "aws_internet_gateway." + vpc.name + ".id"));
    Hcl association;
    inRegion(vpc, association);
    resource(out, "aws_route_table_association", name,
             association.attr("for_each", "aws_subnet." + prefixed(vpc, tier->name))
                 .attr("subnet_id", "each.value.id")
                 .attr("route_table_id", "aws_route_table." + name + ".id"));
}

/// NAT gateways: as many as are drawn, at most one a zone; each private tier goes out through them.
void emitPrivateRoutes(TerraformBuilder& builder, const Vpc& vpc)
{
    Hcl& out = builder.file("network.tf");
    const SubnetTier* first = vpc.publicTier();
    const bool isPrivate =
        std::ranges::any_of(vpc.tiers, [](const SubnetTier& tier) { return !tier.isPublic; });
    if (!isPrivate)
        return;
    const bool nat = first && (vpc.natGateways > 0 || vpc.privateTier());
    if (nat && vpc.natGateways == 0)
        builder.assumptions.push_back("Private subnets have no way out; one NAT gateway is added.");
    const bool each = nat && vpc.natGateways >= first->count && first->count > 1;
    const std::string publicSubnets = "aws_subnet." + (first ? prefixed(vpc, first->name) : "");
    if (nat) {
        const std::string where =
            each ? "local." + prefixed(vpc, first->name) + "_subnets"
                 : "toset([keys(local." + prefixed(vpc, first->name) + "_subnets)[0]])";
        Hcl eip;
        inRegion(vpc, eip);
        resource(out, "aws_eip", prefixed(vpc, "nat"),
                 eip.attr("for_each", where)
                     .text("domain", "vpc")
                     .attr("depends_on", "[aws_internet_gateway." + vpc.name + "]"));
        Hcl gateway;
        inRegion(vpc, gateway);
        resource(out, "aws_nat_gateway", vpc.name,
                 gateway.attr("for_each", where)
                     .attr("allocation_id", "aws_eip." + prefixed(vpc, "nat") + "[each.key].id")
                     .attr("subnet_id", publicSubnets + "[each.key].id")
                     .attr("tags", "{ Name = \"${local.name}-${each.key}\" }")
                     .attr("depends_on", "[aws_internet_gateway." + vpc.name + "]"));
    }
    for (const SubnetTier& tier : vpc.tiers) {
        if (tier.isPublic)
            continue;
        const std::string name = prefixed(vpc, tier.name);
        Hcl table;
        inRegion(vpc, table);
        resource(out, "aws_route_table", name,
                 table.attr("for_each", "aws_subnet." + name)
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("tags", "{ Name = \"${local.name}-" + tier.name + "-${each.key}\" }"));
        Hcl association;
        inRegion(vpc, association);
        resource(out, "aws_route_table_association", name,
                 association.attr("for_each", "aws_subnet." + name)
                     .attr("subnet_id", "each.value.id")
                     .attr("route_table_id", "aws_route_table." + name + "[each.key].id"));
        if (!nat || tier.isData)
            continue;  // a data tier answers, it does not call out
        Hcl route;
        inRegion(vpc, route);
        resource(
            out, "aws_route", name + "_nat",
            route.attr("for_each", "aws_subnet." + name)
                .attr("route_table_id", "aws_route_table." + name + "[each.key].id")
                .text("destination_cidr_block", "0.0.0.0/0")
                .attr("nat_gateway_id", each ? "try(aws_nat_gateway." + vpc.name +
                                                   "[each.key].id, values(aws_nat_gateway." +
                                                   vpc.name + ")[0].id)"
                                             : "values(aws_nat_gateway." + vpc.name + ")[0].id"));
    }
}

void emitEndpoints(TerraformBuilder& builder, const Vpc& vpc)
{
    const System& system = builder.system;
    std::vector<std::string> services;
    const auto want = [&](const std::string& service) {
        if (std::ranges::find(services, service) == services.end())
            services.push_back(service);
    };
    const auto read = [&](const std::string& text) {
        if (text.find("dynamodb") != std::string::npos)
            want("dynamodb");
        if (text.find("s3") != std::string::npos || text.find("gateway") != std::string::npos)
            want("s3");
    };
    for (const int index : system.ofKind("aws.vpc_endpoint"))
        if (system.at(index).region == vpc.region) {
            builder.written.insert(index);
            read(system.at(index).text());
        }
    // A network's box often lists its endpoints as text.
    for (const int index : system.ofKind("aws.vpc"))
        if (system.at(index).region == vpc.region)
            for (const Node* node : system.at(index).nodes)
                for (const std::string& detail : node->details)
                    if (const std::string line = lowered(detail);
                        line.find("endpoint") != std::string::npos)
                        read(line);
    for (const std::string& service : services) {
        std::vector<std::string> tables;
        for (const SubnetTier& tier : vpc.tiers)
            if (!tier.isPublic)
                tables.push_back("values(aws_route_table." + prefixed(vpc, tier.name) + ")[*].id");
        Hcl body;
        inRegion(vpc, body);
        resource(
            builder.file("network.tf"), "aws_vpc_endpoint", prefixed(vpc, service),
            body.attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                .attr("service_name",
                      "\"com.amazonaws." +
                          (vpc.region == 0 ? "${var.region}"
                                           : system.regions[static_cast<std::size_t>(vpc.region)]) +
                          "." + service + "\"")
                .text("vpc_endpoint_type", "Gateway")
                .attr("route_table_ids", "concat(" + join(tables, ", ") + ")"));
    }
}

}  // namespace

void emitNetwork(TerraformBuilder& builder)
{
    const System& system = builder.system;
    for (const Vpc& vpc : system.vpcs) {
        Hcl body;
        inRegion(vpc, body);
        resource(builder.file("network.tf"), "aws_vpc", vpc.name,
                 body.text("cidr_block", parsed(vpc.cidr) ? vpc.cidr : "10.0.0.0/16")
                     .flag("enable_dns_support", true)
                     .flag("enable_dns_hostnames", true)
                     .attr("tags", "{ Name = local.name }"));
        if (vpc.tiers.empty())
            continue;
        emitSubnets(builder, vpc);
        emitPublicRoutes(builder, vpc);
        emitPrivateRoutes(builder, vpc);
        emitEndpoints(builder, vpc);
    }
    for (const char* kind :
         {"aws.vpc", "aws.subnet", "aws.igw", "aws.nat_gateway", "aws.eip", "aws.route_table",
          "aws.region", "aws.az", "aws.security_group", "aws.cloud", "aws.account"})
        for (const int index : system.ofKind(kind))
            builder.written.insert(index);
    if (!system.vpcs.empty())
        builder.outputs["vpc_id"] = "aws_vpc." + system.vpcs.front().name + ".id";
}

}  // namespace stratoplan::exporting
