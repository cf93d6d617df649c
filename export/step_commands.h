#pragma once

#include "model/pipeline/pipeline.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// Kind of a step that stands in for what nobody drew: its command is never guessed.
inline constexpr std::string_view kUndrawnStep = "undrawn";

/// What a step runs: a POSIX shell script that every pipeline system can carry.
struct StepCommand {
    std::string script = {};
    bool known = true;  ///< false: the script names the step and fails until somebody fills it in
};

/// Where a system is rolled out, as far as its drawing says.
enum class Platform { Unknown, Kubernetes, Helm, ArgoCd, Ecs, Terraform, Terragrunt, Host, Static };

/// The commands of the steps of one pipeline.
///
/// Variables that scripts expect: those of scriptVariables(); each emitter sets the ones that its
/// scripts use. Source: the rows in step_commands.cpp; first match wins. A step that no row knows
/// never succeeds in silence: its script prints what is missing and exits with 1.
class StepCommands {
public:
    /// `defaultTool`: what plans and applies where this pipeline does not say with what.
    /// `usesEks`: kubectl and Helm have to be told of an EKS cluster first.
    StepCommands(const Pipeline& pipeline, Platform platform, std::string_view defaultTool = {},
                 bool usesEks = false);

    /// `inUnit`: it runs in the folder of one Terragrunt unit; else Terragrunt runs all units of
    /// the environment, with their plans in the folder tfplan.
    StepCommand of(const PipelineStep& step, bool inUnit = false) const;
    /// What has to be installed on an empty machine before these scripts run; empty where the
    /// tools of the language do so themselves, or where a script does it.
    std::string installBefore(std::string_view scripts) const;
    /// The language of the scripts: "node", "python", "go" …; empty where they use none.
    std::string_view languageOf(std::string_view scripts) const;
    /// The infrastructure tool that the pipeline names: "terragrunt", "terraform" or empty.
    const std::string& tool() const { return m_tool; }

private:
    StepCommand commandOf(const PipelineStep& step) const;

    bool m_usesEks = false;
    std::string m_tool;
    std::string m_language;
    Platform m_platform;
};

/// A variable of the scripts: its name, and what it holds.
struct ScriptVariable {
    std::string_view name;
    std::string_view meaning;
    bool secret = false;
};

/// The variables that a script uses, in a fixed order.
std::vector<ScriptVariable> variablesIn(std::string_view script);

/// Whether scripts work on an image that none of them builds: on an empty machine there is none.
bool needsImage(std::string_view scripts);
inline constexpr std::string_view kBuildImage = "docker build --tag \"$IMAGE:$TAG\" .";

/// A text as one shell word in single quotes.
std::string shellQuoted(std::string_view text);

/// Words of a text in lower case with a blank before each, "TerragruntPlan" as two.
std::string wordsOf(std::string_view text);
/// Whether words (as wordsOf() gives them) hold a word that begins so, or several in a row.
bool saysWord(std::string_view words, std::string_view word);

}  // namespace stratoplan::exporting
