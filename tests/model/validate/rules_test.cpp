#include "model/validate/rule.h"
#include "tests/model/validate/sketch.h"

#include <gtest/gtest.h>

#include "resources/resources.h"
#include <algorithm>
#include <set>

namespace stratoplan {
namespace {

using testing_support::sketch;

struct RuleCase {
    const char* code;
    const char* fires;
    const char* quiet;
};

// Strict, so that the rules of that profile are seen; each pair differs in what the rule is about.
const RuleCase kCases[] = {
    {"NET003", "v:aws.vpc(cidr=10.0.0.0/8)", "v:aws.vpc(cidr=10.0.0.0/16)"},
    {"NET004", "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.0.1.0/29)",
     "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.0.1.0/28)"},
    {"NET005", "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.1.1.0/24)",
     "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.0.1.0/24)"},
    {"NET006", "v:aws.vpc s:aws.subnet<v(cidr=10.0.0.0/23) t:aws.subnet<v(cidr=10.0.1.0/24)",
     "v:aws.vpc s:aws.subnet<v(cidr=10.0.0.0/24) t:aws.subnet<v(cidr=10.0.1.0/24)"},
    {"NET007",
     "a:aws.vpc(cidr=10.0.0.0/16) b:aws.vpc(cidr=10.0.8.0/24) p:aws.vpc_peering a--p p--b",
     "a:aws.vpc(cidr=10.0.0.0/16) b:aws.vpc(cidr=10.1.0.0/16) p:aws.vpc_peering a--p p--b"},
    {"NET008", "s:aws.subnet(cidr=10.0.0.0/28) e:aws.ec2_instance<s(count=12)",
     "s:aws.subnet(cidr=10.0.0.0/28) e:aws.ec2_instance<s(count=11)"},
    {"NET011", "s:aws.subnet_private a:aws.az<s b:aws.az<s",
     "a:aws.az s:aws.subnet_private<a b:aws.az"},
    {"NET013", "r:aws.region(region=eu-west-1) s:aws.subnet<r(az=us-east-1a)",
     "r:aws.region(region=eu-west-1) s:aws.subnet<r(az=eu-west-1a)"},
    {"NET014", "v:aws.vpc(az=a) s:aws.subnet<v", "v:aws.vpc s:aws.subnet<v(az=a)"},
    {"NET015", "v:aws.vpc r:aws.region<v", "r:aws.region v:aws.vpc<r"},
    {"NET016", "v:aws.vpc s:aws.subnet_public g:aws.igw",
     "v:aws.vpc s:aws.subnet_public<v g:aws.igw<v"},
    {"NET017", "v:aws.vpc", "v:aws.vpc s:aws.subnet<v"},
    {"NET018", "a:aws.az d:aws.rds_instance<a", "a:aws.az s:aws.subnet_db<a d:aws.rds_instance<s"},
    {"NET020", "v:aws.vpc s:aws.subnet_public<v g:aws.igw<s",
     "v:aws.vpc s:aws.subnet_public<v g:aws.igw<v"},
    {"NET021", "r:aws.region v:aws.vpc<r s:aws.subnet<v g:aws.igw<r",
     "v:aws.vpc s:aws.subnet<v g:aws.igw<v"},
    {"NET022", "v:aws.vpc a:aws.igw<v b:aws.igw<v", "v:aws.vpc a:aws.igw<v"},
    {"NET023", "v:aws.vpc s:aws.subnet_public<v",
     "v:aws.vpc s:aws.subnet_public<v g:aws.igw<v g>s"},
    {"NET024", "v:aws.vpc s:aws.subnet_private<v e:aws.ec2_instance<s n:aws.nat_gateway<v",
     "v:aws.vpc s:aws.subnet_private<v e:aws.ec2_instance<s n:aws.nat_gateway<v s>n"},
    {"NET025", "v:aws.vpc s:aws.subnet_private<v n:aws.nat_gateway<s",
     "v:aws.vpc s:aws.subnet_public<v n:aws.nat_gateway<s"},
    {"NET026", "v:aws.vpc s:aws.subnet_public<v n:aws.nat_gateway<s",
     "v:aws.vpc s:aws.subnet_public<v n:aws.nat_gateway<s g:aws.igw<v"},
    {"NET027",
     "v:aws.vpc p:aws.subnet_public<v n:aws.nat_gateway<p a:aws.subnet_private<v(az=a) "
     "b:aws.subnet_private<v(az=b)",
     "v:aws.vpc p:aws.subnet_public<v n:aws.nat_gateway<p m:aws.nat_gateway<p "
     "a:aws.subnet_private<v(az=a) b:aws.subnet_private<v(az=b)"},
    {"NET029", "i:aws.eip n:aws.nat_gateway", "i:aws.eip n:aws.nat_gateway i--n"},
    {"NET031", "e:aws.vpc_endpoint_gateway\"Gateway endpoint for SQS\"",
     "e:aws.vpc_endpoint_gateway\"Gateway endpoint for S3\""},
    {"LB001", "a:aws.az s:aws.subnet_public<a l:aws.alb<s",
     "v:aws.vpc s:aws.subnet_public<v(count=2) l:aws.alb<s"},
    {"LB002", "v:aws.vpc s:aws.subnet_private<v l:aws.alb<s(scheme=internet-facing)",
     "v:aws.vpc s:aws.subnet_public<v l:aws.alb<s(scheme=internet-facing)"},
    {"LB003", "v:aws.vpc s:aws.subnet_public<v l:aws.alb<v",
     "v:aws.vpc s:aws.subnet_public<v l:aws.alb<s"},
    {"LB004", "l:aws.alb s:aws.ecs_service l>s",
     "l:aws.alb g:aws.target_group s:aws.ecs_service l>g g>s"},
    {"LB005", "g:aws.target_group(target_type=instance) s:aws.ecs_service g>s",
     "g:aws.target_group(target_type=ip) s:aws.ecs_service g>s"},
    {"LB006", "g:aws.target_group a:aws.ecs_service b:aws.ecs_service g>a g>b",
     "g:aws.target_group a:aws.ecs_service g>a"},
    {"LB007", "l:aws.alb", "l:aws.alb c:aws.acm c..>l"},
    {"LB012", "a:aws.alb b:aws.alb a>b", "a:aws.nlb b:aws.alb a>b"},
    {"EDG001", "v:aws.vpc s:aws.subnet<v b:aws.s3<s", "r:aws.region v:aws.vpc<r b:aws.s3<r"},
    {"EDG002", "r:aws.region d:aws.route53<r", "c:aws.cloud d:aws.route53<c"},
    {"EDG003", "w:aws.waf t:aws.target_group w>t", "w:aws.waf l:aws.alb w>l"},
    {"EDG004", "l:aws.alb w:aws.waf t:aws.target_group l>w w>t",
     "w:aws.waf l:aws.alb t:aws.target_group w>l l>t"},
    {"EDG005", "c:aws.cloudfront", "c:aws.cloudfront w:aws.waf w..>c"},
    {"EDG007", "c:aws.cloudfront d:aws.rds_instance c>d", "c:aws.cloudfront b:aws.s3 c>b"},
    {"EDG009", "r:aws.region(region=eu-west-1) a:aws.acm<r c:aws.cloudfront a..>c",
     "r:aws.region(region=us-east-1) a:aws.acm<r c:aws.cloudfront a..>c"},
    {"EDG010", "d:aws.route53 s:aws.subnet d>s", "d:aws.route53 l:aws.alb d>l"},
    {"EDG011", "d:aws.route53 l:aws.alb d>l r:aws.region\"eu-west-1 (secondary)\" b:aws.s3<r",
     "d:aws.route53 r:aws.region\"eu-west-1 (secondary)\" l:aws.alb<r d>l"},
    {"EDG013", "x:base.external a:aws.api_gateway<x", "x:base.external a:tool.github<x"},
    {"EDG014", "a:aws.api_gateway u:base.user u>a",
     "a:aws.api_gateway u:base.user f:aws.lambda u>a a>f"},
    {"EDG015", "g:aws.igw d:aws.rds_instance g>d", "g:aws.igw l:aws.alb g>l"},
    {"EDG016", "g:aws.igw u:base.user g>u", "g:aws.igw u:base.user u>g"},
    {"SEC001", "g:aws.security_group(ingress=22 from 0.0.0.0/0)",
     "g:aws.security_group(ingress=22 from 10.0.0.0/8)"},
    {"SEC002", "g:aws.security_group(ingress=3389 from anywhere)",
     "g:aws.security_group(ingress=443 from anywhere)"},
    {"SEC003", "g:aws.security_group(ingress=5432 from ::/0)",
     "g:aws.security_group(ingress=5432 from sg-app)"},
    {"SEC006", "s:aws.subnet_public d:aws.rds_instance<s", "s:aws.subnet_db d:aws.rds_instance<s"},
    {"SEC007", "g:aws.security_group a:aws.lambda b:aws.s3 a>b",
     "g:aws.security_group a:aws.lambda b:aws.s3 a>b g..>a"},
    {"SEC011", "d:aws.rds_instance", "d:aws.rds_instance k:aws.kms k..>d"},
    {"SEC014", "f:aws.lambda(env=DB_PASSWORD=hunter2)", "f:aws.lambda(env=DB_PASSWORD=${secret})"},
    {"SEC015", "a:aws.ec2_instance d:aws.rds_instance a>d",
     "a:aws.ec2_instance d:aws.rds_instance a>d s:aws.secrets_manager s..>a"},
    {"SEC016", "p:aws.iam_policy(document=Action: s3:* Resource: *)",
     "p:aws.iam_policy(document=Action: s3:GetObject Resource: *)"},
    {"SEC017", "g:tool.github_actions c:aws.cloud g>c",
     "g:tool.github_actions c:aws.cloud r:aws.iam_role g>c g..>r"},
    {"DB001", "v:aws.vpc s:aws.subnet_db<v(az=a) d:aws.rds_instance<s",
     "v:aws.vpc s:aws.subnet_db<v(az=a) t:aws.subnet_db<v(az=b) d:aws.rds_instance<s"},
    {"DB002", "s:aws.subnet_db d:aws.rds_instance", "s:aws.subnet_db d:aws.rds_instance<s"},
    {"DB003", "d:aws.rds_instance", "d:aws.rds_instance(multi_az=true)"},
    {"DB004", "a:aws.lambda p:aws.rds_instance s:aws.rds_standby a>s p..>s",
     "a:aws.lambda p:aws.rds_instance s:aws.rds_standby a>p p..>s"},
    {"DB005", "a:aws.lambda r:aws.rds_read_replica a>r", "a:aws.lambda r:aws.rds_instance a>r"},
    {"DB006", "c:aws.aurora_cluster(instances=17)", "c:aws.aurora_cluster(instances=16)"},
    {"DB008", "r:aws.region a:aws.s3<r b:aws.s3<r a..>b\"cross-region replication\"",
     "r:aws.region q:aws.region(region=eu-west-1) a:aws.s3<r b:aws.s3<q a..>b\"cross-region "
     "replication\""},
    {"DB009", "r:aws.region d:aws.rds_read_replica<r",
     "r:aws.region s:aws.subnet_db<r d:aws.rds_read_replica<s"},
    {"DB012", "s:aws.subnet_db", "s:aws.subnet_db d:aws.rds_instance<s"},
    {"STO001", "b:aws.s3(bucket=My Bucket)", "b:aws.s3(bucket=my-bucket)"},
    {"STO002", "a:aws.s3(versioning=false) b:aws.s3(versioning=true) a..>b",
     "a:aws.s3(versioning=true) b:aws.s3(versioning=true) a..>b"},
    {"CMP001", "s:aws.subnet_private(az=a) g:aws.asg<s",
     "s:aws.subnet_private(count=2) g:aws.asg<s"},
    {"CMP002", "v:aws.vpc e:aws.ec2_instance<v", "v:aws.vpc g:aws.asg<v e:aws.ec2_instance<g"},
    {"CMP003", "g:aws.asg(min=4,max=2)", "g:aws.asg(min=2,max=4)"},
    {"CMP007", "t:aws.ecs_task", "c:aws.ecs_cluster t:aws.ecs_task<c"},
    {"CMP010", "s:aws.subnet_private k:aws.eks_cluster<s", "v:aws.vpc k:aws.eks_cluster<v"},
    {"CMP011", "k:aws.eks_cluster(version=1.28)", "k:aws.eks_cluster(version=1.35)"},
    {"CMP012", "a:aws.az g:aws.eks_nodegroup<a m:aws.eks_node<g n:aws.eks_node<g o:aws.eks_node<g",
     "g:aws.eks_nodegroup m:aws.eks_node<g(az=a) n:aws.eks_node<g(az=b)"},
    {"CMP013", "n:aws.eks_node", "k:aws.eks_cluster n:aws.eks_node<k"},
    {"CMP014", "v:aws.vpc s:aws.subnet_public<v f:aws.lambda<s",
     "v:aws.vpc s:aws.subnet_private<v f:aws.lambda<s n:aws.nat_gateway<v"},
    {"CMP015", "f:aws.lambda a:aws.sqs b:aws.sns a>b", "f:aws.lambda a:aws.sqs b:aws.sns a>b a>f"},
    {"CMP019", "c:k8s.cluster s:k8s.namespace<c n:k8s.node<s",
     "c:k8s.cluster s:k8s.namespace<c n:k8s.node<c"},
    {"CMP020", "n:aws.eks_node s:k8s.namespace n>s", "p:k8s.pod s:k8s.service s>p"},
    {"CMP021", "a:k8s.cluster_autoscaler g:aws.eks_nodegroup n:aws.eks_node<g a..>n",
     "a:k8s.cluster_autoscaler g:aws.eks_nodegroup n:aws.eks_node<g a..>g"},
    {"CMP022", "k:aws.eks_cluster e:k8s.etcd<k", "k:k8s.cluster e:k8s.etcd<k"},
    {"OBS001", "v:aws.vpc s:aws.subnet_private<v e:aws.ec2_instance<s q:aws.sqs t:aws.sns e>q q>t",
     "v:aws.vpc s:aws.subnet_private<v e:aws.ec2_instance<s q:aws.sqs c:aws.cloudwatch e>q e..>c"},
    {"OBS002", "a:aws.lambda b:aws.lambda c:aws.cloudwatch a..>c",
     "a:aws.lambda b:aws.lambda c:aws.cloudwatch a..>c b..>c"},
    {"OBS003", "a:aws.cloudwatch_alarm b:aws.lambda c:aws.s3 b>c",
     "a:aws.cloudwatch_alarm s:tool.slack a>s"},
    {"AVL001", "v:aws.vpc(az=a) s:aws.subnet_private<v e:aws.ec2_instance<s",
     "v:aws.vpc s:aws.subnet_private<v(az=a) e:aws.ec2_instance<s t:aws.subnet_private<v(az=b)"},
    {"AVL002",
     "u:base.user e:aws.ec2_instance a:aws.lambda b:aws.lambda d:aws.rds_instance u>e e>a e>b a>d "
     "b>d",
     "u:base.user l:aws.alb a:aws.lambda b:aws.lambda d:aws.rds_instance u>l l>a l>b a>d b>d"},
    {"AVL003", "x:aws.az y:aws.az a:aws.ec2_instance<x b:aws.ec2_instance<y d:aws.dynamodb a>d",
     "x:aws.az y:aws.az a:aws.ec2_instance<x b:aws.ec2_instance<y d:aws.dynamodb a>d b>d"},
    {"AVL004", "r:aws.region\"eu-west-1 (DR )\" d:aws.rds_read_replica<r",
     "r:aws.region\"eu-west-1 (DR )\" d:aws.rds_read_replica<r e:aws.ec2_instance<r"},
    {"NAM001", "a:aws.sqs\"Orders\" b:aws.sqs\"orders\"", "a:aws.sqs\"Orders\" b:aws.sqs\"Bills\""},
    {"NAM002", "a:aws.alb(name=abcdefghijklmnopqrstuvwxyz-0123456789)", "a:aws.alb(name=shop)"},
    {"NAM003", "a:aws.sqs(tags=aws:owner=me)", "a:aws.sqs(tags=owner=me)"},
    {"NAM004", "a:aws.sqs", "a:aws.sqs(tags=Name=orders)"},
    {"NAM005", "a:tool.github\"GitHub repo\" b:tool.github\"GitHub.com\"",
     "a:tool.github\"GitHub repo\" b:tool.gitlab"},
    {"STR001", "a:aws.lambda b:aws.sqs c:aws.sns a>b", "a:aws.lambda b:aws.sqs c:aws.sns a>b b>c"},
    {"STR002", "a:aws.lambda a>a", "a:aws.lambda b:aws.sqs a>b"},
    {"STR003", "a:aws.lambda b:aws.sqs a>b a>b", "a:aws.lambda b:aws.sqs a>b b>a"},
    {"STR004", "g:base.group*", "g:base.group x:aws.sqs<g"},
    {"STR006", "!boxes a:aws.lambda b:aws.sqs a--b", "!boxes a:aws.lambda b:aws.sqs a>b"},
    {"PIP001", "s:ci.source b:ci.build d:ci.deploy s>b b>d d>s",
     "s:ci.source b:ci.build d:ci.deploy s>b b>d d..>s"},
    {"PIP002", "p:ci.pipeline b:ci.build<p d:ci.deploy<p b>d",
     "p:ci.pipeline s:ci.source<p b:ci.build<p d:ci.deploy<p s>b b>d"},
    {"PIP003", "s:ci.source b:ci.build d:ci.deploy s>b b>d",
     "s:ci.source b:ci.test d:ci.deploy s>b b>d"},
    {"PIP004", "s:ci.source b:ci.build d:ci.deploy\"Deploy to production\" s>b b>d",
     "s:ci.source b:ci.build a:ci.approval d:ci.deploy\"Deploy to production\" s>b b>a a>d"},
    {"PIP005", "s:ci.source b:ci.build d:ci.deploy s>b b>d",
     "s:ci.source b:ci.build i:aws.ecr d:ci.deploy s>b b>i i>d"},
    {"PIP006", "s:ci.source b:ci.build d:ci.deploy s>b b>d",
     "s:ci.source b:ci.build d:ci.deploy r:ci.rollback s>b b>d d>r"},
    {"PIP007", "s:ci.source b:ci.build d:ci.deploy s>b b>d",
     "s:ci.source b:ci.build d:ci.deploy n:tool.slack\"Failure alert\" s>b b>d b>n"},
    {"PIP008", "g:ci.approval a:ci.deploy g>a g>a",
     "g:ci.approval a:ci.deploy b:ci.rollback g>a g>b"},
    {"PIP009", "s:ci.source b:ci.build d:ci.deploy r:ci.rollback s>b b>d d>r",
     "s:ci.source b:ci.build d:ci.deploy r:ci.rollback s>b b>d d>r r>d"},
    {"PIP010", "d:tool.argocd l:aws.alb d>l", "d:tool.argocd k:aws.eks_cluster d>k"},
    {"PIP012", "s:ci.source b:ci.build d:ci.deploy s>b b>d",
     "s:ci.source b:ci.security_scan d:ci.deploy s>b b>d"},
    {"PIP015", "i:aws.ecr a:tool.argocd i>a", "i:tool.github a:tool.argocd i>a"},
    {"PIP016", "c:aws.ecs_cluster d:ci.deploy<c\"Deploy (Blue/Green)\"",
     "c:aws.ecs_cluster d:ci.deploy<c\"Deploy (Blue/Green)\" e:aws.codedeploy"},
    {"PIP017", "!state c:generic a:generic<c b:generic<c a>b",
     "!state c:generic a:generic<c b:generic<c a>b b>a"},
    {"PIP018", "!state c:generic a:generic<c z:generic a>z",
     "!state c:generic a:generic<c b:generic<c a>b"},
    {"PIP021", "a:iac.module b:iac.module a>b b>a", "a:iac.module b:iac.module a>b"},
};

CheckOptions strict()
{
    return {.strict = true, .today = "2026-06-01"};
}

bool fires(const Diagram& diagram, std::string_view code)
{
    const auto findings = check(diagram, builtInCatalog(), strict());
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return codeName(finding.diagnostic.code) == code;
    });
}

Diagram diagramOf(const RuleCase& c, const char* text)
{
    Diagram diagram = sketch(text);
    if (std::string_view(c.code) != "PIP018")
        return diagram;
    // an end state has no letters to be written by in a sketch
    DiagramData data;
    data.header = diagram.header();
    data.nodes.assign(diagram.nodes().begin(), diagram.nodes().end());
    data.edges.assign(diagram.edges().begin(), diagram.edges().end());
    for (Node& node : data.nodes)
        if (node.name == "z")
            node.shape = "end";
    return Diagram(std::move(data));
}

class EachRule : public testing::TestWithParam<RuleCase> {};

TEST_P(EachRule, FiresAndKeepsQuiet)
{
    EXPECT_TRUE(fires(diagramOf(GetParam(), GetParam().fires), GetParam().code))
        << GetParam().fires;
    EXPECT_FALSE(fires(diagramOf(GetParam(), GetParam().quiet), GetParam().code))
        << GetParam().quiet;
}

TEST_P(EachRule, FixesCureWhatTheyFix)
{
    const Diagram diagram = diagramOf(GetParam(), GetParam().fires);
    for (const Finding& finding : check(diagram, builtInCatalog(), strict())) {
        if (!finding.fix || codeName(finding.diagnostic.code) != GetParam().code)
            continue;
        EXPECT_FALSE(finding.fix->title.empty());
        Diagram cured = diagram;
        ASSERT_TRUE(cured.apply(finding.fix->diff)) << finding.fix->title;
        const auto left = check(cured, builtInCatalog(), strict());
        const bool same = std::any_of(left.begin(), left.end(), [&](const Finding& other) {
            return other.diagnostic.code == finding.diagnostic.code &&
                   other.diagnostic.nodes == finding.diagnostic.nodes &&
                   other.diagnostic.args == finding.diagnostic.args;
        });
        EXPECT_FALSE(same) << GetParam().code << ": " << finding.fix->title;
        ASSERT_TRUE(cured.apply(finding.fix->diff.inverted()));
        EXPECT_TRUE(std::equal(cured.nodes().begin(), cured.nodes().end(), diagram.nodes().begin(),
                               diagram.nodes().end()));
        return;
    }
}

INSTANTIATE_TEST_SUITE_P(All, EachRule, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.code); });

TEST(Rules, EachHasACaseAndAPage)
{
    std::set<std::string> cases;
    for (const RuleCase& c : kCases)
        cases.insert(c.code);
    std::set<std::string> codes;
    for (const Rule& rule : rules()) {
        const std::string code(codeName(rule.code));
        EXPECT_TRUE(codes.insert(code).second) << code;
        EXPECT_TRUE(cases.count(code)) << code;
        const std::string_view page = resource("rules/" + code + ".md");
        EXPECT_TRUE(page.starts_with("# " + code)) << code;
        for (const char* part : {"**Why.**", "**Wrong.**", "**Right.**", "**Silence.**"})
            EXPECT_NE(page.find(part), page.npos) << code << ' ' << part;
    }
}

TEST(Check, ObeysItsOptions)
{
    const Diagram diagram = sketch("v:aws.vpc(cidr=10.0.0.0/8) l:aws.alb");
    const auto codes = [&](const CheckOptions& options) {
        std::set<std::string> found;
        for (const Finding& finding : check(diagram, builtInCatalog(), options))
            found.insert(std::string(codeName(finding.diagnostic.code)));
        return found;
    };
    EXPECT_TRUE(codes({}).count("NET003"));
    EXPECT_FALSE(codes({}).count("LB007"));
    EXPECT_TRUE(codes({.strict = true}).count("LB007"));
    EXPECT_EQ(codes({.only = {"NET003"}}), std::set<std::string>{"NET003"});
    EXPECT_FALSE(codes({.ignore = {"NET003"}}).count("NET003"));
}

TEST(Check, FindsNothingInNothing)
{
    EXPECT_TRUE(check(Diagram(), builtInCatalog(), strict()).empty());
}

TEST(Fixed, CuresAllErrorsThatHaveAFix)
{
    const Diagram diagram =
        sketch("v:aws.vpc(cidr=10.0.0.0/8) s:aws.subnet_public<v n:aws.nat_gateway<v "
               "w:aws.waf<s");
    const Fixed result = fixed(diagram, builtInCatalog());
    EXPECT_GE(result.done.size(), 4u);
    for (const Finding& finding : check(result.diagram, builtInCatalog()))
        EXPECT_NE(severityOf(finding.diagnostic), Severity::Error) << sentence(finding.diagnostic);
}

}  // namespace
}  // namespace stratoplan
