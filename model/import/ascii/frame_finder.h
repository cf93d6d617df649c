#pragma once

#include "model/import/ascii/frames.h"

#include <set>
#include <span>
#include <utility>
#include <vector>

namespace stratoplan::ascii {

/// Finds closed boxes: a top and a bottom line, and two chains of linked cells that join them.
class FrameFinder {
public:
    FrameFinder(Frames& frames, const Grid& grid, const Strokes& strokes, const Links& links,
                const Segments& segments)
        : m_frames(frames), m_grid(grid), m_strokes(strokes), m_links(links), m_segments(segments)
    {
    }

    void run()
    {
        collect();
        findCandidates();
        if (bridge()) {
            m_candidates.clear();
            findCandidates();
        }
        select();
        noteSides();
        for (Candidate& candidate : m_candidates) {
            if (candidate.taken)
                m_frames.m_all.push_back(build(candidate));
        }
        if (m_frames.count() > kMostFrames) {
            m_frames.m_all.clear();
            m_frames.m_gaveUp = true;
        }
        nest();
    }

private:
    struct Candidate {
        int topLeft = 0;
        int leftChain = 0;
        int rightChain = 0;
        int topSegment = 0;
        int bottomSegment = 0;
        int top = 0;
        int bottom = 0;
        int leftColumn = 0;  // at the top
        int rightColumn = 0;
        bool mended = false;
        bool taken = true;
        bool isCell = false;  // a side has no corners: a bar from border to border
    };

    void collect();
    void collectBroken();
    void findCandidates();
    bool bridge();
    bool isBare(const Candidate& candidate);
    bool isCrossed(const Candidate& candidate) const;
    void dropBetweenArrows();
    void dropStrungTexts();
    void dropBareLoops();
    void joinBareCells();
    /// The whole of a line of which boxes that straddle it cut out pieces.
    int lineOf(int cell) const
    {
        const int segment = m_segments.of(cell);
        return segment < 0 ? -1 : m_lineOf[static_cast<std::size_t>(segment)];
    }
    bool isCrossing(int cell) const;
    void fromCorner(int topLeft, int leftSide);
    std::span<const int> cellsOf(int chain) const;
    int onChain(int chain, int row) const;  // the cell of the chain in that row, or -1
    bool closes(int bottomLeft, int rightChain, bool& mended) const;
    void select();
    void dropTables();
    void markRuled(const Candidate& candidate);
    void noteSides();
    void cutLanes();
    void cutCells();
    std::vector<int> barsOf(const Candidate& candidate);
    bool holdsBoxes(std::size_t candidate) const;
    void makeLanes(const std::vector<std::size_t>& cells);
    void dropBetweenLines();
    Frame build(const Candidate& candidate) const;
    bool passesThrough(const Candidate& candidate, int left, int right) const;
    void nest();

    Frames& m_frames;
    const Grid& m_grid;
    const Strokes& m_strokes;
    const Links& m_links;
    const Segments& m_segments;
    std::vector<int> m_chainCells;  // chain by chain
    std::vector<int> m_chainBegin;  // of each chain: where its cells begin; one more than chains
    std::vector<std::vector<int>> m_cornersOfChain;  // cells where a line leaves to the right
    std::vector<std::pair<int, int>> m_tops;         // begins of lines and sides that lack a corner
    std::vector<std::vector<int>> m_downOfSegment;   // cells where a line leaves downward
    std::vector<int> m_lineOf;                       // of each segment: the first one of its line
    std::vector<Candidate> m_candidates;
    std::set<int> m_leftChains;  // sides of the boxes that are chosen
    std::set<int> m_rightChains;
    long m_tries = 0;

    static constexpr long kMostTries = 60'000'000;
    static constexpr int kMostFrames = 60'000;
};

}  // namespace stratoplan::ascii
