#include "export/terraform/recipe_parts.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <tuple>

namespace stratoplan::exporting {
namespace {

/// The key of a topic with a policy that lets AWS services use it. Source: Amazon SNS, "Enable
/// compatibility between event sources and encrypted topics".
void writeTopicKey(Hcl& out, const PartRequest& request, const std::string& topic)
{
    const int region = request.drawn().region;
    const std::string label = topic + "_topic";
    const std::string account = request.builder.accountId(region);
    const auto principals = [](const char* type, const std::string& identifiers) {
        return Hcl().text("type", type).attr("identifiers", identifiers);
    };
    out.block("data",
              Hcl()
                  .block("statement",
                         Hcl()
                             .attr("actions", hclStrings({"kms:*"}))
                             .attr("resources", hclStrings({"*"}))
                             .block("principals", principals("AWS", "[\"arn:aws:iam::${" + account +
                                                                        "}:root\"]")))
                  .block("statement",
                         Hcl()
                             .attr("actions", hclStrings({"kms:Decrypt", "kms:GenerateDataKey*"}))
                             .attr("resources", hclStrings({"*"}))
                             .block("principals",
                                    principals("Service", hclStrings({"cloudwatch.amazonaws.com",
                                                                      "events.amazonaws.com",
                                                                      "s3.amazonaws.com",
                                                                      "budgets.amazonaws.com"})))),
              {"aws_iam_policy_document", label + "_key"});
    resource(out, "aws_kms_key", label,
             request.builder.in(region)
                 .text("description", "Key of a topic that AWS services publish to")
                 .flag("enable_key_rotation", true)
                 .attr("policy", "data.aws_iam_policy_document." + label + "_key.json"));
}

/// The number behind ">" of "DLQ depth > 0", "CPU >= 80%"; a share only of what is one.
std::string drawnThreshold(const std::string& text, const std::string& metric)
{
    const std::size_t at = text.find('>');
    if (at == std::string::npos)
        return {};
    const std::size_t begin = text.find_first_not_of("=> ", at);
    if (begin == std::string::npos)
        return {};
    const std::size_t end = std::min(text.find_first_not_of("0123456789.", begin), text.size());
    const std::string number = text.substr(begin, end - begin);
    const bool share = text.compare(end, 1, "%") == 0;
    const bool metricIsShare = metric.ends_with("Utilization");
    const bool plain = toDouble(number).has_value() && !number.ends_with('.') && number.size() < 10;
    return plain && share == metricIsShare ? number : std::string();
}

/// Who is told by a topic: people, chats and pagers that lines from it lead to.
struct Subscriber {
    std::string name = {};
    std::string label = {};
    enum class How { Mail, Phone, Hook } how = How::Mail;
};

std::vector<Subscriber> subscribersOf(const PartRequest& request)
{
    std::vector<Subscriber> found;
    Names names(kTerraformName);
    const Component& drawn = request.drawn();
    const Catalog& catalog = *request.system().catalog;
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i)
        for (const EdgeId id : drawn.diagrams[i]->edgesAt(drawn.nodes[i]->id)) {
            const Edge& edge = *drawn.diagrams[i]->edge(id);
            const bool backwards =
                edge.sourceMarker == Marker::Arrow && edge.targetMarker != Marker::Arrow;
            if ((backwards ? edge.target : edge.source) != drawn.nodes[i]->id)
                continue;
            const Node& node = *drawn.diagrams[i]->node(backwards ? edge.source : edge.target);
            if (request.system().componentOf.contains(&node))
                continue;
            const std::string said = lowered(edge.label + " " + node.label);
            const bool mail = said.find("mail") != std::string::npos ||
                              catalog.isA(node.kind, "base.user") ||
                              said.find("team") != std::string::npos;
            const bool phone = said.find("sms") != std::string::npos;
            const bool hook = catalog.kind(node.kind).hasTrait("notifies") ||
                              said.find("webhook") != std::string::npos;
            if (mail || phone || hook)
                found.push_back(
                    {names.unique(node.label),
                     std::string(
                         trimmed(std::string_view(node.label).substr(0, node.label.find('\n')))),
                     phone  ? Subscriber::How::Phone
                     : mail ? Subscriber::How::Mail
                            : Subscriber::How::Hook});
        }
    return found;
}

}  // namespace

bool isServicedTopic(const PartRequest& request)
{
    for (const char* kind : {"aws.eventbridge", "aws.s3", "aws.cloudwatch_alarm", "aws.budgets",
                             "aws.cloudwatch", "aws.eventbridge_scheduler"})
        for (const int other : request.system().neighbours(request.component))
            if (request.system().isA(other, kind))
                return true;
    // Alarms without a topic of their own take the first of their region.
    for (const int topic : request.system().ofKind("aws.sns"))
        if (request.system().at(topic).region == request.drawn().region)
            return topic == request.component &&
                   std::ranges::any_of(
                       request.system().ofKind("aws.cloudwatch_alarm"), [&](int watch) {
                           return request.system().at(watch).region == request.drawn().region;
                       });
    return false;
}

std::string topicKey(const PartRequest& request)
{
    Hcl out;
    if (isServicedTopic(request))
        writeTopicKey(out, request, request.name());
    return out.body();
}

std::string topicSubscribers(const PartRequest& request)
{
    Hcl out;
    for (const Subscriber& subscriber : subscribersOf(request)) {
        struct Way {
            const char* suffix;
            const char* words;
            const char* protocol;
        };
        static constexpr Way kWays[] = {{"_email", "Mail address", "email"},
                                        {"_phone", "Phone number", "sms"},
                                        {"_url", "HTTPS address", "https"}};
        const Way& way = kWays[static_cast<std::size_t>(subscriber.how)];
        const std::string variable = request.name() + "_" + subscriber.name + way.suffix;
        request.builder.variable(variable, {.description = std::string(way.words) + " of " +
                                                           plainDescription(subscriber.label) +
                                                           "; null: not subscribed",
                                            .defaultValue = "null",
                                            .sensitive = subscriber.how == Subscriber::How::Hook});
        resource(out, "aws_sns_topic_subscription", request.name() + "_to_" + subscriber.name,
                 request.builder.in(request.drawn().region)
                     .attr("count", "var." + variable + " == null ? 0 : 1")
                     .attr("topic_arn", request.builder.address(request.component) + ".arn")
                     .text("protocol", way.protocol)
                     .attr("endpoint", "var." + variable));
    }
    return out.body();
}

std::string alarm(const PartRequest& request)
{
    struct Watched {
        const char* kind;
        const char* type;
        const char* space;
        const char* metric;
        const char* statistic;
        const char* threshold;
        const char* dimension;
        const char* attribute;
    };
    // Source: metrics that the services publish to CloudWatch.
    constexpr Watched kWatched[] = {
        {"aws.alb", "aws_lb", "AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", "Sum", "10",
         "LoadBalancer", "arn_suffix"},
        {"aws.lambda", "aws_lambda_function", "AWS/Lambda", "Errors", "Sum", "5", "FunctionName",
         "function_name"},
        {"aws.sqs", "aws_sqs_queue", "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", "600",
         "QueueName", "name"},
        {"aws.rds_instance", "aws_db_instance", "AWS/RDS", "CPUUtilization", "Average", "80",
         "DBInstanceIdentifier", "identifier"},
        {"aws.aurora_cluster", "aws_rds_cluster", "AWS/RDS", "CPUUtilization", "Average", "80",
         "DBClusterIdentifier", "cluster_identifier"},
        {"aws.ec2_instance", "aws_instance", "AWS/EC2", "CPUUtilization", "Average", "80",
         "InstanceId", "id"},
    };
    const auto pick = [&](bool nearOnly) -> std::pair<const Watched*, int> {
        for (const Watched& watched : kWatched) {
            const std::vector<int> candidates =
                nearOnly ? request.near(watched.kind) : request.system().ofKind(watched.kind);
            for (const int index : candidates)
                if (request.builder.type(index) == watched.type &&
                    request.system().at(index).region == request.drawn().region)
                    return {&watched, index};
        }
        return {nullptr, -1};
    };
    auto [watched, index] = pick(true);
    if (!watched)
        std::tie(watched, index) = pick(false);
    const std::string name = request.name();
    Hcl out;
    std::string topic;
    for (const int sns : request.system().ofKind("aws.sns"))
        if (topic.empty() && request.builder.type(sns) == "aws_sns_topic" &&
            request.system().at(sns).region == request.drawn().region)
            topic = request.builder.address(sns);
    if (topic.empty()) {
        topic = "aws_sns_topic.alarms_" + name;
        writeTopicKey(out, request, "alarms_" + name);
        resource(
            out, "aws_sns_topic", "alarms_" + name,
            request.builder.in(request.drawn().region)
                .attr("name", "\"${local.name}-alarms-" + plainName(name, {'-', 30, "x"}) + "\"")
                .attr("kms_master_key_id", "aws_kms_key.alarms_" + name + "_topic.id"));
    }
    // A message in a dead letter queue is one too many; elsewhere the oldest one tells.
    const bool dead = watched && request.system().isA(index, "aws.sqs_dlq");
    const std::string metric = !watched ? "CallCount"
                               : dead   ? "ApproximateNumberOfMessagesVisible"
                                        : watched->metric;
    std::string threshold = !watched ? "1000" : dead ? "0" : watched->threshold;
    if (const std::string drawn = drawnThreshold(request.drawn().text(), metric); !drawn.empty())
        threshold = drawn;
    Hcl body = request.builder.in(request.drawn().region);
    body.attr("alarm_name", "\"${local.name}-" + plainName(name, {'-', 60, "alarm"}) + "\"")
        .text("alarm_description", plainDescription(request.drawn().label))
        .text("namespace", watched ? watched->space : "AWS/Usage")
        .text("metric_name", metric)
        .text("statistic", watched ? watched->statistic : "Sum")
        .text("comparison_operator", "GreaterThanThreshold")
        .attr("threshold", threshold)
        .number("period", 60)
        .number("evaluation_periods", dead ? 1 : 5)
        .text("treat_missing_data", "notBreaching")
        .attr("alarm_actions", "[" + topic + ".arn]");
    if (watched)
        body.attr("dimensions", "{\n" + std::string(watched->dimension) + " = " +
                                    request.builder.address(index) +
                                    (request.builder.type(index) == "aws_instance" &&
                                             request.system().at(index).copies() > 1
                                         ? "[0]."
                                         : ".") +
                                    watched->attribute + "\n}");
    resource(out, "aws_cloudwatch_metric_alarm", name, body);
    return out.body();
}

}  // namespace stratoplan::exporting
