#include "model/import/mermaid/passages.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/family.h"
#include "model/import/mermaid/flow_map.h"
#include "model/import/mermaid/flow_parser.h"
#include "model/import/mermaid/label.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/whole_lines.h"
#include "model/mermaid_text/annotations.h"

#include <algorithm>
#include <numeric>

namespace stratoplan::mermaid {
namespace {

/// Whether a description may reach over lines, to the end of the text where its brace is not
/// closed.
bool describesInBraces(std::string_view text)
{
    constexpr std::string_view kWord = "accDescr";
    for (auto at = text.find(kWord); at != std::string_view::npos; at = text.find(kWord, at + 1)) {
        const auto next = text.find_first_not_of(" \t\r\n", at + kWord.size());
        if (next != std::string_view::npos && text[next] == '{')
            return true;
    }
    return false;
}

/// The first character of the first indented line, by which the author's step of indentation is
/// known; npos without one.
std::size_t firstIndented(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at = lineEnd(text, static_cast<unsigned>(at))) {
        const auto own = text.find_first_not_of(" \t", at);
        if (own != at && own != std::string_view::npos && text[own] != '\n' && text[own] != '\r')
            return own;
    }
    return std::string_view::npos;
}

}  // namespace

std::optional<std::vector<TextEdit>> Excerpt::inSource(std::vector<TextEdit> edits) const
{
    for (TextEdit& edit : edits) {
        // What ends with a piece belongs to it, what begins with one too.
        const auto piece = std::ranges::find_if(pieces, [&](const Piece& one) {
            return edit.range.begin >= one.begin && edit.range.end <= one.end &&
                   (edit.range.begin < one.end || &one == &pieces.back());
        });
        if (piece == pieces.end())
            return std::nullopt;
        edit.range.begin += piece->source - piece->begin;
        edit.range.end += piece->source - piece->begin;
    }
    return edits;
}

/// Parts a text into units.
class Passages::Builder {
public:
    explicit Builder(std::string_view text) : m_text(text), m_cooked(cook(text)) {}

    std::optional<Passages> run()
    {
        if (declaredFamily(m_cooked.text) != "flowchart" || !intrudingFamily(m_cooked.text).empty())
            return std::nullopt;
        finishForFlow(m_cooked);
        FlowParse parse = parseFlow(m_cooked.text);
        const bool broken = std::ranges::any_of(parse.diagnostics, [](const Diagnostic& one) {
            return severityOf(one) == Severity::Error;
        });
        if (broken)
            return std::nullopt;
        m_tree = std::move(parse.tree);
        const ByteRange sign = m_tree.direction.empty() ? m_tree.keyword : m_tree.direction;
        const unsigned head = wholeLines(m_text, m_cooked.sourceOf(sign)).end;
        if (m_text.find("%%{", head) != std::string_view::npos || describesInBraces(m_text))
            return std::nullopt;
        m_out.m_units.push_back({.range = {0, head}, .role = Role::Head, .always = true});
        std::size_t comment = 0;
        const auto comments = [&](unsigned until) {
            for (; comment < m_cooked.comments.size(); ++comment) {
                const ByteRange range = m_cooked.comments[comment];
                if (range.begin >= until)
                    return;
                annotation(range);
            }
        };
        for (const FlowStatement& one : m_tree.statements) {
            const ByteRange range = m_cooked.sourceOf(one.range);
            comments(range.begin);
            statement(one, range);
        }
        comments(static_cast<unsigned>(m_text.size()));
        if (m_refused || edgesAreNodes() || !pair())
            return std::nullopt;
        for (int i = 0; i < static_cast<int>(m_out.m_units.size()); ++i)
            m_out.put(i);
        m_out.m_order.resize(m_out.m_units.size());
        std::iota(m_out.m_order.begin(), m_out.m_order.end(), 0);
        return std::move(m_out);
    }

private:
    int add(ByteRange range, Role role, int parent = -1)
    {
        const ByteRange lines = wholeLines(m_text, range);
        Unit& last = m_out.m_units.back();
        if (lines.begin < last.range.end) {
            last.range.end = std::max(last.range.end, lines.end);
            last.role = last.role == Role::Head ? Role::Head : Role::Lines;
        } else {
            const std::string_view before = m_text.substr(lines.begin, range.begin - lines.begin);
            m_out.m_units.push_back({.range = lines,
                                     .role = role,
                                     .parent = parent,
                                     .indents = trimmed(before).empty()});
        }
        return static_cast<int>(m_out.m_units.size()) - 1;
    }

    void mention(std::string_view id, int unit, bool names)
    {
        if (id.empty())
            return;
        m_refused |= id.starts_with("L_");
        m_out.m_mentionsNumbers |= id.starts_with("subGraph");
        std::vector<Place>& places = m_out.m_places[unhidden(jsTrimmed(id))];
        if (places.empty() || places.back().unit != unit)
            places.push_back({unit, names});
        places.back().names |= names;
    }

    void annotation(ByteRange range)
    {
        using Form = mermaid_text::Annotation::Form;
        const auto body = mermaid_text::annotationBody(m_text.substr(range.begin, range.size()));
        const auto line = body ? mermaid_text::readAnnotation(*body) : std::nullopt;
        if (!line)
            return;
        const int unit = add(range, Role::Annotation);
        if (line->form == Form::Layout)
            m_out.m_units.back().always = true;
        else
            m_out.m_places[line->name].push_back({unit, false});
    }

    void statement(const FlowStatement& one, ByteRange range)
    {
        const Role role = one.kind == FlowKind::Chain           ? Role::Lines
                          : one.kind == FlowKind::SubgraphOpen  ? Role::Open
                          : one.kind == FlowKind::SubgraphClose ? Role::Close
                          : one.kind == FlowKind::Direction     ? Role::Direction
                                                                : Role::Looks;
        const int parent = one.parent < 0 ? -1 : m_unitOf[static_cast<std::size_t>(one.parent)];
        const int unit = add(range, role, parent);
        m_unitOf.push_back(unit);
        const FlowWords& words = m_tree.wordsOf(one);
        switch (one.kind) {
        case FlowKind::Chain:
            for (unsigned g = one.firstGroup; g < one.firstGroup + one.groupCount; ++g) {
                const FlowGroup& group = m_tree.groups[g];
                for (unsigned v = 0; v < group.vertexCount; ++v)
                    mention(m_tree.at(m_tree.vertices[group.firstVertex + v].id), unit, true);
                if (group.link.id.empty())
                    continue;
                const std::string id = replaceAll(std::string(m_tree.at(group.link.id)), "@", "");
                mention(id, unit, false);
                m_out.m_edgeIds.insert(id);
            }
            break;
        case FlowKind::SubgraphOpen:
            if (const std::string name = subgraphName(m_tree, words); !name.empty())
                mention(name, unit, true);
            else
                m_out.m_numbersFrames = true;
            break;
        case FlowKind::Style:  // of one id, which may look like a list
            mention(m_tree.at(words.id), unit, true);
            for (const std::string_view id : split(m_tree.at(words.id), ','))
                mention(id, unit, false);
            break;
        case FlowKind::Class:
        case FlowKind::Click:
            for (const std::string_view id : split(m_tree.at(words.id), ','))
                mention(id, unit, false);
            break;
        case FlowKind::LinkStyle:
            m_out.m_numbersEdges = true;
            break;
        case FlowKind::ClassDef:
            m_out.m_units.back().always = true;
            break;
        default:
            break;
        }
    }

    /// Whether a node has the id of an edge, which then takes what is said of it. A statement of
    /// its own may give an edge its data.
    bool edgesAreNodes() const
    {
        const auto isEdge = [&](const FlowVertex& vertex) {
            return m_out.m_edgeIds.contains(m_tree.at(vertex.id));
        };
        const auto names = [&](const FlowStatement& one) {
            const FlowGroup& first = m_tree.groups[one.firstGroup];
            const auto begin = m_tree.vertices.begin() + first.firstVertex;
            if (one.groupCount == 1 && first.vertexCount == 1)
                return isEdge(*begin) && !begin->hasData;
            const FlowGroup& last = m_tree.groups[one.firstGroup + one.groupCount - 1];
            return std::any_of(begin, m_tree.vertices.begin() + last.firstVertex + last.vertexCount,
                               isEdge);
        };
        return !m_out.m_edgeIds.empty() &&
               std::ranges::any_of(m_tree.statements, [&](const FlowStatement& one) {
                   return one.kind == FlowKind::Chain && names(one);
               });
    }

    /// Joins the two ends of each frame; false where one shares its line with something outside.
    bool pair()
    {
        for (std::size_t i = 0; i < m_tree.statements.size(); ++i) {
            if (m_tree.statements[i].kind != FlowKind::SubgraphOpen)
                continue;
            const int partner = m_tree.statements[i].partner;
            if (partner < 0)
                return false;
            const int open = m_unitOf[i];
            const int close = m_unitOf[static_cast<std::size_t>(partner)];
            if (open == close)
                continue;
            Unit& first = m_out.m_units[static_cast<std::size_t>(open)];
            Unit& last = m_out.m_units[static_cast<std::size_t>(close)];
            if (first.role != Role::Open || last.role != Role::Close)
                return false;
            first.partner = close;
            last.partner = open;
        }
        return true;
    }

    std::string_view m_text;
    Cooked m_cooked;
    FlowTree m_tree;
    Passages m_out;
    std::vector<int> m_unitOf;
    bool m_refused = false;
};

std::optional<Passages> Passages::of(std::string_view text)
{
    return Builder(text).run();
}

/// Remembers what a unit is to each excerpt.
void Passages::put(int unit)
{
    if (at(unit).always)
        m_always.push_back(unit);
    if (at(unit).role == Role::Direction)
        m_directions.push_back(unit);
}

/// The place in m_order of the first unit that ends behind a byte of the text.
std::size_t Passages::orderBehind(unsigned byte) const
{
    const auto ends = [&](int unit) { return at(unit).range.end; };
    return static_cast<std::size_t>(std::ranges::upper_bound(m_order, byte, {}, ends) -
                                    m_order.begin());
}

/// The first and the last of each sort of line that a new one goes by.
std::vector<int> Passages::cornerstones() const
{
    std::vector<int> out;
    const auto isAtTop = [&](int unit) {
        return at(unit).parent < 0 && at(unit).role != Role::Head &&
               at(unit).role != Role::Annotation;
    };
    const auto add = [&](auto begin, auto end, const auto& isIt) {
        if (const auto unit = std::find_if(begin, end, isIt); unit != end)
            out.push_back(*unit);
    };
    const auto first = [&](const auto& isIt) { add(m_order.begin(), m_order.end(), isIt); };
    const auto last = [&](const auto& isIt) { add(m_order.rbegin(), m_order.rend(), isIt); };
    first([&](int i) { return isAtTop(i) && at(i).indents; });
    last([&](int i) { return at(i).role == Role::Annotation; });
    last([&](int i) { return at(i).role != Role::Annotation; });
    last([&](int i) { return isAtTop(i) && at(i).role == Role::Lines; });
    last([&](int i) {
        return isAtTop(i) && (at(i).role == Role::Lines || at(i).role == Role::Close);
    });
    return out;
}

Excerpt Passages::excerpt(std::string_view text, const std::vector<std::string>& names,
                          const std::vector<std::string>& whole) const
{
    std::vector<bool> chosen(m_units.size(), false);
    const auto take = [&](int unit) {
        for (int at = unit; at >= 0 && !chosen[static_cast<std::size_t>(at)];) {
            const Unit& one = m_units[static_cast<std::size_t>(at)];
            chosen[static_cast<std::size_t>(at)] = true;
            if (one.partner >= 0)
                chosen[static_cast<std::size_t>(one.partner)] = true;
            at = one.parent;
        }
    };
    for (const std::string& name : names)
        if (const auto it = m_places.find(name); it != m_places.end())
            for (const Place& place : it->second)
                take(place.unit);
    for (const int unit : cornerstones())
        take(unit);
    for (const int unit : m_always)
        take(unit);
    for (const int unit : m_directions) {
        const Unit& one = at(unit);
        const bool isStill = !one.gone && one.role == Role::Direction;
        if (isStill && one.parent >= 0 && chosen[static_cast<std::size_t>(one.parent)])
            take(unit);
    }
    // What follows the opening of a frame is the first line in it.
    int opened = -1;
    for (const int unit : m_order) {
        if (at(unit).role == Role::Annotation)
            continue;
        if (opened >= 0 && chosen[static_cast<std::size_t>(opened)])
            take(unit);
        opened = at(unit).role == Role::Open ? unit : -1;
    }
    std::vector<ByteRange> ranges;
    for (const std::size_t byte : {firstIndented(text), text.find_last_not_of(" \t\r\n")}) {
        if (byte == std::string_view::npos)
            continue;
        const auto place = static_cast<unsigned>(byte);
        const std::size_t next = orderBehind(place);
        if (next < m_order.size() && at(m_order[next]).range.begin <= place)
            take(m_order[next]);
        else  // a comment, or what belongs to no statement
            ranges.push_back(wholeLines(text, {place, place}));
    }
    for (std::size_t i = 0; i < m_units.size(); ++i)
        if (chosen[i])
            ranges.push_back(m_units[i].range);
    for (const std::string& name : whole)
        if (const auto it = m_places.find(name); it != m_places.end())
            for (const Place& place : it->second)
                if (const Unit& open = at(place.unit); open.role == Role::Open)
                    ranges.push_back({open.range.begin, at(open.partner).range.end});
    std::ranges::sort(ranges, [](ByteRange a, ByteRange b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    Excerpt out;
    unsigned end = 0;
    for (const ByteRange range : ranges) {
        if (range.begin < end)
            continue;  // within a frame that is taken as a whole
        end = range.end;
        const auto at = static_cast<unsigned>(out.text.size());
        const bool adjoins = !out.pieces.empty() &&
                             out.pieces.back().source + at - out.pieces.back().begin == range.begin;
        out.text += text.substr(range.begin, range.size());
        if (adjoins)
            out.pieces.back().end = static_cast<unsigned>(out.text.size());
        else
            out.pieces.push_back({at, static_cast<unsigned>(out.text.size()), range.begin});
    }
    return out;
}

std::vector<std::string> Passages::names() const
{
    std::vector<std::string> out;
    for (const auto& [name, places] : m_places)
        out.push_back(name);
    return out;
}

bool Passages::speaksOf(const std::string& name) const
{
    const auto places = m_places.find(name);
    return places != m_places.end() && !places->second.empty();
}

std::optional<unsigned> Passages::firstMention(const std::string& name) const
{
    const auto places = m_places.find(name);
    if (places == m_places.end())
        return std::nullopt;
    std::optional<unsigned> first;
    for (const Place& place : places->second)
        if (const unsigned begin = at(place.unit).range.begin;
            place.names && (!first || begin < *first))
            first = begin;
    return first;
}

}  // namespace stratoplan::mermaid
