#include "app/cli/render.h"

#include "app/cli/designer.h"
#include "model/base/text_util.h"
#include "model/picture/picture_bytes.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;  // NOLINT(readability-redundant-declaration): POSIX has no header for it

namespace stratoplan::cli {
namespace {

/// Both ends of a pipe, closed on every way out.
class Pipe {
public:
    Pipe() { m_open = ::pipe2(m_ends.data(), O_CLOEXEC) == 0; }
    ~Pipe()
    {
        close(0);
        close(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    bool isOpen() const { return m_open; }
    int end(std::size_t index) const { return m_ends[index]; }
    void close(std::size_t index)
    {
        if (m_ends[index] >= 0)
            ::close(m_ends[index]);
        m_ends[index] = -1;
    }

private:
    std::array<int, 2> m_ends = {-1, -1};
    bool m_open = false;
};

/// Writes and reads at once, so that neither side waits for the other for ever.
std::string exchange(Pipe& in, Pipe& out, std::string_view bytes)
{
    std::string answer;
    ::fcntl(in.end(1), F_SETFL, O_NONBLOCK);
    std::array<char, 1 << 16> buffer;
    for (;;) {
        if (bytes.empty())
            in.close(1);
        std::array<pollfd, 2> watched = {{{out.end(0), POLLIN, 0}, {in.end(1), POLLOUT, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return answer;
        if ((watched[1].revents & (POLLOUT | POLLERR)) != 0) {
            const ssize_t written = ::write(in.end(1), bytes.data(), bytes.size());
            if (written > 0)
                bytes.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EAGAIN && errno != EINTR)
                bytes = {};  // the other side is gone; what it said is still read
        }
        if ((watched[0].revents & (POLLIN | POLLHUP)) == 0)
            continue;
        const ssize_t count = ::read(out.end(0), buffer.data(), buffer.size());
        if (count == 0 || (count < 0 && errno != EINTR))
            return answer;
        if (count > 0)
            answer.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

std::vector<std::string> unframed(std::string_view bytes)
{
    std::vector<std::string> frames;
    while (bytes.size() >= 4) {
        std::size_t size = 0;
        for (std::size_t i = 4; i-- > 0;)
            size = size << 8 | static_cast<unsigned char>(bytes[i]);
        bytes.remove_prefix(4);
        if (size > bytes.size())
            break;
        frames.emplace_back(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return frames;
}

}  // namespace

Rendered render(const std::vector<Picture>& pictures, const std::string& format, double scale)
{
    const std::string program = designerProgram();
    if (program.empty())
        return {
            {},
            format +
                " is drawn by stratoplan-designer, which is neither beside stratoplan nor in PATH; "
                "build it or convert to svg"};
    std::string bytes;
    for (const Picture& picture : pictures)
        bytes += framed(pictureBytes(picture));
    Pipe in;
    Pipe out;
    if (!in.isOpen() || !out.isOpen())
        return {{}, std::string("no pipe: ") + std::strerror(errno)};
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in.end(0), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out.end(1), STDOUT_FILENO);
    std::array<std::string, 5> words = {program, "--render", format, "--scale", number(scale, 4)};
    std::array<char*, 6> argv = {words[0].data(), words[1].data(), words[2].data(),
                                 words[3].data(), words[4].data(), nullptr};
    pid_t child = 0;
    const int failed =
        ::posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return {{}, program + " cannot be started: " + std::strerror(failed)};
    in.close(0);
    out.close(1);
    Rendered rendered = {unframed(exchange(in, out, bytes)), {}};
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (rendered.files.size() != pictures.size() || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        rendered.error = program + " drew " + std::to_string(rendered.files.size()) + " of " +
                         std::to_string(pictures.size()) + " pictures";
    return rendered;
}

}  // namespace stratoplan::cli
