#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stratoplan::exporting {

/// A YAML document to be written: maps keep their order. Texts are quoted where YAML 1.1 or 1.2
/// could read anything but the text; texts of several lines become literal blocks.
class Yaml {
public:
    using Entry = std::pair<std::string, Yaml>;

    Yaml() = default;  ///< null
    Yaml(std::string text);
    Yaml(std::string_view text);
    Yaml(const char* text);
    Yaml(bool value);
    Yaml(int value);

    static Yaml map(std::vector<Entry> entries = {});
    static Yaml list(std::vector<Yaml> items = {});
    /// A bare number that YAML would otherwise need quotes for, as `0.2` of a version key.
    static Yaml number(std::string text);
    static Yaml texts(const std::vector<std::string>& items);

    /// Appends to a map or list. Errors: asserts that it is one.
    Yaml& add(std::string key, Yaml value);
    Yaml& add(Yaml item);
    /// A comment line above the value where it is an item or an entry.
    Yaml& comment(std::string text);
    /// The value of a key of a map; null where it has none.
    Yaml at(std::string_view key) const;
    bool empty() const;  ///< a map or list without entries
    bool isNull() const;

    /// The whole document in block style, two spaces a level, with a final newline.
    std::string text() const;
    /// The same value as JSON, two spaces a level, with a final newline; comments are left out.
    std::string json() const;

private:
    struct Raw {
        std::string text;
    };
    using Map = std::vector<Entry>;
    using List = std::vector<Yaml>;

    void write(std::string& out, int depth, bool afterDash) const;
    void writeInline(std::string& out, int depth) const;
    void writeJson(std::string& out, int depth) const;
    bool isBlock() const;

    std::variant<Raw, std::string, List, Map> m_value = Raw{"null"};
    std::string m_comment;
};

/// Several documents of one file.
std::string yamlDocuments(const std::vector<Yaml>& documents);

/// The text as a YAML scalar on one line: plain where that is safe, else in quotes.
std::string yamlScalar(std::string_view text);

}  // namespace stratoplan::exporting
