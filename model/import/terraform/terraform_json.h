#pragma once

#include "model/import/formats.h"

#include <string_view>

namespace stratoplan::terraform {

/// Whether a text is what `terraform show -json` prints.
bool isPlanOrState(std::string_view text);

/// A plan or state as a diagram: resources of the catalog's kinds as components, in the clusters,
/// subnets, networks and regions that hold them; connections from what joins two of them (event
/// source mappings, target groups, records, rights, security-group rules). Copies that `count` or
/// `for_each` makes are one box where numbers, zones or regions tell them apart, and a box each
/// where names do. Resources that only serve others (roles, attachments, tables of
/// routes) are no boxes.
/// Errors: TFJ001 no such JSON, TFJ002 nothing in it that the catalog knows.
/// Source: JSON output format of Terraform, format version 1.
Parsed read(std::string_view json, const Catalog& catalog);

}  // namespace stratoplan::terraform
