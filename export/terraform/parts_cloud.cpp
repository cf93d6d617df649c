#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace stratoplan::exporting {
namespace {

/// Regions by the cloud's own names. The first is taken where none is named.
/// Source: "Azure regions list", learn.microsoft.com; "Regions and zones", cloud.google.com.
constexpr std::array kAzureRegions = {
    "westeurope",       "northeurope",   "eastus2",     "eastus",         "westus3",
    "westus2",          "westus",        "centralus",   "southcentralus", "northcentralus",
    "canadacentral",    "uksouth",       "ukwest",      "francecentral",  "germanywestcentral",
    "switzerlandnorth", "swedencentral", "norwayeast",  "italynorth",     "polandcentral",
    "spaincentral",     "southeastasia", "eastasia",    "japaneast",      "koreacentral",
    "centralindia",     "australiaeast", "brazilsouth", "uaenorth",       "southafricanorth"};
constexpr std::array kGoogleRegions = {"europe-west1",      "europe-west2",
                                       "europe-west3",      "europe-west4",
                                       "europe-west6",      "europe-west9",
                                       "europe-north1",     "europe-central2",
                                       "europe-southwest1", "us-central1",
                                       "us-east1",          "us-east4",
                                       "us-west1",          "us-west2",
                                       "us-south1",         "northamerica-northeast1",
                                       "asia-east1",        "asia-northeast1",
                                       "asia-northeast3",   "asia-south1",
                                       "asia-southeast1",   "australia-southeast1",
                                       "southamerica-east1"};

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ')
            out += c;
    return out;
}

/// The drawn block of a component, without host bits; nothing where none is drawn.
std::optional<CidrBlock> drawnBlock(const Component& component)
{
    const std::string* cidr = component.property("cidr");
    const auto blocks = cidr ? cidrBlocks(*cidr) : std::vector<CidrBlock>();
    return blocks.empty() || blocks.front().isV6 ? std::nullopt
                                                 : std::optional(blocks.front().canonical());
}

/// Networks in the order in which they are drawn: the first gets 10.0.0.0/16, the next 10.1.0.0/16.
CidrBlock spaceOf(const System& system, int network)
{
    if (network < 0)
        return {10u << 24, 16};
    if (const auto drawn = drawnBlock(system.at(network)))
        return *drawn;
    // Of a network without a block its subnets may tell.
    for (std::size_t i = 0; i < system.components.size(); ++i)
        if (system.frameOf(static_cast<int>(i), system.at(network).kind) == network)
            if (const auto inner = drawnBlock(system.components[i]))
                return CidrBlock{inner->address, std::min(inner->prefix, 16)}.canonical();
    std::vector<CidrBlock> taken;
    for (const int other : system.ofKind(system.at(network).kind)) {
        if (const auto drawn = drawnBlock(system.at(other)))
            taken.push_back(*drawn);
        else if (other < network)
            taken.push_back(spaceOf(system, other));
    }
    return freeBlock({10u << 24, 8}, 16, taken).value_or(CidrBlock{10u << 24, 16});
}

/// A block of the network for a subnet: the drawn one where it fits, else the next free /24.
std::string blockFor(const PartRequest& request)
{
    const System& system = request.system();
    const std::string& kind = request.words.at(1);
    int network = system.frameOf(request.component, kind);
    if (network < 0 && !system.ofKind(kind).empty())
        network = system.ofKind(kind).front();
    const CidrBlock space = spaceOf(system, network);
    std::vector<CidrBlock>& taken = request.builder.blocks[network];
    const auto fits = [&](const CidrBlock& block) {
        return space.contains(block) && std::ranges::none_of(taken, [&](const CidrBlock& other) {
                   return other.overlaps(block);
               });
    };
    const bool isSubnet =
        system.catalog->kind(system.at(request.component).kind).hasTrait("subnet");
    const auto drawn = isSubnet ? drawnBlock(request.drawn()) : std::nullopt;
    if (drawn && fits(*drawn)) {
        taken.push_back(*drawn);
        return hclString(cidrText(*drawn));
    }
    // What later subnets draw is theirs.
    std::vector<CidrBlock> all = taken;
    for (std::size_t i = 0; i < system.components.size(); ++i)
        if (const Component& other = system.components[i];
            system.catalog->kind(other.kind).hasTrait("subnet"))
            if (const auto theirs = drawnBlock(other))
                all.push_back(*theirs);
    const auto free = freeBlock(space, std::clamp(space.prefix + 8, 24, 28), all);
    const CidrBlock block = free.value_or(CidrBlock{space.first(), 28});
    taken.push_back(block);
    if (drawn)
        request.builder.assumptions.push_back(
            "Subnet " + request.drawn().label + " " + cidrText(*drawn) +
            " does not fit into its network; a free block is used.");
    return hclString(cidrText(block));
}

/// A name that all of Azure shares: letters and digits only, told apart by the subscription.
std::string azureName(const PartRequest& request)
{
    const std::string& prefix = request.words.at(1);
    const std::string& length = request.words.at(2);
    return "substr(\"" + prefix + "${substr(md5(var.azure_subscription_id), 0, 6)}" +
           replaceAll(request.builder.slug(request.component, 12), "-", "") +
           "${replace(local.name, \"-\", \"\")}\", 0, " + length + ")";
}

std::string settings(const PartRequest& request, bool asBlocks)
{
    std::string out;
    for (const auto& [name, expression] : drawnSettings(request.builder, request.component))
        out += asBlocks ? "env {\nname = " + hclString(name) + "\nvalue = " + expression + "\n}\n"
                        : name + " = " + expression + "\n";
    if (!out.empty())
        out.pop_back();
    return out;
}

/// The account that a component of Google Cloud runs as.
std::string googleAccount(const PartRequest& request)
{
    const std::string type = request.builder.type(request.component);
    const std::string suffix = type == "google_cloud_run_v2_service"       ? "_run"
                               : type == "google_cloudfunctions2_function" ? "_fn"
                               : type == "google_container_cluster"        ? "_workload"
                                                                           : "_vm";
    return "google_service_account." + request.name() + suffix;
}

std::string googleMember(const PartRequest& request)
{
    return "\"serviceAccount:${" + googleAccount(request) + ".email}\"";
}

/// The first neighbour that is written as that type; its address, or empty.
std::string nearestOfType(const PartRequest& request, std::string_view kind, std::string_view type)
{
    for (const int other : request.near(kind))
        if (request.builder.type(other) == type)
            return request.builder.address(other);
    return {};
}

/// The topic whose messages a function gets: a queue of tasks or a schedule calls it by its URL.
std::string googleTopic(const PartRequest& request)
{
    const std::string topic = nearestOfType(request, "gcp.pubsub", "google_pubsub_topic");
    return topic.empty() ? topic : topic + ".id";
}

/// What a schedule calls: a service, a function, else a topic.
std::string googleJobTarget(const PartRequest& request)
{
    const std::string account = "oidc_token {\nservice_account_email = google_service_account." +
                                request.name() + "_scheduler.email\n}\n}";
    const auto call = [&](const std::string& address) {
        return "http_target {\nuri = " + address + "\nhttp_method = \"POST\"\n" + account;
    };
    if (const auto services = request.near("gcp.cloud_run"); !services.empty())
        return call(request.builder.address(services.front()) + ".uri");
    if (const auto functions = request.near("gcp.functions"); !functions.empty())
        return call(request.builder.address(functions.front()) + ".url");
    const std::string topic = googleTopic(request);
    return topic.empty()
               ? topic
               : "pubsub_target {\ntopic_name = " + topic + "\ndata = base64encode(\"{}\")\n}";
}

/// The policy that guards a balancer.
std::string googleArmor(const PartRequest& request)
{
    const std::string policy = nearestOfType(request, "gcp.cdn", "google_compute_security_policy");
    return policy.empty() ? policy : policy + ".id";
}

/// The backends of a balancer of Google Cloud, each with the component that stands behind it.
std::vector<std::pair<int, std::string>> googleBackends(const PartRequest& request)
{
    std::vector<std::pair<int, std::string>> backends;
    const System& system = request.system();
    for (const int target : request.drawn().targets)
        for (const char* kind : {"gcp.cloud_run", "gcp.functions", "gcp.gce"})
            if (system.isA(target, kind) && !request.builder.address(target).empty())
                backends.emplace_back(target, "google_compute_backend_service." + request.name() +
                                                  "_" + request.builder.name(target) + ".id");
    for (const int near : request.near("gcp.cdn"))
        if (request.builder.type(near) == "google_compute_backend_bucket")
            backends.emplace_back(near, request.builder.address(near) + ".id");
    return backends;
}

/// Where a load balancer of Google Cloud sends what no rule of it names.
std::string googleBackend(const PartRequest& request)
{
    const auto backends = googleBackends(request);
    return backends.empty() ? std::string() : backends.front().second;
}

/// The paths that lead to its further backends: each is named after what it leads to.
std::string googlePaths(const PartRequest& request)
{
    const auto backends = googleBackends(request);
    if (backends.size() < 2)
        return {};
    std::string rules;
    for (std::size_t i = 1; i < backends.size(); ++i) {
        const bool files =
            request.builder.type(backends[i].first) == "google_compute_backend_bucket";
        const std::string path = files ? "static" : request.builder.slug(backends[i].first, 40);
        rules +=
            "path_rule {\npaths = [\"/" + path + "/*\"]\nservice = " + backends[i].second + "\n}\n";
        const std::string told = "Requests to /" + path + "/* go to " +
                                 request.system().at(backends[i].first).label + ".";
        if (std::ranges::count(request.builder.assumptions, told) == 0)
            request.builder.assumptions.push_back(told);
    }
    return "host_rule {\nhosts = [\"*\"]\npath_matcher = \"paths\"\n}\npath_matcher {\nname = "
           "\"paths\"\ndefault_service = " +
           backends.front().second + "\n" + rules + "}";
}

}  // namespace

std::string typeWords(const std::string& type)
{
    return type.substr(type.find('_') + 1);
}

std::string cloudRegion(const System& system, std::string_view cloud)
{
    const std::string text = cloud == "azure" ? withoutBlanks(system.text) : system.text;
    const auto firstIn = [&](const auto& regions) {
        for (const std::string_view region : regions)
            if (text.find(region) != text.npos)
                return std::string(region);
        return std::string(regions.front());
    };
    return cloud == "azure" ? firstIn(kAzureRegions) : firstIn(kGoogleRegions);
}

std::optional<std::string> cloudPart(const PartRequest& request)
{
    const std::string& what = request.words.front();
    if (what == "cloud_region")
        return request.words.at(1) == "azure" ? "var.azure_location" : "var.gcp_region";
    if (what == "space") {
        const bool itself = request.system().isA(request.component, request.words.at(1));
        return hclString(cidrText(spaceOf(request.system(), itself ? request.component : -1)));
    }
    if (what == "block")
        return blockFor(request);
    if (what == "copies")
        return std::to_string(std::clamp(request.drawn().integer("count", 1), 1, 50));
    if (what == "azure_name")
        return azureName(request);
    if (what == "azure_suffix")
        return "substr(md5(var.azure_subscription_id), 0, 6)";
    if (what == "app_settings")
        return settings(request, false);
    if (what == "env_blocks")
        return settings(request, true);
    if (what == "gcp_member")
        return googleMember(request);
    if (what == "gcp_account")
        return googleAccount(request);
    if (what == "gcp_backend")
        return googleBackend(request);
    if (what == "gcp_paths")
        return googlePaths(request);
    if (what == "gcp_armor")
        return googleArmor(request);
    if (what == "gcp_topic")
        return googleTopic(request);
    if (what == "gcp_job_target")
        return googleJobTarget(request);
    return std::nullopt;
}

}  // namespace stratoplan::exporting
