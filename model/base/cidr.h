#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// A block of IPv4 addresses. Source: RFC 4632.
struct CidrBlock {
    std::uint32_t address = 0;  ///< host byte order; may have host bits set
    int prefix = 32;

    std::uint64_t size() const { return std::uint64_t{1} << (32 - prefix); }
    std::uint32_t first() const;
    std::uint32_t last() const;
    CidrBlock canonical() const { return {first(), prefix}; }
    bool contains(const CidrBlock& other) const;
    bool overlaps(const CidrBlock& other) const;
    friend bool operator==(const CidrBlock&, const CidrBlock&) = default;
};

/// "10.0.0.0/16". Errors: nothing for any other text.
std::optional<CidrBlock> cidrBlock(std::string_view text);
std::string cidrText(const CidrBlock& block);

/// The blocks of a list such as "10.0.1.0/24, 10.0.2.0/24", and of the shorthand "10.0.1-3.0/24",
/// where one octet is a range. Errors: what is no block is left out; a range of more than 64 gives
/// nothing.
std::vector<CidrBlock> cidrBlocks(std::string_view text);

/// The lowest block of that size inside `space` that overlaps none of `taken`.
/// Cost: taken log taken.
std::optional<CidrBlock> freeBlock(const CidrBlock& space, int prefix,
                                   std::vector<CidrBlock> taken);

}  // namespace stratoplan
