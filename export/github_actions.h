#pragma once

#include "export/format.h"

namespace stratoplan::exporting {

/// GitHub Actions workflows, one for each pipeline that is drawn: jobs from stages, steps from
/// nodes, `needs` from edges, `on` from triggers, environments from approvals, a matrix where the
/// drawing repeats a stage. Least permissions, OIDC instead of keys, a time limit on each job.
/// Source: the workflow syntax of GitHub Actions.
Bundle writeGithubActions(const Input& input);

}  // namespace stratoplan::exporting
