#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"

#include <csignal>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
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

/// A short life: memory that was given back is taken again rather than asked of the system anew.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kLargest = 32 << 20;  // bytes
    mallopt(M_MMAP_THRESHOLD, kLargest);
    mallopt(M_TRIM_THRESHOLD, 8 * kLargest);
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
