#include "export/terraform/stated_blocks.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/stated.h"

#include <algorithm>
#include <map>

namespace stratoplan::exporting {
namespace {

struct Listed {
    std::string zone;  ///< its letter, or empty
    std::string block;
};

/// What routes and rules have blocks for are ends of traffic, not subnets.
bool speaksOfTraffic(const Fact& fact)
{
    const std::string words = " " + slug(fact.property + " " + join(fact.context, " "), ' ') + " ";
    for (const char* word :
         {" destination ", " source ", " target ", " route ", " routes ", " ingress ", " egress ",
          " inbound ", " outbound ", " from ", " to ", " allowed ", " security ", " sg "})
        if (words.find(word) != std::string::npos)
            return true;
    return false;
}

/// The sort of subnet that words name: a word of its name, and whether it is public or for data.
enum class Sort { None, Public, Private, Data };

Sort sortIn(std::string_view text)
{
    const std::string words = " " + slug(text, ' ') + " ";
    const auto says = [&](std::initializer_list<const char*> list) {
        return std::ranges::any_of(list, [&](const char* word) {
            return words.find(" " + std::string(word) + " ") != std::string::npos;
        });
    };
    return says({"public", "dmz", "ingress", "web", "offentlich", "offentliche", "oeffentlich",
                 "publica", "publicas", "publique", "publiques", "publico"})
               ? Sort::Public
           : says({"data", "db", "database", "databases", "isolated", "intra", "cache", "daten",
                   "datenbank", "datos", "donnees"})
               ? Sort::Data
           : says({"private", "app", "application", "compute", "internal", "privat", "privada",
                   "privadas", "prive", "privee", "prives"})
               ? Sort::Private
               : Sort::None;
}

/// "eu-west-1b", "public-b", "AZ 2": the letter of a zone.
std::string zoneIn(std::string_view text)
{
    const std::string words = slug(text, ' ');
    std::string zone;
    for (const std::string_view word : split(words, ' ')) {
        if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'f')
            zone = word;
        else if (word.size() == 2 && word[0] >= '1' && word[0] <= '9' && word[1] >= 'a' &&
                 word[1] <= 'f')
            zone = word.substr(1);  // of "us-east-1a"
        else if (word.size() == 3 && word.starts_with("az") && word[2] >= '1' && word[2] <= '6')
            zone = std::string(1, static_cast<char>('a' + (word[2] - '1')));
    }
    return zone;
}

/// All blocks that are listed for a sort of subnet in one network.
std::map<Sort, std::vector<Listed>> listedIn(const std::vector<Fact>& facts, const System& system,
                                             std::size_t network)
{
    std::map<Sort, std::vector<Listed>> listed;
    const auto inside = [&](const CidrBlock& block, const Vpc& vpc) {
        const auto space = cidrBlock(vpc.cidr);
        return space && block.prefix > space->prefix && space->contains(block);
    };
    std::map<unsigned, std::string> zones;  // of the rows that say it in a cell of its own
    for (const Fact& fact : facts)
        if (fact.value.find('/') == std::string::npos)
            if (const std::string zone = zoneIn(fact.value); !zone.empty())
                zones.try_emplace(fact.line, zone);
    for (const Fact& fact : facts) {
        if (fact.value.find('/') == std::string::npos || speaksOfTraffic(fact))
            continue;
        Sort sort = sortIn(fact.property);
        for (auto title = fact.context.rbegin(); title != fact.context.rend() && sort == Sort::None;
             ++title)
            sort = sortIn(*title);
        for (const Fact& other : facts)  // "Type | Public" in the same row
            if (sort == Sort::None && other.line == fact.line)
                sort = sortIn(other.value);
        if (sort == Sort::None)
            continue;
        std::string zone = zoneIn(fact.property);
        if (zone.empty() && !fact.context.empty())
            zone = zoneIn(fact.context.back());
        if (const auto known = zones.find(fact.line); zone.empty() && known != zones.end())
            zone = known->second;
        for (const CidrBlock& block : cidrBlocks(fact.value)) {
            const auto holders = std::ranges::count_if(
                system.vpcs, [&](const Vpc& vpc) { return inside(block.canonical(), vpc); });
            if (block.isV6 || block.prefix > 28 || holders != 1 ||
                !inside(block.canonical(), system.vpcs[network]))
                continue;
            const std::string text = cidrText(block.canonical());
            if (std::ranges::find(listed[sort], text, &Listed::block) == listed[sort].end())
                listed[sort].push_back({zone, text});
        }
    }
    return listed;
}

}  // namespace

void takeStatedBlocks(System& system, const std::vector<Fact>& facts)
{
    constexpr std::size_t kMost = 3;
    for (std::size_t i = 0; i < system.vpcs.size() && !facts.empty(); ++i) {
        std::map<Sort, std::vector<Listed>> listed = listedIn(facts, system, i);
        for (SubnetTier& tier : system.vpcs[i].tiers) {
            const Sort sort = tier.isPublic ? Sort::Public
                              : tier.isData ? Sort::Data
                                            : Sort::Private;
            std::vector<Listed> blocks = std::move(listed[sort]);
            listed[sort].clear();
            if (tier.isSide || !tier.cidrs.empty() || blocks.empty() || blocks.size() > kMost ||
                (!tier.plural && static_cast<int>(blocks.size()) != tier.count))
                continue;
            std::ranges::stable_sort(blocks, {}, &Listed::zone);
            for (const Listed& block : blocks)
                tier.cidrs.push_back(block.block);
            tier.count = static_cast<int>(tier.cidrs.size());
        }
    }
}

std::string statedBlock(const Input& input, const Diagram& diagram, const Node& node)
{
    for (std::size_t i = 0; i < input.diagrams.size(); ++i) {
        if (input.diagrams[i].diagram != &diagram)
            continue;
        for (const Fact& fact : input.facts) {
            const Fact::Place here{i, node.id};
            if (std::ranges::find(fact.places, here) == fact.places.end())
                continue;
            const auto said =
                propertiesSaid(fact, input.catalog->kind(node.kind), fact.places.size() == 1);
            const auto block = std::ranges::find(said, "cidr", &Property::name);
            if (block != said.end())
                return block->value;
        }
    }
    return {};
}

}  // namespace stratoplan::exporting
