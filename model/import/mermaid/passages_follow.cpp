#include "model/import/mermaid/passages.h"
#include "model/import/mermaid/whole_lines.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

/// With more edits than that at once it is cheaper to find all places anew.
constexpr std::size_t kMostEdits = 64;

/// The lines that an edit touches: the one that it ends in is another one where it ends with a line
/// break before and after.
ByteRange editedLines(std::string_view text, const TextEdit& edit)
{
    ByteRange lines = wholeLines(text, edit.range);
    const bool endedBefore = edit.range.end > lines.begin && text[edit.range.end - 1] == '\n';
    const bool endsAfter =
        edit.text.empty() ? edit.range.begin == lines.begin : edit.text.back() == '\n';
    if (endedBefore && endsAfter)
        lines.end = edit.range.end;
    return lines;
}

}  // namespace

/// The innermost frame around what stands at a place in m_order.
int Passages::frameAt(std::size_t place) const
{
    while (place > 0) {
        const Unit& one = at(m_order[--place]);
        if (one.role == Role::Open)
            return m_order[place];
        if (one.role == Role::Close)
            return at(one.partner).parent;
        if (one.role != Role::Annotation)  // those know no frame
            return one.parent;
    }
    return -1;
}

bool Passages::follow(std::string_view before, std::string_view after,
                      const std::vector<TextEdit>& edits)
{
    if (edits.size() > kMostEdits)
        return false;
    struct Region {
        ByteRange old;
        unsigned begin = 0;  // of the text after the edits
        unsigned end = 0;
    };
    std::vector<Region> regions;
    const auto widened = [&](const TextEdit& edit) {
        ByteRange wide = editedLines(before, edit);
        const unsigned end = wide.end;
        for (std::size_t i = orderBehind(wide.begin); i < m_order.size(); ++i) {
            const ByteRange unit = at(m_order[i]).range;
            if (unit.begin >= end)
                break;
            wide.begin = std::min(wide.begin, unit.begin);
            wide.end = std::max(wide.end, unit.end);
        }
        return wide;
    };
    unsigned grown = 0;  // wraps like the offsets that it is added to
    for (const TextEdit& edit : edits) {
        const ByteRange wide = widened(edit);
        const bool joins = !regions.empty() && wide.begin < regions.back().old.end;
        if (!joins)
            regions.push_back({wide, wide.begin + grown, 0});
        Region& region = regions.back();
        region.old.end = std::max(region.old.end, wide.end);
        grown += static_cast<unsigned>(edit.text.size()) - edit.range.size();
        region.end = region.old.end + grown;
    }
    // From the last to the first, so that the places before stay what they are.
    return std::all_of(regions.rbegin(), regions.rend(), [&](const Region& region) {
        return follow(before, after, region.old, {region.begin, region.end});
    });
}

/// Reads the lines `anew` of the edited text, which took the place of `old`.
bool Passages::follow(std::string_view before, std::string_view after, ByteRange old,
                      ByteRange anew)
{
    int open = -1;
    int close = -1;
    std::vector<int> free;
    const std::size_t first = orderBehind(old.begin);
    std::size_t behind = first;
    for (; behind < m_order.size() && at(m_order[behind]).range.begin < old.end; ++behind) {
        const int i = m_order[behind];
        const Unit& one = at(i);
        const bool frames = one.role == Role::Open || one.role == Role::Close;
        if (one.always || (frames && (open >= 0 || close >= 0)))
            return false;
        if (frames)
            (one.role == Role::Open ? open : close) = i;
        else
            free.push_back(i);
    }
    // Half of a frame is read with another half.
    const std::string head = close >= 0 ? "flowchart\nsubgraph x\n" : "flowchart\n";
    const auto lead = static_cast<unsigned>(head.size());
    const unsigned tail = lead + anew.size();
    const auto read = [&](std::string_view text, ByteRange lines) {
        return of(head + std::string(text.substr(lines.begin, lines.size())) +
                  (open >= 0 ? "\nend\n" : ""));
    };
    const std::optional<Passages> said = read(before, old);
    const std::optional<Passages> part = read(after, anew);
    if (!said || !part || sharesIds(*part))
        return false;
    // What the old lines spoke of.
    const auto touched = [&](const Place& place) {
        const ByteRange range = at(place.unit).range;
        return range.begin < old.end && range.end > old.begin;
    };
    for (const auto& [name, mentions] : said->m_places)
        if (const auto known = m_places.find(name); known != m_places.end())
            std::erase_if(known->second, touched);

    const auto unitAt = [&](int place) -> Unit& {
        return m_units[static_cast<std::size_t>(place)];
    };
    const int outer = open >= 0    ? unitAt(open).parent
                      : close >= 0 ? unitAt(unitAt(close).partner).parent
                                   : frameAt(first);
    std::vector<int> places(part->m_units.size(), -1);
    const auto placeOf = [&](int i) { return i < 0 ? -1 : places[static_cast<std::size_t>(i)]; };
    bool opened = open < 0;
    bool closed = close < 0;
    for (std::size_t i = 1; i < part->m_units.size(); ++i) {
        const Unit& one = part->m_units[i];
        int& place = places[i];
        if (one.range.begin < lead) {
            place = unitAt(close).partner;
            continue;
        }
        if (one.range.begin >= tail)
            continue;
        const unsigned other =
            one.partner < 0 ? lead
                            : part->m_units[static_cast<std::size_t>(one.partner)].range.begin;
        if (other >= tail) {
            place = open;
            opened = true;
        } else if (other < lead) {
            place = close;
            closed = true;
        } else if (!free.empty()) {
            place = free.back();
            free.pop_back();
        } else {
            place = static_cast<int>(m_units.size());
            m_units.emplace_back();
        }
    }
    if (!opened || !closed)
        return false;
    const unsigned grown = anew.size() - old.size();
    for (std::size_t i = behind; i < m_order.size(); ++i) {
        ByteRange& range = unitAt(m_order[i]).range;
        range.begin += grown;
        range.end += grown;
    }
    std::vector<int> order;
    for (std::size_t i = 1; i < part->m_units.size(); ++i) {
        Unit one = part->m_units[i];
        if (one.range.begin < lead || one.range.begin >= tail)
            continue;
        one.range = {one.range.begin - lead + old.begin,
                     std::min(one.range.end, tail) - lead + old.begin};
        one.parent = one.parent < 0 ? outer : placeOf(one.parent);
        Unit& own = unitAt(places[i]);
        one.partner = places[i] == open || places[i] == close ? own.partner : placeOf(one.partner);
        own = one;
        order.push_back(places[i]);
        put(places[i]);
    }
    for (const int place : free)
        unitAt(place).gone = true;
    const auto replaced = m_order.begin() + static_cast<std::ptrdiff_t>(first);
    m_order.insert(m_order.erase(replaced, m_order.begin() + static_cast<std::ptrdiff_t>(behind)),
                   order.begin(), order.end());
    for (const auto& [name, mentions] : part->m_places)
        for (const Place& mention : mentions)
            if (part->at(mention.unit).range.begin >= lead)
                m_places[name].push_back({placeOf(mention.unit), mention.names});
    m_numbersEdges |= part->m_numbersEdges;
    m_numbersFrames |= part->m_numbersFrames;
    m_mentionsNumbers |= part->m_mentionsNumbers;
    return true;
}

/// Whether an edge of one has the id of a node of the other.
bool Passages::sharesIds(const Passages& part) const
{
    const auto isNode = [](const Passages& one, const std::string& id) {
        const auto places = one.m_places.find(id);
        return places != one.m_places.end() && std::ranges::any_of(places->second, &Place::names);
    };
    return std::ranges::any_of(m_edgeIds,
                               [&](const std::string& id) { return isNode(part, id); }) ||
           std::ranges::any_of(part.m_edgeIds,
                               [&](const std::string& id) { return isNode(*this, id); });
}

}  // namespace stratoplan::mermaid
