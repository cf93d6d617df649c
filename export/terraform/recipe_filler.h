#pragma once

#include "export/terraform/builder.h"
#include "export/terraform/recipes.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

// Recipes with their conditions decided and their placeholders filled, for a component or for a
// connection from it to `end` (-1: none). Source: resources/terraform/README.md.

std::string recipeBody(TerraformBuilder& builder, const Recipe& recipe, int component,
                       int end = -1);
std::string recipeExpression(TerraformBuilder& builder, const Recipe& recipe, int component,
                             std::string_view text);
std::vector<Hcl> recipeStatements(TerraformBuilder& builder, const Recipe& recipe,
                                  const std::vector<Grant>& grants, int component, int end = -1);

}  // namespace stratoplan::exporting
