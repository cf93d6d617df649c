#include "export/manifests/readme.h"

#include "export/manifests/delivery.h"
#include "export/manifests/kubernetes_objects.h"
#include "model/base/text_util.h"

namespace stratoplan::exporting {
namespace {

/// A text as a cell of a Markdown table: no line break, no bar, no markup.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : neutral(text)) {
        if (std::string_view("|`<>[]*_\\&#").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.find('/'));
}

struct Fact {
    std::string what;
    std::string value;
    std::string word;  ///< what stands in a file that names it
};

/// Looking for each name in each file is quadratic: the table stops where nobody reads on.
constexpr std::size_t kMostServices = 60;

std::vector<Fact> factsOf(const Blueprint& plan)
{
    std::vector<Fact> facts;
    for (const Service& service : plan.services) {
        if (facts.size() > 3 * kMostServices)
            break;
        if (service.port > 0)
            facts.push_back({"port of " + service.name, std::to_string(service.port),
                             std::to_string(service.port)});
        facts.push_back({"image of " + service.name, plan.imageOf(service), plan.imageOf(service)});
        for (const auto& [variable, key] : secretKeys(plan, service))
            facts.push_back({"secret of " + service.name, key, key});
    }
    for (const std::string& name : plan.namespaces)
        facts.push_back({"namespace", name, name});
    for (const std::string& name : plan.environments)
        facts.push_back({"environment", name, name});
    facts.push_back({"account", std::string(kAccount), std::string(kAccount)});
    facts.push_back({"region", plan.aws.region, plan.aws.region});
    if (!plan.repository.empty())
        facts.push_back({"repository", plan.repository, plan.repository});
    return facts;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool names(const std::string& text, const std::string& word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool before = at == 0 || !isWordCharacter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (before && (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

/// The folders with a file that names it, in the order in which they were written.
std::string foldersNaming(const Bundle& bundle, const std::string& word)
{
    std::vector<std::string> folders;
    for (const OutputFile& file : bundle.files) {
        const std::string folder = folderOf(file.path);
        if ((folders.empty() || folders.back() != folder) && names(file.content, word))
            folders.push_back(folder);
    }
    return join(folders, ", ");
}

}  // namespace

std::string manifestsReadme(const Blueprint& plan, const Bundle& bundle)
{
    std::string out =
        "# " + cell(plan.title.empty() ? plan.project : plan.title) +
        "\n\nEach folder is an overlay of a repository's root: copy what is in it "
        "there. Made from the drawings; make them anew rather than edit both, and put "
        "what is yours between comments stratoplan:keep and stratoplan:end.\n";
    out += "\n## What was made from what\n\n| drawn | runs on | files in |\n| --- | --- | --- |\n";
    std::size_t row = 0;
    for (const Service& service : plan.services) {
        std::string in;
        if (row++ < kMostServices)
            in = foldersNaming(bundle, service.name);
        const char* runtime = service.runtime == Runtime::Kubernetes ? "Kubernetes"
                              : service.runtime == Runtime::Ecs      ? "ECS"
                                                                     : "a host";
        out += "| " + cell(service.label) + (service.assumed ? " (assumed)" : "") + " | " +
               runtime + " | " + in + " |\n";
    }
    for (const DrawnPipeline& drawn : plan.pipelines)
        out += "| " + cell(drawn.title) + " | " + cell(plan.catalog->kind(drawn.system).label) +
               " | pipeline of " + std::to_string(drawn.pipeline.steps.size()) + " steps |\n";
    out += "\n## What the files agree on\n\n| what | value | named in |\n| --- | --- | --- |\n";
    for (const Fact& fact : factsOf(plan))
        if (const std::string in = foldersNaming(bundle, fact.word); !in.empty())
            out += "| " + cell(fact.what) + " | " + cell(fact.value) + " | " + in + " |\n";
    out += "\n## To fill in\n\n";
    bool any = false;
    for (const Diagnostic& diagnostic : bundle.diagnostics) {
        out += "- " + cell(sentence(diagnostic)) + "\n";
        any = true;
    }
    for (const std::string& assumption : plan.input->assumptions) {
        out += "- fixed for this export, not in the drawing: " + cell(assumption) + "\n";
        any = true;
    }
    if (!any)
        out += "Nothing.\n";
    if (!plan.environmentsDrawn)
        out += "- no environment is drawn: " + join(plan.environments, ", ") + " are assumed\n";
    return out;
}

}  // namespace stratoplan::exporting
