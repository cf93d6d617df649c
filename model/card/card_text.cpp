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

/// Whether a line break falls into the middle of a sentence.
bool goesOn(std::string_view line, std::string_view next)
{
    if (line.empty() || next.empty())
        return false;
    if (std::string_view("&,/+-(").find(line.back()) != std::string_view::npos)
        return true;
    if (std::string_view("&/+").find(next.front()) != std::string_view::npos)
        return true;
    return isJoiner(lowered(lastWord(line))) || isJoiner(firstWord(next));
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

void addDetails(CardText& text, const Node& node)
{
    for (const std::string& detail : node.details) {
        if (const std::string_view line = trimmed(detail); !line.empty())
            text.details.emplace_back(line);
    }
}

}  // namespace

CardText textOf(const Node& node, const Kind& kind)
{
    CardText text;
    const std::vector<std::string_view> lines = linesOf(node.label);
    std::size_t next = 0;
    if (!lines.empty())
        text.label = lines[next++];
    if (next < lines.size()) {
        const std::string both = text.label + " " + std::string(lines[next]);
        const bool generic = kind.id == "generic";
        if (generic ? goesOn(lines[0], lines[1])
                    : namesKind(both, kind) && !namesKind(text.label, kind))
            text.label += "\n" + std::string(lines[next++]);
    }
    for (; next < lines.size(); ++next)
        text.details.emplace_back(lines[next]);
    addDetails(text, node);
    return text;
}

CardText sentenceOf(const Node& node)
{
    CardText text;
    for (const std::string_view line : linesOf(node.label)) {
        if (!text.label.empty())
            text.label += ' ';
        text.label += line;
    }
    addDetails(text, node);
    return text;
}

}  // namespace stratoplan
