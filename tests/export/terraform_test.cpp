#include "export/terraform/terraform.h"
#include "export/write.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

Diagram read(const std::string& text)
{
    return mermaid::read(text, builtInCatalog()).diagram;
}

Bundle terraform(const Diagram& diagram)
{
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    return writeTerraform(input);
}

std::string listing(const Bundle& bundle)
{
    std::string out;
    for (const OutputFile& file : bundle.files)
        out += "==== " + file.path + "\n" + file.content;
    return out;
}

// Kinds that Terraform knows and this export leaves out, by name.
const std::set<std::string> kLeftOut = {
    "aws.cloudformation",  // a second owner of the same resources
    "aws.shield",          // protects a load balancer; alone it has nothing to protect
    "aws.vpc_peering",     // joins two networks; alone it has none
    "aws.lb_listener",     // part of a load balancer
    "aws.target_group",
    "aws.eip",  // these three belong to something in a network; alone they have nothing to serve
    "aws.route_table",
    "aws.security_group",
    "azure.private_endpoint",  // leads to something; alone it leads nowhere
};

bool isOfACloud(const Kind& kind)
{
    return kind.id.starts_with("aws.") || kind.id.starts_with("azure.") ||
           kind.id.starts_with("gcp.");
}

TEST(Terraform, EveryKindOfTheCatalogBecomesResources)
{
    for (const Kind& kind : builtInCatalog().kinds()) {
        if (!isOfACloud(kind) || kind.terraformResource.empty() || kLeftOut.contains(kind.id))
            continue;
        const Diagram diagram =
            Diagram({.nodes = {{.id = {1}, .name = "a", .label = "Thing", .kind = kind.id}}});
        const Bundle bundle = terraform(diagram);
        EXPECT_FALSE(bundle.files.empty()) << kind.id;
        for (const Diagnostic& diagnostic : bundle.diagnostics)
            EXPECT_NE(codeName(diagnostic.code), "EXP004") << kind.id;
        EXPECT_EQ(listing(bundle).find("{{"), std::string::npos)
            << kind.id << ": a placeholder was not filled\n"
            << listing(bundle);
    }
}

Input inputOf(const Diagram& diagram)
{
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    return input;
}

std::string contentOf(const Bundle& bundle, std::string_view path)
{
    const auto file = std::ranges::find(bundle.files, path, &OutputFile::path);
    return file == bundle.files.end() ? std::string() : file->content;
}

// A drawing of modules makes no resources: they are not drawn.
TEST(Terraform, CallsTheModulesOfADrawing)
{
    const Diagram diagram = read("flowchart TD\n"
                                 "subgraph Terraform modules\n"
                                 "root[Root Module] --> net[Network Module]\n"
                                 "root --> db[RDS Module]\n"
                                 "root --> v[Version Module]\n"
                                 "db --> net\n"
                                 "net --> db\n"  // a circle: the second is left out
                                 "net --> out[\"Subnet IDs<br/>VPC ID\"]\n"
                                 "db --> dbout[\"DB Endpoint<br/>Connection String\"]\n"
                                 "end\n"
                                 "subgraph Environments\n"
                                 "out --> dev[Development]\n"
                                 "out --> prod[Production]\n"
                                 "end\n");
    const Bundle bundle = terraform(diagram);
    EXPECT_EQ(contentOf(bundle, "main.tf"), R"(module "network" {
  source      = "./modules/network"
  project     = var.project
  environment = var.environment
}

module "rds" {
  source      = "./modules/rds"
  project     = var.project
  environment = var.environment
  network     = module.network
}

module "version_module" {
  source      = "./modules/version_module"
  project     = var.project
  environment = var.environment
}
)");
    EXPECT_NE(contentOf(bundle, "outputs.tf").find("value       = module.network.vpc_id"),
              std::string::npos);
    EXPECT_NE(contentOf(bundle, "modules/rds/outputs.tf").find("sensitive   = true"),
              std::string::npos);
    EXPECT_EQ(contentOf(bundle, "environments/production.tfvars"),
              "environment = \"production\"\n");
    EXPECT_EQ(listing(bundle).find("resource \""), std::string::npos);
}

TEST(Terraform, MovesWhatWasRenamedSinceTheLastExport)
{
    const auto drawn = [](const char* label) {
        return Diagram({.nodes = {{.id = {1}, .name = "q", .label = label, .kind = "aws.sqs"},
                                  {.id = {2}, .name = "t", .label = "News", .kind = "aws.sns"}}});
    };
    const Diagram before = drawn("Orders Queue");
    const Diagram after = drawn("Invoices Queue");
    const Bundle first = writeTerraform(inputOf(before));
    EXPECT_EQ(contentOf(first, "moved.tf"), "");
    Input input = inputOf(after);
    for (const OutputFile& file : first.files)
        input.previous[file.path] = file.content;
    const Bundle second = writeTerraform(input);
    EXPECT_EQ(contentOf(second, "moved.tf").substr(0, 79),
              "moved {\n  from = aws_sqs_queue.orders\n  to   = aws_sqs_queue.invoices\n}\n")
        << contentOf(second, "moved.tf");

    // The name changes back: what was moved there is not moved away from where it is.
    for (const OutputFile& file : second.files)
        input.previous[file.path] = file.content;
    input.diagrams[0].diagram = &before;
    EXPECT_EQ(contentOf(writeTerraform(input), "moved.tf"),
              "moved {\n  from = aws_sqs_queue.invoices\n  to   = aws_sqs_queue.orders\n}\n");

    // A record that somebody changed breaks out of nothing.
    input.previous[".stratoplan/addresses.json"] =
        R"({"elements": {}, "moved": {"a.b } resource \"x\" \"y\" {": "c.d"}})";
    EXPECT_EQ(contentOf(writeTerraform(input), "moved.tf"), "");
}

struct RelationCase {
    const char* name;
    const char* source;
    std::vector<const char*> expected;
    std::vector<const char*> unwanted = {};
};

class Relation : public testing::TestWithParam<RelationCase> {};

TEST_P(Relation, BecomesWhatJoinsTheResources)
{
    const Diagram diagram = read(std::string("flowchart TB\n") + GetParam().source);
    const std::string text = listing(terraform(diagram));
    for (const char* expected : GetParam().expected)
        EXPECT_NE(text.find(expected), std::string::npos) << expected << "\n" << text;
    for (const char* unwanted : GetParam().unwanted)
        EXPECT_EQ(text.find(unwanted), std::string::npos) << unwanted << "\n" << text;
}

const RelationCase kRelations[] = {
    {"QueueToFunction",
     "q[SQS Jobs] --> f[Worker Lambda]",
     {"aws_lambda_event_source_mapping", "sqs:ReceiveMessage"}},
    {"FunctionToQueue",
     "f[Worker Lambda] --> q[SQS Jobs]",
     {"sqs:SendMessage"},
     {"aws_lambda_event_source_mapping"}},
    {"BucketToFunction",
     "b[S3 Uploads] --> f[Resize Lambda]",
     {"aws_s3_bucket_notification", "aws_lambda_permission", "s3:ObjectCreated:*"}},
    {"FunctionToBucket",
     "f[Resize Lambda] --> b[S3 Uploads]",
     {"s3:PutObject"},
     {"aws_s3_bucket_notification"}},
    {"ReplicatedBuckets",
     "a[S3 Assets] -- cross-region replication --> b[S3 Assets Copy]",
     {"aws_s3_bucket_replication_configuration", "s3:ReplicateObject"}},
    {"PlainBuckets",
     "a[S3 Raw] --> b[S3 Curated]",
     {"aws_s3_bucket\" \"raw"},
     {"aws_s3_bucket_replication_configuration"}},
    {"TopicToQueue",
     "t[SNS Events] --> q[SQS Jobs]",
     {"aws_sns_topic_subscription", "aws_sqs_queue_policy"}},
    {"BusToFunction",
     "e[EventBridge Bus] --> f[Bill Lambda]",
     {"aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"}},
    {"ScheduleToFunction",
     "e[EventBridge Scheduler] --> f[Bill Lambda]",
     {"aws_scheduler_schedule\"", "lambda:InvokeFunction"}},
    {"FirewallToBalancer",
     "a[ALB] --> w[AWS WAF]\n w --> s[Orders ECS Service]\n a --> s",
     {"aws_wafv2_web_acl_association", "aws_lb_target_group\" \"orders"}},
    {"CdnBehindAFirewall",
     "c[CloudFront] --> w[AWS WAF]\n w --> a[ALB]\n a --> s[Orders ECS Service]",
     {"domain_name = aws_lb.main.dns_name"},
     {"var.origin_domain"}},
    {"TablesByTheirSecondLine",
     "f[Feed Lambda] --> a[\"DynamoDB<br/>Posts\"]\n f --> b[\"DynamoDB<br/>Comments\"]",
     {"aws_dynamodb_table\" \"posts", "aws_dynamodb_table\" \"comments"}},
    {"FactsAreNoNames", "a[\"EC2 Instance<br/>t3.medium\"]", {"aws_instance\" \"ec2"}},
    {"BucketToBus",
     "b[S3 Scenes] --> e[EventBridge Rule]\n e --> f[Frame Lambda]",
     {"eventbridge = true", "= [\"aws.s3\"]", "= aws_cloudwatch_event_rule.rule.name"},
     {"aws_cloudwatch_event_bus"}},
    {"CodeToBus",
     "f[Lambda Orders] --> e[EventBridge Rule]\n e --> g[Mail Lambda]",
     {"aws_cloudwatch_event_bus", "events:PutEvents"}},
    {"NetworkBalancerBeforeApplication",
     "subgraph v[VPC]\n n[NLB] --> a[ALB]\n s[ECS Service API]\n end\n a --> s",
     {"target_type = \"alb\"", "= aws_lb.main.arn", "\"aws_lb_target_group_attachment\""}},
    {"BalancerBeforeASubnet",
     "subgraph v[VPC]\n a[ALB]\n subgraph p[Private subnet]\n w[EC2 web] --> b[EC2 app]\n end\n "
     "end\n a --> p",
     {"\"aws_lb_target_group_attachment\" \"web\""},
     {"\"aws_lb_target_group_attachment\" \"app\""}},
    {"PathsOfLines",
     "subgraph v[VPC]\n a[ALB]\n s[ECS Service One]\n t[ECS Service Two]\n end\n a --> s\n a "
     "-->|/users| t",
     {"\"/users/*\"", "_https[0].arn"}},
    {"BucketToTopic",
     "b[S3 Uploads] --> t[SNS News]",
     {"topic_arn = aws_sns_topic.news.arn", "aws_sns_topic_policy.news"}},
    {"QueueOfSeveral",
     "b[S3 Uploads] --> q[SQS Jobs]\n t[SNS News] --> q",
     {"\"s3.amazonaws.com\"", "\"sns.amazonaws.com\"", "\"aws_sqs_queue_policy\" \"jobs\""}},
    {"CachesOfTwoRegions",
     "subgraph r[us-east-1]\n a[ElastiCache Redis A]\n end\n subgraph s[eu-west-1]\n b[ElastiCache "
     "Redis B]\n end\n a --> b",
     {"\"aws_elasticache_global_replication_group\"", "\"cache.r7g.large\"",
      "global_replication_group_id = aws_elasticache_global_replication_group."}},
    {"FirewallHasItsSubnets",
     "subgraph v[VPC]\n subgraph p[Public subnets]\n g[NAT Gateway]\n end\n f[Network Firewall]\n "
     "end",
     {"subnet_id = values(aws_subnet.firewall)[0].id"}},
    {"ServicesOfOthers",
     "subgraph v[VPC A]\n n[NLB]\n s[VPC Endpoint Service]\n s --> n\n end\n subgraph w[VPC B]\n "
     "i[Interface VPC Endpoint]\n end\n i --> s",
     {"\"aws_vpc_endpoint_service\"", "com.amazonaws.vpce."}},
    {"BlocksOfOneBox",
     "subgraph v[VPC 10.10/16]\n subgraph p[\"Private subnets 10.10.1.0/24, 10.10.2.0/24\"]\n "
     "d[RDS MySQL]\n end\n end",
     {"\"10.10.0.0/16\"", "\"10.10.1.0/24\"", "\"10.10.2.0/24\""}},
    {"BlockOfSeveralSubnets",
     "subgraph v[VPC 10.0.0.0/16]\n subgraph p[\"Private subnets (3 AZs) 10.0.16.0/20\"]\n d[RDS "
     "MySQL]\n end\n end",
     {"\"10.0.16.0/22\"", "\"10.0.20.0/22\"", "\"10.0.24.0/22\""}},
    {"ImagesOfArm",
     "subgraph v[VPC]\n a[EC2 web c6gn.4xlarge]\n end",
     {"al2023-ami-2023.*-arm64"},
     {"x86_64"}},
    {"GatewayWithoutPrivateSubnets",
     "subgraph v[VPC]\n subgraph p[Public subnet]\n g[NAT Gateway]\n end\n end",
     {"\"aws_nat_gateway\""}},
    {"VersionlessServerless",
     "a[Aurora Serverless v2]",
     {"db.serverless"},
     {"engine_version = \"2\""}},
    {"BucketToQueue",
     "b[S3 Uploads] --> q[SQS Jobs]",
     {"aws_s3_bucket_notification", "queue_arn = aws_sqs_queue.jobs.arn", "\"s3.amazonaws.com\"",
      "aws_sqs_queue_policy.jobs"}},
    {"ResolversByTheirWay",
     "subgraph v[VPC]\n i[\"Route 53 Resolver<br/>inbound endpoint\"]\n o[\"Route 53 "
     "Resolver<br/>outbound endpoint\"]\n end",
     {"\"INBOUND\"", "\"OUTBOUND\""}},
    {"ControllersMayAct",
     "subgraph c[EKS Cluster]\n d[ExternalDNS]\n k[Karpenter]\n end",
     {"route53:ChangeResourceRecordSets", "ec2:CreateFleet"},
     {"autoscaling:SetDesiredCapacity"}},
    {"BucketToArchive",
     "b[S3 Frames] --> g[S3 Glacier]",
     {"aws_s3_bucket_lifecycle_configuration", "storage_class = \"GLACIER\""},
     {"aws_glacier_vault"}},
    {"GraphToTables",
     "c[Cognito User Pool] --> a[AppSync]\n a --> d[(DynamoDB Posts)]\n a --> f[Feed Lambda]",
     {"aws_appsync_datasource\" \"main_posts", "AMAZON_COGNITO_USER_POOLS", "AWS_LAMBDA",
      "dynamodb:GetItem"}},
    {"JobsOnMachines",
     "subgraph e[\"AWS Batch compute environment (Spot)\"]\n q[Job queue: high]\n j[\"Render "
     "job<br/>g5.xlarge\"]\n end\n s[Step Functions] --> q\n j --> b[S3 Frames]",
     {"= \"SPOT\"", "\"g5.xlarge\"", "batch:submitJob", "s3:PutObject"},
     {"aws_batch_compute_environment\" \"job"}},
    {"PartsOfSageMaker",
     "p[SageMaker Pipelines] --> t[SageMaker Training]\n r[SageMaker Model Registry] --> "
     "e[SageMaker endpoint]",
     {"aws_sagemaker_pipeline\"", "aws_sagemaker_model_package_group", "aws_sagemaker_endpoint\""},
     {"aws_sagemaker_endpoint\" \"pipelines", "aws_sagemaker_endpoint\" \"training"}},
    {"MachinesByTheirNumber",
     "a[ALB] --> e\n subgraph v[VPC]\n subgraph q[Private Subnets 2 AZs]\n e[\"EC2 app servers "
     "x3\"]\n end\n end",
     {"  = 3\n", "count.index)", "= length(aws_instance.app_servers)", "[count.index].id"}},
    {"MachinesOfTwoNetworks",
     "subgraph v[Prod VPC 10.1.0.0/16]\n i[EC2 Instance]\n end\n subgraph w[Dev VPC "
     "10.2.0.0/16]\n j[EC2 Instance]\n end",
     {"values(aws_subnet.private)", "values(aws_subnet.dev_private)"},
     {"count = 2"}},
    {"NatInEachZone",
     "subgraph v[VPC]\n subgraph p[Public Subnets 2 AZs]\n n[\"NAT GWs (1 per AZ)\"]\n end\n "
     "subgraph q[Private Subnets 2 AZs]\n e[EC2 Instance]\n end\n end",
     {"\"single_nat_gateway\" {\n  description = \"One NAT gateway for all zones: cheaper, but not "
      "highly available\"\n  type        = bool\n  default     = false"}},
    {"RegionsWithTheirNames",
     "subgraph r[\"us-east-1 (N. Virginia)\"]\n a[S3 Assets]\n end\n subgraph s[\"eu-west-1 "
     "Ireland\"]\n b[S3 Copy]\n end",
     {"alias  = \"region_2\"", "provider      = aws.region_2"}},
    {"GatewaysOfOneNetwork",
     "t[Transit Gateway] --> v\n subgraph v[VPC 10.1.0.0/16]\n a[TGW attachment]\n i[EC2 "
     "Instance]\n end",
     {"aws_ec2_transit_gateway\" \"main"},
     {"aws_ec2_transit_gateway\" \"attachment"}},
    {"AzureGatewayAndMachines",
     "subgraph v[VNet 10.1.0.0/16]\n subgraph s[snet-app 10.1.1.0/24]\n m[VM Scale Set]\n end\n "
     "g[Application Gateway]\n end\n g --> m\n m --> k[Azure Key Vault]",
     {"protocol                       = \"Https\"", "redirect_type        = \"Permanent\"",
      "application_gateway_backend_address_pool_ids", "\"Key Vault Secrets User\""}},
    {"AzureDelegatedSubnet",
     "subgraph v[VNet 10.1.0.0/16]\n subgraph s[Azure Subnet data]\n p[(Azure Database for "
     "PostgreSQL)]\n end\n subgraph t[Azure Subnet mixed]\n w[App Service]\n m[Azure VM]\n end\n "
     "end",
     {"\"Microsoft.DBforPostgreSQL/flexibleServers\"",
      "delegated_subnet_id           = azurerm_subnet.data.id",
      "virtual_network_subnet_id = azurerm_subnet.main_app.id"}},
    {"GoogleServiceAndDatabase",
     "l[Google Cloud Load Balancing] --> r[Cloud Run: api]\n a[Cloud Armor] -.-> l\n r --> "
     "d[(Cloud SQL Postgres)]\n g[GKE cluster] --> b[(GCS Bucket)]",
     {"vpc_access {", "\"CLOUD_IAM_SERVICE_ACCOUNT\"", "security_policy", "\"allUsers\"",
      "https_redirect = true", "roles/iam.workloadIdentityUser"}},
    {"CdnOfABucket",
     "c[CloudFront] --> b[S3 Website]",
     {"aws_cloudfront_origin_access_control", "aws_s3_bucket_policy", "AWS:SourceArn"}},
    {"DnsOfACdn", "r[Route 53] --> c[CloudFront]", {"aws_route53_record"}},
    {"RestApi",
     "a[\"API Gateway /webhook POST\"] --> f[Hook Lambda]",
     {"path_part   = \"webhook\"", "http_method   = \"POST\"", "AWS_PROXY",
      "apigateway.amazonaws.com"}},
    {"ServiceToDatabase",
     "s[Orders ECS Service] --> d[(RDS PostgreSQL)]",
     {"aws_db_instance", "5432"}},
    {"FunctionInANetwork",
     "subgraph v[VPC 10.0.0.0/16]\n subgraph p[Private Subnet]\n f[Hook Lambda]\n end\n end",
     {"vpc_config", "AWSLambdaVPCAccessExecutionRole"}},
    {"TwoNetworks",
     "t[Transit Gateway] --> v\n t --> w\n"
     "subgraph v[Prod VPC 10.1.0.0/16]\n i[EC2 Instance]\n end\n"
     "subgraph w[Dev VPC 10.2.0.0/16]\n j[EC2 Instance 2]\n end",
     {"aws_vpc\" \"dev", "10.1.0.0/16", "10.2.0.0/16", "aws_ec2_transit_gateway_vpc_attachment"}},
    {"TwoRegions",
     "subgraph r[eu-west-1]\n a[S3 Assets]\n end\n subgraph s[us-west-2]\n b[S3 Copy]\n end",
     {"alias  = \"region_2\"", "provider      = aws.region_2"}},
    {"EndpointsInAVpc",
     "subgraph v[VPC 10.0.0.0/16]\n e[VPC Endpoints S3, ECR]\n i[EC2 Instance]\n end",
     {"\"Gateway\"", "\"ecr.api\", \"ecr.dkr\"", "private_dns_enabled = true"}},
    {"OneNatByVariable",
     "subgraph v[VPC 10.0.0.0/16]\n subgraph p[Public Subnets - 2 AZs]\n n[NAT Gateway]\n end\n"
     "subgraph q[Private Subnets - 2 AZs]\n i[EC2 Instance]\n end\n end",
     {"var.single_nat_gateway ?", "for_each          = local.public_subnets"}},
    {"Cluster",
     "subgraph k[EKS Cluster]\n n[Node Group general t3.large x3]\n end",
     {"aws_eks_cluster", "aws_eks_node_group", "aws_eks_addon", "t3.large"}},
    {"GlobalDatabase",
     "subgraph r[eu-west-1]\n a[(Aurora PostgreSQL)]\n end\n"
     "subgraph s[us-west-2]\n b[(Aurora Replica)]\n end\n a -.-> b",
     {"aws_rds_global_cluster", "provider                  = aws.region_2"}},
    {"NoNetworkForFunctionsAlone",
     "a[API Gateway] --> f[Lambda Orders] --> d[(DynamoDB Orders)]",
     {"aws_lambda_function"},
     {"aws_vpc\"", "aws_nat_gateway"}},
    {"NameThatAwsKeepsForItself",
     "a[Internal Network Load Balancer Orders] --> b[ECS Service]\n c[ALB Shop] --> b",
     {"substr(\"lb-internal-"}},
    {"RoutesOfLines",
     "a[HTTP API Gateway] -->|POST /orders| f[Lambda Create]\n a -->|GET /orders/:id| g[Lambda "
     "Read]",
     {"route_key = \"POST /orders\"", "route_key = \"GET /orders/{id}\""},
     {"execute-api:Invoke"}},
    {"PathsOfARestApi",
     "a[REST API Gateway] -->|GET /orders/id| f[Lambda Read]\n a -->|POST /orders| g[Lambda Write]",
     {"path_part   = \"orders\"", "path_part   = \"{id}\"",
      "parent_id   = aws_api_gateway_resource.rest_orders.id"}},
    {"RightsAsTheLineSays",
     "f[Lambda Read] -->|Query| d[(DynamoDB Orders)]\n f -->|SendMessage| q[SQS Jobs]",
     {"dynamodb:Query", "sqs:SendMessage"},
     {"dynamodb:PutItem", "sqs:DeleteMessage"}},
    {"SettingsOfWhatIsUsed",
     "f[Lambda Read] --> d[(DynamoDB Orders)]\n f --> q[SQS Jobs]\n s[Shop ECS Service] --> "
     "f2[(RDS "
     "MySQL)]",
     {"ORDERS_TABLE   = aws_dynamodb_table.orders.name", "JOBS_QUEUE_URL = aws_sqs_queue.jobs.url",
      "{ name = \"MYSQL_HOST\", value = aws_db_instance.mysql.address }"}},
    {"PortOfTheEngine",
     "s[Shop ECS Service] --> d[(RDS MySQL)]",
     {"from_port                    = 3306"},
     {"5432"}},
    {"SecretsOfTasks",
     "k[Secrets Manager: api-key] -.-> s[Shop ECS Service]",
     {"valueFrom = aws_secretsmanager_secret.", "secretsmanager:GetSecretValue"}},
    {"TaskOnASchedule",
     "e[EventBridge: every day 03:30] --> t[ECS scheduled task: report]",
     {"schedule_expression = \"cron(30 3 * * ? *)\"", "ecs:RunTask", "iam:PassedToService"},
     {"aws_ecs_service", "aws_appautoscaling_target"}},
    {"FunctionOnASchedule",
     "e[EventBridge rate 5 minutes] --> f[Lambda Poll]",
     {"schedule_expression = \"rate(5 minutes)\"", "lambda:InvokeFunction"},
     {"aws_cloudwatch_event_bus"}},
    {"DeadLetters",
     "q[SQS Jobs] -.-> d[SQS DLQ]\n a[CloudWatch Alarm: DLQ depth > 3] --> d",
     {"deadLetterTargetArn = aws_sqs_queue.", "message_retention_seconds  = 1209600",
      "ApproximateNumberOfMessagesVisible", "threshold           = 3"}},
    {"TopicOfAlarms",
     "a[CloudWatch Alarm] --> t[SNS Ops] -->|email| u[Ops team]",
     {"kms_master_key_id = aws_kms_key.", "cloudwatch.amazonaws.com", "protocol  = \"email\"",
      "count     = var.ops_ops_team_email == null ? 0 : 1"},
     {"alias/aws/sns"}},
    {"VpnBehindATransitGateway",
     "h[On-premises 192.168.0.0/16]\n c[Customer Gateway] --> t[Transit Gateway] --> v\n"
     "subgraph v[VPC 10.1.0.0/16]\n i[EC2 Instance]\n end",
     {"aws_vpn_connection", "transit_gateway_id  = aws_ec2_transit_gateway.main.id",
      "destination_cidr_block = \"192.168.0.0/16\""}},
    {"CatalogOrJob",
     "c[Glue Data Catalog] --> j[Glue ETL job nightly]",
     {"aws_glue_catalog_database", "aws_glue_trigger", "cron(0 3 * * ? *)"},
     {"aws_glue_crawler"}},
    {"ServerlessOfItsKind",
     "r[(Redshift Serverless)]\n e[EMR Serverless]",
     {"aws_redshiftserverless_workgroup", "aws_emrserverless_application"},
     {"aws_redshift_cluster", "aws_emr_cluster"}},
    {"ReplicationAtItsSource",
     "subgraph r[eu-west-1]\n a[S3 Assets]\n end\n subgraph s[us-west-2]\n b[S3 Copy]\n end\n"
     "a -->|replication| b",
     {"resource \"aws_s3_bucket_replication_configuration\" \"assets\" {\n  bucket =",
      "sse_kms_encrypted_objects", "kms:us-west-2:"}},
    {"PodsAndWhatTheyUse",
     "subgraph v[VPC 10.0.0.0/16]\n a[ALB]\n subgraph k[EKS Cluster 1.31]\n subgraph n[Namespace: "
     "shop]\n p[orders-api<br/>:8080]\n end\n end\n d[(RDS PostgreSQL)]\n end\n q[SQS jobs]\n a "
     "--> "
     "p --> d\n p --> q",
     {"version                   = \"1.31\"", "name               = \"${var.project}-orders-api\"",
      "system:serviceaccount:shop:orders-api", "sqs:SendMessage",
      "aws_eks_cluster.main.vpc_config[0].cluster_security_group_id", "pods_from_main"},
     {"sqs:ReceiveMessage", "5432_from_vpc"}},
    {"PortOfALineFromABalancer",
     "a[ALB] -->|HTTP 80| s[Shop ECS Service]",
     {"containerPort = 80,"},
     {"8080"}},
    {"NamesWithoutMeasures",
     "b[Bastion t3.micro]\n d[(RDS PostgreSQL 16 Multi-AZ, 200 GB)]",
     {"\"aws_db_instance\" \"postgresql\"", "\"aws_instance\" \"bastion\""},
     {"200_gb", "t3_micro"}},
    {"OneTableInTwoRegions",
     "subgraph r[eu-west-1]\n a[(DynamoDB sessions)]\n end\n subgraph s[us-west-2]\n b[(DynamoDB "
     "copy)]\n end\n a <-.->|global table| b",
     {"region_name = \"us-west-2\"", "stream_enabled   = true"},
     {"\"aws_dynamodb_table\" \"copy\""}},
    {"DevicesIntoAStream",
     "i[AWS IoT Core] --> k[Kinesis Data Stream telemetry]",
     {"aws_iot_topic_rule", "kinesis:PutRecord", "iot.amazonaws.com"}},
    {"TopicToPhones",
     "t[SNS alerts] -->|SMS| u[Users]",
     {"protocol  = \"sms\"", "alerts_users_phone"}},
    {"ApiToServiceWithoutABalancer",
     "a[API Gateway] -->|GET /items| s[ECS Service: catalog]",
     {"aws_apigatewayv2_vpc_link", "resource \"aws_service_discovery_service\" \"catalog\"",
      "service_registries {", "route_key = \"GET /items\"", "service_catalog_8080_from_api"},
     {"aws_lb", "MOCK", "aws_api_gateway_rest_api"}},
    {"ApiToServiceBehindABalancer",
     "a[API Gateway] --> l[ALB] --> s[ECS Service: catalog]",
     {"aws_lb_target_group"},
     {"aws_service_discovery_service"}},
    {"StateMachineToItsTasks",
     "m[Step Functions: checkout] --> c[Charge Lambda]\n r[Reserve Lambda] --> c\n m --> r\n m --> "
     "n[SNS: sold]",
     {"StartAt = \"reserve_lambda\"", "Next = \"charge_lambda\"", "arn:aws:states:::sns:publish",
      "lambda:InvokeFunction"},
     {"Type = \"Pass\""}},
    {"RegistriesByTheirNames",
     "a[ECR: payments] --> s[ECS Service: payments]\n b[ECR: orders] --> t[ECS Service: orders]",
     {"resource \"aws_ecr_repository\" \"payments\"",
      "resource \"aws_ecr_repository\" \"orders\""}},
    {"NetworksAsTheirPropertiesSay",
     "v[VPC]\n w[ECS Service] --> v\n%% stratoplan: v dns_hostnames=false tenancy=dedicated\n",
     {"enable_dns_hostnames = false", "instance_tenancy     = \"dedicated\"",
      "enable_dns_support   = true"}},
    {"BoxesThatOtherScriptsTellApart",
     "a[SQS 注文] --> f[Lambda 漢字]\n b[SQS заказы] --> f",
     {"resource \"aws_sqs_queue\" \"u6ce8_u6587\"",
      "resource \"aws_sqs_queue\" \"u437_u430_u43a_u430\""}},
    {"OtherScriptsByTheirOwnNames",
     "orders[SQS 注文] --> mailer[Lambda 漢字]",
     {"resource \"aws_sqs_queue\" \"orders\"", "resource \"aws_lambda_function\" \"mailer\""}},
    {"WriterAndReaders", "a[(Aurora PostgreSQL: writer + 2 readers)]", {"count               = 3"}},
    {"StateStoresInARootOfTheirOwn",
     "t[Terraform CLI] --> d[DynamoDB Lock Table]\n t --> s[S3 Bucket State File]",
     {"==== bootstrap/main.tf"},
     {"==== storage.tf"}},
};

INSTANTIATE_TEST_SUITE_P(All, Relation, testing::ValuesIn(kRelations),
                         [](const auto& test) { return std::string(test.param.name); });

// What the drawing does not say and the export had to decide is told.
TEST(Terraform, TellsWhatItAssumed)
{
    const Bundle bundle = terraform(read("flowchart LR\n a[(RDS PostgreSQL)]"));
    ASSERT_FALSE(bundle.diagnostics.empty());
    EXPECT_EQ(codeName(bundle.diagnostics.front().code), "EXP003");
    EXPECT_TRUE(bundle.diagnostics.front().args.front().starts_with("No VPC is drawn"));
}

// One root for all clouds: each component in its own cloud's terms, and no provider without one.
TEST(Terraform, WritesWhatOtherCloudsRun)
{
    const std::string text = listing(
        terraform(read("flowchart LR\n subgraph v[VNet 10.7.0.0/16]\n subgraph s[Azure Subnet "
                       "10.7.1.0/24]\n c[Azure VM]\n end\n end\n a[S3 Bucket] --> "
                       "b[BigQuery]\n w[Azure Web App] --> k[Azure Key Vault]")));
    for (const char* part :
         {"resource \"aws_s3_bucket\"", "resource \"google_bigquery_dataset\"",
          "resource \"azurerm_linux_virtual_machine\"", "address_prefixes     = [\"10.7.1.0/24\"]",
          "address_space       = [\"10.7.0.0/16\"]", "resource \"azurerm_resource_group\" \"main\"",
          "\"Key Vault Secrets User\"", "source  = \"hashicorp/azurerm\"",
          "source  = \"hashicorp/google\"", "provider \"aws\""})
        EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
    EXPECT_EQ(text.find("aws_vpc"), std::string::npos);
    const std::string azure = listing(terraform(read("flowchart LR\n w[Azure Web App]")));
    EXPECT_EQ(azure.find("hashicorp/aws"), std::string::npos);
    EXPECT_EQ(azure.find("provider \"aws\""), std::string::npos);
}

TEST(Terraform, IsDualStackWhereThatIsDrawn)
{
    const std::string text = listing(terraform(
        read("flowchart LR\n subgraph v[VPC 10.0.0.0/16 2001:db8:0:1a00::/56]\n subgraph "
             "p[Public Subnets 10.0.0-1.0/24 2001:db8:0:1a02::/64]\n alb[ALB]\n end\n subgraph "
             "q[Private Subnets 10.0.2-3.0/24]\n s[ECS Service]\n end\n end\n alb --> s")));
    for (const char* part :
         {"assign_generated_ipv6_cidr_block = true", "ip_address_type            = \"dualstack\"",
          "cidrsubnet(aws_vpc.main.ipv6_cidr_block, 8, local.public_ipv6_subnets[each.key])",
          "(\"${var.region}a\") = 2", "destination_ipv6_cidr_block = \"::/0\"",
          "resource \"aws_egress_only_internet_gateway\" \"main\"", "cidr_ipv6         = \"::/0\""})
        EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
    const std::string zone = listing(terraform(
        read("flowchart LR\n r[Route 53] --> alb\n subgraph v[VPC 2001:db8:0:1a00::/56]\n subgraph "
             "p[Public Subnets 2001:db8:0:1a02::/64]\n alb[ALB]\n end\n end")));
    EXPECT_NE(zone.find("for_each = toset([\"A\", \"AAAA\"])"), std::string::npos) << zone;
    const std::string plain = listing(terraform(read("flowchart LR\n subgraph v[VPC]\n alb[ALB]\n "
                                                     "end")));
    EXPECT_EQ(plain.find("ipv6"), std::string::npos);
}

}  // namespace
}  // namespace stratoplan::exporting
