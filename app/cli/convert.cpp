#include "app/cli/commands.h"
#include "app/cli/conversion.h"
#include "app/cli/in_place.h"
#include "app/cli/render.h"
#include "app/cli/write_target.h"
#include "model/base/text_util.h"
#include "model/document/comments.h"
#include "model/io/file_io.h"

#include <filesystem>

namespace stratoplan::cli {
namespace {

namespace fs = std::filesystem;

/// Where conversions go, as -o and the format say.
struct Destination {
    enum class Kind { Stdout, File, Folder } kind = Kind::Stdout;
    fs::path path;
};

std::optional<Destination> destinationOf(const Arguments& arguments, const Conversion& conversion,
                                         std::size_t jobs, Console& console)
{
    const std::string path = arguments.value("--output");
    std::error_code error;
    Destination to;
    if (arguments.has("--output") && path != "-") {
        const bool folder =
            path.ends_with('/') || fs::is_directory(path, error) || conversion.isFolder();
        to = {folder ? Destination::Kind::Folder : Destination::Kind::File, path};
    } else if (conversion.isFolder()) {
        console.problem(conversion.name() + " is a set of files; say where with -o DIR/");
        return std::nullopt;
    }
    if (to.kind != Destination::Kind::Folder && jobs > 1) {
        console.problem("there are " + std::to_string(jobs) +
                        " diagrams; choose one with --diagram, or write all with -o DIR/");
        return std::nullopt;
    }
    return to;
}

int writeFolder(const fs::path& folder, const std::vector<Job>& jobs, const std::vector<Made>& made,
                const Conversion& conversion, Target& target, bool force, Console& console)
{
    for (std::size_t i = 0; i < jobs.size(); ++i)
        for (const exporting::OutputFile& file : made[i].files)
            target.add(conversion.isFolder() ? jobs[i].folder() + file.path
                                             : jobs[i].stem + conversion.extension(),
                       file.content);
    std::error_code error;
    fs::create_directories(folder, error);
    return writeTarget(target, force, console);
}

int write(const Destination& to, const std::vector<Job>& jobs, const std::vector<Made>& made,
          const Conversion& conversion, Target* target, bool force, Console& console)
{
    if (to.kind == Destination::Kind::Folder)
        return writeFolder(to.path, jobs, made, conversion, *target, force, console);
    for (const Made& one : made)
        for (const exporting::OutputFile& file : one.files) {
            if (to.kind == Destination::Kind::Stdout) {
                console.data(file.content);
                continue;
            }
            std::error_code error;
            if (fs::exists(to.path, error) && !fs::is_regular_file(to.path, error)) {
                const Status written = writeFile(to.path, file.content);  // a pipe, a device
                if (!written)
                    console.diagnostic(written.reason());
                return written ? kDone : kWrongUse;
            }
            Target beside(to.path.parent_path());
            beside.add(to.path.filename(), file.content);
            return writeTarget(beside, force, console);
        }
    return kDone;
}

/// Puts the text forms into the documents. Order: from the last diagram up, so that places stay
/// right.
int writeInPlace(std::vector<Input>& inputs, const std::vector<Job>& jobs,
                 const std::vector<Made>& made, const Conversion& conversion, bool twin,
                 Console& console)
{
    int status = kDone;
    for (Input& input : inputs) {
        std::string bytes = input.file().bytes();
        const bool isMarkdown = input.file().format() == SourceFormat::Markdown;
        if (twin && !isMarkdown) {
            console.problem(input.path() + " has no room for a twin; only Markdown has");
            return kWrongUse;
        }
        for (std::size_t i = jobs.size(); i-- > 0;) {
            if (jobs[i].input != &input || made[i].files.empty())
                continue;
            const std::size_t index = jobs[i].diagrams.front();
            const auto isTwin = [&](std::size_t second) {
                return second > 0 && second < input.file().diagramCount() &&
                       areTwins(input.file().bytes(), input.file().block(second - 1),
                                input.file().block(second));
            };
            if (twin && isTwin(index))
                continue;  // it has come from the one before
            // A twin that is there already is made anew.
            const bool renewed = twin && isTwin(index + 1);
            const Block& block = input.file().block(renewed ? index + 1 : index);
            const Result<std::vector<TextEdit>> edits = placed(
                block, bytes, isMarkdown, conversion.name() == "ascii" ? "text" : conversion.name(),
                made[i].files.front().content, twin && !renewed);
            if (edits) {
                bytes = applied(bytes, *edits);
                continue;
            }
            console.diagnostic({.path = input.path(), .at = {block.startLine, 1}}, edits.reason());
            status = kFound;
        }
        if (input.path() == "-") {
            console.data(bytes);
        } else if (bytes != input.file().bytes()) {
            const Status written = writeFile(input.path(), bytes);
            if (!written) {
                console.diagnostic(written.reason());
                status = kWrongUse;
            }
        }
    }
    return status;
}

bool usesFit(const Arguments& arguments, const Conversion& conversion, Console& console)
{
    const bool inPlace = arguments.has("--in-place");
    std::string wrong;
    if (arguments.inputs.empty())
        wrong = "convert needs an input; see 'stratoplan convert --help'";
    else if (inPlace && conversion.name() != "mermaid" && conversion.name() != "ascii")
        wrong = "--in-place takes a text form: --to mermaid or --to ascii";
    else if (inPlace && arguments.has("--output"))
        wrong = "--in-place and -o exclude each other";
    else if (inPlace && arguments.has("--merge"))
        wrong = "--in-place and --merge exclude each other";
    else if (arguments.has("--twin") && !inPlace)
        wrong = "--twin belongs to --in-place";
    if (!wrong.empty())
        console.problem(wrong);
    return wrong.empty();
}

}  // namespace

int convert(const Arguments& arguments, Console& console)
{
    int status = kDone;
    const std::optional<Conversion> conversion = Conversion::of(arguments, console, status);
    if (!conversion || !usesFit(arguments, *conversion, console))
        return kWrongUse;
    std::vector<Input> inputs;
    inputs.reserve(arguments.inputs.size());  // jobs point into it
    for (const std::string& path : arguments.inputs)
        if (std::optional<Input> input = loadInput(path, arguments, console, status))
            inputs.push_back(std::move(*input));
    if (status == kWrongUse)
        return status;
    std::vector<Job> jobs = jobsOf(inputs, arguments.has("--merge"), conversion->isFolder());
    if (jobs.empty()) {
        console.problem("there is no diagram to convert");
        return kFound;
    }
    const bool inPlace = arguments.has("--in-place");
    for (Job& job : jobs)
        job.inPlace = inPlace && !arguments.has("--twin");
    std::optional<Destination> to = Destination{};
    if (!inPlace)
        to = destinationOf(arguments, *conversion, jobs.size(), console);
    if (!to)
        return kWrongUse;
    std::optional<Target> target;
    if (to->kind == Destination::Kind::Folder)
        target.emplace(to->path);
    std::vector<Made> made;
    for (const Job& job : jobs) {
        console.progress("converting " + job.stem);
        made.push_back(conversion->make(
            job, target ? target->made(job.folder()) : std::map<std::string, std::string>{},
            console));
        status = std::max(status, made.back().status);
    }
    if (conversion->isDrawn()) {
        const std::string error = conversion->draw(made);
        if (!error.empty()) {
            console.problem(error);
            return kWrongUse;
        }
    }
    const int written =
        inPlace ? writeInPlace(inputs, jobs, made, *conversion, arguments.has("--twin"), console)
                : write(*to, jobs, made, *conversion, target ? &*target : nullptr,
                        arguments.has("--force"), console);
    return std::max(status, written);
}

}  // namespace stratoplan::cli
