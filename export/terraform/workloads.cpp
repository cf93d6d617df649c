#include "export/terraform/workloads.h"

#include "export/names.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

bool behindBalancer(const System& system, int index)
{
    std::vector<int> open = system.neighbours(index);
    for (const int near : open)
        if (system.isA(near, "aws.alb") || system.isA(near, "aws.nlb") ||
            system.isA(near, "aws.target_group"))
            return true;
    return false;
}

/// What a drawing counts copies in: "1-5", "min 2", "2 to 4".
void readScaling(const Component& component, Workload& workload)
{
    workload.minimum = component.integer("min", workload.minimum);
    workload.maximum = component.integer("max", std::max(workload.maximum, workload.minimum));
    if (workload.minimum > workload.maximum)
        std::swap(workload.minimum, workload.maximum);
}

Workload workloadOf(const System& system, int index, Names& names)
{
    const Component& component = system.at(index);
    Workload out;
    out.component = index;
    out.label = component.label;
    out.name = names.unique(component.key.empty() ? component.label : component.key);
    out.port = std::clamp(component.integer("port", out.port), 1, 65535);
    out.balanced = behindBalancer(system, index);
    if (const std::string* path = component.property("health_path"))
        out.healthPath = *path;
    readScaling(component, out);
    return out;
}

}  // namespace

std::vector<Workload> workloadsOf(const System& system)
{
    std::vector<Workload> found;
    Names names(kTerraformName);
    std::vector<int> drawn = system.ofKind("aws.ecs_service");
    if (drawn.empty())
        drawn = system.ofKind("aws.ecs_task");
    for (const int index : drawn) {
        Workload workload = workloadOf(system, index, names);
        for (const int task : system.ofKind("aws.ecs_task"))
            workload.port = system.at(task).integer("port", workload.port);
        found.push_back(std::move(workload));
    }
    if (found.empty())
        for (const int cluster : system.ofKind("aws.ecs_cluster")) {
            Workload workload = workloadOf(system, cluster, names);
            workload.component = -1;
            workload.name = "app";
            found.push_back(std::move(workload));
            break;
        }
    for (const int index : system.ofKind("aws.asg")) {
        Workload workload = workloadOf(system, index, names);
        workload.onInstances = true;
        found.push_back(std::move(workload));
    }
    // A balancer whose lines end at frames (a subnet, a cluster) still means the only service
    // drawn.
    const bool any = std::ranges::any_of(found, &Workload::balanced);
    if (!any && !found.empty() && system.has("aws.alb"))
        found.front().balanced = true;
    return found;
}

}  // namespace stratoplan::exporting
