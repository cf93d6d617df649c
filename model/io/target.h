#pragma once

#include "model/diag/diagnostic.h"
#include "model/io/file_io.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace stratoplan {

/// A folder that conversions are written to. Remembers in .stratoplan/made.json what was made
/// there, so that a file is only replaced when nobody else wrote it.
class Target {
public:
    enum class Way {
        New,      ///< nothing stands there
        Replace,  ///< what stands there was made here; lines between marks are kept (kept.h)
        Same,     ///< stands there already
        Beside,   ///< was changed since it was made: stays, and FILE.new is written beside it
        Refused   ///< was not made here, or is no file inside the folder
    };
    struct Plan {
        std::string path = {};  ///< relative, '/' between parts
        std::string content = {};
        std::string hash = {};  ///< of what was made, without what somebody keeps in it
        Way way = Way::New;
    };

    explicit Target(std::filesystem::path folder);

    /// What was made below a folder before, as it stands there now; paths relative to that folder.
    std::map<std::string, std::string> made(const std::string& below) const;
    void add(const std::string& path, std::string content);
    /// What writing would do to each file that was added. `force` replaces every file.
    std::vector<Plan> planned(bool force) const;
    std::string pathOf(const Plan& plan) const { return (m_folder / plan.path).string(); }
    /// Writes as planned, folders too, and the record; nothing when a file is refused.
    /// Errors: the first folder or file that cannot be written.
    Status write(const std::vector<Plan>& plans);

private:
    Plan planOf(const std::string& path, const std::string& content, bool force) const;
    Status writeOne(const std::string& path, const std::string& content,
                    Durability durability) const;
    std::string record() const;

    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_made;  // path to sha256
    std::vector<std::pair<std::string, std::string>> m_added;
};

}  // namespace stratoplan
