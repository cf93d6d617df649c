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

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.database_subnet_ids
}

resource "aws_rds_cluster" "this" {
  cluster_identifier          = var.name
  engine                      = "aurora-postgresql"
  master_username             = "dbadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.this.name
  vpc_security_group_ids      = var.data_security_group_ids
  storage_encrypted           = true
  kms_key_id                  = var.kms_key_arn
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

output "database_endpoint" {
  value = aws_rds_cluster.this.endpoint
}
