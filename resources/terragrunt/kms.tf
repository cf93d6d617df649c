variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

resource "aws_kms_key" "this" {
  description             = var.name
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "this" {
  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.this.key_id
}

output "kms_key_arn" {
  value = aws_kms_key.this.arn
}
