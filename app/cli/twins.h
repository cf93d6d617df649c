#pragma once

#include "model/document/document_file.h"

#include <string>

namespace stratoplan::cli {

/// What the first of two twins says and the second does not, or the other way round; empty where
/// they agree. Labels are told by their letters and digits. A drawing shows no thick lines, and one
/// in plain signs not all that are dotted.
std::string differenceOfTwins(DocumentFile& file, std::size_t first);

/// The text of the second of two twins, made anew from the first; a drawing in the signs that it
/// had, and no wider than it was where it was narrow by intention. Empty where nothing is made.
std::string renewedTwin(DocumentFile& file, std::size_t first);

}  // namespace stratoplan::cli
