#include "tests/cli/run.h"

#include "tests/support/corpus.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratoplan::testing_support {
namespace {

namespace fs = std::filesystem;

void redirect(const fs::path& file, int flags, int to)
{
    ::dup2(::open(file.c_str(), flags, 0600), to);
}

[[noreturn]] void become(const fs::path& folder, const std::vector<std::string>& arguments,
                         const std::vector<std::string>& environment, const fs::path& files)
{
#if defined(NDEBUG)
    constexpr rlim_t kSeconds = 10;
#else
    constexpr rlim_t kSeconds = 120;  // sanitizers and debug builds take their time
#endif
    redirect(files / "in", O_RDONLY, STDIN_FILENO);
    redirect(files / "out", O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(files / "err", O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    const rlimit time = {kSeconds, kSeconds};
    ::setrlimit(RLIMIT_CPU, &time);
#if !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t kBytes = 1U << 30;
    const rlimit memory = {kBytes, kBytes};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    if (::chdir(folder.c_str()) != 0)
        ::_exit(126);
    ::unsetenv("NO_COLOR");
    for (const std::string& setting : environment)
        ::putenv(const_cast<char*>(setting.c_str()));
    std::vector<char*> argv = {const_cast<char*>(STRATOPLAN_PROGRAM)};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(STRATOPLAN_PROGRAM, argv.data());
    ::_exit(127);
}

}  // namespace

ProgramRun stratoplan(const fs::path& folder, const std::vector<std::string>& arguments,
                      const std::string& input, const std::vector<std::string>& environment)
{
    const Folder files;
    files.write("in", input);
    const pid_t child = ::fork();
    if (child == 0)
        become(folder, arguments, environment, files.path());
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, files.read("out"), files.read("err")};
}

Folder::Folder()
{
    std::string pattern = fs::temp_directory_path() / "stratoplan-XXXXXX";
    m_path = ::mkdtemp(pattern.data());
}

Folder::~Folder()
{
    fs::remove_all(m_path);
}

void Folder::write(const std::string& name, const std::string& text) const
{
    writeFile(m_path / name, text);
}

std::string Folder::read(const std::string& name) const
{
    return readFile(m_path / name);
}

ProgramRun Folder::run(const std::vector<std::string>& arguments, const std::string& input,
                       const std::vector<std::string>& environment) const
{
    return stratoplan(m_path, arguments, input, environment);
}

}  // namespace stratoplan::testing_support
