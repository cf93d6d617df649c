#include "export/codepipeline.h"
#include "export/ecs.h"
#include "export/github_actions.h"
#include "export/hcl_writer.h"
#include "export/terraform/terraform.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/support/corpus.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

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
                    GoldenCase{"codepipeline", "release.mmd", writeCodepipeline}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Export, SaysWhenNothingIsDrawnForIt)
{
    const Diagram diagram = read("flowchart LR\n a[Tea] --> b[Cup]");
    for (const auto write : {writeTerraform, writeEcs, writeCodepipeline, writeGithubActions}) {
        const Bundle bundle = written(write, diagram, "Tea");
        EXPECT_TRUE(bundle.files.empty());
        ASSERT_EQ(bundle.diagnostics.size(), 1u);
        EXPECT_EQ(codeName(bundle.diagnostics.front().code), "EXP001");
    }
}

TEST(Export, NamesWhatTerraformDoesNotCoverYet)
{
    const Diagram diagram = read("flowchart LR\n a[S3 Bucket] --> b[Amazon Kinesis Data Streams]");
    const Bundle bundle = written(writeTerraform, diagram, "Feed");
    ASSERT_FALSE(bundle.diagnostics.empty());
    EXPECT_EQ(codeName(bundle.diagnostics.back().code), "EXP004");
    EXPECT_NE(sentence(bundle.diagnostics.back()).find("Kinesis"), std::string::npos);
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
            EXPECT_EQ(file.content.find("\"${file"), std::string::npos) << file.content;
            EXPECT_EQ(file.content.find(" ${file"), std::string::npos) << file.content;
            EXPECT_EQ(file.content.find("run: Unit"), std::string::npos) << file.content;
        }
    }
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
