#pragma once

#include <string_view>

namespace stratoplan {

/// Words that say which one, how big, where or what for, but not what it is.
bool isQualifierWord(std::string_view lower);
/// Verbs that begin the name of an action: such a label names no component, however many it
/// mentions.
bool isActionVerb(std::string_view lower);
/// Nouns that turn a phrase into something else than the product before them: "Lambda calculus
/// lecture".
bool isOtherHead(std::string_view lower);
/// Verbs in the middle of a label that make it a sentence: "Runner polls the queue".
bool isSentenceVerb(std::string_view lower);
/// Nouns that make an everyday word an ordinary piece of software: "User / Service".
/// "cluster", "dataset": the last word of a product's name that says what sort of thing it is.
bool isTypeOfProduct(std::string_view lower);
bool isSoftwareHead(std::string_view lower);

/// Those of them that name what a store or a queue holds all the same: "S3 reports".
bool isContentWord(std::string_view lower);
/// Nouns for what talks to the store or the queue before them: "Kafka consumer".
bool isPartnerWord(std::string_view lower);
/// Nouns that make a verb of delivery before them half of a name: "build server", "deploy key".
bool isThingOfDelivery(std::string_view lower);

/// Whether words of a balancer and its lines speak of TCP, UDP or a protocol on these, and of
/// nothing that an application balancer understands.
bool isBelowHttp(std::string_view lower);

}  // namespace stratoplan
