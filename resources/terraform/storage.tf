#: kind aws.s3 aws.s3_replication
#: setting bucket {{ref}}.bucket
#: grant s3:GetObject s3:PutObject s3:DeleteObject on "${{{ref}}.arn}/*"
#: grant s3:ListBucket on {{ref}}.arn
#: reads s3:GetObject on "${{{ref}}.arn}/*"
#: reads s3:ListBucket on {{ref}}.arn
#: writes s3:PutObject s3:AbortMultipartUpload on "${{{ref}}.arn}/*"
resource "aws_s3_bucket" "{{name}}" {
bucket_prefix = "${local.name}-{{slug 16}}-"
}

resource "aws_s3_bucket_versioning" "{{name}}" {
bucket = {{ref}}.id

versioning_configuration {
status = "Enabled"
}
}

resource "aws_s3_bucket_server_side_encryption_configuration" "{{name}}" {
bucket = {{ref}}.id

rule {
bucket_key_enabled = true

apply_server_side_encryption_by_default {
#? used_by_other_accounts
sse_algorithm = "AES256"
#else
sse_algorithm = "aws:kms"
#? near aws.kms
kms_master_key_id = {{near aws.kms arn}}
#end
#end
}
}
}

resource "aws_s3_bucket_public_access_block" "{{name}}" {
bucket = {{ref}}.id
block_public_acls = true
block_public_policy = true
ignore_public_acls = true
restrict_public_buckets = true
}

{{accounts_policy}}
{{bucket_notifications}}

#: kind aws.s3_glacier
#? not near aws.s3
resource "aws_s3_bucket" "{{name}}_archive" {
bucket_prefix = "${local.name}-{{slug 20}}-"
}

resource "aws_s3_bucket_public_access_block" "{{name}}_archive" {
bucket = aws_s3_bucket.{{name}}_archive.id
block_public_acls = true
block_public_policy = true
ignore_public_acls = true
restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "{{name}}_archive" {
bucket = aws_s3_bucket.{{name}}_archive.id

rule {
bucket_key_enabled = true

apply_server_side_encryption_by_default {
sse_algorithm = "aws:kms"
}
}
}

resource "aws_s3_bucket_versioning" "{{name}}_archive" {
bucket = aws_s3_bucket.{{name}}_archive.id

versioning_configuration {
status = "Enabled"
}
}

#end
resource "aws_s3_bucket_lifecycle_configuration" "{{name}}" {
bucket = {{near aws.s3 id aws_s3_bucket.{{name}}_archive.id}}

rule {
id = "archive"
status = "Enabled"
filter {}

transition {
#? near aws.s3
days = {{var archive_after_days number 90 | Days after which objects go to the archive}}
#else
days = 0
#end
#? says deep
storage_class = "DEEP_ARCHIVE"
#else
storage_class = "GLACIER"
#end
}
}
}

#: kind aws.dynamodb
#: output table {{ref}}.name
#: setting table {{ref}}.name
#: known table %s-{{slug 50}}
#: reads dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem on {{ref}}.arn "${{{ref}}.arn}/index/*"
#: writes dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem on {{ref}}.arn
#: grant dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:BatchWriteItem on {{ref}}.arn "${{{ref}}.arn}/index/*"
resource "aws_dynamodb_table" "{{name}}" {
name = "${local.name}-{{slug 50}}"
billing_mode = "PAY_PER_REQUEST"
hash_key = {{hash_key}}
#? streamed_table
stream_enabled = true
stream_view_type = "NEW_AND_OLD_IMAGES"
#end

attribute {
name = {{hash_key}}
type = "S"
}

point_in_time_recovery {
enabled = true
}

server_side_encryption {
enabled = true
}
#? replicated_table
{{table_replicas}}
#end
}

#: kind aws.ebs
#: type aws_ebs_volume
{{block_volumes}}

#: kind aws.ebs_snapshot
resource "aws_ebs_volume" "snapshot_{{name}}" {
availability_zone = "{{region}}a"
size = 50
type = "gp3"
encrypted = true
}

resource "aws_ebs_snapshot" "{{name}}" {
volume_id = {{any aws.ebs id aws_ebs_volume.snapshot_{{name}}.id}}
}

#: kind aws.efs
#: port 2049
#: grant elasticfilesystem:ClientMount elasticfilesystem:ClientWrite on {{ref}}.arn
resource "aws_efs_file_system" "{{name}}" {
creation_token = "${local.name}-{{slug 28}}"
encrypted = true
performance_mode = "generalPurpose"
throughput_mode = "elastic"

lifecycle_policy {
transition_to_ia = "AFTER_30_DAYS"
}
}

resource "aws_efs_mount_target" "{{name}}" {
count = length({{subnets}})
file_system_id = {{ref}}.id
subnet_id = element({{subnets}}, count.index)
security_groups = [{{group}}]
}

#: edge aws.efs -> aws.efs
#: at-source
resource "aws_efs_replication_configuration" "{{name}}_to_{{end}}" {
source_file_system_id = {{ref}}.id

destination {
file_system_id = {{end_ref}}.id
region = "{{end_region}}"
}
}

#: kind aws.fsx/windows
#: port 445
resource "aws_fsx_windows_file_system" "{{name}}" {
storage_capacity = {{int size_gb 300}}
storage_type = "SSD"
throughput_capacity = 32
deployment_type = "SINGLE_AZ_2"
subnet_ids = [{{subnet}}]
security_group_ids = [{{group}}]
#? any aws.directory
active_directory_id = {{any aws.directory id}}
#else
active_directory_id = {{var active_directory_id string - | Directory that the Windows file servers join}}
#end
automatic_backup_retention_days = 7
}

#: kind aws.fsx/ontap
#: port 2049
resource "aws_fsx_ontap_file_system" "{{name}}" {
storage_capacity = {{int size_gb 1024}}
deployment_type = "SINGLE_AZ_1"
throughput_capacity = 128
subnet_ids = [{{subnet}}]
preferred_subnet_id = {{subnet}}
security_group_ids = [{{group}}]
automatic_backup_retention_days = 7
}

#: edge aws.fsx -> aws.s3
#? written aws_fsx_lustre_file_system
resource "aws_fsx_data_repository_association" "{{name}}_to_{{end}}" {
file_system_id = {{ref}}.id
data_repository_path = "s3://${{{end_ref}}.id}"
file_system_path = "/{{end_slug 30}}"

s3 {
auto_export_policy {
events = ["NEW", "CHANGED", "DELETED"]
}

auto_import_policy {
events = ["NEW", "CHANGED", "DELETED"]
}
}
}
#end

#: kind aws.fsx
#: port 988
resource "aws_fsx_lustre_file_system" "{{name}}" {
storage_capacity = 1200
subnet_ids = [{{subnet}}]
security_group_ids = [{{group}}]
deployment_type = "PERSISTENT_2"
per_unit_storage_throughput = 125
}

#: kind aws.backup
#: role backup
#: managed arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup
resource "aws_backup_vault" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

resource "aws_backup_plan" "{{name}}" {
name = "${local.name}-{{slug 28}}"

rule {
rule_name = "daily"
target_vault_name = aws_backup_vault.{{name}}.name
schedule = "cron(0 5 * * ? *)"

lifecycle {
delete_after = {{int retention_days 35}}
}
}
}

resource "aws_backup_selection" "{{name}}" {
name = "tagged"
plan_id = {{ref}}.id
iam_role_arn = {{role}}.arn

selection_tag {
type = "STRINGEQUALS"
key = "Project"
value = var.project
}
}

#: kind aws.storage_gateway
resource "aws_storagegateway_gateway" "{{name}}" {
gateway_name = "${local.name}-{{slug 28}}"
gateway_timezone = "GMT"
gateway_type = "FILE_S3"
gateway_ip_address = {{var gateway_address_{{name}} string "192.0.2.10" | Address of the storage gateway on premises}}
}

#: kind aws.datasync
resource "aws_datasync_task" "{{name}}" {
name = "${local.name}-{{slug 28}}"
source_location_arn = {{var datasync_source_{{name}} string - | ARN of the DataSync location that is read}}
destination_location_arn = {{var datasync_destination_{{name}} string - | ARN of the DataSync location that is written}}
}

#: kind aws.transfer
#: role transfer
#: managed arn:aws:iam::aws:policy/service-role/AWSTransferLoggingAccess
resource "aws_transfer_server" "{{name}}" {
identity_provider_type = "SERVICE_MANAGED"
protocols = ["SFTP"]
logging_role = {{role}}.arn
security_policy_name = "TransferSecurityPolicy-2024-01"
}

#: edge aws.s3 -> aws.s3 aws.s3_replication
#: at-source
#? replicates
data "aws_iam_policy_document" "replication_{{name}}_to_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["s3.amazonaws.com"]
}
}
}

data "aws_iam_policy_document" "replication_{{name}}_to_{{end}}" {
statement {
actions = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
resources = [{{ref}}.arn]
}

statement {
actions = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
resources = ["${{{ref}}.arn}/*"]
}

statement {
actions = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
resources = ["${{{end_ref}}.arn}/*"]
}

statement {
actions = ["kms:Decrypt", "kms:Encrypt"]
resources = ["arn:aws:kms:*:${{{account}}}:key/*"]

condition {
test = "StringLike"
variable = "kms:ViaService"
values = ["s3.*.amazonaws.com"]
}
}
}

resource "aws_iam_role" "replication_{{name}}_to_{{end}}" {
name_prefix = "replication-{{slug 16}}-"
assume_role_policy = data.aws_iam_policy_document.replication_{{name}}_to_{{end}}_trust.json
}

resource "aws_iam_role_policy" "replication_{{name}}_to_{{end}}" {
role = aws_iam_role.replication_{{name}}_to_{{end}}.id
policy = data.aws_iam_policy_document.replication_{{name}}_to_{{end}}.json
}

resource "aws_s3_bucket_replication_configuration" "{{name}}" {
bucket = {{ref}}.id
role = aws_iam_role.replication_{{name}}_to_{{end}}.arn

rule {
id = "all"
status = "Enabled"

filter {
prefix = ""
}

delete_marker_replication {
status = "Enabled"
}

source_selection_criteria {
sse_kms_encrypted_objects {
status = "Enabled"
}
}

destination {
bucket = {{end_ref}}.arn
storage_class = "STANDARD"

encryption_configuration {
replica_kms_key_id = "arn:aws:kms:{{end_region}}:${{{account}}}:alias/aws/s3"
}
}
}

depends_on = [aws_s3_bucket_versioning.{{name}}, aws_s3_bucket_versioning.{{end}}]
}
#end
