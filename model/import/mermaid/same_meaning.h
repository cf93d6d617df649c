#pragma once

#include "model/core/diagram.h"

#include <string>

namespace stratoplan::mermaid {

/// Whether two diagrams say the same, by names and labels, not by numbers or order: what a text can
/// hold. Boxes, bends and places of labels count in whole layout steps and in arranged diagrams
/// only; inferred kinds do not.
bool sameMeaning(const Diagram& a, const Diagram& b);

/// What differs, one line a difference, for tests and refusals; empty when nothing does.
std::string differencesOfMeaning(const Diagram& a, const Diagram& b);

}  // namespace stratoplan::mermaid
