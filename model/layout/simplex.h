#pragma once

#include <vector>

namespace stratoplan::layout {

/// x[to] - x[from] >= gap; every unit that the difference is longer than the gap costs `weight`.
struct Constraint {
    int from = 0;
    int to = 0;
    int gap = 0;
    int weight = 0;
};

/// A one-dimensional placing problem: keep all distances, make the weighted lengths as short as
/// possible. Solved exactly by the network simplex method, so lines that can be straight become
/// straight. Units: whole scene units. Order: the result depends on the input only. Source:
/// Gansner, Koutsofios, North, Vo, "A Technique for Drawing Directed Graphs", 1993.
class Simplex {
public:
    explicit Simplex(int variables) : m_start(static_cast<std::size_t>(variables), 0) {}

    int addVariable(int start = 0);
    int variables() const { return static_cast<int>(m_start.size()); }
    void setStart(int variable, int start) { m_start[static_cast<std::size_t>(variable)] = start; }
    void keepApart(int from, int to, int gap, int weight = 0);
    /// x[b] - x[a] is exactly `distance`.
    void tie(int a, int b, int distance);
    /// Pulls x[a] + aOffset and x[b] + bOffset together.
    void attract(int a, int aOffset, int b, int bOffset, int weight);

    /// Only moves to the right until every distance holds: from the start, or from `x` where it is
    /// not empty. Errors: false when the constraints contradict one another; `culprits` are then
    /// constraints of one such circle.
    bool push(std::vector<int>& x, std::vector<int>* culprits = nullptr) const;
    /// The best places, from places that push() found.
    void improve(std::vector<int>& x) const;
    /// Both. Errors: as push().
    bool solve(std::vector<int>& x) const
    {
        x.clear();
        if (!push(x))
            return false;
        improve(x);
        return true;
    }

    const std::vector<Constraint>& constraints() const { return m_constraints; }
    void narrow(int index, int gap);
    void dropConstraint(int index);

private:
    std::vector<int> m_start;
    std::vector<Constraint> m_constraints;
};

}  // namespace stratoplan::layout
