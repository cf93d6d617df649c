#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

// One format each: see the table in manifests.cpp for what it needs to be drawn. A format that
// finds nothing says so (EXP001) and writes nothing.

Bundle writeKubernetes(const Input& input);
Bundle writeHelm(const Input& input);
Bundle writeArgocd(const Input& input);
Bundle writeEcs(const Input& input);
Bundle writeCodepipeline(const Input& input);
Bundle writeGithubActions(const Input& input);
Bundle writeGitlabCi(const Input& input);
Bundle writeJenkins(const Input& input);
Bundle writeCompose(const Input& input);
Bundle writeDockerfile(const Input& input);
Bundle writeIam(const Input& input);
Bundle writeTerragrunt(const Input& input);

/// Every one of those that the diagrams call for, each in a folder of its name that is an overlay
/// of a repository's root; no two of them hold the same path. With a README.md that tells what was
/// made from what.
Bundle writeManifests(const Input& input);

}  // namespace stratoplan::exporting
