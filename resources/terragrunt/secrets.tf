variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "kms_key_arn" {
  description = "Key that encrypts the secrets; none: that of the account"
  type        = string
  default     = null
}

variable "secret_names" {
  description = "Secrets, filled in by hand"
  type        = set(string)
  default     = ["app"]
}

resource "aws_secretsmanager_secret" "this" {
  for_each   = var.secret_names
  name       = "${var.name}/${each.value}"
  kms_key_id = var.kms_key_arn
}

output "secret_arns" {
  value = { for key, secret in aws_secretsmanager_secret.this : key => secret.arn }
}
