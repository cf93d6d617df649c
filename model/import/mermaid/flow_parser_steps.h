#pragma once

#include "model/import/mermaid/flow_parser.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

inline bool isOneOf(FlowTok kind, std::initializer_list<FlowTok> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

inline bool isIdToken(FlowTok kind)
{
    return isOneOf(kind, {FlowTok::NodeString, FlowTok::Num, FlowTok::Down, FlowTok::Minus,
                          FlowTok::Default, FlowTok::Comma, FlowTok::Colon, FlowTok::Amp,
                          FlowTok::Brkt, FlowTok::Mult, FlowTok::UnicodeText});
}

inline bool isTitleToken(FlowTok kind)
{
    return isOneOf(kind, {FlowTok::NodeString, FlowTok::Space,     FlowTok::Num,
                          FlowTok::Minus,      FlowTok::Amp,       FlowTok::UnicodeText,
                          FlowTok::Colon,      FlowTok::Mult,      FlowTok::Brkt,
                          FlowTok::Style,      FlowTok::LinkStyle, FlowTok::ClassDef,
                          FlowTok::Class,      FlowTok::Click,     FlowTok::Graph,
                          FlowTok::Dir,        FlowTok::Subgraph,  FlowTok::EndWord,
                          FlowTok::Down,       FlowTok::Up,        FlowTok::StartLink});
}

inline bool isStyleToken(FlowTok kind)
{
    return isOneOf(kind, {FlowTok::NodeString, FlowTok::Num, FlowTok::Colon, FlowTok::Space,
                          FlowTok::Brkt, FlowTok::Style});
}

inline bool isCallbackToken(FlowTok kind)
{
    return isOneOf(kind, {FlowTok::NodeString, FlowTok::Num, FlowTok::UnicodeText, FlowTok::Dir,
                          FlowTok::Down, FlowTok::Minus, FlowTok::Comma, FlowTok::Colon,
                          FlowTok::Amp, FlowTok::Brkt, FlowTok::Mult});
}

inline bool isBracket(FlowTok kind)
{
    return kind >= FlowTok::EllipseStart && kind <= FlowTok::BraceClose;
}

/// Reads statement after statement; what cannot be read is recovered from in the next line.
class FlowParser {
public:
    explicit FlowParser(std::string_view text) : m_lexer(text) { m_out.tree.text = text; }

    FlowParse run();

private:
    void advance() { m_last = m_token.end, m_token = m_lexer.next(); }
    bool is(FlowTok kind) const { return m_token.kind == kind; }
    bool accept(FlowTok kind)
    {
        if (!is(kind))
            return false;
        advance();
        return true;
    }
    bool expect(FlowTok kind, std::string_view what) { return accept(kind) || fail(what); }
    bool fail(std::string_view expected);
    void recover(unsigned begin);

    void header();
    void statement();
    bool separator();
    bool chain(FlowStatement& out);
    bool group(FlowGroup& out);
    bool vertex();
    bool shape(FlowVertex& out);
    void data(FlowVertex& out);
    bool link(FlowLink& out);
    bool text(FlowText& out);
    bool idString(ByteRange& out);
    bool styles(ByteRange& out);
    bool openSubgraph(FlowStatement& out);
    void closeSubgraph();
    bool style(FlowStatement& out);
    bool linkStyle(FlowStatement& out);
    bool classDef(FlowStatement& out);
    bool classOf(FlowStatement& out);
    bool click(FlowStatement& out);
    bool plainStatement(FlowStatement& out);

    FlowParse m_out;
    FlowLexer m_lexer;
    FlowToken m_token;
    unsigned m_last = 0;      // end of the token before
    std::vector<int> m_open;  // SubgraphOpen statements around the place
    bool m_inText = false;
    unsigned m_dashed = 0;   // where a flag stands right behind a dash; 0 for none
    std::size_t m_read = 0;  // bytes that errors made us read again
};

}  // namespace stratoplan::mermaid
