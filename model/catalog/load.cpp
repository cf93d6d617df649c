#include "model/catalog/load.h"

#include "model/base/text_util.h"
#include "model/catalog/json_tree.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace stratoplan {
namespace {

using Type = JsonValue::Type;

bool isKindId(std::string_view id)
{
    if (id == "generic")
        return true;
    const std::size_t dot = id.find('.');
    return dot != id.npos && dot > 0 && dot + 1 < id.size() &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
           });
}

/// Reads the members of one object into fields and says which were wrong.
class Fields {
public:
    Fields(const JsonValue& object, std::vector<Diagnostic>& diagnostics)
        : m_object(object), m_diagnostics(diagnostics)
    {
    }

    void read(std::string_view name, std::string& to)
    {
        if (const JsonValue* value = expect(name, Type::Text, "a text"))
            to = value->text;
    }
    void read(std::string_view name, bool& to)
    {
        if (const JsonValue* value = expect(name, Type::Boolean, "true or false"))
            to = value->text == "true";
    }
    void read(std::string_view name, std::optional<double>& to)
    {
        if (const JsonValue* value = expect(name, Type::Number, "a number"))
            to = value->number;
    }
    void read(std::string_view name, std::vector<std::string>& to)
    {
        const JsonValue* list = expect(name, Type::List, "a list of texts");
        if (!list)
            return;
        to.reserve(list->members.size());
        for (const auto& [unused, entry] : list->members) {
            if (entry.type == Type::Text)
                to.push_back(entry.text);
            else
                wrong(name, "a list of texts", entry.range);
        }
    }
    /// A default may be written as the text, number or truth that it is.
    void readScalar(std::string_view name, std::string& to)
    {
        m_known.push_back(name);
        const JsonValue* value = m_object.member(name);
        if (!value)
            return;
        if (value->type == Type::List || value->type == Type::Object)
            wrong(name, "a text, a number, true or false", value->range);
        else
            to = value->text;
    }
    template <class Each>
    void readObjects(std::string_view name, Each each)
    {
        const JsonValue* list = expect(name, Type::List, "a list of objects");
        if (!list)
            return;
        for (const auto& [unused, entry] : list->members) {
            if (entry.type == Type::Object)
                each(entry);
            else
                wrong(name, "a list of objects", entry.range);
        }
    }
    /// Says which members nobody asked for.
    void finish()
    {
        for (const auto& [name, value] : m_object.members)
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
                m_diagnostics.push_back(
                    {.code = DiagCode::CAT004, .args = {name}, .span = value.range});
    }
    void wrong(std::string_view name, std::string_view wanted, ByteRange at)
    {
        m_diagnostics.push_back({.code = DiagCode::CAT003,
                                 .args = {std::string(name), std::string(wanted)},
                                 .span = at});
    }

private:
    const JsonValue* expect(std::string_view name, Type type, std::string_view wanted)
    {
        m_known.push_back(name);
        const JsonValue* value = m_object.member(name);
        if (value && value->type != type) {
            wrong(name, wanted, value->range);
            return nullptr;
        }
        return value;
    }

    const JsonValue& m_object;
    std::vector<Diagnostic>& m_diagnostics;
    std::vector<std::string_view> m_known;
};

constexpr std::string_view kPropertyTypes[] = {"text",   "integer", "number", "boolean",
                                               "choice", "cidr",    "list"};

void readProperty(const JsonValue& object, Kind& kind, std::vector<Diagnostic>& diagnostics)
{
    PropertySpec spec;
    Fields fields(object, diagnostics);
    fields.read("name", spec.name);
    fields.read("label", spec.label);
    fields.read("type", spec.type);
    fields.read("unit", spec.unit);
    fields.read("min", spec.min);
    fields.read("max", spec.max);
    fields.readScalar("default", spec.defaultValue);
    fields.read("choices", spec.choices);
    fields.read("pattern", spec.pattern);
    fields.read("help", spec.help);
    fields.finish();
    if (spec.type.empty())
        spec.type = "text";
    if (std::find(std::begin(kPropertyTypes), std::end(kPropertyTypes), spec.type) ==
        std::end(kPropertyTypes))
        fields.wrong("type", "text, integer, number, boolean, choice, cidr or list",
                     object.member("type")->range);
    if (spec.name.empty()) {
        diagnostics.push_back({.code = DiagCode::CAT002, .args = {"name"}, .span = object.range});
        return;
    }
    if (spec.label.empty()) {
        spec.label = replaceAll(spec.name, "_", " ");
        if (spec.label[0] >= 'a' && spec.label[0] <= 'z')
            spec.label[0] = static_cast<char>(spec.label[0] - 'a' + 'A');
    }
    kind.properties.push_back(std::move(spec));
}

Kind readKind(const JsonValue& object, std::vector<Diagnostic>& diagnostics)
{
    Kind kind;
    Fields fields(object, diagnostics);
    fields.read("id", kind.id);
    fields.read("base", kind.base);
    fields.read("label", kind.label);
    fields.read("category", kind.category);
    fields.read("family", kind.family);
    fields.read("icon", kind.icon);
    fields.read("badge", kind.badge);
    fields.read("container", kind.isContainer);
    fields.read("aliases", kind.aliases);
    fields.read("child", kind.childKind);
    fields.read("parents", kind.parents);
    fields.read("traits", kind.traits);
    fields.readObjects("properties", [&](const JsonValue& property) {
        readProperty(property, kind, diagnostics);
    });
    fields.read("shape", kind.mermaidShape);
    fields.read("terraform", kind.terraformResource);
    fields.read("source", kind.source);
    fields.finish();
    return kind;
}

}  // namespace

LoadedKinds loadKinds(std::string_view json)
{
    LoadedKinds loaded;
    const Result<JsonValue> file = readJson(json);
    if (!file) {
        loaded.diagnostics.push_back(file.reason());
        return loaded;
    }
    std::vector<Diagnostic>& diagnostics = loaded.diagnostics;
    if (file->type != Type::Object) {
        diagnostics.push_back({.code = DiagCode::CAT003,
                               .args = {"the file", "an object with a list 'kinds'"},
                               .span = file->range});
        return loaded;
    }
    Fields fields(*file, diagnostics);
    std::string source;
    std::string schema;
    fields.read("$schema", schema);
    fields.read("source", source);
    fields.read("icons", loaded.icons);
    std::unordered_set<std::string> ids;
    if (!file->member("kinds") && loaded.icons.empty())
        diagnostics.push_back({.code = DiagCode::CAT002, .args = {"kinds"}, .span = file->range});
    fields.readObjects("kinds", [&](const JsonValue& object) {
        Kind kind = readKind(object, diagnostics);
        const JsonValue* id = object.member("id");
        if (!id)
            diagnostics.push_back({.code = DiagCode::CAT002, .args = {"id"}, .span = object.range});
        else if (!isKindId(kind.id))
            diagnostics.push_back({.code = DiagCode::CAT005, .args = {kind.id}, .span = id->range});
        else if (!ids.insert(kind.id).second)
            diagnostics.push_back({.code = DiagCode::CAT006, .args = {kind.id}, .span = id->range});
        else {
            if (kind.source.empty())
                kind.source = source;
            loaded.kinds.push_back(std::move(kind));
        }
    });
    fields.finish();
    return loaded;
}

}  // namespace stratoplan
