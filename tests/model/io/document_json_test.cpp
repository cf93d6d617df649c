#include "model/io/document_json.h"
#include "model/io/migrations.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

Diagram everything()
{
    DiagramData data;
    data.header = {.kind = "state",
                   .direction = Direction::RightLeft,
                   .title = "T",
                   .accTitle = "a",
                   .accDescr = "b",
                   .edgeDefaultStyle = {"stroke:#000"},
                   .edgeDefaultCurve = "basis",
                   .arranged = true};
    Node box = {.id = {1}, .name = "VPC", .label = "a\n\"b\"", .isContainer = true};
    box.kind = "aws.vpc";
    box.kindOrigin = Origin::Said;
    box.direction = Direction::LeftRight;
    box.properties = {{"cidr", "10.0.0.0/16", Origin::Said}, {"count", "3"}};
    box.classes = {"net"};
    box.style = {"fill:#fff"};
    box.groupKind = "subgraph";
    box.link = Link{.url = "https://example.org", .tooltip = "t"};
    box.extras = {{"props", "{\"a\":[1,2]}"}};
    box.placement = {
        .box = Rect{0.1, -2, 3.25, 1e5}, .pinned = true, .locked = true, .collapsed = true};
    Node leaf = {.id = {2}, .name = "ALB", .parent = {1}, .label = "ALB"};
    leaf.labelType = LabelType::Markdown;
    leaf.details = {"x", "y"};
    leaf.shape = "cyl";
    data.nodes = {box, leaf};
    Edge edge = {.id = {1}, .name = "wire", .source = {2}, .target = {1}, .label = "x"};
    edge.stroke = Stroke::Dotted;
    edge.sourceMarker = Marker::Cross;
    edge.length = 3;
    edge.authorId = "q";
    edge.extras = {{"animate", "true"}};
    edge.bends = {{1, 2}, {3.5, 4}};
    edge.labelPlace = LabelPlace{30, {-8, 2.5}};
    data.edges = {edge};
    data.notes = {
        {.id = {1}, .text = "n", .node = {2}, .position = "left of", .box = Rect{1, 2, 3, 4}}};
    data.classDefs = {{"net", {"fill:#fff"}}};
    return Diagram(std::move(data));
}

TEST(NativeFormat, KnowsNumberedConnections)
{
    DiagramData data;
    data.nodes = {{.id = {1}, .name = "a"}, {.id = {2}, .name = "b"}};
    data.edges = {{.id = {1}, .source = {1}, .target = {2}},
                  {.id = {2}, .source = {2}, .target = {1}}};
    const Parsed parsed = readNative(writeNative(Diagram(data)));
    ASSERT_EQ(parsed.diagram.edges().size(), 2U);
    EXPECT_EQ(parsed.diagram.edges()[1].name, "");
    EXPECT_EQ(parsed.diagram.edgeNamed("e2")->id, EdgeId{2});
}

TEST(NativeFormat, ReadsBackWhatItWrites)
{
    const Diagram diagram = everything();
    const std::string text = writeNative(diagram);
    const Parsed parsed = readNative(text);
    EXPECT_TRUE(parsed.ok);
    EXPECT_TRUE(parsed.diagnostics.empty());
    EXPECT_EQ(parsed.diagram.header(), diagram.header());
    ASSERT_EQ(parsed.diagram.nodes().size(), 2U);
    EXPECT_EQ(parsed.diagram.nodes()[0], diagram.nodes()[0]);
    EXPECT_EQ(parsed.diagram.nodes()[1], diagram.nodes()[1]);
    EXPECT_EQ(parsed.diagram.edges()[0], diagram.edges()[0]);
    EXPECT_EQ(parsed.diagram.notes()[0], diagram.notes()[0]);
    EXPECT_EQ(parsed.diagram.classDefs()[0], diagram.classDefs()[0]);
    EXPECT_EQ(writeNative(parsed.diagram), text);
}

TEST(NativeFormat, HoldsOneRecordALine)
{
    EXPECT_NE(writeNative(everything()).find("\n    {\"id\": \"ALB\", \"parent\": \"VPC\", "),
              std::string::npos);
}

struct BadCase {
    const char* name;
    const char* json;
    bool ok;
    std::vector<DiagCode> codes;
    std::size_t nodes = 0;
    std::size_t edges = 0;
};

const BadCase kBad[] = {
    {"Empty", "", false, {DiagCode::SRC010}},
    {"NoJson", "{", false, {DiagCode::SRC010}},
    {"Array", "[]", false, {DiagCode::SRC011}},
    {"NoVersion", "{}", false, {DiagCode::SRC011}},
    {"TextVersion", R"({"stratoplan": "1"})", false, {DiagCode::SRC011}},
    {"Newer", R"({"stratoplan": 99})", false, {DiagCode::SRC012}},
    {"Negative", R"({"stratoplan": -1})", false, {DiagCode::SRC011}},
    {"Bare", R"({"stratoplan": 1})", true, {}},
    {"UnknownKey", R"({"stratoplan": 1, "colour": 1})", true, {DiagCode::SRC013}},
    {"WrongType", R"({"stratoplan": 1, "nodes": {}})", true, {DiagCode::SRC014}},
    {"RecordIsText", R"({"stratoplan": 1, "nodes": ["a"]})", true, {DiagCode::SRC014}},
    {"NoId", R"({"stratoplan": 1, "nodes": [{}]})", false, {DiagCode::SRC016}},
    {"TwiceTheId",
     R"({"stratoplan": 1, "nodes": [{"id":"a"},{"id":"a"}]})",
     false,
     {DiagCode::SRC015},
     1},
    {"UnknownParent",
     R"({"stratoplan": 1, "nodes": [{"id":"a","parent":"b"}]})",
     false,
     {DiagCode::SRC016},
     1},
    {"OwnParent",
     R"({"stratoplan": 1, "nodes": [{"id":"a","parent":"a"}]})",
     false,
     {DiagCode::SRC017},
     1},
    {"Ring",
     R"({"stratoplan": 1, "nodes": [{"id":"a","parent":"b"},{"id":"b","parent":"a"},{"id":"c","parent":"a"}]})",
     false,
     {DiagCode::SRC017},
     3},
    {"ParentBehind",
     R"({"stratoplan": 1, "nodes": [{"id":"a","parent":"b"},{"id":"b"}]})",
     true,
     {},
     2},
    {"LooseEdge",
     R"({"stratoplan": 1, "nodes": [{"id":"a"}], "edges": [{"id":"e","source":"a","target":"x"}]})",
     false,
     {DiagCode::SRC016},
     1},
    {"BadBox",
     R"({"stratoplan": 1, "nodes": [{"id":"a","box":[1,2,1e300,4]}]})",
     true,
     {DiagCode::SRC014},
     1},
    {"BadStroke",
     R"({"stratoplan": 1, "nodes": [{"id":"a"}], "edges": [{"id":"e","source":"a","target":"a","stroke":"wavy"}]})",
     true,
     {DiagCode::SRC014},
     1,
     1},
};

class BadNative : public testing::TestWithParam<BadCase> {};

TEST_P(BadNative, IsTold)
{
    const Parsed parsed = readNative(GetParam().json);
    std::vector<DiagCode> codes;
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        codes.push_back(diagnostic.code);
    EXPECT_EQ(codes, GetParam().codes);
    EXPECT_EQ(parsed.ok, GetParam().ok);
    EXPECT_EQ(parsed.diagram.nodes().size(), GetParam().nodes);
    EXPECT_EQ(parsed.diagram.edges().size(), GetParam().edges);
}

INSTANTIATE_TEST_SUITE_P(All, BadNative, testing::ValuesIn(kBad),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(NativeFormat, IsBounded)
{
    const std::string deep = R"({"stratoplan": 1, "x": )" + std::string(1'000'000, '[');
    EXPECT_EQ(readNative(deep).diagnostics.at(0).code, DiagCode::SRC018);
    std::string wide = R"({"stratoplan": 1, "x": [0)";
    for (int i = 0; i < 9'000'000; ++i)
        wide += ",0";
    EXPECT_EQ(readNative(wide + "]}").diagnostics.at(0).code, DiagCode::SRC018);
}

TEST(Migration, LiftsStepByStep)
{
    const Migration steps[] = {
        {0, [](std::string_view json) { return std::string(json) + "b"; }},
        {1, [](std::string_view json) { return std::string(json) + "c"; }},
    };
    EXPECT_EQ(migrated("a", 0, steps).json, "abc");
    EXPECT_EQ(migrated("a", 0, steps).version, 2);
    EXPECT_EQ(migrated("a", 1, steps).json, "ac");
    EXPECT_EQ(migrated("a", 5, steps).json, "a");
    EXPECT_EQ(migrated("a", 5, steps).version, 5);
}

}  // namespace
}  // namespace stratoplan
