#: kind aws.route53
resource "aws_route53_zone" "{{name}}" {
name = {{var domain_name string "example.com" | Domain of the system}}
}

#: edge aws.route53 -> aws.alb aws.nlb
resource "aws_route53_record" "{{name}}_to_lb_{{end}}" {
#? end_dual_stack
for_each = toset(["A", "AAAA"])
#end
zone_id = {{ref}}.zone_id
#? near aws.cloudfront
name = "{{end_slug 20}}.${var.domain_name}"
#else
#? failover
name = var.domain_name
#else
#? latency
name = var.domain_name
#else
name = "{{record_prefix}}${var.domain_name}"
#end
#end
#end
#? end_dual_stack
type = each.key
#else
type = "A"
#end
#? failover
set_identifier = "{{end_slug 40}}"
#? dns_primary
health_check_id = aws_route53_health_check.{{name}}_to_lb_{{end}}.id
#end
#end
#? latency
set_identifier = "{{end_slug 40}}"
#end

alias {
name = {{end_ref}}.dns_name
zone_id = {{end_ref}}.zone_id
evaluate_target_health = true
}
#? failover

failover_routing_policy {
#? dns_primary
type = "PRIMARY"
#else
type = "SECONDARY"
#end
}
#end
#? latency

latency_routing_policy {
region = "{{end_region}}"
}
#end
}
#? failover
#? dns_primary

resource "aws_route53_health_check" "{{name}}_to_lb_{{end}}" {
fqdn = {{end_ref}}.dns_name
type = "TCP"
port = 80
request_interval = 30
failure_threshold = 3
}
#end
#end

#: edge aws.route53 -> aws.cloudfront
resource "aws_route53_record" "{{name}}_to_cdn_{{end}}" {
for_each = toset(["A", "AAAA"])
zone_id = {{ref}}.zone_id
name = "{{record_prefix}}${var.domain_name}"
type = each.key

alias {
name = {{end_ref}}.domain_name
zone_id = {{end_ref}}.hosted_zone_id
evaluate_target_health = false
}
}

#: edge aws.route53 -> aws.global_accelerator
resource "aws_route53_record" "{{name}}_to_accelerator_{{end}}" {
zone_id = {{ref}}.zone_id
name = "{{end_slug 20}}.${var.domain_name}"
type = "A"

alias {
name = {{end_ref}}.dns_name
zone_id = {{end_ref}}.hosted_zone_id
evaluate_target_health = true
}
}

#: kind aws.cloudfront
#: output domain {{ref}}.domain_name
#: type aws_cloudfront_distribution
{{distribution}}

#: kind aws.global_accelerator
resource "aws_globalaccelerator_accelerator" "{{name}}" {
name = "${local.name}-{{slug 30}}"
enabled = true
}

resource "aws_globalaccelerator_listener" "{{name}}" {
accelerator_arn = {{ref}}.arn
protocol = "TCP"

port_range {
from_port = 443
to_port = 443
}
}

#: edge aws.global_accelerator -> aws.alb aws.nlb
resource "aws_globalaccelerator_endpoint_group" "{{name}}_{{end}}" {
listener_arn = aws_globalaccelerator_listener.{{name}}.arn
endpoint_group_region = "{{end_region}}"

endpoint_configuration {
endpoint_id = {{end_ref}}.arn
weight = 100
}
}

#: kind aws.waf
#: type aws_wafv2_web_acl
{{web_acl}}

#: edge aws.waf -> aws.alb
resource "aws_wafv2_web_acl_association" "{{name}}_lb_{{end}}" {
resource_arn = {{end_ref}}.arn
web_acl_arn = {{web_acl_regional}}.arn
}

#: edge aws.waf -> aws.api_gateway
#? not end_http_api
resource "aws_wafv2_web_acl_association" "{{name}}_api_{{end}}" {
resource_arn = aws_api_gateway_stage.{{end}}.arn
web_acl_arn = {{web_acl_regional}}.arn
}
#end

#: edge aws.waf -> aws.appsync aws.cognito
resource "aws_wafv2_web_acl_association" "{{name}}_{{end}}" {
resource_arn = {{end_ref}}.arn
web_acl_arn = {{web_acl_regional}}.arn
}

#: kind aws.shield
#? any aws.alb
resource "aws_shield_protection" "{{name}}" {
name = "${local.name}-{{slug 28}}"
resource_arn = {{any aws.alb arn}}
}
#end

#: kind aws.acm
resource "aws_acm_certificate" "{{name}}" {
#? part certificate_provider
{{certificate_provider}}
#end
domain_name = {{var domain_name string "example.com" | Domain of the system}}
subject_alternative_names = ["*.${var.domain_name}"]
validation_method = "DNS"

lifecycle {
create_before_destroy = true
}
}
#? any aws.route53

resource "aws_route53_record" "validation_{{name}}" {
for_each = { for option in {{ref}}.domain_validation_options : option.domain_name => option }
zone_id = {{any aws.route53 zone_id}}
name = each.value.resource_record_name
type = each.value.resource_record_type
records = [each.value.resource_record_value]
ttl = 60
allow_overwrite = true
}

resource "aws_acm_certificate_validation" "{{name}}" {
#? part certificate_provider
{{certificate_provider}}
#end
certificate_arn = {{ref}}.arn
validation_record_fqdns = [for record in aws_route53_record.validation_{{name}} : record.fqdn]
}
#end
