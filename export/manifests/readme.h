#pragma once

#include "export/manifests/blueprint.h"

#include <string>

namespace stratoplan::exporting {

/// What was made from what, what the files have in common and where it stands, and what is left to
/// fill in: Markdown.
std::string manifestsReadme(const Blueprint& plan, const Bundle& bundle);

}  // namespace stratoplan::exporting
