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

// A module for each of two services, which goes through a map of queues; tables under names.
constexpr const char* kCopies = R"({
 "format_version": "1.2", "terraform_version": "1.5.7",
 "planned_values": {"root_module": {
  "resources": [
   {"address": "aws_sqs_queue.orders", "mode": "managed", "type": "aws_sqs_queue", "name": "orders", "values": {}},
   {"address": "aws_sqs_queue.mail", "mode": "managed", "type": "aws_sqs_queue", "name": "mail", "values": {}},
   {"address": "aws_dynamodb_table.this[\"orders\"]", "mode": "managed", "type": "aws_dynamodb_table", "name": "this", "index": "orders", "values": {}},
   {"address": "aws_dynamodb_table.this[\"mail\"]", "mode": "managed", "type": "aws_dynamodb_table", "name": "this", "index": "mail", "values": {}}],
  "child_modules": [
   {"address": "module.worker[\"orders\"]", "resources": [
    {"address": "module.worker[\"orders\"].aws_lambda_function.this", "mode": "managed", "type": "aws_lambda_function", "name": "this", "values": {}},
    {"address": "module.worker[\"orders\"].aws_lambda_event_source_mapping.this", "mode": "managed", "type": "aws_lambda_event_source_mapping", "name": "this", "values": {}}]},
   {"address": "module.worker[\"mail\"]", "resources": [
    {"address": "module.worker[\"mail\"].aws_lambda_function.this", "mode": "managed", "type": "aws_lambda_function", "name": "this", "values": {}},
    {"address": "module.worker[\"mail\"].aws_lambda_event_source_mapping.this", "mode": "managed", "type": "aws_lambda_event_source_mapping", "name": "this", "values": {}}]}]}},
 "configuration": {"root_module": {
  "resources": [
   {"address": "aws_sqs_queue.orders", "expressions": {}},
   {"address": "aws_sqs_queue.mail", "expressions": {}},
   {"address": "aws_dynamodb_table.this", "expressions": {}, "for_each_expression": {}}],
  "module_calls": {"worker": {
   "for_each_expression": {"references": ["aws_sqs_queue.orders.arn", "aws_sqs_queue.orders", "aws_sqs_queue.mail.arn", "aws_sqs_queue.mail"]},
   "expressions": {"queue_arn": {"references": ["each.value"]},
                   "table": {"references": ["aws_dynamodb_table.this", "each.key"]}},
   "module": {
    "variables": {"queue_arn": {}, "table": {}},
    "resources": [
     {"address": "aws_lambda_function.this", "expressions": {"environment": [{"variables": {"references": ["var.table"]}}]}},
     {"address": "aws_lambda_event_source_mapping.this", "expressions": {
       "event_source_arn": {"references": ["var.queue_arn"]},
       "function_name": {"references": ["aws_lambda_function.this.arn", "aws_lambda_function.this"]}}}]}}}}}})";

TEST(TerraformJson, DrawsCopiesUnderNamesOneByOne)
{
    const Parsed parsed = terraform::read(kCopies, builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    std::vector<std::string> lines;
    for (const Edge& edge : parsed.diagram.edges())
        lines.push_back(parsed.diagram.node(edge.source)->kind + " " +
                        parsed.diagram.node(edge.source)->label + " > " +
                        parsed.diagram.node(edge.target)->label);
    std::ranges::sort(lines);
    EXPECT_EQ(lines,
              (std::vector<std::string>{"aws.lambda Mail > Mail", "aws.lambda Orders > Orders",
                                        "aws.sqs Mail > Mail", "aws.sqs Orders > Orders"}));
    for (const Node& node : parsed.diagram.nodes())
        EXPECT_EQ(node.property("count"), nullptr) << node.label;
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

// Providers that take roles in two accounts; a distribution with a validated certificate.
constexpr const char* kAccounts = R"({
 "format_version": "1.2", "terraform_version": "1.5.7",
 "variables": {"region": {"value": "eu-west-1"}},
 "planned_values": {"root_module": {"resources": [
  {"address": "aws_sqs_queue.jobs", "mode": "managed", "type": "aws_sqs_queue", "name": "jobs", "values": {}},
  {"address": "aws_s3_bucket.raw", "mode": "managed", "type": "aws_s3_bucket", "name": "raw", "values": {}},
  {"address": "aws_acm_certificate.web", "mode": "managed", "type": "aws_acm_certificate", "name": "web", "values": {}},
  {"address": "aws_acm_certificate_validation.web", "mode": "managed", "type": "aws_acm_certificate_validation", "name": "web", "values": {}},
  {"address": "aws_cloudfront_distribution.web", "mode": "managed", "type": "aws_cloudfront_distribution", "name": "web", "values": {}}]}},
 "configuration": {
  "provider_config": {
   "aws": {"name": "aws", "expressions": {"region": {"references": ["var.region"]},
    "assume_role": [{"role_arn": {"references": ["var.production_role_arn"]}}]}},
   "aws.data": {"name": "aws", "alias": "data", "expressions": {"region": {"references": ["var.region"]},
    "assume_role": [{"role_arn": {"constant_value": "arn:aws:iam::111122223333:role/deploy"}}]}}},
  "root_module": {"resources": [
   {"address": "aws_sqs_queue.jobs", "provider_config_key": "aws", "expressions": {}},
   {"address": "aws_s3_bucket.raw", "provider_config_key": "aws.data", "expressions": {}},
   {"address": "aws_acm_certificate.web", "provider_config_key": "aws", "expressions": {}},
   {"address": "aws_acm_certificate_validation.web", "provider_config_key": "aws", "expressions": {
     "certificate_arn": {"references": ["aws_acm_certificate.web.arn", "aws_acm_certificate.web"]}}},
   {"address": "aws_cloudfront_distribution.web", "provider_config_key": "aws", "expressions": {
     "viewer_certificate": [{"acm_certificate_arn": {"references": ["aws_acm_certificate_validation.web"]}}]}}]}}})";

// "standby" is no database, and a project may be called after the public.
TEST(TerraformJson, ReadsSubnetsByWholeWords)
{
    const Parsed parsed = terraform::read(R"({
 "format_version": "1.0", "terraform_version": "1.5.7",
 "values": {"root_module": {"resources": [
  {"address": "aws_subnet.private", "mode": "managed", "type": "aws_subnet", "name": "private", "values": {
    "tags": {"Name": "warm-standby-public-portal-private-a"}}},
  {"address": "aws_subnet.this", "mode": "managed", "type": "aws_subnet", "name": "this", "values": {
    "tags": {"Name": "shop-data-a"}}}]}}})",
                                          builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    EXPECT_TRUE(ofKind(parsed.diagram, "aws.subnet_private"));
    EXPECT_TRUE(ofKind(parsed.diagram, "aws.subnet_db"));
    EXPECT_FALSE(ofKind(parsed.diagram, "aws.subnet_public"));
}

TEST(TerraformJson, FramesAccounts)
{
    const Parsed parsed = terraform::read(kAccounts, builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    const Diagram& diagram = parsed.diagram;
    const auto accountOf = [&](std::string_view kind) {
        std::string account;
        for (const Node* up = ofKind(diagram, kind); up; up = diagram.node(up->parent))
            if (up->kind == "aws.account")
                account = up->label;
        return account;
    };
    EXPECT_EQ(accountOf("aws.sqs"), "AWS Account: production");
    EXPECT_EQ(accountOf("aws.cloudfront"), "AWS Account: production");
    EXPECT_EQ(accountOf("aws.s3"), "AWS Account: 111122223333");
    ASSERT_EQ(diagram.edges().size(), 1u);
    EXPECT_EQ(diagram.node(diagram.edges()[0].target)->kind, "aws.acm");
}

// A state has no configuration: regions, routes and groups by what the resources say of themselves.
TEST(TerraformJson, JoinsAStateByWhatItSays)
{
    const Parsed parsed = terraform::read(R"({
 "format_version": "1.0", "terraform_version": "1.5.7",
 "values": {"root_module": {"resources": [
  {"mode": "managed", "type": "aws_vpc", "name": "main", "values": {"id": "vpc-1", "region": "eu-west-1", "cidr_block": "10.0.0.0/16"}},
  {"mode": "managed", "type": "aws_subnet", "name": "private", "values": {"id": "subnet-1", "region": "eu-west-1", "vpc_id": "vpc-1"}},
  {"mode": "managed", "type": "aws_internet_gateway", "name": "main", "values": {"id": "igw-1", "region": "eu-west-1", "vpc_id": "vpc-1"}},
  {"mode": "managed", "type": "aws_route_table", "name": "public", "values": {"id": "rtb-1", "region": "eu-west-1", "vpc_id": "vpc-1"}},
  {"mode": "managed", "type": "aws_route", "name": "out", "values": {"id": "r-1", "route_table_id": "rtb-1", "gateway_id": "igw-1"}},
  {"mode": "managed", "type": "aws_route_table_association", "name": "public", "values": {"id": "a-1", "route_table_id": "rtb-1", "subnet_id": "subnet-1"}},
  {"mode": "managed", "type": "aws_db_instance", "name": "shop", "values": {"id": "shop", "arn": "arn:aws:rds:eu-west-1:1:db:shop", "db_subnet_group_name": "shop"}},
  {"mode": "managed", "type": "aws_db_subnet_group", "name": "shop", "values": {"id": "shop", "name": "shop", "subnet_ids": ["subnet-1"]}},
  {"mode": "managed", "type": "aws_efs_file_system", "name": "files", "values": {"id": "fs-1", "region": "eu-west-1"}},
  {"mode": "managed", "type": "aws_efs_mount_target", "name": "files", "values": {"id": "fsmt-1", "file_system_id": "fs-1", "subnet_id": "subnet-1"}}]}}})",
                                          builtInCatalog());
    ASSERT_TRUE(parsed.ok);
    const Node* region = ofKind(parsed.diagram, "aws.region");
    const Node* vpc = ofKind(parsed.diagram, "aws.vpc");
    const Node* subnet = ofKind(parsed.diagram, "aws.subnet_private");
    ASSERT_TRUE(region && vpc && subnet);
    EXPECT_EQ(region->label, "eu-west-1");
    EXPECT_EQ(vpc->parent, region->id);
    for (const char* kind : {"aws.rds_instance", "aws.efs"}) {
        ASSERT_TRUE(ofKind(parsed.diagram, kind)) << kind;
        EXPECT_EQ(ofKind(parsed.diagram, kind)->parent, subnet->id) << kind;
    }
    ASSERT_EQ(parsed.diagram.edges().size(), 1u);
    EXPECT_EQ(parsed.diagram.edges()[0].source, ofKind(parsed.diagram, "aws.igw")->id);
    EXPECT_EQ(parsed.diagram.edges()[0].target, subnet->id);
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

// The machine of software, a table called by its second line, and one gateway a region.
TEST(Drift, ComparesWhatIsMeant)
{
    const auto drawing = [](const char* host, const char* table, bool twoRegions) {
        DiagramData data;
        const auto add = [&](const char* kind, const char* label, std::uint32_t parent) {
            const auto id = static_cast<std::uint32_t>(data.nodes.size() + 1);
            data.nodes.push_back({.id = {id},
                                  .name = "n" + std::to_string(id),
                                  .parent = {parent},
                                  .label = label,
                                  .isContainer = std::string_view(kind) == "aws.region",
                                  .kind = kind});
        };
        add("aws.region", "us-east-1", 0);
        data.nodes[0].properties = {{"region", "us-east-1"}};
        add("aws.region", "eu-west-1", 0);
        data.nodes[1].properties = {{"region", "eu-west-1"}};
        add(host, "Jenkins (EC2)", 1);
        if (std::string_view(host) == "tool.jenkins")
            data.nodes[2].properties = {{"host", "aws.ec2_instance"}};
        add("aws.dynamodb", table, 1);
        add("aws.igw", "Internet Gateway", 1);
        if (twoRegions)
            add("aws.igw", "Internet Gateway", 2);
        return Diagram(std::move(data));
    };
    const Diagram plan = drawing("aws.ec2_instance", "Posts", true);
    const auto differences = [&](const Diagram& drawn) {
        const Diagram* const all[] = {&drawn};
        const Drift drift = driftBetween(all, plan, builtInCatalog());
        return drift.notDrawn.size() + drift.notPlanned.size();
    };
    EXPECT_EQ(differences(drawing("tool.jenkins", "DynamoDB\nPosts", true)), 0u);
    EXPECT_EQ(differences(drawing("tool.jenkins", "DynamoDB\nPosts", false)), 1u);
    EXPECT_EQ(differences(drawing("tool.jenkins", "DynamoDB\n2 replicas, 10 GB\nPosts", true)), 0u);
}

// The same queue in two accounts is two; a box that names two components is both.
TEST(Drift, ComparesAccountsAndPartsOfALabel)
{
    const auto drawing = [](bool apart, const char* label) {
        return Diagram(
            {.nodes = {
                 {.id = {1},
                  .name = "a",
                  .label = "AWS Account: a",
                  .isContainer = true,
                  .kind = "aws.account"},
                 {.id = {2},
                  .name = "b",
                  .label = "AWS Account: b",
                  .isContainer = true,
                  .kind = "aws.account"},
                 {.id = {3}, .name = "q", .parent = {1}, .label = "Jobs Queue", .kind = "aws.sqs"},
                 {.id = {4},
                  .name = "r",
                  .parent = {apart ? 2u : 1u},
                  .label = "Jobs Queue",
                  .kind = "aws.sqs"},
                 {.id = {5},
                  .name = "c",
                  .parent = {1},
                  .label = label,
                  .kind = "aws.cloudfront"}}});
    };
    const auto differences = [&](const Diagram& drawn, const Diagram& plan) {
        const Diagram* const all[] = {&drawn};
        const Drift drift = driftBetween(all, plan, builtInCatalog());
        return drift.notDrawn.size() + drift.notPlanned.size();
    };
    EXPECT_EQ(differences(drawing(true, "CDN"), drawing(true, "CDN")), 0u);
    EXPECT_EQ(differences(drawing(false, "CDN"), drawing(true, "CDN")), 1u);
    EXPECT_EQ(differences(drawing(true, "CloudFront + S3"), drawing(true, "CDN")), 1u);
}

}  // namespace
}  // namespace stratoplan
