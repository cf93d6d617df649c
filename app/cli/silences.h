#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan::cli {

/// A comment of a document that says which findings its author accepts, and why:
///
///     <!-- stratoplan-ignore-document NET027: one zone is enough here -->   anywhere
///     <!-- stratoplan-ignore LB001, NET027: a sketch -->                    before a diagram
///     %% stratoplan-ignore SEC006: read-only replica                        on a line or above it
///
/// Without codes, `<!-- stratoplan-ignore -->` is no silence: it keeps the drawing below it as it
/// is.
struct Silence {
    std::vector<std::string> codes;
    std::string reason;
    unsigned firstLine = 1;  ///< lines of the file that it covers, from 1
    unsigned lastLine = 0;   ///< not below firstLine
};

/// The silences of a file. `diagrams`: first and last line of each. A comment without a reason or
/// with a code that does not exist silences nothing; `problems` says so with its line.
struct Silences {
    std::vector<Silence> all;
    std::vector<std::pair<unsigned, std::string>> problems;

    /// The first that covers a finding; null when there is none.
    const Silence* of(std::string_view code, unsigned line) const;
};
Silences silencesOf(std::string_view file,
                    const std::vector<std::pair<unsigned, unsigned>>& diagrams);

}  // namespace stratoplan::cli
