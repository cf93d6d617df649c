#pragma once

#include "export/terraform/builder.h"

namespace stratoplan::exporting {

/// Roles of pods that use cloud services, for the service accounts that the manifests write
/// (IRSA): named as those name them. Nothing without an EKS cluster.
/// Source: Amazon EKS User Guide, "IAM roles for service accounts".
void emitPodRoles(TerraformBuilder& builder, const Input& input);

}  // namespace stratoplan::exporting
