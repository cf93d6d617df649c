#include "export/manifests/services.h"

#include "export/manifests/claims.h"
#include "export/manifests/delivery.h"
#include "export/manifests/service_hints.h"
#include "export/manifests/software.h"
#include "export/names.h"
#include "export/schedule.h"
#include "export/system_facts.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"
#include "model/catalog/stated.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

class ServiceReader {
public:
    ServiceReader(const Input& input, std::string project)
        : m_input(input)
        , m_catalog(*input.catalog)
        , m_project(std::move(project))
        , m_names(kDnsLabel)
    {
        for (const Input::Source& source : input.diagrams)
            for (const Node& node : source.diagram->nodes()) {
                m_cluster = m_cluster || isAny(node, kClusterKinds);
                m_ecsServices = m_ecsServices || (isA(node, "aws.ecs_service"));
                m_ecs = m_ecs || isA(node, "aws.ecs_cluster") || isA(node, "aws.ecs_task") ||
                        isA(node, "aws.ecs_service");
            }
    }

    std::vector<Service> read()
    {
        for (std::size_t i = 0; i < m_input.diagrams.size(); ++i) {
            m_stated = statedProperties(m_input.facts, i, *m_input.diagrams[i].diagram, m_catalog);
            readNodes(m_input.diagrams[i]);
        }
        assumeOne();
        for (const Input::Source& source : m_input.diagrams)
            readEdges(*source.diagram);
        settle();
        return std::move(m_services);
    }

private:
    static constexpr std::string_view kClusterKinds[] = {
        "k8s.cluster",   "k8s.namespace",   "k8s.deployment",    "k8s.statefulset",
        "k8s.daemonset", "k8s.cronjob",     "k8s.pod",           "k8s.ingress",
        "k8s.service",   "aws.eks_cluster", "aws.eks_nodegroup", "aws.eks_node",
        "azure.aks",     "gcp.gke"};

    bool isA(const Node& node, std::string_view kind) const
    {
        return m_catalog.isA(node.kind, kind);
    }

    template <class Kinds>
    bool isAny(const Node& node, const Kinds& kinds) const
    {
        return std::ranges::any_of(kinds, [&](std::string_view kind) { return isA(node, kind); });
    }

    /// What a node stands in, as far as it decides where it runs.
    struct Place {
        bool cluster = false;
        bool host = false;
        bool controlled = false;  ///< by somebody else: a control plane, a pipeline, add-ons
        std::string nameSpace;
    };

    Place placeOf(const Diagram& diagram, const Node& node) const
    {
        static constexpr std::string_view kIn[] = {
            "k8s.cluster",       "k8s.namespace", "k8s.node",  "aws.eks_cluster",
            "aws.eks_nodegroup", "aws.eks_node",  "azure.aks", "gcp.gke"};
        static constexpr std::string_view kHosts[] = {
            "sw.docker", "aws.ec2_instance", "base.server", "aws.lightsail", "azure.vm", "gcp.gce"};
        static constexpr std::string_view kElse[] = {"ci.pipeline", "ci.stage", "ci.job",
                                                     "aws.lambda", "aws.ecs_cluster"};
        Place place;
        for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent)) {
            const std::string label = lowered(up->label);
            place.controlled = place.controlled || isAny(*up, kElse) ||
                               label.find("control plane") != std::string::npos ||
                               label.find("add-on") != std::string::npos ||
                               label.find("addon") != std::string::npos;
            place.cluster = place.cluster || isAny(*up, kIn);
            place.host = place.host || isAny(*up, kHosts) ||
                         label.find("docker") != std::string::npos ||
                         label.find("compose") != std::string::npos;
            if (place.nameSpace.empty() && isNamespaceFrame(m_catalog, *up))
                place.nameSpace = namespaceNameOf(up->label);
        }
        return place;
    }

    /// Where a leaf runs as a container; nothing where it does not.
    std::optional<Runtime> runtimeOf(const Diagram& diagram, const Node& node, const Place& place,
                                     bool composed) const
    {
        if (isA(node, "aws.ecs_service") ||
            (isA(node, "aws.ecs_task") && (!m_ecsServices || isScheduled(diagram, node))))
            return Runtime::Ecs;
        if ((m_catalog.kind(node.kind).hasTrait("containerWorkload") &&
             node.kind.starts_with("k8s.")) ||
            isA(node, "k8s.cronjob") || isA(node, "k8s.job") || isScaledWorkload(node))
            return Runtime::Kubernetes;
        const bool software =
            (!place.cluster && softwareOf(node.kind, node.label)) || node.kind.starts_with("sw.") ||
            node.kind == "generic" || isA(node, "base.database") || isA(node, "base.cache") ||
            isA(node, "base.queue") || isA(node, "k8s.service") || !imageIn(allText(node)).empty();
        const bool around = node.isContainer && softwareOf(node.kind, node.label);
        // "3. Image is pushed" is a step of a flow.
        const std::size_t number = node.label.find_first_not_of("0123456789");
        const bool numbered = number != 0 && number != std::string::npos &&
                              (node.label[number] == '.' || node.label[number] == ')');
        if (!software || (node.isContainer && !around) || place.controlled || numbered)
            return std::nullopt;
        if (place.cluster)
            return Runtime::Kubernetes;
        if (place.host || composed)
            return isA(node, "k8s.service") ? std::nullopt : std::optional(Runtime::Host);
        if (node.kind == "sw.docker_container" && !m_cluster && !m_ecs)
            return Runtime::Host;
        if (m_cluster && (node.kind == "generic" || node.kind == "k8s.service") &&
            isObserved(diagram, node))
            return Runtime::Kubernetes;
        return std::nullopt;
    }

    /// Only a schedule starts it.
    bool isScheduled(const Diagram& diagram, const Node& node) const
    {
        bool found = false;
        for (const EdgeId id : diagram.edgesAt(node.id)) {
            const Edge& edge = *diagram.edge(id);
            if (edge.target != node.id)
                continue;
            if (!isA(*diagram.node(edge.source), "aws.eventbridge_scheduler"))
                return false;
            found = true;
        }
        return found;
    }

    /// "Orders, HPA 2-10": the autoscaler is what a further line says of a workload.
    bool isScaledWorkload(const Node& node) const
    {
        const std::string name = lowered(firstLine(node.label));
        return isA(node, "k8s.hpa") && name.find("hpa") == std::string::npos &&
               name.find("scal") == std::string::npos;
    }

    /// Its lines say what only a running program gives: metrics, logs, traces, or answers to a load
    /// balancer.
    bool isObserved(const Diagram& diagram, const Node& node) const
    {
        static constexpr std::string_view kReaders[] = {"tool.prometheus", "tool.fluentbit",
                                                        "tool.loki", "tool.jaeger", "aws.xray"};
        static constexpr std::string_view kFronts[] = {"k8s.ingress", "k8s.ingress_controller",
                                                       "k8s.gateway"};
        return std::ranges::any_of(diagram.edgesAt(node.id), [&](EdgeId id) {
            const Edge& edge = *diagram.edge(id);
            const bool out = edge.source == node.id;
            const Node& other = *diagram.node(out ? edge.target : edge.source);
            return out ? isAny(other, kReaders) : isAny(other, kFronts);
        });
    }

    void readNodes(const Input::Source& source)
    {
        const Diagram& diagram = *source.diagram;
        const bool composed = lowered(source.title).find("compose") != std::string::npos;
        std::map<std::pair<std::string, NodeId>, int> beside;  // of a name in one frame
        for (const Node& node : diagram.nodes())
            ++beside[{commonName(node.label), node.parent}];
        std::unordered_map<NodeId, bool> taken;  // frames that are a service themselves
        for (const Node& node : diagram.nodes()) {
            bool inside = false;
            for (const Node* up = diagram.node(node.parent); up && !inside;
                 up = diagram.node(up->parent))
                inside = taken.contains(up->id);
            if (inside)
                continue;
            const Place place = placeOf(diagram, node);
            const auto runtime = runtimeOf(diagram, node, place, composed);
            if (!runtime)
                continue;
            // A proxy drawn around what it stands in front of calls it.
            const bool around = *runtime == Runtime::Host && node.isContainer;
            if (node.isContainer && !around)
                taken.emplace(node.id, true);
            std::string key = commonName(node.label);
            // Side by side in one frame, a number tells things apart; in another frame it counts a
            // copy.
            if (!key.empty() && beside[{key, node.parent}] > 1 && !isA(node, "aws.ecs_task"))
                key = slug(firstLine(node.label), ' ');
            if (*runtime == Runtime::Ecs)  // as Terraform calls it
                key = workloadName(node.label);
            if (key.empty())
                key = "app";
            add(diagram, node, *runtime, place, key);
        }
    }

    void add(const Diagram& diagram, const Node& node, Runtime runtime, const Place& place,
             const std::string& key)
    {
        const std::string id = std::to_string(static_cast<int>(runtime)) + key;
        const auto [it, fresh] = m_byKey.try_emplace(id, static_cast<int>(m_services.size()));
        m_of[&diagram].emplace(node.id, it->second);
        if (fresh) {
            Service service;
            service.name = m_names.unique(key);
            service.label = neutral(firstLine(node.label));
            service.runtime = runtime;
            service.kind = node.kind;
            service.nameSpace = place.nameSpace;
            m_services.push_back(std::move(service));
        }
        describe(at(it->second), node);
    }

    /// As drawn, else as the document states it of the node.
    const std::string* property(const Node& node, std::string_view name) const
    {
        if (const std::string* drawn = node.property(name))
            return drawn;
        const auto known = m_stated.find(node.id);
        if (known == m_stated.end())
            return nullptr;
        const auto found = std::ranges::find(known->second, name, &Property::name);
        return found == known->second.end() ? nullptr : &found->value;
    }

    void describe(Service& service, const Node& node) const
    {
        const std::string text = allText(node);
        const auto integer = [&](std::string_view name) -> std::optional<int> {
            const std::string* value = property(node, name);
            const auto number = value ? toInteger(*value) : std::nullopt;
            return number && *number > 0 && *number < 200'000
                       ? std::optional(static_cast<int>(*number))
                       : std::nullopt;
        };
        if (const std::string_view image = imageIn(text); !image.empty())
            service.image = image;
        else if (const Software* software = softwareOf(node.kind, node.label)) {
            if (service.image.empty())
                service.image = software->image;
            service.data = software->data;
            if (service.port == 0)
                service.port = software->port;
            if (!software->data.empty())
                service.form = Form::StatefulSet;
        }
        if (const auto port = integer("port"); port && *port < 65536)
            service.port = *port;
        service.cpu = integer("cpu").value_or(service.cpu);
        service.memory = integer("memory").value_or(service.memory);
        if (const std::string lines = scalerLines(node);
            service.runtime == Runtime::Kubernetes && !lines.empty())
            readScaler(lines, service);
        if (isA(node, "k8s.statefulset"))
            service.form = Form::StatefulSet;
        else if (isA(node, "k8s.daemonset"))
            service.form = Form::DaemonSet;
        else if (isA(node, "k8s.cronjob"))
            service.form = Form::CronJob;
        else if (isA(node, "k8s.job"))
            service.form = Form::Job;
        if (service.form == Form::CronJob)
            service.schedule = scheduleOf(lowered(allText(node)));
        const auto least = integer("min");
        const auto most = integer("max");
        if (most) {
            service.minimum = std::min(least.value_or(1), *most);
            service.maximum = *most;
            service.scales = true;
        } else if (const auto count = integer("count"); count && *count <= 1000) {
            const bool range = lowered(text).find("pods") != std::string::npos && *count > 4;
            service.scales = service.scales || range;
            service.minimum = range ? 2 : *count;
            service.maximum = std::max(service.maximum, *count);
        }
    }

    /// A cluster without anything in it still runs the system that the document is about.
    void assumeOne()
    {
        const auto any = [&](Runtime runtime) {
            return std::ranges::any_of(m_services, [&](const Service& service) {
                return service.runtime == runtime && service.form != Form::StatefulSet;
            });
        };
        const auto assume = [&](Runtime runtime) {
            Service service;
            service.name = m_names.unique("app");
            service.label = m_project;
            service.runtime = runtime;
            service.assumed = true;
            m_services.push_back(std::move(service));
        };
        if (m_cluster && !any(Runtime::Kubernetes))
            assume(Runtime::Kubernetes);
        if (m_ecs && !any(Runtime::Ecs))
            assume(Runtime::Ecs);
    }

    /// The services that an end of a line means: itself, those in a frame, or for a machine of the
    /// cluster all that it may run.
    std::vector<int> servicesAt(const Diagram& diagram, const Node& node) const
    {
        const auto map = m_of.find(&diagram);
        if (map != m_of.end()) {
            const auto found = map->second.find(node.id);
            if (found != map->second.end())
                return {found->second};
            std::vector<int> inside;
            if (node.isContainer)
                for (const auto& [id, index] : map->second)
                    if (diagram.isAncestor(node.id, id) &&
                        std::ranges::find(inside, index) == inside.end())
                        inside.push_back(index);
            std::ranges::sort(inside);
            if (!inside.empty())
                return inside;
        }
        static constexpr std::string_view kMachines[] = {
            "aws.eks_node", "aws.eks_nodegroup", "aws.eks_cluster", "k8s.cluster",     "k8s.node",
            "azure.aks",    "gcp.gke",           "aws.ecs_cluster", "aws.target_group"};
        if (!isAny(node, kMachines))
            return {};
        const bool ecs =
            isA(node, "aws.ecs_cluster") || (isA(node, "aws.target_group") && m_ecs && !m_cluster);
        for (std::size_t i = 0; i < m_services.size(); ++i)
            if (m_services[i].runtime == (ecs ? Runtime::Ecs : Runtime::Kubernetes) &&
                m_services[i].form == Form::Deployment)
                return {static_cast<int>(i)};
        return {};
    }

    void readEdges(const Diagram& diagram)
    {
        for (const auto& [id, index] : m_of[&diagram]) {
            const Node* up = diagram.node(diagram.node(id)->parent);
            const auto outer = up ? m_of[&diagram].find(up->id) : m_of[&diagram].end();
            if (outer != m_of[&diagram].end() && outer->second != index)
                addUse(at(outer->second), index);
        }
        for (const Edge& edge : diagram.edges()) {
            const Node& from = *diagram.node(edge.source);
            const Node& to = *diagram.node(edge.target);
            for (const int service : servicesAt(diagram, to))
                arriving(diagram, from, edge, service);
            for (const int service : servicesAt(diagram, from))
                leaving(diagram, to, edge, service);
        }
    }

    void arriving(const Diagram& diagram, const Node& from, const Edge& edge, int index)
    {
        static constexpr std::string_view kFronts[] = {"aws.alb",
                                                       "aws.nlb",
                                                       "aws.clb",
                                                       "aws.target_group",
                                                       "k8s.ingress",
                                                       "k8s.gateway",
                                                       "k8s.ingress_controller",
                                                       "base.load_balancer",
                                                       "azure.app_gateway",
                                                       "azure.lb",
                                                       "gcp.lb",
                                                       "aws.api_gateway"};
        Service& service = at(index);
        if (service.runtime == Runtime::Ecs && isA(from, "aws.eventbridge_scheduler"))
            service.schedule = scheduleOf(lowered(allText(from) + "\n" + edge.label));
        service.balanced = service.balanced || isAny(from, kFronts);
        if (service.port == 0 && m_catalog.kind(from.kind).hasTrait("loadBalancer"))
            service.port = portInLabel(edge.label).value_or(0);
        service.metrics = service.metrics || isA(from, "tool.prometheus");
        if (isA(from, "k8s.hpa") && !isScaledWorkload(from))
            readScaler(allText(from), service);
        if (isA(from, "k8s.service"))
            readFront(diagram, from, service);
        readSecret(from, service);
        readClaim(from, service);
        service.fed = service.fed || m_catalog.kind(from.kind).hasTrait("messaging");
        // What sends it something is read by it: a queue is polled.
        if (const Recipe* recipe = recipeOf(m_catalog, from.kind);
            recipe && !recipe->grants.empty())
            joinCloud(diagram, from, service);
    }

    void joinCloud(const Diagram& diagram, const Node& node, Service& service)
    {
        const bool cloud = !node.isContainer &&
                           (node.kind.starts_with("aws.") || node.kind.starts_with("azure.") ||
                            node.kind.starts_with("gcp.") || isA(node, "base.external"));
        if (!cloud || !servicesAt(diagram, node).empty())
            return;
        if (std::ranges::find(service.clouds, node.kind) == service.clouds.end())
            service.clouds.push_back(node.kind);
        if (std::ranges::find(service.joined, &node) == service.joined.end())
            service.joined.push_back(&node);
    }

    /// What one pod alone may write to serves one copy.
    void readClaim(const Node& node, Service& service) const
    {
        if (!isClaim(m_catalog, node) || service.form == Form::StatefulSet)
            return;
        const Claim claim = claimOf(node);
        if (std::ranges::find(service.claims, claim.name) == service.claims.end())
            service.claims.push_back(claim.name);
        if (!claim.shared)
            service.single = true;
    }

    void readFront(const Diagram&, const Node& front, Service& service) const
    {
        const std::string* port = front.property("port");
        const auto number = port ? toInteger(*port) : std::nullopt;
        if (service.port == 0 && number && *number > 0 && *number < 65536)
            service.port = static_cast<int>(*number);
    }

    void readSecret(const Node& node, Service& service) const
    {
        static constexpr std::string_view kStores[] = {"aws.secrets_manager",  "aws.ssm_parameter",
                                                       "tool.vault",           "k8s.secret",
                                                       "k8s.external_secrets", "azure.key_vault"};
        if (!isAny(node, kStores))
            return;
        // The operator brings secrets and is none; what it brings nobody named.
        const std::string name = isA(node, "k8s.external_secrets")
                                     ? service.name
                                     : plainName(firstLine(node.label), kDnsLabel);
        if (std::ranges::find(service.secrets, name, &DrawnSecret::name) == service.secrets.end())
            service.secrets.push_back({name, isA(node, "aws.ssm_parameter"), &node});
    }

    void leaving(const Diagram& diagram, const Node& to, const Edge& edge, int index)
    {
        Service& service = at(index);
        readSecret(to, service);
        readClaim(to, service);
        service.metrics = service.metrics || isA(to, "tool.prometheus");
        service.traces = service.traces || isA(to, "aws.xray") || isA(to, "tool.jaeger");
        for (const int other : servicesAt(diagram, to))
            if (other != index && edge.stroke != Stroke::Invisible) {
                // Data comes out of a store, but it is the reader that calls.
                if (isStore(m_catalog, service) && !isStore(m_catalog, at(other)))
                    addUse(at(other), index);
                else
                    addUse(service, other);
            }
        joinCloud(diagram, to, service);
    }

    static void addUse(Service& service, int other)
    {
        if (std::ranges::find(service.uses, other) == service.uses.end())
            service.uses.push_back(other);
    }

    void settle()
    {
        std::unordered_map<int, bool> called;
        for (const Service& service : m_services)
            for (const int other : service.uses)
                called[other] = true;
        bool fronted = std::ranges::any_of(m_services, [](const Service& service) {
            return service.runtime == Runtime::Kubernetes && service.balanced;
        });
        for (std::size_t i = 0; i < m_services.size(); ++i) {
            Service& service = m_services[i];
            const bool batch = service.form == Form::Job || service.form == Form::CronJob;
            if (batch)
                service.port = 0;
            if (!batch && !fronted && service.runtime == Runtime::Kubernetes &&
                service.form == Form::Deployment && hasFront()) {
                // A balancer whose lines end at frames still means what is drawn first.
                service.balanced = true;
                fronted = true;
            }
            const bool serves =
                service.balanced || called.contains(static_cast<int>(i)) || service.assumed;
            const bool cluster = service.runtime == Runtime::Kubernetes && !batch &&
                                 service.form != Form::DaemonSet && !isWorker(service);
            if (service.port == 0 && !batch && (serves || cluster))
                service.port = commonPort();
            if (service.single) {
                service.scales = false;
                service.minimum = 1;
            }
            service.maximum = std::max(service.maximum, service.minimum);
        }
    }

    bool hasFront() const
    {
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (isA(node, "aws.alb") || isA(node, "k8s.ingress") ||
                    isA(node, "k8s.ingress_controller") || isA(node, "k8s.gateway"))
                    return true;
        return false;
    }

    /// The port that the drawing names for whatever serves, else 8080.
    int commonPort() const
    {
        for (const Service& service : m_services)
            if (service.port > 0 && service.data.empty() && service.kind != "sw.nginx")
                return service.port;
        for (const Input::Source& source : m_input.diagrams)
            for (const Node& node : source.diagram->nodes())
                if (isA(node, "aws.ecs_task") || isA(node, "aws.target_group"))
                    if (const std::string* port = node.property("port"))
                        if (const auto number = toInteger(*port);
                            number && *number > 0 && *number < 65536)
                            return static_cast<int>(*number);
        return 8080;
    }

    Service& at(int index) { return m_services[static_cast<std::size_t>(index)]; }

    const Input& m_input;
    const Catalog& m_catalog;
    const std::string m_project;
    Names m_names;
    bool m_cluster = false;
    bool m_ecs = false;
    bool m_ecsServices = false;
    StatedProperties m_stated;  // of the diagram that is read
    std::vector<Service> m_services;
    std::map<std::string, int> m_byKey;
    std::unordered_map<const Diagram*, std::unordered_map<NodeId, int>> m_of;
};

}  // namespace

std::vector<Service> servicesOf(const Input& input, const std::string& project)
{
    return ServiceReader(input, project).read();
}

}  // namespace stratoplan::exporting
