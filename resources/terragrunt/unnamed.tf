variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

# The drawing names this module and not what it holds.
resource "terraform_data" "this" {
  input = var.name
}

output "name" {
  value = terraform_data.this.output
}
