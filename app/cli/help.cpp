#include "app/cli/options.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

bool belongsTo(const Option& option, Verb verb)
{
    return (option.verbs & static_cast<unsigned>(verb)) != 0;
}

std::string spelled(const Option& option)
{
    std::string out;
    if (option.letter != 0)
        out = std::string("-") + option.letter + ", ";
    out += option.name;
    if (!option.value.empty())
        out += " " + std::string(option.value);
    return out;
}

std::string padded(std::string text, int width)
{
    const int columns = columnsOf(text);
    text.append(static_cast<std::size_t>(std::max(width - columns, 1)), ' ');
    return text;
}

void appendOptions(std::string& out, Verb verb)
{
    for (const Option& option : options())
        if (belongsTo(option, verb))
            out += "  " + padded(spelled(option), 28) + std::string(option.help) + "\n";
}

const VerbRow& rowOf(Verb verb)
{
    return *std::ranges::find(verbs(), verb, &VerbRow::verb);
}

/// Text for a roff file: a leading point or quote would be a command, a hyphen would be cut.
std::string roff(std::string_view text)
{
    std::string out = replaceAll(replaceAll(std::string(text), "\\", "\\e"), "-", "\\-");
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string quotedForShell(std::string_view text)
{
    return "'" + replaceAll(std::string(text), "'", "'\\''") + "'";
}

std::string optionWords(unsigned verbBit)
{
    std::vector<std::string> words;
    for (const Option& option : options())
        if ((option.verbs & verbBit) != 0)
            words.emplace_back(option.name);
    return join(words, " ");
}

std::string verbWords()
{
    std::vector<std::string> words;
    for (const VerbRow& row : verbs())
        if (!row.name.empty())
            words.emplace_back(row.name);
    return join(words, " ");
}

std::string bashScript()
{
    std::string out =
        "# stratoplan completions for bash\n_stratoplan() {\n"
        "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= w\n"
        "  for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $w in " +
        replaceAll(verbWords(), " ", "|") + ") verb=$w; break ;; esac\n  done\n  case $before in\n";
    for (const Option& option : options())
        if (!option.choices.empty())
            out += "    " + std::string(option.name) + ") COMPREPLY=($(compgen -W '" +
                   std::string(option.choices) + "' -- \"$word\")); return ;;\n";
    out += "  esac\n  if [[ $word == -* ]]; then\n    local words\n    case $verb in\n";
    for (const VerbRow& row : verbs())
        out += "      '" + std::string(row.name) + "') words='" +
               optionWords(static_cast<unsigned>(row.verb)) + "' ;;\n";
    out += "    esac\n    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n    return\n  fi\n"
           "  COMPREPLY=($(compgen -f -- \"$word\"))\n"
           "  [[ -z $verb ]] && COMPREPLY+=($(compgen -W '" +
           verbWords() + "' -- \"$word\"))\n}\ncomplete -o filenames -F _stratoplan stratoplan\n";
    return out;
}

std::string zshScript()
{
    std::string out = "#compdef stratoplan\n_stratoplan() {\n  local -a verbs\n  verbs=(\n";
    for (const VerbRow& row : verbs())
        if (!row.name.empty())
            out += "    " + quotedForShell(std::string(row.name) + ":" + std::string(row.summary)) +
                   "\n";
    out += "  )\n  local verb=${words[(r)(" + replaceAll(verbWords(), " ", "|") +
           ")]}\n  local -a spec\n  case $verb in\n";
    for (const VerbRow& row : verbs()) {
        out += "    '" + std::string(row.name) + "') spec=(\n";
        for (const Option& option : options()) {
            if (!belongsTo(option, row.verb))
                continue;
            std::string spec =
                "*" + std::string(option.name) + "[" +
                replaceAll(replaceAll(std::string(option.help), "[", "("), "]", ")") + "]";
            if (!option.choices.empty())
                spec += ":" + std::string(option.value) + ":(" + std::string(option.choices) + ")";
            else if (!option.value.empty())
                spec += ":value:_files";
            out += "      " + quotedForShell(spec) + "\n";
        }
        out += "    ) ;;\n";
    }
    out += "  esac\n  if [[ -z $verb && $words[CURRENT] != -* ]]; then\n"
           "    _describe verb verbs\n    _files\n  else\n    _arguments $spec '*:file:_files'\n  "
           "fi\n}\n"
           "_stratoplan \"$@\"\n";
    return out;
}

std::string fishScript()
{
    std::string out = "# stratoplan completions for fish\n";
    for (const VerbRow& row : verbs())
        if (!row.name.empty())
            out += "complete -c stratoplan -n __fish_use_subcommand -a " + std::string(row.name) +
                   " -d " + quotedForShell(row.summary) + "\n";
    for (const VerbRow& row : verbs())
        for (const Option& option : options()) {
            if (!belongsTo(option, row.verb))
                continue;
            out += "complete -c stratoplan -n ";
            out += row.name.empty() ? std::string("__fish_use_subcommand")
                                    : "'__fish_seen_subcommand_from " + std::string(row.name) + "'";
            out += " -l " + std::string(option.name.substr(2));
            if (option.letter != 0)
                out += std::string(" -s ") + option.letter;
            if (!option.value.empty())
                out += " -r";
            if (!option.choices.empty())
                out += " -f -a " + quotedForShell(option.choices);
            out += " -d " + quotedForShell(option.help) + "\n";
        }
    return out;
}

}  // namespace

std::string helpText(std::optional<Verb> verb)
{
    if (verb && *verb != Verb::Open) {
        const VerbRow& row = rowOf(*verb);
        std::string out = std::string(row.usage) + "\n\n" + std::string(row.summary) + "\n\n";
        appendOptions(out, *verb);
        return out;
    }
    std::string out = "stratoplan: architecture diagrams as what they mean\n\n";
    for (const VerbRow& row : verbs())
        out += "  " + padded(std::string(row.usage), 50) + std::string(row.summary) + "\n";
    out += "\n";
    appendOptions(out, Verb::Open);
    out +=
        "\nINPUT is Markdown, Mermaid, a text drawing or a .stratoplan file; - is standard input.\n"
        "'stratoplan VERB --help' shows the options of a verb.\n"
        "Exit status: 0 done, 1 something could not be read or was found, 2 wrong use.\n";
    return out;
}

std::string manPage()
{
    std::string out =
        ".TH STRATOPLAN 1\n.SH NAME\nstratoplan \\- architecture diagrams as what they mean\n"
        ".SH SYNOPSIS\n";
    for (const VerbRow& row : verbs())
        out += ".PP\n" + roff(row.usage) + "\n";
    out += ".SH DESCRIPTION\nReads the Mermaid and text diagrams of Markdown documents, and edits, "
           "checks and "
           "converts them.\nINPUT is Markdown, Mermaid, a text drawing or a .stratoplan file; \\- "
           "is standard "
           "input or output.\n";
    for (const VerbRow& row : verbs()) {
        out += row.name.empty() ? ".SH OPTIONS\n"
                                : ".SH " + roff(row.name) + "\n" + roff(row.summary) + ".\n";
        for (const Option& option : options())
            if (belongsTo(option, row.verb) && (row.name.empty() || option.verbs != kEveryVerb))
                out += ".TP\n.B " + roff(spelled(option)) + "\n" + roff(option.help) + ".\n";
    }
    out +=
        ".SH EXIT STATUS\n0: done. 1: a diagram could not be read or written whole, or check found "
        "something at its threshold, or fmt \\-\\-check would change something. 2: wrong use, or a "
        "file "
        "that cannot be read or written.\n"
        ".SH ENVIRONMENT\nNO_COLOR: no colours. STRATOPLAN_NEW_INSTANCE=1: as "
        "\\-\\-new\\-instance.\n";
    return out;
}

std::string completionScript(std::string_view shell)
{
    if (shell == "bash")
        return bashScript();
    if (shell == "zsh")
        return zshScript();
    return shell == "fish" ? fishScript() : std::string();
}

}  // namespace stratoplan::cli
