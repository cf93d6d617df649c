#pragma once

#include "model/import/ascii/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// An item of a `├──` list as it shall stand in the drawing, with those that hang from it.
struct PlantedItem {
    int item = -1;  ///< number of the item as read, see Trees; -1 for a new one
    std::string label = {};
    std::vector<std::string> more = {};  ///< further lines of text
    std::vector<PlantedItem> items = {};
};

/// The drawing with other items in its lists: `lists[n]` holds the topmost items of list n. Rows
/// that say the same stand sign for sign as before; new ones look like their neighbours. A list
/// without items goes, with one empty row beside it.
std::string replanted(std::string_view drawing, const Reading& reading,
                      const std::vector<std::vector<PlantedItem>>& lists);

}  // namespace stratoplan::ascii
