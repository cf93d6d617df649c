#pragma once

#include "app/cli/console.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace stratoplan::cli {

/// A folder that conversions are written to. Remembers in .stratoplan/made.json what was made
/// there, so that a file is only replaced when nobody else wrote it.
class Target {
public:
    explicit Target(std::filesystem::path folder);

    /// What was made below a folder before, as it stands there now; paths relative to that folder.
    std::map<std::string, std::string> made(const std::string& below) const;
    void add(const std::string& path, std::string content);
    /// Writes all that was added, or nothing when a file stands in the way that was not made here.
    /// Lines that were added between marks are kept (kept.h). A made file that was changed
    /// otherwise stays, and FILE.new is written beside it. Gives the exit status.
    int write(bool force, Console& console);

private:
    struct Planned {
        std::string path;  // relative, '/' between parts
        std::string content;
        bool keeps = false;  // holds lines of the file that stands there
    };
    enum class Way { Write, Same, Beside, Refused };

    void keep(Planned& file) const;
    Way wayOf(const Planned& file, bool force) const;
    int writeOne(const std::string& path, const std::string& content, Console& console);
    std::string record() const;

    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_made;  // path to sha256
    std::vector<Planned> m_planned;
};

}  // namespace stratoplan::cli
