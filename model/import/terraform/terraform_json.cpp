#include "model/import/terraform/terraform_json.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/import/terraform/resource_types.h"
#include "model/import/terraform/resources.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::terraform {
namespace {

class Builder {
public:
    Builder(Inventory found, const Catalog& catalog) : m_found(std::move(found)), m_catalog(catalog)
    {
        for (const Kind& kind : catalog.kinds())
            if (kind.id.starts_with("aws.") && !kind.terraformResource.empty())
                m_kindOfType.try_emplace(kind.terraformResource, kind.id);
        for (const OtherType& other : kOtherTypes)
            m_kindOfType.try_emplace(std::string(other.type), other.kind);
    }

    Parsed build()
    {
        const auto count = static_cast<int>(m_found.resources.size());
        m_users.resize(m_found.resources.size());
        m_nodeOf.assign(m_found.resources.size(), -1);
        for (int i = 0; i < count; ++i)
            for (const int used : at(i).allReferences())
                m_users[static_cast<std::size_t>(used)].push_back(i);
        addRegions();
        for (int i = 0; i < count; ++i)
            addNode(i);
        for (int i = 0; i < count; ++i)
            place(i);
        placeClusters();
        for (int i = 0; i < count; ++i)
            connect(i);
        for (int i = 0; i < count; ++i)
            connectRoute(i);
        return finished();
    }

private:
    const Resource& at(int index) const
    {
        return m_found.resources[static_cast<std::size_t>(index)];
    }
    int nodeOf(int index) const { return m_nodeOf[static_cast<std::size_t>(index)]; }
    Node& node(int number) { return m_data.nodes[static_cast<std::size_t>(number)]; }
    const Node& node(int number) const { return m_data.nodes[static_cast<std::size_t>(number)]; }

    int add(Node made)
    {
        made.id = {static_cast<std::uint32_t>(m_data.nodes.size() + 1)};
        const std::string plain = made.name.empty() ? "n" : made.name;
        made.name = plain;
        for (int n = 2; !m_names.insert(made.name).second; ++n)
            made.name = plain + "-" + std::to_string(n);
        made.kindOrigin = Origin::Said;
        m_data.nodes.push_back(std::move(made));
        return static_cast<int>(m_data.nodes.size()) - 1;
    }

    void addRegions()
    {
        std::set<std::string> used;
        for (const Resource& resource : m_found.resources)
            if (!resource.isData && resource.type.starts_with("aws_"))
                used.insert(resource.provider);
        addAccounts(used);
        for (const auto& [alias, region] : m_found.regions) {
            if (!used.contains(alias))
                continue;
            const auto account = m_accounts.find(alias);
            m_regions[alias] =
                add({.name = slug(region),
                     .parent = account == m_accounts.end() ? NodeId{} : node(account->second).id,
                     .label = region,
                     .isContainer = true,
                     .kind = "aws.region",
                     .properties = {{"region", region}}});
        }
    }

    /// A frame for each account, where there are several.
    void addAccounts(const std::set<std::string>& used)
    {
        std::map<std::string, int> frames;
        for (const auto& [alias, account] : m_found.accounts)
            if (used.contains(alias) && !account.empty())
                frames[account] = -1;
        if (frames.size() < 2)
            return;
        for (const auto& [alias, account] : m_found.accounts) {
            const auto frame = frames.find(account);
            if (frame == frames.end() || !used.contains(alias))
                continue;
            if (frame->second < 0)
                frame->second = add({.name = slug(account),
                                     .label = "AWS Account: " + account,
                                     .isContainer = true,
                                     .kind = "aws.account"});
            m_accounts[alias] = frame->second;
        }
    }

    std::string value(int index, const char* name) const
    {
        const auto it = at(index).values.find(name);
        return it == at(index).values.end() ? std::string() : it->second;
    }

    bool isUsedBy(int index, std::string_view type) const
    {
        return std::ranges::any_of(m_users[static_cast<std::size_t>(index)],
                                   [&](int user) { return at(user).type == type; });
    }

    /// Another queue sends to it what nobody could handle.
    bool takesDeadLetters(int index) const
    {
        const std::string arn = value(index, "arn");
        return isUsedBy(index, "aws_sqs_queue") ||
               (!arn.empty() && std::ranges::any_of(m_found.resources, [&](const Resource& other) {
                   const auto policy = other.values.find("redrive_policy");
                   return policy != other.values.end() &&
                          policy->second.find("\"" + arn + "\"") != std::string::npos;
               }));
    }

    std::string kindOf(int index) const
    {
        const Resource& resource = at(index);
        const auto it = m_kindOfType.find(resource.type);
        if (resource.isData || it == m_kindOfType.end() ||
            std::ranges::find(kServing, resource.type) != std::end(kServing))
            return {};
        const std::string name = lowered(resource.name + " " + value(index, "tags.Name"));
        const auto says = [&](std::string_view word) {
            return name.find(word) != std::string::npos;
        };
        if (resource.type == "aws_subnet")
            return value(index, "map_public_ip_on_launch") == "true"
                       ? std::string("aws.subnet_public")
                       : subnetKind(resource.name, value(index, "tags.Name"));
        if (resource.type == "aws_lb")
            return value(index, "load_balancer_type") == "network"   ? "aws.nlb"
                   : value(index, "load_balancer_type") == "gateway" ? "aws.network_lb_gateway"
                                                                     : "aws.alb";
        if (resource.type == "aws_vpc_endpoint")
            return value(index, "vpc_endpoint_type") == "Interface" ? "aws.vpc_endpoint_interface"
                                                                    : "aws.vpc_endpoint_gateway";
        if (resource.type == "aws_sqs_queue" && takesDeadLetters(index))
            return "aws.sqs_dlq";
        // A key without a name of its own serves what it was made for: a topic, a database.
        if (resource.type == "aws_kms_key" && !isUsedBy(index, "aws_kms_alias"))
            return {};
        if (resource.type == "aws_cloudwatch_event_rule") {
            // A rule of a bus serves it; one of the account's own bus stands for that.
            if (resource.references.contains("event_bus_name") ||
                (!value(index, "event_bus_name").empty() &&
                 value(index, "event_bus_name") != "default"))
                return {};
            return value(index, "schedule_expression").empty() ? "aws.eventbridge"
                                                               : "aws.eventbridge_scheduler";
        }
        if (resource.type == "aws_instance" && says("bastion"))
            return "aws.bastion";
        if (resource.type == "aws_cloudwatch_log_group") {
            // Those of a service are named after it.
            const std::string group = value(index, "name");
            if (group.starts_with("/aws/") || group.starts_with("/ecs/"))
                return {};
            return "aws.cloudwatch_logs";
        }
        return it->second;
    }

    /// "sqs_jobs" as a person writes it; "main" and the like say nothing but the kind. What has its
    /// name from a key or from the module alone is called by that.
    std::string labelOf(int index, const Kind& kind) const
    {
        constexpr std::string_view kIdle[] = {"main", "this", "default", "app", "primary"};
        const auto idle = [&](const std::string& text) {
            return std::ranges::find(kIdle, text) != std::end(kIdle);
        };
        std::string name = at(index).name;
        if (!at(index).key.empty())
            name = idle(name) ? slug(at(index).key, '_') : name + "_" + slug(at(index).key, '_');
        else if (const std::size_t last = at(index).module.rfind("module.");
                 idle(name) && last != std::string::npos && !kind.hasTrait("place"))
            name = slug(at(index).module.substr(last + 7), '_');
        if (idle(name))
            return kind.label;
        std::string out;
        for (const std::string_view word : split(name, '_')) {
            if (word.empty())
                continue;
            std::string written(word);
            const bool letters = word.size() <= 3;
            for (std::size_t i = 0; i < written.size(); ++i)
                if ((i == 0 || letters) && written[i] >= 'a' && written[i] <= 'z')
                    written[i] = static_cast<char>(written[i] - 'a' + 'A');
            out += (out.empty() ? "" : " ") + written;
        }
        return out.empty() ? kind.label : out;
    }

    void addNode(int index)
    {
        const std::string id = kindOf(index);
        if (id.empty())
            return;
        const Resource& resource = at(index);
        const Kind& kind = m_catalog.kind(id);
        Node made{.name = slug(resource.type.substr(4) + " " + resource.name),
                  .label = labelOf(index, kind),
                  .isContainer = kind.isContainer && kind.hasTrait("place"),
                  .kind = id};
        const bool subnet = resource.type == "aws_subnet";
        if (subnet)
            made.label += resource.count > 1 ? " Subnets" : " Subnet";
        if (resource.count > 1)
            made.properties.push_back({"count", std::to_string(resource.count)});
        if (!resource.cidrs.empty()) {
            std::string all;
            for (const std::string& cidr : resource.cidrs)
                all += (all.empty() ? "" : ", ") + cidr;
            made.properties.push_back({resource.cidrs.size() > 1 ? "cidrs" : "cidr", all});
            if (resource.cidrs.size() == 1)
                made.label += " " + all;
        }
        for (const char* name :
             {"assign_generated_ipv6_cidr_block", "assign_ipv6_address_on_creation"})
            if (value(index, name) == "true" && kind.property("ipv6"))
                made.properties.push_back({"ipv6", "true"});
        if (const std::string block = value(index, "ipv6_cidr_block");
            resource.count == 1 && cidrBlock(block) && kind.property("ipv6_cidr"))
            made.properties.push_back({"ipv6_cidr", block});
        for (const char* name : {"instance_type", "engine", "runtime", "port", "engine_version"})
            if (const std::string text = value(index, name); !text.empty() && kind.property(name))
                made.properties.push_back({name, text});
        m_nodeOf[static_cast<std::size_t>(index)] = add(std::move(made));
    }

    bool isContainerKind(int number) const
    {
        const Kind& kind = m_catalog.kind(node(number).kind);
        return kind.isContainer && (kind.hasTrait("place") || kind.hasTrait("cluster"));
    }

    /// The places that a resource refers to, through what serves it: subnet groups, security
    /// groups.
    void placesOf(int index, std::set<int>& found, std::set<int>& seen, int depth) const
    {
        if (depth > 4 || !seen.insert(index).second)
            return;
        for (const int used : at(index).allReferences()) {
            const int number = nodeOf(used);
            if (number >= 0 && isContainerKind(number))
                found.insert(number);
            else if (number < 0 && !at(used).isData && at(used).type != "aws_iam_role" &&
                     at(used).type != "aws_lb_target_group" && at(used).type != "aws_lb_listener")
                placesOf(used, found, seen, depth + 1);
        }
        for (const int user : m_users[static_cast<std::size_t>(index)])
            if (const auto* const placer = std::ranges::find(kPlacers, at(user).type, &Joint::type);
                placer != std::end(kPlacers) && refersBy(user, placer->from, index))
                placesOf(user, found, seen, depth + 1);
    }

    bool refersBy(int index, std::string_view attribute, int used) const
    {
        const auto references = at(index).references.find(std::string(attribute));
        return references != at(index).references.end() &&
               std::ranges::find(references->second, used) != references->second.end();
    }

    /// A cluster of services stands in no network; one whose services all stand in the same is
    /// drawn there.
    void placeClusters()
    {
        std::map<int, std::set<int>> networks;
        for (std::size_t i = 0; i < m_found.resources.size(); ++i) {
            const int number = nodeOf(static_cast<int>(i));
            const Node* cluster = number < 0 || !node(number).parent
                                      ? nullptr
                                      : &node(static_cast<int>(node(number).parent.value) - 1);
            if (!cluster || !m_catalog.isA(cluster->kind, "aws.ecs_cluster"))
                continue;
            std::set<int> places;
            std::set<int> seen;
            placesOf(static_cast<int>(i), places, seen, 0);
            for (const int place : places)
                if (m_catalog.isA(node(place).kind, "aws.vpc"))
                    networks[static_cast<int>(cluster->id.value) - 1].insert(place);
                else if (m_catalog.isA(node(place).kind, "aws.subnet") && node(place).parent)
                    networks[static_cast<int>(cluster->id.value) - 1].insert(
                        static_cast<int>(node(place).parent.value) - 1);
        }
        for (const auto& [cluster, places] : networks)
            if (places.size() == 1)
                node(cluster).parent = node(*places.begin()).id;
    }

    /// Into the narrowest place: a cluster, else the only subnets, else the network, else the
    /// region.
    void place(int index)
    {
        const int number = nodeOf(index);
        if (number < 0)
            return;
        std::set<int> places;
        std::set<int> seen;
        placesOf(index, places, seen, 0);
        places.erase(number);
        const auto only = [&](std::string_view kind) {
            int found = -1;
            for (const int candidate : places)
                if (m_catalog.isA(node(candidate).kind, kind)) {
                    if (found >= 0)
                        return -1;
                    found = candidate;
                }
            return found;
        };
        const std::string& kind = node(number).kind;
        int parent = -1;
        for (const char* candidate :
             {"aws.ecs_cluster", "aws.eks_cluster", "aws.subnet", "aws.vpc"})
            if (const int found = only(candidate); found >= 0 && parent < 0 &&
                                                   !m_catalog.isA(kind, candidate) &&
                                                   (m_catalog.mayContain(node(found).kind, kind) ||
                                                    std::string_view(candidate) == "aws.vpc"))
                parent = found;
        if (m_catalog.isA(kind, "aws.vpc") || m_catalog.kind(kind).hasTrait("global"))
            parent = -1;
        if (parent < 0 && m_regions.size() > 0 && !m_catalog.kind(kind).hasTrait("global"))
            if (const auto it = m_regions.find(at(index).provider); it != m_regions.end())
                parent = it->second;
        if (parent < 0)
            if (const auto it = m_accounts.find(at(index).provider); it != m_accounts.end())
                parent = it->second;
        if (parent < 0)
            return;
        node(number).parent = node(parent).id;
        node(parent).isContainer = true;
    }

    /// The components that a resource stands for: itself, those that use it, else those it uses.
    std::vector<int> standsFor(int index, int depth = 0) const
    {
        if (nodeOf(index) >= 0)
            return {nodeOf(index)};
        std::set<int> found;
        if (depth > 4)
            return {};
        for (const int user : m_users[static_cast<std::size_t>(index)]) {
            if (isJoint(user))
                continue;
            for (const int number : standsForUser(user, depth + 1))
                found.insert(number);
        }
        if (found.empty())
            for (const int used : at(index).allReferences())
                if (nodeOf(used) >= 0 ? !isContainerKind(nodeOf(used)) : depth < 3)
                    for (const int number : standsForUsed(used, depth + 1))
                        found.insert(number);
        return {found.begin(), found.end()};
    }

    std::vector<int> standsForUser(int index, int depth) const
    {
        if (nodeOf(index) >= 0)
            return {nodeOf(index)};
        std::vector<int> found;
        if (depth > 4)
            return found;
        if (at(index).type == "aws_batch_job_definition")
            return environmentsOf(index);
        for (const int user : m_users[static_cast<std::size_t>(index)])
            if (!isJoint(user))
                for (const int number : standsForUser(user, depth + 1))
                    found.push_back(number);
        return found;
    }

    /// Nothing but whoever submits a job joins its definition to where it runs: the environment of
    /// that name is meant, else the only one.
    std::vector<int> environmentsOf(int definition) const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_found.resources.size(); ++i) {
            const int index = static_cast<int>(i);
            if (at(index).type != "aws_batch_compute_environment" || nodeOf(index) < 0 ||
                at(index).module != at(definition).module)
                continue;
            if (at(index).name == at(definition).name)
                return {nodeOf(index)};
            found.push_back(nodeOf(index));
        }
        return found.size() == 1 ? found : std::vector<int>();
    }

    std::vector<int> standsForUsed(int index, int depth) const
    {
        if (nodeOf(index) >= 0)
            return {nodeOf(index)};
        std::vector<int> found;
        if (depth > 4)
            return found;
        for (const int used : at(index).allReferences())
            for (const int number : standsForUsed(used, depth + 1))
                if (!isContainerKind(number))
                    found.push_back(number);
        return found;
    }

    bool isJoint(int index) const
    {
        return std::ranges::find(kJoints, at(index).type, &Joint::type) != std::end(kJoints);
    }

    void join(int from, int to)
    {
        const auto network = [&](int number) {
            return m_catalog.isA(node(number).kind, "aws.vpc");
        };
        // What runs in a cluster of Kubernetes is not planned: its cluster reaches out for it.
        const bool pods = m_catalog.isA(node(from).kind, "aws.eks_cluster");
        if (from == to || (isContainerKind(to) && !network(to)) ||
            (isContainerKind(from) && !pods && !(network(from) && network(to))) ||
            isWithin(to, from) || isWithin(from, to))
            return;
        if (m_joined.contains({to, from}) || !m_joined.insert({from, to}).second)
            return;
        addEdge(from, to);
    }

    bool isWithin(int inner, int outer) const
    {
        for (NodeId up = node(inner).parent; up; up = node(static_cast<int>(up.value) - 1).parent)
            if (up == node(outer).id)
                return true;
        return false;
    }

    void connect(int index)
    {
        const Resource& resource = at(index);
        for (const Joint& joint : kJoints) {
            if (joint.type != resource.type)
                continue;
            const auto from = resource.references.find(std::string(joint.from));
            const auto to = resource.references.find(std::string(joint.to));
            if (from == resource.references.end() || to == resource.references.end())
                continue;
            for (const int source : from->second)
                for (const int target : to->second)
                    for (const int begin : standsFor(source))
                        for (const int end : standsFor(target))
                            join(begin, end);
        }
        const auto told = resource.references.find("event_pattern");
        if (const int number = nodeOf(index); number >= 0 && told != resource.references.end())
            for (const int used : told->second)
                if (nodeOf(used) >= 0)
                    join(nodeOf(used), number);
        if (const int number = nodeOf(index); number >= 0)
            for (const int used : resource.allReferences()) {
                if (const int other = nodeOf(used); other >= 0)
                    join(number, other);
                else if (std::ranges::find(kWrapping, at(used).type) != std::end(kWrapping))
                    for (const int part : at(used).allReferences())  // what it runs
                        if (nodeOf(part) >= 0)
                            join(number, nodeOf(part));
            }
        // Members of one global database, from the one that is written to.
        if (resource.type == "aws_rds_global_cluster" ||
            resource.type == "aws_elasticache_global_replication_group") {
            std::vector<int> members;
            for (const int used : resource.allReferences())
                if (nodeOf(used) >= 0)
                    members.push_back(used);
            for (const int user : m_users[static_cast<std::size_t>(index)])
                if (nodeOf(user) >= 0)
                    members.push_back(user);
            std::stable_partition(members.begin(), members.end(), [&](int member) {
                return !value(member, "master_username").empty();
            });
            for (std::size_t i = 1; i < members.size(); ++i)
                join(nodeOf(members.front()), nodeOf(members[i]));
        }
    }

    /// A route joins the subnets of its table to the gateway that it leads to; that of an internet
    /// gateway is drawn from the gateway.
    void connectRoute(int index)
    {
        const Resource& route = at(index);
        if (route.type != "aws_route")
            return;
        const auto tables = route.references.find("route_table_id");
        if (tables == route.references.end())
            return;
        for (const char* way :
             {"gateway_id", "nat_gateway_id", "transit_gateway_id", "egress_only_gateway_id"}) {
            const auto gateways = route.references.find(way);
            if (gateways == route.references.end())
                continue;
            for (const int table : tables->second)
                for (const int subnet : subnetsOf(table))
                    for (const int gateway : gateways->second)
                        if (nodeOf(subnet) >= 0 && nodeOf(gateway) >= 0)
                            joinWay(nodeOf(subnet), nodeOf(gateway));
        }
    }

    std::vector<int> subnetsOf(int table) const
    {
        std::vector<int> found;
        for (const int user : m_users[static_cast<std::size_t>(table)])
            if (at(user).type == "aws_route_table_association")
                for (const int used : at(user).allReferences())  // also by its for_each
                    if (at(used).type == "aws_subnet")
                        found.push_back(used);
        return found;
    }

    void joinWay(int subnet, int gateway)
    {
        const bool inward = m_catalog.isA(node(gateway).kind, "aws.igw");
        const std::pair<int, int> ends =
            inward ? std::pair(gateway, subnet) : std::pair(subnet, gateway);
        const bool inside = node(gateway).parent == node(subnet).id;
        if (inside || m_joined.contains({ends.second, ends.first}) || !m_joined.insert(ends).second)
            return;
        addEdge(ends.first, ends.second);
    }

    void addEdge(int from, int to)
    {
        const auto number = static_cast<std::uint32_t>(m_data.edges.size() + 1);
        m_data.edges.push_back({.id = {number}, .source = node(from).id, .target = node(to).id});
    }

    Parsed finished()
    {
        Parsed parsed;
        if (m_data.nodes.empty()) {
            parsed.diagnostics.push_back({.code = DiagCode::TFJ002});
            parsed.ok = false;
            return parsed;
        }
        // A region that holds nothing was only a provider.
        m_data.header.kind = "flowchart";
        m_data.header.direction = Direction::LeftRight;
        parsed.diagram = Diagram(std::move(m_data));
        return parsed;
    }

    Inventory m_found;
    const Catalog& m_catalog;
    std::unordered_map<std::string, std::string> m_kindOfType;
    std::vector<std::vector<int>> m_users;
    std::vector<int> m_nodeOf;
    std::map<std::string, int> m_regions;
    std::map<std::string, int> m_accounts;  // of the same aliases
    std::set<std::string> m_names;
    std::set<std::pair<int, int>> m_joined;
    DiagramData m_data;
};

}  // namespace

bool isPlanOrState(std::string_view text)
{
    const std::string_view begin = trimmed(text.substr(0, 2000));
    return begin.starts_with('{') && begin.find("\"format_version\"") != std::string_view::npos &&
           begin.find("\"terraform_version\"") != std::string_view::npos;
}

Parsed read(std::string_view json, const Catalog& catalog)
{
    Inventory found = inventoryOf(json);
    if (!found.ok) {
        Parsed parsed;
        parsed.diagnostics.push_back({.code = DiagCode::TFJ001});
        parsed.ok = false;
        return parsed;
    }
    return Builder(std::move(found), catalog).build();
}

}  // namespace stratoplan::terraform
