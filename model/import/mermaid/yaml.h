#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan::mermaid {

/// A value of YAML as Mermaid's library loads it with the JSON schema. Order: fields as written.
struct Yaml {
    enum class Kind { Missing, Null, Bool, Number, String, List, Map };
    Kind kind = Kind::Missing;
    bool flag = false;
    double number = 0;
    std::string string = {};
    std::vector<Yaml> items = {};
    std::vector<std::pair<std::string, Yaml>> fields = {};

    /// The field of that name; a Missing value where there is none.
    const Yaml& field(std::string_view name) const;
    /// What JavaScript takes for true.
    bool truthy() const;
    bool isString() const { return kind == Kind::String; }
    std::string text() const;  ///< what String() gives
    std::string json() const;
};

/// The one document of `text`. Nothing where the library would throw: broken syntax, a key twice,
/// tabs for indentation, more than a hundred levels.
std::optional<Yaml> readYaml(std::string_view text);

}  // namespace stratoplan::mermaid
