#pragma once

#include "export/yaml_writer.h"
#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>

namespace stratoplan::exporting {

/// A claim to storage that is drawn for itself, not as the data of a stateful set.
struct Claim {
    std::string name = {};   ///< DNS label
    std::string label = {};  ///< as drawn
    std::string size = "10Gi";
    bool shared = false;         ///< several pods write to it at once
    std::string nameSpace = {};  ///< empty: that of the system
};

bool isClaim(const Catalog& catalog, const Node& node);
/// Reads the label: "PVC uploads 50Gi RWX" is "uploads", 50Gi, shared.
Claim claimOf(const Node& node);
/// The PersistentVolumeClaim, to be completed with its metadata.
Yaml claimSpec(const Claim& claim);

}  // namespace stratoplan::exporting
