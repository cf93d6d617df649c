#pragma once

#include "model/base/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// A source as Mermaid's own parser gets to see it: line ends made LF, front matter, directives and
/// comment lines taken out, entity codes hidden. Every byte knows where it came from.
///
/// Source: preprocess.ts, comments.ts, frontmatter.ts and utils.ts of Mermaid 12.3, in their order.
struct Cooked {
    std::string text;
    std::string frontMatter;  ///< the YAML between the fences, without the fences' indentation
    bool hasFrontMatter = false;
    std::vector<std::string> directives;  ///< text of each %%{ … }%%
    std::vector<ByteRange> comments;      ///< of the source: %% lines, without line end

    /// The byte of the source that became the byte `at`.
    unsigned sourceOf(unsigned at) const;
    /// The bytes of the source that became [begin, end).
    ByteRange sourceOf(ByteRange range) const;

    /// What stays of the source from `text` on: its bytes from `source` to `sourceEnd`.
    struct Piece {
        unsigned text = 0;
        unsigned source = 0;
        unsigned sourceEnd = 0;
    };
    std::vector<Piece> pieces;  ///< sorted by text, covering all of it
};

Cooked cook(std::string_view source);

/// The last change, which Mermaid makes for flowcharts alone: white space behind a closing brace
/// goes up to the line's end. Source: flowParser.ts of Mermaid 12.3.
void finishForFlow(Cooked& cooked);

}  // namespace stratoplan::mermaid
