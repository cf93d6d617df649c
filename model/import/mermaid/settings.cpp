#include "model/import/mermaid/settings.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/yaml.h"

namespace stratoplan::mermaid {
namespace {

/// The title as it is written: Mermaid draws nothing else of the front matter.
std::optional<std::string> titleOf(std::string_view yaml)
{
    for (const std::string_view line : split(yaml, '\n')) {
        const std::string_view text = jsTrimmed(line);
        if (!text.starts_with("title"))
            continue;
        const std::size_t colon = skipSpace(text, 5);
        if (colon >= text.size() || text[colon] != ':')
            continue;
        // The value may stand on a later line, indented.
        std::size_t at = static_cast<std::size_t>(text.data() - yaml.data()) + colon + 1;
        at = skipSpace(yaml, at);
        const std::string_view value = yaml[at - 1] == '\n' ? std::string_view{} : yaml.substr(at);
        std::string_view title = jsTrimmed(value.substr(0, value.find('\n')));
        const bool quoted = title.size() > 1 && title.front() == title.back() &&
                            (title.front() == '"' || title.front() == '\'');
        if (quoted)
            title = title.substr(1, title.size() - 2);
        if (title.empty() && !quoted)
            return std::nullopt;
        return std::string(title);
    }
    return std::nullopt;
}

void takeInheritance(const Yaml& flowchart, Settings& settings)
{
    const Yaml& value = flowchart.field("inheritDir");
    if (value.kind != Yaml::Kind::Missing)
        settings.inheritDirection = value.truthy();
}

}  // namespace

Settings readSettings(const Cooked& cooked, std::vector<Diagnostic>& diagnostics)
{
    Settings settings;
    if (cooked.hasFrontMatter) {
        settings.title = titleOf(cooked.frontMatter);
        if (const auto yaml = readYaml(cooked.frontMatter))
            takeInheritance(yaml->field("config").field("flowchart"), settings);
        else
            diagnostics.push_back({DiagCode::MMD014, {}, {0, 0}});
    }
    for (const std::string& directive : cooked.directives) {
        const auto open = directive.find(':');
        const bool init = directive.find("init") < open;
        if (!init || open == std::string::npos || directive.find("inheritDir") == std::string::npos)
            continue;
        std::string json = replaceAll(directive.substr(open + 1), "'", "\"");
        json.erase(std::min(json.rfind("}%%"), json.size()));
        // Mermaid wants JSON here: names in quotes.
        if (json.find("\"inheritDir\"") == std::string::npos)
            continue;
        if (const auto value = readYaml(json)) {
            takeInheritance(value->field("flowchart"), settings);
            takeInheritance(value->field("config"), settings);
        }
    }
    return settings;
}

}  // namespace stratoplan::mermaid
