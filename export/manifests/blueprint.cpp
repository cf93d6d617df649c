#include "export/manifests/blueprint.h"

#include "export/manifests/software.h"
#include "export/names.h"
#include "export/step_commands.h"
#include "export/system_facts.h"
#include "export/terraform/system.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <set>

namespace stratoplan::exporting {
namespace {

constexpr std::array<std::string_view, 5> kEnvironments = {"dev", "qa", "uat", "staging", "prod"};

constexpr std::string_view kPipelineTools[] = {"tool.jenkins",      "tool.github_actions",
                                               "aws.codepipeline",  "tool.gitlab",
                                               "tool.azure_devops", "tool.circleci"};

/// Tools that a step names beside what it does ("Update Helm values").
constexpr std::pair<std::string_view, std::string_view> kSpokenTools[] = {
    {"helm", "tool.helm"},
    {"argocd", "tool.argocd"},
    {"argo", "tool.argocd"},
    {"terragrunt", "tool.terragrunt"},
    {"terraform", "tool.terraform"}};

/// Every environment that a text names.
void readEnvironments(std::string_view text, std::set<std::string>& found)
{
    const std::string plain = slug(text, ' ');
    for (const std::string_view word : split(plain, ' '))
        if (const std::string name = shortEnvironment(word); !name.empty())
            found.insert(name);
}

void readEnvironments(const Blueprint& plan, std::set<std::string>& found)
{
    for (const Input::Source& source : plan.input->diagrams)
        for (const Node& node : source.diagram->nodes()) {
            const bool said = plan.catalog->isA(node.kind, "ci.environment") ||
                              plan.catalog->isA(node.kind, "ci.deploy") ||
                              plan.catalog->isA(node.kind, "ci.stage") ||
                              plan.catalog->isA(node.kind, "ci.approval") ||
                              plan.catalog->isA(node.kind, "ci.step") ||
                              plan.catalog->isA(node.kind, "ci.plan") ||
                              plan.catalog->isA(node.kind, "tool.argocd");
            if (said)
                readEnvironments(node.label, found);
        }
    for (const DrawnPipeline& drawn : plan.pipelines)
        for (const PipelineStage& stage : drawn.pipeline.stages)
            if (const std::string name = shortEnvironment(stage.environment); !name.empty())
                found.insert(name);
}

/// What stands in the drawing of a tool whose steps nobody drew: a run that fails where it is not
/// filled in.
Pipeline bareBones(const Diagram& diagram, const Node& tool, const Catalog& catalog)
{
    Pipeline out;
    const std::string text = lowered(tool.label + " " + join(tool.details, " "));
    const auto add = [&](const char* title, std::string_view kind, StepRole role) {
        const int index = static_cast<int>(out.steps.size());
        PipelineStep step{.node = tool.id, .title = title, .kind = std::string(kind), .role = role};
        step.stage = index;
        PipelineStage stage{.title = title, .steps = {index}};
        if (index > 0) {
            step.after = {index - 1};
            stage.after = {index - 1};
        }
        out.steps.push_back(std::move(step));
        out.stages.push_back(std::move(stage));
    };
    const bool terraform = std::ranges::any_of(diagram.nodes(), [&](const Node& node) {
        return catalog.isA(node.kind, "tool.terraform") ||
               lowered(node.label).find("terraform") != std::string::npos;
    });
    if (terraform && catalog.isA(tool.kind, "tool.github_actions")) {
        add("Terraform Init", "ci.step", StepRole::Setup);
        add("Terraform Validate", "ci.lint", StepRole::Lint);
        add("Terraform Plan", "ci.plan", StepRole::Plan);
        add("Terraform Apply", "ci.deploy", StepRole::Deploy);
        if (text.find("destroy") != std::string::npos)
            add("Terraform Destroy", "ci.step", StepRole::Step);
    } else {
        for (const char* title : {"Build", "Test", "Deploy"})
            add(title, kUndrawnStep, StepRole::Step);
    }
    out.system = tool.kind;
    return out;
}

std::set<StepRole> rolesIn(const Pipeline& pipeline)
{
    std::set<StepRole> roles;
    for (const PipelineStep& step : pipeline.steps)
        if (step.role != StepRole::Step && step.role != StepRole::Source &&
            step.role != StepRole::Decision)
            roles.insert(step.role);
    return roles;
}

bool namesEnvironments(const Pipeline& pipeline)
{
    std::set<std::string> found;
    for (const PipelineStage& stage : pipeline.stages)
        if (!stage.environment.empty())
            found.insert(stage.environment);
    return found.size() > 1;
}

/// How much a drawing says of a pipeline: what starts it first, then how many steps it has.
std::pair<std::size_t, std::size_t> detailOf(const DrawnPipeline& drawn)
{
    return {drawn.pipeline.triggers.size(), drawn.pipeline.steps.size()};
}

/// Two drawings of one pipeline: nearly all that the coarser one does, the finer one does, too.
bool isOverviewOf(const DrawnPipeline& coarse, const DrawnPipeline& fine)
{
    if (coarse.system != fine.system || namesEnvironments(coarse.pipeline) ||
        detailOf(coarse) > detailOf(fine))
        return false;
    const std::set<StepRole> few = rolesIn(coarse.pipeline);
    const std::set<StepRole> many = rolesIn(fine.pipeline);
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(few, [&](StepRole role) { return many.contains(role); }));
    return shared * 5 >= few.size() * 4;
}

void readPipelines(Blueprint& plan)
{
    std::vector<DrawnPipeline> found;
    const Node* tool = nullptr;
    std::size_t toolSource = 0;
    for (std::size_t i = 0; i < plan.input->diagrams.size(); ++i) {
        const Input::Source& source = plan.input->diagrams[i];
        if (auto pipeline = pipelineOf(*source.diagram, *plan.catalog)) {
            DrawnPipeline drawn;
            drawn.title = pipeline->title.empty() ? source.title : pipeline->title;
            drawn.system = pipeline->system;
            drawn.pipeline = std::move(*pipeline);
            drawn.source = i;
            found.push_back(std::move(drawn));
        }
        for (const Node& node : source.diagram->nodes())
            for (const std::string_view kind : kPipelineTools)
                if (plan.catalog->isA(node.kind, kind) && !(kind == "tool.gitlab" && tool)) {
                    if (!tool) {
                        tool = &node;
                        toolSource = i;
                    }
                }
    }
    std::string common = tool ? tool->kind : std::string();
    for (const DrawnPipeline& drawn : found)
        if (!drawn.system.empty()) {
            common = drawn.system;
            break;
        }
    if (common.empty())
        common = plan.has("tool.gitlab") ? "tool.gitlab" : "tool.github_actions";
    for (DrawnPipeline& drawn : found) {
        if (drawn.system.empty())
            drawn.system = common;
        if (drawn.system == "aws.codebuild")
            drawn.system = "aws.codepipeline";
        // For these there is no writer: a workflow says the same in the nearest language.
        if (drawn.system == "tool.azure_devops" || drawn.system == "tool.circleci")
            drawn.system = "tool.github_actions";
    }
    if (found.empty() && tool) {
        const Input::Source& source = plan.input->diagrams[toolSource];
        DrawnPipeline drawn;
        drawn.title = source.title;
        drawn.system = tool->kind == "tool.azure_devops" || tool->kind == "tool.circleci"
                           ? "tool.github_actions"
                           : tool->kind;
        drawn.pipeline = bareBones(*source.diagram, *tool, *plan.catalog);
        drawn.assumed = true;
        drawn.source = toolSource;
        found.push_back(std::move(drawn));
    }
    std::vector<bool> kept(found.size(), true);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (std::size_t j = 0; j < found.size() && kept[i]; ++j)
            if (i != j && kept[j] && isOverviewOf(found[i], found[j]))
                kept[i] = false;
    Names names(kFileName);
    for (std::size_t i = 0; i < found.size(); ++i)
        if (kept[i]) {
            found[i].name = names.unique(found[i].title);
            plan.pipelines.push_back(std::move(found[i]));
        }
}

void readGates(Blueprint& plan)
{
    std::set<std::string> gated;
    for (const DrawnPipeline& drawn : plan.pipelines)
        for (const PipelineStage& stage : drawn.pipeline.stages)
            if (stage.gated) {
                const std::string name = shortEnvironment(stage.environment);
                gated.insert(name.empty() ? "prod" : name);
            }
    plan.gated.assign(gated.begin(), gated.end());
}

void readKinds(Blueprint& plan)
{
    for (const Input::Source& source : plan.input->diagrams)
        for (const Node& node : source.diagram->nodes()) {
            const std::string words = wordsOf(node.label);
            for (const auto& [word, kind] : kSpokenTools)
                if (saysWord(words, word))
                    plan.kinds.insert(std::string(kind));
            std::string kind = node.kind;
            for (int depth = 0; depth < 8 && !kind.empty(); ++depth) {
                plan.kinds.insert(kind);
                kind = plan.catalog->kind(kind).base;
            }
            if (isNamespaceFrame(*plan.catalog, node)) {
                const std::string name = namespaceNameOf(node.label);
                if (std::ranges::find(plan.namespaces, name) == plan.namespaces.end())
                    plan.namespaces.push_back(name);
            }
        }
}

/// "owner/name": letters, digits, points, dashes and underscores.
bool isRepository(std::string_view text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_' || c == '/';
    };
    return std::ranges::count(text, '/') == 1 && !text.starts_with('/') && !text.ends_with('/') &&
           text.find("..") == std::string_view::npos && std::ranges::all_of(text, plain);
}

void readClaims(Blueprint& plan)
{
    for (const Input::Source& source : plan.input->diagrams)
        for (const Node& node : source.diagram->nodes()) {
            if (!isClaim(*plan.catalog, node))
                continue;
            Claim claim = claimOf(node);
            for (const Node* up = source.diagram->node(node.parent); up;
                 up = source.diagram->node(up->parent))
                if (claim.nameSpace.empty() && isNamespaceFrame(*plan.catalog, *up))
                    claim.nameSpace = namespaceNameOf(up->label);
            // Drawn beside: it stands where it is mounted.
            for (const Service& service : plan.services)
                if (claim.nameSpace.empty() && std::ranges::count(service.claims, claim.name) > 0)
                    claim.nameSpace = service.nameSpace;
            if (std::ranges::find(plan.claims, claim.name, &Claim::name) == plan.claims.end())
                plan.claims.push_back(std::move(claim));
        }
}

bool buildsOneImage(const Blueprint& plan)
{
    int builds = 0;
    for (const DrawnPipeline& drawn : plan.pipelines)
        for (const PipelineStep& step : drawn.pipeline.steps) {
            const std::string text = lowered(step.title + " " + step.detail);
            builds += step.role == StepRole::Build && (text.find("docker") != std::string::npos ||
                                                       text.find("image") != std::string::npos ||
                                                       step.kind == "aws.codebuild")
                          ? 1
                          : 0;
        }
    return builds == 1;
}

/// Registry and cluster as Terraform calls them, which reads the same drawings.
void readInfrastructure(Blueprint& plan)
{
    const bool registry = plan.has("aws.ecr");
    const bool cluster = plan.has("aws.eks_cluster");
    const bool joined = std::ranges::any_of(plan.services, [](const Service& service) {
        return !service.joined.empty() || !service.secrets.empty();
    });
    if (!registry && !cluster && !joined && !plan.has("aws.codedeploy") && !plan.has("iac.module"))
        return;
    plan.infrastructure = std::make_shared<const DrawnNames>(*plan.input);
    for (Service& service : plan.services)
        for (DrawnSecret& secret : service.secrets)
            if (const std::string name = secret.node && secret.node->kind.starts_with("aws.")
                                             ? plan.infrastructure->endingOf(*secret.node, 28)
                                             : std::string();
                !name.empty())
                secret.name = name;
    const System& system = plan.infrastructure->system();
    if (registry && system.ofKind("aws.ecr").size() == 1) {
        const std::string& key = system.at(system.ofKind("aws.ecr").front()).key;
        plan.repositoryDrawn =
            plan.aws.stack() + (key.empty() ? "" : "/" + plainName(key, {'-', 60, "app"}));
    }
    if (cluster && !system.ofKind("aws.eks_cluster").empty()) {
        const std::string& key = system.at(system.ofKind("aws.eks_cluster").front()).key;
        plan.clusterEnding = key.empty() ? "main" : plainName(key, {'-', 30, "x"});
    }
}

}  // namespace

std::string shortEnvironment(std::string_view text)
{
    struct Word {
        std::string_view word;
        std::string_view name;
    };
    static constexpr Word kWords[] = {
        {"dev", "dev"},   {"development", "dev"}, {"qa", "qa"},
        {"uat", "uat"},   {"staging", "staging"}, {"preprod", "staging"},
        {"prod", "prod"}, {"production", "prod"}, {"live", "prod"}};
    const std::string low = lowered(text);
    for (const Word& word : kWords)
        if (low == word.word)
            return std::string(word.name);
    return {};
}

std::vector<std::string> healthCommand(int port, const std::string& path)
{
    return {"CMD", "node", "-e",
            "fetch('http://127.0.0.1:" + std::to_string(port) + path +
                "').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"};
}

bool Blueprint::hasRuntime(Runtime runtime) const
{
    return std::ranges::any_of(services,
                               [&](const Service& service) { return service.runtime == runtime; });
}

std::vector<int> Blueprint::servicesOn(Runtime runtime) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < services.size(); ++i)
        if (services[i].runtime == runtime)
            found.push_back(static_cast<int>(i));
    return found;
}

std::vector<const DrawnPipeline*> Blueprint::pipelinesOf(std::string_view system) const
{
    std::vector<const DrawnPipeline*> found;
    for (const DrawnPipeline& drawn : pipelines)
        if (catalog->isA(drawn.system, system))
            found.push_back(&drawn);
    return found;
}

bool Blueprint::isGated(std::string_view environment) const
{
    return std::ranges::find(gated, environment) != gated.end();
}

std::string Blueprint::nameSpaceOf(const Service& service) const
{
    if (!service.nameSpace.empty())
        return service.nameSpace;
    // Where namespaces are drawn but not what stands in which, services stand in the one that is
    // named for them, else in the first.
    for (const std::string_view word : {"app", "application", "services", "microservices"})
        for (const std::string& name : namespaces)
            if (name == word)
                return name;
    return namespaces.empty() ? project : namespaces.front();
}

std::string Blueprint::repositoryOf(const Service& service) const
{
    // One registry and one build are one image, whatever runs from it.
    if (!repositoryDrawn.empty())
        return repositoryDrawn;
    if (buildsOneImage)
        return project;
    const auto unnamed =
        std::ranges::count_if(services, [](const Service& one) { return one.image.empty(); });
    return unnamed <= 1 || service.name == project ? project : project + "/" + service.name;
}

std::string Blueprint::pushedRepository() const
{
    const auto unnamed = std::ranges::find_if(
        services, [](const Service& service) { return service.image.empty(); });
    return unnamed != services.end() ? repositoryOf(*unnamed)
           : repositoryDrawn.empty() ? project
                                     : repositoryDrawn;
}

std::string Blueprint::secretKey(const DrawnSecret& secret, std::string_view environment) const
{
    if (secret.parameter)
        return "/" + project + "/" + std::string(environment) + "/" + secret.name;
    return secretKey(secret.name, environment);
}

std::vector<Setting> Blueprint::settingsOf(const Service& service,
                                           std::string_view environment) const
{
    std::vector<Setting> out =
        infrastructure ? infrastructure->settings(service.joined) : std::vector<Setting>();
    for (Setting& setting : out)
        if (setting.value.empty())
            setting.value = replaceAll(lowered(setting.variable), "_", "-") + ".invalid";
        else
            setting.value =
                replaceAll(replaceAll(replaceAll(setting.value, "%s", aws.stack(environment)), "%r",
                                      aws.region),
                           "%a", std::string(kAccount));
    return out;
}

std::string Blueprint::nameSpaceIn(std::string_view environment) const
{
    return namespaces.empty() ? project + "-" + std::string(environment) : nameSpaceOf(Service{});
}

std::string Blueprint::registry() const
{
    return std::string(kAccount) + ".dkr.ecr." + aws.region + ".amazonaws.com";
}

std::string Blueprint::imageOf(const Service& service) const
{
    return service.image.empty() ? repositoryOf(service) : service.image;
}

void Blueprint::tellUnknown(Runtime runtime, Bundle& bundle) const
{
    std::vector<std::string> unknown;
    for (const int index : servicesOn(runtime))
        for (const Setting& setting : settingsOf(at(index)))
            if (setting.value.ends_with(".invalid") &&
                std::ranges::find(unknown, setting.variable) == unknown.end())
                unknown.push_back(setting.variable);
    if (!unknown.empty())
        bundle.diagnostics.push_back({.code = DiagCode::EXP013, .args = {join(unknown, ", ")}});
}

std::string Blueprint::healthPathOf(const Service& service) const
{
    return softwareOf(service.kind, service.label) ? "/" : healthPath;
}

std::string Blueprint::gitUrl() const
{
    return "https://github.com/" + (repository.empty() ? "example/" + project : repository) +
           ".git";
}

Blueprint blueprintOf(const Input& input)
{
    Blueprint plan;
    plan.input = &input;
    plan.catalog = input.catalog;
    const SystemFacts facts = factsOf(input);
    plan.project = facts.aws.project;
    plan.title = input.diagrams.empty() ? "" : input.diagrams.front().title;
    plan.aws = facts.aws;
    if (isRepository(facts.repository))
        plan.repository = facts.repository;
    plan.branch = facts.branch;
    plan.container = facts.container;
    plan.healthPath = facts.healthPath;
    plan.blueGreen = facts.blueGreen;
    readKinds(plan);
    readPipelines(plan);
    plan.services = servicesOf(input, plan.project);
    plan.buildsOneImage = buildsOneImage(plan);
    readInfrastructure(plan);
    readClaims(plan);
    std::set<std::string> environments;
    readEnvironments(plan, environments);
    plan.environmentsDrawn = !environments.empty();
    for (const std::string_view name : kEnvironments)
        if (environments.contains(std::string(name)) ||
            (environments.empty() && (name == "dev" || name == "staging" || name == "prod")))
            plan.environments.push_back(std::string(name));
    readGates(plan);
    return plan;
}

}  // namespace stratoplan::exporting
