#: kind aws.cloudwatch aws.cloudwatch_logs
#: grant logs:CreateLogStream logs:PutLogEvents on "${{{ref}}.arn}:*"
resource "aws_cloudwatch_log_group" "{{name}}" {
name = "/${var.project}/${var.environment}/{{slug 28}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

#: edge aws.cloudwatch_logs -> aws.firehose aws.kinesis_stream aws.lambda
#? end_is aws.lambda
resource "aws_lambda_permission" "logs_{{name}}_to_{{end}}" {
statement_id = "logs-{{slug 20}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "logs.amazonaws.com"
source_arn = "${{{ref}}.arn}:*"
}

#else
data "aws_iam_policy_document" "logs_{{name}}_to_{{end}}_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["logs.amazonaws.com"]
}
}
}

data "aws_iam_policy_document" "logs_{{name}}_to_{{end}}" {
statement {
#? end_is aws.firehose
actions = ["firehose:PutRecord", "firehose:PutRecordBatch"]
#else
actions = ["kinesis:PutRecord"]
#end
resources = [{{end_ref}}.arn]
}
}

resource "aws_iam_role" "logs_{{name}}_to_{{end}}" {
name_prefix = "logs-{{end_slug 20}}-"
assume_role_policy = data.aws_iam_policy_document.logs_{{name}}_to_{{end}}_trust.json
}

resource "aws_iam_role_policy" "logs_{{name}}_to_{{end}}" {
role = aws_iam_role.logs_{{name}}_to_{{end}}.id
policy = data.aws_iam_policy_document.logs_{{name}}_to_{{end}}.json
}

#end
resource "aws_cloudwatch_log_subscription_filter" "{{name}}_to_{{end}}" {
name = "${local.name}-{{end_slug 28}}"
log_group_name = {{ref}}.name
filter_pattern = ""
destination_arn = {{end_ref}}.arn
#? end_is aws.lambda
depends_on = [aws_lambda_permission.logs_{{name}}_to_{{end}}]
#else
role_arn = aws_iam_role.logs_{{name}}_to_{{end}}.arn
#end
}

#: kind aws.cloudwatch_alarm
#: type aws_cloudwatch_metric_alarm
{{alarm}}

#: kind aws.cloudwatch_dashboard
resource "aws_cloudwatch_dashboard" "{{name}}" {
dashboard_name = "${local.name}-{{slug 28}}"
dashboard_body = jsonencode({
widgets = [
{
type = "text"
x = 0
y = 0
width = 24
height = 2
properties = { markdown = "# ${local.name}" }
}
]
})
}

#: kind aws.xray
#: grant xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules xray:GetSamplingTargets on "*"
resource "aws_xray_sampling_rule" "{{name}}" {
rule_name = trimsuffix(substr("{{slug 12}}-${local.name}", 0, 32), "-")
priority = 1000
version = 1
reservoir_size = 1
fixed_rate = 0.05
host = "*"
http_method = "*"
url_path = "*"
service_name = "*"
service_type = "*"
resource_arn = "*"
}

#: kind aws.cloudtrail
data "aws_iam_policy_document" "trail_{{name}}" {
statement {
actions = ["s3:GetBucketAcl"]
resources = [aws_s3_bucket.trail_{{name}}.arn]

principals {
type = "Service"
identifiers = ["cloudtrail.amazonaws.com"]
}
}

statement {
actions = ["s3:PutObject"]
resources = ["${aws_s3_bucket.trail_{{name}}.arn}/AWSLogs/${{{account}}}/*"]

principals {
type = "Service"
identifiers = ["cloudtrail.amazonaws.com"]
}

condition {
test = "StringEquals"
variable = "s3:x-amz-acl"
values = ["bucket-owner-full-control"]
}
}
}

resource "aws_s3_bucket" "trail_{{name}}" {
bucket_prefix = "${local.name}-trail-"
}

resource "aws_s3_bucket_public_access_block" "trail_{{name}}" {
bucket = aws_s3_bucket.trail_{{name}}.id
block_public_acls = true
block_public_policy = true
ignore_public_acls = true
restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "trail_{{name}}" {
bucket = aws_s3_bucket.trail_{{name}}.id

rule {
apply_server_side_encryption_by_default {
sse_algorithm = "AES256"
}
}
}

resource "aws_s3_bucket_policy" "trail_{{name}}" {
bucket = aws_s3_bucket.trail_{{name}}.id
policy = data.aws_iam_policy_document.trail_{{name}}.json
}

resource "aws_cloudtrail" "{{name}}" {
name = "${local.name}-{{slug 28}}"
s3_bucket_name = aws_s3_bucket.trail_{{name}}.id
is_multi_region_trail = true
include_global_service_events = true
enable_log_file_validation = true
depends_on = [aws_s3_bucket_policy.trail_{{name}}]
}

#: kind aws.managed_prometheus
#: grant aps:RemoteWrite aps:QueryMetrics on {{ref}}.arn
resource "aws_prometheus_workspace" "{{name}}" {
alias = "${local.name}-{{slug 28}}"
}

#: kind aws.managed_grafana
#: role grafana
resource "aws_grafana_workspace" "{{name}}" {
name = "${local.name}-{{slug 28}}"
account_access_type = "CURRENT_ACCOUNT"
authentication_providers = ["AWS_SSO"]
permission_type = "SERVICE_MANAGED"
role_arn = {{role}}.arn
}

#: kind aws.budgets
resource "aws_budgets_budget" "{{name}}" {
name = "${local.name}-{{slug 28}}"
budget_type = "COST"
limit_amount = {{var budget_usd string "1000" | Budget a month in US dollars}}
limit_unit = "USD"
time_unit = "MONTHLY"
}

#: kind aws.chatbot
#: role chatbot
#: managed arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess
resource "aws_chatbot_slack_channel_configuration" "{{name}}" {
configuration_name = "${local.name}-{{slug 28}}"
iam_role_arn = {{role}}.arn
slack_team_id = {{var slack_team_id string "T00000000" | Slack workspace that is told}}
slack_channel_id = {{var slack_channel_id string "C00000000" | Slack channel that is told}}
#? any aws.sns
sns_topic_arns = [{{any aws.sns arn}}]
#end
}
