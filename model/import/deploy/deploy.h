#pragma once

#include "model/import/formats.h"

#include <string_view>

namespace stratoplan::deploy {

/// The format of a deployment's YAML: a GitHub Actions workflow, a GitLab pipeline, a Compose file
/// or Kubernetes objects; Other for any other text. Decided by the keys at the margin, not parsed.
SourceFormat flavourOf(std::string_view text);

/// Reads deployment YAML as a diagram: jobs and their steps, services, objects and what refers to
/// what. Several documents of one text are one diagram. Errors: SRC030 where the YAML ends.
Parsed read(std::string_view text, SourceFormat flavour, const Catalog& catalog);

}  // namespace stratoplan::deploy
