#include "model/import/mermaid/mermaid.h"
#include "model/pipeline/pipeline.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

std::optional<Pipeline> pipeline(const std::string& text)
{
    return pipelineOf(mermaid::read(text, builtInCatalog()).diagram, builtInCatalog());
}

/// "Stage: step step | Stage: step" with what each stage waits for in brackets.
std::string dump(const Pipeline& pipeline)
{
    std::string out;
    for (const PipelineStage& stage : pipeline.stages) {
        out += out.empty() ? "" : " | ";
        out += stage.title + "[";
        for (const int after : stage.after)
            out += std::to_string(after);
        out += "]:";
        for (const int step : stage.steps)
            out += " " + pipeline.steps[static_cast<std::size_t>(step)].title;
    }
    return out;
}

struct PipelineCase {
    const char* name;
    const char* text;
    const char* expected;
};

const PipelineCase kCases[] = {
    {"StagesFromContainers",
     "flowchart LR\n subgraph \"Build Stage\"\n b[Docker Build] --> t[Unit Tests]\n end\n"
     " subgraph \"Deploy Stage\"\n d[Deploy to prod]\n end\n t --> d",
     "Build Stage[]: Docker Build Unit Tests | Deploy Stage[0]: Deploy to prod"},
    {"AStepInNoStageIsOne",
     "flowchart LR\n b[Docker Build] --> t[Unit Tests] --> d[Deploy to prod]",
     "Docker Build[]: Docker Build | Unit Tests[0]: Unit Tests | Deploy to prod[1]: Deploy to "
     "prod"},
    {"ForkAndJoin",
     "flowchart LR\n b[Docker Build] --> u[Unit Tests] & s[Security Scan]\n u & s --> d[Deploy to "
     "prod]",
     "Docker Build[]: Docker Build | Unit Tests[0]: Unit Tests | Security Scan[0]: Security Scan | "
     "Deploy to prod[12]: Deploy to prod"},
    {"ArrowsBetweenFrames",
     "stateDiagram-v2\n [*] --> Build\n state Build {\n [*] --> DockerBuild\n DockerBuild --> "
     "UnitTest\n }\n Build --> Dev\n state Dev {\n [*] --> DeployDev\n DeployDev --> SmokeTest\n "
     "}\n Dev --> Production\n state Production {\n [*] --> DeployProduction\n }",
     "Build[]: DockerBuild UnitTest | Dev[0]: DeployDev SmokeTest | Production[1]: "
     "DeployProduction"},
    {"AWayBackIsNoOrder",
     "flowchart LR\n b[Docker Build] --> t[Unit Tests]\n t -->|failed| b\n t --> d[Deploy to prod]",
     "Docker Build[]: Docker Build | Unit Tests[0]: Unit Tests | Deploy to prod[1]: Deploy to "
     "prod"},
    {"AVerbInLineWithStepsIsOne",
     "flowchart LR\n l[ESLint] --> b[Test service] --> t[Unit Tests] --> d[Deploy to EKS] --> "
     "c[Tea]",
     "ESLint[]: ESLint | Test service[0]: Test service | Unit Tests[1]: Unit Tests | Deploy to "
     "EKS[2]: Deploy to EKS"},
    {"TerseOrdersAreSteps",
     "flowchart LR\n g[GitHub] --> b[Build docker] --> t[Test API] --> p[Push ECR] --> d[Deploy "
     "ECS "
     "prod]",
     "GitHub[]: GitHub | Build docker[0]: Build docker | Test API[1]: Test API | Push ECR[2]: Push "
     "ECR | Deploy ECS prod[3]: Deploy ECS prod"},
    {"TerseStatesAreSteps",
     "stateDiagram-v2\n [*] --> BuildDocker\n BuildDocker --> ScanDocker\n ScanDocker --> "
     "DeployECS",
     "BuildDocker[]: BuildDocker | ScanDocker[0]: ScanDocker | DeployECS[1]: DeployECS"},
    {"NamesAndResultsAreNone",
     "flowchart LR\n b[Build docker] --> s[Build server]\n b --> f[Build failed]\n b --> q{Test "
     "passed?} --> d[Deploy ECS]\n d --> r[(Test database)]",
     "Build docker[]: Build docker | Test passed?[0]: Test passed? | Deploy ECS[1]: Deploy ECS"},
    {"AStageOfTwoEnvironmentsIsTwo",
     "flowchart LR\n subgraph \"Deploy Stage\"\n s[Deploy staging] --> e[E2E Tests] --> a[Manual "
     "Approval] --> p[Deploy production] --> k[Smoke Tests]\n end\n b[Docker Build] --> s",
     "Docker Build[]: Docker Build | Deploy Stage[0]: Deploy staging E2E Tests | Deploy "
     "production[1]: Manual Approval Deploy production Smoke Tests"},
    {"OrderIsOfArrowsNotOfLines",
     "flowchart LR\n d[Deploy to prod]\n t[Unit Tests] --> d\n b[Docker Build] --> t",
     "Docker Build[]: Docker Build | Unit Tests[0]: Unit Tests | Deploy to prod[1]: Deploy to "
     "prod"},
};

class PipelineView : public testing::TestWithParam<PipelineCase> {};

TEST_P(PipelineView, HasTheDrawnOrder)
{
    const auto found = pipeline(GetParam().text);
    ASSERT_TRUE(found);
    EXPECT_EQ(dump(*found), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, PipelineView, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Pipeline, KnowsWhatStartsIt)
{
    const auto found =
        pipeline("flowchart LR\n p[Push to main or develop] --> b[Docker Build]\n"
                 " r[Pull Request] --> b\n s[Scheduled trigger] --> t[Unit Tests]\n b --> t");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->triggers.size(), 3u);
    EXPECT_EQ(found->triggers[0].event, TriggerEvent::Push);
    EXPECT_EQ(found->triggers[0].branches, (std::vector<std::string>{"main", "develop"}));
    EXPECT_EQ(found->triggers[1].event, TriggerEvent::PullRequest);
    EXPECT_EQ(found->triggers[2].event, TriggerEvent::Schedule);
}

TEST(Pipeline, IsNotReadIntoOtherDrawings)
{
    EXPECT_FALSE(
        pipeline("flowchart LR\n u[Users] --> a[ALB] --> s[Orders ECS Service] --> d[(Aurora)]"));
    EXPECT_FALSE(pipeline("flowchart LR\n"));
    // Verbs of business: nothing is built, tested or deployed.
    EXPECT_FALSE(pipeline("flowchart LR\n a[Validate order] --> b[Update inventory] --> c[Publish "
                          "event] --> d[(DynamoDB)]"));
}

TEST(Pipeline, RunsWithoutForksAreOneStage)
{
    const auto found = pipeline("flowchart LR\n l[Lint] --> t[Unit Tests] --> b[Docker Build]\n"
                                " b --> p[Push to ECR] --> d[Deploy to prod]");
    ASSERT_TRUE(found);
    EXPECT_EQ(dump(withRunsMerged(*found)),
              "Lint[]: Lint Unit Tests Docker Build | Push to ECR[0]: Push to ECR | "
              "Deploy to prod[1]: Deploy to prod");
}

TEST(Pipeline, ARunIsNotNamedAfterWhatItFetches)
{
    const auto found = pipeline("flowchart LR\n g[GitHub] --> b[Build docker] --> t[Test API]");
    ASSERT_TRUE(found);
    EXPECT_EQ(dump(withRunsMerged(*found)), "Build docker[]: GitHub Build docker Test API");
}

}  // namespace
}  // namespace stratoplan
