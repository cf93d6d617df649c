#include "export/terraform/component_names.h"

#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace stratoplan::exporting {
namespace {

/// Words of other scripts by the numbers of their first letters: "u6f22_u5b57". Without them two
/// boxes that only such words tell apart would be one.
std::vector<std::string> foreignWords(std::string_view label)
{
    constexpr std::size_t kLetters = 4;
    std::vector<std::string> words;
    std::size_t inWord = 0;
    for (std::size_t at = 0; at < label.size();) {
        const CodePoint letter = codePointAt(label, at);
        at += letter.bytes;
        const bool isLetter = (letter.value >= 0x370 && letter.value < 0x2000) ||
                              (letter.value >= 0x2E80 && letter.value < 0xE000);
        if (!isLetter) {
            inWord = 0;
            continue;
        }
        if (inWord == 0)
            words.emplace_back();
        if (inWord++ < kLetters) {
            char hex[8];
            const auto end = std::to_chars(hex, hex + sizeof hex, letter.value, 16).ptr;
            words.back() += (words.back().empty() ? "u" : "_u") + std::string(hex, end);
        }
    }
    std::erase(words, "u3bb");  // a lone lambda is the sign of a function
    return words;
}

void addWordsOf(const Kind& kind, std::set<std::string>& words)
{
    for (const std::string& word : labelWords(kind.label))
        words.insert(word);
    for (const std::string& alias : kind.aliases)
        for (const std::string& word : labelWords(alias))
            words.insert(word);
}

}  // namespace

std::string titleLine(std::string_view label)
{
    return std::string(trimmed(label.substr(0, label.find('\n'))));
}

std::vector<std::string> labelWords(std::string_view label)
{
    std::vector<std::string> words;
    const std::string plain = slug(label, ' ');
    for (const std::string_view word : split(plain, ' '))
        if (!word.empty())
            words.push_back(std::string(word));
    for (std::string& word : foreignWords(label))
        words.push_back(std::move(word));
    return words;
}

std::string commonKey(std::string_view label)
{
    std::vector<std::string> words = labelWords(titleLine(label));
    while (words.size() > 1 &&
           (isZoneOrNumber(words.back()) || words.back() == "az" || words.back() == "primary"))
        words.pop_back();
    if (words.size() > 1 && words.back() == "multi")  // "Multi-AZ"
        words.pop_back();
    return join(words, "_");
}

bool isForeignWord(std::string_view word)
{
    return word.size() > 3 && word.size() < 7 && word[0] == 'u' &&
           word.find_first_not_of("0123456789abcdef", 1) == word.npos &&
           word.find_first_of("0123456789") != word.npos;
}

bool saysClassic(std::string_view label)
{
    const std::vector<std::string> words = labelWords(label);
    return std::ranges::count(words, "classic") + std::ranges::count(words, "clb") > 0;
}

bool endsInNumber(std::string_view label)
{
    const std::vector<std::string> words = labelWords(titleLine(label));
    return words.size() > 1 && toInteger(words.back()).has_value();
}

std::string ownWords(const Catalog& catalog, const Kind& kind, const Node& node)
{
    // "ECR: payments" is called payments; what stands behind others only tells what they do.
    static constexpr std::string_view kNamed[] = {"aws.ecr",          "aws.ecs_cluster",
                                                  "aws.eks_cluster",  "aws.aurora_cluster",
                                                  "aws.codepipeline", "aws.codebuild"};
    constexpr std::string_view kIdle[] = {"aws",    "amazon", "main", "primary", "the",    "push",
                                          "pull",   "deploy", "to",   "from",    "build",  "image",
                                          "images", "store",  "via",  "az",      "zone",   "multi",
                                          "public", "facing", "with", "and",     "shared", "new"};
    std::string label = titleLine(node.label);
    const bool isNamed = std::ranges::any_of(
        kNamed, [&](std::string_view named) { return catalog.isA(node.kind, named); });
    label = label.substr(0, label.find_first_of(isNamed ? "(" : "(:"));
    std::set<std::string> generic(std::begin(kIdle), std::end(kIdle));
    addWordsOf(kind, generic);
    std::string own;
    for (const std::string& word : labelWords(label))
        if (!generic.contains(word) && !isZoneOrNumber(word))
            own += (own.empty() ? "" : "_") + word;
    return own;
}

std::set<std::string> kindWords(const Kind& kind)
{
    std::set<std::string> words = {"aws", "amazon", "azure", "google", "cloud"};
    addWordsOf(kind, words);
    return words;
}

bool saysOnlyItsKind(const Kind& kind, std::string_view title)
{
    // A word that a third of its names have says no more than the kind.
    std::map<std::string, std::size_t> names;
    for (const std::string& alias : kind.aliases)
        for (const std::string& word : labelWords(alias))
            names[word] += 3;
    for (const std::string& word : labelWords(kind.label + " aws amazon"))
        names[word] += kind.aliases.size() * 3;
    const std::vector<std::string> words = labelWords(title);
    return !words.empty() && std::ranges::all_of(words, [&](const std::string& word) {
        const auto known = names.find(word);
        return known != names.end() && known->second >= kind.aliases.size();
    });
}

}  // namespace stratoplan::exporting
