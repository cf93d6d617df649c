#include "model/diag/phrase.h"

#include <algorithm>

namespace stratoplan {
namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return (lowered(c) >= 'a' && lowered(c) <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool beginsWithWords(std::string_view name, std::string_view words)
{
    if (name.size() < words.size() ||
        !std::ranges::equal(words, name.substr(0, words.size()),
                            [](char a, char b) { return lowered(a) == lowered(b); }))
        return false;
    std::string_view rest = name.substr(words.size());
    if (!rest.empty() && lowered(rest.front()) == 's')
        rest.remove_prefix(1);
    return rest.empty() || !isLetter(rest.front());
}

}  // namespace

std::size_t repeatedTail(std::string_view before, std::string_view name)
{
    if (before.empty() || before.back() != ' ')
        return 0;
    const std::string_view said = before.substr(0, before.size() - 1);
    // The longest run of whole words wins: "NAT gateway" before "gateway".
    for (std::size_t at = 0; at < said.size(); ++at) {
        const bool wordBegins = at == 0 || said[at - 1] == ' ';
        if (wordBegins && beginsWithWords(name, said.substr(at)))
            return before.size() - at;
    }
    return 0;
}

}  // namespace stratoplan
