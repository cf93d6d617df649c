#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Units: both count from 1; columns count Unicode code points.
struct LineColumn {
    unsigned line = 1;
    unsigned column = 1;

    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

/// Byte offset to line and column. Lines end at LF, CRLF and a lone CR, as in CommonMark.
/// Keeps a view: the text must outlive it.
class LineTable {
public:
    explicit LineTable(std::string_view text);

    LineColumn at(unsigned offset) const;
    unsigned lineStart(unsigned line) const;  ///< byte offset; the text's size past the last line
    unsigned lineCount() const { return static_cast<unsigned>(m_starts.size()); }
    std::string_view line(unsigned line) const;  ///< without its line ending

private:
    std::string_view m_text;
    std::vector<unsigned> m_starts;
};

/// The source line and a caret line under it, for a terminal.
std::string excerpt(const LineTable& table, LineColumn at);

}  // namespace stratoplan
