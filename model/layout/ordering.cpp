#include "model/layout/level.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace stratoplan::layout {

namespace {

/// Thousands of edges over hundreds of ranks would need millions of stand-ins, and no order of
/// those makes a picture of them.
constexpr std::size_t kMostStandIns = 100'000;

/// The longest edges that get stand-ins, in ranks: as long as there are not too many of those.
int longestSpan(const std::vector<LevelEdge>& edges, const std::vector<int>& rank)
{
    std::vector<std::size_t> ofSpan;
    for (const LevelEdge& edge : edges) {
        const auto span = static_cast<std::size_t>(std::abs(rank[edge.to] - rank[edge.from]));
        if (span >= ofSpan.size())
            ofSpan.resize(span + 1, 0);
        ++ofSpan[span];
    }
    std::size_t standIns = 0;
    std::size_t span = 1;
    while (span < ofSpan.size() && standIns <= kMostStandIns) {
        ++span;
        if (span < ofSpan.size())
            standIns += ofSpan[span] * (span - 1);
    }
    return static_cast<int>(standIns <= kMostStandIns ? span : span - 1);
}

}  // namespace

Layers layersOf(const std::vector<LevelBox>& boxes, const std::vector<LevelEdge>& edges,
                const std::vector<int>& rank, const std::vector<char>& reversed)
{
    Layers result;
    const int ranks = rank.empty() ? 0 : *std::max_element(rank.begin(), rank.end()) + 1;
    result.layers.resize(static_cast<std::size_t>(ranks));
    result.hops.resize(static_cast<std::size_t>(ranks));
    for (int b = 0; b < static_cast<int>(boxes.size()); ++b) {
        result.slots.push_back({b, -1, boxes[b].wish});
        result.rankOf.push_back(rank[b]);
        result.layers[rank[b]].push_back(b);
    }
    const int longest = longestSpan(edges, rank);
    for (int e = 0; e < static_cast<int>(edges.size()); ++e) {
        const int from = reversed[e] ? edges[e].to : edges[e].from;
        const int to = reversed[e] ? edges[e].from : edges[e].to;
        if (rank[to] - rank[from] > longest)
            continue;
        int last = from;
        for (int r = rank[from] + 1; r <= rank[to]; ++r) {
            int next = to;
            if (r < rank[to]) {
                next = static_cast<int>(result.slots.size());
                result.slots.push_back({-1, e, kNoWish});
                result.rankOf.push_back(r);
                result.layers[r].push_back(next);
            }
            result.hops[r - 1].push_back({last, next, e, edges[e].weight});
            last = next;
        }
    }
    return result;
}

HopsAt::HopsAt(const Layers& layers, bool above)
    : m_first(layers.slots.size() + 1, 0), m_above(above)
{
    const auto slotOf = [above](const Layers::Hop& hop) { return above ? hop.to : hop.from; };
    for (const auto& hops : layers.hops) {
        for (const Layers::Hop& hop : hops)
            ++m_first[slotOf(hop) + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_hops.resize(m_first.back());
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (const auto& hops : layers.hops) {
        for (const Layers::Hop& hop : hops)
            m_hops[next[slotOf(hop)]++] = &hop;
    }
}

namespace {

/// Sweeps over the layers and keeps the best order seen.
class Sweeper {
public:
    explicit Sweeper(Layers& layers)
        : m_l(layers), m_position(layers.slots.size(), 0), m_up(layers, true), m_down(layers, false)
    {
        number();
    }

    int run()
    {
        int best = crossings();
        auto bestOrder = m_l.layers;
        const int rounds = m_l.slots.size() > 3000 ? 2 : 12;
        int idle = 0;
        for (int round = 0; (best > 0 || m_hasWishes || round == 0) && round < rounds && idle < 4;
             ++round) {
            sweep(round % 2 == 0);
            if (m_l.slots.size() <= 600)
                transpose();
            const int now = crossings();
            if (now < best || (round == 0 && now == best && m_hasWishes)) {
                best = now;
                bestOrder = m_l.layers;
                idle = 0;
            } else {
                ++idle;
            }
        }
        m_l.layers = bestOrder;
        return best;
    }

private:
    void number()
    {
        m_hasWishes = false;
        for (const auto& layer : m_l.layers) {
            for (int i = 0; i < static_cast<int>(layer.size()); ++i)
                m_position[layer[i]] = i;
        }
        for (const auto& slot : m_l.slots)
            m_hasWishes = m_hasWishes || !std::isnan(slot.wish);
    }

    void sweep(bool down)
    {
        const int n = static_cast<int>(m_l.layers.size());
        for (int i = 0; i < n; ++i) {
            const int r = down ? i : n - 1 - i;
            sortLayer(m_l.layers[r], down ? m_up : m_down, down ? r - 1 : r + 1);
        }
    }

    void sortLayer(std::vector<int>& layer, const HopsAt& ends, int other)
    {
        const double otherSize = other >= 0 && other < static_cast<int>(m_l.layers.size())
                                     ? static_cast<double>(m_l.layers[other].size())
                                     : 0;
        struct Key {
            double value;
            int slot;
        };
        std::vector<Key> keys;
        std::vector<int> free;
        for (const int slot : layer) {
            double sum = 0;
            double weight = 0;
            for (const Layers::Hop* hop : ends[slot]) {
                sum +=
                    hop->weight * (m_position[ends.beyond(*hop)] + 0.5) / std::max(otherSize, 1.0);
                weight += hop->weight;
            }
            if (!std::isnan(m_l.slots[slot].wish)) {
                sum += 0.8 * m_l.slots[slot].wish;
                weight += 0.8;
            }
            if (weight > 0)
                keys.push_back({sum / weight, slot});
            else
                free.push_back(slot);
        }
        std::stable_sort(keys.begin(), keys.end(),
                         [](const Key& a, const Key& b) { return a.value < b.value; });
        // Slots without a wish keep their places, the others share the rest.
        std::vector<int> sorted(layer.size(), -1);
        for (const int slot : free)
            sorted[m_position[slot]] = slot;
        std::size_t next = 0;
        for (int& place : sorted) {
            if (place < 0)
                place = keys[next++].slot;
        }
        layer = sorted;
        for (int i = 0; i < static_cast<int>(layer.size()); ++i)
            m_position[layer[i]] = i;
    }

    int pairCrossings(int left, int right) const
    {
        int count = 0;
        for (const auto* ends : {&m_up, &m_down}) {
            for (const Layers::Hop* a : (*ends)[left]) {
                const int place = m_position[ends->beyond(*a)];
                for (const Layers::Hop* b : (*ends)[right])
                    count += place > m_position[ends->beyond(*b)] ? a->weight * b->weight : 0;
            }
        }
        return count;
    }

    void transpose()
    {
        for (int pass = 0; pass < 4; ++pass) {
            bool changed = false;
            for (auto& layer : m_l.layers) {
                for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                    if (pairCrossings(layer[i + 1], layer[i]) >=
                        pairCrossings(layer[i], layer[i + 1]))
                        continue;
                    std::swap(layer[i], layer[i + 1]);
                    m_position[layer[i]] = static_cast<int>(i);
                    m_position[layer[i + 1]] = static_cast<int>(i) + 1;
                    changed = true;
                }
            }
            if (!changed)
                break;
        }
    }

    /// Crossings of all layers, counted with a Fenwick tree.
    int crossings() const
    {
        std::int64_t total = 0;
        for (std::size_t r = 0; r + 1 < m_l.layers.size(); ++r) {
            std::vector<Layers::Hop> hops = m_l.hops[r];
            std::sort(hops.begin(), hops.end(), [&](const Layers::Hop& a, const Layers::Hop& b) {
                if (m_position[a.from] != m_position[b.from])
                    return m_position[a.from] < m_position[b.from];
                return m_position[a.to] < m_position[b.to];
            });
            const int size = static_cast<int>(m_l.layers[r + 1].size());
            std::vector<std::int64_t> tree(static_cast<std::size_t>(size) + 1, 0);
            std::int64_t all = 0;
            for (const Layers::Hop& hop : hops) {
                std::int64_t upTo = 0;
                for (int i = m_position[hop.to] + 1; i > 0; i -= i & -i)
                    upTo += tree[i];
                total += hop.weight * (all - upTo);
                all += hop.weight;
                for (int i = m_position[hop.to] + 1; i <= size; i += i & -i)
                    tree[i] += hop.weight;
            }
        }
        return static_cast<int>(std::min<std::int64_t>(total, std::numeric_limits<int>::max()));
    }

    Layers& m_l;
    std::vector<int> m_position;
    HopsAt m_up;
    HopsAt m_down;
    bool m_hasWishes = false;
};

}  // namespace

int reduceCrossings(Layers& layers)
{
    return Sweeper(layers).run();
}

}  // namespace stratoplan::layout
