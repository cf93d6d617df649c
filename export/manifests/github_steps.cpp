#include "export/manifests/github_steps.h"

#include "model/base/text_util.h"

namespace stratoplan::exporting {

Yaml action(std::string name, const char* uses, std::vector<Yaml::Entry> with)
{
    Yaml step = Yaml::map({{"name", std::move(name)}, {"uses", uses}});
    if (!with.empty())
        step.add("with", Yaml::map(std::move(with)));
    return step;
}

Yaml commandStep(std::string name, std::string run)
{
    return Yaml::map({{"name", std::move(name)}, {"run", std::move(run)}});
}

Yaml languageSetup(std::string_view language)
{
    const auto cached = [](const char* name, const char* path, const char* lock) {
        return action(name, "actions/cache@v4",
                      {{"path", path},
                       {"key", "${{ runner.os }}-${{ hashFiles('" + std::string(lock) + "') }}"}});
    };
    const auto java = [](const char* tool) {
        return action("Set up Java", "actions/setup-java@v4",
                      {{"distribution", "temurin"}, {"java-version", "21"}, {"cache", tool}});
    };
    const auto node = [](const char* tool) {
        return action("Set up Node.js", "actions/setup-node@v4",
                      {{"node-version", "22"}, {"cache", tool}});
    };
    if (language == "node")
        return node("npm");
    if (language == "yarn")
        return node("yarn");
    if (language == "python")
        return action("Set up Python", "actions/setup-python@v5",
                      {{"python-version", "3.13"}, {"cache", "pip"}});
    if (language == "go")
        return action("Set up Go", "actions/setup-go@v5", {{"go-version-file", "go.mod"}});
    if (language == "maven")
        return java("maven");
    if (language == "gradle")
        return java("gradle");
    if (language == "dotnet")
        return action("Set up .NET", "actions/setup-dotnet@v4", {{"dotnet-version", "9.0.x"}});
    if (language == "ruby")
        return action("Set up Ruby", "ruby/setup-ruby@v1",
                      {{"ruby-version", "3.4"}, {"bundler-cache", true}});
    if (language == "rust")
        return cached("Cache crates", "~/.cargo/registry\ntarget\n", "**/Cargo.lock");
    if (language == "php")
        return cached("Cache packages", "vendor", "**/composer.lock");
    return {};
}

std::vector<Yaml> toolSetups(std::string_view scripts)
{
    struct Tool {
        std::string_view command;
        const char* name;
        const char* uses;  ///< an action, or null
        const char* run;   ///< else a command
    };
    // ubuntu-24.04 brings Docker, the AWS CLI, kubectl, Helm, jq and yq; source: its list of
    // software.
    static constexpr Tool kTools[] = {
        {"tflint ", "Set up TFLint", "terraform-linters/setup-tflint@v4", nullptr},
        {"checkov ", "Install Checkov", nullptr, "pipx install checkov"},
        {"infracost ", "Set up Infracost", "infracost/actions/setup@v3", nullptr},
        {"trivy ", "Set up Trivy", "aquasecurity/setup-trivy@v0.2.2", nullptr},
        {"grype ", "Set up Grype", nullptr,
         "curl -sSfL https://get.anchore.io/grype | sudo sh -s -- -b /usr/local/bin"},
        {"syft ", "Set up Syft", "anchore/sbom-action/download-syft@v0", nullptr},
        {"cosign ", "Set up Cosign", "sigstore/cosign-installer@v3", nullptr},
        {"snyk ", "Install Snyk", nullptr, "npm install --global snyk"},
        {"sonar-scanner", "Install the scanner", nullptr, "npm install --global sonarqube-scanner"},
        {"semgrep ", "Install Semgrep", nullptr, "pipx install semgrep"},
        {"bandit ", "Install Bandit", nullptr, "pipx install bandit"},
        {"k6 ", "Set up k6", "grafana/setup-k6-action@v1", nullptr},
        {"flux ", "Set up Flux", "fluxcd/flux2/action@v2.5.1", nullptr},
        {"hadolint ", "Install Hadolint", nullptr,
         "sudo curl -sSfL -o /usr/local/bin/hadolint https://github.com/hadolint/hadolint/releases/"
         "download/v2.12.0/hadolint-Linux-x86_64\n"
         "sudo chmod +x /usr/local/bin/hadolint"},
        {"gitleaks ", "Install Gitleaks", nullptr,
         "curl -sSfL https://github.com/gitleaks/gitleaks/releases/download/v8.24.0/"
         "gitleaks_8.24.0_linux_x64.tar.gz |\n  sudo tar -xz -C /usr/local/bin gitleaks"},
        {"kubeconform ", "Install Kubeconform", nullptr,
         "curl -sSfL https://github.com/yannh/kubeconform/releases/download/v0.6.7/"
         "kubeconform-linux-amd64.tar.gz |\n  sudo tar -xz -C /usr/local/bin kubeconform"},
        {"argocd ", "Install the Argo CD client", nullptr,
         "sudo curl -sSfL -o /usr/local/bin/argocd "
         "\"https://$ARGOCD_SERVER/download/argocd-linux-amd64\"\n"
         "sudo chmod +x /usr/local/bin/argocd"},
    };
    std::vector<Yaml> setups;
    for (const Tool& tool : kTools) {
        const auto begins = [&](std::size_t at) {
            return at == 0 || scripts[at - 1] == '\n' ||
                   (at >= 2 && scripts[at - 1] == ' ' && scripts[at - 2] == '|');
        };
        std::size_t at = scripts.find(tool.command);
        while (at != std::string_view::npos && !begins(at))
            at = scripts.find(tool.command, at + 1);
        if (at == std::string_view::npos)
            continue;
        if (!tool.uses)
            setups.push_back(commandStep(tool.name, tool.run));
        else if (tool.command == "infracost ")
            setups.push_back(
                action(tool.name, tool.uses, {{"api-key", "${{ secrets.INFRACOST_API_KEY }}"}}));
        else
            setups.push_back(action(tool.name, tool.uses));
    }
    return setups;
}

Yaml credentials()
{
    return action(
        "Configure AWS credentials", "aws-actions/configure-aws-credentials@v4",
        {{"role-to-assume", "${{ vars.AWS_ROLE_ARN }}"}, {"aws-region", "${{ vars.AWS_REGION }}"}});
}

Yaml message(const std::string& title, const char* condition, const char* text)
{
    Yaml step = Yaml::map({{"name", title}});
    if (*condition)
        step.add("if", condition);
    step.add("working-directory", "${{ github.workspace }}");
    step.add("env", Yaml::map({{"SLACK_WEBHOOK_URL", "${{ secrets.SLACK_WEBHOOK_URL }}"},
                               {"MESSAGE", text}}));
    step.add("run", "jq -n --arg text \"$MESSAGE\" '{text: $text}' |\n"
                    "  curl --fail --silent --show-error --header 'Content-Type: application/json' "
                    "--data @- \"$SLACK_WEBHOOK_URL\"\n");
    return step;
}

Yaml changesStep(const std::string& name, const std::string& tool,
                 const std::vector<std::string>& environments)
{
    // Without infrastructure what repeats is what has an image of its own.
    const std::string listing =
        tool.empty()
            ? std::string("git ls-files -- '*Dockerfile' | xargs -r -n1 dirname | sort -u |\n"
                          "  while read -r dir; do git diff --quiet \"$base\" HEAD -- "
                          "\"$dir\" || echo \"$dir\"; done |\n")
            : "git diff --name-only --diff-filter=d \"$base\" HEAD -- '*" +
                  std::string(tool == "terragrunt" ? "terragrunt.hcl" : ".tf") +
                  "' |\n  xargs -r -n1 dirname | sort -u |\n";
    return Yaml::map(
        {{"name", name},
         {"id", "changes"},
         {"shell", "bash"},
         {"env", Yaml::map({{"BASE",
                             "${{ github.event.pull_request.base.sha || github.event.before }}"}})},
         {"run", "# One row for each directory with a change: where it is, its environment, a "
                 "short name.\n"
                 "base=$BASE\n"
                 "git cat-file -e \"$base^{commit}\" 2>/dev/null || base=$(git hash-object -t tree "
                 "/dev/null)\n"
                 "matrix=$(" +
                     listing +
                     "  jq -R -s -c 'split(\"\\n\") | map(select(. != \"\")) | map({dir: .,\n"
                     "    env: ((capture(\"(^|/)(?<env>" +
                     join(environments, "|") + ")(/|$)\").env) // \"" + environments.front() +
                     "\"),\n"
                     "    slug: gsub(\"[^A-Za-z0-9]+\"; \"-\")})')\n"
                     "echo \"matrix=$matrix\" >> \"$GITHUB_OUTPUT\"\n"
                     "if [ \"$matrix\" = '[]' ]; then any=false; else any=true; fi\n"
                     "echo \"any=$any\" >> \"$GITHUB_OUTPUT\"\n"}});
}

}  // namespace stratoplan::exporting
