#pragma once

#include "export/terraform/system.h"

#include <string>
#include <vector>

namespace stratoplan::exporting {

/// Something that serves or works: an ECS service, or a group of instances.
struct Workload {
    int component = -1;        ///< -1: a cluster without a drawn service gets one
    int cluster = -1;          ///< component of its ECS cluster, or -1
    std::string name = "app";  ///< resource label
    std::string label = "app";
    int port = 8080;
    std::string healthPath = "/health";
    bool onInstances = false;
    int minimum = 2;
    int maximum = 4;
    int region = 0;
    int vpc = 0;
    std::string targetGroup = {};  ///< label of its target group; empty: nothing stands before it
    int schedule = -1;             ///< component that starts it again and again, or -1: it serves
    std::string listener = {};     ///< address of what its tasks wait for

    bool balanced() const { return !targetGroup.empty(); }
    /// The component whose frames it stands in.
    int place() const { return component >= 0 ? component : cluster; }
    /// The role of its security group.
    std::string role() const { return "service_" + name; }
};

/// The workloads of the system. Tasks drawn in several zones are one service; a cluster without a
/// drawn service gets one.
std::vector<Workload> workloadsOf(const System& system);

}  // namespace stratoplan::exporting
