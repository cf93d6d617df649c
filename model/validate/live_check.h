#pragma once

#include "model/validate/rule.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace stratoplan {

/// The findings of a diagram that is being edited: those that check() gives, but after an edit only
/// what the edit can touch is looked at again, as far as each rule says that it reaches.
///
/// Fixes are told, not made: their diffs are empty, fixOf() makes the one that is wanted. Thread:
/// one at a time. Cost of update(): a pass over the numbers of the diagram, and what the rules take
/// for what is near the edit.
class LiveCheck {
public:
    explicit LiveCheck(const Catalog& catalog, CheckOptions options = {});
    ~LiveCheck();
    LiveCheck(const LiveCheck&) = delete;
    LiveCheck& operator=(const LiveCheck&) = delete;

    /// What changed is found by comparison with the diagram of the call before: a record is the
    /// same as long as it has its id.
    void update(std::shared_ptr<const Diagram> diagram, StatedProperties stated = {});

    /// Order: that of check().
    std::vector<Finding> findings() const;
    /// How many nodes the last update() took to be near what changed.
    std::size_t lookedAt() const { return m_lookedAt; }

private:
    struct State;
    struct Told {
        std::uint32_t subject = 0;  ///< id of the node or edge; 0: of no single one
        Finding finding;
    };
    struct OfRule {
        const Rule* rule = nullptr;
        bool ofEdges = false;                 ///< its subjects are edges
        std::vector<std::string> asked = {};  ///< kinds and traits that it looked up
        std::vector<Told> told = {};
    };

    std::vector<Told> run(OfRule& one, const std::vector<int>* nodes,
                          const std::vector<int>* edges);
    void runAgain(OfRule& one, const std::vector<int>& nodes, const std::vector<int>& edges);
    int placeOf(const OfRule& one, const Told& told) const;

    const Catalog& m_catalog;
    CheckOptions m_options;
    std::vector<OfRule> m_rules;
    std::unique_ptr<State> m_state;
    std::size_t m_lookedAt = 0;
};

}  // namespace stratoplan
