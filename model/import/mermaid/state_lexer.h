#pragma once

#include "model/base/byte_range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

enum class StateTok : std::uint8_t {
    End,
    Invalid,  ///< no rule fits, or a character that may not stand there
    Refused,  ///< a state whose name is two words
    Nothing,  ///< a rule that only changes the state or skips; never given out
    Newline,
    Header,
    Id,
    EdgeState,  ///< [*]
    Description,
    Arrow,
    Concurrent,
    StyleSeparator,
    Composite,
    StructStart,
    StructStop,
    StateText,
    As,
    Fork,
    Join,
    Choice,
    Note,
    LeftOf,
    RightOf,
    NoteText,
    DirectionTb,
    DirectionBt,
    DirectionRl,
    DirectionLr,
    AccTitle,
    AccTitleValue,
    AccDescr,
    AccDescrValue,
    AccDescrBlock,
    ClassDef,
    ClassDefDefault,
    ClassDefId,
    ClassDefStyles,
    Class,
    ClassIds,
    ClassName,
    Style,
    StyleIds,
    StyleList,
    Click,
    Href,
    String,
    Default,
    Scale,
    Width,
    HideEmpty,
};

struct StateToken {
    StateTok kind = StateTok::End;
    unsigned begin = 0;
    unsigned end = 0;

    ByteRange range() const { return {begin, end}; }
};

/// Cuts a cooked state diagram into the tokens that Mermaid's lexer gives. Upper and lower case are
/// the same to it. Cost: linear in the text. Source: stateDiagram.jison of Mermaid 12.3.
class StateLexer {
public:
    explicit StateLexer(std::string_view text) : m_text(text) {}

    StateToken next();
    /// Goes on at `at` as if a statement began there; `depth` composites are open around it.
    void restart(unsigned at, std::size_t depth);

private:
    enum class Mode : std::uint8_t {
        Initial,
        Struct,
        State,
        StateString,
        StateId,
        Note,
        NoteId,
        NoteText,
        FloatingNote,
        FloatingNoteId,
        Scale,
        ClassDef,
        ClassDefStyles,
        Class,
        ClassName,
        Style,
        StyleList,
        AccTitle,
        AccDescr,
        AccDescrBlock,
    };

    StateToken token(StateTok kind, std::size_t end);
    StateToken popping(StateTok kind, std::size_t end);
    StateToken pushing(Mode mode, StateTok kind, std::size_t end);
    StateToken replacing(Mode mode, StateTok kind, std::size_t end);
    void pop();

    bool initial(StateToken& out);
    bool inStruct(StateToken& out);
    bool common(StateToken& out);
    bool state(StateToken& out);
    bool other(StateToken& out);
    bool atEndOfText(StateToken& out);
    bool direction(StateToken& out);
    bool comment(StateToken& out);
    bool idOrDescription(StateToken& out);
    bool noteText(StateToken& out);
    bool idToken(StateToken& out, std::size_t end, bool pops);

    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    bool word(std::string_view text, bool bounded) const;
    std::size_t wordAndSpace(std::string_view text) const;
    std::size_t until(char stop, std::size_t from) const;
    std::size_t lineEnd() const { return until('\n', m_at); }
    void readLine();

    std::string_view m_text;
    unsigned m_at = 0;
    std::vector<Mode> m_modes = {Mode::Initial};
    bool m_atEnd = false;
    bool m_noEndNote = false;  // none follows
    std::size_t m_lineEnd = 0;
    std::size_t m_directions[4] = {};  // begin of the line's last direction of each kind, plus 1
};

}  // namespace stratoplan::mermaid
