#include "app/cli/edit_operations.h"

#include "model/base/text_util.h"
#include "model/catalog/recognize.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"

#include <algorithm>
#include <array>

namespace stratoplan::cli {
namespace {

/// What stands before and behind a separator.
struct Parts {
    const Node* node = nullptr;
    std::string rest;
    bool separated = false;  ///< whether there was a separator at all
};

class Builder {
public:
    Builder(const Diagram& diagram, const Catalog& catalog, const Arguments& arguments,
            std::size_t index)
        : m_diagram(diagram)
        , m_catalog(catalog)
        , m_arguments(arguments)
        , m_index(index)
        , m_value(arguments.given[index].value)
    {
    }

    Operation build()
    {
        struct Row {
            std::string_view option;
            std::optional<Diff> (Builder::*make)();
        };
        constexpr Row kRows[] = {
            {"--set-label", &Builder::label},
            {"--set-kind", &Builder::kind},
            {"--set", &Builder::property},
            {"--set-shape", &Builder::shape},
            {"--set-style", &Builder::style},
            {"--set-class", &Builder::classes},
            {"--set-direction", &Builder::direction},
            {"--rename-id", &Builder::rename},
            {"--add", &Builder::add},
            {"--move", &Builder::move},
            {"--remove", &Builder::remove},
            {"--connect", &Builder::connect},
            {"--disconnect", &Builder::disconnect},
            {"--set-edge-label", &Builder::edgeLabel},
            {"--reorder", &Builder::reorder},
        };
        const std::string_view name = m_arguments.given[m_index].option->name;
        const Row* row = std::ranges::find(kRows, name, &Row::option);
        std::optional<Diff> diff = (this->*row->make)();
        if (!diff)
            return {std::nullopt, std::string(name) + " '" + m_value + "': " + m_error};
        return {std::move(diff), {}};
    }

private:
    std::nullopt_t fail(std::string reason)
    {
        m_error = std::move(reason);
        return std::nullopt;
    }

    std::nullopt_t noNode(std::string_view text)
    {
        return fail("there is no node '" + std::string(text) +
                    "'; 'stratoplan inspect' lists the ids");
    }

    /// The longest id before a separator; without one anywhere the whole text as an id.
    std::optional<Parts> splitId(std::string_view text, char separator)
    {
        for (std::size_t at = text.rfind(separator); at != std::string_view::npos;
             at = at == 0 ? std::string_view::npos : text.rfind(separator, at - 1))
            if (const Node* node = m_diagram.nodeNamed(text.substr(0, at)))
                return Parts{node, std::string(text.substr(at + 1)), true};
        if (const Node* node = m_diagram.nodeNamed(text))
            return Parts{node, {}, false};
        noNode(text.substr(0, text.find(separator)));
        return std::nullopt;
    }

    /// As splitId, but the part behind the separator must be there.
    std::optional<Parts> idAndValue(char separator = '=')
    {
        std::optional<Parts> parts = splitId(m_value, separator);
        if (parts && !parts->separated)
            return fail(std::string("'") + separator + "' and a value are missing");
        return parts;
    }

    std::optional<Diff> label()
    {
        const auto parts = idAndValue();
        return parts ? std::optional(setLabel(m_diagram, parts->node->id, unescaped(parts->rest)))
                     : std::nullopt;
    }

    std::optional<Diff> kind()
    {
        const auto parts = idAndValue();
        if (parts && !m_catalog.knows(parts->rest))
            return fail("there is no kind '" + parts->rest + "'; 'stratoplan kinds' lists them");
        return parts ? std::optional(setKind(m_diagram, parts->node->id, parts->rest))
                     : std::nullopt;
    }

    std::optional<Diff> property()
    {
        const auto parts = idAndValue('.');
        if (!parts)
            return std::nullopt;
        const std::size_t sign = parts->rest.find('=');
        if (sign == std::string::npos || sign == 0)
            return fail("write it as ID.PROPERTY=VALUE");
        return setProperty(m_diagram, parts->node->id, parts->rest.substr(0, sign),
                           parts->rest.substr(sign + 1));
    }

    std::optional<Diff> shape()
    {
        const auto parts = idAndValue();
        return parts ? std::optional(setShape(m_diagram, parts->node->id, parts->rest))
                     : std::nullopt;
    }

    std::optional<Diff> style()
    {
        const auto parts = idAndValue();
        if (!parts)
            return std::nullopt;
        std::vector<std::string> declarations(1);
        int depth = 0;  // commas in rgb(1, 2, 3) separate nothing
        for (const char c : parts->rest) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ((c == ',' && depth <= 0) || c == ';')
                declarations.emplace_back();
            else
                declarations.back() += c;
        }
        for (std::string& declaration : declarations)
            declaration = std::string(trimmed(declaration));
        std::erase(declarations, "");
        for (const std::string& declaration : declarations)
            if (declaration.find(':') == std::string::npos)
                return fail("'" + declaration + "' is no declaration; write property:value");
        return setStyle(m_diagram, parts->node->id, declarations);
    }

    std::optional<Diff> classes()
    {
        const auto parts = idAndValue();
        if (!parts)
            return std::nullopt;
        std::vector<std::string> names;
        for (const std::string_view name : split(parts->rest, ','))
            if (!trimmed(name).empty())
                names.emplace_back(trimmed(name));
        return setClasses(m_diagram, parts->node->id, names);
    }

    std::optional<Diff> direction()
    {
        NodeId id;
        std::string name = m_value;
        if (!directionNamed(m_value)) {
            const auto parts = idAndValue();
            if (!parts)
                return std::nullopt;
            id = parts->node->id;
            name = parts->rest;
        }
        const std::optional<Direction> to = directionNamed(name);
        if (!to)
            return fail("'" + name + "' is no direction; use TB, BT, LR or RL");
        return setDirection(m_diagram, id, *to);
    }

    std::optional<Diff> rename()
    {
        const auto parts = idAndValue();
        if (!parts)
            return std::nullopt;
        if (parts->rest.empty() || m_diagram.nodeNamed(parts->rest))
            return fail(parts->rest.empty()
                            ? "the new id is empty"
                            : "the id '" + parts->rest + "' is taken; choose another");
        return setName(m_diagram, parts->node->id, parts->rest);
    }

    std::optional<Diff> add()
    {
        const std::size_t sign = m_value.find('=');
        NewNode node;
        node.name = m_value.substr(0, sign);
        node.label = sign == std::string::npos ? node.name : unescaped(m_value.substr(sign + 1));
        if (node.name.empty() || m_diagram.nodeNamed(node.name))
            return fail(node.name.empty() ? "the id is empty"
                                          : "the id '" + node.name + "' is taken; choose another");
        const std::size_t next = m_index + 1;
        if (next < m_arguments.given.size() && m_arguments.given[next].option->name == "--in") {
            const Node* parent = m_diagram.nodeNamed(m_arguments.given[next].value);
            if (!parent)
                return noNode(m_arguments.given[next].value);
            node.parent = parent->id;
        }
        const Node* parent = m_diagram.node(node.parent);
        node.kind =
            recognize(m_catalog, node.label, {.parentKind = parent ? parent->kind : ""}).kind;
        node.isContainer = m_catalog.kind(node.kind).isContainer && node.kind != "generic";
        return addNode(m_diagram, m_catalog, node);
    }

    std::optional<Diff> move()
    {
        const auto parts = idAndValue();
        if (!parts)
            return std::nullopt;
        const Node* parent = m_diagram.nodeNamed(parts->rest);
        if (!parts->rest.empty() && !parent)
            return noNode(parts->rest);
        const NodeId to = parent ? parent->id : NodeId{};
        if (parent && m_diagram.isAncestor(parts->node->id, to))
            return fail("'" + parts->node->name +
                        "' cannot be inside itself; choose another container");
        return reparentNodes(m_diagram, std::array{parts->node->id}, to);
    }

    std::optional<Diff> remove()
    {
        const Node* node = m_diagram.nodeNamed(m_value);
        if (!node)
            return noNode(m_value);
        return removeElements(m_diagram, std::array{node->id}, {});
    }

    /// Two nodes joined by an arrow; what follows the second one's '=' is `rest`.
    struct Pair {
        const Node* source = nullptr;
        const Node* target = nullptr;
        std::string rest;
    };
    std::optional<Pair> pairOf(std::string_view text, bool withRest)
    {
        for (std::size_t at = text.rfind("->"); at != std::string_view::npos;
             at = at == 0 ? std::string_view::npos : text.rfind("->", at - 1)) {
            const Node* source = m_diagram.nodeNamed(trimmed(text.substr(0, at)));
            if (!source)
                continue;
            const std::string_view behind = trimmed(text.substr(at + 2));
            if (withRest)
                for (std::size_t sign = behind.rfind('='); sign != std::string_view::npos;
                     sign = sign == 0 ? std::string_view::npos : behind.rfind('=', sign - 1))
                    if (const Node* target = m_diagram.nodeNamed(trimmed(behind.substr(0, sign))))
                        return Pair{source, target, std::string(behind.substr(sign + 1))};
            if (const Node* target = m_diagram.nodeNamed(behind))
                return Pair{source, target, {}};
        }
        return std::nullopt;
    }

    std::optional<Diff> connect()
    {
        const auto pair = pairOf(m_value, true);
        if (!pair)
            return fail("write it as 'A->B' or 'A->B=LABEL' with ids of the diagram; "
                        "'stratoplan inspect' lists them");
        return connectNodes(m_diagram, pair->source->id, pair->target->id, unescaped(pair->rest));
    }

    /// The one edge that a text names. Errors: none, or several between the same two nodes.
    const Edge* edgeOf(std::string_view text)
    {
        if (const Edge* edge = m_diagram.edgeNamed(text))
            return edge;
        const auto pair = pairOf(text, false);
        std::vector<const Edge*> found;
        for (const Edge& edge : m_diagram.edges())
            if (pair && edge.source == pair->source->id && edge.target == pair->target->id)
                found.push_back(&edge);
        if (found.size() == 1)
            return found.front();
        if (found.empty()) {
            fail("there is no connection '" + std::string(text) +
                 "'; 'stratoplan inspect' lists them");
            return nullptr;
        }
        std::string all;
        for (const Edge* edge : found)
            all += "\n    " + m_diagram.nameOf(*edge) +
                   (edge->label.empty() ? "" : " \"" + edge->label + "\"");
        fail("several connections join these two; name one by its id:" + all);
        return nullptr;
    }

    std::optional<Diff> disconnect()
    {
        const Edge* edge = edgeOf(m_value);
        if (!edge)
            return std::nullopt;
        return removeElements(m_diagram, {}, std::array{edge->id});
    }

    std::optional<Diff> edgeLabel()
    {
        const std::string_view text = m_value;
        for (std::size_t sign = text.rfind('='); sign != std::string_view::npos;
             sign = sign == 0 ? std::string_view::npos : text.rfind('=', sign - 1)) {
            if (!m_diagram.edgeNamed(text.substr(0, sign)) && !pairOf(text.substr(0, sign), false))
                continue;
            const Edge* edge = edgeOf(text.substr(0, sign));
            if (!edge)
                return std::nullopt;
            return setEdgeLabel(m_diagram, edge->id, unescaped(std::string(text.substr(sign + 1))));
        }
        return fail(
            "write it as EDGE=TEXT, where EDGE is A->B or an edge id of 'stratoplan inspect'");
    }

    std::optional<Diff> reorder()
    {
        const auto parts = splitId(m_value, '=');
        if (!parts)
            return std::nullopt;
        const Node* before = m_diagram.nodeNamed(parts->rest);
        if (!parts->rest.empty() && !before)
            return noNode(parts->rest);
        if (before && before->parent != parts->node->parent)
            return fail("'" + before->name + "' stands in another container; --move first");
        return reorderNode(m_diagram, parts->node->id, before ? before->id : NodeId{});
    }

    /// Shells make line breaks hard to type: "\n" is one.
    static std::string unescaped(const std::string& text) { return replaceAll(text, "\\n", "\n"); }

    const Diagram& m_diagram;
    const Catalog& m_catalog;
    const Arguments& m_arguments;
    std::size_t m_index;
    const std::string& m_value;
    std::string m_error;
};

}  // namespace

bool isOperation(const Option& option)
{
    constexpr std::string_view kModifiers[] = {"--in", "--keep-kind", "--diff"};
    return option.verbs == static_cast<unsigned>(Verb::Edit) &&
           std::ranges::count(kModifiers, option.name) == 0;
}

Operation operationOf(const Diagram& diagram, const Catalog& catalog, const Arguments& arguments,
                      std::size_t index)
{
    return Builder(diagram, catalog, arguments, index).build();
}

}  // namespace stratoplan::cli
