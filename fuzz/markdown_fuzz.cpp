#include "model/base/text_util.h"
#include "model/import/markdown_file.h"

#include "fuzz/require.h"
#include <cstdint>

// Every byte of a block's text stands in the file where the block says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    detectFormat(file, "a.md");
    for (const SourceFormat format : {SourceFormat::Markdown, SourceFormat::Mermaid})
        for (const Block& block : findBlocks(file, format)) {
            STRATOPLAN_REQUIRE(block.content.begin <= block.content.end &&
                               block.content.end <= size);
            STRATOPLAN_REQUIRE(block.startLine <= block.endLine);
            for (unsigned at = 0; at < block.text.size(); ++at) {
                const unsigned place = inFile(block, at);
                STRATOPLAN_REQUIRE(place < size);
                const char c = file[place];
                STRATOPLAN_REQUIRE(block.text[at] == '\n'
                                       ? c == '\n' || c == '\r'
                                       : c == block.text[at] || (block.isHtml && c == '&'));
            }
        }
    return 0;
}
