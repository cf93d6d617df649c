#include "tests/model/import/mermaid/canonical.h"

#include <map>
#include <set>
#include <sstream>

namespace stratoplan::testing_support {
namespace {

using nlohmann::json;

std::string markerWord(Marker marker)
{
    return marker == Marker::Arrow ? "point" : std::string(markerName(marker));
}

std::set<std::string> words(const json& list)
{
    std::set<std::string> out;
    for (const json& one : list)
        if (one != "fill:none")
            out.insert(one.get<std::string>());
    return out;
}

std::set<std::string> words(const std::vector<std::string>& list)
{
    std::set<std::string> out(list.begin(), list.end());
    out.erase("fill:none");
    return out;
}

json extra(const std::vector<std::pair<std::string, std::string>>& extras, const char* key)
{
    for (const auto& [name, text] : extras)
        if (name == key)
            return json::parse(text);
    return nullptr;
}

json field(const json& object, const char* key)
{
    return object.contains(key) ? object[key] : json();
}

class Comparison {
public:
    Comparison(const json& expected, const Parsed& parsed)
        : m_expected(expected), m_diagram(parsed.diagram)
    {
    }
    std::string run();

private:
    template <class A, class B>
    void same(const std::string& what, const A& expected, const B& actual)
    {
        if (json(expected) != json(actual))
            m_out << "  " << what << ": " << json(actual).dump() << ", should be "
                  << json(expected).dump() << '\n';
    }
    json parentOf(const Node& node) const
    {
        const Node* parent = m_diagram.node(node.parent);
        return parent ? json(parent->name) : json();
    }
    void node(const json& expected);
    void group(const json& expected);
    void edges();
    void links();

    const json& m_expected;
    const Diagram& m_diagram;
    std::ostringstream m_out;
};

void Comparison::node(const json& expected)
{
    const std::string id = expected["id"];
    const Node* node = m_diagram.nodeNamed(id);
    if (!node || node->isContainer) {
        m_out << "  node missing: " << id << '\n';
        return;
    }
    const std::string what = "node " + id + ' ';
    same(what + "label", expected["label"], node->label);
    same(what + "label type", expected["labelType"],
         node->labelType == LabelType::Markdown ? "markdown" : "plain");
    same(what + "shape", expected["shape"], node->shape);
    same(what + "parent", expected["parent"], parentOf(*node));
    same(what + "classes", words(expected["classes"]), words(node->classes));
    same(what + "styles", words(expected["styles"]), words(node->style));
    if (expected.contains("descriptions"))
        same(what + "descriptions", expected["descriptions"], node->details);
    for (const char* key : {"icon", "form", "img", "pos", "width", "height", "constraint", "props"})
        same(what + key, field(expected, key), extra(node->extras, key));
}

void Comparison::group(const json& expected)
{
    const std::string id = expected["id"];
    const Node* node = m_diagram.nodeNamed(id);
    if (!node || !node->isContainer) {
        m_out << "  group missing: " << id << '\n';
        return;
    }
    const std::string what = "group " + id + ' ';
    same(what + "title", expected["title"], node->label);
    same(what + "kind", expected["kind"], node->groupKind);
    same(what + "parent", expected["parent"], parentOf(*node));
    json direction = extra(node->extras, "direction");
    if (direction.is_null() && node->direction)
        direction = directionName(*node->direction);
    same(what + "direction", expected["direction"], direction);
    same(what + "classes", words(expected["classes"]), words(node->classes));
    same(what + "styles", words(expected["styles"]), words(node->style));
    same(what + "metadata", field(expected, "metadata"), extra(node->extras, "metadata"));
    std::set<std::string> members;
    for (const NodeId child : m_diagram.childrenOf(node->id))
        members.insert(m_diagram.node(child)->name);
    same(what + "members", words(expected["members"]), members);
}

void Comparison::edges()
{
    const json& expected = m_expected["edges"];
    same("edge count", expected.size(), m_diagram.edges().size());
    for (std::size_t i = 0; i < std::min(expected.size(), m_diagram.edges().size()); ++i) {
        const json& e = expected[i];
        const Edge& edge = m_diagram.edges()[i];
        const std::string what = "edge " + std::to_string(i) + ' ';
        same(what + "source", e["source"], m_diagram.node(edge.source)->name);
        same(what + "target", e["target"], m_diagram.node(edge.target)->name);
        same(what + "label", e["label"], edge.label);
        same(what + "id", field(e, "id"), edge.authorId.empty() ? json() : json(edge.authorId));
        same(what + "classes", words(e["classes"]), words(edge.classes));
        same(what + "styles", words(e["styles"]), words(edge.style));
        for (const char* key : {"curve", "animate", "animation", "step"})
            same(what + key, field(e, key), extra(edge.extras, key));
        if (e["stroke"] == "invalid")
            continue;
        same(what + "stroke", e["stroke"], strokeName(edge.stroke));
        same(what + "start", e["start"], markerWord(edge.sourceMarker));
        same(what + "end", e["end"], markerWord(edge.targetMarker));
        same(what + "length", e["length"], edge.length);
    }
}

void Comparison::links()
{
    std::map<std::string, json> expected;
    std::map<std::string, json> actual;
    for (const json& link : m_expected["links"])
        expected[link["id"]] = {link["url"], link["target"], link["tooltip"], link["callback"]};
    const auto orNull = [](const std::string& s) { return s.empty() ? json() : json(s); };
    for (const Node& node : m_diagram.nodes())
        if (node.link)
            actual[node.name] = {orNull(node.link->url), orNull(node.link->target),
                                 orNull(node.link->tooltip), !node.link->callback.empty()};
    same("links", expected, actual);
}

std::string Comparison::run()
{
    same("kind", m_expected["kind"], m_diagram.header().kind);
    if (m_expected.contains("unsupported"))
        return m_out.str();
    json direction = extra(m_diagram.header().extras, "direction");
    if (direction.is_null())
        direction = directionName(m_diagram.header().direction);
    same("direction", m_expected["direction"], direction);
    same("title", field(m_expected, "title"),
         m_diagram.header().title ? json(*m_diagram.header().title) : json());
    const auto orEmpty = [&](const char* key) {
        const json value = field(m_expected, key);
        return value.is_null() ? json("") : value;
    };
    same("accTitle", orEmpty("accTitle"), m_diagram.header().accTitle);
    same("accDescr", orEmpty("accDescr"), m_diagram.header().accDescr);
    for (const json& one : m_expected["nodes"])
        node(one);
    for (const json& one : m_expected["groups"])
        group(one);
    same("node count", m_expected["nodes"].size() + m_expected["groups"].size(),
         m_diagram.nodes().size());
    edges();
    links();
    if (const json defaults = field(m_expected, "edgeDefaults"); !defaults.is_null()) {
        same("default styles", words(defaults["styles"]),
             words(m_diagram.header().edgeDefaultStyle));
        same("default curve", defaults["curve"].is_null() ? json("") : defaults["curve"],
             m_diagram.header().edgeDefaultCurve);
    }
    std::map<std::string, std::set<std::string>> expectedClasses;
    std::map<std::string, std::set<std::string>> classes;
    for (const json& one : m_expected["classDefs"])
        expectedClasses[one["id"]] = words(one["styles"]);
    for (const ClassDef& one : m_diagram.classDefs())
        classes[one.name] = words(one.style);
    same("class definitions", expectedClasses, classes);
    std::multiset<json> expectedNotes;
    std::multiset<json> notes;
    for (const json& note : field(m_expected, "notes"))
        expectedNotes.insert({note["target"], note["position"], note["text"]});
    for (const Note& note : m_diagram.notes())
        if (const Node* target = m_diagram.node(note.node))
            notes.insert({target->name, note.position, note.text});
    same("notes", expectedNotes, notes);
    return m_out.str();
}

}  // namespace

std::string differences(const json& expected, const Parsed& parsed)
{
    if (expected["ok"] != parsed.ok) {
        std::string why = parsed.ok ? "accepted, should be rejected: " + expected["error"].dump()
                                    : "rejected, should be accepted:";
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            why += "\n  " + std::string(codeName(diagnostic.code)) + ' ' + sentence(diagnostic);
        return why + '\n';
    }
    return parsed.ok ? Comparison(expected, parsed).run() : std::string();
}

}  // namespace stratoplan::testing_support
