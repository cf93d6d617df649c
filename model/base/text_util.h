#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// One decoded code point and how many bytes it took. Errors: a broken sequence gives U+FFFD, one
/// byte.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;
};

/// The code point that begins at `at`. `at` must be inside `utf8`.
CodePoint codePointAt(std::string_view utf8, std::size_t at);
void appendUtf8(std::string& out, char32_t value);
std::size_t codePointCount(std::string_view utf8);
bool isValidUtf8(std::string_view text);

/// Units: terminal columns. East Asian wide and emoji 2, combining marks 0, ambiguous 1.
/// Source: Unicode 15 EastAsianWidth.txt, ranges of W and F; general categories Mn, Me, Cf.
int columnsOf(char32_t value);
int columnsOf(std::string_view utf8);

/// What a terminal shows as one sign: a character with its marks, a joined emoji, a flag.
struct Cluster {
    char32_t value = 0;  ///< its first character
    std::size_t bytes = 0;
    int columns = 0;
};
/// The cluster that begins at `at`. `at` must be inside `utf8`. Source: UAX #29, the rules for
/// marks, emoji sequences and pairs of regional indicators; a variation selector 16 makes it wide.
Cluster clusterAt(std::string_view utf8, std::size_t at);

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> splitLines(std::string_view text);  ///< at LF, CRLF and lone CR
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string lowered(std::string_view text);  ///< ASCII letters only; others stay
bool equalsIgnoreCase(std::string_view a, std::string_view b);
std::string replaceAll(std::string text, std::string_view from, std::string_view to);

/// Shortest text that reads back as the same number, always with a point, never an exponent for
/// magnitudes of drawings; at most `decimals` places.
std::string number(double value, int decimals = 2);
std::optional<double> toDouble(std::string_view text);
std::optional<std::int64_t> toInteger(std::string_view text);

/// Letters and digits lowered, runs of anything else one `separator`, none at the ends. May be
/// empty. Latin letters with marks lose the mark; other scripts are dropped.
std::string slug(std::string_view text, char separator = '-');

}  // namespace stratoplan
