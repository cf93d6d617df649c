#pragma once

namespace stratoplan {

/// Bytes [begin, end) of some text. Empty where begin == end.
struct ByteRange {
    unsigned begin = 0;
    unsigned end = 0;

    unsigned size() const { return end - begin; }
    bool empty() const { return begin == end; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

}  // namespace stratoplan
