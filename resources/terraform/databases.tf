#: kind aws.rds_instance aws.rds_standby
#: output endpoint {{ref}}.endpoint
#: port 5432 mysql=3306 mariadb=3306 oracle=1521 sql_server=1433 mssql=1433
#: setting host {{ref}}.address
#: setting secret_arn {{ref}}.master_user_secret[0].secret_arn
#: grant secretsmanager:GetSecretValue on {{ref}}.master_user_secret[0].secret_arn
#: two-zones
resource "aws_db_subnet_group" "instance_{{name}}" {
name = "${local.name}-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_db_instance" "{{name}}" {
identifier = "${local.name}-{{slug 30}}"
engine = {{db_engine}}
#? db_version
engine_version = {{db_version}}
#end
#? licensed_engine
license_model = "license-included"
#end
instance_class = {{database_class}}
allocated_storage = {{int storage_gb 50}}
storage_type = "gp3"
storage_encrypted = true
#? near aws.kms
kms_key_id = {{near aws.kms arn}}
#end
username = "dbadmin"
manage_master_user_password = true
db_subnet_group_name = aws_db_subnet_group.instance_{{name}}.name
vpc_security_group_ids = [{{group}}]
multi_az = {{multi_az}}
publicly_accessible = false
backup_retention_period = {{int backup_days 7}}
deletion_protection = {{var deletion_protection bool true | Whether databases refuse to be deleted}}
copy_tags_to_snapshot = true
final_snapshot_identifier = "${local.name}-{{slug 30}}-final"
}

#: kind aws.rds_read_replica
#: port 5432 mysql=3306 mariadb=3306 oracle=1521 sql_server=1433 mssql=1433
#: setting host {{ref}}.address
#: two-zones
#? source_database
resource "aws_db_instance" "{{name}}" {
identifier = "${local.name}-{{slug 30}}"
replicate_source_db = {{source_database}}
instance_class = {{database_class}}
storage_encrypted = true
#? not primary_region
kms_key_id = aws_kms_key.replica_{{name}}.arn
db_subnet_group_name = aws_db_subnet_group.replica_{{name}}.name
#end
vpc_security_group_ids = [{{group}}]
publicly_accessible = false
skip_final_snapshot = true
}
#? not primary_region

resource "aws_kms_key" "replica_{{name}}" {
description = "Key of the replica in its region"
enable_key_rotation = true
}

resource "aws_db_subnet_group" "replica_{{name}}" {
name = "${local.name}-replica-{{slug 30}}"
subnet_ids = {{data_subnets}}
}
#end
#else
resource "aws_db_subnet_group" "replica_{{name}}" {
name = "${local.name}-replica-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_db_instance" "{{name}}" {
identifier = "${local.name}-{{slug 30}}"
engine = {{db_engine}}
instance_class = {{database_class}}
allocated_storage = {{int storage_gb 50}}
storage_type = "gp3"
storage_encrypted = true
username = "dbadmin"
manage_master_user_password = true
db_subnet_group_name = aws_db_subnet_group.replica_{{name}}.name
vpc_security_group_ids = [{{group}}]
publicly_accessible = false
backup_retention_period = 7
copy_tags_to_snapshot = true
final_snapshot_identifier = "${local.name}-{{slug 30}}-final"
}
#end

#: kind aws.rds_proxy
#: output endpoint {{ref}}.endpoint
#: role rds
#: port 5432 mysql=3306 mariadb=3306
#: setting host {{ref}}.endpoint
#: two-zones
#: rights secretsmanager:GetSecretValue on {{any aws.secrets_manager arn aws_secretsmanager_secret.proxy_{{name}}.arn}}
#? not any aws.secrets_manager
resource "aws_secretsmanager_secret" "proxy_{{name}}" {
name_prefix = "${local.name}-{{slug 20}}-"
}

#end
resource "aws_db_proxy" "{{name}}" {
name = "${local.name}-{{slug 20}}"
engine_family = {{db_family}}
require_tls = true
role_arn = {{role}}.arn
vpc_subnet_ids = {{data_subnets}}
vpc_security_group_ids = [{{group}}]

auth {
auth_scheme = "SECRETS"
iam_auth = "DISABLED"
secret_arn = {{any aws.secrets_manager arn aws_secretsmanager_secret.proxy_{{name}}.arn}}
}
}

#: kind aws.aurora_cluster aws.aurora_replica
#: output endpoint {{ref}}.endpoint
#: output reader_endpoint {{ref}}.reader_endpoint
#: type aws_rds_cluster
#: port 5432 mysql=3306
#: setting host {{ref}}.endpoint
#: two-zones
resource "aws_db_subnet_group" "cluster_{{name}}" {
name = "${local.name}-cluster-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

#? global_primary
resource "aws_rds_global_cluster" "{{name}}" {
global_cluster_identifier = "${local.name}-{{slug 20}}"
engine = {{aurora_engine}}
engine_version = {{aurora_version}}
storage_encrypted = true
}

#end
#? global_secondary
resource "aws_kms_key" "cluster_{{name}}" {
description = "Key of the database in its region"
enable_key_rotation = true
}

#end
resource "aws_rds_cluster" "{{name}}" {
cluster_identifier = "${local.name}-{{slug 30}}"
#? global_secondary
global_cluster_identifier = {{global_cluster}}.id
engine = {{global_cluster}}.engine
engine_version = {{global_cluster}}.engine_version
kms_key_id = aws_kms_key.cluster_{{name}}.arn
depends_on = [{{global_members}}]
#else
#? global_primary
global_cluster_identifier = {{global_cluster}}.id
engine = {{global_cluster}}.engine
engine_version = {{global_cluster}}.engine_version
master_username = "dbadmin"
manage_master_user_password = true
#else
engine = {{aurora_engine}}
#? not says mysql
#? db_version
engine_version = {{db_version}}
#end
#end
master_username = "dbadmin"
manage_master_user_password = true
#end
#? near aws.kms
kms_key_id = {{near aws.kms arn}}
#end
#end
db_subnet_group_name = aws_db_subnet_group.cluster_{{name}}.name
vpc_security_group_ids = [{{group}}]
storage_encrypted = true
backup_retention_period = {{int backup_days 7}}
deletion_protection = {{var deletion_protection bool true | Whether databases refuse to be deleted}}
copy_tags_to_snapshot = true
final_snapshot_identifier = "${local.name}-{{slug 30}}-final"
#? says serverless

serverlessv2_scaling_configuration {
min_capacity = 0.5
max_capacity = 4
}
#end
}

resource "aws_rds_cluster_instance" "{{name}}" {
count = {{cluster_size}}
cluster_identifier = {{ref}}.id
engine = {{ref}}.engine
#? says serverless
instance_class = "db.serverless"
#else
instance_class = {{instance_class db.r6g.large}}
#end
publicly_accessible = false
}

#: kind aws.dax
#: role dax
#: setting endpoint {{ref}}.cluster_address
#: grant dax:GetItem dax:PutItem dax:UpdateItem dax:DeleteItem dax:Query dax:Scan dax:BatchGetItem dax:BatchWriteItem on {{ref}}.arn
#: port 8111
#: two-zones
#: rights dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:DescribeTable on {{any aws.dynamodb arn "*"}}
resource "aws_dax_subnet_group" "{{name}}" {
name = "${local.name}-{{slug 20}}"
subnet_ids = {{data_subnets}}
}

resource "aws_dax_cluster" "{{name}}" {
cluster_name = trimsuffix(substr("d-{{slug 14}}", 0, 20), "-")
iam_role_arn = {{role}}.arn
node_type = "dax.t3.small"
replication_factor = {{int nodes 3}}
subnet_group_name = aws_dax_subnet_group.{{name}}.name
security_group_ids = [{{group}}]

server_side_encryption {
enabled = true
}
}

#: kind aws.elasticache_redis
#: output endpoint {{ref}}.primary_endpoint_address
#: setting host {{ref}}.primary_endpoint_address
#: port 6379
#: two-zones
resource "aws_elasticache_subnet_group" "{{name}}" {
name = "${local.name}-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_elasticache_replication_group" "{{name}}" {
replication_group_id = "{{slug 4}}-${local.name}"
description = {{title}}
#? global_cache_copy
global_replication_group_id = {{global_cache}}.global_replication_group_id
#else
engine = {{cache_engine}}
#? global_cache_primary
node_type = {{node_type cache.r7g.large}}
#else
node_type = {{node_type cache.t4g.small}}
#end
at_rest_encryption_enabled = true
transit_encryption_enabled = true
#end
num_cache_clusters = 2
port = 6379
subnet_group_name = aws_elasticache_subnet_group.{{name}}.name
security_group_ids = [{{group}}]
automatic_failover_enabled = true
multi_az_enabled = true
}
#? global_cache_primary

resource "aws_elasticache_global_replication_group" "{{name}}" {
global_replication_group_id_suffix = "{{slug 30}}"
primary_replication_group_id = {{ref}}.id
}
#end

#: kind aws.elasticache_memcached
#: setting host {{ref}}.cluster_address
#: output endpoint {{ref}}.configuration_endpoint
#: port 11211
#: two-zones
resource "aws_elasticache_subnet_group" "memcached_{{name}}" {
name = "${local.name}-m-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_elasticache_cluster" "{{name}}" {
cluster_id = trimsuffix(substr("m-{{slug 14}}-${local.name}", 0, 40), "-")
engine = "memcached"
node_type = "cache.t4g.small"
num_cache_nodes = {{int nodes 2}}
az_mode = "cross-az"
port = 11211
subnet_group_name = aws_elasticache_subnet_group.memcached_{{name}}.name
security_group_ids = [{{group}}]
}

#: kind aws.memorydb
#: port 6379
#: two-zones
resource "aws_memorydb_subnet_group" "{{name}}" {
name = "${local.name}-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_memorydb_cluster" "{{name}}" {
name = "{{slug 4}}-${local.name}"
acl_name = "open-access"
node_type = "db.t4g.small"
num_shards = {{int shards 1}}
tls_enabled = true
subnet_group_name = aws_memorydb_subnet_group.{{name}}.name
security_group_ids = [{{group}}]
}

#: kind aws.documentdb
#: setting host {{ref}}.endpoint
#: port 27017
#: two-zones
resource "aws_docdb_subnet_group" "{{name}}" {
name = "${local.name}-docdb-{{slug 20}}"
subnet_ids = {{data_subnets}}
}

resource "aws_docdb_cluster" "{{name}}" {
cluster_identifier = "${local.name}-docdb-{{slug 20}}"
engine = "docdb"
master_username = "dbadmin"
manage_master_user_password = true
db_subnet_group_name = aws_docdb_subnet_group.{{name}}.name
vpc_security_group_ids = [{{group}}]
storage_encrypted = true
backup_retention_period = 7
deletion_protection = {{var deletion_protection bool true | Whether databases refuse to be deleted}}
final_snapshot_identifier = "${local.name}-docdb-{{slug 20}}-final"
}

resource "aws_docdb_cluster_instance" "{{name}}" {
count = {{int instances 2}}
cluster_identifier = {{ref}}.id
instance_class = "db.r6g.large"
}

#: kind aws.neptune
#: setting host {{ref}}.endpoint
#: output endpoint {{ref}}.endpoint
#: port 8182
#: two-zones
resource "aws_neptune_subnet_group" "{{name}}" {
name = "${local.name}-neptune-{{slug 20}}"
subnet_ids = {{data_subnets}}
}

resource "aws_neptune_cluster" "{{name}}" {
cluster_identifier = "${local.name}-neptune-{{slug 20}}"
engine = "neptune"
neptune_subnet_group_name = aws_neptune_subnet_group.{{name}}.name
vpc_security_group_ids = [{{group}}]
storage_encrypted = true
iam_database_authentication_enabled = true
backup_retention_period = 7
deletion_protection = {{var deletion_protection bool true | Whether databases refuse to be deleted}}
final_snapshot_identifier = "${local.name}-neptune-{{slug 20}}-final"
}

resource "aws_neptune_cluster_instance" "{{name}}" {
count = {{int instances 2}}
cluster_identifier = {{ref}}.id
instance_class = "db.r6g.large"
engine = "neptune"
}

#: kind aws.keyspaces
#: grant cassandra:Select cassandra:Modify on {{ref}}.arn
resource "aws_keyspaces_keyspace" "{{name}}" {
name = "{{id 40}}"
}

resource "aws_keyspaces_table" "{{name}}" {
keyspace_name = aws_keyspaces_keyspace.{{name}}.name
table_name = "items"

schema_definition {
column {
name = "id"
type = "text"
}

partition_key {
name = "id"
}
}
}

#: kind aws.timestream
#: setting database {{ref}}.database_name
#: grant timestream:WriteRecords on {{ref}}.arn
#: grant timestream:DescribeEndpoints on "*"
resource "aws_timestreamwrite_database" "{{name}}" {
database_name = "${local.name}-{{slug 28}}"
}

resource "aws_timestreamwrite_table" "{{name}}" {
database_name = {{ref}}.database_name
table_name = "metrics"

retention_properties {
memory_store_retention_period_in_hours = 24
magnetic_store_retention_period_in_days = 365
}
}

#: kind aws.dms
#: port 0
#: two-zones
resource "aws_dms_replication_subnet_group" "{{name}}" {
replication_subnet_group_id = "${local.name}-{{slug 30}}"
replication_subnet_group_description = {{title}}
subnet_ids = {{subnets}}
}

resource "aws_dms_replication_instance" "{{name}}" {
replication_instance_id = "${local.name}-{{slug 30}}"
replication_instance_class = {{dms_class}}
allocated_storage = 50
multi_az = false
publicly_accessible = false
replication_subnet_group_id = aws_dms_replication_subnet_group.{{name}}.id
vpc_security_group_ids = [{{group}}]
}
{{migration_tasks}}

#: kind aws.subnet_group
#: two-zones
resource "aws_db_subnet_group" "{{name}}" {
name = "${local.name}-group-{{slug 30}}"
subnet_ids = {{data_subnets}}
}
