#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>
#include <vector>

namespace stratoplan {

/// A box whose label names several components of a cloud: "CloudFront + S3".
struct NamedParts {
    std::vector<Node> parts = {};  ///< in order; empty where the label names no more than one
    bool chained = false;          ///< the first of them is what lines to the box reach
    std::size_t exit = 0;          ///< where lines from the box begin, if it is a chain
    /// What the first of several alternatives is called: "RDS / Aurora". Empty otherwise.
    std::string chosen = {};
};

NamedParts namedParts(const Catalog& catalog, const Diagram& diagram, const Node& node);

/// "Data stores" over "Aurora PostgreSQL", "ElastiCache Redis" and "S3": a title that is no
/// component of its own, whose lines all are. Empty for any other box.
std::vector<Node> listedParts(const Catalog& catalog, const Node& node);

}  // namespace stratoplan
