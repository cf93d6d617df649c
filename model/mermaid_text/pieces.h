#pragma once

#include "model/core/diagram.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid_text {

enum class Family { Flow, State };

/// Whether a name can stand as an id in that family of diagrams, wherever ids stand.
bool isPlainId(std::string_view name, Family family = Family::Flow);

/// A label with everything as an entity code that Mermaid would take for its own: it can stand
/// between double quotes, and in a state diagram behind a colon. Line breaks become <br/>.
std::string escaped(std::string_view label, LabelType type);
/// The same with its quotes; `"` and a backtick more for a Markdown label; `" "` for an empty one.
std::string quoted(std::string_view label, LabelType type);
/// For a place that ends at ':' or ';': transitions and notes of a state diagram.
std::string escapedLine(std::string_view label);

/// Blanks in a line folded and trimmed, empty lines at the ends dropped: all that Mermaid keeps.
std::string foldedLabel(std::string_view label);

/// The signs before and after the text of a shape; no `open` for a shape that has none.
struct Brackets {
    std::string_view open;
    std::string_view close;
};
Brackets bracketsOf(std::string_view shape);

/// The node's `id["label"]`, with `@{ … }` for what brackets cannot say.
std::string nodeText(const Node& node, std::string_view id);
/// `@{ … }` for shape, icon, image and the like; empty where nothing needs it.
std::string dataText(const Node& node);

/// The link between two ids, `-->` or `-.->|"label"|`, without blanks around it.
std::string linkText(const Edge& edge);
std::string linkSign(const Edge& edge);

/// `a:b,c:d`, leaving out declarations that Mermaid could not read back.
std::string styleList(const std::vector<std::string>& styles);

/// `click id …`; empty for a link that says nothing.
std::string clickText(const Link& link, std::string_view id);

}  // namespace stratoplan::mermaid_text
