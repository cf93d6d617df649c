#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Lines of a made file that somebody wrote and that making it anew keeps: from a line that says
/// "stratoplan:keep" to the next that says "stratoplan:end", both with it. In any kind of comment.
struct Kept {
    std::string before = {};  ///< the line above it, which is not kept itself
    std::size_t line = 0;     ///< of that line among those that are not kept
    std::string text = {};
};

struct KeptParts {
    std::string rest = {};  ///< the file without them: as it was made, if only they were added
    std::vector<Kept> kept = {};
};

/// Takes the kept lines out. A mark without its end keeps nothing.
KeptParts withoutKept(std::string_view text);

/// Puts the kept lines below the lines that they stood below; nothing where one of those is gone.
std::optional<std::string> withKept(std::string_view made, const std::vector<Kept>& kept);

}  // namespace stratoplan
