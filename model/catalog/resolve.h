#pragma once

#include "model/catalog/reading.h"
#include "model/catalog/recognize.h"

namespace stratoplan {

/// What a label means where it stands.
struct Resolved {
    int kind = -1;        ///< index in the catalog; -1 for none
    int host = -1;        ///< what carries it: the instance of "Jenkins (EC2)"
    bool plural = false;  ///< named in the plural
    bool whole = false;   ///< the label is that name and nothing else
    bool byName = false;  ///< its own words say so, not only its surroundings
};

Resolved resolved(const Catalog& catalog, const LabelReading& reading,
                  const RecognitionContext& context);

/// The part of a kind's id before the dot.
std::string_view familyOf(std::string_view kindId);

/// Facts of a label under the names that the kind uses; what means nothing to it is left out.
std::vector<Property> propertiesFor(const Kind& kind, const LabelFacts& facts, bool plural);

}  // namespace stratoplan
