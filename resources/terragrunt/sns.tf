variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

resource "aws_sns_topic" "this" {
  name              = var.name
  kms_master_key_id = "alias/aws/sns"
}

output "topic_arn" {
  value = aws_sns_topic.this.arn
}
