#include "model/import/terraform/terraform_json.h"
#include "model/validate/drift.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stratoplan {
namespace {

// A queue in a module feeds a function; a subnet of two zones stands in a network.
constexpr const char* kPlan = R"({
 "format_version": "1.2", "terraform_version": "1.5.7",
 "planned_values": {"root_module": {
  "resources": [
   {"address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc", "name": "main", "values": {"cidr_block": "10.0.0.0/16"}},
   {"address": "aws_subnet.private[\"a\"]", "mode": "managed", "type": "aws_subnet", "name": "private", "index": "a", "values": {"cidr_block": "10.0.1.0/24"}},
   {"address": "aws_subnet.private[\"b\"]", "mode": "managed", "type": "aws_subnet", "name": "private", "index": "b", "values": {"cidr_block": "10.0.2.0/24"}},
   {"address": "aws_instance.web", "mode": "managed", "type": "aws_instance", "name": "web", "values": {"instance_type": "t3.small"}},
   {"address": "aws_lambda_function.worker", "mode": "managed", "type": "aws_lambda_function", "name": "worker", "values": {}},
   {"address": "aws_lambda_event_source_mapping.jobs", "mode": "managed", "type": "aws_lambda_event_source_mapping", "name": "jobs", "values": {}}],
  "child_modules": [{"address": "module.queue", "resources": [
   {"address": "module.queue.aws_sqs_queue.jobs", "mode": "managed", "type": "aws_sqs_queue", "name": "jobs", "values": {}}]}]}},
 "configuration": {"root_module": {
  "resources": [
   {"address": "aws_vpc.main", "expressions": {}},
   {"address": "aws_subnet.private", "expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}}},
   {"address": "aws_instance.web", "expressions": {"subnet_id": {"references": ["aws_subnet.private"]}}},
   {"address": "aws_lambda_event_source_mapping.jobs", "expressions": {
     "event_source_arn": {"references": ["module.queue.arn", "module.queue"]},
     "function_name": {"references": ["aws_lambda_function.worker.arn"]}}}],
  "module_calls": {"queue": {"module": {
   "outputs": {"arn": {"expression": {"references": ["aws_sqs_queue.jobs.arn"]}}},
   "resources": [{"address": "aws_sqs_queue.jobs", "expressions": {}}]}}}}}})";

const Node* ofKind(const Diagram& diagram, std::string_view kind)
{
    const auto it = std::ranges::find(diagram.nodes(), kind, &Node::kind);
    return it == diagram.nodes().end() ? nullptr : &*it;
}

TEST(TerraformJson, DrawsContainmentCopiesAndJoints)
{
    ASSERT_TRUE(terraform::isPlanOrState(kPlan));
    const Parsed parsed = terraform::read(kPlan, builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    const Node* vpc = ofKind(parsed.diagram, "aws.vpc");
    const Node* subnet = ofKind(parsed.diagram, "aws.subnet_private");
    const Node* instance = ofKind(parsed.diagram, "aws.ec2_instance");
    ASSERT_TRUE(vpc && subnet && instance);
    EXPECT_EQ(subnet->parent, vpc->id);
    EXPECT_EQ(instance->parent, subnet->id);
    ASSERT_TRUE(subnet->property("count"));
    EXPECT_EQ(*subnet->property("count"), "2");
    ASSERT_EQ(parsed.diagram.edges().size(), 1u);
    const Edge& edge = parsed.diagram.edges()[0];
    EXPECT_EQ(parsed.diagram.node(edge.source)->kind, "aws.sqs");
    EXPECT_EQ(parsed.diagram.node(edge.target)->kind, "aws.lambda");
}

// The kinds that their type alone does not tell.
TEST(TerraformJson, KnowsDeadLettersHttpApisAndServingKeys)
{
    const Parsed parsed = terraform::read(R"({
 "format_version": "1.0", "terraform_version": "1.5.7",
 "values": {"root_module": {"resources": [
  {"address": "aws_sqs_queue.jobs", "mode": "managed", "type": "aws_sqs_queue", "name": "jobs", "values": {
    "arn": "arn:aws:sqs:x:1:jobs", "redrive_policy": "{\"deadLetterTargetArn\":\"arn:aws:sqs:x:1:jobs-dead\"}"}},
  {"address": "aws_sqs_queue.dead", "mode": "managed", "type": "aws_sqs_queue", "name": "dead", "values": {
    "arn": "arn:aws:sqs:x:1:jobs-dead"}},
  {"address": "aws_apigatewayv2_api.web", "mode": "managed", "type": "aws_apigatewayv2_api", "name": "web", "values": {}},
  {"address": "aws_kms_key.topic", "mode": "managed", "type": "aws_kms_key", "name": "topic", "values": {}}]}}})",
                                          builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    EXPECT_TRUE(ofKind(parsed.diagram, "aws.sqs"));
    EXPECT_TRUE(ofKind(parsed.diagram, "aws.sqs_dlq"));
    EXPECT_TRUE(ofKind(parsed.diagram, "aws.api_gateway"));
    EXPECT_FALSE(ofKind(parsed.diagram, "aws.kms"));
    EXPECT_EQ(parsed.diagram.nodes().size(), 3u);
}

TEST(TerraformJson, SaysWhatIsNoPlan)
{
    const auto code = [](std::string_view text) {
        const Parsed parsed = terraform::read(text, builtInCatalog());
        return parsed.diagnostics.empty() ? std::string_view()
                                          : codeName(parsed.diagnostics.front().code);
    };
    EXPECT_EQ(code("{\"values\": 3}"), "TFJ001");
    EXPECT_EQ(code("[[[["), "TFJ001");
    EXPECT_EQ(code("{\"values\": {\"root_module\": {\"resources\": [3, {}]}}}"), "TFJ002");
}

TEST(Drift, NamesWhatOnlyOneOfThemHas)
{
    const Parsed plan = terraform::read(kPlan, builtInCatalog());
    const Diagram drawn(
        {.nodes = {{.id = {1}, .name = "v", .label = "VPC", .kind = "aws.vpc"},
                   {.id = {2}, .name = "f", .label = "Worker Lambda", .kind = "aws.lambda"},
                   {.id = {3}, .name = "t", .label = "Orders Table", .kind = "aws.dynamodb"}}});
    const Diagram* const all[] = {&drawn};
    const Drift drift = driftBetween(all, plan.diagram, builtInCatalog());
    ASSERT_EQ(drift.notPlanned.size(), 1u);
    EXPECT_EQ(codeName(drift.notPlanned[0].finding.diagnostic.code), "TFJ004");
    EXPECT_EQ(drift.notPlanned[0].finding.diagnostic.args[0], "Orders Table");
    EXPECT_TRUE(std::ranges::any_of(drift.notDrawn, [](const Finding& finding) {
        return codeName(finding.diagnostic.code) == "TFJ003" &&
               finding.diagnostic.args[1] == "SQS Queue";
    }));
}

TEST(Drift, TakesABoxOfThePlanForItsCopies)
{
    const Parsed plan = terraform::read(kPlan, builtInCatalog());  // one subnet in two zones
    const auto subnets = [&](int count) {
        DiagramData data;
        for (int i = 1; i <= count; ++i)
            data.nodes.push_back({.id = {static_cast<std::uint32_t>(i)},
                                  .name = "s" + std::to_string(i),
                                  .label = "Private Subnet " + std::string(1, "abc"[i - 1]) + "x",
                                  .kind = "aws.subnet_private"});
        const Diagram drawn(std::move(data));
        const Diagram* const all[] = {&drawn};
        return driftBetween(all, plan.diagram, builtInCatalog()).notPlanned.size();
    };
    EXPECT_EQ(subnets(2), 0u);
    EXPECT_EQ(subnets(3), 1u);
}

}  // namespace
}  // namespace stratoplan
