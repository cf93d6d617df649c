#pragma once

#include "model/diag/diagnostic.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan {

/// A typed property of a kind, as the inspector shows it and exporters read it.
struct PropertySpec {
    std::string name = {};  ///< "cidr", "storage"
    std::string label = {};
    std::string type = {};  ///< "text", "integer", "number", "boolean", "choice", "cidr", "list"
    std::string unit = {};  ///< "GiB", "s"; empty where there is none
    std::optional<double> min = {};
    std::optional<double> max = {};
    std::string defaultValue = {};
    std::vector<std::string> choices = {};
    std::string pattern = {};  ///< regular expression of a valid value; empty allows all
    std::string help = {};
};

/// A component kind: what the catalog knows of it. Everything here is data.
struct Kind {
    std::string id = {};  ///< "aws.alb"; "generic" is the fallback
    std::string base =
        {};  ///< the kind that it specialises, or empty: rules of the base apply to it
    std::string label = {};
    std::string category = {};  ///< key of visual.md 2.3: "network", "compute", "containers" …
    std::string family =
        {};  ///< container family of visual.md 2.2: "vpc", "subnet_public" …; empty for leaves
    std::string icon = {};   ///< glyph name, file resources/icons/<icon>.svg
    std::string badge = {};  ///< two letters where kinds share a glyph, or empty
    bool isContainer = false;
    /// Words that mean it. Source: the marks that they may bear are in
    /// resources/catalog/schema.json.
    std::vector<std::string> aliases = {};
    std::string childKind = {};  ///< what a leaf inside it is that says nothing else, or empty
    std::vector<std::string> parents = {};  ///< kinds or traits that may hold it; empty allows all
    std::vector<std::string> traits = {};   ///< "storesData", "internetFacing" …
    std::vector<PropertySpec> properties = {};
    std::string mermaidShape = {};  ///< for new nodes; empty is "rect"
    std::string terraformResource = {};
    std::string source = {};

    bool hasTrait(std::string_view trait) const;
    const PropertySpec* property(std::string_view name) const;
};

class Vocabulary;

/// All component kinds by id. Order: as in the files, which is the order of the palette.
class Catalog {
public:
    Catalog() : Catalog(std::vector<Kind>()) {}
    explicit Catalog(std::vector<Kind> kinds);
    Catalog(std::vector<Kind> kinds, std::unique_ptr<Vocabulary> vocabulary);

    const std::vector<Kind>& kinds() const { return m_kinds; }
    /// The kind of that id; for an unknown id the kind `generic`, so that drawing always works.
    const Kind& kind(std::string_view id) const;
    bool knows(std::string_view id) const;
    /// Whether `id` is `ancestor` or specialises it.
    bool isA(std::string_view id, std::string_view ancestor) const;
    /// Whether a node of kind `child` may stand directly in a container of kind `parent` ("" =
    /// top).
    bool mayContain(std::string_view parent, std::string_view child) const;
    /// What recognize() looks words up in. Built when first asked for; safe from several threads.
    const Vocabulary& vocabulary() const;

private:
    struct LazyVocabulary;

    const Kind* find(std::string_view id) const;

    std::vector<Kind> m_kinds;
    std::shared_ptr<LazyVocabulary> m_vocabulary;
    std::unordered_map<std::string, int> m_index;
};

/// The catalog that ships with the product: resources/catalog, read when the program was built.
const Catalog& builtInCatalog();

}  // namespace stratoplan
