#include "model/validate/drift.h"

#include "model/base/text_util.h"
#include "model/catalog/named_parts.h"
#include "model/catalog/reading.h"
#include "model/validate/context.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace stratoplan {
namespace {

struct Item {
    std::string kind;
    std::string key;
    std::string region;   ///< empty where none is drawn around it
    std::string account;  ///< label of the frame, or empty
    int diagram = 0;
    const Node* node = nullptr;
    int room = 1;  ///< a box of the plan stands for that many
    int meets = 0;
    bool met() const { return meets > 0; }
    bool isFull() const { return meets >= room; }
};

/// Words of the label that are its own: no kind, no number, no zone.
std::string keyOf(const Node& node, const Kind& kind, const Catalog& catalog)
{
    std::string idle = " " + slug(kind.label, ' ') + " aws amazon az subnet subnets vpc service ";
    for (const std::string& alias : kind.aliases)
        idle += slug(alias, ' ') + " ";
    // "DynamoDB" over "Posts" is called by its second line; a line of facts only measures it.
    for (const std::string_view line : splitLines(node.label)) {
        if (line.data() != node.label.data() && !readLabel(catalog, line).facts.properties.empty())
            continue;
        std::vector<std::string> words;
        const std::string plain = slug(line, ' ');
        for (const std::string_view word : split(plain, ' '))
            if (word.size() > 1 && !toInteger(word) &&
                idle.find(" " + std::string(word) + " ") == std::string::npos)
                words.push_back(std::string(word));
        if (!words.empty())
            return join(words, " ");
    }
    return {};
}

/// What it is in a plan: the machine where software is drawn as one ("Jenkins (EC2)").
const std::string& plannedKind(const Node& node)
{
    const std::string* host = node.property("host");
    return host ? *host : node.kind;
}

/// Databases that a plan may hold as members of one cluster.
bool isDatabase(const Catalog& catalog, const std::string& kind)
{
    return catalog.isA(kind, "aws.rds_instance") || catalog.isA(kind, "aws.aurora_cluster") ||
           kind == "aws.rds_standby" || kind == "aws.rds_read_replica";
}

/// "Load Balancer": of which sort it becomes its lines say.
bool isAnyBalancer(const Item& item)
{
    const std::string words = " " + slug(item.node->label, ' ') + " ";
    if (item.kind == "aws.clb")
        return words.find(" clb ") == words.npos && words.find(" classic ") == words.npos;
    return item.kind == "aws.alb" && words.find(" alb ") == words.npos &&
           words.find(" application ") == words.npos;
}

/// Whether a plan can hold it as a box of its own.
bool canBePlanned(const Kind& kind)
{
    return kind.id.starts_with("aws.") && kind.terraformResource.starts_with("aws_") &&
           !kind.hasTrait("attachment") && !kind.hasTrait("iam") && !kind.hasTrait("association") &&
           kind.id != "aws.ecs_task" && kind.id != "aws.target_group" && kind.id != "aws.eip" &&
           kind.id != "aws.cloudwatch_logs" && kind.id != "aws.s3_glacier";
}

/// "DynamoDB Streams", "OpenSearch Dashboards": what belongs to another that is drawn.
bool isPartOfAnother(const Node& node, const Kind& kind)
{
    const std::string words = slug(node.label, ' ');
    return (kind.id == "aws.dynamodb" && words.find("dynamodb stream") != words.npos) ||
           (kind.id == "aws.opensearch" && words.find("dashboard") != words.npos);
}

/// What stands in a group of machines, or in another of its kind, is planned with that.
bool isMember(const Diagram& diagram, const Node& node, const Kind& kind, const Catalog& catalog)
{
    for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
        if (up->kind == kind.id ||
            (catalog.isA(up->kind, "aws.asg") && catalog.isA(kind.id, "aws.ec2_instance")))
            return true;
    return false;
}

std::string accountAround(const Diagram& diagram, const Node& node, const Catalog& catalog)
{
    for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
        if (catalog.isA(up->kind, "aws.account"))
            return slug(up->label, ' ');
    return {};
}

std::string regionAround(const Diagram& diagram, const Node& node, const Catalog& catalog)
{
    for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
        if (catalog.isA(up->kind, "aws.region"))
            if (const std::string* region = up->property("region"))
                return lowered(*region);
    return {};
}

/// One item for all copies: those of one kind, key, region and account. `parts` keeps the
/// components of boxes that name several.
std::vector<Item> itemsOf(std::span<const Diagram* const> diagrams, const Catalog& catalog,
                          std::deque<Node>& parts)
{
    std::vector<Item> items;
    std::set<std::tuple<std::string, std::string, std::string, std::string>> seen;
    const auto add = [&](std::size_t i, const Node& node) {
        const Kind& kind = catalog.kind(plannedKind(node));
        if (!canBePlanned(kind) || isPartOfAnother(node, kind) ||
            isMember(*diagrams[i], node, kind, catalog))
            return;
        Item item{.kind = kind.id,
                  .key = keyOf(node, kind, catalog),
                  .region = regionAround(*diagrams[i], node, catalog),
                  .account = accountAround(*diagrams[i], node, catalog),
                  .diagram = static_cast<int>(i),
                  .node = &node,
                  .room = drawnCount(node)};
        if (seen.emplace(item.kind, item.key, item.region, item.account).second)
            items.push_back(std::move(item));
    };
    for (std::size_t i = 0; i < diagrams.size(); ++i)
        for (const Node& node : diagrams[i]->nodes()) {
            NamedParts named = namedParts(catalog, *diagrams[i], node);
            if (named.parts.empty() || named.parts.front().kind == node.kind)
                add(i, node);
            else
                add(i, parts.emplace_back(std::move(named.parts.front())));
            for (std::size_t part = 1; part < named.parts.size(); ++part)
                add(i, parts.emplace_back(std::move(named.parts[part])));
        }
    return items;
}

}  // namespace

Drift driftBetween(std::span<const Diagram* const> drawn, const Diagram& plan,
                   const Catalog& catalog)
{
    const Diagram* const planned[] = {&plan};
    std::deque<Node> parts;
    std::vector<Item> ours = itemsOf(drawn, catalog, parts);
    std::vector<Item> theirs = itemsOf(planned, catalog, parts);
    const auto sameKind = [&](const Item& a, const Item& b) {
        return catalog.isA(a.kind, b.kind) || catalog.isA(b.kind, a.kind) ||
               (isAnyBalancer(a) && (b.kind == "aws.nlb" || b.kind == "aws.alb"));
    };
    const auto sameRegion = [](const Item& a, const Item& b) {
        return a.region.empty() || b.region.empty() || a.region == b.region;
    };
    // First by name, one for one; then in order, where a box of the plan may stand for several;
    // then also in another region, as the replicas of a table do.
    struct Pass {
        bool byName, byRegion;
    };
    for (const Pass pass : {Pass{true, true}, Pass{false, true}, Pass{false, false}})
        for (Item& item : ours)
            for (Item& other : theirs)
                if (!item.met() && sameKind(item, other) &&
                    (!pass.byRegion || sameRegion(item, other)) &&
                    (pass.byName ? !other.met() && item.key == other.key : !other.isFull())) {
                    ++item.meets;
                    ++other.meets;
                }
    // Drawn as one box where the plan has several of the kind, or the other way round.
    for (Item& item : ours)
        if (!item.met() && item.key.empty() &&
            std::ranges::any_of(theirs, [&](const Item& o) { return sameKind(item, o); }))
            ++item.meets;
    // A further diagram that draws what is met in another one under other names: where one diagram
    // alone draws as many of the kind as the plan has.
    std::map<std::pair<std::string, int>, int> perDiagram;
    for (const Item& item : ours)
        ++perDiagram[{item.kind, item.diagram}];
    for (Item& item : ours) {
        if (item.met())
            continue;
        const auto inPlan =
            std::ranges::count_if(theirs, [&](const Item& other) { return sameKind(item, other); });
        for (const auto& [key, count] : perDiagram)
            if (key.first == item.kind && key.second != item.diagram && inPlan > 0 &&
                count >= inPlan)
                item.meets = 1;
    }

    // Drawn as instances in one diagram, as a cluster in another and in the plan; and a firewall
    // that is drawn once is one for each region, and for content delivery.
    for (Item& item : ours)
        for (Item& other : theirs)
            if (isDatabase(catalog, item.kind) && isDatabase(catalog, other.kind) &&
                (!item.met() || !other.met())) {
                ++item.meets;
                ++other.meets;
            }
    for (Item& other : theirs)
        if (catalog.isA(other.kind, "aws.waf") &&
            std::ranges::any_of(ours, [&](const Item& item) { return sameKind(item, other); }))
            ++other.meets;

    Drift drift;
    const auto finding = [&](DiagCode code, const Item& item) {
        Finding made;
        made.diagnostic = {.code = code,
                           .args = {item.node->label.substr(0, item.node->label.find('\n')),
                                    catalog.kind(item.kind).label}};
        return made;
    };
    for (const Item& item : ours)
        if (!item.met()) {
            Finding made = finding(DiagCode::TFJ004, item);
            made.diagnostic.nodes = {item.node->id};
            drift.notPlanned.push_back({item.diagram, std::move(made)});
        }
    for (const Item& item : theirs)
        if (!item.met())
            drift.notDrawn.push_back(finding(DiagCode::TFJ003, item));
    return drift;
}

}  // namespace stratoplan
