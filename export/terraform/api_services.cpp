#include "export/terraform/api_services.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// How API Gateway calls a service. "@" stands for the address of what is called. Source: Amazon
/// API Gateway Developer Guide, "Integration subtype reference" and "Set up REST API integrations";
/// API references of the services.
struct Call {
    const char* type;      ///< of what is called
    const char* right;     ///< IAM action
    const char* path;      ///< where nothing names the service
    const char* action;    ///< of the URI of a REST API
    const char* headers;   ///< request parameters of a REST API, as HCL
    const char* body;      ///< request template of a REST API, as HCL; empty: none
    const char* subtype;   ///< of an HTTP API; empty: it has none
    const char* settings;  ///< request parameters of an HTTP API, as HCL
};

constexpr const char* kJson =
    "\"integration.request.header.Content-Type\" = \"'application/x-amz-json-1.1'\"\n";

constexpr Call kCalls[] = {
    {"aws_sqs_queue", "sqs:SendMessage", "messages", "sqs:path/{account}/${@.name}",
     "\"integration.request.header.Content-Type\" = \"'application/x-www-form-urlencoded'\"\n",
     "\"Action=SendMessage&MessageBody=$util.urlEncode($input.body)\"", "SQS-SendMessage",
     "QueueUrl = @.url\nMessageBody = \"$request.body\"\n"},
    {"aws_sfn_state_machine", "states:StartExecution", "executions", "states:action/StartExecution",
     "",
     "jsonencode({\ninput = \"$util.escapeJavaScript($input.json('$'))\"\nstateMachineArn = "
     "@.arn\n})",
     "StepFunctions-StartExecution", "StateMachineArn = @.arn\nInput = \"$request.body\"\n"},
    {"aws_kinesis_stream", "kinesis:PutRecord", "records", "kinesis:action/PutRecord", kJson,
     "jsonencode({\nStreamName = @.name\nData = \"$util.base64Encode($input.body)\"\nPartitionKey "
     "= \"$context.requestId\"\n})",
     "Kinesis-PutRecord",
     "StreamName = @.name\nData = \"$request.body\"\nPartitionKey = \"$context.requestId\"\n"},
    {"aws_cloudwatch_event_bus", "events:PutEvents", "events", "events:action/PutEvents",
     "\"integration.request.header.X-Amz-Target\" = \"'AWSEvents.PutEvents'\"\n"
     "\"integration.request.header.Content-Type\" = \"'application/x-amz-json-1.1'\"\n",
     "jsonencode({\nEntries = [{\nSource = local.name\nDetailType = \"request\"\nDetail = "
     "\"$util.escapeJavaScript($input.json('$'))\"\nEventBusName = @.name\n}]\n})",
     "EventBridge-PutEvents",
     "Source = local.name\nDetailType = \"request\"\nDetail = \"$request.body\"\nEventBusName = "
     "@.name\n"},
    {"aws_sns_topic", "sns:Publish", "messages", "sns:action/Publish",
     "\"integration.request.querystring.TopicArn\" = \"'${@.arn}'\"\n"
     "\"integration.request.querystring.Message\" = \"method.request.body\"\n",
     "", "", ""},
    {"aws_dynamodb_table", "dynamodb:PutItem", "items", "dynamodb:action/PutItem", "",
     "jsonencode({\nTableName = @.name\nItem = {\n(@.hash_key) = { S = \"$context.requestId\" "
     "}\nbody = { S = \"$util.escapeJavaScript($input.body)\" }\n}\n})",
     "", ""},
};

const Call* callTo(const TerraformBuilder& builder, int service)
{
    const std::string type = builder.type(service);
    const auto* const found =
        std::ranges::find_if(kCalls, [&](const Call& call) { return type == call.type; });
    return found == std::end(kCalls) ? nullptr : found;
}

std::string written(const PartRequest& request, int service, std::string text)
{
    text = replaceAll(text, "@", request.builder.address(service));
    return text.find("{account}") == std::string::npos
               ? text
               : replaceAll(text, "{account}",
                            "${" + request.builder.accountId(request.system().at(service).region) +
                                "}");
}

/// The role of the API's own calls, with the right to this one.
std::string callerRole(const PartRequest& request, int service, const Call& call)
{
    TerraformBuilder& builder = request.builder;
    std::string& role = builder.apiRoles[request.component];
    if (role.empty())
        role = builder.iamRole("api_" + request.name(), "apigateway", request.drawn().region);
    builder.allowRole(role, {policyStatement({call.right}, {builder.address(service) + ".arn"})});
    return "aws_iam_role." + role + ".arn";
}

bool isFifo(const PartRequest& request, int service)
{
    return request.builder.type(service) == "aws_sqs_queue" &&
           request.system().at(service).says("fifo");
}

}  // namespace

std::vector<int> servicesCalled(const PartRequest& request)
{
    std::vector<int> found;
    for (const int drawn : request.drawn().targets) {
        const int service = request.builder.meant(drawn);
        if (callTo(request.builder, service) && std::ranges::count(found, service) == 0 &&
            request.system().at(service).region == request.drawn().region)
            found.push_back(service);
    }
    return found;
}

std::string servicePath(const TerraformBuilder& builder, int service)
{
    const std::string name = builder.name(service);
    return name == "main" ? callTo(builder, service)->path : plainName(name, kDnsLabel);
}

void callFromRestApi(Hcl& integration, const PartRequest& request, int service)
{
    const Call& call = *callTo(request.builder, service);
    integration.text("type", "AWS")
        .text("integration_http_method", "POST")
        .attr("uri",
              "\"arn:aws:apigateway:" + request.builder.regionExpression(request.drawn().region) +
                  ":" + written(request, service, call.action) + "\"")
        .attr("credentials", callerRole(request, service, call));
    if (*call.headers)
        integration.attr("request_parameters",
                         "{\n" + written(request, service, call.headers) + "}");
    std::string body = written(request, service, call.body);
    if (isFifo(request, service))
        body.insert(body.size() - 1, "&MessageGroupId=$context.requestId"
                                     "&MessageDeduplicationId=$context.requestId");
    if (!body.empty())
        integration.text("passthrough_behavior", "NEVER")
            .attr("request_templates", "{\n\"application/json\" = " + body + "\n}");
}

bool callFromHttpApi(Hcl& integration, const PartRequest& request, int service)
{
    const Call& call = *callTo(request.builder, service);
    if (!*call.subtype)
        return false;
    std::string settings = written(request, service, call.settings);
    if (isFifo(request, service))
        settings += "MessageGroupId = \"$context.requestId\"\nMessageDeduplicationId = "
                    "\"$context.requestId\"\n";
    integration.text("integration_type", "AWS_PROXY")
        .text("integration_subtype", call.subtype)
        .attr("credentials_arn", callerRole(request, service, call))
        .text("payload_format_version", "1.0")
        .attr("request_parameters", "{\n" + settings + "}");
    return true;
}

}  // namespace stratoplan::exporting
