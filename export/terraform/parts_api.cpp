#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <tuple>

namespace stratoplan::exporting {
namespace {

struct Route {
    std::string path = {};    ///< "webhook", "{proxy+}"
    std::string method = {};  ///< "POST", "ANY"
    int function = -1;        ///< component, or -1
};

std::string rawText(const Component& component)
{
    std::string out;
    for (const Node* node : component.nodes) {
        out += node->label + "\n";
        for (const std::string& detail : node->details)
            out += detail + "\n";
    }
    return out;
}

/// "/webhook" of a text, without its slash; letters, digits, - and _ only.
std::vector<std::string> pathsIn(const std::string& text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = text.find('/', at)) != std::string::npos; ++at) {
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n' && text[at - 1] != '(')
            continue;
        std::string path;
        for (std::size_t i = at + 1; i < text.size(); ++i) {
            const char c = text[i];
            const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                               (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!plain)
                break;
            path += c;
        }
        if (!path.empty() && std::ranges::find(found, path) == found.end())
            found.push_back(path);
    }
    return found;
}

std::string methodIn(const std::string& text)
{
    for (const char* method : {"POST", "PUT", "DELETE", "PATCH", "GET"})
        if (text.find(method) != std::string::npos)
            return method;
    return "ANY";
}

std::vector<Route> routesOf(const PartRequest& request)
{
    const std::string text = rawText(request.drawn());
    std::vector<int> functions = request.near("aws.lambda");
    if (functions.empty() && request.drawn().says("lambda"))
        for (const int index : request.system().ofKind("aws.lambda"))
            if (!request.builder.address(index).empty()) {
                functions.push_back(index);
                break;
            }
    const std::vector<std::string> paths = pathsIn(text);
    std::vector<Route> routes;
    for (std::size_t i = 0; i < std::max(paths.size(), functions.size()); ++i) {
        Route route{.method = methodIn(text)};
        if (!functions.empty())
            route.function = functions[std::min(i, functions.size() - 1)];
        if (i < paths.size())
            route.path = paths[i];
        else if (functions.size() == 1)
            route.path = "{proxy+}";
        else
            route.path = plainName(request.builder.name(route.function), kDnsLabel);
        if (std::ranges::find(routes, route.path, &Route::path) == routes.end())
            routes.push_back(std::move(route));
    }
    if (routes.empty())
        routes.push_back({"{proxy+}", "ANY", -1});
    return routes;
}

Hcl integration(const PartRequest& request, const Route& route, const std::string& label)
{
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("rest_api_id", request.builder.address(request.component) + ".id")
        .attr("resource_id", "aws_api_gateway_resource." + label + ".id")
        .attr("http_method", "aws_api_gateway_method." + label + ".http_method");
    if (route.function >= 0)
        return body.text("type", "AWS_PROXY")
            .text("integration_http_method", "POST")
            .attr("uri", request.builder.address(route.function) + ".invoke_arn");
    for (const char* kind : {"aws.alb", "aws.nlb"})
        for (const int balancer : request.near(kind))
            return body.text("type", "HTTP_PROXY")
                .text("integration_http_method", "ANY")
                .attr("uri", "\"http://${" + request.builder.address(balancer) + ".dns_name}/\"");
    return body.text("type", "MOCK")
        .attr("request_templates", "{\n\"application/json\" = jsonencode({ statusCode = 200 })\n}");
}

}  // namespace

std::string apiRoutes(const PartRequest& request)
{
    const std::string name = request.name();
    const std::string api = request.builder.address(request.component);
    const int region = request.drawn().region;
    Hcl out;
    std::vector<std::string> watched;
    std::vector<std::string> integrations;
    std::vector<int> allowed;
    for (const Route& route : routesOf(request)) {
        const std::string label = request.builder.label(
            "api route", name + "_" + (route.path == "{proxy+}" ? "proxy" : route.path));
        resource(out, "aws_api_gateway_resource", label,
                 request.builder.in(region)
                     .attr("rest_api_id", api + ".id")
                     .attr("parent_id", api + ".root_resource_id")
                     .text("path_part", route.path));
        resource(out, "aws_api_gateway_method", label,
                 request.builder.in(region)
                     .attr("rest_api_id", api + ".id")
                     .attr("resource_id", "aws_api_gateway_resource." + label + ".id")
                     .text("http_method", route.method)
                     .text("authorization", "NONE"));
        resource(out, "aws_api_gateway_integration", label, integration(request, route, label));
        for (const char* type : {"aws_api_gateway_resource.", "aws_api_gateway_method.",
                                 "aws_api_gateway_integration."})
            watched.push_back(type + label + ".id");
        integrations.push_back("aws_api_gateway_integration." + label);
        if (route.function >= 0 && std::ranges::count(allowed, route.function) == 0)
            allowed.push_back(route.function);
    }
    for (const int function : allowed)
        resource(out, "aws_lambda_permission",
                 "api_" + name + "_to_" + request.builder.name(function),
                 request.builder.in(request.system().at(function).region)
                     .text("statement_id", "api-" + plainName(name, {'-', 30, "api"}))
                     .text("action", "lambda:InvokeFunction")
                     .attr("function_name", request.builder.address(function) + ".function_name")
                     .text("principal", "apigateway.amazonaws.com")
                     .attr("source_arn", "\"${" + api + ".execution_arn}/*/*\""));
    resource(
        out, "aws_api_gateway_deployment", name,
        request.builder.in(region)
            .attr("rest_api_id", api + ".id")
            .attr("triggers", "{\nredeployment = sha1(jsonencode(" + hclList(watched) + "))\n}")
            .attr("depends_on", hclList(integrations))
            .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    const std::string* drawn = request.drawn().property("stage");
    const std::string stage = drawn ? plainName(*drawn, {'_', 40, "v1"}) : std::string();
    request.builder.variable(
        "log_retention_days",
        {.description = "Days that logs are kept", .type = "number", .defaultValue = "30"});
    resource(out, "aws_cloudwatch_log_group", "api_" + name,
             request.builder.in(region)
                 .attr("name", "\"/aws/apigateway/${local.name}-" +
                                   plainName(name, {'-', 40, "api"}) + "\"")
                 .attr("retention_in_days", "var.log_retention_days"));
    resource(
        out, "aws_api_gateway_stage", name,
        request.builder.in(region)
            .attr("rest_api_id", api + ".id")
            .attr("deployment_id", "aws_api_gateway_deployment." + name + ".id")
            .attr("stage_name", stage.empty() ? "var.environment" : hclString(stage))
            .flag("xray_tracing_enabled", true)
            .block("access_log_settings",
                   Hcl()
                       .attr("destination_arn", "aws_cloudwatch_log_group.api_" + name + ".arn")
                       .attr("format", "jsonencode({ requestId = \"$context.requestId\", "
                                       "status = \"$context.status\" })")));
    request.builder.outputs["api_url_" + name] = "aws_api_gateway_stage." + name + ".invoke_url";
    return out.body();
}

std::string bucketNotifications(const PartRequest& request)
{
    const std::string name = request.name();
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("bucket", request.builder.address(request.component) + ".id");
    std::vector<std::string> needed;
    int count = 0;
    for (const int target : request.drawn().targets) {
        const bool function = request.system().isA(target, "aws.lambda");
        const std::string address = request.builder.address(target);
        if (!function || address.empty() ||
            request.system().at(target).region != request.drawn().region)
            continue;
        Hcl block;
        block.attr("lambda_function_arn", address + ".arn")
            .attr("events", hclStrings({"s3:ObjectCreated:*"}));
        if (++count > 1)  // the same event goes to one place only
            block.text("filter_prefix", plainName(request.builder.name(target), kDnsLabel) + "/");
        body.block("lambda_function", block);
        needed.push_back("aws_lambda_permission.s3_" + name + "_to_" +
                         request.builder.name(target));
    }
    if (count == 0)
        return {};
    body.attr("depends_on", hclList(needed));
    Hcl out;
    resource(out, "aws_s3_bucket_notification", name, body);
    return out.body();
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

std::string alarm(const PartRequest& request)
{
    struct Watched {
        const char* kind;
        const char* type;
        const char* space;
        const char* metric;
        const char* statistic;
        const char* threshold;
        const char* dimension;
        const char* attribute;
    };
    // Source: metrics that the services publish to CloudWatch.
    constexpr Watched kWatched[] = {
        {"aws.alb", "aws_lb", "AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", "Sum", "10",
         "LoadBalancer", "arn_suffix"},
        {"aws.lambda", "aws_lambda_function", "AWS/Lambda", "Errors", "Sum", "5", "FunctionName",
         "function_name"},
        {"aws.sqs", "aws_sqs_queue", "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", "600",
         "QueueName", "name"},
        {"aws.rds_instance", "aws_db_instance", "AWS/RDS", "CPUUtilization", "Average", "80",
         "DBInstanceIdentifier", "identifier"},
        {"aws.aurora_cluster", "aws_rds_cluster", "AWS/RDS", "CPUUtilization", "Average", "80",
         "DBClusterIdentifier", "cluster_identifier"},
        {"aws.ec2_instance", "aws_instance", "AWS/EC2", "CPUUtilization", "Average", "80",
         "InstanceId", "id"},
    };
    const auto pick = [&](bool nearOnly) -> std::pair<const Watched*, int> {
        for (const Watched& watched : kWatched) {
            const std::vector<int> candidates =
                nearOnly ? request.near(watched.kind) : request.system().ofKind(watched.kind);
            for (const int index : candidates)
                if (request.builder.type(index) == watched.type &&
                    request.system().at(index).region == request.drawn().region)
                    return {&watched, index};
        }
        return {nullptr, -1};
    };
    auto [watched, index] = pick(true);
    if (!watched)
        std::tie(watched, index) = pick(false);
    const std::string name = request.name();
    Hcl out;
    std::string topic;
    for (const int sns : request.system().ofKind("aws.sns"))
        if (topic.empty() && request.builder.type(sns) == "aws_sns_topic" &&
            request.system().at(sns).region == request.drawn().region)
            topic = request.builder.address(sns);
    if (topic.empty()) {
        topic = "aws_sns_topic.alarms_" + name;
        resource(
            out, "aws_sns_topic", "alarms_" + name,
            request.builder.in(request.drawn().region)
                .attr("name", "\"${local.name}-alarms-" + plainName(name, {'-', 30, "x"}) + "\"")
                .text("kms_master_key_id", "alias/aws/sns"));
    }
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("alarm_name", "\"${local.name}-" + plainName(name, {'-', 60, "alarm"}) + "\"")
        .text("alarm_description", plainDescription(request.drawn().label))
        .text("namespace", watched ? watched->space : "AWS/Usage")
        .text("metric_name", watched ? watched->metric : "CallCount")
        .text("statistic", watched ? watched->statistic : "Sum")
        .text("comparison_operator", "GreaterThanThreshold")
        .attr("threshold", watched ? watched->threshold : "1000")
        .number("period", 60)
        .number("evaluation_periods", 5)
        .text("treat_missing_data", "notBreaching")
        .attr("alarm_actions", "[" + topic + ".arn]");
    if (watched)
        body.attr("dimensions", "{\n" + std::string(watched->dimension) + " = " +
                                    request.builder.address(index) + "." + watched->attribute +
                                    "\n}");
    resource(out, "aws_cloudwatch_metric_alarm", name, body);
    return out.body();
}

std::string peering(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<int> ends;
    for (const int other : system.neighbours(request.component))
        if (system.isA(other, "aws.vpc") && std::ranges::count(ends, system.at(other).vpc) == 0)
            ends.push_back(system.at(other).vpc);
    for (std::size_t i = 0; ends.size() < 2 && i < system.vpcs.size(); ++i)
        if (std::ranges::count(ends, static_cast<int>(i)) == 0)
            ends.push_back(static_cast<int>(i));
    const std::string name = request.name();
    Hcl out;
    if (ends.size() < 2) {
        request.builder.variable("peer_vpc_id",
                                 {.description = "VPC at the other end of the peering"});
        if (ends.empty())
            request.builder.variable("vpc_id", {.description = "VPC at this end of the peering"});
        resource(out, "aws_vpc_peering_connection", name,
                 Hcl()
                     .attr("vpc_id", ends.empty() ? "var.vpc_id"
                                                  : "aws_vpc." + system.vpcAt(ends[0]).name + ".id")
                     .attr("peer_vpc_id", "var.peer_vpc_id"));
        return out.body();
    }
    const Vpc& from = system.vpcAt(ends[0]);
    const Vpc& to = system.vpcAt(ends[1]);
    const bool same = from.region == to.region;
    Hcl body = request.builder.in(from.region);
    body.attr("vpc_id", "aws_vpc." + from.name + ".id")
        .attr("peer_vpc_id", "aws_vpc." + to.name + ".id");
    if (same)
        body.flag("auto_accept", true);
    else
        body.attr("peer_region", "\"" + request.builder.regionExpression(to.region) + "\"");
    resource(out, "aws_vpc_peering_connection", name, body);
    if (!same)
        resource(
            out, "aws_vpc_peering_connection_accepter", name,
            request.builder.in(to.region)
                .attr("vpc_peering_connection_id", "aws_vpc_peering_connection." + name + ".id")
                .flag("auto_accept", true));
    return out.body();
}

std::string attachments(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<int> networks;
    for (const int other : system.neighbours(request.component)) {
        const int vpc =
            system.isA(other, "aws.vpc") || system.at(other).insideVpc ? system.at(other).vpc : -1;
        if (vpc >= 0 && std::ranges::count(networks, vpc) == 0)
            networks.push_back(vpc);
    }
    if (networks.empty())
        for (std::size_t i = 0; i < system.vpcs.size(); ++i)
            networks.push_back(static_cast<int>(i));
    Hcl out;
    for (const int index : networks) {
        const Vpc& vpc = system.vpcAt(index);
        const std::string subnets = request.builder.privateSubnets(vpc);
        if (vpc.region != request.drawn().region || subnets == "[]")
            continue;
        const std::string label = request.name() + "_" + vpc.name;
        resource(out, "aws_ec2_transit_gateway_vpc_attachment", label,
                 request.builder.in(vpc.region)
                     .attr("transit_gateway_id", request.builder.address(request.component) + ".id")
                     .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                     .attr("subnet_ids", subnets));
        const SubnetTier* tier = vpc.privateTier();
        if (!tier)
            continue;
        const std::string tables =
            "aws_route_table." + (vpc.name == "main" ? tier->name : vpc.name + "_" + tier->name);
        resource(out, "aws_route", "transit_" + label,
                 request.builder.in(vpc.region)
                     .attr("for_each",
                           "aws_subnet." +
                               (vpc.name == "main" ? tier->name : vpc.name + "_" + tier->name))
                     .attr("route_table_id", tables + "[each.key].id")
                     .text("destination_cidr_block", "10.0.0.0/8")
                     .attr("transit_gateway_id", request.builder.address(request.component) + ".id")
                     .attr("depends_on", "[aws_ec2_transit_gateway_vpc_attachment." + label + "]"));
    }
    return out.body();
}

}  // namespace stratoplan::exporting
