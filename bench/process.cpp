#include "bench/process.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratoplan::bench {
namespace {

/// `waitForIt` is called between the start and the end, and ends what is timed.
Cost run(const std::vector<std::string>& words, int output, const auto& waitForIt)
{
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(output, STDOUT_FILENO);
        std::vector<char*> argv;
        for (const std::string& word : words)
            argv.push_back(const_cast<char*>(word.c_str()));
        argv.push_back(nullptr);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(output);
    int status = 0;
    rusage usage = {};
    const auto end = waitForIt();
    ::wait4(child, &status, 0, &usage);
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    const std::chrono::duration<double, std::milli> wall =
        end.value_or(std::chrono::steady_clock::now()) - begin;
    return {.cpuMs = ms(usage.ru_utime) + ms(usage.ru_stime),
            .wallMs = wall.count(),
            .mebibytes = static_cast<double>(usage.ru_maxrss) / 1024,
            .ok = WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

using Moment = std::optional<std::chrono::steady_clock::time_point>;

}  // namespace

Cost costOf(const std::vector<std::string>& words)
{
    return run(words, ::open("/dev/null", O_WRONLY), [] { return Moment(); });
}

Cost costToFirstWord(const std::vector<std::string>& words)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    return run(words, ends[1], [from = ends[0]] {
        char byte = 0;
        Moment heard;
        if (::read(from, &byte, 1) == 1)
            heard = std::chrono::steady_clock::now();
        ::close(from);
        return heard;
    });
}

Cost leastCostOf(const std::vector<std::string>& words)
{
    constexpr int kRuns = 15;
    Cost best = costOf(words);
    for (int i = 1; i < kRuns && best.ok && best.cpuMs < 500; ++i) {
        const Cost next = costOf(words);
        best.ok = next.ok;
        best.cpuMs = std::min(best.cpuMs, next.cpuMs);
        best.mebibytes = std::max(best.mebibytes, next.mebibytes);
    }
    return best;
}

}  // namespace stratoplan::bench
