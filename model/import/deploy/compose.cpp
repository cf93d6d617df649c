#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/import/deploy/builder.h"

#include <map>

namespace stratoplan::deploy {
namespace {

/// "ghcr.io/acme/web:1.2@sha256:…": web.
std::string imageName(std::string_view image)
{
    image = image.substr(0, image.find('@'));
    if (const std::size_t slash = image.rfind('/'); slash != std::string_view::npos)
        image = image.substr(slash + 1);
    return std::string(image.substr(0, image.find(':')));
}

/// "127.0.0.1:8080:80/tcp": 80, what the container listens on.
std::string containerPort(const YAML::Node& port)
{
    std::string text = port.IsMap() ? textOf(at(port, "target")) : textOf(port);
    text = text.substr(0, text.find('/'));
    if (const std::size_t colon = text.rfind(':'); colon != std::string::npos)
        text = text.substr(colon + 1);
    return toInteger(text) ? text : std::string();
}

}  // namespace

void readCompose(const YAML::Node& document, DiagramBuilder& builder, const Catalog& catalog)
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
        std::string kind = recognize(catalog, imageName(image)).kind;
        if (!kind.starts_with("sw.") && !kind.starts_with("tool."))
            kind = "sw.docker_container";
        const NodeId node = builder.add(key, key, host, kind);
        builder.detail(node, image);
        for (const char* list : {"ports", "expose"})
            if (const YAML::Node ports = at(entry.second, list); ports && ports.IsSequence())
                for (const YAML::Node& port : ports)
                    if (const std::string number = containerPort(port); !number.empty()) {
                        builder.detail(node, "Port " + number);
                        break;
                    }
        made[key] = node;
    }
    for (const auto& entry : services) {
        const NodeId from = made[textOf(entry.first)];
        const YAML::Node after = at(entry.second, "depends_on");
        std::vector<std::string> names = textsOf(after);
        if (after && after.IsMap())
            for (const auto& row : after)
                names.push_back(textOf(row.first));
        for (const std::string& link : textsOf(at(entry.second, "links")))
            names.push_back(link.substr(0, link.find(':')));
        for (const std::string& name : names)
            if (const auto to = made.find(name); to != made.end())
                builder.connect(from, to->second);
    }
}

}  // namespace stratoplan::deploy
