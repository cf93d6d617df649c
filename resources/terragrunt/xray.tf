variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

resource "aws_xray_sampling_rule" "this" {
  rule_name      = substr(var.name, 0, 32)
  priority       = 1000
  version        = 1
  reservoir_size = 1
  fixed_rate     = 0.05
  host           = "*"
  http_method    = "*"
  resource_arn   = "*"
  service_name   = "*"
  service_type   = "*"
  url_path       = "*"
}

output "sampling_rule_arn" {
  value = aws_xray_sampling_rule.this.arn
}
