#include "export/manifests/emitters.h"
#include "export/manifests/kubernetes_objects.h"
#include "export/manifests/software.h"
#include "export/yaml_writer.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace stratoplan::exporting {
namespace {

/// A web server that stands in front: how it is told where requests go. %h is where, %p the port
/// that it listens on.
struct Proxy {
    std::string_view word;  ///< of its image
    std::string_view file;
    std::string_view mount;
    std::string_view text;
    std::string_view arguments = {};  ///< apart by blanks
};

constexpr Proxy kProxies[] = {
    {"traefik", "traefik.yaml", "/etc/traefik/routes.yaml",
     "http:\n  routers:\n    all:\n      rule: PathPrefix(`/`)\n      entryPoints:\n        - web\n"
     "      service: drawn\n  services:\n    drawn:\n      loadBalancer:\n        servers:\n"
     "          - url: http://%h\n",
     "--entrypoints.web.address=:%p --providers.file.filename=/etc/traefik/routes.yaml"},
    {"caddy", "Caddyfile", "/etc/caddy/Caddyfile", ":%p {\n    reverse_proxy %h\n}\n"},
    {"haproxy", "haproxy.cfg", "/usr/local/etc/haproxy/haproxy.cfg",
     "defaults\n    mode http\n    timeout connect 5s\n    timeout client 60s\n"
     "    timeout server 60s\n\nfrontend web\n    bind *:%p\n    default_backend drawn\n\n"
     "backend drawn\n    option forwardfor\n    server drawn %h check\n"},
    {"nginx", "nginx.conf", "/etc/nginx/conf.d/default.conf",
     "server {\n    listen %p;\n    server_name _;\n\n    location / {\n"
     "        proxy_pass http://%h;\n        proxy_set_header Host $host;\n"
     "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
     "        proxy_set_header X-Forwarded-Proto $scheme;\n    }\n}\n"},
};

const Proxy* proxyOf(const Service& service)
{
    if (service.kind != "sw.nginx")
        return nullptr;
    const auto* found = std::ranges::find_if(kProxies, [&](const Proxy& proxy) {
        return service.image.find(proxy.word) != std::string::npos;
    });
    // An image of their own is built on nginx.
    return found == std::end(kProxies) ? std::prev(std::end(kProxies)) : found;
}

int portOf(const Service& proxy)
{
    return proxy.port > 0 ? proxy.port : 80;
}

std::string secretFile(const std::string& key)
{
    return key.substr(key.rfind('/') + 1);
}

/// The ports of a service that the host opens: of the front, and of nothing behind it.
bool isPublic(const Blueprint& plan, int index)
{
    const Service& service = plan.at(index);
    if (!service.data.empty() || service.port == 0)
        return false;
    for (const int other : plan.servicesOn(Runtime::Host)) {
        const auto& uses = plan.at(other).uses;
        if (std::ranges::find(uses, index) != uses.end())
            return false;
    }
    return true;
}

Yaml healthCheck(const Blueprint& plan, const Service& service)
{
    const Software* software = softwareOf(service.kind, service.label);
    std::vector<std::string> command;
    if (software && service.image == software->image && !software->health.empty())
        command = {"CMD-SHELL", std::string(software->health) + " || exit 1"};
    else if (service.port > 0 && service.image.empty())
        command = healthCommand(service.port, plan.healthPath);
    if (command.empty())
        return Yaml();
    return Yaml::map({{"test", Yaml::texts(command)},
                      {"interval", "30s"},
                      {"timeout", "5s"},
                      {"retries", 3},
                      {"start_period", "30s"}});
}

Yaml serviceEntry(const Blueprint& plan, int index, std::map<std::string, std::string>& secrets,
                  std::vector<std::string>& volumes)
{
    const Service& service = plan.at(index);
    Yaml out = Yaml::map();
    if (service.image.empty())
        out.add("image", plan.repositoryOf(service) + ":${TAG:-local}")
            .add("build", Yaml::map({{"context", "."}}));
    else
        out.add("image", service.image);
    out.add("restart", "unless-stopped");
    if (isPublic(plan, index))
        out.add("ports",
                Yaml::texts({std::to_string(service.port) + ":" + std::to_string(service.port)}));
    else if (service.port > 0)
        out.add("expose", Yaml::texts({std::to_string(service.port)}));
    Yaml environment = Yaml::map();
    for (const auto& [variable, value] : serviceVariables(plan, service))
        if (!proxyOf(service))
            environment.add(variable, value);
    Yaml used = Yaml::list();
    for (const auto& [variable, key] : secretKeys(plan, service)) {
        const std::string file = secretFile(key);
        secrets.emplace(file, "./secrets/" + file + ".txt");
        environment.add(variable + "_FILE", "/run/secrets/" + file);
        used.add(file);
    }
    if (!environment.empty())
        out.add("environment", std::move(environment));
    if (!used.empty())
        out.add("secrets", std::move(used));
    Yaml mounts = Yaml::list();
    const Proxy* proxy = proxyOf(service);
    if (proxy)
        mounts.add("./" + std::string(proxy->file) + ":" + std::string(proxy->mount) + ":ro");
    if (proxy && !proxy->arguments.empty()) {
        Yaml command = Yaml::list();
        for (const std::string_view argument : split(proxy->arguments, ' '))
            command.add(replaceAll(std::string(argument), "%p", std::to_string(portOf(service))));
        out.add("command", std::move(command));
    }
    if (!service.data.empty()) {
        volumes.push_back(service.name + "-data");
        mounts.add(service.name + "-data:" + service.data);
    }
    if (!mounts.empty())
        out.add("volumes", std::move(mounts));
    Yaml after = Yaml::map();
    for (const int other : service.uses)
        if (plan.at(other).runtime == Runtime::Host && other != index) {
            // Two that call each other cannot wait for each other: the one drawn first waits.
            const auto& back = plan.at(other).uses;
            if (std::ranges::find(back, index) != back.end() && other < index)
                continue;
            const bool healthy = !healthCheck(plan, plan.at(other)).isNull();
            after.add(plan.at(other).name,
                      Yaml::map({{"condition", healthy ? "service_healthy" : "service_started"}}));
        }
    if (!after.empty())
        out.add("depends_on", std::move(after));
    if (Yaml check = healthCheck(plan, service); !check.isNull())
        out.add("healthcheck", std::move(check));
    return out.add("networks", Yaml::texts({"default"}))
        .comment("From the drawing: " + service.label);
}

std::string proxyConfiguration(const Blueprint& plan, const Service& proxy)
{
    std::string out = "# Made from the drawing: where requests go is the first arrow of " +
                      std::string(proxyOf(proxy)->word) + ".\n";
    std::string upstream = "127.0.0.1:8080";
    for (const int index : proxy.uses)
        if (plan.at(index).port > 0 && plan.at(index).data.empty()) {
            upstream = plan.at(index).name + ":" + std::to_string(plan.at(index).port);
            break;
        }
    return out + replaceAll(replaceAll(std::string(proxyOf(proxy)->text), "%h", upstream), "%p",
                            std::to_string(portOf(proxy)));
}

}  // namespace

void emitCompose(const Blueprint& plan, Bundle& bundle)
{
    const std::vector<int> hosted = plan.servicesOn(Runtime::Host);
    if (hosted.empty())
        return;
    Yaml services = Yaml::map();
    std::map<std::string, std::string> secretFiles;
    std::vector<std::string> volumes;
    const Service* proxy = nullptr;
    for (const int index : hosted) {
        services.add(plan.at(index).name, serviceEntry(plan, index, secretFiles, volumes));
        if (!proxy && proxyOf(plan.at(index)))
            proxy = &plan.at(index);
    }
    Yaml root =
        Yaml::map({{"name", plan.project},
                   {"services", std::move(services)},
                   {"networks", Yaml::map({{"default", Yaml::map({{"name", plan.project}})}})}});
    if (!volumes.empty()) {
        Yaml entries = Yaml::map();
        for (const std::string& volume : volumes)
            entries.add(volume, Yaml::map());
        root.add("volumes", std::move(entries));
    }
    if (!secretFiles.empty()) {
        Yaml entries = Yaml::map();
        for (const auto& [name, path] : secretFiles)
            entries.add(name, Yaml::map({{"file", path}}));
        root.add("secrets", std::move(entries));
    }
    bundle.files.push_back({"compose.yaml", root.text()});
    if (proxy)
        bundle.files.push_back(
            {std::string(proxyOf(*proxy)->file), proxyConfiguration(plan, *proxy)});
}

}  // namespace stratoplan::exporting
