#include "export/terraform/workloads.h"

#include "export/names.h"
#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// What a drawing counts copies in: "1-5", "min 2", "2 to 4".
void readScaling(const Component& component, Workload& workload)
{
    const int copies = std::min(component.integer("count", 0), 100);
    const std::string* desired = component.property("desired");
    const int drawn = copies > 0 ? copies : desired ? component.integer("desired", 2) : 2;
    workload.minimum = std::min(component.integer("min", drawn), 1000);
    workload.maximum = std::min(component.integer("max", std::max(4, workload.minimum)), 1000);
    if (workload.minimum > workload.maximum)
        std::swap(workload.minimum, workload.maximum);
}

/// A path of a health check: what HTTP takes, nothing else.
bool isPath(const std::string& text)
{
    return text.starts_with('/') && text.size() < 200 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      std::string_view("/-_.").find(c) != std::string_view::npos;
           });
}

/// The cluster around it, joined to it, or else the one of its region.
int clusterOf(const System& system, int index)
{
    const std::vector<int>& clusters = system.ofKind("aws.ecs_cluster");
    const Component& component = system.at(index);
    if (const int around = system.frameOf(index, "aws.ecs_cluster"); around >= 0)
        return around;
    const std::vector<int> near = system.neighbours(index);
    for (const int cluster : clusters)
        if (std::ranges::count(near, cluster) > 0)
            return cluster;
    for (const int cluster : clusters)
        if (system.at(cluster).region == component.region)
            return cluster;
    return -1;
}

/// The port that a balancer's line to it names.
int portOfLines(const System& system, int index, int fallback)
{
    for (const int source : system.at(index).sources)
        if (system.catalog->kind(system.at(source).kind).hasTrait("loadBalancer"))
            if (const auto port = portInLabel(system.textBetween(source, index)))
                return *port;
    return fallback;
}

/// The first port of "3000 from ALB", which the document lists as what may come in.
int statedPort(const Component& component, int fallback)
{
    const auto stated = std::ranges::find(component.stated, "ingress", &Property::name);
    if (stated == component.stated.end())
        return fallback;
    const std::string& rule = stated->value;
    const std::size_t digit = rule.find_first_of("0123456789");
    const std::size_t from = rule.find(" from ");
    if (digit == rule.npos || from == rule.npos || digit > from)
        return fallback;
    const auto port =
        toInteger(rule.substr(digit, rule.find_first_not_of("0123456789", digit) - digit));
    return port && *port > 0 && *port < 65536 ? static_cast<int>(*port) : fallback;
}

/// The schedule that starts it, where one does; a service that something calls is none's.
int scheduleOf(const System& system, int index)
{
    int found = -1;
    for (const int source : system.at(index).sources) {
        if (!system.isA(source, "aws.eventbridge_scheduler"))
            return -1;
        found = source;
    }
    return found;
}

/// "asg_web_min_2_max" of an Auto Scaling group is "web".
std::string groupName(const std::string& key)
{
    static constexpr std::string_view kIdle[] = {"asg",     "auto",    "autoscaling", "scaling",
                                                 "group",   "ec2",     "min",         "max",
                                                 "desired", "capacity"};
    std::vector<std::string> own;
    for (const std::string_view word : split(key, '_'))
        if (!word.empty() && std::ranges::find(kIdle, word) == std::end(kIdle) &&
            !isZoneOrNumber(word))
            own.push_back(std::string(word));
    return own.empty() ? key : join(own, "_");
}

Workload workloadOf(const System& system, int index, Names& names)
{
    const Component& component = system.at(index);
    Workload out;
    out.component = index;
    out.label = component.label;
    const std::string key = system.isA(index, "aws.asg") ? groupName(component.key) : component.key;
    out.name = names.unique(system.nameInAccount(index, key.empty() ? "app" : key));
    out.port = std::clamp(
        component.integer("port", portOfLines(system, index, statedPort(component, out.port))), 1,
        65535);
    out.region = component.region;
    out.vpc = std::max(0, component.vpc);
    if (const std::string* path = component.property("health_path"); path && isPath(*path))
        out.healthPath = *path;
    out.schedule = scheduleOf(system, index);
    readScaling(component, out);
    return out;
}

/// What the document says beside the drawing without a name is of the only workload; what is drawn,
/// or stated of the component itself, comes first.
void applyStated(const System& system, Workload& workload)
{
    const auto said = [&](std::string_view name) {
        const int component = workload.component < 0 ? workload.cluster : workload.component;
        return component >= 0 && system.at(component).property(name);
    };
    const StatedFacts& stated = system.stated;
    if (!said("health_path") && stated.healthPath && isPath(*stated.healthPath))
        workload.healthPath = *stated.healthPath;
    if (!said("min") && !said("count"))
        workload.minimum = std::min(stated.minimum.value_or(workload.minimum), 1000);
    if (!said("max"))
        workload.maximum = std::min(stated.maximum.value_or(workload.maximum), 1000);
    workload.maximum = std::max(workload.minimum, workload.maximum);
}

}  // namespace

std::vector<Workload> workloadsOf(const System& system)
{
    std::vector<Workload> found;
    Names names(kTerraformName);
    const bool services = system.has("aws.ecs_service");
    for (const int index : system.ofKind(services ? "aws.ecs_service" : "aws.ecs_task")) {
        Workload workload = workloadOf(system, index, names);
        workload.cluster = clusterOf(system, index);
        if (!system.at(index).property("port"))
            for (const int task : system.ofKind("aws.ecs_task"))
                workload.port =
                    std::clamp(system.at(task).integer("port", workload.port), 1, 65535);
        found.push_back(std::move(workload));
    }
    // Tasks are those of the services, but for what a schedule starts.
    if (services)
        for (const int index : system.ofKind("aws.ecs_task"))
            if (scheduleOf(system, index) >= 0) {
                found.push_back(workloadOf(system, index, names));
                found.back().cluster = clusterOf(system, index);
            }
    if (found.empty())
        for (const int cluster : system.ofKind("aws.ecs_cluster")) {
            Workload workload = workloadOf(system, cluster, names);
            workload.component = -1;
            workload.cluster = cluster;
            found.push_back(std::move(workload));
        }
    for (const int index : system.ofKind("aws.asg")) {
        Workload workload = workloadOf(system, index, names);
        workload.onInstances = true;
        found.push_back(std::move(workload));
    }
    if (found.size() == 1)
        applyStated(system, found.front());
    return found;
}

}  // namespace stratoplan::exporting
