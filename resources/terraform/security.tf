#: kind aws.iam_role
#: type aws_iam_role
{{plain_role}}

#: kind aws.iam_policy
resource "aws_iam_policy" "{{name}}" {
name = "${local.name}-{{slug 36}}"
description = {{title}}
policy = jsonencode({
Version = "2012-10-17"
Statement = [{
Effect = "Allow"
Action = ["sts:GetCallerIdentity"]
Resource = "*"
}]
})
}

#: kind aws.oidc_provider
resource "aws_iam_openid_connect_provider" "{{name}}" {
#? says github actions
url = "https://token.actions.githubusercontent.com"
#else
url = {{var oidc_url string "https://token.actions.githubusercontent.com" | Issuer of the tokens that roles trust}}
#end
client_id_list = ["sts.amazonaws.com"]
}

#: kind aws.kms
#: grant kms:Decrypt kms:GenerateDataKey on {{ref}}.arn
resource "aws_kms_key" "{{name}}" {
description = {{title}}
enable_key_rotation = true
deletion_window_in_days = {{int deletion_days 30}}
}

resource "aws_kms_alias" "{{name}}" {
name = "alias/${local.name}-{{slug 28}}"
target_key_id = {{ref}}.key_id
}

#: kind aws.secrets_manager
#: setting secret_arn {{ref}}.arn
#: grant secretsmanager:GetSecretValue on {{ref}}.arn
resource "aws_secretsmanager_secret" "{{name}}" {
name = "${local.name}/{{slug 28}}"
description = {{title}}
#? any aws.kms
kms_key_id = {{any aws.kms arn}}
#end
}

#: kind aws.ssm
resource "aws_ssm_document" "{{name}}" {
name = "${local.name}-{{slug 28}}"
document_type = "Session"
document_format = "JSON"
content = jsonencode({
schemaVersion = "1.0"
description = "Session Manager preferences"
sessionType = "Standard_Stream"
inputs = {
idleSessionTimeout = "20"
}
})
}

#: kind aws.ssm_parameter
#: setting parameter {{ref}}.name
#: grant ssm:GetParameter ssm:GetParameters on {{ref}}.arn
resource "aws_ssm_parameter" "{{name}}" {
name = "/${var.project}/${var.environment}/{{slug 28}}"
type = "SecureString"
value = {{var parameter_{{name}} string "unset" | First value; later ones are set outside of Terraform}}

lifecycle {
ignore_changes = [value]
}
}

#: kind aws.guardduty
resource "aws_guardduty_detector" "{{name}}" {
enable = true
finding_publishing_frequency = "FIFTEEN_MINUTES"
}

#: kind aws.security_hub
resource "aws_securityhub_account" "{{name}}" {
enable_default_standards = true
}

#: kind aws.inspector
resource "aws_inspector2_enabler" "{{name}}" {
account_ids = [{{account}}]
resource_types = ["EC2", "ECR", "LAMBDA"]
}

#: kind aws.macie
resource "aws_macie2_account" "{{name}}" {
finding_publishing_frequency = "FIFTEEN_MINUTES"
status = "ENABLED"
}

#: kind aws.config
#: role config
#: managed arn:aws:iam::aws:policy/service-role/AWS_ConfigRole
resource "aws_config_configuration_recorder" "{{name}}" {
name = "${local.name}-{{slug 28}}"
role_arn = {{role}}.arn

recording_group {
all_supported = true
include_global_resource_types = true
}
}

#: kind aws.detective
resource "aws_detective_graph" "{{name}}" {
tags = { Name = "${local.name}-{{slug 28}}" }
}

#: kind aws.sso
data "aws_ssoadmin_instances" "{{name}}" {}

resource "aws_ssoadmin_permission_set" "{{name}}" {
name = trimsuffix(substr("{{slug 20}}-${var.environment}", 0, 32), "-")
description = {{title}}
instance_arn = tolist(data.aws_ssoadmin_instances.{{name}}.arns)[0]
session_duration = "PT4H"
}

#: kind aws.private_ca
resource "aws_acmpca_certificate_authority" "{{name}}" {
type = "ROOT"
permanent_deletion_time_in_days = 30

certificate_authority_configuration {
key_algorithm = "RSA_4096"
signing_algorithm = "SHA512WITHRSA"

subject {
common_name = {{var domain_name string "example.com" | Domain of the system}}
}
}
}

#: kind aws.cloudhsm
#: two-zones
resource "aws_cloudhsm_v2_cluster" "{{name}}" {
hsm_type = "hsm1.medium"
subnet_ids = {{subnets}}
}

resource "aws_cloudhsm_v2_hsm" "{{name}}" {
cluster_id = {{ref}}.cluster_id
subnet_id = {{subnet}}
}

#: kind aws.audit_manager
resource "aws_auditmanager_account_registration" "{{name}}" {
deregister_on_destroy = true
}

#: kind aws.firewall_manager
resource "aws_fms_admin_account" "{{name}}" {}

#: kind aws.iam_user
resource "aws_iam_user" "{{name}}" {
name = "${local.name}-{{slug 40}}"
}

#: kind aws.directory/ad_connector
#: two-zones
resource "aws_directory_service_directory" "{{name}}" {
name = {{text domain corp.example.com}}
password = {{var directory_password string - | Password of the directory's account, from a secret store}}
size = "Small"
type = "ADConnector"

connect_settings {
vpc_id = {{vpc}}.id
subnet_ids = slice({{subnets}}, 0, 2)
customer_dns_ips = {{var directory_dns_ips list(string) - | DNS servers of the directory on premises}}
customer_username = {{var directory_username string - | Account that reads the directory on premises}}
}
}

#: kind aws.directory
#: two-zones
resource "aws_directory_service_directory" "{{name}}" {
name = {{text domain corp.example.com}}
password = {{var directory_password string - | Password of the directory's account, from a secret store}}
edition = "Standard"
type = "MicrosoftAD"

vpc_settings {
vpc_id = {{vpc}}.id
subnet_ids = slice({{subnets}}, 0, 2)
}
}
