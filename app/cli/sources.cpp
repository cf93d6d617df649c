#include "app/cli/sources.h"

#include "model/base/text_util.h"
#include "model/io/file_io.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

namespace stratoplan::cli {
namespace {

namespace fs = std::filesystem;

bool isYaml(const fs::path& path)
{
    return path.extension() == ".yaml" || path.extension() == ".yml";
}

bool isKustomization(const fs::path& path)
{
    return path.filename() == "kustomization.yaml" || path.filename() == "kustomization.yml";
}

/// The items of a list at the margin of a text ("resources:" and the lines with a dash below it).
std::vector<std::string> itemsBelow(std::string_view text, std::string_view key)
{
    std::vector<std::string> items;
    bool inside = false;
    for (std::string_view line : splitLines(text)) {
        const std::string_view plain = trimmed(line);
        if (!line.empty() && line.front() != ' ' && line.front() != '-' && line.front() != '#')
            inside = plain.starts_with(key) && plain.ends_with(':');
        if (!inside || !plain.starts_with("- "))
            continue;
        std::string_view item = trimmed(plain.substr(2));
        item = trimmed(item.substr(0, item.find(" #")));
        if (item.size() > 1 && (item.front() == '"' || item.front() == '\''))
            item = item.substr(1, item.size() - 2);
        items.push_back(std::string(item));
    }
    return items;
}

class Collector {
public:
    Status add(const fs::path& path)
    {
        std::error_code error;
        const fs::path whole = fs::weakly_canonical(path, error);
        if (!m_seen.insert(whole.string()).second)
            return std::monostate{};
        if (fs::is_directory(path, error))
            return addFolder(path);
        Result<std::string> bytes = readFile(path);
        if (!bytes)
            return bytes.reason();
        if (isKustomization(path))
            return addResources(path.parent_path(), *bytes);
        if (!m_text.empty())
            m_text += m_text.ends_with('\n') ? "---\n" : "\n---\n";
        m_text += *bytes;
        return std::monostate{};
    }

    const std::string& text() const { return m_text; }

private:
    Status addFolder(const fs::path& folder)
    {
        std::error_code error;
        for (const char* name : {"kustomization.yaml", "kustomization.yml"})
            if (fs::exists(folder / name, error))
                return add(folder / name);
        std::vector<fs::path> files;
        for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error)) {
            const bool kustomized = isKustomization(it->path());
            if (it->is_regular_file(error) && isYaml(it->path()) && !kustomized)
                files.push_back(it->path());
        }
        std::ranges::sort(files);
        for (const fs::path& file : files)
            if (const Status status = add(file); !status)
                return status;
        return std::monostate{};
    }

    /// Resources of the network are not fetched: what is drawn is what is here.
    Status addResources(const fs::path& folder, std::string_view text)
    {
        for (const std::string_view key : {"resources", "bases", "components"})
            for (const std::string& item : itemsBelow(text, key))
                if (item.find("://") == std::string::npos && !item.starts_with("github.com/"))
                    if (const Status status = add(folder / item); !status)
                        return status;
        return std::monostate{};
    }

    std::set<std::string> m_seen;
    std::string m_text;
};

}  // namespace

Result<std::string> readSources(const std::string& path)
{
    std::error_code error;
    if (path == "-" || (!fs::is_directory(path, error) && !isKustomization(path)))
        return readFile(path);
    Collector collector;
    if (const Status status = collector.add(path); !status)
        return status.reason();
    if (collector.text().empty())
        return Diagnostic{.code = DiagCode::SRC020, .args = {path, "it holds no YAML"}};
    return collector.text();
}

}  // namespace stratoplan::cli
