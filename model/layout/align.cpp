#include "model/layout/align.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::layout {

namespace {

constexpr double kSame = 1.5;          // places that differ less are meant to be one
constexpr std::size_t kLookBack = 24;  // siblings, of which those of other rows are passed over

bool alignPair(const Axis& axis, double unit, Simplex& simplex, const std::vector<int>& low,
               const std::vector<int>& high, int a, int b)
{
    const Item& x = axis.scene().items[a];
    const Item& y = axis.scene().items[b];
    const auto half = [&](const Item& item) {
        return static_cast<int>(std::lround((axis.hi(item.box) - axis.lo(item.box)) / 2 / unit));
    };
    const double middleX = (axis.lo(x.box) + axis.hi(x.box)) / 2;
    const double middleY = (axis.lo(y.box) + axis.hi(y.box)) / 2;
    if (!x.container && !y.container && std::abs(middleX - middleY) < kSame) {
        simplex.attract(low[a], half(x), low[b], half(y), 8);
        return true;
    }
    if (x.container != y.container || std::abs(axis.lo(x.box) - axis.lo(y.box)) >= kSame)
        return false;
    simplex.attract(low[a], 0, low[b], 0, 6);
    if (x.container && std::abs(axis.hi(x.box) - axis.hi(y.box)) < kSame)
        simplex.attract(high[a], 0, high[b], 0, 4);
    return true;
}

}  // namespace

void alignSiblings(const Axis& axis, double unit, Simplex& simplex, const std::vector<int>& low,
                   const std::vector<int>& high)
{
    const Scene& scene = axis.scene();
    for (int i = -1; i < countOf(scene.items); ++i) {
        if (i >= 0 && !scene.items[i].container)
            continue;
        std::vector<int> row = scene.childrenOf(i);
        std::sort(row.begin(), row.end(), [&](int a, int b) {
            const double x = axis.crossLo(scene.items[a].box);
            const double y = axis.crossLo(scene.items[b].box);
            return x != y ? x < y : a < b;
        });
        for (std::size_t k = 1; k < row.size(); ++k) {
            for (std::size_t m = k; m-- > 0 && m + kLookBack > k;) {
                if (alignPair(axis, unit, simplex, low, high, row[m], row[k]))
                    break;
            }
        }
    }
}

}  // namespace stratoplan::layout
