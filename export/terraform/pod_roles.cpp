#include "export/terraform/pod_roles.h"

#include "export/manifests/kubernetes_objects.h"
#include "export/terraform/recipe_filler.h"

#include <algorithm>
#include <map>

namespace stratoplan::exporting {
namespace {

/// What a line between a pod and a cloud service lets the pod do: a message goes into a queue, and
/// comes out of it.
const std::vector<Grant>& grantsOf(const System& system, const Recipe& recipe, int used, bool into)
{
    const bool messages = system.catalog->kind(system.at(used).kind).hasTrait("messaging");
    if (messages && into && !recipe.writes.empty())
        return recipe.writes;
    if (messages && !into && !recipe.reads.empty())
        return recipe.reads;
    return recipe.grants;
}

/// A role for service accounts ("namespace:name") of the cluster.
void writeRole(TerraformBuilder& builder, const std::string& label, int cluster,
               const std::string& name, const std::vector<std::string>& accounts)
{
    const std::string provider = "aws_iam_openid_connect_provider.eks_" + builder.name(cluster);
    const std::string issuer = "${replace(" + provider + ".url, \"https://\", \"\")}";
    const auto condition = [&](const std::string& claim, const std::vector<std::string>& values) {
        return Hcl()
            .text("test", "StringEquals")
            .attr("variable", "\"" + issuer + ":" + claim + "\"")
            .attr("values", hclStrings(values));
    };
    std::vector<std::string> subjects;
    for (const std::string& account : accounts)
        subjects.push_back("system:serviceaccount:" + account);
    Hcl& out = builder.file("iam.tf");
    out.block(
        "data",
        Hcl().block(
            "statement",
            Hcl()
                .attr("actions", hclStrings({"sts:AssumeRoleWithWebIdentity"}))
                .block(
                    "principals",
                    Hcl().text("type", "Federated").attr("identifiers", "[" + provider + ".arn]"))
                .block("condition", condition("aud", {"sts.amazonaws.com"}))
                .block("condition", condition("sub", subjects))),
        {"aws_iam_policy_document", label + "_trust"});
    builder.roleStandsIn(label, builder.system.at(cluster).region);
    resource(
        out, "aws_iam_role", label,
        builder.inAccount(builder.system.at(cluster).region)
            .attr("name", "\"${var.project}-" + name + "\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + label + "_trust.json"));
}

/// What brings secrets into the cluster, and the secrets that only its manifests name: passwords
/// of software that runs there, addresses of those who are told.
void writeSecrets(TerraformBuilder& builder, const Blueprint& plan, int cluster)
{
    const SecretNames secrets = clusterSecrets(plan);
    if (secrets.spaces.empty() || plan.has("azure.key_vault") || plan.has("tool.vault"))
        return;
    Hcl& out = builder.file("security.tf");
    for (const std::string& name : secrets.undrawn) {
        const std::string label = builder.label("aws_secretsmanager_secret", name);
        out.comment("Read by the cluster; filled in by hand");
        resource(out, "aws_secretsmanager_secret", label,
                 builder.in(builder.system.at(cluster).region)
                     .attr("name", "\"${local.name}/" + name + "\""));
    }
    const std::string label = builder.label("aws_iam_role", "pod_secret_reader");
    std::vector<std::string> accounts;
    for (const std::string& space : secrets.spaces)
        accounts.push_back(space + ":secret-reader");
    writeRole(builder, label, cluster, "secret-reader", accounts);
    builder.allowRole(
        label,
        {policyStatement({"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"},
                         {"\"arn:aws:secretsmanager:*:*:secret:${local.name}/*\""}),
         policyStatement({"ssm:GetParameter", "ssm:GetParameters"},
                         {"\"arn:aws:ssm:*:*:parameter/${var.project}/${var.environment}/*\""})});
}

}  // namespace

void emitPodRoles(TerraformBuilder& builder, const Input& input)
{
    const System& system = builder.system;
    int cluster = -1;
    for (const int index : system.ofKind("aws.eks_cluster"))
        if (cluster < 0 && builder.type(index) == "aws_eks_cluster")
            cluster = index;
    if (cluster < 0)
        return;
    const Blueprint plan = blueprintOf(input);
    std::map<std::string, std::vector<std::pair<int, bool>>> uses;  // of a service: what, and into
    const auto add = [&](const Node& node, const Node& other, bool into) {
        const auto used = system.componentOf.find(&other);
        if (system.componentOf.contains(&node) || used == system.componentOf.end())
            return;
        const int index = builder.meant(used->second);
        const Recipe* recipe = recipeOf(*system.catalog, system.at(index).kind);
        if (!recipe || recipe->grants.empty() || builder.address(index).empty())
            return;
        auto& known = uses[plainName(commonName(node.label), kDnsLabel)];
        if (std::ranges::find(known, std::pair{index, into}) == known.end())
            known.push_back({index, into});
    };
    for (const Input::Source& source : input.diagrams)
        for (const Edge& edge : source.diagram->edges()) {
            const Node& from = *source.diagram->node(edge.source);
            const Node& to = *source.diagram->node(edge.target);
            add(from, to, true);
            add(to, from, false);
        }
    for (const Service& service : plan.services) {
        const auto known = uses.find(service.name);
        if (service.runtime != Runtime::Kubernetes || known == uses.end())
            continue;
        const std::string label = builder.label("aws_iam_role", "pod_" + service.name);
        writeRole(builder, label, cluster, service.name,
                  {plan.nameSpaceOf(service) + ":" + service.name});
        for (const auto& [index, into] : known->second) {
            const Recipe& recipe = *recipeOf(*system.catalog, system.at(index).kind);
            builder.allowRole(
                label,
                recipeStatements(builder, recipe, grantsOf(system, recipe, index, into), index));
        }
    }
    writeSecrets(builder, plan, cluster);
}

}  // namespace stratoplan::exporting
