#include "model/card/card.h"
#include "model/import/ascii/ascii.h"
#include "model/layout/layout.h"
#include "model/layout/quality.h"

#include <gtest/gtest.h>

namespace stratoplan {

namespace {

struct DrawingCase {
    const char* name;
    const char* drawing;
};

const DrawingCase kDrawings[] = {
    {"TitleWiderThanItsFrame", "+-----------------+  +-----------------+\n"
                               "| Public (AZ1)    |  | Public (AZ2)    |\n"
                               "| 10.0.101.0/24   |  | 10.0.102.0/24   |\n"
                               "|  +-----------+  |  |  +-----------+  |\n"
                               "|  | NAT       |  |  |  | NAT       |  |\n"
                               "|  +-----------+  |  |  +-----------+  |\n"
                               "+-----------------+  +-----------------+\n"},
    {"TreeOfRows", "VPC 10.0.0.0/16\n"
                   "├── Public Subnets\n"
                   "│   ├── NAT Gateway\n"
                   "│   └── Application Load Balancer\n"
                   "└── Private Subnets\n"
                   "    └── ECS Fargate Tasks\n"},
    {"FlowInOneRow", "Users → CloudFront → Application Load Balancer → ECS → Aurora\n"},
    {"SharedBorders", "┌─────────┬─────────┐\n"
                      "│ Web     │ API     │\n"
                      "└────┬────┴────┬────┘\n"
                      "     ▼         ▼\n"
                      "┌─────────┐┌────────┐\n"
                      "│ Queue   ││ Worker │\n"
                      "└─────────┘└────────┘\n"},
    {"LabelsOnShortLines", "┌─────┐      ┌─────┐\n"
                           "│ Web │─SQL─▶│ RDS │\n"
                           "└─────┘      └─────┘\n"},
    {"DetailsUnderATitle", "┌────────────────────────┐\n"
                           "│ VPC 10.0.0.0/16        │\n"
                           "│ Route tables:          │\n"
                           "│ - 0.0.0.0/0 → NAT      │\n"
                           "│ ┌────────────────────┐ │\n"
                           "│ │ EC2 Instance       │ │\n"
                           "│ └────────────────────┘ │\n"
                           "└────────────────────────┘\n"},
};

Diagram diagramOf(const char* drawing)
{
    return ascii::read(drawing, builtInCatalog()).diagram;
}

Layout laidOut(const Diagram& diagram)
{
    return layOut(diagram, builtInCatalog(), tableMeasurer());
}

const Rect& boxOf(const Diagram& diagram, const Layout& layout, const char* name)
{
    return layout.nodes[static_cast<std::size_t>(diagram.indexOf(diagram.nodeNamed(name)->id))].box;
}

class OpenedDrawing : public testing::TestWithParam<DrawingCase> {};

}  // namespace

TEST_P(OpenedDrawing, HasRoomForAllThatItSays)
{
    const Diagram diagram = diagramOf(GetParam().drawing);
    ASSERT_FALSE(diagram.nodes().empty());
    const Layout layout = laidOut(diagram);

    EXPECT_EQ(qualityOf(diagram, layout).defects(), 0);
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const Node& node = diagram.nodes()[i];
        const NodePlace& place = layout.nodes[i];
        EXPECT_GE(place.box.left(), 24) << node.label;
        EXPECT_TRUE(place.box.contains(place.textBox)) << node.label;
        if (node.isContainer)
            continue;
        const Size size = place.box.size();
        EXPECT_FALSE(cardOf(node, builtInCatalog().kind(node.kind), tableMeasurer(), &size).cut)
            << node.label;
    }
}

TEST_P(OpenedDrawing, KeepsTheAuthorsOrder)
{
    const Diagram diagram = diagramOf(GetParam().drawing);
    const Layout layout = laidOut(diagram);
    const auto before = [](double endA, double beginB) { return endA <= beginB; };
    for (std::size_t a = 0; a < layout.nodes.size(); ++a) {
        for (std::size_t b = 0; b < layout.nodes.size(); ++b) {
            const Rect& drawnA = *diagram.nodes()[a].placement.box;
            const Rect& drawnB = *diagram.nodes()[b].placement.box;
            if (diagram.nodes()[a].isContainer || diagram.nodes()[b].isContainer)
                continue;
            if (before(drawnA.right(), drawnB.left())) {
                EXPECT_LT(layout.nodes[a].box.right(), layout.nodes[b].box.left());
            }
            if (before(drawnA.bottom(), drawnB.top())) {
                EXPECT_LT(layout.nodes[a].box.bottom(), layout.nodes[b].box.top());
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, OpenedDrawing, testing::ValuesIn(kDrawings),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(OpenUp, KeepsWhatIsAligned)
{
    const Diagram diagram = diagramOf("+----------+   +----------+\n"
                                      "| Web      |   | Application Load Balancer of the shop |\n"
                                      "+----------+   +----------+\n"
                                      "\n"
                                      "+----------+   +----------+\n"
                                      "| Queue    |   | Worker   |\n"
                                      "+----------+   +----------+\n");
    const Layout layout = laidOut(diagram);

    EXPECT_EQ(boxOf(diagram, layout, "web").left(), boxOf(diagram, layout, "queue").left());
    EXPECT_EQ(boxOf(diagram, layout, "queue").top(), boxOf(diagram, layout, "worker").top());
}

TEST(OpenUp, StraightensALineThatIsOffByACell)
{
    const Diagram diagram = diagramOf("┌────────────┐\n"
                                      "│ Web        │\n"
                                      "└─────┬──────┘\n"
                                      "      │\n"
                                      "       │\n"
                                      "       ▼\n"
                                      "┌────────────┐\n"
                                      "│ API        │\n"
                                      "└────────────┘\n");
    ASSERT_EQ(diagram.edges().size(), 1U);
    const Polyline route = laidOut(diagram).edges.front().route;

    for (std::size_t i = 0; i + 1 < route.size(); ++i)
        EXPECT_TRUE(route[i].x == route[i + 1].x || route[i].y == route[i + 1].y);
}

TEST(OpenUp, LeavesPlacesWithRoomAsTheyAre)
{
    Diagram diagram = diagramOf(kDrawings[1].drawing);
    const Layout first = laidOut(diagram);
    ASSERT_TRUE(diagram.apply(arrangement(diagram, first)));
    const Layout second = laidOut(diagram);

    EXPECT_TRUE(second.stretch.none());
    for (std::size_t i = 0; i < first.nodes.size(); ++i)
        EXPECT_EQ(first.nodes[i].box, second.nodes[i].box);
}

TEST(Stretch, GoesThereAndBack)
{
    const AxisStretch stretch({{0, 24}, {80, 200}, {88, 212}});

    EXPECT_EQ(stretch.drawn(40), 112);
    EXPECT_EQ(stretch.stored(112), 40);
    EXPECT_EQ(stretch.drawn(-8), 16);
    EXPECT_EQ(stretch.stored(stretch.drawn(500)), 500);
}

TEST(Stretch, OfNothingMovesNothing)
{
    EXPECT_EQ((Stretch{}.drawn(Point{3, 4})), (Point{3, 4}));
    EXPECT_TRUE(Stretch{}.none());
}

}  // namespace stratoplan
