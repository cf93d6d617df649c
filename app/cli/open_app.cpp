#include "app/cli/commands.h"
#include "app/cli/designer.h"
#include "model/base/text_util.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace stratoplan::cli {

int openApp(const Arguments& arguments, Console& console)
{
    for (const std::string& input : arguments.inputs) {
        std::error_code error;
        if (input == "-" || std::filesystem::exists(input, error))
            continue;
        console.problem("'" + input + "' is neither a verb nor a file; see 'stratoplan --help'");
        return kWrongUse;
    }
    const std::string program = designerProgram();
    if (program.empty()) {
        console.problem(
            "the desktop program stratoplan-designer is neither beside stratoplan nor in PATH; "
            "build it or use a verb, see 'stratoplan --help'");
        return kWrongUse;
    }
    std::vector<std::string> words = {program};
    if (arguments.has("--new-instance"))
        words.emplace_back("--new-instance");
    if (!arguments.inputs.empty())
        words.emplace_back("--");
    words.insert(words.end(), arguments.inputs.begin(), arguments.inputs.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    ::execv(program.c_str(), argv.data());
    console.problem(program + " cannot be started: " + std::strerror(errno));
    return kWrongUse;
}

}  // namespace stratoplan::cli
