#include "export/write.h"
#include "model/base/text_util.h"
#include "model/document/document_file.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <yaml-cpp/yaml.h>

// Everything that is exported of one document, read again as its tools read it: what two files name
// is called the same in both, and what one file names is there in another.

namespace stratoplan::exporting {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;  ///< "format/path" to content

struct Exported {
    Files files;
    std::set<std::string>
        calledFor;  ///< formats that the drawings ask for; others are alternatives
};

Exported exportedFrom(const fs::path& path)
{
    const SourceFormat format = path.extension() == ".txt" || path.extension() == ".md"
                                    ? SourceFormat::Markdown
                                    : SourceFormat::Mermaid;
    DocumentFile document(path.string(), testing_support::readFile(path), format, builtInCatalog());
    Input input;
    input.catalog = &builtInCatalog();
    for (std::size_t i = 0; i < document.diagramCount(); ++i)
        input.diagrams.push_back({&document.diagram(i), document.block(i).heading, {}});
    Exported out;
    for (const OutputFile& file : writeAs(*formatNamed("manifests"), input).files)
        out.calledFor.insert(file.path.substr(0, file.path.find('/')));
    for (const Format& one : formats())
        if (one.isFolder && one.name != "manifests")
            for (OutputFile& file : writeAs(one, input).files)
                out.files.emplace(std::string(one.name) + "/" + file.path, std::move(file.content));
    return out;
}

/// Who says what of a thing, and what is there.
class Names {
public:
    void says(const std::string& what, const std::string& value, const std::string& file)
    {
        m_said[what][value].insert(file);
    }
    void isThere(const std::string& what, const std::string& name) { m_there[what].insert(name); }
    /// `name` has to be there once all files are read.
    void uses(const std::string& what, const std::string& name, const std::string& file)
    {
        m_used[what][name].insert(file);
    }
    bool has(const std::string& what) const { return m_there.contains(what); }
    bool says(const std::string& what, const std::string& value) const
    {
        const auto found = m_said.find(what);
        return found != m_said.end() && found->second.contains(value);
    }
    bool saysPorts() const
    {
        return std::ranges::any_of(
            m_said, [](const auto& row) { return row.first.starts_with("port of "); });
    }
    bool saysPort(const std::string& port) const
    {
        return std::ranges::any_of(m_said, [&](const auto& row) {
            return row.first.starts_with("port of ") && row.second.contains(port);
        });
    }

    std::vector<std::string> disagreements() const
    {
        std::vector<std::string> out;
        for (const auto& [what, values] : m_said)
            if (values.size() > 1) {
                std::string line = what + ":";
                for (const auto& [value, files] : values)
                    line += " '" + value + "' in " + *files.begin() + ";";
                out.push_back(line);
            }
        for (const auto& [what, names] : m_used)
            for (const auto& [name, files] : names)
                if (const auto there = m_there.find(what);
                    there == m_there.end() || !there->second.contains(name))
                    out.push_back("no " + what + " '" + name + "', which " + *files.begin() +
                                  " names");
        return out;
    }

private:
    std::map<std::string, std::map<std::string, std::set<std::string>>> m_said;
    std::map<std::string, std::set<std::string>> m_there;
    std::map<std::string, std::map<std::string, std::set<std::string>>> m_used;
};

/// What stands at a path of keys; undefined where something on the way is missing.
YAML::Node at(YAML::Node node, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (!node || !node.IsMap())
            return YAML::Node(YAML::NodeType::Undefined);
        node.reset(node[key]);
    }
    return node;
}

std::string text(const YAML::Node& node)
{
    return node && node.IsScalar() ? node.Scalar() : std::string();
}

/// "service.namespace:8080" behind "http://" or alone.
const std::regex kAddress(R"(^(?:http://)?([a-z][a-z0-9-]*)(?:\.([a-z0-9-]+))?:(\d+)$)");
const std::regex kRole(R"(arn:aws:iam::\d+:role/([\w-]+))");
const std::regex
    kRegion(R"(\b(?:us|eu|ap|ca|sa|me|af)-(?:north|south|east|west|central)[a-z]*-\d\b)");
const std::regex kAccount12(R"((?:^|[^\w-])(\d{12})(?:[^\w-]|$))");
const std::regex kRegistry(R"(\d{12}\.dkr\.ecr\.[\w-]+\.amazonaws\.com/([\w./-]+))");
// A resource and its name, in the one shape that our writer gives them.
const std::regex kResource(R"re(resource "(\w+)" "\w+" \{\n  name +=( local\.name| "[^"]*")\n)re");
const std::regex kEnvironmentLine(R"re(ENVIRONMENT(?:: | = '|=)([a-z]+)['\]\n])re");
const std::regex kServicesLine(R"re(SERVICES(?:: | = ')([a-z0-9 -]+)['\n])re");

class Reader {
public:
    explicit Reader(const Exported& exported) : m_calledFor(exported.calledFor)
    {
        const Files& files = exported.files;
        for (const auto& [path, content] : files) {
            readTerraform(path, content);
            readPath(path);
        }
        for (const auto& [path, content] : files) {
            readText(path, content);
            const bool data =
                path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".json");
            if (data && path.find("/templates/") == std::string::npos)
                for (const YAML::Node& document : YAML::LoadAll(content))
                    readDocument(path, document);
            else if (path.ends_with("Dockerfile"))
                readDockerfile(path, content);
        }
    }

    Names names;

private:
    static void each(const std::string& content, const std::regex& pattern, const auto& take)
    {
        for (std::sregex_iterator it(content.begin(), content.end(), pattern), end; it != end; ++it)
            take(*it);
    }

    /// What the infrastructure calls its things, in every environment.
    void readTerraform(const std::string& path, const std::string& content)
    {
        if (!path.starts_with("terraform/") || !path.ends_with(".tf"))
            return;
        std::smatch match;
        if (std::regex_search(
                content, match,
                std::regex(R"re(variable "project" \{[^}]*default +=[ ]"([^"]*)")re")))
            m_project = match[1];
        m_hasVault = m_hasVault || content.find("\"azurerm_key_vault\"") != content.npos;
        each(content, kResource, [&](const auto& found) {
            m_resources.emplace_back(found[1], replaceAll(found[2].str(), "\"", ""));
        });
    }

    void readPath(const std::string& path)
    {
        std::smatch match;
        if (std::regex_search(path, match, std::regex("/overlays/([a-z]+)/kustomization")))
            names.isThere("environment", match[1]);
        if (std::regex_search(path, match,
                              std::regex("^terragrunt/infrastructure/([a-z]+)/env.hcl")))
            names.isThere("environment", match[1]);
        if (std::regex_search(path, match, std::regex("^ecs/environments/([a-z]+)/taskdef")))
            names.isThere("environment", match[1]);
        if (path.starts_with("ecs/taskdef"))
            names.isThere("environment", "dev");
        if (std::regex_search(path, match, std::regex("/values-([a-z]+)\\.yaml$")))
            names.uses("environment", match[1], path);
        if (std::regex_search(path, match, std::regex("^iam/iam/([\\w-]+)-policy\\.json$")))
            m_policies.insert(match[1]);
        names.isThere("file", path.substr(path.find('/') + 1));
    }

    void readText(const std::string& path, const std::string& content)
    {
        // Terraform names other accounts, too: that of the machine images.
        if (!path.starts_with("terraform/"))
            each(content, kAccount12,
                 [&](const auto& match) { names.says("account", match[1], path); });
        if (!path.starts_with("terraform/"))
            each(content, kRegistry, [&](const auto& match) {
                std::string name = match[1];
                m_repositories[name.substr(0, name.find(':'))].insert(path);
            });
        if (!path.starts_with("terra"))
            each(content, kRegion,
                 [&](const auto& match) { names.says("region", match[0], path); });
        const bool calledFor = m_calledFor.contains(path.substr(0, path.find('/')));
        if (!calledFor)
            return;
        if (names.has("environment"))
            each(content, kEnvironmentLine,
                 [&](const auto& match) { names.uses("environment", match[1], path); });
        each(content, kServicesLine, [&](const auto& match) {
            const std::string all = match[1];
            for (const std::string_view one : split(all, ' '))
                names.uses("ECS service", std::string(one), path);
        });
        each(content, kRole, [&](const auto& match) { m_roles[match[1]].insert(path); });
    }

    void readDockerfile(const std::string& path, const std::string& content)
    {
        static const std::regex kExpose(R"(EXPOSE (\d+))");
        each(content, kExpose, [&](const auto& match) { m_exposed.emplace(match[1], path); });
    }

    void readDocument(const std::string& path, const YAML::Node& document)
    {
        const std::string kind = text(document["kind"]);
        if (document["pipeline"] && m_calledFor.contains("codepipeline"))
            walk(document, path);
        if (path.ends_with("/buildspec.yml") && m_calledFor.contains("codepipeline"))
            for (const YAML::Node& file : at(document, {"artifacts", "files"}))
                if (const std::string name = text(file); !name.starts_with("image"))
                    names.uses("file", name, path);
        if (document["family"] && document["containerDefinitions"])
            readTask(path, document);
        else if (document["serviceName"] && document["loadBalancers"])
            readEcsService(path, document);
        else if (path.ends_with("appspec.yaml"))
            readAppspec(path, document);
        else if (path.ends_with("compose.yaml"))
            readCompose(path, document);
        else if (path.find("/charts/") != std::string::npos && document["services"])
            readValues(path, document["services"]);
        else if (document["apiVersion"] && !kind.empty())
            readObject(path, kind, document);
    }

    /// What the actions of a pipeline name.
    void walk(const YAML::Node& node, const std::string& path)
    {
        if (node.IsSequence())
            for (const YAML::Node& item : node)
                walk(item, path);
        if (!node.IsMap())
            return;
        for (const auto& entry : node) {
            const std::string key = text(entry.first);
            if (key == "TaskDefinitionTemplatePath" || key == "AppSpecTemplatePath")
                names.uses("file", text(entry.second), path);
            else if (key == "ServiceName")
                names.uses("task definition", text(entry.second), path);
            walk(entry.second, path);
        }
    }

    void readTask(const std::string& path, const YAML::Node& task)
    {
        const YAML::Node app = task["containerDefinitions"][0];
        const std::string family = text(task["family"]);
        names.isThere("task definition", family);
        names.isThere("container of " + family, text(app["name"]));
        if (app["portMappings"])
            names.says("port of " + family, text(app["portMappings"][0]["containerPort"]), path);
        const std::string service = replaceAll(text(app["name"]), "_", "-");
        names.isThere("ECS service", service);
        names.says("port of " + service,
                   app["portMappings"] ? text(app["portMappings"][0]["containerPort"]) : "none",
                   path);
        for (const YAML::Node& secret : app["secrets"]) {
            const std::string arn = text(secret["valueFrom"]);
            usesSecret(arn.substr(arn.find(":secret:") == std::string::npos
                                      ? arn.find(":parameter") + 10
                                      : arn.find(":secret:") + 8),
                       path);
        }
        for (const YAML::Node& variable : app["environment"])
            readSetting(service, text(variable["name"]), text(variable["value"]), path);
    }

    void readEcsService(const std::string& path, const YAML::Node& service)
    {
        const std::string family = text(service["taskDefinition"]);
        names.uses("task definition", family, path);
        names.says("service of " + family, text(service["serviceName"]), path);
        const YAML::Node balancer = service["loadBalancers"][0];
        names.uses("container of " + family, text(balancer["containerName"]), path);
        names.says("port of " + family, text(balancer["containerPort"]), path);
        m_served.insert({text(balancer["containerName"]), text(balancer["containerPort"])});
    }

    void readAppspec(const std::string& path, const YAML::Node& spec)
    {
        const YAML::Node info =
            spec["Resources"][0]["TargetService"]["Properties"]["LoadBalancerInfo"];
        m_deployed.push_back({text(info["ContainerName"]), text(info["ContainerPort"]), path});
    }

    void readCompose(const std::string& path, const YAML::Node& document)
    {
        for (const auto& entry : document["services"]) {
            const std::string name = text(entry.first);
            names.isThere("Compose service", name);
            for (const YAML::Node& port : entry.second["expose"])
                names.says("port of " + name, text(port), path);
            for (const YAML::Node& port : entry.second["ports"])
                names.says("port of " + name, text(port).substr(text(port).rfind(':') + 1), path);
            for (const auto& variable : entry.second["environment"])
                readSetting(name, text(variable.first), text(variable.second), path);
        }
    }

    void readValues(const std::string& path, const YAML::Node& services)
    {
        for (const auto& entry : services) {
            const std::string name = text(entry.first);
            const YAML::Node& values = entry.second;
            if (values["port"])
                names.says("port of " + name, text(values["port"]), path);
            if (values["healthPath"])
                names.says("health path of " + name, text(values["healthPath"]), path);
            if (values["namespace"])
                names.uses("namespace", text(values["namespace"]), path);
            if (values["secret"])
                names.uses("secret object", text(values["secret"]), path);
            if (values["roleArn"])
                names.says("role of " + name, text(values["roleArn"]), path);
            for (const auto& variable : values["env"])
                readSetting(name, text(variable.first), text(variable.second), path);
        }
    }

    /// "prod" of values-prod.yaml; what stands for all is that of the first.
    static std::string environmentOf(const std::string& path)
    {
        std::smatch match;
        return std::regex_search(path, match,
                                 std::regex("(?:values-|environments/|overlays/)([a-z]+)"))
                   ? match[1].str()
                   : "dev";
    }

    /// What a workload is told of another.
    void readSetting(const std::string& service, const std::string& variable,
                     const std::string& value, const std::string& path)
    {
        std::smatch match;
        if (std::regex_match(value, match, kAddress))
            m_addresses.push_back({match[1], match[3], path});
        names.says("value of " + variable + " of " + service + " in " + environmentOf(path), value,
                   path);
    }

    void readObject(const std::string& path, const std::string& kind, const YAML::Node& object)
    {
        const std::string name = text(at(object, {"metadata", "name"}));
        const std::string space = text(at(object, {"metadata", "namespace"}));
        if (!space.empty() && space != "argocd")
            names.uses("namespace", space, path);
        const YAML::Node spec = object["spec"];
        if (kind == "Namespace") {
            names.isThere("namespace", name);
        } else if (kind == "Deployment" || kind == "StatefulSet" || kind == "DaemonSet") {
            readPod(path, name, spec["template"]["spec"]);
        } else if (kind == "Job" || kind == "CronJob") {
            readPod(path, name,
                    (kind == "Job" ? spec : spec["jobTemplate"]["spec"])["template"]["spec"]);
        } else if (kind == "Service") {
            names.isThere("Service", name);
            names.says("port of " + name, text(spec["ports"][0]["port"]), path);
        } else if (kind == "ConfigMap") {
            names.isThere("ConfigMap", name);
            for (const auto& entry : object["data"])
                readSetting(name, text(entry.first), text(entry.second), path);
        } else if (kind == "ServiceAccount") {
            names.isThere("ServiceAccount", name);
            if (const YAML::Node role = at(object, {"metadata", "annotations"}))
                names.says("role of " + name, text(role["eks.amazonaws.com/role-arn"]), path);
        } else if (kind == "ExternalSecret") {
            names.isThere("secret object", text(spec["target"]["name"]));
            for (const YAML::Node& item : spec["data"]) {
                names.isThere("key of " + name, text(item["secretKey"]));
                usesSecret(text(item["remoteRef"]["key"]), path);
            }
        } else if (kind == "Ingress") {
            for (const YAML::Node& rule : spec["rules"])
                for (const YAML::Node& one : rule["http"]["paths"])
                    names.uses("Service", text(one["backend"]["service"]["name"]), path);
        } else if (kind == "PersistentVolumeClaim") {
            names.isThere("claim", name);
        } else if (kind == "HTTPRoute") {
            const YAML::Node backend = spec["rules"][0]["backendRefs"][0];
            names.uses("Service", text(backend["name"]), path);
            names.says("port of " + text(backend["name"]), text(backend["port"]), path);
        } else if (kind == "TargetGroupBinding") {
            names.uses("Service", text(spec["serviceRef"]["name"]), path);
        } else if (kind == "AppProject") {
            for (const YAML::Node& one : spec["destinations"])
                names.isThere("destination", text(one["namespace"]));
            for (const YAML::Node& one : spec["sourceRepos"])
                names.isThere("source", text(one));
            names.isThere("AppProject", name);
        } else if (kind == "ApplicationSet") {
            for (const YAML::Node& one : spec["generators"][0]["list"]["elements"]) {
                YAML::Emitter made;
                made << spec["template"]["spec"];
                const std::string filled = replaceAll(
                    replaceAll(made.c_str(), "{{.environment}}", text(one["environment"])),
                    "{{.namespace}}", text(one["namespace"]));
                readApplication(path, YAML::Load(filled));
            }
        } else if (kind == "Application") {
            readApplication(path, spec);
        } else if (kind == "Kustomization") {
            readPatches(path, object["patches"]);
        }
    }

    void readPatches(const std::string& path, const YAML::Node& patches)
    {
        for (const YAML::Node& patch : patches)
            for (const YAML::Node& step : YAML::Load(text(patch["patch"]))) {
                const std::string place = text(step["path"]);
                if (place.ends_with("/remoteRef/key"))
                    usesSecret(text(step["value"]), path);
                else if (place.starts_with("/data/"))
                    readSetting(text(patch["target"]["name"]), place.substr(6), text(step["value"]),
                                path);
            }
    }

    void readApplication(const std::string& path, const YAML::Node& spec)
    {
        names.uses("AppProject", text(spec["project"]), path);
        names.uses("destination", text(spec["destination"]["namespace"]), path);
        names.uses("source", text(spec["source"]["repoURL"]), path);
        const std::string folder = text(spec["source"]["path"]);
        if (folder.starts_with("deploy/"))
            names.uses("file", folder + "/kustomization.yaml", path);
        else if (!folder.empty())
            names.uses("file", folder + "/Chart.yaml", path);
        if (const YAML::Node helm = spec["source"]["helm"])
            for (const YAML::Node& file : helm["valueFiles"])
                names.uses("file", folder + "/" + text(file), path);
    }

    void readPod(const std::string& path, const std::string& name, const YAML::Node& pod)
    {
        names.uses("ServiceAccount", text(pod["serviceAccountName"]), path);
        const YAML::Node container = pod["containers"][0];
        if (container["ports"])
            names.says("port of " + name, text(container["ports"][0]["containerPort"]), path);
        if (const YAML::Node probe = container["readinessProbe"]; probe && probe["httpGet"])
            names.says("health path of " + name, text(probe["httpGet"]["path"]), path);
        for (const YAML::Node& from : container["envFrom"])
            if (from["configMapRef"])
                names.uses("ConfigMap", text(from["configMapRef"]["name"]), path);
        for (const YAML::Node& variable : container["env"])
            if (const YAML::Node from = at(variable, {"valueFrom", "secretKeyRef"})) {
                names.uses("secret object", text(from["name"]), path);
                names.uses("key of " + text(from["name"]), text(from["key"]), path);
            }
        for (const YAML::Node& volume : pod["volumes"])
            if (const YAML::Node claim = volume["persistentVolumeClaim"])
                names.uses("claim", text(claim["claimName"]), path);
    }

    void usesSecret(const std::string& key, const std::string& path)
    {
        m_secrets[key].insert(path);
    }

public:
    /// What only the whole can tell.
    std::vector<std::string> disagreements()
    {
        std::vector<std::string> out = names.disagreements();
        std::set<std::string> made;  // roles, secrets and registries of the infrastructure
        for (const auto& [type, name] : m_resources)
            for (const char* environment : {"dev", "qa", "uat", "staging", "prod"}) {
                std::string is = trimmedName(name);
                is = replaceAll(is, "${local.name}", m_project + "-" + environment);
                is = replaceAll(is, "local.name", m_project + "-" + environment);
                is = replaceAll(is, "${var.project}", m_project);
                made.insert(type + " " + replaceAll(is, "${var.environment}", environment));
            }
        const bool registries = std::ranges::any_of(
            m_resources, [](const auto& row) { return row.first == "aws_ecr_repository"; });
        for (const auto& [name, files] : m_repositories)
            if (registries && !made.contains("aws_ecr_repository " + name))
                out.push_back("no registry '" + name + "', which " + *files.begin() + " names");
        // A vault of Azure holds no secret without its value, which is never written.
        for (const auto& [key, files] : m_secrets)
            if (!m_hasVault && !m_resources.empty() &&
                !made.contains("aws_secretsmanager_secret " + key) &&
                !made.contains("aws_ssm_parameter " + key))
                out.push_back("no secret '" + key + "', which " + *files.begin() + " names");
        for (const auto& [name, files] : m_roles)
            if (!made.contains("aws_iam_role " + name) &&
                std::ranges::none_of(m_policies, [&](const std::string& policy) {
                    return name.ends_with("-" + policy);
                }))
                out.push_back("no role '" + name + "', which " + *files.begin() + " names");
        for (const Address& one : m_addresses)
            if (!names.says("port of " + one.name, one.port))
                out.push_back("nothing listens at " + one.name + ":" + one.port + ", which " +
                              one.file + " names");
        for (const auto& [port, file] : m_exposed)
            if (names.saysPorts() && !names.saysPort(port))
                out.push_back("nothing listens at " + port + ", which " + file + " exposes");
        for (const auto& one : m_deployed)
            if (!m_served.contains({one.name, one.port}))
                out.push_back("no service has " + one.name + ":" + one.port + ", which " +
                              one.file + " names");
        return out;
    }

private:
    static std::string trimmedName(const std::string& name) { return std::string(trimmed(name)); }

    struct Address {
        std::string name;
        std::string port;
        std::string file;
    };

    std::set<std::string> m_calledFor;
    std::string m_project;
    bool m_hasVault = false;
    std::vector<std::pair<std::string, std::string>> m_resources;
    std::set<std::string> m_policies;
    std::map<std::string, std::set<std::string>> m_repositories;
    std::map<std::string, std::set<std::string>> m_secrets;
    std::map<std::string, std::set<std::string>> m_roles;
    std::multimap<std::string, std::string> m_exposed;
    std::set<std::pair<std::string, std::string>> m_served;
    std::vector<Address> m_deployed;
    std::vector<Address> m_addresses;
};

class Agreement : public testing::TestWithParam<fs::path> {};

TEST_P(Agreement, OfAllFilesOfOneDocument)
{
    const Exported exported = exportedFrom(GetParam());
    ASSERT_FALSE(exported.files.empty());
    for (const std::string& one : Reader(exported).disagreements())
        ADD_FAILURE() << one;
}

std::vector<fs::path> documents()
{
    const fs::path own = fs::path(STRATOPLAN_SOURCE_DIR) / "tests/corpus";
    std::vector<fs::path> all = testing_support::filesIn(own / "manifests", ".md");
    for (const fs::path& one : testing_support::filesIn(own / "systems", ".md"))
        if (one.stem() != "hostile")
            all.push_back(one);
    if (const auto seeds = testing_support::corpus("corpus/seeds"))
        for (const fs::path& one : testing_support::filesIn(*seeds, ".txt"))
            all.push_back(one);
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, Agreement, testing::ValuesIn(documents()), [](const auto& test) {
    std::string name = test.param.stem().string();
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

}  // namespace
}  // namespace stratoplan::exporting
