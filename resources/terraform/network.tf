#: kind aws.alb aws.nlb
#: type aws_lb

#: kind aws.network_lb_gateway
#: two-zones
resource "aws_lb" "{{name}}" {
name = trimsuffix(substr("{{slug 12}}-${local.name}", 0, 32), "-")
load_balancer_type = "gateway"
subnets = {{subnets}}
}

resource "aws_lb_target_group" "gateway_{{name}}" {
name_prefix = "gwlb-"
port = 6081
protocol = "GENEVE"
vpc_id = {{vpc}}.id

health_check {
port = "80"
protocol = "HTTP"
}
}

resource "aws_lb_listener" "gateway_{{name}}" {
load_balancer_arn = {{ref}}.arn

default_action {
type = "forward"
target_group_arn = aws_lb_target_group.gateway_{{name}}.arn
}
}

#: kind aws.clb
#: two-zones
#: port 80
resource "aws_elb" "{{name}}" {
name = trimsuffix(substr("{{slug 12}}-${local.name}", 0, 32), "-")
subnets = {{public_subnets}}
security_groups = [{{group}}]
cross_zone_load_balancing = true

listener {
instance_port = 80
instance_protocol = "http"
lb_port = 80
lb_protocol = "http"
}

health_check {
target = "HTTP:80/"
interval = 30
timeout = 5
healthy_threshold = 2
unhealthy_threshold = 3
}
}

#: kind aws.organization
resource "aws_organizations_organization" "{{name}}" {
feature_set = "ALL"
aws_service_access_principals = ["cloudtrail.amazonaws.com", "config.amazonaws.com"]
}

#: kind aws.eigw
#: port 0
resource "aws_egress_only_internet_gateway" "{{name}}" {
vpc_id = {{vpc}}.id
}

#: kind aws.eni
resource "aws_network_interface" "{{name}}" {
subnet_id = {{subnet}}
description = {{title}}
}

#: kind aws.nacl
resource "aws_network_acl" "{{name}}" {
vpc_id = {{vpc}}.id
subnet_ids = {{subnets}}

ingress {
rule_no = 100
action = "allow"
protocol = "-1"
cidr_block = {{vpc}}.cidr_block
from_port = 0
to_port = 0
}

ingress {
rule_no = 200
action = "allow"
protocol = "tcp"
cidr_block = "0.0.0.0/0"
from_port = 1024
to_port = 65535
}

egress {
rule_no = 100
action = "allow"
protocol = "-1"
cidr_block = "0.0.0.0/0"
from_port = 0
to_port = 0
}
}

#: kind aws.vpc_peering
#: type aws_vpc_peering_connection
{{peering}}

#: kind aws.transit_gateway
resource "aws_ec2_transit_gateway" "{{name}}" {
description = {{title}}
amazon_side_asn = {{int asn 64512}}
default_route_table_association = "enable"
default_route_table_propagation = "enable"
#? shared_gateway
auto_accept_shared_attachments = "enable"
#end
tags = { Name = "${local.name}-{{slug 28}}" }
}

{{attachments}}
#? on_premises_end
#? not any aws.customer_gateway
#? not any aws.site_to_site_vpn
#? not any aws.direct_connect

resource "aws_customer_gateway" "{{name}}" {
bgp_asn = "65000"
ip_address = {{var customer_gateway_address string "192.0.2.1" | Public address of the VPN device on premises}}
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}

resource "aws_vpn_connection" "{{name}}" {
customer_gateway_id = aws_customer_gateway.{{name}}.id
transit_gateway_id = {{ref}}.id
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}
#end
#end
#end
#end

#: kind aws.vpn_gateway
resource "aws_vpn_gateway" "{{name}}" {
vpc_id = {{vpc}}.id
tags = { Name = "${local.name}-{{slug 28}}" }
}

resource "aws_vpn_gateway_route_propagation" "{{name}}" {
count = length({{route_tables}})
vpn_gateway_id = {{ref}}.id
route_table_id = element({{route_tables}}, count.index)
}
#? on_premises_end
#? not any aws.customer_gateway
#? not any aws.site_to_site_vpn
#? not any aws.direct_connect

resource "aws_customer_gateway" "{{name}}" {
bgp_asn = "65000"
ip_address = {{var customer_gateway_address string "192.0.2.1" | Public address of the VPN device on premises}}
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}

resource "aws_vpn_connection" "{{name}}" {
customer_gateway_id = aws_customer_gateway.{{name}}.id
vpn_gateway_id = {{ref}}.id
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}
#end
#end
#end
#end

#: kind aws.customer_gateway
resource "aws_customer_gateway" "{{name}}" {
bgp_asn = "65000"
ip_address = {{var customer_gateway_address string "192.0.2.1" | Public address of the VPN device on premises}}
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}
#? not any aws.site_to_site_vpn
#? any aws.transit_gateway

resource "aws_vpn_connection" "{{name}}" {
customer_gateway_id = {{ref}}.id
transit_gateway_id = {{any aws.transit_gateway id}}
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}
#else
#? any aws.vpn_gateway

resource "aws_vpn_connection" "{{name}}" {
customer_gateway_id = {{ref}}.id
vpn_gateway_id = {{any aws.vpn_gateway id}}
type = "ipsec.1"
tags = { Name = "${local.name}-{{slug 28}}" }
}
#end
#end
#end

#: kind aws.site_to_site_vpn
#? not any aws.customer_gateway
resource "aws_customer_gateway" "vpn_{{name}}" {
bgp_asn = "65000"
ip_address = {{var customer_gateway_address string "192.0.2.1" | Public address of the VPN device on premises}}
type = "ipsec.1"
}

#end
#? not any aws.transit_gateway
#? not any aws.vpn_gateway
resource "aws_vpn_gateway" "vpn_{{name}}" {
tags = { Name = "${local.name}-{{slug 28}}" }
}

#end
#end
resource "aws_vpn_connection" "{{name}}" {
customer_gateway_id = {{any aws.customer_gateway id aws_customer_gateway.vpn_{{name}}.id}}
type = "ipsec.1"
#? any aws.transit_gateway
transit_gateway_id = {{any aws.transit_gateway id}}
#else
vpn_gateway_id = {{any aws.vpn_gateway id aws_vpn_gateway.vpn_{{name}}.id}}
#end
tags = { Name = "${local.name}-{{slug 28}}" }
}

#: kind aws.client_vpn
#: port 0
resource "aws_cloudwatch_log_group" "vpn_{{name}}" {
name = "/aws/clientvpn/${local.name}-{{slug 30}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_ec2_client_vpn_endpoint" "{{name}}" {
description = {{title}}
server_certificate_arn = {{var vpn_certificate_arn string - | ACM certificate of the client VPN's server}}
client_cidr_block = "172.31.0.0/22"
split_tunnel = true
vpc_id = {{vpc}}.id
security_group_ids = [{{group}}]

authentication_options {
type = "certificate-authentication"
root_certificate_chain_arn = var.vpn_certificate_arn
}

connection_log_options {
enabled = true
cloudwatch_log_group = aws_cloudwatch_log_group.vpn_{{name}}.name
}
}

resource "aws_ec2_client_vpn_network_association" "{{name}}" {
client_vpn_endpoint_id = {{ref}}.id
subnet_id = {{subnet}}
}

resource "aws_ec2_client_vpn_authorization_rule" "{{name}}" {
client_vpn_endpoint_id = {{ref}}.id
target_network_cidr = {{vpc}}.cidr_block
authorize_all_groups = true
}

#: kind aws.direct_connect
resource "aws_dx_connection" "{{name}}" {
name = "${local.name}-{{slug 28}}"
bandwidth = "1Gbps"
location = {{var direct_connect_location string "EqDC2" | Code of the Direct Connect location}}
}
#? not dx_gateway_drawn

resource "aws_dx_gateway" "{{name}}" {
name = "${local.name}-{{slug 28}}"
amazon_side_asn = "64513"
}
#? near aws.transit_gateway

resource "aws_dx_transit_virtual_interface" "{{name}}" {
connection_id = {{dx_connection}}
dx_gateway_id = aws_dx_gateway.{{name}}.id
name = "${local.name}-{{slug 28}}"
vlan = {{var direct_connect_vlan number 101 | VLAN of the virtual interface of Direct Connect}}
address_family = "ipv4"
bgp_asn = {{var on_premises_asn number 65000 | BGP number of the network on premises}}
}

resource "aws_dx_gateway_association" "{{name}}" {
dx_gateway_id = aws_dx_gateway.{{name}}.id
associated_gateway_id = {{near aws.transit_gateway id}}
allowed_prefixes = [{{drawn_cidrs}}]
}
#end
#? near aws.vpc
#? not any aws.vpn_gateway
#? not any aws.transit_gateway

resource "aws_vpn_gateway" "{{name}}" {
vpc_id = {{near aws.vpc id}}
tags = { Name = "${local.name}-{{slug 28}}" }
}

resource "aws_vpn_gateway_route_propagation" "{{name}}" {
count = length({{route_tables}})
vpn_gateway_id = aws_vpn_gateway.{{name}}.id
route_table_id = element({{route_tables}}, count.index)
}

resource "aws_dx_private_virtual_interface" "{{name}}" {
connection_id = {{dx_connection}}
dx_gateway_id = aws_dx_gateway.{{name}}.id
name = "${local.name}-{{slug 28}}-private"
vlan = {{var direct_connect_vlan number 101 | VLAN of the virtual interface of Direct Connect}}
address_family = "ipv4"
bgp_asn = {{var on_premises_asn number 65000 | BGP number of the network on premises}}
}

resource "aws_dx_gateway_association" "{{name}}" {
dx_gateway_id = aws_dx_gateway.{{name}}.id
associated_gateway_id = aws_vpn_gateway.{{name}}.id
}
#end
#end
#end
#? near aws.vpn_gateway

resource "aws_dx_private_virtual_interface" "{{name}}" {
connection_id = {{dx_connection}}
dx_gateway_id = aws_dx_gateway.{{name}}.id
name = "${local.name}-{{slug 28}}-private"
vlan = {{var direct_connect_vlan number 101 | VLAN of the virtual interface of Direct Connect}}
address_family = "ipv4"
bgp_asn = {{var on_premises_asn number 65000 | BGP number of the network on premises}}
}

resource "aws_dx_gateway_association" "{{name}}_vpn" {
dx_gateway_id = aws_dx_gateway.{{name}}.id
associated_gateway_id = {{near aws.vpn_gateway id}}
}
#end
#end

#: kind aws.direct_connect/gateway aws.direct_connect/gw
#: type aws_dx_gateway
#? not dx_connection_drawn
resource "aws_dx_connection" "{{name}}" {
name = "${local.name}-{{slug 28}}"
bandwidth = "1Gbps"
location = {{var direct_connect_location string "EqDC2" | Code of the Direct Connect location}}
}

#end
resource "aws_dx_gateway" "{{name}}" {
name = "${local.name}-{{slug 28}}"
amazon_side_asn = "64513"
}
#? any aws.transit_gateway

resource "aws_dx_transit_virtual_interface" "{{name}}" {
connection_id = {{dx_connection}}
dx_gateway_id = aws_dx_gateway.{{name}}.id
name = "${local.name}-{{slug 28}}"
vlan = {{var direct_connect_vlan number 101 | VLAN of the virtual interface of Direct Connect}}
address_family = "ipv4"
bgp_asn = {{var on_premises_asn number 65000 | BGP number of the network on premises}}
}

resource "aws_dx_gateway_association" "{{name}}" {
dx_gateway_id = aws_dx_gateway.{{name}}.id
associated_gateway_id = {{any aws.transit_gateway id}}
allowed_prefixes = [{{drawn_cidrs}}]
}
#end
#? near aws.vpn_gateway

resource "aws_dx_private_virtual_interface" "{{name}}" {
connection_id = {{dx_connection}}
dx_gateway_id = aws_dx_gateway.{{name}}.id
name = "${local.name}-{{slug 28}}-private"
vlan = {{var direct_connect_vlan number 101 | VLAN of the virtual interface of Direct Connect}}
address_family = "ipv4"
bgp_asn = {{var on_premises_asn number 65000 | BGP number of the network on premises}}
}

resource "aws_dx_gateway_association" "{{name}}_vpn" {
dx_gateway_id = aws_dx_gateway.{{name}}.id
associated_gateway_id = {{near aws.vpn_gateway id}}
}
#end

#: kind aws.network_firewall
resource "aws_networkfirewall_firewall_policy" "{{name}}" {
name = "${local.name}-{{slug 28}}"

firewall_policy {
stateless_default_actions = ["aws:forward_to_sfe"]
stateless_fragment_default_actions = ["aws:forward_to_sfe"]
}
}

resource "aws_networkfirewall_firewall" "{{name}}" {
name = "${local.name}-{{slug 28}}"
firewall_policy_arn = aws_networkfirewall_firewall_policy.{{name}}.arn
vpc_id = {{vpc}}.id

{{firewall_mappings}}
}

#: kind aws.vpc_endpoint_service
#: output service_name {{ref}}.service_name
resource "aws_vpc_endpoint_service" "{{name}}" {
acceptance_required = true
#? any aws.nlb
network_load_balancer_arns = [{{any aws.nlb arn}}]
#else
network_load_balancer_arns = [{{var endpoint_service_nlb_arn string - | Network load balancer behind the endpoint service}}]
#end
}

#: kind aws.flow_logs
#: role vpc-flow-logs
#: rights logs:CreateLogStream logs:PutLogEvents logs:DescribeLogStreams on "${aws_cloudwatch_log_group.flow_{{name}}.arn}:*"
resource "aws_cloudwatch_log_group" "flow_{{name}}" {
name = "/aws/vpc/${local.name}-{{slug 30}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_flow_log" "{{name}}" {
vpc_id = {{vpc}}.id
traffic_type = "ALL"
iam_role_arn = {{role}}.arn
log_destination = aws_cloudwatch_log_group.flow_{{name}}.arn
}

#: kind aws.lattice
resource "aws_vpclattice_service_network" "{{name}}" {
name = "${local.name}-{{slug 30}}"
auth_type = "AWS_IAM"
}

#: kind aws.cloud_map
resource "aws_service_discovery_private_dns_namespace" "{{name}}" {
name = "{{slug 30}}.internal"
vpc = {{vpc}}.id
}

#: kind aws.route53_resolver
#: port 53
#: two-zones
resource "aws_route53_resolver_endpoint" "{{name}}" {
name = "${local.name}-{{slug 30}}"
#? says outbound
direction = "OUTBOUND"
#else
direction = "INBOUND"
#end
security_group_ids = [{{group}}]

ip_address {
subnet_id = element({{subnets}}, 0)
}

ip_address {
subnet_id = element({{subnets}}, 1)
}
}

#: kind aws.cloud_wan
#: type aws_networkmanager_core_network
resource "aws_networkmanager_global_network" "{{name}}" {
description = {{title}}
}
resource "aws_networkmanager_core_network" "{{name}}" {
global_network_id = aws_networkmanager_global_network.{{name}}.id
description = {{title}}
create_base_policy = true
base_policy_regions = ["{{region}}"]
}

#: kind aws.verified_access
resource "aws_verifiedaccess_instance" "{{name}}" {
description = {{title}}
}

#: kind aws.ram
resource "aws_ram_resource_share" "{{name}}" {
name = "${local.name}-{{slug 40}}"
allow_external_principals = false
}

#: edge aws.ram -> aws.transit_gateway aws.route53_resolver aws.private_ca
#? end_is aws.transit_gateway
resource "aws_ram_resource_association" "{{name}}_{{end}}" {
resource_arn = {{end_ref}}.arn
resource_share_arn = {{ref}}.arn
}
#end

#: kind aws.vpc_link
#: port 0
resource "aws_apigatewayv2_vpc_link" "{{name}}" {
name = "${local.name}-{{slug 30}}"
subnet_ids = {{subnets}}
security_group_ids = [{{group}}]
}

#: kind aws.vpc_link/of_nlb
resource "aws_api_gateway_vpc_link" "{{name}}" {
name = "${local.name}-{{slug 30}}"
target_arns = [{{near aws.nlb arn}}]
}

#: edge aws.vpc -> aws.vpc
{{peering_line}}
