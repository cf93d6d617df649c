#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// A Terraform root module of what the diagrams draw: network, security groups, load balancing,
/// containers, instances, storage, databases, delivery; state storage in a root of its own,
/// bootstrap/. What had to be assumed and what is left out, by name, is told in diagnostics and in
/// README.md. Source: the schema of the AWS provider 6; the style of `terraform fmt`.
Bundle writeTerraform(const Input& input);

}  // namespace stratoplan::exporting
