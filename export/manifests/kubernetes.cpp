#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratoplan::exporting {
namespace {

/// The files of a folder tree of kustomizations. Order: as added, which is how people read them.
class Tree {
public:
    void add(const std::string& folder, const std::string& file, Yaml object)
    {
        auto& files = m_folders[folder];
        auto it = std::ranges::find(files, file, &File::name);
        if (it == files.end())
            it = files.insert(files.end(), {file, {}});
        it->objects.push_back(std::move(object));
    }

    void add(const std::string& folder, const std::string& file, std::vector<Yaml> objects)
    {
        for (Yaml& object : objects)
            add(folder, file, std::move(object));
    }

    bool has(const std::string& folder) const { return m_folders.contains(folder); }

    void write(Bundle& bundle) const
    {
        for (const auto& [folder, files] : m_folders) {
            std::vector<std::string> names;
            for (const File& file : files) {
                names.push_back(file.name);
                bundle.files.push_back({folder + "/" + file.name, yamlDocuments(file.objects)});
            }
            const bool component = folder.find("/components/") != std::string::npos;
            bundle.files.push_back(
                {folder + "/kustomization.yaml",
                 Yaml::map({{"apiVersion", component ? "kustomize.config.k8s.io/v1alpha1"
                                                     : "kustomize.config.k8s.io/v1beta1"},
                            {"kind", component ? "Component" : "Kustomization"},
                            {"resources", Yaml::texts(names)}})
                     .text()});
        }
    }

private:
    struct File {
        std::string name;
        std::vector<Yaml> objects;
    };
    std::map<std::string, std::vector<File>> m_folders;
};

constexpr const char* kBase = "deploy/base";
constexpr const char* kPlatform = "deploy/platform";
/// What the chart of the system holds, for clusters without Helm.
constexpr const char* kCharted = "deploy/components/workloads";

const char* workloadFile(Form form)
{
    switch (form) {
    case Form::StatefulSet:
        return "statefulset.yaml";
    case Form::DaemonSet:
        return "daemonset.yaml";
    case Form::Job:
        return "job.yaml";
    case Form::CronJob:
        return "cronjob.yaml";
    case Form::Deployment:
        break;
    }
    return "deployment.yaml";
}

/// A drawn load balancer is Terraform's: the cluster only registers its pods with it.
bool isBalancerOutside(const Blueprint& plan)
{
    return entranceOf(plan) == Entrance::Alb && plan.has("aws.alb");
}

void addService(Tree& tree, const Blueprint& plan, int index)
{
    const Service& service = plan.at(index);
    const std::string folder = isCharted(plan, service) ? kCharted : kBase;
    tree.add(folder, workloadFile(service.form), workloadObject(plan, service));
    if (service.port > 0)
        tree.add(folder, "service.yaml", serviceObject(plan, service));
    tree.add(folder, "serviceaccount.yaml", accountObject(plan, service));
    if (!serviceVariables(plan, service).empty())
        tree.add(folder, "configmap.yaml", configObject(plan, service));
    if (service.form == Form::Deployment && service.scales)
        tree.add(folder, "hpa.yaml", scalerObject(plan, service));
    if (service.form == Form::Deployment && (service.minimum > 1 || service.scales))
        tree.add(folder, "pdb.yaml", disruptionObject(plan, service));
    if (Yaml policy = servicePolicy(plan, index); !policy.isNull())
        tree.add(folder, "networkpolicy.yaml", std::move(policy));
    if (isMonitored(plan, service))
        tree.add(folder, "servicemonitor.yaml", monitorObject(plan, service));
    if (service.balanced && service.port > 0 && isBalancerOutside(plan))
        tree.add(folder, "targetgroupbinding.yaml", targetGroupBinding(plan, service));
}

Yaml namespaceObject(const Blueprint& plan, const std::string& name)
{
    const bool watches = name == "monitoring" || name == "observability" || name == "logging";
    return kubernetesObject(
        "v1", "Namespace", name, {},
        Yaml::map({{"app.kubernetes.io/part-of", plan.project},
                   {"pod-security.kubernetes.io/enforce", watches ? "privileged" : "restricted"},
                   {"pod-security.kubernetes.io/warn", "restricted"}}));
}

/// A patch that puts other values in place of those of the base; null where all are the same.
/// `rows`: where a value stands, and the value.
Yaml patchOf(const char* kind, const std::string& name,
             const std::vector<std::pair<std::string, std::string>>& rows)
{
    if (rows.empty())
        return Yaml();
    Yaml steps = Yaml::list();
    for (const auto& [path, value] : rows)
        steps.add(Yaml::map({{"op", "replace"}, {"path", path}, {"value", value}}));
    return Yaml::map(
        {{"target", Yaml::map({{"kind", kind}, {"name", name}})}, {"patch", steps.text()}});
}

/// Names of an environment of its own where the base has those of the first.
Yaml patchesFor(const Blueprint& plan, const std::string& environment)
{
    using Rows = std::vector<std::pair<std::string, std::string>>;
    const auto changed = [](const Rows& before, const Rows& after, const auto& path) {
        Rows rows;
        for (std::size_t i = 0; i < after.size(); ++i)
            if (before[i] != after[i])
                rows.push_back({path(i), after[i].second});
        return rows;
    };
    const auto ofSecret = [](std::size_t i) {
        return "/spec/data/" + std::to_string(i) + "/remoteRef/key";
    };
    Yaml out = Yaml::list();
    const auto add = [&](Yaml patch) {
        if (!patch.isNull())
            out.add(std::move(patch));
    };
    for (const int index : clusterServices(plan)) {
        const Service& service = plan.at(index);
        add(patchOf(
            "ExternalSecret", secretName(plan, service),
            changed(secretKeys(plan, service), secretKeys(plan, service, environment), ofSecret)));
        const Rows settings = serviceVariables(plan, service);
        if (!isCharted(plan, service))  // else the values of its chart say it
            add(patchOf("ConfigMap", service.name,
                        changed(settings, serviceVariables(plan, service, environment),
                                [&](std::size_t i) { return "/data/" + settings[i].first; })));
    }
    add(patchOf("ExternalSecret", "alerting",
                changed(alertSecrets(plan), alertSecrets(plan, environment), ofSecret)));
    return out;
}

Yaml overlay(const Blueprint& plan, const std::string& environment, const Tree& tree)
{
    Yaml resources = Yaml::texts({"../../platform"});
    if (tree.has(kBase))
        resources.add("../../base");
    Yaml out =
        Yaml::map({{"apiVersion", "kustomize.config.k8s.io/v1beta1"}, {"kind", "Kustomization"}});
    if (plan.namespaces.empty())
        out.add("namespace", plan.nameSpaceIn(environment));
    out.add("resources", std::move(resources));
    out.add("labels",
            Yaml::list({Yaml::map(
                {{"pairs", Yaml::map({{"app.kubernetes.io/environment", environment}})}})}));
    Yaml images = Yaml::list();
    std::set<std::string> named;  // several run from one image
    Yaml replicas = Yaml::list();
    for (const int index : clusterServices(plan)) {
        const Service& service = plan.at(index);
        if (isCharted(plan, service))
            continue;  // its values say it
        if (service.image.empty() && named.insert(plan.imageOf(service)).second) {
            images.add(Yaml::map({{"name", plan.imageOf(service)},
                                  {"newName", plan.registry() + "/" + plan.repositoryOf(service)},
                                  {"newTag", "initial"}}));
            images.comment("The drawing names no image: the pipeline sets these tags.");
        }
        if (service.form == Form::Deployment && !service.scales && environment != "prod")
            replicas.add(Yaml::map({{"name", service.name}, {"count", 1}}));
    }
    if (!images.empty())
        out.add("images", std::move(images));
    if (!replicas.empty() && environment != "staging")
        out.add("replicas", std::move(replicas));
    if (Yaml patches = patchesFor(plan, environment); !patches.empty())
        out.add("patches", std::move(patches));
    return out;
}

}  // namespace

void emitKubernetes(const Blueprint& plan, Bundle& bundle)
{
    const std::vector<int> services = clusterServices(plan);
    if (services.empty() && plan.namespaces.empty())
        return;
    Tree tree;
    for (const std::string& name : allNamespaces(plan))
        tree.add(kPlatform, "namespace.yaml", namespaceObject(plan, name));
    for (const int index : services)
        addService(tree, plan, index);
    for (const Claim& claim : plan.claims)
        tree.add(kBase, "persistentvolumeclaim.yaml",
                 kubernetesObject("v1", "PersistentVolumeClaim", claim.name,
                                  claim.nameSpace.empty() ? plan.nameSpaceOf(Service{})
                                                          : claim.nameSpace,
                                  Yaml::map({{"app.kubernetes.io/part-of", plan.project}}))
                     .add("spec", claimSpec(claim))
                     .comment("From the drawing: " + neutral(claim.label)));
    tree.add(kPlatform, "networkpolicy.yaml", namespacePolicies(plan));
    tree.add(kPlatform, "external-secret.yaml", secretObjects(plan));
    tree.add(kPlatform, "prometheusrule-alerts.yaml", alertRules(plan));
    tree.add(kPlatform, "alertmanagerconfig.yaml", alertRoutes(plan));
    // The other way, an Ingress whose controller owns the balancer, is a component that an overlay
    // may take.
    if (const Entrance entrance = entranceOf(plan); entrance != Entrance::None)
        tree.add(isBalancerOutside(plan) ? "deploy/components/ingress"
                 : plan.has("tool.helm") ? kCharted
                                         : kBase,
                 entrance == Entrance::Gateway ? "gateway.yaml" : "ingress.yaml",
                 ingressObjects(plan));
    tree.write(bundle);
    for (const std::string& environment : plan.environments)
        bundle.files.push_back({"deploy/overlays/" + environment + "/kustomization.yaml",
                                overlay(plan, environment, tree).text()});
    plan.tellUnknown(Runtime::Kubernetes, bundle);
    for (const int index : services)
        if (plan.at(index).image.empty())
            bundle.diagnostics.push_back(
                {.code = DiagCode::EXP010,
                 .args = {plan.at(index).label, plan.repositoryOf(plan.at(index))}});
}

}  // namespace stratoplan::exporting
