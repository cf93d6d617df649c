#include "app/cli/options.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

constexpr unsigned bit(Verb verb)
{
    return static_cast<unsigned>(verb);
}

constexpr unsigned kConvert = bit(Verb::Convert);
constexpr unsigned kCheck = bit(Verb::Check);
constexpr unsigned kFmt = bit(Verb::Fmt);
constexpr unsigned kEdit = bit(Verb::Edit);
constexpr unsigned kDiff = bit(Verb::Diff);
constexpr unsigned kReading =
    kConvert | kDiff | bit(Verb::Inspect) | kCheck | kEdit | bit(Verb::List);

// clang-format off
constexpr Option kOptions[] = {
    {"--help", 'h', "", kEveryVerb, "show this help"},
    {"--version", 0, "", kEveryVerb, "show the version"},
    {"--color", 0, "WHEN", kEveryVerb, "colour words for people: auto, always or never", "auto always never"},
    {"--man", 0, "", bit(Verb::Open), "print the man page"},
    {"--completion", 0, "SHELL", bit(Verb::Open), "print completions for bash, zsh or fish", "bash zsh fish"},
    {"--new-instance", 0, "", bit(Verb::Open), "do not ask a running app to open the files"},

    {"--from", 0, "FORMAT", kReading, "what the input is; auto looks at the content",
     "auto markdown mermaid ascii native github-actions gitlab-ci compose kubernetes terraform-json"},
    {"--diagram", 0, "N|TITLE", kConvert | kDiff | bit(Verb::Inspect) | kCheck | kEdit,
     "take one diagram of a document: its number from 1, or its title"},

    {"--to", 0, "FORMAT", kConvert | kDiff, "what to write",
     "mermaid ascii svg png pdf native json terraform terragrunt kubernetes helm argocd ecs codepipeline "
     "github-actions gitlab-ci jenkins compose dockerfile iam manifests"},
    {"--output", 'o', "PATH", kConvert | kDiff, "write to PATH; a folder when it ends in / or is one; - is standard output"},
    {"--force", 0, "", kConvert | kDiff, "overwrite files that stratoplan did not make"},
    {"--in-place", 0, "", kConvert, "put the text form where the diagram stands"},
    {"--twin", 0, "", kConvert, "with --in-place: put it under the diagram instead"},
    {"--direction", 0, "DIR", kConvert, "direction of Mermaid text", "TB TD BT LR RL"},
    {"--charset", 0, "SET", kConvert, "characters of a drawing", "unicode ascii"},
    {"--width", 0, "COLS", kConvert, "columns that a drawing stays within"},
    {"--theme", 0, "THEME", kConvert | kDiff, "colours of a picture", "light dark auto"},
    {"--background", 0, "COLOR", kConvert, "page of a picture: none, white or a colour"},
    {"--scale", 0, "FACTOR", kConvert | kDiff, "pixels a unit of a PNG"},
    {"--merge", 0, "", kConvert, "take all diagrams of the document as one system"},
    {"--gateway-api", 0, "", kConvert, "kubernetes and helm: routes of the Gateway API, not an Ingress"},
    {"--as-drawn", 0, "", kConvert, "write what is drawn, without automatic fixes"},

    {"--layout", 0, "", bit(Verb::Inspect), "add boxes and routes"},

    {"--strict", 0, "", kCheck, "also look at what only strict teams want"},
    {"--only", 0, "CODE,…", kCheck, "look at these findings only"},
    {"--ignore", 0, "CODE,…", kCheck, "leave these findings out"},
    {"--fail-on", 0, "LEVEL", kCheck, "least severity that makes the exit status 1", "error warning info"},
    {"--format", 0, "FORMAT", kCheck, "how findings are printed", "text json sarif"},
    {"--fix", 0, "", kCheck, "apply the fixes that findings offer, in place"},
    {"--baseline", 0, "FILE", kCheck, "leave out the findings that FILE lists"},
    {"--against", 0, "PLAN.json", kCheck, "report what drawing and plan ('terraform show -json') do not share"},
    {"--update-baseline", 0, "", kCheck, "write the findings of now to the baseline"},

    {"--mermaid", 0, "", kFmt, "also indent Mermaid anew"},
    {"--repair-encoding", 0, "", kFmt, "undo UTF-8 that was read as cp1252"},
    {"--check", 0, "", kFmt, "change nothing; exit 1 if something would change"},
    {"--twins", 0, "", kFmt, "renew the second of two diagrams with a stratoplan-twin comment between"},
    {"--diff", 0, "", kFmt | kEdit, "print the change instead of making it"},

    {"--set-label", 0, "ID=TEXT", kEdit, "change a label; the kind is read anew"},
    {"--keep-kind", 0, "", kEdit, "keep the kind when a label changes"},
    {"--set-kind", 0, "ID=KIND", kEdit, "say what a node is"},
    {"--set", 0, "ID.PROPERTY=VALUE", kEdit, "set a property; an empty value takes it away"},
    {"--set-shape", 0, "ID=SHAPE", kEdit, "change the shape"},
    {"--set-style", 0, "ID=CSS", kEdit, "set style declarations, separated by commas"},
    {"--set-class", 0, "ID=A,B", kEdit, "set the classes"},
    {"--set-direction", 0, "[ID=]DIR", kEdit, "turn the diagram or a container: TB, BT, LR, RL"},
    {"--rename-id", 0, "ID=NEW", kEdit, "give a node another id"},
    {"--add", 0, "ID=LABEL", kEdit, "add a node"},
    {"--in", 0, "PARENT", kEdit, "container of the --add before it"},
    {"--move", 0, "ID=PARENT", kEdit, "move into a container; empty: to the top"},
    {"--remove", 0, "ID", kEdit, "remove a node with its connections"},
    {"--connect", 0, "A->B[=LABEL]", kEdit, "connect two nodes"},
    {"--disconnect", 0, "EDGE", kEdit, "remove a connection: A->B or an edge id"},
    {"--set-edge-label", 0, "EDGE=TEXT", kEdit, "change the label of a connection"},
    {"--reorder", 0, "ID[=BEFORE]", kEdit, "put a node before another; without one: last"},

    {"--facts", 0, "", bit(Verb::List),
     "list what the document says beside its drawings, and the component it joins"},

    {"--recognize", 0, "TEXT|-", bit(Verb::Kinds), "print TEXT, a tab and its kind; - reads lines"},
};

constexpr VerbRow kVerbs[] = {
    {Verb::Open, "", "stratoplan [FILE…]", "open the desktop app on the files"},
    {Verb::Convert, "convert", "stratoplan convert INPUT… --to FORMAT [-o PATH]",
     "write diagrams as Mermaid, pictures or code"},
    {Verb::Inspect, "inspect", "stratoplan inspect INPUT", "print what was understood, as JSON"},
    {Verb::Check, "check", "stratoplan check INPUT…", "report syntax, recognition and architecture findings"},
    {Verb::Fmt, "fmt", "stratoplan fmt FILE…", "straighten diagrams in place"},
    {Verb::Diff, "diff", "stratoplan diff BEFORE AFTER [--to svg|png|pdf -o PATH]",
     "list or draw what two versions do not share; exit 1 if they differ"},
    {Verb::Edit, "edit", "stratoplan edit FILE [--diagram N] OPERATION…",
     "change a diagram with the smallest text change"},
    {Verb::List, "list", "stratoplan list INPUT…", "list the diagrams of documents"},
    {Verb::Kinds, "kinds", "stratoplan kinds [--recognize TEXT|-]", "list the component kinds"},
};
// clang-format on

const Option* optionNamed(std::string_view word)
{
    const auto it = std::ranges::find(kOptions, word, &Option::name);
    return it == std::end(kOptions) ? nullptr : it;
}

const Option* optionWithLetter(char letter)
{
    const auto it = std::ranges::find(kOptions, letter, &Option::letter);
    return letter == 0 || it == std::end(kOptions) ? nullptr : it;
}

std::string_view nameOf(Verb verb)
{
    return std::ranges::find(kVerbs, verb, &VerbRow::verb)->name;
}

class Parser {
public:
    explicit Parser(std::span<const std::string_view> words) : m_words(words) {}

    ParsedArguments parse()
    {
        bool onlyInputs = false;
        bool first = true;  // of the words that are no options: the verb, when it is one
        for (; m_at < m_words.size() && m_parsed.error.empty(); ++m_at) {
            const std::string_view word = m_words[m_at];
            if (onlyInputs || word == "-" || !word.starts_with('-')) {
                if (!(first && !onlyInputs && takeVerb(word)))
                    m_parsed.arguments.inputs.emplace_back(word);
                first = false;
            } else if (word == "--") {
                onlyInputs = true;
            } else {
                takeOption(word);
            }
        }
        for (const Arguments::Given& given : m_parsed.arguments.given)
            checkGiven(given);
        return std::move(m_parsed);
    }

private:
    bool takeVerb(std::string_view word)
    {
        const auto row = std::ranges::find(kVerbs, word, &VerbRow::name);
        if (word.empty() || row == std::end(kVerbs))
            return false;
        m_parsed.arguments.verb = row->verb;
        return true;
    }

    void takeOption(std::string_view word)
    {
        std::optional<std::string_view> value;
        const Option* option = nullptr;
        if (word.starts_with("--")) {
            const std::size_t sign = word.find('=');
            if (sign != std::string_view::npos)
                value = word.substr(sign + 1);
            option = optionNamed(word.substr(0, sign));
        } else {
            option = optionWithLetter(word[1]);
            if (word.size() > 2)
                value = word.substr(2);
        }
        if (!option)
            return fail("unknown option '" + std::string(word) + "'");
        const bool wantsValue = !option->value.empty();
        if (!wantsValue && value)
            return fail("option '" + std::string(option->name) + "' takes no value");
        if (wantsValue && !value && ++m_at < m_words.size())
            value = m_words[m_at];
        if (wantsValue && !value)
            return fail("option '" + std::string(option->name) + "' needs " +
                        std::string(option->value));
        m_parsed.arguments.given.push_back({option, std::string(value.value_or(""))});
    }

    void checkGiven(const Arguments::Given& given)
    {
        const Option& option = *given.option;
        const std::string name(option.name);
        if ((option.verbs & bit(m_parsed.arguments.verb)) == 0)
            return fail("option '" + name + "' does not belong to '" +
                        std::string(nameOf(m_parsed.arguments.verb)) + "'");
        if (!option.choices.empty() &&
            std::ranges::count(split(option.choices, ' '), std::string_view(given.value)) == 0)
            fail("option '" + name + "' takes " +
                 replaceAll(std::string(option.choices), " ", ", ") + ", not '" + given.value +
                 "'");
    }

    void fail(std::string reason)
    {
        if (m_parsed.error.empty())
            m_parsed.error = std::move(reason);
    }

    std::span<const std::string_view> m_words;
    std::size_t m_at = 0;
    ParsedArguments m_parsed;
};

}  // namespace

std::span<const Option> options()
{
    return kOptions;
}

std::span<const VerbRow> verbs()
{
    return kVerbs;
}

bool Arguments::has(std::string_view name) const
{
    return std::ranges::any_of(given, [name](const Given& g) { return g.option->name == name; });
}

std::string Arguments::value(std::string_view name, std::string_view otherwise) const
{
    std::string found(otherwise);
    for (const Given& g : given)
        if (g.option->name == name)
            found = g.value;
    return found;
}

std::vector<std::string> Arguments::list(std::string_view name) const
{
    std::vector<std::string> all;
    for (const Given& g : given)
        if (g.option->name == name)
            for (const std::string_view part : split(g.value, ','))
                if (!trimmed(part).empty())
                    all.emplace_back(trimmed(part));
    return all;
}

ParsedArguments parseArguments(std::span<const std::string_view> words)
{
    return Parser(words).parse();
}

}  // namespace stratoplan::cli
