#include "export/manifests/manifests.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace stratoplan::exporting {
namespace {

/// Path to content of the Terragrunt tree of a document with these drawings.
std::map<std::string, std::string> treeOf(const std::vector<std::string>& drawings)
{
    std::vector<Diagram> diagrams;
    for (const std::string& text : drawings)
        diagrams.push_back(mermaid::read(text, builtInCatalog()).diagram);
    Input input;
    for (const Diagram& diagram : diagrams)
        input.diagrams.push_back({&diagram, "Atlas", {}});
    input.catalog = &builtInCatalog();
    std::map<std::string, std::string> files;
    for (OutputFile& file : writeTerragrunt(input).files)
        files.emplace(std::move(file.path), std::move(file.content));
    return files;
}

constexpr const char* kModules = "graph TD\n"
                                 " R[terragrunt.hcl] --> VPC\n"
                                 " subgraph Network\n VPC[VPC module]\n end\n"
                                 " subgraph Data\n"
                                 "  DB[Orders Aurora module]\n  INV[S3 invoices module]\n"
                                 "  LOG[S3 logs module]\n  SES[DynamoDB sessions module]\n"
                                 "  CACHE[ElastiCache module]\n end\n"
                                 " DB --> VPC\n CACHE --> VPC\n";

constexpr const char* kRegions = "graph TD\n"
                                 " subgraph EU[eu-west-1]\n"
                                 "  V1[VPC<br/>10.20.0.0/16]\n  A1[(Orders Aurora)]\n"
                                 "  B1[(S3 Invoices)]\n  T1[(DynamoDB Sessions)]\n end\n"
                                 " subgraph US[us-east-2]\n"
                                 "  V2[VPC<br/>10.21.0.0/16]\n  A2[(Orders Aurora replica)]\n"
                                 "  B2[(S3 Invoices copy)]\n  T2[(DynamoDB Sessions)]\n end\n"
                                 " A1 -. replication .-> A2\n B1 -. replication .-> B2\n";

TEST(TerragruntRegions, HoldWhatTheirFrameDrawsWithAllThatItNeeds)
{
    const auto files = treeOf({kRegions, kModules});
    const std::string first = "infrastructure/prod/eu-west-1/";
    const std::string second = "infrastructure/prod/us-east-2/";
    for (const char* unit :
         {"region.hcl", "network/vpc/terragrunt.hcl", "data/orders-aurora/terragrunt.hcl",
          "data/s3-invoices/terragrunt.hcl"}) {
        EXPECT_TRUE(files.contains(first + unit)) << unit;
        EXPECT_TRUE(files.contains(second + unit)) << unit;
    }
    // What only the first region draws, and a table, which is one in both.
    for (const char* unit : {"data/s3-logs", "data/elasticache", "data/dynamodb-sessions"}) {
        EXPECT_TRUE(files.contains(first + unit + "/terragrunt.hcl")) << unit;
        EXPECT_FALSE(files.contains(second + unit + "/terragrunt.hcl")) << unit;
    }
    const auto says = [&](const std::string& path, const char* text) {
        return files.at(path).find(text) != std::string::npos;
    };
    EXPECT_TRUE(says(second + "region.hcl", "aws_region = \"us-east-2\""));
    EXPECT_TRUE(says(first + "network/vpc/terragrunt.hcl", "\"10.20.0.0/16\""));
    EXPECT_TRUE(says(second + "network/vpc/terragrunt.hcl", "\"10.21.0.0/16\""));
    EXPECT_TRUE(says("infrastructure/root.hcl", "region         = \"eu-west-1\""));
}

TEST(TerragruntRegions, SendTheirDataAlongTheDrawnLines)
{
    const auto files = treeOf({kRegions, kModules});
    const auto unit = [&](const std::string& region, const std::string& name) {
        return files.at("infrastructure/prod/" + region + "/data/" + name + "/terragrunt.hcl");
    };
    EXPECT_NE(unit("eu-west-1", "orders-aurora").find("is_global           = true"),
              std::string::npos);
    EXPECT_NE(unit("us-east-2", "orders-aurora")
                  .find("config_path = \"../../../eu-west-1/data/orders-aurora\""),
              std::string::npos);
    EXPECT_NE(unit("eu-west-1", "s3-invoices")
                  .find("config_path = \"../../../us-east-2/data/s3-invoices\""),
              std::string::npos);
    EXPECT_EQ(unit("us-east-2", "s3-invoices").find("replicate_to"), std::string::npos);
    EXPECT_NE(unit("eu-west-1", "dynamodb-sessions").find("replica_regions = [\"us-east-2\"]"),
              std::string::npos);
}

TEST(TerragruntRegions, AndEnvironmentsHoldWhatIsDrawnInThem)
{
    const auto files =
        treeOf({"graph TD\n R[Terragrunt root.hcl]\n"
                " subgraph p[Production]\n"
                "  subgraph r1[eu-central-1]\n v1[VPC module]\n d1[RDS database module]\n end\n"
                "  subgraph r2[eu-west-3]\n v2[VPC module]\n d2[RDS replica module]\n end\n"
                " end\n"
                " subgraph d[Development]\n"
                "  subgraph r3[eu-central-1]\n v3[VPC module]\n end\n end\n"
                " d1 --> v1\n d2 --> v2\n d1 -. replicates .-> d2\n"});
    std::set<std::string> units;
    for (const auto& [path, content] : files)
        if (path.ends_with("/terragrunt.hcl"))
            units.insert(path.substr(15, path.size() - 15 - 15));
    EXPECT_EQ(units, (std::set<std::string>{
                         "dev/eu-central-1/main/vpc", "prod/eu-central-1/main/rds-database",
                         "prod/eu-central-1/main/vpc", "prod/eu-west-3/main/rds-replica",
                         "prod/eu-west-3/main/vpc"}));
    EXPECT_FALSE(files.contains("infrastructure/dev/eu-west-3/region.hcl"));
    EXPECT_NE(files.at("infrastructure/prod/eu-west-3/main/rds-replica/terragrunt.hcl")
                  .find("source_database_arn = dependency.rds_database_primary"),
              std::string::npos);
}

}  // namespace
}  // namespace stratoplan::exporting
