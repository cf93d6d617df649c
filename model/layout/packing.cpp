#include "model/layout/level.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

std::vector<Point> packed(const std::vector<Size>& blocks, double gap, double aspect, Size& size)
{
    // Rows in order. Every row width that some run of blocks needs is a candidate, thinned out when
    // many.
    double widest = 0;
    double total = 0;
    for (const Size& block : blocks) {
        widest = std::max(widest, block.width);
        total += block.width + gap;
    }
    std::vector<Point> best(blocks.size());
    double bestScore = std::numeric_limits<double>::max();
    const int candidates = std::min<int>(static_cast<int>(blocks.size()), 24);
    for (int c = 1; c <= std::max(candidates, 1); ++c) {
        const double limit = std::max(widest, total / c + 1);
        std::vector<Point> at;
        Size used;
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (const Size& block : blocks) {
            if (x > 0 && x + block.width > limit) {
                y += rowHeight + gap;
                x = 0;
                rowHeight = 0;
            }
            at.push_back({x, y});
            used.width = std::max(used.width, x + block.width);
            rowHeight = std::max(rowHeight, block.height);
            used.height = std::max(used.height, y + rowHeight);
            x += block.width + gap;
        }
        if (used.width <= 0 || used.height <= 0)
            continue;
        const double off = std::abs(std::log(used.width / used.height / aspect));
        const double score = off + 0.5 * std::log(used.width * used.height);
        if (score < bestScore - 1e-9) {
            bestScore = score;
            best = at;
            size = used;
        }
    }
    return best;
}

}  // namespace stratoplan::layout
