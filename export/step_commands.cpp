#include "export/step_commands.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

struct CommandRow {
    std::string_view words;  ///< all of them stand in the title, detail or kind; '|' is or
    std::string_view tool;   ///< of the pipeline: "", "terraform" or "terragrunt"
    std::string_view script;
};

constexpr CommandRow kRows[] = {
    {"tflint", "", "tflint --init\ntflint --recursive"},
    {"checkov", "", "checkov --directory . --quiet --compact"},
    {"infracost", "", "infracost breakdown --path . --format table"},
    {"format|fmt", "terragrunt", "terragrunt hcl fmt --check"},
    {"format|fmt", "terraform", "terraform fmt -check -recursive"},
    {"validate", "terragrunt", "terragrunt validate"},
    {"validate", "terraform", "terraform validate"},
    {"init", "terragrunt", "terragrunt init -input=false"},
    {"init", "terraform", "terraform init -input=false"},
    {"destroy", "terragrunt", "terragrunt destroy -auto-approve"},
    {"destroy", "terraform", "terraform destroy -auto-approve"},
    {"drift", "terragrunt", "terragrunt plan -detailed-exitcode -input=false -lock=false"},
    {"drift", "terraform", "terraform plan -detailed-exitcode -input=false -lock=false"},
    {"plan", "terragrunt", "terragrunt plan -out=tfplan -input=false"},
    {"plan", "terraform", "terraform plan -out=tfplan -input=false"},
    {"apply|deploy", "terragrunt", "terragrunt apply -input=false tfplan"},
    {"apply|deploy", "terraform", "terraform apply -input=false tfplan"},
    {"image scan|image - trivy|ci.security_scan image|tool.trivy image", "",
     "trivy image --exit-code 1 --severity HIGH,CRITICAL \"$IMAGE:$TAG\""},
    {"snyk", "", "snyk test --severity-threshold=high"},
    {"sonar", "", "sonar-scanner"},
    {"ci.security_scan|tool.trivy|tool.checkov", "",
     "trivy fs --exit-code 1 --severity HIGH,CRITICAL ."},
    {"smoke", "", "curl --fail --silent --show-error --retry 5 --retry-all-errors \"$BASE_URL/\""},
    {"ci.health_check|health check", "",
     "curl --fail --silent --show-error --retry 10 --retry-delay 6 --retry-all-errors "
     "\"$BASE_URL/health\""},
    {"install", "", "npm ci"},
    {"unit test", "", "npm test"},
    {"integration test", "", "npm run test:integration"},
    {"e2e|end-to-end", "", "npm run test:e2e"},
    {"load test", "", "npm run test:load"},
    {"ci.test", "", "npm test"},
    {"ci.lint", "", "npm run lint"},
    {"helm values", "", "yq -i '.image.tag = strenv(TAG)' values.yaml"},
    {"tag image|image tag", "", "docker tag \"$IMAGE:$TAG\" \"$IMAGE:latest\""},
    {"docker build|build image|container image|ci.build|aws.codebuild", "",
     "docker build --tag \"$IMAGE:$TAG\" ."},
    {"ci.publish|aws.ecr|push to", "",
     "aws ecr get-login-password | docker login --username AWS --password-stdin "
     "\"${IMAGE%%/*}\"\ndocker push \"$IMAGE:$TAG\""},
    {"argocd|argo cd|ci.gitops_sync", "",
     "argocd app sync \"$APP_NAME\"\nargocd app wait \"$APP_NAME\" --health --timeout 600"},
    {"slack|ci.notification", "",
     "curl --fail --silent --show-error --header 'Content-Type: application/json' \\\n"
     "  --data \"{\\\"text\\\": \\\"$MESSAGE\\\"}\" \"$SLACK_WEBHOOK_URL\""},
    {"revert", "", "git revert --no-edit HEAD\ngit push"},
    {"ci.rollback", "", "argocd app rollback \"$APP_NAME\""},
};

bool says(const std::string& text, std::string_view alternatives)
{
    for (const std::string_view words : split(alternatives, '|')) {
        const auto parts = split(words, ' ');
        const bool all = std::ranges::all_of(
            parts, [&](std::string_view word) { return text.find(word) != std::string::npos; });
        if (all)
            return true;
    }
    return false;
}

}  // namespace

std::string shellQuoted(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return "'" + replaceAll(plain, "'", "'\\''") + "'";
}

std::string infrastructureTool(const Pipeline& pipeline)
{
    std::string tool;
    for (const PipelineStep& step : pipeline.steps) {
        const std::string text = lowered(step.title + " " + step.detail + " " + step.kind);
        if (text.find("terragrunt") != std::string::npos)
            return "terragrunt";
        if (text.find("terraform") != std::string::npos || text.find("tfplan") != std::string::npos)
            tool = "terraform";
    }
    return tool;
}

StepCommand commandOf(const PipelineStep& step, const Pipeline& pipeline)
{
    const std::string text = lowered(step.title + " " + step.detail + " " + step.kind);
    const std::string tool = infrastructureTool(pipeline);
    for (const CommandRow& row : kRows)
        if ((row.tool.empty() || row.tool == tool) && says(text, row.words))
            return {.script = std::string(row.script)};
    return {.script = "echo " +
                      shellQuoted("The drawing does not say how to do this: " + step.title) +
                      " >&2\nexit 1",
            .known = false};
}

}  // namespace stratoplan::exporting
