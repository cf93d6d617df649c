#: kind aws.lambda
#: role lambda
#: managed arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
#: managed arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess
#: grant lambda:InvokeFunction on {{ref}}.arn
data "archive_file" "{{name}}" {
type = "zip"
source_dir = "${path.module}/functions/{{name}}"
output_path = "${path.module}/.build/{{name}}.zip"
}

resource "aws_cloudwatch_log_group" "lambda_{{name}}" {
name = "/aws/lambda/${local.name}-{{slug 28}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_lambda_function" "{{name}}" {
function_name = "${local.name}-{{slug 28}}"
description = {{title}}
role = {{role}}.arn
runtime = {{runtime}}
handler = {{handler}}
filename = data.archive_file.{{name}}.output_path
source_code_hash = data.archive_file.{{name}}.output_base64sha256
memory_size = {{int memory_mb 256}}
timeout = {{int timeout_s 30}}
#? in_vpc

vpc_config {
subnet_ids = {{subnets}}
security_group_ids = [{{group}}]
}
#end

tracing_config {
mode = "Active"
}

environment {
variables = {
ENVIRONMENT = var.environment
{{settings}}
}
}

depends_on = [aws_cloudwatch_log_group.lambda_{{name}}]
}

#? in_vpc
resource "aws_iam_role_policy_attachment" "{{name}}_network" {
role = {{role}}.name
policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}
#end

#: edge aws.s3 -> aws.lambda
#: rights s3:GetObject on "${{{ref}}.arn}/*"
resource "aws_lambda_permission" "s3_{{name}}_to_{{end}}" {
statement_id = "s3-{{slug 30}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "s3.amazonaws.com"
source_arn = {{ref}}.arn
source_account = {{account}}
}

#: edge aws.dynamodb -> aws.lambda
#: rights dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:DescribeStream dynamodb:ListStreams on {{ref}}.stream_arn
resource "aws_lambda_event_source_mapping" "dynamodb_{{name}}_to_{{end}}" {
event_source_arn = {{ref}}.stream_arn
function_name = {{end_ref}}.arn
starting_position = "LATEST"
depends_on = [aws_iam_role_policy.{{end_policy}}]
}

#: edge aws.cognito -> aws.lambda
resource "aws_lambda_permission" "cognito_{{name}}_to_{{end}}" {
statement_id = "cognito-{{slug 30}}"
action = "lambda:InvokeFunction"
function_name = {{end_ref}}.function_name
principal = "cognito-idp.amazonaws.com"
source_arn = {{ref}}.arn
}

#: kind aws.lambda_edge
#: role edgelambda
#: managed arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
data "archive_file" "edge_{{name}}" {
type = "zip"
source_dir = "${path.module}/functions/{{name}}"
output_path = "${path.module}/.build/edge_{{name}}.zip"
}

resource "aws_lambda_function" "{{name}}" {
function_name = "${local.name}-{{slug 28}}"
role = {{role}}.arn
runtime = {{edge_runtime}}
handler = "index.handler"
filename = data.archive_file.edge_{{name}}.output_path
source_code_hash = data.archive_file.edge_{{name}}.output_base64sha256
publish = true
timeout = 5
}

#: kind aws.lambda_layer
data "archive_file" "layer_{{name}}" {
type = "zip"
source_dir = "${path.module}/layers/{{name}}"
output_path = "${path.module}/.build/layer_{{name}}.zip"
}

resource "aws_lambda_layer_version" "{{name}}" {
layer_name = "${local.name}-{{slug 28}}"
filename = data.archive_file.layer_{{name}}.output_path
source_code_hash = data.archive_file.layer_{{name}}.output_base64sha256
compatible_runtimes = ["python3.12"]
}

#: kind aws.step_functions
#: role states
#: grant states:StartExecution states:DescribeExecution on {{ref}}.arn
#: rights logs:CreateLogDelivery logs:GetLogDelivery logs:UpdateLogDelivery logs:DeleteLogDelivery logs:ListLogDeliveries logs:PutResourcePolicy logs:DescribeResourcePolicies logs:DescribeLogGroups on "*"
resource "aws_cloudwatch_log_group" "states_{{name}}" {
name = "/aws/vendedlogs/states/${local.name}-{{slug 28}}"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_sfn_state_machine" "{{name}}" {
name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn
definition = jsonencode({
Comment = {{title}}
{{states}}
})

logging_configuration {
log_destination = "${aws_cloudwatch_log_group.states_{{name}}.arn}:*"
include_execution_data = true
level = "ERROR"
}

tracing_configuration {
enabled = true
}
}

#: kind aws.api_gateway
#: calls
#: grant execute-api:Invoke on "${{{ref}}.execution_arn}/*"
resource "aws_api_gateway_rest_api" "{{name}}" {
name = "${local.name}-{{slug 28}}"
description = {{title}}

endpoint_configuration {
types = ["REGIONAL"]
}
}

{{api_routes}}

#: kind aws.api_gateway/http
#: calls
#: grant execute-api:Invoke on "${{{ref}}.execution_arn}/*"
resource "aws_apigatewayv2_api" "{{name}}" {
name = "${local.name}-{{slug 28}}"
description = {{title}}
#? says websocket
protocol_type = "WEBSOCKET"
route_selection_expression = "$request.body.action"
#else
protocol_type = "HTTP"
#end
}

{{http_api_routes}}

#: kind aws.appsync
#: role appsync
#: grant appsync:GraphQL on "${{{ref}}.arn}/types/Mutation/*" "${{{ref}}.arn}/types/Query/*"
#: setting url try({{ref}}.uris["GRAPHQL"], "")
#: managed arn:aws:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs
resource "aws_appsync_graphql_api" "{{name}}" {
name = "${local.name}-{{slug 28}}"
#? near aws.cognito
authentication_type = "AMAZON_COGNITO_USER_POOLS"
#else
authentication_type = "AWS_IAM"
#end
xray_enabled = true
schema = "type Query { ping: String }"

log_config {
cloudwatch_logs_role_arn = {{role}}.arn
field_log_level = "ERROR"
}
#? near aws.cognito

user_pool_config {
user_pool_id = {{near aws.cognito id}}
default_action = "ALLOW"
}
#end
}

#: edge aws.appsync -> aws.dynamodb
resource "aws_appsync_datasource" "{{name}}_{{end}}" {
api_id = {{ref}}.id
name = "{{end}}"
type = "AMAZON_DYNAMODB"
service_role_arn = {{role}}.arn

dynamodb_config {
table_name = {{end_ref}}.name
}
}

#: edge aws.appsync -> aws.lambda
resource "aws_appsync_datasource" "{{name}}_{{end}}" {
api_id = {{ref}}.id
name = "{{end}}"
type = "AWS_LAMBDA"
service_role_arn = {{role}}.arn

lambda_config {
function_arn = {{end_ref}}.arn
}
}

#: kind aws.amplify
resource "aws_amplify_app" "{{name}}" {
name = "${local.name}-{{slug 28}}"
description = {{title}}
}

resource "aws_amplify_branch" "{{name}}" {
app_id = {{ref}}.id
branch_name = "main"
}

#: kind aws.app_runner
#: role build.apprunner
resource "aws_apprunner_service" "{{name}}" {
service_name = "${local.name}-{{slug 20}}"

source_configuration {
auto_deployments_enabled = false

image_repository {
image_identifier = {{var image_{{name}} string "public.ecr.aws/nginx/nginx:1.27" | Image of the App Runner service, with its tag}}
image_repository_type = "ECR_PUBLIC"

image_configuration {
port = "{{int port 8080}}"
}
}
}

instance_configuration {
cpu = "1024"
memory = "2048"
}
}

#: kind aws.appconfig
#: grant appconfig:StartConfigurationSession appconfig:GetLatestConfiguration on "${{{ref}}.arn}/environment/*/configuration/*"
resource "aws_appconfig_application" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

resource "aws_appconfig_environment" "{{name}}" {
application_id = {{ref}}.id
name = var.environment
}

#: kind aws.cognito
#: output id {{ref}}.id
#: setting user_pool_id {{ref}}.id
#: grant cognito-idp:AdminGetUser cognito-idp:ListUsers on {{ref}}.arn
resource "aws_cognito_user_pool" "{{name}}" {
name = "${local.name}-{{slug 28}}"
username_attributes = ["email"]
auto_verified_attributes = ["email"]
mfa_configuration = "OPTIONAL"

software_token_mfa_configuration {
enabled = true
}

password_policy {
minimum_length = 12
require_lowercase = true
require_numbers = true
require_symbols = true
require_uppercase = true
}
}

resource "aws_cognito_user_pool_client" "{{name}}" {
name = "${local.name}-{{slug 28}}"
user_pool_id = {{ref}}.id
prevent_user_existence_errors = "ENABLED"
explicit_auth_flows = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
}
