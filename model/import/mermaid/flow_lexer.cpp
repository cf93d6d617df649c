#include "model/import/mermaid/flow_lexer.h"

#include "model/base/byte_set.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"
#include "model/mermaid_text/letters.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace stratoplan::mermaid {
namespace {

constexpr std::pair<std::string_view, FlowTok> kWords[] = {
    {"style", FlowTok::Style},         {"default", FlowTok::Default},
    {"linkStyle", FlowTok::LinkStyle}, {"interpolate", FlowTok::Interpolate},
    {"classDef", FlowTok::ClassDef},   {"class", FlowTok::Class},
    {"flowchart-elk", FlowTok::Graph}, {"swimlane-beta", FlowTok::Graph},
    {"graph", FlowTok::Graph},         {"flowchart", FlowTok::Graph},
    {"subgraph", FlowTok::Subgraph},   {"_self", FlowTok::LinkTarget},
    {"_blank", FlowTok::LinkTarget},   {"_parent", FlowTok::LinkTarget},
    {"_top", FlowTok::LinkTarget},
};

constexpr std::string_view kDirection = "direction";
constexpr std::pair<std::string_view, FlowTok> kDirections[] = {
    {"TB", FlowTok::DirectionTb}, {"BT", FlowTok::DirectionBt}, {"RL", FlowTok::DirectionRl},
    {"LR", FlowTok::DirectionLr}, {"TD", FlowTok::DirectionTd},
};

constexpr ByteSet kIdCharacters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "!\"#$%&'*+.`?\\_/");
/// What may begin with a byte outside of texts.
enum class Begins : std::uint8_t { Anything, Id, Blank, Text };
constexpr std::array<Begins, 256> makeBegins()
{
    std::array<Begins, 256> table{};
    for (int c = 0; c < 128; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (letter && c != 'x' && c != 'o')  // these two begin links too
            table[static_cast<std::size_t>(c)] = Begins::Id;
        if (c == ' ' || (c >= '\t' && c <= '\r'))
            table[static_cast<std::size_t>(c)] = Begins::Blank;
    }
    for (const char c : std::string_view("\"([{|"))
        table[static_cast<std::size_t>(c)] = Begins::Text;
    return table;
}
constexpr std::array<Begins, 256> kBegins = makeBegins();

constexpr ByteSet kWordBegins("@\"acdefghils_");
constexpr ByteSet kRunEnds(" \t\n\v\f\r\"[](){}|");
constexpr ByteSet kMdStringEnds("`\"");
constexpr ByteSet kShapeDataEnds("}^\"");

}  // namespace

void FlowLexer::restart(unsigned at)
{
    m_at = at;
    m_states = {State::Initial};
    m_firstGraph = false;
    m_atEnd = false;
    m_spaceBegin = 1;
    m_spaceEnd = m_lineEnd = m_nextDirection = m_runEnd = 0;
}

std::size_t FlowLexer::until(char stop) const
{
    return std::min(m_text.find(stop, m_at), m_text.size());
}

/// The end of the character here.
std::size_t FlowLexer::character() const
{
    return m_at + codePointAt(m_text, m_at).bytes;
}

std::size_t FlowLexer::afterSpace()
{
    if (m_at < m_spaceBegin || m_at >= m_spaceEnd) {
        m_spaceBegin = m_at;
        m_spaceEnd = skipSpace(m_text, m_at);
    }
    return std::max<std::size_t>(m_at, m_spaceEnd);
}

/// The end of the link of '-' or '=' here, blanks included; 0 where there is none.
std::size_t FlowLexer::plainLink(char line)
{
    std::size_t i = afterSpace();
    if (at(i) == 'x' || at(i) == 'o' || at(i) == '<')
        ++i;
    const std::size_t begin = i;
    while (at(i) == line)
        ++i;
    const bool head = at(i) == 'x' || at(i) == 'o' || at(i) == '>';
    if (i - begin < (head ? 2U : 3U))
        return 0;
    return skipSpace(m_text, head ? i + 1 : i);
}

std::size_t FlowLexer::dottedLink()
{
    std::size_t i = afterSpace();
    if (at(i) == 'x' || at(i) == 'o' || at(i) == '<')
        ++i;
    if (at(i) == '-')
        ++i;
    if (at(i) != '.')
        return 0;
    while (at(i) == '.')
        ++i;
    if (at(i) != '-')
        return 0;
    ++i;
    if (at(i) == 'x' || at(i) == 'o' || at(i) == '>')
        ++i;
    return skipSpace(m_text, i);
}

std::size_t FlowLexer::waveLink()
{
    std::size_t i = afterSpace();
    const std::size_t begin = i;
    while (at(i) == '~')
        ++i;
    return i - begin < 3 ? 0 : skipSpace(m_text, i);
}

FlowToken FlowLexer::next()
{
    while (true) {
        FlowToken out;
        if (m_at == m_text.size())
            return endOfText(out) ? out : FlowToken{FlowTok::End, m_at, m_at};
        const unsigned before = m_at;
        const std::size_t depth = m_states.size();
        bool found = false;
        switch (m_states.back()) {
        case State::Initial:
            found = initial(out);
            break;
        case State::String:
            if (at(m_at) == '"' && at(m_at + 1) == '`')
                m_states.push_back(State::MdString), m_at += 2;
            else if (at(m_at) == '"')
                pop(), m_at += 1;
            else
                return token(FlowTok::Str, until('"'));
            break;
        case State::MdString:
            if (at(m_at) == '`' && at(m_at + 1) == '"')
                pop(), m_at += 2;
            else if (at(m_at) != '`' && at(m_at) != '"')
                return token(FlowTok::MdStr, kMdStringEnds.firstIn(m_text, m_at));
            else if (at(m_at) == '"' && at(m_at + 1) == '`')
                m_states.push_back(State::MdString), m_at += 2;
            else if (at(m_at) == '"')
                m_states.push_back(State::String), m_at += 1;
            break;
        case State::AccTitle:
            return popping(FlowTok::AccTitleValue, until('\n'));
        case State::AccDescr:
            return popping(FlowTok::AccDescrValue, until('\n'));
        case State::AccDescrBlock:
            if (at(m_at) != '}')
                return token(FlowTok::AccDescrBlock, until('}'));
            pop(), m_at += 1;
            break;
        case State::Dir:
            found = dir(out);
            break;
        case State::Text:
            found = text(out);
            break;
        case State::EllipseText:
            found = ellipseText(out);
            break;
        case State::TrapText:
            found = trapText(out);
            break;
        case State::EdgeText:
            found = edgeText(out, '-');
            break;
        case State::ThickEdgeText:
            found = edgeText(out, '=');
            break;
        case State::DottedEdgeText:
            found = edgeText(out, '.');
            break;
        case State::Click:
            if (at(m_at) == '"')
                found = anywhere(out);
            else if (const std::size_t bytes = spaceAt(m_text, m_at))
                pop(), m_at += static_cast<unsigned>(bytes);
            else {
                std::size_t end = m_at;
                while (end < m_text.size() && !spaceAt(m_text, end))
                    ++end;
                return token(FlowTok::Click, end);
            }
            break;
        case State::CallbackName:
            if (at(m_at) != '(')
                return token(FlowTok::CallbackName, until('('));
            if (const std::size_t close = skipSpace(m_text, m_at + 1); at(close) == ')')
                pop(), m_at = static_cast<unsigned>(close + 1);
            else
                m_states.back() = State::CallbackArgs, m_at += 1;
            break;
        case State::CallbackArgs:
            if (at(m_at) != ')')
                return token(FlowTok::CallbackArgs, until(')'));
            pop(), m_at += 1;
            break;
        case State::ShapeData:
            if (at(m_at) == '"')
                return pushing(State::ShapeDataString, FlowTok::ShapeData, m_at + 1);
            if (at(m_at) == '}')
                pop(), m_at += 1;
            else if (at(m_at) != '^')
                return token(FlowTok::ShapeData, kShapeDataEnds.firstIn(m_text, m_at));
            break;
        case State::ShapeDataString:
            if (at(m_at) == '"')
                return popping(FlowTok::ShapeData, m_at + 1);
            return token(FlowTok::ShapeData, until('"'));
        }
        if (found && out.kind != FlowTok::Nothing)
            return out;
        if (m_at == before && m_states.size() == depth)
            return token(FlowTok::Invalid, character());
    }
}

/// What the rules that also fit nothing at all give once at the end.
bool FlowLexer::endOfText(FlowToken& out)
{
    if (std::exchange(m_atEnd, true))
        return false;
    switch (m_states.back()) {
    case State::Initial:
        out = token(FlowTok::Eof, m_at);
        return true;
    case State::AccTitle:
        out = popping(FlowTok::AccTitleValue, m_at);
        return true;
    case State::AccDescr:
        out = popping(FlowTok::AccDescrValue, m_at);
        return true;
    case State::AccDescrBlock:
        out = token(FlowTok::AccDescrBlock, m_at);
        return true;
    case State::Click:
        out = token(FlowTok::Click, m_at);
        return true;
    case State::CallbackName:
        out = token(FlowTok::CallbackName, m_at);
        return true;
    case State::CallbackArgs:
        out = token(FlowTok::CallbackArgs, m_at);
        return true;
    default:
        return false;
    }
}

/// The rules in their order, without those that cannot fit what begins with this byte.
bool FlowLexer::initial(FlowToken& out)
{
    if (initialWord(out) || direction(out))
        return true;
    switch (kBegins[static_cast<unsigned char>(at(m_at))]) {
    case Begins::Id:
        return linkId(out) || idText(out);
    case Begins::Blank:
        return link(out) || idText(out);
    case Begins::Text:
        return anywhere(out);
    case Begins::Anything:
        break;
    }
    return linkId(out) || sign(out) || link(out) || anywhere(out) || idText(out);
}

/// Keywords, and what begins with one.
bool FlowLexer::initialWord(FlowToken& out)
{
    const char first = at(m_at);
    if (!kWordBegins.holds(first))
        return false;
    if (first == '@' && at(m_at + 1) == '{') {
        out = pushing(State::ShapeData, FlowTok::ShapeDataStart, m_at + 2);
        return true;
    }
    if (first == '"')
        return anywhere(out);
    if (first == 'a' && startsAt(m_text, m_at, "acc")) {
        const bool title = startsAt(m_text, m_at, "accTitle");
        if (!title && !startsAt(m_text, m_at, "accDescr"))
            return false;
        const std::size_t sign = skipSpace(m_text, m_at + 8);
        const std::size_t end = skipSpace(m_text, sign + (sign < m_text.size()));
        if (at(sign) == ':')
            out = pushing(title ? State::AccTitle : State::AccDescr,
                          title ? FlowTok::AccTitle : FlowTok::AccDescr, end);
        else if (!title && at(sign) == '{')
            out = pushing(State::AccDescrBlock, FlowTok::Nothing, end);
        else
            return false;
        return true;
    }
    const auto blankAfter = [&](std::string_view word) {
        return startsAt(m_text, m_at, word) && spaceAt(m_text, m_at + word.size());
    };
    if (first == 'c' && (blankAfter("call") || blankAfter("click"))) {
        const bool call = at(m_at + 1) == 'a';
        out = pushing(call ? State::CallbackName : State::Click, FlowTok::Nothing,
                      skipSpace(m_text, m_at + (call ? 4U : 5U)));
        return true;
    }
    if (first == 'h' && blankAfter("href")) {
        out = token(FlowTok::Href, m_at + 4 + spaceAt(m_text, m_at + 4));
        return true;
    }
    if (first == 'e' && wordAt(m_text, m_at, "end")) {
        out = token(FlowTok::EndWord, skipSpace(m_text, m_at + 3));
        return true;
    }
    for (const auto& [word, kind] : kWords) {
        if (word.front() != first || !wordAt(m_text, m_at, word))
            continue;
        if (kind == FlowTok::Graph && std::exchange(m_firstGraph, false))
            out = pushing(State::Dir, kind, m_at + word.size());
        else
            out = token(kind, m_at + word.size());
        return true;
    }
    return false;
}

/// Notes for the line here where "direction XX" stands for the last time.
void FlowLexer::readLine()
{
    static const std::boyer_moore_horspool_searcher kSearcher(kDirection.begin(), kDirection.end());
    m_lineEnd = until('\n') + 1;
    std::ranges::fill(m_directions, 0);
    m_lastDirection = 0;
    m_nextDirection = std::max<std::size_t>(m_nextDirection, m_at);
    while (m_nextDirection < m_lineEnd) {
        const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_nextDirection);
        const auto found = std::search(from, m_text.end(), kSearcher);
        m_nextDirection = static_cast<std::size_t>(found - m_text.begin());
        if (m_nextDirection >= m_lineEnd)
            return;
        const std::size_t wordEnd = m_nextDirection++ + kDirection.size();
        const std::size_t name = skipSpace(m_text, wordEnd);
        for (std::size_t kind = 0; name > wordEnd && kind < std::size(kDirections); ++kind)
            if (startsAt(m_text, name, kDirections[kind].first))
                m_directions[kind] = m_lastDirection = m_nextDirection;
    }
}

/// A line in which "direction XX" stands anywhere says a direction, all of it.
bool FlowLexer::direction(FlowToken& out)
{
    if (m_at >= m_lineEnd)
        readLine();
    if (m_lastDirection <= m_at)
        return false;
    for (std::size_t kind = 0; kind < std::size(kDirections); ++kind) {
        if (m_directions[kind] <= m_at)
            continue;
        const std::size_t name = skipSpace(m_text, m_directions[kind] + 8);
        out = token(kDirections[kind].second, std::min(m_text.find('\n', name), m_text.size()));
        return true;
    }
    return false;
}

/// `e1@` before a link: a run without blanks and brackets up to its last '@'.
bool FlowLexer::linkId(FlowToken& out)
{
    if (m_at >= m_runEnd) {
        m_runLinkId = 0;
        std::size_t i = m_at;
        for (; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (kRunEnds.holds(c) || (static_cast<unsigned char>(c) >= 0x80 && spaceAt(m_text, i)))
                break;
            if (c == '@' && i + 1 < m_text.size() && m_text[i + 1] != '{' && m_text[i + 1] != '"')
                m_runLinkId = i + 1;
        }
        m_runEnd = std::max<std::size_t>(i, m_at + 1U);
    }
    if (m_runLinkId < m_at + 2U)
        return false;
    out = token(FlowTok::LinkId, m_runLinkId);
    return true;
}

bool FlowLexer::sign(FlowToken& out)
{
    const char c = at(m_at);
    if (isDigit(c)) {
        std::size_t end = m_at;
        while (isDigit(at(end)))
            ++end;
        out = token(FlowTok::Num, end);
        return true;
    }
    switch (c) {
    case '#':
        out = token(FlowTok::Brkt, m_at + 1U);
        return true;
    case '&':
        out = token(FlowTok::Amp, m_at + 1U);
        return true;
    case ';':
        out = token(FlowTok::Semi, m_at + 1U);
        return true;
    case ',':
        out = token(FlowTok::Comma, m_at + 1U);
        return true;
    case '*':
        out = token(FlowTok::Mult, m_at + 1U);
        return true;
    case ':':
        out = startsAt(m_text, m_at, ":::") ? token(FlowTok::StyleSeparator, m_at + 3U)
                                            : token(FlowTok::Colon, m_at + 1U);
        return true;
    default:
        return false;
    }
}

bool FlowLexer::link(FlowToken& out)
{
    const std::size_t from = afterSpace();
    switch (at(from)) {
    case 'x':
    case 'o':
    case '<':
    case '-':
    case '=':
    case '.':
        break;
    case '~':
        if (const std::size_t end = waveLink()) {
            out = token(FlowTok::Link, end);
            return true;
        }
        return false;
    default:
        return false;
    }
    const bool head = at(from) == 'x' || at(from) == 'o' || at(from) == '<';
    const std::size_t line = head ? from + 1 : from;
    for (const char c : {'-', '='}) {
        if (const std::size_t end = plainLink(c)) {
            out = token(FlowTok::Link, end);
            return true;
        }
        if (at(line) == c && at(line + 1) == c) {
            out = pushing(c == '-' ? State::EdgeText : State::ThickEdgeText, FlowTok::StartLink,
                          skipSpace(m_text, line + 2));
            return true;
        }
    }
    if (const std::size_t end = dottedLink()) {
        out = token(FlowTok::Link, end);
        return true;
    }
    if (at(line) == '-' && at(line + 1) == '.') {
        out = pushing(State::DottedEdgeText, FlowTok::StartLink, skipSpace(m_text, line + 2));
        return true;
    }
    return false;
}

/// Ids, blanks, line ends and the signs that come after all others.
bool FlowLexer::idText(FlowToken& out)
{
    const char c = at(m_at);
    if (c == '\n') {
        std::size_t end = m_at;
        while (at(end) == '\n')
            ++end;
        out = token(FlowTok::Newline, end);
        return true;
    }
    if (spaceAt(m_text, m_at)) {
        std::size_t end = m_at;
        for (std::size_t bytes = 1; at(end) != '\n' && (bytes = spaceAt(m_text, end)) > 0;)
            end += bytes;
        out = token(FlowTok::Space, end);
        return true;
    }
    switch (c) {
    case '<':
        out = token(FlowTok::TagStart, m_at + 1U);
        return true;
    case '^':
        out = token(FlowTok::Up, m_at + 1U);
        return true;
    default:
        break;
    }
    if (c == '\\' && at(m_at + 1U) == '|') {
        out = token(FlowTok::Sep, m_at + 2U);
        return true;
    }
    if (c == 'v' && !isWord(at(m_at + 1U))) {
        out = token(FlowTok::Down, m_at + 1U);
        return true;
    }
    std::size_t end = m_at;
    const auto isDash = [this](std::size_t i) {
        const char next = at(i + 1);
        return at(i) == '-' && i + 1 < m_text.size() && next != '>' && next != '-' && next != '.';
    };
    do
        end = kIdCharacters.firstBesides(m_text, end);
    while (isDash(end) && ++end);
    if (end > m_at) {
        out = token(FlowTok::NodeString, end);
        return true;
    }
    if (c == '-') {
        out = token(FlowTok::Minus, m_at + 1U);
        return true;
    }
    while (end < m_text.size() && static_cast<unsigned char>(m_text[end]) >= 0x80) {
        const CodePoint point = codePointAt(m_text, end);
        if (!mermaid_text::isIdLetter(point.value))
            break;
        end += point.bytes;
    }
    if (end == m_at)
        return false;
    out = token(FlowTok::UnicodeText, end);
    return true;
}

}  // namespace stratoplan::mermaid
