#include "model/base/text_util.h"
#include "model/import/deploy/builder.h"

#include <map>

namespace stratoplan::deploy {
namespace {

/// "127.0.0.1:8080:80/tcp": 80, what the container listens on.
std::string containerPort(const YAML::Node& port)
{
    std::string text = port.IsMap() ? textOf(at(port, "target")) : textOf(port);
    text = text.substr(0, text.find('/'));
    if (const std::size_t colon = text.rfind(':'); colon != std::string::npos)
        text = text.substr(colon + 1);
    return toInteger(text) ? text : std::string();
}

/// What it waits for, as a line's label; a start goes without saying.
std::string conditionOf(const std::string& condition)
{
    return condition == "service_healthy"                  ? "when healthy"
           : condition == "service_completed_successfully" ? "when done"
                                                           : "";
}

/// The hosts of addresses among the variables: "redis://cache:6379" names cache.
std::vector<std::string> hostsIn(const YAML::Node& environment)
{
    std::vector<std::string> values = textsOf(environment);
    if (environment && environment.IsMap())
        for (const auto& variable : environment)
            values.push_back(textOf(variable.second));
    std::vector<std::string> hosts;
    for (const std::string& value : values) {
        const std::size_t begin = value.find("://");
        if (begin == std::string::npos)
            continue;
        std::string host = value.substr(begin + 3);
        host = host.substr(0, host.find('/'));
        if (const std::size_t user = host.rfind('@'); user != std::string::npos)
            host = host.substr(user + 1);
        hosts.push_back(host.substr(0, host.find_first_of(":?")));
    }
    return hosts;
}

}  // namespace

void readCompose(const YAML::Node& document, DiagramBuilder& builder)
{
    const YAML::Node services = at(document, "services");
    if (!services || !services.IsMap())
        return;
    const std::string title = textOf(at(document, "name"));
    builder.setTitle(title);
    const NodeId host = builder.add(title.empty() ? "docker-host" : title,
                                    title.empty() ? "Docker Compose" : "Docker Compose: " + title,
                                    {}, "sw.docker", true);
    std::map<std::string, NodeId> made;
    for (const auto& entry : services) {
        const std::string key = textOf(entry.first);
        const std::string image = textOf(at(entry.second, "image"));
        const NodeId node = builder.add(key, key, host, builder.kindOfImage(image));
        builder.detail(node, image);
        for (const char* list : {"ports", "expose"})
            if (const YAML::Node ports = at(entry.second, list); ports && ports.IsSequence())
                for (const YAML::Node& port : ports)
                    if (const std::string number = containerPort(port); !number.empty()) {
                        builder.detail(node, "Port " + number);
                        break;
                    }
        for (const std::string& profile : textsOf(at(entry.second, "profiles")))
            builder.detail(node, "profile " + profile);
        made[key] = node;
    }
    for (const auto& entry : services) {
        const NodeId from = made[textOf(entry.first)];
        const YAML::Node after = at(entry.second, "depends_on");
        std::vector<std::string> names = textsOf(after);
        if (after && after.IsMap())
            for (const auto& row : after)
                if (const auto to = made.find(textOf(row.first)); to != made.end())
                    builder.connect(from, to->second,
                                    conditionOf(textOf(at(row.second, "condition"))));
        for (const std::string& link : textsOf(at(entry.second, "links")))
            names.push_back(link.substr(0, link.find(':')));
        for (const std::string& name : names)
            if (const auto to = made.find(name); to != made.end())
                builder.connect(from, to->second);
        for (const std::string& named : hostsIn(at(entry.second, "environment")))
            if (const auto to = made.find(named); to != made.end() && to->second != from)
                builder.connect(from, to->second);
    }
}

}  // namespace stratoplan::deploy
