#pragma once

#include "model/base/text_edit.h"
#include "model/import/formats.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// One diagram of a file: where it stands and its text as its reader sees it.
///
/// `text` has container prefixes ("> ", list indentation) stripped and LF line ends; every line
/// keeps what it needs to go back: its bytes in the file, its prefix and its line ending.
struct Block {
    /// A line; in HTML also what follows a character reference, as that is shorter in `text`.
    struct Line {
        unsigned textBegin = 0;  ///< byte of `text` where the line begins
        unsigned fileBegin = 0;  ///< byte of the file where its own text begins, after the prefix
        unsigned fileEnd = 0;    ///< byte after the line's own text, before its line ending
    };
    SourceFormat format = SourceFormat::Other;
    std::string language = {};  ///< first word of the info string
    std::string heading = {};   ///< nearest heading above it, plain text; empty without one
    unsigned startLine = 1;     ///< lines of the file, from 1: the opening and the closing fence
    unsigned endLine = 1;
    ByteRange content = {};  ///< bytes of the file between the fences
    std::string text = {};
    std::vector<Line> lines = {};
    std::string linePrefix = {};  ///< what a new line begins with
    std::string lineEnding = "\n";
    std::string fence = {};       ///< what closes it, "```" or ":::"; empty where nothing does
    bool isIndented = false;      ///< a code block without fences: four blanks before each line
    bool isComment = false;       ///< a comment of a program
    std::string commentEnd = {};  ///< what would end that comment within a line; may be empty
    bool isHtml = false;  ///< a <pre> element: the file spells `text` with character references
    bool closed = true;   ///< false without a closing fence: it ends with the file or container
};

/// The diagrams of a file's bytes. A Markdown file gives one for each fence (or ::: mermaid, or
/// <pre class="mermaid">) that is a diagram; a bare .mmd or drawing gives one, a program one for
/// each comment that holds a drawing. Source: CommonMark
/// 0.29 by cmark-gfm for the line ranges; FORMAT.md for which fences are drawings. An indented code
/// block is one only where it holds a box.
std::vector<Block> findBlocks(std::string_view file, SourceFormat format);

/// A fence, or a file without any, that looks like a drawing and is not read as one.
struct UnreadBlock {
    unsigned line = 1;  ///< of the file, from 1: its first
    Diagnostic reason;
};
/// Those of a Markdown file, or of any other where `format` says that it is none of the known.
/// Cost: that of findBlocks.
std::vector<UnreadBlock> unreadBlocks(std::string_view file, SourceFormat format);

/// Auto-detection looks at the content first, then at the name.
SourceFormat detectFormat(std::string_view file, std::string_view path);

/// Edits of a block's text as edits of the file's bytes: prefixes and line endings are put back.
std::vector<TextEdit> inFile(const Block& block, std::string_view file,
                             const std::vector<TextEdit>& edits);

/// The line of the file, from 1, that the block's text begins in.
unsigned firstLineOf(const Block& block, std::string_view file);

/// A byte of the block's text as a byte of the file.
unsigned inFile(const Block& block, unsigned textOffset);

}  // namespace stratoplan
