#include "export/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan::exporting {
namespace {

Diagram twoBoxes()
{
    DiagramData data;
    for (const char* name : {"a", "b"}) {
        Node node;
        node.id = {static_cast<std::uint32_t>(data.nodes.size() + 1)};
        node.name = name;
        node.label = name;
        data.nodes.push_back(node);
    }
    Edge edge;
    edge.id = {1};
    edge.name = "e1";
    edge.source = {1};
    edge.target = {2};
    data.edges.push_back(edge);
    return Diagram(std::move(data));
}

std::string textOf(const std::string& own, const std::string& direction)
{
    const Diagram diagram = twoBoxes();
    Input input;
    input.diagrams = {{&diagram, "doc", own}};
    input.catalog = &builtInCatalog();
    input.options.direction = direction;
    return writeMermaid(input).files.at(0).content;
}

TEST(MermaidFormat, OwnTextComesOutAsItIs)
{
    EXPECT_EQ(textOf("flowchart TB\n  a  --> b %% mine\n", ""),
              "flowchart TB\n  a  --> b %% mine\n");
    EXPECT_EQ(textOf("graph TD; a-->b", "TB"), "graph TD; a-->b\n");
}

TEST(MermaidFormat, AnotherDirectionIsWrittenAnew)
{
    const std::string text = textOf("flowchart TB\n  a --> b\n", "LR");
    EXPECT_TRUE(text.starts_with("flowchart LR")) << text;
    EXPECT_NE(text.find("-->"), text.npos);
}

TEST(MermaidFormat, DiagramWithoutTextIsWritten)
{
    EXPECT_NE(textOf("", "").find("-->"), std::string::npos);
}

}  // namespace
}  // namespace stratoplan::exporting
