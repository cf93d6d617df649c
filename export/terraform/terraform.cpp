#include "export/terraform/terraform.h"

#include "export/aws_placeholders.h"
#include "export/terraform/builder.h"
#include "export/terraform/module_graph.h"
#include "export/terraform/moved.h"
#include "export/terraform/pod_roles.h"
#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

// One emitter a concern. Addresses come first, as all refer to them; load balancers before what
// stands behind them; connections when all roles and groups are known.
constexpr void (*kEmitters[])(TerraformBuilder&) = {
    placeComponents,    emitStorage,     emitNetwork,  emitLoadBalancing,
    emitContainers,     emitInstances,   emitDelivery, emitRecipes,
    emitWorkflowRights, emitConnections, emitPlatform};

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
    struct Provider {
        const char* name;
        const char* mark;
        const char* version;
    };
    static constexpr Provider kProviders[] = {
        {"archive", "\"archive_file\"", "~> 2.4"}, {"aws", "\"aws_", "~> 6.0"},
        {"azuread", "\"azuread_", "~> 3.0"},       {"azurerm", "\"azurerm_", "~> 4.0"},
        {"google", "\"google_", "~> 6.0"},         {"random", "\"random_", "~> 3.6"}};
    Hcl providers;
    for (const Provider& provider : kProviders)
        if (text.find(provider.mark) != std::string::npos)
            providers.attr(provider.name, "{\nsource = \"hashicorp/" + std::string(provider.name) +
                                              "\"\nversion = \"" + provider.version + "\"\n}");
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

/// The variable with the role that Terraform takes in an account.
std::string roleVariable(const Place& place)
{
    return place.account + "_role_arn";
}

/// A provider of AWS in the account of a place.
Hcl provider(const TerraformBuilder& builder, const std::string& alias, const std::string& region,
             int place)
{
    Hcl body;
    if (!alias.empty())
        body.text("alias", alias);
    body.attr("region", region);
    if (const Place& at = builder.system.placeAt(place); !at.account.empty())
        body.block("assume_role", Hcl().attr("role_arn", "var." + roleVariable(at)));
    return body.block("default_tags", Hcl().attr("tags", "local.tags"));
}

void writePlace(TerraformBuilder& builder, int place)
{
    const Place& at = builder.system.placeAt(place);
    if (!at.account.empty())
        builder.variable(roleVariable(at),
                         {.description = "ARN of the role that Terraform takes in " +
                                         plainDescription(at.title)});
    builder.file("providers.tf")
        .block("provider",
               provider(builder, builder.placeName(place),
                        at.region == 0 ? "var.region" : hclString(builder.system.regionAt(place)),
                        place),
               {"aws"});
}

/// Providers of AWS besides the one that goes without saying.
void writeOtherPlaces(TerraformBuilder& builder)
{
    for (int place = 1; place < static_cast<int>(builder.system.places.size()); ++place)
        writePlace(builder, place);
    Hcl& providers = builder.file("providers.tf");
    for (const auto& [place, region] : builder.extraProviders())
        providers.block("provider",
                        provider(builder,
                                 plainName(builder.placeName(place) + " " + region, kTerraformName),
                                 hclString(region), place),
                        {"aws"});
}

/// Azure and Google Cloud beside or in place of AWS.
void writeOtherClouds(TerraformBuilder& builder, const std::string& all)
{
    const auto regionOf = [&](const char* cloud, const char* name) {
        const std::string region = cloudRegion(builder.system, cloud);
        const std::string text = replaceAll(builder.system.text, " ", "");
        if (text.find(region) == std::string::npos)
            builder.assumptions.push_back(std::string("No region of ") + name + " is named; " +
                                          region + " is used.");
        return hclString(region);
    };
    Hcl& providers = builder.file("providers.tf");
    if (all.find("\"azuread_") != std::string::npos)
        providers.block("provider", Hcl(), {"azuread"});
    if (all.find("\"azurerm_") != std::string::npos) {
        builder.variable("azure_subscription_id", {.description = "Subscription of Azure"});
        builder.variable("azure_location", {.description = "Region of Azure",
                                            .defaultValue = regionOf("azure", "Azure")});
        Hcl body;
        body.attr("subscription_id", "var.azure_subscription_id")
            .flag("storage_use_azuread", true)
            .block("features", Hcl());
        providers.block("provider", body, {"azurerm"});
    }
    if (all.find("\"google_") != std::string::npos) {
        builder.variable("gcp_project", {.description = "Project of Google Cloud"});
        builder.variable("gcp_region", {.description = "Region of Google Cloud",
                                        .defaultValue = regionOf("gcp", "Google Cloud")});
        Hcl body;
        body.attr("project", "var.gcp_project").attr("region", "var.gcp_region");
        providers.block("provider", body, {"google"});
    }
}

void writeFrame(TerraformBuilder& builder)
{
    const System& system = builder.system;
    builder.variable("project", {.description = "Name of the system; begins every name",
                                 .defaultValue = hclString(system.project)});
    builder.variable("environment", {.description = "Environment",
                                     .defaultValue = hclString(kInfrastructureEnvironment)});
    std::string all;
    for (const auto& [path, body] : builder.files())
        all += body.body();
    const bool onAws =
        all.find("\"aws_") != std::string::npos || all.find("\"azurerm_") == all.find("\"google_");
    if (onAws)
        builder.variable("region", {.description = "Region of the system",
                                    .defaultValue = hclString(system.regions.front())});
    builder.file("versions.tf") = versions(all, backendOf(builder));
    if (onAws)
        writePlace(builder, 0);
    writeOtherClouds(builder, all);
    if (onAws)
        writeOtherPlaces(builder);
    Hcl locals;
    locals.attr("name", "\"${var.project}-${var.environment}\"")
        .attr("tags", "{\nProject = var.project\nEnvironment = "
                      "var.environment\nManagedBy = \"terraform\"\n}");
    if (all.find("local.labels") != std::string::npos)
        locals.attr("labels", "{ for key, value in local.tags : lower(key) => lower(value) }");
    builder.file("locals.tf").block("locals", locals);
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

/// Source: github.com/GoogleCloudPlatform/functions-framework-nodejs, whose package each needs.
void addGoogleFunction(const TerraformBuilder& builder, int index, Bundle& bundle)
{
    const System& system = builder.system;
    const auto near = system.neighbours(index);
    const bool byMessage = std::ranges::any_of(
        near, [&](int other) { return builder.type(other) == "google_pubsub_topic"; });
    const std::string folder = "functions/" + builder.name(index);
    bundle.files.push_back(
        {folder + "/index.js",
         std::string("const functions = require('@google-cloud/functions-framework');\n\n") +
             (byMessage ? "functions.cloudEvent('handler', (event) => console.log(event.id));\n"
                        : "functions.http('handler', (request, response) => "
                          "response.send('ok'));\n")});
    bundle.files.push_back({folder + "/package.json",
                            "{\n  \"main\": \"index.js\",\n  \"dependencies\": {\n    "
                            "\"@google-cloud/functions-framework\": \"^3.4.0\"\n  }\n}\n"});
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
        if (builder.type(index) == "google_cloudfunctions2_function")
            addGoogleFunction(builder, index, bundle);
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

/// "the AWS provider 6 and the Azure provider 4"
std::string providersOf(const TerraformBuilder& builder)
{
    const auto versions = builder.files().find("versions.tf");
    const std::string text = versions == builder.files().end() ? "" : versions->second.body();
    std::vector<std::string> names;
    for (const auto& [mark, name] : {std::pair{"hashicorp/aws", "the AWS provider 6"},
                                     {"hashicorp/azurerm", "the Azure provider 4"},
                                     {"hashicorp/google", "the Google Cloud provider 6"}})
        if (text.find(mark) != std::string::npos)
            names.push_back(name);
    return join(names, " and ");
}

/// What to set where several accounts are drawn.
std::string accounts(const System& system)
{
    std::string out;
    std::set<std::string> told;
    for (const Place& place : system.places)
        if (!place.account.empty() && told.insert(place.account).second)
            out +=
                "- `" + roleVariable(place) + "`: ARN of the role in " + plain(place.title) + "\n";
    if (out.empty())
        return out;
    return "\n## Accounts\n\nEach drawn account has a provider of its own, which takes a role in "
           "that account. Whoever runs Terraform has to be trusted by these roles; set in "
           "terraform.tfvars:\n\n" +
           out;
}

std::string readme(const TerraformBuilder& builder, const std::vector<std::string>& leftOut)
{
    std::string out =
        "# " + plain(builder.system.project) + "\n\nTerraform for " + providersOf(builder) +
        ", "
        "written from the architecture diagram.\n\n    terraform init\n    terraform plan\n";
    out += accounts(builder.system);
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

    std::vector<std::string> leftOut;
    for (std::size_t i = 0; i < system.components.size(); ++i)
        if (!builder.written.contains(static_cast<int>(i)))
            leftOut.push_back(system.components[i].label + " (" +
                              system.catalog->kind(system.components[i].kind).label + ")");
    for (const std::string& label : system.unknown)
        leftOut.push_back(label + " (" + system.catalog->kind("generic").label + ")");
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
