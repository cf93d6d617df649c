#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace stratoplan {

/// A number that names one record of one diagram and is never reused in it. 0 names nothing.
template <class Tag>
struct Id {
    std::uint32_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using NodeId = Id<struct NodeTag>;
using EdgeId = Id<struct EdgeTag>;
using NoteId = Id<struct NoteTag>;

}  // namespace stratoplan

template <class Tag>
struct std::hash<stratoplan::Id<Tag>> {
    std::size_t operator()(stratoplan::Id<Tag> id) const noexcept { return id.value; }
};
