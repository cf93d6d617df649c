#pragma once

#include <string_view>

namespace stratoplan {

/// A cheap first look: whether the text holds the corner of a box or the branch of a tree.
inline bool looksDrawn(std::string_view text)
{
    for (const std::string_view mark : {"┌─", "├─", "└─", "╔═", "╭─", "+--", "|--"})
        if (text.find(mark) != std::string_view::npos)
            return true;
    return false;
}

}  // namespace stratoplan
