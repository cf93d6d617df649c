#include "export/terraform/api_paths.h"
#include "export/terraform/api_services.h"
#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <map>

namespace stratoplan::exporting {
namespace {

struct Route {
    std::string path = {};              ///< "webhook", "{proxy+}"
    std::string method = {};            ///< "POST", "ANY"
    int function = -1;                  ///< component, or -1
    const Workload* service = nullptr;  ///< reached without a load balancer, or none
    int called = -1;                    ///< a service of AWS that the API calls itself, or -1
};

constexpr const char* kEverything = "{proxy+}";

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

/// "GET /orders/{id}" of a line to a function: a method and a path, as the line writes them.
std::vector<Route> drawnRoutes(const std::string& text, int function)
{
    std::vector<Route> routes;
    for (const std::string_view line : splitLines(text)) {
        Route route{.method = "ANY", .function = function};
        for (const std::string_view word : split(line, ' ')) {
            for (const char* method : {"POST", "PUT", "DELETE", "PATCH", "GET", "OPTIONS", "HEAD"})
                if (equalsIgnoreCase(word, method))
                    route.method = method;
            if (route.path.empty() && word.size() > 1 && word.front() == '/')
                route.path = plainPath(word);
        }
        const auto same = [&](const Route& other) {
            return other.path == route.path && other.method == route.method;
        };
        if (!route.path.empty() && std::ranges::none_of(routes, same))
            routes.push_back(std::move(route));
    }
    return routes;
}

/// Ways to what the API calls itself: as the line says, else by the API's own paths where no
/// function has them, else by its name.
void addServices(const PartRequest& request, const std::vector<std::string>& paths,
                 std::vector<Route>& routes)
{
    const std::vector<int> services = servicesCalled(request);
    const bool ofFunctions =
        std::ranges::any_of(routes, [](const Route& route) { return route.function >= 0; });
    if (!services.empty() && !ofFunctions)
        routes.clear();
    for (std::size_t i = 0; i < services.size(); ++i) {
        std::vector<Route> drawn =
            drawnRoutes(request.system().textBetween(request.component, services[i]), -1);
        if (drawn.empty())
            drawn.push_back({.path = !ofFunctions && i < paths.size()
                                         ? paths[i]
                                         : servicePath(request.builder, services[i])});
        for (Route& route : drawn) {
            route.called = services[i];
            if (route.method == "ANY" || route.method.empty())
                route.method = "POST";
            if (std::ranges::none_of(routes, [&](const Route& other) {
                    return other.path == route.path && other.method == route.method;
                }))
                routes.push_back(std::move(route));
        }
    }
}

/// "POST /orders, GET /orders/:id" in an API's own text: to its functions in order.
std::vector<Route> listedRoutes(std::string text, const std::vector<int>& functions)
{
    std::ranges::replace(text, ',', '\n');
    std::vector<Route> routes = drawnRoutes(text, -1);
    std::erase_if(routes, [](const Route& route) { return route.method == "ANY"; });
    if (routes.size() < 2 || functions.empty())
        return {};
    for (std::size_t i = 0; i < routes.size(); ++i)
        routes[i].function = functions[std::min(i, functions.size() - 1)];
    return routes;
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
    std::vector<Route> routes;
    for (const int function : functions)
        for (Route& route :
             drawnRoutes(request.system().textBetween(request.component, function), function))
            routes.push_back(std::move(route));
    if (routes.empty())
        routes = listedRoutes(text, functions);
    std::erase_if(functions, [&](int function) {
        return std::ranges::find(routes, function, &Route::function) != routes.end();
    });
    const std::vector<std::string> paths =
        routes.empty() ? pathsIn(text) : std::vector<std::string>();
    for (std::size_t i = 0; i < std::max(paths.size(), functions.size()); ++i) {
        Route route{.method = methodIn(text)};
        if (!functions.empty())
            route.function = functions[std::min(i, functions.size() - 1)];
        if (i < paths.size())
            route.path = paths[i];
        else if (functions.size() == 1 && routes.empty())
            route.path = "{proxy+}";
        else
            route.path = plainName(request.builder.name(route.function), kDnsLabel);
        if (std::ranges::none_of(routes, [&](const Route& other) {
                return other.path == route.path && other.method == route.method;
            }))
            routes.push_back(std::move(route));
    }
    addServices(request, paths, routes);
    if (routes.empty())
        routes.push_back({"{proxy+}", "ANY", -1});
    return routes;
}

/// The user pool that guards the API: joined to it, else the only one of a system with one API;
/// -1 where none is drawn.
int guardOf(const PartRequest& request)
{
    for (const int pool : request.near("aws.cognito"))
        return pool;
    const std::vector<int>& pools = request.system().ofKind("aws.cognito");
    const bool single = pools.size() == 1 && request.system().ofKind("aws.api_gateway").size() == 1;
    if (!single || request.builder.address(pools.front()).empty() ||
        request.system().at(pools.front()).region != request.drawn().region)
        return -1;
    request.builder.assumptions.push_back(request.system().at(pools.front()).label + " guards " +
                                          request.drawn().label + ".");
    return pools.front();
}

void allowFunctions(Hcl& out, const PartRequest& request, const std::vector<int>& functions)
{
    const std::string name = request.name();
    for (const int function : functions)
        resource(out, "aws_lambda_permission",
                 "api_" + name + "_to_" + request.builder.name(function),
                 request.builder.in(request.system().at(function).region)
                     .text("statement_id", "api-" + plainName(name, {'-', 30, "api"}))
                     .text("action", "lambda:InvokeFunction")
                     .attr("function_name", request.builder.address(function) + ".function_name")
                     .text("principal", "apigateway.amazonaws.com")
                     .attr("source_arn", "\"${" + request.builder.address(request.component) +
                                             ".execution_arn}/*/*\""));
}

/// The log group of its requests, and the name of what is logged of each.
void accessLog(Hcl& out, const PartRequest& request)
{
    const std::string name = request.name();
    resource(out, "aws_cloudwatch_log_group", "api_" + name,
             request.builder.in(request.drawn().region)
                 .attr("name", "\"/aws/apigateway/${local.name}-" +
                                   plainName(name, {'-', 40, "api"}) + "\"")
                 .attr("retention_in_days", request.builder.logRetention()));
}

Hcl accessLogSettings(const std::string& name)
{
    return Hcl()
        .attr("destination_arn", "aws_cloudwatch_log_group.api_" + name + ".arn")
        .attr("format", "jsonencode({ requestId = \"$context.requestId\", "
                        "status = \"$context.status\" })");
}

/// "{proxy+}" and "orders/{id}" as ends of labels.
std::string routeLabel(const std::string& api, const std::string& path)
{
    return api + "_" + (path == "{proxy+}" ? "proxy" : slug(path, '_'));
}

/// Joined to the API, by themselves or through a link into their network.
std::vector<int> balancersBehind(const PartRequest& request, std::string_view kind)
{
    std::vector<int> found = request.near(kind);
    for (const int link : request.near("aws.vpc_link"))
        for (const int behind : request.system().neighbours(link))
            if (request.system().isA(behind, kind) && !request.builder.address(behind).empty())
                found.push_back(behind);
    return found;
}

/// The link of an API into the network of a balancer, which is written here if none is drawn.
/// Source: VPC links of REST APIs lead to network load balancers, those of HTTP APIs to any.
std::string linkTo(Hcl& out, const PartRequest& request, int balancer, const char* type)
{
    for (const int drawn : request.near("aws.vpc_link"))
        if (request.builder.type(drawn) == type)
            return request.builder.address(drawn) + ".id";
    const std::string name =
        plainName(request.name() + " " + request.builder.name(balancer), kTerraformName);
    if (request.builder.label("link into a network", name) != name)
        return std::string(type) + "." + name + ".id";
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("name", "\"${local.name}-" + plainName(name, {'-', 40, "api"}) + "\"");
    if (type == std::string_view("aws_api_gateway_vpc_link"))
        body.attr("target_arns", "[" + request.builder.address(balancer) + ".arn]");
    else
        body.attr("subnet_ids", request.builder.privateSubnets(request.builder.vpcOf(balancer)))
            .attr("security_group_ids",
                  hclList({request.builder.securityGroup(
                      "api_" + request.name(), "Calls of " + request.drawn().label,
                      std::max(0, request.system().at(balancer).vpc))}));
    resource(out, type, name, body);
    return std::string(type) + "." + name + ".id";
}

Hcl integration(Hcl& out, const PartRequest& request, const Route& route, const std::string& place,
                const std::string& label)
{
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("rest_api_id", request.builder.address(request.component) + ".id")
        .attr("resource_id", "aws_api_gateway_resource." + place + ".id")
        .attr("http_method", "aws_api_gateway_method." + label + ".http_method");
    if (route.called >= 0) {
        callFromRestApi(body, request, route.called);
        return body;
    }
    if (route.function >= 0)
        return body.text("type", "AWS_PROXY")
            .text("integration_http_method", "POST")
            .attr("uri", request.builder.address(route.function) + ".invoke_arn");
    for (const char* kind : {"aws.alb", "aws.nlb"})
        for (const int balancer : balancersBehind(request, kind)) {
            const bool network = request.system().isA(balancer, "aws.nlb");
            const bool all = route.path == kEverything;
            body.text("type", "HTTP_PROXY")
                .text("integration_http_method", "ANY")
                .attr("uri", "\"http://${" + request.builder.address(balancer) + ".dns_name}" +
                                 (network ? ":443/" : "/") + (all ? "{proxy}" : route.path) + "\"");
            if (all)
                body.attr("request_parameters", "{\n\"integration.request.path.proxy\" = "
                                                "\"method.request.path.proxy\"\n}");
            if (network && request.builder.internal.contains(balancer))
                body.text("connection_type", "VPC_LINK")
                    .attr("connection_id",
                          linkTo(out, request, balancer, "aws_api_gateway_vpc_link"));
            return body;
        }
    return body.text("type", "MOCK")
        .attr("request_templates", "{\n\"application/json\" = jsonencode({ statusCode = 200 })\n}");
}

/// What is said to the caller of a service: that it went well.
void answers(Hcl& out, const PartRequest& request, const std::string& place,
             const std::string& label)
{
    const std::string status = "aws_api_gateway_method_response." + label + ".status_code";
    const auto body = [&] {
        return request.builder.in(request.drawn().region)
            .attr("rest_api_id", request.builder.address(request.component) + ".id")
            .attr("resource_id", place)
            .attr("http_method", "aws_api_gateway_method." + label + ".http_method");
    };
    resource(out, "aws_api_gateway_method_response", label, body().text("status_code", "200"));
    resource(out, "aws_api_gateway_integration_response", label,
             body()
                 .attr("status_code", status)
                 .attr("depends_on", "[aws_api_gateway_integration." + label + "]"));
}

/// The routes of functions and of services that stand behind the API themselves: as their lines
/// say, else all of them, or those below the service's name where there are several.
std::vector<Route> httpRoutesOf(const PartRequest& request)
{
    std::vector<Route> routes = routesOf(request);
    const std::vector<const Workload*> services =
        servicesBehind(request.builder, request.component);
    if (services.empty())
        return routes;
    std::erase_if(routes,
                  [](const Route& route) { return route.function < 0 && route.called < 0; });
    const bool alone = services.size() == 1 && routes.empty();
    for (const Workload* service : services) {
        const int end = service->component < 0 ? service->cluster : service->component;
        std::vector<Route> drawn =
            drawnRoutes(request.system().textBetween(request.component, end), -1);
        if (drawn.empty())
            drawn.push_back(
                {.path = alone ? "{proxy+}" : plainName(service->name, kDnsLabel) + "/{proxy+}",
                 .method = "ANY"});
        for (Route& route : drawn) {
            route.service = service;
            routes.push_back(std::move(route));
        }
    }
    return routes;
}

/// The way of an API into the network of the services behind it; its address.
std::string privateLink(Hcl& out, const PartRequest& request, const Workload& service)
{
    const std::string name = request.name();
    const std::string role = "api_" + name;
    const std::string group =
        request.builder.securityGroup(role, "Calls of " + request.drawn().label, service.vpc);
    resource(
        out, "aws_apigatewayv2_vpc_link", name,
        request.builder.in(request.drawn().region)
            .attr("name", "\"${local.name}-" + plainName(name, {'-', 40, "api"}) + "\"")
            .attr("subnet_ids", request.builder.privateSubnets(request.system().vpcAt(service.vpc)))
            .attr("security_group_ids", hclList({group})));
    return "aws_apigatewayv2_vpc_link." + name + ".id";
}

void integrateService(Hcl& body, const PartRequest& request, const Route& route,
                      const std::string& link)
{
    request.builder.allow("api_" + request.name(), route.service->role(), route.service->port);
    body.text("integration_type", "HTTP_PROXY")
        .text("integration_method", "ANY")
        .text("connection_type", "VPC_LINK")
        .attr("connection_id", link)
        .attr("integration_uri", "aws_service_discovery_service." + route.service->name + ".arn")
        .text("payload_format_version", "1.0");
    if (route.path.ends_with("/{proxy+}"))
        body.attr("request_parameters", "{\n\"overwrite:path\" = \"/$request.path.proxy\"\n}");
}

}  // namespace

std::vector<const Workload*> servicesBehind(const TerraformBuilder& builder, int api)
{
    const System& system = builder.system;
    std::vector<const Workload*> found;
    for (const int other : system.neighbours(api)) {
        if (system.isA(other, "aws.alb") || system.isA(other, "aws.nlb"))
            return {};
        for (const Workload& workload : builder.workloads)
            if ((workload.component == other ||
                 (workload.component < 0 && workload.cluster == other)) &&
                !workload.onInstances && workload.schedule < 0 &&
                workload.region == system.at(api).region &&
                (std::ranges::count(system.at(api).targets, other) > 0 ||
                 system.undirected.contains({other, api})))
                found.push_back(&workload);
    }
    return found;
}

std::string apiRoutes(const PartRequest& request)
{
    const std::string name = request.name();
    const std::string api = request.builder.address(request.component);
    const int region = request.drawn().region;
    Hcl out;
    std::vector<std::string> watched;
    std::vector<std::string> integrations;
    std::vector<int> allowed;
    const int guard = guardOf(request);
    if (guard >= 0)
        resource(out, "aws_api_gateway_authorizer", name,
                 request.builder.in(region)
                     .attr("name", "\"${local.name}-users\"")
                     .attr("rest_api_id", api + ".id")
                     .text("type", "COGNITO_USER_POOLS")
                     .attr("provider_arns", "[" + request.builder.address(guard) + ".arn]"));
    std::map<std::string, std::string> folders;  // label of the resource of each path
    for (const Route& route : routesOf(request)) {
        std::string parent = api + ".root_resource_id";
        std::string path;
        for (const std::string_view part : split(route.path, '/')) {
            path += (path.empty() ? "" : "/") + std::string(part);
            const auto [folder, added] = folders.try_emplace(path);
            if (added) {
                folder->second = request.builder.label("api path", routeLabel(name, path));
                resource(out, "aws_api_gateway_resource", folder->second,
                         request.builder.in(region)
                             .attr("rest_api_id", api + ".id")
                             .attr("parent_id", parent)
                             .text("path_part", part));
            }
            parent = "aws_api_gateway_resource." + folder->second + ".id";
        }
        const std::string& place = folders[path];
        const std::string label = request.builder.label("api route", place);
        Hcl method = request.builder.in(region);
        method.attr("rest_api_id", api + ".id")
            .attr("resource_id", parent)
            .text("http_method", route.method)
            .text("authorization", guard >= 0 ? "COGNITO_USER_POOLS" : "NONE");
        if (guard >= 0)
            method.attr("authorizer_id", "aws_api_gateway_authorizer." + name + ".id");
        if (route.path == kEverything && route.function < 0 && route.called < 0)
            method.attr("request_parameters", "{\n\"method.request.path.proxy\" = true\n}");
        resource(out, "aws_api_gateway_method", label, method);
        resource(out, "aws_api_gateway_integration", label,
                 integration(out, request, route, place, label));
        if (route.called >= 0)
            answers(out, request, parent, label);
        watched.push_back(parent);
        for (const char* type : {"aws_api_gateway_method.", "aws_api_gateway_integration."})
            watched.push_back(type + label + ".id");
        integrations.push_back((route.called < 0 ? "aws_api_gateway_integration."
                                                 : "aws_api_gateway_integration_response.") +
                               label);
        if (route.function >= 0 && std::ranges::count(allowed, route.function) == 0)
            allowed.push_back(route.function);
    }
    allowFunctions(out, request, allowed);
    resource(
        out, "aws_api_gateway_deployment", name,
        request.builder.in(region)
            .attr("rest_api_id", api + ".id")
            .attr("triggers", "{\nredeployment = sha1(jsonencode(" + hclList(watched) + "))\n}")
            .attr("depends_on", hclList(integrations))
            .block("lifecycle", Hcl().flag("create_before_destroy", true)));
    const std::string* drawn = request.drawn().property("stage");
    const std::string stage = drawn ? plainName(*drawn, {'_', 40, "v1"}) : std::string();
    accessLog(out, request);
    resource(out, "aws_api_gateway_stage", name,
             request.builder.in(region)
                 .attr("rest_api_id", api + ".id")
                 .attr("deployment_id", "aws_api_gateway_deployment." + name + ".id")
                 .attr("stage_name", stage.empty() ? "var.environment" : hclString(stage))
                 .flag("xray_tracing_enabled", true)
                 .block("access_log_settings", accessLogSettings(name)));
    request.builder.outputs["api_url_" + name] = "aws_api_gateway_stage." + name + ".invoke_url";
    return out.body();
}

bool isHttpApi(const Component& drawn)
{
    for (const char* words :
         {"http api", "http-api", "(http)", "gateway v2", "apigatewayv2", "websocket"})
        if (drawn.says(words))
            return true;
    return false;
}

std::string httpApiRoutes(const PartRequest& request)
{
    const std::string name = request.name();
    const std::string api = request.builder.address(request.component);
    const int region = request.drawn().region;
    const bool socket = request.drawn().says("websocket");
    Hcl out;
    const int guard = socket ? -1 : guardOf(request);
    if (guard >= 0)
        resource(out, "aws_apigatewayv2_authorizer", name,
                 request.builder.in(region)
                     .attr("api_id", api + ".id")
                     .text("name", "users")
                     .text("authorizer_type", "JWT")
                     .attr("identity_sources", "[\"$request.header.Authorization\"]")
                     .block("jwt_configuration",
                            Hcl()
                                .attr("audience", "[aws_cognito_user_pool_client." +
                                                      request.builder.name(guard) + ".id]")
                                .attr("issuer", "\"https://${" + request.builder.address(guard) +
                                                    ".endpoint}\"")));
    std::vector<int> allowed;
    std::string link;
    for (const Route& route : httpRoutesOf(request)) {
        const bool all = route.path == "{proxy+}";
        const std::string label = request.builder.label("api route", routeLabel(name, route.path));
        Hcl body = request.builder.in(region);
        body.attr("api_id", api + ".id");
        if (route.function >= 0) {
            body.text("integration_type", "AWS_PROXY")
                .attr("integration_uri", request.builder.address(route.function) + ".invoke_arn");
            if (!socket)
                body.text("payload_format_version", "2.0");
            if (std::ranges::count(allowed, route.function) == 0)
                allowed.push_back(route.function);
        } else if (route.called >= 0 && !socket && callFromHttpApi(body, request, route.called)) {
            // All is said.
        } else if (route.service) {
            if (link.empty())
                link = privateLink(out, request, *route.service);
            integrateService(body, request, route, link);
        } else {
            std::vector<int> balancers = balancersBehind(request, "aws.alb");
            if (balancers.empty())
                balancers = balancersBehind(request, "aws.nlb");
            if (balancers.empty() && socket) {
                body.text("integration_type", "MOCK");
            } else {
                body.text("integration_type", "HTTP_PROXY").text("integration_method", "ANY");
                if (balancers.empty()) {
                    request.builder.variable(
                        "api_backend", {.description = "Address that the HTTP API forwards to",
                                        .defaultValue = "\"https://backend.example.com\""});
                    body.attr("integration_uri", "var.api_backend");
                } else if (const auto inner = request.builder.internal.find(balancers.front());
                           inner != request.builder.internal.end()) {
                    body.text("connection_type", "VPC_LINK")
                        .attr("connection_id",
                              linkTo(out, request, inner->first, "aws_apigatewayv2_vpc_link"))
                        .attr("integration_uri", inner->second + ".arn");
                } else {
                    body.attr("integration_uri", "\"http://${" +
                                                     request.builder.address(balancers.front()) +
                                                     ".dns_name}\"");
                }
            }
        }
        resource(out, "aws_apigatewayv2_integration", label, body);
        Hcl taken = request.builder.in(region);
        taken.attr("api_id", api + ".id")
            .attr("route_key", hclString(socket ? (all ? "$default" : route.path)
                                                : route.method + " /" + route.path))
            .attr("target", "\"integrations/${aws_apigatewayv2_integration." + label + ".id}\"");
        if (guard >= 0)
            taken.text("authorization_type", "JWT")
                .attr("authorizer_id", "aws_apigatewayv2_authorizer." + name + ".id");
        resource(out, "aws_apigatewayv2_route", label, taken);
    }
    allowFunctions(out, request, allowed);
    accessLog(out, request);
    resource(out, "aws_apigatewayv2_stage", name,
             request.builder.in(region)
                 .attr("api_id", api + ".id")
                 .attr("name", socket ? "var.environment" : "\"$default\"")
                 .flag("auto_deploy", true)
                 .block("access_log_settings", accessLogSettings(name)));
    request.builder.outputs["api_url_" + name] = "aws_apigatewayv2_stage." + name + ".invoke_url";
    return out.body();
}

}  // namespace stratoplan::exporting
