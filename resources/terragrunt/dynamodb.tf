variable "name" {
  description = "Name of the unit, unique in its environment"
  type        = string
}

variable "replica_regions" {
  description = "Further regions that the table stands in"
  type        = set(string)
  default     = []
}

resource "aws_dynamodb_table" "this" {
  name             = var.name
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = length(var.replica_regions) > 0
  stream_view_type = length(var.replica_regions) > 0 ? "NEW_AND_OLD_IMAGES" : null

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = true
  }

  dynamic "replica" {
    for_each = var.replica_regions

    content {
      region_name = replica.value
    }
  }
}

output "table_name" {
  value = aws_dynamodb_table.this.name
}
