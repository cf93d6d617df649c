#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace stratoplan::exporting {

/// What a target language takes as an identifier.
struct NameStyle {
    char separator = '_';
    std::size_t maxLength = 64;
    std::string_view fallback =
        "item";  ///< where a label has no letter, and before a leading digit
};

inline constexpr NameStyle kTerraformName{'_', 64, "item"};
/// Source: RFC 1123 label, as Kubernetes, ECS families and CI job ids take it.
inline constexpr NameStyle kDnsLabel{'-', 50, "item"};
inline constexpr NameStyle kFileName{'-', 60, "diagram"};

/// Turns labels into identifiers: lower-case letters and digits, unique, the same for the same
/// order of calls. A repeated label gets -2, -3 …
class Names {
public:
    explicit Names(NameStyle style) : m_style(style) {}

    std::string unique(std::string_view label);

private:
    NameStyle m_style;
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, int> m_count;
};

/// The words of a label, as slug() cuts them, without those that say only what sort of thing it is.
std::vector<std::string> wordsBesides(std::string_view label,
                                      std::initializer_list<std::string_view> sort);

/// One identifier without regard to others.
std::string plainName(std::string_view label, NameStyle style);

}  // namespace stratoplan::exporting
