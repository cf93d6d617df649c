#include "model/import/ascii/ascii.h"
#include "model/import/markdown_file.h"
#include "model/import/mermaid/mermaid.h"
#include "model/validate/rule.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace stratoplan {
namespace {

/// What must and what must not be found in a diagram: "CODE:name,name", "CODE!" with error
/// severity, "CODE" on any node. Source: the assertion table of the corpus; names are ids of its
/// documents.
struct Expected {
    const char* document;
    std::size_t diagram;
    const char* must;
    const char* mustNot;
};

const Expected kExpected[] = {
    {"001", 1,
     "EDG001:WAF EDG002:R53 EDG002:CF NET011:subGraph7,AZ-A,AZ-B,AZ-C NET023:subGraph3 "
     "NET026:NAT1,NAT2,NAT3 NET024:subGraph7 CMP013:EKS1A,EKS1B,EKS1C,EKS2A,EKS2B,EKS2C LB004:ALB "
     "PIP010:ARGOCD,ALB PIP004 PIP015 STR001:NAT1 STR001:NAT2 STR001:NAT3 STR001:EKS2C "
     "STR004:subGraph14 "
     "EDG005:CF AVL003 SEC015:EKS2A SEC015:EKS2B OBS002:EKS2A,EKS2B,EKS2C",
     "LB001:ALB NET027 DB002:RDS DB002:REDIS SEC006:RDS SEC006:REDIS EDG007 EDG003 PIP003 PIP012"},
    {"001", 2, "PIP004 PIP009:T", "PIP001 PIP003 PIP005 PIP006 PIP008:R PIP012 PIP013 PIP004!"},
    {"001", 3, "", "PIP001 PIP011 PIP021 NET003 NET015 NET016 NET017 NET018 NET023"},
    {"001", 4,
     "CMP020:NODE1 CMP020:NODE2 CMP020:NODE4 CMP020:NODE6 CMP021:CA CMP022:API CMP022:SCHED "
     "CMP022:CM "
     "CMP022:ETCD STR001:SCHED STR001:CM STR001:ETCD STR001:CM2 STR001:EXDNS STR001:NS4 STR001:NS5 "
     "NET018 "
     "CMP012:subGraph2 CMP012:subGraph3",
     "CMP013 CMP019 NET018! CMP012!"},
    {"001", 5, "", "OBS003 STR001 OBS001 NET015 EDG001 CMP019"},
    {"001", 6,
     "LB001:ALB1 LB001:ALB2 LB001:ALB3 DB004:APP1B,DB1B DB008:S3A,S3DR EDG003:WAF,HCA EDG004:WAF "
     "AVL002:HCA NET018:ALB1 NET018:ALB2 NET018:ALB3 NET018:DB1A NET018:DB1B NET018:DB1C "
     "NET018:CACHE1A "
     "NET018:CACHE1B NET018:CACHE1C DB009:DRDB DB005:APP1C DB005:APP1B,CACHE1B EDG011 AVL004 "
     "NAM001:ALB1,ALB2,ALB3 NAM001:CACHE1B,CACHE1C SEC015:APP1A,APP1B,APP1C",
     "DB008:DB1A DB007 EDG005:CF EDG002"},
    {"004", 1,
     "EDG003:WAF1,TG1 EDG004:WAF1,ALB1,TG1 NET016:VPC1 NET025:NAT1 NET027:NAT1 NET031:VPCE1 "
     "LB003:ALB1 "
     "LB006:TG1,API1,WORKER1 CMP007:API1,WORKER1 NET018:AURORA1 NET018:REDIS1 DB012:DB1 "
     "DB012:CACHE1 "
     "DB009:AURORA2 NET017:VPC2 SEC007:SG1 SEC015:WORKER1 EDG005:CF EDG011 STR001:DB1 "
     "STR001:CACHE1 "
     "STR001:SG1 STR001:VPC2 STR001:IAM",
     "NET007 NET006 DB008 NET023 EDG002 NET021:IGW1"},
    {"004", 2, "PIP008:GATE STR003:GATE,DOWNLOAD PIP006 PIP007 OBS003:ALERT",
     "PIP001 PIP002 PIP004 PIP005 PIP012 PIP014"},
    {"004", 3, "STR001:S3MODEL", "PIP021 EDG003 EDG004 LB001 LB002 LB003 LB004"},
    {"004", 4,
     "PIP017:RequireApproval PIP017:AutoApprove PIP017:CommentPR PIP017:Apply PIP018:AlertDrift",
     "PIP001 PIP004"},
    {"004", 5, "PIP009:REAPPLY PIP007 PIP012", "PIP003 PIP001 PIP004 PIP006 PIP011 PIP012!"},
};

/// The drawings of the corpus; names are the slugs of their labels.
struct ExpectedDrawing {
    const char* file;
    const char* must;
    const char* mustNot;
};

const ExpectedDrawing kDrawings[] = {
    {"000-ha-jenkins.txt",
     "NET027:nat-gateway-az-1,private-subnets-multi-az NET029:elastic-ip "
     "CMP002:jenkins-server-ec2-instance EDG013:api-gateway EDG014:api-gateway "
     "CMP015:lambda-function-github-webhook-handler OBS001 NET019 NET034 NET032 "
     "NAM001:jenkins-worker-ec2-instance "
     "STR006 "
     "STR001:elastic-ip STR001:lambda-function-github-webhook-handler EDG005:api-gateway",
     "NET020 NET021 NET023 SEC001"},
    {"002-aws-infrastructure.txt",
     "NET020:internet-gateway-igw NET014:vpc-10-0-0-0-16-us-east-1a AVL001 CMP002:ec2-instance "
     "SEC017:github-actions-workflow-deploy-destroy NAM005",
     "NET023 NET024 NET025 NET029 SEC001 NET005 NET006 STO005"},
    {"002-deployment-flow.txt", "", "NET015 NET018 EDG001"},
    {"002-runner-communication.txt", "NET026", "NET025 NET026!"},
    {"002-docker-container-flow.txt", "", "NET018 CMP002"},
    {"002-terraform-state.txt", "NAM005:dynamodb-lock-table,dynamodb-lock-released",
     "PIP001 STO005"},
    {"002-workflow-execution.txt", "", "PIP001"},
    {"003-aws-devops-cicd.txt",
     "LB003:application-load-balancer-public-facing LB002:application-load-balancer-public-facing "
     "NET021:internet-gateway EDG016:internet-gateway,internet-users "
     "CMP007:ecs-task-fargate,ecs-task-fargate-2 LB004:application-load-balancer-public-facing "
     "EDG005:application-load-balancer-public-facing NAM001:nat-gateway,nat-gateway-2 "
     "NAM001:ecs-task-fargate,ecs-task-fargate-2 NET023:public-subnet-az1-10-0-1-0-24",
     "NET027 NET025 LB001 NET005 NET006 STR001 CMP009 NET023! NET021!"},
    {"003-cicd-pipeline.txt",
     "PIP001:ecs-fargate-cluster,github-repository EDG016:ecs-fargate-cluster,github-repository "
     "PIP003 "
     "PIP004 PIP006 PIP007 PIP012 PIP016",
     "PIP002 PIP005 PIP004!"},
    {"003-user-request-flow.txt", "", "NET021 NET025 LB001 LB003 EDG001 EDG015"},
    {"003-vpc-tree.txt", "", "NET027 NET020!"},
    {"003-multi-az-tree.txt", "", "LB001 NAM001 NET023! NET026!"},
};

struct Wanted {
    std::string code;
    std::vector<std::string> names;
    bool full = false;
};

std::vector<Wanted> wanted(const std::string& text)
{
    std::vector<Wanted> all;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        Wanted entry;
        const std::size_t colon = word.find(':');
        entry.code = word.substr(0, colon);
        entry.full = entry.code.ends_with('!');
        if (entry.full)
            entry.code.pop_back();
        std::istringstream names(colon == word.npos ? "" : word.substr(colon + 1));
        for (std::string name; std::getline(names, name, ',');)
            entry.names.push_back(name);
        all.push_back(std::move(entry));
    }
    return all;
}

bool isThere(const Diagram& diagram, const std::vector<Finding>& findings, const Wanted& wanted)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        const Diagnostic& found = finding.diagnostic;
        if (codeName(found.code) != wanted.code ||
            (wanted.full && severityOf(found) != severityOf(found.code)))
            return false;
        return std::all_of(wanted.names.begin(), wanted.names.end(), [&](const std::string& name) {
            const Node* node = diagram.nodeNamed(name);
            return node &&
                   std::find(found.nodes.begin(), found.nodes.end(), node->id) != found.nodes.end();
        });
    });
}

void expectFindings(const Diagram& diagram, const char* must, const char* mustNot)
{
    const std::vector<Finding> findings = check(diagram, builtInCatalog());
    for (const Wanted& entry : wanted(must))
        EXPECT_TRUE(isThere(diagram, findings, entry))
            << entry.code << ' ' << (entry.names.empty() ? "" : entry.names.front());
    for (const Wanted& entry : wanted(mustNot))
        EXPECT_FALSE(isThere(diagram, findings, entry))
            << entry.code << ' ' << (entry.names.empty() ? "" : entry.names.front());
}

TEST(SeedRules, OfDrawings)
{
    STRATOPLAN_NEEDS_CORPUS(folder, "corpus/ascii/seeds");
    for (const ExpectedDrawing& expected : kDrawings) {
        SCOPED_TRACE(expected.file);
        const std::string text = testing_support::readFile(*folder / expected.file);
        const Parsed parsed = ascii::read(text, builtInCatalog());
        expectFindings(parsed.diagram, expected.must, expected.mustNot);
    }
}

TEST(SeedRules, FireAndKeepQuietAsTheTableSays)
{
    STRATOPLAN_NEEDS_CORPUS(folder, "corpus/seeds");
    for (const auto& file : testing_support::filesIn(*folder, ".txt")) {
        const std::string text = testing_support::readFile(file);
        const std::vector<Block> blocks = findBlocks(text, SourceFormat::Markdown);
        for (const Expected& expected : kExpected) {
            if (!file.filename().string().starts_with(expected.document))
                continue;
            SCOPED_TRACE(std::string(expected.document) + " diagram " +
                         std::to_string(expected.diagram));
            ASSERT_LE(expected.diagram, blocks.size());
            const Block& block = blocks[expected.diagram - 1];
            const Parsed parsed = mermaid::read(block.text, builtInCatalog());
            expectFindings(parsed.diagram, expected.must, expected.mustNot);
        }
    }
}

}  // namespace
}  // namespace stratoplan
