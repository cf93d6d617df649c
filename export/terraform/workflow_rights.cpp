#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Whose tokens stand for a workflow. Source: GitHub and GitLab, "OpenID Connect in AWS".
struct Issuer {
    std::string_view deliverer;
    const char* name;  ///< of resources
    const char* host;
    const char* audience;
    const char* subject;  ///< with the repository's variable
};
constexpr Issuer kIssuers[] = {{"tool.github", "github_actions",
                                "token.actions.githubusercontent.com", "sts.amazonaws.com",
                                "repo:${var.repository}:*"},
                               {"tool.gitlab", "gitlab_ci", "gitlab.com", "https://gitlab.com",
                                "project_path:${var.repository}:*"}};

const Issuer& issuerOf(std::string_view deliverer)
{
    const auto* const found = std::ranges::find(kIssuers, deliverer, &Issuer::deliverer);
    return found == std::end(kIssuers) ? kIssuers[0] : *found;
}

/// "github_actions", in another account "github_actions_production".
std::string nameIn(const TerraformBuilder& builder, const Issuer& issuer, int place)
{
    const std::string account = builder.placeName(builder.system.homeOf(place));
    return account.empty() ? issuer.name : issuer.name + ("_" + account);
}

/// The account of a place knows who the workflows are by a provider of its own.
std::string providerOf(TerraformBuilder& builder, const Issuer& issuer, std::vector<int> drawn,
                       int place)
{
    if (drawn.empty())
        for (const int index : builder.system.ofKind("aws.oidc_provider"))
            if (!builder.address(index).empty() &&
                builder.system.sameAccount(builder.system.at(index).region, place))
                drawn.push_back(index);
    if (!drawn.empty())
        return builder.address(drawn.front());
    const std::string type = "aws_iam_openid_connect_provider";
    const std::string name = nameIn(builder, issuer, place);
    if (builder.madeOnce.insert(name).second)
        resource(builder.file("iam.tf"), type, name,
                 builder.inAccount(place)
                     .text("url", std::string("https://") + issuer.host)
                     .attr("client_id_list", hclStrings({issuer.audience})));
    return type + "." + name;
}

/// A new version of a service: its image, and the roles that its tasks take.
std::vector<Hcl> deployService(const Workload& workload)
{
    const std::string service = "aws_ecs_service." + workload.name;
    return {
        policyStatement({"ecs:DescribeServices", "ecs:UpdateService"}, {service + ".arn"}),
        policyStatement({"ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"}, {"\"*\""}),
        policyStatement({"iam:PassRole"}, {"aws_iam_role." + workload.name + "_execution.arn",
                                           "aws_iam_role." + workload.name + "_task.arn"})
            .block("condition", Hcl()
                                    .text("test", "StringEquals")
                                    .text("variable", "iam:PassedToService")
                                    .attr("values", hclStrings({"ecs-tasks.amazonaws.com"})))};
}

/// What delivering to a component asks for. Source: Service Authorization Reference of AWS.
std::vector<Hcl> rightsTo(const TerraformBuilder& builder, int index)
{
    const System& system = builder.system;
    const std::string arn = builder.address(index) + ".arn";
    std::vector<Hcl> rights;
    for (const Workload& workload : builder.workloads)
        if (!workload.onInstances && workload.schedule < 0 &&
            (workload.component == index ||
             (system.isA(index, "aws.ecs_cluster") && workload.cluster == index)))
            for (Hcl& statement : deployService(workload))
                rights.push_back(std::move(statement));
    if (!rights.empty() || builder.address(index).empty())
        return rights;
    if (system.isA(index, "aws.ecr"))
        return {policyStatement({"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage",
                                 "ecr:CompleteLayerUpload", "ecr:GetDownloadUrlForLayer",
                                 "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"},
                                {arn}),
                policyStatement({"ecr:GetAuthorizationToken"}, {"\"*\""})};
    if (system.isA(index, "aws.lambda"))
        return {policyStatement({"lambda:GetFunction", "lambda:PublishVersion",
                                 "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration"},
                                {arn})};
    if (system.isA(index, "aws.s3"))
        return {policyStatement({"s3:DeleteObject", "s3:GetObject", "s3:PutObject"},
                                {"\"${" + arn + "}/*\""}),
                policyStatement({"s3:ListBucket"}, {arn})};
    if (system.isA(index, "aws.cloudfront"))
        return {policyStatement({"cloudfront:CreateInvalidation"}, {arn})};
    if (system.isA(index, "aws.app_runner"))
        return {policyStatement({"apprunner:DescribeService", "apprunner:StartDeployment"}, {arn})};
    if (system.isA(index, "aws.eks_cluster"))
        return {policyStatement({"eks:DescribeCluster"}, {arn})};
    return {};
}

/// Who may change what runs in a cluster is said in the cluster, too.
void enterCluster(TerraformBuilder& builder, int cluster, const std::string& role)
{
    const std::string name = builder.name(cluster) + "_" + role;
    const auto entry = [&] {
        return builder.in(builder.system.at(cluster).region)
            .attr("cluster_name", builder.address(cluster) + ".name")
            .attr("principal_arn", "aws_iam_role." + role + ".arn");
    };
    Hcl& out = builder.file("containers.tf");
    resource(out, "aws_eks_access_entry", name, entry());
    resource(out, "aws_eks_access_policy_association", name,
             entry()
                 .text("policy_arn", "arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy")
                 .block("access_scope",
                        Hcl().text("type", "namespace").attr("namespaces", hclStrings({"default"})))
                 .attr("depends_on", "[aws_eks_access_entry." + name + "]"));
}

/// The role that workflows take in the account of a place.
std::string roleOfWorkflows(TerraformBuilder& builder, int place)
{
    const Issuer& issuer = issuerOf(builder.system.deliverer);
    const std::string name = nameIn(builder, issuer, place);
    std::string role = builder.label("aws_iam_role", name);
    builder.roleStandsIn(role, place);
    Hcl& out = builder.file("iam.tf");
    out.block(
        "data",
        Hcl().block("statement", trustOfWorkflows(builder, builder.system.deliverer, {}, place)),
        {"aws_iam_policy_document", role + "_trust"});
    resource(
        out, "aws_iam_role", role,
        builder.inAccount(place)
            .attr("name", "\"${local.name}-" + plainName(role, kDnsLabel) + "\"")
            .attr("assume_role_policy", "data.aws_iam_policy_document." + role + "_trust.json"));
    builder.outputs["role_of_workflows" + name.substr(std::string_view(issuer.name).size())] =
        "aws_iam_role." + role + ".arn";
    return role;
}

}  // namespace

Hcl trustOfWorkflows(TerraformBuilder& builder, std::string_view deliverer,
                     const std::vector<int>& providers, int place)
{
    const Issuer& issuer = issuerOf(deliverer);
    const std::string provider = providerOf(builder, issuer, providers, place);
    builder.variable("repository",
                     {.description = "Repository whose workflows take the role, as OWNER/NAME",
                      .defaultValue = "\"owner/repository\""});
    const auto condition = [&](const char* test, const char* claim, const char* value) {
        return Hcl()
            .text("test", test)
            .text("variable", std::string(issuer.host) + ":" + claim)
            .attr("values", std::string("[\"") + value + "\"]");
    };
    Hcl statement;
    statement.attr("actions", hclStrings({"sts:AssumeRoleWithWebIdentity"}))
        .block("principals",
               Hcl().text("type", "Federated").attr("identifiers", "[" + provider + ".arn]"))
        .block("condition", condition("StringEquals", "aud", issuer.audience))
        .block("condition", condition("StringLike", "sub", issuer.subject));
    return statement;
}

void emitWorkflowRights(TerraformBuilder& builder)
{
    const System& system = builder.system;
    std::vector<int> delivered = system.delivered;
    const std::string* drawn =
        system.deliveryRole < 0 ? nullptr : builder.roleOf(system.deliveryRole);
    if (drawn)
        for (const int target : system.at(system.deliveryRole).targets)
            delivered.push_back(target);
    std::map<std::string, std::string> roles;  // of each account
    if (drawn)
        roles[system.placeAt(builder.placeOfRole(*drawn)).account] = *drawn;
    std::set<int> seen;
    for (const int target : delivered) {
        const std::vector<Hcl> rights = rightsTo(builder, target);
        if (rights.empty() || !seen.insert(target).second)
            continue;
        const int place = system.at(target).region;
        std::string& role = roles[system.placeAt(place).account];
        if (role.empty())
            role = roleOfWorkflows(builder, place);
        builder.allowRole(role, rights);
        if (system.isA(target, "aws.eks_cluster"))
            enterCluster(builder, target, role);
    }
}

}  // namespace stratoplan::exporting
