#include "model/base/cidr.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>

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

}  // namespace

std::uint32_t CidrBlock::first() const
{
    return prefix == 0 ? 0 : address & (~std::uint32_t{0} << (32 - prefix));
}

std::uint32_t CidrBlock::last() const
{
    return first() + static_cast<std::uint32_t>(size() - 1);
}

bool CidrBlock::contains(const CidrBlock& other) const
{
    return first() <= other.first() && other.last() <= last();
}

bool CidrBlock::overlaps(const CidrBlock& other) const
{
    return first() <= other.last() && other.first() <= last();
}

std::optional<CidrBlock> cidrBlock(std::string_view text)
{
    const auto range = blockRange(trimmed(text));
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
    for (int shift = 24; shift >= 0; shift -= 8)
        text += std::to_string(block.address >> shift & 255) + (shift ? "." : "/");
    return text + std::to_string(block.prefix);
}

std::vector<CidrBlock> cidrBlocks(std::string_view text)
{
    std::vector<CidrBlock> blocks;
    for (const std::string_view part : split(text, ',')) {
        const auto range = blockRange(trimmed(part));
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
    if (prefix < space.prefix || prefix > 32)
        return std::nullopt;
    std::sort(taken.begin(), taken.end(),
              [](const CidrBlock& a, const CidrBlock& b) { return a.first() < b.first(); });
    const std::uint64_t size = CidrBlock{0, prefix}.size();
    std::uint64_t at = space.first();
    for (const CidrBlock& block : taken) {
        if (block.last() < at)
            continue;
        if (at + size <= block.first())
            break;
        at = (std::uint64_t{block.last()} / size + 1) * size;
    }
    if (at + size - 1 > space.last())
        return std::nullopt;
    return CidrBlock{static_cast<std::uint32_t>(at), prefix};
}

}  // namespace stratoplan
