#include "export/terraform/module_graph.h"

#include "export/aws_placeholders.h"
#include "export/hcl_writer.h"
#include "export/modules.h"
#include "export/names.h"
#include "export/step_commands.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

struct Output {
    std::string name;
    std::string label;
    bool sensitive = false;
};

struct Module {
    std::string label;
    std::string name;
    std::vector<Output> outputs = {};
    std::vector<int> needs = {};  ///< modules whose outputs it takes; without circles
};

std::string firstLine(std::string_view label)
{
    return std::string(trimmed(label.substr(0, label.find('\n'))));
}

/// What a call takes for itself is no name of an argument. Source: Terraform, "Module Blocks", and
/// the variables that every module has here.
std::string callable(const std::string& name)
{
    constexpr std::string_view kTaken[] = {"source",    "version",    "count",  "for each",
                                           "providers", "lifecycle",  "locals", "depends on",
                                           "project",   "environment"};
    return std::ranges::find(kTaken, name) == std::end(kTaken) ? name : name + " module";
}

/// Values that nobody should read in a log.
bool isSecret(std::string_view label)
{
    constexpr std::string_view kSecrets[] = {
        "password", "secret", "token", "credential", "connection string", "private key"};
    const std::string words = wordsOf(label);
    return std::ranges::any_of(kSecrets,
                               [&](std::string_view secret) { return saysWord(words, secret); });
}

class ModuleGraph {
public:
    ModuleGraph(const Input& input, const std::string& project)
        : m_catalog(*input.catalog), m_project(project)
    {
        for (const Input::Source& source : input.diagrams)
            read(*source.diagram);
    }

    bool empty() const { return m_modules.empty(); }

    void write(Bundle& bundle) const
    {
        Hcl main;
        Hcl outputs;
        Names outputNames(kTerraformName);
        for (const Module& module : m_modules) {
            main.block("module", callOf(module), {module.name});
            for (const Output& output : module.outputs)
                outputs.block("output",
                              outputBody(output, "module." + module.name + '.' + output.name),
                              {outputNames.unique(module.name + ' ' + output.name)});
        }
        bundle.files.push_back({"main.tf", main.formatted()});
        if (!outputs.empty())
            bundle.files.push_back({"outputs.tf", outputs.formatted()});
        bundle.files.push_back({"variables.tf", variables().formatted()});
        bundle.files.push_back({"versions.tf", versions().formatted()});
        for (const Module& module : m_modules)
            writeModule(module, bundle);
        for (const std::string& environment : m_environments)
            bundle.files.push_back({"environments/" + environment + ".tfvars",
                                    Hcl().text("environment", environment).formatted()});
        bundle.files.push_back({"README.md", readme()});
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP003,
             .args = {"the drawing names modules, not what stands in them: modules/*/main.tf is to "
                      "be filled in"}});
    }

private:
    void read(const Diagram& diagram)
    {
        std::unordered_map<NodeId, int> moduleOf;
        for (const Node& node : diagram.nodes()) {
            const std::string label = firstLine(node.label);
            if (m_catalog.isA(node.kind, "ci.environment"))
                addEnvironment(label);
            if (node.isContainer || !m_catalog.isA(node.kind, "iac.module") || isRootModule(label))
                continue;
            moduleOf.emplace(node.id, static_cast<int>(m_modules.size()));
            m_modules.push_back({label, m_names.unique(callable(withoutModule(label)))});
        }
        for (const Edge& edge : diagram.edges()) {
            const auto from = moduleOf.find(edge.source);
            if (from == moduleOf.end())
                continue;
            const auto to = moduleOf.find(edge.target);
            const Node& target = *diagram.node(edge.target);
            if (to != moduleOf.end())
                addNeed(from->second, to->second);
            else if (m_catalog.isA(target.kind, "iac.output"))
                addOutputs(m_modules[static_cast<std::size_t>(from->second)], target);
        }
    }

    void addEnvironment(std::string_view label)
    {
        const std::string name = plainName(label, kFileName);
        if (std::ranges::find(m_environments, name) == m_environments.end())
            m_environments.push_back(name);
    }

    /// "A --> B" reads "A needs B", as tools that draw modules have it.
    void addNeed(int from, int to)
    {
        std::vector<int>& needs = m_modules[static_cast<std::size_t>(from)].needs;
        const auto needsOf = [this](int module) -> const std::vector<int>& {
            return m_modules[static_cast<std::size_t>(module)].needs;
        };
        if (from != to && !reaches(to, from, needsOf) &&
            std::ranges::find(needs, to) == needs.end())
            needs.push_back(to);
    }

    /// A line of the box is an output.
    static void addOutputs(Module& module, const Node& node)
    {
        std::vector<std::string> lines = node.details;
        for (const std::string_view line : splitLines(node.label))
            lines.insert(lines.end() - static_cast<std::ptrdiff_t>(node.details.size()),
                         std::string(trimmed(line)));
        for (const std::string& line : lines) {
            const std::string name = plainName(line, kTerraformName);
            if (!line.empty() &&
                std::ranges::find(module.outputs, name, &Output::name) == module.outputs.end())
                module.outputs.push_back({name, line, isSecret(line)});
        }
    }

    Hcl callOf(const Module& module) const
    {
        Hcl body;
        body.text("source", "./modules/" + module.name)
            .attr("project", "var.project")
            .attr("environment", "var.environment");
        for (const int need : module.needs) {
            const std::string& name = m_modules[static_cast<std::size_t>(need)].name;
            body.attr(name, "module." + name);
        }
        return body;
    }

    static Hcl outputBody(const Output& output, const std::string& value)
    {
        Hcl body;
        body.text("description", output.label).attr("value", value);
        if (output.sensitive)
            body.flag("sensitive", true);
        return body;
    }

    void writeModule(const Module& module, Bundle& bundle) const
    {
        const std::string in = "modules/" + module.name + '/';
        Hcl main;
        main.comment("The drawing names this module: " + module.label +
                     ". Put its resources here, and what the outputs give into the locals.");
        Hcl locals;
        Hcl outputs;
        for (const Output& output : module.outputs) {
            locals.attr(output.name, "null");
            outputs.block("output", outputBody(output, "local." + output.name), {output.name});
        }
        if (!locals.empty())
            main.block("locals", locals);
        bundle.files.push_back({in + "main.tf", main.formatted()});
        bundle.files.push_back({in + "versions.tf", versions().formatted()});
        Hcl variables;
        variables.block("variable", variable("Name of the system"), {"project"})
            .block("variable", variable("Environment"), {"environment"});
        for (const int need : module.needs) {
            const Module& other = m_modules[static_cast<std::size_t>(need)];
            variables.block(
                "variable",
                Hcl().text("description", "Outputs of " + other.label).attr("type", "any"),
                {other.name});
        }
        bundle.files.push_back({in + "variables.tf", variables.formatted()});
        if (!outputs.empty())
            bundle.files.push_back({in + "outputs.tf", outputs.formatted()});
    }

    static Hcl variable(std::string_view description, const std::string& value = {})
    {
        Hcl body;
        body.text("description", description).attr("type", "string");
        if (!value.empty())
            body.text("default", value);
        return body;
    }

    Hcl variables() const
    {
        const std::string first =
            m_environments.empty() ? std::string(kInfrastructureEnvironment) : m_environments[0];
        return Hcl()
            .block("variable", variable("Name of the system", m_project), {"project"})
            .block("variable", variable("Environment; environments/ has the values of each", first),
                   {"environment"});
    }

    static Hcl versions()
    {
        return Hcl().block(
            "terraform",
            Hcl()
                .text("required_version", ">= 1.5")
                .block(
                    "required_providers",
                    Hcl().attr("aws", "{\nsource = \"hashicorp/aws\"\nversion = \"~> 6.0\"\n}")));
    }

    std::string readme() const
    {
        std::string out = "# " + m_project +
                          "\n\nA root with the modules of the diagram. What stands in a module is "
                          "not drawn: fill in `modules/*/main.tf`; until then every output is "
                          "null.\n\n    terraform init\n    terraform plan";
        out += m_environments.empty()
                   ? "\n"
                   : " -var-file=environments/" + m_environments[0] + ".tfvars\n";
        out += "\n| module | outputs | needs |\n| --- | --- | --- |\n";
        for (const Module& module : m_modules) {
            std::vector<std::string> outputs;
            for (const Output& output : module.outputs)
                outputs.push_back(output.name);
            std::vector<std::string> needs;
            for (const int need : module.needs)
                needs.push_back(m_modules[static_cast<std::size_t>(need)].name);
            out += "| " + module.name + " | " + join(outputs, ", ") + " | " + join(needs, ", ") +
                   " |\n";
        }
        return out;
    }

    const Catalog& m_catalog;
    std::string m_project;
    Names m_names{kTerraformName};
    std::vector<Module> m_modules;
    std::vector<std::string> m_environments;
};

}  // namespace

Bundle writeModuleGraph(const Input& input, const std::string& project)
{
    Bundle bundle;
    if (const ModuleGraph graph(input, project); !graph.empty())
        graph.write(bundle);
    return bundle;
}

}  // namespace stratoplan::exporting
