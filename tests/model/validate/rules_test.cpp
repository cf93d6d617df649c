#include "model/validate/rule.h"
#include "tests/model/validate/rule_cases.h"
#include "tests/model/validate/sketch.h"

#include <gtest/gtest.h>

#include "resources/resources.h"
#include <algorithm>
#include <set>
#include <string>

namespace stratoplan {
namespace {

using testing_support::kRuleCases;
using testing_support::RuleCase;
using testing_support::sketch;

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

INSTANTIATE_TEST_SUITE_P(All, EachRule, testing::ValuesIn(kRuleCases),
                         [](const auto& test) { return std::string(test.param.code); });

TEST(Rules, AnApprovalCountsBehindALineBetweenStages)
{
    const auto pipeline = [](const std::string& inner) {
        return sketch("s:ci.source c:ci.stage b:ci.build<c p:ci.stage t:ci.test<p a:ci.approval<p "
                      "d:ci.deploy<p\"Deploy to production\" s>c c>p " +
                      inner);
    };
    EXPECT_FALSE(fires(pipeline("t>a a>d"), "PIP004"));
    EXPECT_TRUE(fires(pipeline("t>d"), "PIP004"));
    EXPECT_TRUE(fires(pipeline("t>a"), "PIP004"));  // nothing stands before the deployment
}

/// Further pairs of rules that have a case: what fires, and what is quiet.
const RuleCase kFurther[] = {
    {"AVL004", "r:aws.region\"us-east-1 (DR )\" d:aws.rds_read_replica<r",
     "r:aws.region\"us-east-1 (DR )\" d:aws.rds_read_replica<r k:aws.eks_cluster<r"},
    // IPv6 has sizes and blocks of its own.
    {"NET001", "v:aws.vpc(ipv6_cidr=2001:db8::1::/56)", "v:aws.vpc(ipv6_cidr=2001:db8::/56)"},
    {"NET002", "v:aws.vpc(ipv6_cidr=2001:db8::1/56)", "v:aws.vpc(ipv6_cidr=2001:db8::/56)"},
    {"NET003", "v:aws.vpc(ipv6_cidr=2001:db8::/32)", "v:aws.vpc(ipv6_cidr=2001:db8::/48)"},
    {"NET004", "v:aws.vpc(ipv6_cidr=2001:db8::/56) s:aws.subnet<v(ipv6_cidr=2001:db8::/65)",
     "v:aws.vpc(ipv6_cidr=2001:db8::/56) s:aws.subnet<v(ipv6_cidr=2001:db8::/64)"},
    {"NET005", "v:aws.vpc(ipv6_cidr=2001:db8::/56) s:aws.subnet<v(ipv6_cidr=2001:db8:0:100::/64)",
     "v:aws.vpc(ipv6_cidr=2001:db8::/56) s:aws.subnet<v(ipv6_cidr=2001:db8:0:ff::/64)"},
    {"NET005", "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.9.1.0/24)",
     "v:aws.vpc(cidr=10.0.0.0/16,secondary_cidrs=10.9.0.0/16) s:aws.subnet<v(cidr=10.9.1.0/24)"},
    {"NET006",
     "v:aws.vpc s:aws.subnet<v(ipv6_cidr=2001:db8::/60) "
     "t:aws.subnet<v(ipv6_cidr=2001:db8:0:1::/64)",
     "v:aws.vpc s:aws.subnet<v(ipv6_cidr=2001:db8::/64) "
     "t:aws.subnet<v(ipv6_cidr=2001:db8:0:1::/64)"},
    {"NET010",
     "v:aws.vpc(cidr=10.0.0.0/16,ipv6_cidr=2001:db8::/56) s:aws.subnet<v(cidr=10.0.0.0/24)",
     "v:aws.vpc(cidr=10.0.0.0/16) s:aws.subnet<v(cidr=10.0.0.0/24)"},
    // What belongs to a frame without standing in it.
    {"SEC007", "g:aws.security_group a:aws.lambda b:aws.s3 a>b",
     "g:aws.security_group a:aws.lambda(memberOf=g) b:aws.s3 a>b"},
    {"STR001", "a:aws.lambda b:aws.sqs a>b t:aws.ecs_task c:aws.ecs_cluster",
     "a:aws.lambda b:aws.sqs a>b t:aws.ecs_task(memberOf=c) c:aws.ecs_cluster"},
    {"CMP007", "c:aws.ecs_cluster t:aws.ecs_task(memberOf=x)",
     "c:aws.ecs_cluster g:aws.security_group t:aws.ecs_task(memberOf=c)"},
};

TEST(Rules, KnowFurtherWaysToSayIt)
{
    for (const RuleCase& c : kFurther) {
        EXPECT_TRUE(fires(sketch(c.fires), c.code)) << c.code << ": " << c.fires;
        EXPECT_FALSE(fires(sketch(c.quiet), c.code)) << c.code << ": " << c.quiet;
    }
}

// One fix after the other, as `check --fix` does them.
TEST(Rules, SpreadSubnetsOverZones)
{
    const Fixed done = fixed(sketch("v:aws.vpc s:aws.subnet_public<v t:aws.subnet_public<v "
                                    "u:aws.subnet_public<v(az=a) p:aws.subnet_private<v"),
                             builtInCatalog(), Severity::Info, {.only = {"NET012"}});
    std::string zones;
    for (const char* name : {"s", "t", "u", "p"})
        zones += *done.diagram.nodeNamed(name)->property("az");
    EXPECT_EQ(zones, "bcaa");
}

TEST(Rules, MoveIpv6BlocksToFreePlaces)
{
    Diagram diagram = sketch("v:aws.vpc(cidr=10.0.0.0/16,ipv6_cidr=2001:db8:0:1a00::/56) "
                             "s:aws.subnet<v(cidr=10.0.0.0/24,ipv6_cidr=2001:db8:0:1a00::/64) "
                             "t:aws.subnet<v(cidr=10.0.1.0/24,ipv6_cidr=2001:db8:0:1a00::/64)");
    for (const Finding& finding : check(diagram, builtInCatalog(), {.only = {"NET006"}}))
        ASSERT_TRUE(finding.fix && diagram.apply(finding.fix->diff));
    EXPECT_EQ(*diagram.nodeNamed("t")->property("ipv6_cidr"), "2001:db8:0:1a01::/64");
    EXPECT_EQ(*diagram.nodeNamed("t")->property("cidr"), "10.0.1.0/24");
}

TEST(Rules, EachHasACaseAndAPage)
{
    std::set<std::string> cases;
    for (const RuleCase& c : kRuleCases)
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

TEST(Rules, ThoseOfReadersHaveAPage)
{
    for (const char* code : {"IMP001", "IMP002", "STR005"}) {
        const std::string_view page = resource("rules/" + std::string(code) + ".md");
        EXPECT_TRUE(codeNamed(code).has_value()) << code;
        EXPECT_TRUE(page.starts_with("# " + std::string(code))) << code;
    }
    EXPECT_EQ(rules().size() + 3, 169u);
}

TEST(Check, ReadsWhatIsStatedBesideTheDrawing)
{
    const Diagram diagram = sketch("v:aws.vpc e:aws.ec2_instance<v");
    const NodeId instance = diagram.nodeNamed("e")->id;
    const auto opens = [&](const char* rule) {
        const auto found =
            check(diagram, builtInCatalog(), {.stated = {{instance, {{"ingress", rule}}}}});
        return std::any_of(found.begin(), found.end(), [](const Finding& finding) {
            return finding.diagnostic.code == DiagCode::SEC001;
        });
    };
    EXPECT_TRUE(opens("TCP 22 from 0.0.0.0/0"));
    EXPECT_FALSE(opens("TCP 22 from 192.0.2.1/32"));
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

// An empty subnet is there for its zone; a group around nothing goes.
TEST(Fixed, RemovesEmptyGroupsAndNoSubnets)
{
    const Diagram diagram = sketch("v:aws.vpc* s:aws.subnet_db*<v g:base.group*");
    bool groupGoes = false;
    for (const Finding& finding : check(diagram, builtInCatalog(), strict()))
        if (codeName(finding.diagnostic.code) == "STR004") {
            const Node& node = *diagram.node(finding.diagnostic.nodes.front());
            EXPECT_EQ(finding.fix.has_value(), node.name == "g");
            groupGoes = groupGoes || (finding.fix && node.name == "g");
        }
    EXPECT_TRUE(groupGoes);
}

// A label that holds its block says it once.
TEST(RuleTexts, SayABlockOnce)
{
    const auto said = [](const char* label) {
        DiagramData data;
        data.nodes.push_back({.id = {1},
                              .name = "v",
                              .label = "Shop VPC (10.0.0.0/16)",
                              .isContainer = true,
                              .kind = "aws.vpc",
                              .properties = {{"cidr", "10.0.0.0/16"}}});
        data.nodes.push_back({.id = {2},
                              .name = "s",
                              .parent = {1},
                              .label = label,
                              .isContainer = true,
                              .kind = "aws.subnet_public",
                              .properties = {{"cidr", "10.20.0.0/20"}}});
        for (const Finding& finding : check(Diagram(std::move(data)), builtInCatalog(), {}))
            if (finding.diagnostic.code == DiagCode::NET005)
                return sentence(finding.diagnostic);
        return std::string();
    };
    const std::string rest = " 10.20.0.0/20 is not inside VPC Shop VPC 10.0.0.0/16";
    EXPECT_EQ(said("Public a\n10.20.0.0/20"), "Subnet Public a" + rest);
    EXPECT_EQ(said("Web - 10.20.0.0/20"), "Subnet Web" + rest);
    EXPECT_EQ(said("10.20.0.0/20"), "Subnet Public Subnet" + rest);
}

}  // namespace
}  // namespace stratoplan
