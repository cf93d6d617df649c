#include "model/base/text_util.h"
#include "model/import/deploy/deploy.h"
#include "tests/support/corpus.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <string>

namespace stratoplan::deploy {
namespace {

/// Nodes as "parent/name kind", then edges as "a -> b"; a line each.
std::string outline(const Diagram& diagram)
{
    std::string out;
    for (const Node& node : diagram.nodes()) {
        const Node* parent = diagram.node(node.parent);
        out += (parent ? parent->name + "/" : "") + node.name + " " + node.kind + "\n";
    }
    for (const Edge& edge : diagram.edges())
        out += diagram.node(edge.source)->name + " -> " + diagram.node(edge.target)->name + "\n";
    return out;
}

/// The same with labels.
std::string labelledOutline(const Diagram& diagram)
{
    std::string out;
    for (const Node& node : diagram.nodes()) {
        const Node* parent = diagram.node(node.parent);
        out += (parent ? parent->name + "/" : "") + node.name + " " + node.kind + ": " +
               replaceAll(node.label, "\n", " | ") + "\n";
    }
    for (const Edge& edge : diagram.edges())
        out += diagram.node(edge.source)->name + " -> " + diagram.node(edge.target)->name +
               (edge.label.empty() ? "" : " : " + edge.label) + "\n";
    return out;
}

struct DeployCase {
    const char* name;
    const char* text;
    SourceFormat flavour;
    const char* outline;
};

class DeploymentYaml : public testing::TestWithParam<DeployCase> {};

TEST_P(DeploymentYaml, OpensAsWhatItSays)
{
    EXPECT_EQ(flavourOf(GetParam().text), GetParam().flavour);
    const Parsed parsed = read(GetParam().text, GetParam().flavour, builtInCatalog());
    EXPECT_TRUE(parsed.ok);
    EXPECT_EQ(outline(parsed.diagram), GetParam().outline);
}

INSTANTIATE_TEST_SUITE_P(
    All, DeploymentYaml,
    testing::Values(
        DeployCase{"Workflow",
                   "name: CI\non:\n  push:\n    branches: [main]\njobs:\n"
                   "  test:\n    runs-on: x\n    steps:\n      - name: Unit tests\n        run: a\n"
                   "      - run: npm run lint\n"
                   "  ship:\n    needs: test\n    environment: prod\n    runs-on: x\n    steps:\n"
                   "      - name: Deploy\n        run: b\n",
                   SourceFormat::GithubActions,
                   "ci tool.github_actions\nci/test ci.job\ntest/unit-tests ci.test\n"
                   "test/npm-run-lint ci.lint\nci/ship ci.job\nship/deploy ci.deploy\n"
                   "push-to-main ci.trigger\nunit-tests -> npm-run-lint\n"
                   "push-to-main -> unit-tests\nnpm-run-lint -> deploy\n"},
        DeployCase{"Gitlab",
                   "stages: [build, test]\ncompile:\n  stage: build\n  script: [make]\n"
                   ".hidden:\n  script: [x]\nunit-test:\n  stage: test\n  script: [make test]\n",
                   SourceFormat::GitlabCi,
                   "gitlab-ci tool.gitlab\ngitlab-ci/build ci.stage\nbuild/compile ci.build\n"
                   "gitlab-ci/test ci.stage\ntest/unit-test ci.test\ncompile -> unit-test\n"},
        DeployCase{"Compose",
                   "services:\n  web:\n    image: nginx:1.27\n    ports: ['80:80']\n"
                   "    depends_on: [db]\n  db:\n    image: postgres:16\n",
                   SourceFormat::Compose,
                   "docker-host sw.docker\ndocker-host/web sw.nginx\ndocker-host/db "
                   "sw.postgresql\nweb -> db\n"},
        DeployCase{"Kubernetes",
                   "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n"
                   "  template:\n    metadata:\n      labels: {app: web}\n    spec:\n"
                   "      containers:\n        - name: web\n          image: web:1\n"
                   "          envFrom:\n            - configMapRef: {name: settings}\n"
                   "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n"
                   "  selector: {app: web}\n"
                   "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n",
                   SourceFormat::Kubernetes,
                   "cluster k8s.cluster\ncluster/web k8s.deployment\ncluster/web-2 k8s.service\n"
                   "cluster/settings k8s.configmap\nweb -> settings\nweb-2 -> web\n"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(DeploymentYamlKubernetes, AWorkloadReadsWhatBringsItsSecret)
{
    const Parsed parsed = read(
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n"
        "      envFrom: [{secretRef: {name: keys}}]\n---\n"
        "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: keys}\n",
        SourceFormat::Kubernetes, builtInCatalog());
    EXPECT_NE(outline(parsed.diagram).find("web -> keys"), std::string::npos);
}

struct ForeignFile {
    const char* name;
    SourceFormat flavour;
};

// As people write them who know the whole language: anchors, matrices, conditions, profiles,
// templates.
TEST(DeploymentYamlOfOthers, OpensAsReviewed)
{
    const std::filesystem::path folder =
        std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "tests/corpus/deploy";
    for (const ForeignFile& one : {ForeignFile{"release.yml", SourceFormat::GithubActions},
                                   ForeignFile{"gitlab-ci.yml", SourceFormat::GitlabCi},
                                   ForeignFile{"compose.yaml", SourceFormat::Compose}}) {
        const std::string text = testing_support::readFile(folder / one.name);
        EXPECT_EQ(flavourOf(text), one.flavour) << one.name;
        const Parsed parsed = read(text, one.flavour, builtInCatalog());
        EXPECT_TRUE(parsed.ok) << one.name;
        EXPECT_TRUE(testing_support::matchesGolden(
            testing_support::golden("deploy/" + std::string(one.name) + ".txt"),
            labelledOutline(parsed.diagram)));
    }
}

TEST(DeploymentYamlBroken, KeepsTheDocumentsBefore)
{
    const Parsed parsed =
        read("apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n---\nkind: [\n",
             SourceFormat::Kubernetes, builtInCatalog());
    EXPECT_FALSE(parsed.ok);
    ASSERT_EQ(parsed.diagnostics.size(), 1u);
    EXPECT_EQ(codeName(parsed.diagnostics.front().code), "SRC030");
    EXPECT_EQ(outline(parsed.diagram), "cluster k8s.cluster\ncluster/a k8s.service\n");
}

TEST(DeploymentYamlBroken, NeverThrows)
{
    for (const char* text :
         {"jobs: 1\non: 2\n", "jobs: {a: 1, b: [], c: {steps: {x: y}, needs: {}}}\n",
          "services: {a: 1, b: {ports: {x: 1}, depends_on: 7}}\n",
          "apiVersion: 1\nkind: Service\nmetadata: 7\nspec: []\n", "&a [*a]\n", "a: &b [*b]\n",
          "&a {kind: List, items: [*a, *a]}\n", "- - - -\n", "\xff\xfe", ""})
        for (const SourceFormat flavour : {SourceFormat::GithubActions, SourceFormat::GitlabCi,
                                           SourceFormat::Compose, SourceFormat::Kubernetes})
            read(text, flavour, builtInCatalog());
}

TEST(DeploymentYamlBroken, OtherTextIsNone)
{
    for (const char* text : {"just prose: with a colon\nand more\n", "a: b\n", "", "# only\n",
                             "services: everywhere\n"})
        EXPECT_EQ(flavourOf(text), SourceFormat::Other) << text;
}

}  // namespace
}  // namespace stratoplan::deploy
