#pragma once

#include "model/import/ascii/strokes.h"

#include <utility>
#include <vector>

namespace stratoplan::ascii {

/// A frame whose four sides are rows and columns of one sign, as of stars or dots.
struct SignFrame {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;  ///< of the top
    int bottomRight = 0;
    std::vector<std::pair<int, int>> sides = {};  ///< columns in each row between; -1 where none is
};

/// The frames of that kind with something drawn within: a banner of a program has no more than
/// words. `rows`: where to look for tops and bottoms.
std::vector<SignFrame> signFrames(const Grid& grid, const Strokes& strokes,
                                  const std::vector<int>& rows);

}  // namespace stratoplan::ascii
