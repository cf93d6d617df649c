#pragma once

#include "model/base/cidr.h"
#include "model/catalog/catalog.h"
#include "model/catalog/label_words.h"
#include "model/catalog/place_codes.h"
#include "model/core/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What a text says about a component besides what it is.
struct LabelFacts {
    /// cidr, az, region, port, protocol, instance_type, engine, engine_version, runtime, count,
    /// min, max, desired, multi_az, schedule … Units: as the catalog's property of that name says.
    std::vector<Property> properties;
    std::vector<CidrBlock> moreBlocks;  ///< those of a list that follow the first
    std::string counted = {};           ///< what its number counts: "shards"
    bool region = false;
    bool zone = false;
    bool instanceType = false;

    bool has(std::string_view name) const;
    void add(std::string_view name, std::string value);  ///< the first one stays
};

/// Reads the facts of a label and marks the words that they take up as qualifiers.
void readFacts(LabelWords& label, LabelFacts& facts);

/// Facts of a further line of a box: those of a label, and "Name: value" for a property of the
/// kind.
void readDetail(std::string_view line, const Kind& kind, LabelFacts& facts);

bool isInstanceType(std::string_view lower);  ///< "t3.large", "db.r6g.xlarge", "cache.t4g.small"

}  // namespace stratoplan
