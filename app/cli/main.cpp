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

#ifdef __GLIBC__
/// The next so many bytes of the heap come in pages of 2 MiB once they are used: a large drawing
/// fills tens of megabytes, and would spend a fifth of its time on pages of 4 KiB.
void askForLargePages(int bytes)
{
    constexpr int kDefaultPad = 128 << 10;
    mallopt(M_TOP_PAD, bytes);
    // More than the heap has: it grows by all of them. Volatile, or nothing would be taken.
    void* volatile taken = std::malloc(2 * kDefaultPad);
    std::free(taken);
    mallopt(M_TOP_PAD, kDefaultPad);
    constexpr std::uintptr_t kPage = 2 << 20;
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t begin = (end - static_cast<std::uintptr_t>(bytes)) / kPage * kPage + kPage;
    madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}
#endif

/// A short life: memory that was given back is taken again rather than asked of the system anew.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kLargest = 32 << 20;  // bytes
    mallopt(M_MMAP_THRESHOLD, kLargest);
    mallopt(M_TRIM_THRESHOLD, 8 * kLargest);
    askForLargePages(8 * kLargest);
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
