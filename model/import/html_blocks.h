#pragma once

#include "model/diag/source_text.h"
#include "model/import/markdown_file.h"
#include "model/import/markdown_scan.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan {

/// The `<pre class="mermaid">` elements of an HTML block, one after the other.
class HtmlBlockReader {
public:
    HtmlBlockReader(std::string_view file, const LineTable& table,
                    const markdown::Section& section);
    std::optional<Block> next();

private:
    struct Tag {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string name;
    };
    std::optional<Tag> openingTag() const;
    void addText(Block& block, std::size_t begin, std::size_t end) const;
    std::size_t lineOf(std::size_t at) const;
    unsigned fileOf(std::size_t at) const;

    std::string_view m_file;
    const LineTable& m_table;
    int m_firstLine;
    std::string m_text;  // prefixes stripped, LF line ends
    std::string m_lowered;
    std::vector<Block::Line> m_lines;
    std::size_t m_at = 0;
};

}  // namespace stratoplan
