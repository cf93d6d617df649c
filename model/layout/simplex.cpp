#include "model/layout/simplex.h"

#include <queue>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace stratoplan::layout {

int Simplex::addVariable(int start)
{
    m_start.push_back(start);
    return variables() - 1;
}

void Simplex::keepApart(int from, int to, int gap, int weight)
{
    if (from != to)
        m_constraints.push_back({from, to, gap, weight});
}

void Simplex::tie(int a, int b, int distance)
{
    keepApart(a, b, distance);
    keepApart(b, a, -distance);
}

void Simplex::attract(int a, int aOffset, int b, int bOffset, int weight)
{
    if (a == b || weight <= 0)
        return;
    const int lower = addVariable(std::min(m_start[static_cast<std::size_t>(a)] + aOffset,
                                           m_start[static_cast<std::size_t>(b)] + bOffset));
    keepApart(lower, a, -aOffset, weight);
    keepApart(lower, b, -bOffset, weight);
}

void Simplex::narrow(int index, int gap)
{
    m_constraints[static_cast<std::size_t>(index)].gap = gap;
}

void Simplex::dropConstraint(int index)
{
    // A distance that always holds: indices of the others stay.
    Constraint& dropped = m_constraints[static_cast<std::size_t>(index)];
    dropped.gap = -1'000'000;
    dropped.weight = 0;
}

namespace {

/// Constraints by the variable at either end.
struct Incidence {
    std::vector<int> start;
    std::vector<int> list;

    Incidence(int variables, const std::vector<Constraint>& constraints, bool incoming,
              bool outgoing)
        : start(static_cast<std::size_t>(variables) + 1, 0)
    {
        for (const Constraint& c : constraints) {
            if (outgoing)
                ++start[c.from + 1];
            if (incoming)
                ++start[c.to + 1];
        }
        for (int v = 0; v < variables; ++v)
            start[v + 1] += start[v];
        list.resize(static_cast<std::size_t>(start[variables]));
        std::vector<int> next(start.begin(), start.end() - 1);
        for (int i = 0; i < static_cast<int>(constraints.size()); ++i) {
            if (outgoing)
                list[next[constraints[i].from]++] = i;
            if (incoming)
                list[next[constraints[i].to]++] = i;
        }
    }
};

}  // namespace

namespace {

/// Which constraint last moved each variable, as a forest: a variable hangs below the one that
/// moved it. Moving a variable again takes its subtree apart, and where the mover hangs in that
/// subtree the constraints close a circle, which is so found at once. Source: Tarjan's subtree
/// disassembly, Cherkassky and Goldberg, "Negative-cycle detection algorithms", 1999.
class Reasons {
public:
    Reasons(int variables, const std::vector<Constraint>& constraints)
        : m_constraints(constraints)
        , m_reason(static_cast<std::size_t>(variables), -1)
        , m_child(m_reason.size(), -1)
        , m_next(m_reason.size(), -1)
        , m_previous(m_reason.size(), -1)
    {
    }

    /// Constraint `e` moves its end. Errors: the circle that closes, else empty. Those that moved
    /// with the end before are handed to `freed`: they will move again.
    template <class Freed>
    std::vector<int> move(int e, Freed&& freed)
    {
        const int mover = m_constraints[e].from;
        const int moved = m_constraints[e].to;
        m_subtree.assign(1, moved);
        for (std::size_t i = 0; i < m_subtree.size(); ++i) {
            if (m_subtree[i] == mover)
                return circle(e);
            for (int v = m_child[m_subtree[i]]; v >= 0; v = m_next[v])
                m_subtree.push_back(v);
        }
        cut(moved);
        for (const int v : m_subtree) {
            m_child[v] = -1;
            if (v != moved) {
                m_reason[v] = -1;
                freed(v);
            }
        }
        m_reason[moved] = e;
        m_previous[moved] = -1;
        m_next[moved] = m_child[mover];
        if (m_next[moved] >= 0)
            m_previous[m_next[moved]] = moved;
        m_child[mover] = moved;
        return {};
    }

private:
    void cut(int v)
    {
        if (m_reason[v] < 0)
            return;
        if (m_previous[v] >= 0)
            m_next[m_previous[v]] = m_next[v];
        else
            m_child[m_constraints[m_reason[v]].from] = m_next[v];
        if (m_next[v] >= 0)
            m_previous[m_next[v]] = m_previous[v];
    }

    std::vector<int> circle(int e) const
    {
        std::vector<int> steps{e};
        for (int v = m_constraints[e].from; v != m_constraints[e].to;
             v = m_constraints[m_reason[v]].from)
            steps.push_back(m_reason[v]);
        return steps;
    }

    const std::vector<Constraint>& m_constraints;
    std::vector<int> m_reason;  // by variable: a constraint; -1: it stands where it began
    std::vector<int> m_child;   // by variable: the first that it moved
    std::vector<int> m_next;    // by variable: the next that the same one moved
    std::vector<int> m_previous;
    std::vector<int> m_subtree;
};

}  // namespace

bool Simplex::push(std::vector<int>& x, std::vector<int>* culprits) const
{
    const int n = variables();
    if (x.empty())
        x = m_start;
    const Incidence outgoing(n, m_constraints, false, true);
    Reasons reasons(n, m_constraints);
    // Work through the variables in rounds, each round from left to right.
    std::vector<int> queue;
    std::vector<char> queued(static_cast<std::size_t>(n), 0);
    for (const Constraint& c : m_constraints) {
        if (x[c.to] < x[c.from] + c.gap && !queued[c.from]) {
            queued[c.from] = 1;
            queue.push_back(c.from);
        }
    }
    const auto before = [&](int a, int b) { return x[a] != x[b] ? x[a] < x[b] : a < b; };
    while (!queue.empty()) {
        std::sort(queue.begin(), queue.end(), before);
        std::vector<int> next;
        for (const int v : queue) {
            if (!queued[v])
                continue;
            queued[v] = 0;
            for (int k = outgoing.start[v]; k < outgoing.start[v + 1]; ++k) {
                const int e = outgoing.list[k];
                const Constraint& c = m_constraints[e];
                if (x[c.to] >= x[v] + c.gap)
                    continue;
                std::vector<int> circle = reasons.move(e, [&](int freed) { queued[freed] = 0; });
                if (!circle.empty()) {
                    if (culprits)
                        *culprits = std::move(circle);
                    return false;
                }
                x[c.to] = x[v] + c.gap;
                if (!queued[c.to]) {
                    queued[c.to] = 1;
                    next.push_back(c.to);
                }
            }
        }
        queue.swap(next);
    }
    return true;
}

namespace {

/// The spanning tree of tight constraints and its cut values.
class Tree {
public:
    Tree(const std::vector<Constraint>& constraints, std::vector<int>& x)
        : m_c(constraints)
        , m_x(x)
        , m_n(static_cast<int>(x.size()))
        , m_at(m_n, constraints, true, true)
        , m_inTree(constraints.size(), 0)
        , m_parent(x.size(), -1)
        , m_low(x.size(), 0)
        , m_lim(x.size(), 0)
        , m_net(x.size(), 0)
        , m_first(x.size(), -1)
        , m_next(constraints.size() * 2, -1)
    {
    }

    void build();
    bool pivot();  ///< false at the optimum

private:
    int slack(int e) const { return m_x[m_c[e].to] - m_x[m_c[e].from] - m_c[e].gap; }
    int other(int e, int v) const { return m_c[e].from == v ? m_c[e].to : m_c[e].from; }
    void link(int e);
    void unlink(int e);
    /// The tree constraint after `e` at one of its ends; with -1 the first one
    /// there.
    int nextAt(int v, int e) const { return e < 0 ? m_first[v] : m_next[slot(e, v)]; }
    int slot(int e, int v) const { return 2 * e + (m_c[e].to == v); }
    void number(int root, int parentEdge, int low);
    bool below(int v, int root) const { return m_low[root] <= m_lim[v] && m_lim[v] <= m_lim[root]; }
    std::int64_t cutValue(int v) const { return m_c[m_parent[v]].from == v ? m_net[v] : -m_net[v]; }

    const std::vector<Constraint>& m_c;
    std::vector<int>& m_x;
    int m_n;
    Incidence m_at;
    std::vector<char> m_inTree;
    std::vector<int> m_parent;  // constraint to the parent; -1 at the root
    std::vector<int> m_low;
    std::vector<int> m_lim;
    std::vector<std::int64_t> m_net;  // of the subtree: weight that leaves minus weight that enters
    std::vector<int> m_first;         // by variable: a tree constraint there
    std::vector<int> m_next;          // by end of a constraint: the next one at that variable
    std::vector<int> m_byLim;
    int m_cursor = 0;
};

void Tree::link(int e)
{
    m_inTree[e] = 1;
    for (const int v : {m_c[e].from, m_c[e].to}) {
        m_next[slot(e, v)] = m_first[v];
        m_first[v] = e;
    }
}

void Tree::unlink(int e)
{
    m_inTree[e] = 0;
    for (const int v : {m_c[e].from, m_c[e].to}) {
        int* at = &m_first[v];
        while (*at != e)
            at = &m_next[slot(*at, v)];
        *at = m_next[slot(e, v)];
    }
}

/// Numbers the subtree in postorder and sums up the net weights.
void Tree::number(int root, int parentEdge, int low)
{
    struct Frame {
        int v;
        int next;  // constraint
    };
    std::vector<Frame> stack{{root, m_first[root]}};
    m_parent[root] = parentEdge;
    m_low[root] = low;
    int lim = low;
    while (!stack.empty()) {
        Frame& top = stack.back();
        const int v = top.v;
        if (top.next >= 0) {
            const int e = top.next;
            top.next = nextAt(v, e);
            if (e == m_parent[v])
                continue;
            const int w = other(e, v);
            m_parent[w] = e;
            m_low[w] = lim;
            stack.push_back({w, m_first[w]});
            continue;
        }
        m_lim[v] = lim++;
        stack.pop_back();
    }
}

/// The tree grows from the first variable: over constraints that are tight, and where there is none
/// the tree moves as a whole until the nearest one is. Those that lead out of it wait in heaps, by
/// the shift of the tree at which they are tight.
void Tree::build()
{
    struct Waiting {
        int key;
        int e;
        bool operator<(const Waiting& other) const  // the top of a heap is the nearest
        {
            return key != other.key ? key > other.key : e > other.e;
        }
    };
    std::priority_queue<Waiting> outward;  // tight where the shift is the key
    std::priority_queue<Waiting> inward;   // tight where it is minus the key
    std::vector<char> reached(static_cast<std::size_t>(m_n), 0);
    std::vector<int> stack;
    int size = 0;
    int shift = 0;
    // Within the tree m_x is the place without the shift.
    const auto reach = [&](int v) {
        reached[v] = 1;
        ++size;
        m_x[v] -= shift;
        stack.push_back(v);
    };
    const auto grow = [&] {
        while (!stack.empty()) {
            const int v = stack.back();
            stack.pop_back();
            for (int k = m_at.start[v]; k < m_at.start[v + 1]; ++k) {
                const int e = m_at.list[k];
                const int w = other(e, v);
                if (reached[w])
                    continue;
                const bool out = m_c[e].from == v;
                const int key = slack(e);
                if (key == (out ? shift : -shift)) {
                    link(e);
                    reach(w);
                } else {
                    (out ? outward : inward).push({key, e});
                }
            }
        }
    };
    const auto isDone = [&](int e) { return reached[m_c[e].from] && reached[m_c[e].to]; };
    const auto dropDone = [&](std::priority_queue<Waiting>& heap) {
        while (!heap.empty() && isDone(heap.top().e))
            heap.pop();
    };
    reach(0);
    grow();
    while (size < m_n) {
        dropDone(outward);
        dropDone(inward);
        const auto distance = [&](bool out) {
            return out ? outward.top().key - shift : inward.top().key + shift;
        };
        const bool out = inward.empty() ||
                         (!outward.empty() &&
                          (distance(true) != distance(false) ? distance(true) < distance(false)
                                                             : outward.top().e < inward.top().e));
        auto& heap = out ? outward : inward;
        shift = out ? heap.top().key : -heap.top().key;
        while (!heap.empty() && heap.top().key == (out ? shift : -shift)) {
            const int e = heap.top().e;
            heap.pop();
            if (isDone(e))
                continue;
            link(e);
            reach(reached[m_c[e].from] ? m_c[e].to : m_c[e].from);
            grow();
        }
    }
    for (int& x : m_x)
        x += shift;
    number(0, -1, 0);
    for (const Constraint& c : m_c) {
        m_net[c.from] += c.weight;
        m_net[c.to] -= c.weight;
    }
    m_byLim.resize(static_cast<std::size_t>(m_n));
    for (int v = 0; v < m_n; ++v)
        m_byLim[m_lim[v]] = v;
    for (const int v : m_byLim) {
        if (m_parent[v] >= 0)
            m_net[other(m_parent[v], v)] += m_net[v];
    }
}

bool Tree::pivot()
{
    // The leaving edge: the most negative cut value of a stretch that begins
    // where the last search ended.
    int leaving = -1;
    int found = 0;
    int next = m_cursor;
    for (int i = 0; i < m_n && found < 30; ++i) {
        const int v = next;
        next = next + 1 == m_n ? 0 : next + 1;
        if (m_parent[v] < 0 || cutValue(v) >= 0)
            continue;
        ++found;
        if (leaving < 0 || cutValue(v) < cutValue(leaving))
            leaving = v;
        if (found == 30)
            m_cursor = next;
    }
    if (leaving < 0)
        return false;
    const int out = m_parent[leaving];
    const bool tailBelow = m_c[out].from == leaving;

    // The entering edge runs against the leaving one and has the least slack.
    // Search from the smaller side.
    int in = -1;
    const auto consider = [&](int v) {
        for (int k = m_at.start[v]; k < m_at.start[v + 1]; ++k) {
            const int e = m_at.list[k];
            const bool fromBelow = below(m_c[e].from, leaving);
            const bool toBelow = below(m_c[e].to, leaving);
            if (fromBelow == toBelow || fromBelow == tailBelow)
                continue;
            if (in < 0 || slack(e) < slack(in) || (slack(e) == slack(in) && e < in))
                in = e;
        }
    };
    const int size = m_lim[leaving] - m_low[leaving] + 1;
    if (size * 2 <= m_n) {
        for (int l = m_low[leaving]; l <= m_lim[leaving]; ++l)
            consider(m_byLim[l]);
    } else {
        for (int l = 0; l < m_n; ++l) {
            if (l < m_low[leaving] || l > m_lim[leaving])
                consider(m_byLim[l]);
        }
    }
    if (in < 0)
        return false;  // unbounded: cannot be with non-negative weights

    // Shift the smaller side so that the entering edge is tight.
    const int delta = slack(in);
    if (delta != 0) {
        const int belowBy = below(m_c[in].from, leaving) ? delta : -delta;
        if (size * 2 <= m_n) {
            for (int l = m_low[leaving]; l <= m_lim[leaving]; ++l)
                m_x[m_byLim[l]] += belowBy;
        } else {
            for (int l = 0; l < m_n; ++l) {
                if (l < m_low[leaving] || l > m_lim[leaving])
                    m_x[m_byLim[l]] -= belowBy;
            }
        }
    }

    // The net weight of the subtree moves from the old path to the root to the
    // new one.
    const int inside = below(m_c[in].from, leaving) ? m_c[in].from : m_c[in].to;
    const int outside = other(in, inside);
    const std::int64_t moved = m_net[leaving];
    for (int v = other(out, leaving); v >= 0; v = m_parent[v] < 0 ? -1 : other(m_parent[v], v))
        m_net[v] -= moved;
    for (int v = outside; v >= 0; v = m_parent[v] < 0 ? -1 : other(m_parent[v], v))
        m_net[v] += moved;
    // Turn the path from `inside` to `leaving` around.
    std::vector<int> path;
    for (int v = inside;; v = other(m_parent[v], v)) {
        path.push_back(v);
        if (v == leaving)
            break;
    }
    for (int i = static_cast<int>(path.size()) - 1; i > 0; --i)
        m_net[path[i]] -= m_net[path[i - 1]];  // without the part that will no longer hang below
    for (int i = static_cast<int>(path.size()) - 2; i >= 0; --i)
        m_net[path[i]] += m_net[path[i + 1]];

    unlink(out);
    link(in);
    // Renumber below the lowest common ancestor of both paths.
    int top = outside;
    while (!(m_low[top] <= m_low[leaving] && m_lim[leaving] <= m_lim[top]))
        top = other(m_parent[top], top);
    const int low = m_low[top];
    number(top, m_parent[top], low);
    std::vector<int> stack{top};
    while (!stack.empty()) {
        const int v = stack.back();
        stack.pop_back();
        m_byLim[m_lim[v]] = v;
        for (int e = m_first[v]; e >= 0; e = nextAt(v, e)) {
            if (e != m_parent[v])
                stack.push_back(other(e, v));
        }
    }
    return true;
}

}  // namespace

void Simplex::improve(std::vector<int>& x) const
{
    const int n = variables();
    if (n == 0)
        return;
    // Parts without a constraint between them keep their distance.
    std::vector<Constraint> constraints = m_constraints;
    std::vector<int> part(static_cast<std::size_t>(n));
    for (int v = 0; v < n; ++v)
        part[v] = v;
    const auto root = [&](int v) {
        while (part[v] != v)
            v = part[v] = part[part[v]];
        return v;
    };
    for (const Constraint& c : constraints)
        part[std::max(root(c.from), root(c.to))] = std::min(root(c.from), root(c.to));
    for (int v = 1; v < n; ++v) {
        if (root(v) == v)
            constraints.push_back({0, v, x[v] - x[0], 0});
    }
    Tree tree(constraints, x);
    tree.build();
    // Degenerate steps could in theory go round for ever; far more steps than
    // ever needed end that.
    for (int steps = 20 * n + 1000; steps > 0 && tree.pivot(); --steps) {
    }
}

}  // namespace stratoplan::layout
