#include "export/manifests/terragrunt_units.h"

#include "export/modules.h"
#include "export/names.h"
#include "export/step_commands.h"
#include "export/terraform/system.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

/// Words of a module's name, and the module of resources/terragrunt that does it.
struct ModuleRow {
    std::string_view words;  ///< alternatives apart by '|'
    std::string_view module;
};

constexpr std::string_view kUnnamed = "unnamed";

/// A table is one in all its regions: they have no unit of their own.
constexpr std::string_view kGlobalTable = "dynamodb";

constexpr ModuleRow kModules[] = {
    {"security group|firewall", "security-groups"},
    {"ecs cluster", "ecs-cluster"},
    {"eks|kubernetes", "eks"},
    {"aurora", "aurora"},
    {"rds|database|postgres|mysql", "rds"},
    {"elasticache|redis|cache", "elasticache"},
    {"dynamodb", "dynamodb"},
    {"s3|bucket", "s3-bucket"},
    {"kms|key", "kms"},
    {"secret", "secrets"},
    {"waf", "waf"},
    {"load balanc|alb", "alb"},
    {"vpc|network", "vpc"},
    {"ecr|registry", "ecr"},
    {"sqs|queue", "sqs"},
    {"sns|topic", "sns"},
    {"xray|x ray|tracing", "xray"},
    {"cloudwatch|monitoring|logs|alarm", "cloudwatch"},
    {"iam|role", "iam"},
    {"gateway|cdn|function|lambda", kUnnamed},
    {"service|worker|api|fargate", "ecs-service"},
};

std::string_view moduleOf(std::string_view label)
{
    const std::string words = wordsOf(label);
    for (const ModuleRow& row : kModules)
        for (const std::string_view one : split(row.words, '|')) {
            const auto parts = split(one, ' ');
            if (std::ranges::all_of(parts,
                                    [&](std::string_view part) { return saysWord(words, part); }))
                return row.module;
        }
    return kUnnamed;
}

/// "_envcommon/network.hcl": network.
std::string commonOf(std::string_view label)
{
    const std::string_view line = label.substr(0, label.find('\n'));
    const std::size_t at = line.find("_envcommon/");
    if (at == std::string_view::npos)
        return {};
    std::string_view name = line.substr(at + 11);
    name = name.substr(0, name.find(".hcl"));
    return plainName(name, {'-', 40, "common"});
}

/// "Production Account", "prod/": prod. Empty where it names none, or several.
std::string onlyEnvironment(std::string_view label)
{
    std::string found;
    const std::string words = slug(label, ' ');
    for (const std::string_view word : split(words, ' '))
        if (const std::string name = shortEnvironment(word); !name.empty()) {
            if (!found.empty() && found != name)
                return {};
            found = name;
        }
    return found;
}

class UnitReader {
public:
    UnitReader(const Blueprint& plan, const System& system, const Diagram& diagram)
        : m_plan(plan), m_system(system), m_diagram(diagram)
    {
        m_tree.regions = system.regions;
    }

    TerragruntTree read()
    {
        for (const Node& node : m_diagram.nodes()) {
            if (node.isContainer)
                continue;
            if (m_plan.catalog->isA(node.kind, "iac.module")) {
                if (!isRootModule(node.label))
                    addUnit(node);
            } else if (const std::string common = commonOf(node.label); !common.empty()) {
                m_commonOf.emplace(node.id, common);
                if (std::ranges::find(m_tree.commons, common) == m_tree.commons.end())
                    m_tree.commons.push_back(common);
            }
        }
        readEdges();
        const std::size_t drawn = m_tree.units.size();
        for (std::size_t region = 1; region < m_tree.regions.size(); ++region)
            copyInto(static_cast<int>(region), drawn);
        readReplication();
        readNetworks();
        return std::move(m_tree);
    }

private:
    TerragruntUnit& at(int index) { return m_tree.units[static_cast<std::size_t>(index)]; }

    void addUnit(const Node& node)
    {
        TerragruntUnit unit;
        unit.label = node.label.substr(0, node.label.find('\n'));
        unit.module = moduleOf(unit.label);
        bool placed = false;
        for (const Node* up = m_diagram.node(node.parent); up; up = m_diagram.node(up->parent)) {
            const std::string environment = onlyEnvironment(up->label);
            if (const auto region = m_system.regionNodes.find(up);
                region != m_system.regionNodes.end()) {
                unit.region = region->second;
                placed = true;
            } else if (!environment.empty()) {
                unit.environment = environment;
            } else if (unit.group.empty()) {
                unit.group = plainName(up->label, {'-', 40, "main"});
            }
        }
        if (unit.group.empty())
            unit.group = "main";
        unit.name = freeName(withoutModule(unit.label), unit);
        m_unitOf.emplace(node.id, static_cast<int>(m_tree.units.size()));
        m_placed.push_back(placed);
        m_tree.units.push_back(std::move(unit));
    }

    /// A name that no other unit has where this one stands.
    std::string freeName(std::string_view label, const TerragruntUnit& unit)
    {
        const std::string plain = plainName(label, kDnsLabel);
        std::set<std::string>& taken = m_taken[{unit.region, unit.environment}];
        const auto isTaken = [&](const std::string& name) {
            return std::ranges::any_of(m_taken, [&](const auto& row) {
                const auto& [place, names] = row;
                return place.first == unit.region && names.contains(name) &&
                       (place.second.empty() || unit.environment.empty() ||
                        place.second == unit.environment);
            });
        };
        std::string name = plain;
        for (int n = 2; isTaken(name); ++n)
            name = plain + "-" + std::to_string(n);
        taken.insert(name);
        return name;
    }

    /// "A --> B" reads "A depends on B".
    void readEdges()
    {
        for (const Edge& edge : m_diagram.edges()) {
            const auto from = m_unitOf.find(edge.source);
            if (from == m_unitOf.end())
                continue;
            if (const auto common = m_commonOf.find(edge.target); common != m_commonOf.end())
                at(from->second).common = common->second;
            if (const auto to = m_unitOf.find(edge.target); to != m_unitOf.end())
                addNeed(from->second, to->second);
        }
    }

    void addNeed(int from, int to)
    {
        const auto needsOf = [this](int index) -> const std::vector<int>& {
            return at(index).needs;
        };
        std::vector<int>& needs = at(from).needs;
        const bool together =
            at(from).region == at(to).region &&
            (at(to).environment.empty() || at(to).environment == at(from).environment);
        if (from != to && together && !reaches(to, from, needsOf) &&
            std::ranges::find(needs, to) == needs.end())
            needs.push_back(to);
        else if (at(from).region != at(to).region && at(from).module == at(to).module &&
                 at(to).replicaOf < 0)
            at(to).replicaOf = from;  // data flows along the line
    }

    std::string_view moduleOfComponent(const Component& component) const
    {
        const std::string_view byKind = moduleOf(m_plan.catalog->kind(component.kind).label);
        return byKind == kUnnamed ? moduleOf(component.label) : byKind;
    }

    /// What a component is called, and those that send it their data.
    std::set<std::string> wordsAround(const Component& component) const
    {
        std::string text = component.label;
        for (const int source : component.sources)
            if (moduleOfComponent(m_system.at(source)) == moduleOfComponent(component))
                text += " " + m_system.at(source).label;
        std::set<std::string> words;
        const std::string plain = slug(text, ' ');
        for (const std::string_view word : split(plain, ' '))
            words.insert(std::string(word));
        return words;
    }

    /// Units among the first `drawn` that make a component: of its module, those that share most
    /// words with it.
    std::vector<int> unitsFor(const Component& component, std::size_t drawn) const
    {
        const std::string_view module = moduleOfComponent(component);
        std::vector<int> found;
        std::ptrdiff_t most = -1;
        if (module == kUnnamed)
            return found;
        const std::set<std::string> words = wordsAround(component);
        for (std::size_t i = 0; i < drawn; ++i) {
            if (m_tree.units[i].module != module || m_placed[i])
                continue;
            const auto parts = split(m_tree.units[i].name, '-');
            const std::ptrdiff_t shared = std::ranges::count_if(
                parts, [&](std::string_view part) { return words.contains(std::string(part)); });
            if (shared > most)
                found.clear();
            if (shared >= most)
                found.push_back(static_cast<int>(i));
            most = std::max(most, shared);
        }
        return found;
    }

    /// Puts a copy of each unit that a further region draws the work of into it, with its needs.
    void copyInto(int region, std::size_t drawn)
    {
        std::vector<int> wanted;
        for (const Component& component : m_system.components)
            if (component.region == region)
                for (const int unit : unitsFor(component, drawn))
                    wanted.push_back(unit);
        std::map<int, int> copies;
        while (!wanted.empty()) {
            const int index = wanted.back();
            wanted.pop_back();
            if (copies.contains(index) || std::ranges::count(at(index).alsoIn, region) > 0)
                continue;
            if (at(index).module == kGlobalTable) {
                at(index).alsoIn.push_back(region);
                continue;
            }
            copies[index] = 0;
            wanted.insert(wanted.end(), at(index).needs.begin(), at(index).needs.end());
        }
        for (auto& [original, copy] : copies) {
            TerragruntUnit unit = at(original);
            unit.region = region;
            unit.name = freeName(unit.name, unit);
            copy = static_cast<int>(m_tree.units.size());
            m_tree.units.push_back(std::move(unit));
            m_copyOf[{original, region}] = copy;
        }
        for (const auto& [original, copy] : copies) {
            std::erase_if(at(copy).needs, [&](int need) { return !copies.contains(need); });
            for (int& need : at(copy).needs)
                need = copies.at(need);
        }
    }

    /// A line from a component to one of another region that the same module makes.
    void readReplication()
    {
        for (std::size_t i = 0; i < m_system.components.size(); ++i) {
            const Component& from = m_system.components[i];
            for (const int target : from.targets) {
                const Component& to = m_system.at(target);
                if (from.region == to.region || from.region != 0)
                    continue;
                for (const int unit : unitsFor(to, m_placed.size()))
                    if (const auto copy = m_copyOf.find({unit, to.region});
                        copy != m_copyOf.end() && moduleOfComponent(from) == at(unit).module)
                        at(copy->second).replicaOf = unit;
            }
        }
    }

    /// Each network gets a block of its own: as drawn, in order.
    void readNetworks()
    {
        std::map<int, std::vector<const Vpc*>> drawn;
        for (const Vpc& vpc : m_system.vpcs)
            drawn[vpc.region].push_back(&vpc);
        std::map<std::pair<int, std::string>, std::size_t> seen;
        std::set<std::string> used;
        for (const Vpc& vpc : m_system.vpcs)
            used.insert(vpc.cidr);
        for (TerragruntUnit& unit : m_tree.units) {
            if (unit.module != "vpc")
                continue;
            const std::size_t nth = seen[{unit.region, unit.environment}]++;
            const std::vector<const Vpc*>& vpcs = drawn[unit.region];
            if (nth < vpcs.size()) {
                unit.cidr = vpcs[nth]->cidr;
                continue;
            }
            for (int second = 0; second < 256 && unit.cidr.empty(); ++second)
                if (const std::string block = "10." + std::to_string(second) + ".0.0/16";
                    used.insert(block).second)
                    unit.cidr = block;
        }
    }

    const Blueprint& m_plan;
    const System& m_system;
    const Diagram& m_diagram;
    TerragruntTree m_tree;
    std::vector<bool> m_placed;  ///< whether the frame of a region holds a drawn unit
    std::unordered_map<NodeId, int> m_unitOf;
    std::unordered_map<NodeId, std::string> m_commonOf;
    std::map<std::pair<int, std::string>, std::set<std::string>> m_taken;
    std::map<std::pair<int, int>, int> m_copyOf;  ///< of a unit and a region
};

}  // namespace

TerragruntTree terragruntTreeOf(const Blueprint& plan)
{
    for (const Input::Source& source : plan.input->diagrams) {
        if (std::ranges::none_of(source.diagram->nodes(), [&](const Node& node) {
                return !node.isContainer && plan.catalog->isA(node.kind, "iac.module");
            }))
            continue;
        TerragruntTree tree =
            UnitReader(plan, plan.infrastructure->system(), *source.diagram).read();
        if (!tree.units.empty())
            return tree;  // one tree a repository
    }
    return {};
}

}  // namespace stratoplan::exporting
