#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace {

using namespace stratoplan::cli;

int run(const Arguments& arguments, Console& console)
{
    switch (arguments.verb) {
    case Verb::Convert:
        return convert(arguments, console);
    case Verb::Inspect:
        return inspect(arguments, console);
    case Verb::Check:
        return check(arguments, console);
    case Verb::Fmt:
        return format(arguments, console);
    case Verb::Diff:
        return diff(arguments, console);
    case Verb::Edit:
        return edit(arguments, console);
    case Verb::List:
        return list(arguments, console);
    case Verb::Kinds:
        return kinds(arguments, console);
    case Verb::Open:
        break;
    }
    return openApp(arguments, console);
}

/// A short life: memory that was given back is taken again rather than asked of the system anew,
/// and comes in pages of 2 MiB once it is used. A large drawing fills a hundred megabytes, and
/// would spend a fifth of its time on pages of 4 KiB.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kHeap = 512 << 20;  // bytes of addresses, not of memory
    constexpr int kUsualPad = 128 << 10;
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, kHeap + (kHeap / 2));
    mallopt(M_TOP_PAD, kHeap);
    // More than the heap has, so it grows by all of them. Volatile, or nothing would be taken.
    void* volatile taken = std::malloc(2 * kUsualPad);
    const auto begin = reinterpret_cast<std::uintptr_t>(static_cast<void*>(taken));
    std::free(taken);
    mallopt(M_TOP_PAD, kUsualPad);
    constexpr std::uintptr_t kPage = 2 << 20;
    const std::uintptr_t first = (begin + kPage - 1) / kPage * kPage;
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    if (begin != 0 && first < end)
        madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
#endif
}

}  // namespace

int main(int argc, char** argv)
{
    keepMemory();
    std::signal(SIGPIPE,
                SIG_IGN);  // a closed pipe is a failed write, which is told by the exit status
    const std::vector<std::string_view> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto [arguments, error] = parseArguments(words);
    Console console(error.empty() ? arguments.value("--color", "auto") : "auto");
    int status = kDone;
    if (arguments.has("--help")) {
        console.data(helpText(arguments.verb));
    } else if (arguments.has("--version")) {
        console.data("stratoplan " STRATOPLAN_VERSION "\n");
    } else if (!error.empty()) {
        console.problem(error + "; see 'stratoplan --help'");
        status = kWrongUse;
    } else if (arguments.has("--man")) {
        console.data(manPage());
    } else if (arguments.has("--completion")) {
        console.data(completionScript(arguments.value("--completion")));
    } else {
        status = run(arguments, console);
    }
    if (!console.flush() && status == kDone) {
        console.problem("standard output could not be written");
        status = kWrongUse;
    }
    return status;
}
