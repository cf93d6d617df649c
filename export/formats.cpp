#include "export/ascii.h"
#include "export/data.h"
#include "export/format.h"
#include "export/manifests/manifests.h"
#include "export/mermaid.h"
#include "export/svg.h"
#include "export/terraform/terraform.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace stratoplan::exporting {

namespace {

// The export dialog and `--to` both read this table.
constexpr Format kFormats[] = {
    {"mermaid", ".mmd", "Mermaid text", false, writeMermaid},
    {"ascii", ".txt", "Text drawing", false, writeAscii},
    {"svg", ".svg", "SVG picture", false, writeSvg},
    {"native", ".stratoplan", "Stratoplan diagram", false, writeNativeFile},
    {"json", ".json", "Graph as JSON", false, writeGraph},
    {"terraform", "", "Terraform", true, writeTerraform},
    {"terragrunt", "", "Terragrunt", true, writeTerragrunt},
    {"kubernetes", "", "Kubernetes", true, writeKubernetes},
    {"helm", "", "Helm chart", true, writeHelm},
    {"argocd", "", "Argo CD", true, writeArgocd},
    {"ecs", "", "Amazon ECS", true, writeEcs},
    {"codepipeline", "", "AWS CodePipeline", true, writeCodepipeline},
    {"github-actions", "", "GitHub Actions", true, writeGithubActions},
    {"gitlab-ci", "", "GitLab CI", true, writeGitlabCi},
    {"jenkins", "", "Jenkins", true, writeJenkins},
    {"compose", "", "Docker Compose", true, writeCompose},
    {"dockerfile", "", "Dockerfile", true, writeDockerfile},
    {"iam", "", "IAM policies", true, writeIam},
    {"manifests", "", "All manifests", true, writeManifests},
};

}  // namespace

std::span<const Format> formats()
{
    return kFormats;
}

const Format* formatNamed(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                     [&](const Format& format) { return format.name == name; });
    return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace stratoplan::exporting
