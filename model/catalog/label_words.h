#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What stands between a word and the one before it.
enum class WordGap : std::uint8_t {
    Joined,  ///< camelCase, - _ / . without blanks
    Blank,
    Dash,  ///< " - "
    List,  ///< " / ", " + ", " & ": one thing of several
    Hard,  ///< , ; : | + • and the like
    Bracket,
    Line,  ///< also the first word
};

/// One word of a label. The views live as long as the LabelWords that made it.
struct LabelWord {
    std::string_view plain;  ///< ASCII letters lowered
    std::string_view stem;   ///< without the ending of the plural
    std::string_view bare;   ///< the stem without trailing digits: "alb" of "ALB2"
    unsigned begin = 0;      ///< bytes of the label
    unsigned end = 0;
    WordGap gap = WordGap::Line;
    std::uint8_t line = 0;
    bool inBrackets = false;
    bool qualifier = false;  ///< a number, size, place or adjective that names no component
};

/// A label cut into words: at blanks and signs, and inside camelCase. Cost: linear; at most
/// kMaxWords.
class LabelWords {
public:
    static constexpr std::size_t kMaxWords = 64;
    static constexpr std::size_t kMaxBytes = 1024;

    explicit LabelWords(std::string_view label);
    LabelWords(const LabelWords&) = delete;
    LabelWords& operator=(const LabelWords&) = delete;

    std::vector<LabelWord>& words() { return m_words; }
    const std::vector<LabelWord>& words() const { return m_words; }
    /// The label as it was cut, letters lowered; same offsets.
    std::string_view lower() const { return m_lower; }

private:
    void add(unsigned begin, unsigned end, std::string_view original);

    std::string m_lower;
    std::vector<LabelWord> m_words;
    WordGap m_gap = WordGap::Line;
    std::uint8_t m_line = 0;
    bool m_inBrackets = false;
};

}  // namespace stratoplan
