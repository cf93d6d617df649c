#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"
#include "export/manifests/software.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

// The templates never see a label: every value that they print is a name or a number of
// values.yaml.
constexpr const char* kHelpers = R"({{- define "system.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: {{ .root.Chart.Name }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end -}}
{{- define "system.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}
)";

constexpr const char* kDeployment = R"({{- range $name, $service := .Values.services }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  labels:
    {{- include "system.labels" (dict "name" $name "root" $) | nindent 4 }}
spec:
  {{- if not $service.autoscaling.enabled }}
  replicas: {{ $service.replicas }}
  {{- end }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels:
      {{- include "system.selector" (dict "name" $name "root" $) | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "system.labels" (dict "name" $name "root" $) | nindent 8 }}
    spec:
      serviceAccountName: {{ $name }}
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 60
      securityContext:
        runAsNonRoot: true
        {{- with $service.user }}
        runAsUser: {{ . }}
        fsGroup: {{ . }}
        {{- end }}
        seccompProfile:
          type: RuntimeDefault
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "system.selector" (dict "name" $name "root" $) | nindent 14 }}
      containers:
        - name: {{ $name }}
          image: "{{ $service.image.repository }}:{{ $service.image.tag }}"
          {{- with $service.port }}
          ports:
            - name: http
              containerPort: {{ . }}
              protocol: TCP
          startupProbe:
            httpGet:
              path: {{ $service.healthPath }}
              port: http
            periodSeconds: 5
            failureThreshold: 30
          readinessProbe:
            httpGet:
              path: {{ $service.healthPath }}
              port: http
            periodSeconds: 10
            timeoutSeconds: 5
          livenessProbe:
            httpGet:
              path: {{ $service.healthPath }}
              port: http
            periodSeconds: 30
            timeoutSeconds: 5
          lifecycle:
            preStop:
              sleep:
                seconds: 15
          {{- end }}
          {{- with $service.env }}
          env:
            {{- range $variable, $value := . }}
            - name: {{ $variable }}
              value: {{ $value | quote }}
            {{- end }}
          {{- end }}
          {{- with $service.secret }}
          envFrom:
            - secretRef:
                name: {{ . }}
          {{- end }}
          resources:
            {{- toYaml $service.resources | nindent 12 }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: {{ not $service.writable }}
            capabilities:
              drop:
                - ALL
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
{{- end }}
)";

constexpr const char* kService = R"({{- range $name, $service := .Values.services }}
{{- if $service.port }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  labels:
    {{- include "system.labels" (dict "name" $name "root" $) | nindent 4 }}
spec:
  type: ClusterIP
  selector:
    {{- include "system.selector" (dict "name" $name "root" $) | nindent 4 }}
  ports:
    - name: http
      port: {{ $service.port }}
      targetPort: http
      protocol: TCP
{{- end }}
{{- end }}
)";

constexpr const char* kServiceAccount = R"({{- range $name, $service := .Values.services }}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  labels:
    {{- include "system.labels" (dict "name" $name "root" $) | nindent 4 }}
  {{- with $service.roleArn }}
  annotations:
    eks.amazonaws.com/role-arn: {{ . | quote }}
  {{- end }}
automountServiceAccountToken: false
{{- end }}
)";

constexpr const char* kScaler = R"({{- range $name, $service := .Values.services }}
{{- if $service.autoscaling.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  labels:
    {{- include "system.labels" (dict "name" $name "root" $) | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ $name }}
  minReplicas: {{ $service.autoscaling.min }}
  maxReplicas: {{ $service.autoscaling.max }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
{{- end }}
{{- end }}
)";

constexpr const char* kDisruption = R"({{- range $name, $service := .Values.services }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  labels:
    {{- include "system.labels" (dict "name" $name "root" $) | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      {{- include "system.selector" (dict "name" $name "root" $) | nindent 6 }}
{{- end }}
)";

constexpr const char* kBinding = R"({{- range $name, $service := .Values.services }}
{{- with $service.targetGroupArn }}
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
spec:
  serviceRef:
    name: {{ $name }}
    port: http
  targetGroupARN: {{ . | quote }}
  targetType: ip
{{- end }}
{{- end }}
)";

constexpr const char* kIngress = R"({{- range $name, $service := .Values.services }}
{{- with $service.ingress }}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
  {{- with .annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  ingressClassName: {{ .className }}
  rules:
    - host: {{ .host | quote }}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: {{ $name }}
                port:
                  name: http
{{- end }}
{{- end }}
)";

constexpr const char* kGateway = R"({{- with .Values.gateway }}
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: {{ .name }}
  namespace: {{ $.Release.Namespace }}
spec:
  gatewayClassName: {{ .className }}
  listeners:
    - name: http
      port: 80
      protocol: HTTP
      allowedRoutes:
        namespaces:
          from: All
{{- end }}
{{- range $name, $service := .Values.services }}
{{- with $service.route }}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
spec:
  parentRefs:
    - name: {{ $.Values.gateway.name }}
      namespace: {{ $.Release.Namespace }}
  hostnames:
    - {{ .host | quote }}
  rules:
    - backendRefs:
        - name: {{ $name }}
          port: {{ $service.port }}
{{- end }}
{{- end }}
)";

constexpr const char* kMonitor = R"({{- range $name, $service := .Values.services }}
{{- if $service.metrics }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
spec:
  selector:
    matchLabels:
      {{- include "system.selector" (dict "name" $name "root" $) | nindent 6 }}
  endpoints:
    - port: http
      path: /metrics
      interval: 30s
{{- end }}
{{- end }}
)";

constexpr const char* kPolicy = R"({{- range $name, $service := .Values.services }}
{{- with $service.networkPolicy }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ $name }}
  namespace: {{ $service.namespace | default $.Release.Namespace }}
spec:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
)";

Yaml valuesOf(const Blueprint& plan, int index)
{
    const Service& service = plan.at(index);
    const std::size_t colon = service.image.rfind(':');
    Yaml image = Yaml::map();
    if (service.image.empty())
        image.add("repository", plan.registry() + "/" + plan.repositoryOf(service))
            .add("tag", "initial");
    else
        image.add("repository", service.image.substr(0, colon))
            .add("tag", service.image.substr(colon + 1));
    Yaml out = Yaml::map({{"image", std::move(image)},
                          {"replicas", service.minimum},
                          {"healthPath", plan.healthPathOf(service)}});
    if (!service.image.empty())
        out.add("writable", true);  // foreign images write where they like
    if (const Software* software = softwareOf(service.kind, service.label))
        out.add("user", software->user);
    if (!plan.namespaces.empty())
        out.add("namespace", plan.nameSpaceOf(service));
    if (service.port > 0)
        out.add("port", service.port);
    if (needsServiceAccountRole(plan, service))
        out.add("roleArn", plan.aws.role(service.name));
    if (const std::string secret = secretName(plan, service); !secret.empty())
        out.add("secret", secret);
    Yaml env = Yaml::map();
    for (const auto& [variable, value] : serviceVariables(plan, service))
        env.add(variable, value);
    if (!env.empty())
        out.add("env", std::move(env));
    out.add("autoscaling",
            Yaml::map(
                {{"enabled", service.scales}, {"min", service.minimum}, {"max", service.maximum}}));
    if (isMonitored(plan, service))
        out.add("metrics", true);
    if (service.balanced && service.port > 0) {
        const Entrance entrance = entranceOf(plan);
        if (entrance == Entrance::Alb && plan.has("aws.alb"))
            out.add("targetGroupArn", targetGroupOf(plan, service));
        else if (entrance == Entrance::Gateway)
            out.add("route", Yaml::map({{"host", hostOf(plan, service)}}));
        else
            out.add("ingress",
                    Yaml::map({{"className", entrance == Entrance::Alb ? "alb" : "nginx"},
                               {"host", hostOf(plan, service)}}));
    }
    if (const Yaml policy = servicePolicy(plan, index); !policy.isNull())
        out.add("networkPolicy", policy.at("spec"));
    return out
        .add("resources",
             Yaml::map({{"requests", Yaml::map({{"cpu", "100m"}, {"memory", "256Mi"}})},
                        {"limits", Yaml::map({{"memory", "512Mi"}})}}))
        .comment("From the drawing: " + service.label);
}

}  // namespace

void emitHelm(const Blueprint& plan, Bundle& bundle)
{
    Yaml services = Yaml::map();
    for (const int index : clusterServices(plan))
        if (plan.at(index).form == Form::Deployment && plan.at(index).claims.empty())
            services.add(plan.at(index).name, valuesOf(plan, index));
    if (services.empty())
        return;
    const std::string root = "charts/" + plan.project + "/";
    const auto put = [&](const std::string& path, std::string content) {
        bundle.files.push_back({root + path, std::move(content)});
    };
    put("Chart.yaml", Yaml::map({{"apiVersion", "v2"},
                                 {"name", plan.project},
                                 {"description", "Workloads of " + plan.project},
                                 {"type", "application"},
                                 {"version", "0.1.0"},
                                 {"appVersion", "initial"}})
                          .text());
    Yaml whole = Yaml::map();
    const bool gateway = entranceOf(plan) == Entrance::Gateway;
    if (gateway)
        whole.add("gateway",
                  Yaml::map({{"name", plan.project}, {"className", gatewayClass(plan)}}));
    put("values.yaml", whole.add("services", services).text());
    if (gateway)
        put("templates/gateway.yaml", kGateway);
    for (const std::string& environment : plan.environments) {
        Yaml changed = Yaml::map();
        for (const int index : clusterServices(plan)) {
            const Service& service = plan.at(index);
            if (service.form != Form::Deployment || !service.claims.empty())
                continue;
            const bool small = environment == "dev";
            Yaml values = Yaml::map({{"replicas", small ? 1 : service.minimum}});
            if (service.image.empty())
                values.add("image", Yaml::map({{"tag", "initial"}}));
            const auto common = serviceVariables(plan, service);
            Yaml own = Yaml::map();
            for (const auto& row : serviceVariables(plan, service, environment))
                if (std::ranges::find(common, row) == common.end())
                    own.add(row.first, row.second);
            if (!own.empty())
                values.add("env", std::move(own));
            changed.add(service.name, std::move(values));
        }
        put("values-" + environment + ".yaml",
            Yaml::map({{"services", std::move(changed)}}).text());
    }
    put("templates/_helpers.tpl", kHelpers);
    put("templates/deployment.yaml", kDeployment);
    put("templates/service.yaml", kService);
    put("templates/ingress.yaml", kIngress);
    put("templates/targetgroupbinding.yaml", kBinding);
    put("templates/servicemonitor.yaml", kMonitor);
    put("templates/networkpolicy.yaml", kPolicy);
    put("templates/serviceaccount.yaml", kServiceAccount);
    put("templates/hpa.yaml", kScaler);
    put("templates/pdb.yaml", kDisruption);
    put(".helmignore", "*.md\n.git/\n");
}

}  // namespace stratoplan::exporting
