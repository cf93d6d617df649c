#pragma once

#include "model/base/text_util.h"

#include <string>
#include <string_view>
#include <utility>

/// What is known of Terraform's resource types beside what the catalog says of the kinds.
namespace stratoplan::terraform {

/// A resource that joins what two of its attributes name.
struct Joint {
    std::string_view type;
    std::string_view from;
    std::string_view to;
};

// Source: the AWS provider's documentation of each type.
inline constexpr Joint kJoints[] = {
    {"aws_lambda_event_source_mapping", "event_source_arn", "function_name"},
    {"aws_s3_bucket_notification", "bucket", "lambda_function"},
    {"aws_s3_bucket_notification", "bucket", "queue"},
    {"aws_s3_bucket_notification", "bucket", "topic"},
    {"aws_s3_bucket_replication_configuration", "bucket", "rule"},
    {"aws_sns_topic_subscription", "topic_arn", "endpoint"},
    {"aws_cloudwatch_event_target", "event_bus_name", "arn"},
    {"aws_cloudwatch_event_target", "rule", "arn"},
    {"aws_scheduler_schedule", "group_name", "target"},
    {"aws_lb_listener", "load_balancer_arn", "default_action"},
    {"aws_lb_listener_rule", "listener_arn", "action"},
    {"aws_route53_record", "zone_id", "alias"},
    {"aws_wafv2_web_acl_association", "web_acl_arn", "resource_arn"},
    {"aws_api_gateway_integration", "rest_api_id", "uri"},
    {"aws_api_gateway_integration", "rest_api_id", "connection_id"},
    {"aws_api_gateway_integration", "rest_api_id", "request_parameters"},
    {"aws_api_gateway_integration", "rest_api_id", "request_templates"},
    {"aws_vpc_security_group_ingress_rule", "referenced_security_group_id", "security_group_id"},
    {"aws_security_group_rule", "source_security_group_id", "security_group_id"},
    {"aws_iam_role_policy", "role", "policy"},
    {"aws_ec2_transit_gateway_vpc_attachment", "transit_gateway_id", "vpc_id"},
    {"aws_globalaccelerator_endpoint_group", "listener_arn", "endpoint_configuration"},
    {"aws_lb_target_group_attachment", "target_group_arn", "target_id"},
    {"aws_autoscaling_attachment", "lb_target_group_arn", "autoscaling_group_name"},
    {"aws_s3_bucket_server_side_encryption_configuration", "bucket", "rule"},
    {"aws_api_gateway_authorizer", "rest_api_id", "provider_arns"},
    {"aws_api_gateway_authorizer", "rest_api_id", "authorizer_uri"},
    {"aws_apigatewayv2_authorizer", "api_id", "jwt_configuration"},
    {"aws_apigatewayv2_integration", "api_id", "integration_uri"},
    {"aws_apigatewayv2_integration", "api_id", "connection_id"},
    {"aws_apigatewayv2_integration", "api_id", "request_parameters"},
    {"aws_appsync_datasource", "api_id", "dynamodb_config"},
    {"aws_appsync_datasource", "api_id", "lambda_config"},
    {"aws_appsync_datasource", "api_id", "relational_database_config"},
    {"aws_appsync_datasource", "api_id", "opensearchservice_config"},
    {"aws_pipes_pipe", "source", "target"},
    {"aws_cloudwatch_log_subscription_filter", "log_group_name", "destination_arn"},
    {"aws_ram_resource_association", "resource_share_arn", "resource_arn"},
    {"aws_vpc_peering_connection", "vpc_id", "peer_vpc_id"},
    {"aws_codedeploy_deployment_group", "app_name", "ecs_service"},
    {"aws_codedeploy_deployment_group", "app_name", "autoscaling_groups"},
    {"aws_dx_gateway_association", "dx_gateway_id", "associated_gateway_id"},
    {"aws_efs_replication_configuration", "source_file_system_id", "destination"},
    {"aws_fsx_data_repository_association", "file_system_id", "data_repository_path"},
    {"aws_backup_selection", "plan_id", "resources"},
    {"aws_volume_attachment", "instance_id", "volume_id"},
    {"aws_dms_replication_task", "source_endpoint_arn", "replication_instance_arn"},
    {"aws_dms_replication_task", "replication_instance_arn", "target_endpoint_arn"},
};

/// A resource that puts what one attribute names into the place that another names.
inline constexpr Joint kPlacers[] = {
    {"aws_efs_mount_target", "file_system_id", "subnet_id"},
    {"aws_internet_gateway_attachment", "internet_gateway_id", "vpc_id"},
    {"aws_vpn_gateway_attachment", "vpn_gateway_id", "vpc_id"},
    {"aws_network_interface_attachment", "network_interface_id", "instance_id"},
};

/// Main resources of a kind besides the one that the catalog names.
struct OtherType {
    std::string_view type;
    std::string_view kind;
};
inline constexpr OtherType kOtherTypes[] = {
    {"aws_apigatewayv2_api", "aws.api_gateway"},
    {"aws_api_gateway_vpc_link", "aws.vpc_link"},
    {"aws_mskconnect_connector", "aws.msk"},
    {"aws_cloudwatch_event_rule", "aws.eventbridge"},
    {"aws_sagemaker_domain", "aws.sagemaker"},
    {"aws_sagemaker_feature_group", "aws.sagemaker"},
    {"aws_sagemaker_notebook_instance", "aws.sagemaker"},
    {"aws_sagemaker_model_package_group", "aws.sagemaker"},
    {"aws_sagemaker_pipeline", "aws.sagemaker"},
    {"aws_fsx_windows_file_system", "aws.fsx"},
    {"aws_fsx_ontap_file_system", "aws.fsx"},
    {"aws_fsx_openzfs_file_system", "aws.fsx"},
    {"aws_redshiftserverless_workgroup", "aws.redshift"},
    {"aws_opensearchserverless_collection", "aws.opensearch"},
    {"aws_emrserverless_application", "aws.emr"},
    {"aws_glue_catalog_database", "aws.glue"},
    {"aws_glue_crawler", "aws.glue"},
    {"aws_quicksight_group", "aws.quicksight"},
    {"aws_fsx_lustre_file_system", "aws.fsx"}};

/// The kind of a subnet by the words of its name, else by those of its tag.
inline std::string subnetKind(std::string_view name, std::string_view tag)
{
    constexpr std::pair<std::string_view, const char*> kWords[] = {
        {"public", "aws.subnet_public"},   {"data", "aws.subnet_db"},
        {"db", "aws.subnet_db"},           {"database", "aws.subnet_db"},
        {"databases", "aws.subnet_db"},    {"cache", "aws.subnet_db"},
        {"private", "aws.subnet_private"}, {"app", "aws.subnet_private"}};
    for (const std::string_view text : {name, tag}) {
        const std::string words = " " + slug(text, ' ') + " ";
        for (const auto& [word, kind] : kWords)
            if (words.find(" " + std::string(word) + " ") != words.npos)
                return kind;
    }
    return "aws.subnet_private";
}

/// What uses one of these uses what it is made of.
inline constexpr std::string_view kWrapping[] = {"aws_ecs_task_definition", "aws_launch_template",
                                                 "aws_acm_certificate_validation"};

/// Types that serve a component that is drawn: their own box would only repeat it.
inline constexpr std::string_view kServing[] = {"aws_iam_role",
                                                "aws_iam_policy",
                                                "aws_iam_openid_connect_provider",
                                                "aws_ecs_task_definition",
                                                "aws_launch_template",
                                                "aws_eip",
                                                "aws_route_table",
                                                "aws_security_group",
                                                "aws_lb_target_group",
                                                "aws_lb_listener",
                                                "aws_network_interface",
                                                "aws_db_subnet_group",
                                                "aws_rds_cluster_instance",
                                                "aws_lambda_layer_version",
                                                "aws_eks_addon",
                                                "aws_s3_bucket_replication_configuration",
                                                "aws_s3_bucket_lifecycle_configuration",
                                                "aws_ami",
                                                "aws_flow_log",
                                                "aws_network_acl",
                                                "aws_codepipeline_webhook",
                                                "aws_glacier_vault_lock"};

}  // namespace stratoplan::terraform
