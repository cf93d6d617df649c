#include "export/fargate.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

struct Row {
    int cpu;
    int least;  ///< memory
    int most;
    int step;
};
constexpr Row kRows[] = {{256, 512, 2048, 512},       {512, 1024, 4096, 1024},
                         {1024, 2048, 8192, 1024},    {2048, 4096, 16384, 1024},
                         {4096, 8192, 30720, 1024},   {8192, 16384, 61440, 4096},
                         {16384, 32768, 122880, 8192}};

}  // namespace

TaskSize taskSize(int cpu, int memory)
{
    if (cpu <= 0 && memory <= 0)
        return {};
    for (const Row& row : kRows) {
        if (row.cpu < cpu || row.most < memory)
            continue;
        if (cpu <= 0 && row.cpu < TaskSize().cpu)
            continue;  // only memory is said: no less CPU than usual
        const int wanted = std::max(memory, row.least);
        int size = row.least + (wanted - row.least + row.step - 1) / row.step * row.step;
        if (row.cpu == 256 && size == 1536)
            size = 2048;
        return {row.cpu, std::min(size, row.most)};
    }
    return {16384, 122880};  // the largest that there is
}

}  // namespace stratoplan::exporting
