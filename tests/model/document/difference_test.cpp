#include "model/document/difference.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

Diagram read(const std::string& text)
{
    return mermaid::read("flowchart LR\n" + text, builtInCatalog()).diagram;
}

/// "a +b -c ~d" for the nodes, then the edges that are not the same: one word each.
std::string fatesOf(const Comparison& comparison)
{
    const char* const signs[] = {"", "+", "-", "~"};
    std::string out;
    for (std::size_t i = 0; i < comparison.nodes.size(); ++i)
        out += signs[static_cast<int>(comparison.nodes[i])] + comparison.both.nodes()[i].name + " ";
    for (std::size_t i = 0; i < comparison.edges.size(); ++i) {
        const Edge& edge = comparison.both.edges()[i];
        if (comparison.edges[i] != Fate::Same)
            out += signs[static_cast<int>(comparison.edges[i])] +
                   comparison.both.node(edge.source)->name + ">" +
                   comparison.both.node(edge.target)->name + " ";
    }
    return out;
}

struct VersionsCase {
    const char* name;
    const char* before;
    const char* after;
    const char* fates;
};

const VersionsCase kVersions[] = {
    {"Nothing", "a --> b", "a --> b", "a b "},
    {"OrderOnly", "a\nb", "b\na", "a b "},
    {"Added", "a", "a --> b", "a +b +a>b "},
    {"Removed", "a --> b", "a", "a -b -a>b "},
    {"Label", "a[Orders]", "a[Orders API]", "~a "},
    {"EdgeLabel", "a --> b", "a -->|reads| b", "a b ~a>b "},
    {"EdgeTurned", "a --> b", "b --> a", "a b -a>b +b>a "},
    {"Numbers", "a --> b\nb --> c\na --> c", "b --> c\na --> d", "a b c +d -a>b -a>c +a>d "},
    {"Moved", "subgraph s\na\nend\nb", "subgraph s\na\nb\nend", "s a ~b "},
    {"LastChildGone", "subgraph s\na\nend", "s[s]", "~s -a "},
    {"WholeGroupGone", "subgraph s\na\nend\nb", "b", "-s -a b "},
    {"InsideOut", "subgraph s\nsubgraph t\na\nend\nend", "subgraph t\nsubgraph s\na\nend\nend",
     "~s ~t ~a "},
    {"FromNothing", "", "a --> b", "+a +b +a>b "},
};

class Compared : public testing::TestWithParam<VersionsCase> {};

TEST_P(Compared, HoldsBothVersions)
{
    const Diagram before = read(GetParam().before);
    const Diagram after = read(GetParam().after);

    const Comparison comparison = compared(before, after);

    EXPECT_EQ(fatesOf(comparison), GetParam().fates);
    for (const Node& node : before.nodes())
        EXPECT_TRUE(comparison.both.nodeNamed(node.name)) << node.name;
    for (const Node& node : after.nodes())
        EXPECT_TRUE(comparison.both.nodeNamed(node.name)) << node.name;
}

INSTANTIATE_TEST_SUITE_P(All, Compared, testing::ValuesIn(kVersions),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
