variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "service" {
  description = "What takes the role"
  type        = string
  default     = "ec2.amazonaws.com"
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = [var.service]
    }
  }
}

resource "aws_iam_role" "this" {
  name_prefix        = "${substr(var.name, 0, 36)}-"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

output "role_arn" {
  value = aws_iam_role.this.arn
}
