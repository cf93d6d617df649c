#pragma once

#include "model/import/mermaid/flow_lexer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// A text of the diagram with how it is written. Ranges are bytes of the cooked text.
struct FlowText {
    enum class Form : std::uint8_t { None, Bare, Quoted, Markdown };
    Form form = Form::None;
    ByteRange text;   ///< the text alone: without quotes, without brackets
    ByteRange whole;  ///< with its quotes; what an edit of the text replaces
    ByteRange rest;   ///< what stands behind the quotes and belongs to the text all the same
};

enum class FlowShape : std::uint8_t {
    None,
    Square,
    DoubleCircle,
    Circle,
    Ellipse,
    Stadium,
    Subroutine,
    Props,
    Cylinder,
    Round,
    Diamond,
    Hexagon,
    Odd,
    Trapezoid,
    InvTrapezoid,
    LeanRight,
    LeanLeft,
};

/// What few mentions of nodes have.
struct FlowVertexData {
    ByteRange propName;  ///< of `[|name:value|text]`
    ByteRange propValue;
    ByteRange range;          ///< from `@{` to `}`; empty without one
    unsigned firstPiece = 0;  ///< what stands between the braces, in FlowTree::pieces
    unsigned pieceCount = 0;
};

/// One mention of a node: id, shape with text, `:::class`, `@{ … }`. Small, as there are two a
/// line.
struct FlowVertex {
    FlowShape shape = FlowShape::None;
    bool hasData = false;  ///< `@{ … }` follows
    unsigned data = 0;     ///< in FlowTree::vertexData; the first is that of all without
    ByteRange id;
    ByteRange bracket;  ///< the shape from bracket to bracket; empty without one
    FlowText text;
    ByteRange classes;  ///< after `:::`
};

/// A link between two groups of nodes.
struct FlowLink {
    ByteRange id;     ///< with its '@'; empty without one
    ByteRange start;  ///< the first half of `-- text -->`; empty otherwise
    ByteRange end;    ///< the link, or its second half
    FlowText text;
    ByteRange pipes;  ///< the text from pipe to pipe
};

/// Nodes joined by '&'. A chain is groups with a link before each but the first.
struct FlowGroup {
    unsigned firstVertex = 0;
    unsigned vertexCount = 0;
    FlowLink link;
};

enum class FlowKind : std::uint8_t {
    Chain,
    SubgraphOpen,
    SubgraphClose,
    Direction,
    AccTitle,
    AccDescr,
    Style,
    LinkStyle,
    ClassDef,
    Class,
    Click,
};

/// What statements that begin with a keyword say.
struct FlowWords {
    FlowText name;     ///< of a subgraph: its id, or what is id and title in one
    FlowText title;    ///< of a subgraph, in brackets; none where `name` is both
    ByteRange id;      ///< nodes, classes or links that are meant; text of accTitle
    ByteRange value;   ///< class name, URL, callback
    ByteRange styles;  ///< declarations with commas between them
    ByteRange curve;   ///< of linkStyle
    ByteRange args;    ///< of a callback
    ByteRange tooltip;
    ByteRange target;
};

struct FlowStatement {
    FlowKind kind = FlowKind::Chain;
    FlowTok token = FlowTok::End;  ///< which direction; Str or CallbackName of a click
    bool broken = false;           ///< it holds an error and is what could be understood of it
    unsigned words = 0;            ///< in FlowTree::words; the first is that of all chains
    ByteRange range;               ///< from its first to its last token, without separator
    int parent = -1;               ///< the SubgraphOpen that it stands in
    int partner = -1;  ///< SubgraphOpen and SubgraphClose: the other one; -1 when it is missing
    unsigned firstGroup = 0;  ///< of a chain
    unsigned groupCount = 0;
};

/// A flowchart as it is written. Order: as in the text.
struct FlowTree {
    std::string_view text;  ///< the cooked text
    ByteRange keyword;      ///< "graph", "flowchart" …
    ByteRange direction;    ///< empty without one
    std::vector<FlowStatement> statements;
    std::vector<FlowGroup> groups;
    std::vector<FlowVertex> vertices;
    std::vector<FlowWords> words{1};
    std::vector<FlowVertexData> vertexData{1};
    std::vector<ByteRange> pieces;  ///< of all `@{ … }`

    std::string_view at(ByteRange range) const { return text.substr(range.begin, range.size()); }
    const FlowWords& wordsOf(const FlowStatement& statement) const
    {
        return words[statement.words];
    }
    const FlowVertexData& dataOf(const FlowVertex& vertex) const { return vertexData[vertex.data]; }
};

}  // namespace stratoplan::mermaid
