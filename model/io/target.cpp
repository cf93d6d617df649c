#include "model/io/target.h"

#include "model/io/file_io.h"
#include "model/io/json_writer.h"
#include "model/io/kept.h"
#include "model/io/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan {
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
    m_added.emplace_back(path, std::move(content));
}

std::vector<Target::Plan> Target::planned(bool force) const
{
    std::vector<Plan> plans;
    plans.reserve(m_added.size());
    for (const auto& [path, content] : m_added)
        plans.push_back(planOf(path, content, force));
    return plans;
}

Target::Plan Target::planOf(const std::string& path, const std::string& content, bool force) const
{
    Plan plan{.path = path, .content = content, .hash = sha256(content)};
    const fs::path file = m_folder / path;
    std::error_code error;
    if (!staysInside(path) || fs::is_directory(file, error)) {
        plan.way = Way::Refused;
        return plan;
    }
    if (!fs::is_regular_file(file, error))
        return plan;
    const Result<std::string> now = readFile(file);
    const auto made = m_made.find(path);
    const bool ours = now && made != m_made.end();
    const bool untouched = ours && sha256(*now) == made->second;
    bool keeps = false;
    if (ours && !untouched && !force)
        // Only lines between marks were added to what was made: they go into what is made now.
        if (const KeptParts parts = withoutKept(*now);
            !parts.kept.empty() && sha256(parts.rest) == made->second)
            if (std::optional<std::string> merged = withKept(content, parts.kept)) {
                plan.content = std::move(*merged);
                keeps = true;
            }
    if (now && *now == plan.content)
        plan.way = Way::Same;
    else if (force || keeps || untouched)
        plan.way = Way::Replace;
    else
        plan.way = ours ? Way::Beside : Way::Refused;
    return plan;
}

Status Target::write(const std::vector<Plan>& plans)
{
    const auto refused = std::ranges::find(plans, Way::Refused, &Plan::way);
    if (refused != plans.end())
        return Diagnostic{.code = DiagCode::SRC021,
                          .args = {pathOf(*refused), "it was not made here"}};
    for (const Plan& plan : plans) {
        const bool beside = plan.way == Way::Beside;
        if (plan.way != Way::Same)
            // What replaces nothing can be made again.
            if (Status done = writeOne(beside ? plan.path + ".new" : plan.path, plan.content,
                                       plan.way == Way::New ? Durability::Later : Durability::Now);
                !done)
                return done;
        if (!beside)
            m_made[plan.path] = plan.hash;
    }
    return plans.empty() ? Status(std::monostate{}) : writeOne(kRecord, record(), Durability::Now);
}

Status Target::writeOne(const std::string& path, const std::string& content,
                        Durability durability) const
{
    const fs::path file = m_folder / path;
    std::error_code error;
    if (!file.parent_path().empty())
        fs::create_directories(file.parent_path(), error);
    if (error)
        return Diagnostic{.code = DiagCode::SRC021, .args = {file.string(), error.message()}};
    return writeFile(file, content, durability);
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

}  // namespace stratoplan
