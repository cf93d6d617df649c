#include "app/cli/unified_diff.h"

#include <algorithm>
#include <vector>

namespace stratoplan::cli {
namespace {

using Lines = std::vector<std::string_view>;

/// Lines with their endings, so that a change of an ending is a change.
Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

enum class Mark : char { Same = ' ', Gone = '-', New = '+' };

struct Step {
    Mark mark;
    std::string_view line;
};

/// Myers' shortest edit script, with the search cut off: far apart texts are replaced as a whole.
std::vector<Step> script(const Lines& before, const Lines& after)
{
    constexpr int kMostChanges = 1500;
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    const int limit = std::min(n + m, kMostChanges);
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(static_cast<std::size_t>(2 * limit + 3), 0);
    const auto at = [limit](int k) { return static_cast<std::size_t>(k + limit + 1); };
    int changes = -1;
    for (int d = 0; d <= limit && changes < 0; ++d) {
        trace.push_back(reach);
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)])
                        ? reach[at(k + 1)]
                        : reach[at(k - 1)] + 1;
            while (x < n && x - k < m &&
                   before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(x - k)])
                ++x;
            reach[at(k)] = x;
            if (x >= n && x - k >= m)
                changes = d;
        }
    }
    std::vector<Step> steps;
    if (changes < 0) {
        for (const std::string_view line : before)
            steps.push_back({Mark::Gone, line});
        for (const std::string_view line : after)
            steps.push_back({Mark::New, line});
        return steps;
    }
    int x = n;
    int y = m;
    for (int d = changes; d >= 0; --d) {
        const std::vector<int>& was = trace[static_cast<std::size_t>(d)];
        const int k = x - y;
        const bool down = k == -d || (k != d && was[at(k - 1)] < was[at(k + 1)]);
        const int fromX = d == 0 ? 0 : down ? was[at(k + 1)] : was[at(k - 1)];
        const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
        while (x > fromX && y > fromY &&
               (d == 0 || x > fromX + (down ? 0 : 1) || y > fromY + (down ? 1 : 0))) {
            --x;
            --y;
            steps.push_back({Mark::Same, before[static_cast<std::size_t>(x)]});
        }
        if (d > 0 && down)
            steps.push_back({Mark::New, after[static_cast<std::size_t>(--y)]});
        else if (d > 0)
            steps.push_back({Mark::Gone, before[static_cast<std::size_t>(--x)]});
    }
    std::ranges::reverse(steps);
    return steps;
}

std::string range(std::size_t first, std::size_t count)
{
    // An empty range names the line before it.
    return std::to_string(count == 0 ? first : first + 1) +
           (count == 1 ? "" : "," + std::to_string(count));
}

}  // namespace

std::string unifiedDiff(std::string_view path, std::string_view before, std::string_view after)
{
    constexpr std::size_t kContext = 3;
    if (before == after)
        return {};
    Lines a = linesOf(before);
    Lines b = linesOf(after);
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < most && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < most - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const std::size_t lead = std::min(head, kContext);
    const std::size_t trail = std::min(tail, kContext);
    const auto cut = [&](const Lines& lines) {
        return Lines(lines.begin() + static_cast<std::ptrdiff_t>(head - lead),
                     lines.end() - static_cast<std::ptrdiff_t>(tail - trail));
    };
    const std::vector<Step> steps = script(cut(a), cut(b));

    std::string out = "--- " + std::string(path) + "\n+++ " + std::string(path) + "\n";
    std::size_t lineA = head - lead;
    std::size_t lineB = head - lead;
    for (std::size_t at = 0; at < steps.size();) {
        std::size_t first = at;
        while (first < steps.size() && steps[first].mark == Mark::Same)
            ++first;
        if (first == steps.size())
            break;
        const std::size_t begin = first - std::min(first - at, kContext);
        std::size_t end = first;
        for (std::size_t i = first, same = 0; i < steps.size() && same <= 2 * kContext; ++i) {
            same = steps[i].mark == Mark::Same ? same + 1 : 0;
            if (same == 0)
                end = i + 1;
        }
        end = std::min(end + kContext, steps.size());
        lineA += begin - at;
        lineB += begin - at;
        std::size_t countA = 0;
        std::size_t countB = 0;
        std::string body;
        for (std::size_t i = begin; i < end; ++i) {
            countA += steps[i].mark != Mark::New ? 1 : 0;
            countB += steps[i].mark != Mark::Gone ? 1 : 0;
            body += static_cast<char>(steps[i].mark);
            body += steps[i].line;
            if (!steps[i].line.ends_with('\n'))
                body += "\n\\ No newline at end of file\n";
        }
        out += "@@ -" + range(lineA, countA) + " +" + range(lineB, countB) + " @@\n" + body;
        lineA += countA;
        lineB += countB;
        at = end;
    }
    return out;
}

}  // namespace stratoplan::cli
