#include "model/import/mermaid/suggest.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace stratoplan::mermaid {
namespace {

// Longer signs first: the first that fits wins.
constexpr std::pair<std::string_view, std::string_view> kArrows[] = {
    {"<=>", "'<==>' for a thick arrow with two heads, or '<-->'"},
    {"<->", "'<-->'; a line has two dashes at least"},
    {"->", "'-->'; a line has two dashes at least"},
    {"=>", "'==>' for a thick arrow, or '-->'"},
    {"<-", "'<-->' for two heads, or '-->' with the ends swapped"},
    {"<=", "'<==>' for two heads, or '==>' with the ends swapped"},
    {"..>", "'-.->' for a dotted arrow"},
    {".->", "'-.->' for a dotted arrow"},
    {"~>", "'-->', or '~~~' for a link that is not seen"},
    {"—>", "'-->'; this dash is not '-'"},
    {"–>", "'-->'; this dash is not '-'"},
    {"—", "'---' or '-->'; this dash is not '-'"},
    {"–", "'---' or '-->'; this dash is not '-'"},
    {"→", "'-->'"},
    {"⟶", "'-->'"},
    {"➔", "'-->'"},
    {"➜", "'-->'"},
    {"←", "'-->' with the ends swapped"},
    {"↔", "'<-->'"},
    {"⇒", "'==>'"},
    {"- ", "'---' for a plain line, or '-->'"},
};

/// How many letters have to be put in, taken out or changed; case counts for nothing.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::string left = lowered(a);
    const std::string right = lowered(b);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t k = 0; k < right.size(); ++k) {
            const std::size_t changed = diagonal + (left[i] == right[k] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({changed, row[k + 1] + 1, row[k] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::optional<ArrowHint> arrowHint(std::string_view text, std::size_t at, bool states)
{
    const std::size_t begin = skipSpace(text, at);
    constexpr std::string_view kOthers[] = {"==>", "-.->", "---"};
    for (const std::string_view sign : kOthers)
        if (states && startsAt(text, begin, sign))
            return ArrowHint{begin, begin + sign.size(), "'-->', the only arrow between states"};
    for (const auto& [sign, wanted] : kArrows)
        if (startsAt(text, std::min(begin, text.size()), sign))
            return ArrowHint{begin, begin + (sign == "- " ? 1 : sign.size()),
                             states ? "'-->'" : std::string(wanted)};
    return std::nullopt;
}

std::string_view nearestFamily(std::string_view cooked)
{
    constexpr std::pair<std::string_view, std::string_view> kKeywords[] = {
        {"flowchart", "flowchart"},
        {"graph", "flowchart"},
        {"stateDiagram", "state"},
        {"stateDiagram-v2", "state"},
    };
    constexpr std::size_t kMost = 2;
    const std::string_view text = jsTrimmed(cooked);
    std::size_t end = 0;
    while (end < text.size() && !spaceAt(text, end) && text[end] != ';')
        ++end;
    const std::string_view word = text.substr(0, end);
    for (const auto& [keyword, family] : kKeywords)
        if (word.size() + kMost >= keyword.size() && word.size() <= keyword.size() + kMost &&
            editDistance(word, keyword) <= (keyword.size() < 8 ? 1U : kMost))
            return family;
    return {};
}

}  // namespace stratoplan::mermaid
