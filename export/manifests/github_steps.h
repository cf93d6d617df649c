#pragma once

#include "export/yaml_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

// Single steps of GitHub Actions jobs.

inline constexpr const char* kRunner = "ubuntu-24.04";

Yaml action(std::string name, const char* uses, std::vector<Yaml::Entry> with = {});
/// Sets a language of StepCommands up and keeps what it fetches in the cache of the repository;
/// null for what needs none.
Yaml languageSetup(std::string_view language);
/// Installs what the scripts call and the machine does not bring along, each once.
std::vector<Yaml> toolSetups(std::string_view scripts);
Yaml commandStep(std::string name, std::string run);
Yaml credentials();
/// Sends `text` to the team's channel. `condition`: of the step; empty for always.
Yaml message(const std::string& title, const char* condition, const char* text);
/// Finds the directories with changed infrastructure: outputs `matrix` (rows of dir, env, slug) and
/// `any`.
Yaml changesStep(const std::string& name, const std::string& tool,
                 const std::vector<std::string>& environments);

}  // namespace stratoplan::exporting
