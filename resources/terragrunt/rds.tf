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

variable "source_database_arn" {
  description = "Database of another region that this one copies; none: it is one of its own"
  type        = string
  default     = null
}

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.database_subnet_ids
}

resource "aws_db_instance" "this" {
  identifier                  = var.name
  replicate_source_db         = var.source_database_arn
  engine                      = var.source_database_arn == null ? "postgres" : null
  instance_class              = "db.t4g.medium"
  allocated_storage           = var.source_database_arn == null ? 50 : null
  username                    = var.source_database_arn == null ? "dbadmin" : null
  manage_master_user_password = var.source_database_arn == null ? true : null
  db_subnet_group_name        = aws_db_subnet_group.this.name
  vpc_security_group_ids      = var.data_security_group_ids
  storage_encrypted           = true
  kms_key_id                  = var.source_database_arn == null ? var.kms_key_arn : coalesce(var.kms_key_arn, "arn:aws:kms:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:alias/aws/rds")
  multi_az                    = true
  backup_retention_period     = 7
  deletion_protection         = true
  copy_tags_to_snapshot       = true
  final_snapshot_identifier   = "${var.name}-final"
}

output "database_arn" {
  value = aws_db_instance.this.arn
}

output "database_endpoint" {
  value = aws_db_instance.this.endpoint
}
