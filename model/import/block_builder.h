#pragma once

#include "model/diag/source_text.h"
#include "model/import/markdown_file.h"

#include <string_view>

namespace stratoplan {

/// Puts the text of a block together, line by line of the file.
class BlockBuilder {
public:
    BlockBuilder(std::string_view file, const LineTable& table) : m_file(file), m_table(table) {}

    /// Bytes of container marks before the text `own` of a line, as CommonMark gave it.
    std::size_t prefixOf(int line, std::string_view own) const;
    void addLine(int line, std::size_t prefix);
    /// First and last line of the block, fences included; `prefix` is that of the opening fence.
    void setFences(int first, int last, std::size_t prefix);
    /// The same of a code block without fences.
    void setIndented(int first, int last);
    /// The same of one that nothing marks.
    void setBare(int first, int last);
    Block take();

private:
    std::string_view m_file;
    const LineTable& m_table;
    Block m_block;
    int m_lastLine = 0;
};

/// The whole file as one block, without its byte order mark.
Block wholeFile(std::string_view file);

/// "\r\n", "\n", "\r": the first line ending of the text; "\n" without one.
std::string firstLineEnding(std::string_view text);

}  // namespace stratoplan
