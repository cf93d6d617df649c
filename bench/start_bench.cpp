// Start to a drawn document against an empty Qt main window: from fork to the first frame, which
// either program tells on its output; run in turns on the display at hand (offscreen without one).
// The CPU time is that of the whole process, which ends with the frame.
// Usage: start_bench [--smoke] [FILE].
#include "bench/process.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stratoplan::bench {
namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Series {
    std::vector<std::string> words;
    std::vector<double> cpu;
    std::vector<double> wall;

    bool runOnce()
    {
        const Cost cost = costToFirstWord(words);
        cpu.push_back(cost.cpuMs);
        wall.push_back(cost.wallMs);
        return cost.ok;
    }
};

int run(int argc, char** argv)
{
    int turns = 40;
    std::vector<std::string> document = {"--example"};
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0)
            turns = 1;
        else
            document = {argv[i]};
    }
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    Series empty{{STRATOPLAN_EMPTY_WINDOW}, {}, {}};
    Series ours{{STRATOPLAN_DESIGNER, "--new-instance", "--first-frame", document[0]}, {}, {}};
    for (int i = 0; i < turns; ++i) {
        if (!empty.runOnce() || !ours.runOnce()) {
            std::fputs("a window did not start\n", stderr);
            return 1;
        }
    }
    std::printf("empty window %6.1f ms, CPU %6.1f ms\n", median(empty.wall), median(empty.cpu));
    std::printf("%-12s %6.1f ms, CPU %6.1f ms\n",
                document[0].substr(document[0].rfind('/') + 1).c_str(), median(ours.wall),
                median(ours.cpu));
    std::printf("ratio        %6.2f,    CPU %6.2f\n", median(ours.wall) / median(empty.wall),
                median(ours.cpu) / median(empty.cpu));
    return 0;
}

}  // namespace
}  // namespace stratoplan::bench

int main(int argc, char** argv)
{
    return stratoplan::bench::run(argc, argv);
}
