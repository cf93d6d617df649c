#include "model/edit/arrange.h"
#include "model/edit/connect.h"
#include "model/edit/create.h"
#include "model/edit/describe.h"
#include "model/edit/move.h"
#include "model/edit/paste.h"
#include "model/edit/remove.h"
#include "model/edit/reparent.h"

#include <gtest/gtest.h>

#include <functional>

namespace stratoplan {
namespace {

Node node(std::uint32_t id, std::string name, std::uint32_t parent, bool container = false)
{
    Node out;
    out.id = {id};
    out.name = std::move(name);
    out.label = out.name;
    out.parent = {parent};
    out.isContainer = container;
    out.placement.box = Rect{id * 100.0, 0, 80, 40};
    return out;
}

/// vpc { subnet { web, db } }, user; user -> web -> db; a note at db. Arranged.
Diagram shop()
{
    DiagramData data;
    data.header.arranged = true;
    data.nodes = {node(1, "vpc", 0, true), node(2, "subnet", 1, true), node(3, "web", 2),
                  node(4, "db", 2), node(5, "user", 0)};
    for (std::uint32_t i = 1; i <= 2; ++i) {
        Edge edge;
        edge.id = {i};
        edge.name = "e" + std::to_string(i);
        edge.source = i == 1 ? NodeId{5} : NodeId{3};
        edge.target = i == 1 ? NodeId{3} : NodeId{4};
        edge.bends = {{1, 1}};
        data.edges.push_back(std::move(edge));
    }
    Note note;
    note.id = {1};
    note.text = "nightly backup";
    note.node = {4};
    data.notes = {note};
    return Diagram(std::move(data));
}

/// Everything that the diagram says, in order.
std::string dump(const Diagram& diagram)
{
    std::string out;
    for (const Node& n : diagram.nodes()) {
        out += n.name + "<" + std::to_string(n.parent.value) + ">'" + n.label + "'" + n.kind;
        if (n.isContainer)
            out += "{}";
        if (n.placement.box)
            out += "@" + std::to_string(static_cast<int>(n.placement.box->x));
        out += n.placement.pinned ? "!" : "";
        for (const Property& p : n.properties)
            out += "," + p.name + "=" + p.value;
        out += "\n";
    }
    for (const Edge& e : diagram.edges())
        out += e.name + ":" + std::to_string(e.source.value) + "-" +
               std::to_string(e.target.value) + "'" + e.label + "'" +
               std::to_string(e.bends.size()) + "\n";
    for (const Note& n : diagram.notes())
        out += "note " + n.text + "\n";
    return out;
}

struct EditCase {
    const char* name;
    std::function<Diff(const Diagram&)> edit;
    const char* expected;  ///< a line that is there after the edit
    const char* gone;      ///< a text that is not, or empty
};

const NodeId kWeb[] = {{3}};
const NodeId kSubnet[] = {{2}};
const NodeId kVpcAndWeb[] = {{1}, {3}};

const EditCase kEdits[] = {
    {"Move",
     [](const Diagram& d) {
         return moveNodes(d, kSubnet, {8, 0});
     },
     "subnet<1>'subnet'generic{}@208\nweb<2>'web'generic@308\ndb<2>'db'generic@408\nuser", "@200"},
    {"Resize",
     [](const Diagram& d) {
         return resizeNode(d, {3}, {304, 0, 96, 40});
     },
     "web<2>'web'generic@304", ""},
    {"FrameStaysAroundItsChildren",
     [](const Diagram& d) {
         return resizeNode(d, {2}, {350, 0, 10, 10});
     },
     "subnet<1>'subnet'generic{}@292", ""},
    {"Pin", [](const Diagram& d) { return setPinned(d, kWeb, true); }, "web<2>'web'generic@300!",
     ""},
    {"Reparent", [](const Diagram& d) { return reparentNodes(d, kWeb, {1}); }, "web<1>", "web<2>"},
    {"ReparentCarriesAlong", [](const Diagram& d) { return reparentNodes(d, kVpcAndWeb, {5}); },
     "vpc<5>'vpc'generic{}@100\nsubnet<1>'subnet'generic{}@200\nweb<2>", ""},
    {"DropOnACardOpensIt", [](const Diagram& d) { return reparentNodes(d, kWeb, {5}); },
     "user<0>'user'generic{}", ""},
    {"Reorder", [](const Diagram& d) { return reorderNode(d, {4}, {3}); },
     "db<2>'db'generic@400\nweb<2>", ""},
    {"Connect", [](const Diagram& d) { return connectNodes(d, {5}, {4}, "SQL"); }, "e3:5-4'SQL'0",
     ""},
    {"Reconnect", [](const Diagram& d) { return reconnectEdge(d, {1}, EdgeEnd::Target, {4}); },
     "e1:5-4''0", "e1:5-3"},
    {"EdgeLabel", [](const Diagram& d) { return setEdgeLabel(d, {2}, "reads"); }, "e2:3-4'reads'1",
     ""},
    {"Label", [](const Diagram& d) { return setLabel(d, {3}, "Web"); }, "web<2>'Web'", ""},
    {"Rename", [](const Diagram& d) { return setName(d, {3}, "frontend"); }, "frontend<2>'web'",
     ""},
    {"Kind", [](const Diagram& d) { return setKind(d, {4}, "aws.rds_instance"); },
     "db<2>'db'aws.rds_instance", ""},
    {"Property", [](const Diagram& d) { return setProperty(d, {4}, "storage", "50"); },
     "storage=50", ""},
    {"Remove", [](const Diagram& d) { return removeElements(d, kSubnet, {}); },
     "vpc<0>'vpc'generic{}@100\nuser<0>'user'generic@500\n", "e1"},
    {"Ungroup", [](const Diagram& d) { return ungroup(d, {2}); }, "web<1>", "subnet"},
    {"Duplicate",
     [](const Diagram& d) {
         return duplicateNodes(d, kSubnet, {16, 0});
     },
     "subnet2<1>'subnet'generic{}@216\nweb2<6>'web'generic@316\ndb2<6>", ""},
    {"ResetArrangement", [](const Diagram& d) { return resetArrangement(d); }, "e1:5-3''0", "@"},
};

class Edit : public testing::TestWithParam<EditCase> {};

TEST_P(Edit, IsDoneUndoneAndRedone)
{
    Diagram diagram = shop();
    const std::string before = dump(diagram);
    const Diff diff = GetParam().edit(diagram);

    ASSERT_TRUE(diagram.apply(diff).ok());
    const std::string after = dump(diagram);
    EXPECT_NE(after.find(GetParam().expected), std::string::npos) << after;
    if (*GetParam().gone) {
        EXPECT_EQ(after.find(GetParam().gone), std::string::npos) << after;
    }
    ASSERT_TRUE(diagram.apply(diff.inverted()).ok());
    EXPECT_EQ(dump(diagram), before);
    ASSERT_TRUE(diagram.apply(diff).ok());
    EXPECT_EQ(dump(diagram), after);
}

INSTANTIATE_TEST_SUITE_P(All, Edit, testing::ValuesIn(kEdits),
                         [](const auto& test) { return std::string(test.param.name); });

struct NothingCase {
    const char* name;
    std::function<Diff(const Diagram&)> edit;
};

const NothingCase kNothing[] = {
    {"UnknownNode", [](const Diagram& d) { return setLabel(d, {99}, "x"); }},
    {"SameLabel", [](const Diagram& d) { return setLabel(d, {3}, "web"); }},
    {"TakenName", [](const Diagram& d) { return setName(d, {3}, "db"); }},
    {"NoWay",
     [](const Diagram& d) {
         return moveNodes(d, kWeb, {0, 0});
     }},
    {"IntoItself", [](const Diagram& d) { return reparentNodes(d, kSubnet, {3}); }},
    {"SameParent", [](const Diagram& d) { return reparentNodes(d, kWeb, {2}); }},
    {"SamePlace", [](const Diagram& d) { return reorderNode(d, {3}, {4}); }},
    {"NoEnd", [](const Diagram& d) { return connectNodes(d, {3}, {99}); }},
};

class Nothing : public testing::TestWithParam<NothingCase> {};

TEST_P(Nothing, IsAnEmptyDiff)
{
    EXPECT_TRUE(GetParam().edit(shop()).empty());
}

INSTANTIATE_TEST_SUITE_P(All, Nothing, testing::ValuesIn(kNothing),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
