#include "export/terraform/builder.h"
#include "export/terraform/workloads.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

constexpr const char* kSessionManager = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

/// The image that the text names: Ubuntu with its release, else Amazon Linux.
std::string image(TerraformBuilder& builder, const std::string& text)
{
    const bool ubuntu = text.find("ubuntu") != std::string::npos;
    const bool old = text.find("20.04") != std::string::npos;
    const std::string name = ubuntu ? (old ? "ubuntu_20_04" : "ubuntu_22_04") : "amazon_linux";
    const std::string pattern = !ubuntu ? "al2023-ami-2023.*-x86_64"
                                : old   ? "ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-*"
                                        : "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*";
    if (builder.label("data.aws_ami", name) == name)  // the first that asks writes it
        builder.file("compute.tf")
            .block("data",
                   Hcl()
                       .flag("most_recent", true)
                       .attr("owners", hclStrings({ubuntu ? "099720109477" : "amazon"}))
                       .block("filter",
                              Hcl().text("name", "name").attr("values", hclStrings({pattern})))
                       .block("filter", Hcl()
                                            .text("name", "virtualization-type")
                                            .attr("values", hclStrings({"hvm"}))),
                   {"aws_ami", name});
    return "data.aws_ami." + name + ".id";
}

std::string profile(TerraformBuilder& builder, const std::string& name, std::string& role)
{
    role = builder.iamRole(name, "ec2");
    builder.attachPolicy(role, kSessionManager);
    resource(builder.file("iam.tf"), "aws_iam_instance_profile", role,
             Hcl()
                 .attr("name", "\"${local.name}-" + plainName(name, {'-', 40, "instance"}) + "\"")
                 .attr("role", "aws_iam_role." + role + ".name"));
    return "aws_iam_instance_profile." + role + ".name";
}

bool inPublicSubnet(const System& system, const Component& component)
{
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        for (const Node* up = component.nodes[i]; up; up = component.diagrams[i]->node(up->parent))
            if (system.catalog->isA(up->kind, "aws.subnet_public"))
                return true;
    return false;
}

Hcl imds()
{
    return Hcl().text("http_tokens", "required").number("http_put_response_hop_limit", 2);
}

/// Ports that the drawing opens on the instance: world for the web's, an address list for SSH.
void openPorts(TerraformBuilder& builder, const Component& component, const std::string& role)
{
    const std::string text = component.text();
    const auto says = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (says("ssh") || says("22")) {
        builder.variable(
            "admin_cidr",
            {.description = "Addresses that may open SSH, as CIDR; never the whole internet",
             .defaultValue = "\"10.0.0.0/8\""});
        builder.allow("var.admin_cidr", role, 22);
    }
    const bool open = inPublicSubnet(builder.system, component);
    if (says("http") || says(" 80") || says(":80"))
        builder.allow(open ? "world" : "vpc", role, 80);
    if (says("https") || says("443"))
        builder.allow(open ? "world" : "vpc", role, 443);
}

void emitInstance(TerraformBuilder& builder, int index)
{
    const System& system = builder.system;
    const Component& component = system.at(index);
    const Vpc& vpc = system.vpcs.front();
    const std::string name = builder.label("aws_instance", component.key);
    const std::string role = "instance_" + name;
    const std::string group = builder.securityGroup(role, "Instance " + component.label);
    builder.allowEgress(role);
    openPorts(builder, component, role);
    std::string iam;
    const std::string instanceProfile = profile(builder, name, iam);
    const bool isPublic = inPublicSubnet(system, component) && vpc.publicTier();
    const std::string* type = component.property("instance_type");
    builder.variable("instance_type_" + name,
                     {.description = "Instance type of " + component.label,
                      .defaultValue = hclString(type ? *type : "t3.medium")});
    Hcl body;
    body.attr("ami", image(builder, component.text()))
        .attr("instance_type", "var.instance_type_" + name)
        .attr("subnet_id",
              "sort(" + (isPublic ? builder.publicSubnets(vpc) : builder.privateSubnets(vpc)) +
                  ")[0]")
        .attr("vpc_security_group_ids", hclList({group}))
        .attr("iam_instance_profile", instanceProfile)
        .attr("tags", "{ Name = \"${local.name}-" + plainName(name, kDnsLabel) + "\" }")
        .block("metadata_options", imds())
        .block("root_block_device",
               Hcl()
                   .text("volume_type", "gp3")
                   .number("volume_size",
                           std::clamp(
                               component.integer("volume_size", component.integer("storage", 30)),
                               8, 16384))
                   .flag("encrypted", true));
    resource(builder.file("compute.tf"), "aws_instance", name, body);
    builder.written.insert(index);
}

void emitGroup(TerraformBuilder& builder, const Workload& workload)
{
    const System& system = builder.system;
    const Component& component = system.at(workload.component);
    const Vpc& vpc = system.vpcs.front();
    const std::string group =
        builder.securityGroup(workload.role(), "Instances of " + workload.label);
    builder.allowEgress(workload.role());
    std::string iam;
    const std::string instanceProfile = profile(builder, workload.name, iam);
    const std::string* type = component.property("instance_type");
    Hcl& out = builder.file("compute.tf");
    resource(
        out, "aws_launch_template", workload.name,
        Hcl()
            .attr("name_prefix", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-\"")
            .attr("image_id", image(builder, component.text()))
            .text("instance_type", type ? *type : "t3.medium")
            .attr("vpc_security_group_ids", hclList({group}))
            .block("iam_instance_profile", Hcl().attr("name", instanceProfile))
            .block("metadata_options", imds())
            .block("block_device_mappings", Hcl()
                                                .text("device_name", "/dev/xvda")
                                                .block("ebs", Hcl()
                                                                  .text("volume_type", "gp3")
                                                                  .number("volume_size", 30)
                                                                  .flag("encrypted", true))));
    Hcl body;
    body.attr("name_prefix", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-\"")
        .number("min_size", workload.minimum)
        .number("max_size", workload.maximum)
        .attr("vpc_zone_identifier", builder.privateSubnets(vpc))
        .text("health_check_type", workload.balanced ? "ELB" : "EC2");
    if (workload.balanced)
        body.attr("target_group_arns", "[aws_lb_target_group." + workload.name + ".arn]");
    body.block("launch_template",
               Hcl()
                   .attr("id", "aws_launch_template." + workload.name + ".id")
                   .attr("version", "aws_launch_template." + workload.name + ".latest_version"))
        .block("instance_refresh", Hcl().text("strategy", "Rolling"))
        .block("tag",
               Hcl()
                   .text("key", "Name")
                   .attr("value", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "\"")
                   .flag("propagate_at_launch", true));
    resource(out, "aws_autoscaling_group", workload.name, body);
    builder.written.insert(workload.component);
}

bool insideGroup(const System& system, const Component& component)
{
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        for (const Node* up = component.diagrams[i]->node(component.nodes[i]->parent); up;
             up = component.diagrams[i]->node(up->parent))
            if (system.catalog->isA(up->kind, "aws.asg"))
                return true;
    return false;
}

}  // namespace

void emitInstances(TerraformBuilder& builder)
{
    const System& system = builder.system;
    if (system.vpcs.empty())
        return;
    for (const int index : system.ofKind("aws.ec2_instance")) {
        const bool grouped = insideGroup(system, system.at(index));
        if (grouped || builder.written.contains(index)) {
            builder.written.insert(index);
            continue;
        }
        emitInstance(builder, index);
    }
    for (const Workload& workload : workloadsOf(system))
        if (workload.onInstances)
            emitGroup(builder, workload);
}

}  // namespace stratoplan::exporting
