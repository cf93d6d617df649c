#include "model/validate/conflicts.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/identity.h"
#include "model/catalog/stated.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace stratoplan {
namespace {

std::string firstLine(const Node& node)
{
    return std::string(trimmed(std::string_view(node.label).substr(0, node.label.find('\n'))));
}

/// What tells copies of one component apart, or says how much of it one drawing shows.
bool isOfTheCopy(const std::string& name)
{
    static const std::set<std::string> kNames = {"az",    "name",    "private_ip", "count",
                                                 "host",  "region",  "az_count",   "role",
                                                 "cidrs", "replicas"};
    return kNames.contains(name);
}

/// "10.0.0.0/16", "8080", "postgres": the same value in other signs is the same.
std::string plain(std::string_view value)
{
    if (const auto blocks = cidrBlocks(value); !blocks.empty()) {
        std::string all;
        for (const CidrBlock& block : blocks)
            all += cidrText(block.canonical()) + " ";
        return all;
    }
    return lowered(trimmed(value));
}

/// "15" and "15.4" agree: one only says more.
bool agree(std::string_view one, std::string_view other)
{
    const std::string a = plain(one);
    const std::string b = plain(other);
    const auto refines = [](const std::string& longer, const std::string& shorter) {
        return longer.starts_with(shorter) && longer.size() > shorter.size() &&
               longer[shorter.size()] == '.';
    };
    return a == b || refines(a, b) || refines(b, a);
}

struct Mention {
    std::size_t diagram = 0;
    const Node* node = nullptr;
    std::string value = {};
};

class Reader {
public:
    Reader(std::span<const Diagram* const> drawings, const Catalog& catalog,
           const LineOfNode& lineOf)
        : m_drawings(drawings), m_catalog(catalog), m_lineOf(lineOf)
    {
    }

    void readDrawings()
    {
        for (std::size_t i = 0; i < m_drawings.size(); ++i)
            for (const Node& node : m_drawings[i]->nodes()) {
                if (node.kind == "generic" || node.kind.starts_with("base."))
                    continue;  // people and frames of any sort share names
                const std::string identity = identityOf(*m_drawings[i], node, m_catalog);
                for (const Property& property : node.properties)
                    if (!isOfTheCopy(property.name) && !property.value.empty())
                        m_said[identity + "\n" + property.name].push_back(
                            {i, &node, property.value});
                const std::string region = identity.substr(identity.rfind('\n') + 1);
                if (const std::string name = plainNameOf(node); !name.empty())
                    m_named[name + "\n" + region].push_back({i, &node, node.kind});
                if (const std::string* cidr = node.property("cidr");
                    cidr && m_catalog.kind(node.kind).hasTrait("subnet"))
                    m_tiers[region + "\n" + plain(*cidr)].push_back({i, &node, node.kind});
            }
        for (const auto& [key, mentions] : m_said)
            compare(mentions, key.substr(key.rfind('\n') + 1));
        for (const auto& [key, mentions] : m_tiers)
            compareTiers(mentions);
        for (const auto& [key, mentions] : m_named)
            compareKinds(mentions);
    }

    void readFacts(const std::vector<Fact>& facts)
    {
        struct Said {
            std::string value;
            unsigned line;
        };
        std::map<std::pair<Fact::Place, std::string>, std::vector<Said>, PlaceOrder> said;
        for (const Fact& fact : facts)
            for (const Fact::Place& place : fact.places)
                if (const Node* node = nodeAt(place))
                    for (const Property& property :
                         propertiesSaid(fact, m_catalog.kind(node->kind), fact.places.size() == 1))
                        said[{place, property.name}].push_back({property.value, fact.line});
        for (const auto& [key, values] : said) {
            const auto& [place, name] = key;
            const Node* node = nodeAt(place);
            const std::string* drawn = node->property(name);
            if (!drawn || drawn->empty() || isOfTheCopy(name) ||
                std::ranges::any_of(values,
                                    [&](const Said& one) { return agree(one.value, *drawn); }))
                continue;
            add(DiagCode::SYS002, place.diagram, *node, name, *drawn, values.front().value,
                values.front().line);
        }
    }

    std::vector<Conflict> found()
    {
        std::ranges::stable_sort(m_found, [](const Conflict& a, const Conflict& b) {
            return std::pair(a.diagram, a.finding.nodes.front()) <
                   std::pair(b.diagram, b.finding.nodes.front());
        });
        return std::move(m_found);
    }

private:
    struct PlaceOrder {
        bool operator()(const std::pair<Fact::Place, std::string>& a,
                        const std::pair<Fact::Place, std::string>& b) const
        {
            return std::tie(a.first.diagram, a.first.node, a.second) <
                   std::tie(b.first.diagram, b.first.node, b.second);
        }
    };

    const Node* nodeAt(const Fact::Place& place) const
    {
        return place.diagram < m_drawings.size() ? m_drawings[place.diagram]->node(place.node)
                                                 : nullptr;
    }

    /// Drawings that say one value are compared with the first of them.
    void compare(const std::vector<Mention>& mentions, const std::string& property)
    {
        const Mention* first = nullptr;
        for (std::size_t begin = 0; begin < mentions.size();) {
            std::size_t end = begin;
            bool one = true;
            for (; end < mentions.size() && mentions[end].diagram == mentions[begin].diagram; ++end)
                one = one && agree(mentions[end].value, mentions[begin].value);
            const Mention& here = mentions[begin];
            begin = end;
            if (!one)
                continue;
            if (!first)
                first = &here;
            else if (!agree(first->value, here.value))
                add(DiagCode::SYS001, here.diagram, *here.node, property, here.value, first->value,
                    m_lineOf(first->diagram, *first->node));
        }
    }

    /// Subnets of one address that are public here and private there.
    void compareTiers(const std::vector<Mention>& mentions)
    {
        const Mention& first = mentions.front();
        for (const Mention& here : mentions)
            if (here.diagram != first.diagram && !m_catalog.isA(here.value, first.value) &&
                !m_catalog.isA(first.value, here.value)) {
                add(DiagCode::SYS001, here.diagram, *here.node, "tier",
                    m_catalog.kind(here.value).label, m_catalog.kind(first.value).label,
                    m_lineOf(first.diagram, *first.node));
                return;
            }
    }

    /// Whether one name can mean only one of them: both do the same work in another way. A queue
    /// and a database, a service and its repository or its tasks go by one name together.
    bool exclude(const std::string& a, const std::string& b) const
    {
        const Kind& one = m_catalog.kind(a);
        const Kind& two = m_catalog.kind(b);
        if (one.terraformResource.empty() || two.terraformResource.empty() || m_catalog.isA(a, b) ||
            m_catalog.isA(b, a) || m_catalog.mayContain(a, b) || m_catalog.mayContain(b, a))
            return false;
        constexpr std::string_view kWork[] = {"database", "cache", "loadBalancer", "compute"};
        return std::ranges::any_of(kWork, [&](std::string_view trait) {
            return one.hasTrait(trait) && two.hasTrait(trait);
        });
    }

    /// A component that is of one kind in one drawing and of another in another, where neither
    /// drawing has both.
    void compareKinds(const std::vector<Mention>& mentions)
    {
        const auto has = [&](std::size_t diagram, const std::string& kind) {
            return std::ranges::any_of(mentions, [&](const Mention& one) {
                return one.diagram == diagram && one.value == kind;
            });
        };
        const Mention& first = mentions.front();
        for (const Mention& here : mentions)
            if (here.diagram != first.diagram && exclude(first.value, here.value) &&
                !has(first.diagram, here.value) && !has(here.diagram, first.value)) {
                add(DiagCode::SYS001, here.diagram, *here.node, "kind",
                    m_catalog.kind(here.value).label, m_catalog.kind(first.value).label,
                    m_lineOf(first.diagram, *first.node));
                return;
            }
    }

    void add(DiagCode code, std::size_t diagram, const Node& node, const std::string& property,
             const std::string& here, const std::string& there, unsigned line)
    {
        m_found.push_back({diagram,
                           {.code = code,
                            .args = {firstLine(node), m_catalog.kind(node.kind).label, property,
                                     here, there, std::to_string(line)},
                            .nodes = {node.id}}});
    }

    std::span<const Diagram* const> m_drawings;
    const Catalog& m_catalog;
    const LineOfNode& m_lineOf;
    std::map<std::string, std::vector<Mention>> m_said;
    std::map<std::string, std::vector<Mention>> m_tiers;
    std::map<std::string, std::vector<Mention>> m_named;
    std::vector<Conflict> m_found;
};

}  // namespace

std::vector<Conflict> conflictsIn(std::span<const Diagram* const> drawings,
                                  const std::vector<Fact>& facts, const Catalog& catalog,
                                  const LineOfNode& lineOf)
{
    Reader reader(drawings, catalog, lineOf);
    if (drawings.size() > 1)
        reader.readDrawings();
    reader.readFacts(facts);
    return reader.found();
}

}  // namespace stratoplan
