#include "export/terraform/recipe_filler.h"

#include "export/terraform/builder.h"
#include "export/terraform/hubs.h"
#include "export/terraform/recipe_parts.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <regex>

namespace stratoplan::exporting {
namespace {

/// What a recipe is written for: a component, or a connection of two.
struct Subject {
    int component = -1;
    int end = -1;  ///< of a connection
};

/// Fills the placeholders of recipes. Source: resources/terraform/README.md.
class Filler {
public:
    Filler(TerraformBuilder& builder, const Recipe& recipe, Subject subject)
        : m_builder(builder), m_system(builder.system), m_recipe(recipe), m_subject(subject)
    {
    }

    /// The body with conditions decided and placeholders filled.
    std::string body()
    {
        std::string out;
        std::string provider;    // that the line before was given
        std::vector<bool> open;  // whether the lines of each nested condition are taken
        for (const std::string_view raw : splitLines(m_recipe.body)) {
            const std::string_view line = trimmed(raw);
            const bool taken = std::ranges::find(open, false) == open.end();
            if (line.starts_with("#? ")) {
                open.push_back(taken && holds(line.substr(3)));
            } else if (line == "#else" && !open.empty()) {
                open.back() = !open.back();
            } else if (line == "#end" && !open.empty()) {
                open.pop_back();
            } else if (taken) {
                const std::string text = filled(line);
                if (text.empty() && !line.empty())
                    continue;  // a part that has nothing to say here
                if (text.starts_with("provider = ") && !provider.empty())
                    out.erase(out.rfind(provider), provider.size());  // says another one itself
                provider = providerOf(line);
                const bool whole = text.ends_with("{}") && !provider.empty();
                out += text.substr(0, text.size() - (whole ? 1 : 0)) + "\n" + provider;
                if (whole)
                    out += "}\n";
            }
        }
        return out;
    }

    std::string expression(std::string_view text) { return filled(text); }

    std::vector<Hcl> statements(const std::vector<Grant>& grants)
    {
        std::vector<Hcl> out;
        for (const Grant& grant : grants)
            out.push_back(policyStatement(words(grant.actions), filledWords(grant.resources)));
        return out;
    }

private:
    const Component& component() const { return m_system.at(m_subject.component); }
    int region() const
    {
        return m_subject.component < 0
                   ? 0
                   : m_system
                         .at(m_subject.end < 0 || m_recipe.atSource ? m_subject.component
                                                                    : m_subject.end)
                         .region;
    }

    /// The line that says where what a line begins is made; empty where it goes without saying.
    /// Identity is global: it has no region to be made in, only an account; records stand where
    /// their zone is.
    std::string providerOf(std::string_view line) const
    {
        if (!line.starts_with("resource \"aws_") &&
            (!line.starts_with("data \"aws_") || line.starts_with("data \"aws_iam_")))
            return {};
        if (line.starts_with("resource \"aws_iam_"))
            return m_builder.inAccount(region()).body();
        if (line.starts_with("resource \"aws_route53_record"))
            for (const int zone : m_system.ofKind("aws.route53"))
                if (!m_system.sameAccount(m_system.at(zone).region, region()))
                    return m_builder.in(m_system.at(zone).region).body();
        return m_builder.in(region()).body();
    }

    static std::vector<std::string> words(std::string_view text)
    {
        std::vector<std::string> out;
        for (const std::string_view word : split(text, ' '))
            if (!word.empty())
                out.push_back(std::string(word));
        return out;
    }

    /// Resources are separated by blanks outside of placeholders.
    std::vector<std::string> filledWords(std::string_view text)
    {
        std::vector<std::string> out;
        std::string word;
        int depth = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const char c = i < text.size() ? text[i] : ' ';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c != ' ' || depth > 0) {
                word += c;
                continue;
            }
            if (!word.empty())
                out.push_back(filled(word));
            word.clear();
        }
        return out;
    }

    bool holds(std::string_view condition)
    {
        const std::vector<std::string> parts = words(condition);
        if (parts.empty())
            return false;
        if (parts[0] == "not")
            return !holds(condition.substr(condition.find("not") + 4));
        if (const auto known =
                recipeCondition({m_builder, m_subject.component, m_subject.end, parts}))
            return *known;
        if (parts[0] == "in_vpc")
            return inVpc();
        if (parts[0] == "near" && parts.size() > 1)
            return std::any_of(parts.begin() + 1, parts.end(),
                               [&](const std::string& kind) { return near(kind) >= 0; });
        if (parts[0] == "any" && parts.size() > 1)
            return any(parts[1]) >= 0;
        if (parts[0] == "says" && parts.size() > 1)
            return std::any_of(parts.begin() + 1, parts.end(),
                               [&](const std::string& word) { return component().says(word); });
        if (parts[0] == "end_says" && parts.size() > 1)
            return m_system.at(m_subject.end).says(parts[1]);
        if (parts[0] == "is" && parts.size() > 1)
            return m_system.isA(m_subject.component, parts[1]);
        if (parts[0] == "part" && parts.size() > 1)
            return !value(condition.substr(condition.find(' ') + 1)).empty();
        if (parts[0] == "in" && parts.size() > 1)
            return m_system.frameOf(m_subject.component, parts[1]) >= 0;
        if ((parts[0] == "written" || parts[0] == "end_written") && parts.size() > 1)
            return m_builder.type(parts[0] == "written" ? m_subject.component : m_subject.end) ==
                   parts[1];
        if (parts[0] == "end_unframed" && parts.size() > 1)
            return m_system.frameOf(m_subject.component, parts[1]) != m_subject.end;
        if (parts[0] == "end_is" && parts.size() > 1)
            return m_system.isA(m_subject.end, parts[1]);
        if (parts[0] == "end_in_vpc")
            return m_builder.groupOf(m_subject.end) != nullptr;
        if (parts[0] == "has" && parts.size() > 1)
            return component().property(parts[1]) != nullptr;
        if (parts[0] == "flag" && parts.size() > 1)
            return flag(parts[1], parts.size() > 2 ? parts[2] : "false") == "true";
        if (parts[0] == "primary_region")
            return region() == 0;
        if (parts[0] == "public_subnets")
            return m_builder.vpcOf(m_subject.component).publicTier() != nullptr;
        return false;
    }

    /// Drawn inside a network, or joined to what can only be reached there.
    bool inVpc() const
    {
        if (m_system.vpcs.empty() || component().vpc < 0)
            return false;
        if (component().insideVpc || component().says("vpc"))
            return true;
        return std::ranges::any_of(component().targets, [&](int target) {
            const Kind& kind = m_system.catalog->kind(m_system.at(target).kind);
            return m_system.at(target).vpc == component().vpc && kind.hasTrait("storesData") &&
                   (kind.hasTrait("eni") || kind.hasTrait("needsSubnet"));
        });
    }

    /// A component of that kind at the other end of a connection, which has an address; or -1.
    int near(std::string_view kind) const
    {
        for (const int other : m_system.neighbours(m_subject.component))
            if (m_system.isA(other, kind) && !m_builder.address(other).empty())
                return other;
        return -1;
    }

    /// The same, else any of the system in the same place.
    int any(std::string_view kind) const
    {
        if (const int other = near(kind); other >= 0)
            return other;
        for (const int other : m_system.ofKind(kind))  // names have no region
            if ((kind == "aws.route53" || m_system.at(other).region == component().region) &&
                other != m_subject.component && !m_builder.address(other).empty())
                return other;
        return -1;
    }

    std::string reference(int other, const std::vector<std::string>& parts) const
    {
        if (other >= 0)
            return m_builder.address(other) + "." + (parts.size() > 2 ? parts[2] : "arn");
        std::string fallback;
        for (std::size_t i = 3; i < parts.size(); ++i)
            fallback += (i > 3 ? " " : "") + parts[i];
        return fallback.empty() ? "null" : fallback;
    }

    /// What it stands in, else any of that kind, else the one that is made where none is drawn:
    /// "home KIND ATTRIBUTE".
    std::string home(const std::vector<std::string>& parts)
    {
        const std::string& kind = parts[1];
        const std::string attribute = parts.size() > 2 ? "." + parts[2] : std::string();
        int owner = -1;
        for (const int subject : {m_subject.component, m_subject.end})
            if (owner < 0 && subject >= 0)
                owner = m_system.frameOf(subject, kind);
        for (const int other : m_system.ofKind(kind))
            if (owner < 0 && other != m_subject.component && !m_builder.address(other).empty())
                owner = other;
        if (owner >= 0 && !m_builder.address(owner).empty())
            return m_builder.address(owner) + attribute;
        const Recipe* made = defaultRecipe(kind);
        if (!made)
            return "null";
        if (m_builder.madeOnce.insert(kind).second) {
            const std::string body = Filler(m_builder, *made, m_subject).body();
            m_builder.file(made->file).raw(body);
        }
        return firstAddress(made->body) + attribute;
    }

    /// "azurerm_subnet.main" of the first block of a recipe.
    static std::string firstAddress(std::string_view body)
    {
        const std::vector<std::string_view> quoted = split(body.substr(0, body.find('{')), '"');
        const std::string prefix = body.starts_with("data ") ? "data." : "";
        return quoted.size() < 4 ? std::string("null")
                                 : prefix + std::string(quoted[1]) + "." + std::string(quoted[3]);
    }

    const PropertySpec* spec(const std::string& name) const
    {
        for (std::string id = component().kind; !id.empty(); id = m_system.catalog->kind(id).base)
            if (const PropertySpec* found = m_system.catalog->kind(id).property(name))
                return found;
        return nullptr;
    }

    std::string integer(const std::string& name, const std::string& fallback) const
    {
        const PropertySpec* known = spec(name);
        const std::string* value = component().property(name);
        const auto parsed = value ? toInteger(*value) : std::nullopt;
        if (!parsed || (known && known->min && static_cast<double>(*parsed) < *known->min) ||
            (known && known->max && static_cast<double>(*parsed) > *known->max) || *parsed < 0 ||
            *parsed > 100000000)
            return fallback;
        return std::to_string(*parsed);
    }

    /// A drawn text only where it is one of the choices, or fits the pattern, of its property.
    std::string text(const std::string& name, const std::string& fallback) const
    {
        const PropertySpec* known = spec(name);
        const std::string* value = component().property(name);
        if (!value || value->empty() || value->size() > 128)
            return hclString(fallback);
        const bool chosen = known && !known->choices.empty();
        if (chosen && std::ranges::find(known->choices, *value) == known->choices.end())
            return hclString(fallback);
        if (known && !known->pattern.empty() &&
            !std::regex_match(*value, std::regex(known->pattern)))
            return hclString(fallback);
        const bool plain = std::ranges::all_of(*value, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                   std::string_view(" .-_/()*?,:").find(c) != std::string_view::npos;
        });
        return hclString(plain ? *value : fallback);
    }

    std::string flag(const std::string& name, const std::string& fallback) const
    {
        const std::string* value = component().property(name);
        return value && (*value == "true" || *value == "false") ? *value : fallback;
    }

    std::string role()
    {
        if (const std::string* known = m_builder.roleOf(m_subject.component))
            return "aws_iam_role." + *known;
        const std::string role = m_builder.iamRole(m_builder.name(m_subject.component) + "_" +
                                                       plainName(m_recipe.service, kTerraformName),
                                                   m_recipe.service, component().region);
        m_builder.takesRole(m_subject.component, role);
        for (const std::string& policy : m_recipe.managed)
            m_builder.attachPolicy(role, policy);
        return "aws_iam_role." + role;
    }

    std::string group()
    {
        const std::string role =
            plainName(typeWords(m_builder.type(m_subject.component)), kTerraformName) + "_" +
            m_builder.name(m_subject.component);
        int usual = m_recipe.port;
        for (const auto& [word, port] : m_recipe.ports)
            if (component().says(word)) {
                usual = port;
                break;
            }
        // A port beside a cluster is one of its pods.
        const int port = m_system.isA(m_subject.component, "aws.eks_cluster")
                             ? usual
                             : component().integer("port", usual);
        m_builder.listens(m_subject.component, role, port > 65535 ? usual : port);
        if (m_recipe.port == 0)
            m_builder.allowEgress(role);
        return m_builder.securityGroup(role, component().label, component().vpc);
    }

    std::string variable(std::string_view rest)
    {
        // NAME TYPE DEFAULT | description
        const std::size_t bar = rest.find('|');
        const std::vector<std::string> parts = words(rest.substr(0, bar));
        const std::string& name = parts[0];
        std::string value;
        for (std::size_t i = 2; i < parts.size(); ++i)
            value += (i > 2 ? " " : "") + parts[i];
        m_builder.variable(
            name,
            {.description = bar == rest.npos ? name : std::string(trimmed(rest.substr(bar + 1))),
             .type = parts.size() > 1 ? parts[1] : "string",
             .defaultValue = value == "-" ? "" : value,
             .sensitive = name.ends_with("_password")});
        return "var." + name;
    }

    static std::string at(const std::vector<std::string>& parts, std::size_t index)
    {
        return index < parts.size() ? parts[index] : std::string();
    }

    static std::string rest(const std::vector<std::string>& parts, std::size_t from)
    {
        std::string out;
        for (std::size_t i = from; i < parts.size(); ++i)
            out += (i > from ? " " : "") + parts[i];
        return out;
    }

    std::string value(std::string_view placeholder)
    {
        const std::vector<std::string> parts = words(placeholder);
        if (parts.empty())
            return {};
        const std::string& what = parts[0];
        if (what == "name")
            return m_builder.name(m_subject.component);
        if (what == "type" || what == "end_type")
            return typeWords(m_builder.type(what == "type" ? m_subject.component : m_subject.end));
        if (what == "ref")
            return m_builder.address(m_subject.component);
        if (what == "end")
            return m_builder.name(m_subject.end);
        if (what == "end_ref")
            return m_builder.address(m_subject.end);
        if (what == "slug" || what == "end_slug") {
            const auto length = toInteger(at(parts, 1)).value_or(40);
            return m_builder.slug(what == "slug" ? m_subject.component : m_subject.end,
                                  static_cast<std::size_t>(length));
        }
        if (what == "title")
            return hclString(plainDescription(component().label));
        if (what == "int")
            return integer(at(parts, 1), at(parts, 2));
        if (what == "text")
            return text(at(parts, 1), rest(parts, 2));
        if (what == "flag")
            return flag(at(parts, 1), at(parts, 2));
        if (what == "near")
            return reference(near(at(parts, 1)), parts);
        if (what == "any")
            return reference(any(at(parts, 1)), parts);
        if (what == "home" && parts.size() > 1)
            return home(parts);
        if (what == "kms")
            return reference(any("aws.kms"), {"any", "aws.kms", "arn"});
        if (what == "role")
            return role();
        if (what == "end_role") {
            const std::string* known = m_builder.roleOf(m_subject.end);
            return known ? "aws_iam_role." + *known : "null";
        }
        if (what == "group")
            return group();
        if (what == "var")
            return variable(placeholder.substr(placeholder.find("var") + 4));
        if (what == "region")
            return m_builder.regionExpression(region());
        if (what == "account")
            return m_builder.accountId(region());
        if (const auto part = recipePart({m_builder, m_subject.component, m_subject.end, parts}))
            return *part;
        return network(what);
    }

    std::string network(const std::string& what)
    {
        if (m_system.vpcs.empty())
            return "null";
        const Vpc& vpc = m_builder.vpcOf(m_subject.component);
        if (what == "vpc")
            return "aws_vpc." + vpc.name;
        if (what == "subnets")
            return m_builder.privateSubnets(vpc, m_subject.component);
        if (what == "public_subnets")
            return m_builder.publicSubnets(vpc);
        if (what == "data_subnets")
            return m_builder.dataSubnets(vpc, m_subject.component);
        if (what == "subnet")
            return "sort(" + m_builder.privateSubnets(vpc, m_subject.component) + ")[0]";
        if (what == "public_subnet")
            return "sort(" + m_builder.publicSubnets(vpc) + ")[0]";
        if (what == "firewall_mappings")
            return firewallMappings(vpc);
        if (what == "route_tables")
            return routeTables(vpc);
        return "null";
    }

    /// A firewall has an endpoint in each of its subnets.
    static std::string firewallMappings(const Vpc& vpc)
    {
        const SubnetTier* tier = vpc.tier(kFirewallTier);
        std::string out;
        for (int zone = 0; tier && zone < tier->count; ++zone)
            out += "\nsubnet_mapping {\nsubnet_id = values(aws_subnet." + vpc.label(tier->name) +
                   ")[" + std::to_string(zone) + "].id\n}\n";
        return out;
    }

    std::string routeTables(const Vpc& vpc) const
    {
        std::vector<std::string> tables;
        const auto index = static_cast<int>(&vpc - m_system.vpcs.data());
        const bool inspected = inspectionOf(m_system, index) != Inspection::None;
        for (const SubnetTier& tier : vpc.tiers)
            tables.push_back(tier.isPublic && !inspected
                                 ? "[aws_route_table." + vpc.label("public") + ".id]"
                                 : "values(aws_route_table." + vpc.label(tier.name) + ")[*].id");
        std::ranges::sort(tables);
        tables.erase(std::unique(tables.begin(), tables.end()), tables.end());
        return "concat(" + join(tables, ", ") + ")";
    }

    std::string filled(std::string_view line)
    {
        std::string out;
        for (std::size_t at = 0; at < line.size();) {
            std::size_t open = line.find("{{", at);
            if (open != line.npos && line.substr(open, 3) == "{{{")
                ++open;  // "${{{ref}}.arn}": the first brace is Terraform's
            if (open == line.npos) {
                out += line.substr(at);
                break;
            }
            out += line.substr(at, open - at);
            // Placeholders may stand in a variable's name.
            std::size_t close = open + 2;
            for (int depth = 1; close < line.size(); ++close) {
                if (line.substr(close, 2) == "{{")
                    ++depth, ++close;
                else if (line.substr(close, 2) == "}}" && --depth == 0)
                    break;
                else if (line.substr(close, 2) == "}}")
                    ++close;
            }
            out += value(filled(line.substr(open + 2, close - open - 2)));
            at = std::min(line.size(), close + 2);
        }
        return out;
    }

    TerraformBuilder& m_builder;
    const System& m_system;
    const Recipe& m_recipe;
    Subject m_subject;
};

}  // namespace

std::string recipeBody(TerraformBuilder& builder, const Recipe& recipe, int component, int end)
{
    return Filler(builder, recipe, {.component = component, .end = end}).body();
}

std::string recipeExpression(TerraformBuilder& builder, const Recipe& recipe, int component,
                             std::string_view text)
{
    return Filler(builder, recipe, {.component = component}).expression(text);
}

std::vector<Hcl> recipeStatements(TerraformBuilder& builder, const Recipe& recipe,
                                  const std::vector<Grant>& grants, int component, int end)
{
    return Filler(builder, recipe, {.component = component, .end = end}).statements(grants);
}

}  // namespace stratoplan::exporting
