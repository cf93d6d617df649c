#include "model/validate/context.h"

#include "model/base/text_util.h"
#include "model/validate/delivery.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stratoplan {

void NodeTexts::forget(NodeId id)
{
    for (OfNodes* texts : {&lowered, &address})
        if (id.value < texts->size())
            (*texts)[id.value].reset();
}

RuleContext::RuleContext(const Diagram& diagram, const Catalog& catalog,
                         const CheckOptions& options, NodeTexts texts)
    : m_diagram(diagram), m_catalog(catalog), m_options(options), m_texts(std::move(texts))
{
    for (NodeTexts::OfNodes* of : {&m_texts.lowered, &m_texts.address})
        of->resize(diagram.nextNodeId().value);
    m_numbers.resize(std::max(diagram.nodes().size(), diagram.edges().size()));
    std::iota(m_numbers.begin(), m_numbers.end(), 0);
    linkNodes();
    linkEdges();
    linkOwners();
    groupByVpc();
}

int drawnCount(const Node& node)
{
    const std::string* count = node.property("count");
    return count ? static_cast<int>(std::clamp<std::int64_t>(toInteger(*count).value_or(1), 1, 500))
                 : 1;
}

/// Sorts numbers up to `count` by the node that `ownerOf` gives, and hands each node its own.
template <class OwnerOf>
void RuleContext::group(std::vector<int>& numbers, std::span<const int> NodeFacts::*of,
                        std::size_t count, OwnerOf ownerOf)
{
    std::vector<std::size_t> ends(m_facts.size() + 1, 0);
    for (std::size_t i = 0; i < count; ++i)
        if (const int owner = ownerOf(i); owner >= 0)
            ++ends[static_cast<std::size_t>(owner) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    numbers.resize(ends.back());
    std::vector<std::size_t> next = ends;
    for (std::size_t i = 0; i < count; ++i)
        if (const int owner = ownerOf(i); owner >= 0)
            numbers[next[static_cast<std::size_t>(owner)]++] = static_cast<int>(i);
    for (std::size_t node = 0; node < m_facts.size(); ++node)
        m_facts[node].*of = std::span(numbers).subspan(ends[node], ends[node + 1] - ends[node]);
}

void RuleContext::linkNodes()
{
    const auto nodes = m_diagram.nodes();
    m_facts.resize(nodes.size());
    // What a kind says of its nodes, looked up once a kind. Lists of a map stay where they are.
    struct OfKind {
        const Kind* kind = nullptr;
        std::vector<std::vector<int>*> lists = {};
        bool isGroup = false;
        int NodeFacts::*place = nullptr;  // what it is to those inside
    };
    std::unordered_map<std::string_view, OfKind> known;
    const auto factsOf = [&](std::string_view id) -> const OfKind& {
        const auto [at, isNew] = known.try_emplace(id);
        OfKind& of = at->second;
        if (!isNew)
            return of;
        of.kind = &m_catalog.kind(id);
        of.lists = {&m_ofKind[of.kind->id]};
        if (!of.kind->base.empty())
            of.lists.push_back(&m_ofKind[of.kind->base]);
        for (const std::string& trait : of.kind->traits)
            of.lists.push_back(&m_withTrait[trait]);
        of.isGroup = of.kind->hasTrait("transparent") || of.kind->id == "generic";
        constexpr std::pair<std::string_view, int NodeFacts::*> kPlaces[] = {
            {"aws.subnet", &NodeFacts::subnet},
            {"aws.vpc", &NodeFacts::vpc},
            {"aws.az", &NodeFacts::zone},
            {"aws.region", &NodeFacts::region}};
        for (const auto& [kind, place] : kPlaces)
            if (of.kind->id == kind || of.kind->base == kind)
                of.place = place;
        return of;
    };
    std::vector<const OfKind*> kinds(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        NodeFacts& facts = m_facts[i];
        facts.node = &nodes[i];
        const OfKind* of = &factsOf(nodes[i].kind);
        kinds[i] = of;
        facts.kind = of->kind;
        facts.parent = nodes[i].parent ? m_diagram.indexOf(nodes[i].parent) : -1;
        facts.count = drawnCount(nodes[i]);
        for (std::vector<int>* list : of->lists)
            list->push_back(static_cast<int>(i));
    }
    group(m_children, &NodeFacts::children, m_facts.size(),
          [&](std::size_t node) { return m_facts[node].parent; });
    std::vector<int> topDown;
    for (int i = 0; i < size(); ++i)
        if ((*this)[i].parent < 0)
            topDown.push_back(i);
    for (std::size_t at = 0; at < topDown.size(); ++at) {
        NodeFacts& facts = m_facts[static_cast<std::size_t>(topDown[at])];
        topDown.insert(topDown.end(), facts.children.begin(), facts.children.end());
        if (facts.parent < 0)
            continue;
        const NodeFacts& outer = (*this)[facts.parent];
        const OfKind& of = *kinds[static_cast<std::size_t>(facts.parent)];
        facts.holder = of.isGroup ? outer.holder : facts.parent;
        facts.subnet = outer.subnet;
        facts.vpc = outer.vpc;
        facts.zone = outer.zone;
        facts.region = outer.region;
        if (of.place)
            facts.*of.place = facts.parent;
    }
}

void RuleContext::linkEdges()
{
    const auto edges = m_diagram.edges();
    m_sources.reserve(edges.size());
    m_targets.reserve(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        m_sources.push_back(m_diagram.indexOf(edges[i].source));
        m_targets.push_back(m_diagram.indexOf(edges[i].target));
    }
    group(m_out, &NodeFacts::out, edges.size(), [&](std::size_t edge) { return m_sources[edge]; });
    group(m_in, &NodeFacts::in, edges.size(), [&](std::size_t edge) { return m_targets[edge]; });
}

void RuleContext::linkOwners()
{
    std::unordered_map<std::string_view, int> named;
    for (int i = 0; i < size(); ++i) {
        const std::string* owners = node(i).property("memberOf");
        if (!owners)
            continue;
        if (named.empty())
            for (int other = 0; other < size(); ++other)
                named.try_emplace(node(other).name, other);
        for (const std::string_view part : split(*owners, ','))
            if (const auto owner = named.find(trimmed(part));
                owner != named.end() && owner->second != i) {
                m_owners[i].push_back(owner->second);
                m_joined[owner->second].push_back(i);
            }
    }
}

const std::vector<int>& RuleContext::joinedTo(const Links& links, int node)
{
    static const std::vector<int> none;
    const auto found = links.find(node);
    return found == links.end() ? none : found->second;
}

bool RuleContext::isTraffic(int at) const
{
    return edge(at).stroke == Stroke::Solid || edge(at).stroke == Stroke::Thick;
}

const std::vector<int>&
RuleContext::listed(const std::unordered_map<std::string_view, std::vector<int>>& lists,
                    std::string_view key) const
{
    static const std::vector<int> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

void RuleContext::note(std::string_view key) const
{
    if (m_watch.asked && std::ranges::find(*m_watch.asked, key) == m_watch.asked->end())
        m_watch.asked->emplace_back(key);
}

const std::vector<int>& RuleContext::of(std::string_view kind) const
{
    note(kind);
    return listed(m_ofKind, kind);
}

const std::vector<int>& RuleContext::with(std::string_view trait) const
{
    note(trait);
    return listed(m_withTrait, trait);
}

template <class Belongs>
Subjects RuleContext::chosen(Belongs belongs) const
{
    std::vector<int> nodes;
    std::ranges::copy_if(*m_watch.nodes, std::back_inserter(nodes), belongs);
    return {*this, std::move(nodes)};
}

Subjects RuleContext::each(std::initializer_list<std::string_view> kinds) const
{
    const auto belongs = [&](int node) {
        return std::ranges::any_of(kinds, [&](std::string_view kind) { return is(node, kind); });
    };
    if (m_watch.nodes)
        return chosen(belongs);
    std::vector<int> nodes;
    for (const std::string_view kind : kinds) {
        const std::vector<int>& more = listed(m_ofKind, kind);
        nodes.insert(nodes.end(), more.begin(), more.end());
    }
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return {*this, std::move(nodes)};
}

Subjects RuleContext::each(std::string_view kind) const
{
    if (m_watch.nodes)
        return chosen([&](int node) { return is(node, kind); });
    return {*this, std::span(listed(m_ofKind, kind))};
}

Subjects RuleContext::eachWith(std::string_view trait) const
{
    if (m_watch.nodes)
        return chosen([&](int node) { return has(node, trait); });
    return {*this, std::span(listed(m_withTrait, trait))};
}

Subjects RuleContext::each() const
{
    return {*this, m_watch.nodes ? std::span<const int>(*m_watch.nodes)
                                 : std::span<const int>(m_numbers.data(), m_facts.size())};
}

Subjects RuleContext::eachEdge() const
{
    m_looksAtEdges = true;
    return {*this, m_watch.edges ? std::span<const int>(*m_watch.edges)
                                 : std::span<const int>(m_numbers.data(), m_sources.size())};
}

bool RuleContext::is(int at, std::string_view kind) const
{
    const Kind& known = *(*this)[at].kind;
    return known.id == kind || known.base == kind;
}

bool RuleContext::has(int at, std::string_view trait) const
{
    return (*this)[at].kind->hasTrait(trait);
}

std::string RuleContext::label(int at) const
{
    const std::string& label = node(at).label;
    if (trimmed(label).empty())
        return (*this)[at].kind->label;
    return replaceAll(std::string(trimmed(label)), "\n", " ");
}

const std::string& RuleContext::text(int at) const
{
    return kept(at, &NodeTexts::lowered, [](const RuleContext& context, int which) {
        std::string text = context.node(which).label;
        for (const std::string& detail : context.node(which).details)
            text += '\n' + detail;
        return lowered(text);
    });
}

bool RuleContext::says(int at, std::string_view lowerWord) const
{
    return text(at).find(lowerWord) != std::string::npos;
}

bool RuleContext::saysWord(int at, std::string_view lowerWord) const
{
    const auto inWord = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    };
    const std::string& all = text(at);
    for (std::size_t found = all.find(lowerWord); found != all.npos;
         found = all.find(lowerWord, found + 1)) {
        const std::size_t end = found + lowerWord.size();
        if ((found == 0 || !inWord(all[found - 1])) && (end == all.size() || !inWord(all[end])))
            return true;
    }
    return false;
}

const std::string* RuleContext::property(int at, std::string_view name) const
{
    if (const std::string* drawn = node(at).property(name); drawn || m_options.stated.empty())
        return drawn;
    const auto stated = m_options.stated.find(node(at).id);
    if (stated == m_options.stated.end())
        return nullptr;
    const auto found = std::ranges::find(stated->second, name, &Property::name);
    return found == stated->second.end() ? nullptr : &found->value;
}

bool RuleContext::isTrue(int at, std::string_view name) const
{
    const std::string* value = property(at, name);
    return value && *value == "true";
}

std::vector<int> RuleContext::neighbours(int at) const
{
    std::vector<int> others;
    for (const int edge : (*this)[at].out)
        others.push_back(target(edge));
    for (const int edge : (*this)[at].in)
        others.push_back(source(edge));
    return others;
}

bool RuleContext::isInside(int at, int container) const
{
    for (int up = (*this)[at].parent; up >= 0; up = (*this)[up].parent)
        if (up == container)
            return true;
    return false;
}

std::vector<int> RuleContext::subtree(int at) const
{
    std::vector<int> all{at};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::span<const int> inner = (*this)[all[i]].children;
        all.insert(all.end(), inner.begin(), inner.end());
    }
    return all;
}

bool RuleContext::touches(int at, int other) const
{
    const std::vector<int> inner = subtree(at);
    return std::any_of(inner.begin(), inner.end(), [&](int member) {
        const std::vector<int> ends = neighbours(member);
        return std::find(ends.begin(), ends.end(), other) != ends.end();
    });
}

std::string RuleContext::zoneOf(int at) const
{
    for (const int holder : {at, (*this)[at].subnet, (*this)[at].zone}) {
        if (holder < 0)
            continue;
        if (const std::string* zone = property(holder, "az"))
            return *zone;
        if (is(holder, "aws.az"))
            return label(holder);
    }
    const int subnet = (*this)[at].subnet;
    return subnet >= 0 && (*this)[subnet].zone >= 0 ? zoneOf((*this)[subnet].zone) : std::string();
}

std::string RuleContext::regionOf(int at) const
{
    const int region = is(at, "aws.region") ? at : (*this)[at].region;
    if (region < 0) {
        const std::string* own = property(at, "region");
        return own ? *own : std::string();
    }
    const std::string* code = property(region, "region");
    return code ? *code : label(region);
}

void RuleContext::groupByVpc()
{
    // A VPC drawn as a leaf stands for what is drawn beside it in its region, if it is the only
    // one.
    constexpr int kSeveral = -2;
    std::unordered_map<int, int> leaves;
    for (const int vpc : of("aws.vpc"))
        if ((*this)[vpc].children.empty()) {
            const auto [at, isNew] = leaves.emplace((*this)[vpc].region, vpc);
            if (!isNew)
                at->second = kSeveral;
        }
    for (int i = 0; i < size(); ++i) {
        int vpc = (*this)[i].vpc;
        if (const auto leaf = leaves.find((*this)[i].region); vpc < 0 && leaf != leaves.end())
            vpc = std::max(leaf->second, -1);
        m_vpcs.push_back(vpc);
        m_members[vpc].push_back(i);
    }
}

int RuleContext::vpcOf(int at) const
{
    return m_vpcs[static_cast<std::size_t>(at)];
}

const std::vector<int>& RuleContext::membersOf(int vpc) const
{
    return joinedTo(m_members, vpc);
}

const std::vector<int>& RuleContext::inVpc(int vpc, std::string_view kind) const
{
    if (m_watch.ofNetworks)
        note(kind);
    const auto [lists, isNew] = m_inVpc.try_emplace(kind);
    if (isNew)
        for (const int node : listed(m_ofKind, kind))
            lists->second[vpcOf(node)].push_back(node);
    return joinedTo(lists->second, vpc);
}

bool RuleContext::isPipeline() const
{
    if (m_isPipeline)
        return *m_isPipeline;
    std::unordered_map<const Kind*, bool> steps;
    int count = 0;
    for (int at = 0; at < size(); ++at) {
        const auto [step, isNew] = steps.try_emplace((*this)[at].kind);
        if (isNew)
            step->second = isStep(*this, at);
        count += step->second && !node(at).isContainer;
    }
    const bool begins = !with("ciBuild").empty() || !with("ciSource").empty();
    m_isPipeline = !isState() && !isTree() && edgeCount() >= 2 && count >= 3 && begins;
    return *m_isPipeline;
}

bool RuleContext::isPlural(int at) const
{
    if ((*this)[at].count > 1 || isTrue(at, "multi_az"))
        return true;
    constexpr std::string_view kWord = "subnets";
    const std::string_view text = node(at).label;
    const auto found =
        std::search(text.begin(), text.end(), kWord.begin(), kWord.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
    return found != text.end();
}

}  // namespace stratoplan
