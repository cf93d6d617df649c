variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "vpc_id" {
  description = "Network of the targets"
  type        = string
}

variable "public_subnet_ids" {
  description = "Subnets of the load balancer, in two zones at least"
  type        = list(string)
}

variable "alb_security_group_ids" {
  description = "Security groups of the load balancer"
  type        = list(string)
}

variable "app_port" {
  description = "Port of the targets"
  type        = number
  default     = 8080
}

variable "certificate_arn" {
  description = "Certificate of the HTTPS listener; without one HTTP is served"
  type        = string
  default     = null
}

resource "aws_lb" "this" {
  name                       = substr(var.name, 0, 32)
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = var.public_subnet_ids
  security_groups            = var.alb_security_group_ids
  drop_invalid_header_fields = true
}

resource "aws_lb_target_group" "this" {
  name_prefix = "app-"
  port        = var.app_port
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id

  health_check {
    path    = "/health"
    matcher = "200-399"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = var.certificate_arn == null ? 80 : 443
  protocol          = var.certificate_arn == null ? "HTTP" : "HTTPS"
  certificate_arn   = var.certificate_arn
  ssl_policy        = var.certificate_arn == null ? null : "ELBSecurityPolicy-TLS13-1-2-2021-06"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}

output "alb_arn" {
  value = aws_lb.this.arn
}

output "alb_dns_name" {
  value = aws_lb.this.dns_name
}

output "target_group_arn" {
  value = aws_lb_target_group.this.arn
}
