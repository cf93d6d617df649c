#include "export/hcl_writer.h"
#include "export/manifests/manifests.h"
#include "export/terraform/terraform.h"
#include "export/write.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/support/corpus.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stratoplan::exporting {
namespace {

using testing_support::golden;
using testing_support::matchesGolden;
using testing_support::readFile;

Diagram read(const std::string& text)
{
    return mermaid::read(text, builtInCatalog()).diagram;
}

Diagram readCase(const std::string& name)
{
    return read(
        readFile(std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "tests/export/cases" / name));
}

Bundle written(Bundle (*write)(const Input&), const Diagram& diagram, const std::string& title)
{
    Input input;
    input.diagrams.push_back({&diagram, title, {}});
    input.catalog = &builtInCatalog();
    return write(input);
}

/// All files of a bundle behind one another, so that a golden comparison shows them in one review.
std::string listing(const Bundle& bundle)
{
    std::string out;
    for (const OutputFile& file : bundle.files)
        out += "==== " + file.path + "\n" + file.content;
    for (const Diagnostic& diagnostic : bundle.diagnostics)
        out += std::string(codeName(diagnostic.code)) + ": " + sentence(diagnostic) + "\n";
    return out;
}

struct GoldenCase {
    const char* name;
    const char* input;
    Bundle (*write)(const Input&);
};

class Golden : public testing::TestWithParam<GoldenCase> {};

TEST_P(Golden, IsAsReviewed)
{
    const Diagram diagram = readCase(GetParam().input);
    const Bundle bundle = written(GetParam().write, diagram, "Web shop");
    EXPECT_TRUE(
        matchesGolden(golden("export/" + std::string(GetParam().name) + ".txt"), listing(bundle)));
}

INSTANTIATE_TEST_SUITE_P(
    All, Golden,
    testing::Values(GoldenCase{"terraform", "shop.mmd", writeTerraform},
                    GoldenCase{"ecs", "shop.mmd", writeEcs},
                    GoldenCase{"github_actions", "release.mmd", writeGithubActions},
                    GoldenCase{"codepipeline", "release.mmd", writeCodepipeline},
                    GoldenCase{"gitlab_ci", "release.mmd", writeGitlabCi},
                    GoldenCase{"jenkins", "jenkins.mmd", writeJenkins},
                    GoldenCase{"kubernetes", "cluster.mmd", writeKubernetes},
                    GoldenCase{"helm", "cluster.mmd", writeHelm},
                    GoldenCase{"argocd", "cluster.mmd", writeArgocd},
                    GoldenCase{"iam", "cluster.mmd", writeIam},
                    GoldenCase{"compose", "host.mmd", writeCompose},
                    GoldenCase{"dockerfile", "host.mmd", writeDockerfile},
                    GoldenCase{"terragrunt", "modules.mmd", writeTerragrunt}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Export, SaysWhenNothingIsDrawnForIt)
{
    const Diagram diagram = read("flowchart LR\n a[Tea] --> b[Cup]");
    for (const auto write :
         {writeTerraform, writeEcs, writeCodepipeline, writeGithubActions, writeGitlabCi,
          writeJenkins, writeKubernetes, writeHelm, writeArgocd, writeCompose, writeDockerfile,
          writeIam, writeTerragrunt, writeManifests}) {
        const Bundle bundle = written(write, diagram, "Tea");
        EXPECT_TRUE(bundle.files.empty());
        ASSERT_EQ(bundle.diagnostics.size(), 1u);
        EXPECT_EQ(codeName(bundle.diagnostics.front().code), "EXP001");
    }
}

/// A label in a comment of one line is in nobody's way.
std::string withoutComments(const std::string& text)
{
    std::string out;
    for (const std::string_view line : splitLines(text)) {
        if (!trimmed(line).starts_with("#"))
            out += std::string(line) + "\n";
    }
    return out;
}

// A label is text everywhere: it opens no template, string, key, command or path.
TEST(Export, HostileLabelsStayText)
{
    const Diagram diagram = read(
        "flowchart LR\n"
        " a[\"S3 Bucket #quot;${file('/etc/passwd')} %{ if true } ../../x`id`\"]\n"
        " t[\"Unit Tests '; $(reboot) #quot;: }}\"] --> d[\"Deploy ${{ secrets.KEY }} to prod\"]");
    for (const auto write : {writeTerraform, writeGithubActions, writeCodepipeline}) {
        for (const OutputFile& file : written(write, diagram, "../../${x} `y`").files) {
            EXPECT_EQ(file.path.find(".."), std::string::npos) << file.path;
            const std::string content = withoutComments(file.content);
            EXPECT_EQ(content.find("\"${file"), std::string::npos) << file.content;
            EXPECT_EQ(content.find(" ${file"), std::string::npos) << file.content;
            EXPECT_EQ(file.content.find("run: Unit"), std::string::npos) << file.content;
        }
    }
}

// An internet gateway inside a subnet cannot be built: the export moves it and says so.
TEST(Export, WorksOnACopyWithoutErrors)
{
    const Diagram diagram = read("flowchart TB\n subgraph v[VPC 10.0.0.0/16]\n"
                                 "  subgraph p[Public Subnet]\n igw[Internet Gateway]\n"
                                 "  i[EC2 Instance]\n end\n end");
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    const auto codes = [](const Bundle& bundle) {
        std::vector<std::string_view> found;
        for (const Diagnostic& diagnostic : bundle.diagnostics)
            found.push_back(codeName(diagnostic.code));
        return found;
    };
    const Format& terraform = *formatNamed("terraform");
    const Bundle bundle = writeAs(terraform, input);
    EXPECT_GT(std::ranges::count(codes(bundle), "EXP005"), 0);
    const OutputFile& readme = bundle.files.back();
    EXPECT_EQ(readme.path, "README.md");
    EXPECT_NE(readme.content.find("it attaches to the VPC"), std::string::npos);

    input.options.asDrawn = true;
    EXPECT_EQ(std::ranges::count(codes(writeAs(terraform, input)), "EXP005"), 0);
}

// One nameless task, however its boxes call it, is one task definition.
TEST(Export, CountsCopiesOfATaskOnce)
{
    const Diagram diagram = read("flowchart TB\n a[\"ECS Task (Fargate)<br/>Port 3000\"]\n"
                                 " b[ECS Task AZ2]\n c[ECS Fargate Tasks]");
    const Bundle bundle = written(writeEcs, diagram, "Shop");
    ASSERT_EQ(bundle.files.size(), 2u);  // and service.json
    EXPECT_EQ(bundle.files.front().path, "taskdef.json");
}

// Endpoints that a VPC's box only lists are endpoints.
TEST(Export, ReadsEndpointsOffTheTextOfAVpc)
{
    const Diagram diagram = read("flowchart TB\n subgraph v[VPC 10.0.0.0/16]\n"
                                 "  subgraph q[Private Subnet]\n i[EC2 Instance]\n end\n end");
    DiagramData data{.header = diagram.header(),
                     .nodes = {diagram.nodes().begin(), diagram.nodes().end()}};
    for (Node& node : data.nodes)
        if (node.kind == "aws.vpc")
            node.details = {"VPC Endpoints:", "S3 Gateway Endpoint"};
    const std::string text = listing(written(writeTerraform, Diagram(std::move(data)), "Runner"));
    EXPECT_NE(text.find("resource \"aws_vpc_endpoint\" \"s3\""), std::string::npos) << text;
}

// "Data stores" over names of components: each of its lines is one, and a line to the box leads to
// them all.
TEST(Export, ReadsComponentsThatABoxLists)
{
    const Diagram diagram = read("flowchart TB\n a[ECS Service api] --> b[Data stores]");
    DiagramData data{.header = diagram.header(),
                     .nodes = {diagram.nodes().begin(), diagram.nodes().end()},
                     .edges = {diagram.edges().begin(), diagram.edges().end()}};
    for (Node& node : data.nodes)
        if (node.label == "Data stores")
            node.details = {"RDS MySQL", "ElastiCache Redis", "S3 uploads"};
    const std::string text = listing(written(writeTerraform, Diagram(std::move(data)), "Shop"));
    for (const char* expected :
         {"resource \"aws_db_instance\"", "resource \"aws_elasticache_replication_group\"",
          "resource \"aws_s3_bucket\" \"uploads\"", "s3:PutObject", "_3306_from_service_api"})
        EXPECT_NE(text.find(expected), std::string::npos) << expected << "\n" << text;
}

TEST(Hcl, EscapesWhatWouldBeEvaluated)
{
    EXPECT_EQ(hclString("a \"b\" ${c} %{d} $e\n"), "\"a \\\"b\\\" $${c} %%{d} $e\\n\"");
    EXPECT_EQ(hclString("\\"), "\"\\\\\"");
}

TEST(Hcl, IsFormattedAsTerraformDoes)
{
    Hcl file;
    resource(file, "a", "b",
             Hcl()
                 .number("x", 1)
                 .text("longer", "= { [")
                 .attr("list", "jsonencode([\n{\nkey = 1\nlong = 2\n}\n])")
                 .number("after", 2)
                 .block("empty", Hcl()));
    EXPECT_EQ(file.formatted(), "resource \"a\" \"b\" {\n"
                                "  x      = 1\n"
                                "  longer = \"= { [\"\n"
                                "  list = jsonencode([\n"
                                "    {\n"
                                "      key  = 1\n"
                                "      long = 2\n"
                                "    }\n"
                                "  ])\n"
                                "  after = 2\n"
                                "\n"
                                "  empty {}\n"
                                "}\n");
}

}  // namespace
}  // namespace stratoplan::exporting
