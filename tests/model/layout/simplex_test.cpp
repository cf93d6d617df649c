#include "model/layout/simplex.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace stratoplan::layout {

TEST(Simplex, KeepsDistancesAndPullsTogether)
{
    Simplex simplex(3);
    simplex.keepApart(0, 1, 10, 1);
    simplex.keepApart(1, 2, 5);
    simplex.attract(0, 100, 2, 0, 3);

    std::vector<int> x;
    ASSERT_TRUE(simplex.solve(x));

    EXPECT_EQ(x[1] - x[0], 10);
    EXPECT_EQ(x[2] - x[0], 100);
}

TEST(Simplex, StaysWhereNothingPulls)
{
    Simplex simplex(2);
    simplex.setStart(1, 42);
    simplex.keepApart(0, 1, 10);

    std::vector<int> x;
    ASSERT_TRUE(simplex.push(x));

    EXPECT_EQ(x, (std::vector<int>{0, 42}));
}

TEST(Simplex, NamesTheCircleOfAContradiction)
{
    Simplex simplex(4);
    simplex.keepApart(3, 0, 1);
    simplex.keepApart(0, 1, 10);
    simplex.keepApart(1, 2, 10);
    simplex.keepApart(2, 0, -15);

    std::vector<int> x;
    std::vector<int> culprits;
    ASSERT_FALSE(simplex.push(x, &culprits));

    int sum = 0;
    for (const int c : culprits)
        sum += simplex.constraints()[static_cast<std::size_t>(c)].gap;
    EXPECT_EQ(culprits.size(), 3u);
    EXPECT_GT(sum, 0);
}

TEST(Simplex, IsBestOnRandomProblems)
{
    // No single variable can be moved to make a solution cheaper.
    std::srand(7);
    for (int round = 0; round < 40; ++round) {
        const int n = 3 + round % 9;
        Simplex simplex(n);
        for (int i = 0; i < 2 * n; ++i) {
            const int a = std::rand() % n;
            const int b = std::rand() % n;
            if (a < b)
                simplex.keepApart(a, b, std::rand() % 20, std::rand() % 5);
        }
        std::vector<int> x;
        ASSERT_TRUE(simplex.solve(x));
        const auto cost = [&](const std::vector<int>& at) {
            long total = 0;
            for (const Constraint& c : simplex.constraints()) {
                if (at[c.to] - at[c.from] < c.gap)
                    return 1'000'000L;
                total += static_cast<long>(c.weight) * (at[c.to] - at[c.from]);
            }
            return total;
        };
        const long best = cost(x);
        ASSERT_LT(best, 1'000'000L);
        for (std::size_t v = 0; v < x.size(); ++v) {
            for (const int by : {-1, 1, -5, 5}) {
                std::vector<int> moved = x;
                moved[v] += by;
                EXPECT_GE(cost(moved), best);
            }
        }
    }
}

}  // namespace stratoplan::layout
