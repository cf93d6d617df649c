#: kind aws.sqs aws.sqs_dlq
#: output url {{ref}}.url
#: setting queue_url {{ref}}.url
#: known queue_url https://sqs.%r.amazonaws.com/%a/%s-{{slug 36}}{{fifo_ending}}
#: grant sqs:SendMessage sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on {{ref}}.arn
#: reads sqs:ReceiveMessage sqs:DeleteMessage sqs:ChangeMessageVisibility sqs:GetQueueAttributes on {{ref}}.arn
#: writes sqs:SendMessage sqs:GetQueueAttributes on {{ref}}.arn
resource "aws_sqs_queue" "{{name}}" {
#? says fifo
name = "${local.name}-{{slug 36}}.fifo"
fifo_queue = true
#else
name = "${local.name}-{{slug 36}}"
#end
visibility_timeout_seconds = {{int visibility_s 180}}
#? is aws.sqs_dlq
message_retention_seconds = {{int retention_s 1209600}}
#else
message_retention_seconds = {{int retention_s 345600}}
#end
sqs_managed_sse_enabled = true
#? near aws.sqs_dlq
#? not is aws.sqs_dlq
redrive_policy = jsonencode({
deadLetterTargetArn = {{near aws.sqs_dlq arn}}
maxReceiveCount = 5
})
#end
#end
}

{{queue_policy}}

#: edge aws.sqs aws.sqs_dlq -> aws.lambda
#: rights sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on {{ref}}.arn
resource "aws_lambda_event_source_mapping" "sqs_{{name}}_to_{{end}}" {
event_source_arn = {{ref}}.arn
function_name = {{end_ref}}.arn
batch_size = 10
function_response_types = ["ReportBatchItemFailures"]
depends_on = [aws_iam_role_policy.{{end_policy}}]
}

#: kind aws.sns
#: output arn {{ref}}.arn
#: setting topic_arn {{ref}}.arn
#: known topic_arn arn:aws:sns:%r:%a:%s-{{slug 36}}{{fifo_ending}}
#: grant sns:Publish on {{ref}}.arn
resource "aws_sns_topic" "{{name}}" {
#? says fifo
name = "${local.name}-{{slug 36}}.fifo"
fifo_topic = true
#else
name = "${local.name}-{{slug 36}}"
#end
#? serviced_topic
kms_master_key_id = aws_kms_key.{{name}}_topic.id
#else
kms_master_key_id = "alias/aws/sns"
#end
}

{{topic_key}}

{{topic_policy}}

{{topic_subscribers}}

#: edge aws.sns -> aws.sqs
resource "aws_sns_topic_subscription" "{{name}}_to_sqs_{{end}}" {
topic_arn = {{ref}}.arn
protocol = "sqs"
endpoint = {{end_ref}}.arn
}

#: edge aws.sns -> aws.lambda
resource "aws_lambda_permission" "sns_{{name}}_to_{{end}}" {
statement_id = "sns-{{slug 30}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "sns.amazonaws.com"
source_arn = {{ref}}.arn
}

resource "aws_sns_topic_subscription" "{{name}}_to_lambda_{{end}}" {
topic_arn = {{ref}}.arn
protocol = "lambda"
endpoint = {{end_ref}}.arn
}

#: edge aws.sns -> aws.firehose
data "aws_iam_policy_document" "sns_{{name}}_to_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["sns.amazonaws.com"]
}
}
}

resource "aws_iam_role" "sns_{{name}}_to_{{end}}" {
name_prefix = "sns-{{slug 20}}-"
assume_role_policy = data.aws_iam_policy_document.sns_{{name}}_to_{{end}}_trust.json
}

resource "aws_sns_topic_subscription" "{{name}}_to_firehose_{{end}}" {
topic_arn = {{ref}}.arn
protocol = "firehose"
endpoint = {{end_ref}}.arn
subscription_role_arn = aws_iam_role.sns_{{name}}_to_{{end}}.arn
}

#: kind aws.eventbridge/default_bus
#: type aws_cloudwatch_event_rule
resource "aws_cloudwatch_event_rule" "{{name}}" {
name = "${local.name}-{{slug 36}}"
description = {{title}}
event_pattern = {{event_pattern}}
}

#: kind aws.eventbridge
#: setting event_bus {{ref}}.name
#: known event_bus %s-{{slug 36}}
#: grant events:PutEvents on {{ref}}.arn
resource "aws_cloudwatch_event_bus" "{{name}}" {
name = "${local.name}-{{slug 36}}"
}

#: edge aws.eventbridge -> aws.lambda
#? written aws_cloudwatch_event_bus
resource "aws_cloudwatch_event_rule" "{{name}}_to_lambda_{{end}}" {
name = "${local.name}-{{slug 15}}-{{end_slug 15}}"
description = "Events for the function; narrow the pattern to those that it handles"
event_bus_name = {{ref}}.name
event_pattern = {{event_pattern}}
}
#end

resource "aws_cloudwatch_event_target" "{{name}}_to_lambda_{{end}}" {
#? written aws_cloudwatch_event_bus
rule = aws_cloudwatch_event_rule.{{name}}_to_lambda_{{end}}.name
event_bus_name = {{ref}}.name
#else
rule = {{ref}}.name
#end
arn = {{end_ref}}.arn
}

resource "aws_lambda_permission" "events_{{name}}_to_{{end}}" {
statement_id = "events-{{slug 30}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "events.amazonaws.com"
#? written aws_cloudwatch_event_bus
source_arn = aws_cloudwatch_event_rule.{{name}}_to_lambda_{{end}}.arn
#else
source_arn = {{ref}}.arn
#end
}

#: edge aws.eventbridge -> aws.sqs
#? written aws_cloudwatch_event_bus
resource "aws_cloudwatch_event_rule" "{{name}}_to_sqs_{{end}}" {
name = "${local.name}-{{slug 15}}-q-{{end_slug 15}}"
description = "Events for the queue; narrow the pattern to those that it takes"
event_bus_name = {{ref}}.name
event_pattern = {{event_pattern}}
}
#end

resource "aws_cloudwatch_event_target" "{{name}}_to_sqs_{{end}}" {
#? written aws_cloudwatch_event_bus
rule = aws_cloudwatch_event_rule.{{name}}_to_sqs_{{end}}.name
event_bus_name = {{ref}}.name
#else
rule = {{ref}}.name
#end
arn = {{end_ref}}.arn
#? end_says fifo

sqs_target {
message_group_id = "events"
}
#end
}

#: edge aws.eventbridge -> aws.step_functions
data "aws_iam_policy_document" "events_{{name}}_to_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["events.amazonaws.com"]
}
}
}

data "aws_iam_policy_document" "events_{{name}}_to_{{end}}" {
statement {
actions = ["states:StartExecution"]
resources = [{{end_ref}}.arn]
}
}

resource "aws_iam_role" "events_{{name}}_to_{{end}}" {
name_prefix = "events-{{slug 20}}-"
assume_role_policy = data.aws_iam_policy_document.events_{{name}}_to_{{end}}_trust.json
}

resource "aws_iam_role_policy" "events_{{name}}_to_{{end}}" {
role = aws_iam_role.events_{{name}}_to_{{end}}.id
policy = data.aws_iam_policy_document.events_{{name}}_to_{{end}}.json
}

#? written aws_cloudwatch_event_bus
resource "aws_cloudwatch_event_rule" "{{name}}_to_states_{{end}}" {
name = "${local.name}-{{slug 15}}-s-{{end_slug 15}}"
description = "Events that start the state machine; narrow the pattern"
event_bus_name = {{ref}}.name
event_pattern = {{event_pattern}}
}
#end

resource "aws_cloudwatch_event_target" "{{name}}_to_states_{{end}}" {
#? written aws_cloudwatch_event_bus
rule = aws_cloudwatch_event_rule.{{name}}_to_states_{{end}}.name
event_bus_name = {{ref}}.name
#else
rule = {{ref}}.name
#end
arn = {{end_ref}}.arn
role_arn = aws_iam_role.events_{{name}}_to_{{end}}.arn
}

#: edge aws.eventbridge -> aws.sns
#? written aws_cloudwatch_event_bus
resource "aws_cloudwatch_event_rule" "{{name}}_to_sns_{{end}}" {
name = "${local.name}-{{slug 15}}-n-{{end_slug 15}}"
description = "Events for the topic; narrow the pattern to those that it takes"
event_bus_name = {{ref}}.name
event_pattern = {{event_pattern}}
}
#end

resource "aws_cloudwatch_event_target" "{{name}}_to_sns_{{end}}" {
#? written aws_cloudwatch_event_bus
rule = aws_cloudwatch_event_rule.{{name}}_to_sns_{{end}}.name
event_bus_name = {{ref}}.name
#else
rule = {{ref}}.name
#end
arn = {{end_ref}}.arn
}

#: kind aws.eventbridge_scheduler
resource "aws_scheduler_schedule_group" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

#: edge aws.eventbridge_scheduler -> aws.lambda aws.step_functions aws.sqs aws.sns aws.sagemaker aws.batch
#? end_schedulable
data "aws_iam_policy_document" "schedule_{{name}}_{{end_type}}_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["scheduler.amazonaws.com"]
}
}
}

data "aws_iam_policy_document" "schedule_{{name}}_{{end_type}}_{{end}}" {
statement {
#? end_is aws.lambda
actions = ["lambda:InvokeFunction"]
#end
#? end_is aws.step_functions
actions = ["states:StartExecution"]
#end
#? end_is aws.sqs
actions = ["sqs:SendMessage"]
#end
#? end_is aws.sns
actions = ["sns:Publish"]
#end
#? end_is aws.sagemaker
actions = ["sagemaker:StartPipelineExecution"]
#end
#? end_is aws.batch
actions = ["batch:SubmitJob"]
resources = [aws_batch_job_queue.{{end}}.arn, aws_batch_job_definition.{{end}}.arn]
#else
resources = [{{end_ref}}.arn]
#end
}
}

resource "aws_iam_role" "schedule_{{name}}_{{end_type}}_{{end}}" {
name_prefix = "schedule-{{slug 20}}-"
assume_role_policy = data.aws_iam_policy_document.schedule_{{name}}_{{end_type}}_{{end}}_trust.json
}

resource "aws_iam_role_policy" "schedule_{{name}}_{{end_type}}_{{end}}" {
role = aws_iam_role.schedule_{{name}}_{{end_type}}_{{end}}.id
policy = data.aws_iam_policy_document.schedule_{{name}}_{{end_type}}_{{end}}.json
}

resource "aws_scheduler_schedule" "{{name}}_{{end_type}}_{{end}}" {
name = "${local.name}-{{slug 15}}-{{end_slug 20}}"
group_name = {{ref}}.name
schedule_expression = {{schedule}}

flexible_time_window {
mode = "OFF"
}

target {
#? end_is aws.batch
arn = "arn:aws:scheduler:::aws-sdk:batch:submitJob"
input = jsonencode({
JobName = "${local.name}-{{end_slug 28}}"
JobQueue = aws_batch_job_queue.{{end}}.arn
JobDefinition = aws_batch_job_definition.{{end}}.arn
})
#else
arn = {{end_ref}}.arn
#end
role_arn = aws_iam_role.schedule_{{name}}_{{end_type}}_{{end}}.arn
}
}
#end

#: kind aws.mq
#: port 5671 activemq=61617
#: setting endpoint try({{ref}}.instances[0].endpoints[0], "")
resource "aws_mq_broker" "{{name}}" {
broker_name = "${local.name}-{{slug 30}}"
#? says activemq
engine_type = "ActiveMQ"
engine_version = "5.18"
#else
engine_type = "RabbitMQ"
engine_version = "3.13"
#end
host_instance_type = {{broker_type}}
deployment_mode = "SINGLE_INSTANCE"
auto_minor_version_upgrade = true
publicly_accessible = false
subnet_ids = [{{subnet}}]
security_groups = [{{group}}]

user {
username = "broker"
password = random_password.mq_{{name}}.result
}

logs {
general = true
}
}

resource "random_password" "mq_{{name}}" {
length = 24
special = false
}

#: kind aws.msk
#: port 9098
#: two-zones
#: setting brokers {{ref}}.bootstrap_brokers_sasl_iam
#: grant kafka-cluster:Connect kafka-cluster:DescribeCluster on {{ref}}.arn
#: grant kafka-cluster:DescribeTopic kafka-cluster:CreateTopic kafka-cluster:ReadData kafka-cluster:WriteData on "${replace({{ref}}.arn, ":cluster/", ":topic/")}/*"
#: grant kafka-cluster:DescribeGroup kafka-cluster:AlterGroup on "${replace({{ref}}.arn, ":cluster/", ":group/")}/*"
resource "aws_msk_cluster" "{{name}}" {
cluster_name = "${local.name}-{{slug 30}}"
kafka_version = "3.6.0"
#? in aws.subnet_db
number_of_broker_nodes = length({{data_subnets}}) * max(1, ceil({{int brokers 1}} / length({{data_subnets}})))
#else
number_of_broker_nodes = length({{subnets}}) * max(1, ceil({{int brokers 1}} / length({{subnets}})))
#end

broker_node_group_info {
instance_type = {{text instance_type kafka.m5.large}}
#? in aws.subnet_db
client_subnets = {{data_subnets}}
#else
client_subnets = {{subnets}}
#end
security_groups = [{{group}}]

storage_info {
ebs_storage_info {
volume_size = 100
}
}
}

client_authentication {
sasl {
iam = true
}
}

encryption_info {
encryption_in_transit {
client_broker = "TLS"
in_cluster = true
}
}

logging_info {
broker_logs {
cloudwatch_logs {
enabled = true
log_group = aws_cloudwatch_log_group.msk_{{name}}.name
}
}
}
}

resource "aws_cloudwatch_log_group" "msk_{{name}}" {
name = "/aws/msk/${local.name}-{{slug 30}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

#: kind aws.kinesis_stream
#: setting stream {{ref}}.name
#: known stream %s-{{slug 36}}
#: reads kinesis:GetRecords kinesis:GetShardIterator kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:ListShards on {{ref}}.arn
#: writes kinesis:PutRecord kinesis:PutRecords kinesis:DescribeStreamSummary on {{ref}}.arn
#: grant kinesis:PutRecord kinesis:PutRecords kinesis:GetRecords kinesis:GetShardIterator kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:ListShards on {{ref}}.arn
resource "aws_kinesis_stream" "{{name}}" {
name = "${local.name}-{{slug 36}}"
encryption_type = "KMS"
kms_key_id = "alias/aws/kinesis"
retention_period = {{int retention_h 24}}
#? has count
shard_count = {{int count 1}}
#else
#? has shards
shard_count = {{int shards 1}}
#end
#end

stream_mode_details {
#? has count
stream_mode = "PROVISIONED"
#else
#? has shards
stream_mode = "PROVISIONED"
#else
stream_mode = "ON_DEMAND"
#end
#end
}
}

#: edge aws.kinesis_stream -> aws.lambda
#: rights kinesis:GetRecords kinesis:GetShardIterator kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:ListShards kinesis:ListStreams on {{ref}}.arn
resource "aws_lambda_event_source_mapping" "kinesis_{{name}}_to_{{end}}" {
event_source_arn = {{ref}}.arn
function_name = {{end_ref}}.arn
starting_position = "LATEST"
batch_size = 100
bisect_batch_on_function_error = true
depends_on = [aws_iam_role_policy.{{end_policy}}]
}

#: kind aws.firehose
#: role firehose
#: setting delivery_stream {{ref}}.name
#: grant firehose:PutRecord firehose:PutRecordBatch on {{ref}}.arn
#: rights s3:AbortMultipartUpload s3:GetBucketLocation s3:GetObject s3:ListBucket s3:ListBucketMultipartUploads s3:PutObject on {{any aws.s3 arn aws_s3_bucket.firehose_{{name}}.arn}} "${{{any aws.s3 arn aws_s3_bucket.firehose_{{name}}.arn}}}/*"
#? not any aws.s3
resource "aws_s3_bucket" "firehose_{{name}}" {
bucket_prefix = "${local.name}-{{slug 16}}-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "firehose_{{name}}" {
bucket = aws_s3_bucket.firehose_{{name}}.id

rule {
apply_server_side_encryption_by_default {
sse_algorithm = "aws:kms"
}
}
}

resource "aws_s3_bucket_public_access_block" "firehose_{{name}}" {
bucket = aws_s3_bucket.firehose_{{name}}.id
block_public_acls = true
block_public_policy = true
ignore_public_acls = true
restrict_public_buckets = true
}

#end
resource "aws_kinesis_firehose_delivery_stream" "{{name}}" {
name = "${local.name}-{{slug 28}}"
destination = "extended_s3"
#? near aws.kinesis_stream

kinesis_source_configuration {
kinesis_stream_arn = {{near aws.kinesis_stream arn}}
role_arn = {{role}}.arn
}
#else

server_side_encryption {
enabled = true
}
#end

extended_s3_configuration {
role_arn = {{role}}.arn
bucket_arn = {{any aws.s3 arn aws_s3_bucket.firehose_{{name}}.arn}}
buffering_interval = 300
buffering_size = 64
compression_format = "GZIP"
}
}

#: kind aws.ses
#: grant ses:SendEmail ses:SendRawEmail on {{ref}}.arn
resource "aws_ses_domain_identity" "{{name}}" {
domain = {{var domain_name string "example.com" | Domain of the system}}
}

resource "aws_ses_domain_dkim" "{{name}}" {
domain = {{ref}}.domain
}

#: kind aws.pinpoint
#: grant mobiletargeting:SendMessages on "${{{ref}}.arn}/messages"
#: setting application_id {{ref}}.application_id
resource "aws_pinpoint_app" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

#: kind aws.connect
resource "aws_connect_instance" "{{name}}" {
instance_alias = "${local.name}-{{slug 20}}"
identity_management_type = "CONNECT_MANAGED"
inbound_calls_enabled = true
outbound_calls_enabled = true
contact_flow_logs_enabled = true
}

#: kind aws.msk/msk_connect aws.msk/kafka_connect
#: type aws_mskconnect_connector
#: role kafkaconnect
#: port 0
resource "aws_mskconnect_custom_plugin" "{{name}}" {
name = "${local.name}-{{slug 30}}"
content_type = "ZIP"

location {
s3 {
bucket_arn = {{var connect_plugins_bucket_arn string - | Bucket of the connectors' plugins}}
file_key = "{{slug 40}}.zip"
}
}
}

resource "aws_mskconnect_connector" "{{name}}" {
name = "${local.name}-{{slug 30}}"
kafkaconnect_version = "2.7.1"
connector_configuration = {{var connector_configuration_{{id}} map(string) {} | Settings of the connector}}
service_execution_role_arn = {{role}}.arn

capacity {
provisioned_capacity {
worker_count = 1
}
}

kafka_cluster {
apache_kafka_cluster {
#? near aws.msk
bootstrap_servers = {{near aws.msk bootstrap_brokers_sasl_iam}}
#else
bootstrap_servers = {{var kafka_bootstrap_servers string - | Brokers that the connectors use}}
#end

vpc {
security_groups = [{{group}}]
subnets = {{subnets}}
}
}
}

kafka_cluster_client_authentication {
authentication_type = "IAM"
}

kafka_cluster_encryption_in_transit {
encryption_type = "TLS"
}

plugin {
custom_plugin {
arn = aws_mskconnect_custom_plugin.{{name}}.arn
revision = aws_mskconnect_custom_plugin.{{name}}.latest_revision
}
}
}
