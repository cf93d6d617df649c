#include "export/system_facts.h"

#include "export/names.h"
#include "export/stated_facts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>

namespace stratoplan::exporting {
namespace {

constexpr std::array<std::string_view, 5> kContainerKinds = {
    "aws.ecs_task", "aws.ecs_service", "aws.target_group", "k8s.deployment", "k8s.pod"};

bool runsContainers(const Catalog& catalog, const Node& node)
{
    for (const std::string_view kind : kContainerKinds)
        if (catalog.isA(node.kind, kind))
            return true;
    return false;
}

void read(SystemFacts& facts, const Node& node, const Catalog& catalog)
{
    std::string text = lowered(node.label);
    for (const std::string& detail : node.details)
        text += " " + lowered(detail);
    facts.blueGreen = facts.blueGreen || text.find("blue/green") != std::string::npos ||
                      text.find("blue-green") != std::string::npos;
    if (const std::string* region = node.property("region");
        region && !facts.regionDrawn && catalog.isA(node.kind, "aws.region")) {
        facts.aws.region = *region;  // the first is the primary one
        facts.regionDrawn = true;
    }
    if (const std::string* port = node.property("port"); port && runsContainers(catalog, node)) {
        if (const auto value = toInteger(*port);
            value && *value > 0 && *value < 65536 && !facts.portDrawn) {
            facts.port = static_cast<int>(*value);
            facts.portDrawn = true;
        }
    }
    if (const std::string* repository = node.property("repo"))
        facts.repository = *repository;
}

}  // namespace

bool isZoneOrNumber(std::string_view word)
{
    // "x4", "4x": how many there are
    const bool times =
        word.size() > 1 && ((word.front() == 'x' && toInteger(word.substr(1))) ||
                            (word.back() == 'x' && toInteger(word.substr(0, word.size() - 1))));
    return times || toInteger(word) || (word.size() == 1 && word[0] >= 'a' && word[0] <= 'f') ||
           (word.starts_with("az") && word.size() <= 3);
}

std::optional<int> portInLabel(std::string_view label)
{
    const std::string words = slug(label, ' ');
    bool named = words.find(' ') == std::string::npos;
    for (const std::string_view word : split(words, ' ')) {
        named = named || word == "port" || word == "http" || word == "tcp" || word == "https" ||
                word == "udp" || word == "mqtt" || word == "mqtts" || word == "tls";
        if (const auto port = toInteger(word); named && port && *port > 0 && *port < 65536)
            return static_cast<int>(*port);
    }
    return std::nullopt;
}

namespace {

/// The words of a line that not every workload has.
std::vector<std::string> namesIn(std::string_view line)
{
    constexpr std::string_view kCommon[] = {
        "aws",       "amazon",     "ecs", "fargate", "task", "tasks", "service", "services",
        "container", "containers", "app", "port",    "asg",  "min",   "max",     "desired"};
    std::vector<std::string> words;
    const std::string plain = slug(line, ' ');
    for (const std::string_view word : split(plain, ' '))
        if (std::ranges::find(kCommon, word) == std::end(kCommon) && !isZoneOrNumber(word))
            words.push_back(std::string(word));
    return words;
}

}  // namespace

std::string workloadName(std::string_view label)
{
    const std::size_t end = std::min(label.find('\n'), label.size());
    std::vector<std::string> words = namesIn(label.substr(0, end));
    // "ECS Fargate" over "orders-api"; numbers below are facts.
    const std::string_view below = label.substr(end, label.find('\n', end + 1) - end);
    if (words.empty() && below.find_first_of("0123456789:") == below.npos)
        words = namesIn(below);
    return words.empty() || words.front().empty() ? "app" : join(words, "_");
}

std::string projectName(const Input& input)
{
    std::string_view title =
        input.diagrams.empty() ? std::string_view() : input.diagrams.front().title;
    // "1. Overview": the number is the heading's, not the system's.
    const std::size_t letter = title.find_first_not_of("0123456789.) ");
    title.remove_prefix(std::min(letter, title.size()));
    constexpr std::size_t kMost = 24;
    const std::string whole = plainName(title, {'-', 64, "app"});
    std::string name = plainName(title, {'-', kMost, "app"});
    // No half words: "payments-platform-on", not "payments-platform-on-ama".
    const std::size_t end = name.rfind('-');
    if (whole.size() > name.size() && whole[name.size()] != '-' && end != std::string::npos &&
        end >= kMost / 2)
        name.resize(end);
    return name;
}

SystemFacts factsOf(const Input& input)
{
    SystemFacts facts;
    facts.aws.project = projectName(input);
    for (const Input::Source& source : input.diagrams)
        for (const Node& node : source.diagram->nodes())
            read(facts, node, *input.catalog);
    // What is drawn comes first; what stands beside the drawing fills in.
    const StatedFacts stated = statedFacts(input);
    if (!facts.portDrawn)
        facts.port = stated.containerPort.value_or(facts.port);
    facts.healthPath = stated.healthPath.value_or(facts.healthPath);
    return facts;
}

}  // namespace stratoplan::exporting
