variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

resource "aws_ecs_cluster" "this" {
  name = var.name

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

output "cluster_arn" {
  value = aws_ecs_cluster.this.arn
}
