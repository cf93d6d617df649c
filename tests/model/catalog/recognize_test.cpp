#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/load.h"
#include "model/catalog/recognize.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

struct LabelCase {
    const char* label;
    const char* kind;
};

const LabelCase kLabels[] = {
    // product names, abbreviations, identifiers
    {"Elastic Load Balancer", "aws.clb"},
    {"checkout ALB", "aws.alb"},
    {"CheckoutALB", "aws.alb"},
    {"ALB2", "aws.alb"},
    {"orders_sqs_queue", "aws.sqs"},
    {"OrdersSQSQueue", "aws.sqs"},
    {"igw-00ff00ff00ff", "aws.igw"},
    {"s3://backups/daily", "aws.s3"},
    {"main.tf", "iac.config"},
    {"Dynamo DB", "aws.dynamodb"},
    {"secretsmanager", "aws.secrets_manager"},
    {"Secret Manager", "gcp.iam"},
    {"VPCs", "aws.vpc"},
    {"NAT Gateways", "aws.nat_gateway"},
    {"Caf\xC3\xA9 \xE2\x80\x93 CloudFront", "aws.cloudfront"},
    // the longest name wins, then the first line, then what stands outside brackets
    {"RDS Proxy", "aws.rds_proxy"},
    {"Lambda Layer", "aws.lambda_layer"},
    {"CloudWatch\nAlarm", "aws.cloudwatch_alarm"},
    {"SNS Topic\nKMS encrypted", "aws.sns"},
    {"Kinesis (Lambda consumer)", "aws.kinesis_stream"},
    {"billing (Lambda)", "aws.lambda"},
    {"ALB Security Group", "aws.security_group"},
    // a service beats the engine that it runs, software keeps its kind on a host
    {"Kafka (MSK)", "aws.msk"},
    {"Postgres (RDS)", "aws.rds_instance"},
    {"Web Server (EC2)", "aws.ec2_instance"},
    {"Prometheus (EC2 Instance)", "tool.prometheus"},
    // everyday words
    {"Lambda", "aws.lambda"},
    {"Orders Queue", "base.queue"},
    {"Queue: orders", "base.queue"},
    {"Queue theory paper", "generic"},
    {"Users", "base.user"},
    {"User\nService", "generic"},
    {"Admin panel", "generic"},
    {"Pod", "k8s.pod"},
    {"Podcast player", "generic"},
    {"Cache invalidation rules", "generic"},
    {"Vault", "tool.vault"},
    {"Vault boy", "generic"},
    // not inside words, not together with what happens to stand beside
    {"Natural gas meter", "generic"},
    {"Message broker fees", "sw.rabbitmq"},
    {"Alban Berg", "generic"},
    {"Team A LB", "base.load_balancer"},
    // other things than components
    {"EKS training", "generic"},
    {"Kafka meetup notes", "generic"},
    {"DynamoDB pricing", "generic"},
    {"Redshift migration", "generic"},
    // actions
    {"Query DynamoDB", "generic"},
    {"Create S3 bucket", "generic"},
    {"Worker polls SQS", "generic"},
    {"Image pushed to ECR", "generic"},
    {"Deploy to ECS", "ci.deploy"},
    {"Run E2E Tests", "ci.test"},
    // what a store holds
    {"S3 invoices", "aws.s3"},
    {"SQS reports", "aws.sqs"},
    {"S3 pricing", "generic"},
    // a box with words of its own is what runs in the cluster
    {"ECS Fargate: checkout", "aws.ecs_service"},
    {"ECS workers 1-10", "aws.ecs_service"},
    {"ECS", "aws.ecs_cluster"},
    {"ECS Cluster blue", "aws.ecs_cluster"},
    {"EventBridge", "aws.eventbridge"},
    {"EventBridge: every day 03:00", "aws.eventbridge_scheduler"},
    {"Alarm 5xx > 10", "aws.cloudwatch_alarm"},
    // people and ordinary software
    {"Alice", "generic"},
    {"Payment team", "generic"},
    {"Billing Service", "generic"},
    {"Invoice API", "generic"},
    {"Shop frontend", "generic"},
    // places
    {"eu-west-3", "aws.region"},
    {"AWS Cloud (sa-east-1)", "aws.region"},
    {"ap-south-1b", "aws.az"},
    {"AZ-C", "aws.az"},
    {"zone b", "aws.az"},
    {"c6g.xlarge", "aws.ec2_instance"},
    {"db.r6g.large", "aws.rds_instance"},
    {"", "generic"},
    {"\n\n", "generic"},
    {"()", "generic"},
    {",", "generic"},
};

TEST(Recognize, LabelsByThemselves)
{
    for (const LabelCase& c : kLabels)
        EXPECT_EQ(recognize(builtInCatalog(), c.label).kind, c.kind) << '"' << c.label << '"';
}

TEST(Recognize, VagueWordsByTheirSurroundings)
{
    const Catalog& catalog = builtInCatalog();
    EXPECT_EQ(recognize(catalog, "Load Balancer").kind, "base.load_balancer");
    EXPECT_EQ(recognize(catalog, "Load Balancer", {.diagramFamily = "aws"}).kind, "aws.alb");
    EXPECT_EQ(recognize(catalog, "Load Balancer", {.parentKind = "gcp.vpc"}).kind, "gcp.lb");
    EXPECT_EQ(recognize(catalog, "Scheduler").kind, "generic");
    EXPECT_EQ(recognize(catalog, "Scheduler", {.parentKind = "aws.eks_cluster"}).kind,
              "k8s.scheduler");
    EXPECT_EQ(recognize(catalog, "Cart Service", {.parentKind = "aws.ecs_cluster"}).kind,
              "aws.ecs_service");
    EXPECT_EQ(recognize(catalog, "m5.large - 1", {.parentKind = "aws.eks_nodegroup"}).kind,
              "aws.eks_node");
    EXPECT_EQ(recognize(catalog, "Detect changes", {.parentKind = "ci.stage"}).kind, "ci.step");
    EXPECT_EQ(recognize(catalog, "Green?", {.parentKind = "ci.stage", .shape = "diam"}).kind,
              "ci.decision");
    EXPECT_EQ(recognize(catalog, "Build docker").kind, "sw.docker");
    EXPECT_EQ(recognize(catalog, "Build docker", {.amongSteps = true}).kind, "ci.build");
    EXPECT_EQ(recognize(catalog, "Scan Redis", {.diagramFamily = "ci"}).kind, "ci.security_scan");
    EXPECT_EQ(recognize(catalog, "Build server", {.diagramFamily = "ci"}).kind, "ci.runner");
    // An account holds what it is drawn around; a box of that name is a customer's.
    EXPECT_EQ(
        recognize(catalog, "Ingestion Account", {.isContainer = true, .diagramFamily = "aws"}).kind,
        "aws.account");
    EXPECT_EQ(recognize(catalog, "Ingestion Account", {.diagramFamily = "aws"}).kind, "generic");
    EXPECT_EQ(recognize(catalog, "Test VPC", {.isContainer = true, .diagramFamily = "ci"}).kind,
              "aws.vpc");
    EXPECT_EQ(recognize(catalog, "Checkout", {.parentKind = "ci.stage"}).kind, "ci.step");
    EXPECT_EQ(recognize(catalog, "Checkout", {.isContainer = true, .diagramFamily = "aws"}).kind,
              "generic");
    EXPECT_EQ(recognize(catalog, "Container registry", {.diagramFamily = "aws"}).kind, "aws.ecr");
    EXPECT_EQ(recognize(catalog, "Container registry", {.diagramFamily = "azure"}).kind,
              "azure.acr");
    EXPECT_EQ(recognize(catalog, "Active Directory", {.parentKind = "aws.subnet_private"}).kind,
              "aws.directory");
    EXPECT_EQ(recognize(catalog, "search", {.groupKind = "k8s.namespace"}).kind, "k8s.namespace");
    EXPECT_EQ(
        recognize(catalog, "Release", {.isContainer = true, .parentKind = "ci.pipeline"}).kind,
        "ci.stage");
}

struct FactCase {
    const char* label;
    const char* property;
    const char* value;
};

const FactCase kFacts[] = {
    {"VPC 172.16.0.0/20", "cidr", "172.16.0.0/20"},
    {"Private Subnets 10.1.4-6.0/24", "cidr", "10.1.4.0/24, 10.1.5.0/24, 10.1.6.0/24"},
    {"Private Subnets 10.1.4-6.0/24", "count", "3"},
    {"Public Subnets - 2 AZs", "count", "2"},
    {"Public Subnets (Multi-AZ)", "count", "2"},
    {"Public Subnet (AZ-B)", "az", "b"},
    {"NAT GW az=c", "az", "c"},
    {"NAT GW AZ2", "az", "2"},
    {"Private Subnet eu-west-1b", "az", "eu-west-1b"},
    {"Region: EU-NORTH-1", "region", "eu-north-1"},
    {"ECS Task Port: 8080", "port", "8080"},
    {"ALB :443", "port", "443"},
    {"NLB (TCP 1883)", "port", "1883"},
    {"EC2 m6i.2xlarge", "instance_type", "m6i.2xlarge"},
    {"RDS Postgres db.t4g.micro", "instance_class", "db.t4g.micro"},
    {"ElastiCache cache.m7g.large", "node_type", "cache.m7g.large"},
    {"RDS PostgreSQL 15.4", "engine", "postgres"},
    {"RDS PostgreSQL 15.4", "engine_version", "15.4"},
    {"Aurora MySQL", "engine", "aurora-mysql"},
    {"Lambda (python3.11)", "runtime", "python3.11"},
    {"Lambda Node.js 20", "runtime", "nodejs20.x"},
    {"EBS gp3 200 GB", "size_gb", "200"},
    {"RDS 2TB", "storage_gb", "2048"},
    {"ASG min 1 max 4", "max", "4"},
    {"ASG desired: 2", "desired", "2"},
    {"ECS Service\nAuto-scaling 2-8", "max", "8"},
    {"Worker Pods 1-6", "count", "6"},
    {"EC2 Instance x3", "count", "3"},
    {"EC2 \xC3\x97"
     "4",
     "count", "4"},
    {"RDS (Multi-AZ)", "multi_az", "true"},
    {"VPC 2001:db8::/56", "ipv6", "true"},
    {"VPC 2001:db8::/56", "ipv6_cidr", "2001:db8::/56"},
    {"ALB (internal)", "scheme", "internal"},
    {"Grafana (EC2)", "host", "aws.ec2_instance"},
    {"AWS Account 123456789012", "account_id", "123456789012"},
    {"Kinesis Data Stream\n64 shards", "shards", "64"},
    {"Kinesis Data Stream\n64 shards", "count", "nothing"},
    {"VPC 10.10/16", "cidr", "10.10.0.0/16"},
    {"VPC 192.168/16", "cidr", "192.168.0.0/16"},
    {"RDS open 24/7", "cidr", "nothing"},
    {"Public subnets 10.0.1.0/24, 10.0.2.0/24", "cidr", "10.0.1.0/24, 10.0.2.0/24"},
    {"Public subnets 10.0.1.0/24 and 10.0.2.0/24", "count", "2"},
    {"DB subnet 10.0.1.0/24 from 10.0.9.0/24", "cidr", "10.0.1.0/24"},
    {"Private subnet AZ 2b", "az", "b"},
};

TEST(Recognize, FactsOfLabels)
{
    for (const FactCase& c : kFacts) {
        const Recognition read = recognize(builtInCatalog(), c.label);
        std::string value = "nothing";
        for (const Property& property : read.properties)
            if (property.name == c.property)
                value = property.value;
        EXPECT_EQ(value, c.value) << c.label << ": " << c.property;
    }
}

TEST(Recognize, FactsOfDetails)
{
    const Recognition read =
        recognize(builtInCatalog(), "EC2 Instance", {},
                  {"t3.small", "20GB EBS (encrypted)", "IAM Role (read secrets)", "key_name: ops"});
    const auto value = [&](std::string_view name) -> std::string {
        for (const Property& property : read.properties)
            if (property.name == name)
                return property.value;
        return "nothing";
    };
    EXPECT_EQ(value("instance_type"), "t3.small");
    EXPECT_EQ(value("storage_gb"), "20");
    EXPECT_EQ(value("encrypted"), "true");
    EXPECT_EQ(value("iam_role"), "read secrets");
    EXPECT_EQ(value("key_name"), "ops");
}

TEST(Recognize, UsersOwnWordsAtOnce)
{
    const Catalog catalog = extended(
        builtInCatalog(), loadKinds(R"({"kinds": [{"id": "acme.bus", "aliases": ["Acme Bus"]},
            {"id": "aws.sqs", "aliases": ["Postbox"]}]})")
                              .kinds);
    EXPECT_EQ(recognize(catalog, "The Acme Bus").kind, "acme.bus");
    EXPECT_EQ(recognize(catalog, "order postbox").kind, "aws.sqs");
    EXPECT_EQ(recognize(builtInCatalog(), "order postbox").kind, "generic");
}

TEST(Recognize, HostileLabels)
{
    const Catalog& catalog = builtInCatalog();
    std::string brackets;
    for (int i = 0; i < 100'000; ++i)
        brackets += "alb (";
    EXPECT_EQ(recognize(catalog, brackets).kind, "aws.alb");
    EXPECT_EQ(recognize(catalog, std::string(1'000'000, 'a')).kind, "generic");
    EXPECT_EQ(recognize(catalog, std::string(1'000'000, '\n')).kind, "generic");
    EXPECT_EQ(recognize(catalog, "\xff\xfe\x80 \xc3").kind, "generic");
    EXPECT_EQ(recognize(catalog, std::string("a\0b", 3)).kind, "generic");
    EXPECT_EQ(recognize(catalog, "99999999999999999999/99 1-99999999999").kind, "generic");
}

/// A diagram of nodes "name parent label", one a line; containers are those that hold something.
DiagramData nodes(std::initializer_list<std::array<const char*, 3>> rows)
{
    DiagramData data;
    std::uint32_t next = 1;
    for (const auto& [name, parent, label] : rows) {
        Node node;
        node.id = {next++};
        node.name = name;
        node.label = label;
        for (Node& other : data.nodes) {
            if (other.name == parent) {
                other.isContainer = true;
                node.parent = other.id;
            }
        }
        data.nodes.push_back(std::move(node));
    }
    return data;
}

std::string kindsOf(DiagramData data)
{
    inferKinds(data, builtInCatalog());
    std::string kinds;
    for (const Node& node : data.nodes)
        kinds += (kinds.empty() ? "" : " ") + node.kind;
    return kinds;
}

TEST(InferKinds, TopDownFromParents)
{
    EXPECT_EQ(kindsOf(nodes({{"r", "", "eu-west-1"},
                             {"v", "r", "VPC"},
                             {"d", "v", "Database"},
                             {"l", "v", "Load Balancer"}})),
              "aws.region aws.vpc aws.rds_instance aws.alb");
}

TEST(InferKinds, ByTheMajorityOfTheDiagram)
{
    EXPECT_EQ(kindsOf(nodes({{"a", "", "CloudFront"}, {"b", "", "DynamoDB"}, {"c", "", "Queue"}})),
              "aws.cloudfront aws.dynamodb aws.sqs");
    EXPECT_EQ(kindsOf(nodes({{"a", "", "Nginx"}, {"b", "", "Queue"}})), "sw.nginx base.queue");
}

TEST(InferKinds, TitlesOfSeveralAreGroups)
{
    EXPECT_EQ(
        kindsOf(nodes({{"g", "", "Lambda Functions"}, {"a", "g", "resize"}, {"b", "g", "notify"}})),
        "base.group aws.lambda aws.lambda");
    EXPECT_EQ(kindsOf(nodes({{"g", "", "Public Subnets"}, {"n", "g", "NAT Gateway"}})),
              "aws.subnet_public aws.nat_gateway");
    EXPECT_EQ(
        kindsOf(nodes(
            {{"g", "", "Subnets"}, {"a", "g", "Public Subnet"}, {"b", "g", "Private Subnet"}})),
        "base.group aws.subnet_public aws.subnet_private");
    EXPECT_EQ(kindsOf(nodes({{"g", "", "Storage & DNS"}, {"a", "g", "S3"}})), "base.group aws.s3");
}

TEST(InferKinds, ModulesAreNoServices)
{
    EXPECT_EQ(kindsOf(nodes({{"g", "", "Live"},
                             {"a", "g", "root.hcl"},
                             {"b", "g", "env.hcl"},
                             {"m", "", "Modules"},
                             {"n", "m", "Network Module"},
                             {"k", "m", "KMS"}})),
              "base.group iac.config iac.config base.group iac.module iac.module");
}

TEST(InferKinds, KeepsWhatIsSaid)
{
    DiagramData data = nodes({{"a", "", "ALB"}, {"b", "", "RDS 100 GB"}});
    data.nodes[0].kind = "aws.nlb";
    data.nodes[0].kindOrigin = Origin::Said;
    data.nodes[1].properties = {{"storage_gb", "5", Origin::Said}};
    inferKinds(data, builtInCatalog());
    EXPECT_EQ(data.nodes[0].kind, "aws.nlb");
    ASSERT_NE(data.nodes[1].property("storage_gb"), nullptr);
    EXPECT_EQ(*data.nodes[1].property("storage_gb"), "5");
}

TEST(InferKinds, DeepNestingAndChildrenBeforeParents)
{
    DiagramData data;
    for (std::uint32_t i = 1; i <= 5000; ++i) {
        Node node;
        node.id = {i};
        node.parent = {i + 1 <= 5000 ? i + 1 : 0};
        node.isContainer = i > 1;
        node.label = i == 5000 ? "VPC" : i == 1 ? "Database" : "box";
        data.nodes.push_back(std::move(node));
    }
    inferKinds(data, builtInCatalog());
    EXPECT_EQ(data.nodes.front().kind, "aws.rds_instance");
    EXPECT_EQ(data.nodes.back().kind, "aws.vpc");
}

TEST(Cidr, Arithmetic)
{
    EXPECT_EQ(cidrText(*cidrBlock("10.0.3.7/22")), "10.0.3.7/22");
    EXPECT_EQ(cidrText(cidrBlock("10.0.3.7/22")->canonical()), "10.0.0.0/22");
    EXPECT_TRUE(cidrBlock("10.0.0.0/16")->contains(*cidrBlock("10.0.255.0/24")));
    EXPECT_FALSE(cidrBlock("10.0.0.0/16")->contains(*cidrBlock("10.1.0.0/24")));
    EXPECT_TRUE(cidrBlock("0.0.0.0/0")->overlaps(*cidrBlock("255.255.255.255/32")));
    for (const char* wrong : {"", "10.0.0.0", "10.0.0/8", "256.0.0.0/8", "10.0.0.0/33", "a.b.c.d/8",
                              "10.0.0.0/8x", "10.0.0.0.0/8", "10.0.1-2.0/24", "-1.0.0.0/8"})
        EXPECT_FALSE(cidrBlock(wrong)) << wrong;
    EXPECT_EQ(cidrBlocks("10.0.1-3.0/24").size(), 3u);
    EXPECT_EQ(cidrBlocks("10.0.1.0/24, 10.0.2.0/24, nonsense").size(), 2u);
    EXPECT_TRUE(cidrBlocks("10.0.0-255.0/24").empty());
    EXPECT_EQ(cidrText(*freeBlock(*cidrBlock("10.0.0.0/16"), 24,
                                  {*cidrBlock("10.0.1.0/24"), *cidrBlock("10.0.0.0/24")})),
              "10.0.2.0/24");
    EXPECT_FALSE(freeBlock(*cidrBlock("10.0.0.0/24"), 24, {*cidrBlock("10.0.0.128/25")}));
    EXPECT_FALSE(freeBlock(*cidrBlock("10.0.0.0/24"), 16, {}));
}

}  // namespace
}  // namespace stratoplan
