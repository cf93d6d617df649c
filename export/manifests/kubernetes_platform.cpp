#include "export/manifests/kubernetes_objects.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

Yaml partOf(const Blueprint& plan)
{
    return Yaml::map({{"app.kubernetes.io/part-of", plan.project}});
}

Yaml port(int number, const char* protocol = "TCP")
{
    return Yaml::map({{"protocol", protocol}, {"port", number}});
}

/// The pods of a service as a peer, seen from a namespace.
Yaml peer(const Blueprint& plan, const Service& service, const std::string& from)
{
    Yaml out = Yaml::map();
    if (const std::string space = plan.nameSpaceOf(service); space != from)
        out.add("namespaceSelector",
                Yaml::map({{"matchLabels", Yaml::map({{"kubernetes.io/metadata.name", space}})}}));
    return out.add("podSelector", Yaml::map({{"matchLabels", serviceSelector(plan, service)}}));
}

Yaml secretProvider(const Blueprint& plan)
{
    if (plan.has("tool.vault") && !plan.has("aws.secrets_manager"))
        return Yaml::map(
            {{"vault",
              Yaml::map(
                  {{"server", "https://vault.example.com"},
                   {"path", "secret"},
                   {"version", "v2"},
                   {"auth",
                    Yaml::map({{"kubernetes",
                                Yaml::map({{"mountPath", "kubernetes"},
                                           {"role", plan.project},
                                           {"serviceAccountRef",
                                            Yaml::map({{"name", "secret-reader"}})}})}})}})}});
    if (plan.has("azure.key_vault"))
        return Yaml::map(
            {{"azurekv",
              Yaml::map({{"authType", "WorkloadIdentity"},
                         {"vaultUrl", "https://" + plan.project + ".vault.azure.net"},
                         {"serviceAccountRef", Yaml::map({{"name", "secret-reader"}})}})}});
    return Yaml::map(
        {{"aws",
          Yaml::map(
              {{"service", plan.has("aws.ssm_parameter") && !plan.has("aws.secrets_manager")
                               ? "ParameterStore"
                               : "SecretsManager"},
               {"region", plan.aws.region},
               {"auth",
                Yaml::map({{"jwt", Yaml::map({{"serviceAccountRef",
                                               Yaml::map({{"name", "secret-reader"}})}})}})}})}});
}

Yaml externalSecret(const Blueprint& plan, const std::string& name, const std::string& space,
                    const std::vector<std::pair<std::string, std::string>>& keys)
{
    Yaml data = Yaml::list();
    for (const auto& [variable, key] : keys)
        data.add(Yaml::map({{"secretKey", variable}, {"remoteRef", Yaml::map({{"key", key}})}}));
    return kubernetesObject("external-secrets.io/v1", "ExternalSecret", name, space, partOf(plan))
        .add("spec",
             Yaml::map(
                 {{"refreshInterval", "1h"},
                  {"secretStoreRef", Yaml::map({{"kind", "SecretStore"}, {"name", plan.project}})},
                  {"target", Yaml::map({{"name", name}, {"creationPolicy", "Owner"}})},
                  {"data", std::move(data)}}));
}

}  // namespace

std::vector<std::pair<std::string, std::string>> alertSecrets(const Blueprint& plan,
                                                              std::string_view environment)
{
    std::vector<std::pair<std::string, std::string>> keys;
    if (!plan.has("tool.alertmanager"))
        return keys;
    if (plan.has("tool.slack") || !plan.has("tool.pagerduty"))
        keys.push_back({"slack-url", plan.secretKey("slack-url", environment)});
    if (plan.has("tool.pagerduty"))
        keys.push_back({"pagerduty-key", plan.secretKey("pagerduty-key", environment)});
    return keys;
}

std::set<int> outsidePorts(const Blueprint& plan, const Service& service)
{
    struct StorePort {
        std::string_view kind;
        int port;
    };
    static constexpr StorePort kPorts[] = {{"aws.rds_instance", 5432},
                                           {"aws.aurora_cluster", 5432},
                                           {"aws.rds_standby", 5432},
                                           {"aws.rds_read_replica", 5432},
                                           {"aws.rds_proxy", 5432},
                                           {"aws.elasticache_redis", 6379},
                                           {"aws.memorydb", 6379},
                                           {"aws.documentdb", 27017},
                                           {"aws.msk", 9098},
                                           {"aws.mq", 5671},
                                           {"aws.elasticache_memcached", 11211},
                                           {"aws.efs", 2049},
                                           {"gcp.cloud_sql", 5432},
                                           {"azure.sql", 1433},
                                           {"aws.redshift", 5439},
                                           {"gcp.memorystore", 6379},
                                           {"azure.redis", 6380}};
    std::set<int> ports;
    for (const std::string& kind : service.clouds) {
        int number = 443;
        for (const StorePort& row : kPorts)
            if (plan.catalog->isA(kind, row.kind))
                number = row.port;
        ports.insert(number);
    }
    if (service.traces || !service.secrets.empty())
        ports.insert(443);
    return ports;
}

Yaml servicePolicy(const Blueprint& plan, int index)
{
    const Service& service = plan.at(index);
    const std::string space = plan.nameSpaceOf(service);
    Yaml ingress = Yaml::list();
    Yaml egress = Yaml::list();
    Yaml callers = Yaml::list();
    for (const int other : clusterServices(plan)) {
        const auto& uses = plan.at(other).uses;
        if (std::ranges::find(uses, index) != uses.end())
            callers.add(peer(plan, plan.at(other), space));
        if (std::ranges::find(service.uses, other) != service.uses.end() && plan.at(other).port > 0)
            egress.add(Yaml::map({{"to", Yaml::list({peer(plan, plan.at(other), space)})},
                                  {"ports", Yaml::list({port(plan.at(other).port)})}}));
    }
    if (service.port > 0) {
        const Yaml ports = Yaml::list({port(service.port)});
        if (service.balanced)  // the balancer's own addresses are not known to a drawing
            ingress.add(Yaml::map({{"ports", ports}}));
        else if (!callers.empty())
            ingress.add(Yaml::map({{"from", callers}, {"ports", ports}}));
        if (const std::string monitoring = monitoringNamespace(plan);
            plan.has("tool.prometheus") && !service.balanced)
            ingress.add(Yaml::map(
                {{"from",
                  Yaml::list({Yaml::map(
                      {{"namespaceSelector",
                        Yaml::map({{"matchLabels", Yaml::map({{"kubernetes.io/metadata.name",
                                                               monitoring}})}})}})})},
                 {"ports", ports}}));
    }
    Yaml outside = Yaml::list();
    for (const int number : outsidePorts(plan, service))
        outside.add(port(number));
    if (!outside.empty())
        egress.add(Yaml::map(
            {{"to",
              Yaml::list({Yaml::map(
                  {{"ipBlock", Yaml::map({{"cidr", "0.0.0.0/0"},
                                          {"except", Yaml::texts({"169.254.169.254/32"})}})}})})},
             {"ports", std::move(outside)}}));
    if (ingress.empty() && egress.empty())
        return Yaml();
    Yaml types = Yaml::list();
    Yaml spec =
        Yaml::map({{"podSelector", Yaml::map({{"matchLabels", serviceSelector(plan, service)}})}});
    Yaml rules = Yaml::map();
    if (!ingress.empty())
        types.add("Ingress");
    if (!egress.empty())
        types.add("Egress");
    spec.add("policyTypes", std::move(types));
    if (!ingress.empty())
        spec.add("ingress", std::move(ingress));
    if (!egress.empty())
        spec.add("egress", std::move(egress));
    return kubernetesObject("networking.k8s.io/v1", "NetworkPolicy", service.name, space,
                            serviceLabels(plan, service))
        .add("spec", std::move(spec));
}

std::vector<Yaml> namespacePolicies(const Blueprint& plan)
{
    std::vector<Yaml> out;
    for (const std::string& space : allNamespaces(plan)) {
        out.push_back(
            kubernetesObject("networking.k8s.io/v1", "NetworkPolicy", "default-deny", space,
                             partOf(plan))
                .add("spec", Yaml::map({{"podSelector", Yaml::map()},
                                        {"policyTypes", Yaml::texts({"Ingress", "Egress"})}})));
        out.push_back(
            kubernetesObject("networking.k8s.io/v1", "NetworkPolicy", "allow-dns", space,
                             partOf(plan))
                .add("spec",
                     Yaml::map(
                         {{"podSelector", Yaml::map()},
                          {"policyTypes", Yaml::texts({"Egress"})},
                          {"egress",
                           Yaml::list({Yaml::map(
                               {{"to", Yaml::list({Yaml::map(
                                           {{"namespaceSelector",
                                             Yaml::map({{"matchLabels",
                                                         Yaml::map({{"kubernetes.io/metadata.name",
                                                                     "kube-system"}})}})}})})},
                                {"ports", Yaml::list({port(53, "UDP"), port(53)})}})})}})));
    }
    // What watches reads every pod, asks the API of the cluster, and tells people outside.
    const std::string watching = monitoringNamespace(plan);
    const bool own = std::ranges::find(plan.namespaces, watching) != plan.namespaces.end();
    if (plan.has("tool.prometheus") && own)
        out.push_back(
            kubernetesObject("networking.k8s.io/v1", "NetworkPolicy", "allow-watching", watching,
                             partOf(plan))
                .add("spec",
                     Yaml::map(
                         {{"podSelector", Yaml::map()},
                          {"policyTypes", Yaml::texts({"Ingress", "Egress"})},
                          {"ingress", Yaml::list({Yaml::map(
                                          {{"from", Yaml::list({Yaml::map(
                                                        {{"podSelector", Yaml::map()}})})}})})},
                          {"egress",
                           Yaml::list(
                               {Yaml::map({{"to", Yaml::list({Yaml::map(
                                                      {{"namespaceSelector", Yaml::map()}})})}}),
                                Yaml::map({{"ports", Yaml::list({port(443), port(6443)})}})})}})));
    return out;
}

SecretNames clusterSecrets(const Blueprint& plan)
{
    SecretNames out;
    const std::string begin = plan.secretKey("");
    const auto add = [&](const std::vector<std::pair<std::string, std::string>>& keys,
                         const std::vector<DrawnSecret>& drawn, const std::string& space) {
        if (!keys.empty())
            out.spaces.insert(space);
        for (const auto& [variable, key] : keys) {
            const bool isDrawn = std::ranges::any_of(drawn, [&, &key = key](const auto& secret) {
                return secret.node && secret.node->kind.starts_with("aws.") &&
                       plan.secretKey(secret) == key;
            });
            if (!isDrawn && key.starts_with(begin) &&
                std::ranges::find(out.undrawn, key.substr(begin.size())) == out.undrawn.end())
                out.undrawn.push_back(key.substr(begin.size()));
        }
    };
    for (const int index : clusterServices(plan))
        add(secretKeys(plan, plan.at(index)), plan.at(index).secrets,
            plan.nameSpaceOf(plan.at(index)));
    add(alertSecrets(plan), {}, monitoringNamespace(plan));
    return out;
}

std::vector<Yaml> secretObjects(const Blueprint& plan)
{
    std::vector<Yaml> out;
    std::vector<Yaml> secrets;
    for (const int index : clusterServices(plan)) {
        const Service& service = plan.at(index);
        const auto keys = secretKeys(plan, service);
        if (keys.empty())
            continue;
        secrets.push_back(
            externalSecret(plan, secretName(plan, service), plan.nameSpaceOf(service), keys));
    }
    if (const auto keys = alertSecrets(plan); !keys.empty())
        secrets.push_back(externalSecret(plan, "alerting", monitoringNamespace(plan), keys));
    for (const std::string& space : clusterSecrets(plan).spaces) {
        Yaml annotations = Yaml::map();
        if (!plan.has("azure.key_vault"))
            annotations.add("eks.amazonaws.com/role-arn", plan.aws.role("secret-reader"));
        out.push_back(kubernetesObject("v1", "ServiceAccount", "secret-reader", space, partOf(plan),
                                       std::move(annotations))
                          .add("automountServiceAccountToken", false));
        out.push_back(kubernetesObject("external-secrets.io/v1", "SecretStore", plan.project, space,
                                       partOf(plan))
                          .add("spec", Yaml::map({{"provider", secretProvider(plan)}})));
    }
    out.insert(out.end(), std::make_move_iterator(secrets.begin()),
               std::make_move_iterator(secrets.end()));
    return out;
}

bool isMonitored(const Blueprint& plan, const Service& service)
{
    if (!plan.has("tool.prometheus") || service.port == 0 || !service.data.empty() ||
        isBatch(service))
        return false;
    const std::vector<int> all = clusterServices(plan);
    const bool some = std::ranges::any_of(all, [&](int index) { return plan.at(index).metrics; });
    return !some || service.metrics;
}

Yaml monitorObject(const Blueprint& plan, const Service& service)
{
    return kubernetesObject("monitoring.coreos.com/v1", "ServiceMonitor", service.name,
                            plan.nameSpaceOf(service), serviceLabels(plan, service))
        .add("spec",
             Yaml::map({{"selector", Yaml::map({{"matchLabels", serviceSelector(plan, service)}})},
                        {"endpoints",
                         Yaml::list({Yaml::map(
                             {{"port", "http"}, {"path", "/metrics"}, {"interval", "30s"}})})}}));
}

std::vector<Yaml> alertRules(const Blueprint& plan)
{
    if (!plan.has("tool.prometheus"))
        return {};
    const std::string spaces = join(allNamespaces(plan), "|");
    const auto rule = [](const char* name, std::string expression, const char* wait,
                         const char* severity, const char* summary) {
        return Yaml::map({{"alert", name},
                          {"expr", std::move(expression)},
                          {"for", wait},
                          {"labels", Yaml::map({{"severity", severity}})},
                          {"annotations", Yaml::map({{"summary", summary}})}});
    };
    const std::string in = "namespace=~\"" + spaces + "\"";
    Yaml rules =
        Yaml::list({rule("HighErrorRatio",
                         "sum by (namespace, service) (rate(http_requests_total{" + in +
                             ",status=~\"5..\"}[5m])) / sum by (namespace, service) "
                             "(rate(http_requests_total{" +
                             in + "}[5m])) > 0.05",
                         "10m", "critical", "More than 5 % of the requests fail"),
                    rule("SlowRequests",
                         "histogram_quantile(0.99, sum by (namespace, service, le) "
                         "(rate(http_request_duration_seconds_bucket{" +
                             in + "}[5m]))) > 1",
                         "10m", "warning", "One request in a hundred takes more than a second"),
                    rule("PodRestarts",
                         "increase(kube_pod_container_status_restarts_total{" + in + "}[15m]) > 3",
                         "5m", "warning", "A container restarts again and again"),
                    rule("ScaledToTheLimit",
                         "kube_horizontalpodautoscaler_status_current_replicas{" + in +
                             "} >= kube_horizontalpodautoscaler_spec_max_replicas{" + in + "}",
                         "15m", "warning", "An autoscaler stands at its upper bound")});
    return {
        kubernetesObject("monitoring.coreos.com/v1", "PrometheusRule", plan.project,
                         monitoringNamespace(plan), partOf(plan))
            .add("spec",
                 Yaml::map({{"groups", Yaml::list({Yaml::map({{"name", plan.project},
                                                              {"rules", std::move(rules)}})})}}))};
}

std::vector<Yaml> alertRoutes(const Blueprint& plan)
{
    const auto keys = alertSecrets(plan);
    if (keys.empty())
        return {};
    const auto secret = [](const char* key) {
        return Yaml::map({{"name", "alerting"}, {"key", key}});
    };
    const bool pager = plan.has("tool.pagerduty");
    const bool chat = keys.front().first == "slack-url";
    Yaml receivers = Yaml::list();
    Yaml routes = Yaml::list();
    if (pager) {
        receivers.add(Yaml::map(
            {{"name", "pagerduty"},
             {"pagerdutyConfigs", Yaml::list({Yaml::map({{"routingKey", secret("pagerduty-key")},
                                                         {"sendResolved", true}})})}}));
        routes.add(Yaml::map(
            {{"receiver", "pagerduty"},
             {"matchers", Yaml::list({Yaml::map(
                              {{"name", "severity"}, {"matchType", "="}, {"value", "critical"}})})},
             {"continue", chat}}));
    }
    if (chat)
        receivers.add(
            Yaml::map({{"name", "slack"},
                       {"slackConfigs", Yaml::list({Yaml::map({{"apiURL", secret("slack-url")},
                                                               {"channel", "#alerts"},
                                                               {"sendResolved", true}})})}}));
    Yaml route = Yaml::map({{"receiver", chat ? "slack" : "pagerduty"},
                            {"groupBy", Yaml::texts({"alertname", "namespace"})},
                            {"groupWait", "30s"},
                            {"groupInterval", "5m"},
                            {"repeatInterval", "4h"}});
    if (!routes.empty() && chat)
        route.add("routes", std::move(routes));
    return {kubernetesObject("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", plan.project,
                             monitoringNamespace(plan), partOf(plan))
                .add("spec", Yaml::map({{"route", std::move(route)},
                                        {"receivers", std::move(receivers)}}))};
}

Entrance entranceOf(const Blueprint& plan)
{
    const auto all = clusterServices(plan);
    if (std::ranges::none_of(all, [&](int i) { return plan.at(i).balanced; }))
        return Entrance::None;
    if (plan.has("k8s.gateway") || plan.input->options.gatewayApi)
        return Entrance::Gateway;
    if (plan.has("aws.alb") || plan.has("aws.eks_cluster") || plan.has("aws.eks_node") ||
        plan.has("k8s.lb_controller"))
        return Entrance::Alb;
    return Entrance::Nginx;
}

std::string gatewayClass(const Blueprint& plan)
{
    return plan.has("aws.eks_cluster") || plan.has("aws.alb") ? "alb" : "nginx";
}

std::vector<Yaml> ingressObjects(const Blueprint& plan)
{
    std::vector<Yaml> out;
    const Entrance entrance = entranceOf(plan);
    if (entrance == Entrance::Gateway && gatewayClass(plan) == "alb")
        // Source: AWS Load Balancer Controller guide, "Gateway API": the class is one's own.
        out.push_back(kubernetesObject("gateway.networking.k8s.io/v1", "GatewayClass", "alb", {})
                          .add("spec", Yaml::map({{"controllerName", "gateway.k8s.aws/alb"}})));
    std::set<std::string> spaces;
    for (const int index : clusterServices(plan))
        if (plan.at(index).balanced && plan.at(index).port > 0)
            spaces.insert(plan.nameSpaceOf(plan.at(index)));
    for (const std::string& space : spaces) {
        Yaml rules = Yaml::list();
        std::vector<const Service*> served;
        for (const int index : clusterServices(plan))
            if (plan.at(index).balanced && plan.at(index).port > 0 &&
                plan.nameSpaceOf(plan.at(index)) == space)
                served.push_back(&plan.at(index));
        const auto host = [&](const Service& service) { return hostOf(plan, service); };
        if (entrance == Entrance::Gateway) {
            out.push_back(
                kubernetesObject("gateway.networking.k8s.io/v1", "Gateway", plan.project, space,
                                 partOf(plan))
                    .add("spec",
                         Yaml::map(
                             {{"gatewayClassName", gatewayClass(plan)},
                              {"listeners",
                               Yaml::list({Yaml::map(
                                   {{"name", "http"}, {"port", 80}, {"protocol", "HTTP"}})})}})));
            for (const Service* service : served)
                out.push_back(
                    kubernetesObject("gateway.networking.k8s.io/v1", "HTTPRoute", service->name,
                                     space, serviceLabels(plan, *service))
                        .add("spec",
                             Yaml::map(
                                 {{"parentRefs", Yaml::list({Yaml::map({{"name", plan.project}})})},
                                  {"hostnames", Yaml::texts({host(*service)})},
                                  {"rules",
                                   Yaml::list({Yaml::map(
                                       {{"backendRefs", Yaml::list({Yaml::map(
                                                            {{"name", service->name},
                                                             {"port", service->port}})})}})})}})));
            continue;
        }
        for (const Service* service : served)
            rules.add(Yaml::map(
                {{"host", host(*service)},
                 {"http",
                  Yaml::map(
                      {{"paths",
                        Yaml::list({Yaml::map(
                            {{"path", "/"},
                             {"pathType", "Prefix"},
                             {"backend",
                              Yaml::map(
                                  {{"service",
                                    Yaml::map(
                                        {{"name", service->name},
                                         {"port", Yaml::map({{"name", "http"}})}})}})}})})}})}}));
        Yaml annotations = Yaml::map();
        if (entrance == Entrance::Alb)
            annotations.add("alb.ingress.kubernetes.io/scheme", "internet-facing")
                .add("alb.ingress.kubernetes.io/target-type", "ip")
                .add("alb.ingress.kubernetes.io/listen-ports", "[{\"HTTP\": 80}]")
                .add("alb.ingress.kubernetes.io/healthcheck-path", plan.healthPath);
        out.push_back(kubernetesObject("networking.k8s.io/v1", "Ingress", plan.project, space,
                                       partOf(plan), std::move(annotations))
                          .add("spec", Yaml::map({{"ingressClassName",
                                                   entrance == Entrance::Alb ? "alb" : "nginx"},
                                                  {"rules", std::move(rules)}})));
    }
    return out;
}

std::string targetGroupOf(const Blueprint& plan, const Service& service)
{
    return plan.aws.arn("elasticloadbalancing",
                        "targetgroup/" + service.name.substr(0, 32) + "/0123456789abcdef");
}

std::string hostOf(const Blueprint& plan, const Service& service)
{
    int served = 0;
    for (const int index : clusterServices(plan))
        served += plan.at(index).balanced && plan.at(index).port > 0 ? 1 : 0;
    return (served == 1 ? plan.project : service.name) + ".example.com";
}

Yaml targetGroupBinding(const Blueprint& plan, const Service& service)
{
    return kubernetesObject("elbv2.k8s.aws/v1beta1", "TargetGroupBinding", service.name,
                            plan.nameSpaceOf(service), serviceLabels(plan, service))
        .add("spec",
             Yaml::map({{"serviceRef", Yaml::map({{"name", service.name}, {"port", "http"}})},
                        {"targetGroupARN", targetGroupOf(plan, service)},
                        {"targetType", "ip"}}));
}

}  // namespace stratoplan::exporting
