#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::markdown {

/// What is behind this many bytes of a line has no say in the block structure.
inline constexpr std::size_t kLongestLine = 1 << 16;

/// A run of lines of a Markdown file, from 1, both ends included.
struct LineRun {
    int first = 0;
    int last = 0;
};

/// A code block or an HTML block that may hold a diagram.
struct Section {
    enum class Kind { Fence, Indented, Html } kind = Kind::Fence;
    LineRun lines;        ///< with the fences
    std::string info;     ///< info string of a fence
    std::string literal;  ///< its content as CommonMark sees it: container prefixes stripped
    LineRun heading;      ///< of the nearest heading above; {0, 0} without one
};

struct Scan {
    std::vector<Section> sections;  ///< candidates only, in document order
    std::vector<LineRun> verbatim;  ///< every code and HTML block: no directive begins in them
    std::vector<LineRun> headings;  ///< only while `wantHeadings`
};

/// The block structure of a Markdown file. Memory: the candidates, not the file; blocks are dropped
/// as soon as they close, and inlines are never parsed. Lines are cut at kLongestLine for this.
/// Source: CommonMark 0.29 by cmark-gfm.
Scan scan(std::string_view file, bool wantHeadings);

/// The plain text of a heading, markup gone, from its own source lines.
std::string headingText(std::string_view source);

/// First word of an info string, braces and dots of attribute syntax gone: "mermaid" of
/// "{.mermaid}".
std::string_view languageOf(std::string_view info);

/// Whether a fence of that language may be a diagram.
bool mayHoldDiagram(std::string_view language);

/// The code points of the character reference at the start of `text`, in UTF-8, and how many bytes
/// it took; 0 bytes where there is none.
struct Entity {
    std::string text;
    std::size_t bytes = 0;
};
Entity entityAt(std::string_view text);

}  // namespace stratoplan::markdown
