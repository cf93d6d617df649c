#include "model/import/mermaid/mermaid.h"
#include "model/layout/layout.h"
#include "model/layout/quality.h"
#include "model/layout/recursive.h"
#include "model/layout/route_graph.h"

#include <gtest/gtest.h>

#include <random>

namespace stratoplan::layout {

namespace {

/// One network of many subnets, each joined with the next one; a third also with any other one.
Diagram crowd(int subnets, bool farLinks)
{
    std::mt19937 random(7);
    std::string text = "flowchart TB\n subgraph vpc\n";
    for (int s = 0; s < subnets; ++s) {
        const std::string n = std::to_string(s);
        text += " subgraph s" + n + "\n a" + n + "\n b" + n + "\n end\n";
    }
    text += " end\n";
    for (int s = 1; s < subnets; ++s) {
        text += " b" + std::to_string(s - 1) + "-->a" + std::to_string(s) + "\n";
        if (farLinks && random() % 3 == 0)
            text += " a" + std::to_string(random() % static_cast<unsigned>(s)) + "-->b" +
                    std::to_string(s) + "\n";
    }
    return mermaid::read(text, builtInCatalog()).diagram;
}

double meetingPoints(const Diagram& diagram)
{
    Scene scene = sceneOf(diagram, builtInCatalog(), tableMeasurer(), {});
    arrangeScene(scene);
    return static_cast<double>(RouteGraph(scene).vertices.size());
}

}  // namespace

TEST(RouteGraph, GrowsInProportionToACrowd)
{
    for (const bool farLinks : {false, true}) {
        const double some = meetingPoints(crowd(700, farLinks));
        EXPECT_LT(meetingPoints(crowd(1400, farLinks)), 2.6 * some) << farLinks;
    }
}

TEST(RouteGraph, LeadsThroughACrowd)
{
    const Diagram diagram = crowd(600, true);
    const LayoutQuality quality =
        qualityOf(diagram, layOut(diagram, builtInCatalog(), tableMeasurer()));
    EXPECT_EQ(quality.strangers, 0);
}

}  // namespace stratoplan::layout
