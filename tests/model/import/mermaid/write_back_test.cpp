#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <array>

namespace stratoplan {
namespace {

NodeId id(const Diagram& diagram, std::string_view name)
{
    const Node* node = diagram.nodeNamed(name);
    return node ? node->id : NodeId{};
}

Diff removed(const Diagram& diagram, std::string_view name)
{
    return removeElements(diagram, std::array{id(diagram, name)}, {});
}

/// The edge with that number, from 1, with other ends.
Diff reconnected(const Diagram& diagram, std::size_t number, std::string_view source,
                 std::string_view target)
{
    const Edge& edge = diagram.edges()[number - 1];
    Edge after = edge;
    after.source = id(diagram, source);
    after.target = id(diagram, target);
    Diff diff;
    diff.edges.push_back({edge, std::move(after)});
    return diff;
}

Diff moved(const Diagram& diagram, std::string_view name, std::string_view parent)
{
    return reparentNodes(diagram, std::array{id(diagram, name)}, id(diagram, parent));
}

/// One edit of a text and the text that it must give, byte for byte.
struct WriteBack {
    const char* name;
    const char* text;
    Diff (*edit)(const Diagram&);
    const char* expected;
};

const WriteBack kCases[] = {
    {"RenamesEverywhere",
     "graph TD\n  a[One] --> b & c\n  %% a\n  b --> a\n  style a fill:#f00\n  class a,b hot\n"
     "  click a \"u\"\n",
     [](const Diagram& d) { return setName(d, id(d, "a"), "web"); },
     "graph TD\n  web[One] --> b & c\n  %% a\n  b --> web\n  style web fill:#f00\n  class web,b "
     "hot\n"
     "  click web \"u\"\n"},
    {"RenamingKeepsALabelThatWasTheId", "graph TD\n  a --> b\n",
     [](const Diagram& d) { return setName(d, id(d, "b"), "c"); }, "graph TD\n  a --> c[\"b\"]\n"},
    {"RenamingATitledSubgraphGivesItAnId", "graph TD\n  subgraph \"My group\"\n    a\n  end\n",
     [](const Diagram& d) { return setName(d, id(d, "subGraph0"), "g"); },
     "graph TD\n  subgraph g[\"My group\"]\n    a\n  end\n"},
    {"PutsALabelIntoTheLayoutBlock",
     "graph TD\n  a -->|x| b\n  %% stratoplan: layout\n  %% stratoplan: at a 0 0 14 5\n"
     "  %% stratoplan: at b 0 9 14 5\n",
     [](const Diagram& d) {
         return setLabelPlace(d, d.edges()[0].id, LabelPlace{25, {16, -8}});
     },
     "graph TD\n  a -->|x| b\n  %% stratoplan: layout\n  %% stratoplan: at a 0 0 14 5\n"
     "  %% stratoplan: at b 0 9 14 5\n  %% stratoplan: label a b 1 25 2,-1\n"},
    {"ReconnectingFreesTheLabel",
     "graph TD\n  a -->|x| b\n  c\n  %% stratoplan: layout\n  %% stratoplan: label a b 1 25 2,-1\n",
     [](const Diagram& d) {
         return reconnectEdge(d, d.edges()[0].id, EdgeEnd::Target, id(d, "c"));
     },
     "graph TD\n  a -->|x| c\n  b\n  c\n  %% stratoplan: layout\n"},
    {"ReconnectsInPlace", "graph TD\n  a --> b -->|x| c\n  d\n  linkStyle 1 stroke:#f00\n",
     [](const Diagram& d) { return reconnected(d, 2, "b", "d"); },
     "graph TD\n  a --> b -->|x| d\n  c\n  d\n  linkStyle 1 stroke:#f00\n"},
    {"ReconnectsElsewhereWhatWouldClaimANode", "graph TD\n  subgraph s\n    a --> b\n  end\n  c\n",
     [](const Diagram& d) { return reconnected(d, 1, "a", "c"); },
     "graph TD\n  subgraph s\n    a\n    b\n  end\n  c\n  a --> c\n"},
    {"KeepsACircleOffTheId", "graph TD\n  Ax---b\n",
     [](const Diagram& d) {
         return setEdgeLine(d, d.edges()[0].id, Stroke::Solid, Marker::Circle, Marker::Circle);
     },
     "graph TD\n  Ax o--ob\n"},
    {"RemovesANodeWithItsLink", "graph TD\n  a --> b\n  click a \"u\" \"tip\"\n  click b \"v\"\n",
     [](const Diagram& d) { return removed(d, "a"); }, "graph TD\n  b\n  click b \"v\"\n"},
    {"HealsWithoutLinesThatSayNothing",
     "graph TD\n  subgraph s\n    a[One]\n  end\n  c[Three]\n  d[Four]\n  a -->|x| b[Two]\n"
     "  b --> c\n  b -->|y| d\n",
     [](const Diagram& d) { return removeHealed(d, std::array{id(d, "b")}); },
     "graph TD\n  subgraph s\n    a[One]\n  end\n  c[Three]\n  d[Four]\n  a --> c\n"
     "  a -->|\"y\"| d\n"},
    {"HealsAChain", "graph TD\n  a -->|x| b --> c\n",
     [](const Diagram& d) { return removeHealed(d, std::array{id(d, "b")}); },
     "graph TD\n  a -->|\"x\"| c\n"},
    {"RemovesTheDataOfAnEdge", "graph TD\n  a e1@--> b\n  e1@{ animate: true }\n  a --> c\n",
     [](const Diagram& d) { return removeElements(d, {}, std::array{d.edges()[0].id}); },
     "graph TD\n  b\n  a --> c\n"},
    {"RemovingASubgraphRenumbersTheOthers",
     "graph TD\n  subgraph First one\n    a\n  end\n  subgraph Other one\n    b\n  end\n",
     [](const Diagram& d) { return removed(d, "subGraph0"); },
     "graph TD\n  subgraph Other one\n    b\n  end\n"},
    {"UngroupsAroundWhatItHeld",
     "graph TD\n  subgraph s [S]\n    direction LR\n    a --> b\n  end\n  b --> c\n",
     [](const Diagram& d) { return ungroup(d, id(d, "s")); }, "graph TD\n    a --> b\n  b --> c\n"},
    {"BreaksALineForADirection", "graph TD\n  subgraph s; a --> b; end\n",
     [](const Diagram& d) { return setDirection(d, id(d, "s"), Direction::LeftRight); },
     "graph TD\n  subgraph s; \n  direction LR\n  a --> b; end\n"},
    {"TakesAnEmptyFrontMatterAway", "---\ntitle: T\n---\ngraph TD\n  a\n",
     [](const Diagram& d) { return setTitle(d, ""); }, "graph TD\n  a\n"},
    {"ReordersBlocks", "graph TD\n  subgraph s\n    a\n  end\n\n  subgraph t\n    b\n  end\n",
     [](const Diagram& d) { return reorderNode(d, id(d, "t"), id(d, "s")); },
     "graph TD\n  subgraph t\n    b\n  end\n  subgraph s\n    a\n  end\n\n"},
    {"ReordersByAMention", "graph TD\n  a --> b\n  a --> c[C]\n",
     [](const Diagram& d) { return reorderNode(d, id(d, "c"), id(d, "b")); },
     "graph TD\n  c\n  a --> b\n  a --> c[C]\n"},
    {"KeepsTheSemicolonOfALineInTwo", "graph TD\n  a --> b & c;\n",
     [](const Diagram& d) { return setEdgeLabel(d, d.edges()[1].id, "hi"); },
     "graph TD\n  a --> b;\n  a -->|\"hi\"| c;\n"},
    {"StateRenames",
     "stateDiagram-v2\n  [*] --> A\n  A --> B:::x : go\n  state \"Bee\" as B\n  class A, B hot\n"
     "  note right of A : hi\n",
     [](const Diagram& d) { return setName(d, id(d, "B"), "Bee"); },
     "stateDiagram-v2\n  [*] --> A\n  A --> Bee:::x : go\n  state \"Bee\" as Bee\n"
     "  class A, Bee hot\n  note right of A : hi\n"},
    {"StateRenamesACompositeWithItsStart",
     "stateDiagram-v2\n  state C {\n    [*] --> A\n  }\n  C --> D\n",
     [](const Diagram& d) { return setName(d, id(d, "C"), "E"); },
     "stateDiagram-v2\n  state \"C\" as E {\n    [*] --> A\n  }\n  E --> D\n"},
    {"StateRemovesWithItsKeywordAndStart",
     "stateDiagram-v2\n  [*] --> A\n  state \"Long\" as A\n  B --> C\n",
     [](const Diagram& d) { return removed(d, "A"); }, "stateDiagram-v2\n  B --> C\n"},
    {"StateUngroups", "stateDiagram-v2\n  state C {\n    [*] --> A\n    A --> B\n  }\n  B --> D\n",
     [](const Diagram& d) { return ungroup(d, id(d, "C")); },
     "stateDiagram-v2\n    [*] --> A\n    A --> B\n  B --> D\n"},
    {"StateBreaksALineForALabel", "stateDiagram-v2\n  state C { A --> B }\n",
     [](const Diagram& d) { return setEdgeLabel(d, d.edges()[0].id, "go"); },
     "stateDiagram-v2\n  state C { A --> B : go\n   }\n"},
    {"StateKeepsAClassThatATransitionGave",
     "stateDiagram-v2\n  A:::hot --> B\n  classDef hot fill:#f00\n",
     [](const Diagram& d) { return removed(d, "B"); },
     "stateDiagram-v2\n  A\n  classDef hot fill:#f00\n  class A hot\n"},
    {"StateTakesAClassOff", "stateDiagram-v2\n  A:::hot --> B\n  class B, C hot\n",
     [](const Diagram& d) { return setClasses(d, id(d, "A"), {}); },
     "stateDiagram-v2\n  A --> B\n  class B, C hot\n"},
    {"OpensACardWhereItStands", "graph TD\n  a --> b\n  g([Long name]) %% why\n\n  b --> g\n",
     [](const Diagram& d) { return moved(d, "b", "g"); },
     "graph TD\n  a --> b\n  subgraph g[\"Long name\"]\n    b\n  end\n %% why\n\n  b --> g\n"},
    {"OpensACardThatAnEdgeDefines", "graph TD\n  a --> g[(Store)]\n  b[Bee]\n",
     [](const Diagram& d) { return moved(d, "b", "g"); },
     "graph TD\n  a --> g\n  b[Bee]\n  subgraph g[\"Store\"]\n    b\n  end\n"},
    {"GroupsInOneEdit", "graph TD\n  subgraph s\n    a[One]\n  end\n  a --> b\n",
     [](const Diagram& d) {
         return groupNodes(d, builtInCatalog(), {.label = "New", .name = "n"},
                           std::array{id(d, "a"), id(d, "b")});
     },
     "graph TD\n  subgraph s\n  end\n  a --> b\n  subgraph n[\"New\"]\n    a[One]\n    b\n  end\n"},
    {"SaysAKindBehindALastLineThatGoes", "graph TD\n  b[Bee]\n  g[Gee]\n",
     [](const Diagram& d) {
         Diff diff = moved(d, "b", "g");
         for (auto& node : diff.nodes)
             if (node.after) {
                 node.after->kind = "generic";
                 node.after->kindOrigin = Origin::Said;
             }
         return diff;
     },
     "graph TD\n  b[Bee]\n  subgraph g[\"Gee\"]\n    b\n  end\n%% stratoplan: b kind=generic\n"
     "%% stratoplan: g kind=generic\n"},
    {"StateOpensWhereItStands", "stateDiagram-v2\n  A --> B\n  state \"Long\" as C\n  B --> C\n",
     [](const Diagram& d) { return moved(d, "B", "C"); },
     "stateDiagram-v2\n  A --> B\n  state \"Long\" as C {\n    B\n  }\n  B --> C\n"},
    {"StateGroupsInOneEdit", "stateDiagram-v2\n  A --> B\n  B --> C\n",
     [](const Diagram& d) {
         return groupNodes(d, builtInCatalog(), {.label = "New", .name = "n"},
                           std::array{id(d, "A"), id(d, "B")});
     },
     "stateDiagram-v2\n  A --> B\n  B --> C\n  state \"New\" as n {\n    A\n    B\n  }\n"},
    {"StateMovesWithItsTransitions",
     "stateDiagram-v2\n  state C {\n    A --> B\n  }\n  state D {\n    E\n  }\n",
     [](const Diagram& d) { return moved(d, "B", "D"); },
     "stateDiagram-v2\n  state C {\n    A\n  }\n  state D {\n    E\n    B\n  }\n  A --> B\n"},
};

TEST(WriteBack, IsTheSmallestChangeOfTheText)
{
    for (const WriteBack& one : kCases) {
        const Parsed parsed = mermaid::read(one.text, builtInCatalog());
        const Diff diff = one.edit(parsed.diagram);
        EXPECT_FALSE(diff.empty()) << one.name;
        const auto edits = mermaid::patch(one.text, parsed.diagram, diff, builtInCatalog());
        EXPECT_EQ(edits ? applied(one.text, *edits) : sentence(edits.reason()), one.expected)
            << one.name;
    }
}

}  // namespace
}  // namespace stratoplan
