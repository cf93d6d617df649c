#pragma once

namespace stratoplan::exporting {

/// A size that Fargate runs tasks in. Units: 1024 a vCPU, MiB.
struct TaskSize {
    int cpu = 512;
    int memory = 1024;
};

/// The smallest size that holds what is wanted; 0: not said. Source: Amazon ECS Developer Guide,
/// "Task CPU and memory".
TaskSize taskSize(int cpu, int memory);

}  // namespace stratoplan::exporting
