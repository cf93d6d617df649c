#include "model/catalog/place_codes.h"

#include "model/base/ascii_signs.h"

#include <algorithm>
#include <iterator>

namespace stratoplan {
namespace {

template <class List>
bool holds(const List& list, std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

bool isRegionCode(std::string_view lower)
{
    // two letters, perhaps -gov or -iso…, a direction, a digit
    if (lower.size() < 9 || lower.size() > 16 || !isLower(lower[0]) || !isLower(lower[1]) ||
        lower[2] != '-' || !isDigit(lower.back()) || lower[lower.size() - 2] != '-')
        return false;
    std::string_view place = lower.substr(3, lower.size() - 5);
    for (const std::string_view area : {"gov-", "iso-", "isob-"})
        if (place.starts_with(area))
            place.remove_prefix(area.size());
    constexpr std::string_view places[] = {"north",     "south",     "east",
                                           "west",      "central",   "northeast",
                                           "northwest", "southeast", "southwest"};
    return holds(places, place);
}

bool isZoneCode(std::string_view lower)
{
    return lower.size() > 9 && lower.back() >= 'a' && lower.back() <= 'f' &&
           isRegionCode(lower.substr(0, lower.size() - 1));
}

bool isGoogleRegion(std::string_view text)
{
    if (text.size() > 2 && text[text.size() - 2] == '-' && isLower(text.back()))
        text.remove_suffix(2);  // a zone
    const std::size_t dash = text.find('-');
    if (dash == text.npos || text.empty() || !isDigit(text.back()))
        return false;
    constexpr std::string_view kAreas[] = {"us",           "europe",       "asia", "australia",
                                           "northamerica", "southamerica", "me",   "africa"};
    constexpr std::string_view kSides[] = {"north",     "south",     "east",
                                           "west",      "central",   "northeast",
                                           "northwest", "southeast", "southwest"};
    std::string_view side = text.substr(dash + 1);
    while (!side.empty() && isDigit(side.back()))
        side.remove_suffix(1);
    return holds(kAreas, text.substr(0, dash)) && holds(kSides, side);
}

}  // namespace stratoplan
