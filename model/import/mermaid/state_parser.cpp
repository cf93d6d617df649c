#include "model/import/mermaid/state_parser.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/suggest.h"

#include <algorithm>
#include <string>

namespace stratoplan::mermaid {
namespace {

using T = StateTok;

// Nobody reads more than that, and a file of junk would give millions.
constexpr std::size_t kMostErrors = 500;

/// Without what stands between the word `state` and the token: blanks, and the quote of a text.
std::string_view trimmedRight(std::string_view text, const StateStatement& statement)
{
    if (statement.described && text.ends_with('"'))
        text.remove_suffix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

class StateParser {
public:
    explicit StateParser(std::string_view text) : m_lexer(text) { m_out.tree.text = text; }

    StateParse run();

private:
    void advance() { m_last = m_token.end, m_token = m_lexer.next(); }
    bool is(T kind) const { return m_token.kind == kind; }
    bool accept(T kind)
    {
        if (!is(kind))
            return false;
        advance();
        return true;
    }
    bool expect(T kind, std::string_view what) { return accept(kind) || fail(what); }
    bool take(T kind, ByteRange& out, std::string_view what)
    {
        out = m_token.range();
        return expect(kind, what);
    }
    bool fail(std::string_view expected);
    void recover(unsigned begin);

    void statement();
    unsigned withKeyword(const StateStatement& statement, unsigned begin) const;
    bool parse(StateStatement& out);
    bool end(StateEnd& out);
    bool idStatement(StateStatement& out);
    bool composite(StateStatement& out);
    bool note(StateStatement& out);
    bool click(StateStatement& out);
    void close();

    StateParse m_out;
    StateLexer m_lexer;
    StateToken m_token;
    unsigned m_last = 0;
    std::vector<int> m_open;
    std::size_t m_read = 0;  // bytes that errors made us read again
};

bool StateParser::fail(std::string_view expected)
{
    auto& diagnostics = m_out.diagnostics;
    const std::string_view token = m_out.tree.at(m_token.range());
    const std::string shown(token.substr(0, std::min<std::size_t>(token.find('\n'), 40)));
    const std::optional<ArrowHint> arrow = arrowHint(m_out.tree.text, m_token.begin, true);
    if (arrow)
        diagnostics.push_back(
            {DiagCode::MMD001,
             {std::string(m_out.tree.text.substr(arrow->begin, arrow->end - arrow->begin)),
              arrow->wanted},
             {static_cast<unsigned>(arrow->begin), static_cast<unsigned>(arrow->end)}});
    else if (is(T::Refused))
        diagnostics.push_back({DiagCode::MMD018, {shown}, m_token.range()});
    else if (is(T::Newline) || is(T::End))
        diagnostics.push_back(
            {DiagCode::MMD005, {std::string(expected)}, {m_token.begin, m_token.begin}});
    else
        diagnostics.push_back({DiagCode::MMD001, {shown, std::string(expected)}, m_token.range()});
    return false;
}

/// Goes on in the line behind the one in which the broken statement begins.
void StateParser::recover(unsigned begin)
{
    const std::string_view text = m_out.tree.text;
    auto end = std::min(text.find('\n', begin), text.size());
    m_read += std::max<std::size_t>(m_token.end, end) - end;
    if (m_read > 4 * text.size() + 4096 || m_out.diagnostics.size() >= kMostErrors) {
        m_out.diagnostics.push_back({DiagCode::MMD006, {}, m_token.range()});
        end = text.size();
    }
    m_lexer.restart(static_cast<unsigned>(end), m_open.size());
    advance();
    m_last = static_cast<unsigned>(end);
}

/// Where the statement begins: the word `state` is no token.
unsigned StateParser::withKeyword(const StateStatement& statement, unsigned begin) const
{
    const bool keyword = statement.kind == StateKind::Described ||
                         statement.kind == StateKind::Named ||
                         statement.kind == StateKind::Special || statement.kind == StateKind::Open;
    const std::string_view before = trimmedRight(m_out.tree.text.substr(0, begin), statement);
    constexpr std::string_view kWord = "state";
    if (!keyword || before.size() < kWord.size() ||
        !equalsIgnoreCase(before.substr(before.size() - kWord.size()), kWord))
        return begin;
    return static_cast<unsigned>(before.size() - kWord.size());
}

StateParse StateParser::run()
{
    advance();
    while (accept(T::Newline)) {
    }
    const unsigned begin = m_token.begin;
    m_out.tree.keyword = m_token.range();
    if (!expect(T::Header, "'stateDiagram-v2'"))
        recover(begin);
    while (!is(T::End)) {
        if (!accept(T::Newline))
            statement();
    }
    for (const int open : m_open) {
        const StateStatement& composite = m_out.tree.statements[static_cast<std::size_t>(open)];
        m_out.diagnostics.push_back({DiagCode::MMD019, {}, composite.range});
    }
    return std::move(m_out);
}

void StateParser::statement()
{
    StateTree& tree = m_out.tree;
    const unsigned begin = m_token.begin;
    if (is(T::StructStop) && !m_open.empty())
        return close();
    StateStatement out;
    out.parent = m_open.empty() ? -1 : m_open.back();
    const bool understood = parse(out);
    out.range = {withKeyword(out, begin), std::max(begin, out.range.end)};
    out.broken = !understood;
    const bool opens = out.kind == StateKind::Open;
    if (opens)
        m_open.push_back(static_cast<int>(tree.statements.size()));
    if (understood || opens || !out.first.id.empty())
        tree.statements.push_back(out);
    if (!understood)
        recover(begin);
}

bool StateParser::parse(StateStatement& out)
{
    out.token = m_token.kind;
    bool understood = true;
    switch (m_token.kind) {
    case T::Id:
    case T::EdgeState:
        understood = idStatement(out);
        break;
    case T::Composite:
    case T::StateText:
        understood = composite(out);
        break;
    case T::Fork:
    case T::Join:
    case T::Choice:
        out.kind = StateKind::Special;
        out.first.id = m_token.range();
        out.first.id.end -= is(T::Choice) ? 10 : 8;
        advance();
        break;
    case T::Concurrent:
        out.kind = StateKind::Divider;
        advance();
        break;
    case T::Note:
        understood = note(out);
        break;
    case T::DirectionTb:
    case T::DirectionBt:
    case T::DirectionRl:
    case T::DirectionLr:
        out.kind = StateKind::Direction;
        advance();
        break;
    case T::AccTitle:
        out.kind = StateKind::AccTitle;
        advance();
        understood = take(T::AccTitleValue, out.text, "a text");
        break;
    case T::AccDescr:
        out.kind = StateKind::AccDescr;
        advance();
        understood = take(T::AccDescrValue, out.text, "a text");
        break;
    case T::AccDescrBlock:
        out.kind = StateKind::AccDescr;
        out.text = m_token.range();
        advance();
        break;
    case T::ClassDef:
        out.kind = StateKind::ClassDef;
        advance();
        understood =
            take(T::ClassDefId, out.first.id, "the name of a class other than 'default'") &&
            take(T::ClassDefStyles, out.text, "styles");
        break;
    case T::Style:
        out.kind = StateKind::Style;
        advance();
        understood = take(T::StyleIds, out.first.id, "the ids of states") &&
                     take(T::StyleList, out.text, "styles");
        break;
    case T::Class:
        out.kind = StateKind::Class;
        advance();
        understood = take(T::ClassIds, out.first.id, "the ids of states") &&
                     take(T::ClassName, out.text, "the name of a class");
        break;
    case T::Click:
        understood = click(out);
        break;
    case T::HideEmpty:
        out.kind = StateKind::Other;
        advance();
        break;
    case T::Scale:
        out.kind = StateKind::Other;
        advance();
        understood = expect(T::Width, "a number");
        break;
    default:
        return fail("a state, a transition, 'state', 'note' or another statement");
    }
    out.range.end = m_last;
    return understood;
}

bool StateParser::end(StateEnd& out)
{
    out.pseudo = is(T::EdgeState);
    out.id = m_token.range();
    if (!accept(T::Id) && !accept(T::EdgeState)) {
        out.id = {};
        return fail("the id of a state");
    }
    return !accept(T::StyleSeparator) || take(T::Id, out.classes, "the name of a class");
}

bool StateParser::idStatement(StateStatement& out)
{
    if (!end(out.first))
        return false;
    if (accept(T::Arrow)) {
        if (!end(out.second))
            return false;
        out.kind = StateKind::Relation;
    }
    if (is(T::Description)) {
        out.described = true;
        out.text = m_token.range();
        advance();
    }
    return true;
}

bool StateParser::composite(StateStatement& out)
{
    if (is(T::StateText)) {
        out.kind = StateKind::Described;
        out.described = true;
        out.text = m_token.range();
        advance();
        if (!expect(T::As, "'as' and an id"))
            return false;
    } else {
        out.kind = StateKind::Named;
    }
    out.first.id = m_token.range();
    if (!accept(T::Composite) && !expect(T::Id, "the id of a state"))
        return false;
    if (accept(T::StructStart))
        out.kind = StateKind::Open;
    return true;
}

bool StateParser::note(StateStatement& out)
{
    advance();
    out.token = m_token.kind;
    if (is(T::NoteText)) {
        out.kind = StateKind::FloatingNote;
        out.text = m_token.range();
        advance();
        return expect(T::As, "'as' and an id") && take(T::Id, out.first.id, "an id");
    }
    out.kind = StateKind::Note;
    out.second.id = m_token.range();
    if (!accept(T::LeftOf) && !accept(T::RightOf))
        return fail("'left of' or 'right of'");
    if (!take(T::Id, out.first.id, "the id of a state"))
        return false;
    const bool taken = take(T::NoteText, out.text, "': text', or lines and 'end note'");
    out.block = taken && m_out.tree.text[skipSpace(m_out.tree.text, out.text.begin)] != ':';
    return taken;
}

bool StateParser::click(StateStatement& out)
{
    out.kind = StateKind::Click;
    advance();
    if (!end(out.first))
        return false;
    const bool href = accept(T::Href);
    if (!take(T::String, out.text, "a URL in quotes"))
        return false;
    if (!href && !take(T::String, out.tooltip, "a tooltip in quotes"))
        return false;
    return expect(T::Newline, "the end of the line");
}

void StateParser::close()
{
    StateTree& tree = m_out.tree;
    const auto open = static_cast<std::size_t>(m_open.back());
    m_open.pop_back();
    StateStatement out;
    out.kind = StateKind::Close;
    out.range = m_token.range();
    out.parent = tree.statements[open].parent;
    out.partner = static_cast<int>(open);
    tree.statements[open].partner = static_cast<int>(tree.statements.size());
    tree.statements.push_back(out);
    advance();
}

}  // namespace

StateParse parseState(std::string_view cooked)
{
    return StateParser(cooked).run();
}

}  // namespace stratoplan::mermaid
