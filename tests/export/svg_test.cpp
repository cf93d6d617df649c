#include "export/svg.h"
#include "export/xml_writer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stratoplan::exporting {
namespace {

struct Scene {
    DiagramData data;
    Layout layout;
    ExportOptions options;

    Scene()
    {
        for (int i = 0; i < 2; ++i) {
            Node node;
            node.id = {static_cast<std::uint32_t>(i + 1)};
            node.name = i == 0 ? "a" : "b";
            node.label = i == 0 ? "Orders" : "Database";
            node.kind = i == 0 ? "generic" : "aws.alb";
            data.nodes.push_back(node);
        }
        layout.nodes = {{.box = {24, 24, 112, 40}}, {.box = {200, 24, 120, 40}}};
        Edge edge;
        edge.id = {1};
        edge.name = "e1";
        edge.source = {1};
        edge.target = {2};
        edge.label = "SQL";
        data.edges.push_back(edge);
        layout.edges = {{.route = {{136, 44}, {200, 44}}, .labelBox = Rect{160, 37, 20, 14}}};
        layout.size = {344, 88};
    }
    std::string svg(const Catalog& catalog = builtInCatalog()) const
    {
        const Diagram diagram(data);
        Input input;
        input.diagrams = {{&diagram, "doc", ""}};
        input.catalog = &catalog;
        input.layout = &layout;
        input.options = options;
        const Bundle bundle = writeSvg(input);
        return bundle.files.empty() ? "" : bundle.files[0].content;
    }
};

bool has(const std::string& svg, std::string_view part)
{
    return svg.find(part) != svg.npos;
}

/// Whether every element is closed and every attribute value quoted: enough of XML for our output.
bool isWellFormed(const std::string& xml)
{
    std::vector<std::string> open;
    for (std::size_t at = 0; at < xml.size();) {
        if (xml[at] != '<') {
            if (xml[at] == '&') {
                const std::size_t end = xml.find(';', at);
                if (end == xml.npos || end - at > 8)
                    return false;
            }
            ++at;
            continue;
        }
        const std::size_t end = xml.find('>', at);
        if (end == xml.npos)
            return false;
        const std::string tag = xml.substr(at + 1, end - at - 1);
        if (tag.find('<') != tag.npos || std::count(tag.begin(), tag.end(), '"') % 2 != 0)
            return false;
        if (tag[0] == '/') {
            if (open.empty() || open.back() != tag.substr(1))
                return false;
            open.pop_back();
        } else if (tag.back() != '/') {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
        at = end + 1;
    }
    return open.empty();
}

TEST(Svg, HoldsAPictureOfAnIconPackOnceAndNothingThatBreaksOut)
{
    Scene scene;
    scene.data.nodes[0].kind = "aws.alb";
    std::vector<Kind> kinds = builtInCatalog().kinds();
    const auto alb = std::ranges::find(kinds, "aws.alb", &Kind::id);
    alb->icon = "data:image/png;base64,iVBORw0KGgo=";
    const std::string once = scene.svg(Catalog(kinds));
    EXPECT_TRUE(isWellFormed(once));
    const std::size_t at = once.find(alb->icon);
    ASSERT_NE(at, once.npos);
    EXPECT_EQ(once.find(alb->icon, at + 1), once.npos);
    alb->icon = "data:\"/><script>alert(1)</script>";
    const std::string hostile = scene.svg(Catalog(kinds));
    EXPECT_TRUE(isWellFormed(hostile));
    EXPECT_FALSE(has(hostile, "script"));
}

TEST(Svg, HoldsTextsIdsAndOneSymbolAnIcon)
{
    Scene scene;
    scene.data.nodes[0].kind = "aws.alb";
    const std::string svg = scene.svg();
    EXPECT_TRUE(isWellFormed(svg));
    EXPECT_TRUE(has(svg, ">Orders</text>"));
    EXPECT_TRUE(has(svg, ">Database</text>"));
    EXPECT_TRUE(has(svg, ">SQL</text>"));
    EXPECT_TRUE(has(svg, "<g data-id=\"a\" data-kind=\"aws.alb\">"));
    EXPECT_TRUE(has(svg, "<g data-id=\"e1\">"));
    EXPECT_EQ(svg.find("<symbol"), svg.rfind("<symbol"));
    EXPECT_TRUE(has(svg, "<title>doc</title>"));
    EXPECT_TRUE(has(svg, "<desc>2 components, 1 connection.</desc>"));
    EXPECT_FALSE(has(svg, "script"));
    EXPECT_FALSE(has(svg, "foreignObject"));
}

TEST(Svg, WordsOfTheDiagramComeFirst)
{
    Scene scene;
    scene.data.header.title = "Storefront";
    scene.data.header.accDescr = "Who calls whom";
    const std::string svg = scene.svg();
    EXPECT_TRUE(has(svg, "<title>Storefront</title>"));
    EXPECT_TRUE(has(svg, ">Storefront</text>"));
    EXPECT_TRUE(has(svg, "<desc>Who calls whom</desc>"));
}

TEST(Svg, HostileLabelsStayText)
{
    for (const char* hostile :
         {"</text><script>alert(1)</script>", "\" onload=\"x", "]]><a>", "a & b < c > d 'e'",
          "\x01\x02\x1B[31m", "\xFF\xFE broken", "&#0;", "${x}", "%s%n"}) {
        Scene scene;
        scene.data.nodes[0].label = hostile;
        scene.data.nodes[0].name = hostile;
        scene.data.edges[0].label = hostile;
        scene.data.edges[0].name = hostile;
        scene.data.header.title = hostile;
        scene.data.nodes[0].style = {std::string("fill:") + hostile};
        const std::string svg = scene.svg();
        EXPECT_TRUE(isWellFormed(svg)) << hostile;
        EXPECT_FALSE(has(svg, "<script")) << hostile;
        EXPECT_FALSE(has(svg, " onload=\"")) << hostile;
        EXPECT_TRUE(std::none_of(svg.begin(), svg.end(), [](char c) {
            return c != '\n' && static_cast<unsigned char>(c) < 0x20;
        })) << hostile;
    }
}

TEST(Svg, WholeLabelIsInTheTooltipWhenItIsCut)
{
    Scene scene;
    std::string label;
    for (int i = 0; i < 60; ++i)
        label += "word" + std::to_string(i) + " ";
    scene.data.nodes[0].label = label;
    scene.layout.edges[0].labelBox.reset();
    const std::string svg = scene.svg();
    EXPECT_TRUE(has(svg, "<title>" + label + "</title>"));
    EXPECT_TRUE(has(svg, "<title>SQL</title>"));
    EXPECT_FALSE(has(svg, "<title>Database</title>"));
}

TEST(Svg, OnlySafeLinksAreLinks)
{
    Scene scene;
    scene.data.nodes[0].link = Link{"https://example.com/a?b&c", "", "see there", ""};
    EXPECT_TRUE(has(scene.svg(), "href=\"https://example.com/a?b&amp;c\""));
    EXPECT_TRUE(has(scene.svg(), "<title>see there</title>"));
    scene.data.nodes[0].link->url = " JavaScript:alert(1)";
    EXPECT_FALSE(has(scene.svg(), "JavaScript"));
}

TEST(Svg, ThemesAndBackgrounds)
{
    Scene scene;
    EXPECT_TRUE(has(scene.svg(), "fill=\"#F7F8FA\""));
    scene.options.background = "none";
    EXPECT_FALSE(has(scene.svg(), "fill=\"#F7F8FA\""));
    scene.options.background = "#123456";
    EXPECT_TRUE(has(scene.svg(), "fill=\"#123456\""));
    scene.options.background.clear();
    scene.options.theme = "dark";
    EXPECT_TRUE(has(scene.svg(), "fill=\"#14161B\""));
    EXPECT_FALSE(has(scene.svg(), "<style>"));
}

TEST(Svg, AutoKeepsLightAttributesAndAddsDarkRules)
{
    Scene scene;
    scene.options.theme = "auto";
    const std::string svg = scene.svg();
    EXPECT_TRUE(isWellFormed(svg));
    EXPECT_TRUE(has(svg, "<style>@media (prefers-color-scheme:dark){.c1{fill:#14161B}"));
    EXPECT_TRUE(has(svg, "fill=\"#F7F8FA\" class=\"c1\""));
    EXPECT_TRUE(has(svg, "color:"));
}

TEST(Svg, NothingToDrawIsStillAPicture)
{
    Scene scene;
    scene.data = {};
    scene.layout = {};
    scene.layout.size = {48, 48};
    EXPECT_TRUE(isWellFormed(scene.svg()));
}

struct NumberCase {
    double value;
    const char* text;
};

TEST(XmlWriter, WritesShortNumbers)
{
    for (const NumberCase& test : {NumberCase{0, "0"},
                                   {1.5, "1.5"},
                                   {2.004, "2"},
                                   {-0.001, "0"},
                                   {-1.25, "-1.25"},
                                   {0.05, "0.05"},
                                   {1234567.8, "1234567.8"}}) {
        std::string out;
        appendNumber(out, test.value);
        EXPECT_EQ(out, test.text);
    }
}

}  // namespace
}  // namespace stratoplan::exporting
