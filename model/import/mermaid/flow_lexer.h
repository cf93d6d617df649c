#pragma once

#include "model/base/byte_range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

enum class FlowTok : std::uint8_t {
    End,      ///< nothing follows
    Eof,      ///< a separator that stands at the end of the text
    Invalid,  ///< no rule fits
    Nothing,  ///< a rule that only changes the state; never given out
    Newline,
    Semi,
    Space,
    Graph,
    NoDir,
    Dir,
    Subgraph,
    EndWord,
    DirectionTb,
    DirectionBt,
    DirectionRl,
    DirectionLr,
    DirectionTd,
    AccTitle,
    AccTitleValue,
    AccDescr,
    AccDescrValue,
    AccDescrBlock,
    ShapeDataStart,
    ShapeData,
    Style,
    Default,
    LinkStyle,
    Interpolate,
    ClassDef,
    Class,
    Click,
    Href,
    CallbackName,
    CallbackArgs,
    LinkTarget,
    Str,
    MdStr,
    LinkId,
    Num,
    Brkt,
    StyleSeparator,
    Colon,
    Amp,
    Comma,
    Mult,
    Link,
    StartLink,
    EdgeText,
    Text,
    TagStart,
    TagEnd,
    Up,
    Sep,
    Down,
    NodeString,
    Minus,
    UnicodeText,
    Pipe,
    EllipseStart,
    EllipseEnd,
    StadiumStart,
    StadiumEnd,
    SubroutineStart,
    SubroutineEnd,
    PropsStart,
    CylinderStart,
    CylinderEnd,
    DoubleCircleStart,
    DoubleCircleEnd,
    TrapStart,
    TrapEnd,
    InvTrapStart,
    InvTrapEnd,
    ParenOpen,
    ParenClose,
    SquareOpen,
    SquareClose,
    BraceOpen,
    BraceClose,
    Quote,
};

struct FlowToken {
    FlowTok kind = FlowTok::End;
    unsigned begin = 0;
    unsigned end = 0;

    ByteRange range() const { return {begin, end}; }
};

/// Cuts a cooked flowchart into the tokens that Mermaid's lexer gives: the first rule that fits at
/// a place wins, which rules there are depends on a stack of states.
///
/// Cost: linear in the text, whatever the text. Source: flow.jison of Mermaid 12.3.
class FlowLexer {
public:
    explicit FlowLexer(std::string_view text) : m_text(text) {}

    FlowToken next();
    /// Goes on at `at` as if a statement began there: how the parser gets over an error.
    void restart(unsigned at);
    unsigned position() const { return m_at; }

private:
    enum class State : std::uint8_t {
        Initial,
        String,
        MdString,
        AccTitle,
        AccDescr,
        AccDescrBlock,
        Dir,
        Text,
        EllipseText,
        TrapText,
        EdgeText,
        ThickEdgeText,
        DottedEdgeText,
        Click,
        CallbackName,
        CallbackArgs,
        ShapeData,
        ShapeDataString,
    };

    FlowToken token(FlowTok kind, std::size_t end)
    {
        const FlowToken token{kind, m_at, static_cast<unsigned>(end)};
        m_at = token.end;
        return token;
    }
    FlowToken popping(FlowTok kind, std::size_t end)
    {
        pop();
        return token(kind, end);
    }
    FlowToken pushing(State state, FlowTok kind, std::size_t end)
    {
        m_states.push_back(state);
        return token(kind, end);
    }
    void pop()
    {
        if (m_states.size() > 1)
            m_states.pop_back();
    }

    bool endOfText(FlowToken& out);
    bool initial(FlowToken& out);
    bool initialWord(FlowToken& out);
    bool direction(FlowToken& out);
    bool linkId(FlowToken& out);
    bool sign(FlowToken& out);
    bool link(FlowToken& out);
    bool idText(FlowToken& out);
    bool dir(FlowToken& out);
    bool text(FlowToken& out);
    bool ellipseText(FlowToken& out);
    bool trapText(FlowToken& out);
    bool edgeText(FlowToken& out, char line);
    bool anywhere(FlowToken& out);
    void readLine();

    std::size_t plainLink(char line);
    std::size_t dottedLink();
    std::size_t waveLink();
    std::size_t afterSpace();
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    /// The first `stop` from here on; the end of the text where there is none.
    std::size_t until(char stop) const;
    std::size_t character() const;

    std::string_view m_text;
    unsigned m_at = 0;
    std::vector<State> m_states = {State::Initial};
    bool m_firstGraph = true;
    bool m_atEnd = false;
    // What lies ahead, remembered so that no rule reads the same stretch again and again.
    std::size_t m_spaceBegin = 1;
    std::size_t m_spaceEnd = 0;
    std::size_t m_lineEnd = 0;
    std::size_t m_directions[5] = {};  ///< begin of the line's last direction of each kind, plus 1
    std::size_t m_lastDirection = 0;   ///< the last of them
    std::size_t m_nextDirection = 0;   ///< where the word may stand next, in whichever line
    std::size_t m_runEnd = 0;
    std::size_t m_runLinkId = 0;
};

}  // namespace stratoplan::mermaid
