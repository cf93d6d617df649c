#include "export/ecs.h"

#include "export/appspec.h"
#include "export/names.h"
#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

using Json = nlohmann::ordered_json;

/// Something that runs as a task, drawn once or in several zones.
struct Workload {
    std::string name = {};
    int port = 0;                           ///< 0: nothing listens
    std::vector<std::string> secrets = {};  ///< names of the drawn secret stores that it reads
};

class Reader {
public:
    explicit Reader(const Input& input) : m_input(input)
    {
        for (const Input::Source& source : input.diagrams)
            for (const Node& node : source.diagram->nodes()) {
                m_tracing = m_tracing || isA(node, "aws.xray");
                m_services = m_services || isWorkload(node, "aws.ecs_service");
            }
    }

    std::vector<Workload> read() const
    {
        std::vector<Workload> found;
        const std::string_view kind = m_services ? "aws.ecs_service" : "aws.ecs_task";
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (isWorkload(node, kind))
                    add(found, *source.diagram, node);
        return found;
    }

    bool tracing() const { return m_tracing; }

private:
    bool isA(const Node& node, std::string_view kind) const
    {
        return m_input.catalog->isA(node.kind, kind);
    }

    bool isWorkload(const Node& node, std::string_view kind) const
    {
        return isA(node, kind) && !node.isContainer;
    }

    void add(std::vector<Workload>& found, const Diagram& diagram, const Node& node) const
    {
        const std::string name = workloadName(node.label);
        auto it = std::ranges::find(found, name, &Workload::name);
        if (it == found.end())
            it = found.insert(found.end(), {.name = name});
        if (const std::string* port = node.property("port"))
            if (const auto value = toInteger(*port); value && *value > 0 && *value < 65536)
                it->port = static_cast<int>(*value);
        for (const EdgeId id : diagram.edgesAt(node.id)) {
            const Edge& edge = *diagram.edge(id);
            const Node& other = *diagram.node(edge.source == node.id ? edge.target : edge.source);
            const bool served =
                edge.target == node.id &&
                (isA(other, "aws.target_group") || isA(other, "aws.alb") || isA(other, "aws.nlb"));
            if (served && it->port == 0)
                it->port = factsOf(m_input).port;
            if (isA(other, "aws.secrets_manager")) {
                const std::string secret = plainName(other.label, kDnsLabel);
                if (std::ranges::find(it->secrets, secret) == it->secrets.end())
                    it->secrets.push_back(secret);
            }
        }
    }

    const Input& m_input;
    bool m_tracing = false;
    bool m_services = false;
};

Json logs(const SystemFacts& facts, const std::string& prefix)
{
    return {{"logDriver", "awslogs"},
            {"options",
             {{"awslogs-group", "/ecs/" + facts.aws.project},
              {"awslogs-region", facts.aws.region},
              {"awslogs-stream-prefix", prefix}}}};
}

Json tracingSidecar(const SystemFacts& facts)
{
    return {{"name", "xray-daemon"},
            {"image", "public.ecr.aws/xray/aws-xray-daemon:3.x"},
            {"essential", false},
            {"cpu", 32},
            {"memory", 256},
            {"readonlyRootFilesystem", true},
            {"portMappings", Json::array({{{"containerPort", 2000}, {"protocol", "udp"}}})},
            {"logConfiguration", logs(facts, "xray")}};
}

std::string environmentName(std::string text)
{
    text = slug(text, '_');
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string taskDefinition(const Workload& workload, const std::string& container,
                           const std::string& family, const SystemFacts& facts, bool tracing)
{
    Json app = {{"name", container},
                {"image", "<IMAGE1_NAME>"},
                {"essential", true},
                {"readonlyRootFilesystem", true}};
    if (workload.port > 0) {
        app["portMappings"] = Json::array({{{"name", "http"},
                                            {"containerPort", workload.port},
                                            {"protocol", "tcp"},
                                            {"appProtocol", "http"}}});
        app["healthCheck"] = {
            {"command", Json::array({"CMD-SHELL",
                                     "wget -qO- http://localhost:" + std::to_string(workload.port) +
                                         facts.healthPath + " || exit 1"})},
            {"interval", 30},
            {"timeout", 5},
            {"retries", 3},
            {"startPeriod", 30}};
    }
    if (!workload.secrets.empty()) {
        Json secrets = Json::array();
        for (const std::string& secret : workload.secrets)
            secrets.push_back(
                {{"name", environmentName(secret)},
                 {"valueFrom",
                  facts.aws.arn("secretsmanager", "secret:" + facts.aws.project + "/" + secret)}});
        app["secrets"] = std::move(secrets);
    }
    app["logConfiguration"] = logs(facts, container);
    Json containers = Json::array({std::move(app)});
    if (tracing)
        containers.push_back(tracingSidecar(facts));
    const Json root = {
        {"family", family},
        {"networkMode", "awsvpc"},
        {"requiresCompatibilities", Json::array({"FARGATE"})},
        {"cpu", "512"},
        {"memory", "1024"},
        {"executionRoleArn", facts.aws.role("execution")},
        {"taskRoleArn", facts.aws.role("task")},
        {"runtimePlatform", {{"cpuArchitecture", "X86_64"}, {"operatingSystemFamily", "LINUX"}}},
        {"containerDefinitions", std::move(containers)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

Bundle writeEcs(const Input& input)
{
    Bundle bundle;
    const Reader reader(input);
    const std::vector<Workload> workloads = reader.read();
    if (workloads.empty()) {
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP001, .args = {"ECS service or task", "task definition"}});
        return bundle;
    }
    const SystemFacts facts = factsOf(input);
    const bool single = workloads.size() == 1;
    Names names(kDnsLabel);
    for (const Workload& workload : workloads) {
        const std::string name = names.unique(workload.name);
        const std::string family = single ? facts.aws.project : facts.aws.project + "-" + name;
        bundle.files.push_back({single ? "taskdef.json" : "taskdef-" + name + ".json",
                                taskDefinition(workload, single ? facts.container : name, family,
                                               facts, reader.tracing())});
    }
    if (facts.blueGreen && single)
        bundle.files.push_back({"appspec.yaml", appspecText(facts)});
    bundle.diagnostics.push_back(
        {.code = DiagCode::EXP002, .args = {std::string(kAccount), facts.aws.project}});
    return bundle;
}

}  // namespace stratoplan::exporting
