#pragma once

#include "model/base/byte_range.h"
#include "model/core/diagram.h"
#include "model/import/formats.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace stratoplan {

/// Where a diagram's text first names its nodes. Keeps a view: the text must outlive it.
/// Cost: one walk over the text; a look-up of a name that is no single word walks it again.
class Mentions {
public:
    explicit Mentions(std::string_view text);

    /// A node of Mermaid text is named by its id; one of a drawing by the first line of its label.
    std::optional<ByteRange> of(const Node& node, SourceFormat format) const;

private:
    std::string_view m_text;
    std::unordered_map<std::string_view, std::size_t> m_words;
};

}  // namespace stratoplan
