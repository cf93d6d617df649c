#include "model/base/text_util.h"
#include "model/io/document_json.h"
#include "model/io/migrations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace stratoplan {
namespace {

using nlohmann::json;

constexpr double kFarthest = 1e7;  // scene units: keeps all arithmetic of layout exact

/// Whether a text is small enough to be held as a tree: nesting and number of values, not bytes.
bool isBounded(std::string_view text)
{
    constexpr int kDeepest = 64;
    constexpr std::size_t kValues = 8'000'000;
    int depth = 0;
    std::size_t values = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ',' || c == ':')
            ++values;
        if (depth > kDeepest || values > kValues)
            return false;
    }
    return true;
}

/// The members of one JSON object, taken one by one; what nobody took is reported.
class Members {
public:
    Members(const json& object, std::string what, std::vector<Diagnostic>& diagnostics)
        : m_object(object), m_what(std::move(what)), m_diagnostics(diagnostics)
    {
    }

    ~Members()
    {
        for (const auto& [key, value] : m_object.items())
            if (!m_taken.contains(key))
                m_diagnostics.push_back({.code = DiagCode::SRC013, .args = {key, m_what}});
    }
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    const json* find(const std::string& key, bool (json::*isType)() const noexcept,
                     const char* type)
    {
        m_taken.insert(key);
        const auto it = m_object.find(key);
        if (it == m_object.end())
            return nullptr;
        if (((*it).*isType)())
            return &*it;
        wrong(key, type);
        return nullptr;
    }

    void wrong(const std::string& key, const char* type)
    {
        m_diagnostics.push_back({.code = DiagCode::SRC014, .args = {key, m_what, type}});
    }

    std::string text(const std::string& key, std::string otherwise = {})
    {
        const json* value = find(key, &json::is_string, "a text");
        return value ? value->get<std::string>() : otherwise;
    }

    bool flag(const std::string& key)
    {
        const json* value = find(key, &json::is_boolean, "true or false");
        return value && value->get<bool>();
    }

    std::vector<std::string> texts(const std::string& key)
    {
        std::vector<std::string> all;
        if (const json* list = find(key, &json::is_array, "a list of texts"))
            for (const json& value : *list) {
                if (value.is_string())
                    all.push_back(value.get<std::string>());
                else
                    wrong(key, "a list of texts");
            }
        return all;
    }

    /// The numbers of a list of `count`, all finite and not absurdly far away.
    std::optional<std::vector<double>> numbers(const std::string& key, std::size_t count)
    {
        const json* list = find(key, &json::is_array, "a list of numbers");
        return list ? numbersOf(*list, key, count) : std::nullopt;
    }

    std::optional<std::vector<double>> numbersOf(const json& list, const std::string& key,
                                                 std::size_t count)
    {
        std::vector<double> all;
        for (const json& value : list)
            if (value.is_number() && std::abs(value.get<double>()) <= kFarthest)
                all.push_back(value.get<double>());
        if (all.size() == count && list.size() == count)
            return all;
        wrong(key, "a list of numbers");
        return std::nullopt;
    }

    template <class Value>
    Value named(const std::string& key, Value otherwise, std::string_view (*nameOf)(Value),
                int count)
    {
        const std::string name = text(key, std::string(nameOf(otherwise)));
        for (int i = 0; i < count; ++i)
            if (nameOf(static_cast<Value>(i)) == name)
                return static_cast<Value>(i);
        wrong(key, "a known word");
        return otherwise;
    }

    std::optional<Rect> box(const std::string& key)
    {
        const auto list = numbers(key, 4);
        if (!list || (*list)[2] < 0 || (*list)[3] < 0)
            return std::nullopt;
        return Rect{(*list)[0], (*list)[1], (*list)[2], (*list)[3]};
    }

    std::vector<std::pair<std::string, std::string>>
    extras(std::initializer_list<std::string_view> known)
    {
        std::vector<std::pair<std::string, std::string>> all;
        if (const json* object = find("extras", &json::is_object, "an object"))
            for (const std::string_view key : known)
                if (const auto it = object->find(key); it != object->end())
                    all.emplace_back(key, it->dump(-1, ' ', false, json::error_handler_t::replace));
        return all;
    }

private:
    const json& m_object;
    std::string m_what;
    std::vector<Diagnostic>& m_diagnostics;
    std::set<std::string> m_taken;
};

class NativeReader {
public:
    Parsed read(std::string_view text)
    {
        if (!isBounded(text))
            return failed({.code = DiagCode::SRC018});
        json document = json::parse(text, nullptr, false);
        if (document.is_discarded())
            return failed(
                {.code = DiagCode::SRC010, .args = {text.empty() ? "it is empty" : "syntax"}});
        if (!document.is_object() || !document.contains("stratoplan") ||
            !document["stratoplan"].is_number_integer())
            return failed({.code = DiagCode::SRC011, .args = {"stratoplan"}});
        const auto version = document["stratoplan"].get<std::int64_t>();
        if (version > kNativeVersion)
            return failed({.code = DiagCode::SRC012, .args = {std::to_string(version)}});
        if (version < kNativeVersion) {
            const Migrated lifted =
                migrated(std::string(text), static_cast<int>(std::max<std::int64_t>(version, -1)),
                         migrations());
            document = json::parse(lifted.json, nullptr, false);
            if (lifted.version != kNativeVersion || !document.is_object())
                return failed({.code = DiagCode::SRC011, .args = {"stratoplan"}});
        }
        readDocument(document);
        m_parsed.ok = std::ranges::none_of(m_parsed.diagnostics, [](const Diagnostic& d) {
            return severityOf(d.code) == Severity::Error;
        });
        leaveOutNumbers();
        m_parsed.diagram = Diagram(std::move(m_data));
        return std::move(m_parsed);
    }

private:
    /// Connections that are called by their numbers have no names of their own.
    void leaveOutNumbers()
    {
        std::size_t number = 0;
        if (std::ranges::all_of(m_data.edges, [&](const Edge& edge) {
                return edge.name == "e" + std::to_string(++number);
            }))
            for (Edge& edge : m_data.edges)
                edge.name.clear();
    }

    Parsed failed(Diagnostic reason)
    {
        m_parsed.ok = false;
        m_parsed.diagnostics.push_back(std::move(reason));
        return std::move(m_parsed);
    }

    void report(DiagCode code, std::vector<std::string> args)
    {
        m_parsed.diagnostics.push_back({.code = code, .args = std::move(args)});
    }

    void readDocument(const json& document)
    {
        Members members(document, "the file", m_parsed.diagnostics);
        members.find("stratoplan", &json::is_number, "a number");
        if (const json* header = members.find("diagram", &json::is_object, "an object"))
            readHeader(*header);
        each(members, "nodes", &NativeReader::readNode);
        linkParents();
        each(members, "edges", &NativeReader::readEdge);
        each(members, "notes", &NativeReader::readNote);
        each(members, "classDefs", &NativeReader::readClassDef);
    }

    void each(Members& members, const char* key, void (NativeReader::*take)(const json&))
    {
        const json* list = members.find(key, &json::is_array, "a list");
        if (!list)
            return;
        for (const json& record : *list) {
            if (record.is_object())
                (this->*take)(record);
            else
                members.wrong(key, "a list of objects");
        }
    }

    void readHeader(const json& object)
    {
        Members members(object, "the diagram", m_parsed.diagnostics);
        Header& header = m_data.header;
        header.kind = members.text("kind", header.kind);
        header.direction = members.named("direction", header.direction, &directionName, 4);
        if (object.contains("title"))
            header.title = members.text("title");
        header.accTitle = members.text("accTitle");
        header.accDescr = members.text("accDescr");
        header.edgeDefaultStyle = members.texts("edgeStyle");
        header.edgeDefaultCurve = members.text("edgeCurve");
        header.arranged = members.flag("arranged");
    }

    void readNode(const json& object)
    {
        const std::string name =
            object.value("id", json()).is_string() ? object["id"].get<std::string>() : "";
        Members members(object, "node '" + name + "'", m_parsed.diagnostics);
        Node node;
        node.name = members.text("id");
        if (node.name.empty())
            return report(DiagCode::SRC016, {"a node without id", ""});
        if (m_nodes.contains(node.name))
            return report(DiagCode::SRC015, {node.name});
        node.id = {static_cast<std::uint32_t>(m_data.nodes.size() + 1)};
        node.label = members.text("label");
        node.labelType = members.flag("markdown") ? LabelType::Markdown : LabelType::Plain;
        node.isContainer = members.flag("container");
        node.kind = members.text("kind", node.kind);
        node.kindOrigin = members.flag("kindSaid") ? Origin::Said : Origin::Inferred;
        node.shape = members.text("shape", node.shape);
        if (object.contains("direction"))
            node.direction = members.named("direction", Direction::TopBottom, &directionName, 4);
        node.details = members.texts("details");
        if (const json* list = members.find("properties", &json::is_array, "a list"))
            for (const json& property : *list)
                if (property.is_object())
                    node.properties.push_back(propertyOf(property, node.name));
        node.classes = members.texts("classes");
        node.style = members.texts("style");
        node.groupKind = members.text("groupKind");
        if (const json* link = members.find("link", &json::is_object, "an object")) {
            Members parts(*link, "the link of '" + name + "'", m_parsed.diagnostics);
            node.link = Link{.url = parts.text("url"),
                             .target = parts.text("target"),
                             .tooltip = parts.text("tooltip"),
                             .callback = parts.text("callback")};
        }
        node.extras = members.extras(
            {"icon", "form", "img", "pos", "width", "height", "constraint", "props", "metadata"});
        node.placement = {.box = members.box("box"),
                          .pinned = members.flag("pinned"),
                          .locked = members.flag("locked"),
                          .collapsed = members.flag("collapsed")};
        m_parents.push_back(members.text("parent"));
        m_nodes.emplace(node.name, node.id);
        m_data.nodes.push_back(std::move(node));
    }

    Property propertyOf(const json& object, const std::string& owner)
    {
        Members members(object, "a property of '" + owner + "'", m_parsed.diagnostics);
        Property property;
        property.name = members.text("name");
        property.value = members.text("value");
        property.origin = members.flag("said") ? Origin::Said : Origin::Inferred;
        return property;
    }

    /// Parents may stand behind their children in the file. Rings are opened.
    void linkParents()
    {
        for (std::size_t i = 0; i < m_data.nodes.size(); ++i) {
            Node& node = m_data.nodes[i];
            node.parent = idOf("'" + node.name + "'", m_parents[i]);
            if (node.parent)
                m_data.nodes[node.parent.value - 1].isContainer = true;
        }
        std::vector<std::uint32_t> seen(m_data.nodes.size() + 1);  // by which walk; 0 is never
        for (std::uint32_t walk = 1; walk <= m_data.nodes.size(); ++walk) {
            NodeId at = {walk};
            while (at && seen[at.value] == 0) {
                seen[at.value] = walk;
                at = m_data.nodes[at.value - 1].parent;
            }
            if (at && seen[at.value] == walk) {
                report(DiagCode::SRC017, {m_data.nodes[at.value - 1].name});
                m_data.nodes[at.value - 1].parent = {};
            }
        }
    }

    NodeId idOf(const std::string& owner, const std::string& name)
    {
        if (name.empty())
            return {};
        const auto it = m_nodes.find(name);
        if (it != m_nodes.end())
            return it->second;
        report(DiagCode::SRC016, {owner, name});
        return {};
    }

    void readEdge(const json& object)
    {
        const std::string name =
            object.value("id", json()).is_string() ? object["id"].get<std::string>() : "";
        Members members(object, "connection '" + name + "'", m_parsed.diagnostics);
        Edge edge;
        edge.name = members.text("id");
        edge.source = idOf("connection '" + name + "'", members.text("source"));
        edge.target = idOf("connection '" + name + "'", members.text("target"));
        edge.label = members.text("label");
        edge.labelType = members.flag("markdown") ? LabelType::Markdown : LabelType::Plain;
        edge.stroke = members.named("stroke", edge.stroke, &strokeName, 4);
        edge.sourceMarker = members.named("sourceMarker", edge.sourceMarker, &markerName, 4);
        edge.targetMarker = members.named("targetMarker", edge.targetMarker, &markerName, 4);
        if (const json* length = members.find("length", &json::is_number_integer, "a whole number"))
            edge.length =
                static_cast<int>(std::clamp<std::int64_t>(length->get<std::int64_t>(), 1, 100));
        edge.authorId = members.text("authorId");
        edge.classes = members.texts("classes");
        edge.style = members.texts("style");
        edge.extras = members.extras({"curve", "animate", "animation", "step"});
        if (const json* list = members.find("bends", &json::is_array, "a list of points"))
            for (const json& bend : *list)
                if (const auto point = members.numbersOf(bend, "bends", 2))
                    edge.bends.push_back({(*point)[0], (*point)[1]});
        if (const json* place = members.find("labelPlace", &json::is_array, "three numbers"))
            if (const auto at = members.numbersOf(*place, "labelPlace", 3))
                edge.labelPlace = LabelPlace{static_cast<int>(std::clamp((*at)[0], 0.0, 100.0)),
                                             {(*at)[1], (*at)[2]}};
        if (!edge.source || !edge.target || edge.name.empty())
            return edge.name.empty() ? report(DiagCode::SRC016, {"a connection without id", ""})
                                     : void();
        if (!m_edgeNames.insert(edge.name).second)
            return report(DiagCode::SRC015, {edge.name});
        edge.id = {static_cast<std::uint32_t>(m_data.edges.size() + 1)};
        m_data.edges.push_back(std::move(edge));
    }

    void readNote(const json& object)
    {
        Members members(object, "a note", m_parsed.diagnostics);
        Note note;
        note.id = {static_cast<std::uint32_t>(m_data.notes.size() + 1)};
        note.text = members.text("text");
        note.node = idOf("a note", members.text("node"));
        note.position = members.text("position");
        note.box = members.box("box");
        m_data.notes.push_back(std::move(note));
    }

    void readClassDef(const json& object)
    {
        Members members(object, "a class", m_parsed.diagnostics);
        ClassDef classDef;
        classDef.name = members.text("name");
        classDef.style = members.texts("style");
        m_data.classDefs.push_back(std::move(classDef));
    }

    Parsed m_parsed;
    DiagramData m_data;
    std::vector<std::string> m_parents;
    std::unordered_map<std::string, NodeId> m_nodes;
    std::set<std::string> m_edgeNames;
};

}  // namespace

Parsed readNative(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return NativeReader().read(text);
}

}  // namespace stratoplan
