variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "database_subnet_ids" {
  description = "Subnets of the database, in two zones at least"
  type        = list(string)
}

variable "data_security_group_ids" {
  description = "Security groups of the database; none: that of the network"
  type        = list(string)
  default     = null
}

variable "kms_key_arn" {
  description = "Key that encrypts the data; none: that of the account"
  type        = string
  default     = null
}

variable "is_global" {
  description = "Whether clusters of other regions copy this one"
  type        = bool
  default     = false
}

variable "global_cluster_identifier" {
  description = "Global database that this cluster only reads; none: it writes"
  type        = string
  default     = null
}

locals {
  writes = var.global_cluster_identifier == null
}

resource "aws_rds_global_cluster" "this" {
  count                     = var.is_global ? 1 : 0
  global_cluster_identifier = var.name
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

# A copy in another region needs a key of that region.
resource "aws_kms_key" "this" {
  count               = !local.writes && var.kms_key_arn == null ? 1 : 0
  description         = "Data of ${var.name}"
  enable_key_rotation = true
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.database_subnet_ids
}

resource "aws_rds_cluster" "this" {
  cluster_identifier          = var.name
  engine                      = "aurora-postgresql"
  engine_version              = one(aws_rds_global_cluster.this[*].engine_version)
  global_cluster_identifier   = var.is_global ? aws_rds_global_cluster.this[0].id : var.global_cluster_identifier
  master_username             = local.writes ? "dbadmin" : null
  manage_master_user_password = local.writes ? true : null
  db_subnet_group_name        = aws_db_subnet_group.this.name
  vpc_security_group_ids      = var.data_security_group_ids
  storage_encrypted           = true
  kms_key_id                  = local.writes ? var.kms_key_arn : one(concat(aws_kms_key.this[*].arn, var.kms_key_arn == null ? [] : [var.kms_key_arn]))
  backup_retention_period     = 7
  deletion_protection         = true
  copy_tags_to_snapshot       = true
  final_snapshot_identifier   = "${var.name}-final"
}

resource "aws_rds_cluster_instance" "this" {
  count               = 2
  cluster_identifier  = aws_rds_cluster.this.id
  engine              = aws_rds_cluster.this.engine
  instance_class      = "db.r6g.large"
  publicly_accessible = false
}

output "global_cluster_identifier" {
  value = var.is_global ? aws_rds_global_cluster.this[0].id : var.global_cluster_identifier
}

output "database_endpoint" {
  value = aws_rds_cluster.this.endpoint
}
