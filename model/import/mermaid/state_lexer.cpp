#include "model/import/mermaid/state_lexer.h"

#include "model/base/byte_set.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stratoplan::mermaid {
namespace {

constexpr ByteSet kIdEnds("\n{");
constexpr ByteSet kDescriptionEnds(":\n;");

using T = StateTok;

constexpr std::pair<std::string_view, T> kDirections[] = {
    {"TB", T::DirectionTb},
    {"BT", T::DirectionBt},
    {"RL", T::DirectionRl},
    {"LR", T::DirectionLr},
};

constexpr std::pair<std::string_view, T> kSpecials[] = {
    {"<<fork>>", T::Fork}, {"<<join>>", T::Join}, {"<<choice>>", T::Choice},
    {"[[fork]]", T::Fork}, {"[[join]]", T::Join}, {"[[choice]]", T::Choice},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool sameAt(std::string_view text, std::size_t at, std::string_view word)
{
    return at <= text.size() && text.size() - at >= word.size() &&
           equalsIgnoreCase(text.substr(at, word.size()), word);
}

/// The last place of `word` in `text`, upper and lower case being the same; npos for none.
std::size_t lastOf(std::string_view text, std::string_view word)
{
    const auto found = std::find_end(text.begin(), text.end(), word.begin(), word.end(),
                                     [](char a, char b) { return lower(a) == lower(b); });
    return found == text.end() ? std::string_view::npos
                               : static_cast<std::size_t>(found - text.begin());
}

}  // namespace

void StateLexer::restart(unsigned at, std::size_t depth)
{
    m_at = at;
    m_modes.assign(1, Mode::Initial);
    m_modes.insert(m_modes.end(), depth, Mode::Struct);
    m_atEnd = false;
    m_lineEnd = 0;
}

StateToken StateLexer::token(T kind, std::size_t end)
{
    const StateToken token{kind, m_at, static_cast<unsigned>(end)};
    m_at = token.end;
    return token;
}

StateToken StateLexer::popping(T kind, std::size_t end)
{
    pop();
    return token(kind, end);
}

StateToken StateLexer::pushing(Mode mode, T kind, std::size_t end)
{
    m_modes.push_back(mode);
    return token(kind, end);
}

StateToken StateLexer::replacing(Mode mode, T kind, std::size_t end)
{
    pop();
    return pushing(mode, kind, end);
}

void StateLexer::pop()
{
    if (m_modes.size() > 1)
        m_modes.pop_back();
}

bool StateLexer::word(std::string_view text, bool bounded) const
{
    return sameAt(m_text, m_at, text) && (!bounded || !isWord(at(m_at + text.size())));
}

/// The end of `text` and the white space that must follow it; 0 where it does not stand here.
std::size_t StateLexer::wordAndSpace(std::string_view text) const
{
    if (!sameAt(m_text, m_at, text))
        return 0;
    const std::size_t end = skipSpace(m_text, m_at + text.size());
    return end > m_at + text.size() ? end : 0;
}

std::size_t StateLexer::until(char stop, std::size_t from) const
{
    return std::min(m_text.find(stop, from), m_text.size());
}

StateToken StateLexer::next()
{
    while (true) {
        StateToken out;
        if (m_at == m_text.size())
            return atEndOfText(out) ? out : StateToken{T::End, m_at, m_at};
        bool found = false;
        switch (m_modes.back()) {
        case Mode::Initial:
            found = initial(out);
            break;
        case Mode::Struct:
            found = inStruct(out);
            break;
        case Mode::State:
            found = state(out);
            break;
        default:
            found = other(out);
            break;
        }
        if (!found)
            return token(T::Invalid, m_at + codePointAt(m_text, m_at).bytes);
        if (out.kind != T::Nothing)
            return out;
    }
}

bool StateLexer::atEndOfText(StateToken& out)
{
    if (std::exchange(m_atEnd, true))
        return false;
    switch (m_modes.back()) {
    case Mode::Initial:
        out = token(T::Newline, m_at);
        return true;
    case Mode::StateString:
        out = token(T::StateText, m_at);
        return true;
    case Mode::StateId:
        out = popping(T::Id, m_at);
        return true;
    case Mode::FloatingNote:
        out = token(T::NoteText, m_at);
        return true;
    case Mode::FloatingNoteId:
        out = popping(T::Id, m_at);
        return true;
    case Mode::ClassDefStyles:
        out = popping(T::ClassDefStyles, m_at);
        return true;
    case Mode::ClassName:
        out = popping(T::ClassName, m_at);
        return true;
    case Mode::StyleList:
        out = popping(T::StyleList, m_at);
        return true;
    case Mode::AccTitle:
        out = popping(T::AccTitleValue, m_at);
        return true;
    case Mode::AccDescr:
        out = popping(T::AccDescrValue, m_at);
        return true;
    case Mode::AccDescrBlock:
        out = token(T::AccDescrBlock, m_at);
        return true;
    default:
        return false;
    }
}

/// Notes for the line here where "direction XX" stands for the last time.
void StateLexer::readLine()
{
    m_lineEnd = lineEnd() + 1;
    std::ranges::fill(m_directions, 0);
    const std::string_view line = m_text.substr(0, m_lineEnd);
    for (auto i = line.find_first_of("dD", m_at); i != std::string_view::npos;
         i = line.find_first_of("dD", i + 1)) {
        if (!sameAt(line, i, "direction"))
            continue;
        const std::size_t name = skipSpace(m_text, i + 9);
        for (std::size_t kind = 0; name > i + 9 && kind < std::size(kDirections); ++kind)
            if (sameAt(m_text, name, kDirections[kind].first))
                m_directions[kind] = i + 1;
    }
}

/// A line in which "direction XX" stands anywhere says a direction, all of it.
bool StateLexer::direction(StateToken& out)
{
    if (m_at >= m_lineEnd)
        readLine();
    for (std::size_t kind = 0; kind < std::size(kDirections); ++kind) {
        if (m_directions[kind] <= m_at)
            continue;
        const std::size_t name = skipSpace(m_text, m_directions[kind] + 8);
        out = token(kDirections[kind].second, until('\n', name));
        return true;
    }
    return false;
}

bool StateLexer::comment(StateToken& out)
{
    if (at(m_at) != '#' && !(startsAt(m_text, m_at, "%%") && at(m_at + 2U) != '{'))
        return false;
    out = token(T::Nothing, lineEnd());
    return true;
}

/// The rules that stand alike at the top and in composites.
bool StateLexer::common(StateToken& out)
{
    constexpr std::pair<std::string_view, std::pair<Mode, T>> kWords[] = {
        {"classDef", {Mode::ClassDef, T::ClassDef}},
        {"class", {Mode::Class, T::Class}},
        {"style", {Mode::Style, T::Style}},
        {"state", {Mode::State, T::Nothing}},
    };
    for (const auto& [name, what] : kWords)
        if (const std::size_t end = wordAndSpace(name)) {
            out = pushing(what.first, what.second, end);
            return true;
        }
    return false;
}

bool StateLexer::initial(StateToken& out)
{
    if (word("click", true)) {
        out = token(T::Click, m_at + 5U);
        return true;
    }
    if (word("href", true)) {
        out = token(T::Href, m_at + 4U);
        return true;
    }
    if (at(m_at) == '"')
        if (const auto close = m_text.find('"', m_at + 1U); close != std::string_view::npos) {
            out = token(T::String, close + 1);
            return true;
        }
    if (word("default", true)) {
        out = token(T::Default, m_at + 7U);
        return true;
    }
    if (direction(out))
        return true;
    if (at(m_at) == '\n') {
        std::size_t end = m_at;
        while (at(end) == '\n')
            ++end;
        out = token(T::Newline, end);
        return true;
    }
    if (spaceAt(m_text, m_at)) {
        out = token(T::Nothing, skipSpace(m_text, m_at));
        return true;
    }
    if (comment(out))
        return true;
    if (const std::size_t end = wordAndSpace("scale")) {
        out = pushing(Mode::Scale, T::Scale, end);
        return true;
    }
    if (word("accTitle", false) || word("accDescr", false)) {
        const bool title = lower(at(m_at + 3U)) == 't';
        const std::size_t sign = skipSpace(m_text, m_at + 8U);
        const std::size_t end = skipSpace(m_text, std::min(sign + 1, m_text.size()));
        if (at(sign) == ':' || (at(sign) == '{' && !title)) {
            out = at(sign) == '{' ? pushing(Mode::AccDescrBlock, T::Nothing, end)
                  : title         ? pushing(Mode::AccTitle, T::AccTitle, end)
                                  : pushing(Mode::AccDescr, T::AccDescr, end);
            return true;
        }
    }
    if (common(out))
        return true;
    if (at(m_at) == '{') {
        out = replacing(Mode::Struct, T::StructStart, m_at + 1U);
        return true;
    }
    if (const std::size_t end = wordAndSpace("note")) {
        out = pushing(Mode::Note, T::Note, end);
        return true;
    }
    for (const std::string_view name : {"stateDiagram", "stateDiagram-v2"})
        if (const std::size_t end = wordAndSpace(name)) {
            out = token(T::Header, end);
            return true;
        }
    if (word("hide empty description", true)) {
        out = token(T::HideEmpty, m_at + 22U);
        return true;
    }
    if (idOrDescription(out))
        return true;
    if (startsAt(m_text, m_at, "-->")) {
        out = token(T::Arrow, m_at + 3U);
        return true;
    }
    if (startsAt(m_text, m_at, ":::")) {
        out = token(T::StyleSeparator, m_at + 3U);
        return true;
    }
    return false;
}

bool StateLexer::inStruct(StateToken& out)
{
    if (spaceAt(m_text, m_at)) {
        out = token(T::Nothing, skipSpace(m_text, m_at));
        return true;
    }
    if (comment(out) || common(out) || direction(out))
        return true;
    if (at(m_at) == '}') {
        out = popping(T::StructStop, m_at + 1U);
        return true;
    }
    if (const std::size_t end = wordAndSpace("note")) {
        out = pushing(Mode::Note, T::Note, end);
        return true;
    }
    if (idOrDescription(out))
        return true;
    if (startsAt(m_text, m_at, "-->")) {
        out = token(T::Arrow, m_at + 3U);
        return true;
    }
    if (startsAt(m_text, m_at, "--")) {
        out = token(T::Concurrent, m_at + 2U);
        return true;
    }
    if (startsAt(m_text, m_at, ":::")) {
        out = token(T::StyleSeparator, m_at + 3U);
        return true;
    }
    return false;
}

/// An id up to `end`; a comment behind it ends it.
bool StateLexer::idToken(StateToken& out, std::size_t end, bool pops)
{
    const auto comment = m_text.substr(0, end).find("%%", m_at);
    if (comment == m_at) {
        out = token(T::Nothing, end);
        return true;
    }
    if (comment != std::string_view::npos)
        end = comment;
    out = pops ? popping(T::Id, end) : token(T::Id, end);
    return true;
}

bool StateLexer::idOrDescription(StateToken& out)
{
    if (startsAt(m_text, m_at, "[*]")) {
        out = token(T::EdgeState, m_at + 3U);
        return true;
    }
    std::size_t end = m_at;
    while (end < m_text.size() &&
           std::string_view(":-{").find(m_text[end]) == std::string_view::npos &&
           !spaceAt(m_text, end))
        ++end;
    if (end > m_at)
        return idToken(out, end, false);
    if (at(m_at) != ':')
        return false;
    end = m_at + 1U;
    while (end < m_text.size() && at(end) != '\n' && at(end) != ';') {
        const bool colon = at(end) == ':';
        const char next = at(end + 1);
        if (colon && (end + 1 >= m_text.size() || next == ':' || next == '\n' || next == ';'))
            break;
        end += colon ? 2 : 1;
    }
    if (end == m_at + 1U)
        return false;
    out = token(T::Description, end);
    return true;
}

bool StateLexer::state(StateToken& out)
{
    if (at(m_at) != '\n' && spaceAt(m_text, m_at)) {
        std::size_t end = m_at;
        while (at(end) != '\n' && spaceAt(m_text, end))
            end += spaceAt(m_text, end);
        out = token(T::Nothing, end);
        return true;
    }
    if (comment(out))
        return true;
    const std::string_view line = m_text.substr(0, lineEnd());
    for (const auto& [sign, kind] : kSpecials)
        if (const auto at = lastOf(line.substr(m_at), sign); at != std::string_view::npos) {
            out = popping(kind, m_at + at + sign.size());
            return true;
        }
    if (at(m_at) == '"') {
        out = pushing(Mode::StateString, T::Nothing, m_at + 1U);
        return true;
    }
    // Also at the begin of the next line.
    if (const std::size_t as = skipSpace(m_text, m_at);
        sameAt(m_text, as, "as") && spaceAt(m_text, as + 2)) {
        out = pushing(Mode::StateId, T::As, skipSpace(m_text, as + 2));
        return true;
    }
    std::size_t end = m_at;
    while (isWord(at(end)))
        ++end;
    const std::size_t second = skipSpace(m_text, end);
    if (end > m_at && second > end && isWord(at(second)) &&
        at(kIdEnds.firstIn(m_text, second)) == '{') {
        out = token(T::Refused, until('{', second));
        return true;
    }
    if (at(m_at) == '\n') {
        out = popping(T::Nothing, m_at + 1U);
        return true;
    }
    if (at(m_at) == '{') {
        out = replacing(Mode::Struct, T::StructStart, m_at + 1U);
        return true;
    }
    end = m_at;
    while (end < m_text.size() && at(end) != '{' && !spaceAt(m_text, end))
        ++end;
    out = token(T::Composite, end);
    return true;
}

/// `: text`, or lines up to `end note`.
bool StateLexer::noteText(StateToken& out)
{
    const std::size_t colon = skipSpace(m_text, m_at);
    if (at(colon) == ':')
        if (const std::size_t end = kDescriptionEnds.firstIn(m_text, colon + 1); end > colon + 1) {
            out = popping(T::NoteText, end);
            return true;
        }
    for (auto line = m_noEndNote ? std::string_view::npos : m_text.find('\n', m_at);
         line != std::string_view::npos; line = m_text.find('\n', line + 1)) {
        const std::size_t word = skipSpace(m_text, line);
        if (sameAt(m_text, word, "end note") && !isWord(at(word + 8))) {
            out = popping(T::NoteText, word + 8);
            return true;
        }
        line = std::max(line, word - 1);
    }
    m_noEndNote = true;
    return false;
}

/// The states that one thing is read in.
bool StateLexer::other(StateToken& out)
{
    switch (m_modes.back()) {
    case Mode::StateString:
        out = at(m_at) == '"' ? popping(T::Nothing, m_at + 1U)
                              : token(T::StateText, until('"', m_at));
        return true;
    case Mode::StateId:
        return idToken(out, kIdEnds.firstIn(m_text, m_at), true);
    case Mode::Note:
        if (word("left of", true))
            out = replacing(Mode::NoteId, T::LeftOf, m_at + 7U);
        else if (word("right of", true))
            out = replacing(Mode::NoteId, T::RightOf, m_at + 8U);
        else if (at(m_at) == '"')
            out = replacing(Mode::FloatingNote, T::Nothing, m_at + 1U);
        else
            return false;
        return true;
    case Mode::NoteId: {
        std::size_t end = skipSpace(m_text, m_at);
        const std::size_t begin = end;
        while (end < m_text.size() && at(end) != ':' && at(end) != '-' && !spaceAt(m_text, end))
            ++end;
        if (end == begin || !idToken(out, end, false))
            return false;
        if (out.kind == T::Id)
            m_modes.back() = Mode::NoteText;
        return true;
    }
    case Mode::NoteText:
        return noteText(out);
    case Mode::FloatingNote: {
        const std::size_t as = skipSpace(m_text, m_at);
        if (sameAt(m_text, as, "as"))
            out = replacing(Mode::FloatingNoteId, T::As, skipSpace(m_text, as + 2));
        else if (at(m_at) == '"')
            out = token(T::Nothing, m_at + 1U);
        else
            out = token(T::NoteText, until('"', m_at));
        return true;
    }
    case Mode::FloatingNoteId:
        return idToken(out, lineEnd(), true);
    case Mode::Scale: {
        if (isDigit(at(m_at))) {
            std::size_t end = m_at;
            while (isDigit(at(end)))
                ++end;
            out = token(T::Width, end);
            return true;
        }
        const std::size_t width = skipSpace(m_text, m_at);
        if (width == m_at || !sameAt(m_text, width, "width") || isWord(at(width + 5)))
            return false;
        out = popping(T::Nothing, width + 5);
        return true;
    }
    case Mode::ClassDef:
    case Mode::Style:
    case Mode::Class: {
        const Mode mode = m_modes.back();
        std::size_t end = m_at;
        while (isWord(at(end)) || (mode == Mode::Style && at(end) == ','))
            ++end;
        if (end == m_at)
            return false;
        if (mode == Mode::Class) {
            for (std::size_t comma = end; at(comma) == ',';) {
                comma = skipSpace(m_text, comma + 1);
                if (!isWord(at(comma)))
                    break;
                while (isWord(at(comma)))
                    ++comma;
                end = comma;
            }
            out = replacing(Mode::ClassName, T::ClassIds, end);
            return true;
        }
        const std::size_t space = skipSpace(m_text, end);
        if (space == end)
            return false;
        const bool byDefault =
            mode == Mode::ClassDef && equalsIgnoreCase(m_text.substr(m_at, end - m_at), "default");
        out = mode == Mode::Style ? replacing(Mode::StyleList, T::StyleIds, space)
              : byDefault         ? replacing(Mode::ClassDefStyles, T::ClassDefDefault, space)
                                  : replacing(Mode::ClassDefStyles, T::ClassDefId, space);
        return true;
    }
    case Mode::ClassDefStyles:
        out = popping(T::ClassDefStyles, lineEnd());
        return true;
    case Mode::ClassName:
        out = popping(T::ClassName, lineEnd());
        return true;
    case Mode::StyleList:
        out = popping(T::StyleList, lineEnd());
        return true;
    case Mode::AccTitle:
        out = popping(T::AccTitleValue, lineEnd());
        return true;
    case Mode::AccDescr:
        out = popping(T::AccDescrValue, lineEnd());
        return true;
    case Mode::AccDescrBlock:
        out = at(m_at) == '}' ? popping(T::Nothing, m_at + 1U)
                              : token(T::AccDescrBlock, until('}', m_at));
        return true;
    default:
        return false;
    }
}

}  // namespace stratoplan::mermaid
