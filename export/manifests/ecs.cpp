#include "export/appspec.h"
#include "export/fargate.h"
#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"
#include "export/names.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"

#include <map>

namespace stratoplan::exporting {
namespace {

Yaml logs(const Blueprint& plan, const std::string& environment, const std::string& prefix)
{
    return Yaml::map(
        {{"logDriver", "awslogs"},
         {"options", Yaml::map({{"awslogs-group", "/ecs/" + plan.aws.stack(environment)},
                                {"awslogs-region", plan.aws.region},
                                {"awslogs-stream-prefix", prefix}})}});
}

Yaml tracingSidecar(const Blueprint& plan, const std::string& environment)
{
    return Yaml::map(
        {{"name", "xray-daemon"},
         {"image", "public.ecr.aws/xray/aws-xray-daemon:3.x"},
         {"essential", false},
         {"cpu", 32},
         {"memory", 256},
         {"readonlyRootFilesystem", true},
         {"portMappings", Yaml::list({Yaml::map({{"containerPort", 2000}, {"protocol", "udp"}})})},
         {"logConfiguration", logs(plan, environment, "xray")}});
}

/// CodeDeploy puts the image in; with rolling updates imagedefinitions.json replaces what stands
/// here.
std::string imageIn(const Blueprint& plan, const Service& service)
{
    if (!service.image.empty())
        return service.image;
    return plan.blueGreen ? std::string("<IMAGE1_NAME>")
                          : plan.registry() + "/" + plan.repositoryOf(service) + ":initial";
}

Yaml taskDefinition(const Blueprint& plan, const Service& service, const EcsNames& names,
                    const std::string& environment)
{
    Yaml app = Yaml::map({{"name", names.container},
                          {"image", imageIn(plan, service)},
                          {"essential", true},
                          {"readonlyRootFilesystem", true}});
    if (service.port > 0) {
        app.add("portMappings", Yaml::list({Yaml::map({{"name", "http"},
                                                       {"containerPort", service.port},
                                                       {"protocol", "tcp"},
                                                       {"appProtocol", "http"}})}));
        app.add("healthCheck",
                Yaml::map({{"command", Yaml::texts(healthCommand(service.port, plan.healthPath))},
                           {"interval", 30},
                           {"timeout", 5},
                           {"retries", 3},
                           {"startPeriod", 30}}));
    }
    Yaml variables = Yaml::list();
    for (const auto& [variable, value] : serviceVariables(plan, service, environment))
        variables.add(Yaml::map({{"name", variable}, {"value", value}}));
    if (!variables.empty())
        app.add("environment", std::move(variables));
    Yaml secrets = Yaml::list();
    for (const auto& [variable, key] : secretKeys(plan, service, environment))
        secrets.add(
            Yaml::map({{"name", variable},
                       {"valueFrom", key.starts_with('/')
                                         ? plan.aws.arn("ssm", "parameter" + key)
                                         : plan.aws.arn("secretsmanager", "secret:" + key)}}));
    if (!secrets.empty())
        app.add("secrets", std::move(secrets));
    app.add("logConfiguration", logs(plan, environment, names.container));
    Yaml containers = Yaml::list({std::move(app)});
    if (plan.has("aws.xray"))
        containers.add(tracingSidecar(plan, environment));
    const TaskSize size = taskSize(service.cpu, service.memory);
    return Yaml::map(
        {{"family", names.family},
         {"networkMode", "awsvpc"},
         {"requiresCompatibilities", Yaml::texts({"FARGATE"})},
         {"cpu", std::to_string(size.cpu)},
         {"memory", std::to_string(size.memory)},
         {"executionRoleArn", plan.aws.stackRole(service.name + "-execution", environment)},
         {"taskRoleArn", plan.aws.stackRole(service.name + "-task", environment)},
         {"runtimePlatform",
          Yaml::map({{"cpuArchitecture", "X86_64"}, {"operatingSystemFamily", "LINUX"}})},
         {"containerDefinitions", std::move(containers)}});
}

Yaml serviceDefinition(const Blueprint& plan, const Service& service, const EcsNames& names,
                       const std::string& environment)
{
    Yaml out = Yaml::map({{"serviceName", names.family},
                          {"cluster", plan.aws.stack(environment)},
                          {"taskDefinition", names.family},
                          {"desiredCount", service.minimum},
                          {"launchType", "FARGATE"}});
    const bool codeDeploy = plan.blueGreen && service.port > 0 && service.balanced;
    out.add("deploymentController", Yaml::map({{"type", codeDeploy ? "CODE_DEPLOY" : "ECS"}}));
    if (!codeDeploy)
        out.add("deploymentConfiguration",
                Yaml::map({{"minimumHealthyPercent", 100},
                           {"maximumPercent", 200},
                           {"deploymentCircuitBreaker",
                            Yaml::map({{"enable", true}, {"rollback", true}})}}));
    out.add("networkConfiguration",
            Yaml::map({{"awsvpcConfiguration",
                        Yaml::map({{"subnets", Yaml::texts({"subnet-0aaaaaaaaaaaaaaaa",
                                                            "subnet-0bbbbbbbbbbbbbbbb"})},
                                   {"securityGroups", Yaml::texts({"sg-0aaaaaaaaaaaaaaaa"})},
                                   {"assignPublicIp", "DISABLED"}})}}));
    if (service.balanced && service.port > 0)
        out.add("loadBalancers",
                Yaml::list({Yaml::map(
                    {{"targetGroupArn", plan.aws.arn("elasticloadbalancing",
                                                     "targetgroup/" + names.family.substr(0, 32) +
                                                         "/0123456789abcdef")},
                     {"containerName", names.container},
                     {"containerPort", service.port}})}))
            .add("healthCheckGracePeriodSeconds", 60);
    return out.add("propagateTags", "SERVICE")
        .add("enableECSManagedTags", true)
        .add("enableExecuteCommand", false);
}

}  // namespace

std::string ecsFile(const Blueprint& plan, const Service& service, std::string_view what,
                    std::string_view environment)
{
    const bool only = plan.servicesOn(Runtime::Ecs).size() == 1;
    return (environment == kInfrastructureEnvironment
                ? std::string()
                : "environments/" + std::string(environment) + "/") +
           std::string(what) + (only ? "" : "-" + service.name) + ".json";
}

EcsNames ecsNames(const Blueprint& plan, const Service& service, std::string_view environment)
{
    const std::string container = slug(service.name, '_');
    return {.container = container, .family = plan.aws.stack(environment) + "-" + service.name};
}

namespace {

/// As Terraform calls it, behind project and environment.
std::string functionName(const Blueprint& plan, const Node& node)
{
    const std::string drawn =
        plan.infrastructure ? plan.infrastructure->endingOf(node, 28) : std::string();
    return drawn.empty() ? plainName(commonName(node.label), {'-', 28, "hook"}) : drawn;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> deploymentHooks(const Blueprint& plan)
{
    // Source: AWS CodeDeploy User Guide, "AppSpec 'hooks' section for an Amazon ECS deployment".
    static constexpr std::string_view kHooks[] = {"BeforeInstall", "AfterInstall",
                                                  "AfterAllowTestTraffic", "BeforeAllowTraffic",
                                                  "AfterAllowTraffic"};
    std::map<std::string_view, std::string> found;
    for (const Input::Source& source : plan.input->diagrams)
        for (const Node& node : source.diagram->nodes()) {
            const std::string* host = node.property("host");
            if (!plan.catalog->isA(host ? *host : node.kind, "aws.lambda"))
                continue;
            std::string said = node.label + " " + join(node.details, " ");
            bool beside = false;
            for (const EdgeId id : source.diagram->edgesAt(node.id)) {
                const Edge& edge = *source.diagram->edge(id);
                const Node& other =
                    *source.diagram->node(edge.source == node.id ? edge.target : edge.source);
                if (plan.catalog->isA(other.kind, "aws.codedeploy") ||
                    lowered(other.label).find("codedeploy") != std::string::npos) {
                    said += " " + edge.label;
                    beside = true;
                }
            }
            const std::string words = slug(said, ' ');
            const std::string squeezed = replaceAll(words, " ", "");
            std::string_view hook = beside ? kHooks[2] : std::string_view();
            for (const std::string_view one : kHooks)
                if (squeezed.find(lowered(one)) != std::string::npos)
                    hook = one;
            if (!hook.empty())
                found.try_emplace(hook, plan.aws.stack() + "-" + functionName(plan, node));
        }
    std::vector<std::pair<std::string, std::string>> hooks;
    for (const std::string_view hook : kHooks)
        if (const auto it = found.find(hook); it != found.end())
            hooks.push_back({std::string(hook), it->second});
    return hooks;
}

const Service* blueGreenService(const Blueprint& plan)
{
    const std::vector<int> all = plan.servicesOn(Runtime::Ecs);
    if (!plan.blueGreen)
        return nullptr;
    for (const int index : all)
        if (plan.at(index).balanced && plan.at(index).port > 0)
            return &plan.at(index);
    return all.empty() ? nullptr : &plan.at(all.front());
}

void emitEcs(const Blueprint& plan, Bundle& bundle)
{
    const std::vector<int> all = plan.servicesOn(Runtime::Ecs);
    const std::string last = lastEnvironment(plan);
    const bool namesEnvironment =
        plan.pipelinesOf("aws.codepipeline").size() < plan.pipelines.size();
    for (const int index : all) {
        const Service& service = plan.at(index);
        const auto put = [&](const std::string& environment) {
            const EcsNames names = ecsNames(plan, service, environment);
            bundle.files.push_back({ecsFile(plan, service, "taskdef", environment),
                                    taskDefinition(plan, service, names, environment).json()});
            if (service.schedule.empty())  // else Terraform's schedule starts the task
                bundle.files.push_back(
                    {ecsFile(plan, service, "service", environment),
                     serviceDefinition(plan, service, names, environment).json()});
        };
        put(std::string(kInfrastructureEnvironment));
        // Others have secrets, queues and roles of their own. Where none is drawn, pipelines end in
        // the last.
        for (const std::string& environment : plan.environments)
            if (environment != kInfrastructureEnvironment &&
                (plan.environmentsDrawn || (namesEnvironment && environment == last)))
                put(environment);
        if (service.image.empty())
            bundle.diagnostics.push_back(
                {.code = DiagCode::EXP010, .args = {service.label, plan.repositoryOf(service)}});
    }
    if (all.empty())
        return;
    plan.tellUnknown(Runtime::Ecs, bundle);
    if (const Service* service = blueGreenService(plan))
        bundle.files.push_back(
            {"appspec.yaml",
             appspecText(ecsNames(plan, *service).container,
                         service->port > 0 ? service->port : 8080, deploymentHooks(plan))});
    bundle.diagnostics.push_back(
        {.code = DiagCode::EXP002, .args = {std::string(kAccount), plan.project}});
}

}  // namespace stratoplan::exporting
