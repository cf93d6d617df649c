#pragma once

#include "model/base/text_edit.h"

#include <string_view>

namespace stratoplan::mermaid {

inline unsigned lineBegin(std::string_view text, unsigned at)
{
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : static_cast<unsigned>(before) + 1;
}

/// Behind the line break.
inline unsigned lineEnd(std::string_view text, unsigned at)
{
    const auto end = text.find('\n', at);
    return static_cast<unsigned>(end == std::string_view::npos ? text.size() : end + 1);
}

inline ByteRange wholeLines(std::string_view text, ByteRange range)
{
    return {lineBegin(text, range.begin), lineEnd(text, range.end)};
}

}  // namespace stratoplan::mermaid
