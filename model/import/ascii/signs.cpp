#include "model/import/ascii/strokes.h"

#include <string_view>

namespace stratoplan::ascii {

namespace {

/// Arms of U+2500 to U+257F as hexadecimal digits; 0 for the diagonals.
constexpr std::string_view kBoxArms = "AA55AA55AA556666"
                                      "CCCC333399997777"
                                      "7777DDDDDDDDEEEE"
                                      "EEEEBBBBBBBBFFFF"
                                      "FFFFFFFFFFFFAA55"
                                      "A5666CCC33399977"
                                      "7DDDEEEBBBFFF6C9"
                                      "300081248124A5A5";
static_assert(kBoxArms.size() == 128);

}  // namespace

bool isDash(char32_t c)
{
    return c == U'-' || c == U'=' || c == 0x2212 || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

Arms boxArms(char32_t c)
{
    if (c >= 0x2500 && c <= 0x257F) {
        const char digit = kBoxArms[c - 0x2500];
        return static_cast<Arms>(digit <= '9' ? digit - '0' : digit - 'A' + 10);
    }
    switch (c) {
    case 0x23AF:
        return kAcross;
    case 0x23D0:
    case 0x00A6:
        return kUpDown;
    default:
        return 0;
    }
}

Arms opposite(Arms arm)
{
    switch (arm) {
    case kNorth:
        return kSouth;
    case kSouth:
        return kNorth;
    case kEast:
        return kWest;
    default:
        return kEast;
    }
}

Arms arrowDirection(char32_t c)
{
    switch (c) {
    case 0x25BC:
    case 0x25BD:
    case 0x25BE:
    case 0x25BF:
    case 0x2193:
    case 0x21D3:
    case 0x2B07:
    case 0x21E9:
    case 0x23F7:
    case 0x2B63:
    case 0x1F81F:
    case 0x1F87B:
    case 0x2B9F:
    case 0x1F847:
        return kSouth;
    case 0x25B2:
    case 0x25B3:
    case 0x25B4:
    case 0x25B5:
    case 0x2191:
    case 0x21D1:
    case 0x2B06:
    case 0x21E7:
    case 0x23F6:
    case 0x2B61:
    case 0x1F81D:
    case 0x1F879:
    case 0x2B9D:
    case 0x1F845:
        return kNorth;
    case 0x25B6:
    case 0x25B7:
    case 0x25B8:
    case 0x25B9:
    case 0x25BA:
    case 0x25BB:
    case 0x2192:
    case 0x21D2:
    case 0x27A1:
    case 0x2794:
    case 0x279C:
    case 0x279E:
    case 0x27A4:
    case 0x27F6:
    case 0x27F9:
    case 0x21E8:
    case 0x23F5:
    case 0x2B62:
    case 0x2B95:
    case 0x2B9E:
    case 0x279D:
    case 0x27F4:
    case 0x21FE:
    case 0x2799:
    case 0x279B:
    case 0x1F81E:
    case 0x1F846:
        return kEast;
    case 0x25C0:
    case 0x25C1:
    case 0x25C2:
    case 0x25C3:
    case 0x25C4:
    case 0x25C5:
    case 0x2190:
    case 0x21D0:
    case 0x2B05:
    case 0x27F5:
    case 0x27F8:
    case 0x21E6:
    case 0x23F4:
    case 0x2B60:
    case 0x2B9C:
    case 0x21FD:
    case 0x1F81C:
    case 0x1F844:
        return kWest;
    case 0x2194:
    case 0x21D4:
    case 0x27F7:
    case 0x21C4:
    case 0x21C6:
    case 0x21CC:
    case 0x21CB:
    case 0x2B0C:
    case 0x27FA:
        return kAcross;
    case 0x2195:
    case 0x21D5:
    case 0x21C5:
    case 0x21F5:
    case 0x2B0D:
        return kUpDown;
    default:
        return 0;
    }
}

Arms askewDirection(char32_t c)
{
    switch (c) {
    case 0x2198:
    case 0x2199:
    case 0x21D8:
    case 0x21D9:
    case 0x2B0A:
    case 0x2B0B:
        return kSouth;
    case 0x2196:
    case 0x2197:
    case 0x21D6:
    case 0x21D7:
    case 0x2B08:
    case 0x2B09:
        return kNorth;
    default:
        return 0;
    }
}

bool leansRight(char32_t c)
{
    return c == U'/' || c == 0x2571 || c == 0x2199 || c == 0x2197 || c == 0x21D9 || c == 0x21D7 ||
           c == 0x2B0B || c == 0x2B08;
}

bool isWord(char32_t c)
{
    if (c < 128)
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool symbols = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || c < 0xC0;
    return !symbols && c < 0x1F000;
}

}  // namespace stratoplan::ascii
