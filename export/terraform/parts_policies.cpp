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

/// Other accounts whose components are drawn to use this one, as principals.
std::vector<std::string> foreignUsers(const PartRequest& request)
{
    const System& system = request.system();
    std::vector<std::string> found;
    if (request.builder.type(request.component) == "aws_s3_bucket" &&
        !request.near("aws.cloudfront").empty())
        return found;  // a bucket has one policy: that of the distribution
    for (const int other : system.neighbours(request.component))
        if (const int place = system.at(other).region;
            system.isOfAws(other) && !system.sameAccount(place, request.drawn().region)) {
            const std::string account =
                "\"arn:aws:iam::${" + request.builder.accountId(place) + "}:root\"";
            if (std::ranges::count(found, account) == 0)
                found.push_back(account);
        }
    return found;
}

/// What an account may do that IAM there gives to its roles.
Hcl foreignStatement(const std::vector<std::string>& users, const std::vector<std::string>& actions,
                     const std::vector<std::string>& resources)
{
    Hcl body = Hcl().attr("actions", hclStrings(actions));
    if (!resources.empty())  // a policy of a repository speaks of nothing else
        body.attr("resources", hclList(resources));
    return body.block("principals", Hcl().text("type", "AWS").attr("identifiers", hclList(users)));
}

}  // namespace

bool isUsedByOtherAccounts(const PartRequest& request)
{
    return !foreignUsers(request).empty();
}

std::string accountsPolicy(const PartRequest& request)
{
    const std::vector<std::string> users = foreignUsers(request);
    const std::string address = request.builder.address(request.component);
    if (users.empty())
        return {};
    const std::string label = request.name() + "_accounts";
    const std::string policy = "data.aws_iam_policy_document." + label + ".json";
    Hcl out;
    Hcl body = request.builder.in(request.drawn().region);
    if (request.builder.type(request.component) == "aws_ecr_repository") {
        out.block("data",
                  Hcl().block("statement",
                              foreignStatement(users,
                                               {"ecr:BatchCheckLayerAvailability",
                                                "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"},
                                               {})),
                  {"aws_iam_policy_document", label});
        resource(out, "aws_ecr_repository_policy", request.name(),
                 body.attr("repository", address + ".name").attr("policy", policy));
        return out.body();
    }
    out.block(
        "data",
        Hcl()
            .block("statement", foreignStatement(users, {"s3:GetObject", "s3:PutObject"},
                                                 {"\"${" + address + ".arn}/*\""}))
            .block("statement", foreignStatement(users, {"s3:ListBucket"}, {address + ".arn"})),
        {"aws_iam_policy_document", label});
    resource(out, "aws_s3_bucket_policy", label,
             body.attr("bucket", address + ".id").attr("policy", policy));
    return out.body();
}

std::string queuePolicy(const PartRequest& request)
{
    const Senders senders = sendersTo(request, "sqs");
    const std::vector<std::string> users = foreignUsers(request);
    if (senders.empty() && users.empty())
        return {};
    const std::string address = request.builder.address(request.component);
    const std::string label = request.name() + "_queue";
    Hcl out;
    Hcl body = document(senders, "sqs:SendMessage", address + ".arn");
    if (!users.empty())
        body.block("statement", foreignStatement(users,
                                                 {"sqs:DeleteMessage", "sqs:GetQueueAttributes",
                                                  "sqs:ReceiveMessage", "sqs:SendMessage"},
                                                 {address + ".arn"}));
    out.block("data", body, {"aws_iam_policy_document", label});
    resource(out, "aws_sqs_queue_policy", request.name(),
             request.builder.in(request.drawn().region)
                 .attr("queue_url", address + ".id")
                 .attr("policy", "data.aws_iam_policy_document." + label + ".json"));
    return out.body();
}

std::string topicPolicy(const PartRequest& request)
{
    const Senders senders = sendersTo(request, "sns");
    const std::vector<std::string> users = foreignUsers(request);
    if (senders.empty() && users.empty())
        return {};
    const std::string address = request.builder.address(request.component);
    const std::string label = request.name() + "_topic";
    Hcl body = document(senders, "sns:Publish", address + ".arn");
    if (!users.empty())
        body.block("statement",
                   foreignStatement(users, {"sns:Publish", "sns:Subscribe"}, {address + ".arn"}));
    // A policy of one's own takes the place of the one that lets alarms of the account publish.
    body.block("statement",
               statement("sns:Publish", address + ".arn", "cloudwatch.amazonaws.com",
                         Hcl()
                             .text("test", "StringEquals")
                             .text("variable", "aws:SourceAccount")
                             .attr("values",
                                   "[" + request.builder.accountId(request.drawn().region) + "]")));
    Hcl out;
    out.block("data", body, {"aws_iam_policy_document", label});
    resource(out, "aws_sns_topic_policy", request.name(),
             request.builder.in(request.drawn().region)
                 .attr("arn", address + ".arn")
                 .attr("policy", "data.aws_iam_policy_document." + label + ".json"));
    return out.body();
}

}  // namespace stratoplan::exporting
