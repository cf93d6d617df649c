#include "app/cli/findings.h"
#include "model/base/text_util.h"
#include "model/io/file_io.h"
#include "model/io/json_writer.h"
#include "model/io/sha256.h"

#include <nlohmann/json.hpp>

#include "resources/resources.h"
#include <algorithm>
#include <map>

namespace stratoplan::cli {
namespace {

using Form = JsonWriter::Form;

std::string_view sarifLevel(Severity severity)
{
    return severity == Severity::Info ? "note" : severityName(severity);
}

/// A path as a relative or file URI: what is not unreserved is percent-encoded. Source: RFC 3986.
std::string uriOf(std::string_view path)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain)
            out += c;
        else
            out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
    return out;
}

/// The rules that found something, by their place in the output.
std::map<DiagCode, int> rulesOf(const std::vector<PlacedFinding>& findings)
{
    std::map<DiagCode, int> rules;
    for (const PlacedFinding& finding : findings)
        rules.emplace(finding.diagnostic.code, 0);
    int next = 0;
    for (auto& [code, index] : rules)
        index = next++;
    return rules;
}

void writeText(JsonWriter& json, std::string_view key, std::string_view text)
{
    json.key(key).beginObject();
    json.key("text").string(text);
    json.endObject();
}

/// What the page of a rule says; readers of a document have none.
void writeDescription(JsonWriter& json, DiagCode code)
{
    const std::string_view page = resource("rules/" + std::string(codeName(code)) + ".md");
    constexpr std::string_view kTitle = " · ";
    constexpr std::string_view kWhy = "**Why.** ";
    const std::string_view head = page.substr(0, page.find('\n'));
    const std::size_t title = head.find(kTitle);
    const std::size_t why = page.find(kWhy);
    writeText(json, "shortDescription",
              title == head.npos ? textOf(code) : head.substr(title + kTitle.size()));
    if (why == page.npos)
        return;
    const std::string_view reason = page.substr(why + kWhy.size());
    writeText(json, "fullDescription", reason.substr(0, reason.find("\n\n")));
    json.key("help").beginObject();
    json.key("text").string(page);
    json.key("markdown").string(page);
    json.endObject();
}

void writeTool(JsonWriter& json, const std::map<DiagCode, int>& rules)
{
    json.key("tool").beginObject();
    json.key("driver").beginObject(Form::Lines);
    json.key("name").string("stratoplan");
    json.key("semanticVersion").string(STRATOPLAN_VERSION);
    json.key("rules").beginArray(Form::Lines);
    for (const auto& [code, index] : rules) {
        json.beginObject();
        json.key("id").string(codeName(code));
        writeDescription(json, code);
        json.key("defaultConfiguration").beginObject();
        json.key("level").string(sarifLevel(severityOf(code)));
        json.endObject();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
}

/// What makes a finding the same one tomorrow.
std::string identityOf(const PlacedFinding& finding)
{
    return std::string(codeName(finding.diagnostic.code)) + " " + finding.place.path + " " +
           finding.message;
}

void writeArtifact(JsonWriter& json, const PlacedFinding& finding)
{
    json.key("artifactLocation").beginObject();
    json.key("uri").string(uriOf(finding.place.path));
    json.endObject();
}

/// The end is left out where it is the begin and `point` is a place, not an empty range.
void writeRegion(JsonWriter& json, std::string_view key, LineColumn begin, LineColumn end,
                 bool point)
{
    json.key(key).beginObject();
    json.key("startLine").integer(begin.line);
    json.key("startColumn").integer(begin.column);
    if (!point || !(begin == end)) {
        json.key("endLine").integer(end.line);
        json.key("endColumn").integer(end.column);
    }
    json.endObject();
}

void writeFix(JsonWriter& json, const PlacedFinding& finding)
{
    json.key("fixes").beginArray();
    json.beginObject();
    writeText(json, "description", finding.fix->title);
    json.key("artifactChanges").beginArray();
    json.beginObject();
    writeArtifact(json, finding);
    json.key("replacements").beginArray();
    for (const PlacedFinding::Replacement& change : finding.replacements) {
        json.beginObject();
        writeRegion(json, "deletedRegion", change.begin, change.end, false);
        writeText(json, "insertedContent", change.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
}

void writeSuppression(JsonWriter& json, const Suppression& suppression)
{
    json.key("suppressions").beginArray();
    json.beginObject();
    json.key("kind").string(suppression.inSource ? "inSource" : "external");
    if (!suppression.reason.empty())
        json.key("justification").string(suppression.reason);
    json.endObject();
    json.endArray();
}

void writeResult(JsonWriter& json, const PlacedFinding& finding, int rule)
{
    json.beginObject();
    json.key("ruleId").string(codeName(finding.diagnostic.code));
    json.key("ruleIndex").integer(rule);
    json.key("level").string(sarifLevel(severityOf(finding.diagnostic)));
    writeText(json, "message", finding.message);
    json.key("locations").beginArray();
    json.beginObject();
    json.key("physicalLocation").beginObject();
    writeArtifact(json, finding);
    writeRegion(json, "region", finding.place.at, finding.end, true);
    json.endObject();
    if (!finding.nodes.empty()) {
        json.key("logicalLocations").beginArray();
        for (const std::string& node : finding.nodes) {
            json.beginObject();
            json.key("name").string(node);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    json.endArray();
    json.key("partialFingerprints").beginObject();
    json.key("finding/v1").string(sha256(identityOf(finding)));
    json.endObject();
    if (!finding.replacements.empty())
        writeFix(json, finding);
    if (finding.suppressed)
        writeSuppression(json, *finding.suppressed);
    json.endObject();
}

}  // namespace

std::string findingsAsJson(const std::vector<PlacedFinding>& findings)
{
    JsonWriter json;
    json.beginObject(Form::Lines);
    json.key("schema").integer(1);
    json.key("findings").beginArray(Form::Lines);
    for (const PlacedFinding& finding : findings) {
        json.beginObject();
        json.key("path").string(finding.place.path);
        json.key("diagram").integer(static_cast<std::int64_t>(finding.diagram) + 1);
        json.key("line").integer(finding.place.at.line);
        json.key("column").integer(finding.place.at.column);
        json.key("severity").string(severityName(severityOf(finding.diagnostic)));
        json.key("code").string(codeName(finding.diagnostic.code));
        json.key("message").string(finding.message);
        json.key("nodes").strings(finding.nodes);
        json.key("edges").strings(finding.edges);
        json.key("fix").stringOrNull(finding.fix ? finding.fix->title : std::string());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

std::string findingsAsSarif(const std::vector<PlacedFinding>& findings)
{
    const std::map<DiagCode, int> rules = rulesOf(findings);
    JsonWriter json;
    json.beginObject(Form::Lines);
    json.key("$schema").string("https://json.schemastore.org/sarif-2.1.0.json");
    json.key("version").string("2.1.0");
    json.key("runs").beginArray();
    json.beginObject(Form::Lines);
    writeTool(json, rules);
    json.key("columnKind").string("unicodeCodePoints");
    json.key("results").beginArray(Form::Lines);
    for (const PlacedFinding& finding : findings)
        writeResult(json, finding, rules.at(finding.diagnostic.code));
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
    return json.take();
}

Result<Baseline> Baseline::read(const std::string& path)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.reason();
    const nlohmann::json document = nlohmann::json::parse(*text, nullptr, false);
    if (!document.is_object() || !document.contains("findings") || !document["findings"].is_array())
        return Diagnostic{.code = DiagCode::SRC020, .args = {path, "it is no baseline"}};
    Baseline baseline;
    for (const nlohmann::json& entry : document["findings"])
        if (entry.is_string())
            baseline.m_known.push_back(entry.get<std::string>());
    return baseline;
}

std::string Baseline::text(const std::vector<PlacedFinding>& findings)
{
    std::vector<std::string> known;
    for (const PlacedFinding& finding : findings)
        if (!finding.suppressed)
            known.push_back(identityOf(finding));
    std::ranges::sort(known);
    JsonWriter json;
    json.beginObject(Form::Lines);
    json.key("schema").integer(1);
    json.key("findings").beginArray(Form::Lines);
    for (const std::string& identity : known)
        json.string(identity);
    json.endArray();
    json.endObject();
    return json.take();
}

void Baseline::mark(std::vector<PlacedFinding>& findings) const
{
    std::map<std::string, int> left;
    for (const std::string& identity : m_known)
        ++left[identity];
    for (PlacedFinding& finding : findings) {
        const auto it = left.find(identityOf(finding));
        if (!finding.suppressed && it != left.end() && it->second-- > 0)
            finding.suppressed = Suppression{};
    }
}

}  // namespace stratoplan::cli
