#include "export/manifests/manifests.h"
#include "export/manifests/services.h"
#include "export/manifests/software.h"
#include "export/step_commands.h"
#include "export/terraform/terraform.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <set>

namespace stratoplan::exporting {
namespace {

Diagram read(const std::string& text)
{
    return mermaid::read(text, builtInCatalog()).diagram;
}

Bundle manifestsOf(const Diagram& diagram, const std::string& title = "Shop")
{
    Input input;
    input.diagrams.push_back({&diagram, title, {}});
    input.catalog = &builtInCatalog();
    return writeManifests(input);
}

std::set<std::string> foldersOf(const Bundle& bundle)
{
    std::set<std::string> folders;
    for (const OutputFile& file : bundle.files)
        if (file.path.find('/') != std::string::npos)
            folders.insert(file.path.substr(0, file.path.find('/')));
    return folders;
}

std::string contentOf(const Bundle& bundle, const std::string& path)
{
    for (const OutputFile& file : bundle.files)
        if (file.path == path)
            return file.content;
    return {};
}

struct CalledFor {
    const char* name;
    const char* drawn;
    std::set<std::string> folders;
};

class Manifests : public testing::TestWithParam<CalledFor> {};

TEST_P(Manifests, AreThoseThatTheDrawingCallsFor)
{
    const Diagram diagram = read(GetParam().drawn);
    EXPECT_EQ(foldersOf(manifestsOf(diagram)), GetParam().folders);
}

INSTANTIATE_TEST_SUITE_P(
    All, Manifests,
    testing::Values(
        CalledFor{"Jenkins",
                  "flowchart LR\n j[Jenkins] --> t[Unit Tests] --> d[Deploy to Production]",
                  {"jenkins"}},
        CalledFor{"Gitlab",
                  "flowchart LR\n g[GitLab] --> t[Unit Tests] --> d[Deploy to Production]",
                  {"gitlab-ci"}},
        CalledFor{"NoToolNamed",
                  "flowchart LR\n l[Lint] --> t[Unit Tests] --> p[Terraform Plan]",
                  {"github-actions", "iam"}},
        CalledFor{"Cluster",
                  "flowchart LR\n subgraph k[Kubernetes Cluster]\n a[Orders Service]\n end",
                  {"dockerfile", "kubernetes"}},
        CalledFor{"Host",
                  "flowchart LR\n subgraph h[Docker Host]\n n[Nginx] --> p[(PostgreSQL)]\n end",
                  {"compose"}},
        CalledFor{"Nothing", "flowchart LR\n a[Tea] --> b[Cup]", {}}),
    [](const auto& test) { return std::string(test.param.name); });

// Each folder is an overlay of one repository's root.
TEST(ManifestsTogether, HoldNoPathTwice)
{
    const Diagram diagram = read("flowchart LR\n"
                                 " subgraph e[ECS Cluster]\n api[Orders ECS Service]\n end\n"
                                 " c[CodePipeline] --> b[CodeBuild] --> d[Deploy Blue/Green]\n"
                                 " b --> r[Amazon ECR]\n alb[ALB] --> api");
    const Bundle bundle = manifestsOf(diagram);
    std::set<std::string> seen;
    for (const OutputFile& file : bundle.files) {
        const std::size_t slash = file.path.find('/');
        if (slash != std::string::npos) {
            EXPECT_TRUE(seen.insert(file.path.substr(slash + 1)).second) << file.path;
        }
    }
    EXPECT_FALSE(contentOf(bundle, "ecs/appspec.yaml").empty());
    EXPECT_TRUE(contentOf(bundle, "codepipeline/appspec.yaml").empty());
}

// One port, image and name wherever a service is named.
TEST(ManifestsTogether, AgreeOnPortAndImage)
{
    const Diagram diagram = read("flowchart LR\n subgraph k[Kubernetes Cluster]\n"
                                 " i[Ingress] --> a[Orders Service<br/>Port 8181]\n end\n"
                                 " h[Helm chart] --> k");
    const Bundle bundle = manifestsOf(diagram);
    EXPECT_NE(contentOf(bundle, "dockerfile/Dockerfile").find("EXPOSE 8181"), std::string::npos);
    EXPECT_NE(contentOf(bundle, "helm/charts/shop/values.yaml").find("port: 8181"),
              std::string::npos);
    EXPECT_NE(contentOf(bundle, "kubernetes/deploy/components/workloads/deployment.yaml")
                  .find("containerPort: 8181"),
              std::string::npos);
    EXPECT_NE(contentOf(bundle, "README.md").find("8181 | kubernetes, helm, dockerfile"),
              std::string::npos);
}

TEST(ManifestsTogether, DrawnNumbersTellSiblingsApartAndCountCopiesElsewhere)
{
    const Diagram diagram =
        read("flowchart LR\n subgraph k[Kubernetes Cluster]\n"
             " subgraph a[AZ-A]\n p1[Cart 1]\n s1[Stock 1]\n s2[Stock 2]\n end\n"
             " subgraph b[AZ-B]\n p2[Cart 2]\n end\n end");
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    std::vector<std::string> names;
    for (const Service& service : servicesOf(input, "shop"))
        names.push_back(service.name);
    EXPECT_EQ(names, (std::vector<std::string>{"cart", "stock-1", "stock-2"}));
}

struct ImageCase {
    const char* text;
    const char* image;
};

TEST(Images, AreFoundAmongWords)
{
    for (const ImageCase& one :
         {ImageCase{"image: ghcr.io/acme/web:1.4", "ghcr.io/acme/web:1.4"},
          ImageCase{"(nginx:1.27)", "nginx:1.27"}, ImageCase{"listens on app:8080", ""},
          ImageCase{"https://example.com:80/x", ""}, ImageCase{"note:this", ""},
          ImageCase{"../x:1", ""}})
        EXPECT_EQ(imageIn(one.text), one.image) << one.text;
}

struct CommandCase {
    const char* title;
    StepRole role;
    const char* has;
};

TEST(Commands, FollowWhatAStepSays)
{
    for (const CommandCase& one :
         {CommandCase{"Run Trivy image scan", StepRole::Scan, "trivy image"},
          CommandCase{"SonarQube analysis", StepRole::Scan, "sonar-scanner"},
          CommandCase{"Unit tests", StepRole::Test, "npm test"},
          CommandCase{"E2E tests", StepRole::Test, "test:e2e"},
          CommandCase{"Build Docker image", StepRole::Build, "docker build"},
          CommandCase{"Deploy to EKS", StepRole::Deploy, "kubectl apply"},
          CommandCase{"Polish the brass", StepRole::Step, "exit 1"}}) {
        const PipelineStep step{.title = one.title, .role = one.role};
        Pipeline pipeline;
        pipeline.steps.push_back(step);
        const StepCommand command = StepCommands(pipeline, Platform::Unknown).of(step);
        EXPECT_NE(command.script.find(one.has), std::string::npos) << command.script;
        EXPECT_EQ(command.known, std::string(one.has) != "exit 1") << one.title;
    }
}

// A label is text in every format: it opens no expression, string, comment, key, command or path.
TEST(ManifestsTogether, HostileLabelsStayText)
{
    for (const char* hostile : {"${{ secrets.KEY }}", "$[[ inputs.x ]]", "'''; sh 'reboot",
                                "*/ sh 'reboot' //", "{{ .Values.x }}", "../../etc/passwd",
                                "\u2028run: reboot", "#quot;; reboot; echo #quot;"}) {
        const std::string name = hostile;
        const Diagram diagram = read(
            "flowchart LR\n subgraph k[\"Kubernetes Cluster " + name + "\"]\n a[\"Orders Service " +
            name + "\"] --> b[\"PostgreSQL " + name + "\"]\n end\n j[Jenkins] --> t[\"Frob " +
            name + "\"] --> u[\"Unit tests " + name + "\"] --> d[\"Deploy " + name + "\"]\n");
        const Bundle bundle = manifestsOf(diagram, "Shop " + name);
        ASSERT_FALSE(bundle.files.empty());
        for (const OutputFile& file : bundle.files) {
            EXPECT_EQ(file.path.find(".."), std::string::npos) << file.path;
            EXPECT_EQ(file.content.find("\nrun: reboot"), std::string::npos) << file.content;
            EXPECT_EQ(file.content.find("\u2028"), std::string::npos) << file.path;
            if (file.path.ends_with("README.md"))
                continue;
            EXPECT_EQ(file.content.find("${{ secrets.KEY"), std::string::npos) << file.path;
            EXPECT_EQ(file.content.find("$[[ "), std::string::npos) << file.path;
        }
    }
}

// One document, two exports: what both name is called the same.
struct SharedName {
    const char* name;
    const char* drawn;
    const char* path;       ///< among the manifests
    const char* manifest;   ///< stands in it, with Terraform's defaults in its name
    const char* terraform;  ///< stands in the infrastructure
};

class WithTerraform : public testing::TestWithParam<SharedName> {};

TEST_P(WithTerraform, ManifestsAgreeOnNames)
{
    const Diagram diagram = read(GetParam().drawn);
    EXPECT_NE(contentOf(manifestsOf(diagram), GetParam().path).find(GetParam().manifest),
              std::string::npos)
        << contentOf(manifestsOf(diagram), GetParam().path);
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    std::string all;
    for (const OutputFile& file : writeTerraform(input).files)
        all += file.content;
    EXPECT_NE(all.find(GetParam().terraform), std::string::npos) << all;
}

constexpr const char* kEcs =
    "flowchart LR\n subgraph v[VPC 10.0.0.0/16]\n subgraph u[Public Subnet]\n l[ALB]\n end\n"
    " subgraph p[Private Subnet]\n subgraph e[ECS Cluster]\n api[Order History ECS "
    "Service<br/>Port "
    "8181]\n"
    " end\n end\n end\n l --> api --> s[Secrets Manager]\n"
    " c[CodePipeline] --> b[CodeBuild] --> d[Deploy Blue/Green] --> e\n b --> r[Amazon ECR]";
constexpr const char* kEks =
    "flowchart LR\n j[Jenkins] --> t[Unit Tests] --> b[Docker Build] --> r[Amazon ECR]"
    " --> d[Deploy to EKS]\n subgraph v[VPC 10.0.0.0/16]\n subgraph p[Private Subnet]\n"
    " subgraph k[EKS Cluster]\n a[Orders Service]\n end\n end\n end\n d --> k";

INSTANTIATE_TEST_SUITE_P(
    All, WithTerraform,
    testing::Values(
        SharedName{"Cluster", kEcs, "ecs/service.json", "\"cluster\": \"shop-dev\"",
                   "resource \"aws_ecs_cluster\" \"main\" {\n  name = local.name"},
        SharedName{"Service", kEcs, "ecs/service.json",
                   "\"serviceName\": \"shop-dev-order-history\"",
                   "\"${local.name}-order-history\""},
        SharedName{"Container", kEcs, "ecs/taskdef.json", "\"name\": \"order_history\"",
                   "name                   = \"order_history\""},
        SharedName{"Port", kEcs, "ecs/taskdef.json", "\"containerPort\": 8181",
                   "containerPort = 8181"},
        SharedName{"TaskRole", kEcs, "ecs/taskdef.json", "role/shop-dev-order-history-task",
                   "\"${local.name}-order-history-task\""},
        SharedName{"Logs", kEcs, "ecs/taskdef.json", "\"/ecs/shop-dev\"", "\"/ecs/${local.name}\""},
        SharedName{"Secret", kEcs, "ecs/taskdef.json", "secret:shop-dev/secrets-manager",
                   "\"${local.name}/secrets-manager\""},
        SharedName{"Build", kEcs, "codepipeline/pipeline.json", "\"shop-dev-build\"",
                   "\"${local.name}-build\""},
        SharedName{"Deployment", kEcs, "codepipeline/pipeline.json", "\"shop-dev-blue-green\"",
                   "\"${local.name}-blue-green\""},
        SharedName{
            "Repository", kEcs, "codepipeline/buildspec.yml", "REPOSITORY: shop-dev\n",
            "resource \"aws_ecr_repository\" \"main\" {\n  name                 = local.name"},
        SharedName{"PushedImage", kEks, "jenkins/Jenkinsfile", "amazonaws.com/shop-dev'",
                   "resource \"aws_ecr_repository\" \"main\""},
        SharedName{"DeployedImage", kEks, "kubernetes/deploy/overlays/dev/kustomization.yaml",
                   "amazonaws.com/shop-dev\"", "resource \"aws_ecr_repository\" \"main\""},
        SharedName{"EksCluster", kEks, "jenkins/Jenkinsfile", "CLUSTER = 'shop-prod-main'",
                   "\"${local.name}-main\""}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Workflows, CallOneWorkflowWhereStagesRepeat)
{
    const Diagram diagram =
        read("stateDiagram-v2\n [*] --> Dev\n state Dev {\n [*] --> TerraformPlanDev\n"
             " TerraformPlanDev --> ApplyDev\n ApplyDev --> SmokeTestDev\n }\n Dev --> Production\n"
             " state Production {\n [*] --> TerraformPlanProduction\n"
             " TerraformPlanProduction --> ManualApproval\n ManualApproval --> "
             "ApplyProduction\n }\n");
    const Bundle bundle = manifestsOf(diagram);
    const std::string main = contentOf(bundle, "github-actions/.github/workflows/shop.yml");
    const std::string called =
        contentOf(bundle, "github-actions/.github/workflows/shop-environment.yml");
    EXPECT_NE(called.find("workflow_call"), std::string::npos) << main;
    EXPECT_NE(called.find("environment: ${{ inputs.environment }}"), std::string::npos);
    EXPECT_NE(main.find("uses: \"./.github/workflows/shop-environment.yml\""), std::string::npos)
        << main;
    EXPECT_NE(main.find("environment: prod"), std::string::npos);
    // What only one of them does waits for what they share, and the next for both.
    EXPECT_NE(main.find("  production:\n    name: Production\n    needs:\n      - dev-checks"),
              std::string::npos)
        << main;
}

TEST(Storage, IsClaimedWhereItIsDrawnAndMountedByOnePod)
{
    const Diagram diagram = read("flowchart LR\n subgraph k[Kubernetes Cluster]\n"
                                 " up[Upload Service x3] --> c[(PVC uploads 50Gi)]\n"
                                 " w[Web Service] --> s[(PVC shared media 1TB RWX)]\n end");
    const Bundle bundle = manifestsOf(diagram);
    const std::string claims =
        contentOf(bundle, "kubernetes/deploy/base/persistentvolumeclaim.yaml");
    EXPECT_NE(claims.find("storage: \"50Gi\""), std::string::npos) << claims;
    EXPECT_NE(claims.find("ReadWriteMany"), std::string::npos);
    const std::string pods = contentOf(bundle, "kubernetes/deploy/base/deployment.yaml");
    EXPECT_NE(pods.find("claimName: uploads"), std::string::npos) << pods;
    EXPECT_NE(pods.find("type: Recreate"), std::string::npos);
    EXPECT_NE(pods.find("type: RollingUpdate"), std::string::npos);
}

TEST(Entrances, AreGatewaysWhereTheExportSaysSo)
{
    const Diagram diagram = read("flowchart LR\n i[Ingress] --> a[Orders Service]\n"
                                 " subgraph k[Kubernetes Cluster]\n a\n end");
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    EXPECT_NE(contentOf(writeKubernetes(input), "deploy/base/ingress.yaml").find("kind: Ingress"),
              std::string::npos);
    input.options.gatewayApi = true;
    EXPECT_NE(contentOf(writeKubernetes(input), "deploy/base/gateway.yaml").find("kind: HTTPRoute"),
              std::string::npos);
    EXPECT_NE(contentOf(writeHelm(input), "charts/shop/templates/gateway.yaml").find("HTTPRoute"),
              std::string::npos);
}

TEST(Hooks, AreTheFunctionsDrawnBesideCodeDeploy)
{
    const Diagram diagram =
        read(std::string(kEcs) + "\n x[CodeDeploy] -- after install --> f[Lambda: warm up]\n"
                                 " x --> g[Lambda: probe]");
    const std::string spec = contentOf(manifestsOf(diagram), "ecs/appspec.yaml");
    EXPECT_NE(spec.find("Hooks:\n  - AfterInstall: shop-dev-"), std::string::npos) << spec;
    EXPECT_NE(spec.find("AfterAllowTestTraffic: shop-dev-"), std::string::npos) << spec;
}

}  // namespace
}  // namespace stratoplan::exporting
