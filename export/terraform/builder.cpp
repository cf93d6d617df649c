#include "export/terraform/builder.h"

#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::exporting {
namespace {

constexpr int kShell = 22;

std::string groupLabel(const std::string& role)
{
    return plainName(role, kTerraformName);
}

std::string subnets(const SubnetTier* tier, const Vpc& vpc)
{
    if (!tier)
        return "[]";
    return "values(aws_subnet." + vpc.label(tier->name) + ")[*].id";
}

}  // namespace

std::string plainDescription(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       std::string_view(" ._-:/()#,").find(c) != std::string_view::npos
                   ? c
                   : ' ';
    out = std::string(trimmed(out)).substr(0, 200);
    return out.empty() ? "Component" : out;
}

Hcl policyStatement(const std::vector<std::string>& actions,
                    const std::vector<std::string>& resources)
{
    return Hcl().attr("actions", hclStrings(actions)).attr("resources", hclList(resources));
}

TerraformBuilder::TerraformBuilder(const System& drawn)
    : system(drawn)
    , assumptions(drawn.assumptions)
    , workloads(workloadsOf(drawn))
    , m_addresses(drawn.components.size())
{
    // Labels that emitters take without a component.
    for (const char* group : {"ecs", "build"})
        label("aws_cloudwatch_log_group", group);
    for (const Workload& workload : workloads)
        if (workload.onInstances)
            label("aws_launch_template", workload.name);
}

void TerraformBuilder::variable(const std::string& name, TerraformVariable variable)
{
    // Days that CloudWatch takes. Source: API reference of CloudWatch Logs, PutRetentionPolicy.
    constexpr int kDays[] = {1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                             365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};
    if (name == "log_retention_days" && system.stated.logRetention)
        variable.defaultValue =
            std::to_string(*std::ranges::lower_bound(kDays, *system.stated.logRetention));
    m_variables.emplace(name, std::move(variable));
}

std::string TerraformBuilder::logRetention()
{
    variable("log_retention_days",
             {.description = "Days that logs are kept", .type = "number", .defaultValue = "30"});
    return "var.log_retention_days";
}

// Addresses ---------------------------------------------------------------------------------

void TerraformBuilder::place(int component, std::string type, std::string name)
{
    m_addresses[static_cast<std::size_t>(component)] = {std::move(type), std::move(name)};
}

std::string TerraformBuilder::address(int component) const
{
    const auto& [type, name] = m_addresses[static_cast<std::size_t>(component)];
    return type.empty() ? std::string() : type + "." + name;
}

std::string TerraformBuilder::name(int component) const
{
    return m_addresses[static_cast<std::size_t>(component)].second;
}

std::string TerraformBuilder::type(int component) const
{
    return m_addresses[static_cast<std::size_t>(component)].first;
}

void TerraformBuilder::alias(int component, int other)
{
    m_aliases[component] = other;
    m_addresses[static_cast<std::size_t>(component)] = m_addresses[static_cast<std::size_t>(other)];
    written.insert(component);
}

int TerraformBuilder::meant(int component) const
{
    const auto it = m_aliases.find(component);
    return it == m_aliases.end() ? component : it->second;
}

std::string TerraformBuilder::provider(const std::string& region, int place)
{
    for (int other = 0; other < static_cast<int>(system.places.size()); ++other)
        if (system.regionAt(other) == region && system.sameAccount(other, place))
            return other == 0 ? std::string() : "aws." + placeName(other);
    const int home = system.homeOf(place);
    m_extraProviders.insert({home, region});
    return "aws." + plainName(placeName(home) + " " + region, kTerraformName);
}

std::string TerraformBuilder::accountId(int place)
{
    const int home = system.homeOf(place);
    const std::string name = home == 0 ? std::string("current") : placeName(home);
    if (label("data.aws_caller_identity", name) == name)
        file("data.tf").block("data", in(home), {"aws_caller_identity", name});
    return "data.aws_caller_identity." + name + ".account_id";
}

std::string TerraformBuilder::slug(int component, std::size_t length)
{
    std::string& known = m_slugs[{component, length}];
    if (known.empty()) {
        const NameStyle style{'-', length, "x"};
        known =
            plainName(m_names.try_emplace("slug " + type(component) + std::to_string(length), style)
                          .first->second.unique(name(component)),
                      style);
    }
    return known;
}

Hcl TerraformBuilder::in(int place) const
{
    Hcl body;
    if (place > 0)
        body.attr("provider", "aws." + placeName(place));
    return body;
}

std::string TerraformBuilder::regionExpression(int place) const
{
    return system.placeAt(place).region == 0 ? "${var.region}" : system.regionAt(place);
}

const Vpc& TerraformBuilder::vpcOf(int component) const
{
    const int vpc = system.at(component).vpc;
    return system.vpcAt(vpc < 0 ? 0 : vpc);
}

std::string TerraformBuilder::clusterOf(const Workload& workload) const
{
    if (workload.cluster >= 0)
        return address(workload.cluster);
    return workload.region == 0 ? "aws_ecs_cluster.default"
                                : "aws_ecs_cluster." + placeName(workload.region);
}

// Who may reach whom ------------------------------------------------------------------------

const TerraformBuilder::Group* TerraformBuilder::group(const std::string& role) const
{
    const auto it = m_groupIndex.find(role);
    return it == m_groupIndex.end() ? nullptr : &m_groups[it->second];
}

std::string TerraformBuilder::securityGroup(const std::string& role, const std::string& description,
                                            int vpc)
{
    if (m_groupIndex.try_emplace(role, m_groups.size()).second)
        m_groups.push_back({role, plainDescription(description), vpc < 0 ? 0 : vpc});
    return "aws_security_group." + groupLabel(role) + ".id";
}

void TerraformBuilder::allow(const std::string& from, const std::string& to, int port,
                             const std::string& protocol, int lastPort)
{
    m_rules.insert({from, to, port, std::max(port, lastPort), protocol});
}

void TerraformBuilder::forgetAssumed(const std::string& role)
{
    std::erase_if(m_rules, [&](const Rule& rule) {
        return rule.to == role && (rule.from == "world" || rule.from == "vpc" ||
                                   rule.from.starts_with("var.") || rule.from.starts_with("list."));
    });
}

void TerraformBuilder::allowEgressTo(const std::string& role, const std::string& block, int port,
                                     const std::string& protocol, int lastPort)
{
    m_egress.erase(role);
    m_egressRules.insert({role, block, port, std::max(port, lastPort), protocol});
}

void TerraformBuilder::allowEgress(const std::string& role)
{
    m_egress.insert(role);
}

void TerraformBuilder::listens(int component, const std::string& role, int port)
{
    m_listeners[component] = {role, port};
}

const std::string* TerraformBuilder::groupOf(int component) const
{
    const auto it = m_listeners.find(meant(component));
    return it == m_listeners.end() ? nullptr : &it->second.first;
}

int TerraformBuilder::portOf(int component) const
{
    const auto it = m_listeners.find(meant(component));
    return it == m_listeners.end() ? 0 : it->second.second;
}

int TerraformBuilder::podsOf(int component) const
{
    const Kind& kind = system.catalog->kind(system.at(component).kind);
    if (!kind.hasTrait("storesData") && !kind.hasTrait("messaging"))
        return -1;
    for (const int cluster : system.ofKind("aws.eks_cluster"))
        if (type(cluster) == "aws_eks_cluster" &&
            system.at(cluster).vpc == system.at(component).vpc)
            return cluster;
    return -1;
}

void TerraformBuilder::connectMachines(int index)
{
    constexpr int kUsualPort = 8080;
    const std::string* to = groupOf(index);
    if (!to || type(index) != "aws_instance")
        return;
    for (const int client : system.at(index).sources) {
        const std::string* from = groupOf(client);
        if (!from || *from == *to || system.isA(client, "aws.alb") ||
            system.isA(client, "aws.nlb") || onlyAnswers(client))
            continue;
        const auto drawn = portInLabel(system.textBetween(client, index));
        const int port = drawn.value_or(system.isA(client, "aws.bastion")
                                            ? kShell
                                            : system.at(index).integer("port", kUsualPort));
        allow(*from, *to, port);
        if (!drawn && !system.at(index).property("port") && port == kUsualPort)
            assumptions.push_back(system.at(client).label + " reaches " + system.at(index).label +
                                  " at port " + std::to_string(port) + ".");
    }
}

bool TerraformBuilder::onlyAnswers(int component) const
{
    const Kind& kind = system.catalog->kind(system.at(component).kind);
    return kind.hasTrait("database") || kind.hasTrait("cache");
}

std::vector<std::string> TerraformBuilder::callersOf(int balancer) const
{
    std::vector<std::string> callers;
    if (system.outsideText.contains(balancer))
        return callers;
    for (const int client : system.at(balancer).sources) {
        if (onlyAnswers(client))
            continue;
        const std::string drawn = callingGroup(client, balancer);
        const std::string role = drawn.empty() ? "api_" + name(client) : drawn;
        const Group* from = group(role);
        if (role.starts_with(kPods)) {
            callers.push_back(role);
            continue;
        }
        if (!from || from->vpc != std::max(0, system.at(balancer).vpc))
            return {};
        callers.push_back(role);
    }
    return callers;
}

/// "pods", of several clusters "pods_orders".
std::string TerraformBuilder::podsName(const std::string& from) const
{
    const int cluster = std::stoi(from.substr(kPods.size()));
    const std::vector<int>& all = system.ofKind("aws.eks_cluster");
    return all.size() < 2 || cluster == all.front() ? "pods" : "pods_" + name(cluster);
}

std::string TerraformBuilder::callingGroup(int client, int called) const
{
    if (type(client) == "aws_eks_cluster") {
        const int network = system.at(client).vpc;
        return network == system.at(called).vpc ? kPods + std::to_string(client)
               : network < 0                    ? std::string()
                                                : system.vpcAt(network).cidr;
    }
    const std::string* role = groupOf(client);
    return role ? *role : std::string();
}

void TerraformBuilder::narrowInternalBalancers()
{
    for (const auto& [balancer, listener] : internal) {
        const std::string* role = groupOf(balancer);
        const std::vector<std::string> callers = callersOf(balancer);
        if (!role || callers.empty())
            continue;
        std::vector<Rule> assumed;
        std::ranges::copy_if(m_rules, std::back_inserter(assumed), [&](const Rule& rule) {
            return rule.to == *role && rule.from == "vpc";
        });
        for (const Rule& rule : assumed) {
            m_rules.erase(rule);
            for (const std::string& caller : callers)
                m_rules.insert({caller, rule.to, rule.port, rule.lastPort, rule.protocol});
        }
    }
}

void TerraformBuilder::connectGroups()
{
    narrowInternalBalancers();
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int index = static_cast<int>(i);
        const int port = portOf(index);
        if (isAlias(index))
            continue;
        if (port == 0) {
            connectMachines(index);
            continue;
        }
        const std::string& to = *groupOf(index);
        bool any = false;
        // What a balancer sends to a cluster is for its pods, not for who controls them.
        const bool controls = type(index) == "aws_eks_cluster";
        for (const int client : system.at(index).sources) {
            const std::string from = callingGroup(client, index);
            if (from.empty() || onlyAnswers(client) || (controls && type(client) == "aws_lb"))
                continue;
            any = true;
            if (from != to)
                allow(from, to, port);
            if (udp.contains(client))
                allow(from, to, port, "udp");
        }
        // Drawn without a direction, or as the data flow: a database calls nobody.
        for (const int client : system.at(index).targets)
            if (const std::string from = callingGroup(client, index);
                !from.empty() &&
                (portOf(client) == 0 || (onlyAnswers(index) && !onlyAnswers(client)))) {
                any = true;
                allow(from, to, port);
            }
        if (!any)
            allow(podsOf(index) < 0 ? "vpc" : kPods + std::to_string(podsOf(index)), to, port);
    }
}

void TerraformBuilder::writeIngress(Hcl& out, const Rule& rule, const Group& to) const
{
    const Vpc& vpc = system.vpcAt(to.vpc);
    const Group* from = group(rule.from);
    const bool block = rule.from.find('/') != std::string::npos;
    Hcl ingress = in(vpc.region);
    ingress.attr("security_group_id", "aws_security_group." + groupLabel(to.role) + ".id");
    if (rule.from == "world")
        ingress.text("cidr_ipv4", "0.0.0.0/0");
    else if (rule.from.starts_with(kPods))  // they have the group that EKS makes for the cluster
        ingress.attr("referenced_security_group_id",
                     address(std::stoi(rule.from.substr(kPods.size()))) +
                         ".vpc_config[0].cluster_security_group_id");
    else if (from && from->vpc == to.vpc)
        ingress.attr("referenced_security_group_id",
                     "aws_security_group." + groupLabel(from->role) + ".id");
    else if (rule.from.starts_with("list."))
        ingress.attr("prefix_list_id",
                     "data.aws_ec2_managed_prefix_list." + rule.from.substr(5) + ".id");
    else if (block)
        ingress.text(blockAttribute(rule.from), rule.from);
    else if (rule.from.starts_with("var."))
        ingress.attr("cidr_ipv4", rule.from);
    else
        ingress.attr("cidr_ipv4",
                     "aws_vpc." + (from ? system.vpcAt(from->vpc).name : vpc.name) + ".cidr_block");
    ingress.append(portsOf(rule));
    const std::string label =
        groupLabel(to.role) + "_" + portName(rule) + "_from_" +
        groupLabel(rule.from.starts_with(kPods) ? podsName(rule.from)
                                                : (block ? "cidr_" : "") + rule.from);
    resource(out, "aws_vpc_security_group_ingress_rule", label, ingress);
    if (rule.from == "world" && vpc.ipv6)
        resource(out, "aws_vpc_security_group_ingress_rule", label + "_ipv6",
                 in(vpc.region)
                     .attr("security_group_id", "aws_security_group." + groupLabel(to.role) + ".id")
                     .text("cidr_ipv6", "::/0")
                     .append(portsOf(rule)));
    if (!from || from->vpc != to.vpc || m_egress.contains(rule.from))
        return;
    resource(out, "aws_vpc_security_group_egress_rule",
             groupLabel(rule.from) + "_to_" + groupLabel(to.role) + "_" + portName(rule),
             in(vpc.region)
                 .attr("security_group_id", "aws_security_group." + groupLabel(rule.from) + ".id")
                 .attr("referenced_security_group_id",
                       "aws_security_group." + groupLabel(to.role) + ".id")
                 .append(portsOf(rule)));
}

std::string_view TerraformBuilder::blockAttribute(std::string_view block)
{
    return block.find(':') == block.npos ? "cidr_ipv4" : "cidr_ipv6";
}

Hcl TerraformBuilder::portsOf(const Rule& rule)
{
    Hcl body;
    body.text("ip_protocol", rule.protocol);
    if (rule.protocol != "-1")
        body.number("from_port", rule.port).number("to_port", rule.lastPort);
    return body;
}

std::string TerraformBuilder::portName(const Rule& rule)
{
    if (rule.protocol == "-1")
        return "all";
    return std::to_string(rule.port) +
           (rule.lastPort == rule.port ? "" : "_" + std::to_string(rule.lastPort)) +
           (rule.protocol == "tcp" ? "" : "_" + rule.protocol);
}

void TerraformBuilder::writeSecurityGroups()
{
    if (m_groups.empty() || system.vpcs.empty())
        return;
    Hcl& out = file("security.tf");
    for (const Group& made : m_groups) {
        const Vpc& vpc = system.vpcAt(made.vpc);
        resource(
            out, "aws_security_group", groupLabel(made.role),
            in(vpc.region)
                .attr("name_prefix", "\"${local.name}-" + plainName(made.role, kDnsLabel) + "-\"")
                .text("description", made.description)
                .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    }
    for (const Rule& rule : m_rules)
        if (const Group* to = group(rule.to))
            writeIngress(out, rule, *to);
    for (const Rule& rule : m_egressRules)
        if (const Group* from = group(rule.from))
            resource(out, "aws_vpc_security_group_egress_rule",
                     groupLabel(rule.from) + "_" + portName(rule) + "_to_" +
                         groupLabel("cidr_" + rule.to),
                     in(system.vpcAt(from->vpc).region)
                         .attr("security_group_id",
                               "aws_security_group." + groupLabel(rule.from) + ".id")
                         .text(blockAttribute(rule.to), rule.to)
                         .append(portsOf(rule)));
    for (const std::string& role : m_egress)
        if (const Group* from = group(role)) {
            const Vpc& vpc = system.vpcAt(from->vpc);
            for (const bool ipv6 : {false, true})
                if (!ipv6 || vpc.ipv6)
                    resource(
                        out, "aws_vpc_security_group_egress_rule",
                        groupLabel(role) + (ipv6 ? "_all_ipv6" : "_all"),
                        in(vpc.region)
                            .attr("security_group_id",
                                  "aws_security_group." + groupLabel(role) + ".id")
                            .text(ipv6 ? "cidr_ipv6" : "cidr_ipv4", ipv6 ? "::/0" : "0.0.0.0/0")
                            .text("ip_protocol", "-1"));
        }
}

// Rights ------------------------------------------------------------------------------------

std::string TerraformBuilder::iamRole(const std::string& name, const std::string& service,
                                      int place)
{
    std::string role = label("aws_iam_role", name);
    // Unique after the cut: with the name of the system it has the 64 letters that IAM allows.
    const std::string roleName =
        m_names.try_emplace("name of aws_iam_role", NameStyle{'-', 28, "role"})
            .first->second.unique(role);
    Hcl& out = file("iam.tf");
    const std::string principal = service.ends_with(".com") ? service : service + ".amazonaws.com";
    out.block(
        "data",
        Hcl().block(
            "statement",
            Hcl()
                .attr("actions", principal.starts_with("pods.")
                                     ? hclStrings({"sts:AssumeRole", "sts:TagSession"})
                                     : hclStrings({"sts:AssumeRole"}))
                .block("principals",
                       Hcl().text("type", "Service").attr("identifiers", hclStrings({principal})))),
        {"aws_iam_policy_document", role + "_trust"});
    roleStandsIn(role, place);
    resource(
        out, "aws_iam_role", role,
        inAccount(place)
            .attr("name", "\"${local.name}-" + roleName + "\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + role + "_trust.json"));
    return role;
}

void TerraformBuilder::attachPolicy(const std::string& role, const std::string& policy)
{
    resource(file("iam.tf"), "aws_iam_role_policy_attachment",
             role + "_" + plainName(policy.substr(policy.rfind('/') + 1), kTerraformName),
             inAccount(placeOfRole(role))
                 .attr("role", "aws_iam_role." + role + ".name")
                 .text("policy_arn", policy));
}

int TerraformBuilder::placeOfRole(const std::string& role) const
{
    const auto it = m_rolePlaces.find(role);
    return it == m_rolePlaces.end() ? 0 : it->second;
}

void TerraformBuilder::allowRole(const std::string& role, const std::vector<Hcl>& statements)
{
    auto& all = m_statements[role];
    for (const Hcl& statement : statements)
        if (std::ranges::none_of(all,
                                 [&](const Hcl& old) { return old.body() == statement.body(); }))
            all.push_back(statement);
}

const std::string* TerraformBuilder::roleOf(int component) const
{
    const auto it = m_roles.find(meant(component));
    return it == m_roles.end() ? nullptr : &it->second;
}

void TerraformBuilder::writePolicies()
{
    Hcl& out = file("iam.tf");
    for (const auto& [role, statements] : m_statements) {
        if (statements.empty())
            continue;
        Hcl document;
        for (const Hcl& statement : statements)
            document.block("statement", statement);
        out.block("data", document, {"aws_iam_policy_document", role});
        resource(out, "aws_iam_role_policy", role,
                 inAccount(placeOfRole(role))
                     .attr("role", "aws_iam_role." + role + ".id")
                     .attr("policy", "data.aws_iam_policy_document." + role + ".json"));
    }
}

std::string TerraformBuilder::publicSubnets(const Vpc& vpc) const
{
    const SubnetTier* tier = vpc.publicTier();
    return tier ? subnets(tier, vpc) : privateSubnets(vpc);
}

const SubnetTier* TerraformBuilder::drawnTier(const Vpc& vpc, int component) const
{
    const auto it = system.tierOf.find(component);
    const SubnetTier* tier = it == system.tierOf.end() ? nullptr : vpc.tier(it->second);
    return tier && !tier->isPublic && !tier->isSide ? tier : nullptr;
}

std::string TerraformBuilder::privateSubnets(const Vpc& vpc, int component) const
{
    if (const SubnetTier* drawn = drawnTier(vpc, component))
        return subnets(drawn, vpc);
    const SubnetTier* tier = vpc.privateTier() ? vpc.privateTier() : vpc.dataTier();
    return subnets(tier ? tier : vpc.publicTier(), vpc);
}

std::string TerraformBuilder::dataSubnets(const Vpc& vpc, int component) const
{
    if (const SubnetTier* drawn = drawnTier(vpc, component))
        return subnets(drawn, vpc);
    const SubnetTier* tier = vpc.dataTier();
    return subnets(tier ? tier : vpc.publicTier(), vpc);
}

}  // namespace stratoplan::exporting
