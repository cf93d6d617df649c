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

/// What answers behind an application gateway.
std::string azureHosts(const PartRequest& request)
{
    std::vector<std::string> hosts;
    for (const int target : request.drawn().targets)
        if (request.system().isA(target, "azure.app_service") ||
            request.system().isA(target, "azure.functions"))
            if (const std::string address = request.builder.address(target); !address.empty())
                hosts.push_back(address + ".default_hostname");
    return join(hosts, ", ");
}

/// The resource behind a private endpoint and what of it is offered.
/// Source: "Private-link resource", learn.microsoft.com.
std::string privateTarget(const PartRequest& request)
{
    struct Offer {
        const char* type;
        const char* of;  ///< resource that is offered, where it is not the component's own
        const char* part;
    };
    static constexpr Offer kOffers[] = {
        {"azurerm_storage_account", "", "blob"},
        {"azurerm_mssql_database", "azurerm_mssql_server", "sqlServer"},
        {"azurerm_postgresql_flexible_server", "", "postgresqlServer"},
        {"azurerm_mysql_flexible_server", "", "mysqlServer"},
        {"azurerm_key_vault", "", "vault"},
        {"azurerm_cosmosdb_account", "", "Sql"},
        {"azurerm_redis_cache", "", "redisCache"},
        {"azurerm_container_registry", "", "registry"}};
    for (const int near : request.system().neighbours(request.component))
        for (const Offer& offer : kOffers)
            if (request.builder.type(near) == offer.type) {
                const std::string type = *offer.of ? offer.of : offer.type;
                return "private_connection_resource_id = " + type + "." +
                       request.builder.name(near) + ".id\nsubresource_names = [\"" + offer.part +
                       "\"]";
            }
    return {};
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
std::string googleMember(const PartRequest& request)
{
    const std::string type = request.builder.type(request.component);
    const std::string suffix = type == "google_cloud_run_v2_service"       ? "_run"
                               : type == "google_cloudfunctions2_function" ? "_fn"
                                                                           : "_vm";
    return "\"serviceAccount:${google_service_account." + request.name() + suffix + ".email}\"";
}

/// Where a load balancer of Google Cloud sends what no rule of it names.
std::string googleBackend(const PartRequest& request)
{
    const System& system = request.system();
    const std::vector<int>& targets = request.drawn().targets;
    for (const int target : targets)
        for (const char* kind : {"gcp.cloud_run", "gcp.functions", "gcp.gce"})
            if (system.isA(target, kind)) {
                const std::string all = request.drawn().label + " sends everything to " +
                                        system.at(target).label +
                                        "; say in its URL map what others get.";
                std::vector<std::string>& told = request.builder.assumptions;
                if (targets.size() > 1 && std::ranges::count(told, all) == 0)
                    told.push_back(all);
                return "google_compute_backend_service." + request.name() + "_" +
                       request.builder.name(target) + ".id";
            }
    for (const int near : request.near("gcp.cdn"))
        if (request.builder.type(near) == "google_compute_backend_bucket")
            return request.builder.address(near) + ".id";
    return {};
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
    if (what == "azure_hosts")
        return azureHosts(request);
    if (what == "app_settings")
        return settings(request, false);
    if (what == "env_blocks")
        return settings(request, true);
    if (what == "private_target")
        return privateTarget(request);
    if (what == "gcp_member")
        return googleMember(request);
    if (what == "gcp_backend")
        return googleBackend(request);
    return std::nullopt;
}

}  // namespace stratoplan::exporting
