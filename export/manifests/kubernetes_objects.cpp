#include "export/manifests/kubernetes_objects.h"

#include "export/manifests/software.h"
#include "export/names.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

std::string variableName(std::string text)
{
    text = slug(text, '_');
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    if (text.empty() || (text.front() >= '0' && text.front() <= '9'))
        text.insert(0, "V_");
    return text;
}

Yaml probe(const Service& service, const std::string& path, int period, int failures)
{
    const Software* software = softwareOf(service.kind, service.label);
    Yaml out = Yaml::map();
    if (software && !software->data.empty())
        out.add("tcpSocket", Yaml::map({{"port", "http"}}));
    else
        out.add("httpGet", Yaml::map({{"path", path}, {"port", "http"}}));
    return out.add("periodSeconds", period)
        .add("timeoutSeconds", 5)
        .add("failureThreshold", failures);
}

Yaml containerSecurity(const Service& service)
{
    // Foreign images write where they like; ours write to /tmp.
    const bool own = service.image.empty();
    return Yaml::map({{"allowPrivilegeEscalation", false},
                      {"readOnlyRootFilesystem", own},
                      {"capabilities", Yaml::map({{"drop", Yaml::texts({"ALL"})}})}});
}

Yaml podSecurity(const Service& service)
{
    Yaml out = Yaml::map({{"runAsNonRoot", true}});
    if (const Software* software = softwareOf(service.kind, service.label))
        out.add("runAsUser", software->user).add("fsGroup", software->user);
    else if (!service.data.empty() || !service.claims.empty() || service.form == Form::StatefulSet)
        out.add("fsGroup", 1000);
    return out.add("seccompProfile", Yaml::map({{"type", "RuntimeDefault"}}));
}

std::string dataPath(const Service& service)
{
    return service.data.empty() ? "/data" : service.data;
}

Yaml environmentOf(const Blueprint& plan, const Service& service)
{
    Yaml env = Yaml::list();
    for (const auto& [variable, key] : secretKeys(plan, service))
        env.add(Yaml::map({{"name", variable},
                           {"valueFrom", Yaml::map({{"secretKeyRef",
                                                     Yaml::map({{"name", secretName(plan, service)},
                                                                {"key", variable}})}})}}));
    return env;
}

Yaml containerOf(const Blueprint& plan, const Service& service)
{
    // The overlays put registry and tag in for an image that nobody named.
    const std::string tag = service.image.empty() ? ":initial" : "";
    Yaml out = Yaml::map({{"name", service.name}, {"image", plan.imageOf(service) + tag}});
    if (service.port > 0)
        out.add("ports",
                Yaml::list({Yaml::map(
                    {{"name", "http"}, {"containerPort", service.port}, {"protocol", "TCP"}})}));
    if (!serviceVariables(plan, service).empty())
        out.add("envFrom",
                Yaml::list({Yaml::map({{"configMapRef", Yaml::map({{"name", service.name}})}})}));
    if (Yaml env = environmentOf(plan, service); !env.empty())
        out.add("env", std::move(env));
    out.add("resources", Yaml::map({{"requests", Yaml::map({{"cpu", "100m"}, {"memory", "256Mi"}})},
                                    {"limits", Yaml::map({{"memory", "512Mi"}})}}));
    if (service.port > 0 && !isBatch(service)) {
        const std::string path = plan.healthPathOf(service);
        out.add("startupProbe", probe(service, path, 5, 30));
        out.add("readinessProbe", probe(service, path, 10, 3));
        out.add("livenessProbe", probe(service, path, 30, 3));
        if (service.form == Form::Deployment)
            // The balancer needs a moment to take the pod out before it stops to answer.
            out.add("lifecycle",
                    Yaml::map({{"preStop", Yaml::map({{"sleep", Yaml::map({{"seconds", 15}})}})}}));
    }
    out.add("securityContext", containerSecurity(service));
    Yaml mounts = Yaml::list({Yaml::map({{"name", "tmp"}, {"mountPath", "/tmp"}})});
    if (service.form == Form::StatefulSet)
        mounts.add(
            Yaml::map({{"name", "data"}, {"mountPath", dataPath(service)}, {"subPath", "data"}}));
    for (const std::string& claim : service.claims)
        mounts.add(Yaml::map({{"name", claim}, {"mountPath", "/var/lib/" + claim}}));
    return out.add("volumeMounts", std::move(mounts));
}

Yaml podOf(const Blueprint& plan, const Service& service)
{
    Yaml spec = Yaml::map({{"serviceAccountName", accountName(service)},
                           {"automountServiceAccountToken", false},
                           {"securityContext", podSecurity(service)}});
    if (isBatch(service))
        spec.add("restartPolicy", "OnFailure");
    else if (service.form != Form::DaemonSet)
        spec.add("terminationGracePeriodSeconds", 60)
            .add("topologySpreadConstraints",
                 Yaml::list({Yaml::map(
                     {{"maxSkew", 1},
                      {"topologyKey", "topology.kubernetes.io/zone"},
                      {"whenUnsatisfiable", "ScheduleAnyway"},
                      {"labelSelector",
                       Yaml::map({{"matchLabels", serviceSelector(plan, service)}})}})}));
    Yaml containers = Yaml::list({containerOf(plan, service)});
    spec.add("containers", std::move(containers));
    Yaml volumes = Yaml::list({Yaml::map({{"name", "tmp"}, {"emptyDir", Yaml::map()}})});
    for (const std::string& claim : service.claims)
        volumes.add(Yaml::map(
            {{"name", claim}, {"persistentVolumeClaim", Yaml::map({{"claimName", claim}})}}));
    spec.add("volumes", std::move(volumes));
    return Yaml::map({{"metadata", Yaml::map({{"labels", serviceLabels(plan, service)}})},
                      {"spec", std::move(spec)}});
}

Yaml selectorSpec(const Blueprint& plan, const Service& service)
{
    return Yaml::map({{"selector", Yaml::map({{"matchLabels", serviceSelector(plan, service)}})}});
}

}  // namespace

Yaml kubernetesObject(const char* apiVersion, const char* kind, const std::string& name,
                      const std::string& nameSpace, Yaml labels, Yaml annotations)
{
    Yaml metadata = Yaml::map({{"name", name}});
    if (!nameSpace.empty())
        metadata.add("namespace", nameSpace);
    if (!labels.empty())
        metadata.add("labels", std::move(labels));
    if (!annotations.empty())
        metadata.add("annotations", std::move(annotations));
    return Yaml::map(
        {{"apiVersion", apiVersion}, {"kind", kind}, {"metadata", std::move(metadata)}});
}

Yaml serviceSelector(const Blueprint& plan, const Service& service)
{
    return Yaml::map(
        {{"app.kubernetes.io/name", service.name}, {"app.kubernetes.io/instance", plan.project}});
}

Yaml serviceLabels(const Blueprint& plan, const Service& service)
{
    return serviceSelector(plan, service).add("app.kubernetes.io/part-of", plan.project);
}

bool isCharted(const Blueprint& plan, const Service& service)
{
    return plan.has("tool.helm") && service.form == Form::Deployment && service.claims.empty();
}

bool isBatch(const Service& service)
{
    return service.form == Form::Job || service.form == Form::CronJob;
}

bool needsServiceAccountRole(const Blueprint& plan, const Service& service)
{
    return std::ranges::any_of(service.clouds, [&](const std::string& kind) {
        const Recipe* recipe = recipeOf(*plan.catalog, kind);
        return recipe && !recipe->grants.empty();
    });
}

std::string accountName(const Service& service)
{
    return service.name;
}

std::vector<std::pair<std::string, std::string>>
serviceVariables(const Blueprint& plan, const Service& service, std::string_view environment)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const int index : service.uses) {
        const Service& other = plan.at(index);
        if (other.runtime != service.runtime || other.port == 0)
            continue;
        const std::string host = service.runtime == Runtime::Kubernetes &&
                                         plan.nameSpaceOf(other) != plan.nameSpaceOf(service)
                                     ? other.name + "." + plan.nameSpaceOf(other)
                                     : other.name;
        const std::string at = host + ":" + std::to_string(other.port);
        const bool store = !other.data.empty();
        out.push_back({variableName(other.name) + (store ? "_ADDRESS" : "_URL"),
                       store ? at : "http://" + at});
    }
    for (const Setting& setting : plan.settingsOf(service, environment))
        if (std::ranges::find(out, setting.variable, [](const auto& row) { return row.first; }) ==
            out.end())
            out.push_back({setting.variable, setting.value});
    return out;
}

std::vector<std::pair<std::string, std::string>>
secretKeys(const Blueprint& plan, const Service& service, std::string_view environment)
{
    std::vector<std::pair<std::string, std::string>> keys;
    if (const Software* software = softwareOf(service.kind, service.label);
        software && !software->secret.empty() && service.image == software->image)
        keys.push_back({std::string(software->secret), plan.secretKey(service.name, environment)});
    for (const DrawnSecret& secret : service.secrets)
        keys.push_back({variableName(secret.name), plan.secretKey(secret, environment)});
    return keys;
}

std::string secretName(const Blueprint& plan, const Service& service)
{
    return secretKeys(plan, service).empty() ? std::string() : service.name + "-secrets";
}

Yaml workloadObject(const Blueprint& plan, const Service& service)
{
    const std::string space = plan.nameSpaceOf(service);
    Yaml labels = serviceLabels(plan, service);
    Yaml spec = selectorSpec(plan, service);
    const auto object = [&](const char* api, const char* kind, Yaml body) {
        Yaml out = kubernetesObject(api, kind, service.name, space, std::move(labels));
        out.comment("From the drawing: " + service.label);
        return out.add("spec", std::move(body));
    };
    switch (service.form) {
    case Form::StatefulSet:
        spec.add("serviceName", service.name)
            .add("replicas", service.data.empty() ? service.minimum : 1)
            .add("template", podOf(plan, service))
            .add("volumeClaimTemplates",
                 Yaml::list({Yaml::map(
                     {{"metadata", Yaml::map({{"name", "data"}})},
                      {"spec", Yaml::map({{"accessModes", Yaml::texts({"ReadWriteOnce"})},
                                          {"resources",
                                           Yaml::map({{"requests",
                                                       Yaml::map({{"storage", "20Gi"}})}})}})}})}));
        return object("apps/v1", "StatefulSet", std::move(spec));
    case Form::DaemonSet:
        spec.add("template", podOf(plan, service));
        return object("apps/v1", "DaemonSet", std::move(spec));
    case Form::Job:
        return object("batch/v1", "Job",
                      Yaml::map({{"backoffLimit", 3}, {"template", podOf(plan, service)}}));
    case Form::CronJob:
        return object(
            "batch/v1", "CronJob",
            Yaml::map({{"schedule", service.schedule},
                       {"concurrencyPolicy", "Forbid"},
                       {"successfulJobsHistoryLimit", 3},
                       {"failedJobsHistoryLimit", 3},
                       {"jobTemplate",
                        Yaml::map({{"spec", Yaml::map({{"backoffLimit", 3},
                                                       {"template", podOf(plan, service)}})}})}}));
    case Form::Deployment:
        break;
    }
    if (!service.scales)
        spec.add("replicas", service.minimum);
    Yaml strategy =
        service.single
            ? Yaml::map({{"type", "Recreate"}})  // the new pod waits for the volume of the old one
            : Yaml::map({{"type", "RollingUpdate"},
                         {"rollingUpdate", Yaml::map({{"maxUnavailable", 0}, {"maxSurge", 1}})}});
    spec.add("strategy", std::move(strategy)).add("template", podOf(plan, service));
    return object("apps/v1", "Deployment", std::move(spec));
}

Yaml serviceObject(const Blueprint& plan, const Service& service)
{
    Yaml spec = Yaml::map();
    if (service.form == Form::StatefulSet)
        spec.add("clusterIP", "None");
    else
        spec.add("type", "ClusterIP");
    spec.add("selector", serviceSelector(plan, service))
        .add("ports", Yaml::list({Yaml::map({{"name", "http"},
                                             {"port", service.port},
                                             {"targetPort", "http"},
                                             {"protocol", "TCP"}})}));
    return kubernetesObject("v1", "Service", service.name, plan.nameSpaceOf(service),
                            serviceLabels(plan, service))
        .add("spec", std::move(spec));
}

Yaml scalerObject(const Blueprint& plan, const Service& service)
{
    const auto metric = [](const char* name, int percent) {
        return Yaml::map(
            {{"type", "Resource"},
             {"resource", Yaml::map({{"name", name},
                                     {"target", Yaml::map({{"type", "Utilization"},
                                                           {"averageUtilization", percent}})}})}});
    };
    return kubernetesObject("autoscaling/v2", "HorizontalPodAutoscaler", service.name,
                            plan.nameSpaceOf(service), serviceLabels(plan, service))
        .add("spec",
             Yaml::map(
                 {{"scaleTargetRef", Yaml::map({{"apiVersion", "apps/v1"},
                                                {"kind", "Deployment"},
                                                {"name", service.name}})},
                  {"minReplicas", service.minimum},
                  {"maxReplicas", service.maximum},
                  {"metrics", Yaml::list({metric("cpu", 70), metric("memory", 80)})},
                  {"behavior",
                   Yaml::map({{"scaleDown", Yaml::map({{"stabilizationWindowSeconds", 300}})}})}}));
}

Yaml disruptionObject(const Blueprint& plan, const Service& service)
{
    return kubernetesObject("policy/v1", "PodDisruptionBudget", service.name,
                            plan.nameSpaceOf(service), serviceLabels(plan, service))
        .add("spec", Yaml::map({{"maxUnavailable", 1},
                                {"selector",
                                 Yaml::map({{"matchLabels", serviceSelector(plan, service)}})}}));
}

Yaml accountObject(const Blueprint& plan, const Service& service)
{
    Yaml annotations = Yaml::map();
    if (needsServiceAccountRole(plan, service))
        annotations.add("eks.amazonaws.com/role-arn", plan.aws.role(service.name));
    return kubernetesObject("v1", "ServiceAccount", accountName(service), plan.nameSpaceOf(service),
                            serviceLabels(plan, service), std::move(annotations))
        .add("automountServiceAccountToken", false);
}

Yaml configObject(const Blueprint& plan, const Service& service)
{
    Yaml data = Yaml::map();
    for (const auto& [variable, value] : serviceVariables(plan, service))
        data.add(variable, value);
    return kubernetesObject("v1", "ConfigMap", service.name, plan.nameSpaceOf(service),
                            serviceLabels(plan, service))
        .add("data", std::move(data));
}

std::vector<int> clusterServices(const Blueprint& plan)
{
    return plan.servicesOn(Runtime::Kubernetes);
}

std::vector<std::string> allNamespaces(const Blueprint& plan)
{
    std::vector<std::string> all = plan.namespaces;
    for (const int index : clusterServices(plan)) {
        const std::string space = plan.nameSpaceOf(plan.at(index));
        if (std::ranges::find(all, space) == all.end())
            all.push_back(space);
    }
    if (all.empty())
        all.push_back(plan.project);
    return all;
}

std::string monitoringNamespace(const Blueprint& plan)
{
    for (const std::string_view word : {"monitoring", "observability"})
        for (const std::string& name : plan.namespaces)
            if (name == word)
                return name;
    return allNamespaces(plan).front();
}

}  // namespace stratoplan::exporting
