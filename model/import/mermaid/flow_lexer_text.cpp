#include "model/base/byte_set.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/flow_lexer.h"
#include "model/import/mermaid/scan.h"

// The rules of the states that a text is read in.
namespace stratoplan::mermaid {
namespace {

constexpr ByteSet kTextEnds("[](){}|\"");
constexpr ByteSet kTrapTextEnds("\\[](){}/");
constexpr ByteSet kBrackets("()[]{}");
constexpr ByteSet kEllipseTextEnds("()[]{}\"-/~!");

}  // namespace

bool FlowLexer::dir(FlowToken& out)
{
    const std::size_t end = afterSpace();
    const auto last = m_text.substr(0, end).rfind('\n');
    if (last != std::string_view::npos && last >= m_at) {
        out = popping(FlowTok::NoDir, last + 1);
        return true;
    }
    for (const std::string_view name : {"LR", "RL", "TB", "BT", "TD", "BR", "v"})
        if (wordAt(m_text, end, name)) {
            out = popping(FlowTok::Dir, end + name.size());
            return true;
        }
    if (at(end) == '<' || at(end) == '>' || at(end) == '^') {
        out = popping(FlowTok::Dir, end + 1);
        return true;
    }
    return anywhere(out);
}

/// Quotes, and the brackets that open a text wherever they stand.
bool FlowLexer::anywhere(FlowToken& out)
{
    const char c = at(m_at);
    const char d = at(m_at + 1U);
    switch (c) {
    case '"':
        out = d == '`' ? pushing(State::MdString, FlowTok::Nothing, m_at + 2U)
                       : pushing(State::String, FlowTok::Nothing, m_at + 1U);
        return true;
    case '(':
        if (d == '-')
            out = pushing(State::EllipseText, FlowTok::EllipseStart, m_at + 2U);
        else if (d == '[')
            out = pushing(State::Text, FlowTok::StadiumStart, m_at + 2U);
        else if (d == '(' && at(m_at + 2U) == '(')
            out = pushing(State::Text, FlowTok::DoubleCircleStart, m_at + 3U);
        else
            out = pushing(State::Text, FlowTok::ParenOpen, m_at + 1U);
        return true;
    case '[':
        if (d == '[')
            out = pushing(State::Text, FlowTok::SubroutineStart, m_at + 2U);
        else if (d == '|' && m_states.back() == State::Initial)
            out = token(FlowTok::PropsStart, m_at + 2U);
        else if (d == '(')
            out = pushing(State::Text, FlowTok::CylinderStart, m_at + 2U);
        else if (d == '/')
            out = pushing(State::TrapText, FlowTok::TrapStart, m_at + 2U);
        else if (d == '\\')
            out = pushing(State::TrapText, FlowTok::InvTrapStart, m_at + 2U);
        else
            out = pushing(State::Text, FlowTok::SquareOpen, m_at + 1U);
        return true;
    case '{':
        out = pushing(State::Text, FlowTok::BraceOpen, m_at + 1U);
        return true;
    case '|':
        out = pushing(State::Text, FlowTok::Pipe, m_at + 1U);
        return true;
    case '>':
        if (m_states.back() != State::Initial)
            return false;
        out = pushing(State::Text, FlowTok::TagEnd, m_at + 1U);
        return true;
    default:
        if (m_states.back() == State::Initial)
            return false;
        if (const std::size_t end = waveLink()) {
            out = token(FlowTok::Link, end);
            return true;
        }
        return false;
    }
}

bool FlowLexer::text(FlowToken& out)
{
    const char c = at(m_at);
    const char d = at(m_at + 1U);
    switch (c) {
    case ']':
        out = d == ')'   ? popping(FlowTok::StadiumEnd, m_at + 2U)
              : d == ']' ? popping(FlowTok::SubroutineEnd, m_at + 2U)
                         : popping(FlowTok::SquareClose, m_at + 1U);
        return true;
    case ')':
        out = d == ']'                           ? popping(FlowTok::CylinderEnd, m_at + 2U)
              : d == ')' && at(m_at + 2U) == ')' ? popping(FlowTok::DoubleCircleEnd, m_at + 3U)
                                                 : popping(FlowTok::ParenClose, m_at + 1U);
        return true;
    case '}':
        out = popping(FlowTok::BraceClose, m_at + 1U);
        return true;
    case '|':
        out = popping(FlowTok::Pipe, m_at + 1U);
        return true;
    default:
        if (anywhere(out))
            return true;
        out = token(FlowTok::Text, kTextEnds.firstIn(m_text, m_at));
        return true;
    }
}

bool FlowLexer::ellipseText(FlowToken& out)
{
    const char c = at(m_at);
    if ((c == '-' || c == '/' || c == ')') && at(m_at + 1U) == ')') {
        out = popping(FlowTok::EllipseEnd, m_at + 2U);
        return true;
    }
    if (c != '|' && anywhere(out))
        return true;
    if (kBrackets.holds(c))
        return false;
    std::size_t end = character();
    while (end < m_text.size() && !kEllipseTextEnds.holds(m_text[end]) && !spaceAt(m_text, end))
        ++end;
    out = token(FlowTok::Text, end);
    return true;
}

bool FlowLexer::trapText(FlowToken& out)
{
    const char c = at(m_at);
    if (std::string_view("\\(?=])").find(c) != std::string_view::npos && at(m_at + 1U) == ']') {
        // A bracket that opens a text comes before this rule, but none begins like this.
        out = popping(FlowTok::TrapEnd, m_at + 2U);
        return true;
    }
    if (c == '/' && at(m_at + 1U) == ']') {
        out = popping(FlowTok::InvTrapEnd, m_at + 2U);
        return true;
    }
    if (c == '/' || c == '\\') {
        out = token(FlowTok::Text, m_at + 1U);
        return true;
    }
    if (c != '|' && anywhere(out))
        return true;
    const std::size_t end = kTrapTextEnds.firstIn(m_text, m_at);
    if (end == m_at)
        return false;
    out = token(FlowTok::Text, end);
    return true;
}

/// The text of `-- text -->`, up to the link that ends it.
bool FlowLexer::edgeText(FlowToken& out, char line)
{
    if (at(m_at) == '"')
        return anywhere(out);
    const auto linkEnd = [&] { return line == '.' ? dottedLink() : plainLink(line); };
    const unsigned begin = m_at;
    while (m_at < m_text.size() && at(m_at) != '"') {
        const std::size_t end = linkEnd();
        if (end > 0 && m_at == begin) {
            out = popping(FlowTok::Link, end);
            return true;
        }
        if (end > 0)
            break;
        const bool stops = at(m_at) == line && (line != '-' || at(m_at + 1U) == '-');
        if (stops)
            break;
        m_at = static_cast<unsigned>(character());
    }
    if (m_at == begin)
        return false;
    out = {FlowTok::EdgeText, begin, m_at};
    return true;
}

}  // namespace stratoplan::mermaid
