#include "export/terraform/balancer_lines.h"
#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// What stands behind a load balancer.
struct Target {
    std::string label = {};  ///< of its target group
    Workload* workload = nullptr;
    int component = -1;  ///< an instance, a function, a cluster or a balancer behind this one
    std::string title = {};
};

/// Where an application balancer listens: at HTTPS as soon as it has a certificate.
constexpr const char* kBehindPort = "var.certificate_arn == null ? 80 : 443";

class Balancers {
public:
    explicit Balancers(TerraformBuilder& builder)
        : m_builder(builder), m_system(builder.system), m_out(builder.file("load_balancing.tf"))
    {
    }

    void write()
    {
        std::vector<int> balancers = m_system.ofKind("aws.alb");
        const std::vector<int>& network = m_system.ofKind("aws.nlb");
        balancers.insert(balancers.end(), network.begin(), network.end());
        for (const int balancer : balancers)
            writeBalancer(balancer, balancers.size() == 1);
        for (const char* kind : {"aws.target_group", "aws.lb_listener"})
            for (const int part : m_system.ofKind(kind))
                m_builder.written.insert(part);
        if (balancers.empty())
            writeLooseGroups();
    }

private:
    bool isWorkload(int index, const Workload& workload) const
    {
        if (workload.component == index || (workload.cluster == index && workload.schedule < 0))
            return true;
        // Tasks of a service that is drawn beside them.
        return m_system.isA(index, "aws.ecs_task") && !workload.onInstances &&
               m_system.has("aws.ecs_service");
    }

    /// A network balancer gives fixed addresses to an application balancer behind it.
    bool isFrontOf(int balancer, int index) const
    {
        return m_system.isA(balancer, "aws.nlb") && m_system.isA(index, "aws.alb");
    }

    void add(std::vector<Target>& found, int balancer, int drawn)
    {
        const int index = m_builder.meant(drawn);
        for (Workload& workload : m_builder.workloads)
            if (isWorkload(index, workload)) {
                if (!workload.balanced() && std::ranges::none_of(found, [&](const Target& t) {
                        return t.workload == &workload;
                    }))
                    found.push_back({.workload = &workload, .title = workload.label});
                return;
            }
        const bool instance = m_builder.type(index) == "aws_instance";
        if (isFrontOf(balancer, index)) {
            found.push_back({.component = index, .title = m_system.at(index).label});
            return;
        }
        const bool pods = m_system.isA(index, "aws.eks_cluster") ||
                          m_system.isA(index, "aws.eks_nodegroup") ||
                          m_system.isA(index, "aws.eks_node");
        if (!instance && !pods && !m_system.isA(index, "aws.lambda"))
            return;
        if (pods && std::ranges::any_of(found, [](const Target& t) { return !t.workload; }))
            return;  // all nodes serve the same group
        if (std::ranges::find(found, index, &Target::component) == found.end())
            found.push_back({.component = index, .title = m_system.at(index).label});
    }

    /// What its lines lead to, through target groups, listeners and firewalls.
    std::vector<Target> targetsOf(int balancer)
    {
        std::vector<Target> found;
        std::vector<int> open = m_system.at(balancer).targets;
        for (const int other : m_system.at(balancer).sources)
            if (m_system.undirected.contains({other, balancer}) ||
                m_system.isA(other, "aws.target_group"))
                open.push_back(other);
        std::set<int> seen = {balancer};
        while (!open.empty()) {
            const int index = open.front();
            open.erase(open.begin());
            if (!seen.insert(index).second)
                continue;
            const bool through = m_system.isA(index, "aws.target_group") ||
                                 m_system.isA(index, "aws.lb_listener") ||
                                 m_system.isA(index, "aws.waf");
            if (through)
                open.insert(open.end(), m_system.at(index).targets.begin(),
                            m_system.at(index).targets.end());
            else if (m_system.isA(index, "aws.subnet"))
                for (const int entry : m_system.entriesOf(index))
                    add(found, balancer, entry);
            else
                add(found, balancer, index);
        }
        return found;
    }

    Hcl groupBody(const std::string& label, int region, const Vpc& vpc, bool network,
                  const Target& target)
    {
        const bool function = target.component >= 0 && m_system.isA(target.component, "aws.lambda");
        Hcl body = m_builder.in(region);
        body.attr("name_prefix", hclString(plainName(label, {'-', 5, "app"}) + "-"));
        if (function)
            return body.text("target_type", "lambda")
                .block("lifecycle", Hcl().flag("create_before_destroy", true));
        if (target.component >= 0 && isBalancer(target.component))
            return body.attr("port", kBehindPort)
                .text("protocol", "TCP")
                .text("target_type", "alb")
                .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
                .block("health_check", Hcl()
                                           .text("protocol", "HTTP")
                                           .text("path", "/")
                                           .number("port", 80)
                                           .text("matcher", "200-399"))
                .block("lifecycle", Hcl().flag("create_before_destroy", true));
        const Workload* workload = target.workload;
        Hcl health;
        if (!network)
            health.text("path", workload ? workload->healthPath : "/health");
        const StatedFacts& stated = m_system.stated;
        const int interval = stated.healthInterval.value_or(30);
        health.number("interval", interval);
        health.number("timeout", std::min(stated.healthTimeout.value_or(5), interval - 1));
        health.number("healthy_threshold", stated.healthyThreshold.value_or(2));
        health.number("unhealthy_threshold", stated.unhealthyThreshold.value_or(3));
        if (network)
            health.text("protocol", "TCP");
        else
            health.text("matcher", "200-399");
        const bool instances =
            (workload && workload->onInstances) ||
            (target.component >= 0 && m_builder.type(target.component) == "aws_instance");
        return body.number("port", workload ? workload->port : portOf(target))
            .text("protocol", !network ? "HTTP"
                              : m_udp  ? "UDP"
                                       : "TCP")
            .text("target_type", instances ? "instance" : "ip")
            .attr("vpc_id", "aws_vpc." + vpc.name + ".id")
            .number("deregistration_delay", 30)
            .block("health_check", health)
            .block("lifecycle", Hcl().flag("create_before_destroy", true));
    }

    int portOf(const Target& target) const
    {
        const int fallback = 8080;
        return target.component < 0
                   ? fallback
                   : std::clamp(m_system.at(target.component).integer("port", fallback), 1, 65535);
    }

    bool isBalancer(int index) const
    {
        return m_system.isA(index, "aws.alb") || m_system.isA(index, "aws.nlb");
    }

    void listeners(const std::string& name, int region, const std::string& group, bool network,
                   bool toBalancer = false)
    {
        const std::string balancer = "aws_lb." + name + ".arn";
        const std::string forward = "aws_lb_target_group." + group + ".arn";
        if (network) {
            resource(m_out, "aws_lb_listener", name + "_tcp",
                     m_builder.in(region)
                         .attr("load_balancer_arn", balancer)
                         .attr("port", toBalancer ? kBehindPort : std::to_string(m_networkPort))
                         .text("protocol", m_udp ? "UDP" : "TCP")
                         .block("default_action",
                                Hcl().text("type", "forward").attr("target_group_arn", forward)));
            return;
        }
        if (!m_certificate.empty()) {
            servesDrawnCertificate(name, region, forward);
            return;
        }
        m_builder.variable(
            "certificate_arn",
            {.description =
                 "ACM certificate of the HTTPS listener; without one only HTTP is served",
             .type = "string",
             .defaultValue = "null"});
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
        resource(m_out, "aws_lb_listener", name + "_http",
                 m_builder.in(region)
                     .attr("load_balancer_arn", balancer)
                     .number("port", 80)
                     .text("protocol", "HTTP")
                     .block("dynamic", redirect, {"default_action"})
                     .block("dynamic", plain, {"default_action"}));
        resource(m_out, "aws_lb_listener", name + "_https",
                 m_builder.in(region)
                     .attr("count", "var.certificate_arn == null ? 0 : 1")
                     .attr("load_balancer_arn", balancer)
                     .number("port", 443)
                     .text("protocol", "HTTPS")
                     .text("ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06")
                     .attr("certificate_arn", "var.certificate_arn")
                     .block("default_action",
                            Hcl().text("type", "forward").attr("target_group_arn", forward)));
    }

    /// A certificate that is drawn: HTTPS always, and HTTP leads there.
    void servesDrawnCertificate(const std::string& name, int region, const std::string& forward)
    {
        const std::string balancer = "aws_lb." + name + ".arn";
        resource(m_out, "aws_lb_listener", name + "_http",
                 m_builder.in(region)
                     .attr("load_balancer_arn", balancer)
                     .number("port", 80)
                     .text("protocol", "HTTP")
                     .block("default_action",
                            Hcl()
                                .text("type", "redirect")
                                .block("redirect", Hcl()
                                                       .text("port", "443")
                                                       .text("protocol", "HTTPS")
                                                       .text("status_code", "HTTP_301"))));
        resource(m_out, "aws_lb_listener", name + "_https",
                 m_builder.in(region)
                     .attr("load_balancer_arn", balancer)
                     .number("port", 443)
                     .text("protocol", "HTTPS")
                     .text("ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06")
                     .attr("certificate_arn", m_certificate)
                     .block("default_action",
                            Hcl().text("type", "forward").attr("target_group_arn", forward)));
    }

    /// The certificate that is drawn beside an application balancer callers reach from outside, as
    /// an expression; empty where none is.
    std::string certificateOf(int balancer, bool internal) const
    {
        if (internal || m_system.isA(balancer, "aws.nlb"))
            return {};
        for (const int other : m_system.neighbours(balancer))
            if (m_system.isA(other, "aws.acm") && !m_builder.address(other).empty() &&
                m_system.at(other).region == m_system.at(balancer).region)
                return m_system.has("aws.route53") ? "aws_acm_certificate_validation." +
                                                         m_builder.name(other) + ".certificate_arn"
                                                   : m_builder.address(other) + ".arn";
        return {};
    }

    void attach(const Target& target, const std::string& role)
    {
        const std::string group = "aws_lb_target_group." + target.label;
        if (target.workload) {
            m_builder.allow(role, target.workload->role(), target.workload->port,
                            m_udp ? "udp" : "tcp");
            if (m_udp)  // its health is asked for by TCP
                m_builder.allow(role, target.workload->role(), target.workload->port);
            return;
        }
        const int index = target.component;
        const int region = m_system.at(index).region;
        if (isBalancer(index)) {
            for (const int port : {80, 443})
                m_builder.allow(role, "alb_" + m_builder.name(index), port);
            resource(m_out, "aws_lb_target_group_attachment", target.label,
                     m_builder.in(region)
                         .attr("target_group_arn", group + ".arn")
                         .attr("target_id", "aws_lb." + m_builder.name(index) + ".arn")
                         .attr("port", kBehindPort)
                         // The port has to be listened at before.
                         .attr("depends_on", "[aws_lb_listener." + m_builder.name(index) +
                                                 "_http, aws_lb_listener." + m_builder.name(index) +
                                                 "_https]"));
        } else if (m_builder.type(index) == "aws_instance") {
            m_builder.allow(role, "instance_" + m_builder.name(index), portOf(target));
            const bool counted = m_system.at(index).copies() > 1;
            const std::string address = m_builder.address(index);
            Hcl body = m_builder.in(region);
            if (counted)
                body.attr("count", "length(" + address + ")");
            resource(m_out, "aws_lb_target_group_attachment", target.label,
                     body.attr("target_group_arn", group + ".arn")
                         .attr("target_id", address + (counted ? "[count.index].id" : ".id"))
                         .number("port", portOf(target)));
        } else if (m_system.isA(index, "aws.lambda")) {
            resource(m_out, "aws_lambda_permission", "lb_" + target.label,
                     m_builder.in(region)
                         .text("statement_id", "load-balancer")
                         .text("action", "lambda:InvokeFunction")
                         .attr("function_name", m_builder.address(index) + ".function_name")
                         .text("principal", "elasticloadbalancing.amazonaws.com")
                         .attr("source_arn", group + ".arn"));
            resource(m_out, "aws_lb_target_group_attachment", target.label,
                     m_builder.in(region)
                         .attr("target_group_arn", group + ".arn")
                         .attr("target_id", m_builder.address(index) + ".arn")
                         .attr("depends_on", "[aws_lambda_permission.lb_" + target.label + "]"));
        } else {
            if (m_builder.type(index) == "aws_eks_cluster")
                letPodsIn(target.label, index, role);
            m_builder.outputs["target_group_" + target.label] = group + ".arn";
            m_builder.assumptions.push_back(
                "Pods join the target group of the load balancer through a TargetGroupBinding; the "
                "output target_group_" +
                target.label + " names it.");
        }
    }

    /// "orders": what the line to it says as "/orders", else its name.
    std::string pathOf(int balancer, const Target& target) const
    {
        const int end = target.workload ? target.workload->component : target.component;
        const std::string& text = m_system.textBetween(balancer, end);
        for (const std::string_view line : split(text, '\n'))
            for (const std::string_view word : split(line, ' '))
                if (word.size() > 1 && word[0] == '/')
                    if (std::string path = plainName(word, kDnsLabel); !path.empty())
                        return path;
        return plainName(target.label, kDnsLabel);
    }

    void rule(int drawn, const std::string& balancer, int region, const Target& target,
              int priority)
    {
        const std::string path = pathOf(drawn, target);
        resource(m_out, "aws_lb_listener_rule", target.label,
                 m_builder.in(region)
                     .attr("listener_arn", !m_certificate.empty()
                                               ? "aws_lb_listener." + balancer + "_https.arn"
                                               : "var.certificate_arn == null ? aws_lb_listener." +
                                                     balancer + "_http.arn : aws_lb_listener." +
                                                     balancer + "_https[0].arn")
                     .number("priority", priority)
                     .block("action", Hcl()
                                          .text("type", "forward")
                                          .attr("target_group_arn",
                                                "aws_lb_target_group." + target.label + ".arn"))
                     .block("condition",
                            Hcl().block("path_pattern",
                                        Hcl().attr("values",
                                                   hclStrings({"/" + path, "/" + path + "/*"})))));
        m_builder.assumptions.push_back("Requests to /" + path + "/* go to " + target.title + ".");
    }

    /// At most 32 letters, no hyphen at the end, and nothing that begins with "internal-".
    /// Source: the API reference of Elastic Load Balancing, CreateLoadBalancer.
    std::string nameOf(int index, const std::string& kind)
    {
        const std::string own =
            m_builder.name(index) == "main" ? std::string() : m_builder.slug(index, 12) + "-";
        const bool kept = (own + m_system.project + "-").starts_with("internal-");
        return "trimsuffix(substr(\"" + std::string(kept ? "lb-" : "") + own + "${local.name}-" +
               kind + "\", 0, 32), \"-\")";
    }

    /// Whether callers reach it by IPv6 too: its subnets have to be of both families.
    static bool dualStack(const Vpc& vpc, bool internal)
    {
        const SubnetTier* tier = internal ? nullptr : vpc.publicTier();
        return tier && tier->ipv6;
    }

    /// Whether content delivery alone is drawn to call it.
    bool behindCdnOnly(int balancer) const
    {
        const std::vector<int>& sources = m_system.at(balancer).sources;
        const auto is = [&](const char* kind) {
            return [this, kind](int source) { return m_system.isA(source, kind); };
        };
        return std::ranges::any_of(sources, is("aws.cloudfront")) &&
               std::ranges::all_of(sources,
                                   [&](int source) {
                                       return m_system.isA(source, "aws.cloudfront") ||
                                              m_system.isA(source, "aws.waf") ||
                                              m_system.isA(source, "aws.igw");
                                   }) &&
               !m_system.outsideText.contains(balancer);
    }

    /// The list of addresses from which CloudFront calls origins, as a rule names it.
    std::string originFacing(int region)
    {
        const std::string label =
            region == 0 ? "cloudfront" : "cloudfront_" + std::to_string(region + 1);
        if (m_builder.label("data.aws_ec2_managed_prefix_list", label) == label)
            m_out.block(
                "data",
                m_builder.in(region).text("name", "com.amazonaws.global.cloudfront.origin-facing"),
                {"aws_ec2_managed_prefix_list", label});
        return "list." + label;
    }

    static std::vector<int> endsOf(const std::vector<Target>& targets)
    {
        std::vector<int> ends;
        for (const Target& target : targets)
            ends.push_back(target.workload ? target.workload->place() : target.component);
        return ends;
    }

    void writeBalancer(int index, bool single)
    {
        const Component& drawn = m_system.at(index);
        const Vpc& vpc = m_builder.vpcOf(index);
        const bool network = m_system.isA(index, "aws.nlb");
        const std::string name = m_builder.name(index);
        m_builder.written.insert(index);
        const bool internal = drawn.says("internal") || drawn.says("private") ||
                              !vpc.publicTier() ||
                              (m_system.isInside(index, "aws.subnet_private") &&
                               !m_system.isInside(index, "aws.subnet_public"));
        if (dualStack(vpc, internal))
            m_builder.dualStack.insert(index);
        if (internal)
            m_builder.internal[index] = "aws_lb_listener." + name + (network ? "_tcp" : "_http");
        const std::string role = "alb_" + name;
        const std::string group =
            m_builder.securityGroup(role, "Load balancer " + drawn.label, drawn.vpc);
        m_builder.listens(index, role, 0);
        resource(m_out, "aws_lb", name,
                 m_builder.in(drawn.region)
                     .attr("name", nameOf(index, network ? "nlb" : "alb"))
                     .text("load_balancer_type", network ? "network" : "application")
                     .flag("internal", internal)
                     .attr("subnets", internal ? m_builder.privateSubnets(vpc, index)
                                               : m_builder.publicSubnets(vpc))
                     .attr("security_groups", hclList({group}))
                     .append(dualStack(vpc, internal) ? Hcl().text("ip_address_type", "dualstack")
                                                      : Hcl())
                     .append(network ? Hcl() : Hcl().flag("drop_invalid_header_fields", true)));
        std::vector<Target> targets = targetsOf(index);
        const std::vector<int> ends = endsOf(targets);
        m_udp = network && passesUdp(m_system, index, ends);
        if (m_udp)
            m_builder.udp.insert(index);
        m_certificate = certificateOf(index, internal);
        m_networkPort = networkPort(m_system, index, ends);
        if (network)
            m_builder.allow(internal ? "vpc" : "world", role, m_networkPort, m_udp ? "udp" : "tcp");
        else
            for (const int port : {80, 443})
                m_builder.allow(internal               ? "vpc"
                                : behindCdnOnly(index) ? originFacing(drawn.region)
                                                       : "world",
                                role, port);

        if (targets.empty() && single)
            for (Workload& workload : m_builder.workloads)
                if (workload.vpc == std::max(0, drawn.vpc) && workload.schedule < 0) {
                    // Its lines end at frames (a subnet, a cluster): the service in them is meant.
                    targets.push_back({.workload = &workload, .title = workload.label});
                    break;
                }
        int priority = 0;
        for (Target& target : targets) {
            const std::string wanted =
                target.workload ? target.workload->name : m_builder.name(target.component);
            target.label = m_builder.label("aws_lb_target_group", wanted.empty() ? name : wanted);
            const int region = drawn.region;
            resource(m_out, "aws_lb_target_group", target.label,
                     groupBody(target.label, region, vpc, network, target));
            if (target.workload) {
                target.workload->targetGroup = target.label;
                target.workload->listener =
                    "aws_lb_listener." + name + (network ? "_tcp" : "_http");
            }
            attach(target, role);
            if (priority == 0)
                listeners(name, region, target.label, network,
                          target.component >= 0 && isBalancer(target.component));
            else if (!network)
                rule(index, name, region, target, priority * 10);
            ++priority;
        }
        if (targets.empty()) {
            const std::string label = m_builder.label("aws_lb_target_group", name);
            resource(m_out, "aws_lb_target_group", label,
                     groupBody(label, drawn.region, vpc, network, {}));
            listeners(name, drawn.region, label, network);
            podsBehind(label, index, role);
        }
        m_builder
            .outputs[name == "main" ? "load_balancer_dns_name" : "load_balancer_dns_name_" + name] =
            "aws_lb." + name + ".dns_name";
    }

    /// Opens the group that EKS makes for the pods of a cluster to a balancer.
    void letPodsIn(const std::string& label, int cluster, const std::string& role)
    {
        const Component& drawn = m_system.at(cluster);
        const std::string port = "aws_lb_target_group." + label + ".port";
        for (const char* protocol : {"tcp", "udp"})  // health is asked for by TCP in any case
            if (protocol == std::string_view("tcp") || m_udp)
                resource(
                    m_out, "aws_vpc_security_group_ingress_rule",
                    "pods_from_" + label + (protocol[0] == 'u' ? "_udp" : ""),
                    m_builder.in(drawn.region)
                        .attr("security_group_id", m_builder.address(cluster) +
                                                       ".vpc_config[0].cluster_security_group_id")
                        .attr("referenced_security_group_id",
                              m_builder.securityGroup(role, drawn.label, std::max(0, drawn.vpc)))
                        .text("ip_protocol", protocol)
                        .attr("from_port", port)
                        .attr("to_port", port));
        m_builder.allowEgress(role);
    }

    /// Pods are no resources: the cluster fills the target group, and takes what comes from the
    /// balancer.
    void podsBehind(const std::string& label, int balancer, const std::string& role)
    {
        const Component& drawn = m_system.at(balancer);
        for (const int cluster : m_system.ofKind("aws.eks_cluster")) {
            if (m_builder.type(cluster) != "aws_eks_cluster" ||
                m_system.at(cluster).vpc != drawn.vpc)
                continue;
            letPodsIn(label, cluster, role);
            m_builder.assumptions.push_back("A TargetGroupBinding in the cluster fills the target "
                                            "group of " +
                                            drawn.label + ".");
            return;
        }
        m_builder.assumptions.push_back("Nothing is drawn behind " + drawn.label +
                                        "; its target group is empty.");
    }

    /// Target groups that are drawn without a balancer.
    void writeLooseGroups()
    {
        for (const int index : m_system.ofKind("aws.target_group"))
            if (m_system.at(index).vpc >= 0) {
                const std::string label =
                    m_builder.label("aws_lb_target_group", m_system.at(index).key);
                resource(
                    m_out, "aws_lb_target_group", label,
                    groupBody(label, m_system.at(index).region, m_builder.vpcOf(index), false, {}));
            }
    }

    TerraformBuilder& m_builder;
    const System& m_system;
    Hcl& m_out;
    bool m_udp = false;  // of the balancer that is written
    int m_networkPort = 443;
    std::string m_certificate = {};  // that is drawn for it
};

}  // namespace

void emitLoadBalancing(TerraformBuilder& builder)
{
    if (!builder.system.vpcs.empty())
        Balancers(builder).write();
}

}  // namespace stratoplan::exporting
