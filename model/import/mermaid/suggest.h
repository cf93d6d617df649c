#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan::mermaid {

/// A sign that is no arrow of Mermaid but was most likely meant as one.
struct ArrowHint {
    std::size_t begin = 0;  ///< of the sign, bytes of the text
    std::size_t end = 0;
    std::string wanted = {};  ///< what to write instead, for "Mermaid wants …"
};

/// What stands at `at`, blanks skipped, when it looks like an arrow of another notation (`->`,
/// `=>`,
/// `<-`, a dash or an arrow of Unicode). `states`: a state diagram knows `-->` alone.
std::optional<ArrowHint> arrowHint(std::string_view text, std::size_t at, bool states);

/// The family ("flowchart" or "state") whose keyword is a letter or two away from the first word of
/// a text that declares none; empty for none.
std::string_view nearestFamily(std::string_view cooked);

}  // namespace stratoplan::mermaid
