#include "model/import/mermaid/flow_parser_steps.h"

// The statements that begin with a keyword.
namespace stratoplan::mermaid {

using T = FlowTok;

bool FlowParser::openSubgraph(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::SubgraphOpen;
    const unsigned begin = m_token.begin;
    advance();
    out.range.end = m_last;
    if (is(T::Newline) || is(T::Semi) || is(T::Eof)) {
        m_out.diagnostics.push_back({DiagCode::MMD008, {}, {begin, m_last}});
        return true;
    }
    if (!expect(T::Space, "a blank"))
        return false;
    const ByteRange first = m_token.range();
    FlowText& name = words.name;
    if (is(T::Str))
        name = {FlowText::Form::Quoted, first, {first.begin - 1, first.end + 1}, {}};
    else if (is(T::MdStr))
        name = {FlowText::Form::Markdown, first, {first.begin - 2, first.end + 2}, {}};
    else if (kTitleTokens.holds(m_token.kind))
        name = {FlowText::Form::Bare, first, first, {}};
    else
        return fail("the id or title of the subgraph");
    advance();
    for (; kTitleTokens.holds(m_token.kind); advance()) {
        if (name.form == FlowText::Form::Bare)
            name.text.end = name.whole.end = m_token.end;
        else if (name.rest.empty())
            name.rest = m_token.range();
        else
            name.rest.end = m_token.end;
    }
    out.range.end = std::max(name.whole.end, name.rest.end);
    if (!accept(T::SquareOpen))
        return true;
    m_inText = true;
    if (!text(words.title))
        return fail("a title in the brackets");
    if (!is(T::SquareClose))
        return fail("']'");
    m_inText = false;
    advance();
    out.range.end = m_last;
    return true;
}

void FlowParser::closeSubgraph()
{
    FlowTree& tree = m_out.tree;
    const ByteRange word{m_token.begin, m_token.begin + 3};
    advance();
    if (m_open.empty() && (is(T::Link) || is(T::StartLink) || is(T::SquareOpen))) {
        m_token = {T::EndWord, word.begin, word.end};
        fail("the id of a node");
        return recover(word.begin);
    }
    if (m_open.empty()) {
        m_out.diagnostics.push_back({DiagCode::MMD009, {}, word});
        return recover(word.begin);
    }
    const auto open = static_cast<std::size_t>(m_open.back());
    m_open.pop_back();
    FlowStatement out;
    out.kind = FlowKind::SubgraphClose;
    out.range = word;
    out.parent = tree.statements[open].parent;
    out.partner = static_cast<int>(open);
    tree.statements[open].partner = static_cast<int>(tree.statements.size());
    tree.statements.push_back(out);
}

bool FlowParser::style(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::Style;
    advance();
    if (!expect(T::Space, "a blank"))
        return false;
    if (!idString(words.id))
        return fail("the id of a node");
    if (!expect(T::Space, "a blank") || !styles(words.styles))
        return false;
    out.range.end = m_last;
    return true;
}

bool FlowParser::linkStyle(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::LinkStyle;
    advance();
    if (!expect(T::Space, "a blank"))
        return false;
    words.id = m_token.range();
    if (!accept(T::Default)) {
        do {
            if (!expect(T::Num, "the number of a link or 'default'"))
                return false;
        } while (accept(T::Comma));
        words.id.end = m_last;
    }
    if (!expect(T::Space, "a blank"))
        return false;
    if (accept(T::Interpolate)) {
        if (!expect(T::Space, "a blank"))
            return false;
        words.curve = m_token.range();
        if (!kCallbackTokens.holds(m_token.kind))
            return fail("the name of a curve");
        while (kCallbackTokens.holds(m_token.kind))
            advance();
        words.curve.end = out.range.end = m_last;
        if (!accept(T::Space))
            return true;
    }
    if (!styles(words.styles))
        return false;
    out.range.end = m_last;
    return true;
}

bool FlowParser::classDef(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::ClassDef;
    advance();
    if (!expect(T::Space, "a blank"))
        return false;
    if (!idString(words.id))
        return fail("the name of a class");
    if (!expect(T::Space, "a blank") || !styles(words.styles))
        return false;
    out.range.end = m_last;
    return true;
}

bool FlowParser::classOf(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::Class;
    advance();
    if (!expect(T::Space, "a blank"))
        return false;
    if (!idString(words.id))
        return fail("the id of a node");
    if (!expect(T::Space, "a blank"))
        return false;
    if (!idString(words.value))
        return fail("the name of a class");
    out.range.end = m_last;
    return true;
}

bool FlowParser::click(FlowStatement& out, FlowWords& words)
{
    out.kind = FlowKind::Click;
    words.id = m_token.range();
    advance();
    const bool href = accept(T::Href);
    out.token = m_token.kind;
    words.value = m_token.range();
    const bool callback = !href && kCallbackTokens.holds(m_token.kind);
    if (callback) {
        while (kCallbackTokens.holds(m_token.kind))
            advance();
        words.value.end = m_last;
        out.token = T::CallbackName;
    } else if (!href && accept(T::CallbackName)) {
        words.args = m_token.range();
        if (!accept(T::CallbackArgs))
            words.args = {};
    } else if (!expect(T::Str, "a URL in quotes or a callback")) {
        return false;
    }
    out.range.end = m_lexer.position();
    if (is(T::Newline) || is(T::Semi) || is(T::Eof))
        out.range.end = m_token.begin;
    if (!accept(T::Space))
        return true;
    const bool link = out.token == T::Str;
    if (link && is(T::LinkTarget)) {
        words.target = m_token.range();
        advance();
    } else {
        words.tooltip = m_token.range();
        if (!expect(T::Str, link ? "a tooltip in quotes or a target" : "a tooltip in quotes"))
            return false;
        if (link && accept(T::Space)) {
            words.target = m_token.range();
            if (!expect(T::LinkTarget, "_self, _blank, _parent or _top"))
                return false;
        }
    }
    out.range.end = is(T::Newline) || is(T::Semi) || is(T::Eof) ? m_token.begin : m_last;
    return true;
}

}  // namespace stratoplan::mermaid
