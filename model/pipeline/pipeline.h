#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan {

/// What a step of a delivery pipeline does, whatever tool runs it.
enum class StepRole {
    Step,  ///< something that the drawing names and we do not know
    Source,
    Setup,   ///< credentials, tools, environment: what every later job needs again
    Detect,  ///< finds out what to work on; feeds a matrix
    Lint,
    Test,
    Scan,
    Build,
    Publish,
    Plan,
    Artifact,
    Approval,
    Decision,
    Deploy,
    Sync,  ///< GitOps: a change of a repository that an agent rolls out
    Verify,
    Notify,
    Rollback,
    Drift,
};

struct PipelineStep {
    NodeId node = {};
    std::string title = {};   ///< first line of the label
    std::string detail = {};  ///< further lines, joined by a blank
    std::string kind = {};
    StepRole role = StepRole::Step;
    int stage = 0;                ///< index into Pipeline::stages
    bool keeps = false;           ///< a line leads from it to a store of what was built
    std::vector<int> after = {};  ///< steps that come directly before it; acyclic
    std::string condition =
        {};  ///< label of the edge out of a decision or approval that leads here
};

/// A run of steps that belongs together: a drawn stage, or a single step that stands in none.
struct PipelineStage {
    NodeId container = {};
    std::string title = {};
    std::vector<int> steps = {};   ///< in the order in which they run
    std::vector<int> after = {};   ///< stages that it waits for; acyclic
    std::string forEach = {};      ///< "directory": the drawing repeats it for each of something
    std::string environment = {};  ///< "production" where one is drawn around or beside it
    bool gated = false;            ///< an approval stands in or right before it
};

enum class TriggerEvent { Push, PullRequest, Manual, Schedule, Webhook };

struct PipelineTrigger {
    NodeId node = {};
    TriggerEvent event = TriggerEvent::Push;
    std::string title = {};
    std::vector<std::string> branches = {};
    std::vector<int> starts = {};  ///< steps
};

/// Something that a step works on without being a step: a registry, a bucket, a role.
struct PipelineResource {
    NodeId node = {};
    int step = 0;
    std::string label = {};  ///< of the edge
};

/// A delivery pipeline as read from a diagram. Derived, never written back.
/// Order: stages and steps in the order in which they run; ties as in the diagram.
struct Pipeline {
    std::string title = {};
    std::string system = {};  ///< kind of the tool that runs it ("tool.jenkins"), or empty
    std::vector<PipelineStep> steps = {};
    std::vector<PipelineStage> stages = {};
    std::vector<PipelineTrigger> triggers = {};
    std::vector<PipelineResource> resources = {};
    std::vector<std::pair<int, int>> backEdges = {};  ///< step to an earlier step: never an order
};

/// The pipeline that a diagram draws; nothing when it draws none (fewer than two steps that build,
/// check, plan or deliver). Cost: linear in the diagram.
std::optional<Pipeline> pipelineOf(const Diagram& diagram, const Catalog& catalog);

/// Steps that stand in no stage and follow one another without a fork are one job: a job for each
/// would only pay for a new machine every time. Delivery and what is gated keep jobs of their own.
Pipeline withRunsMerged(Pipeline pipeline);

/// What a node is to a pipeline; nothing for what is no step. Source: the table in roles.cpp.
std::optional<StepRole> roleOf(const Node& node, const Catalog& catalog);

}  // namespace stratoplan
