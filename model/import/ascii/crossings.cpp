#include "model/import/ascii/connectors.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr int kMostRounds = 8;
constexpr std::size_t kMostCrosses = 10'000;  // nobody draws so many
constexpr int kLongest = 500;                 // cells of a straight line; longer ones bend for us
constexpr std::size_t kEast4 = 1;             // of Joint::next
constexpr std::size_t kWest4 = 3;

bool isAcross(std::size_t arm)
{
    return arm == kEast4 || arm == kWest4;
}

}  // namespace

/// Takes crosses apart in which two lines only cross (`┼`): each goes straight on where both then
/// lead from an end of their own to a head of their own. All others join what meets in them, as
/// does a bus.
void Connectors::uncross()
{
    const auto u = [](int i) { return static_cast<std::size_t>(i); };
    const int count = static_cast<int>(m_joints.size());
    std::vector<Arms> endsAt(m_joints.size(), 0);
    for (const auto& [joint, end] : m_ends)
        endsAt[u(joint)] = static_cast<Arms>(endsAt[u(joint)] | end.direction);
    std::vector<int> crosses;
    std::vector<int> numberOf(m_joints.size(), -1);  // among them
    for (int j = 0; j < count; ++j) {
        const Joint& joint = m_joints[u(j)];
        constexpr Arms kAll = kNorth | kEast | kSouth | kWest;
        Arms leads = endsAt[u(j)];
        for (std::size_t arm = 0; arm < 4; ++arm)
            leads = static_cast<Arms>(leads | (joint.next[arm] >= 0 ? kArms[arm] : 0));
        if (m_strokes->arms(joint.cell) != kAll || m_strokes->head(joint.cell) != 0 ||
            m_strokes->is(joint.cell, Strokes::kLoose) ||
            m_strokes->is(joint.cell, Strokes::kHop) || !m_extra[u(j)].empty() || leads != kAll)
            continue;
        numberOf[u(j)] = static_cast<int>(crosses.size());
        crosses.push_back(j);
    }
    const auto runsStraight = [&](int joint, std::size_t arm) {
        int steps = 0;
        if ((endsAt[u(joint)] & kArms[arm]) != 0)
            return true;
        for (int j = m_joints[u(joint)].next[arm]; j >= 0 && steps < kLongest; ++steps) {
            if ((endsAt[u(j)] & kArms[arm]) != 0)
                return true;
            j = m_joints[u(j)].next[arm];
        }
        return false;
    };
    if (crosses.empty() || crosses.size() > kMostCrosses)
        return;
    std::vector<char> apart;
    for (const int j : crosses) {
        std::array<bool, 4> straight{};
        for (std::size_t arm = 0; arm < 4; ++arm)
            straight[arm] = runsStraight(j, arm);
        // A bus: one line from end to end, and from both sides another one bends into it.
        const bool bus = (straight[0] && straight[2] && !straight[kEast4] && !straight[kWest4]) ||
                         (straight[kEast4] && straight[kWest4] && !straight[0] && !straight[2]);
        apart.push_back(bus ? 0 : 1);
    }
    std::vector<int> parent;
    const auto root = [&](int i) {
        while (parent[u(i)] != i)
            i = parent[u(i)] = parent[u(parent[u(i)])];
        return i;
    };
    // The line that runs through a joint in a direction.
    const auto lineAt = [&](int j, std::size_t arm) {
        const int k = numberOf[u(j)];
        return k >= 0 && apart[u(k)] != 0 && isAcross(arm) ? count + k : j;
    };
    bool settled = false;
    for (int round = 0; !settled && round < kMostRounds; ++round) {
        parent.resize(u(count) + crosses.size());
        for (std::size_t i = 0; i < parent.size(); ++i)
            parent[i] = static_cast<int>(i);
        for (int j = 0; j < count; ++j) {
            for (std::size_t arm = 0; arm < 4; ++arm) {
                const int other = m_joints[u(j)].next[arm];
                if (other >= 0)
                    parent[u(root(lineAt(j, arm)))] = root(lineAt(other, (arm + 2) % 4));
            }
            for (const int other : m_extra[u(j)])
                parent[u(root(j))] = root(other);
        }
        std::vector<char> heads(parent.size(), 0);
        std::vector<char> tails(parent.size(), 0);
        for (const auto& [joint, end] : m_ends) {
            const auto* arm = std::ranges::find(kArms, end.direction);
            const int line = root(lineAt(joint, static_cast<std::size_t>(arm - kArms.begin()) % 4));
            const bool isHead =
                end.head > 0 || (m_strokes->head(m_joints[u(joint)].cell) & end.direction) != 0;
            (isHead ? heads : tails)[u(line)] = 1;
        }
        settled = true;
        for (std::size_t k = 0; k < crosses.size(); ++k) {
            const auto up = u(root(crosses[k]));
            const auto across = u(root(count + static_cast<int>(k)));
            if (apart[k] == 0 || (up != across && heads[up] != 0 && tails[up] != 0 &&
                                  heads[across] != 0 && tails[across] != 0))
                continue;
            apart[k] = 0;
            settled = false;
        }
    }
    std::vector<int> acrossOf(m_joints.size(), -1);
    for (std::size_t k = 0; settled && k < crosses.size(); ++k) {
        if (apart[k] == 0)
            continue;
        const int j = crosses[k];
        const int fresh = static_cast<int>(m_joints.size());
        Joint across{m_joints[u(j)].cell};
        for (const std::size_t arm : {kEast4, kWest4}) {
            const int other = m_joints[u(j)].next[arm];
            across.next[arm] = other;
            m_joints[u(j)].next[arm] = -1;
            if (other >= 0 && m_joints[u(other)].next[(arm + 2) % 4] == j)
                m_joints[u(other)].next[(arm + 2) % 4] = fresh;
        }
        acrossOf[u(j)] = fresh;
        m_joints.push_back(across);
        m_row.push_back(m_row[u(j)]);
        m_extra.emplace_back();
    }
    for (auto& [joint, end] : m_ends) {
        const int fresh = u(joint) < acrossOf.size() ? acrossOf[u(joint)] : -1;
        if (fresh >= 0 && (end.direction & (kEast | kWest)) != 0)
            joint = end.joint = fresh;
    }
}

}  // namespace stratoplan::ascii
