#include "model/drawing/text.h"

#include "model/base/text_util.h"
#include "model/import/ascii/texts.h"

#include <algorithm>

namespace stratoplan::drawing {

namespace {

bool endsTitle(std::string_view line)
{
    static constexpr std::string_view kStarts = "-*+[(0123456789|";
    return line.empty() || kStarts.find(line.front()) != std::string_view::npos ||
           line.find(": ") != std::string_view::npos || line.back() == ':' ||
           static_cast<unsigned char>(line.front()) >= 0xE2;
}

/// Arrows of other scripts as plain signs: "->", "<-" or "<->"; empty for anything else.
std::string_view plainArrow(char32_t c)
{
    switch (c) {
    case 0x2192:
    case 0x21D2:
    case 0x27F6:
    case 0x2794:
    case 0x279C:
    case 0x27A4:
    case 0x2193:
        return "->";
    case 0x2190:
    case 0x21D0:
    case 0x27F5:
    case 0x2191:
        return "<-";
    case 0x2194:
    case 0x21D4:
    case 0x2195:
        return "<->";
    default:
        return {};
    }
}

/// A text's lines with something in them.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (const std::string_view part : splitLines(text)) {
        std::string line = oneLine(part);
        if (!line.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

/// Where the bullets below a title begin: all that follows are some, of words alone.
std::vector<std::string>::iterator firstBullet(std::vector<std::string>& lines)
{
    const auto isPlainBullet = [](const std::string& line) {
        return ascii::isBullet(line) && labelLine(line) == line;
    };
    auto first = lines.end();
    while (first - lines.begin() > 1 && isPlainBullet(*(first - 1)))
        --first;
    return first;
}

/// Whether nothing but signs of lines and heads stands there: alone it would be read as one of
/// them.
bool isOfSigns(std::string_view line)
{
    return line == "v" || (!line.empty() && line.find_first_not_of("+-=<>^") == line.npos);
}

/// Whether an arrow is the last sign of a line: with nothing behind it it would point at a border.
bool endsWithArrow(std::string_view line)
{
    constexpr std::size_t kBytes = 3;  // of all these arrows
    return line.size() >= kBytes &&
           !plainArrow(codePointAt(line, line.size() - kBytes).value).empty();
}

}  // namespace

std::string oneLine(std::string_view text)
{
    std::string out;
    bool blank = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const std::string_view bytes = text.substr(i, point.bytes);
        i += point.bytes;
        if (point.value <= 32 || point.value == 0x7F || point.value == 0xA0) {
            blank = true;
            continue;
        }
        if (blank && !out.empty())
            out += ' ';
        blank = false;
        // What would be read as a line of the drawing is written as plain signs.
        if (point.value >= 0x2500 && point.value <= 0x257F)
            out += '-';
        else if (point.value == 0x25B6 || point.value == 0x25BA)
            out += '>';
        else if (point.value == 0x25C0 || point.value == 0x25C4)
            out += '<';
        else if (point.value >= 0x25A0 && point.value <= 0x25CF)
            out += '*';
        else if (point.value == '|' || point.value == 0xA6)
            out += '/';
        else
            out += bytes;
    }
    return out;
}

std::string labelLine(std::string_view text)
{
    const std::string line = oneLine(text);
    const auto isSign = [](char c) { return c == '-' || c == '=' || c == '<' || c == '>'; };
    std::string out;
    for (std::size_t i = 0; i < line.size();) {
        const CodePoint point = codePointAt(line, i);
        std::string arrow(plainArrow(point.value));
        std::size_t end = i + point.bytes;
        if (arrow.empty() && isSign(line[i])) {
            // `-->` and `--` are drawn lines, too; one sign between words is none.
            while (end < line.size() && isSign(line[end]))
                ++end;
            const std::string_view signs = std::string_view(line).substr(i, end - i);
            if (signs.size() > 1) {
                const bool left = signs.front() == '<';
                const bool right = signs.back() == '>';
                arrow = left && right ? "<->" : left ? "<-" : right ? "->" : "-";
            }
        }
        if (arrow.empty()) {
            out += line.substr(i, point.bytes);
            i += point.bytes;
            continue;
        }
        // Without blanks around it it joins nothing.
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        out += arrow;
        i = end;
        while (i < line.size() && line[i] == ' ')
            ++i;
    }
    return isOfSigns(out) ? '"' + out + '"' : out;
}

bool hasBoxDrawing(std::string_view text)
{
    // The first two bytes of all of them.
    return text.find("\xE2\x94") != text.npos || text.find("\xE2\x95") != text.npos;
}

bool isInBrackets(std::string_view line)
{
    const auto is = [&](char open, char close) {
        return line.size() > 2 && line.front() == open && line.back() == close;
    };
    return is('(', ')') || is('[', ']');
}

std::size_t subtitleOf(std::string_view title)
{
    const std::size_t at = title.find(" (");
    const bool closes = at != std::string_view::npos && at > 0 &&
                        title.find('(', at + 2) == title.npos &&
                        title.find(')') == title.size() - 1;
    return closes ? at : std::string_view::npos;
}

std::vector<std::string> bulletsOf(std::string_view label)
{
    std::vector<std::string> lines = linesOf(label);
    lines.erase(lines.begin(), firstBullet(lines));
    return lines;
}

std::vector<std::string> titleLines(std::string_view label, int longest)
{
    std::vector<std::string> lines = linesOf(label);
    lines.erase(firstBullet(lines), lines.end());
    const auto readsAsOne = [](const std::vector<std::string>& all) {
        return all.size() <= 3 && std::none_of(all.begin() + 1, all.end(),
                                               [](const std::string& l) { return endsTitle(l); });
    };
    const bool subtitle = lines.size() == 2 && lines[1].front() == '(' && lines[1].back() == ')';
    if (lines.size() > 1 && !subtitle && !readsAsOne(lines)) {
        std::string all;
        for (const std::string& line : lines)
            all += (all.empty() ? "" : " ") + line;
        lines.assign(1, all);
    }
    if (lines.size() == 1 && columnsOf(lines[0]) > longest) {
        // Broken in two at a blank, where that does not change what it says.
        const std::string text = lines[0];
        if (const std::size_t at = subtitleOf(text);
            at != text.npos && !endsWithArrow(text.substr(0, at)))
            return {text.substr(0, at), text.substr(at + 1)};
        const auto isBrokenAt = [&](std::size_t at) {
            const std::vector<std::string> halves{text.substr(0, at), text.substr(at + 1)};
            if (!readsAsOne(halves) || endsWithArrow(halves.front()))
                return false;
            lines = halves;
            return true;
        };
        const std::size_t middle = text.size() / 2;
        std::size_t at = text.find(' ', middle);
        while (at != std::string::npos && !isBrokenAt(at))
            at = text.find(' ', at + 1);
        // Before the middle only where every column counts.
        const bool isNarrow = longest < kLongestTitleLine;
        for (at = text.rfind(' ', middle); isNarrow && lines.size() == 1 && at != 0 &&
                                           at != std::string::npos && !isBrokenAt(at);)
            at = text.rfind(' ', at - 1);
    }
    return lines;
}

}  // namespace stratoplan::drawing
