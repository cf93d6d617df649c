#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// AWS CodePipeline (pipeline.json, type V2) and the CodeBuild buildspec of each drawn pipeline;
/// with a blue/green deployment also CodeDeploy's appspec. Account, region and connection are
/// placeholders of the right shape, named in the diagnostics. Source: the CodePipeline pipeline
/// structure, buildspec and AppSpec references.
Bundle writeCodepipeline(const Input& input);

}  // namespace stratoplan::exporting
