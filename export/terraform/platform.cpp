#include "export/terraform/builder.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// A chart that installs what a kind means. Source: the projects' own chart repositories.
struct Chart {
    std::string_view kind;
    const char* repository;
    const char* chart;
    const char* space;
};

constexpr Chart kCharts[] = {
    {"k8s.lb_controller", "https://aws.github.io/eks-charts", "aws-load-balancer-controller",
     "kube-system"},
    {"k8s.cluster_autoscaler", "https://kubernetes.github.io/autoscaler", "cluster-autoscaler",
     "kube-system"},
    {"k8s.external_secrets", "https://charts.external-secrets.io", "external-secrets",
     "external-secrets"},
    {"k8s.cert_manager", "https://charts.jetstack.io", "cert-manager", "cert-manager"},
    {"k8s.external_dns", "https://kubernetes-sigs.github.io/external-dns", "external-dns",
     "external-dns"},
    {"k8s.metrics_server", "https://kubernetes-sigs.github.io/metrics-server", "metrics-server",
     "kube-system"},
    {"k8s.ingress_controller", "https://kubernetes.github.io/ingress-nginx", "ingress-nginx",
     "ingress-nginx"},
    {"k8s.service_mesh", "https://istio-release.storage.googleapis.com/charts", "istiod",
     "istio-system"},
    {"tool.flux", "https://fluxcd-community.github.io/helm-charts", "flux2", "flux-system"},
    {"tool.prometheus", "https://prometheus-community.github.io/helm-charts", "prometheus",
     "monitoring"},
    {"tool.grafana", "https://grafana.github.io/helm-charts", "grafana", "monitoring"},
    {"tool.alertmanager", "https://prometheus-community.github.io/helm-charts", "alertmanager",
     "monitoring"},
    {"tool.fluentbit", "https://fluent.github.io/helm-charts", "fluent-bit", "logging"},
    {"tool.loki", "https://grafana.github.io/helm-charts", "loki", "monitoring"},
    {"tool.jaeger", "https://jaegertracing.github.io/helm-charts", "jaeger", "monitoring"},
    {"sw.airflow", "https://airflow.apache.org", "airflow", "airflow"},
};

std::string clusterProvider()
{
    return "{\nhost = data.aws_eks_cluster.main.endpoint\ncluster_ca_certificate = "
           "base64decode(data.aws_eks_cluster.main.certificate_authority[0].data)\ntoken = "
           "data.aws_eks_cluster_auth.main.token\n}";
}

void writeProviders(TerraformBuilder& builder)
{
    Hcl required;
    required.attr("aws", "{\nsource = \"hashicorp/aws\"\nversion = \"~> 6.0\"\n}")
        .attr("helm", "{\nsource = \"hashicorp/helm\"\nversion = \"~> 3.0\"\n}")
        .attr("kubernetes", "{\nsource = \"hashicorp/kubernetes\"\nversion = \"~> 2.30\"\n}");
    builder.file("platform/versions.tf")
        .block("terraform",
               Hcl().text("required_version", ">= 1.5").block("required_providers", required));
    Hcl& variables = builder.file("platform/variables.tf");
    variables.block("variable",
                    Hcl()
                        .text("description", "Name of the EKS cluster that the other root made")
                        .attr("type", "string"),
                    {"cluster_name"});
    variables.block("variable",
                    Hcl()
                        .text("description", "Region of the cluster")
                        .attr("type", "string")
                        .text("default", builder.system.regions.front()),
                    {"region"});
    Hcl& providers = builder.file("platform/providers.tf");
    providers.block("provider", Hcl().attr("region", "var.region"), {"aws"});
    for (const char* type : {"aws_eks_cluster", "aws_eks_cluster_auth"})
        providers.block("data", Hcl().attr("name", "var.cluster_name"), {type, "main"});
    providers.block("provider", Hcl().attr("kubernetes", clusterProvider()), {"helm"});
    providers.block(
        "provider",
        Hcl()
            .attr("host", "data.aws_eks_cluster.main.endpoint")
            .attr("cluster_ca_certificate",
                  "base64decode(data.aws_eks_cluster.main.certificate_authority[0].data)")
            .attr("token", "data.aws_eks_cluster_auth.main.token"),
        {"kubernetes"});
}

}  // namespace

/// Software in a cluster: Argo CD's where that is drawn, else a second root that needs the cluster.
void emitPlatform(TerraformBuilder& builder)
{
    const System& system = builder.system;
    if (!system.has("aws.eks_cluster") && !system.has("aws.eks_nodegroup") &&
        !system.has("aws.eks_node"))
        return;
    const bool argo = system.has("tool.argocd");
    std::vector<std::string> owned;
    bool any = false;
    for (const Chart& chart : kCharts)
        for (const int index : system.ofKind(chart.kind)) {
            if (argo) {
                owned.push_back(system.at(index).label);
                builder.written.insert(index);
                continue;
            }
            if (builder.label("platform", chart.chart) == plainName(chart.chart, kTerraformName))
                resource(builder.file("platform/main.tf"), "helm_release",
                         plainName(chart.chart, kTerraformName),
                         Hcl()
                             .text("name", chart.chart)
                             .text("repository", chart.repository)
                             .text("chart", chart.chart)
                             .text("namespace", chart.space)
                             .flag("create_namespace", true));
            builder.written.insert(index);
            any = true;
        }
    for (const int index : system.ofKind("tool.argocd"))
        builder.written.insert(index);
    for (const int index : system.ofKind("k8s.namespace")) {
        builder.written.insert(index);
        if (argo) {
            owned.push_back(system.at(index).label);
            continue;
        }
        const std::string name = builder.label("kubernetes_namespace", system.at(index).key);
        resource(builder.file("platform/main.tf"), "kubernetes_namespace", name,
                 Hcl().block("metadata", Hcl().text("name", plainName(name, kDnsLabel))));
        any = true;
    }
    if (!owned.empty())
        builder.assumptions.push_back(
            "Argo CD is drawn, so it owns what runs in the cluster: " + join(owned, ", ") + ".");
    if (!any)
        return;
    writeProviders(builder);
    builder.assumptions.push_back(
        "Software in the cluster is a root of its own, platform/: apply it when the cluster is "
        "there.");
}

}  // namespace stratoplan::exporting
