## Azure, provider 4. Names that the whole of Azure shares end in letters of the subscription.
#: default azure.client
data "azurerm_client_config" "current" {}

#: default azure.subscription
resource "azurerm_resource_group" "main" {
name = "rg-${local.name}"
location = {{cloud_region azure}}
tags = local.tags
}

#: kind azure.subscription
resource "azurerm_resource_group" "{{name}}" {
name = "rg-${local.name}-{{slug 40}}"
location = {{cloud_region azure}}
tags = local.tags
}

#: default azure.vnet
resource "azurerm_virtual_network" "main" {
name = "vnet-${local.name}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
address_space = [{{space azure.vnet}}]
tags = local.tags
}

#: kind azure.vnet
resource "azurerm_virtual_network" "{{name}}" {
name = "vnet-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
address_space = [{{space azure.vnet}}]
tags = local.tags
}

#: edge azure.vnet -> azure.vnet
resource "azurerm_virtual_network_peering" "{{name}}_to_{{end}}" {
name = "peer-{{slug 30}}-{{end_slug 30}}"
resource_group_name = {{ref}}.resource_group_name
virtual_network_name = {{ref}}.name
remote_virtual_network_id = {{end_ref}}.id
}
resource "azurerm_virtual_network_peering" "{{end}}_to_{{name}}" {
name = "peer-{{end_slug 30}}-{{slug 30}}"
resource_group_name = {{end_ref}}.resource_group_name
virtual_network_name = {{end_ref}}.name
remote_virtual_network_id = {{ref}}.id
}

#: default azure.subnet
resource "azurerm_subnet" "main" {
name = "snet-${local.name}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
}

#: kind azure.subnet
resource "azurerm_subnet" "{{name}}" {
name = "snet-{{slug 60}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
#? part azure_delegation
{{azure_delegation}}
#end
}

#: kind azure.nsg
resource "azurerm_network_security_group" "{{name}}" {
name = "nsg-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
#? in azure.subnet
resource "azurerm_subnet_network_security_group_association" "{{name}}" {
subnet_id = {{home azure.subnet id}}
network_security_group_id = {{ref}}.id
}
#end

#: edge azure.nsg -> azure.subnet
#? end_unframed
resource "azurerm_subnet_network_security_group_association" "{{name}}_{{end}}" {
subnet_id = {{end_ref}}.id
network_security_group_id = {{ref}}.id
}
#end

#: kind azure.vm
resource "azurerm_network_interface" "{{name}}" {
count = {{copies}}
name = "nic-${local.name}-{{slug 40}}-${count.index + 1}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
ip_configuration {
name = "internal"
subnet_id = {{home azure.subnet id}}
private_ip_address_allocation = "Dynamic"
}
tags = local.tags
}
resource "azurerm_linux_virtual_machine" "{{name}}" {
count = {{copies}}
name = "vm-{{slug 50}}-${count.index + 1}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
size = {{text size Standard_B2s}}
admin_username = "azureuser"
network_interface_ids = [azurerm_network_interface.{{name}}[count.index].id]
admin_ssh_key {
username = "azureuser"
public_key = {{var azure_ssh_public_key string - | SSH public key of the administrator of virtual machines}}
}
os_disk {
caching = "ReadWrite"
storage_account_type = "Premium_LRS"
}
source_image_reference {
publisher = "Canonical"
offer = "ubuntu-24_04-lts"
sku = "server"
version = "latest"
}
identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: kind azure.vm/vmss azure.vm/scale
#: type azurerm_linux_virtual_machine_scale_set
resource "azurerm_linux_virtual_machine_scale_set" "{{name}}" {
name = "vmss-{{slug 50}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = {{text size Standard_B2s}}
instances = {{int count 2}}
admin_username = "azureuser"
admin_ssh_key {
username = "azureuser"
public_key = {{var azure_ssh_public_key string - | SSH public key of the administrator of virtual machines}}
}
os_disk {
caching = "ReadWrite"
storage_account_type = "Premium_LRS"
}
source_image_reference {
publisher = "Canonical"
offer = "ubuntu-24_04-lts"
sku = "server"
version = "latest"
}
network_interface {
name = "primary"
primary = true
ip_configuration {
name = "internal"
primary = true
subnet_id = {{home azure.subnet id}}
#? part azure_balancer_pools
load_balancer_backend_address_pool_ids = [{{azure_balancer_pools}}]
#end
#? part azure_gateway_pools
application_gateway_backend_address_pool_ids = [{{azure_gateway_pools}}]
#end
}
}
identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: kind azure.app_gateway
resource "azurerm_public_ip" "{{name}}" {
name = "pip-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
## An application gateway wants a subnet of its own.
resource "azurerm_subnet" "{{name}}_gateway" {
name = "snet-gateway-{{slug 50}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
}
resource "azurerm_web_application_firewall_policy" "{{name}}" {
name = "waf-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
policy_settings {
enabled = true
mode = "Prevention"
}
managed_rules {
managed_rule_set {
type = "OWASP"
version = "3.2"
}
}
tags = local.tags
}
## Its certificate comes from a key vault, which it reads as this identity.
resource "azurerm_user_assigned_identity" "{{name}}_gateway" {
name = "id-agw-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
#? any azure.key_vault
resource "azurerm_role_assignment" "{{name}}_gateway_certificate" {
scope = {{any azure.key_vault id}}
role_definition_name = "Key Vault Secrets User"
principal_id = azurerm_user_assigned_identity.{{name}}_gateway.principal_id
}
#end
resource "azurerm_application_gateway" "{{name}}" {
name = "agw-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
firewall_policy_id = azurerm_web_application_firewall_policy.{{name}}.id
enable_http2 = true
sku {
name = "WAF_v2"
tier = "WAF_v2"
}
autoscale_configuration {
min_capacity = 1
max_capacity = 4
}
identity {
type = "UserAssigned"
identity_ids = [azurerm_user_assigned_identity.{{name}}_gateway.id]
}
gateway_ip_configuration {
name = "gateway"
subnet_id = azurerm_subnet.{{name}}_gateway.id
}
frontend_ip_configuration {
name = "public"
public_ip_address_id = azurerm_public_ip.{{name}}.id
}
frontend_port {
name = "http"
port = 80
}
frontend_port {
name = "https"
port = 443
}
ssl_policy {
policy_type = "Predefined"
policy_name = "AppGwSslPolicy20220101"
}
ssl_certificate {
name = "site"
key_vault_secret_id = {{var gateway_certificate_id string - | Secret id of the site's certificate in a key vault}}
}
#? part azure_hosts
backend_address_pool {
name = "apps"
fqdns = [{{azure_hosts}}]
}
backend_http_settings {
name = "apps"
cookie_based_affinity = "Disabled"
port = 443
protocol = "Https"
request_timeout = 30
pick_host_name_from_backend_address = true
}
#end
#? not azure_apps_alone
backend_address_pool {
name = "machines"
}
backend_http_settings {
name = "machines"
cookie_based_affinity = "Disabled"
port = {{azure_machine_port}}
protocol = "Http"
request_timeout = 30
}
#end
http_listener {
name = "http"
frontend_ip_configuration_name = "public"
frontend_port_name = "http"
protocol = "Http"
}
http_listener {
name = "https"
frontend_ip_configuration_name = "public"
frontend_port_name = "https"
protocol = "Https"
ssl_certificate_name = "site"
}
redirect_configuration {
name = "to-https"
redirect_type = "Permanent"
target_listener_name = "https"
include_path = true
include_query_string = true
}
request_routing_rule {
name = "http"
priority = 100
rule_type = "Basic"
http_listener_name = "http"
redirect_configuration_name = "to-https"
}
request_routing_rule {
name = "https"
priority = 110
rule_type = "Basic"
http_listener_name = "https"
backend_address_pool_name = {{azure_first_pool}}
backend_http_settings_name = {{azure_first_pool}}
}
tags = local.tags
#? any azure.key_vault
depends_on = [azurerm_role_assignment.{{name}}_gateway_certificate]
#end
}

#: edge azure.app_gateway -> azure.vm
#? end_written azurerm_linux_virtual_machine
resource "azurerm_network_interface_application_gateway_backend_address_pool_association" "{{name}}_{{end}}" {
count = length(azurerm_network_interface.{{end}})
network_interface_id = azurerm_network_interface.{{end}}[count.index].id
ip_configuration_name = "internal"
backend_address_pool_id = {{azure_machine_pool}}
}
#end

#: kind azure.lb
#? not says internal private
resource "azurerm_public_ip" "{{name}}_lb" {
name = "pip-lb-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
#end
resource "azurerm_lb" "{{name}}" {
name = "lb-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
frontend_ip_configuration {
name = "front"
#? says internal private
subnet_id = {{home azure.subnet id}}
private_ip_address_allocation = "Dynamic"
#else
public_ip_address_id = azurerm_public_ip.{{name}}_lb.id
#end
}
tags = local.tags
}
resource "azurerm_lb_backend_address_pool" "{{name}}" {
name = "backend"
loadbalancer_id = {{ref}}.id
}
resource "azurerm_lb_probe" "{{name}}" {
name = "tcp"
loadbalancer_id = {{ref}}.id
protocol = "Tcp"
port = 443
}
resource "azurerm_lb_rule" "{{name}}" {
name = "https"
loadbalancer_id = {{ref}}.id
protocol = "Tcp"
frontend_port = 443
backend_port = 443
frontend_ip_configuration_name = "front"
backend_address_pool_ids = [azurerm_lb_backend_address_pool.{{name}}.id]
probe_id = azurerm_lb_probe.{{name}}.id
}

#: edge azure.lb -> azure.vm
#? end_written azurerm_linux_virtual_machine
resource "azurerm_network_interface_backend_address_pool_association" "{{name}}_{{end}}" {
count = length(azurerm_network_interface.{{end}})
network_interface_id = azurerm_network_interface.{{end}}[count.index].id
ip_configuration_name = "internal"
backend_address_pool_id = azurerm_lb_backend_address_pool.{{name}}.id
}
#end

#: kind azure.lb/traffic_manager
#: type azurerm_traffic_manager_profile
resource "azurerm_traffic_manager_profile" "{{name}}" {
name = "traf-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
traffic_routing_method = "Performance"
dns_config {
relative_name = "${local.name}-{{slug 30}}"
ttl = 60
}
monitor_config {
protocol = "HTTPS"
port = 443
path = "/"
}
tags = local.tags
}

#: edge azure.lb -> azure.app_service azure.functions
#? written azurerm_traffic_manager_profile
resource "azurerm_traffic_manager_azure_endpoint" "{{name}}_{{end}}" {
name = "{{end_slug 60}}"
profile_id = {{ref}}.id
target_resource_id = {{end_ref}}.id
}
#end

#: kind azure.front_door/azure_dns
#: type azurerm_dns_zone
resource "azurerm_dns_zone" "{{name}}" {
name = {{var domain_name string "example.com" | Domain of the system}}
resource_group_name = {{home azure.subscription name}}
tags = local.tags
}

#: edge azure.front_door -> azure.app_gateway
#? written azurerm_dns_zone
resource "azurerm_dns_a_record" "{{name}}_{{end}}" {
name = "@"
zone_name = {{ref}}.name
resource_group_name = {{ref}}.resource_group_name
ttl = 300
target_resource_id = azurerm_public_ip.{{end}}.id
}
#else
resource "azurerm_cdn_frontdoor_origin_group" "{{name}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_profile_id = {{ref}}.id
load_balancing {}
health_probe {
interval_in_seconds = 100
path = "/"
protocol = "Https"
request_type = "HEAD"
}
}
resource "azurerm_cdn_frontdoor_origin" "{{name}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.{{name}}_{{end}}.id
enabled = true
certificate_name_check_enabled = true
# This name has to lead to the gateway's address, and its certificate to hold it.
host_name = "origin.${{{var domain_name string "example.com" | Domain of the system}}}"
origin_host_header = {{var domain_name string "example.com" | Domain of the system}}
}
resource "azurerm_cdn_frontdoor_route" "{{name}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_endpoint_id = azurerm_cdn_frontdoor_endpoint.{{name}}.id
cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.{{name}}_{{end}}.id
cdn_frontdoor_origin_ids = [azurerm_cdn_frontdoor_origin.{{name}}_{{end}}.id]
patterns_to_match = ["/*"]
supported_protocols = ["Http", "Https"]
forwarding_protocol = "HttpsOnly"
https_redirect_enabled = true
}
#end

#: kind azure.front_door
resource "azurerm_cdn_frontdoor_profile" "{{name}}" {
name = "afd-${local.name}-{{slug 40}}"
resource_group_name = {{home azure.subscription name}}
sku_name = "Standard_AzureFrontDoor"
tags = local.tags
}
resource "azurerm_cdn_frontdoor_endpoint" "{{name}}" {
name = "fde-${local.name}-{{slug 20}}"
cdn_frontdoor_profile_id = {{ref}}.id
tags = local.tags
}
#: output host azurerm_cdn_frontdoor_endpoint.{{name}}.host_name

#: edge azure.front_door -> azure.app_service azure.functions azure.storage azure.container_apps azure.apim
#? written azurerm_cdn_frontdoor_profile
resource "azurerm_cdn_frontdoor_origin_group" "{{name}}_{{end_type}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_profile_id = {{ref}}.id
load_balancing {}
health_probe {
interval_in_seconds = 100
path = "/"
protocol = "Https"
request_type = "HEAD"
}
}
resource "azurerm_cdn_frontdoor_origin" "{{name}}_{{end_type}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.{{name}}_{{end_type}}_{{end}}.id
enabled = true
certificate_name_check_enabled = true
host_name = {{azure_host}}
origin_host_header = {{azure_host}}
}
resource "azurerm_cdn_frontdoor_route" "{{name}}_{{end_type}}_{{end}}" {
name = "{{end_slug 60}}"
cdn_frontdoor_endpoint_id = azurerm_cdn_frontdoor_endpoint.{{name}}.id
cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.{{name}}_{{end_type}}_{{end}}.id
cdn_frontdoor_origin_ids = [azurerm_cdn_frontdoor_origin.{{name}}_{{end_type}}_{{end}}.id]
patterns_to_match = ["/*"]
supported_protocols = ["Http", "Https"]
forwarding_protocol = "HttpsOnly"
https_redirect_enabled = true
}
#end

#: kind azure.aks
resource "azurerm_kubernetes_cluster" "{{name}}" {
name = "aks-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
dns_prefix = "{{slug 40}}"
oidc_issuer_enabled = true
workload_identity_enabled = true
role_based_access_control_enabled = true
default_node_pool {
name = "system"
vm_size = "Standard_D2s_v5"
auto_scaling_enabled = true
min_count = {{int min 2}}
max_count = {{int max 5}}
vnet_subnet_id = {{home azure.subnet id}}
}
identity {
type = "SystemAssigned"
}
network_profile {
network_plugin = "azure"
service_cidr = "172.16.0.0/16"
dns_service_ip = "172.16.0.10"
}
#? any azure.monitor
oms_agent {
log_analytics_workspace_id = {{any azure.monitor id}}
}
#end
tags = local.tags
}
#? near azure.key_vault azure.storage azure.service_bus azure.cosmosdb azure.openai azure.ai_search azure.app_configuration
## What runs in it acts as this identity, by its service account.
resource "azurerm_user_assigned_identity" "{{name}}_workload" {
name = "id-aks-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
resource "azurerm_federated_identity_credential" "{{name}}_workload" {
name = "{{slug 40}}-workload"
resource_group_name = {{home azure.subscription name}}
parent_id = azurerm_user_assigned_identity.{{name}}_workload.id
audience = ["api://AzureADTokenExchange"]
issuer = {{ref}}.oidc_issuer_url
subject = "system:serviceaccount:${{{var aks_service_account string "default:app" | Namespace and name of the service account of what runs in AKS}}}"
}
#end

#: edge azure.aks -> azure.acr
resource "azurerm_role_assignment" "{{name}}_{{end}}" {
scope = {{end_ref}}.id
role_definition_name = "AcrPull"
principal_id = {{ref}}.kubelet_identity[0].object_id
}

#: edge azure.acr -> azure.aks
resource "azurerm_role_assignment" "{{end}}_{{name}}" {
scope = {{ref}}.id
role_definition_name = "AcrPull"
principal_id = {{end_ref}}.kubelet_identity[0].object_id
}

#: kind azure.acr
resource "azurerm_container_registry" "{{name}}" {
name = {{azure_name acr 40}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
admin_enabled = false
tags = local.tags
}
#: output server {{ref}}.login_server

#: default azure.plan
resource "azurerm_service_plan" "main" {
name = "asp-${local.name}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
os_type = "Linux"
sku_name = "P0v3"
tags = local.tags
}

#: kind azure.app_service
resource "azurerm_linux_web_app" "{{name}}" {
name = "app-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
service_plan_id = {{home azure.plan id}}
https_only = true
#? in azure.vnet
#? delegated_here
virtual_network_subnet_id = {{home azure.subnet id}}
#else
virtual_network_subnet_id = azurerm_subnet.{{name}}_app.id
#end
#end
app_settings = {
{{app_settings}}
}
identity {
type = "SystemAssigned"
}
site_config {
ftps_state = "Disabled"
minimum_tls_version = "1.2"
http2_enabled = true
}
tags = local.tags
}
#? in azure.vnet
#? not delegated_here
## What reaches into the network does so through a subnet of its own.
resource "azurerm_subnet" "{{name}}_app" {
name = "snet-app-{{slug 50}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
{{azure_delegation}}
}
#end
#end
#: output host {{ref}}.default_hostname

#: kind azure.app_service/static_web
#: type azurerm_static_web_app
resource "azurerm_static_web_app" "{{name}}" {
name = "stapp-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku_tier = "Standard"
sku_size = "Standard"
identity {
type = "SystemAssigned"
}
tags = local.tags
}
#: output host {{ref}}.default_host_name

#: kind azure.functions/logic_app
#: type azurerm_logic_app_workflow
resource "azurerm_logic_app_workflow" "{{name}}" {
name = "logic-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: kind azure.functions
resource "azurerm_storage_account" "{{name}}_code" {
name = {{azure_name fn 24}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
account_tier = "Standard"
account_replication_type = "LRS"
min_tls_version = "TLS1_2"
allow_nested_items_to_be_public = false
tags = local.tags
}
resource "azurerm_linux_function_app" "{{name}}" {
name = "func-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
service_plan_id = {{home azure.plan id}}
storage_account_name = azurerm_storage_account.{{name}}_code.name
storage_uses_managed_identity = true
https_only = true
#? in azure.vnet
#? delegated_here
virtual_network_subnet_id = {{home azure.subnet id}}
#else
virtual_network_subnet_id = azurerm_subnet.{{name}}_app.id
#end
#end
app_settings = {
{{app_settings}}
}
identity {
type = "SystemAssigned"
}
site_config {
minimum_tls_version = "1.2"
}
tags = local.tags
}
#? in azure.vnet
#? not delegated_here
resource "azurerm_subnet" "{{name}}_app" {
name = "snet-app-{{slug 50}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
{{azure_delegation}}
}
#end
#end
resource "azurerm_role_assignment" "{{name}}_code" {
scope = azurerm_storage_account.{{name}}_code.id
role_definition_name = "Storage Blob Data Owner"
principal_id = {{ref}}.identity[0].principal_id
}

#: kind azure.sql
#: setting SERVER azurerm_mssql_server.{{name}}.fully_qualified_domain_name
resource "azurerm_mssql_server" "{{name}}" {
name = "sql-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
version = "12.0"
minimum_tls_version = "1.2"
public_network_access_enabled = false
azuread_administrator {
login_username = "administrators"
object_id = {{home azure.client object_id}}
azuread_authentication_only = true
}
tags = local.tags
}
resource "azurerm_mssql_database" "{{name}}" {
name = "{{slug 60}}"
server_id = azurerm_mssql_server.{{name}}.id
sku_name = "S0"
tags = local.tags
}

#: kind azure.sql/postgres
#: type azurerm_postgresql_flexible_server
#: setting HOST {{ref}}.fqdn
resource "azurerm_postgresql_flexible_server" "{{name}}" {
name = "psql-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
version = "16"
sku_name = "GP_Standard_D2s_v3"
storage_mb = 32768
backup_retention_days = 7
public_network_access_enabled = false
#? in azure.vnet
#? delegated_here
delegated_subnet_id = {{home azure.subnet id}}
#else
delegated_subnet_id = azurerm_subnet.{{name}}_postgres.id
#end
private_dns_zone_id = {{home azure.postgres_zone id}}
#end
authentication {
active_directory_auth_enabled = true
password_auth_enabled = false
tenant_id = {{home azure.client tenant_id}}
}
lifecycle {
ignore_changes = [zone]
}
tags = local.tags
}
resource "azurerm_postgresql_flexible_server_active_directory_administrator" "{{name}}" {
server_name = {{ref}}.name
resource_group_name = {{ref}}.resource_group_name
tenant_id = {{home azure.client tenant_id}}
object_id = {{home azure.client object_id}}
principal_name = "administrators"
principal_type = "Group"
}
#? in azure.vnet
#? not delegated_here
resource "azurerm_subnet" "{{name}}_postgres" {
name = "snet-postgres-{{slug 50}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
{{azure_delegation}}
}
#end
#end

#: default azure.postgres_zone
resource "azurerm_private_dns_zone" "postgres" {
name = "${local.name}.private.postgres.database.azure.com"
resource_group_name = {{home azure.subscription name}}
tags = local.tags
}
resource "azurerm_private_dns_zone_virtual_network_link" "postgres" {
name = "postgres"
resource_group_name = {{home azure.subscription name}}
private_dns_zone_name = azurerm_private_dns_zone.postgres.name
virtual_network_id = {{home azure.vnet id}}
tags = local.tags
}

#: default azure.mysql_zone
resource "azurerm_private_dns_zone" "mysql" {
name = "${local.name}.private.mysql.database.azure.com"
resource_group_name = {{home azure.subscription name}}
tags = local.tags
}
resource "azurerm_private_dns_zone_virtual_network_link" "mysql" {
name = "mysql"
resource_group_name = {{home azure.subscription name}}
private_dns_zone_name = azurerm_private_dns_zone.mysql.name
virtual_network_id = {{home azure.vnet id}}
tags = local.tags
}

#: kind azure.sql/mysql
#: type azurerm_mysql_flexible_server
#: setting HOST {{ref}}.fqdn
resource "random_password" "{{name}}_mysql" {
length = 32
}
resource "azurerm_mysql_flexible_server" "{{name}}" {
name = "mysql-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
version = "8.0.21"
sku_name = "GP_Standard_D2ds_v4"
backup_retention_days = 7
administrator_login = "mysqladmin"
administrator_password = random_password.{{name}}_mysql.result
#? in azure.vnet
#? delegated_here
delegated_subnet_id = {{home azure.subnet id}}
#else
delegated_subnet_id = azurerm_subnet.{{name}}_mysql.id
#end
private_dns_zone_id = {{home azure.mysql_zone id}}
#end
lifecycle {
ignore_changes = [zone]
}
tags = local.tags
}
#? in azure.vnet
#? not delegated_here
resource "azurerm_subnet" "{{name}}_mysql" {
name = "snet-mysql-{{slug 50}}"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
{{azure_delegation}}
}
#end
#end

#: kind azure.cosmosdb
#: setting ENDPOINT {{ref}}.endpoint
resource "azurerm_cosmosdb_account" "{{name}}" {
name = "cosmos-${local.name}-{{slug 16}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
offer_type = "Standard"
local_authentication_disabled = true
automatic_failover_enabled = true
consistency_policy {
consistency_level = "Session"
}
geo_location {
location = {{home azure.subscription location}}
failover_priority = 0
}
backup {
type = "Continuous"
}
tags = local.tags
}

#: kind azure.redis
#: setting HOST {{ref}}.hostname
resource "azurerm_redis_cache" "{{name}}" {
name = "redis-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
capacity = 1
family = "C"
sku_name = "Standard"
minimum_tls_version = "1.2"
non_ssl_port_enabled = false
tags = local.tags
}

#: kind azure.storage
#: setting ACCOUNT {{ref}}.name
resource "azurerm_storage_account" "{{name}}" {
name = {{azure_name st 24}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
account_tier = "Standard"
account_replication_type = "ZRS"
min_tls_version = "TLS1_2"
https_traffic_only_enabled = true
allow_nested_items_to_be_public = false
shared_access_key_enabled = false
#? says lake adls
is_hns_enabled = true
#end
tags = local.tags
}
#? says file
resource "azurerm_storage_share" "{{name}}" {
name = "{{slug 60}}"
storage_account_id = {{ref}}.id
quota = 100
}
#else
resource "azurerm_storage_container" "{{name}}" {
name = "{{slug 60}}"
storage_account_id = {{ref}}.id
container_access_type = "private"
}
#end

#: kind azure.service_bus
#: setting NAMESPACE {{ref}}.endpoint
resource "azurerm_servicebus_namespace" "{{name}}" {
name = "sb-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
local_auth_enabled = false
minimum_tls_version = "1.2"
tags = local.tags
}
#? says topic
resource "azurerm_servicebus_topic" "{{name}}" {
name = "{{slug 50}}"
namespace_id = {{ref}}.id
}
#else
resource "azurerm_servicebus_queue" "{{name}}" {
name = "{{slug 50}}"
namespace_id = {{ref}}.id
dead_lettering_on_message_expiration = true
}
#end

#: kind azure.service_bus/iot_hub
#: type azurerm_iothub
#: setting HOST {{ref}}.hostname
resource "azurerm_iothub" "{{name}}" {
name = "iot-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
min_tls_version = "1.2"
sku {
name = "S1"
capacity = 1
}
tags = local.tags
}

#: kind azure.service_bus/hub
#: type azurerm_eventhub_namespace
#: setting NAMESPACE "${{{ref}}.name}.servicebus.windows.net"
resource "azurerm_eventhub_namespace" "{{name}}" {
name = "evh-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
local_authentication_enabled = false
minimum_tls_version = "1.2"
tags = local.tags
}
resource "azurerm_eventhub" "{{name}}" {
name = "{{slug 50}}"
namespace_id = {{ref}}.id
partition_count = {{int shards 4}}
message_retention = 1
}

#: kind azure.service_bus/grid
#: type azurerm_eventgrid_topic
#: setting ENDPOINT {{ref}}.endpoint
resource "azurerm_eventgrid_topic" "{{name}}" {
name = "evg-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
local_auth_enabled = false
tags = local.tags
}

#: kind azure.key_vault
#: setting URI {{ref}}.vault_uri
resource "azurerm_key_vault" "{{name}}" {
name = {{azure_name kv 24}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tenant_id = {{home azure.client tenant_id}}
sku_name = "standard"
rbac_authorization_enabled = true
purge_protection_enabled = true
soft_delete_retention_days = 90
tags = local.tags
}

#: kind azure.entra
resource "azuread_application" "{{name}}" {
display_name = "${local.name}-{{slug 40}}"
}
resource "azuread_service_principal" "{{name}}" {
client_id = {{ref}}.client_id
}

#: kind azure.monitor
resource "azurerm_log_analytics_workspace" "{{name}}" {
name = "log-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "PerGB2018"
retention_in_days = {{int retention 30}}
tags = local.tags
}
resource "azurerm_application_insights" "{{name}}" {
name = "appi-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
workspace_id = {{ref}}.id
application_type = "web"
tags = local.tags
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.key_vault
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_secrets" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
role_definition_name = "Key Vault Secrets User"
principal_id = {{azure_principal}}
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.storage
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_blobs" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
role_definition_name = "Storage Blob Data Contributor"
principal_id = {{azure_principal}}
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.service_bus
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_messages" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
#? end_written azurerm_eventhub_namespace
role_definition_name = "Azure Event Hubs Data Sender"
#else
#? end_written azurerm_eventgrid_topic
role_definition_name = "EventGrid Data Sender"
#else
#? end_written azurerm_iothub
role_definition_name = "IoT Hub Data Contributor"
#else
role_definition_name = "Azure Service Bus Data Sender"
#end
#end
#end
principal_id = {{azure_principal}}
}

#: edge azure.service_bus -> azure.functions azure.app_service azure.container_apps azure.vm azure.aks
#? not written azurerm_eventgrid_topic
resource "azurerm_role_assignment" "{{end_type}}_{{end}}_{{name}}_messages" {
#? end_written azurerm_linux_virtual_machine
count = length({{end_ref}})
#end
scope = {{ref}}.id
#? written azurerm_eventhub_namespace
role_definition_name = "Azure Event Hubs Data Receiver"
#else
#? written azurerm_iothub
role_definition_name = "IoT Hub Data Reader"
#else
role_definition_name = "Azure Service Bus Data Receiver"
#end
#end
principal_id = {{azure_principal end}}
}
#end

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.cosmosdb
resource "azurerm_cosmosdb_sql_role_assignment" "{{type}}_{{name}}_{{end}}" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
resource_group_name = {{end_ref}}.resource_group_name
account_name = {{end_ref}}.name
## Cosmos DB Built-in Data Contributor
role_definition_id = "${{{end_ref}}.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
principal_id = {{azure_principal}}
scope = {{end_ref}}.id
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.openai
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_models" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
#? end_says openai
role_definition_name = "Cognitive Services OpenAI User"
#else
role_definition_name = "Cognitive Services User"
#end
principal_id = {{azure_principal}}
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.ai_search
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_index" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
role_definition_name = "Search Index Data Contributor"
principal_id = {{azure_principal}}
}

#: edge azure.app_service azure.container_apps azure.vm -> azure.acr
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_images" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
role_definition_name = "AcrPull"
principal_id = {{azure_principal}}
}

#: edge azure.acr -> azure.app_service azure.container_apps azure.vm
resource "azurerm_role_assignment" "{{end_type}}_{{end}}_{{name}}_images" {
#? end_written azurerm_linux_virtual_machine
count = length({{end_ref}})
#end
scope = {{ref}}.id
role_definition_name = "AcrPull"
principal_id = {{azure_principal end}}
}

#: kind azure.expressroute
resource "azurerm_express_route_circuit" "{{name}}" {
name = "erc-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
service_provider_name = {{var expressroute_provider string "Equinix" | Connectivity provider of ExpressRoute}}
peering_location = {{var expressroute_location string "Amsterdam" | Peering location of ExpressRoute}}
bandwidth_in_mbps = 200
sku {
tier = "Standard"
family = "MeteredData"
}
tags = local.tags
}

#: kind azure.vpn_gateway
resource "azurerm_public_ip" "{{name}}_vpn" {
name = "pip-vpn-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
resource "azurerm_subnet" "{{name}}_vpn" {
name = "GatewaySubnet"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
}
resource "azurerm_virtual_network_gateway" "{{name}}" {
name = "vgw-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
type = "Vpn"
sku = "VpnGw1AZ"
ip_configuration {
public_ip_address_id = azurerm_public_ip.{{name}}_vpn.id
subnet_id = azurerm_subnet.{{name}}_vpn.id
}
tags = local.tags
}

#: kind azure.firewall
resource "azurerm_public_ip" "{{name}}_firewall" {
name = "pip-afw-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
resource "azurerm_subnet" "{{name}}_firewall" {
name = "AzureFirewallSubnet"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
}
resource "azurerm_firewall_policy" "{{name}}" {
name = "afwp-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
resource "azurerm_firewall" "{{name}}" {
name = "afw-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku_name = "AZFW_VNet"
sku_tier = "Standard"
firewall_policy_id = azurerm_firewall_policy.{{name}}.id
ip_configuration {
name = "public"
subnet_id = azurerm_subnet.{{name}}_firewall.id
public_ip_address_id = azurerm_public_ip.{{name}}_firewall.id
}
tags = local.tags
}

#: kind azure.bastion
resource "azurerm_public_ip" "{{name}}_bastion" {
name = "pip-bas-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
resource "azurerm_subnet" "{{name}}_bastion" {
name = "AzureBastionSubnet"
resource_group_name = {{home azure.vnet resource_group_name}}
virtual_network_name = {{home azure.vnet name}}
address_prefixes = [{{block azure.vnet}}]
}
resource "azurerm_bastion_host" "{{name}}" {
name = "bas-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
ip_configuration {
name = "public"
subnet_id = azurerm_subnet.{{name}}_bastion.id
public_ip_address_id = azurerm_public_ip.{{name}}_bastion.id
}
tags = local.tags
}

#: kind azure.nat
resource "azurerm_public_ip" "{{name}}_nat" {
name = "pip-ng-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
allocation_method = "Static"
sku = "Standard"
tags = local.tags
}
resource "azurerm_nat_gateway" "{{name}}" {
name = "ng-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
resource "azurerm_nat_gateway_public_ip_association" "{{name}}" {
nat_gateway_id = {{ref}}.id
public_ip_address_id = azurerm_public_ip.{{name}}_nat.id
}
#? in azure.subnet
resource "azurerm_subnet_nat_gateway_association" "{{name}}" {
subnet_id = {{home azure.subnet id}}
nat_gateway_id = {{ref}}.id
}
#end

#: edge azure.subnet -> azure.nat
#? end_unframed azure.subnet
resource "azurerm_subnet_nat_gateway_association" "{{name}}_{{end}}" {
subnet_id = {{ref}}.id
nat_gateway_id = {{end_ref}}.id
}
#end

## What it stands for is the first thing joined to it that Azure offers so.
#: kind azure.private_endpoint
#? near azure.storage azure.sql azure.key_vault azure.cosmosdb azure.redis azure.acr
resource "azurerm_private_endpoint" "{{name}}" {
name = "pe-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
subnet_id = {{home azure.subnet id}}
private_service_connection {
name = "{{slug 60}}"
is_manual_connection = false
{{private_target}}
}
tags = local.tags
}
#end

#: kind azure.apim
resource "azurerm_api_management" "{{name}}" {
name = "apim-${local.name}-{{slug 16}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
publisher_name = {{var api_publisher string "Platform team" | Who publishes the APIs}}
publisher_email = {{var api_publisher_email string "ops@example.com" | Their address}}
sku_name = "Developer_1"
identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: edge azure.apim -> azure.app_service azure.functions azure.container_apps
resource "azurerm_api_management_api" "{{name}}_{{end}}" {
name = "{{end_slug 60}}"
resource_group_name = {{ref}}.resource_group_name
api_management_name = {{ref}}.name
revision = "1"
display_name = "{{end_slug 60}}"
path = "{{end_slug 60}}"
protocols = ["https"]
service_url = "https://${{{azure_host}}}"
}

#: default azure.environment
resource "azurerm_container_app_environment" "main" {
name = "cae-${local.name}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}

#: kind azure.container_apps
resource "azurerm_container_app" "{{name}}" {
name = "ca-{{slug 28}}"
resource_group_name = {{home azure.subscription name}}
container_app_environment_id = {{home azure.environment id}}
revision_mode = "Single"
identity {
type = "SystemAssigned"
}
template {
min_replicas = {{int min 1}}
max_replicas = {{int max 10}}
container {
name = "app"
image = {{var {{name}}_image string "mcr.microsoft.com/k8se/quickstart:latest" | Image of the container app}}
cpu = 0.5
memory = "1Gi"
{{env_blocks}}
}
}
ingress {
external_enabled = true
target_port = {{int port 80}}
traffic_weight {
latest_revision = true
percentage = 100
}
}
tags = local.tags
}

#: kind azure.container_instances
resource "azurerm_container_group" "{{name}}" {
name = "ci-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
os_type = "Linux"
ip_address_type = "None"
container {
name = "app"
image = {{var {{name}}_image string "mcr.microsoft.com/azuredocs/aci-helloworld:latest" | Image of the container}}
cpu = 1
memory = 1.5
}
tags = local.tags
}

#: kind azure.data_factory
resource "azurerm_data_factory" "{{name}}" {
name = "adf-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
public_network_enabled = false
identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: kind azure.databricks
resource "azurerm_databricks_workspace" "{{name}}" {
name = "dbw-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "premium"
tags = local.tags
}

#: kind azure.openai
#: setting ENDPOINT {{ref}}.endpoint
resource "azurerm_cognitive_account" "{{name}}" {
name = "ai-${local.name}-{{slug 20}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
#? says openai
kind = "OpenAI"
#else
kind = "CognitiveServices"
#end
sku_name = "S0"
local_auth_enabled = false
tags = local.tags
}

#: kind azure.ai_search
#: setting SERVICE {{ref}}.name
resource "azurerm_search_service" "{{name}}" {
name = "srch-${local.name}-{{slug 16}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "standard"
local_authentication_enabled = false
tags = local.tags
}

#: kind azure.signalr
resource "azurerm_signalr_service" "{{name}}" {
name = "sigr-${local.name}-{{slug 16}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku {
name = "Standard_S1"
capacity = 1
}
tags = local.tags
}

#: kind azure.stream_analytics
resource "azurerm_stream_analytics_job" "{{name}}" {
name = "asa-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
streaming_units = 3
compatibility_level = "1.2"
transformation_query = "SELECT * INTO [output] FROM [input]"

identity {
type = "SystemAssigned"
}
tags = local.tags
}

#: kind azure.data_explorer
resource "azurerm_kusto_cluster" "{{name}}" {
name = {{azure_name adx 22}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku {
name = "Standard_E2ads_v5"
capacity = 2
}
tags = local.tags
}

#: kind azure.batch
resource "azurerm_batch_account" "{{name}}" {
name = {{azure_name ba 24}}
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
pool_allocation_mode = "BatchService"
tags = local.tags
}

#: kind azure.management_group
resource "azurerm_management_group" "{{name}}" {
display_name = {{title}}
}

#: kind azure.virtual_wan
resource "azurerm_virtual_wan" "{{name}}" {
name = "vwan-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
tags = local.tags
}
resource "azurerm_virtual_hub" "{{name}}" {
name = "vhub-${local.name}-{{slug 30}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
virtual_wan_id = {{ref}}.id
address_prefix = "10.255.0.0/23"
tags = local.tags
}

#: edge azure.virtual_wan -> azure.vnet
resource "azurerm_virtual_hub_connection" "{{name}}_{{end}}" {
name = "con-{{end_slug 60}}"
virtual_hub_id = azurerm_virtual_hub.{{name}}.id
remote_virtual_network_id = {{end_ref}}.id
}

#: kind azure.private_dns
resource "azurerm_private_dns_zone" "{{name}}" {
name = "internal.${{{var domain_name string "example.com" | Domain of the system}}}"
resource_group_name = {{home azure.subscription name}}
tags = local.tags
}
resource "azurerm_private_dns_zone_virtual_network_link" "{{name}}" {
name = "{{slug 60}}"
resource_group_name = {{home azure.subscription name}}
private_dns_zone_name = {{ref}}.name
virtual_network_id = {{home azure.vnet id}}
tags = local.tags
}

#: kind azure.backup
resource "azurerm_recovery_services_vault" "{{name}}" {
name = "rsv-${local.name}-{{slug 20}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "Standard"
storage_mode_type = "GeoRedundant"
soft_delete_enabled = true
tags = local.tags
}
resource "azurerm_backup_policy_vm" "{{name}}" {
name = "daily-{{slug 20}}"
resource_group_name = {{home azure.subscription name}}
recovery_vault_name = {{ref}}.name
backup {
frequency = "Daily"
time = "03:00"
}
retention_daily {
count = 30
}
}

#: edge azure.backup -> azure.vm
#? end_written azurerm_linux_virtual_machine
resource "azurerm_backup_protected_vm" "{{name}}_{{end}}" {
count = length({{end_ref}})
resource_group_name = {{ref}}.resource_group_name
recovery_vault_name = {{ref}}.name
source_vm_id = {{end_ref}}[count.index].id
backup_policy_id = azurerm_backup_policy_vm.{{name}}.id
}
#end

#: kind azure.app_configuration
#: setting ENDPOINT {{ref}}.endpoint
resource "azurerm_app_configuration" "{{name}}" {
name = "appcs-${local.name}-{{slug 16}}-${{{azure_suffix}}}"
resource_group_name = {{home azure.subscription name}}
location = {{home azure.subscription location}}
sku = "standard"
local_auth_enabled = false
purge_protection_enabled = true
tags = local.tags
}

#: edge azure.app_service azure.functions azure.container_apps azure.vm azure.aks -> azure.app_configuration
resource "azurerm_role_assignment" "{{type}}_{{name}}_{{end}}_settings" {
#? written azurerm_linux_virtual_machine
count = length({{ref}})
#end
scope = {{end_ref}}.id
role_definition_name = "App Configuration Data Reader"
principal_id = {{azure_principal}}
}
