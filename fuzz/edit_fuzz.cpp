#include "model/document/document_file.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/infer.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"
#include "model/io/document_json.h"

#include "fuzz/require.h"
#include <array>
#include <cstdint>

namespace {

using namespace stratoplan;

/// Takes decisions off the front of the input.
class Choices {
public:
    explicit Choices(std::string_view bytes) : m_bytes(bytes) {}

    unsigned next(std::size_t below)
    {
        if (m_bytes.empty() || below == 0)
            return 0;
        const auto value = static_cast<unsigned char>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return static_cast<unsigned>(value % below);
    }
    std::string text()
    {
        const std::string_view taken = m_bytes.substr(0, next(12));
        m_bytes.remove_prefix(taken.size());
        return std::string(taken);
    }
    bool done() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

Diff someEdit(const Diagram& diagram, Choices& choices)
{
    const auto node = [&]() -> NodeId {
        const auto nodes = diagram.nodes();
        return nodes.empty() ? NodeId{} : nodes[choices.next(nodes.size())].id;
    };
    const auto edge = [&]() -> EdgeId {
        const auto edges = diagram.edges();
        return edges.empty() ? EdgeId{} : edges[choices.next(edges.size())].id;
    };
    switch (choices.next(8)) {
    case 0:
        return setLabel(diagram, node(), choices.text());
    case 1:
        return addNode(diagram, builtInCatalog(), {.label = choices.text(), .parent = node()});
    case 2:
        return removeElements(diagram, std::array{node()}, {});
    case 3:
        return connectNodes(diagram, node(), node(), choices.text());
    case 4:
        return removeElements(diagram, {}, std::array{edge()});
    case 5:
        return reparentNodes(diagram, std::array{node()}, choices.next(3) == 0 ? NodeId{} : node());
    case 6:
        return setEdgeLabel(diagram, edge(), choices.text());
    default:
        return setName(diagram, node(), choices.text());
    }
}

/// Whether the file says what the document holds.
void requireAgreement(DocumentFile& file)
{
    DocumentFile fresh("a.md", file.bytes(), SourceFormat::Markdown, builtInCatalog());
    STRATOPLAN_REQUIRE(fresh.diagramCount() == file.diagramCount());
    STRATOPLAN_REQUIRE(fresh.block(0).text == file.block(0).text);
    STRATOPLAN_REQUIRE(fresh.block(0).content == file.block(0).content);
    if (fresh.entry(0).parsed.ok)
        STRATOPLAN_REQUIRE(writeNative(fresh.diagram(0)) == writeNative(file.diagram(0)));
}

}  // namespace

// Edits of a Mermaid diagram in a quote of a Markdown file: text and diagram agree after each, and
// undoing all of them gives the first bytes back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(input.find('\x1F'), size);
    std::string bytes = "# T\n\n> ```mermaid\n> ";
    for (const char c : input.substr(0, cut))
        bytes += c == '\n' ? std::string("\n> ") : std::string(1, c);
    bytes += "\n> ```\n";
    DocumentFile file("a.md", bytes, SourceFormat::Markdown, builtInCatalog());
    if (file.diagramCount() != 1 || !file.entry(0).writable)
        return 0;
    Choices choices(input.substr(std::min(cut + 1, size)));
    std::vector<FileEdit> done;
    for (int i = 0; i < 6 && !choices.done(); ++i) {
        const Diff diff = someEdit(file.diagram(0), choices);
        const Result<FileEdit> edit =
            file.apply(0, withInference(file.diagram(0), diff, builtInCatalog(), KindPolicy::Follow,
                                        file.entry(0).parsed.ground));
        if (!edit)
            continue;
        done.push_back(*edit);
        requireAgreement(file);
        if (choices.next(4) == 0) {
            STRATOPLAN_REQUIRE(file.undo(done.back()).ok());
            done.pop_back();
            requireAgreement(file);
        }
    }
    for (auto edit = done.rbegin(); edit != done.rend(); ++edit)
        STRATOPLAN_REQUIRE(file.undo(*edit).ok());
    STRATOPLAN_REQUIRE(file.bytes() == bytes);
    return 0;
}
