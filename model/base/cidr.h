#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// An address as a number. IPv4 uses the low 32 bits.
__extension__ typedef unsigned __int128 IpAddress;

/// A block of IPv4 or IPv6 addresses. Blocks of two families share nothing.
/// Source: RFC 4632; RFC 4291.
struct CidrBlock {
    IpAddress address = 0;  ///< host byte order; may have host bits set
    int prefix = 32;
    bool isV6 = false;

    int bits() const { return isV6 ? 128 : 32; }
    IpAddress first() const;
    IpAddress last() const;
    /// How many addresses, as far as it matters: a double holds 2^128 too.
    double size() const;
    CidrBlock canonical() const { return {first(), prefix, isV6}; }
    bool contains(const CidrBlock& other) const;
    bool overlaps(const CidrBlock& other) const;
    friend bool operator==(const CidrBlock&, const CidrBlock&) = default;
};

/// "10.0.0.0/16", "2001:db8:12::/56". Errors: nothing for any other text.
std::optional<CidrBlock> cidrBlock(std::string_view text);
/// IPv6 in its short form. Source: RFC 5952.
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
