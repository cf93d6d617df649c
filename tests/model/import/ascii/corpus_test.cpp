#include "model/import/ascii/ascii.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace stratoplan {
namespace {

/// True positives against what is there and what was found.
struct Score {
    int right = 0;
    int truth = 0;
    int found = 0;

    double f1() const { return truth + found == 0 ? 1 : 2.0 * right / (truth + found); }
};

/// Counts equal keys of two multisets into the score.
void count(Score& score, const std::multiset<std::string>& truth,
           const std::multiset<std::string>& found)
{
    score.truth += static_cast<int>(truth.size());
    score.found += static_cast<int>(found.size());
    std::multiset<std::string> rest = found;
    for (const std::string& key : truth) {
        const auto it = rest.find(key);
        if (it != rest.end()) {
            rest.erase(it);
            ++score.right;
        }
    }
}

/// Letters and digits of a label: what matters of it.
std::string plain(const std::string& label)
{
    std::string out;
    for (const char c : label) {
        if (c != ' ' && c != '.' && c != '(' && c != ')' && c != ':')
            out += c;
    }
    while (!out.empty() && out.front() >= '0' && out.front() <= '9')
        out.erase(0, 1);
    return out;
}

struct Bar {
    const char* folder;
    double nodes;
    double containment;
    double edges;
};

class AsciiCorpus : public testing::TestWithParam<Bar> {};

TEST_P(AsciiCorpus, ReadsForeignDrawings)
{
    STRATOPLAN_NEEDS_CORPUS(folder, std::string("corpus/ascii/") + GetParam().folder);
    Score nodes;
    Score containment;
    Score edges;
    for (const auto& file : testing_support::filesIn(folder.value(), ".txt")) {
        auto truthFile = file;
        truthFile.replace_extension(".truth.json");
        const auto truth = nlohmann::json::parse(testing_support::readFile(truthFile));
        const std::string text = testing_support::readFile(file);
        EXPECT_TRUE(ascii::isDrawing(text)) << file;
        const Parsed parsed = ascii::read(text, builtInCatalog());

        std::map<std::string, std::string> label;
        for (const auto& node : truth["nodes"])
            label[node["id"]] = plain(node["label"]);
        std::multiset<std::string> trueNodes;
        std::multiset<std::string> trueParents;
        std::multiset<std::string> trueEdges;
        const auto edgeKey = [](std::string a, std::string b, bool directed, bool both) {
            if ((!directed || both) && b < a)
                std::swap(a, b);
            return a + (both ? "<>" : directed ? "->" : "--") + b;
        };
        for (const auto& node : truth["nodes"]) {
            trueNodes.insert(label[node["id"]]);
            if (!node["parent"].is_null())
                trueParents.insert(label[node["parent"]] + "/" + label[node["id"]]);
        }
        for (const auto& edge : truth["edges"])
            trueEdges.insert(edgeKey(label[edge["source"]], label[edge["target"]],
                                     edge["directed"] != "none", edge["directed"] == "both"));

        const Diagram& diagram = parsed.diagram;
        std::multiset<std::string> foundNodes;
        std::multiset<std::string> foundParents;
        std::multiset<std::string> foundEdges;
        for (const Node& node : diagram.nodes()) {
            foundNodes.insert(plain(node.label));
            if (node.parent)
                foundParents.insert(plain(diagram.node(node.parent)->label) + "/" +
                                    plain(node.label));
        }
        for (const Edge& edge : diagram.edges())
            foundEdges.insert(edgeKey(
                plain(diagram.node(edge.source)->label), plain(diagram.node(edge.target)->label),
                edge.targetMarker != Marker::None, edge.sourceMarker != Marker::None));
        count(nodes, trueNodes, foundNodes);
        count(containment, trueParents, foundParents);
        count(edges, trueEdges, foundEdges);
    }
    RecordProperty("nodes", std::to_string(nodes.f1()));
    RecordProperty("containment", std::to_string(containment.f1()));
    RecordProperty("edges", std::to_string(edges.f1()));
    EXPECT_GE(nodes.f1(), GetParam().nodes);
    EXPECT_GE(containment.f1(), GetParam().containment);
    EXPECT_GE(edges.f1(), GetParam().edges);
}

// Figures only rise: raise them with the reader.
INSTANTIATE_TEST_SUITE_P(Folders, AsciiCorpus,
                         testing::Values(Bar{"seeds", 0.98, 0.98, 0.95},
                                         Bar{"wild", 0.94, 0.95, 0.88},
                                         Bar{"variants", 0.97, 0.95, 0.93}),
                         [](const auto& test) { return std::string(test.param.folder); });

}  // namespace
}  // namespace stratoplan
