#include "model/card/card.h"
#include "model/picture/build.h"
#include "model/picture/color.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stratoplan {
namespace {

/// A diagram and its places, put together by hand.
struct Scene {
    DiagramData data;
    Layout layout;

    NodeId add(const std::string& label, Rect box, NodeId parent = {},
               const std::string& kind = "generic")
    {
        Node node;
        node.id = {static_cast<std::uint32_t>(data.nodes.size() + 1)};
        node.name = "n" + std::to_string(node.id.value);
        node.label = label;
        node.parent = parent;
        node.kind = kind;
        data.nodes.push_back(node);
        layout.nodes.push_back({.box = box});
        layout.size = {std::max(layout.size.width, box.right() + 24),
                       std::max(layout.size.height, box.bottom() + 24)};
        return node.id;
    }
    NodeId addContainer(const std::string& label, Rect box, const std::string& kind,
                        NodeId parent = {})
    {
        const NodeId id = add(label, box, parent, kind);
        data.nodes.back().isContainer = true;
        return id;
    }
    Edge& connect(NodeId from, NodeId to, Polyline route, const std::string& label = {})
    {
        Edge edge;
        edge.id = {static_cast<std::uint32_t>(data.edges.size() + 1)};
        edge.name = "e" + std::to_string(edge.id.value);
        edge.source = from;
        edge.target = to;
        edge.label = label;
        data.edges.push_back(edge);
        layout.edges.push_back({.route = std::move(route)});
        return data.edges.back();
    }
    Picture picture(const Theme& theme = lightTheme(),
                    AuthorStyles styles = AuthorStyles::Blend) const
    {
        return buildPicture(Diagram(data), layout, builtInCatalog(), theme, tableMeasurer(),
                            {.authorStyles = styles});
    }
};

std::vector<std::string> textsOf(const Picture& picture)
{
    std::vector<std::string> texts;
    for (const Mark& mark : picture.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            texts.push_back(text->text);
    }
    return texts;
}

const PathMark* lineOf(const Picture& picture, EdgeId id)
{
    for (const Mark& mark : picture.marks) {
        const auto* path = std::get_if<PathMark>(&mark.shape);
        if (mark.owner.edge == id && path && mark.detail == MarkDetail::Always)
            return path;
    }
    return nullptr;
}

std::size_t headsOf(const Picture& picture, EdgeId id)
{
    return static_cast<std::size_t>(
        std::count_if(picture.marks.begin(), picture.marks.end(), [&](const Mark& mark) {
            return mark.owner.edge == id && mark.detail == MarkDetail::Head;
        }));
}

/// The first box that is filled and belongs to the node, without shadow.
const BoxMark* bodyOf(const Picture& picture, NodeId id)
{
    for (const Mark& mark : picture.marks) {
        const auto* box = std::get_if<BoxMark>(&mark.shape);
        if (mark.owner.node == id && box && mark.detail == MarkDetail::Always)
            return box;
    }
    return nullptr;
}

const TextMark* textMark(const Picture& picture, const std::string& text)
{
    for (const Mark& mark : picture.marks) {
        const auto* found = std::get_if<TextMark>(&mark.shape);
        if (found && found->text == text)
            return found;
    }
    return nullptr;
}

bool moves(const PathMark& path, Point to)
{
    return std::any_of(path.steps.begin(), path.steps.end(), [&](const PathStep& step) {
        return step.verb == PathStep::Verb::Move && step.to == to;
    });
}

TEST(Picture, DrawsACardAsTheVisualLanguageSays)
{
    Scene scene;
    const NodeId id =
        scene.add("Route 53\nshop.example.com", {368, 112, 176, 48}, {}, "aws.route53");
    scene.data.nodes[0].kind = "aws.alb";

    const Picture picture = scene.picture();

    // Shadow, body, tile, icon, then both lines; the numbers are those of the target picture.
    ASSERT_GE(picture.marks.size(), 6u);
    const auto& shadow = std::get<BoxMark>(picture.marks[0].shape);
    EXPECT_EQ(shadow.rect, (Rect{368, 113.5, 176, 48}));
    EXPECT_EQ(shadow.fill, lightTheme().shadow);
    const auto& body = std::get<BoxMark>(picture.marks[1].shape);
    EXPECT_EQ(body.pen.color, lightTheme().cardBorder);
    const auto& tile = std::get<BoxMark>(picture.marks[2].shape);
    EXPECT_EQ(tile.rect, (Rect{376, 120, 32, 32}));
    EXPECT_EQ(tile.fill, lightTheme().category("network").tile);
    const auto& icon = std::get<IconMark>(picture.marks[3].shape);
    EXPECT_EQ(icon.rect, (Rect{381, 125, 22, 22}));
    const TextMark* label = textMark(picture, "Route 53");
    ASSERT_TRUE(label);
    EXPECT_NEAR(label->origin.x, 416, 1e-9);
    EXPECT_NEAR(label->origin.y, 133.68, 1e-9);
    EXPECT_TRUE(label->bold);
    EXPECT_NEAR(textMark(picture, "shop.example.com")->origin.y, 147.96, 1e-9);
    EXPECT_EQ(picture.marks[0].owner.node, id);
}

TEST(Picture, PaintsContainersByDepthBelowEdgesBelowCards)
{
    Scene scene;
    const NodeId card = scene.add("inner", {80, 120, 112, 40});
    const NodeId inner = scene.addContainer("Subnet", {60, 80, 160, 100}, "aws.subnet_public");
    const NodeId outer = scene.addContainer("VPC", {24, 24, 240, 180}, "aws.vpc");
    scene.data.nodes[0].parent = inner;
    scene.data.nodes[1].parent = outer;
    scene.connect(card, outer, {{192, 140}, {264, 140}});

    const Picture picture = scene.picture();

    std::vector<NodeId> order;
    int layer = 0;
    for (const Mark& mark : picture.marks) {
        EXPECT_GE(static_cast<int>(mark.layer), layer);
        layer = static_cast<int>(mark.layer);
        if (mark.owner.node && (order.empty() || order.back() != mark.owner.node))
            order.push_back(mark.owner.node);
    }
    EXPECT_EQ(order, (std::vector<NodeId>{outer, inner, card}));
    EXPECT_EQ(bodyOf(picture, outer)->radius, 10);
    EXPECT_EQ(bodyOf(picture, outer)->pen.width, 1.75);
}

TEST(Picture, ChildIsNeverRounderThanItsParent)
{
    Scene scene;
    const NodeId group = scene.addContainer("Group", {0, 0, 300, 300}, "generic");
    const NodeId vpc = scene.addContainer("VPC", {20, 40, 200, 200}, "aws.vpc", group);
    EXPECT_EQ(bodyOf(scene.picture(), vpc)->radius, 8);
}

TEST(Picture, EmptyContainerSaysSo)
{
    Scene scene;
    scene.addContainer("Target", {0, 0, 160, 40}, "generic");
    EXPECT_EQ(textsOf(scene.picture()), (std::vector<std::string>{"Target", "empty"}));
}

TEST(Picture, TitleGoesWhereTheLayoutPutIt)
{
    Scene scene;
    const NodeId group = scene.addContainer("Zone", {100, 100, 300, 200}, "generic");
    scene.add("a", {140, 160, 112, 40}, group);
    const double before = textMark(scene.picture(), "Zone")->origin.x;
    const Frame frame =
        frameOf(scene.data.nodes[0], builtInCatalog().kind("generic"), tableMeasurer());
    scene.layout.nodes[0].textBox = frame.titleBox.translated({180, 100});
    EXPECT_NEAR(textMark(scene.picture(), "Zone")->origin.x, before + 80, 1e-9);
    // A layout that counts the glyph in means the same.
    scene.layout.nodes[0].textBox = frame.titleBox.united(frame.glyph).translated({180, 100});
    EXPECT_NEAR(textMark(scene.picture(), "Zone")->origin.x, before + 80, 1e-9);
}

TEST(Picture, CollapsedContainerIsACardThatCounts)
{
    Scene scene;
    const NodeId group = scene.addContainer("Zone", {100, 100, 160, 48}, "generic");
    scene.data.nodes[0].placement.collapsed = true;
    scene.add("a", {}, group);
    scene.layout.nodes[1].hidden = true;
    EXPECT_EQ(textsOf(scene.picture()), (std::vector<std::string>{"Zone", "1 inside"}));
}

TEST(Picture, TitleStandsAboveEverything)
{
    Scene scene;
    scene.add("a", {24, 24, 112, 40});
    scene.data.header.title = "Storefront";
    const Picture picture = scene.picture();
    EXPECT_LT(picture.origin.y, 0);
    EXPECT_EQ(picture.origin.y + picture.size.height, scene.layout.size.height);
    const TextMark* title = textMark(picture, "Storefront");
    ASSERT_TRUE(title);
    EXPECT_EQ(title->size, 22);
    EXPECT_LT(title->origin.y, 24);
    EXPECT_GT(title->origin.y - 22, picture.origin.y);
}

TEST(EdgeLine, RoundsCornersAndStopsInsideTheHead)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {200, 100, 112, 40});
    const EdgeId id = scene.connect(a, b, {{56, 40}, {56, 120}, {200, 120}}).id;

    const Picture drawn = scene.picture();
    const PathMark* line = lineOf(drawn, id);

    ASSERT_TRUE(line);
    ASSERT_EQ(line->steps.size(), 4u);
    EXPECT_EQ(line->steps[1].to, (Point{56, 112}));
    EXPECT_EQ(line->steps[2].verb, PathStep::Verb::Quad);
    EXPECT_EQ(line->steps[2].control1, (Point{56, 120}));
    EXPECT_EQ(line->steps[2].to, (Point{64, 120}));
    EXPECT_EQ(line->steps[3].to, (Point{192.5, 120}));
    EXPECT_EQ(line->pen.width, 1.5);
    EXPECT_EQ(headsOf(scene.picture(), id), 1u);
}

TEST(EdgeLine, ShortLegsBendTighter)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {200, 4, 112, 40});
    const EdgeId id = scene.connect(a, b, {{112, 20}, {150, 20}, {150, 26}, {200, 26}}).id;
    const Picture drawn = scene.picture();
    const PathMark* line = lineOf(drawn, id);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->steps[1].to, (Point{147, 20}));
    EXPECT_EQ(line->steps[2].to, (Point{150, 23}));
}

struct StrokeCase {
    const char* name;
    Stroke stroke;
    double width;
    bool dashed;
    PaintLayer layer;
};

const StrokeCase kStrokes[] = {
    {"Solid", Stroke::Solid, 1.5, false, PaintLayer::EdgeSolid},
    {"Dotted", Stroke::Dotted, 2, true, PaintLayer::EdgeDotted},
    {"Thick", Stroke::Thick, 2.75, false, PaintLayer::EdgeThick},
};

class EdgeStroke : public testing::TestWithParam<StrokeCase> {};

TEST_P(EdgeStroke, HasItsLook)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {200, 0, 112, 40});
    Edge& edge = scene.connect(a, b, {{112, 20}, {200, 20}});
    edge.stroke = GetParam().stroke;
    const Picture picture = scene.picture();
    const PathMark* line = lineOf(picture, edge.id);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->pen.width, GetParam().width);
    EXPECT_EQ(!line->pen.dash.empty(), GetParam().dashed);
    EXPECT_EQ(picture.marks.front().owner.edge, edge.id);
    EXPECT_EQ(picture.marks.front().layer, GetParam().layer);
}

INSTANTIATE_TEST_SUITE_P(All, EdgeStroke, testing::ValuesIn(kStrokes),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(EdgeLine, InvisibleIsNotDrawn)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    Edge& edge = scene.connect(a, a, {{112, 20}, {200, 20}});
    edge.stroke = Stroke::Invisible;
    EXPECT_FALSE(lineOf(scene.picture(), edge.id));
}

TEST(EdgeLine, EarlierLineMakesWayAtACrossing)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 80, 40, 40});
    const NodeId b = scene.add("b", {300, 80, 40, 40});
    const NodeId c = scene.add("c", {150, 0, 40, 40});
    const NodeId d = scene.add("d", {150, 200, 40, 40});
    const EdgeId across = scene.connect(a, b, {{40, 100}, {300, 100}}).id;
    const EdgeId down = scene.connect(c, d, {{170, 40}, {170, 200}}).id;

    const Picture picture = scene.picture();

    EXPECT_EQ(lineOf(picture, across)->steps.size(), 4u);
    EXPECT_EQ(lineOf(picture, across)->steps[1].to, (Point{167, 100}));
    EXPECT_TRUE(moves(*lineOf(picture, across), {173, 100}));
    EXPECT_EQ(lineOf(picture, down)->steps.size(), 2u);
    // A dotted line makes way for a solid one, whatever their order.
    scene.data.edges[1].stroke = Stroke::Dotted;
    EXPECT_EQ(lineOf(scene.picture(), across)->steps.size(), 2u);
    EXPECT_EQ(lineOf(scene.picture(), down)->steps.size(), 4u);
}

TEST(EdgeLine, TrunkIsPaintedOnceAndSplitsOneRadiusBefore)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 80, 40, 40});
    const NodeId b = scene.add("b", {300, 80, 40, 40});
    const NodeId c = scene.add("c", {300, 180, 40, 40});
    const EdgeId straight = scene.connect(a, b, {{40, 100}, {300, 100}}).id;
    const EdgeId branch = scene.connect(a, c, {{40, 100}, {160, 100}, {160, 200}, {300, 200}}).id;
    scene.layout.edges[0].sourceTrunk = scene.layout.edges[1].sourceTrunk = 1;

    const Picture picture = scene.picture();

    EXPECT_EQ(lineOf(picture, straight)->steps.front().to, (Point{40, 100}));
    EXPECT_EQ(lineOf(picture, branch)->steps.front().to, (Point{152, 100}));
    EXPECT_EQ(lineOf(picture, branch)->steps[1].verb, PathStep::Verb::Quad);
    EXPECT_EQ(headsOf(picture, straight) + headsOf(picture, branch), 2u);
}

TEST(EdgeLine, MergingEdgesShareOneHead)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 80, 40, 40});
    const NodeId b = scene.add("b", {0, 180, 40, 40});
    const NodeId c = scene.add("c", {300, 80, 40, 40});
    const EdgeId first = scene.connect(a, c, {{40, 100}, {300, 100}}).id;
    const EdgeId second = scene.connect(b, c, {{40, 200}, {160, 200}, {160, 100}, {300, 100}}).id;
    scene.layout.edges[0].targetTrunk = scene.layout.edges[1].targetTrunk = 5;
    const Picture picture = scene.picture();
    EXPECT_EQ(headsOf(picture, first), 1u);
    EXPECT_EQ(headsOf(picture, second), 0u);
    EXPECT_EQ(lineOf(picture, second)->steps.back().to, (Point{168, 100}));
}

TEST(EdgeLine, GoesOnToASlantedOutline)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {200, 0, 112, 48});
    scene.data.nodes[1].shape = "lean-r";
    const EdgeId id = scene.connect(a, b, {{112, 24}, {200, 24}}).id;
    const Picture drawn = scene.picture();
    const PathMark* line = lineOf(drawn, id);
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->steps.back().to.x, 208 - 7.5, 0.5);
}

TEST(EdgeLabel, StandsOnAPillAroundItsLetters)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {300, 0, 112, 40});
    scene.connect(a, b, {{112, 20}, {300, 20}}, "HTTPS");
    const Pill pill = pillOf("HTTPS", tableMeasurer());
    scene.layout.edges[0].labelBox = Rect{190, 13, pill.text.width, 14};
    const Picture picture = scene.picture();
    const auto& box = std::get<BoxMark>(picture.marks[picture.marks.size() - 2].shape);
    EXPECT_EQ(box.rect.x, 185);
    EXPECT_EQ(box.rect.height, 16);
    EXPECT_NEAR(textMark(picture, "HTTPS")->origin.x, 190, 1e-9);
}

TEST(AuthorStyle, BlendsIntoACard)
{
    Scene scene;
    const NodeId id = scene.add("ALB", {0, 0, 112, 40}, {}, "aws.alb");
    scene.data.nodes[0].style = {"fill:#D24939", "color:#ff0"};
    const Picture picture = scene.picture();
    EXPECT_EQ(bodyOf(picture, id)->pen.color, opaque(0xD24939));
    EXPECT_EQ(bodyOf(picture, id)->pen.width, 1.5);
    EXPECT_EQ(bodyOf(picture, id)->fill, mixed(opaque(0xD24939), lightTheme().card, 0.1));
    EXPECT_EQ(textMark(picture, "ALB")->color, lightTheme().text1);
    // Ignored, it is the product's card.
    EXPECT_EQ(bodyOf(scene.picture(lightTheme(), AuthorStyles::Ignore), id)->fill,
              lightTheme().card);
}

TEST(AuthorStyle, StrokeIsTheBorderOfAPaleFill)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        Scene scene;
        const NodeId id = scene.add("ALB", {0, 0, 112, 40}, {}, "aws.alb");
        scene.data.nodes[0].style = {"fill:#fff9c4", "stroke:#f57f17"};
        EXPECT_EQ(bodyOf(scene.picture(*theme), id)->pen.color, opaque(0xF57F17)) << theme->name;
    }
}

TEST(AuthorStyle, TextIsReadableOnEveryFill)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (const char* fill : {"#f9f", "#000", "#FFD700", "#888", "#232F3E", "white", "red"}) {
            for (const AuthorStyles mode : {AuthorStyles::Blend, AuthorStyles::Exact}) {
                for (const char* kind : {"generic", "aws.alb"}) {
                    Scene scene;
                    const NodeId id = scene.add("Box", {0, 0, 112, 40}, {}, kind);
                    scene.data.nodes[0].style = {std::string("fill:") + fill, "color:#777"};
                    const Picture picture = scene.picture(*theme, mode);
                    EXPECT_GE(contrast(textMark(picture, "Box")->color, bodyOf(picture, id)->fill),
                              4.5)
                        << fill << " " << kind << " " << theme->name;
                }
            }
        }
    }
}

TEST(AuthorStyle, PlainShapeTakesTheAuthorsColoursExactly)
{
    Scene scene;
    const NodeId id = scene.add("Box", {0, 0, 112, 40});
    scene.data.classDefs.push_back(
        {"hot", {"fill:#c8232c", "stroke:#333", "stroke-width:3px", "color:#fff"}});
    scene.data.classDefs.push_back({"default", {"fill:#eee"}});
    scene.data.nodes[0].classes = {"hot"};
    const Picture picture = scene.picture();
    EXPECT_EQ(bodyOf(picture, id)->fill, opaque(0xC8232C));
    EXPECT_EQ(bodyOf(picture, id)->pen.color, opaque(0x333333));
    EXPECT_EQ(bodyOf(picture, id)->pen.width, 3);
    EXPECT_EQ(textMark(picture, "Box")->color, opaque(0xFFFFFF));
}

TEST(AuthorStyle, ContainerTitleStaysReadable)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (const char* fill : {"#ffffcc", "#000", "#e8f4fd", "#ff0000"}) {
            Scene scene;
            const NodeId id = scene.addContainer("Zone", {0, 0, 200, 100}, "aws.vpc");
            scene.data.nodes[0].style = {std::string("fill:") + fill, "stroke:#333", "color:#eee"};
            const Picture picture = scene.picture(*theme);
            EXPECT_GE(contrast(textMark(picture, "Zone")->color, bodyOf(picture, id)->fill), 4.5)
                << fill << theme->name;
        }
    }
}

TEST(AuthorStyle, EdgeTakesColourWidthAndDash)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {300, 0, 112, 40});
    Edge& edge = scene.connect(a, b, {{112, 20}, {300, 20}});
    edge.style = {"stroke:#ff3",           "stroke:#b00", "stroke-width:4px",
                  "stroke-dasharray: 5 5", "nonsense",    "fill:url(x)"};
    const Picture picture = scene.picture();
    const PathMark* line = lineOf(picture, edge.id);
    EXPECT_EQ(line->pen.color, opaque(0xBB0000));
    EXPECT_EQ(line->pen.width, 4);
    EXPECT_EQ(line->pen.dash, (std::vector<double>{5, 5}));
}

TEST(Notes, PaperForANoteAndPlainTextForACaption)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    scene.data.notes.push_back({{1}, "remember this", a, "right of", std::nullopt});
    scene.data.notes.push_back({{2}, "caption", {}, "", std::nullopt});
    scene.layout.notes.push_back({{200, 0, 120, 40}, {{200, 20}, {112, 20}}});
    scene.layout.notes.push_back({{0, 100, 120, 16}, {}});
    const Picture picture = scene.picture();
    const auto boxes =
        std::count_if(picture.marks.begin(), picture.marks.end(), [](const Mark& mark) {
            return mark.owner.note && std::holds_alternative<BoxMark>(mark.shape);
        });
    EXPECT_EQ(boxes, 1);
    EXPECT_TRUE(textMark(picture, "remember this"));
    EXPECT_TRUE(textMark(picture, "caption"));
}

TEST(Picture, EveryOutlineStaysInItsBox)
{
    for (const char* shape :
         {"bang",     "bolt",       "bow-rect",  "brace",    "brace-r",    "braces",     "circle",
          "cloud",    "cross-circ", "curv-trap", "cyl",      "datastore",  "dbl-circ",   "delay",
          "diam",     "div-rect",   "doc",       "docs",     "ellipse",    "f-circ",     "flag",
          "flip-tri", "fr-circ",    "fr-rect",   "h-cyl",    "hex",        "hourglass",  "lean-l",
          "lean-r",   "lin-cyl",    "lin-doc",   "lin-rect", "notch-pent", "notch-rect", "odd",
          "rect",     "rounded",    "sl-rect",   "sm-circ",  "st-rect",    "stadium",    "tag-doc",
          "tag-rect", "text",       "trap-b",    "trap-t",   "tri",        "win-pane",   "start",
          "end",      "fork",       "choice"}) {
        Scene scene;
        scene.add("x", {100, 100, 128, 64});
        scene.data.nodes[0].shape = shape;
        for (const Mark& mark : scene.picture().marks) {
            // The shadow lies 1.5 lower and control points may lie outside of their curve.
            EXPECT_TRUE((Rect{90, 90, 148, 104}).contains(mark.bounds)) << shape;
        }
    }
}

TEST(Picture, IsTheSameEveryTimeAndPerRecord)
{
    Scene scene;
    const NodeId a = scene.add("a", {0, 0, 112, 40});
    const NodeId b = scene.add("b", {300, 0, 112, 40});
    scene.connect(a, b, {{112, 20}, {300, 20}}, "x");
    const Diagram diagram(scene.data);
    const Picture picture = scene.picture();
    std::size_t marks = 0;
    for (int i = 0; i < 2; ++i)
        marks += nodeMarks(diagram, i, scene.layout.nodes[static_cast<std::size_t>(i)],
                           builtInCatalog(), lightTheme(), tableMeasurer())
                     .size();
    marks += edgeMarks(diagram, 0, scene.layout.edges[0], builtInCatalog(), lightTheme(),
                       tableMeasurer())
                 .size();
    EXPECT_EQ(picture.marks.size(), marks);
}

}  // namespace
}  // namespace stratoplan
