variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/${var.name}"
  retention_in_days = 30
}

resource "aws_sns_topic" "alarms" {
  name              = "${var.name}-alarms"
  kms_master_key_id = "alias/aws/sns"
}

output "log_group_name" {
  value = aws_cloudwatch_log_group.this.name
}

output "alarm_topic_arn" {
  value = aws_sns_topic.alarms.arn
}
