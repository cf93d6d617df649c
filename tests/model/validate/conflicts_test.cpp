#include "model/validate/conflicts.h"
#include "tests/model/validate/sketch.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

using testing_support::sketch;

/// "SYS001 orders: port 80/8080" of each conflict. The line of a node is ten times its drawing.
std::vector<std::string> conflicts(const std::vector<const char*>& texts,
                                   const std::vector<Fact>& facts = {})
{
    std::vector<Diagram> diagrams;
    for (const char* text : texts)
        diagrams.push_back(sketch(text));
    std::vector<const Diagram*> drawings;
    for (const Diagram& diagram : diagrams)
        drawings.push_back(&diagram);
    std::vector<std::string> out;
    for (const Conflict& conflict :
         conflictsIn(drawings, facts, builtInCatalog(), [](std::size_t drawing, const Node&) {
             return static_cast<unsigned>(drawing * 10);
         })) {
        const std::vector<std::string>& args = conflict.finding.args;
        out.push_back(std::string(codeName(conflict.finding.code)) + " " + args[0] + ": " +
                      args[2] + " " + args[3] + "/" + args[4] + " line " + args[5]);
    }
    return out;
}

using Found = std::vector<std::string>;

TEST(Conflicts, OfTwoDrawingsAreFound)
{
    EXPECT_EQ(conflicts({"v:aws.vpc(cidr=10.0.0.0/16)\"Shop VPC\"",
                         "w:aws.vpc(cidr=10.1.0.0/16)\"Shop VPC\""}),
              Found{"SYS001 Shop VPC: cidr 10.1.0.0/16/10.0.0.0/16 line 0"});
    EXPECT_EQ(conflicts({"d:aws.rds_instance(engine=postgres)\"Orders\"", "x:aws.sqs",
                         "d:aws.rds_instance(engine=mysql)\"Orders\""}),
              Found{"SYS001 Orders: engine mysql/postgres line 0"});
    // The same address, here public and there private.
    EXPECT_EQ(conflicts({"s:aws.subnet_public(cidr=10.0.1.0/24)\"A\"",
                         "s:aws.subnet_private(cidr=10.0.1.0/24)\"B\""}),
              Found{"SYS001 B: tier Private Subnet/Public Subnet line 0"});
}

TEST(Conflicts, OfKindsAreFoundWhereOneNameMeansOneThing)
{
    EXPECT_EQ(conflicts({"d:aws.rds_instance\"Orders\"", "d:aws.dynamodb\"Orders\""}),
              Found{"SYS001 Orders: kind DynamoDB Table/RDS DB Instance line 0"});
    for (const std::vector<const char*>& texts : std::vector<std::vector<const char*>>{
             // a service with its queue, repository, tasks; both stores in one drawing
             {"s:aws.ecs_service\"Orders\"", "q:aws.sqs\"Orders\""},
             {"s:aws.ecs_service\"Orders\"", "r:aws.ecr\"Orders\""},
             {"s:aws.ecs_service\"Orders\"", "t:aws.ecs_task\"Orders\""},
             {"d:aws.rds_instance\"Orders\" e:aws.dynamodb\"Orders\"", "d:aws.dynamodb\"Orders\""},
             {"g:aws.aurora_cluster\"Orders\"", "d:aws.aurora_cluster\"Orders\""},
             {"r:aws.region(region=eu-west-1) d:aws.rds_instance<r\"Orders\"",
              "r:aws.region(region=us-east-1) d:aws.dynamodb<r\"Orders\""}})
        EXPECT_EQ(conflicts(texts), Found{}) << texts[1];
}

TEST(Conflicts, AreNoneWhereDrawingsAgree)
{
    for (const std::vector<const char*>& texts : std::vector<std::vector<const char*>>{
             // other names, other regions, one drawing alone
             {"v:aws.vpc(cidr=10.0.0.0/16)\"Shop\"", "v:aws.vpc(cidr=10.1.0.0/16)\"Ledger\""},
             {"r:aws.region(region=eu-west-1) v:aws.vpc<r(cidr=10.0.0.0/16)\"Shop\"",
              "r:aws.region(region=us-east-1) v:aws.vpc<r(cidr=10.1.0.0/16)\"Shop\""},
             {"a:aws.vpc(cidr=10.0.0.0/16)\"Shop\" b:aws.vpc(cidr=10.1.0.0/16)\"Shop\""},
             // copies in zones, and what only says more
             {"s:aws.subnet(cidr=10.0.1.0/24,az=a)\"App\" "
              "t:aws.subnet(cidr=10.0.2.0/24,az=b)\"App\"",
              "s:aws.subnet(cidr=10.0.1.0/24)\"App\""},
             {"d:aws.rds_instance(engine_version=16)\"Orders\"",
              "d:aws.rds_instance(engine_version=16.4)\"Orders\""},
             {"v:aws.vpc(cidr=10.0.0.1/16)\"Shop\"", "v:aws.vpc(cidr=10.0.0.0/16)\"Shop\""}})
        EXPECT_EQ(conflicts(texts), Found{});
}

TEST(Conflicts, OfADrawingAndItsWordsAreFound)
{
    const Fact port{.subject = "Orders",
                    .property = "Container port",
                    .value = "8080",
                    .line = 42,
                    .places = {{0, {1}}}};
    EXPECT_EQ(conflicts({"s:aws.ecs_service(port=80)\"Orders\""}, {port}),
              Found{"SYS002 Orders: port 80/8080 line 42"});
    EXPECT_EQ(conflicts({"s:aws.ecs_service(port=8080)\"Orders\""}, {port}), Found{});
    EXPECT_EQ(conflicts({"s:aws.ecs_service\"Orders\""}, {port}), Found{});
    // A document that says both says nothing against the drawing.
    Fact other = port;
    other.value = "80";
    EXPECT_EQ(conflicts({"s:aws.ecs_service(port=80)\"Orders\""}, {port, other}), Found{});
}

}  // namespace
}  // namespace stratoplan
