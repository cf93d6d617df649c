#include "model/base/text_util.h"
#include "model/text/text_measurer.h"

#include <algorithm>

namespace stratoplan {

namespace {

constexpr std::string_view kEllipsis = "…";
constexpr double kTolerance = 0.001;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
/// A long word is best cut behind one of these.
bool breaksAfter(char32_t c)
{
    return c < 0x80 &&
           std::string_view("-_/.:,;@&=?+|\\").find(static_cast<char>(c)) != std::string_view::npos;
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The longest beginning of `word` that is at most `width` wide, at least one character.
std::size_t fittingPrefix(const TextMeasurer& measurer, TextRole role, std::string_view word,
                          double width)
{
    double used = 0;
    std::size_t good = 0;
    std::size_t at = 0;
    while (at < word.size()) {
        const CodePoint point = codePointAt(word, at);
        used += measurer.measure(role, word.substr(at, point.bytes)).width;
        if (at > 0 && used > width + kTolerance)
            break;
        at += point.bytes;
        if (breaksAfter(point.value) ||
            (at < word.size() && isLower(word[at - 1]) && isUpper(word[at])))
            good = at;
    }
    if (at >= word.size())
        return at;
    return good * 2 >= at ? good : at;  // not so early that the line looks empty
}

std::string withEllipsis(const TextMeasurer& measurer, TextRole role, std::string line,
                         double width)
{
    const double room = width - measurer.measure(role, kEllipsis).width;
    if (measurer.measure(role, line).width > room + kTolerance) {
        double used = 0;
        std::size_t at = 0;
        while (at < line.size()) {
            const CodePoint point = codePointAt(line, at);
            used += measurer.measure(role, std::string_view(line).substr(at, point.bytes)).width;
            if (used > room + kTolerance)
                break;
            at += point.bytes;
        }
        line.resize(at);
    }
    while (!line.empty() && isBlank(line.back()))
        line.pop_back();
    return line + std::string(kEllipsis);
}

/// Lays words into lines; stops as soon as one line more than allowed has begun.
class Wrapper {
public:
    Wrapper(const TextMeasurer& measurer, TextRole role, double width, int maxLines)
        : m_measurer(measurer)
        , m_role(role)
        , m_width(width)
        , m_maxLines(static_cast<std::size_t>(std::max(maxLines, 1)))
        , m_blank(measurer.measure(role, " ").width)
    {
    }

    bool full() const { return m_full; }
    void newLine()
    {
        if (m_lines.size() == m_maxLines) {
            m_full = true;
            return;
        }
        m_lines.emplace_back();
        m_used = 0;
    }
    void add(std::string_view word)
    {
        const double wide = m_measurer.measure(m_role, word).width;
        if (wide > m_width + kTolerance) {
            addInPieces(word);
            return;
        }
        if (m_used > 0 && m_used + m_blank + wide > m_width + kTolerance)
            newLine();
        if (m_full)
            return;
        addBlank();
        append(word, wide);
    }
    std::vector<std::string> taken()
    {
        if (m_full)
            m_lines.back() = withEllipsis(m_measurer, m_role, m_lines.back(), m_width);
        return std::move(m_lines);
    }

private:
    /// A word that is wider than a line begins where there is still room for a good part of it.
    void addInPieces(std::string_view word)
    {
        constexpr double kWorthBeginning = 0.4;
        while (!word.empty()) {
            double room = m_width - (m_used > 0 ? m_used + m_blank : 0);
            if (m_used > 0 && room < m_width * kWorthBeginning) {
                newLine();
                room = m_width;
            }
            if (m_full)
                return;
            const std::size_t bytes = fittingPrefix(m_measurer, m_role, word, room);
            const double wide = m_measurer.measure(m_role, word.substr(0, bytes)).width;
            if (wide > room + kTolerance && m_used > 0) {
                newLine();
                continue;
            }
            addBlank();
            append(word.substr(0, bytes), wide);
            word.remove_prefix(bytes);
            if (!word.empty())
                newLine();
        }
    }
    void addBlank()
    {
        if (m_used == 0)
            return;
        m_lines.back() += ' ';
        m_used += m_blank;
    }
    void append(std::string_view text, double wide)
    {
        m_lines.back() += text;
        m_used += std::max(wide, kTolerance);
    }

    const TextMeasurer& m_measurer;
    TextRole m_role;
    double m_width;
    std::size_t m_maxLines;
    double m_blank;
    double m_used = 0;
    bool m_full = false;
    std::vector<std::string> m_lines;
};

}  // namespace

std::vector<std::string> wrapped(const TextMeasurer& measurer, TextRole role, std::string_view utf8,
                                 double width, int maxLines)
{
    Wrapper wrapper(measurer, role, width, maxLines);
    // A line of text that no line of the box can hold anyway need not be looked at to its end.
    std::size_t at = 0;
    while (at <= utf8.size() && !wrapper.full()) {
        const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
        std::string_view line = utf8.substr(at, end - at);
        wrapper.newLine();
        while (!wrapper.full()) {
            while (!line.empty() && isBlank(line.front()))
                line.remove_prefix(1);
            if (line.empty())
                break;
            std::size_t length = 0;
            while (length < line.size() && !isBlank(line[length]))
                ++length;
            wrapper.add(line.substr(0, length));
            line.remove_prefix(length);
        }
        at = end + 1;
    }
    return wrapper.taken();
}

}  // namespace stratoplan
