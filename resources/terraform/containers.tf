#: kind aws.ecs_cluster
#: type aws_ecs_cluster

#: kind aws.ecs_service
#: type aws_ecs_service

#: kind aws.ecs_task
#: type aws_ecs_task_definition

#: kind aws.eks_cluster
#: role eks
#: managed arn:aws:iam::aws:policy/AmazonEKSClusterPolicy
#: two-zones
#: port 443
resource "aws_cloudwatch_log_group" "eks_{{name}}" {
name = "/aws/eks/${local.name}-{{slug 30}}/cluster"
retention_in_days = {{var log_retention_days number 30 | Days that logs are kept}}
}

resource "aws_eks_cluster" "{{name}}" {
name = "${local.name}-{{slug 30}}"
role_arn = {{role}}.arn
#? eks_version
version = {{eks_version}}
#end
enabled_cluster_log_types = ["api", "audit", "authenticator"]

access_config {
authentication_mode = "API_AND_CONFIG_MAP"
}

vpc_config {
subnet_ids = {{subnets}}
security_group_ids = [{{group}}]
endpoint_private_access = true
endpoint_public_access = false
}
#? any aws.kms

encryption_config {
resources = ["secrets"]

provider {
key_arn = {{any aws.kms arn}}
}
}
#end

depends_on = [aws_cloudwatch_log_group.eks_{{name}}]
}

resource "aws_iam_openid_connect_provider" "eks_{{name}}" {
url = {{ref}}.identity[0].oidc[0].issuer
client_id_list = ["sts.amazonaws.com"]
}

resource "aws_eks_addon" "{{name}}" {
for_each = toset(["coredns", "eks-pod-identity-agent", "kube-proxy", "vpc-cni"])
cluster_name = {{ref}}.name
addon_name = each.key
resolve_conflicts_on_update = "PRESERVE"
}

#? not any aws.eks_nodegroup
data "aws_iam_policy_document" "{{name}}_nodes_trust" {
statement {
actions = ["sts:AssumeRole"]

principals {
type = "Service"
identifiers = ["ec2.amazonaws.com"]
}
}
}

resource "aws_iam_role" "{{name}}_nodes" {
name_prefix = "{{slug 20}}-nodes-"
assume_role_policy = data.aws_iam_policy_document.{{name}}_nodes_trust.json
}

resource "aws_iam_role_policy_attachment" "{{name}}_nodes" {
for_each = toset(["AmazonEC2ContainerRegistryReadOnly", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy"])
role = aws_iam_role.{{name}}_nodes.name
policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_eks_node_group" "{{name}}_default" {
cluster_name = {{ref}}.name
node_group_name = "default"
node_role_arn = aws_iam_role.{{name}}_nodes.arn
subnet_ids = {{subnets}}
instance_types = [{{node_type_of_nodes}}]

scaling_config {
min_size = {{drawn_nodes min}}
desired_size = {{drawn_nodes}}
max_size = {{drawn_nodes max}}
}

depends_on = [aws_iam_role_policy_attachment.{{name}}_nodes]
}
#end

#: kind aws.eks_nodegroup
#: role ec2
#: two-zones
#: managed arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy
#: managed arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy
#: managed arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly
resource "aws_eks_node_group" "{{name}}" {
cluster_name = {{any aws.eks_cluster name var.cluster_name}}
#? not any aws.eks_cluster
# The cluster is not drawn: {{var cluster_name string - | Name of the EKS cluster that the node groups join}}.
#end
node_group_name = "{{slug 28}}"
node_role_arn = {{role}}.arn
subnet_ids = {{subnets}}
instance_types = [{{instance_type t3.large}}]
#? says spot
capacity_type = "SPOT"
#else
capacity_type = "ON_DEMAND"
#end

scaling_config {
min_size = {{node_count min}}
desired_size = {{node_count desired}}
max_size = {{node_count max}}
}

lifecycle {
ignore_changes = [scaling_config[0].desired_size]
}
}

#: kind aws.eks_addon
#? any aws.eks_cluster
resource "aws_eks_addon" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
addon_name = {{addon_name}}
}
#else
resource "aws_eks_addon" "{{name}}" {
cluster_name = {{var cluster_name string - | Name of the EKS cluster}}
addon_name = {{addon_name}}
}
#end

#: kind aws.ecr
#: output url {{ref}}.repository_url
#: grant ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:GetDownloadUrlForLayer on {{ref}}.arn
#: grant ecr:GetAuthorizationToken on "*"
resource "aws_ecr_repository" "{{name}}" {
name = "${local.name}{{ecr_suffix}}"
image_tag_mutability = "IMMUTABLE"

image_scanning_configuration {
scan_on_push = true
}

encryption_configuration {
encryption_type = "KMS"
#? near aws.kms
kms_key = {{near aws.kms arn}}
#end
}
}

resource "aws_ecr_lifecycle_policy" "{{name}}" {
repository = {{ref}}.name
policy = jsonencode({
rules = [
{
rulePriority = 1
description = "Untagged images go after a week"
selection = {
tagStatus = "untagged"
countType = "sinceImagePushed"
countUnit = "days"
countNumber = 7
}
action = { type = "expire" }
},
{
rulePriority = 2
description = "The ten newest images stay"
selection = {
tagStatus = "any"
countType = "imageCountMoreThan"
countNumber = 10
}
action = { type = "expire" }
}
]
})
}

{{accounts_policy}}

#: kind aws.app_mesh
resource "aws_appmesh_mesh" "{{name}}" {
name = "${local.name}-{{slug 28}}"

spec {
egress_filter {
type = "DROP_ALL"
}
}
}

## What each controller does in the account. Source: the policies in their own documentation.
#: kind k8s.lb_controller
#: role pods.eks
#: rights elasticloadbalancing:AddTags elasticloadbalancing:CreateListener elasticloadbalancing:CreateLoadBalancer elasticloadbalancing:CreateRule elasticloadbalancing:CreateTargetGroup elasticloadbalancing:DeleteListener elasticloadbalancing:DeleteLoadBalancer elasticloadbalancing:DeleteRule elasticloadbalancing:DeleteTargetGroup elasticloadbalancing:DeregisterTargets elasticloadbalancing:Describe* elasticloadbalancing:ModifyListener elasticloadbalancing:ModifyLoadBalancerAttributes elasticloadbalancing:ModifyRule elasticloadbalancing:ModifyTargetGroup elasticloadbalancing:ModifyTargetGroupAttributes elasticloadbalancing:RegisterTargets elasticloadbalancing:RemoveTags elasticloadbalancing:SetSecurityGroups elasticloadbalancing:SetSubnets elasticloadbalancing:SetWebAcl on "*"
#: rights ec2:AuthorizeSecurityGroupIngress ec2:CreateSecurityGroup ec2:CreateTags ec2:DeleteSecurityGroup ec2:Describe* ec2:RevokeSecurityGroupIngress on "*"
#: rights acm:DescribeCertificate acm:ListCertificates wafv2:AssociateWebACL wafv2:DisassociateWebACL wafv2:GetWebACL wafv2:GetWebACLForResource on "*"
#? any aws.eks_cluster
resource "aws_eks_pod_identity_association" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
namespace = "kube-system"
service_account = "{{slug 28}}"
role_arn = {{role}}.arn
}
#end

#: kind k8s.cluster_autoscaler/karpenter
#: role pods.eks
#: rights ec2:CreateFleet ec2:CreateLaunchTemplate ec2:CreateTags ec2:DeleteLaunchTemplate ec2:Describe* ec2:RunInstances ec2:TerminateInstances on "*"
#: rights eks:DescribeCluster pricing:GetProducts on "*"
#: rights ssm:GetParameter on "arn:aws:ssm:*::parameter/aws/service/*"
#? any aws.eks_cluster
resource "aws_eks_pod_identity_association" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
namespace = "kube-system"
service_account = "{{slug 28}}"
role_arn = {{role}}.arn
}
#end

#: kind k8s.cluster_autoscaler
#: role pods.eks
#: rights autoscaling:DescribeAutoScalingGroups autoscaling:DescribeAutoScalingInstances autoscaling:DescribeLaunchConfigurations autoscaling:DescribeScalingActivities autoscaling:DescribeTags ec2:DescribeInstanceTypes ec2:DescribeLaunchTemplateVersions eks:DescribeNodegroup on "*"
#: rights autoscaling:SetDesiredCapacity autoscaling:TerminateInstanceInAutoScalingGroup on "arn:aws:autoscaling:*:*:autoScalingGroup:*"
#? any aws.eks_cluster
resource "aws_eks_pod_identity_association" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
namespace = "kube-system"
service_account = "{{slug 28}}"
role_arn = {{role}}.arn
}
#end

#: kind k8s.external_secrets
#: role pods.eks
#: rights secretsmanager:DescribeSecret secretsmanager:GetSecretValue on "arn:aws:secretsmanager:*:*:secret:${local.name}/*"
#: rights ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath on "arn:aws:ssm:*:*:parameter/${var.project}/${var.environment}/*"
#? any aws.eks_cluster
resource "aws_eks_pod_identity_association" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
namespace = "kube-system"
service_account = "{{slug 28}}"
role_arn = {{role}}.arn
}
#end

#: kind k8s.cert_manager k8s.external_dns
#: role pods.eks
#: rights route53:ChangeResourceRecordSets route53:ListResourceRecordSets on "arn:aws:route53:::hostedzone/*"
#: rights route53:GetChange route53:ListHostedZones route53:ListHostedZonesByName route53:ListTagsForResource on "*"
#? any aws.eks_cluster
resource "aws_eks_pod_identity_association" "{{name}}" {
cluster_name = {{any aws.eks_cluster name}}
namespace = "kube-system"
service_account = "{{slug 28}}"
role_arn = {{role}}.arn
}
#end
