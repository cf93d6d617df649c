#: kind aws.athena
#: setting workgroup {{ref}}.name
#: grant athena:StartQueryExecution athena:GetQueryExecution athena:GetQueryResults on {{ref}}.arn
resource "aws_athena_workgroup" "{{name}}" {
name = "${local.name}-{{slug 28}}"

configuration {
enforce_workgroup_configuration = true
publish_cloudwatch_metrics_enabled = true

result_configuration {
#? any aws.s3
output_location = "s3://${{{any aws.s3 bucket}}}/athena/"
#end

encryption_configuration {
encryption_option = "SSE_S3"
}
}
}
}

#: kind aws.glue
#: role glue
#: managed arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole
#: grant glue:StartJobRun glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on {{ref}}.arn
resource "aws_glue_catalog_database" "{{name}}" {
name = "{{id 40}}"
}

resource "aws_glue_job" "{{name}}" {
name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn
glue_version = "5.0"
worker_type = "G.1X"
number_of_workers = 2

command {
name = "glueetl"
python_version = "3"
script_location = "s3://${{{any aws.s3 bucket aws_s3_bucket.glue_{{name}}.bucket}}}/scripts/{{slug 28}}.py"
}
}

{{own_bucket glue}}

#: kind aws.glue/crawler
#: grant glue:StartCrawler glue:GetCrawler on aws_glue_crawler.{{name}}.arn
#: role glue
#: managed arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole
resource "aws_glue_catalog_database" "{{name}}" {
name = "{{id 40}}"
}

resource "aws_glue_crawler" "{{name}}" {
name = "${local.name}-{{slug 28}}"
database_name = aws_glue_catalog_database.{{name}}.name
role = {{role}}.arn
#? scheduled
schedule = {{schedule}}
#end

s3_target {
path = "s3://${{{any aws.s3 bucket aws_s3_bucket.glue_{{name}}.bucket}}}/"
}
}

{{own_bucket glue}}

#: kind aws.glue/catalog
#: grant glue:GetDatabase glue:GetTable glue:GetTables glue:GetPartitions on {{ref}}.arn "${replace({{ref}}.arn, ":database/", ":table/")}/*"
resource "aws_glue_catalog_database" "{{name}}" {
name = "{{id 40}}"
}

#: kind aws.glue/job aws.glue/etl
#: grant glue:StartJobRun glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on {{ref}}.arn
#: role glue
#: managed arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole
resource "aws_glue_job" "{{name}}" {
name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn
glue_version = "5.0"
worker_type = "G.1X"
number_of_workers = 2

command {
name = "glueetl"
python_version = "3"
script_location = "s3://${{{any aws.s3 bucket aws_s3_bucket.glue_{{name}}.bucket}}}/scripts/{{slug 28}}.py"
}
}
#? scheduled

resource "aws_glue_trigger" "{{name}}" {
name = "${local.name}-{{slug 28}}"
type = "SCHEDULED"
schedule = {{schedule}}

actions {
job_name = {{ref}}.name
}
}
#end

{{own_bucket glue}}

#: kind aws.emr
#: grant elasticmapreduce:AddJobFlowSteps elasticmapreduce:DescribeStep on {{ref}}.arn
#: role elasticmapreduce
#: managed arn:aws:iam::aws:policy/service-role/AmazonEMRServicePolicy_v2
resource "aws_iam_role" "emr_{{name}}_nodes" {
name_prefix = "emr-{{slug 20}}-"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Effect = "Allow"
Action = "sts:AssumeRole"
Principal = { Service = "ec2.amazonaws.com" }
}]
})
}

resource "aws_iam_instance_profile" "emr_{{name}}" {
name_prefix = "emr-{{slug 20}}-"
role = aws_iam_role.emr_{{name}}_nodes.name
}

resource "aws_emr_cluster" "{{name}}" {
name = "${local.name}-{{slug 28}}"
release_label = "emr-7.5.0"
applications = ["Spark"]
service_role = {{role}}.arn
termination_protection = false

ec2_attributes {
subnet_id = {{subnet}}
instance_profile = aws_iam_instance_profile.emr_{{name}}.arn
}

master_instance_group {
instance_type = "m5.xlarge"
}

core_instance_group {
instance_type = "m5.xlarge"
instance_count = {{int nodes 2}}
}
}

#: kind aws.emr/serverless
#: grant emr-serverless:StartJobRun emr-serverless:GetJobRun on {{ref}}.arn "${{{ref}}.arn}/*"
#: output job_role_arn {{role}}.arn
#: role emr-serverless
resource "aws_emrserverless_application" "{{name}}" {
name = "${local.name}-{{slug 28}}"
release_label = "emr-7.5.0"
type = "spark"

auto_start_configuration {
enabled = true
}

auto_stop_configuration {
enabled = true
idle_timeout_minutes = 15
}
}

#: kind aws.redshift/serverless
#: output endpoint {{ref}}.endpoint[0].address
#: type aws_redshiftserverless_workgroup
#: port 5439
#: grant redshift-serverless:GetCredentials on {{ref}}.arn
#: role redshift
#: two-zones
#: rights s3:GetObject s3:ListBucket on {{any aws.s3 arn "*"}} "${{{any aws.s3 arn "*"}}}/*"
resource "aws_redshiftserverless_namespace" "{{name}}" {
namespace_name = "${local.name}-{{slug 30}}"
db_name = "analytics"
admin_username = "dbadmin"
manage_admin_password = true
iam_roles = [{{role}}.arn]
log_exports = ["userlog", "connectionlog", "useractivitylog"]
}

resource "aws_redshiftserverless_workgroup" "{{name}}" {
namespace_name = aws_redshiftserverless_namespace.{{name}}.namespace_name
workgroup_name = "${local.name}-{{slug 30}}"
base_capacity = 8
publicly_accessible = false
enhanced_vpc_routing = true
subnet_ids = {{data_subnets}}
security_group_ids = [{{group}}]
}

#: kind aws.redshift
#: output endpoint {{ref}}.endpoint
#: setting host {{ref}}.dns_name
#: grant redshift:GetClusterCredentials on "arn:aws:redshift:*:*:dbuser:${{{ref}}.cluster_identifier}/app" "arn:aws:redshift:*:*:dbname:${{{ref}}.cluster_identifier}/*"
#: port 5439
#: role redshift
#: two-zones
resource "aws_redshift_subnet_group" "{{name}}" {
name = "${local.name}-{{slug 30}}"
subnet_ids = {{data_subnets}}
}

resource "aws_redshift_cluster" "{{name}}" {
cluster_identifier = "${local.name}-{{slug 30}}"
database_name = "analytics"
master_username = "dbadmin"
manage_master_password = true
node_type = {{warehouse_type}}
cluster_type = "multi-node"
number_of_nodes = 2
encrypted = true
publicly_accessible = false
iam_roles = [{{role}}.arn]
cluster_subnet_group_name = aws_redshift_subnet_group.{{name}}.name
vpc_security_group_ids = [{{group}}]
final_snapshot_identifier = "${local.name}-{{slug 30}}-final"
}

#: kind aws.opensearch/serverless
#: output endpoint {{ref}}.collection_endpoint
#: port 443
#: type aws_opensearchserverless_collection
#: setting endpoint {{ref}}.collection_endpoint
#: grant aoss:APIAccessAll on {{ref}}.arn
resource "aws_opensearchserverless_security_policy" "{{name}}_encryption" {
name = trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")
type = "encryption"
policy = jsonencode({
Rules = [{ ResourceType = "collection", Resource = ["collection/${trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")}"] }]
AWSOwnedKey = true
})
}

resource "aws_opensearchserverless_security_policy" "{{name}}_network" {
name = trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")
type = "network"
policy = jsonencode([{
Rules = [{ ResourceType = "collection", Resource = ["collection/${trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")}"] }]
#? in_vpc
AllowFromPublic = false
SourceVPCEs = [aws_opensearchserverless_vpc_endpoint.{{name}}.id]
#else
AllowFromPublic = true
#end
}])
}
#? in_vpc

resource "aws_opensearchserverless_vpc_endpoint" "{{name}}" {
name = trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")
vpc_id = {{vpc}}.id
subnet_ids = {{data_subnets}}
security_group_ids = [{{group}}]
}
#end

resource "aws_opensearchserverless_collection" "{{name}}" {
name = trimsuffix(substr("o-{{slug 12}}-${local.name}", 0, 32), "-")
#? says vector embedding rag knowledge semantic
type = "VECTORSEARCH"
#else
#? says log metric trace telemetry
type = "TIMESERIES"
#else
type = "SEARCH"
#end
#end
depends_on = [aws_opensearchserverless_security_policy.{{name}}_encryption]
}

#: edge aws.lambda aws.ecs_service aws.ecs_task aws.ec2_instance -> aws.opensearch
#? end_written aws_opensearchserverless_collection
resource "aws_opensearchserverless_access_policy" "{{end}}_by_{{type}}_{{name}}" {
name = trimsuffix(substr("{{slug 12}}-{{end_slug 8}}-${local.name}", 0, 32), "-")
type = "data"
policy = jsonencode([{
Principal = [{{role}}.arn]
Rules = [
{ ResourceType = "collection", Resource = ["collection/${{{end_ref}}.name}"], Permission = ["aoss:DescribeCollectionItems"] },
{ ResourceType = "index", Resource = ["index/${{{end_ref}}.name}/*"], Permission = ["aoss:CreateIndex", "aoss:DescribeIndex", "aoss:ReadDocument", "aoss:UpdateIndex", "aoss:WriteDocument"] }
]
}])
}
#end

#: kind aws.opensearch
#: output endpoint {{ref}}.endpoint
#: port 443
#: setting endpoint {{ref}}.endpoint
#: grant es:ESHttpGet es:ESHttpPost es:ESHttpPut es:ESHttpDelete es:ESHttpHead on "${{{ref}}.arn}/*"
resource "aws_opensearch_domain" "{{name}}" {
domain_name = trimsuffix(substr("o-{{slug 16}}-${local.name}", 0, 28), "-")
engine_version = "OpenSearch_2.17"

cluster_config {
instance_type = {{search_type}}
#? in_vpc
instance_count = {{int count 2}}
zone_awareness_enabled = length({{data_subnets}}) > 1
#else
instance_count = {{int count 2}}
#end
}

ebs_options {
ebs_enabled = true
volume_size = 20
volume_type = "gp3"
}

encrypt_at_rest {
enabled = true
}

node_to_node_encryption {
enabled = true
}

domain_endpoint_options {
enforce_https = true
tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
}
#? in_vpc

vpc_options {
subnet_ids = slice({{data_subnets}}, 0, min(2, length({{data_subnets}})))
security_group_ids = [{{group}}]
}
#end
}

#: kind aws.quicksight
resource "aws_quicksight_group" "{{name}}" {
group_name = "${local.name}-{{slug 28}}"
}

#: kind aws.lake_formation
resource "aws_lakeformation_data_lake_settings" "{{name}}" {
admins = [{{var lake_admin_arn string - | ARN of the role that administers the data lake}}]
}
#? any aws.s3

resource "aws_lakeformation_resource" "{{name}}" {
arn = {{any aws.s3 arn}}
}
#end

#: kind aws.kinesis_analytics
#: role kinesisanalytics
#: rights kinesis:DescribeStream kinesis:GetShardIterator kinesis:GetRecords kinesis:ListShards on {{any aws.kinesis_stream arn "*"}}
resource "aws_kinesisanalyticsv2_application" "{{name}}" {
name = "${local.name}-{{slug 28}}"
runtime_environment = "FLINK-1_20"
service_execution_role = {{role}}.arn
}

#: kind aws.mwaa
#: role airflow-env
#: two-zones
#: rights airflow:PublishMetrics on "*"
#: rights s3:GetObject s3:ListBucket on {{any aws.s3 arn aws_s3_bucket.airflow_{{name}}.arn}} "${{{any aws.s3 arn aws_s3_bucket.airflow_{{name}}.arn}}}/*"
resource "aws_mwaa_environment" "{{name}}" {
name = "${local.name}-{{slug 28}}"
airflow_version = "2.10.3"
environment_class = "mw1.small"
execution_role_arn = {{role}}.arn
source_bucket_arn = {{any aws.s3 arn aws_s3_bucket.airflow_{{name}}.arn}}
dag_s3_path = "dags/"
webserver_access_mode = "PRIVATE_ONLY"

network_configuration {
subnet_ids = slice({{subnets}}, 0, 2)
security_group_ids = [{{group}}]
}
}

{{own_bucket airflow versioned}}

#: kind aws.sagemaker/studio
#: type aws_sagemaker_domain
#: role sagemaker
#: managed arn:aws:iam::aws:policy/AmazonSageMakerFullAccess
resource "aws_sagemaker_domain" "{{name}}" {
domain_name = "${local.name}-{{slug 28}}"
auth_mode = "IAM"
vpc_id = {{vpc}}.id
subnet_ids = {{subnets}}
app_network_access_type = "VpcOnly"

default_user_settings {
execution_role = {{role}}.arn
}
}

#: kind aws.sagemaker/notebook
#: type aws_sagemaker_notebook_instance
#: role sagemaker
#: managed arn:aws:iam::aws:policy/AmazonSageMakerFullAccess
resource "aws_sagemaker_notebook_instance" "{{name}}" {
name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn
instance_type = {{instance_type ml.t3.medium}}
root_access = "Disabled"
}

#: kind aws.sagemaker/feature_store
#: type aws_sagemaker_feature_group
#: role sagemaker
#: managed arn:aws:iam::aws:policy/AmazonSageMakerFeatureStoreAccess
#: grant sagemaker:GetRecord sagemaker:PutRecord sagemaker:DescribeFeatureGroup on {{ref}}.arn
resource "aws_sagemaker_feature_group" "{{name}}" {
feature_group_name = "${local.name}-{{slug 28}}"
record_identifier_feature_name = "id"
event_time_feature_name = "event_time"
role_arn = {{role}}.arn

feature_definition {
feature_name = "id"
feature_type = "String"
}

feature_definition {
feature_name = "event_time"
feature_type = "Fractional"
}

online_store_config {
enable_online_store = true
}
}

#: kind aws.sagemaker/pipelines aws.sagemaker/pipeline
#: type aws_sagemaker_pipeline
#: role sagemaker
#: managed arn:aws:iam::aws:policy/AmazonSageMakerFullAccess
#: grant sagemaker:StartPipelineExecution on {{ref}}.arn
resource "aws_sagemaker_pipeline" "{{name}}" {
pipeline_name = "${local.name}-{{slug 28}}"
pipeline_display_name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn
# Its steps are the team's own; the first release of their code replaces this one.
pipeline_definition = jsonencode({
Version = "2020-12-01"
Steps = [{ Name = "Undefined", Type = "Fail", Arguments = { ErrorMessage = "no steps yet" } }]
})

lifecycle {
ignore_changes = [pipeline_definition]
}
}

#: kind aws.sagemaker/registry
#: type aws_sagemaker_model_package_group
#: grant sagemaker:DescribeModelPackage sagemaker:ListModelPackages sagemaker:CreateModelPackage on {{ref}}.arn
resource "aws_sagemaker_model_package_group" "{{name}}" {
model_package_group_name = "${local.name}-{{slug 28}}"
model_package_group_description = {{title}}
}

## Jobs are started by others; no resource stands for them.
#: kind aws.sagemaker/processing aws.sagemaker/training aws.sagemaker/monitor

#: kind aws.sagemaker
#: role sagemaker
#: grant sagemaker:InvokeEndpoint on {{ref}}.arn
#: setting endpoint_name {{ref}}.name
#: rights s3:GetObject s3:ListBucket on {{any aws.s3 arn "*"}} "${{{any aws.s3 arn "*"}}}/*"
#: rights ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:GetAuthorizationToken ecr:GetDownloadUrlForLayer on "*"
#: rights cloudwatch:PutMetricData logs:CreateLogGroup logs:CreateLogStream logs:DescribeLogStreams logs:PutLogEvents on "*"
resource "aws_sagemaker_model" "{{name}}" {
name = "${local.name}-{{slug 28}}"
execution_role_arn = {{role}}.arn
#? in_vpc
depends_on = [aws_iam_role_policy.{{name}}_sagemaker_network]
#end

primary_container {
image = {{var sagemaker_image_{{name}} string - | Image of the model, with its tag}}
}
#? in_vpc

vpc_config {
subnets = {{subnets}}
security_group_ids = [{{group}}]
}
#end
}
#? in_vpc

resource "aws_iam_role_policy" "{{name}}_sagemaker_network" {
role = {{role}}.id
policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Effect = "Allow"
Action = ["ec2:CreateNetworkInterface", "ec2:CreateNetworkInterfacePermission", "ec2:DeleteNetworkInterface", "ec2:DeleteNetworkInterfacePermission", "ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"]
Resource = "*"
}]
})
}
#end

resource "aws_sagemaker_endpoint_configuration" "{{name}}" {
name = "${local.name}-{{slug 28}}"

production_variants {
variant_name = "main"
model_name = aws_sagemaker_model.{{name}}.name
instance_type = {{instance_type ml.m5.large}}
initial_instance_count = {{int min 1}}
}
}

resource "aws_sagemaker_endpoint" "{{name}}" {
name = "${local.name}-{{slug 28}}"
endpoint_config_name = aws_sagemaker_endpoint_configuration.{{name}}.name
}

## Services that are called without anything that has to be made.
#: kind aws.rekognition/textract
#: grant textract:DetectDocumentText textract:AnalyzeDocument textract:StartDocumentTextDetection textract:GetDocumentTextDetection on "*"
#: kind aws.rekognition/comprehend
#: grant comprehend:DetectEntities comprehend:DetectSentiment comprehend:DetectKeyPhrases comprehend:DetectPiiEntities on "*"
#: kind aws.rekognition/transcribe
#: grant transcribe:StartTranscriptionJob transcribe:GetTranscriptionJob on "*"
#: kind aws.rekognition/polly
#: grant polly:SynthesizeSpeech on "*"
#: kind aws.rekognition/translate
#: grant translate:TranslateText on "*"
#: kind aws.rekognition
#: grant rekognition:DetectLabels rekognition:DetectText rekognition:DetectModerationLabels rekognition:DetectFaces on "*"

#: kind aws.bedrock
#: role bedrock
#: grant bedrock:InvokeModel bedrock:InvokeModelWithResponseStream on "arn:aws:bedrock:*::foundation-model/*"
#: rights logs:CreateLogStream logs:PutLogEvents on "${aws_cloudwatch_log_group.bedrock_{{name}}.arn}:*"
resource "aws_cloudwatch_log_group" "bedrock_{{name}}" {
name = "/aws/bedrock/${local.name}-{{slug 30}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_bedrock_model_invocation_logging_configuration" "{{name}}" {
logging_config {
embedding_data_delivery_enabled = false
image_data_delivery_enabled = false
text_data_delivery_enabled = true

cloudwatch_config {
log_group_name = aws_cloudwatch_log_group.bedrock_{{name}}.name
role_arn = {{role}}.arn
}
}
}

#: kind aws.mediaconvert
#: role mediaconvert
#: grant mediaconvert:CreateJob mediaconvert:GetJob on {{ref}}.arn
#: grant iam:PassRole on {{role}}.arn
#: setting queue_arn {{ref}}.arn
#: setting role_arn {{role}}.arn
resource "aws_media_convert_queue" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

#: kind aws.iot_core
#: grant iot:Publish on "arn:aws:iot:*:*:topic/*"
resource "aws_iot_thing" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

#: edge aws.iot_core -> aws.kinesis_stream aws.firehose aws.lambda aws.sqs aws.sns aws.s3 aws.dynamodb aws.step_functions
data "aws_iam_policy_document" "iot_{{name}}_to_{{end_type}}_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["iot.amazonaws.com"]
}
}
}

data "aws_iam_policy_document" "iot_{{name}}_to_{{end_type}}_{{end}}" {
statement {
#? end_is aws.kinesis_stream
actions = ["kinesis:PutRecord"]
#end
#? end_is aws.firehose
actions = ["firehose:PutRecord"]
#end
#? end_is aws.lambda
actions = ["lambda:InvokeFunction"]
#end
#? end_is aws.sqs
actions = ["sqs:SendMessage"]
#end
#? end_is aws.sns
actions = ["sns:Publish"]
#end
#? end_is aws.dynamodb
actions = ["dynamodb:PutItem"]
#end
#? end_is aws.step_functions
actions = ["states:StartExecution"]
#end
#? end_is aws.s3
actions = ["s3:PutObject"]
resources = ["${{{end_ref}}.arn}/*"]
#else
resources = [{{end_ref}}.arn]
#end
}
}

resource "aws_iam_role" "iot_{{name}}_to_{{end_type}}_{{end}}" {
name_prefix = "iot-{{end_slug 20}}-"
assume_role_policy = data.aws_iam_policy_document.iot_{{name}}_to_{{end_type}}_{{end}}_trust.json
}

resource "aws_iam_role_policy" "iot_{{name}}_to_{{end_type}}_{{end}}" {
role = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.id
policy = data.aws_iam_policy_document.iot_{{name}}_to_{{end_type}}_{{end}}.json
}

resource "aws_iot_topic_rule" "{{name}}_to_{{end_type}}_{{end}}" {
name = replace("${local.name}_{{name}}_{{end_type}}_{{end}}", "-", "_")
enabled = true
sql = "SELECT * FROM '#'"
sql_version = "2016-03-23"
#? end_is aws.kinesis_stream

kinesis {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
stream_name = {{end_ref}}.name
partition_key = "$${topic()}"
}
#end
#? end_is aws.firehose

firehose {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
delivery_stream_name = {{end_ref}}.name
separator = "\n"
}
#end
#? end_is aws.lambda

lambda {
function_arn = {{end_ref}}.arn
}
#end
#? end_is aws.sqs

sqs {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
queue_url = {{end_ref}}.url
use_base64 = false
}
#end
#? end_is aws.sns

sns {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
target_arn = {{end_ref}}.arn
message_format = "RAW"
}
#end
#? end_is aws.s3

s3 {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
bucket_name = {{end_ref}}.id
key = "$${topic()}/$${timestamp()}"
}
#end
#? end_is aws.dynamodb

dynamodbv2 {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn

put_item {
table_name = {{end_ref}}.name
}
}
#end
#? end_is aws.step_functions

step_functions {
role_arn = aws_iam_role.iot_{{name}}_to_{{end_type}}_{{end}}.arn
state_machine_name = {{end_ref}}.name
}
#end
}
#? end_is aws.lambda

resource "aws_lambda_permission" "iot_{{name}}_to_{{end_type}}_{{end}}" {
statement_id = "iot-{{slug 30}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "iot.amazonaws.com"
source_arn = aws_iot_topic_rule.{{name}}_to_{{end_type}}_{{end}}.arn
}
#end

#: kind aws.kendra
#: role kendra
#: rights cloudwatch:PutMetricData on "*"
#: rights logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents logs:DescribeLogGroups logs:DescribeLogStreams on "arn:aws:logs:*:*:log-group:/aws/kendra/*"
#: grant kendra:Query kendra:Retrieve on {{ref}}.arn
#: setting index_id {{ref}}.id
resource "aws_kendra_index" "{{name}}" {
name = "${local.name}-{{slug 60}}"
edition = {{text edition DEVELOPER_EDITION}}
role_arn = {{role}}.arn
}
