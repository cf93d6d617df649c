#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// The first line of a label.
std::string titleLine(std::string_view label);

/// The words of a label, lower case; words of other scripts by the numbers of their first letters.
std::vector<std::string> labelWords(std::string_view label);

/// Whether a word of labelWords() is part of one in another script.
bool isForeignWord(std::string_view word);

/// The label without zones and numbers at its end: what copies of one thing have in common.
std::string commonKey(std::string_view label);

/// The words that a label of this kind has of its own: "Internal ALB" is "internal".
std::string ownWords(const Catalog& catalog, const Kind& kind, const Node& node);

/// Words that say what a component is, not which one.
std::set<std::string> kindWords(const Kind& kind);

/// "Kinesis Firehose": nothing but what all of its kind are called.
bool saysOnlyItsKind(const Kind& kind, std::string_view title);

/// "Classic Load Balancer", "CLB"
bool saysClassic(std::string_view label);

/// "Web 1", "Worker #2"
bool endsInNumber(std::string_view label);

}  // namespace stratoplan::exporting
