#: kind aws.codepipeline
#: type aws_codepipeline

#: kind aws.codebuild
#: type aws_codebuild_project
#: grant codebuild:StartBuild codebuild:BatchGetBuilds on {{ref}}.arn

#: kind aws.codedeploy
#: role codedeploy
#: managed arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole
resource "aws_codedeploy_app" "{{name}}" {
name = "${local.name}-{{slug 28}}"
compute_platform = "Server"
}

resource "aws_codedeploy_deployment_group" "{{name}}" {
app_name = {{ref}}.name
deployment_group_name = "${local.name}-{{slug 28}}"
service_role_arn = {{role}}.arn
deployment_config_name = "CodeDeployDefault.OneAtATime"
#? any aws.asg
autoscaling_groups = [{{any aws.asg name}}]
#end

auto_rollback_configuration {
enabled = true
events = ["DEPLOYMENT_FAILURE"]
}
}

#: kind aws.codecommit
resource "aws_codecommit_repository" "{{name}}" {
repository_name = "${local.name}-{{slug 28}}"
description = {{title}}
}

#: kind aws.codeartifact
resource "aws_codeartifact_domain" "{{name}}" {
domain = trimsuffix(substr("{{slug 20}}-${local.name}", 0, 50), "-")
}

resource "aws_codeartifact_repository" "{{name}}" {
repository = "${local.name}-{{slug 28}}"
domain = aws_codeartifact_domain.{{name}}.domain
}

#: kind aws.codestar_connection
resource "aws_codestarconnections_connection" "{{name}}" {
name = trimsuffix(substr("{{slug 12}}-${local.name}", 0, 32), "-")
provider_type = "GitHub"
}

#: kind aws.service_catalog
resource "aws_servicecatalog_portfolio" "{{name}}" {
name = "${local.name}-{{slug 60}}"
description = {{title}}
provider_name = local.name
}
