#pragma once

namespace stratoplan {

// Of ASCII alone, whatever the locale says.

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace stratoplan
