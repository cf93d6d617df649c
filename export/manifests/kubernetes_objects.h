#pragma once

#include "export/manifests/blueprint.h"
#include "export/yaml_writer.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// apiVersion, kind and metadata of an object; the rest is added by the caller.
Yaml kubernetesObject(const char* apiVersion, const char* kind, const std::string& name,
                      const std::string& nameSpace, Yaml labels = Yaml::map(),
                      Yaml annotations = Yaml::map());

/// The labels of everything that belongs to a service, and those that select its pods.
Yaml serviceLabels(const Blueprint& plan, const Service& service);
Yaml serviceSelector(const Blueprint& plan, const Service& service);

bool isBatch(const Service& service);
/// It works with what a role of the cloud opens.
bool needsServiceAccountRole(const Blueprint& plan, const Service& service);
std::string accountName(const Service& service);

/// Whether the chart of the system holds it, where Helm is drawn.
bool isCharted(const Blueprint& plan, const Service& service);

/// Deployment, StatefulSet, DaemonSet, Job or CronJob.
Yaml workloadObject(const Blueprint& plan, const Service& service);
Yaml serviceObject(const Blueprint& plan, const Service& service);
Yaml scalerObject(const Blueprint& plan, const Service& service);
Yaml disruptionObject(const Blueprint& plan, const Service& service);
Yaml accountObject(const Blueprint& plan, const Service& service);
Yaml configObject(const Blueprint& plan, const Service& service);

/// What an environment variable of a used service is called: ORDERS_URL, DB_HOST.
std::vector<std::pair<std::string, std::string>>
serviceVariables(const Blueprint& plan, const Service& service,
                 std::string_view environment = kInfrastructureEnvironment);
/// The secret that holds all drawn secrets of a service; empty where it reads none.
std::string secretName(const Blueprint& plan, const Service& service);
/// Keys of that secret: variable name, and the name in the secret store.
std::vector<std::pair<std::string, std::string>>
secretKeys(const Blueprint& plan, const Service& service,
           std::string_view environment = kInfrastructureEnvironment);

/// What every namespace begins with: nothing in, nothing out but names.
std::vector<Yaml> namespacePolicies(const Blueprint& plan);
/// What a service may hear and reach, by the drawn lines; null where none is drawn.
Yaml servicePolicy(const Blueprint& plan, int index);
/// Ports outside of the cluster that a service reaches: TLS, and those of drawn managed stores.
std::set<int> outsidePorts(const Blueprint& plan, const Service& service);
std::vector<Yaml> secretObjects(const Blueprint& plan);
/// What the cluster reads of the secret store.
struct SecretNames {
    std::set<std::string> spaces;      ///< namespaces that hold secrets
    std::vector<std::string> undrawn;  ///< names of those that no box stands for, each once
};
SecretNames clusterSecrets(const Blueprint& plan);
bool isMonitored(const Blueprint& plan, const Service& service);
Yaml monitorObject(const Blueprint& plan, const Service& service);
std::vector<Yaml> alertRules(const Blueprint& plan);
/// Keys of the secret of what alerts: its name in the cluster, and in the secret store.
std::vector<std::pair<std::string, std::string>>
alertSecrets(const Blueprint& plan, std::string_view environment = kInfrastructureEnvironment);
std::vector<Yaml> alertRoutes(const Blueprint& plan);

/// How traffic reaches the balanced services from outside.
enum class Entrance { None, Alb, Nginx, Gateway };
Entrance entranceOf(const Blueprint& plan);
/// The class of its gateways: the load balancer controller's on EKS.
std::string gatewayClass(const Blueprint& plan);
std::vector<Yaml> ingressObjects(const Blueprint& plan);
/// Stands for the ARN that Terraform's target group gets.
std::string targetGroupOf(const Blueprint& plan, const Service& service);
std::string hostOf(const Blueprint& plan, const Service& service);
Yaml targetGroupBinding(const Blueprint& plan, const Service& service);

/// Indexes of the services of the cluster.
std::vector<int> clusterServices(const Blueprint& plan);
/// Every namespace that objects stand in, drawn ones first.
std::vector<std::string> allNamespaces(const Blueprint& plan);
/// Where what watches the system runs: the drawn namespace of that name, else that of the system.
std::string monitoringNamespace(const Blueprint& plan);

}  // namespace stratoplan::exporting
