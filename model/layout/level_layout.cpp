#include "model/layout/level.h"
#include "model/layout/simplex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stratoplan::layout {

namespace {

constexpr int kStandIn = 12;     // room across the flow for an edge that passes a rank
constexpr int kMostSlots = 700;  // beyond that places come from sweeps, not from the exact method

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

/// One connected part of a level, in ranks.
class LayeredPart {
public:
    LayeredPart(const std::vector<LevelBox>& boxes, const std::vector<LevelEdge>& edges,
                const LevelOptions& options)
        : m_boxes(boxes), m_edges(edges), m_options(options)
    {
    }

    LevelResult run()
    {
        std::vector<char> reversed;
        const std::vector<int> rank =
            rankedBoxes(static_cast<int>(m_boxes.size()), m_edges, reversed);
        m_layers = layersOf(m_boxes, m_edges, rank, reversed);
        LevelResult result;
        result.crossings = reduceCrossings(m_layers);
        placeAcross();
        placeAlong(rank);
        if (m_options.wrap)
            wrap();
        for (std::size_t b = 0; b < m_boxes.size(); ++b) {
            result.at.push_back({m_x[b], m_y[b]});
            result.size.width = std::max(result.size.width, m_x[b] + m_boxes[b].across);
            result.size.height = std::max(result.size.height, m_y[b] + m_boxes[b].along);
        }
        return result;
    }

private:
    bool isBox(int slot) const { return m_layers.slots[slot].box >= 0; }
    double widthOf(int slot) const
    {
        return isBox(slot) ? m_boxes[m_layers.slots[slot].box].across : kStandIn;
    }
    double gapOf(int a, int b) const
    {
        return isBox(a) && isBox(b) ? m_options.sibling : isBox(a) || isBox(b) ? 16 : 4;
    }
    /// Where the edge meets the slot, from its left edge.
    double meets(int slot, int edge) const
    {
        if (!isBox(slot))
            return kStandIn / 2.0;
        const LevelEdge& e = m_edges[edge];
        return m_layers.slots[slot].box == e.from ? e.fromAt : e.toAt;
    }

    void placeAcross()
    {
        m_x.assign(m_layers.slots.size(), 0);
        for (const auto& layer : m_layers.layers) {
            double x = 0;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                m_x[layer[i]] = x;
                if (i + 1 < layer.size())
                    x += widthOf(layer[i]) + gapOf(layer[i], layer[i + 1]);
            }
        }
        if (m_layers.slots.size() <= kMostSlots)
            placeExactly();
        else
            placeBySweeps();
        const double least =
            *std::min_element(m_x.begin(), m_x.begin() + static_cast<long>(m_boxes.size()));
        for (double& x : m_x)
            x -= least;
    }

    void placeExactly()
    {
        const int slots = static_cast<int>(m_layers.slots.size());
        Simplex simplex(slots);
        for (int s = 0; s < slots; ++s)
            simplex.setStart(s, rounded(m_x[s]));
        for (const auto& layer : m_layers.layers) {
            for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                simplex.keepApart(layer[i], layer[i + 1],
                                  rounded(widthOf(layer[i]) + gapOf(layer[i], layer[i + 1])));
            }
        }
        for (const auto& hops : m_layers.hops) {
            for (const Layers::Hop& hop : hops) {
                const int standIns = !isBox(hop.from) + !isBox(hop.to);
                const int straight = standIns == 2 ? 8 : standIns == 1 ? 3 : 2;
                if (!m_edges[hop.edge].drawn)
                    continue;
                simplex.attract(hop.from, rounded(meets(hop.from, hop.edge)), hop.to,
                                rounded(meets(hop.to, hop.edge)),
                                std::min(hop.weight, 4) * straight);
            }
        }
        // The whole stays narrow.
        const int left = simplex.addVariable(-10'000);
        const int right = simplex.addVariable(1'000'000);
        for (const auto& layer : m_layers.layers) {
            if (layer.empty())
                continue;
            simplex.keepApart(left, layer.front(), 0);
            simplex.keepApart(layer.back(), right, rounded(widthOf(layer.back())));
        }
        simplex.keepApart(left, right, 0, 1);
        std::vector<int> x;
        if (simplex.solve(x))
            std::copy_n(x.begin(), slots, m_x.begin());
    }

    /// Each layer in turn goes to the middle of its neighbours, as near as the order allows.
    void placeBySweeps()
    {
        const HopsAt up(m_layers, true);
        const HopsAt down(m_layers, false);
        const int n = static_cast<int>(m_layers.layers.size());
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < n; ++i)
                relax(m_layers.layers[round % 2 == 0 ? i : n - 1 - i], round % 2 == 0 ? up : down);
        }
    }

    /// Least squares for one layer with its order and gaps kept: neighbours that would overlap form
    /// one block that stands at the mean of their wishes.
    void relax(const std::vector<int>& layer, const HopsAt& ends)
    {
        struct Block {
            double sum;
            double count;
            std::size_t first;
            double mean() const { return sum / count; }
        };
        std::vector<Block> blocks;
        std::vector<double> wishes;
        std::vector<double> offset(layer.size(), 0);
        for (std::size_t i = 0; i < layer.size(); ++i) {
            if (i > 0)
                offset[i] = offset[i - 1] + widthOf(layer[i - 1]) + gapOf(layer[i - 1], layer[i]);
            double wish = m_x[layer[i]];
            double weight = 0.2;
            wishes.clear();
            for (const Layers::Hop* hop : ends[layer[i]]) {
                const int other = ends.beyond(*hop);
                wishes.push_back(m_x[other] + meets(other, hop->edge) - meets(layer[i], hop->edge));
            }
            if (!wishes.empty()) {
                std::nth_element(wishes.begin(),
                                 wishes.begin() + static_cast<long>(wishes.size() / 2),
                                 wishes.end());
                wish = wishes[wishes.size() / 2];
                weight = isBox(layer[i]) ? 1 : 4;
            }
            blocks.push_back({(wish - offset[i]) * weight, weight, i});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
                blocks[blocks.size() - 2].sum += blocks.back().sum;
                blocks[blocks.size() - 2].count += blocks.back().count;
                blocks.pop_back();
            }
        }
        for (std::size_t b = 0; b < blocks.size(); ++b) {
            const std::size_t end = b + 1 < blocks.size() ? blocks[b + 1].first : layer.size();
            for (std::size_t i = blocks[b].first; i < end; ++i)
                m_x[layer[i]] = std::round(blocks[b].mean()) + offset[i];
        }
    }

    void placeAlong(const std::vector<int>& rank)
    {
        const std::size_t ranks = m_layers.layers.size();
        std::vector<double> height(ranks, 0);
        std::vector<char> mixed(ranks, 0);
        for (std::size_t b = 0; b < m_boxes.size(); ++b) {
            height[rank[b]] = std::max(height[rank[b]], m_boxes[b].along);
            mixed[rank[b]] = mixed[rank[b]] || m_boxes[b].container;
        }
        m_rankAt.assign(ranks + 1, 0);
        for (std::size_t r = 0; r < ranks; ++r)
            m_rankAt[r + 1] = m_rankAt[r] + height[r] + gapBelow(r);
        m_y.assign(m_boxes.size(), 0);
        for (std::size_t b = 0; b < m_boxes.size(); ++b) {
            const double spare = height[rank[b]] - m_boxes[b].along;
            m_y[b] = m_rankAt[rank[b]] + (mixed[rank[b]] ? 0 : std::floor(spare / 2));
        }
    }

    double gapBelow(std::size_t rank) const
    {
        double label = 0;
        int bent = 0;
        for (const Layers::Hop& hop : m_layers.hops[rank]) {
            const LevelEdge& edge = m_edges[hop.edge];
            if (isBox(hop.to))
                label = std::max(label, edge.labelAlong);
            const double off =
                m_x[hop.from] + meets(hop.from, hop.edge) - m_x[hop.to] - meets(hop.to, hop.edge);
            bent += std::abs(off) > 2;
        }
        return std::max(m_options.rank, label > 0 ? label + 28 : 0) +
               12.0 * std::clamp(bent - 3, 0, 12);
    }

    /// Cuts a long thin part into columns, so that the whole comes near the wanted aspect.
    void wrap()
    {
        const int ranks = static_cast<int>(m_layers.layers.size());
        double across = 0;
        for (std::size_t b = 0; b < m_boxes.size(); ++b)
            across = std::max(across, m_x[b] + m_boxes[b].across);
        const double along = m_rankAt[static_cast<std::size_t>(ranks)];
        if (ranks < 6 || along / across * m_options.aspect < 6)
            return;
        const int columns =
            std::clamp(rounded(std::sqrt(m_options.aspect * along / across)), 1, ranks / 2);
        if (columns < 2)
            return;
        double x = 0;
        int first = 0;
        for (int c = 0; c < columns; ++c) {
            int last = first + 1;
            const double end = along * (c + 1) / columns;
            while (last < ranks &&
                   (c + 1 == columns || m_rankAt[static_cast<std::size_t>(last) + 1] <= end + 1))
                ++last;
            double left = std::numeric_limits<double>::max();
            double right = 0;
            std::vector<std::size_t> members;
            for (int r = first; r < last; ++r) {
                for (const int slot : m_layers.layers[static_cast<std::size_t>(r)]) {
                    if (!isBox(slot))
                        continue;
                    const auto b = static_cast<std::size_t>(slot);
                    members.push_back(b);
                    left = std::min(left, m_x[b]);
                    right = std::max(right, m_x[b] + m_boxes[b].across);
                }
            }
            for (const std::size_t b : members) {
                m_x[b] += x - left;
                m_y[b] -= m_rankAt[static_cast<std::size_t>(first)];
            }
            if (!members.empty())
                x += right - left + m_options.rank + 12;
            first = last;
        }
    }

    const std::vector<LevelBox>& m_boxes;
    const std::vector<LevelEdge>& m_edges;
    const LevelOptions& m_options;
    Layers m_layers;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_rankAt;
};

/// Boxes without edges among them, as rows and columns of equal cells.
std::vector<Point> gridOf(const std::vector<LevelBox>& boxes, const std::vector<int>& members,
                          const LevelOptions& options, Size& size)
{
    const int n = static_cast<int>(members.size());
    bool cards = true;
    int outside = 0;
    for (const int b : members) {
        cards = cards && !boxes[b].container;
        outside += boxes[b].outsideEdges;
    }
    const double gap = cards ? 16 : options.sibling;
    double bestScore = std::numeric_limits<double>::max();
    std::vector<Point> best;
    for (int columns = 1; columns <= n; ++columns) {
        if (options.columns > 0 && columns != std::min(options.columns, n))
            continue;
        if (n > 64 && options.columns == 0 &&
            columns != std::clamp(rounded(std::sqrt(n * options.aspect * 0.4)), 1, n))
            continue;
        const int rows = (n + columns - 1) / columns;
        std::vector<double> width(static_cast<std::size_t>(columns), 0);
        std::vector<double> height(static_cast<std::size_t>(rows), 0);
        double area = 0;
        for (int i = 0; i < n; ++i) {
            const LevelBox& box = boxes[members[static_cast<std::size_t>(i)]];
            width[i % columns] = std::max(width[i % columns], box.across);
            height[i / columns] = std::max(height[i / columns], box.along);
            area += box.across * box.along;
        }
        const double w = std::accumulate(width.begin(), width.end(), gap * (columns - 1));
        const double h = std::accumulate(height.begin(), height.end(), gap * (rows - 1));
        double score =
            std::abs(std::log(w / h / options.aspect)) + std::log(w * h / std::max(area, 1.0));
        // Boxes that lines must reach stand side by side: in a column each would hide the next.
        if (outside * 2 > n && rows > 1)
            score += 0.8 * (rows - 1);
        if (score >= bestScore)
            continue;
        bestScore = score;
        size = {w, h};
        best.assign(static_cast<std::size_t>(n), {});
        double y = 0;
        for (int r = 0; r < rows; ++r) {
            double x = 0;
            for (int c = 0; c < columns && r * columns + c < n; ++c) {
                const int at = r * columns + c;
                const LevelBox& box = boxes[members[static_cast<std::size_t>(at)]];
                // Cards of a column share their left edge, those of a row their middle.
                const double spare = box.container ? 0 : height[r] - box.along;
                best[static_cast<std::size_t>(at)] = {x, y + std::floor(spare / 2)};
                x += width[c] + gap;
            }
            y += height[r] + gap;
        }
    }
    return best;
}

}  // namespace

LevelResult arrangeLevel(const std::vector<LevelBox>& boxes, const std::vector<LevelEdge>& edges,
                         const LevelOptions& options)
{
    const int n = static_cast<int>(boxes.size());
    std::vector<int> part(static_cast<std::size_t>(n));
    std::iota(part.begin(), part.end(), 0);
    const auto root = [&](int v) {
        while (part[v] != v)
            v = part[v] = part[part[v]];
        return v;
    };
    for (const LevelEdge& edge : edges)
        part[std::max(root(edge.from), root(edge.to))] = std::min(root(edge.from), root(edge.to));

    std::vector<std::vector<int>> members(static_cast<std::size_t>(n));
    for (int b = 0; b < n; ++b)
        members[root(b)].push_back(b);
    std::vector<std::vector<int>> edgesOf(static_cast<std::size_t>(n));
    for (int e = 0; e < static_cast<int>(edges.size()); ++e)
        edgesOf[root(edges[e].from)].push_back(e);

    LevelResult result;
    result.at.resize(static_cast<std::size_t>(n));
    std::vector<int> alone;
    std::vector<std::vector<int>> blocks;
    std::vector<std::vector<Point>> inside;
    std::vector<Size> sizes;
    std::vector<int> local(static_cast<std::size_t>(n), 0);
    for (int r = 0; r < n; ++r) {
        if (members[r].size() == 1)
            alone.push_back(r);
        if (members[r].size() < 2)
            continue;
        std::vector<LevelBox> partBoxes;
        for (const int b : members[r]) {
            local[b] = static_cast<int>(partBoxes.size());
            partBoxes.push_back(boxes[b]);
        }
        std::vector<LevelEdge> partEdges;
        for (const int e : edgesOf[r]) {
            LevelEdge edge = edges[e];
            edge.from = local[edge.from];
            edge.to = local[edge.to];
            partEdges.push_back(edge);
        }
        LevelResult laid = LayeredPart(partBoxes, partEdges, options).run();
        result.crossings += laid.crossings;
        blocks.push_back(members[r]);
        inside.push_back(std::move(laid.at));
        sizes.push_back(laid.size);
    }
    if (!alone.empty()) {
        Size size;
        inside.push_back(gridOf(boxes, alone, options, size));
        blocks.push_back(alone);
        sizes.push_back(size);
    }
    const std::vector<Point> at = packed(sizes, options.sibling + 8, options.aspect, result.size);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t k = 0; k < blocks[i].size(); ++k)
            result.at[blocks[i][k]] = at[i] + inside[i][k];
    }
    return result;
}

}  // namespace stratoplan::layout
