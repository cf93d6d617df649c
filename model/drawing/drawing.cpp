#include "model/drawing/drawing.h"

#include "model/base/text_util.h"
#include "model/drawing/faults.h"
#include "model/drawing/ink.h"
#include "model/drawing/plan.h"
#include "model/drawing/text.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace stratoplan::drawing {

namespace {

constexpr std::size_t kMostEdges = 2000;
constexpr int kMostLevels = 64;
constexpr int kTries = 24;
constexpr int kFewestTries = 4;
constexpr std::size_t kTriedEdges = 1500;  // over all tries, about
constexpr long kLeastEffort = 6'000'000;   // steps of searches
constexpr long kEffortOfEdge = 1'500;
constexpr long kNarrowEffort = 150'000;  // of a narrow arrangement, before it is given up
constexpr long kNarrowOfMany = 45'000;
constexpr int kNarrowTries = 8;  // most for a width that was asked for
constexpr int kMoreWidth = 2;    // times as much, where there is no drawing within it
constexpr int kStride = 7;
constexpr int kLaidOutTries = 3;     // in the arrangement of a picture
constexpr int kTitlesAside = 3;      // titles that an asked width has room for, beside each other
constexpr int kShortestBroken = 16;  // columns of one that is broken in two for it
constexpr int kWidest = 240;         // columns of such a one where no width is asked for
constexpr int kSqueezed = 2;         // by how much spare columns may make it wider before they go
constexpr int kMoreRoom = -1;        // said of a wide one: it has other faults
constexpr int kRoomier = 1;          // the try with more room
constexpr int kTurned = 2;           // the try that runs from top to bottom what runs sideways
constexpr int kNarrower = 2;         // columns at a time
constexpr int kNarrowest = 24;
constexpr int kMostCells = 16'000'000;
constexpr std::size_t kManyNodes = 150;     // from which on what is quick goes first
constexpr std::size_t kMostLaidOut = 2000;  // nodes: pictures of more are too large for characters
constexpr int kPolishedEdges = 150;
constexpr std::ptrdiff_t kLeaving = 8;        // one in so many lines
constexpr int kFewestApart = 2;               // spare columns that stay beside each other
constexpr int kFewestAsked = 1;               // the same where a width is asked for
constexpr int kMends = 6;                     // of one try
constexpr int kMendsOfMany = 1;               // they take long to read
constexpr std::size_t kLongText = 2'000'000;  // bytes: of so much a few crooked places stay
constexpr int kWorse = 2;                     // mends in a row that mend nothing
constexpr std::size_t kLostLine = 1000;       // as many faults
constexpr std::size_t kMostFaults = 60;       // that are worth mending, a few at a time

bool isMany(const Diagram& diagram)
{
    return diagram.nodes().size() > kManyNodes;
}

/// Whether so many lines lead out of a container that a narrow arrangement has no room for them.
bool isScattered(const Diagram& diagram)
{
    const auto edges = diagram.edges();
    const auto leaving = std::count_if(edges.begin(), edges.end(), [&](const Edge& edge) {
        return diagram.node(edge.source)->parent != diagram.node(edge.target)->parent;
    });
    return kLeaving * leaving > static_cast<std::ptrdiff_t>(edges.size());
}

/// A drawing, as far as it is one.
struct Candidate {
    std::size_t faults = ~std::size_t(0);
    std::string text = {};
    std::vector<int> failed = {};
    bool isRead = false;  ///< as what it was made of, with all lines

    bool isThere() const { return faults != ~std::size_t(0); }
    void take(std::size_t count, std::string& drawing, const std::vector<int>& without, bool same)
    {
        if (count < faults)
            *this = {count, std::move(drawing), without, same && without.empty()};
    }
};

/// The best drawings so far.
struct Best {
    Candidate fitting = {};
    Candidate wide = {};  ///< that is too wide
    int beyond = 0;       ///< columns by which the last one was
};

/// An arrangement and the lines in it.
struct Trial {
    Trial(const Diagram& diagram, AsciiPlan items, bool plain, SearchMemory& memory)
        : plan(std::move(items)), lines(diagram, plan, plain, memory)
    {
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    AsciiPlan plan;
    Lines lines;
    bool isPostponed = false;  ///< too wide: read again only if nothing else will do
};

/// One arrangement, drawn and mended as long as that makes it better. Tells the edges that should
/// find their way first in the next one.
std::vector<int> tryOut(const Diagram& diagram, const ascii::Meaning& meaning, Trial& trial,
                        const DrawOptions& options, bool compact, Best& best)
{
    const AsciiPlan& plan = trial.plan;
    Lines& lines = trial.lines;
    const auto charset =
        options.plain ? AsciiCanvas::Charset::Plain : AsciiCanvas::Charset::Unicode;
    std::vector<int> missing;
    std::size_t least = ~std::size_t(0);
    int worse = 0;
    const bool many = isMany(diagram);
    const int mends = many ? kMendsOfMany : kMends;
    for (int mend = 0; mend <= mends; ++mend) {
        // A picture's arrangement wraps nothing: others do where it is too wide.
        const int widest = options.width > 0 ? options.width : kWidest;
        Ink ink(diagram, plan, lines);
        std::string text =
            ink.text(charset, compact, widest, options.width > 0 ? kFewestAsked : kFewestApart);
        const bool bounded = options.width > 0 || !plan.guides.empty();
        best.beyond = bounded ? std::max(widthOf(text) - widest, 0) : 0;
        if (best.beyond > 0 &&
            ((options.width > 0 && !plan.guides.empty()) || best.wide.faults == 0))
            return {};
        if (best.beyond > 0 && options.width == 0 && !std::exchange(trial.isPostponed, true))
            return {};
        const std::vector<int> failed = lines.failed();
        // Where lines are missing and nothing is mended, whatever else is wrong does not matter.
        const Faults faults =
            !failed.empty() && lines.isHurried() ? Faults{} : faultsOf(text, meaning, lines, ink);
        const std::size_t count = kLostLine * failed.size() + faults.count;
        missing = failed.empty() ? faults.missing : failed;
        const bool isLong = many && text.size() > kLongText;
        (best.beyond > 0 ? best.wide : best.fitting).take(count, text, failed, faults.isRead);
        worse = count < least ? 0 : worse + 1;
        least = std::min(least, count);
        if (count == 0 || (isLong && faults.isRead && failed.empty()) || worse >= kWorse ||
            faults.count > kMostFaults || lines.isHurried() || !lines.avoid(faults.cells, missing))
            break;
    }
    return missing;
}

/// The best of some tries. A drawing is good when it is read as what it was made of; what was not
/// found in one try goes first in the next.
Drawn drawn(const Diagram& diagram, const DrawOptions& options, bool compact,
            const std::function<AsciiPlan(int, bool, int)>& plan)
{
    Drawn out;
    int levels = 0;
    for (const Node& node : diagram.nodes())
        levels = std::max(levels, diagram.depth(node.id) + 1);
    if (diagram.edges().size() > kMostEdges || levels > kMostLevels) {
        out.tooLarge = true;
        return out;
    }
    const ascii::Meaning meaning = ascii::meaningOf(diagram, ascii::Detail::Letters);
    const int edges = static_cast<int>(diagram.edges().size());
    std::vector<int> first;
    Best best;
    const int tries =
        std::clamp(static_cast<int>(kTriedEdges / static_cast<std::size_t>(std::max(edges, 1))),
                   kFewestTries, options.width > 0 ? kNarrowTries : kTries);
    const long effort = kLeastEffort + kEffortOfEdge * edges;
    SearchMemory memory(effort / 2);
    bool isDone = false;
    std::unique_ptr<Trial> wide;  // the first one that is too wide
    bool isWideRead = false;
    bool wasNoGood = false;  // for other reasons
    const auto readWide = [&] {
        if (!wide)
            return;
        tryOut(diagram, meaning, *wide, options, compact, best);
        isWideRead = true;
        wasNoGood = best.wide.faults != 0;
        wide.reset();
    };
    const bool many = isMany(diagram);
    int laidOut = 0;  // tries in the arrangement of a picture
    bool wasLate = false;
    for (int i = 0; i < tries && !isDone; ++i) {
        // In which a line may be left out: of many, what a picture cannot lead nothing else can.
        bool lateTry = 2 * i >= tries || (many && laidOut > 0);
        // Which is no use where all of them were drawn, even if something else is wrong.
        if (lateTry &&
            (options.width > 0 || std::min(best.fitting.faults, best.wide.faults) < kLostLine))
            break;
        if (lateTry && !std::exchange(wasLate, true))
            memory.spend(std::min(memory.effort(), 0L) - effort / 2);
        // A wide one that is nearly right may be right with more room.
        const int last = std::exchange(best.beyond, 0);
        const int beyond = std::exchange(wasNoGood, false)                      ? kMoreRoom
                           : options.width > 0 || wide || best.wide.faults == 0 ? last
                                                                                : 0;
        auto trial =
            std::make_unique<Trial>(diagram, plan(i, lateTry, beyond), options.plain, memory);
        const AsciiPlan& items = trial->plan;
        Lines& lines = trial->lines;
        const bool isLaidOut = !items.guides.empty();
        laidOut += isLaidOut ? 1 : 0;
        // One is enough; many are wide anyway.
        trial->isPostponed = wide || isWideRead || (many && isLaidOut);
        // Where a picture's arrangement comes late there is no better one.
        lateTry = lateTry || (isLaidOut && many && (i > 0 || options.width == 0));
        // Lines find no place in a narrow arrangement sooner than they find one.
        if (!isLaidOut && !lateTry)
            lines.stopAt(memory.effort() - (many ? kNarrowOfMany : kNarrowEffort));
        lines.route(first, !lateTry, i != 0, many);
        std::vector<int> missing = lines.failed();
        if (missing.empty() && edges <= kPolishedEdges)
            lines.polish(!items.guides.empty());
        if (lateTry || missing.empty())
            missing = tryOut(diagram, meaning, *trial, options, compact, best);
        // Read as more than it says: other lines first give other ways.
        if (missing.empty() && edges > 0)
            missing.push_back(i * kStride % edges);
        for (const int e : missing) {
            std::erase(first, e);
            first.insert(first.begin(), e);
        }
        // What is wide will do once one arrangement that is not was tried.
        if (!wide && trial->isPostponed && best.beyond > 0 && !best.wide.isThere())
            wide = std::move(trial);
        if (best.fitting.faults != 0 && (!isLaidOut || memory.effort() <= 0))
            readWide();
        const bool some = best.fitting.isThere() || best.wide.isThere();
        // With all lines of many, but read as much else: another try is no better.
        const std::size_t least = std::min(best.fitting.faults, best.wide.faults);
        const bool isHopeless = many && least > kMostFaults && least < kLostLine;
        const bool isRead = many && (best.fitting.isRead || best.wide.isRead);
        isDone = best.fitting.faults == 0 || isRead ||
                 (options.width == 0 && best.wide.faults == 0 && (!isLaidOut || many)) ||
                 (options.width == 0 && some && many && (laidOut > 1 || isHopeless)) ||
                 (some && memory.effort() <= 0);
    }
    if (best.fitting.faults != 0)
        readWide();
    const Candidate& chosen = best.fitting.faults <= best.wide.faults ? best.fitting : best.wide;
    out.text = chosen.text;
    out.faithful = chosen.faults == 0;
    for (const int e : chosen.failed)
        out.lost.push_back(diagram.edges()[static_cast<std::size_t>(e)].id);
    std::string rest;
    for (const Note& note : diagram.notes())
        rest += labelLine(note.text) + "\n";
    for (const int e : chosen.failed) {
        const Edge& edge = diagram.edges()[static_cast<std::size_t>(e)];
        rest += nameOf(diagram, edge.source) + (options.plain ? " -> " : " → ") +
                nameOf(diagram, edge.target) +
                (edge.label.empty() ? std::string() : " (" + labelLine(edge.label) + ")") + "\n";
    }
    if (!rest.empty())
        out.text += "\n" + rest;
    return out;
}

bool hasTitleBeyond(const Diagram& diagram, int columns)
{
    const auto nodes = diagram.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
        return columnsOf(labelLine(node.label)) > columns;
    });
}

/// The arrangements that a picture has, each made once.
class LaidOutPlans {
public:
    LaidOutPlans(const Diagram& diagram, bool plain) : m_diagram(diagram), m_plain(plain) {}
    const AsciiPlan& at(int attempt)
    {
        const auto known = m_plans.find(attempt);
        return known != m_plans.end()
                   ? known->second
                   : m_plans.emplace(attempt, planLaidOut(m_diagram, m_plain, attempt))
                         .first->second;
    }

private:
    const Diagram& m_diagram;
    bool m_plain;
    std::map<int, AsciiPlan> m_plans;
};

/// With titles broken that are longer.
Drawn drawnFreely(const Diagram& diagram, const DrawOptions& options, int longestTitle,
                  LaidOutPlans& pictures)
{
    AsciiSpacing spacing;
    spacing.plain = options.plain;
    spacing.longestTitle = longestTitle;
    if (options.width > 0)
        spacing.width = options.width;
    const bool few = static_cast<int>(diagram.edges().size()) <= kPolishedEdges;
    const std::size_t nodes = diagram.nodes().size();
    const int laidOutTries = few ? kLaidOutTries : nodes <= kMostLaidOut ? 1 : 0;
    const Direction direction = diagram.header().direction;
    const bool sideways = direction == Direction::LeftRight || direction == Direction::RightLeft;
    int laidOut = 0;  // tries
    const bool many = isMany(diagram);
    const bool narrowFirst = many && !isScattered(diagram);
    int columns = 0;  // of the last of other arrangements
    int attempt = 0;  // of those: they begin as narrow as if none had been tried
    bool wasLate = false;
    const auto isDrawable = [&](const AsciiPlan& plan) {
        return plan.columns <= kMostCells / plan.rows &&
               (options.width == 0 || plan.columns <= kSqueezed * options.width);
    };
    return drawn(diagram, options, true, [&](int, bool late, int beyond) {
        // More room makes it no narrower; turning may.
        const auto giveUp = [&] {
            laidOut = sideways && laidOut <= kTurned ? kTurned : kLaidOutTries;
        };
        if (beyond > 0 && attempt == 0)
            giveUp();
        if (beyond == kMoreRoom && laidOutTries > kRoomier)
            laidOut = kRoomier;
        // What finds no place for all of its lines loses fewest of them in a picture's arrangement.
        if (late && !std::exchange(wasLate, true) && laidOutTries > 0) {
            const AsciiPlan& plan = pictures.at(kRoomier);
            if (isDrawable(plan))
                return plan;
        }
        while (laidOut < laidOutTries && (!narrowFirst || attempt > 0)) {
            const AsciiPlan& plan = pictures.at(laidOut++);
            if (isDrawable(plan))
                return plan;
            giveUp();
        }
        // Late: labels find their place once the lines have theirs.
        spacing.labels = !late || attempt % 2 == 0;
        // Rows that came out too wide wrap earlier, without more room between things.
        const bool narrower = beyond > 0 && attempt > 0;
        if (narrower)
            spacing.width -= beyond;
        else
            spacing.extra = 1 + attempt++ / 2;
        AsciiPlan plan = planAscii(diagram, spacing);
        while (narrower && plan.columns >= columns && spacing.width > kNarrowest) {
            spacing.width -= kNarrower;
            plan = planAscii(diagram, spacing);
        }
        columns = plan.columns;
        return plan;
    });
}

}  // namespace

Drawn draw(const Diagram& diagram, const DrawOptions& options)
{
    LaidOutPlans pictures(diagram, options.plain);
    Drawn best = drawnFreely(diagram, {.plain = options.plain}, kLongestTitleLine, pictures);
    if (options.width == 0 || best.tooLarge)
        return best;
    // Wider than asked is better than crooked or without a line, and the less so the better.
    const int shortTitle =
        std::clamp(options.width / kTitlesAside, kShortestBroken, kLongestTitleLine);
    std::vector<int> titles{kLongestTitleLine};
    if (hasTitleBeyond(diagram, shortTitle))
        titles.push_back(shortTitle);
    for (int width = options.width; width < widthOf(best.text); width *= kMoreWidth) {
        for (const int longest : titles) {
            Drawn narrow = drawnFreely(diagram, {options.plain, width}, longest, pictures);
            const bool isAsGood =
                narrow.lost.size() <= best.lost.size() && (narrow.faithful || !best.faithful);
            if (!narrow.text.empty() && isAsGood && widthOf(narrow.text) < widthOf(best.text))
                best = std::move(narrow);
            if (widthOf(best.text) <= width)
                return best;
        }
    }
    return best;
}

Drawn redraw(const Diagram& diagram, const DrawOptions& options)
{
    return drawn(diagram, options, false, [&](int attempt, bool /*late*/, int /*beyond*/) {
        return planArranged(diagram, options.plain, attempt);
    });
}

std::string nameOf(const Diagram& diagram, NodeId id)
{
    const Node& node = *diagram.node(id);
    return node.label.empty() ? node.name : labelLine(node.label);
}

int widthOf(std::string_view text)
{
    int columns = 0;
    for (const std::string_view line : splitLines(text))
        columns = std::max(columns, columnsOf(line));
    return columns;
}

}  // namespace stratoplan::drawing
