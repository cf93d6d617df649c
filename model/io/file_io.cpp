#include "model/io/file_io.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;

/// An open file that is closed on every way out.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number > STDIN_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

Diagnostic failure(DiagCode code, const std::string& path)
{
    return {.code = code, .args = {path, std::strerror(errno)}};
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Where a chain of symbolic links ends, also when nothing is there yet.
fs::path behindLinks(fs::path path)
{
    constexpr int kLongestChain = 40;
    std::error_code error;
    for (int i = 0; i < kLongestChain && fs::is_symlink(fs::symlink_status(path, error)); ++i) {
        const fs::path target = fs::read_symlink(path, error);
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return path;
}

/// Creates a file that was not there beside `path`.
std::pair<int, fs::path> createBeside(const fs::path& path, mode_t mode)
{
    for (unsigned attempt = 0; attempt < 1000; ++attempt) {
        fs::path name = path;
        name.replace_filename(".stratoplan-" + std::to_string(::getpid()) + "-" +
                              std::to_string(attempt) + "~");
        const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file >= 0 || errno != EEXIST)
            return {file, name};
    }
    return {-1, {}};
}

bool sync(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == EROFS;
}

}  // namespace

Result<std::string> readFile(const std::string& path)
{
    const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return failure(DiagCode::SRC020, path);
    struct stat status = {};
    std::string bytes;
    if (::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode)) {
        if (static_cast<std::size_t>(status.st_size) > kLargestInput)
            return Diagnostic{.code = DiagCode::SRC022, .args = {path}};
        bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
    }
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(DiagCode::SRC020, path);
        if (count == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > kLargestInput)
            return Diagnostic{.code = DiagCode::SRC022, .args = {path}};
    }
}

Status writeFile(const std::string& path, std::string_view bytes, Durability durability)
{
    const fs::path target = behindLinks(path);
    struct stat before = {};
    const bool exists = ::stat(target.c_str(), &before) == 0;
    if (exists && !S_ISREG(before.st_mode)) {
        const Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
        if (!file || !writeAll(file.number(), bytes))
            return failure(DiagCode::SRC021, path);
        return std::monostate{};
    }
    if (exists &&
        ::access(target.c_str(), W_OK) != 0)  // a read-only file is a wish, not an accident
        return failure(DiagCode::SRC021, path);
    const auto [number, name] = createBeside(target, exists ? 0600 : 0666);
    const Descriptor file(number);
    if (!file)
        return failure(DiagCode::SRC021, path);
    bool done = writeAll(file.number(), bytes);
    if (done && exists) {
        // Changing the owner clears set-id bits, so permissions come after it.
        if (::fchown(file.number(), before.st_uid, before.st_gid) != 0)
            before.st_mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
        done = ::fchmod(file.number(), before.st_mode & 07777) == 0;
    }
    const bool waits = durability == Durability::Now;
    done = done && (!waits || sync(file.number())) && ::rename(name.c_str(), target.c_str()) == 0;
    if (!done) {
        Diagnostic reason = failure(DiagCode::SRC021, path);
        ::unlink(name.c_str());
        return reason;
    }
    if (!waits)
        return std::monostate{};
    const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory)
        sync(directory.number());
    return std::monostate{};
}

}  // namespace stratoplan
