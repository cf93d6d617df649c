#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <string>
#include <string_view>

namespace stratoplan {

/// The name of a component without what tells of it beside the name: the first line of its label
/// in lower-case words, without brackets and the values of its properties.
std::string plainNameOf(const Node& node);

/// The same without the longest of the kind's names in it: "send mail" of "Lambda: send-mail";
/// empty where nothing else is said.
std::string ownNameOf(const Node& node, const Catalog& catalog);

/// Whether a word that was read as a kind can mean a component of another: "db" an RDS instance.
bool isMeantBy(const Catalog& catalog, std::string_view kind, std::string_view word);

/// What makes boxes of several drawings the same component: kind, region and name.
std::string identityOf(const Diagram& diagram, const Node& node, const Catalog& catalog);

}  // namespace stratoplan
