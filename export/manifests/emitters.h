#pragma once

#include "export/manifests/blueprint.h"

namespace stratoplan::exporting {

// One function a format: appends what the blueprint calls for, with paths from a repository's root,
// and nothing where it calls for nothing.

void emitKubernetes(const Blueprint& plan, Bundle& bundle);
void emitHelm(const Blueprint& plan, Bundle& bundle);
void emitArgocd(const Blueprint& plan, Bundle& bundle);
void emitEcs(const Blueprint& plan, Bundle& bundle);
void emitCodepipeline(const Blueprint& plan, Bundle& bundle);
void emitGithubActions(const Blueprint& plan, Bundle& bundle);
void emitGitlabCi(const Blueprint& plan, Bundle& bundle);
void emitJenkins(const Blueprint& plan, Bundle& bundle);
void emitCompose(const Blueprint& plan, Bundle& bundle);
void emitDockerfile(const Blueprint& plan, Bundle& bundle);
void emitIam(const Blueprint& plan, Bundle& bundle);
void emitTerragrunt(const Blueprint& plan, Bundle& bundle);

}  // namespace stratoplan::exporting
