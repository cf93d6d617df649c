#include "model/layout/level.h"
#include "model/layout/simplex.h"

#include <algorithm>

namespace stratoplan::layout {

namespace {

/// Turns edges around so that no circle is left: those that lead back to a box that is being
/// visited. Visits start at boxes that nothing leads to, in order, so that the author's first box
/// stays first.
void breakCircles(int boxes, const std::vector<LevelEdge>& edges, std::vector<char>& reversed)
{
    std::vector<std::vector<int>> outgoing(static_cast<std::size_t>(boxes));
    std::vector<int> incoming(static_cast<std::size_t>(boxes), 0);
    for (int e = 0; e < static_cast<int>(edges.size()); ++e) {
        outgoing[edges[e].from].push_back(e);
        ++incoming[edges[e].to];
    }
    enum : char { New, Open, Done };
    std::vector<char> state(static_cast<std::size_t>(boxes), New);
    struct Visit {
        int box;
        int next;
    };
    const auto visit = [&](int root) {
        std::vector<Visit> stack{{root, 0}};
        state[root] = Open;
        while (!stack.empty()) {
            const int box = stack.back().box;
            if (stack.back().next == static_cast<int>(outgoing[box].size())) {
                state[box] = Done;
                stack.pop_back();
                continue;
            }
            const int e = outgoing[box][stack.back().next++];
            const int to = edges[e].to;
            if (state[to] == Open) {
                reversed[e] = 1;
            } else if (state[to] == New) {
                state[to] = Open;
                stack.push_back({to, 0});
            }
        }
    };
    for (int b = 0; b < boxes; ++b) {
        if (incoming[b] == 0 && state[b] == New)
            visit(b);
    }
    for (int b = 0; b < boxes; ++b) {
        if (state[b] == New)
            visit(b);
    }
}

/// Longest path from the sources, then every box as near to its targets as they allow.
std::vector<int> longestPath(int boxes, const std::vector<LevelEdge>& edges,
                             const std::vector<char>& reversed)
{
    std::vector<std::vector<int>> outgoing(static_cast<std::size_t>(boxes));
    std::vector<int> waiting(static_cast<std::size_t>(boxes), 0);
    const auto tail = [&](int e) { return reversed[e] ? edges[e].to : edges[e].from; };
    const auto head = [&](int e) { return reversed[e] ? edges[e].from : edges[e].to; };
    for (int e = 0; e < static_cast<int>(edges.size()); ++e) {
        outgoing[tail(e)].push_back(e);
        ++waiting[head(e)];
    }
    std::vector<int> order;
    for (int b = 0; b < boxes; ++b) {
        if (waiting[b] == 0)
            order.push_back(b);
    }
    std::vector<int> rank(static_cast<std::size_t>(boxes), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const int e : outgoing[order[i]]) {
            rank[head(e)] = std::max(rank[head(e)], rank[order[i]] + edges[e].length);
            if (--waiting[head(e)] == 0)
                order.push_back(head(e));
        }
    }
    // Boxes that nothing leads to go next to their first target.
    std::vector<char> hasIncoming(static_cast<std::size_t>(boxes), 0);
    for (int e = 0; e < static_cast<int>(edges.size()); ++e)
        hasIncoming[head(e)] = 1;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        if (hasIncoming[*it] || outgoing[*it].empty())
            continue;
        int nearest = std::numeric_limits<int>::max();
        for (const int e : outgoing[*it])
            nearest = std::min(nearest, rank[head(e)] - edges[e].length);
        rank[*it] = std::max(rank[*it], nearest);
    }
    return rank;
}

}  // namespace

std::vector<int> rankedBoxes(int boxes, const std::vector<LevelEdge>& edges,
                             std::vector<char>& reversed)
{
    reversed.assign(edges.size(), 0);
    breakCircles(boxes, edges, reversed);
    std::vector<int> rank = longestPath(boxes, edges, reversed);
    if (boxes <= 300 && edges.size() <= 600) {
        Simplex simplex(boxes);
        for (int b = 0; b < boxes; ++b)
            simplex.setStart(b, rank[b]);
        for (std::size_t e = 0; e < edges.size(); ++e) {
            const int from = reversed[e] ? edges[e].to : edges[e].from;
            const int to = reversed[e] ? edges[e].from : edges[e].to;
            simplex.keepApart(from, to, edges[e].length, edges[e].weight);
        }
        std::vector<int> best;
        if (simplex.solve(best))
            rank = best;
    }
    const int least = rank.empty() ? 0 : *std::min_element(rank.begin(), rank.end());
    for (int& r : rank)
        r -= least;
    return rank;
}

}  // namespace stratoplan::layout
