#include "canvas/picture_cache.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <random>

namespace stratoplan::canvas {
namespace {

const char* const kText = R"(flowchart TB
  subgraph vpc["VPC 10.0.0.0/16"]
    subgraph pub["Public subnet"]
      alb[ALB]
      nat[NAT gateway]
    end
    subgraph prv["Private subnet"]
      api["Orders API<br/>3 tasks"]
      job[[Batch job]]
    end
    db[(Aurora)]
  end
  user((User)) -->|HTTPS| alb
  alb --> api & job
  api -->|read, write| db
  job -.-> nat
  api -.-> nat
)";

/// Marks without what the cache may order freely: everything they draw.
std::vector<std::string> drawn(const std::vector<Mark>& marks)
{
    std::vector<std::string> texts;
    for (const Mark& mark : marks) {
        std::string text =
            std::to_string(mark.owner.node.value) + "/" + std::to_string(mark.owner.edge.value) +
            " " + std::to_string(int(mark.layer)) + " " + std::to_string(mark.depth) + " " +
            std::to_string(mark.bounds.x) + "," + std::to_string(mark.bounds.y) + "," +
            std::to_string(mark.bounds.width) + "," + std::to_string(mark.bounds.height) + " " +
            std::to_string(mark.shape.index());
        if (const auto* line = std::get_if<TextMark>(&mark.shape))
            text += " " + line->text;
        if (const auto* box = std::get_if<BoxMark>(&mark.shape))
            text += " " + std::to_string(box->fill.rgb) + " " + std::to_string(box->pen.color.rgb);
        texts.push_back(text);
    }
    return texts;
}

std::vector<std::string> drawn(PictureCache& cache)
{
    std::vector<const Mark*> marks;
    cache.collect({-1e6, -1e6, 2e6, 2e6}, DetailLevel::Full, marks);
    std::vector<Mark> copies;
    for (const Mark* mark : marks)
        copies.push_back(*mark);
    return drawn(copies);
}

struct Scene {
    const Catalog& catalog = builtInCatalog();
    Diagram diagram = mermaid::read(kText, builtInCatalog()).diagram;
    Layout layout = layOut(diagram, builtInCatalog(), tableMeasurer());
    PictureCache cache;

    Scene()
    {
        cache.setStyle(catalog, lightTheme());
        cache.sync(diagram, layout, nullptr);
    }
    Picture afresh() const
    {
        return buildPicture(diagram, layout, catalog, lightTheme(), tableMeasurer());
    }
    void apply(const Diff& diff)
    {
        const Layout before = layout;
        const LayoutIds ids = idsOf(diagram);
        ASSERT_TRUE(diagram.apply(diff).ok());
        layout = carried(before, ids, diagram, diff, catalog);
        cache.sync(diagram, layout, &diff);
    }
};

TEST(PictureCache, ShowsWhatThePictureShowsInItsOrder)
{
    Scene scene;
    EXPECT_EQ(drawn(scene.cache), drawn(scene.afresh().marks));
}

TEST(PictureCache, FindsOnlyWhatIsNear)
{
    Scene scene;
    const int at = scene.diagram.indexOf(scene.diagram.nodeNamed("alb")->id);
    const Rect box = scene.layout.nodes[static_cast<std::size_t>(at)].box;
    std::vector<int> items;
    scene.cache.itemsNear(Rect{box.center().x, box.center().y, 1, 1}, items);

    EXPECT_TRUE(std::ranges::count(items, at) == 1);
    scene.cache.itemsNear({-900, -900, 10, 10}, items);
    EXPECT_TRUE(items.empty());
}

/// A random edit that fits the diagram.
Diff randomEdit(const Scene& scene, std::mt19937& random)
{
    const Diagram& diagram = scene.diagram;
    const auto pick = [&] { return diagram.nodes()[random() % diagram.nodes().size()].id; };
    switch (random() % 7) {
    case 0:
        return connectNodes(diagram, pick(), pick(), "new");
    case 1:
        return addNode(diagram, scene.catalog, {.kind = "generic", .label = "New"});
    case 2:
        return setLabel(diagram, pick(), "Another label " + std::to_string(random() % 100));
    case 3:
        return arrangement(diagram, scene.layout);
    case 4: {
        const std::vector<NodeId> one{pick()};
        return moveNodes(diagram, one, {static_cast<double>(random() % 80), 16});
    }
    case 5: {
        const std::vector<NodeId> one{pick()};
        const NodeId parent = pick();
        return diagram.node(parent)->isContainer ? reparentNodes(diagram, one, parent) : Diff{};
    }
    default: {
        const std::vector<NodeId> one{pick()};
        return diagram.nodes().size() > 8 ? removeElements(diagram, one, {}) : Diff{};
    }
    }
}

TEST(PictureCache, PatchedByRandomEditsEqualsOneMadeAfresh)
{
    std::mt19937 random(20);
    Scene scene;
    drawn(scene.cache);  // all marks are made, so that stale ones would show
    std::vector<Diff> done;
    const std::vector<std::string> start = drawn(scene.cache);
    const Layout startLayout = scene.layout;

    for (int i = 0; i < 120; ++i) {
        const Diff diff = randomEdit(scene, random);
        if (diff.empty())
            continue;
        scene.apply(diff);
        done.push_back(diff);
        ASSERT_EQ(drawn(scene.cache), drawn(scene.afresh().marks)) << "after edit " << i;
    }
    ASSERT_GT(done.size(), 60u);
    for (auto diff = done.rbegin(); diff != done.rend(); ++diff)
        scene.apply(diff->inverted());
    scene.layout = startLayout;
    scene.cache.sync(scene.diagram, scene.layout, nullptr);
    EXPECT_EQ(drawn(scene.cache), start);
}

TEST(PictureCache, ReportsDamageWhereSomethingMoved)
{
    Scene scene;
    Layout moved = scene.layout;
    const auto at =
        static_cast<std::size_t>(scene.diagram.indexOf(scene.diagram.nodeNamed("db")->id));
    const Rect before = moved.nodes[at].box;
    moved.nodes[at].box = before.translated({40, 0});

    Rect damage;
    for (const Rect& rect : scene.cache.sync(scene.diagram, moved, nullptr))
        damage = damage.united(rect);

    EXPECT_TRUE(damage.contains(before));
    EXPECT_TRUE(damage.contains(moved.nodes[at].box));
    EXPECT_LT(damage.width, before.width + 200);
    EXPECT_TRUE(scene.cache.sync(scene.diagram, moved, nullptr).empty());
}

}  // namespace
}  // namespace stratoplan::canvas
