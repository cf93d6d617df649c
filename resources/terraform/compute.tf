#: kind aws.ec2_instance aws.bastion tool.wireguard
#: type aws_instance

#: kind aws.nat_instance
#: type aws_instance

#: kind aws.asg
#: type aws_autoscaling_group

#: kind aws.launch_template
resource "aws_launch_template" "{{name}}" {
name_prefix = "${local.name}-{{slug 28}}-"
image_id = {{ami}}
instance_type = {{instance_type t3.medium}}

metadata_options {
http_tokens = "required"
}
}

#: kind aws.ami
#: type data.aws_ami
data "aws_ami" "{{name}}" {
most_recent = true
owners = ["self"]

filter {
name = "name"
values = ["{{slug 36}}-*"]
}
}

#: kind aws.spot_fleet
#: role spotfleet
#: managed arn:aws:iam::aws:policy/service-role/AmazonEC2SpotFleetTaggingRole
resource "aws_launch_template" "spot_{{name}}" {
name_prefix = "${local.name}-spot-{{slug 30}}-"
image_id = {{ami}}
instance_type = {{instance_type t3.medium}}

metadata_options {
http_tokens = "required"
}
}

resource "aws_spot_fleet_request" "{{name}}" {
iam_fleet_role = {{role}}.arn
target_capacity = {{int target_capacity 2}}
allocation_strategy = "capacityOptimized"
terminate_instances_with_expiration = true

launch_template_config {
launch_template_specification {
id = aws_launch_template.spot_{{name}}.id
version = aws_launch_template.spot_{{name}}.latest_version
}

overrides {
subnet_id = {{subnet}}
}
}
}

#: kind aws.batch
#: type aws_batch_compute_environment
#: role ecs-tasks
#: managed arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy
#: grant batch:SubmitJob on aws_batch_job_queue.{{name}}.arn aws_batch_job_definition.{{name}}.arn
#: grant batch:DescribeJobs batch:TerminateJob on "*"
#? part batch_machine
resource "aws_iam_instance_profile" "batch_{{name}}" {
name_prefix = "batch-{{slug 20}}-"
role = aws_iam_role.batch_{{name}}_instances.name
}
resource "aws_iam_role" "batch_{{name}}_instances" {
name_prefix = "batch-{{slug 20}}-"
assume_role_policy = jsonencode({
Version = "2012-10-17"
Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
})
}
resource "aws_iam_role_policy_attachment" "batch_{{name}}_instances" {
role = aws_iam_role.batch_{{name}}_instances.name
policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"
}
#end
resource "aws_batch_compute_environment" "{{name}}" {
name = "${local.name}-{{slug 28}}"
type = "MANAGED"

compute_resources {
#? part batch_machine
#? says spot
type = "SPOT"
allocation_strategy = "SPOT_PRICE_CAPACITY_OPTIMIZED"
#else
type = "EC2"
allocation_strategy = "BEST_FIT_PROGRESSIVE"
#end
instance_role = aws_iam_instance_profile.batch_{{name}}.arn
instance_type = [{{batch_machine}}]
min_vcpus = 0
#else
#? says spot
type = "FARGATE_SPOT"
#else
type = "FARGATE"
#end
#end
max_vcpus = {{int max 16}}
subnets = {{subnets}}
security_group_ids = [{{group}}]
}
#? part batch_machine
depends_on = [aws_iam_role_policy_attachment.batch_{{name}}_instances]
#end
}

resource "aws_batch_job_queue" "{{name}}" {
name = "${local.name}-{{slug 28}}"
state = "ENABLED"
priority = 1

compute_environment_order {
order = 1
compute_environment = {{ref}}.arn
}
}

resource "aws_batch_job_definition" "{{name}}" {
name = "${local.name}-{{slug 28}}"
type = "container"
#? part batch_machine
platform_capabilities = ["EC2"]
#else
platform_capabilities = ["FARGATE"]
#end
container_properties = jsonencode({
#? any aws.ecr
image = "${{{any aws.ecr repository_url}}}:${{{var batch_image_tag string "latest" | Tag of the image that batch jobs run}}}"
#else
image = {{var batch_image string "public.ecr.aws/amazonlinux/amazonlinux:2023" | Image that batch jobs run}}
#end
jobRoleArn = {{role}}.arn
executionRoleArn = {{role}}.arn
resourceRequirements = [{ type = "VCPU", value = "1" }, { type = "MEMORY", value = "2048" }]
})
retry_strategy {
attempts = 3
}
}

#: kind aws.beanstalk
#: role ec2
#: managed arn:aws:iam::aws:policy/AWSElasticBeanstalkWebTier
resource "aws_iam_instance_profile" "beanstalk_{{name}}" {
name_prefix = "beanstalk-{{slug 20}}-"
role = {{role}}.name
}

resource "aws_elastic_beanstalk_application" "{{name}}" {
name = "${local.name}-{{slug 28}}"
}

resource "aws_elastic_beanstalk_environment" "{{name}}" {
name = trimsuffix(substr("{{slug 16}}-${local.name}", 0, 40), "-")
application = aws_elastic_beanstalk_application.{{name}}.name
solution_stack_name = {{var beanstalk_stack string "64bit Amazon Linux 2023 v4.3.0 running Python 3.12" | Platform of the Elastic Beanstalk environment}}

setting {
namespace = "aws:autoscaling:launchconfiguration"
name = "IamInstanceProfile"
value = aws_iam_instance_profile.beanstalk_{{name}}.name
}

setting {
namespace = "aws:ec2:vpc"
name = "VPCId"
value = {{vpc}}.id
}

setting {
namespace = "aws:ec2:vpc"
name = "Subnets"
value = join(",", {{subnets}})
}
}

#: kind aws.lightsail
resource "aws_lightsail_instance" "{{name}}" {
name = "${local.name}-{{slug 28}}"
availability_zone = "{{region}}a"
blueprint_id = "amazon_linux_2023"
bundle_id = "small_3_0"
}

#: kind aws.outposts
#: type data.aws_outposts_outpost
data "aws_outposts_outpost" "{{name}}" {
name = {{title}}
}
