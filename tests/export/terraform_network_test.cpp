#include "export/terraform/terraform.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan::exporting {
namespace {

/// A diagram, and what its Terraform holds and does not hold.
struct NetworkCase {
    const char* name;
    const char* source;
    std::vector<const char*> expected;
    std::vector<const char*> unwanted = {};
};

std::string written(const std::string& source)
{
    const Diagram diagram = mermaid::read("flowchart TB\n" + source, builtInCatalog()).diagram;
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    std::string out;
    for (const OutputFile& file : writeTerraform(input).files)
        out += "==== " + file.path + "\n" + file.content;
    return out;
}

class NetworkRelation : public testing::TestWithParam<NetworkCase> {};

TEST_P(NetworkRelation, LeadsWhereItIsDrawn)
{
    const std::string text = written(GetParam().source);
    for (const char* expected : GetParam().expected)
        EXPECT_NE(text.find(expected), std::string::npos) << expected << "\n" << text;
    for (const char* unwanted : GetParam().unwanted)
        EXPECT_EQ(text.find(unwanted), std::string::npos) << unwanted << "\n" << text;
}

// Two diagrams that call a component by nothing but its kind mean one; a name tells another.
TEST(Merged, TakesPlainNamesOfAKindForOne)
{
    const auto parsed = [](const char* text) {
        return mermaid::read(std::string("flowchart LR\n") + text, builtInCatalog()).diagram;
    };
    const Diagram first = parsed("a[Lambda x] --> f[Kinesis Firehose] --> s[S3 raw]");
    const Diagram second = parsed("a[Lambda x] --> f[Firehose] --> s[S3 raw]");
    const Diagram third = parsed("a[Lambda x] --> f[Audit Firehose] --> s[S3 raw]");
    Input input;
    input.catalog = &builtInCatalog();
    const auto streams = [&] {
        std::string out;
        for (const OutputFile& file : writeTerraform(input).files)
            out += file.content;
        std::size_t count = 0;
        for (std::size_t at = 0;
             (at = out.find("resource \"aws_kinesis_firehose_delivery_stream\"", at)) != out.npos;
             ++at)
            ++count;
        return count;
    };
    input.diagrams = {{&first, "Shop", {}}, {&second, "Shop", {}}};
    EXPECT_EQ(streams(), 1u);
    input.diagrams.push_back({&third, "Shop", {}});
    EXPECT_EQ(streams(), 2u);
}

const NetworkCase kCases[] = {
    {"ElbIsAnApplicationBalancer",
     "e[ELB] --> w[EC2 web]",
     {"load_balancer_type         = \"application\"", "aws_lb_target_group"},
     {"aws_elb\""}},
    {"StandbyOfAnEngine",
     "subgraph v[VPC]\n subgraph q[DB Subnets]\n a[(RDS MySQL Master)] --- b[(RDS MySQL "
     "Standby)]\n end\n end",
     {"multi_az                    = true"},
     {"aws_db_instance\" \"mysql_standby"}},
    {"CachesInANetwork",
     "subgraph v[VPC]\n subgraph q[Private Subnets]\n a[Redis cluster]\n b[Memcached]\n end\n "
     "end",
     {"aws_elasticache_replication_group", "aws_elasticache_cluster"}},
    {"ContentDeliveryAloneCalls",
     "c[CloudFront] --> a[ALB] --> s[ECS Service web]",
     {"prefix_list_id", "com.amazonaws.global.cloudfront.origin-facing"},
     {"0.0.0.0/0\"\n  ip_protocol       = \"tcp\""}},
    {"AccountsAreProviders",
     "subgraph p[Production Account]\n f[Loader Lambda]\n g[Other Lambda]\n end\n subgraph d[AWS "
     "Account: data]\n b[S3 raw]\n q[SQS jobs]\n end\n f --> b\n f --> q",
     {"role_arn = var.production_role_arn", "alias  = \"data\"", "role_arn = var.data_role_arn",
      "provider      = aws.data\n  bucket_prefix", "aws_s3_bucket_policy", "aws_sqs_queue_policy",
      "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root",
      "sse_algorithm = \"AES256\"", "- `data_role_arn`: ARN of the role in AWS Account: data"},
     {"provider = aws.production"}},
    {"OneAccountGoesWithoutSaying",
     "subgraph p[Production Account]\n f[Loader Lambda] --> b[S3 raw]\n end",
     {"sse_algorithm = \"aws:kms\""},
     {"assume_role {", "## Accounts"}},
    {"RolesStandInTheirAccount",
     "subgraph p[Production Account]\n a[S3 raw]\n b[SQS jobs]\n end\n subgraph d[Data "
     "Account]\n f[Loader Lambda]\n end",
     {"resource \"aws_iam_role\" \"loader_lambda\" {\n  provider           = aws.data"}},
    {"GatewayIsSharedWithAccounts",
     "subgraph n[Network Account]\n t[Transit Gateway]\n u[SQS a]\n w[SQS b]\n end\n subgraph "
     "p[Production Account]\n subgraph v[VPC 10.0.0.0/16]\n subgraph q[Private Subnets]\n e[EC2 "
     "app]\n end\n end\n end\n v --> t",
     {"auto_accept_shared_attachments  = \"enable\"", "allow_external_principals = false",
      "data.aws_caller_identity.production.account_id",
      "aws_ram_principal_association.main_production]"}},
    {"PeersOfTwoAccounts",
     "subgraph n[Network Account]\n subgraph a[VPC 10.0.0.0/16]\n subgraph b[Private Subnets]\n "
     "c[EC2 x]\n end\n end\n end\n subgraph p[Production Account]\n subgraph v[VPC "
     "10.1.0.0/16]\n subgraph q[Private Subnets]\n e[EC2 app]\n end\n end\n end\n a ---|peering| v",
     {"peer_owner_id", "aws_vpc_peering_connection_accepter"},
     {"peer_region"}},
    {"DatabasesOfTwoAccountsAreTwo",
     "subgraph n[Staging Account]\n a[(Aurora PostgreSQL)]\n end\n subgraph p[Production "
     "Account]\n b[(Aurora PostgreSQL)]\n end",
     {"resource \"aws_rds_cluster\" \"main\"", "resource \"aws_rds_cluster\" \"production\""},
     {"aws_rds_global_cluster"}},
    {"EgressNetworkServesThoseWithPublicSubnets",
     "t[Transit Gateway]\n subgraph e[Egress VPC 10.9.0.0/16]\n subgraph ep[Public subnets]\n "
     "n[NAT Gateway]\n end\n end\n subgraph v[App VPC 10.1.0.0/16]\n subgraph vp[Public "
     "subnets]\n l[ALB]\n end\n subgraph vq[Private subnets]\n i[EC2 app]\n end\n end\n v --- t\n "
     "e --- t",
     {"resource \"aws_nat_gateway\" \"main\"", "aws_ec2_transit_gateway_route\""},
     {"resource \"aws_nat_gateway\" \"app\""}},
    {"RestApiCallsServicesItself",
     "a[REST API Gateway] -->|\"PUT /orders/{id}\"| q[SQS jobs]\n a --> s[Step Functions import]",
     {"sqs:path/${data.aws_caller_identity.current.account_id}/${aws_sqs_queue.jobs.name}",
      "http_method   = \"PUT\"", "states:action/StartExecution",
      "identifiers = [\"apigateway.amazonaws.com\"]", "actions   = [\"sqs:SendMessage\"]",
      "aws_api_gateway_integration_response"},
     {"\"MOCK\"", "sqs:ReceiveMessage", "sqs:GetQueueAttributes"}},
    {"HttpApiCallsServicesItself",
     "a[HTTP API] --> q[SQS jobs.fifo]\n a --> k[Kinesis clicks]",
     {"\"SQS-SendMessage\"", "MessageGroupId", "\"Kinesis-PutRecord\"", "credentials_arn"},
     {"api_backend"}},
    {"InternalBalancerIsOpenToItsCallers",
     "subgraph v[VPC]\n subgraph q[Private Subnets]\n a[Web ECS Service] --> b[Internal ALB] --> "
     "c[API ECS Service]\n end\n end",
     {"alb_main_443_from_service_web"},
     {"from_vpc"}},
    {"InternalBalancerOfUnknownCallersIsOpenToTheNetwork",
     "u[Office] --> b\n subgraph v[VPC]\n subgraph q[Private Subnets]\n a[Web ECS Service] --> "
     "b[Internal ALB] --> c[API ECS Service]\n end\n end",
     {"alb_main_443_from_vpc"}},
    {"ImagesArePulledByTheExecutionRole",
     "r[ECR] --> s[ECS Service web]",
     {"AmazonECSTaskExecutionRolePolicy"},
     {"ecr:BatchGetImage"}},
    {"SearchWithoutServersIsACollection",
     "f[Lambda indexer] --> o[(OpenSearch Serverless)]",
     {"aws_opensearchserverless_collection", "aws_opensearchserverless_security_policy",
      "Principal = [aws_iam_role.indexer_lambda.arn]", "aoss:APIAccessAll"},
     {"aws_opensearch_domain"}},
    {"AdministratorsOpenAShell",
     "a((Admin)) -->|SSH| b\n u((Users)) -->|HTTPS| w\n subgraph v[VPC]\n subgraph p[Public "
     "Subnets]\n b[Bastion]\n w[EC2 web]\n end\n end\n w -->|HTTP| g[GitHub]",
     {"instance_bastion_22_from_var_admin_cidr", "instance_web_443_from_world"},
     {"instance_web_80", "22_from_world"}},
    {"ApiListsItsRoutes",
     "a[\"HTTP API<br/>POST /orders, GET /orders/:id\"] --> f[Lambda intake]\n a --> g[Lambda "
     "query]",
     {"\"POST /orders\"", "\"GET /orders/{id}\""},
     {"order-query"}},
    {"StateMachineStartsJobs",
     "s[Step Functions nightly] --> a[Glue job clean]\n s --> b[Glue job sum]",
     {"glue:startJobRun.sync", "JobName = aws_glue_job.job_clean.name", "glue_job_sum",
      "glue:BatchStopJobRun"}},
    {"LicensedEnginesRunOnTheirClasses",
     "a[(RDS SQL Server Multi-AZ)]\n b[(RDS Oracle)]",
     {"sqlserver-se", "db.m5.large", "oracle-se2", "db.t3.medium", "license-included"},
     {"db.t4g"}},
    {"PodsCallByTheGroupOfTheirCluster",
     "subgraph v[VPC]\n subgraph p[Public Subnets]\n b[ALB]\n end\n subgraph q[Private Subnets]\n "
     "e[EKS cluster]\n d[(RDS PostgreSQL)]\n end\n end\n b --> e --> d",
     {"db_instance_postgresql_5432_from_pods", "pods_from_main",
      "= aws_eks_cluster.main.vpc_config[0].cluster_security_group_id"},
     {"443_from_alb", "from_eks_cluster"}},
    {"LabelOfTwoIsBoth",
     "c[CloudFront + S3]\n a[API Gateway + Lambda] --> q[SQS + DLQ] --> w[Worker Lambda]",
     {"aws_cloudfront_origin_access_control", "aws_s3_bucket_policy", "deadLetterTargetArn",
      "sqs_main_to_worker", "names 2 components", "aws_lambda_permission"},
     {"sqs_dlq_to_worker"}},
    {"LabelOfAlternativesIsTheFirst",
     "a[Lambda api] --> d[(RDS / Aurora)]",
     {"aws_db_instance", "names alternatives; RDS is written"},
     {"aws_rds_cluster\""}},
    {"GroupOfInstancesIsTheGroup",
     "a[ALB] --> g[EC2 + ASG]",
     {"aws_autoscaling_group"},
     {"aws_instance\""}},
    {"NameWithASlashIsOne",
     "e[EventBridge / Scheduler] --> f[Lambda nightly]",
     {"aws_lambda_function"},
     {"names 2"}},
    {"LogsGoOn",
     "l[CloudWatch Logs] -->|subscription filter| f[Firehose] --> s[S3 logs]",
     {"aws_cloudwatch_log_subscription_filter", "firehose:PutRecordBatch"}},
    {"StreamOfItsTable",
     "t[(DynamoDB orders)] --> s[DynamoDB Streams] --> f[Lambda push]",
     {"aws_lambda_event_source_mapping", "aws_dynamodb_table.orders.stream_arn"},
     {"aws_dynamodb_table\" \"streams"}},
    {"DirectConnectToANetwork",
     "o[On-premises] --- d[Direct Connect] --- v\n subgraph v[VPC]\n subgraph q[Private "
     "Subnets]\n e[EC2 Instance]\n end\n end",
     {"aws_vpn_gateway\" \"direct_connect", "aws_dx_private_virtual_interface",
      "aws_dx_gateway_association"}},
    {"CertificatesThatAreDrawn",
     "c[CloudFront] --> s[S3 site]\n c -.-> m[ACM]\n r[Route 53] --> c",
     {"acm_certificate_arn", "minimum_protocol_version = \"TLSv1.2_2021\"",
      "aliases             = [var.domain_name]"},
     {"cloudfront_default_certificate"}},
    {"CertificateOfABalancer",
     "m[ACM] -.-> a[ALB] --> s[ECS Service web]\n r[Route 53] --> a",
     {"certificate_arn   = aws_acm_certificate_validation.main.certificate_arn", "HTTP_301"},
     {"var.certificate_arn"}},
    {"BalancerOfItsLines",
     "u[Devices] -->|MQTT 8883| l[Load Balancer]\n l --> s[ECS Service broker :8883]",
     {"load_balancer_type = \"network\"", "port              = 8883"},
     {"aws_lb_listener\" \"main_http", "aws_wafv2"}},
    {"VpnOfADrawnDataCenter",
     "d[Data Center 192.168.0.0/16] ---|IPsec VPN| v\n subgraph v[VPC 10.3.0.0/16]\n subgraph "
     "p[Private Subnets]\n e[EC2 Instance]\n end\n end",
     {"aws_customer_gateway", "aws_vpn_connection", "aws_vpn_gateway_route_propagation"}},
    {"VpnAtADrawnGateway",
     "d[On-premises] --- g[Transit Gateway] --- v\n subgraph v[VPC 10.3.0.0/16]\n subgraph "
     "p[Private Subnets]\n e[EC2 Instance]\n end\n end",
     {"aws_customer_gateway", "transit_gateway_id  = aws_ec2_transit_gateway.main.id"}},
    {"NodesAsTheirBoxSays",
     "k[EKS Cluster] --- n[\"EKS nodes c6i.xlarge min 3 max 20\"]",
     {"min_size     = 3", "max_size     = 20", "\"c6i.xlarge\""}},
    {"NumberedCopies",
     "a[ALB] --> x[EC2 web 1]\n a --> y[EC2 web 2]\n x --> d[RDS MySQL]\n y --> d",
     {"count                  = 2", "aws_lb_target_group\" \"web\""},
     {"aws_lb_listener_rule", "aws_instance\" \"web_2"}},
    {"ClusterAloneIsItsService",
     "a[ALB] --> s[ECS Fargate] --> d[RDS MySQL]",
     {"aws_ecs_service\" \"app\"", "_3306_from_service_app"},
     {"_3306_from_vpc"}},
    {"ServicesByTheirSecondLine",
     "a[ALB] --> s[\"ECS Fargate<br/>orders-api\"]\n w[\"ECS Fargate<br/>orders-worker\"]",
     {"aws_ecs_service\" \"orders_api\"", "aws_ecs_service\" \"orders_worker\""}},
    {"DiskOfAMachine",
     "e[EC2 Instance] --> b[EBS 200 GB]",
     {"aws_volume_attachment", "aws_instance.ec2.availability_zone"}},
    {"OneOrganization",
     "subgraph o[AWS Organization]\n c[Control Tower]\n s[IAM Identity Center]\n end",
     {"aws_organizations_organization\" \"main\""},
     {"aws_organizations_organization\" \"control_tower"}},
    {"ScheduleDrawnBackwards",
     "s[Step Functions] --> e[EventBridge nightly at 02:00]",
     {"\"aws_scheduler_schedule\"", "states:StartExecution"}},
    {"WorkflowsDeliver",
     "g[GitHub Actions] -->|push| r[ECR]\n g -->|deploy| s[ECS Service web]\n r --> s",
     {"aws_iam_openid_connect_provider\" \"github_actions", "repo:${var.repository}:*",
      "ecr:PutImage", "ecs:UpdateService", "iam:PassedToService"}},
    {"WorkflowsTakeTheDrawnRole",
     "g[GitHub Actions] -->|assume| r[IAM Role deploy] --> l[Lambda api]",
     {"sts:AssumeRoleWithWebIdentity", "lambda:UpdateFunctionCode"},
     {"aws_iam_role\" \"github_actions"}},
    {"WorkflowsEnterClusters",
     "g[GitLab CI] --> k[EKS Cluster]",
     {"https://gitlab.com", "aws_eks_access_entry", "AmazonEKSEditPolicy"}},
    {"MigrationOfADatabase",
     "d[RDS Postgres] -->|CDC| m[DMS] --> s[S3 raw]",
     {"aws_dms_replication_task", "full-load-and-cdc", "aws_dms_s3_endpoint",
      "secrets_manager_arn"}},
    {"FirewallBehindGateways",
     "subgraph v[VPC 10.0.0.0/16]\n i[IGW]\n subgraph f[Firewall subnets 2 AZs]\n w[Network "
     "Firewall]\n "
     "end\n subgraph p[Public subnets 2 AZs]\n n[NAT Gateway]\n end\n subgraph q[Private subnets 2 "
     "AZs]\n "
     "e[EC2 Instance]\n end\n end\n e --> n --> w --> i",
     {"firewall_status[0].sync_states", "aws_route\" \"firewall_internet",
      "aws_route\" \"edge_to_public", "\"0.0.0.0/1\"", "aws_route\" \"private_nat"},
     {"aws_route\" \"firewall_nat"}},
    {"SameServiceInTwoNetworks",
     "subgraph a[Staging VPC 10.1.0.0/16]\n subgraph p[Private subnets]\n x[ECS Service shop]\n "
     "end\n end\n "
     "subgraph b[Prod VPC 10.2.0.0/16]\n subgraph q[Private subnets]\n y[ECS Service shop]\n end\n "
     "end",
     {"aws_ecs_service\" \"shop\"", "aws_ecs_service\" \"shop_prod_vpc\""}},
    {"BalancerOfUdp",
     "n[NLB udp] --> s[ECS Service game :7777]",
     {"= \"UDP\"", "ip_protocol                  = \"udp\""},
     {"protocol          = \"TCP\""}},
    {"LineOfPeers",
     "a ---|VPC peering| b\n subgraph a[Tools VPC 10.1.0.0/16]\n subgraph p[Private subnets]\n "
     "x[EC2 "
     "Instance]\n end\n end\n subgraph b[Prod VPC 10.2.0.0/16]\n subgraph q[Private subnets]\n "
     "y[RDS "
     "MySQL]\n end\n end",
     {"\"aws_vpc_peering_connection\" \"main_prod\"", "peering_main_prod_main_private",
      "peering_main_prod_prod_private", "destination_cidr_block    = aws_vpc.prod.cidr_block"}},
    {"FirewallForOthers",
     "t[Transit Gateway] --- a\n t --- i\n i --- e\n subgraph a[Spoke VPC 10.1.0.0/16]\n subgraph "
     "q[Private subnets]\n x[EC2 Instance]\n end\n end\n subgraph i[Inspection VPC 10.2.0.0/16]\n "
     "subgraph "
     "f[Firewall subnets]\n w[Network Firewall]\n end\n end\n subgraph e[Egress VPC 10.3.0.0/16]\n "
     "subgraph p[Public subnets]\n n[NAT Gateway]\n end\n end",
     {"appliance_mode_support = \"enable\"",
      "aws_ec2_transit_gateway_route_table\" \"main_inspected",
      "transit_gateway_default_route_table_association = false", "main_egress",
      "aws_route\" \"inspection_transit_firewall"}},
    {"ConnectionAndItsGateway",
     "c[Direct Connect] --> g[DX Gateway] --> t[Transit Gateway] --- v\n subgraph v[VPC]\n "
     "subgraph "
     "q[Private subnets]\n x[EC2 Instance]\n end\n end",
     {"connection_id  = aws_dx_connection.", "aws_dx_gateway_association"}},
    {"ServiceToService",
     "subgraph c[ECS Cluster]\n a[Order Service] --> b[Price Service :9000]\n k[Keycloak]\n end",
     {"aws_service_discovery_service\" \"price", "service_price_9000_from_service_order",
      "aws_ecs_service\" \"keycloak"}},
    {"SecondTierOfServices",
     "subgraph v[VPC]\n subgraph k[Kafka subnets 2 AZs]\n m[MSK]\n end\n subgraph a[App subnets 2 "
     "AZs]\n "
     "s[ECS Service api]\n end\n end\n s --> m",
     {"subnets          = values(aws_subnet.private_2)[*].id"}},
    {"DatabasesBeginNothing",
     "subgraph v[VPC]\n subgraph q[Private subnets 2 AZs]\n d[RDS MySQL] --> c[MSK Connect] --> "
     "m[MSK "
     "cluster]\n end\n end",
     {"aws_mskconnect_connector", "mysql_3306_from_"},
     {"_from_db_instance"}},
    {"SizesWithoutAddresses",
     "subgraph v[VPC /20]\n subgraph p[\"Public subnets /24 x 2 AZ\"]\n a[ALB]\n end\n subgraph "
     "q[\"Private subnets /22 x 2 AZ\"]\n d[RDS MySQL]\n end\n end",
     {"\"10.0.0.0/20\"", "\"10.0.0.0/24\"", "\"10.0.1.0/24\"", "\"10.0.4.0/22\"",
      "\"10.0.8.0/22\""}},
    {"SubnetsByTheirBlocks",
     "subgraph v[VPC 10.0.0.0/16]\n subgraph p[\"public-a 10.0.0.0/24\"]\n a[ALB]\n end\n subgraph "
     "q[\"db-a 10.0.20.0/24\"]\n d[RDS MySQL]\n end\n end",
     {"aws_subnet\" \"public\"", "\"10.0.0.0/24\"", "\"10.0.20.0/24\""}},
    {"LinkOfApiIntoNetwork",
     "a[API Gateway REST] --> l[VPC Link] --> n\n subgraph v[VPC]\n subgraph q[Private Subnets]\n "
     "n[NLB] --> s[ECS Service api :8080]\n end\n end",
     {"\"aws_api_gateway_vpc_link\" \"main\"", "target_arns = [aws_lb.nlb.arn]", "\"VPC_LINK\"",
      ":443/{proxy}", "\"integration.request.path.proxy\""}},
    {"LinkThatNobodyDrew",
     "a[HTTP API Gateway] --> n\n subgraph v[VPC]\n subgraph q[Private Subnets]\n n[Internal ALB] "
     "--> s[ECS Service api :8080]\n end\n end",
     {"aws_apigatewayv2_vpc_link", "aws_lb_listener.main_http.arn", "\"VPC_LINK\""}},
    {"NameThatLeadsToANetwork",
     "r[Route 53] --> v\n subgraph v[VPC]\n subgraph p[Public Subnets]\n a[ALB]\n end\n end",
     {"\"aws_route53_record\"", "aws_lb.main.dns_name"}},
    {"MachinesOfOneName",
     "a[ALB] --> x\n a --> y\n subgraph v[VPC]\n subgraph q[Private Subnet AZ1]\n x[\"EC2 web-1 "
     "(t3.small)\"]\n end\n subgraph r[Private Subnet AZ2]\n y[\"EC2 web-2 (t3.small)\"]\n end\n "
     "end",
     {"\"aws_instance\" \"web\"", "  = 2\n"},
     {"aws_lb_listener_rule"}},
};

INSTANTIATE_TEST_SUITE_P(All, NetworkRelation, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan::exporting
