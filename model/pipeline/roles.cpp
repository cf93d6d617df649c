#include "model/base/text_util.h"
#include "model/pipeline/pipeline.h"

#include <algorithm>

namespace stratoplan {
namespace {

struct KindRole {
    std::string_view kind;
    StepRole role;
};

constexpr KindRole kKindRoles[] = {
    {"ci.source", StepRole::Source},       {"ci.step", StepRole::Step},
    {"ci.lint", StepRole::Lint},           {"ci.test", StepRole::Test},
    {"ci.security_scan", StepRole::Scan},  {"ci.build", StepRole::Build},
    {"ci.publish", StepRole::Publish},     {"ci.plan", StepRole::Plan},
    {"ci.artifact", StepRole::Artifact},   {"ci.approval", StepRole::Approval},
    {"ci.decision", StepRole::Decision},   {"ci.deploy", StepRole::Deploy},
    {"ci.gitops_sync", StepRole::Sync},    {"ci.health_check", StepRole::Verify},
    {"ci.notification", StepRole::Notify}, {"ci.rollback", StepRole::Rollback},
    {"ci.drift", StepRole::Drift},         {"tool.github", StepRole::Source},
    {"tool.gitlab", StepRole::Source},     {"tool.bitbucket", StepRole::Source},
    {"tool.argocd", StepRole::Sync},       {"tool.flux", StepRole::Sync},
    {"tool.helm", StepRole::Sync},         {"tool.trivy", StepRole::Scan},
    {"tool.checkov", StepRole::Scan},      {"tool.sonarqube", StepRole::Scan},
    {"tool.infracost", StepRole::Lint},    {"tool.terraform", StepRole::Step},
    {"tool.terragrunt", StepRole::Step},   {"tool.slack", StepRole::Notify},
    {"aws.codebuild", StepRole::Build},    {"aws.codedeploy", StepRole::Deploy},
    {"aws.codecommit", StepRole::Source},  {"aws.ecr", StepRole::Publish},
};

struct WordRole {
    std::string_view word;
    StepRole role;
};

// What plain steps say that they do: first match in the title decides.
constexpr WordRole kWordRoles[] = {
    {"credential", StepRole::Setup},
    {"oidc", StepRole::Setup},
    {"authenticat", StepRole::Setup},
    {"setup", StepRole::Setup},
    {"set up", StepRole::Setup},
    {"install", StepRole::Setup},
    {"checkout", StepRole::Setup},
    {"determine environment", StepRole::Setup},
    {"detect change", StepRole::Detect},
    {"changed", StepRole::Detect},
    {"matrix", StepRole::Detect},
    {"download", StepRole::Artifact},
    {"upload", StepRole::Artifact},
    {"lint", StepRole::Lint},
    {"format", StepRole::Lint},
    {"validate", StepRole::Lint},
    {"scan", StepRole::Scan},
    {"test", StepRole::Test},
    {"build", StepRole::Build},
    {"push", StepRole::Publish},
    {"plan", StepRole::Plan},
    {"deploy", StepRole::Deploy},
    {"apply", StepRole::Deploy},
    {"notif", StepRole::Notify},
    {"alert", StepRole::Notify},
    {"rollback", StepRole::Rollback},
    {"revert", StepRole::Rollback},
};

}  // namespace

std::optional<StepRole> roleOf(const Node& node, const Catalog& catalog)
{
    for (const KindRole& row : kKindRoles) {
        if (!catalog.isA(node.kind, row.kind))
            continue;
        const bool undecided = row.role == StepRole::Step || row.role == StepRole::Artifact;
        if (!undecided)
            return row.role;
        const std::string label = lowered(node.label);
        const auto* said = std::ranges::find_if(kWordRoles, [&](const WordRole& word) {
            return label.find(word.word) != std::string::npos;
        });
        return said == std::end(kWordRoles) ? row.role : said->role;
    }
    return std::nullopt;
}

}  // namespace stratoplan
