#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/render.h"
#include "app/cli/write_target.h"
#include "export/svg.h"
#include "model/base/text_util.h"
#include "model/document/difference.h"
#include "model/picture/build.h"
#include "model/picture/difference_marks.h"

#include <algorithm>
#include <filesystem>

namespace stratoplan::cli {
namespace {

namespace fs = std::filesystem;

/// A diagram in both files, or in one only.
struct Pair {
    std::string title;
    const Diagram* before = nullptr;
    const Diagram* after = nullptr;
};

/// By title where both have it, else in order: a heading may be written anew.
std::vector<Pair> pairsOf(Input& before, Input& after)
{
    std::vector<Pair> pairs;
    std::vector<bool> taken(before.chosen().size());
    const auto take = [&](std::size_t i, Pair& pair) {
        taken[i] = true;
        pair.before = &before.file().diagram(before.chosen()[i]);
    };
    for (const std::size_t index : after.chosen()) {
        pairs.push_back({after.titleOf(index), nullptr, &after.file().diagram(index)});
        for (std::size_t i = 0; i < taken.size() && !pairs.back().before; ++i)
            if (!taken[i] && !pairs.back().title.empty() &&
                before.titleOf(before.chosen()[i]) == pairs.back().title)
                take(i, pairs.back());
    }
    for (std::size_t k = 0; k < pairs.size(); ++k)
        if (!pairs[k].before && k < taken.size() && !taken[k])
            take(k, pairs[k]);
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (!taken[i])
            pairs.push_back({before.titleOf(before.chosen()[i]),
                             &before.file().diagram(before.chosen()[i]), nullptr});
    return pairs;
}

std::string shown(std::string_view text)
{
    std::string line = "\"";
    for (const char c : text)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return line + "\"";
}

std::string nameOf(const Diagram& diagram, NodeId id)
{
    return id ? diagram.node(id)->name : "the top level";
}

void appendChange(std::string& line, std::string_view what, const std::string& before,
                  const std::string& after)
{
    if (before != after)
        line += "  " + std::string(what) + " " + before + " -> " + after;
}

std::string wordsOf(const std::vector<Property>& properties)
{
    std::vector<std::string> words;
    for (const Property& property : properties)
        words.push_back(property.name + "=" + property.value);
    return shown(join(words, ", "));
}

std::string lineOf(const Change<Node>& change, const Diagram& before, const Diagram& after)
{
    const Node& node = change.after ? *change.after : *change.before;
    if (!change.before || !change.after)
        return (change.after ? "+ " : "- ") + node.name + " " + shown(node.label) + " " +
               node.kind + "\n";
    const Node& old = *change.before;
    const Node& now = *after.nodeNamed(node.name);
    std::string line = "~ " + node.name;
    appendChange(line, "label", shown(old.label), shown(node.label));
    appendChange(line, "kind", old.kind, node.kind);
    appendChange(line, "parent", nameOf(before, old.parent), nameOf(after, now.parent));
    appendChange(line, "shape", old.shape, node.shape);
    if (old.properties != node.properties)
        appendChange(line, "properties", wordsOf(old.properties), wordsOf(node.properties));
    appendChange(line, "style", shown(join(old.style, ",")), shown(join(node.style, ",")));
    return line + "\n";
}

std::string lineOf(const Change<Edge>& change, const Diagram& both)
{
    const Edge& edge = change.after ? *change.after : *change.before;
    const std::string ends = both.node(edge.source)->name + " -> " + both.node(edge.target)->name;
    if (!change.before || !change.after)
        return (change.after ? "+ " : "- ") + ends +
               (edge.label.empty() ? "" : " " + shown(edge.label)) + "\n";
    std::string line = "~ " + ends;
    appendChange(line, "label", shown(change.before->label), shown(edge.label));
    appendChange(line, "line", std::string(strokeName(change.before->stroke)),
                 std::string(strokeName(edge.stroke)));
    return line + "\n";
}

std::string listOf(const Pair& pair, const Comparison& comparison)
{
    const Diagram none;
    const Diagram& before = pair.before ? *pair.before : none;
    const Diagram& after = pair.after ? *pair.after : none;
    const Diff diff = differenceOf(before, after);
    std::string lines;
    for (const Change<Node>& change : diff.nodes)
        if (!change.before || !change.after || !sameMeaning(*change.before, *change.after))
            lines += lineOf(change, before, after);
    for (const Change<Edge>& change : diff.edges)
        if (!change.before || !change.after || !sameMeaning(*change.before, *change.after))
            lines += lineOf(change, comparison.both);
    return lines;
}

bool differs(const Comparison& comparison)
{
    const auto differing = [](Fate fate) { return fate != Fate::Same; };
    return std::ranges::any_of(comparison.nodes, differing) ||
           std::ranges::any_of(comparison.edges, differing);
}

Picture pictureOf(const Comparison& comparison, const Theme& theme)
{
    const Layout layout = layOut(comparison.both, builtInCatalog(), tableMeasurer());
    Picture picture =
        buildPicture(comparison.both, layout, builtInCatalog(), theme, tableMeasurer());
    markDifferences(picture, comparison, layout, theme, tableMeasurer());
    return picture;
}

/// The pictures as files of the asked format. Errors: told; then none.
std::vector<std::string> drawn(const std::vector<Pair>& pairs,
                               const std::vector<Comparison>& comparisons,
                               const Arguments& arguments, Console& console)
{
    const std::string format = arguments.value("--to");
    const std::string theme = arguments.value("--theme", "light");
    std::vector<Picture> pictures;
    std::vector<std::string> files;
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        Picture picture = pictureOf(comparisons[i], theme == "dark" ? darkTheme() : lightTheme());
        if (format != "svg") {
            pictures.push_back(std::move(picture));
            continue;
        }
        std::optional<Picture> dark;
        if (theme == "auto")
            dark = pictureOf(comparisons[i], darkTheme());
        files.push_back(exporting::svgOf(picture, comparisons[i].both, pairs[i].title,
                                         dark ? &*dark : nullptr));
    }
    if (format == "svg")
        return files;
    int status = kDone;
    const std::optional<double> scale =
        arguments.has("--scale") ? numberOption(arguments, "--scale", 0.1, 16, console, status) : 2;
    if (!scale)
        return {};
    Rendered rendered = render(pictures, format, *scale);
    if (!rendered.error.empty()) {
        console.problem(rendered.error);
        return {};
    }
    return std::move(rendered.files);
}

int write(const std::vector<Pair>& pairs, const std::vector<std::string>& files,
          const Arguments& arguments, Console& console)
{
    const std::string path = arguments.value("--output");
    const std::string extension = "." + arguments.value("--to");
    std::error_code error;
    if (path.empty() || path == "-") {
        console.data(files.front());
        return kDone;
    }
    const bool folder = path.ends_with('/') || fs::is_directory(path, error);
    Target target(folder ? fs::path(path) : fs::path(path).parent_path());
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string stem = std::to_string(i + 1) + "-" + slug(pairs[i].title).substr(0, 60);
        target.add(folder ? "diff-" + stem + extension : fs::path(path).filename().string(),
                   files[i]);
    }
    fs::create_directories(folder ? path : fs::path(path).parent_path().string(), error);
    return writeTarget(target, arguments.has("--force"), console);
}

std::string wrongUse(const Arguments& arguments)
{
    const std::string format = arguments.value("--to");
    if (arguments.inputs.size() != 2)
        return "diff takes two inputs, the earlier one first; see 'stratoplan diff --help'";
    if (arguments.has("--to") && format != "svg" && format != "png" && format != "pdf")
        return "a difference is drawn as svg, png or pdf, not as '" + format + "'";
    if (arguments.has("--output") && !arguments.has("--to"))
        return "-o belongs to a picture: --to svg, png or pdf";
    return {};
}

}  // namespace

int diff(const Arguments& arguments, Console& console)
{
    if (const std::string wrong = wrongUse(arguments); !wrong.empty()) {
        console.problem(wrong);
        return kWrongUse;
    }
    int status = kDone;
    std::optional<Input> before = loadInput(arguments.inputs[0], arguments, console, status);
    std::optional<Input> after = loadInput(arguments.inputs[1], arguments, console, status);
    if (!before || !after)
        return kWrongUse;
    tellReading(*before, console);
    tellReading(*after, console);
    std::vector<Pair> pairs;
    std::vector<Comparison> comparisons;
    const Diagram none;
    for (const Pair& pair : pairsOf(*before, *after)) {
        Comparison comparison =
            compared(pair.before ? *pair.before : none, pair.after ? *pair.after : none);
        if (!differs(comparison))
            continue;
        pairs.push_back(pair);
        comparisons.push_back(std::move(comparison));
    }
    if (pairs.empty())
        return kDone;
    if (!arguments.has("--to")) {
        for (std::size_t i = 0; i < pairs.size(); ++i)
            console.data((pairs[i].title.empty() ? "" : "# " + pairs[i].title + "\n") +
                         listOf(pairs[i], comparisons[i]));
        return kFound;
    }
    const std::string path = arguments.value("--output");
    std::error_code error;
    if (pairs.size() > 1 && !path.ends_with('/') && !fs::is_directory(path, error)) {
        console.problem(std::to_string(pairs.size()) +
                        " diagrams differ; choose one with --diagram, or draw all with -o DIR/");
        return kWrongUse;
    }
    const std::vector<std::string> files = drawn(pairs, comparisons, arguments, console);
    if (files.empty())
        return kWrongUse;
    return std::max<int>(kFound, write(pairs, files, arguments, console));
}

}  // namespace stratoplan::cli
