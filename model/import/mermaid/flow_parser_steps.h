#pragma once

#include "model/import/mermaid/flow_parser.h"

#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// A set of tokens, asked for nearly every token: one look into a table.
class FlowToks {
public:
    constexpr FlowToks(std::initializer_list<FlowTok> kinds)
    {
        for (const FlowTok kind : kinds)
            m_holds[static_cast<std::size_t>(kind)] = true;
    }

    constexpr bool holds(FlowTok kind) const { return m_holds[static_cast<std::size_t>(kind)]; }

private:
    std::array<bool, static_cast<std::size_t>(FlowTok::Quote) + 1> m_holds{};
};

inline constexpr FlowToks kIdTokens{FlowTok::NodeString, FlowTok::Num,        FlowTok::Down,
                                    FlowTok::Minus,      FlowTok::Default,    FlowTok::Comma,
                                    FlowTok::Colon,      FlowTok::Amp,        FlowTok::Brkt,
                                    FlowTok::Mult,       FlowTok::UnicodeText};

inline constexpr FlowToks kTitleTokens{
    FlowTok::NodeString,  FlowTok::Space,    FlowTok::Num,     FlowTok::Minus, FlowTok::Amp,
    FlowTok::UnicodeText, FlowTok::Colon,    FlowTok::Mult,    FlowTok::Brkt,  FlowTok::Style,
    FlowTok::LinkStyle,   FlowTok::ClassDef, FlowTok::Class,   FlowTok::Click, FlowTok::Graph,
    FlowTok::Dir,         FlowTok::Subgraph, FlowTok::EndWord, FlowTok::Down,  FlowTok::Up,
    FlowTok::StartLink};

inline constexpr FlowToks kStyleTokens{FlowTok::NodeString, FlowTok::Num,  FlowTok::Colon,
                                       FlowTok::Space,      FlowTok::Brkt, FlowTok::Style};

inline constexpr FlowToks kCallbackTokens{FlowTok::NodeString, FlowTok::Num,   FlowTok::UnicodeText,
                                          FlowTok::Dir,        FlowTok::Down,  FlowTok::Minus,
                                          FlowTok::Comma,      FlowTok::Colon, FlowTok::Amp,
                                          FlowTok::Brkt,       FlowTok::Mult};

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
    FlowVertexData& dataOf(FlowVertex& out);
    void data(FlowVertex& out);
    bool link(FlowLink& out);
    bool text(FlowText& out);
    bool idString(ByteRange& out);
    bool styles(ByteRange& out);
    bool openSubgraph(FlowStatement& out, FlowWords& words);
    void closeSubgraph();
    bool style(FlowStatement& out, FlowWords& words);
    bool linkStyle(FlowStatement& out, FlowWords& words);
    bool classDef(FlowStatement& out, FlowWords& words);
    bool classOf(FlowStatement& out, FlowWords& words);
    bool click(FlowStatement& out, FlowWords& words);
    bool plainStatement(FlowStatement& out, FlowWords& words);

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
