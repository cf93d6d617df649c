#pragma once

#include "export/aws_placeholders.h"
#include "export/format.h"

#include <optional>
#include <string>

namespace stratoplan::exporting {

/// Facts that several files of one export have to agree on. Source: labels and properties of all
/// diagrams of the input; defaults where they say nothing.
struct SystemFacts {
    AwsNames aws;
    std::string container = "app";
    int port = 8080;
    bool portDrawn = false;
    bool regionDrawn = false;
    std::string healthPath = "/health";
    bool blueGreen = false;
    std::string repository;  ///< "owner/name", or empty
    std::string branch = "main";
};

SystemFacts factsOf(const Input& input);

/// Whether a word tells copies of one thing apart: "2", "b", "az3".
bool isZoneOrNumber(std::string_view word);

/// The port that the label of a line names: "80", ":3000", "HTTP 8080", "port 8080".
std::optional<int> portInLabel(std::string_view label);

/// The name of a workload without the words that every one has: "ECS Task (Fargate)" and "ECS
/// Fargate Tasks" are the same nameless task, "app"; "Orders Service" is "orders".
std::string workloadName(std::string_view label);

/// What the system is called: the title of its first diagram as a name, or "app".
std::string projectName(const Input& input);

}  // namespace stratoplan::exporting
