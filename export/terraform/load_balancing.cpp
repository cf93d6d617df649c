#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"

namespace stratoplan::exporting {
namespace {

bool isInternal(const Component& balancer)
{
    return balancer.text().find("internal") != std::string::npos;
}

Hcl targetGroup(const System& system, const Workload& workload, const std::string& name)
{
    Hcl health;
    health.text("path", workload.healthPath)
        .number("interval", 30)
        .number("timeout", 5)
        .number("healthy_threshold", 2)
        .number("unhealthy_threshold", 3)
        .text("matcher", "200-399");
    return Hcl()
        .attr("name_prefix", hclString(plainName(name, {'-', 5, "app"}) + "-"))
        .number("port", workload.port)
        .text("protocol", "HTTP")
        .text("target_type", workload.onInstances ? "instance" : "ip")
        .attr("vpc_id", "aws_vpc." + system.vpcs.front().name + ".id")
        .number("deregistration_delay", 30)
        .block("health_check", health)
        .block("lifecycle", Hcl().flag("create_before_destroy", true));
}

void emitListeners(TerraformBuilder& builder, const std::string& name, const std::string& group)
{
    Hcl& out = builder.file("load_balancing.tf");
    builder.variable(
        "certificate_arn",
        {.description = "ACM certificate of the HTTPS listener; without one only HTTP is served",
         .type = "string",
         .defaultValue = "null"});
    const std::string balancer = "aws_lb." + name + ".arn";
    const std::string forward = "aws_lb_target_group." + group + ".arn";
    Hcl redirect;
    redirect.attr("for_each", "var.certificate_arn == null ? toset([]) : toset([\"redirect\"])")
        .block("content", Hcl()
                              .text("type", "redirect")
                              .block("redirect", Hcl()
                                                     .text("port", "443")
                                                     .text("protocol", "HTTPS")
                                                     .text("status_code", "HTTP_301")));
    Hcl plain;
    plain.attr("for_each", "var.certificate_arn == null ? toset([\"forward\"]) : toset([])")
        .block("content", Hcl().text("type", "forward").attr("target_group_arn", forward));
    resource(out, "aws_lb_listener", name + "_http",
             Hcl()
                 .attr("load_balancer_arn", balancer)
                 .number("port", 80)
                 .text("protocol", "HTTP")
                 .block("dynamic", redirect, {"default_action"})
                 .block("dynamic", plain, {"default_action"}));
    resource(out, "aws_lb_listener", name + "_https",
             Hcl()
                 .attr("count", "var.certificate_arn == null ? 0 : 1")
                 .attr("load_balancer_arn", balancer)
                 .number("port", 443)
                 .text("protocol", "HTTPS")
                 .text("ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06")
                 .attr("certificate_arn", "var.certificate_arn")
                 .block("default_action",
                        Hcl().text("type", "forward").attr("target_group_arn", forward)));
}

}  // namespace

void emitLoadBalancing(TerraformBuilder& builder)
{
    const System& system = builder.system;
    const std::vector<int> balancers = system.ofKind("aws.alb");
    if (balancers.empty() || system.vpcs.empty())
        return;
    const Vpc& vpc = system.vpcs.front();
    const int index = balancers.front();
    const Component& balancer = system.at(index);
    for (const int other : balancers)
        builder.written.insert(other);
    for (const int group : system.ofKind("aws.target_group"))
        builder.written.insert(group);

    const std::string name = builder.label("aws_lb", "main");
    const bool internal = isInternal(balancer);
    const std::string group = builder.securityGroup("alb", "Load balancer " + balancer.label);
    Hcl& out = builder.file("load_balancing.tf");
    resource(
        out, "aws_lb", name,
        Hcl()
            .attr("name", "substr(\"${local.name}-alb\", 0, 32)")
            .text("load_balancer_type", "application")
            .flag("internal", internal)
            .attr("subnets", internal ? builder.privateSubnets(vpc) : builder.publicSubnets(vpc))
            .attr("security_groups", hclList({group}))
            .flag("drop_invalid_header_fields", true));
    for (const int port : {80, 443})
        builder.allow(internal ? "vpc" : "world", "alb", port);

    const std::vector<Workload> workloads = workloadsOf(system);
    std::string first;
    for (const Workload& workload : workloads) {
        if (!workload.balanced)
            continue;
        resource(out, "aws_lb_target_group", workload.name,
                 targetGroup(system, workload, workload.name));
        builder.allow("alb", workload.role(), workload.port);
        if (first.empty()) {
            first = workload.name;
            emitListeners(builder, name, workload.name);
            continue;
        }
        resource(out, "aws_lb_listener_rule", workload.name,
                 Hcl()
                     .attr("listener_arn", "aws_lb_listener." + name + "_http.arn")
                     .block("action", Hcl()
                                          .text("type", "forward")
                                          .attr("target_group_arn",
                                                "aws_lb_target_group." + workload.name + ".arn"))
                     .block("condition",
                            Hcl().block(
                                "path_pattern",
                                Hcl().attr("values",
                                           hclStrings({"/" + plainName(workload.name, kDnsLabel) +
                                                       "/*"})))));
        builder.assumptions.push_back("Requests to /" + plainName(workload.name, kDnsLabel) +
                                      "/* go to " + workload.label + ", all others to " +
                                      workloads.front().label + ".");
    }
    if (first.empty()) {
        Workload none;
        none.name = "default";
        resource(out, "aws_lb_target_group", none.name, targetGroup(system, none, none.name));
        emitListeners(builder, name, none.name);
        builder.assumptions.push_back(
            "Nothing is drawn behind the load balancer; its target group is empty.");
    }
    builder.outputs["load_balancer_dns_name"] = "aws_lb." + name + ".dns_name";
}

}  // namespace stratoplan::exporting
