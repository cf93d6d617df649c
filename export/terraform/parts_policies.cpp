#include "export/terraform/recipe_parts.h"

#include <algorithm>
#include <map>

namespace stratoplan::exporting {
namespace {

/// Who may send: the service, and the ARNs that it sends for.
using Senders = std::map<std::string, std::vector<std::string>>;

/// What is drawn before a queue or a topic. `end`: "sqs", as in the names of its event rules.
Senders sendersTo(const PartRequest& request, const std::string& end)
{
    const System& system = request.system();
    Senders found;
    for (const int drawn : request.drawn().sources) {
        const int source = request.builder.meant(drawn);
        const std::string address = request.builder.address(source);
        const bool here = system.at(source).region == request.drawn().region;
        if (address.empty())
            continue;
        std::vector<std::string>* arns = nullptr;
        std::string arn = address + ".arn";
        if (system.isA(source, "aws.sns") && end == "sqs") {
            arns = &found["sns.amazonaws.com"];
        } else if (system.isA(source, "aws.s3") && here) {
            arns = &found["s3.amazonaws.com"];
        } else if (system.isA(source, "aws.eventbridge") && here) {
            arns = &found["events.amazonaws.com"];
            if (request.builder.type(source) == "aws_cloudwatch_event_bus")
                arn = "aws_cloudwatch_event_rule." + request.builder.name(source) + "_to_" + end +
                      "_" + request.name() + ".arn";
        }
        if (arns && std::ranges::count(*arns, arn) == 0)
            arns->push_back(arn);
    }
    return found;
}

Hcl statement(const std::string& action, const std::string& resource, const std::string& service,
              const Hcl& condition)
{
    return Hcl()
        .attr("actions", hclStrings({action}))
        .attr("resources", hclList({resource}))
        .block("principals",
               Hcl().text("type", "Service").attr("identifiers", hclStrings({service})))
        .block("condition", condition);
}

Hcl document(const Senders& senders, const std::string& action, const std::string& resource)
{
    Hcl body;
    for (const auto& [service, arns] : senders)
        body.block("statement", statement(action, resource, service,
                                          Hcl()
                                              .text("test", "ArnEquals")
                                              .text("variable", "aws:SourceArn")
                                              .attr("values", hclList(arns))));
    return body;
}

}  // namespace

std::string queuePolicy(const PartRequest& request)
{
    const Senders senders = sendersTo(request, "sqs");
    if (senders.empty())
        return {};
    const std::string address = request.builder.address(request.component);
    const std::string label = request.name() + "_queue";
    Hcl out;
    out.block("data", document(senders, "sqs:SendMessage", address + ".arn"),
              {"aws_iam_policy_document", label});
    resource(out, "aws_sqs_queue_policy", request.name(),
             request.builder.in(request.drawn().region)
                 .attr("queue_url", address + ".id")
                 .attr("policy", "data.aws_iam_policy_document." + label + ".json"));
    return out.body();
}

std::string topicPolicy(const PartRequest& request)
{
    const Senders senders = sendersTo(request, "sns");
    if (senders.empty())
        return {};
    const std::string address = request.builder.address(request.component);
    const std::string label = request.name() + "_topic";
    Hcl body = document(senders, "sns:Publish", address + ".arn");
    // A policy of one's own takes the place of the one that lets alarms of the account publish.
    body.block("statement",
               statement("sns:Publish", address + ".arn", "cloudwatch.amazonaws.com",
                         Hcl()
                             .text("test", "StringEquals")
                             .text("variable", "aws:SourceAccount")
                             .attr("values", "[data.aws_caller_identity.current.account_id]")));
    Hcl out;
    out.block("data", body, {"aws_iam_policy_document", label});
    resource(out, "aws_sns_topic_policy", request.name(),
             request.builder.in(request.drawn().region)
                 .attr("arn", address + ".arn")
                 .attr("policy", "data.aws_iam_policy_document." + label + ".json"));
    return out.body();
}

}  // namespace stratoplan::exporting
