#include "export/step_commands.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::exporting {
namespace {

struct CommandRow {
    /// Alternatives apart by '|'; the words of one, apart by blanks, all begin a word of the step.
    /// A word with a point is a kind.
    std::string_view words;
    std::string_view tool;  ///< of the pipeline: "", "terraform" or "terragrunt"
    std::string_view script;
};

constexpr std::string_view kPushEcr =
    "aws ecr get-login-password | docker login --username AWS --password-stdin \"${IMAGE%%/*}\"\n"
    "docker push \"$IMAGE:$TAG\"";
constexpr std::string_view kSlack =
    "jq -n --arg text \"$MESSAGE\" '{text: $text}' |\n"
    "  curl --fail --silent --show-error --header 'Content-Type: application/json' --data @- "
    "\"$SLACK_WEBHOOK_URL\"";

// A new revision of what runs, with the new image: nothing else of it changes.
constexpr std::string_view kDeployEcs =
    "for service in $SERVICES; do\n"
    "  name=\"$APP_NAME-$ENVIRONMENT-$service\"\n"
    "  aws ecs describe-task-definition --task-definition \"$name\" --query taskDefinition |\n"
    "    jq --arg container \"$service\" --arg image \"$IMAGE:$TAG\" '(.containerDefinitions[] |\n"
    "      select(.name == ($container | gsub(\"-\"; \"_\")))).image = $image | "
    "del(.taskDefinitionArn, .revision,\n"
    "      .status, .requiresAttributes, .compatibilities, .registeredAt, .registeredBy)' "
    "> taskdef.json\n"
    "  aws ecs register-task-definition --cli-input-json file://taskdef.json\n"
    "  aws ecs update-service --cluster \"$APP_NAME-$ENVIRONMENT\" --service \"$name\" "
    "--task-definition \"$name\"\n"
    "  aws ecs wait services-stable --cluster \"$APP_NAME-$ENVIRONMENT\" --services \"$name\"\n"
    "done";

// What names a tool says all; what names only a purpose comes after.
constexpr CommandRow kRows[] = {
    {"tflint", "", "tflint --init\ntflint --recursive"},
    {"tfsec", "", "tfsec ."},
    {"terrascan", "", "terrascan scan"},
    {"checkov|tool.checkov", "", "checkov --directory . --quiet --compact"},
    {"infracost|cost estimat", "", "infracost breakdown --path . --format table"},
    {"hadolint|lint docker|lint image", "", "hadolint Dockerfile"},
    {"helm lint", "", "helm lint charts/*"},
    {"kubeconform|kubeval|kube linter|kubelinter|validate manifest", "",
     "kubectl kustomize deploy/overlays/\"$ENVIRONMENT\" | kubeconform -strict -summary"},
    {"semgrep", "", "semgrep scan --error --config auto"},
    {"gitleaks|secret scan|secret detect|trufflehog", "", "gitleaks dir . --redact"},
    {"grype", "", "grype \"$IMAGE:$TAG\" --fail-on high"},
    {"bandit", "", "bandit --recursive ."},
    {"cosign|sign image|image sign", "", "cosign sign --yes \"$IMAGE:$TAG\""},
    {"syft|sbom", "", "syft scan \"$IMAGE:$TAG\" --output spdx-json=sbom.spdx.json"},
    {"zap|dast", "", "zap-baseline.py -t \"$BASE_URL\""},
    {"owasp|dependency check", "", "dependency-check.sh --scan . --failOnCVSS 7"},
    {"image scan|scan image|container scan|scan container|trivy image|scan docker|docker scan", "",
     "trivy image --exit-code 1 --severity HIGH,CRITICAL \"$IMAGE:$TAG\""},
    {"snyk", "", "snyk test --severity-threshold=high"},
    {"sonar|tool.sonarqube", "", "sonar-scanner"},
    {"k6", "", "k6 run load.js"},
    {"jmeter", "", "jmeter -n -t load.jmx -l result.jtl"},
    {"ansible", "", "ansible-playbook --inventory inventory site.yml"},
    {"packer", "", "packer init .\npacker build ."},
    {"cdk", "", "npx cdk deploy --all --require-approval never"},
    {"cloudformation|aws.cloudformation", "",
     "aws cloudformation deploy --stack-name \"$APP_NAME\" --template-file template.yaml "
     "--capabilities CAPABILITY_NAMED_IAM"},
    {"pulumi", "", "pulumi up --yes --stack \"$ENVIRONMENT\""},
    {"notif|alert|slack|email|pagerduty|inform|tool.slack|tool.pagerduty|ci.notification", "",
     kSlack},
    {"format|fmt", "terragrunt", "terragrunt hcl fmt --check"},
    {"format|fmt", "terraform", "terraform fmt -check -recursive"},
    {"validat", "terragrunt", "terragrunt validate"},
    {"validat", "terraform", "terraform validate"},
    {"init", "terragrunt", "terragrunt init -input=false"},
    {"init", "terraform", "terraform init -input=false"},
    {"destroy", "terragrunt", "terragrunt destroy -auto-approve"},
    {"destroy", "terraform", "terraform destroy -auto-approve -input=false"},
    {"drift", "terragrunt", "terragrunt plan -detailed-exitcode -input=false -lock=false"},
    {"drift", "terraform", "terraform plan -detailed-exitcode -input=false -lock=false"},
    {"plan", "terragrunt", "terragrunt plan -out=tfplan -input=false"},
    {"plan", "terraform", "terraform plan -out=tfplan -input=false"},
    {"revert", "", "git revert --no-edit HEAD\ngit push"},
    {"re appl|reappl", "terragrunt", "terragrunt apply -auto-approve -input=false"},
    {"re appl|reappl", "terraform", "terraform apply -auto-approve -input=false"},
    {"appl", "terragrunt", "terragrunt apply -input=false tfplan"},
    {"appl|deploy infra|provision", "terraform", "terraform apply -input=false tfplan"},
    {"smoke", "", "curl --fail --silent --show-error --retry 5 --retry-all-errors \"$BASE_URL/\""},
    {"health|ci.health_check", "",
     "curl --fail --silent --show-error --retry 10 --retry-delay 6 --retry-all-errors "
     "\"$BASE_URL/health\""},
    {"helm value|update manifest|update value|bump|update image tag|update tag|update deploy", "",
     "yq -i '(.services[].image | select(has(\"tag\"))).tag = strenv(TAG)' "
     "charts/*/values-\"$ENVIRONMENT\".yaml\n"
     "git config user.name pipeline\ngit config user.email pipeline@example.com\n"
     "git commit --all --message \"Deploy $TAG\"\ngit push"},
    {"tag image|image tag|tag docker|docker tag", "",
     "docker tag \"$IMAGE:$TAG\" \"$IMAGE:$TAG-candidate\""},
    {"migrat", "", "npm run migrate"},
    {"semantic release|version bump|create release|git tag|tag release", "",
     "git tag \"release-$TAG\"\ngit push origin \"release-$TAG\""},
    {"invalidat", "",
     "aws cloudfront create-invalidation --distribution-id \"$DISTRIBUTION_ID\" --paths '/*'"},
    {"push ecr|upload ecr|aws.ecr|ecr push", "", kPushEcr},
    {"push ghcr|push docker hub|push dockerhub|push registr|push harbor|push image|push docker|"
     "push container|docker push|publish image",
     "", "docker push \"$IMAGE:$TAG\""},
    {"docker build|build docker|build image|image build|container image|build container|kaniko|"
     "buildx|build push|build tag",
     "", kBuildImage},
    {"push s3|upload s3|sync s3|deploy s3|copy s3|s3 sync|s3 upload|s3 deploy|static site", "",
     "aws s3 sync dist/ \"s3://$BUCKET/\" --delete"},
    {"helm upgrade|helm deploy|helm install|deploy helm|helm release", "",
     "helm upgrade --install \"$APP_NAME\" charts/\"$APP_NAME\" --values "
     "charts/\"$APP_NAME\"/values-\"$ENVIRONMENT\".yaml --wait --timeout 10m"},
    {"argo|tool.argocd|ci.gitops_sync", "",
     "argocd app sync \"$APP_NAME-$ENVIRONMENT\"\nargocd app wait \"$APP_NAME-$ENVIRONMENT\" "
     "--health --timeout 600"},
    {"flux|tool.flux", "", "flux reconcile kustomization \"$APP_NAME\" --with-source"},
};

/// How a roll-out and its way back are done on each platform.
struct PlatformRow {
    Platform platform;
    std::string_view words;  ///< that name it in a step
    std::string_view deploy;
    std::string_view rollback;
};

constexpr PlatformRow kPlatforms[] = {
    {Platform::ArgoCd, "argo",
     "argocd app sync \"$APP_NAME-$ENVIRONMENT\"\nargocd app wait \"$APP_NAME-$ENVIRONMENT\" "
     "--health --timeout 600",
     "argocd app rollback \"$APP_NAME-$ENVIRONMENT\""},
    {Platform::Helm, "helm",
     "helm upgrade --install \"$APP_NAME\" charts/\"$APP_NAME\" --values "
     "charts/\"$APP_NAME\"/values-\"$ENVIRONMENT\".yaml --wait --timeout 10m",
     "helm rollback \"$APP_NAME\" --wait"},
    {Platform::Kubernetes, "kubernetes|k8s|eks|kubectl|aks|gke|cluster",
     "kubectl apply --kustomize deploy/overlays/\"$ENVIRONMENT\"",
     "kubectl rollout undo deployment --selector \"app.kubernetes.io/part-of=$APP_NAME\" "
     "--namespace \"$NAMESPACE\""},
    {Platform::Ecs, "ecs|fargate", kDeployEcs,
     "for service in $SERVICES; do\n"
     "  aws ecs update-service --cluster \"$APP_NAME-$ENVIRONMENT\" "
     "--service \"$APP_NAME-$ENVIRONMENT-$service\" "
     "--task-definition \"$APP_NAME-$ENVIRONMENT-$service:$PREVIOUS_REVISION\"\n"
     "done"},
    {Platform::Static, "s3|cloudfront|static|cdn", "aws s3 sync dist/ \"s3://$BUCKET/\" --delete",
     "git revert --no-edit HEAD\ngit push"},
    {Platform::Terragrunt, "terragrunt", "terragrunt apply -input=false tfplan",
     "git revert --no-edit HEAD\ngit push"},
    {Platform::Terraform, "terraform|infrastructure", "terraform apply -input=false tfplan",
     "git revert --no-edit HEAD\ngit push"},
    {Platform::Host, "compose|docker host|docker",
     "docker compose pull\ndocker compose up --detach --wait",
     "git revert --no-edit HEAD\ngit push"},
    {Platform::Unknown, "lambda",
     "aws lambda update-function-code --function-name \"$APP_NAME\" --image-uri \"$IMAGE:$TAG\"",
     ""},
};

struct Language {
    std::string_view name;
    std::string_view words;
    std::string_view install;
    std::string_view build;
    std::string_view test;
    std::string_view integration;
    std::string_view endToEnd;
    std::string_view lint;
    bool fetchesItself = false;  ///< its tools fetch what they need
};

// The last row serves where nothing is named.
constexpr Language kLanguages[] = {
    {"maven", "maven|mvn|java|spring", "mvn --batch-mode dependency:go-offline",
     "mvn --batch-mode package -DskipTests", "mvn --batch-mode test",
     "mvn --batch-mode verify -DskipUnitTests", "mvn --batch-mode verify -Pe2e",
     "mvn --batch-mode checkstyle:check", true},
    {"gradle", "gradle|kotlin", "./gradlew dependencies", "./gradlew assemble", "./gradlew test",
     "./gradlew integrationTest", "./gradlew e2eTest", "./gradlew check -x test", true},
    {"python", "python|pytest|django|flask|fastapi|pip|ruff|flake8|pylint",
     "pip install --requirement requirements.txt", "python -m build", "pytest tests/unit",
     "pytest tests/integration", "pytest tests/e2e", "ruff check ."},
    {"go", "golang|golangci|go build|go test", "go mod download", "go build ./...", "go test ./...",
     "go test -tags=integration ./...", "go test -tags=e2e ./...", "golangci-lint run", true},
    {"dotnet", "dotnet|nuget|xunit", "dotnet restore", "dotnet build --configuration Release",
     "dotnet test", "dotnet test --filter Category=Integration",
     "dotnet test --filter Category=E2E", "dotnet format --verify-no-changes", true},
    {"rust", "cargo|rust|clippy", "cargo fetch --locked", "cargo build --release --locked",
     "cargo test --locked", "cargo test --locked --test integration",
     "cargo test --locked --test e2e", "cargo clippy --locked -- -D warnings", true},
    {"ruby", "ruby|rails|rspec|rubocop|bundle", "bundle install", "bundle exec rake build",
     "bundle exec rspec", "bundle exec rspec spec/integration", "bundle exec rspec spec/e2e",
     "bundle exec rubocop"},
    {"php", "php|composer|phpunit|laravel", "composer install --no-interaction",
     "composer dump-autoload --optimize", "vendor/bin/phpunit", "vendor/bin/phpunit integration",
     "vendor/bin/phpunit e2e", "vendor/bin/phpcs"},
    {"yarn", "yarn", "yarn install --immutable", "yarn build", "yarn test", "yarn test:integration",
     "yarn test:e2e", "yarn lint"},
    {"node", "", "npm ci", "npm run build", "npm test", "npm run test:integration",
     "npm run test:e2e", "npm run lint"},
};

bool saysAny(std::string_view words, std::string_view kind, std::string_view alternatives)
{
    for (const std::string_view one : split(alternatives, '|')) {
        if (one.find('.') != std::string_view::npos) {
            if (kind == one)
                return true;
            continue;
        }
        const auto parts = split(one, ' ');
        if (std::ranges::all_of(parts,
                                [&](std::string_view part) { return saysWord(words, part); }))
            return true;
    }
    return false;
}

const Language& languageNamed(std::string_view name)
{
    const auto* found = std::ranges::find(kLanguages, name, &Language::name);
    return found == std::end(kLanguages) ? kLanguages[std::size(kLanguages) - 1] : *found;
}

/// What the tools of the language do for a purpose; empty where the step has another.
std::string_view languageScript(const Language& language, std::string_view words,
                                const PipelineStep& step)
{
    const auto says = [&](std::string_view any) { return saysAny(words, step.kind, any); };
    if (says("install|dependenc|restore"))
        return language.install;
    if (says("e2e|end end|ui test|acceptance|cypress|playwright|selenium|regression|uat test"))
        return language.endToEnd;
    if (says("integration|contract|api test"))
        return language.integration;
    if (says("load test|performance test|stress"))
        return "k6 run load.js";
    if (step.role == StepRole::Test || says("unit|ci.test|test"))
        return language.test;
    if (says("lint|style|static analysis|code quality|code analysis|type check|ci.lint") ||
        (step.role == StepRole::Lint && says("check|format|fmt|quality")))
        return language.lint;
    if (step.role == StepRole::Scan)
        return "trivy fs --exit-code 1 --severity HIGH,CRITICAL .";
    if (says("compile|build|package|bundle|ci.build|aws.codebuild"))
        return language.build;
    return {};
}

/// One unit's command for all units of an environment: what Terragrunt's own "run --all" is for.
std::string inAllUnits(const std::string& script)
{
    constexpr std::string_view kTool = "terragrunt ";
    if (!script.starts_with(kTool) || script.starts_with("terragrunt hcl"))
        return script;
    std::string rest = script.substr(kTool.size());
    const bool plans = rest.starts_with("plan -out=tfplan");
    const bool applies = rest.starts_with("apply") && rest.ends_with(" tfplan");
    rest = replaceAll(replaceAll(rest, " -out=tfplan", ""), " tfplan", "");
    return "terragrunt run --all --non-interactive --working-dir infrastructure/\"$ENVIRONMENT\"" +
           std::string(plans || applies ? " --out-dir \"$PWD/tfplan\"" : "") + " -- " + rest;
}

StepCommand unknown(const PipelineStep& step)
{
    return {.script = "echo " +
                      shellQuoted("The drawing does not say how to do this: " + step.title) +
                      " >&2\nexit 1",
            .known = false};
}

}  // namespace

std::string wordsOf(std::string_view text)
{
    std::string parted;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool upper = text[i] >= 'A' && text[i] <= 'Z';
        const bool afterLower = i > 0 && text[i - 1] >= 'a' && text[i - 1] <= 'z';
        const bool beforeLower = i > 0 && i + 1 < text.size() && text[i + 1] >= 'a' &&
                                 text[i + 1] <= 'z' && text[i - 1] >= 'A' && text[i - 1] <= 'Z';
        if (upper && (afterLower || beforeLower))
            parted += ' ';
        parted += text[i];
    }
    // "GitHub", "GitOps" and the like are one word.
    struct Joined {
        std::string_view apart;
        std::string_view together;
    };
    static constexpr Joined kJoined[] = {{"git hub", "github"},
                                         {"git lab", "gitlab"},
                                         {"tf lint", "tflint"},
                                         {"code build", "codebuild"},
                                         {"code pipeline", "codepipeline"},
                                         {"code deploy", "codedeploy"},
                                         {"dynamo db", "dynamodb"},
                                         {"cloud watch", "cloudwatch"},
                                         {"cloud front", "cloudfront"}};
    std::string words = " " + slug(parted, ' ');
    for (const Joined& row : kJoined)
        words = replaceAll(std::move(words), row.apart, row.together);
    return words;
}

bool saysWord(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos;
         at = words.find(word, at + 1))
        if (at > 0 && words[at - 1] == ' ')
            return true;
    return false;
}

std::string shellQuoted(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return "'" + replaceAll(plain, "'", "'\\''") + "'";
}

std::string_view StepCommands::languageOf(std::string_view scripts) const
{
    const Language& language = languageNamed(m_language);
    const auto runs = [&](std::string_view script) {
        return scripts.find(script) != std::string_view::npos;
    };
    return runs(language.install) || runs(language.build) || runs(language.test) ||
                   runs(language.integration) || runs(language.endToEnd) || runs(language.lint)
               ? language.name
               : std::string_view();
}

std::string StepCommands::installBefore(std::string_view scripts) const
{
    const std::string_view name = languageOf(scripts);
    if (name.empty())
        return {};
    const Language& language = languageNamed(name);
    const bool installs = scripts.find(language.install) != std::string_view::npos;
    return language.fetchesItself || installs ? std::string() : std::string(language.install);
}

StepCommands::StepCommands(const Pipeline& pipeline, Platform platform,
                           std::string_view defaultTool, bool usesEks)
    : m_usesEks(usesEks), m_platform(platform)
{
    for (const PipelineStep& step : pipeline.steps) {
        const std::string words = wordsOf(step.title + " " + step.detail + " " + step.kind);
        if (saysWord(words, "terragrunt"))
            m_tool = "terragrunt";
        else if (m_tool.empty() && (saysWord(words, "terraform") || saysWord(words, "tfplan")))
            m_tool = "terraform";
        if (m_language.empty())
            for (const Language& language : kLanguages)
                if (!language.words.empty() && saysAny(words, step.kind, language.words)) {
                    m_language = language.name;
                    break;
                }
    }
    const bool plans = std::ranges::any_of(
        pipeline.steps, [](const PipelineStep& step) { return step.role == StepRole::Plan; });
    if (m_tool.empty() && plans)
        m_tool = defaultTool.empty() ? "terraform" : std::string(defaultTool);
    if (m_platform == Platform::Unknown && !m_tool.empty())
        m_platform = m_tool == "terragrunt" ? Platform::Terragrunt : Platform::Terraform;
}

StepCommand StepCommands::of(const PipelineStep& step, bool inUnit) const
{
    StepCommand command = commandOf(step);
    if (!inUnit && command.known)
        command.script = inAllUnits(command.script);
    const auto runs = [&](std::string_view tool) {
        return command.script.starts_with(tool) ||
               command.script.find("\n" + std::string(tool)) != std::string::npos;
    };
    if (m_usesEks && command.known &&
        (runs("kubectl apply") || runs("kubectl rollout") || runs("helm upgrade") ||
         runs("helm rollback")))
        command.script.insert(0, "aws eks update-kubeconfig --name \"$CLUSTER\"\n");
    return command;
}

StepCommand StepCommands::commandOf(const PipelineStep& step) const
{
    const std::string words = wordsOf(step.title + " " + step.detail);
    if (step.kind == kUndrawnStep)
        return unknown(step);
    for (const CommandRow& row : kRows)
        if ((row.tool.empty() || row.tool == m_tool) && saysAny(words, step.kind, row.words))
            return {.script = std::string(row.script)};
    const bool deploys = step.role == StepRole::Deploy || step.role == StepRole::Sync ||
                         saysAny(words, step.kind, "deploy|roll out|rollout|promote|release to");
    const bool reverts = step.role == StepRole::Rollback;
    if (deploys || reverts) {
        const auto row = [&]() -> const PlatformRow* {
            for (const PlatformRow& one : kPlatforms)
                if (saysAny(words, {}, one.words)) {
                    // The cluster is rolled out to by what is drawn in front of it.
                    const bool by =
                        one.platform == Platform::Kubernetes &&
                        (m_platform == Platform::ArgoCd || m_platform == Platform::Helm);
                    if (!by)
                        return &one;
                }
            for (const PlatformRow& one : kPlatforms)
                if (m_platform != Platform::Unknown && one.platform == m_platform)
                    return &one;
            return nullptr;
        }();
        const std::string_view script =
            row ? (reverts ? row->rollback : row->deploy) : std::string_view();
        if (!script.empty())
            return {.script = std::string(script)};
    } else if (const std::string_view script =
                   languageScript(languageNamed(m_language), words, step);
               !script.empty()) {
        return {.script = std::string(script)};
    } else if (step.role == StepRole::Publish) {
        return {.script = std::string(kPushEcr)};
    } else if (step.role == StepRole::Verify) {
        return {.script = "curl --fail --silent --show-error --retry 10 --retry-delay 6 "
                          "--retry-all-errors \"$BASE_URL/health\""};
    }
    return unknown(step);
}

bool needsImage(std::string_view scripts)
{
    const auto runs = [&](std::string_view command) {
        return scripts.find(command) != std::string_view::npos;
    };
    return (runs("docker push ") || runs("docker tag ") || runs("trivy image ")) &&
           !runs("docker build ");
}

std::vector<ScriptVariable> variablesIn(std::string_view script)
{
    static constexpr ScriptVariable kVariables[] = {
        {"IMAGE", "repository URI of the image", false},
        {"TAG", "tag of the image: the commit", false},
        {"BASE_URL", "where the system answers", false},
        {"APP_NAME", "name of the application", false},
        {"ENVIRONMENT", "dev, staging, prod …", false},
        {"BUCKET", "bucket of the site", false},
        {"DISTRIBUTION_ID", "of CloudFront", false},
        {"PREVIOUS_REVISION", "of the task definition, to go back to", false},
        {"SERVICES", "the ECS services that are rolled out, apart by blanks", false},
        {"CLUSTER", "name of the EKS cluster", false},
        {"NAMESPACE", "of the workloads in the cluster", false},
        {"MESSAGE", "text of a message", false},
        {"SLACK_WEBHOOK_URL", "of the channel", true},
        {"SNYK_TOKEN", "of Snyk", true},
        {"SONAR_TOKEN", "of SonarQube", true},
        {"INFRACOST_API_KEY", "of Infracost", true},
        {"ARGOCD_SERVER", "address of Argo CD", false},
        {"ARGOCD_AUTH_TOKEN", "of Argo CD", true},
    };
    struct Tool {
        std::string_view command;
        std::string_view variable;
    };
    static constexpr Tool kTools[] = {{"snyk ", "SNYK_TOKEN"},
                                      {"sonar-scanner", "SONAR_TOKEN"},
                                      {"infracost ", "INFRACOST_API_KEY"},
                                      {"argocd ", "ARGOCD_SERVER"},
                                      {"argocd ", "ARGOCD_AUTH_TOKEN"},
                                      {"strenv(TAG)", "TAG"}};
    std::vector<ScriptVariable> used;
    for (const ScriptVariable& variable : kVariables) {
        bool named = false;
        for (const std::string& sign :
             {"$" + std::string(variable.name), "${" + std::string(variable.name)})
            for (std::size_t at = script.find(sign); at != std::string_view::npos && !named;
                 at = script.find(sign, at + 1)) {
                const std::size_t end = at + sign.size();
                const char next = end < script.size() ? script[end] : ' ';
                named =
                    !((next >= 'A' && next <= 'Z') || next == '_' || (next >= '0' && next <= '9'));
            }
        for (const Tool& tool : kTools)
            named = named || (tool.variable == variable.name &&
                              script.find(tool.command) != std::string_view::npos);
        if (named)
            used.push_back(variable);
    }
    return used;
}

}  // namespace stratoplan::exporting
