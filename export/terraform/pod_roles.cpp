#include "export/terraform/pod_roles.h"

#include "export/manifests/blueprint.h"
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

void writeRole(TerraformBuilder& builder, const std::string& label, const std::string& cluster,
               const Blueprint& plan, const Service& service)
{
    const std::string provider = "aws_iam_openid_connect_provider.eks_" + cluster;
    const std::string issuer = "${replace(" + provider + ".url, \"https://\", \"\")}";
    const auto condition = [&](const std::string& claim, const std::string& value) {
        return Hcl()
            .text("test", "StringEquals")
            .attr("variable", "\"" + issuer + ":" + claim + "\"")
            .attr("values", hclStrings({value}));
    };
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
                .block("condition", condition("aud", "sts.amazonaws.com"))
                .block("condition",
                       condition("sub", "system:serviceaccount:" + plan.nameSpaceOf(service) + ":" +
                                            service.name))),
        {"aws_iam_policy_document", label + "_trust"});
    resource(
        out, "aws_iam_role", label,
        Hcl()
            .attr("name", "\"${var.project}-" + service.name + "\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + label + "_trust.json"));
}

}  // namespace

void emitPodRoles(TerraformBuilder& builder, const Input& input)
{
    const System& system = builder.system;
    std::string cluster;
    for (const int index : system.ofKind("aws.eks_cluster"))
        if (cluster.empty() && builder.type(index) == "aws_eks_cluster")
            cluster = builder.name(index);
    if (cluster.empty())
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
        writeRole(builder, label, cluster, plan, service);
        for (const auto& [index, into] : known->second) {
            const Recipe& recipe = *recipeOf(*system.catalog, system.at(index).kind);
            builder.allowRole(
                label,
                recipeStatements(builder, recipe, grantsOf(system, recipe, index, into), index));
        }
    }
}

}  // namespace stratoplan::exporting
