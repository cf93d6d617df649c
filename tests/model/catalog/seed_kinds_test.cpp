#include "model/catalog/catalog.h"
#include "model/import/markdown_file.h"
#include "model/import/mermaid/mermaid.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

struct Expected {
    const char* document;  ///< beginning of the file name
    std::size_t diagram;   ///< from 1
    const char* kinds;     ///< "NAME=kind", several names joined by a comma
};

// Source: SYSTEMS.md of the corpus. Names are ids of the documents' own text.
const Expected kExpected[] = {
    {"001", 1,
     "DEV=base.developer GIT=tool.github JENKINS=tool.jenkins UNITTEST,INTTEST=ci.test "
     "SECSCAN=ci.security_scan BUILD=ci.build ECR=aws.ecr ARGOCD=tool.argocd R53=aws.route53 "
     "CF=aws.cloudfront ALB=aws.alb NAT1,NAT2,NAT3=aws.nat_gateway WAF=aws.waf "
     "EKS1A,EKS1B,EKS1C,EKS2A,EKS2B,EKS2C=aws.eks_node RDS=aws.aurora_cluster "
     "REDIS=aws.elasticache_redis S3=aws.s3 LAMBDA=aws.lambda EB=aws.eventbridge_scheduler "
     "CW=aws.cloudwatch XRAY=aws.xray SM=aws.secrets_manager KMS=aws.kms "
     "subGraph0,subGraph2,subGraph10,subGraph11,subGraph12,subGraph14=base.group "
     "subGraph1=ci.pipeline subGraph13=aws.region subGraph9=aws.vpc subGraph3=aws.subnet_public "
     "subGraph7,subGraph8=aws.subnet_private AZ-A,AZ-B,AZ-C=aws.az"},
    {"001", 2,
     "subGraph0,subGraph1,subGraph2,subGraph3,Notification=ci.stage A=ci.source B=ci.trigger "
     "C=tool.jenkins D,E=ci.step F,Q=ci.test G=ci.lint H=ci.security_scan J=tool.trivy I=ci.build "
     "K=ci.artifact L=ci.publish M,N=ci.gitops_sync O=ci.deploy P=ci.health_check R=ci.decision "
     "S,T=ci.notification"},
    {"001", 3,
     "ROOT,VPC,EKS,RDS,S3CF,IAM,MON=iac.module "
     "VPCOUT,EKSOUT,RDSOUT,S3OUT,IAMOUT,MONOUT=iac.output DEV,STAGE,PROD=ci.environment"},
    {"001", 4,
     "subGraph0=aws.eks_cluster API=k8s.apiserver SCHED=k8s.scheduler CM=k8s.controller_manager "
     "ETCD=k8s.etcd subGraph1,subGraph2,subGraph3=aws.eks_nodegroup "
     "NODE1,NODE2,NODE3,NODE4,NODE5,NODE6,NODE7=aws.eks_node ALBC=k8s.lb_controller "
     "CA=k8s.cluster_autoscaler ESO=k8s.external_secrets CM2=k8s.cert_manager "
     "EXDNS=k8s.external_dns NS1,NS2,NS3,NS4,NS5=k8s.namespace"},
    {"001", 5,
     "APP1,APP2,APP3=generic PROM=tool.prometheus FB=tool.fluentbit CW=aws.cloudwatch_logs "
     "XRAY=aws.xray GRAF=tool.grafana AM=tool.alertmanager CWALARM=aws.cloudwatch_alarm "
     "PD=tool.pagerduty SLACK=tool.slack"},
    {"001", 6,
     "USERS=base.user R53=aws.route53 CF=aws.cloudfront WAF=aws.waf HCA=generic "
     "ALB1,ALB2,ALB3=aws.alb APP1A,APP1B,APP1C=k8s.pod DB1A=aws.rds_instance DB1B=aws.rds_standby "
     "DB1C,DRDB=aws.rds_read_replica CACHE1A,CACHE1B,CACHE1C=sw.redis S3A,S3DR=aws.s3 "
     "Global,subGraph4=base.group subGraph1,subGraph2,subGraph3=aws.az subGraph5=aws.region"},
    {"004", 1,
     "VPC1,VPC2=aws.vpc IGW1=aws.igw NAT1=aws.nat_gateway PUB1=aws.subnet_public "
     "PRIV1=aws.subnet_private DB1,CACHE1=aws.subnet_db VPCE1=aws.vpc_endpoint ALB1=aws.alb "
     "WAF1=aws.waf TG1=aws.target_group ECS1=aws.ecs_cluster API1,WORKER1=aws.ecs_service "
     "XRAY1,XRAYMON1=aws.xray AURORA1=aws.aurora_cluster AURORA2=aws.aurora_replica "
     "S3ART1,S3MODEL1=aws.s3 S3REP=aws.s3_replication REDIS1=aws.elasticache_redis KMS1=aws.kms "
     "SECRETS1=aws.secrets_manager SG1=aws.security_group CW1=aws.cloudwatch R53=aws.route53 "
     "CF=aws.cloudfront IAM=aws.iam subGraph7,subGraph8=aws.region "
     "subGraph9,subGraph1,subGraph2,subGraph3,subGraph4,subGraph5,subGraph10,Subnets,"
     "Monitoring=base.group"},
    {"004", 2,
     "PUSH,MANUAL,SCHEDULE=ci.trigger PR=ci.pull_request DETECT,MATRIX,ENV,TOOLS,AWS=ci.step "
     "FMT,VAL=ci.lint SEC,LINT=tool.checkov COST=tool.infracost INIT=tool.terragrunt PLAN=ci.plan "
     "ARTIFACT,DOWNLOAD=ci.artifact COMMENT,NOTIFY,ALERT=ci.notification GATE=ci.approval "
     "APPLY=ci.deploy DRIFT=ci.drift S3BACKEND=aws.s3 DYNAMO=aws.dynamodb IAMROLE=aws.iam_role "
     "TARGET=generic subGraph0,subGraph1,subGraph4,subGraph5,subGraph6,subGraph7=ci.stage "
     "subGraph8=tool.github_actions subGraph3=ci.job subGraph9=aws.cloud"},
    {"004", 3,
     "ROOT,ACCOUNT,ENV,REGION,NETCOMMON,COMPCOMMON,STORCOMMON,MONCOMMON=iac.config "
     "VPC,SG,ALB,KMS,SECRETS,WAF,CLUSTER,APISERVICE,WORKERSERVICE,AURORA,S3ART,S3MODEL,CACHE,CW,"
     "XRAY=iac.module"},
    {"004", 5,
     "DEV=base.developer BRANCH=ci.source PR=ci.pull_request DEVVAL,STAGEVAL,PRODVAL=ci.lint "
     "DEVPLAN,STAGEPLAN,PRODPLAN=ci.plan DEVAPPLY,STAGEAPPLY,PRODAPPLY=ci.deploy "
     "DEVTEST,STAGETEST=ci.test PRODGATE=ci.approval PRODMON=ci.health_check "
     "ROLLBACK,REVERT,REAPPLY=ci.rollback subGraph1,subGraph2,subGraph3=ci.environment"},
};

std::vector<std::string> parts(const std::string& text, char separator)
{
    std::vector<std::string> list;
    std::size_t begin = 0;
    for (std::size_t at; (at = text.find(separator, begin)) != text.npos; begin = at + 1)
        list.push_back(text.substr(begin, at - begin));
    list.push_back(text.substr(begin));
    return list;
}

TEST(SeedKinds, AreWhatTheSystemsAre)
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
            const Parsed parsed =
                mermaid::read(blocks[expected.diagram - 1].text, builtInCatalog());
            for (const std::string& group : parts(expected.kinds, ' ')) {
                const std::size_t equals = group.find('=');
                for (const std::string& name : parts(group.substr(0, equals), ',')) {
                    const Node* node = parsed.diagram.nodeNamed(name);
                    ASSERT_NE(node, nullptr) << name;
                    EXPECT_EQ(node->kind, group.substr(equals + 1)) << name;
                }
            }
        }
    }
}

}  // namespace
}  // namespace stratoplan
