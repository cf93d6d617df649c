#pragma once

#include "model/catalog/label_facts.h"
#include "model/catalog/label_words.h"
#include "model/catalog/vocabulary.h"

#include <string_view>
#include <vector>

namespace stratoplan {

/// An alias found in a label, with what its place in the label says about it. Free of surroundings.
struct AliasMatch {
    const Vocabulary::Alias* alias = nullptr;  ///< null for an identifier or a file name
    int kind = 0;
    bool sameFamily = false;
    unsigned begin = 0;  ///< bytes of the label
    unsigned end = 0;
    std::uint16_t firstWord = 0;
    std::uint16_t wordCount = 0;
    std::uint8_t line = 0;
    std::uint8_t item = 0;  ///< of a list: "Prometheus / Grafana"
    bool inBrackets = false;
    bool exact = false;  ///< as written, plural and all
    bool plural = false;
    bool isHead = false;       ///< the last words of their phrase
    bool titles = false;       ///< "Namespace: shop": begins the label and a colon follows
    bool aloneOnLine = false;  ///< with nothing but qualifiers
    bool wholeLabel = false;   ///< nothing else stands there
    bool prefix = false;       ///< an abbreviation that begins an identifier: "sg-web"
    bool imperative = false;   ///< a verb that orders something: "Build docker"
};

/// All that a label says by itself. What it means then depends on where it stands.
struct LabelReading {
    std::vector<AliasMatch> matches;
    LabelFacts facts;
    bool action = false;  ///< begins with a verb
    bool question = false;
    bool listed = false;  ///< the words outside brackets are several joined by a plus sign
    bool onlyQualifiers = false;
    bool saysRegion = false;       ///< has that word
    bool goesOn = false;           ///< has words of its own below its first line, or in brackets
    std::string_view vendor = {};  ///< family of the cloud that it names, or empty

    /// The verb that makes the label a step where steps are, or null: "Build docker", but not
    /// "Build server". A longer name that begins with the verb is that name.
    const AliasMatch* order() const;
};

LabelReading readLabel(const Catalog& catalog, std::string_view label);

}  // namespace stratoplan
