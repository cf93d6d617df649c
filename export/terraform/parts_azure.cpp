#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>

/// Parts of Azure's recipes that say what stands behind what, and who acts as whom.
namespace stratoplan::exporting {
namespace {

/// A service that takes over a subnet, and what it may do there. Source: "Add or remove a subnet
/// delegation", learn.microsoft.com.
struct Delegation {
    std::string_view type;  ///< of Terraform
    std::string_view service;
    std::string_view action;
};
constexpr std::string_view kJoin = "Microsoft.Network/virtualNetworks/subnets/join/action";
constexpr std::string_view kAct = "Microsoft.Network/virtualNetworks/subnets/action";
constexpr std::array kDelegations = {
    Delegation{"azurerm_linux_web_app", "Microsoft.Web/serverFarms", kAct},
    Delegation{"azurerm_linux_function_app", "Microsoft.Web/serverFarms", kAct},
    Delegation{"azurerm_postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers",
               kJoin},
    Delegation{"azurerm_mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", kJoin}};

const Delegation* delegationOf(const TerraformBuilder& builder, int component)
{
    const auto* const found =
        std::ranges::find(kDelegations, builder.type(component), &Delegation::type);
    return found == kDelegations.end() ? nullptr : found;
}

/// What a drawn subnet is handed over to: the service of all that is in it. Nothing where others
/// take addresses there, too.
const Delegation* delegationOfSubnet(const PartRequest& request, int subnet)
{
    const System& system = request.system();
    const Delegation* all = nullptr;
    for (std::size_t i = 0; i < system.components.size(); ++i) {
        const int inner = static_cast<int>(i);
        if (system.frameOf(inner, "azure.subnet") != subnet)
            continue;
        for (const char* kind : {"azure.vm", "azure.aks", "azure.lb", "azure.private_endpoint"})
            if (system.isA(inner, kind))
                return nullptr;
        const Delegation* one = delegationOf(request.builder, inner);
        if (one && all && one->service != all->service)
            return nullptr;
        all = one ? one : all;
    }
    return all;
}

/// Whether it may stand in the subnet that it is drawn in.
bool isDelegatedHere(const PartRequest& request)
{
    const int subnet = request.system().frameOf(request.component, "azure.subnet");
    return subnet >= 0 && delegationOfSubnet(request, subnet) != nullptr;
}

/// The block of a subnet: for a drawn one, of what is in it; else of the service that it is made
/// for.
std::string delegation(const PartRequest& request)
{
    const Delegation* one = request.system().isA(request.component, "azure.subnet")
                                ? delegationOfSubnet(request, request.component)
                                : delegationOf(request.builder, request.component);
    if (!one)
        return {};
    return "delegation {\nname = \"service\"\nservice_delegation {\nname = " +
           hclString(one->service) + "\nactions = [" + hclString(one->action) + "]\n}\n}";
}

/// Where a component answers HTTPS, without the protocol; empty where it does not.
std::string hostOf(const PartRequest& request, int component)
{
    const std::string type = request.builder.type(component);
    const std::string address = request.builder.address(component);
    if (address.empty())
        return {};
    if (type == "azurerm_static_web_app")
        return address + ".default_host_name";
    if (type == "azurerm_linux_web_app" || type == "azurerm_linux_function_app")
        return address + ".default_hostname";
    if (type == "azurerm_container_app")
        return address + ".ingress[0].fqdn";
    if (type == "azurerm_storage_account")
        return address + ".primary_blob_host";
    if (type == "azurerm_api_management")
        return "split(\"/\", " + address + ".gateway_url)[2]";
    if (type == "azurerm_logic_app_workflow")
        return "split(\"/\", " + address + ".access_endpoint)[2]";
    return {};
}

/// What answers by name behind an application gateway.
std::string hosts(const PartRequest& request)
{
    std::vector<std::string> all;
    for (const int target : request.drawn().targets)
        if (std::string host = hostOf(request, target); !host.empty())
            all.push_back(std::move(host));
    return join(all, ", ");
}

std::vector<int> machinesBehind(const PartRequest& request)
{
    std::vector<int> machines;
    for (const int target : request.drawn().targets)
        if (request.system().isA(target, "azure.vm"))
            machines.push_back(target);
    return machines;
}

bool servesAppsAlone(const PartRequest& request)
{
    return machinesBehind(request).empty() && !hosts(request).empty();
}

std::string firstPool(const PartRequest& request)
{
    const bool apps = !hosts(request).empty();
    if (apps && !machinesBehind(request).empty()) {
        const std::string told = request.drawn().label +
                                 " sends everything to its apps; say in a path map what its "
                                 "machines get.";
        if (std::ranges::count(request.builder.assumptions, told) == 0)
            request.builder.assumptions.push_back(told);
    }
    return apps ? "\"apps\"" : "\"machines\"";
}

std::string machinePort(const PartRequest& request)
{
    const std::vector<int> machines = machinesBehind(request);
    return std::to_string(
        machines.empty() ? 80 : request.system().at(machines.front()).integer("port", 80));
}

/// The pool of an application gateway that machines join.
std::string machinePool(const PartRequest& request, int gateway)
{
    return "one([for pool in " + request.builder.address(gateway) +
           ".backend_address_pool : pool.id if pool.name == \"machines\"])";
}

/// The pools of what leads to a scale set.
std::string poolsOf(const PartRequest& request, std::string_view kind, std::string_view type)
{
    std::vector<std::string> pools;
    for (const int other : request.near(kind)) {
        const std::vector<int>& targets = request.system().at(other).targets;
        if (request.builder.type(other) == type &&
            std::ranges::find(targets, request.component) != targets.end())
            pools.push_back(kind == "azure.lb" ? "azurerm_lb_backend_address_pool." +
                                                     request.builder.name(other) + ".id"
                                               : machinePool(request, other));
    }
    return join(pools, ", ");
}

/// Who a component is to other services.
std::string principal(const PartRequest& request)
{
    const bool end = request.words.size() > 1 && request.words[1] == "end";
    const int component = end ? request.end : request.component;
    const std::string type = request.builder.type(component);
    const std::string address = request.builder.address(component);
    if (type == "azurerm_linux_virtual_machine")
        return address + "[count.index].identity[0].principal_id";
    if (type == "azurerm_kubernetes_cluster")
        return "azurerm_user_assigned_identity." + request.builder.name(component) +
               "_workload.principal_id";
    return address + ".identity[0].principal_id";
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

}  // namespace

std::optional<std::string> azurePart(const PartRequest& request)
{
    const std::string& what = request.words.front();
    if (what == "azure_delegation")
        return delegation(request);
    if (what == "azure_host")
        return hostOf(request, request.end);
    if (what == "azure_hosts")
        return hosts(request);
    if (what == "azure_first_pool")
        return firstPool(request);
    if (what == "azure_machine_port")
        return machinePort(request);
    if (what == "azure_machine_pool")
        return machinePool(request, request.component);
    if (what == "azure_balancer_pools")
        return poolsOf(request, "azure.lb", "azurerm_lb");
    if (what == "azure_gateway_pools")
        return poolsOf(request, "azure.app_gateway", "azurerm_application_gateway");
    if (what == "azure_principal")
        return principal(request);
    if (what == "private_target")
        return privateTarget(request);
    return std::nullopt;
}

std::optional<bool> azureCondition(const PartRequest& request)
{
    const std::string& what = request.words.front();
    if (what == "delegated_here")
        return isDelegatedHere(request);
    if (what == "azure_apps_alone")
        return servesAppsAlone(request);
    return std::nullopt;
}

}  // namespace stratoplan::exporting
