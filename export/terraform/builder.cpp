#include "export/terraform/builder.h"

#include "model/base/text_util.h"

namespace stratoplan::exporting {
namespace {

std::string groupLabel(const std::string& role)
{
    return plainName(role, kTerraformName);
}

std::string subnets(const SubnetTier* tier, const Vpc& vpc)
{
    if (!tier)
        return "[]";
    const std::string name = vpc.name == "main" ? tier->name : vpc.name + "_" + tier->name;
    return "values(aws_subnet." + name + ")[*].id";
}

}  // namespace

std::string TerraformBuilder::securityGroup(const std::string& role, const std::string& description)
{
    bool known = false;
    for (const auto& [name, text] : m_groups)
        known = known || name == role;
    if (!known)
        m_groups.push_back({role, description});
    return "aws_security_group." + groupLabel(role) + ".id";
}

void TerraformBuilder::allow(const std::string& from, const std::string& to, int port,
                             const std::string& protocol)
{
    m_rules.insert({from, to, port, protocol});
}

void TerraformBuilder::allowEgress(const std::string& role)
{
    m_egress.insert(role);
}

void TerraformBuilder::writeSecurityGroups()
{
    if (m_groups.empty() || system.vpcs.empty())
        return;
    Hcl& out = file("security.tf");
    const std::string vpc = "aws_vpc." + system.vpcs.front().name;
    for (const auto& [role, description] : m_groups)
        resource(out, "aws_security_group", groupLabel(role),
                 Hcl()
                     .attr("name_prefix", "\"${local.name}-" + plainName(role, kDnsLabel) + "-\"")
                     .text("description", description)
                     .attr("vpc_id", vpc + ".id")
                     .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    const auto known = [&](const std::string& role) {
        for (const auto& [name, text] : m_groups)
            if (name == role)
                return true;
        return false;
    };
    for (const Rule& rule : m_rules) {
        if (!known(rule.to))
            continue;
        const std::string name = groupLabel(rule.to) + "_" + std::to_string(rule.port) + "_from_" +
                                 groupLabel(rule.from);
        Hcl ingress;
        ingress.attr("security_group_id", "aws_security_group." + groupLabel(rule.to) + ".id");
        if (rule.from == "world")
            ingress.text("cidr_ipv4", "0.0.0.0/0");
        else if (rule.from == "vpc" || !known(rule.from)) {
            if (rule.from.starts_with("var."))
                ingress.attr("cidr_ipv4", rule.from);
            else
                ingress.attr("cidr_ipv4", vpc + ".cidr_block");
        } else
            ingress.attr("referenced_security_group_id",
                         "aws_security_group." + groupLabel(rule.from) + ".id");
        ingress.text("ip_protocol", rule.protocol)
            .number("from_port", rule.port)
            .number("to_port", rule.port);
        resource(out, "aws_vpc_security_group_ingress_rule", name, ingress);
        if (known(rule.from) && !m_egress.contains(rule.from))
            resource(out, "aws_vpc_security_group_egress_rule",
                     groupLabel(rule.from) + "_to_" + groupLabel(rule.to) + "_" +
                         std::to_string(rule.port),
                     Hcl()
                         .attr("security_group_id",
                               "aws_security_group." + groupLabel(rule.from) + ".id")
                         .attr("referenced_security_group_id",
                               "aws_security_group." + groupLabel(rule.to) + ".id")
                         .text("ip_protocol", rule.protocol)
                         .number("from_port", rule.port)
                         .number("to_port", rule.port));
    }
    for (const std::string& role : m_egress)
        if (known(role))
            resource(
                out, "aws_vpc_security_group_egress_rule", groupLabel(role) + "_all",
                Hcl()
                    .attr("security_group_id", "aws_security_group." + groupLabel(role) + ".id")
                    .text("cidr_ipv4", "0.0.0.0/0")
                    .text("ip_protocol", "-1"));
}

std::string TerraformBuilder::iamRole(const std::string& name, const std::string& service)
{
    const std::string role = label("aws_iam_role", name);
    Hcl& out = file("iam.tf");
    out.block(
        "data",
        Hcl().block("statement",
                    Hcl()
                        .attr("actions", hclStrings({"sts:AssumeRole"}))
                        .block("principals",
                               Hcl()
                                   .text("type", "Service")
                                   .attr("identifiers", hclStrings({service + ".amazonaws.com"})))),
        {"aws_iam_policy_document", role + "_trust"});
    resource(
        out, "aws_iam_role", role,
        Hcl()
            .attr("name", "\"${local.name}-" + plainName(name, {'-', 40, "role"}) + "\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + role + "_trust.json"));
    return role;
}

void TerraformBuilder::attachPolicy(const std::string& role, const std::string& policy)
{
    resource(file("iam.tf"), "aws_iam_role_policy_attachment",
             role + "_" + plainName(policy.substr(policy.rfind('/') + 1), kTerraformName),
             Hcl().attr("role", "aws_iam_role." + role + ".name").text("policy_arn", policy));
}

void TerraformBuilder::inlinePolicy(const std::string& role, const std::vector<Hcl>& statements)
{
    if (statements.empty())
        return;
    const int count = ++m_policyCount[role];
    const std::string name = count == 1 ? role : role + "_" + std::to_string(count);
    Hcl document;
    for (const Hcl& statement : statements)
        document.block("statement", statement);
    Hcl& out = file("iam.tf");
    out.block("data", document, {"aws_iam_policy_document", name});
    resource(out, "aws_iam_role_policy", name,
             Hcl()
                 .attr("role", "aws_iam_role." + role + ".id")
                 .attr("policy", "data.aws_iam_policy_document." + name + ".json"));
}

Hcl policyStatement(const std::vector<std::string>& actions,
                    const std::vector<std::string>& resources)
{
    return Hcl().attr("actions", hclStrings(actions)).attr("resources", hclList(resources));
}

std::string TerraformBuilder::publicSubnets(const Vpc& vpc) const
{
    return subnets(vpc.publicTier(), vpc);
}

std::string TerraformBuilder::privateSubnets(const Vpc& vpc) const
{
    const SubnetTier* tier = vpc.privateTier() ? vpc.privateTier() : vpc.dataTier();
    return subnets(tier ? tier : vpc.publicTier(), vpc);
}

std::string TerraformBuilder::dataSubnets(const Vpc& vpc) const
{
    const SubnetTier* tier = vpc.dataTier();
    return subnets(tier ? tier : vpc.publicTier(), vpc);
}

}  // namespace stratoplan::exporting
