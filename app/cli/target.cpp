#include "app/cli/target.h"

#include "app/cli/kept.h"
#include "app/cli/sha256.h"
#include "model/io/file_io.h"
#include "model/io/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRecord = ".stratoplan/made.json";

/// Paths come from labels by way of exporters: nothing may leave the folder.
bool staysInside(const fs::path& path)
{
    return path.is_relative() && !path.empty() &&
           std::ranges::none_of(path, [](const fs::path& part) { return part == ".."; });
}

std::map<std::string, std::string> readRecord(const fs::path& file)
{
    std::map<std::string, std::string> made;
    std::error_code error;
    if (!fs::exists(file, error))
        return made;
    const Result<std::string> text = readFile(file);
    if (!text)
        return made;
    const nlohmann::json document = nlohmann::json::parse(*text, nullptr, false);
    if (!document.is_object() || !document.contains("files") || !document["files"].is_object())
        return made;
    for (const auto& [path, entry] : document["files"].items())
        if (entry.is_object() && entry.contains("sha256") && entry["sha256"].is_string())
            made[path] = entry["sha256"].get<std::string>();
    return made;
}

}  // namespace

Target::Target(fs::path folder)
    : m_folder(std::move(folder)), m_made(readRecord(m_folder / kRecord))
{
}

std::map<std::string, std::string> Target::made(const std::string& below) const
{
    std::map<std::string, std::string> files;
    for (const auto& [path, hash] : m_made) {
        std::error_code error;
        if (!path.starts_with(below) || !staysInside(path) ||
            !fs::is_regular_file(m_folder / path, error))
            continue;
        if (Result<std::string> bytes = readFile(m_folder / path))
            files.emplace(path.substr(below.size()), std::move(*bytes));
    }
    return files;
}

void Target::add(const std::string& path, std::string content)
{
    m_planned.push_back({path, std::move(content)});
}

int Target::write(bool force, Console& console)
{
    std::vector<Way> ways;
    std::vector<std::string> hashes;  // of what is made, without what somebody keeps in it
    for (Planned& file : m_planned) {
        hashes.push_back(sha256(file.content));
        if (!force)
            keep(file);
        ways.push_back(wayOf(file, force));
        if (ways.back() == Way::Refused)
            console.problem((m_folder / file.path).string() +
                            " was not made by stratoplan; --force overwrites it");
    }
    if (std::ranges::count(ways, Way::Refused) > 0)
        return kWrongUse;
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        const Planned& file = m_planned[i];
        if (ways[i] == Way::Beside) {
            console.problem((m_folder / file.path).string() +
                            " was changed since it was made and stays; see " + file.path +
                            ".new beside it");
            if (const int status = writeOne(file.path + ".new", file.content, console);
                status != kDone)
                return status;
            continue;
        }
        if (ways[i] == Way::Write)
            if (const int status = writeOne(file.path, file.content, console); status != kDone)
                return status;
        m_made[file.path] = hashes[i];
    }
    return m_planned.empty() ? kDone : writeOne(kRecord, record(), console);
}

/// Only lines between marks were added to what was made: they go into what is made now.
void Target::keep(Planned& file) const
{
    const auto it = m_made.find(file.path);
    std::error_code error;
    if (it == m_made.end() || !staysInside(file.path) ||
        !fs::is_regular_file(m_folder / file.path, error))
        return;
    const Result<std::string> now = readFile(m_folder / file.path);
    if (!now || sha256(*now) == it->second)
        return;
    const KeptParts parts = withoutKept(*now);
    if (parts.kept.empty() || sha256(parts.rest) != it->second)
        return;
    if (std::optional<std::string> merged = withKept(file.content, parts.kept)) {
        file.content = std::move(*merged);
        file.keeps = true;
    }
}

Target::Way Target::wayOf(const Planned& file, bool force) const
{
    const fs::path path = m_folder / file.path;
    std::error_code error;
    if (!staysInside(file.path) || fs::is_directory(path, error))
        return Way::Refused;
    if (!fs::exists(path, error) || !fs::is_regular_file(path, error))
        return Way::Write;
    const Result<std::string> now = readFile(path);
    if (now && *now == file.content)
        return Way::Same;
    if (force)
        return Way::Write;
    const auto it = m_made.find(file.path);
    if (it == m_made.end() || !now)
        return Way::Refused;
    return file.keeps || sha256(*now) == it->second ? Way::Write : Way::Beside;
}

int Target::writeOne(const std::string& path, const std::string& content, Console& console)
{
    const fs::path file = m_folder / path;
    std::error_code error;
    if (!file.parent_path().empty())
        fs::create_directories(file.parent_path(), error);
    const Status written =
        error
            ? Status(Diagnostic{.code = DiagCode::SRC021, .args = {file.string(), error.message()}})
            : writeFile(file, content);
    if (!written)
        console.diagnostic(written.reason());
    return written ? kDone : kWrongUse;
}

std::string Target::record() const
{
    JsonWriter json;
    json.beginObject(JsonWriter::Form::Lines);
    json.key("schema").integer(1);
    json.key("files").beginObject(JsonWriter::Form::Lines);
    for (const auto& [path, hash] : m_made) {
        json.key(path).beginObject();
        json.key("sha256").string(hash);
        json.endObject();
    }
    json.endObject();
    json.endObject();
    return json.take();
}

}  // namespace stratoplan::cli
