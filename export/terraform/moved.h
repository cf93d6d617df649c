#pragma once

#include "export/terraform/builder.h"

namespace stratoplan::exporting {

/// Where the elements of the drawing went, for the next export of the same folder, and `moved`
/// blocks for what has other addresses than in the last one: Terraform then renames instead of
/// replacing. Adds moved.tf and .stratoplan/addresses.json to the bundle, whose other files are
/// complete. A component is the same by the id of its node; where ids follow from labels, as in
/// text drawings, by being the only one of its type that went and came.
void addMoved(const TerraformBuilder& builder, const Input& input, Bundle& bundle);

}  // namespace stratoplan::exporting
