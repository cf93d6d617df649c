#include "model/base/text_util.h"
#include "model/import/deploy/builder.h"
#include "model/import/deploy/deploy.h"

#include <sstream>

namespace stratoplan::deploy {
namespace {

/// Byte of the text where a line (from 0) begins.
unsigned lineStart(std::string_view text, int line)
{
    std::size_t at = 0;
    for (; line > 0 && at < text.size(); --line) {
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return static_cast<unsigned>(at);
}

/// Aliases let a small text mean a large tree; what is read stays in proportion to the text.
constexpr std::size_t kMostBytes = 16u << 20;

}  // namespace

SourceFormat flavourOf(std::string_view text)
{
    bool jobs = false;
    bool on = false;
    bool stages = false;
    bool services = false;
    bool api = false;
    bool kind = false;
    bool script = false;
    bool image = false;
    for (const std::string_view line : splitLines(text)) {
        if (line.empty() || line.front() == '#')
            continue;
        const std::string_view key = line.substr(0, line.find(':'));
        if (key.size() == line.size() && line.front() != ' ' && line.front() != '-' &&
            !line.starts_with("..."))
            return SourceFormat::Other;  // at the margin of a map stand keys only
        jobs = jobs || key == "jobs";
        on = on || key == "on" || key == "\"on\"" || key == "'on'" || key == "true";
        stages = stages || key == "stages";
        services = services || key == "services";
        api = api || key == "apiVersion";
        kind = kind || key == "kind";
        const std::string_view inner = trimmed(key);
        script = script || inner == "script";
        image = image || inner == "image" || inner == "build";
    }
    if (api && kind)
        return SourceFormat::Kubernetes;
    if (jobs && on)
        return SourceFormat::GithubActions;
    if (services && image && !script)
        return SourceFormat::Compose;
    return script ? SourceFormat::GitlabCi : SourceFormat::Other;
}

Parsed read(std::string_view text, SourceFormat flavour, const Catalog& catalog)
{
    Parsed parsed;
    DiagramBuilder builder(catalog);
    std::vector<YAML::Node> documents;
    try {
        if (text.size() > kMostBytes)
            throw YAML::Exception(YAML::Mark::null_mark(), "more than 16 MB");
        std::istringstream in{std::string(text)};
        documents = YAML::LoadAll(in);
    } catch (const YAML::Exception& error) {
        const unsigned begin = error.mark.is_null() ? 0 : lineStart(text, error.mark.line);
        parsed.diagnostics.push_back(
            {.code = DiagCode::SRC030, .args = {error.msg}, .span = {begin, begin}});
        parsed.ok = false;
        // The documents before the one that is broken still stand.
        const std::size_t cut = text.substr(0, begin).rfind("\n---");
        if (cut != std::string_view::npos && cut > 0) {
            Parsed before = read(text.substr(0, cut + 1), flavour, catalog);
            parsed.diagram = std::move(before.diagram);
        }
        return parsed;
    }
    try {
        if (flavour == SourceFormat::Kubernetes)
            readKubernetes(documents, builder);
        else
            for (const YAML::Node& document : documents) {
                if (flavour == SourceFormat::GithubActions)
                    readWorkflow(document, builder);
                else if (flavour == SourceFormat::GitlabCi)
                    readGitlab(document, builder);
                else
                    readCompose(document, builder);
            }
    } catch (const YAML::Exception& error) {
        parsed.diagnostics.push_back({.code = DiagCode::SRC030, .args = {error.msg}});
        parsed.ok = false;
    }
    if (builder.empty()) {
        parsed.diagnostics.push_back({.code = DiagCode::SRC006});
        parsed.ok = false;
        return parsed;
    }
    const bool pipeline =
        flavour == SourceFormat::GithubActions || flavour == SourceFormat::GitlabCi;
    parsed.diagram = builder.take(pipeline ? Direction::LeftRight : Direction::TopBottom);
    return parsed;
}

}  // namespace stratoplan::deploy
