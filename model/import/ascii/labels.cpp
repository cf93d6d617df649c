#include "model/base/text_util.h"
#include "model/import/ascii/graph.h"

#include <algorithm>
#include <cstdlib>

namespace stratoplan::ascii {

namespace {

constexpr int kLabelReach = 4;    // columns between a line and the text beside it
constexpr int kRemarkReach = 14;  // columns from a line to the `<-- text` that remarks on it
constexpr int kShortOf = 3;       // cells by which a line may stop short of a box
constexpr int kNearLabel = 2;     // the same, where it can mean no other
constexpr std::size_t kLongestSample = 8;  // of a line in a legend
constexpr int kTitleRows = 2;      // below the top of a box, in which a line meets its title
constexpr int kLongestLegend = 8;  // rows
constexpr int kLegendIndent = 6;   // columns of its samples below the word
constexpr int kShortestRule = 12;  // columns of a line between two zones
constexpr int kLongestRule = 1000;

bool isDots(std::string_view text)
{
    return text == "..." || text == "\xE2\x80\xA6";
}

}  // namespace

bool Graph::comesFromOutside(const Connectors::Wire& wire, int frame) const
{
    return std::any_of(wire.joints.begin(), wire.joints.end(), [&](int joint) {
        const int inside = m_frames->inside(m_connectors->joint(joint).cell);
        return inside != frame && !m_frames->isAncestor(frame, inside);
    });
}

/// `<-- text` beside a line is its label; `← text` beside a box or a name is a note.
void Graph::annotate()
{
    for (Connectors::Wire& wire : m_connectors->wires()) {
        // A line on its way into a box does not take the title with it.
        std::erase_if(wire.marks, [&](const Mark& mark) {
            const Run& run = (*m_texts)[mark.run];
            return isTitle(mark.run) && run.row - (*m_frames)[run.frame].top <= kTitleRows &&
                   comesFromOutside(wire, run.frame);
        });
        for (const Mark& mark : wire.marks)
            (*m_texts)[mark.run].role = Run::Role::Label;
        if (wire.joints.size() > 4)
            continue;
        const Connectors::Joint& first = m_connectors->joint(wire.joints.front());
        if (m_strokes->head(first.cell) != kWest)
            continue;
        const auto east = std::find_if(wire.ends.begin(), wire.ends.end(), [](const End& end) {
            return end.kind == End::Kind::Run && end.direction == kEast;
        });
        if (east == wire.ends.end())
            continue;
        const Place at = m_grid->place(first.cell);
        int beside = -1;
        for (int c = at.column - 1; c >= at.column - kRemarkReach && beside < 0; --c) {
            beside = m_connectors->at(at.row, c);
            if (!m_grid->blank(at.row, c) && c < at.column - kLabelReach)
                break;
        }
        if (beside >= 0 && m_connectors->joint(beside).wire != first.wire) {
            (*m_texts)[east->target].role = Run::Role::Label;
            m_connectors->wires()[static_cast<std::size_t>(m_connectors->joint(beside).wire)]
                .marks.push_back({east->target, beside});
            wire.ends.clear();
            continue;
        }
        const bool atFrame = std::any_of(wire.ends.begin(), wire.ends.end(), [](const End& end) {
            return end.kind == End::Kind::Frame;
        });
        const std::size_t most = wire.word ? 2 : 1;  // `<-`
        // `<-- text` farther from a box than a line stops short of one is a remark about it.
        const bool afar = std::any_of(wire.ends.begin(), wire.ends.end(), [](const End& end) {
            return end.kind == End::Kind::Frame && end.distance > kShortOf;
        });
        if (atFrame && (wire.joints.size() <= most || afar))
            wire.ends.clear();
    }
    for (Connectors::Wire& wire : m_connectors->wires()) {
        const auto isSign = [&](const End& end) {
            return end.kind == End::Kind::Run && !isName(end.target);
        };
        if (std::any_of(wire.ends.begin(), wire.ends.end(), isSign) && wire.word)
            wire.ends.clear();
        std::erase_if(wire.ends, isSign);
    }
    // `name ← remark`: a remark where the name is joined to others as well.
    std::map<int, int> touched;
    for (const Connectors::Wire& wire : m_connectors->wires()) {
        for (const End& end : wire.ends) {
            if (end.kind == End::Kind::Run && wire.ends.size() > 1)
                ++touched[end.target];
        }
    }
    for (Connectors::Wire& wire : m_connectors->wires()) {
        if (wire.joints.size() != 1 || !wire.word || wire.ends.size() != 2 ||
            m_strokes->head(m_connectors->joint(wire.joints.front()).cell) != kWest)
            continue;
        const bool remark = std::any_of(wire.ends.begin(), wire.ends.end(), [&](const End& end) {
            return end.direction == kWest && end.kind == End::Kind::Run && touched[end.target] > 1;
        });
        if (remark)
            wire.ends.clear();
    }
}

/// Whether a text says that what stands behind it in its row, or in its box, is a legend.
bool Graph::isLegend(int row, int column) const
{
    const auto says = [&](int run) {
        const std::string text = lowered(m_texts->textOf(run));
        return text == "legend:" || text == "legend" || text == "key:";
    };
    for (int i = m_texts->rowBegin(row); i < m_texts->rowEnd(row); ++i) {
        if ((*m_texts)[i].begin < column && says(i))
            return true;
    }
    // A list of samples below the word.
    for (int r = row - 1; r >= std::max(row - kLongestLegend, 0); --r) {
        bool isListed = false;
        for (int i = m_texts->rowBegin(r); i < m_texts->rowEnd(r); ++i) {
            const int begin = (*m_texts)[i].begin;
            const bool isOver = begin > column - kLegendIndent && begin <= column + 1;
            if (isOver && says(i))
                return true;
            isListed = isListed ||
                       (begin > column && begin < column + static_cast<int>(kLongestSample) + 4);
        }
        if (!isListed)
            break;
    }
    const int frame = m_frames->inside(m_grid->index(row, column));
    const int title = frame < 0 ? -1 : m_firstTextRow[static_cast<std::size_t>(frame)];
    for (int i = title < 0 ? 0 : m_texts->rowBegin(title); title >= 0 && i < m_texts->rowEnd(title);
         ++i) {
        if ((*m_texts)[i].frame == frame && says(i))
            return true;
    }
    return false;
}

/// Rules between zones: a long line that is crossed, begins in mid air and ends at a text, which
/// names what is below or above.
void Graph::dropRules()
{
    for (Connectors::Wire& wire : m_connectors->wires()) {
        // A line below the title of a box, from nowhere to nowhere.
        const int cell = m_connectors->joint(wire.joints.front()).cell;
        const int around = m_frames->inside(cell);
        const bool isUnderline =
            around >= 0 && wire.ends.size() == 2 && m_strokes->arms(cell) == kAcross &&
            std::all_of(wire.ends.begin(), wire.ends.end(), [&](const End& end) {
                return end.kind == End::Kind::Frame && end.target == around && end.distance > 1 &&
                       (end.direction & kAcross) != 0 &&
                       m_strokes->head(m_connectors->joint(end.joint).cell) == 0;
            });
        if (isUnderline) {
            wire.ends.clear();
            wire.marks.clear();
        }
        // A bar from border to border within one box parts the texts beside it.
        const bool isBar = around >= 0 && wire.ends.size() == 2 && wire.loose == 0 &&
                           std::all_of(wire.ends.begin(), wire.ends.end(),
                                       [&](const End& end) {
                                           return end.kind == End::Kind::Frame &&
                                                  end.target == around &&
                                                  (end.direction & kUpDown) != 0 && end.head == 0;
                                       }) &&
                           std::all_of(wire.joints.begin(), wire.joints.end(), [&](int joint) {
                               const int at = m_connectors->joint(joint).cell;
                               return m_strokes->arms(at) == kUpDown && m_strokes->head(at) == 0;
                           });
        if (isBar) {
            wire.ends.clear();
            wire.marks.clear();
        }
        // A bus stops short of the sides of the box that it is in.
        const auto isFree = [&](const End& end) {
            return end.kind == End::Kind::Frame && (end.direction & kAcross) != 0 &&
                   end.distance > 1 && m_strokes->head(m_connectors->joint(end.joint).cell) == 0 &&
                   end.target == m_frames->inside(m_connectors->joint(end.joint).cell);
        };
        const auto others = static_cast<long>(wire.ends.size()) -
                            std::count_if(wire.ends.begin(), wire.ends.end(), isFree);
        if (others > 1)
            std::erase_if(wire.ends, isFree);
        std::vector<std::pair<int, Arms>> sides;
        for (const End& end : wire.ends)
            sides.emplace_back(end.joint, end.direction);
        std::sort(sides.begin(), sides.end());
        const auto rules = std::erase_if(wire.ends, [&](const End& end) {
            const Arms back = opposite(end.direction);
            if (end.kind != End::Kind::Run || (end.direction & kAcross) == 0)
                return false;
            int length = 1;
            bool isCrossed = false;
            int joint = end.joint;
            for (; length < kLongestRule; ++length) {
                const Connectors::Joint& at = m_connectors->joint(joint);
                const Arms arms = m_strokes->arms(at.cell);
                if (m_strokes->head(at.cell) != 0)
                    return false;
                const bool passes = !m_strokes->is(at.cell, Strokes::kLoose) ||
                                    (at.next[0] >= 0 && at.next[2] >= 0);
                isCrossed = isCrossed || ((arms & kUpDown) == kUpDown && passes);
                const int next = at.next[back == kWest ? 3 : 1];
                if (next < 0)
                    break;
                joint = next;
            }
            const bool isLoose =
                !std::binary_search(sides.begin(), sides.end(), std::pair(joint, back));
            return isCrossed && isLoose && length >= kShortestRule;
        });
        wire.loose -= std::min(wire.loose, static_cast<int>(rules));
    }
}

/// Short arrows that begin in one column, in rows right below each other or one apart, with nothing
/// near before them and a text behind: a legend says what the signs mean.
void Graph::dropLegends()
{
    std::map<int, std::vector<std::size_t>> byColumn;  // wires that look like it, by first column
    const auto& wires = m_connectors->wires();
    for (std::size_t w = 0; w < wires.size(); ++w) {
        const Connectors::Wire& wire = wires[w];
        const Place first = m_connectors->place(wire.joints.front());
        const Place last = m_connectors->place(wire.joints.back());
        const bool isLine = first.row == last.row && !wire.word && wire.joints.size() > 1 &&
                            wire.joints.size() <= kLongestSample;
        const bool level =
            isLine && m_strokes->head(m_connectors->joint(wire.joints.back()).cell) == kEast;
        const bool named = std::any_of(wire.ends.begin(), wire.ends.end(), [](const End& end) {
            return end.kind == End::Kind::Run && end.direction == kEast;
        });
        const bool alone = std::all_of(wire.ends.begin(), wire.ends.end(), [](const End& end) {
            return end.direction == kEast || end.distance > kLabelReach;
        });
        if (isLine && isLegend(first.row, first.column))
            m_connectors->wires()[w].ends.clear();
        else if (level && named && alone)
            byColumn[first.column].push_back(w);
    }
    const auto rowOf = [&](std::size_t w) {
        return m_connectors->place(wires[w].joints.front()).row;
    };
    for (const auto& [column, all] : byColumn) {
        for (const std::size_t w : all) {
            const bool listed = std::any_of(all.begin(), all.end(), [&](std::size_t other) {
                return other != w && std::abs(rowOf(other) - rowOf(w)) <= 2;
            });
            if (listed)
                m_connectors->wires()[w].ends.clear();
        }
    }
}

/// Texts beside, above and below lines become their labels; text under a label goes on with it.
void Graph::labelByPlace()
{
    std::vector<char> hit(m_texts->all().size(), 0);
    for (const Connectors::Wire& wire : m_connectors->wires()) {
        if (wire.ends.size() < 2)
            continue;
        for (const End& end : wire.ends) {
            if (end.kind == End::Kind::Run)
                hit[static_cast<std::size_t>(end.target)] = 1;
        }
    }
    for (int i = 0; i < m_texts->count(); ++i) {
        const Run& run = (*m_texts)[i];
        if (run.role == Run::Role::Free && hit[static_cast<std::size_t>(i)] == 0 &&
            !isDots(m_texts->textOf(i)))
            labelOf(i);
    }
    // Of each run the first line that it is a label of, and where.
    std::vector<std::pair<int, int>> labelled(m_texts->all().size(), {-1, -1});
    for (std::size_t w = 0; w < m_connectors->wires().size(); ++w) {
        for (const Mark& mark : m_connectors->wires()[w].marks) {
            if (auto& known = labelled[static_cast<std::size_t>(mark.run)]; known.first < 0)
                known = {static_cast<int>(w), mark.joint};
        }
    }
    // Further lines, downward then upward.
    for (const int step : {1, -1}) {
        for (int k = 0; k < m_texts->count(); ++k) {
            const int i = step > 0 ? k : m_texts->count() - 1 - k;
            Run& run = (*m_texts)[i];
            if (run.role != Run::Role::Free || hit[static_cast<std::size_t>(i)] != 0 ||
                isTitle(i) || run.row - step < 0 || run.row - step >= m_grid->rows())
                continue;
            if (run.frame >= 0 && (*m_frames)[run.frame].bottom - run.row < 2 && step > 0)
                continue;
            const auto& all = m_texts->all();
            const auto end = all.begin() + m_texts->rowEnd(run.row - step);
            auto beside =
                std::partition_point(all.begin() + m_texts->rowBegin(run.row - step), end,
                                     [&](const Run& label) { return label.end <= run.begin; });
            while (beside != end && beside->begin < run.end &&
                   (beside->role != Run::Role::Label || beside->frame != run.frame))
                ++beside;
            if (beside == end || beside->begin >= run.end)
                continue;
            const auto [wire, joint] = labelled[static_cast<std::size_t>(beside - all.begin())];
            if (wire < 0)
                continue;
            run.role = Run::Role::Label;
            m_connectors->wires()[static_cast<std::size_t>(wire)].marks.push_back({i, joint});
            labelled[static_cast<std::size_t>(i)] = {wire, joint};
        }
    }
}

/// Whether a text belongs to the box around it rather than to a level line right above or below:
/// the texts of its row, among which no line is, reach farther than that line.
bool Graph::isRowOfBox(int i, int joint) const
{
    const Run& run = (*m_texts)[i];
    if (run.frame < 0)
        return false;
    const Frame& frame = (*m_frames)[run.frame];
    for (int c = frame.leftAt(run.row) + 1; c < frame.rightAt(run.row); ++c) {
        if (m_strokes->drawn(run.row, c))
            return false;
    }
    int first = run.begin;
    int last = run.end;
    for (int other = m_texts->rowBegin(run.row); other < m_texts->rowEnd(run.row); ++other) {
        if ((*m_texts)[other].frame != run.frame)
            continue;
        first = std::min(first, (*m_texts)[other].begin);
        last = std::max(last, (*m_texts)[other].end);
    }
    const Place at = m_connectors->place(joint);
    int west = at.column;
    while ((m_strokes->arms(at.row, west) & kWest) != 0 && m_strokes->drawn(at.row, west - 1))
        --west;
    int east = at.column;
    while ((m_strokes->arms(at.row, east) & kEast) != 0 && m_strokes->drawn(at.row, east + 1))
        ++east;
    return first < west || last > east + 1;
}

void Graph::labelOf(int i)
{
    Run& run = (*m_texts)[i];
    const auto usable = [&](int joint) {
        return joint >= 0 &&
               m_connectors->wires()[static_cast<std::size_t>(m_connectors->joint(joint).wire)]
                       .ends.size() >= 2 &&
               !m_strokes->is(m_connectors->joint(joint).cell, Strokes::kWord);
    };
    const auto give = [&](int joint) {
        run.role = Run::Role::Label;
        m_connectors->wires()[static_cast<std::size_t>(m_connectors->joint(joint).wire)]
            .marks.push_back({i, joint});
    };
    const auto verticalAt = [&](int c) {
        const int joint = m_connectors->at(run.row, c);
        return joint >= 0 && (m_strokes->arms(m_connectors->joint(joint).cell) & kUpDown) != 0 &&
                       usable(joint)
                   ? joint
                   : -1;
    };
    if (isTitle(i))
        return;
    const auto levelAt = [&](int row) {
        int joint = -1;
        int overlap = 0;
        for (int c = run.begin; c < run.end; ++c) {
            const int at = m_connectors->at(row, c);
            if (at < 0 || (m_strokes->arms(m_connectors->joint(at).cell) & kAcross) == 0 ||
                !usable(at))
                continue;
            ++overlap;
            if (joint < 0 || c <= (run.begin + run.end) / 2)
                joint = at;
        }
        return overlap * 2 >= std::min(run.end - run.begin, 12) ? joint : -1;
    };
    const auto isText = [&](int row) {
        for (int c = run.begin; c < run.end; ++c) {
            if (m_texts->at(row, c) >= 0)
                return true;
        }
        return false;
    };
    const auto ownLevelAt = [&](int row) {
        const int joint = levelAt(row);
        return joint >= 0 && !isRowOfBox(i, joint) ? joint : -1;
    };
    const auto giveLevel = [&] {
        const int below = ownLevelAt(run.row + 1);
        const int above = ownLevelAt(run.row - 1);
        // Between two lines of which the lower one has a text below it as well, as the upper one
        // has none above.
        const bool isOfUpper =
            below >= 0 && above >= 0 && isText(run.row + 2) && !isText(run.row - 2);
        const int joint = below < 0 || isOfUpper ? above : below;
        if (joint >= 0)
            give(joint);
        return joint >= 0;
    };
    // Between two lines a text belongs to the nearer one; right in the middle, to both.
    const auto nearest = [&](int from, int step) -> std::pair<int, int> {
        for (int k = 1; k <= kLabelReach; ++k) {
            if (const int joint = verticalAt(from + step * k); joint >= 0)
                return {joint, k};
            if (!m_grid->blank(run.row, from + step * k))
                break;
        }
        return {-1, kLabelReach + 1};
    };
    const auto [left, leftGap] = nearest(run.begin, -1);
    const auto [right, rightGap] = nearest(run.end - 1, 1);
    // Beside a trunk, which ends in the middle of the level line that it forks into.
    const auto isTrunk = [&](int upright) {
        for (const int step : {1, -1}) {
            const int fork =
                upright < 0 ? -1
                            : m_connectors->at(run.row + step, m_connectors->place(upright).column);
            if (fork < 0)
                continue;
            const auto& [north, east, south, west] = m_connectors->joint(fork).next;
            if (east >= 0 && west >= 0 && (step > 0 ? north : south) >= 0 &&
                (step > 0 ? south : north) < 0)
                return true;
        }
        return false;
    };
    const bool atTrunk = isTrunk(leftGap <= rightGap ? left : right);
    // Nearer to a level line right above or below it than to an upright one beside it.
    if (std::min(leftGap, rightGap) > kNearLabel && !atTrunk && giveLevel())
        return;
    if (left >= 0 && leftGap <= rightGap)
        give(left);
    if (right >= 0 && rightGap <= leftGap)
        give(right);
}

}  // namespace stratoplan::ascii
