#pragma once

#include "model/import/mermaid/state_lexer.h"

#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

enum class StateKind {
    State,  ///< an id, with or without description
    Relation,
    Described,  ///< state "text" as id
    Named,      ///< state id, which says nothing to Mermaid
    Special,    ///< fork, join, choice
    Open,       ///< a composite state up to its '{'
    Close,
    Divider,
    Note,
    FloatingNote,
    Direction,
    ClassDef,
    Style,
    Class,
    Click,
    AccTitle,
    AccDescr,
    Other,  ///< hide empty description, scale
};

/// A state as one end of a statement: id and `:::class`.
struct StateEnd {
    ByteRange id;
    ByteRange classes;
    bool pseudo = false;  ///< [*]
};

/// One statement of a state diagram. Ranges are bytes of the cooked text.
struct StateStatement {
    StateKind kind = StateKind::State;
    ByteRange range;                 ///< from its first to its last token
    int parent = -1;                 ///< the Open that it stands in
    int partner = -1;                ///< Open and Close: the other one; -1 when it is missing
    StateTok token = StateTok::End;  ///< which direction, special or position
    StateEnd first;
    StateEnd second;  ///< of a relation; of a note the words that say its side
    ByteRange text;   ///< description with its colon, text in quotes, note, styles, class name, URL
    ByteRange tooltip;  ///< in its quotes
    bool described = false;
    bool block = false;  ///< a note of several lines, to `end note`
    bool broken = false;
};

struct StateTree {
    std::string_view text;  ///< the cooked text
    ByteRange keyword;
    std::vector<StateStatement> statements;

    std::string_view at(ByteRange range) const { return text.substr(range.begin, range.size()); }
};

}  // namespace stratoplan::mermaid
