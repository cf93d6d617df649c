#include "model/io/graph_json.h"
#include "model/io/json_writer.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

Diagram hostileDiagram()
{
    DiagramData data;
    data.header.title = "T";
    Node box = {.id = {1}, .name = "VPC", .label = "a\"\\\n\x01</script>\xFF", .isContainer = true};
    box.kind = "aws.vpc";
    box.properties = {{"cidr", "10.0.0.0/16"}, {"count", "3"}, {"memberOf", "a, b"}};
    Node leaf = {.id = {2}, .name = "ALB", .parent = {1}, .label = "ALB"};
    leaf.kindOrigin = Origin::Said;
    leaf.link = Link{.url = "https://example.org"};
    leaf.extras = {{"width", "60"}};
    data.nodes = {box, leaf};
    data.edges = {{.id = {1}, .name = "e1", .source = {2}, .target = {1}, .label = "x"}};
    data.notes = {{.id = {1}, .text = "n", .node = {2}, .position = "left of"}};
    data.classDefs = {{"net", {"fill:#fff"}}};
    return Diagram(std::move(data));
}

TEST(GraphJson, WritesEveryFieldInOrder)
{
    const Diagram diagram = hostileDiagram();
    const GraphEntry entry = {
        .diagram = &diagram,
        .path = "a.md",
        .format = "mermaid",
        .startLine = 7,
        .endLine = 80,
        .heading = "H",
        .diagnostics = {{Diagnostic{DiagCode::COR005, {"q"}}, LineColumn{12, 4}}}};
    EXPECT_EQ(
        writeGraphJson({entry}),
        R"({
  "schema": 1,
  "diagrams": [
    {
      "ok": true,
      "source": {"path": "a.md", "format": "mermaid", "startLine": 7, "endLine": 80, "heading": "H"},
      "kind": "flowchart",
      "direction": "TB",
      "title": "T",
      "nodes": [
        {"id": "VPC", "label": "a\"\\\n\u0001</script>)"
        "\xEF\xBF\xBD"
        R"(", "container": true, "parent": null, "kind": "aws.vpc", "kindSource": "inferred", "shape": "rect", "direction": null, "details": [], "properties": {"cidr": "10.0.0.0/16", "count": 3, "memberOf": ["a", "b"]}, "classes": [], "style": [], "labelType": "plain"},
        {"id": "ALB", "label": "ALB", "container": false, "parent": "VPC", "kind": "generic", "kindSource": "said", "shape": "rect", "direction": null, "details": [], "properties": {}, "classes": [], "style": [], "labelType": "plain", "link": {"url": "https://example.org", "target": null, "tooltip": null, "callback": false}, "width": 60}
      ],
      "edges": [
        {"id": "e1", "source": "ALB", "target": "VPC", "label": "x", "stroke": "solid", "sourceMarker": "none", "targetMarker": "arrow", "length": 1, "classes": [], "style": []}
      ],
      "notes": [
        {"text": "n", "node": "ALB", "position": "left of"}
      ],
      "classDefs": {
        "net": ["fill:#fff"]
      },
      "diagnostics": [
        {"severity": "error", "code": "COR005", "message": "there is no 'q' in this diagram; 'stratoplan inspect' lists the ids", "line": 12, "column": 4}
      ]
    }
  ]
}
)");
}

TEST(GraphJson, AddsTheLayout)
{
    const Diagram diagram = hostileDiagram();
    Layout layout;
    layout.size = {640, 410.5};
    layout.nodes = {{{0, 0, 100, 50}, {4, 4, 10, 16}}, {{10, 10, 20.126, 20}, {}}};
    layout.edges = {{{{0, 0}, {0, 10}}, Rect{1, 2, 3, 4}}};
    layout.notes = {{{1, 1, 5, 5}, {}}};
    const GraphEntry entry = {.diagram = &diagram, .layout = &layout};
    const std::string json = writeGraphJson({entry});
    for (const char* part :
         {"\"width\": 640,\n      \"height\": 410.5,\n      \"nodes\"",
          "\"box\": {\"x\": 0, \"y\": 0, \"width\": 100, \"height\": 50}, \"titleBox\": {\"x\": 4,",
          "\"width\": 20.13, \"height\": 20}, \"textBox\": null",
          "\"route\": [[0, 0], [0, 10]], \"labelBox\": {\"x\": 1, \"y\": 2",
          "\"box\": {\"x\": 1, \"y\": 1, \"width\": 5, \"height\": 5}, \"route\": null"})
        EXPECT_NE(json.find(part), std::string::npos) << part << "\n" << json;
}

TEST(GraphJson, RoundsCornersAsDrawn)
{
    const Polyline route = roundedRoute({{0, 0}, {0, 100}, {50, 100}});
    const Polyline expected = {{0, 0}, {0, 92}, {2, 98}, {8, 100}, {50, 100}};
    EXPECT_EQ(route, expected);
    EXPECT_EQ(roundedRoute({{0, 0}, {0, 5}, {0, 9}}), (Polyline{{0, 0}, {0, 5}, {0, 9}}));
}

}  // namespace
}  // namespace stratoplan
