variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "database_subnet_ids" {
  description = "Subnets of the cache, in two zones at least"
  type        = list(string)
}

variable "data_security_group_ids" {
  description = "Security groups of the cache; none: that of the network"
  type        = list(string)
  default     = null
}

resource "aws_elasticache_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.database_subnet_ids
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id       = substr(var.name, 0, 40)
  description                = var.name
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  security_group_ids         = var.data_security_group_ids
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

output "cache_endpoint" {
  value = aws_elasticache_replication_group.this.primary_endpoint_address
}
