#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace stratoplan::testing_support {

/// What a run of the program did. `status` is -1 when a signal or the time limit ended it.
struct ProgramRun {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs stratoplan with these arguments in `folder`, at most 10 s of CPU and 1 GiB (without
/// sanitizers).
ProgramRun stratoplan(const std::filesystem::path& folder,
                      const std::vector<std::string>& arguments, const std::string& input = {},
                      const std::vector<std::string>& environment = {});

/// A folder of its own for a test, gone afterwards.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    void write(const std::string& name, const std::string& text) const;
    std::string read(const std::string& name) const;
    bool has(const std::string& name) const { return std::filesystem::exists(m_path / name); }
    ProgramRun run(const std::vector<std::string>& arguments, const std::string& input = {},
                   const std::vector<std::string>& environment = {}) const;

private:
    std::filesystem::path m_path;
};

}  // namespace stratoplan::testing_support
