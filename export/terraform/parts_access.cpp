#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

std::string bucketNotifications(const PartRequest& request)
{
    const std::string name = request.name();
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("bucket", request.builder.address(request.component) + ".id");
    std::vector<std::string> needed;
    int count = 0;
    bool events = false;
    for (const int target : request.drawn().targets) {
        const bool function = request.system().isA(target, "aws.lambda");
        const bool queue = request.system().isA(target, "aws.sqs");
        const std::string address = request.builder.address(target);
        events = events || (request.system().isA(target, "aws.eventbridge") && !address.empty());
        if ((!function && !queue) || address.empty() ||
            request.system().at(target).region != request.drawn().region)
            continue;
        Hcl block;
        block.attr(function ? "lambda_function_arn" : "queue_arn", address + ".arn")
            .attr("events", hclStrings({"s3:ObjectCreated:*"}));
        if (++count > 1)  // the same event goes to one place only
            block.text("filter_prefix", plainName(request.builder.name(target), kDnsLabel) + "/");
        body.block(function ? "lambda_function" : "queue", block);
        needed.push_back((function ? "aws_lambda_permission.s3_" : "aws_sqs_queue_policy.s3_") +
                         name + "_to_" + request.builder.name(target));
    }
    if (count == 0 && !events)
        return {};
    if (events)
        body.flag("eventbridge", true);
    if (count > 0)
        body.attr("depends_on", hclList(needed));
    Hcl out;
    resource(out, "aws_s3_bucket_notification", name, body);
    return out.body();
}

namespace {

/// Buckets whose events a bus is drawn to take. They come to the account's own bus.
std::vector<int> bucketsBefore(const PartRequest& request)
{
    std::vector<int> buckets;
    for (const int source : request.drawn().sources)
        if (request.system().isA(source, "aws.s3") && !request.builder.address(source).empty() &&
            request.system().at(source).region == request.drawn().region)
            buckets.push_back(source);
    return buckets;
}

/// The provider whose tokens a role trusts that the drawing says GitHub takes: a drawn one, near by
/// if there is, else one that is made once.
std::string tokenProvider(const PartRequest& request)
{
    std::vector<int> drawn = request.near("aws.oidc_provider");
    if (drawn.empty())
        for (const int index : request.system().ofKind("aws.oidc_provider"))
            if (!request.builder.address(index).empty())
                drawn.push_back(index);
    if (!drawn.empty())
        return request.builder.address(drawn.front());
    const std::string type = "aws_iam_openid_connect_provider";
    Hcl& out = request.builder.file("iam.tf");
    if (out.body().find(type) == std::string::npos)
        resource(out, type, "github_actions",
                 Hcl()
                     .text("url", "https://token.actions.githubusercontent.com")
                     .attr("client_id_list", hclStrings({"sts.amazonaws.com"})));
    return type + ".github_actions";
}

}  // namespace

std::string plainRole(const PartRequest& request)
{
    const Component& drawn = request.drawn();
    const std::string name = request.name();
    Hcl statement;
    const bool github = drawn.says("github") || drawn.says("oidc");
    if (github) {
        const std::string provider = tokenProvider(request);
        request.builder.variable(
            "repository", {.description = "Repository whose workflows take the role, as OWNER/NAME",
                           .defaultValue = "\"owner/repository\""});
        statement.attr("actions", hclStrings({"sts:AssumeRoleWithWebIdentity"}))
            .block("principals",
                   Hcl().text("type", "Federated").attr("identifiers", "[" + provider + ".arn]"))
            .block("condition", Hcl()
                                    .text("test", "StringEquals")
                                    .text("variable", "token.actions.githubusercontent.com:aud")
                                    .attr("values", hclStrings({"sts.amazonaws.com"})))
            .block("condition", Hcl()
                                    .text("test", "StringLike")
                                    .text("variable", "token.actions.githubusercontent.com:sub")
                                    .attr("values", "[\"repo:${var.repository}:*\"]"));
    } else {
        const char* service = drawn.says("lambda")                         ? "lambda"
                              : drawn.says("ecs") || drawn.says("task")    ? "ecs-tasks"
                              : drawn.says("eks") || drawn.says("cluster") ? "eks"
                              : drawn.says("codebuild")                    ? "codebuild"
                              : drawn.says("pipeline")                     ? "codepipeline"
                              : drawn.says("step")                         ? "states"
                                                                           : "ec2";
        for (const auto& [kind, principal] :
             {std::pair{"aws.lambda", "lambda"}, std::pair{"aws.ecs_task", "ecs-tasks"},
              std::pair{"aws.ecs_service", "ecs-tasks"}})
            if (!request.near(kind).empty())
                service = principal;
        statement.attr("actions", hclStrings({"sts:AssumeRole"}))
            .block("principals",
                   Hcl()
                       .text("type", "Service")
                       .attr("identifiers", hclStrings({std::string(service) + ".amazonaws.com"})));
    }
    Hcl out;
    out.block("data", Hcl().block("statement", statement),
              {"aws_iam_policy_document", name + "_role_trust"});
    resource(out, "aws_iam_role", name,
             Hcl()
                 .attr("name",
                       "\"${local.name}-" + request.builder.slug(request.component, 23) + "-role\"")
                 .attr("assume_role_policy",
                       "data.aws_iam_policy_document." + name + "_role_trust.json"));
    request.builder.takesRole(request.component, name);
    return out.body();
}

std::string eventBus(const PartRequest& request)
{
    return bucketsBefore(request).empty() ? request.builder.address(request.component) + ".name"
                                          : "\"default\"";
}

std::string eventPattern(const PartRequest& request)
{
    std::vector<std::string> names;
    for (const int bucket : bucketsBefore(request))
        names.push_back(request.builder.address(bucket) + ".bucket");
    if (!names.empty())
        return "jsonencode({\nsource = [\"aws.s3\"]\ndetail-type = [\"Object Created\"]\ndetail = "
               "{ "
               "bucket = { name = [" +
               join(names, ", ") + "] } }\n})";
    request.builder.file("data.tf");
    if (request.builder.label("data.aws_caller_identity", "current") == "current")
        request.builder.file("data.tf").block("data", Hcl(), {"aws_caller_identity", "current"});
    return "jsonencode({ account = [data.aws_caller_identity.current.account_id] })";
}

}  // namespace stratoplan::exporting
