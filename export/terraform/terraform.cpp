#include "export/terraform/terraform.h"

#include "export/aws_placeholders.h"
#include "export/terraform/builder.h"
#include "export/terraform/module_graph.h"
#include "export/terraform/moved.h"
#include "export/terraform/pod_roles.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

// One emitter a concern. Addresses come first, as all refer to them; load balancers before what
// stands behind them; connections when all roles and groups are known.
constexpr void (*kEmitters[])(TerraformBuilder&) = {
    placeComponents, emitStorage,  emitNetwork, emitLoadBalancing, emitContainers,
    emitInstances,   emitDelivery, emitRecipes, emitConnections,   emitPlatform};

Hcl variableBlock(const TerraformVariable& variable)
{
    Hcl body;
    body.text("description", variable.description).attr("type", variable.type);
    if (!variable.defaultValue.empty())
        body.attr("default", variable.defaultValue);
    if (variable.sensitive)
        body.flag("sensitive", true);
    return body;
}

/// Which other providers the files of a root use. Source: HashiCorp's own, by resource prefix.
Hcl versions(const std::string& text, const Hcl& backend = {})
{
    Hcl providers;
    if (text.find("\"archive_file\"") != std::string::npos)
        providers.attr("archive", "{\nsource = \"hashicorp/archive\"\nversion = \"~> 2.4\"\n}");
    providers.attr("aws", "{\nsource = \"hashicorp/aws\"\nversion = \"~> 6.0\"\n}");
    if (text.find("\"random_") != std::string::npos)
        providers.attr("random", "{\nsource = \"hashicorp/random\"\nversion = \"~> 3.6\"\n}");
    Hcl body;
    body.text("required_version", ">= 1.5").block("required_providers", providers);
    if (!backend.empty())
        body.block("backend", backend, {"s3"});
    return Hcl().block("terraform", body);
}

/// The state's place where bootstrap/ makes one; its bucket's name is known when that is applied.
Hcl backendOf(TerraformBuilder& builder)
{
    if (builder.file("bootstrap/main.tf").empty())
        return {};
    return Hcl()
        .attr("key", hclString(builder.system.project + "/terraform.tfstate"))
        .text("region", builder.system.regions.front())
        .text("dynamodb_table", builder.system.project + "-tfstate-lock")
        .flag("encrypt", true);
}

Hcl provider(const std::string& region)
{
    return Hcl().attr("region", region).block("default_tags", Hcl().attr("tags", "local.tags"));
}

void writeFrame(TerraformBuilder& builder)
{
    const System& system = builder.system;
    builder.variable("project", {.description = "Name of the system; begins every name",
                                 .defaultValue = hclString(system.project)});
    builder.variable("environment", {.description = "Environment",
                                     .defaultValue = hclString(kInfrastructureEnvironment)});
    builder.variable("region", {.description = "Region of the system",
                                .defaultValue = hclString(system.regions.front())});
    std::string all;
    for (const auto& [path, body] : builder.files())
        all += body.body();
    builder.file("versions.tf") = versions(all, backendOf(builder));
    Hcl& providers = builder.file("providers.tf");
    providers.block("provider", provider("var.region"), {"aws"});
    for (std::size_t i = 1; i < system.regions.size(); ++i) {
        Hcl aliased;
        aliased.text("alias", "region_" + std::to_string(i + 1))
            .text("region", system.regions[i])
            .block("default_tags", Hcl().attr("tags", "local.tags"));
        providers.block("provider", aliased, {"aws"});
    }
    for (const std::string& region : builder.extraProviders())
        providers.block("provider",
                        Hcl()
                            .text("alias", plainName(region, kTerraformName))
                            .text("region", region)
                            .block("default_tags", Hcl().attr("tags", "local.tags")),
                        {"aws"});
    builder.file("locals.tf")
        .block("locals", Hcl()
                             .attr("name", "\"${var.project}-${var.environment}\"")
                             .attr("tags", "{\nProject = var.project\nEnvironment = "
                                           "var.environment\nManagedBy = \"terraform\"\n}"));
    Hcl& variables = builder.file("variables.tf");
    for (const auto& [name, variable] : builder.variables())
        variables.block("variable", variableBlock(variable), {name});
    Hcl& outputs = builder.file("outputs.tf");
    for (const auto& [name, expression] : builder.outputs)
        outputs.block("output", Hcl().attr("value", expression), {name});
}

void writeBootstrap(TerraformBuilder& builder)
{
    if (builder.file("bootstrap/main.tf").empty())
        return;
    builder.file("bootstrap/versions.tf") = versions({});
    Hcl& variables = builder.file("bootstrap/variables.tf");
    variables.block("variable",
                    variableBlock({.description = "Name of the system",
                                   .defaultValue = hclString(builder.system.project)}),
                    {"project"});
    variables.block("variable",
                    variableBlock({.description = "Region of the state",
                                   .defaultValue = hclString(builder.system.regions.front())}),
                    {"region"});
    builder.file("bootstrap/providers.tf")
        .block("provider", Hcl().attr("region", "var.region"), {"aws"});
    builder.file("bootstrap/outputs.tf")
        .block("output", Hcl().attr("value", "aws_s3_bucket.state.id"), {"state_bucket"});
}

/// A function that answers, for each that is drawn: `plan` needs something to pack.
void addFunctions(const TerraformBuilder& builder, Bundle& bundle)
{
    const System& system = builder.system;
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int index = static_cast<int>(i);
        const std::string name = builder.name(index);
        if (system.isA(index, "aws.lambda_layer"))
            bundle.files.push_back({"layers/" + name + "/README", "Put the layer's files here.\n"});
        if (builder.type(index) != "aws_lambda_function")
            continue;
        const auto known = builder.runtimes.find(index);
        const std::string runtime = known == builder.runtimes.end() ? "" : known->second;
        const bool node = runtime.starts_with("nodejs");
        const bool python = runtime.starts_with("python");
        bundle.files.push_back(
            node     ? OutputFile{"functions/" + name + "/index.js",
                              "exports.handler = async () => ({ statusCode: 200, body: 'ok' });\n"}
            : python ? OutputFile{"functions/" + name + "/handler.py",
                                  "def handler(event, context):\n"
                                  "    return {\"statusCode\": 200, \"body\": \"ok\"}\n"}
                     : OutputFile{"functions/" + name + "/README",
                                  "Put the function's built files here.\n"});
    }
}

std::string exampleValues(const TerraformBuilder& builder)
{
    Hcl out;
    for (const auto& [name, variable] : builder.variables())
        out.attr(name, variable.defaultValue.empty() ? "\"\"" : variable.defaultValue);
    return out.formatted();
}

/// Text for Markdown: no sign of it can begin markup.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            out += ' ';
        else if (std::string_view("\\`*_<>[]|#").find(c) != std::string_view::npos)
            out += '\\', out += c;
        else
            out += c;
    }
    return out;
}

std::string readme(const TerraformBuilder& builder, const std::vector<std::string>& leftOut)
{
    std::string out =
        "# " + plain(builder.system.project) +
        "\n\nTerraform for the AWS provider 6, "
        "written from the architecture diagram.\n\n    terraform init\n    terraform plan\n";
    if (!builder.assumptions.empty()) {
        out += "\n## Assumed\n\n";
        for (const std::string& assumption : builder.assumptions)
            out += "- " + plain(assumption) + "\n";
    }
    if (!builder.unfixed.empty()) {
        out += "\n## Wrong in the drawing\n\n";
        for (const std::string& finding : builder.unfixed)
            out += "- " + plain(finding) + "\n";
    }
    if (!leftOut.empty()) {
        out += "\n## Drawn but not written\n\n";
        for (const std::string& name : leftOut)
            out += "- " + plain(name) + "\n";
    }
    return out;
}

}  // namespace

Bundle writeTerraform(const Input& input)
{
    Bundle bundle;
    const System system = systemOf(input);
    TerraformBuilder builder(system);
    builder.assumptions.insert(builder.assumptions.begin(), input.assumptions.begin(),
                               input.assumptions.end());
    builder.unfixed = input.unfixed;
    const std::size_t told = input.assumptions.size();
    for (const auto emit : kEmitters)
        emit(builder);
    emitPodRoles(builder, input);
    builder.connectGroups();
    applyStatedRules(builder);
    builder.writeSecurityGroups();
    builder.writePolicies();
    const bool nothing =
        std::ranges::all_of(builder.files(), [](const auto& file) { return file.second.empty(); });
    if (nothing) {
        bundle = writeModuleGraph(input, system.project);
        if (!bundle.files.empty())
            return bundle;
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP001, .args = {"AWS component", "Terraform"}});
        return bundle;
    }
    writeFrame(builder);
    writeBootstrap(builder);

    std::vector<std::string> leftOut = system.foreign;
    for (std::size_t i = 0; i < system.components.size(); ++i)
        if (!builder.written.contains(static_cast<int>(i)))
            leftOut.push_back(system.components[i].label + " (" +
                              system.catalog->kind(system.components[i].kind).label + ")");
    for (const auto& [path, body] : builder.files())
        if (!body.empty())
            bundle.files.push_back({path, body.formatted()});
    addFunctions(builder, bundle);
    addMoved(builder, input, bundle);
    bundle.files.push_back({"terraform.tfvars.example", exampleValues(builder)});
    bundle.files.push_back({"README.md", readme(builder, leftOut)});
    for (std::size_t i = told; i < builder.assumptions.size(); ++i)
        bundle.diagnostics.push_back({.code = DiagCode::EXP003, .args = {builder.assumptions[i]}});
    for (const std::string& name : leftOut)
        bundle.diagnostics.push_back({.code = DiagCode::EXP004, .args = {name}});
    return bundle;
}

}  // namespace stratoplan::exporting
