#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <optional>
#include <string>
#include <string_view>

namespace stratoplan {

/// A drawing whose `├──` lists are as an edit makes them, and what it says then.
struct PlantedText {
    std::string text = {};
    Diagram said = {};   ///< the diagram with that part of the edit, as the text places it
    Diagram asked = {};  ///< the whole edit, with what stays where the text places it
};

/// Does what an edit does to items of lists: other texts, items that come, go, hang from another
/// one or stand elsewhere among their neighbours. What moves up or down goes before or behind those
/// that stand there; sideways it stays. `read`: what the text says. Nothing where no list changes
/// or where a list cannot hold what shall be in it.
std::optional<PlantedText> plantedText(std::string_view text, const Diagram& before,
                                       const Diagram& after, const Diagram& read,
                                       const Catalog& catalog);

}  // namespace stratoplan
