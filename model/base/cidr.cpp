#include "model/base/cidr.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace stratoplan {
namespace {

struct OctetRange {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

std::optional<std::uint32_t> smallNumber(std::string_view text, std::uint32_t max)
{
    if (text.empty() || text.size() > 3)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return value <= max ? std::optional(value) : std::nullopt;
}

std::optional<OctetRange> octetRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto from = smallNumber(text.substr(0, dash), 255);
    if (!from)
        return std::nullopt;
    if (dash == text.npos)
        return OctetRange{*from, *from};
    const auto to = smallNumber(text.substr(dash + 1), 255);
    if (!to || *to < *from || *to - *from >= 64)
        return std::nullopt;
    return OctetRange{*from, *to};
}

struct BlockRange {
    std::array<OctetRange, 4> octets;
    int prefix = 32;
};

std::optional<BlockRange> blockRange(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == text.npos || text.size() > 40)
        return std::nullopt;
    const auto prefix = smallNumber(text.substr(slash + 1), 32);
    const std::vector<std::string_view> parts = split(text.substr(0, slash), '.');
    if (!prefix || parts.size() != 4)
        return std::nullopt;
    BlockRange range;
    range.prefix = static_cast<int>(*prefix);
    int ranges = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto octet = octetRange(parts[i]);
        if (!octet)
            return std::nullopt;
        range.octets[i] = *octet;
        ranges += octet->from != octet->to;
    }
    return ranges <= 1 ? std::optional(range) : std::nullopt;
}

/// Up to four hexadecimal digits.
std::optional<unsigned> groupOf(std::string_view text)
{
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const char low = static_cast<char>(c | 0x20);
        if (!digit && (low < 'a' || low > 'f'))
            return std::nullopt;
        value = value << 4 | static_cast<unsigned>(digit ? c - '0' : low - 'a' + 10);
    }
    return value;
}

/// The groups of "2001:db8:12"; nothing where one is none.
std::optional<std::vector<unsigned>> groupsOf(std::string_view text)
{
    std::vector<unsigned> groups;
    if (text.empty())
        return groups;
    for (const std::string_view part : split(text, ':')) {
        const auto group = groupOf(part);
        if (!group)
            return std::nullopt;
        groups.push_back(*group);
    }
    return groups;
}

/// Source: RFC 4291, 2.2; the form that ends in an IPv4 address is not read.
std::optional<CidrBlock> blockV6(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == text.npos)
        return std::nullopt;
    const auto prefix = smallNumber(text.substr(slash + 1), 128);
    text = text.substr(0, slash);
    const std::size_t gap = text.find("::");
    const auto front = groupsOf(text.substr(0, gap));
    const auto back = groupsOf(gap == text.npos ? std::string_view() : text.substr(gap + 2));
    if (!prefix || !front || !back)
        return std::nullopt;
    const std::size_t count = front->size() + back->size();
    if (gap == text.npos ? count != 8 : count > 7)
        return std::nullopt;
    CidrBlock block{0, static_cast<int>(*prefix), true};
    for (const unsigned group : *front)
        block.address = block.address << 16 | group;
    for (std::size_t i = count; i < 8; ++i)
        block.address <<= 16;
    for (const unsigned group : *back)
        block.address = block.address << 16 | group;
    return block;
}

std::string textOfV6(IpAddress address)
{
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 8; i-- > 0; address >>= 16)
        groups[i] = static_cast<unsigned>(address & 0xFFFF);
    // The first of the longest runs of zeros, of two at least.
    std::size_t gap = 8;
    std::size_t length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > length) {
            gap = i;
            length = end - i;
        }
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == gap) {
            text += "::";
            i += length - 1;
            continue;
        }
        if (!text.empty() && !text.ends_with(':'))
            text += ':';
        bool leading = true;
        for (int shift = 12; shift >= 0; shift -= 4) {
            const unsigned digit = groups[i] >> shift & 15;
            leading = leading && digit == 0 && shift > 0;
            if (!leading)
                text += kDigits[digit];
        }
    }
    return text;
}

/// All ones below the first `prefix` of `bits`.
IpAddress hostMask(int bits, int prefix)
{
    const int width = bits - prefix;
    return width >= 128 ? ~IpAddress{0} : (IpAddress{1} << width) - 1;
}

}  // namespace

IpAddress CidrBlock::first() const
{
    return address & ~hostMask(bits(), prefix);
}

IpAddress CidrBlock::last() const
{
    return address | hostMask(bits(), prefix);
}

double CidrBlock::size() const
{
    return std::ldexp(1.0, bits() - prefix);
}

bool CidrBlock::contains(const CidrBlock& other) const
{
    return isV6 == other.isV6 && first() <= other.first() && other.last() <= last();
}

bool CidrBlock::overlaps(const CidrBlock& other) const
{
    return isV6 == other.isV6 && first() <= other.last() && other.first() <= last();
}

std::optional<CidrBlock> cidrBlock(std::string_view text)
{
    text = trimmed(text);
    if (text.find(':') != text.npos)
        return blockV6(text);
    const auto range = blockRange(text);
    if (!range)
        return std::nullopt;
    CidrBlock block{0, range->prefix};
    for (const OctetRange& octet : range->octets) {
        if (octet.from != octet.to)
            return std::nullopt;
        block.address = block.address << 8 | octet.from;
    }
    return block;
}

std::string cidrText(const CidrBlock& block)
{
    std::string text;
    if (block.isV6)
        return textOfV6(block.address) + "/" + std::to_string(block.prefix);
    for (int shift = 24; shift >= 0; shift -= 8)
        text += std::to_string(static_cast<unsigned>(block.address >> shift & 255)) +
                (shift ? "." : "/");
    return text + std::to_string(block.prefix);
}

std::vector<CidrBlock> cidrBlocks(std::string_view text)
{
    std::vector<CidrBlock> blocks;
    for (const std::string_view whole : split(text, ',')) {
        const std::string_view part = trimmed(whole);
        if (part.find(':') != part.npos) {
            if (const auto block = blockV6(part))
                blocks.push_back(*block);
            continue;
        }
        const auto range = blockRange(part);
        if (!range)
            continue;
        std::uint32_t count = 1;
        for (const OctetRange& octet : range->octets)
            count = std::max(count, octet.to - octet.from + 1);
        for (std::uint32_t i = 0; i < count; ++i) {
            CidrBlock block{0, range->prefix};
            for (const OctetRange& octet : range->octets)
                block.address = block.address << 8 | std::min(octet.from + i, octet.to);
            blocks.push_back(block);
        }
    }
    return blocks;
}

std::optional<CidrBlock> freeBlock(const CidrBlock& space, int prefix, std::vector<CidrBlock> taken)
{
    if (prefix < space.prefix || prefix > space.bits())
        return std::nullopt;
    std::erase_if(taken, [&](const CidrBlock& block) { return block.isV6 != space.isV6; });
    std::sort(taken.begin(), taken.end(),
              [](const CidrBlock& a, const CidrBlock& b) { return a.first() < b.first(); });
    const IpAddress mask = hostMask(space.bits(), prefix);  // of one block of that size
    IpAddress at = space.first();
    for (const CidrBlock& block : taken) {
        if (block.last() < at)
            continue;
        if (at + mask < block.first())
            break;
        const IpAddress end = block.last() | mask;
        if (end >= space.last())
            return std::nullopt;
        at = end + 1;
    }
    return CidrBlock{at, prefix, space.isV6};
}

}  // namespace stratoplan
