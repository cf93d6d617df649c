#include "model/import/terraform/resources.h"

#include "model/base/text_util.h"
#include "model/catalog/place_codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan::terraform {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 64;            // modules in modules; and attributes in attributes
constexpr std::size_t kMostNames = 16;  // copies of a block or module that are drawn one by one

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
        findNames(member(values, "root_module"), 0);
        readValues(member(values, "root_module"), 0);
        const Json& configuration = member(m_document, "configuration");
        if (configuration.is_object()) {
            readProviders(member(configuration, "provider_config"));
            readModule(member(configuration, "root_module"), {}, 0);
        } else {
            findRegions();
            joinByIds();
        }
        return std::move(m_found);
    }

private:
    /// Where an expression stands: in a module, perhaps in a block with `for_each`.
    struct Scope {
        std::string module;
        const Json* calls = nullptr;  // expressions of the call of this module
        const Scope* parent = nullptr;
        const Json* content = nullptr;
        const Json* each = nullptr;  // what the block of the expression goes through
        std::string key;             // its copy
        const Json* callEach = nullptr;
        std::string callKey;
    };

    /// A part of an address: "service" with the key "api" of `service["api"]`.
    struct Step {
        std::string name;
        std::string key;
    };

    static std::vector<Step> stepsOf(std::string_view address)
    {
        std::vector<Step> steps(1);
        bool inIndex = false;
        bool quoted = false;
        for (const char c : address) {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == '[' || c == ']'))
                inIndex = c == '[';
            else if (!quoted && !inIndex && c == '.')
                steps.emplace_back();
            else if (quoted)
                steps.back().key += c;
            else if (!inIndex)
                steps.back().name += c;
        }
        return steps;
    }

    /// Whether a key names a thing of its own rather than a copy: no number, zone, region, address.
    static bool isName(const std::string& key)
    {
        const std::string low = lowered(key);
        return std::ranges::any_of(low, [](char c) { return c >= 'a' && c <= 'z'; }) &&
               low.size() > 1 && low.find('/') == low.npos && !isRegionCode(low) &&
               !isZoneCode(low) && !(low.starts_with("az") && low.size() < 5);
    }

    /// Copies of these are one thing that stands in several zones, or parts of one.
    static bool isSpread(std::string_view type)
    {
        static constexpr std::string_view kSpread[] = {"aws_subnet", "aws_nat_gateway", "aws_eip",
                                                       "aws_vpc_endpoint", "aws_eks_addon"};
        return type.starts_with("aws_route") || type.starts_with("aws_iam_") ||
               type.find("security_group") != type.npos ||
               std::ranges::find(kSpread, type) != std::end(kSpread);
    }

    /// "module.a[\"x\"].module.b" with those keys only that name things.
    std::string pathOf(std::string_view address) const
    {
        std::string out;
        for (const Step& step : stepsOf(address)) {
            out += (out.empty() ? "" : ".") + step.name;
            const auto known = m_named.find(out);
            if (isName(step.key) && known != m_named.end() && known->second.size() <= kMostNames)
                out += "[\"" + step.key + "\"]";
        }
        return out;
    }

    /// First pass: which blocks and modules have copies under names, and which.
    void findNames(const Json& module, int depth)
    {
        if (!module.is_object() || depth > kDeepest)
            return;
        std::string out;
        for (const Step& step : stepsOf(textOf(member(module, "address")))) {
            out += (out.empty() ? "" : ".") + step.name;
            if (isName(step.key)) {
                m_named[out].insert(step.key);
                out += "[\"" + step.key + "\"]";
            }
        }
        for (const Json& entry : member(module, "resources")) {
            const std::string key = textOf(member(entry, "index"));
            if (isName(key) && !isSpread(textOf(member(entry, "type"))))
                m_keys[out + "|" + textOf(member(entry, "type")) + "." +
                       textOf(member(entry, "name"))]
                    .insert(key);
        }
        for (const Json& child : member(module, "child_modules"))
            findNames(child, depth + 1);
    }

    /// The copies of a block: all of them, or the one that a key names where there is such a one.
    std::vector<int> copiesOf(const std::string& module, const std::string& address,
                              const std::string& key, const std::string& wanted) const
    {
        std::vector<int> all;
        const auto it = m_index.find(module + "|" + address);
        if (it == m_index.end())
            return all;
        for (const auto& [name, index] : it->second)
            if (!key.empty() ? name == key : !wanted.empty() && name == wanted)
                return {index};
        for (const auto& [name, index] : it->second)
            all.push_back(index);
        return all;
    }

    /// The copies of a called module, by their paths and keys.
    std::vector<std::pair<std::string, std::string>> copiesOfModule(const std::string& path) const
    {
        const auto named = m_named.find(path);
        if (named == m_named.end() || named->second.size() > kMostNames)
            return {{path, ""}};
        std::vector<std::pair<std::string, std::string>> copies;
        for (const std::string& key : named->second)
            copies.push_back({path + "[\"" + key + "\"]", key});
        return copies;
    }

    void readValues(const Json& module, int depth)
    {
        if (!module.is_object() || depth > kDeepest)
            return;
        const std::string path = pathOf(textOf(member(module, "address")));
        const std::string lastKey =
            path.ends_with("\"]") ? stepsOf(path).back().key : std::string();
        for (const Json& entry : member(module, "resources")) {
            const std::string type = textOf(member(entry, "type"));
            const std::string name = textOf(member(entry, "name"));
            const bool isData = textOf(member(entry, "mode")) == "data";
            const std::string address = (isData ? "data." : "") + type + "." + name;
            const auto keys = m_keys.find(path + "|" + type + "." + name);
            std::string copy = textOf(member(entry, "index"));
            if (keys == m_keys.end() || keys->second.size() > kMostNames || !isName(copy))
                copy.clear();
            const auto [it, added] = m_index[path + "|" + address].try_emplace(
                copy, static_cast<int>(m_found.resources.size()));
            if (added)
                m_found.resources.push_back({.module = path,
                                             .type = type,
                                             .name = name,
                                             .key = copy.empty() ? lastKey : copy,
                                             .isData = isData});
            Resource& resource = m_found.resources[static_cast<std::size_t>(it->second)];
            ++resource.count;
            const Json& values = member(entry, "values");
            if (!values.is_object())
                continue;
            if (added)
                for (const auto& [attribute, value] : values.items()) {
                    if (value.is_string())
                        resource.values[attribute] = value.get<std::string>();
                    else if (value.is_number() || value.is_boolean())
                        resource.values[attribute] = value.dump();
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
            if (name.empty() || textOf(member(provider, "name")) != "aws")
                continue;
            const std::string alias = textOf(member(provider, "alias"));
            m_found.regions[alias] = name;
            for (const Json& role : member(member(provider, "expressions"), "assume_role"))
                m_found.accounts[alias] = accountOf(member(role, "role_arn"));
        }
    }

    /// "production" of `var.production_role_arn`, "111122223333" of a role's ARN.
    static std::string accountOf(const Json& role)
    {
        constexpr std::size_t kAccountOfArn = 4;
        const std::string arn = textOf(member(role, "constant_value"));
        const auto parts = split(arn, ':');
        if (parts.size() > kAccountOfArn)
            return std::string(parts[kAccountOfArn]);
        std::string name;
        for (const Json& reference : member(role, "references"))
            if (const std::string text = textOf(reference); text.starts_with("var."))
                name = text.substr(4);
        for (const std::string_view end : {"_arn", "_role"})
            if (name.ends_with(end))
                name.resize(name.size() - end.size());
        return name;
    }

    void readModule(const Json& module, Scope scope, int depth)
    {
        if (!module.is_object() || depth > kDeepest)
            return;
        scope.content = &module;
        for (const Json& entry : member(module, "resources"))
            for (const int index : copiesOf(scope.module, textOf(member(entry, "address")), "", ""))
                readResource(entry, scope, index);
        const Json& inner = member(module, "module_calls");
        if (!inner.is_object())
            return;
        for (const auto& [name, call] : inner.items())
            for (const auto& [path, key] : copiesOfModule(callPath(scope, name)))
                readModule(member(call, "module"), scopeOfCall(call, scope, path, key), depth + 1);
    }

    static std::string callPath(const Scope& scope, const std::string& name)
    {
        return (scope.module.empty() ? "" : scope.module + ".") + "module." + name;
    }

    static Scope scopeOfCall(const Json& call, const Scope& scope, const std::string& path,
                             const std::string& key)
    {
        const Json& each = member(call, "for_each_expression");
        return {.module = path,
                .calls = &member(call, "expressions"),
                .parent = &scope,
                .content = &member(call, "module"),
                .key = key,
                .callEach = each.is_object() ? &each : nullptr,
                .callKey = key};
    }

    void readResource(const Json& entry, const Scope& module, int index)
    {
        Resource& resource = m_found.resources[static_cast<std::size_t>(index)];
        Scope scope = module;
        if (const Json& each = member(entry, "for_each_expression"); each.is_object()) {
            scope.each = &each;
            scope.key = resource.key;
        }
        const std::string key = textOf(member(entry, "provider_config_key"));
        if (const std::size_t dot = key.rfind('.'); dot != std::string::npos)
            resource.provider = key.substr(dot + 1);
        const Json& expressions = member(entry, "expressions");
        if (!expressions.is_object())
            return;
        const auto note = [&](const std::string& attribute, const Json& expression) {
            std::set<int> found;
            collect(expression, scope, found, 0);
            found.erase(index);
            if (!found.empty())
                resource.references[attribute].assign(found.begin(), found.end());
        };
        for (const auto& [attribute, expression] : expressions.items())
            note(attribute, expression);
        if (scope.each) {
            std::set<int> each;
            collectEach(scope, each, 0);
            each.erase(index);
            if (!each.empty())
                resource.references["for_each"].assign(each.begin(), each.end());
        }
    }

    /// What `each` goes through; of several things the one that is called like the copy.
    void collectEach(const Scope& scope, std::set<int>& found, int depth)
    {
        Scope outside = scope;
        outside.each = nullptr;
        std::set<int> all;
        collect(*scope.each, outside, all, depth + 1);
        std::set<int> same;
        const std::string key = slug(scope.key, '_');
        for (const int index : all) {
            const Resource& resource = m_found.resources[static_cast<std::size_t>(index)];
            if (!key.empty() && (slug(resource.key, '_') == key || resource.name == key))
                same.insert(index);
        }
        found.insert(same.empty() ? all.begin() : same.begin(),
                     same.empty() ? all.end() : same.end());
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
                if (!isStartOfAnother(part, textOf(reference)))
                    resolve(textOf(reference), scope, found, depth + 1);
        }
    }

    /// Terraform lists "module.queue" beside "module.queue.arn": only the longest says what is
    /// meant.
    static bool isStartOfAnother(const Json& references, const std::string& text)
    {
        return std::ranges::any_of(references, [&](const Json& other) {
            const std::string longer = textOf(other);
            return longer.size() > text.size() && longer.starts_with(text) &&
                   (longer[text.size()] == '.' || longer[text.size()] == '[');
        });
    }

    void resolve(const std::string& reference, const Scope& scope, std::set<int>& found, int depth)
    {
        const std::vector<Step> steps = stepsOf(reference);
        if (steps.size() < 2 || depth > kDeepest)
            return;
        if (steps[0].name == "each") {
            if (scope.each && steps[1].name == "value")  // a key only says which copy it is
                collectEach(scope, found, depth + 1);
            return;
        }
        if (steps[0].name == "var") {
            if (!scope.calls || !scope.parent)
                return;
            Scope outside = *scope.parent;
            outside.each = scope.callEach;
            outside.key = scope.callKey;
            collect(member(*scope.calls, steps[1].name.c_str()), outside, found, depth + 1);
            return;
        }
        if (steps[0].name == "module") {
            resolveOutput(steps, scope, found, depth);
            return;
        }
        const bool isData = steps[0].name == "data";
        const std::size_t at = isData ? 1 : 0;
        if (steps.size() < at + 2)
            return;
        for (const int index : copiesOf(
                 scope.module, (isData ? "data." : "") + steps[at].name + "." + steps[at + 1].name,
                 steps[at + 1].key, scope.key))
            found.insert(index);
    }

    /// An output of a called module, or all of them where the module as a whole is meant.
    void resolveOutput(const std::vector<Step>& steps, const Scope& scope, std::set<int>& found,
                       int depth)
    {
        const Json& call = member(member(*scope.content, "module_calls"), steps[1].name.c_str());
        const Json& outputs = member(member(call, "module"), "outputs");
        if (!outputs.is_object())
            return;
        const auto copies = copiesOfModule(callPath(scope, steps[1].name));
        const std::string& wanted = steps[1].key.empty() ? scope.key : steps[1].key;
        const bool one = std::ranges::any_of(
            copies, [&](const auto& copy) { return !wanted.empty() && copy.second == wanted; });
        for (const auto& [path, key] : copies) {
            if (one && key != wanted)
                continue;
            const Scope inner = scopeOfCall(call, scope, path, key);
            for (const auto& [name, output] : outputs.items())
                if (steps.size() < 3 || steps[2].name == name)
                    collect(member(output, "expression"), inner, found, depth + 1);
        }
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
        constexpr const char* kReachedBy[] = {"arn",
                                              "id",
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
        // Its own ids first: the endpoint of a subscription is the ARN of a function.
        for (const char* key : kReachedBy)
            for (const auto& [index, values] : m_values)
                if (!pointsByArn(index))
                    own(member(*values, key), index);
        for (const auto& [index, values] : m_values) {
            const std::string& type = m_found.resources[static_cast<std::size_t>(index)].type;
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
    /// By module and address: the copies by their keys.
    std::map<std::string, std::map<std::string, int>> m_index;
    std::map<std::string, std::set<std::string>> m_named;  // keys of modules, by path
    std::map<std::string, std::set<std::string>> m_keys;   // keys of blocks, by path and address
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
