#include "model/base/text_util.h"
#include "model/import/deploy/builder.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan::deploy {
namespace {

struct ObjectKind {
    std::string_view kind;
    std::string_view catalog;
    bool runsPods;
};

// What is drawn; the rest of a cluster's objects (policies, roles, accounts) would hide it.
constexpr ObjectKind kKinds[] = {{"Deployment", "k8s.deployment", true},
                                 {"StatefulSet", "k8s.statefulset", true},
                                 {"DaemonSet", "k8s.daemonset", true},
                                 {"ReplicaSet", "k8s.replicaset", true},
                                 {"Job", "k8s.job", true},
                                 {"CronJob", "k8s.cronjob", true},
                                 {"Pod", "k8s.pod", true},
                                 {"Service", "k8s.service", false},
                                 {"Ingress", "k8s.ingress", false},
                                 {"Gateway", "k8s.gateway", false},
                                 {"HTTPRoute", "k8s.ingress", false},
                                 {"HorizontalPodAutoscaler", "k8s.hpa", false},
                                 {"ConfigMap", "k8s.configmap", false},
                                 {"Secret", "k8s.secret", false},
                                 {"ExternalSecret", "k8s.external_secrets", false},
                                 {"SealedSecret", "k8s.secret", false},
                                 {"PersistentVolumeClaim", "k8s.pvc", false}};

struct Object {
    YAML::Node node;
    const ObjectKind* kind = nullptr;
    NodeId id = {};
    std::string name;
    std::string space;
};

std::string keyOf(std::string_view kind, const std::string& space, const std::string& name)
{
    return std::string(kind) + "/" + space + "/" + name;
}

YAML::Node podOf(const Object& object)
{
    const YAML::Node spec = at(object.node, "spec");
    if (object.kind->kind == "Pod")
        return object.node;
    if (object.kind->kind == "CronJob")
        return at(at(at(spec, "jobTemplate"), "spec"), "template");
    return at(spec, "template");
}

class ClusterReader {
public:
    explicit ClusterReader(DiagramBuilder& builder) : m_builder(builder) {}

    void read(const std::vector<YAML::Node>& documents)
    {
        for (const YAML::Node& document : documents)
            collect(document);
        if (m_objects.empty())
            return;
        const NodeId cluster =
            m_builder.add("cluster", "Kubernetes Cluster", {}, "k8s.cluster", true);
        for (Object& object : m_objects)
            draw(object, cluster);
        for (const Object& object : m_objects)
            connect(object);
    }

private:
    /// Aliases can nest lists in themselves: depth and number are bounded.
    void collect(const YAML::Node& document, int depth = 0)
    {
        if (!document.IsMap() || depth > 4 || ++m_visited > 100'000)
            return;
        const std::string kind = textOf(at(document, "kind"));
        if (kind == "List") {
            if (const YAML::Node items = at(document, "items"); items && items.IsSequence())
                for (const YAML::Node& item : items)
                    collect(item, depth + 1);
            return;
        }
        const auto* row = std::ranges::find(kKinds, kind, &ObjectKind::kind);
        if (row == std::end(kKinds))
            return;
        const YAML::Node metadata = at(document, "metadata");
        Object object{
            document, row, {}, textOf(at(metadata, "name")), textOf(at(metadata, "namespace"))};
        if (object.name.empty())
            object.name = textOf(at(metadata, "generateName"));
        m_objects.push_back(std::move(object));
    }

    void draw(Object& object, NodeId cluster)
    {
        NodeId parent = cluster;
        if (!object.space.empty()) {
            const auto [it, fresh] = m_spaces.try_emplace(object.space);
            if (fresh)
                it->second = m_builder.add("ns-" + object.space, object.space, cluster,
                                           "k8s.namespace", true);
            parent = it->second;
        }
        object.id = m_builder.add(object.name, object.name, parent, object.kind->catalog);
        describe(object);
        m_byKey[keyOf(object.kind->kind, object.space, object.name)] = object.id;
        if (object.kind->runsPods)
            if (const YAML::Node labels = at(at(podOf(object), "metadata"), "labels");
                labels && labels.IsMap())
                for (const auto& entry : labels)
                    m_byLabel[object.space + "\n" + textOf(entry.first) + "=" +
                              textOf(entry.second)]
                        .insert(object.id.value);
    }

    void describe(const Object& object)
    {
        const YAML::Node spec = at(object.node, "spec");
        if (const std::string schedule = textOf(at(spec, "schedule")); !schedule.empty())
            m_builder.detail(object.id, schedule);
        if (const std::string least = textOf(at(spec, "minReplicas"));
            !textOf(at(spec, "maxReplicas")).empty())
            m_builder.detail(object.id, "min " + (least.empty() ? "1" : least) + " max " +
                                            textOf(at(spec, "maxReplicas")));
        if (!object.kind->runsPods)
            return;
        if (const std::string replicas = textOf(at(spec, "replicas")); !replicas.empty())
            m_builder.detail(object.id, "replicas: " + replicas);
        const YAML::Node containers = at(at(podOf(object), "spec"), "containers");
        if (!containers || !containers.IsSequence())
            return;
        for (const YAML::Node& container : containers) {
            m_builder.detail(object.id, textOf(at(container, "image")));
            if (const YAML::Node ports = at(container, "ports"); ports && ports.IsSequence())
                for (const YAML::Node& port : ports) {
                    m_builder.detail(object.id, "Port " + textOf(at(port, "containerPort")));
                    break;
                }
        }
    }

    NodeId find(std::string_view kind, const Object& near, const std::string& name) const
    {
        const auto it = m_byKey.find(keyOf(kind, near.space, name));
        return it == m_byKey.end() ? NodeId{} : it->second;
    }

    void connect(const Object& object)
    {
        const YAML::Node spec = at(object.node, "spec");
        if (object.kind->kind == "Service")
            select(object, at(spec, "selector"));
        if (object.kind->kind == "Ingress")
            connectIngress(object, spec);
        if (object.kind->kind == "HTTPRoute")
            connectRoute(object, spec);
        if (object.kind->kind == "HorizontalPodAutoscaler") {
            const YAML::Node target = at(spec, "scaleTargetRef");
            m_builder.connect(object.id,
                              find(textOf(at(target, "kind")), object, textOf(at(target, "name"))),
                              "scales", Stroke::Dotted);
        }
        if (object.kind->kind == "ExternalSecret")
            m_builder.connect(object.id,
                              find("Secret", object, textOf(at(at(spec, "target"), "name"))));
        if (object.kind->runsPods)
            connectPod(object, at(podOf(object), "spec"));
    }

    /// The workloads whose pods bear all labels of the selector.
    void select(const Object& object, const YAML::Node& selector)
    {
        if (!selector || !selector.IsMap() || selector.size() == 0)
            return;
        std::set<std::uint32_t> found;
        bool first = true;
        for (const auto& entry : selector) {
            const auto it = m_byLabel.find(object.space + "\n" + textOf(entry.first) + "=" +
                                           textOf(entry.second));
            std::set<std::uint32_t> kept;
            if (it != m_byLabel.end())
                for (const std::uint32_t id : it->second)
                    if (first || found.contains(id))
                        kept.insert(id);
            found = std::move(kept);
            first = false;
        }
        for (const std::uint32_t id : found)
            m_builder.connect(object.id, {id});
    }

    void connectIngress(const Object& object, const YAML::Node& spec)
    {
        const auto backend = [&](const YAML::Node& to, const std::string& label) {
            std::string name = textOf(at(at(to, "service"), "name"));
            if (name.empty())
                name = textOf(at(to, "serviceName"));
            m_builder.connect(object.id, find("Service", object, name), label);
        };
        if (const YAML::Node whole = at(spec, "defaultBackend"); whole)
            backend(whole, {});
        const YAML::Node rules = at(spec, "rules");
        if (!rules || !rules.IsSequence())
            return;
        for (const YAML::Node& rule : rules) {
            const YAML::Node paths = at(at(rule, "http"), "paths");
            if (paths && paths.IsSequence())
                for (const YAML::Node& path : paths)
                    backend(at(path, "backend"), textOf(at(rule, "host")));
        }
    }

    void connectRoute(const Object& object, const YAML::Node& spec)
    {
        if (const YAML::Node parents = at(spec, "parentRefs"); parents && parents.IsSequence())
            for (const YAML::Node& parent : parents)
                m_builder.connect(find("Gateway", object, textOf(at(parent, "name"))), object.id);
        if (const YAML::Node rules = at(spec, "rules"); rules && rules.IsSequence())
            for (const YAML::Node& rule : rules)
                if (const YAML::Node to = at(rule, "backendRefs"); to && to.IsSequence())
                    for (const YAML::Node& one : to)
                        m_builder.connect(object.id,
                                          find("Service", object, textOf(at(one, "name"))));
    }

    void refer(const Object& object, std::string_view kind, const YAML::Node& reference,
               const char* key)
    {
        const std::string name = textOf(at(reference, key));
        if (name.empty())
            return;
        NodeId to = find(kind, object, name);
        // A secret that a controller brings is drawn as what it brings it from.
        for (const std::string_view source : {"ExternalSecret", "SealedSecret"})
            if (!to && kind == "Secret")
                to = find(source, object, name);
        m_builder.connect(object.id, to, {}, Stroke::Dotted);
    }

    void connectPod(const Object& object, const YAML::Node& pod)
    {
        if (const YAML::Node volumes = at(pod, "volumes"); volumes && volumes.IsSequence())
            for (const YAML::Node& volume : volumes) {
                refer(object, "ConfigMap", at(volume, "configMap"), "name");
                refer(object, "Secret", at(volume, "secret"), "secretName");
                refer(object, "PersistentVolumeClaim", at(volume, "persistentVolumeClaim"),
                      "claimName");
            }
        const YAML::Node containers = at(pod, "containers");
        if (!containers || !containers.IsSequence())
            return;
        for (const YAML::Node& container : containers) {
            if (const YAML::Node from = at(container, "envFrom"); from && from.IsSequence())
                for (const YAML::Node& one : from) {
                    refer(object, "ConfigMap", at(one, "configMapRef"), "name");
                    refer(object, "Secret", at(one, "secretRef"), "name");
                }
            if (const YAML::Node env = at(container, "env"); env && env.IsSequence())
                for (const YAML::Node& one : env) {
                    const YAML::Node from = at(one, "valueFrom");
                    refer(object, "ConfigMap", at(from, "configMapKeyRef"), "name");
                    refer(object, "Secret", at(from, "secretKeyRef"), "name");
                    callIn(object, textOf(at(one, "value")));
                }
        }
    }

    /// A value that is the address of a service ("http://orders:8080") is a call.
    void callIn(const Object& object, const std::string& value)
    {
        std::string_view host = value;
        if (const std::size_t scheme = host.find("://"); scheme != std::string_view::npos)
            host.remove_prefix(scheme + 3);
        host = host.substr(0, host.find_first_of(":/."));
        if (!host.empty() && host.size() < 64)
            m_builder.connect(object.id, find("Service", object, std::string(host)));
    }

    DiagramBuilder& m_builder;
    std::vector<Object> m_objects;
    int m_visited = 0;
    std::map<std::string, NodeId> m_spaces;
    std::map<std::string, NodeId> m_byKey;
    std::map<std::string, std::set<std::uint32_t>> m_byLabel;
};

}  // namespace

void readKubernetes(const std::vector<YAML::Node>& documents, DiagramBuilder& builder)
{
    ClusterReader(builder).read(documents);
}

}  // namespace stratoplan::deploy
