#include "export/stated_facts.h"
#include "export/system_facts.h"
#include "export/terraform/terraform.h"
#include "model/catalog/stated.h"
#include "model/import/facts/facts.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

namespace stratoplan::exporting {
namespace {

Input inputOf(const Diagram& diagram, const std::string& file)
{
    Input input;
    input.diagrams.push_back({&diagram, "Shop", {}});
    input.catalog = &builtInCatalog();
    input.facts = readFacts(file);
    joinFacts(input.facts, {&diagram}, builtInCatalog());
    return input;
}

std::string shown(const std::optional<int>& value)
{
    return value ? std::to_string(*value) : "-";
}

struct NumberCase {
    const char* name;
    const char* file;
    std::optional<int> StatedFacts::*field;
    const char* value;
};

const NumberCase kNumbers[] = {
    {"MinimumOfATree", "```\nScaling Limits\n├── Minimum: 3 tasks\n└── Maximum: 8\n```\n",
     &StatedFacts::minimum, "3"},
    {"MaximumOfHcl", "```hcl\nmax_capacity = 12\n```\n", &StatedFacts::maximum, "12"},
    {"DesiredOfATable", "# Auto Scaling\n| Setting | Value |\n|-|-|\n| Desired | 4 |\n",
     &StatedFacts::desired, "4"},
    {"MinimumOfSomethingElse", "# Password\n- Minimum: 12 letters\n", &StatedFacts::minimum, "-"},
    {"CpuTarget", "# Target tracking\n- CPU utilization: 65%\n", &StatedFacts::cpuTarget, "65"},
    {"CpuUnitsAreNoTarget", "# Task\n- CPU: 512\n", &StatedFacts::cpuTarget, "-"},
    {"MoreThanAll", "# Target tracking\n- CPU: 650%\n", &StatedFacts::cpuTarget, "-"},
    {"CooldownInMinutes", "# Cooldown\n- Scale in: 5 min\n", &StatedFacts::scaleInCooldown, "300"},
    {"Interval", "# Health check\n- Interval: 20s\n", &StatedFacts::healthInterval, "20"},
    {"IntervalOutOfRange", "# Health check\n- Interval: 2s\n", &StatedFacts::healthInterval, "-"},
    {"Unhealthy", "# Health check\n- Unhealthy threshold: 4\n", &StatedFacts::unhealthyThreshold,
     "4"},
    {"IntervalOfABackup", "# Backups\n- Interval: 30 s\n", &StatedFacts::healthInterval, "-"},
    {"ContainerPort", "# API\n- Container port: 9000\n", &StatedFacts::containerPort, "9000"},
    {"NoPort", "# API\n- Container port: 90000\n", &StatedFacts::containerPort, "-"},
    {"RetentionInWeeks", "# Logs\n- Retention: 2 weeks\n", &StatedFacts::logRetention, "14"},
    {"RetentionOfBackups", "# Backups\n- Retention: 7 days\n", &StatedFacts::logRetention, "-"},
    {"FirstCounts", "# Log retention\n- Days: 5\n- More: 9\n", &StatedFacts::logRetention, "5"},
    {"Huge", "```hcl\nmax_size = 99999999999999999999\n```\n", &StatedFacts::maximum, "-"},
};

class StatedNumber : public testing::TestWithParam<NumberCase> {};

TEST_P(StatedNumber, IsRead)
{
    const Diagram diagram;
    const StatedFacts stated = statedFacts(inputOf(diagram, GetParam().file));
    EXPECT_EQ(shown(stated.*GetParam().field), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Facts, StatedNumber, testing::ValuesIn(kNumbers),
                         [](const auto& tested) { return std::string(tested.param.name); });

struct RuleCase {
    const char* name;
    const char* file;
    const char* rule;  ///< way protocol first-last peer; empty where it is none
};

const RuleCase kRules[] = {
    {"List", "# ALB\n- Inbound: 10.0.0.0/8:8443 (HTTPS)\n", "in tcp 8443-8443 10.0.0.0/8"},
    {"Group", "# Task\n- Inbound: ALB Security Group:3000\n",
     "in tcp 3000-3000 ALB Security Group"},
    {"All", "# Task\n- Outbound: All traffic\n", "out -1 0-0 0.0.0.0/0"},
    {"Table", "# DB\n| Port | Protocol | Source |\n|-|-|-|\n| 5432 | TCP | 10.0.0.0/16 |\n",
     "in tcp 5432-5432 10.0.0.0/16"},
    {"Range", "# DB\n| Port | Protocol | Source |\n|-|-|-|\n| 60-70 | UDP | 10.0.0.0/16 |\n",
     "in udp 60-70 10.0.0.0/16"},
    {"NoPort", "# ALB\n- Inbound: everything: soon\n", ""},
    {"PortOutOfRange", "# ALB\n- Inbound: 10.0.0.0/8:99999\n", ""},
};

class StatedRules : public testing::TestWithParam<RuleCase> {};

TEST_P(StatedRules, AreRead)
{
    const Diagram diagram;
    std::string told;
    for (const StatedRule& rule : statedFacts(inputOf(diagram, GetParam().file)).rules)
        told += std::string(rule.ingress ? "in " : "out ") + rule.protocol + " " +
                std::to_string(rule.firstPort) + "-" + std::to_string(rule.lastPort) + " " +
                rule.peer;
    EXPECT_EQ(told, GetParam().rule);
}

INSTANTIATE_TEST_SUITE_P(Facts, StatedRules, testing::ValuesIn(kRules),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(StatedFacts, FillInWhatIsNotDrawn)
{
    const std::string file = "# API\n- Container port: 9000\n\n# Health check\n- Path: /up\n";
    const Diagram silent = mermaid::read("graph TD\n  a[ECS Task]\n", builtInCatalog()).diagram;
    EXPECT_EQ(factsOf(inputOf(silent, file)).port, 9000);
    EXPECT_EQ(factsOf(inputOf(silent, file)).healthPath, "/up");
    const Diagram drawn =
        mermaid::read("graph TD\n  a[ECS Task<br/>Port 3000]\n", builtInCatalog()).diagram;
    EXPECT_EQ(factsOf(inputOf(drawn, file)).port, 3000);
}

TEST(StatedFacts, AreWrittenAsTerraform)
{
    const Diagram diagram = mermaid::read("graph TD\n  subgraph v[\"VPC 10.0.0.0/16\"]\n"
                                          "    lb[Application Load Balancer] --> s[ECS Service]\n"
                                          "    s --> db[(RDS PostgreSQL)]\n"
                                          "  end\n",
                                          builtInCatalog())
                                .diagram;
    const std::string file = "# ALB Security Group\n- Inbound: 192.0.2.0/24:8443\n\n"
                             "# RDS Security Group\n- Inbound: ECS Service Security Group:5432\n"
                             "- Outbound: 203.0.113.0/24:443\n\n"
                             "# Scaling\n- Minimum: 3\n- Maximum: 11\n\n"
                             "# Health check\n- Path: /up\n- Interval: 17s\n\n"
                             "# RDS PostgreSQL\n| Setting | Value |\n|-|-|\n| Storage | 321 |\n";
    std::string text;
    for (const OutputFile& made : writeTerraform(inputOf(diagram, file)).files)
        text += made.content;
    const auto has = [&](const char* words) { return text.find(words) != std::string::npos; };
    EXPECT_TRUE(has("\"192.0.2.0/24\"\n  ip_protocol       = \"tcp\"\n  from_port         = 8443"))
        << text;
    EXPECT_FALSE(has("alb_main_80_from_world")) << "assumed although rules are stated";
    EXPECT_TRUE(has("cidr_ipv4         = \"203.0.113.0/24\""));
    for (const char* words : {"min_capacity       = 3", "max_capacity       = 11", "\"/up\"",
                              "= 17\n", "allocated_storage           = 321"})
        EXPECT_TRUE(has(words)) << words << "\n" << text;
}

struct PropertyCase {
    const char* label;
    const char* line;  ///< beside the drawing, under the label
    const char* property;
    const char* value;  ///< "" where nothing is read
};

const PropertyCase kProperties[] = {
    {"RDS PostgreSQL", "- Multi-AZ: yes", "multi_az", "true"},
    {"RDS PostgreSQL", "- Multi-AZ: no", "multi_az", "false"},
    {"RDS PostgreSQL", "- Multi-AZ: to be decided", "multi_az", ""},
    {"RDS PostgreSQL", "- Backup retention: 14 days", "backup_days", "14"},
    {"RDS PostgreSQL", "- Backup retention: 2 weeks", "backup_days", "14"},
    {"RDS PostgreSQL", "- Storage: 2 TB", "storage_gb", "2048"},
    {"RDS PostgreSQL", "- Deletion protection: disabled", "deletion_protection", "false"},
    {"RDS PostgreSQL", "- Encryption at rest: enabled (KMS)", "encrypted", "true"},
    {"RDS PostgreSQL", "- Engine version: 16.4", "engine_version", "16.4"},
    {"SQS jobs", "- Visibility timeout: 5 minutes", "visibility_s", "300"},
    {"SQS jobs", "- Retention: 14 days", "retention_s", "1209600"},
    {"SQS jobs", "- Retention: as long as it takes", "retention_s", ""},
    {"Lambda worker", "- Memory: 2 GB", "memory_mb", "2048"},
    {"Lambda worker", "- Timeout: 2 min", "timeout_s", "120"},
    {"ECS Service shop", "- Min tasks: 3, max tasks: 9", "max", "9"},
    {"ECS Service shop", "- Container port: 3000", "port", "3000"},
    {"ECS Service shop", "- Health check path: /up (200)", "health_path", "/up"},
    {"ECS Service shop", "- Task size: 1 vCPU / 2 GB", "memory", "2048"},
};

TEST(StatedFacts, AreReadInTheUnitOfTheProperty)
{
    for (const PropertyCase& c : kProperties) {
        const Diagram diagram =
            mermaid::read(std::string("graph TD\n  a[") + c.label + "]\n", builtInCatalog())
                .diagram;
        const Input input = inputOf(diagram, std::string("# ") + c.label + "\n\n" + c.line + "\n");
        const StatedProperties stated = statedProperties(input.facts, 0, diagram, builtInCatalog());
        std::string found;
        for (const auto& [node, properties] : stated)
            for (const Property& property : properties)
                if (property.name == c.property)
                    found = property.value;
        EXPECT_EQ(found, c.value) << c.label << ": " << c.line;
    }
}

TEST(StatedFacts, OfSeveralComponentsAreNoAddress)
{
    const Diagram diagram =
        mermaid::read("graph TD\n  a[Private Subnet A] --- b[Private Subnet B]\n", builtInCatalog())
            .diagram;
    Input input = inputOf(diagram, "# Private Subnets\n- CIDR: 10.0.9.0/24\n");
    ASSERT_EQ(input.facts.size(), 1u);
    ASSERT_EQ(input.facts[0].places.size(), 2u);
    for (const auto& [node, properties] :
         statedProperties(input.facts, 0, diagram, builtInCatalog()))
        EXPECT_TRUE(properties.empty());
}

}  // namespace
}  // namespace stratoplan::exporting
