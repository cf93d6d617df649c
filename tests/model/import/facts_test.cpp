#include "model/catalog/catalog.h"
#include "model/import/facts/facts.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

struct FactCase {
    const char* name;
    std::string file;
    std::string facts;  ///< a line each: line|subject|property|value
};

const FactCase kFacts[] = {
    {"None", "", ""},
    {"ProseIsNone", "# A\n\nThe queue: it is fast.\n- just words\n", ""},
    {"TwoColumns",
     "## Orders queue\n| Setting | Value |\n|---|:-:|\n| **Retention** | `4 days` |\n",
     "4|Orders queue|Retention|4 days\n"},
    {"EscapedPipe", "# A\n| K | V |\n|--|--|\n| a \\| b | c |\n", "4|A|a | b|c\n"},
    {"SubjectColumn",
     "# Sizes\n| Service | CPU | Memory |\n|---|---|---|\n| API | 512 | 1 GB |\n| Jobs | 256 | |\n",
     "4|API|CPU|512\n4|API|Memory|1 GB\n5|Jobs|CPU|256\n"},
    {"SettingColumns",
     "# Sizes\n| Component | Setting | Value |\n|-|-|-|\n| Orders DB | Backup retention | 14 days "
     "|\n",
     "4|Orders DB|Backup retention|14 days\n"},
    {"RuleTable",
     "### Bastion\n\n**Ingress Rules:**\n```\nPort  Protocol  Source        Description\n"
     "22    TCP       10.1.0.0/16   staff only\n\n```\n",
     "6|Bastion|ingress|TCP 22 from 10.1.0.0/16\n"},
    {"MarkdownRules",
     "# DB rules\n| Direction | Protocol | Port | Source |\n|-|-|-|-|\n| Outbound | TCP | 443 | "
     "any |\n",
     "4|DB rules|egress|TCP 443 to any\n"},
    {"Routes", "# Main Route Table\n```\nDestination   Target\n0.0.0.0/0     igw-1\n```\n",
     "4|Main Route Table|route|0.0.0.0/0 via igw-1\n"},
    {"RuleList",
     "```\nWeb Security Group:\n- Inbound: 0.0.0.0/0:8443 (HTTPS)\n- Outbound: All traffic\n```\n",
     "3|Web Security Group|ingress|0.0.0.0/0:8443 (HTTPS)\n4|Web Security Group|egress|All "
     "traffic\n"},
    {"Tree",
     "# Growth\n```\nService scaling:\n│\n├── Limits\n│   ├── Minimum: 3 tasks\n│   └── Maximum: 9 "
     "tasks\n"
     "└── Log Retention\n    └── 14 days\n```\n",
     "6|Limits|Minimum|3 tasks\n7|Limits|Maximum|9 tasks\n9|Log Retention|item|14 days\n"},
    {"Steps", "```text\nRollout:\n1. Drain\n2) Swap: blue\n```\n",
     "3|Rollout|step 1|Drain\n4|Rollout|Swap|blue\n"},
    {"TenSteps", "```\nA:\n9. b\n10. c\n```\n", "3|A|step 9|b\n4|A|step 10|c\n"},
    {"MarkdownBullets", "## Health check\n- **Path**: /up\n- Interval: 15s\n",
     "2|Health check|Path|/up\n3|Health check|Interval|15s\n"},
    {"Sentences",
     "# Shop\nRegion: eu-west-1. It scales by load.\n\nOwner: Mia.\n\nWhy: it has to be up. "
     "Always.\n",
     "2|Shop|Region|eu-west-1\n4|Shop|Owner|Mia\n"},
    {"Hcl",
     "# More\n```hcl\nresource \"aws_autoscaling_group\" \"web\" {\n  min_size = 2 # low\n"
     "  name = \"a#b\"\n}\ncount = 3\n```\n",
     "4|aws_autoscaling_group web|min_size|2\n5|aws_autoscaling_group "
     "web|name|a#b\n7|More|count|3\n"},
    {"Policy",
     "# Worker role\n```json\n{\"Statement\": [\n {\"Effect\": \"Allow\",\n  \"Action\": "
     "[\"s3:GetObject\", "
     "\"s3:PutObject\"],\n  \"Resource\": \"*\"},\n {\"Effect\": \"Deny\", \"Action\": \"iam:*\", "
     "\"Resource\": [\"a\"]}\n]}\n```\n",
     "4|Worker role|Allow|s3:GetObject, s3:PutObject on *\n7|Worker role|Deny|iam:* on a\n"},
    {"BrokenPolicy", "```json\n{\"Statement\": [\n```\n", ""},
    {"OtherJson", "```json\n{\"Effect\": \"Allow\"}\n```\n", ""},
    {"DrawingIsLeft", "```\n┌─────┐\n│ A: 1 │\n└─────┘\n```\n", ""},
    {"MermaidIsLeft", "```mermaid\ngraph TD\n  a[Port: 1]\n```\n", ""},
    {"Unclosed", "```\nA:\n- b: c", "3|A|b|c\n"},
};

class FactsRead : public testing::TestWithParam<FactCase> {};

TEST_P(FactsRead, GivesLines)
{
    std::string told;
    for (const Fact& fact : readFacts(GetParam().file))
        told += std::to_string(fact.line) + "|" + fact.subject + "|" + fact.property + "|" +
                fact.value + "\n";
    EXPECT_EQ(told, GetParam().facts);
}

INSTANTIATE_TEST_SUITE_P(Facts, FactsRead, testing::ValuesIn(kFacts),
                         [](const auto& tested) { return std::string(tested.param.name); });

/// Which nodes a fact under this heading joins, by id.
struct JoinCase {
    const char* name;
    std::string heading;
    std::string property;
    std::string nodes;
};

constexpr std::string_view kDiagram = R"(graph TD
  lb[Application Load Balancer]
  t1[ECS Task 1]
  t2[ECS Task 2]
  q1[Orders SQS]
  q2[Refunds SQS]
  vpc[VPC 10.0.0.0/16]
  own[Ledger]
  box[EC2 Instance]
  sg[Security Groups]
)";

const JoinCase kJoins[] = {
    {"ByKind", "ALB Security Group", "ingress", "lb"},
    {"OwnerOfAGroup", "EC2 Security Group", "ingress", "box"},
    {"GroupThatIsDrawn", "Security Groups", "ingress", "sg"},
    {"ByLabel", "Ledger", "owner", "own"},
    {"CopiesAreOne", "ECS Task", "CPU", "t1 t2"},
    {"LabelFirst", "Orders SQS", "retention", "q1"},
    {"DifferentOnesAreNotGuessed", "SQS queue", "retention", ""},
    {"PluralMeansAll", "SQS Queues", "retention", "q1 q2"},
    {"PropertyNames", "Network", "VPC CIDR", "vpc"},
    {"NothingDrawn", "DynamoDB Table", "hash key", ""},
    {"NoComponent", "Roadmap", "owner", ""},
};

class FactsJoin : public testing::TestWithParam<JoinCase> {};

TEST_P(FactsJoin, ComponentThatIsNamed)
{
    const Parsed parsed = mermaid::read(kDiagram, builtInCatalog());
    std::vector<Fact> facts =
        readFacts("# " + GetParam().heading + "\n- " + GetParam().property + ": something\n");
    ASSERT_EQ(facts.size(), 1U);
    joinFacts(facts, {&parsed.diagram}, builtInCatalog());
    std::string nodes;
    for (const Fact::Place& place : facts[0].places)
        nodes += (nodes.empty() ? "" : " ") + parsed.diagram.node(place.node)->name;
    EXPECT_EQ(nodes, GetParam().nodes);
}

INSTANTIATE_TEST_SUITE_P(Facts, FactsJoin, testing::ValuesIn(kJoins),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace stratoplan
