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
        const bool topic = request.system().isA(target, "aws.sns");
        const std::string address = request.builder.address(target);
        events = events || (request.system().isA(target, "aws.eventbridge") && !address.empty());
        if ((!function && !queue && !topic) || address.empty() ||
            request.system().at(target).region != request.drawn().region)
            continue;
        Hcl block;
        const std::string kind = function ? "lambda_function" : queue ? "queue" : "topic";
        block.attr(kind + "_arn", address + ".arn")
            .attr("events", hclStrings({"s3:ObjectCreated:*"}));
        if (++count > 1)  // the same event goes to one place only
            block.text("filter_prefix", plainName(request.builder.name(target), kDnsLabel) + "/");
        body.block(kind, block);
        const std::string end = request.builder.name(target);
        needed.push_back(function ? "aws_lambda_permission.s3_" + name + "_to_" + end
                         : queue  ? "aws_sqs_queue_policy." + end
                                  : "aws_sns_topic_policy." + end);
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

/// What the events of a service of AWS call it, which come to the account's own bus, and by what
/// they tell one thing of it from another. Source: Amazon EventBridge User Guide, "Events from AWS
/// services".
struct EventSource {
    std::string_view kind;
    const char* name;
    const char* detail = nullptr;  ///< key in the detail, or null
    const char* attribute = nullptr;
};
constexpr EventSource kEventSources[] = {
    {"aws.s3", "aws.s3"},
    {"aws.mediaconvert", "aws.mediaconvert", "queue", "arn"},
    {"aws.ecr", "aws.ecr", "repository-name", "name"},
    {"aws.batch", "aws.batch"},
    {"aws.codebuild", "aws.codebuild", "project-name", "name"},
    {"aws.codecommit", "aws.codecommit"},
    {"aws.codedeploy", "aws.codedeploy"},
    {"aws.codepipeline", "aws.codepipeline", "pipeline", "name"},
    {"aws.config", "aws.config"},
    {"aws.cloudtrail", "aws.cloudtrail"},
    {"aws.guardduty", "aws.guardduty"},
    {"aws.security_hub", "aws.securityhub"},
    {"aws.inspector", "aws.inspector2"},
    {"aws.macie", "aws.macie"},
    {"aws.health", "aws.health"},
    {"aws.cloudwatch_alarm", "aws.cloudwatch"},
    {"aws.glue", "aws.glue"},
    {"aws.dms", "aws.dms"},
    {"aws.backup", "aws.backup"},
    {"aws.asg", "aws.autoscaling", "AutoScalingGroupName", "name"},
    {"aws.rds_instance", "aws.rds"},
};

const EventSource* eventSource(const System& system, int index)
{
    for (const EventSource& source : kEventSources)
        if (system.isA(index, source.kind))
            return &source;
    return nullptr;
}

}  // namespace

std::string plainRole(const PartRequest& request)
{
    const Component& drawn = request.drawn();
    const std::string name = request.name();
    Hcl statement;
    if (request.component == request.system().deliveryRole) {
        statement = trustOfWorkflows(request.builder, request.system().deliverer,
                                     request.near("aws.oidc_provider"), drawn.region);
    } else if (drawn.says("github") || drawn.says("oidc")) {
        statement = trustOfWorkflows(request.builder, "tool.github",
                                     request.near("aws.oidc_provider"), drawn.region);
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
    request.builder.roleStandsIn(name, drawn.region);
    resource(out, "aws_iam_role", name,
             request.builder.inAccount(drawn.region)
                 .attr("name",
                       "\"${local.name}-" + request.builder.slug(request.component, 23) + "-role\"")
                 .attr("assume_role_policy",
                       "data.aws_iam_policy_document." + name + "_role_trust.json"));
    request.builder.takesRole(request.component, name);
    return out.body();
}

bool isRuleOfDefaultBus(const TerraformBuilder& builder, int index)
{
    const System& system = builder.system;
    const Component& drawn = system.at(index);
    bool services = false;
    for (const int source : drawn.sources) {
        if (!eventSource(system, source))
            return false;  // what one writes oneself sends to a bus of one's own
        services = true;
    }
    return services || (drawn.sources.empty() && drawn.says("rule") && !drawn.says("bus"));
}

std::string eventPattern(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<std::string> names;
    for (const int bucket : bucketsBefore(request))
        names.push_back(request.builder.address(bucket) + ".bucket");
    std::vector<std::string> sources;
    std::vector<std::string> told;  // what is told of the one source
    const EventSource* last = nullptr;
    for (const int index : request.drawn().sources)
        if (const EventSource* source = eventSource(system, index)) {
            last = source;
            if (std::ranges::count(sources, source->name) == 0)
                sources.push_back(source->name);
            if (source->attribute && !request.builder.address(index).empty() &&
                system.at(index).region == request.drawn().region)
                told.push_back(request.builder.address(index) + "." + source->attribute);
        }
    if (!names.empty() && sources.size() == 1)
        return "jsonencode({\nsource = [\"aws.s3\"]\ndetail-type = [\"Object Created\"]\ndetail = "
               "{ "
               "bucket = { name = [" +
               join(names, ", ") + "] } }\n})";
    if (sources.size() == 1 && !told.empty())
        return "jsonencode({\nsource = " + hclStrings(sources) + "\ndetail = { " +
               std::string(last->detail) + " = [" + join(told, ", ") + "] }\n})";
    if (!sources.empty())
        return "jsonencode({ source = " + hclStrings(sources) + " })";
    return "jsonencode({ account = [" + request.builder.accountId(request.drawn().region) + "] })";
}

}  // namespace stratoplan::exporting
