#include "export/names.h"
#include "export/yaml_writer.h"

#include <gtest/gtest.h>

namespace stratoplan::exporting {
namespace {

struct ScalarCase {
    const char* name;
    const char* text;
    const char* yaml;
};

class Scalar : public testing::TestWithParam<ScalarCase> {};

TEST_P(Scalar, IsReadAsTheSameText)
{
    EXPECT_EQ(yamlScalar(GetParam().text), GetParam().yaml);
}

INSTANTIATE_TEST_SUITE_P(
    All, Scalar,
    testing::Values(
        ScalarCase{"Word", "build", "build"}, ScalarCase{"Blanks", "unit tests", "unit tests"},
        ScalarCase{"Norway", "no", "\"no\""}, ScalarCase{"Octal", "0644", "\"0644\""},
        ScalarCase{"Version", "1.10", "\"1.10\""}, ScalarCase{"Time", "12:30", "\"12:30\""},
        ScalarCase{"Empty", "", "\"\""}, ScalarCase{"MapInText", "a: b", "\"a: b\""},
        ScalarCase{"Comment", "a #b", "\"a #b\""},
        ScalarCase{"Expression", "${{ matrix.dir }}", "${{ matrix.dir }}"},
        ScalarCase{"Quotes", "say \"hi\"", "\"say \\\"hi\\\"\""},
        ScalarCase{"Bell", "a\ab", "\"a\\x07b\""}, ScalarCase{"Dash", "- a", "\"- a\""},
        ScalarCase{"Path", "/health", "/health"}, ScalarCase{"TrailingColon", "name:", "\"name:\""},
        ScalarCase{"Image", "app:1.2", "app:1.2"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(YamlDocument, KeepsOrderAndNests)
{
    Yaml step = Yaml::map({{"name", "Plan"}, {"run", "terraform init\nterraform plan\n"}});
    const Yaml job = Yaml::map({{"runs-on", "ubuntu-24.04"},
                                {"timeout-minutes", 20},
                                {"needs", Yaml::list()},
                                {"steps", Yaml::list({step, Yaml::map({{"uses", "a/b@v1"}})})}});

    EXPECT_EQ(Yaml::map({{"jobs", Yaml::map({{"plan", job}})}}).text(),
              "jobs:\n"
              "  plan:\n"
              "    runs-on: ubuntu-24.04\n"
              "    timeout-minutes: 20\n"
              "    needs: []\n"
              "    steps:\n"
              "      - name: Plan\n"
              "        run: |\n"
              "          terraform init\n"
              "          terraform plan\n"
              "      - uses: a/b@v1\n");
}

TEST(YamlDocument, LabelCannotLeaveItsScalar)
{
    const Yaml doc = Yaml::map({{"name", "x\n  evil: true\n"}, {"b", " lead\nline"}});
    EXPECT_EQ(doc.text(), "name: |\n  x\n    evil: true\nb: \" lead\\nline\"\n");
}

TEST(Names, AreUniqueValidAndStable)
{
    Names names(kDnsLabel);

    EXPECT_EQ(names.unique("Build & Push"), "build-push");
    EXPECT_EQ(names.unique("build/push"), "build-push-2");
    EXPECT_EQ(names.unique("2 tasks"), "item-2-tasks");
    EXPECT_EQ(names.unique("../../etc/passwd"), "etc-passwd");
    EXPECT_EQ(names.unique("日本"), "item");
    EXPECT_EQ(names.unique(std::string(200, 'a')).size(), 50u);
    EXPECT_EQ(names.unique(std::string(200, 'a')).size(), 50u);
}

}  // namespace
}  // namespace stratoplan::exporting
