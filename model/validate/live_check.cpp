#include "model/validate/live_check.h"

#include "model/validate/context.h"
#include "model/validate/touched.h"

#include <algorithm>
#include <iterator>

namespace stratoplan {

/// A diagram with what the rules know of it.
struct LiveCheck::State {
    State(std::shared_ptr<const Diagram> of, const Catalog& catalog, const CheckOptions& wanted,
          StatedProperties stated, NodeTexts texts)
        : diagram(std::move(of))
        , options(wanted)
        , context(*diagram, catalog, options, std::move(texts))
    {
        options.stated = std::move(stated);
    }

    std::shared_ptr<const Diagram> diagram;
    CheckOptions options;
    RuleContext context;
};

LiveCheck::LiveCheck(const Catalog& catalog, CheckOptions options)
    : m_catalog(catalog), m_options(std::move(options))
{
    for (const Rule& rule : rules())
        if (isWanted(rule, m_options))
            m_rules.push_back({&rule});
}

LiveCheck::~LiveCheck() = default;

void LiveCheck::update(std::shared_ptr<const Diagram> diagram, StatedProperties stated)
{
    const std::unique_ptr<State> old = std::move(m_state);
    Changes changes;
    NodeTexts texts;
    if (old) {
        changes = changesBetween(*old->diagram, *diagram, old->options.stated, stated);
        texts = old->context.takeTexts();
        for (const NodeId id : changes.records)
            texts.forget(id);
    }
    m_state = std::make_unique<State>(std::move(diagram), m_catalog, m_options, std::move(stated),
                                      std::move(texts));
    const RuleContext& now = m_state->context;
    const Touched touched =
        old && !changes.everything ? touchedBy(changes, old->context, now) : Touched{};
    const auto isMost = [&](std::size_t count) {
        return count * 2 > static_cast<std::size_t>(now.size());
    };
    const bool whole = !old || changes.everything || isMost(touched.near.size());
    m_lookedAt = whole ? static_cast<std::size_t>(now.size()) : touched.near.size();
    for (OfRule& one : m_rules) {
        const Reach reach = one.rule->reach;
        const bool byOne = reach == Reach::Near || reach == Reach::Network;
        const bool asked = std::ranges::any_of(
            one.asked, [&](const std::string& key) { return touched.kinds.contains(key); });
        if (whole || reach == Reach::Diagram || asked ||
            (reach == Reach::Network && isMost(touched.network.size())))
            one.told = run(one, nullptr, nullptr);
        else if (byOne && reach == Reach::Near)
            runAgain(one, touched.near, touched.nearEdges);
        else if (byOne)
            runAgain(one, touched.network, touched.networkEdges);
    }
}

std::vector<LiveCheck::Told> LiveCheck::run(OfRule& one, const std::vector<int>* nodes,
                                            const std::vector<int>* edges)
{
    const RuleContext& context = m_state->context;
    context.watch({nodes, edges, &one.asked, one.rule->reach == Reach::Kinds});
    std::vector<Told> told;
    one.rule->check(context, [&](Finding finding) {
        if (finding.fix)
            finding.fix->diff = {};
        const int subject = context.subject();
        const std::uint32_t id = subject < 0              ? 0
                                 : context.looksAtEdges() ? context.edge(subject).id.value
                                                          : context.node(subject).id.value;
        told.push_back({id, std::move(finding)});
    });
    one.ofEdges = one.ofEdges || context.looksAtEdges();
    context.watch({});
    return told;
}

/// -1: it is not there any more.
int LiveCheck::placeOf(const OfRule& one, const Told& told) const
{
    const Diagram& diagram = *m_state->diagram;
    return one.ofEdges ? diagram.indexOf(EdgeId{told.subject})
                       : diagram.indexOf(NodeId{told.subject});
}

/// Replaces what is told of those subjects; the rest stays, and all stays in order.
void LiveCheck::runAgain(OfRule& one, const std::vector<int>& nodes, const std::vector<int>& edges)
{
    std::vector<Told> again = run(one, &nodes, &edges);
    const std::vector<int>& subjects = one.ofEdges ? edges : nodes;
    std::erase_if(one.told, [&](const Told& told) {
        const int place = placeOf(one, told);
        return place < 0 || std::ranges::binary_search(subjects, place);
    });
    if (again.empty())
        return;
    const auto middle = static_cast<std::ptrdiff_t>(one.told.size());
    std::ranges::move(again, std::back_inserter(one.told));
    std::inplace_merge(
        one.told.begin(), one.told.begin() + middle, one.told.end(),
        [&](const Told& a, const Told& b) { return placeOf(one, a) < placeOf(one, b); });
}

std::vector<Finding> LiveCheck::findings() const
{
    std::size_t count = 0;
    for (const OfRule& one : m_rules)
        count += one.told.size();
    std::vector<Finding> all;
    all.reserve(count);
    for (const OfRule& one : m_rules)
        for (const Told& told : one.told)
            all.push_back(told.finding);
    return all;
}

}  // namespace stratoplan
