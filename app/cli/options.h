#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::cli {

enum class Verb : unsigned {
    Open = 1,
    Convert = 2,
    Inspect = 4,
    Check = 8,
    Fmt = 16,
    Edit = 32,
    List = 64,
    Kinds = 128,
    Diff = 256
};

inline constexpr unsigned kEveryVerb = 511;

/// One option: what is parsed, what --help and the man page say, what shells complete.
struct Option {
    std::string_view name;   ///< "--to"
    char letter = 0;         ///< 'o' for -o, or 0
    std::string_view value;  ///< "FORMAT" in help; empty for a switch
    unsigned verbs = 0;      ///< bits of Verb
    std::string_view help;
    std::string_view choices = {};  ///< blank-separated, for completion and for checking
};

struct VerbRow {
    Verb verb;
    std::string_view name;
    std::string_view usage;
    std::string_view summary;
};

std::span<const Option> options();
std::span<const VerbRow>
verbs();  ///< Order: as listed to people; the first is the start without a verb

/// A command line, taken apart. Order of `given` is that of the command line.
struct Arguments {
    struct Given {
        const Option* option = nullptr;
        std::string value;
    };
    Verb verb = Verb::Open;
    std::vector<Given> given;
    std::vector<std::string> inputs;

    bool has(std::string_view name) const;
    /// The last value given, or `otherwise`.
    std::string value(std::string_view name, std::string_view otherwise = {}) const;
    /// All values of a list option, commas taken apart.
    std::vector<std::string> list(std::string_view name) const;
};

/// Takes a command line apart. Errors: `error` says in words what is wrong with it.
struct ParsedArguments {
    Arguments arguments;
    std::string error;
};
ParsedArguments parseArguments(std::span<const std::string_view> words);

std::string helpText(std::optional<Verb> verb);
std::string manPage();
/// Completions for "bash", "zsh" or "fish"; empty for another shell.
std::string completionScript(std::string_view shell);

}  // namespace stratoplan::cli
