#include "export/system_facts.h"
#include "export/terraform/builder.h"
#include "export/terraform/component_names.h"
#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

constexpr const char* kSessionManager = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

std::string profile(TerraformBuilder& builder, const std::string& name, std::string& role,
                    int place)
{
    role = builder.iamRole(name, "ec2", place);
    builder.attachPolicy(role, kSessionManager);
    resource(builder.file("iam.tf"), "aws_iam_instance_profile", role,
             builder.inAccount(place)
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

/// An instance type where the text is one; labels may say anything.
std::string instanceType(const std::string* drawn)
{
    const std::string type = drawn ? lowered(*drawn) : std::string();
    const bool fits =
        std::ranges::count(type, '.') == 1 && type.size() < 30 && type.front() != '.' &&
        type.back() != '.' && std::ranges::all_of(type, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
        });
    return fits ? type : "t3.medium";
}

/// Instances that are drawn inside a group.
std::vector<int> membersOf(const System& system, int group)
{
    std::vector<int> found;
    for (const int index : system.ofKind("aws.ec2_instance"))
        if (system.frameOf(index, "aws.asg") == group)
            found.push_back(index);
    return found;
}

/// The group with what its members say: they carry image, size and ports.
Component withMembers(const System& system, int group)
{
    Component all = system.at(group);
    for (const int index : membersOf(system, group)) {
        all.nodes.insert(all.nodes.end(), system.at(index).nodes.begin(),
                         system.at(index).nodes.end());
        all.diagrams.insert(all.diagrams.end(), system.at(index).diagrams.begin(),
                            system.at(index).diagrams.end());
    }
    return all;
}

Hcl imds()
{
    return Hcl().text("http_tokens", "required").number("http_put_response_hop_limit", 2);
}

bool hasWord(const std::string& line, std::string_view word)
{
    const std::string words = " " + slug(line, ' ') + " ";
    return words.find(" " + std::string(word) + " ") != std::string::npos;
}

/// Ports that lines of users and others outside open on an instance that they can reach.
void openToCallers(TerraformBuilder& builder, int index, const std::string& role)
{
    const System& system = builder.system;
    const auto said = system.calledFromOutside.find(index);
    if (said == system.calledFromOutside.end() || system.isA(index, "aws.bastion") ||
        !inPublicSubnet(system, system.at(index)))
        return;
    for (const std::string_view part : splitLines(said->second)) {
        const std::string line(part);
        if (hasWord(line, "ssh") || hasWord(line, "22") || line.empty())
            continue;
        if (hasWord(line, "https") || hasWord(line, "443"))
            builder.allow("world", role, 443);
        else if (const auto port = portInLabel(line))
            builder.allow("world", role, *port);
        else if (hasWord(line, "http"))
            builder.allow("world", role, 80);
    }
}

/// Whether somebody outside is drawn to open a shell on it.
bool isShellFromOutside(const System& system, int index)
{
    const auto said = system.calledFromOutside.find(index);
    return said != system.calledFromOutside.end() &&
           (system.isA(index, "aws.bastion") || hasWord(said->second, "ssh") ||
            hasWord(said->second, "22"));
}

/// Ports that the drawing opens on the instance: world for the web's, an address list for SSH.
void openPorts(TerraformBuilder& builder, const Component& component, const std::string& role,
               const std::vector<int>& drawn)
{
    const std::string text = component.text();
    const auto says = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    for (const int index : drawn)
        openToCallers(builder, index, role);
    if (says("ssh") || says("22") || std::ranges::any_of(drawn, [&](int index) {
            return isShellFromOutside(builder.system, index);
        })) {
        builder.variable(
            "admin_cidr",
            {.description = "Addresses that may open SSH, as CIDR; never the whole internet",
             .defaultValue = "\"10.0.0.0/8\""});
        builder.allow("var.admin_cidr", role, 22);
    }
    if (says("wireguard") || says("51820")) {
        builder.variable("vpn_allowed_cidr",
                         {.description = "Addresses that may open the VPN, as CIDR",
                          .defaultValue = "\"10.0.0.0/8\""});
        builder.allow("var.vpn_allowed_cidr", role, 51820, "udp");
    }
    if (says("jenkins") && (says("ui") || says("8080")))
        builder.allow("vpc", role, 8080);
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
    const Vpc& vpc = builder.vpcOf(index);
    const std::string name = builder.name(index);
    const std::string role = "instance_" + name;
    const std::string group =
        builder.securityGroup(role, "Instance " + component.label, component.vpc);
    builder.allowEgress(role);
    builder.listens(index, role, 0);
    openPorts(builder, component, role, {index});
    std::string iam;
    const std::string instanceProfile = profile(builder, name, iam, component.region);
    builder.takesRole(index, iam);
    const bool isPublic = inPublicSubnet(system, component) && vpc.publicTier();
    const std::string* type = component.property("instance_type");
    builder.variable("instance_type_" + name, {.description = "Instance type of " + component.label,
                                               .defaultValue = hclString(instanceType(type))});
    const int count = component.copies();
    Hcl body = builder.in(component.region);
    if (count > 1)
        body.number("count", count);
    if (system.isA(index, "aws.nat_instance"))
        body.flag("source_dest_check", false);
    body.attr("ami", machineImage(builder, component.text(), component.region))
        .attr("instance_type", "var.instance_type_" + name)
        .attr("subnet_id",
              (count > 1 ? "element(sort(" : "sort(") +
                  (isPublic ? builder.publicSubnets(vpc) : builder.privateSubnets(vpc, index)) +
                  (count > 1 ? "), count.index)" : ")[0]"))
        .attr("vpc_security_group_ids", hclList({group}))
        .attr("iam_instance_profile", instanceProfile)
        .attr("tags", "{ Name = \"${local.name}-" + plainName(name, kDnsLabel) +
                          (count > 1 ? "-${count.index + 1}" : "") + "\" }")
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
    const Component inside = withMembers(system, workload.component);
    const Vpc& vpc = system.vpcAt(workload.vpc);
    const std::string group =
        builder.securityGroup(workload.role(), "Instances of " + workload.label, workload.vpc);
    builder.allowEgress(workload.role());
    builder.listens(workload.component, workload.role(), 0);
    std::vector<int> machines = membersOf(system, workload.component);
    machines.push_back(workload.component);
    openPorts(builder, inside, workload.role(), machines);
    std::string iam;
    const std::string instanceProfile = profile(builder, workload.name, iam, workload.region);
    builder.takesRole(workload.component, iam);
    for (const int index : membersOf(system, workload.component))
        builder.takesRole(index, iam);
    const std::string* type = inside.property("instance_type");
    Hcl& out = builder.file("compute.tf");
    resource(
        out, "aws_launch_template", workload.name,
        builder.in(workload.region)
            .attr("name_prefix", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-\"")
            .attr("image_id", machineImage(builder, inside.text(), component.region))
            .text("instance_type", instanceType(type))
            .attr("vpc_security_group_ids", hclList({group}))
            .block("iam_instance_profile", Hcl().attr("name", instanceProfile))
            .block("metadata_options", imds())
            .block("block_device_mappings", Hcl()
                                                .text("device_name", "/dev/xvda")
                                                .block("ebs", Hcl()
                                                                  .text("volume_type", "gp3")
                                                                  .number("volume_size", 30)
                                                                  .flag("encrypted", true))));
    Hcl body = builder.in(workload.region);
    body.attr("name_prefix", "\"${local.name}-" + plainName(workload.name, kDnsLabel) + "-\"")
        .number("min_size", workload.minimum)
        .number("max_size", workload.maximum)
        .attr("vpc_zone_identifier", builder.privateSubnets(vpc, workload.place()))
        .text("health_check_type", workload.balanced() ? "ELB" : "EC2");
    if (workload.balanced())
        body.attr("target_group_arns", "[aws_lb_target_group." + workload.targetGroup + ".arn]");
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

}  // namespace

void emitInstances(TerraformBuilder& builder)
{
    const System& system = builder.system;
    if (system.vpcs.empty())
        return;
    std::vector<int> drawn = system.ofKind("aws.ec2_instance");
    for (const char* kind : {"aws.nat_instance", "tool.wireguard"})
        for (const int index : system.ofKind(kind))
            if (system.at(index).vpc >= 0)
                drawn.push_back(index);
    for (const int index : drawn) {
        const bool grouped = system.isInside(index, "aws.asg");
        if (grouped || builder.written.contains(index)) {
            builder.written.insert(index);
            continue;
        }
        emitInstance(builder, index);
    }
    for (const Workload& workload : builder.workloads)
        if (workload.onInstances)
            emitGroup(builder, workload);
}

}  // namespace stratoplan::exporting
