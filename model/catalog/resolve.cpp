#include "model/catalog/resolve.h"

#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace stratoplan {
namespace {

using Weight = Vocabulary::Weight;

bool isCloud(std::string_view family)
{
    return family == "aws" || family == "azure" || family == "gcp";
}

class Resolver {
public:
    Resolver(const Catalog& catalog, const LabelReading& reading, const RecognitionContext& context)
        : m_catalog(catalog), m_reading(reading), m_context(context)
    {
    }

    Resolved resolve()
    {
        Resolved result;
        const AliasMatch* best = nullptr;
        for (const AliasMatch& match : m_reading.matches)
            if (fits(match) && (!best || rank(match) > rank(*best)))
                best = &match;
        if (best)
            best = specialOf(serviceRatherThanEngine(best));
        if (best && !overruled(*best)) {
            result.kind = best->kind;
            result.byName = true;
            result.plural = best->plural;
            result.whole = best->wholeLabel;
            result.host = hostOf(*best);
            place(result);
            return result;
        }
        result.kind = implied();
        return result;
    }

private:
    const Kind& kindOf(int index) const
    {
        return m_catalog.kinds()[static_cast<std::size_t>(index)];
    }
    const Kind& kindOf(const AliasMatch& match) const { return kindOf(match.kind); }
    int indexOf(std::string_view id) const
    {
        return m_catalog.knows(id)
                   ? static_cast<int>(&m_catalog.kind(id) - m_catalog.kinds().data())
                   : -1;
    }

    bool isInside(std::string_view id) const
    {
        return !m_context.parentKind.empty() && m_catalog.isA(m_context.parentKind, id);
    }

    bool isFamilyHere(std::string_view family) const
    {
        if (family == m_context.diagramFamily || family == familyOf(m_context.parentKind) ||
            family == familyOf(m_context.groupKind) || family == m_reading.vendor)
            return true;
        if (m_context.parentKind.empty())
            return false;
        const Kind& parent = m_catalog.kind(m_context.parentKind);
        return (family == "ci" && parent.hasTrait("pipeline")) ||
               (family == "k8s" && parent.icon == "helm-wheel");
    }

    /// A drawing's container "Test VPC" is the VPC, and a diamond asks.
    bool ordersHere() const
    {
        if (m_context.shape == "diam" || m_context.shape == "choice" || m_context.shape == "cyl")
            return false;
        const bool place =
            m_context.isContainer &&
            std::any_of(m_reading.matches.begin(), m_reading.matches.end(),
                        [&](const AliasMatch& match) { return kindOf(match).hasTrait("place"); });
        return !place && (m_context.amongSteps || isFamilyHere("ci"));
    }

    /// A name, or what only something that runs has: a port, how many there are.
    bool hasOwnWords(const AliasMatch& match) const
    {
        if (!match.aloneOnLine || (match.inBrackets && match.firstWord > 0) ||
            (match.line == 0 && match.wordCount > 0 && m_reading.goesOn && !match.wholeLabel))
            return true;
        return std::any_of(m_reading.facts.properties.begin(), m_reading.facts.properties.end(),
                           [](const Property& fact) {
                               return fact.name == "port" || fact.name == "min" ||
                                      fact.name == "max" || fact.name == "desired" ||
                                      fact.name == "count";
                           });
    }

    /// A block of the size that a subnet may have, on no other ground than that of AWS.
    bool isSubnetOfAws() const
    {
        for (const std::string_view family : {m_reading.vendor, familyOf(m_context.parentKind),
                                              std::string_view(m_context.diagramFamily)})
            if (family == "azure" || family == "gcp")
                return false;
        if (isInside("base.onprem"))
            return false;
        const auto& facts = m_reading.facts.properties;
        const auto cidr = std::ranges::find(facts, "cidr", &Property::name);
        if (cidr == facts.end())
            return false;
        const std::vector<CidrBlock> blocks = cidrBlocks(cidr->value);
        return std::ranges::all_of(blocks, [](const CidrBlock& block) {
            return !block.isV6 && block.prefix >= 16 && block.prefix <= 28;
        });
    }

    bool standsInCluster() const
    {
        return !m_context.parentKind.empty() &&
               (m_catalog.kind(m_context.parentKind).hasTrait("cluster") ||
                isInside("aws.eks_nodegroup") || isInside("aws.asg") ||
                isInside("aws.ecs_service"));
    }

    bool fits(const AliasMatch& match) const
    {
        if (match.alias && match.alias->inside >= 0 && !isInside(kindOf(match.alias->inside).id))
            return false;
        if (match.alias && match.alias->namedLeaf && (m_context.isContainer || !hasOwnWords(match)))
            return false;
        if (match.alias && match.alias->holder && !m_context.isContainer)
            return false;
        if (match.alias && match.alias->withBlock && !isSubnetOfAws())
            return false;
        // In a cluster run services: the "checkout" there takes orders.
        if (match.alias && match.alias->weight != Weight::Name &&
            familyOf(kindOf(match).id) == "ci" && match.wholeLabel && standsInCluster())
            return false;
        // Nobody sits in a cluster: the "consumer" there is a service.
        if (kindOf(match).hasTrait("person") && !m_context.parentKind.empty() &&
            m_catalog.kind(m_context.parentKind).hasTrait("cluster"))
            return false;
        // What is outside does not run on a machine: "web" there is a program.
        if (match.alias && match.alias->weight != Weight::Name &&
            kindOf(match).hasTrait("outside") && !m_context.parentKind.empty() &&
            m_catalog.kind(m_context.parentKind).hasTrait("compute"))
            return false;
        if (match.imperative)
            return &match == m_reading.order() && ordersHere();
        if (match.sameFamily && !isFamilyHere(familyOf(kindOf(match).id)))
            return false;
        // "Cleanup CronJob" in a namespace is no order, nor is "Render job" where jobs stand.
        if (!m_reading.action || match.firstWord == 0 ||
            (match.isHead && match.alias && match.alias->inside >= 0) ||
            isFunctionNamedByVerb(match) ||
            (match.isHead && kindOf(match).hasTrait("namespaced") && isInside("k8s.namespace")))
            return true;
        return match.alias && match.alias->weight == Weight::Name &&
               familyOf(kindOf(match).id) == "ci";
    }

    /// "Transform Lambda" is called by what it does, but for what a pipeline does to it.
    bool isFunctionNamedByVerb(const AliasMatch& match) const
    {
        const Kind& kind = kindOf(match);
        return match.isHead && match.firstWord == 1 && match.line == 0 && !m_reading.order() &&
               kind.hasTrait("serverless") && kind.hasTrait("compute");
    }

    int contextRank(const AliasMatch& match) const
    {
        if (match.alias && match.alias->withBlock)
            return 3;
        const bool narrow = match.alias && (match.alias->inside >= 0 || match.alias->namedLeaf);
        return narrow ? 2 : match.sameFamily ? 1 : 0;
    }

    /// "GitHub Actions IAM role" is the role, "ALB security group" and "EC2 worker ASG" the group.
    bool isAttachmentOfAnother(const AliasMatch& match) const
    {
        const Kind& kind = kindOf(match);
        if (match.prefix &&
            (kind.hasTrait("attachment") || kind.hasTrait("subnet") || kind.family == "account"))
            return true;  // "snet-appgw" is a subnet
        return match.isHead && match.firstWord > 0 &&
               (kind.hasTrait("iam") || kind.hasTrait("attachment") || kind.hasTrait("gathers")) &&
               !isEndOfLonger(match);
    }

    /// "Network Security Group" is one name: its last two words stand for nothing by themselves.
    bool isEndOfLonger(const AliasMatch& match) const
    {
        // Matches are in the order of their first words, and names have few of them.
        constexpr int kLongest = 8;
        for (const AliasMatch* other = &match; other-- != m_reading.matches.data();) {
            if (other->firstWord + kLongest < match.firstWord)
                return false;
            if (other->alias && other->firstWord < match.firstWord && other->end == match.end)
                return true;
        }
        return false;
    }

    /// Greater is better: an action's verb; outside brackets; an earlier line; earlier in a list;
    /// what is attached; longer; closer to the surroundings; the exact spelling; earlier.
    std::tuple<bool, bool, int, int, bool, unsigned, int, bool, int, int>
    rank(const AliasMatch& match) const
    {
        const bool verb = match.alias && match.alias->weight == Weight::Verb;
        const bool outside = m_reading.listed ? match.inBrackets : !match.inBrackets;
        const unsigned length = match.alias ? static_cast<unsigned>(match.alias->stems.size())
                                            : match.end - match.begin;
        return {verb,
                outside,
                -int{match.line},
                -int{match.item},
                isAttachmentOfAnother(match),
                length,
                contextRank(match),
                match.exact,
                -int{match.firstWord},
                -match.kind};
    }

    /// "Redis (ElastiCache)" and "Web server (EC2)" are the service that they run on, a "Kafka
    /// message queue" is Kafka, and "SQS notifications" go through SQS.
    const AliasMatch* serviceRatherThanEngine(const AliasMatch* best) const
    {
        const Kind& kind = kindOf(*best);
        const std::string_view family = familyOf(kind.id);
        const bool engine =
            family == "sw" && (kind.hasTrait("storesData") || kind.hasTrait("messaging"));
        const bool vague = family == "base" && !kind.hasTrait("outside");
        const bool notice =
            kind.hasTrait("notifies") && best->alias && best->alias->weight == Weight::Everyday;
        if (!engine && !vague && !notice)
            return best;
        const AliasMatch* service = nullptr;
        for (const AliasMatch& match : m_reading.matches) {
            const Kind& other = kindOf(match);
            const bool same =
                (kind.hasTrait("compute") && other.hasTrait("compute")) ||
                (!kind.hasTrait("compute") && !other.hasTrait("compute") && !other.isContainer) ||
                (engine && other.hasTrait("storesData"));
            const bool said =
                notice ? other.hasTrait("messaging") && familyOf(other.id) != "base"
                       : isCloud(familyOf(other.id)) || (vague && familyOf(other.id) == "sw");
            const bool apart = match.begin >= best->end || match.end <= best->begin;
            // "PostgreSQL primary" in a database subnet is what the alias for that place says.
            const bool placed = match.alias && match.alias->inside >= 0;
            if (said && same && fits(match) && (apart || placed) &&
                (!service || rank(match) > rank(*service)))
                service = &match;
        }
        return service ? service : best;
    }

    /// "RDS MySQL" over "cross-region read replica": the second line says which sort of it.
    const AliasMatch* specialOf(const AliasMatch* best) const
    {
        if (best->line > 0 || best->inBrackets)
            return best;
        for (const AliasMatch& match : m_reading.matches) {
            const Kind& kind = kindOf(match);
            if (match.line == 1 && !match.inBrackets && match.alias &&
                match.alias->weight == Weight::Name && match.aloneOnLine && fits(match) &&
                kind.base == kindOf(*best).id && kind.hasTrait("replica"))
                return &match;
        }
        return best;
    }

    /// What the surroundings say of a vague word: the namespace "cache" is a namespace.
    bool overruled(const AliasMatch& match) const
    {
        if (m_reading.onlyQualifiers && m_reading.facts.instanceType)
            return true;
        const Kind& kind = kindOf(match);
        const bool vague = familyOf(kind.id) == "base" && !kind.hasTrait("outside");
        if (match.imperative)
            return false;
        const bool everyday = match.alias && match.alias->weight != Weight::Name;
        if (m_context.isContainer) {
            const bool titled = match.titles && kind.isContainer;
            const bool aside = !match.aloneOnLine && !titled && (everyday || !kind.isContainer) &&
                               !kind.hasTrait("place") && familyOf(kind.id) != "ci";
            return aside || (vague && !kind.isContainer);
        }
        return !m_context.groupKind.empty() && (vague || everyday || match.line > 0);
    }

    int hostOf(const AliasMatch& best) const
    {
        const std::string_view family = familyOf(kindOf(best).id);
        if (family != "tool" && family != "sw" && family != "ci")
            return -1;
        for (const AliasMatch& match : m_reading.matches) {
            const Kind& kind = kindOf(match);
            if (isCloud(familyOf(kind.id)) && kind.hasTrait("compute") && fits(match) &&
                (match.begin >= best.end || match.end <= best.begin))
                return match.kind;
        }
        return -1;
    }

    void place(Resolved& result) const
    {
        const Kind& kind = kindOf(result.kind);
        if (kind.id == "aws.cloud" && m_reading.facts.region)
            result.kind = indexOf("aws.region");
        else if (kind.id == "base.server" && m_reading.facts.instanceType && isInside("aws.subnet"))
            result.kind = indexOf("aws.ec2_instance");  // its size is one that EC2 has
        else if (kind.id == "aws.eventbridge" && m_reading.facts.has("schedule"))
            result.kind = indexOf("aws.eventbridge_scheduler");
        else if (m_context.isContainer && !kind.isContainer && familyOf(kind.id) == "ci")
            result.kind = indexOf("ci.stage");
    }

    /// The kind of a label that names none: its place code, machine size or surroundings tell.
    int implied() const
    {
        const LabelFacts& facts = m_reading.facts;
        if (m_reading.onlyQualifiers && facts.instanceType)
            return machine();
        if (facts.region && (m_reading.onlyQualifiers || m_reading.saysRegion))
            return indexOf("aws.region");
        if (m_reading.onlyQualifiers && facts.zone)
            return indexOf("aws.az");
        // "us-east-1 (N. Virginia)", "eu-west-1a: web": a frame with a code is that place.
        if (m_context.isContainer)
            return facts.region ? indexOf("aws.region") : facts.zone ? indexOf("aws.az") : -1;
        const bool inPipeline = isFamilyHere("ci");
        if ((m_context.shape == "diam" || m_context.shape == "choice") && inPipeline)
            return indexOf("ci.decision");
        if (!m_context.groupKind.empty())
            return indexOf(m_context.groupKind);
        if (!m_context.parentKind.empty() && m_context.shape != "start" && m_context.shape != "end")
            return indexOf(m_catalog.kind(m_context.parentKind).childKind);
        return -1;
    }

    int machine() const
    {
        for (const Property& property : m_reading.facts.properties) {
            if (property.name != "instance_type")
                continue;
            if (property.value.starts_with("db."))
                return indexOf("aws.rds_instance");
            if (property.value.starts_with("cache."))
                return indexOf("aws.elasticache_redis");
        }
        return indexOf(isInside("aws.eks_nodegroup") ? "aws.eks_node" : "aws.ec2_instance");
    }

    const Catalog& m_catalog;
    const LabelReading& m_reading;
    const RecognitionContext& m_context;
};

struct Renaming {
    std::string_view from;
    std::string_view to;
};
/// Facts that kinds know under a name of their own.
constexpr Renaming kRenamings[] = {{"storage_gb", "size_gb"},
                                   {"memory_mb", "memory"},
                                   {"instance_type", "instance_class"},
                                   {"instance_type", "node_type"},
                                   {"instance_type", "instance_types"},
                                   {"version", "engine_version"},
                                   {"volume_type", "type"}};
/// Facts that mean something only where the kind has that property.
constexpr std::string_view kOwnOnly[] = {"engine",   "engine_version", "runtime",      "version",
                                         "protocol", "scheme",         "prefix_length"};

}  // namespace

std::string_view familyOf(std::string_view kindId)
{
    return kindId.substr(0, kindId.find('.'));
}

Resolved resolved(const Catalog& catalog, const LabelReading& reading,
                  const RecognitionContext& context)
{
    return Resolver(catalog, reading, context).resolve();
}

std::vector<Property> propertiesFor(const Kind& kind, const LabelFacts& facts, bool plural)
{
    std::vector<Property> properties;
    const auto add = [&](std::string name, std::string value) {
        const bool there =
            std::any_of(properties.begin(), properties.end(),
                        [&](const Property& property) { return property.name == name; });
        if (!there)
            properties.push_back({std::move(name), std::move(value)});
    };
    for (const Property& fact : facts.properties) {
        std::string name = fact.name;
        std::string value = fact.value;
        // "1 vCPU / 2 GB" of a task are units of CPU and mebibytes of memory.
        const bool size = name == "vcpu" || (name == "storage_gb" && !kind.property("size_gb"));
        if (size && !kind.property(name) && kind.property("cpu") && kind.property("memory"))
            if (const auto number = toDouble(value); number && *number > 0 && *number <= 1024) {
                name = name == "vcpu" ? "cpu" : "memory";
                value = std::to_string(static_cast<int>(*number * 1024));
            }
        // Shards and brokers are parts of one thing, not copies of it.
        if (name == "count" && (facts.counted == "shards" || facts.counted == "brokers") &&
            kind.property(facts.counted))
            name = facts.counted;
        else if (!kind.property(name)) {
            for (const Renaming& renaming : kRenamings)
                if (renaming.from == fact.name && kind.property(renaming.to)) {
                    name = renaming.to;
                    break;
                }
        }
        const PropertySpec* spec = kind.property(name);
        if (!spec &&
            std::find(std::begin(kOwnOnly), std::end(kOwnOnly), name) != std::end(kOwnOnly))
            continue;
        if (name == "engine" && spec && !spec->choices.empty()) {
            const std::string aurora = "aurora-" + (value == "postgres" ? "postgresql" : value);
            if (std::find(spec->choices.begin(), spec->choices.end(), aurora) !=
                spec->choices.end())
                value = aurora;
            else if (std::find(spec->choices.begin(), spec->choices.end(), value) ==
                     spec->choices.end())
                continue;
        }
        add(std::move(name), std::move(value));
    }
    // Plural subnets stand for one in each zone, as do several blocks.
    if (kind.hasTrait("subnet")) {
        const auto cidr = std::find_if(properties.begin(), properties.end(),
                                       [](const Property& fact) { return fact.name == "cidr"; });
        if (cidr != properties.end() && !facts.moreBlocks.empty()) {
            for (const CidrBlock& block : facts.moreBlocks)
                cidr->value += ", " + cidrText(block);
            add("count", std::to_string(cidrBlocks(cidr->value).size()));
        }
        for (const Property& fact : facts.properties) {
            if (fact.name == "az_count")
                add("count", fact.value);
            else if (fact.name == "multi_az" && plural)
                add("count", "2");
        }
    }
    return properties;
}

}  // namespace stratoplan
