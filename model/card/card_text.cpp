#include "model/card/card_text.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>

namespace stratoplan {

namespace {

constexpr std::string_view kJoiners[] = {"a",   "an", "and",  "as", "at",   "by",     "for", "from",
                                         "if",  "in", "into", "is", "of",   "on",     "or",  "per",
                                         "the", "to", "via",  "vs", "with", "without"};

bool isJoiner(std::string_view word)
{
    return std::find(std::begin(kJoiners), std::end(kJoiners), word) != std::end(kJoiners);
}

std::string_view firstWord(std::string_view line)
{
    return line.substr(0, line.find(' '));
}
std::string_view lastWord(std::string_view line)
{
    const std::size_t blank = line.rfind(' ');
    return blank == std::string_view::npos ? line : line.substr(blank + 1);
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasSmallLetter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether a name of the kind ends in that word.
bool endsName(const Kind& kind, std::string_view word)
{
    const std::string wanted = lowered(word);
    const auto ends = [&](const std::string& name) {
        std::string_view last = lastWord(name);
        while (!last.empty() && std::string_view("~?=").find(last.front()) != last.npos)
            last.remove_prefix(1);  // marks of an alias
        return lowered(last) == wanted;
    };
    return ends(kind.label) || std::any_of(kind.aliases.begin(), kind.aliases.end(), ends);
}

/// Whether the "a" that a line ends in tells one thing from its twins ("Node group a") and is no
/// article: it follows the thing's name, or figures follow it.
bool isLetterOfTwin(std::string_view line, std::string_view next, const Kind& kind)
{
    const std::string_view word = lastWord(line);
    if (word.size() == line.size() || lowered(word) != "a")
        return false;
    const std::string_view before = lastWord(trimmed(line.substr(0, line.size() - word.size())));
    if (isJoiner(lowered(before)))
        return false;
    return hasDigit(firstWord(next)) || (word == "A" && hasSmallLetter(before)) ||
           (kind.id != "generic" && endsName(kind, before));
}

/// Whether a line cannot be the end of what is said. `next`: the line behind it.
bool isOpen(std::string_view line, std::string_view next, const Kind& kind)
{
    return std::string_view("&,/+-(").find(line.back()) != std::string_view::npos ||
           (isJoiner(lowered(lastWord(line))) && !isLetterOfTwin(line, next, kind));
}

/// Whether a line cannot be the beginning of what is said.
bool continues(std::string_view line)
{
    return std::string_view("&/+").find(line.front()) != std::string_view::npos ||
           isJoiner(firstWord(line));
}

bool namesKind(const std::string& text, const Kind& kind)
{
    if (equalsIgnoreCase(text, kind.label))
        return true;
    return std::any_of(kind.aliases.begin(), kind.aliases.end(),
                       [&](const std::string& alias) { return equalsIgnoreCase(text, alias); });
}

std::vector<std::string_view> linesOf(const std::string& label)
{
    std::vector<std::string_view> lines;
    for (const std::string_view line : splitLines(label)) {
        if (const std::string_view text = trimmed(line); !text.empty())
            lines.push_back(text);
    }
    return lines;
}

/// Takes bullets and branches of a drawn tree off a line.
CardText::Detail detailOf(std::string_view line)
{
    constexpr std::string_view kSigns[] = {"•", "●", "◦", "▪", "‣", "·",
                                           "└", "├", "─", "-", "*", "–"};
    std::string_view rest = line;
    bool taken = true;
    while (taken) {
        taken = false;
        for (const std::string_view sign : kSigns) {
            if (rest.starts_with(sign)) {
                rest.remove_prefix(sign.size());
                taken = true;
            }
        }
    }
    // "-Xmx2g" and "**bold**" are words; a sign stands apart from what it points at.
    const std::string_view text = trimmed(rest);
    if (rest.size() == line.size() || text.empty() || (rest.front() != ' ' && rest.front() != '\t'))
        return {std::string(line), false};
    return {std::string(text), true};
}

void addDetails(CardText& text, const Node& node)
{
    for (const std::string& detail : node.details) {
        if (const std::string_view line = trimmed(detail); !line.empty())
            text.details.push_back(detailOf(line));
    }
}

/// "fa:fa-server" and the like name a glyph of a font that no picture may count on.
bool isFontGlyph(std::string_view word)
{
    const std::size_t colon = word.find(':');
    if (colon == word.npos || colon < 2 || colon > 3 || !word.starts_with("fa"))
        return false;
    const std::string_view name = word.substr(colon + 1);
    return name.starts_with("fa-") && name.size() > 3 &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::string withoutFontGlyphs(const std::string& label)
{
    if (label.find(":fa-") == std::string::npos)
        return label;
    std::string out;
    std::size_t at = 0;
    while (at < label.size()) {
        const std::size_t end = std::min(label.find_first_of(" \n", at), label.size());
        if (!isFontGlyph(std::string_view(label).substr(at, end - at)))
            out += label.substr(at, end - at + 1);
        else if (end < label.size() && label[end] == '\n')
            out += '\n';
        at = end + 1;
    }
    return trimmed(out).empty() ? label : out;
}

/// An emoji or sign that stands for a bullet.
bool beginsWithSymbol(std::string_view line)
{
    const char32_t c = codePointAt(line, 0).value;
    return (c >= 0x2190 && c < 0x2C00) || c >= 0x1F000;
}

}  // namespace

std::string shownLabel(std::string_view label, LabelType type)
{
    std::string plain = withoutFontGlyphs(std::string(label));
    if (type != LabelType::Markdown)
        return plain;
    plain = replaceAll(replaceAll(std::move(plain), "**", ""), "__", "");
    // Single signs come in pairs around words; a lone one is meant.
    for (const char sign : {'*', '`'}) {
        if (std::count(plain.begin(), plain.end(), sign) % 2 == 0)
            std::erase(plain, sign);
    }
    return plain;
}

bool listsItself(const CardText& text)
{
    return std::any_of(text.details.begin(), text.details.end(),
                       [](const CardText::Detail& detail) {
                           return detail.bullet || beginsWithSymbol(detail.text);
                       });
}

CardText textOf(const Node& node, const Kind& kind)
{
    CardText text;
    const std::string label = shownLabel(node.label, node.labelType);
    const std::vector<std::string_view> lines = linesOf(label);
    std::size_t next = 0;
    if (!lines.empty())
        text.label = lines[next++];
    if (next < lines.size()) {
        const std::string both = text.label + " " + std::string(lines[next]);
        const bool named = namesKind(both, kind) && !namesKind(text.label, kind);
        const bool generic = kind.id == "generic";
        if (named || isOpen(lines[0], lines[next], kind) || (generic && continues(lines[1])))
            text.label += "\n" + std::string(lines[next++]);
    }
    for (; next < lines.size(); ++next)
        text.details.push_back(detailOf(lines[next]));
    addDetails(text, node);
    return text;
}

CardText sentenceOf(const Node& node)
{
    CardText text;
    const std::string label = shownLabel(node.label, node.labelType);
    for (const std::string_view line : linesOf(label)) {
        if (!text.label.empty())
            text.label += ' ';
        text.label += line;
    }
    addDetails(text, node);
    return text;
}

}  // namespace stratoplan
