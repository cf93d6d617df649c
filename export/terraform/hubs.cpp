#include "export/terraform/hubs.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

void addOnce(std::vector<int>& networks, int vpc)
{
    if (vpc >= 0 && std::ranges::count(networks, vpc) == 0)
        networks.push_back(vpc);
}

bool leadsOut(const Vpc& vpc)
{
    return vpc.natGateways > 0 && vpc.publicTier();
}

/// "Egress VPC": all others go out through its gateways.
bool isEgressByName(const Vpc& vpc)
{
    const std::string words = lowered(vpc.title);
    return leadsOut(vpc) && (words.find("egress") != std::string::npos ||
                             words.find("outbound") != std::string::npos);
}

/// The firewall of a network, or -1.
int firewallOf(const System& system, int vpc)
{
    for (const int firewall : system.ofKind("aws.network_firewall"))
        if (system.at(firewall).vpc == vpc && system.at(firewall).insideVpc)
            return firewall;
    return -1;
}

/// Networks that a line joins to a joined one hang on the same gateway, unless they are peers.
void addNeighbours(const System& system, std::vector<int>& networks)
{
    if (system.has("aws.vpc_peering"))
        return;
    for (std::size_t i = 0; i < networks.size(); ++i)
        for (const int drawn : system.ofKind("aws.vpc")) {
            if (system.at(drawn).vpc != networks[i])
                continue;
            for (const int other : system.neighbours(drawn)) {
                const bool peers =
                    isPeering(system, drawn, other) || isPeering(system, other, drawn);
                if (system.isA(other, "aws.vpc") && !peers &&
                    system.regionAt(system.at(other).region) ==
                        system.regionAt(system.at(drawn).region))
                    addOnce(networks, system.at(other).vpc);
            }
        }
}

}  // namespace

bool isPeering(const System& system, int from, int to)
{
    return system.textBetween(from, to).find("peer") != std::string::npos;
}

Inspection inspectionOf(const System& system, int vpc)
{
    const int firewall = firewallOf(system, vpc);
    const Vpc& network = system.vpcAt(vpc);
    if (firewall < 0 || !network.tier(kFirewallTier))
        return Inspection::None;
    const bool joined = std::ranges::count(hubOfNetwork(system, vpc).networks, vpc) > 0;
    if (!network.publicTier())
        return joined ? Inspection::ForOthers : Inspection::None;
    const auto drawnBefore = [&](const std::vector<int>& ends, const char* kind) {
        return std::ranges::any_of(ends, [&](int end) { return system.isA(end, kind); });
    };
    if (drawnBefore(system.at(firewall).targets, "aws.nat_gateway"))
        return Inspection::BeforeNat;
    if (drawnBefore(system.at(firewall).sources, "aws.nat_gateway") ||
        drawnBefore(system.at(firewall).targets, "aws.igw"))
        return Inspection::BehindNat;
    return joined ? Inspection::BeforeNat : Inspection::BehindNat;
}

Hub hubOf(const System& system, int transitGateway)
{
    Hub hub;
    for (const int other : system.neighbours(transitGateway))
        if (system.isA(other, "aws.vpc") || system.at(other).insideVpc)
            addOnce(hub.networks, system.at(other).vpc);
    if (hub.networks.empty())
        for (std::size_t i = 0; i < system.vpcs.size(); ++i)
            hub.networks.push_back(static_cast<int>(i));
    else
        addNeighbours(system, hub.networks);
    if (system.at(transitGateway).insideVpc)  // drawn in a network, it serves that, too
        addOnce(hub.networks, system.at(transitGateway).vpc);
    std::erase_if(hub.networks, [&](int vpc) {
        return system.regionAt(system.vpcAt(vpc).region) !=
               system.regionAt(system.at(transitGateway).region);
    });
    const bool someNeedAWay = std::ranges::any_of(hub.networks, [&](int vpc) {
        return !system.vpcAt(vpc).publicTier() && firewallOf(system, vpc) < 0;
    });
    for (const int vpc : hub.networks) {
        if (hub.egress < 0 && someNeedAWay && leadsOut(system.vpcAt(vpc)))
            hub.egress = vpc;
        if (!hub.forAll && hub.networks.size() > 1 && isEgressByName(system.vpcAt(vpc))) {
            hub.egress = vpc;
            hub.forAll = true;
        }
        if (hub.inspection < 0 && firewallOf(system, vpc) >= 0 && hub.networks.size() > 1)
            hub.inspection = vpc;
    }
    return hub;
}

bool goesOutThrough(const System& system, const Hub& hub, int vpc)
{
    const Vpc& network = system.vpcAt(vpc);
    return hub.central() && hub.isSpoke(vpc) && network.natGateways == 0 &&
           (!network.publicTier() || hub.forAll) && std::ranges::count(hub.networks, vpc) > 0;
}

Hub hubOfNetwork(const System& system, int vpc)
{
    for (const int gateway : system.ofKind("aws.transit_gateway"))
        if (Hub hub = hubOf(system, gateway); std::ranges::count(hub.networks, vpc) > 0)
            return hub;
    return {};
}

std::vector<std::string> blocksBehind(const System& system, const Hub& hub, int vpc)
{
    std::vector<std::string> blocks = {"10.0.0.0/8"};
    const CidrBlock usual{10u << 24, 8};
    const auto add = [&](const std::string& text) {
        const auto block = cidrBlock(text);
        if (block && !block->isV6 && !usual.contains(*block) &&
            std::ranges::count(blocks, text) == 0)
            blocks.push_back(text);
    };
    for (const std::string& block : system.onPremises)
        add(block);
    for (const int other : hub.networks)
        if (other != vpc && system.vpcAt(other).cidr != system.vpcAt(vpc).cidr)
            add(system.vpcAt(other).cidr);
    return blocks;
}

}  // namespace stratoplan::exporting
