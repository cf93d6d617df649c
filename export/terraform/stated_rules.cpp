#include "export/terraform/builder.h"
#include "model/base/text_util.h"
#include "model/catalog/identity.h"
#include "model/catalog/recognize.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// Joins the groups that a document writes of ("ALB Security Group") with the components that have
/// them.
class Groups {
public:
    explicit Groups(const TerraformBuilder& builder) : m_builder(builder), m_system(builder.system)
    {
    }

    /// The role of its security group; nullptr where none, or more than one, is meant.
    const std::string* named(const std::string& title) const
    {
        std::string words = lowered(title);
        for (const std::string_view tail :
             {" security groups", " security group", " sg", "-sg", "_sg"})
            if (words.ends_with(tail)) {
                words.resize(words.size() - tail.size());
                break;
            }
        const std::string kind = recognize(*m_system.catalog, words).kind;
        const std::string* meant = nullptr;
        for (std::size_t i = 0; i < m_system.components.size(); ++i) {
            const int index = static_cast<int>(i);
            const std::string* role = m_builder.groupOf(index);
            const bool fits =
                role && (slug(m_system.at(index).label) == slug(words) ||
                         ownNameOf(*m_system.at(index).nodes.front(), *m_system.catalog) ==
                             slug(words, ' ') ||
                         m_builder.name(index) == slug(words, '_') ||
                         (kind != "generic" &&
                          isMeantBy(*m_system.catalog, m_system.at(index).kind, kind)));
            if (fits && meant && *meant != *role)
                return nullptr;
            if (fits)
                meant = role;
        }
        return meant ? meant : workload(kind);
    }

    /// The roles of the components that the rule joins, else of the one that its title names.
    std::set<std::string> of(const StatedRule& rule) const
    {
        std::set<std::string> roles;
        for (const Node* node : rule.nodes)
            if (const auto it = m_system.componentOf.find(node); it != m_system.componentOf.end())
                if (const std::string* role = m_builder.groupOf(it->second))
                    roles.insert(*role);
        if (roles.empty())
            if (const std::string* role = named(rule.group))
                roles.insert(*role);
        return roles;
    }

private:
    /// Tasks, service and cluster share the group of the only service.
    const std::string* workload(const std::string& kind) const
    {
        const bool ecs = m_system.catalog->isA(kind, "aws.ecs_task") ||
                         m_system.catalog->isA(kind, "aws.ecs_service") ||
                         m_system.catalog->isA(kind, "aws.ecs_cluster");
        if (!ecs || m_builder.workloads.size() != 1 || m_builder.workloads[0].onInstances)
            return nullptr;
        m_role = m_builder.workloads[0].role();
        return &m_role;
    }

    const TerraformBuilder& m_builder;
    const System& m_system;
    mutable std::string m_role;
};

/// The port from which a rule speaks of "all".
std::string protocolOf(const StatedRule& rule)
{
    return rule.firstPort == 0 ? "-1" : rule.protocol;
}

void allowFrom(TerraformBuilder& builder, const Groups& groups, const StatedRule& rule,
               const std::string& role)
{
    // Both protocols: two rules, as a port belongs to one of them.
    if (rule.protocol == "-1" && rule.firstPort > 0) {
        for (const char* protocol : {"tcp", "udp"}) {
            StatedRule one = rule;
            one.protocol = protocol;
            allowFrom(builder, groups, one, role);
        }
        return;
    }
    std::string from = rule.peer == "0.0.0.0/0" ? "world" : rule.peer;
    if (!rule.isBlock) {
        const std::string* peer = groups.named(rule.peer);
        if (peer) {
            from = *peer;
        } else {
            from = rule.firstPort == 22 ? "admin_cidr" : "allowed_cidr";
            builder.variable(from,
                             {.description = "Addresses behind \"" + plainDescription(rule.peer) +
                                             "\" of the document, as CIDR",
                              .defaultValue = "\"10.0.0.0/8\""});
            from = "var." + from;
        }
    }
    if (from != role)
        builder.allow(from, role, rule.firstPort, protocolOf(rule), rule.lastPort);
}

}  // namespace

void applyStatedRules(TerraformBuilder& builder)
{
    const Groups groups(builder);
    std::map<std::string, std::vector<const StatedRule*>> ingress, egress;
    for (const StatedRule& rule : builder.system.stated.rules)
        for (const std::string& role : groups.of(rule))
            (rule.ingress ? ingress : egress)[role].push_back(&rule);
    for (const auto& [role, rules] : ingress) {
        builder.forgetAssumed(role);
        for (const StatedRule* rule : rules)
            allowFrom(builder, groups, *rule, role);
    }
    for (const auto& [role, rules] : egress) {
        // Everything is what is written anyway; a peer that is no block follows from the drawing.
        const bool narrow = std::ranges::all_of(
            rules, [](const StatedRule* rule) { return rule->isBlock && rule->firstPort > 0; });
        if (!narrow)
            continue;
        for (const StatedRule* rule : rules)
            for (const char* protocol : {"tcp", "udp"})
                if (rule->protocol == protocol || rule->protocol == "-1")
                    builder.allowEgressTo(role, rule->peer, rule->firstPort, protocol,
                                          rule->lastPort);
    }
}

}  // namespace stratoplan::exporting
