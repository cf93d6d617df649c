#include "model/import/terraform/resources.h"

#include "model/base/text_util.h"
#include "model/catalog/label_facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan::terraform {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 64;  // modules in modules; and attributes in attributes

const Json& member(const Json& object, const char* name)
{
    static const Json kNone;
    if (!object.is_object())
        return kNone;
    const auto it = object.find(name);
    return it == object.end() ? kNone : *it;
}

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

class Reader {
public:
    explicit Reader(const Json& document) : m_document(document) {}

    Inventory read()
    {
        const Json& planned = member(m_document, "planned_values");
        const Json& values = planned.is_object() ? planned : member(m_document, "values");
        if (!values.is_object())
            return {};
        m_found.ok = true;
        readValues(member(values, "root_module"), 0);
        const Json& configuration = member(m_document, "configuration");
        if (configuration.is_object()) {
            readProviders(member(configuration, "provider_config"));
            readModule(member(configuration, "root_module"), "", nullptr, 0);
        } else {
            findRegions();
            joinByIds();
        }
        return std::move(m_found);
    }

private:
    struct Scope {
        std::string module;
        const Json* calls = nullptr;  // expressions of the call of this module
        const Scope* parent = nullptr;
        const Json* content = nullptr;
    };

    /// "module.a["x"].module.b" without what tells copies apart.
    static std::string withoutIndexes(const std::string& address)
    {
        std::string out;
        int depth = 0;
        bool quoted = false;
        for (const char c : address) {
            if (c == '"')
                quoted = !quoted;
            if (c == '[' && !quoted)
                ++depth;
            if (depth == 0)
                out += c;
            if (c == ']' && !quoted)
                --depth;
        }
        return out;
    }

    int indexOf(const std::string& module, const std::string& address)
    {
        const auto it = m_index.find(module + "|" + address);
        return it == m_index.end() ? -1 : it->second;
    }

    void readValues(const Json& module, int depth)
    {
        if (!module.is_object() || depth > kDeepest)
            return;
        const std::string path = withoutIndexes(textOf(member(module, "address")));
        for (const Json& entry : member(module, "resources")) {
            const std::string type = textOf(member(entry, "type"));
            const std::string name = textOf(member(entry, "name"));
            const bool isData = textOf(member(entry, "mode")) == "data";
            const std::string address = (isData ? "data." : "") + type + "." + name;
            const auto [it, added] = m_index.try_emplace(
                path + "|" + address, static_cast<int>(m_found.resources.size()));
            if (added)
                m_found.resources.push_back(
                    {.module = path, .type = type, .name = name, .isData = isData});
            Resource& resource = m_found.resources[static_cast<std::size_t>(it->second)];
            ++resource.count;
            const Json& values = member(entry, "values");
            if (!values.is_object())
                continue;
            if (added)
                for (const auto& [key, value] : values.items()) {
                    if (value.is_string())
                        resource.values[key] = value.get<std::string>();
                    else if (value.is_number() || value.is_boolean())
                        resource.values[key] = value.dump();
                }
            if (const std::string cidr = textOf(member(values, "cidr_block")); !cidr.empty())
                resource.cidrs.insert(cidr);
            // A global table is one resource and stands in several regions.
            if (const Json& replicas = member(values, "replica"); added && replicas.is_array())
                resource.count += static_cast<int>(std::min<std::size_t>(replicas.size(), 50));
            if (const std::string label = textOf(member(member(values, "tags"), "Name"));
                added && !label.empty())
                resource.values["tags.Name"] = label;
            m_values.push_back({it->second, &values});
        }
        for (const Json& child : member(module, "child_modules"))
            readValues(child, depth + 1);
    }

    void readProviders(const Json& providers)
    {
        if (!providers.is_object())
            return;
        for (const auto& [key, provider] : providers.items()) {
            const Json& region = member(member(provider, "expressions"), "region");
            std::string name = textOf(member(region, "constant_value"));
            for (const Json& reference : member(region, "references"))
                if (const std::string text = textOf(reference); text.starts_with("var."))
                    name = textOf(member(
                        member(member(m_document, "variables"), text.substr(4).c_str()), "value"));
            if (!name.empty() && textOf(member(provider, "name")) == "aws")
                m_found.regions[textOf(member(provider, "alias"))] = name;
        }
    }

    void readModule(const Json& module, const std::string& path, const Scope* parent, int depth,
                    const Json* calls = nullptr)
    {
        if (!module.is_object() || depth > kDeepest)
            return;
        const Scope scope{path, calls, parent, &module};
        for (const Json& entry : member(module, "resources")) {
            const int index = indexOf(path, textOf(member(entry, "address")));
            if (index < 0)
                continue;
            const std::string key = textOf(member(entry, "provider_config_key"));
            if (const std::size_t dot = key.rfind('.'); dot != std::string::npos)
                m_found.resources[static_cast<std::size_t>(index)].provider = key.substr(dot + 1);
            const Json& expressions = member(entry, "expressions");
            if (!expressions.is_object())
                continue;
            for (const auto& [attribute, expression] : expressions.items()) {
                std::set<int> found;
                collect(expression, scope, found, 0);
                found.erase(index);
                if (!found.empty())
                    m_found.resources[static_cast<std::size_t>(index)].references[attribute].assign(
                        found.begin(), found.end());
            }
            std::set<int> each;
            collect(member(entry, "for_each_expression"), scope, each, 0);
            each.erase(index);
            if (!each.empty())
                m_found.resources[static_cast<std::size_t>(index)].references["for_each"].assign(
                    each.begin(), each.end());
        }
        const Json& inner = member(module, "module_calls");
        if (inner.is_object())
            for (const auto& [name, call] : inner.items())
                readModule(member(call, "module"),
                           (path.empty() ? "" : path + ".") + "module." + name, &scope, depth + 1,
                           &member(call, "expressions"));
    }

    /// All resources that an expression refers to, through variables and outputs of modules.
    void collect(const Json& expression, const Scope& scope, std::set<int>& found, int depth)
    {
        if (depth > kDeepest)
            return;
        if (expression.is_array()) {
            for (const Json& part : expression)
                collect(part, scope, found, depth + 1);
            return;
        }
        if (!expression.is_object())
            return;
        for (const auto& [key, part] : expression.items()) {
            if (key != "references") {
                collect(part, scope, found, depth + 1);
                continue;
            }
            for (const Json& reference : part)
                resolve(withoutIndexes(textOf(reference)), scope, found, depth + 1);
        }
    }

    void resolve(const std::string& reference, const Scope& scope, std::set<int>& found, int depth)
    {
        std::vector<std::string> parts;
        for (const std::string_view part : split(reference, '.'))
            parts.push_back(std::string(part));
        if (parts.size() < 2)
            return;
        if (parts[0] == "var") {
            if (scope.calls && scope.parent)
                collect(member(*scope.calls, parts[1].c_str()), *scope.parent, found, depth + 1);
            return;
        }
        if (parts[0] == "module") {
            if (parts.size() < 3)
                return;
            const Json& call = member(member(*scope.content, "module_calls"), parts[1].c_str());
            const Json& module = member(call, "module");
            const Scope inner{(scope.module.empty() ? "" : scope.module + ".") + "module." +
                                  parts[1],
                              &member(call, "expressions"), &scope, &module};
            collect(member(member(member(module, "outputs"), parts[2].c_str()), "expression"),
                    inner, found, depth + 1);
            return;
        }
        const bool isData = parts[0] == "data";
        const std::size_t at = isData ? 1 : 0;
        if (parts.size() < at + 2)
            return;
        if (const int index =
                indexOf(scope.module, (isData ? "data." : "") + parts[at] + "." + parts[at + 1]);
            index >= 0)
            found.insert(index);
    }

    // A state has no configuration: what a resource says of itself tells its region, and an
    // attribute that holds what another is reached by refers to it.

    static bool isOfNoRegion(std::string_view type)
    {
        return type.starts_with("aws_iam_") || type.starts_with("aws_route53_") ||
               type.starts_with("aws_cloudfront_") || type.starts_with("aws_globalaccelerator_");
    }

    /// By "region", which version 6 of the provider gives everything, else by the ARN. The region
    /// of most is that of the provider without an alias.
    void findRegions()
    {
        std::map<std::string, int> counts;
        std::map<int, std::string> regions;
        for (const auto& [index, values] : m_values) {
            const Resource& resource = m_found.resources[static_cast<std::size_t>(index)];
            if (isOfNoRegion(resource.type) || resource.isData ||
                !resource.type.starts_with("aws_"))
                continue;
            std::string region = textOf(member(*values, "region"));
            const std::string arn = textOf(member(*values, "arn"));
            if (const auto parts = split(arn, ':'); region.empty() && parts.size() > 5)
                region = std::string(parts[3]);
            if (!isRegionCode(region) || !regions.try_emplace(index, region).second)
                continue;
            ++counts[region];
        }
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
        for (const auto& [index, region] : regions) {
            const std::string alias = region == most->first ? std::string() : region;
            m_found.resources[static_cast<std::size_t>(index)].provider = alias;
            m_found.regions[alias] = region;
        }
    }

    void joinByIds()
    {
        constexpr const char* kReachedBy[] = {"id",
                                              "arn",
                                              "dns_name",
                                              "domain_name",
                                              "bucket_regional_domain_name",
                                              "repository_url",
                                              "invoke_arn",
                                              "stream_arn",
                                              "endpoint",
                                              "url"};
        std::map<std::string, int> owners;
        std::map<std::string, int> groups;  // may be called as what stands in them is
        const auto own = [&](const Json& text, int index) {
            if (const std::string id = textOf(text); id.size() > 3)
                owners.try_emplace(id, index);
        };
        // Its ARN is that of another.
        const auto pointsByArn = [&](int index) {
            return m_found.resources[static_cast<std::size_t>(index)].type ==
                   "aws_cloudwatch_event_target";
        };
        for (const auto& [index, values] : m_values) {
            const std::string& type = m_found.resources[static_cast<std::size_t>(index)].type;
            for (const char* key : kReachedBy)
                if (!pointsByArn(index))
                    own(member(*values, key), index);
            // Zones go by a number, clusters also by the group of their nodes.
            if (type.ends_with("_subnet_group"))
                groups.try_emplace(textOf(member(*values, "name")), index);
            if (type == "aws_route53_zone")
                own(member(*values, "zone_id"), index);
            if (type == "aws_eks_cluster")
                for (const Json& network : member(*values, "vpc_config"))
                    own(member(network, "cluster_security_group_id"), index);
        }
        for (const auto& [index, values] : m_values) {
            Resource& resource = m_found.resources[static_cast<std::size_t>(index)];
            for (const auto& [key, value] : values->items()) {
                if (key == "id" || (key == "arn" && !pointsByArn(index)) || key == "tags_all" ||
                    key == "region")
                    continue;
                std::set<int> found(resource.references[key].begin(),
                                    resource.references[key].end());
                scan(value, key.ends_with("subnet_group_name") ? groups : owners, found, 0);
                found.erase(index);
                if (found.empty())
                    resource.references.erase(key);
                else
                    resource.references[key].assign(found.begin(), found.end());
            }
        }
    }

    static void scan(const Json& value, const std::map<std::string, int>& owners,
                     std::set<int>& found, int depth)
    {
        if (depth > kDeepest)
            return;
        if (value.is_structured()) {
            for (const Json& part : value)
                scan(part, owners, found, depth + 1);
        } else if (value.is_string()) {
            const std::string text = value.get<std::string>();
            if (const auto it = owners.find(text); it != owners.end())
                found.insert(it->second);
            else if (text.starts_with('{'))  // a policy document
                scan(Json::parse(text, nullptr, false), owners, found, depth + 1);
        }
    }

    const Json& m_document;
    Inventory m_found;
    std::map<std::string, int> m_index;
    std::vector<std::pair<int, const Json*>> m_values;
};

}  // namespace

std::vector<int> Resource::allReferences() const
{
    std::set<int> all;
    for (const auto& [attribute, indexes] : references)
        all.insert(indexes.begin(), indexes.end());
    return {all.begin(), all.end()};
}

Inventory inventoryOf(std::string_view json)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object())
        return {};
    return Reader(document).read();
}

}  // namespace stratoplan::terraform
