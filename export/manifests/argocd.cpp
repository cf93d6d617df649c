#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::exporting {
namespace {

/// Software of a cluster that its makers publish as a chart. Source: the charts' own repositories.
struct Chart {
    std::string_view kind;
    const char* name;
    const char* repository;
    const char* chart;
    const char* version;
    const char* nameSpace;
};

constexpr Chart kCharts[] = {
    {"k8s.lb_controller", "aws-load-balancer-controller", "https://aws.github.io/eks-charts",
     "aws-load-balancer-controller", "1.11.0", "kube-system"},
    {"k8s.cluster_autoscaler", "cluster-autoscaler", "https://kubernetes.github.io/autoscaler",
     "cluster-autoscaler", "9.45.0", "kube-system"},
    {"k8s.external_secrets", "external-secrets", "https://charts.external-secrets.io",
     "external-secrets", "0.14.0", "external-secrets"},
    {"k8s.cert_manager", "cert-manager", "https://charts.jetstack.io", "cert-manager", "v1.17.0",
     "cert-manager"},
    {"k8s.external_dns", "external-dns", "https://kubernetes-sigs.github.io/external-dns",
     "external-dns", "1.15.0", "external-dns"},
    {"k8s.metrics_server", "metrics-server", "https://kubernetes-sigs.github.io/metrics-server",
     "metrics-server", "3.12.2", "kube-system"},
    {"k8s.ingress_controller", "ingress-nginx", "https://kubernetes.github.io/ingress-nginx",
     "ingress-nginx", "4.12.0", "ingress-nginx"},
    {"tool.prometheus", "kube-prometheus-stack",
     "https://prometheus-community.github.io/helm-charts", "kube-prometheus-stack", "69.3.0",
     "monitoring"},
    {"tool.fluentbit", "fluent-bit", "https://fluent.github.io/helm-charts", "fluent-bit", "0.48.5",
     "monitoring"},
    {"tool.loki", "loki", "https://grafana.github.io/helm-charts", "loki", "6.25.0", "monitoring"},
    {"tool.jaeger", "jaeger", "https://jaegertracing.github.io/helm-charts", "jaeger", "3.4.0",
     "monitoring"},
    {"tool.vault", "vault", "https://helm.releases.hashicorp.com", "vault", "0.29.1", "vault"},
};

Yaml syncPolicy(bool automated)
{
    Yaml out = Yaml::map();
    if (automated)
        out.add("automated", Yaml::map({{"prune", true}, {"selfHeal", true}}));
    return out.add("syncOptions", Yaml::texts({"CreateNamespace=true", "ServerSideApply=true"}))
        .add("retry",
             Yaml::map({{"limit", 5},
                        {"backoff",
                         Yaml::map({{"duration", "5s"}, {"factor", 2}, {"maxDuration", "3m"}})}}));
}

Yaml destination(const std::string& space)
{
    return Yaml::map({{"server", "https://kubernetes.default.svc"}, {"namespace", space}});
}

Yaml project(const Blueprint& plan, const std::vector<std::string>& spaces,
             const std::vector<std::string>& repositories)
{
    Yaml destinations = Yaml::list();
    for (const std::string& space : spaces)
        destinations.add(destination(space));
    const auto anyKind = [](const char* group, const char* kind) {
        return Yaml::map({{"group", group}, {"kind", kind}});
    };
    return kubernetesObject("argoproj.io/v1alpha1", "AppProject", plan.project, "argocd")
        .add("spec", Yaml::map({{"description", "Everything of " + plan.project},
                                {"sourceRepos", Yaml::texts(repositories)},
                                {"destinations", std::move(destinations)},
                                {"clusterResourceWhitelist",
                                 Yaml::list({anyKind("", "Namespace"),
                                             anyKind("rbac.authorization.k8s.io", "*"),
                                             anyKind("apiextensions.k8s.io", "*"),
                                             anyKind("admissionregistration.k8s.io", "*"),
                                             anyKind("apiregistration.k8s.io", "*"),
                                             anyKind("networking.k8s.io", "IngressClass")})}}));
}

Yaml application(const Blueprint& plan, const std::string& name, Yaml source,
                 const std::string& space, bool automated)
{
    return kubernetesObject("argoproj.io/v1alpha1", "Application", name, "argocd")
        .add("spec", Yaml::map({{"project", plan.project},
                                {"source", std::move(source)},
                                {"destination", destination(space)},
                                {"syncPolicy", syncPolicy(automated)}}));
}

/// The drawing asks for one object that makes an application for each environment.
bool drawsSet(const Blueprint& plan)
{
    const auto says = [](const Node& node) {
        const std::string words = slug(node.label, ' ');
        return words.find("applicationset") != std::string::npos ||
               words.find("application set") != std::string::npos ||
               words.find("for each env") != std::string::npos ||
               words.find("per env") != std::string::npos;
    };
    return std::ranges::any_of(plan.input->diagrams, [&](const Input::Source& source) {
        return std::ranges::any_of(source.diagram->nodes(), says);
    });
}

/// Overlay and chart of an environment; with "{{.environment}}" of every one that a set lists.
std::vector<Yaml> applicationsOf(const Blueprint& plan, const std::string& environment,
                                 const std::string& space, bool automated)
{
    std::vector<Yaml> out;
    // Namespaces, policies and secrets come first; the workloads need them.
    out.push_back(application(plan, plan.project + "-" + environment,
                              Yaml::map({{"repoURL", plan.gitUrl()},
                                         {"targetRevision", plan.branch},
                                         {"path", "deploy/overlays/" + environment}}),
                              space, automated));
    if (!automated)
        out.back().comment("An approval is drawn before it: somebody syncs by hand.");
    if (plan.has("tool.helm"))
        out.push_back(application(
            plan, plan.project + "-workloads-" + environment,
            Yaml::map({{"repoURL", plan.gitUrl()},
                       {"targetRevision", plan.branch},
                       {"path", "charts/" + plan.project},
                       {"helm", Yaml::map({{"releaseName", plan.project},
                                           {"valueFiles",
                                            Yaml::texts({"values.yaml",
                                                         "values-" + environment + ".yaml"})}})}}),
            space, automated));
    return out;
}

/// One set for the overlays, one for the charts. Source: Argo CD, "ApplicationSet", list generator.
std::vector<Yaml> applicationSets(const Blueprint& plan,
                                  const std::vector<std::string>& environments)
{
    Yaml elements = Yaml::list();
    for (const std::string& environment : environments)
        elements.add(Yaml::map(
            {{"environment", environment}, {"namespace", plan.nameSpaceIn(environment)}}));
    std::vector<Yaml> out;
    for (const Yaml& one : applicationsOf(plan, "{{.environment}}", "{{.namespace}}", true)) {
        const std::string name = out.empty() ? plan.project : plan.project + "-workloads";
        const Yaml metadata = one.at("metadata");
        out.push_back(
            kubernetesObject("argoproj.io/v1alpha1", "ApplicationSet", name, "argocd")
                .add(
                    "spec",
                    Yaml::map(
                        {{"goTemplate", true},
                         {"goTemplateOptions", Yaml::texts({"missingkey=error"})},
                         {"generators",
                          Yaml::list({Yaml::map({{"list", Yaml::map({{"elements", elements}})}})})},
                         {"template",
                          Yaml::map({{"metadata", Yaml::map({{"name", metadata.at("name")}})},
                                     {"spec", one.at("spec")}})}})));
    }
    return out;
}

}  // namespace

void emitArgocd(const Blueprint& plan, Bundle& bundle)
{
    if (clusterServices(plan).empty() && plan.namespaces.empty() && !plan.has("tool.argocd"))
        return;
    std::vector<std::string> repositories = {plan.gitUrl()};
    std::vector<std::string> spaces =
        plan.namespaces.empty() ? std::vector<std::string>() : allNamespaces(plan);
    std::vector<Yaml> applications;
    const bool set = drawsSet(plan);
    std::vector<std::string> listed;
    for (const std::string& environment : plan.environments) {
        const std::string space = plan.nameSpaceIn(environment);
        if (std::ranges::find(spaces, space) == spaces.end())
            spaces.push_back(space);
        const bool automated =
            !(environment == "prod" && !plan.gated.empty()) && !plan.isGated(environment);
        if (set && automated) {
            listed.push_back(environment);
            continue;
        }
        std::ranges::move(applicationsOf(plan, environment, space, automated),
                          std::back_inserter(applications));
    }
    std::vector<Yaml> platform;
    for (const Chart& row : kCharts) {
        const bool stack = row.kind == std::string_view("tool.prometheus");
        const bool drawn = plan.has(row.kind) ||
                           (stack && (plan.has("tool.grafana") || plan.has("tool.alertmanager")));
        if (!drawn)
            continue;
        platform.push_back(application(plan, row.name,
                                       Yaml::map({{"repoURL", row.repository},
                                                  {"chart", row.chart},
                                                  {"targetRevision", row.version}}),
                                       row.nameSpace, true));
        if (std::ranges::find(spaces, row.nameSpace) == spaces.end())
            spaces.push_back(row.nameSpace);
        if (std::ranges::find(repositories, row.repository) == repositories.end())
            repositories.push_back(row.repository);
    }
    bundle.files.push_back({"argocd/appproject.yaml", project(plan, spaces, repositories).text()});
    if (!listed.empty())
        bundle.files.push_back(
            {"argocd/applicationset.yaml", yamlDocuments(applicationSets(plan, listed))});
    if (!applications.empty())
        bundle.files.push_back({"argocd/applications.yaml", yamlDocuments(applications)});
    if (!platform.empty())
        bundle.files.push_back({"argocd/platform.yaml", yamlDocuments(platform)});
}

}  // namespace stratoplan::exporting
