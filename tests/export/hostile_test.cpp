#include "export/write.h"
#include "model/base/text_util.h"
#include "model/import/mermaid/mermaid.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <yaml-cpp/yaml.h>

// A label is text in every position of every format: written with hostile signs, a document gives
// the same files with the same bones as written with plain ones.

namespace stratoplan::exporting {
namespace {

using Files = std::map<std::string, std::string>;

// "@" stands for the signs. Each position that a name, a title, a comment or a table comes from.
constexpr const char* kDocuments[] = {
    "flowchart LR\n"
    " subgraph s1[\"Build Stage @\"]\n b[\"Docker Build @\"] --> t[\"Unit Tests @\"]"
    " --> x[\"Frobnicate @\"] --> p[\"Push to ECR @\"]\n end\n"
    " subgraph s2[\"Deploy Stage @\"]\n h[\"Update Helm values @\"] --> a[\"Argo CD Sync @\"]\n "
    "end\n"
    " j[\"Jenkins @\"] --> b\n p -->|\"image @\"| h\n a --> q{\"Success? @\"}\n q -->|Yes| "
    "n[\"Slack "
    "@\"]\n"
    " q -->|No| r[\"Rollback @\"]\n"
    " subgraph k[\"EKS Cluster @\"]\n subgraph m[\"Namespace: shop @\"]\n"
    "  o[\"Orders Service @<br/>Port 8081\"]\n  w[\"Mail Worker @\"]\n  db[(\"PostgreSQL @\")]\n"
    "  c[\"CronJob report @\"]\n  v[\"PVC uploads @\"]\n end\n end\n"
    " i[\"ALB @\"] --> o --> db\n o --> sm[\"Secrets Manager @\"]\n o --> u[\"SQS jobs @\"] --> w\n"
    " o --> v\n pr[\"Prometheus @\"] --> o\n am[\"Alertmanager @\"] --> sl[\"Slack alerts @\"]\n"
    " ec[\"ECR @\"]\n ro[\"IAM Role for Lambda @\"]\n",
    "flowchart LR\n"
    " g[\"GitHub @\"] --> cp[\"CodePipeline @\"] --> cb[\"CodeBuild @\"] --> f[\"Polish @\"]"
    " --> ap[\"Manual Approval @\"] --> cd[\"CodeDeploy Blue/Green @\"]\n"
    " hk[\"Lambda check @\"] -->|\"AfterAllowTraffic @\"| cd\n"
    " subgraph e[\"ECS Cluster @\"]\n s[\"Orders ECS Service @<br/>Port 7070\"]\n"
    "  b[\"Billing ECS Service @\"]\n end\n"
    " alb[\"ALB @\"] --> s --> sm[\"Secrets Manager @\"]\n s --> q[\"SQS jobs @\"] --> b"
    " --> t[\"DynamoDB items @\"]\n",
    "flowchart LR\n"
    " subgraph w[\"GitHub Actions @\"]\n"
    "  subgraph a[\"Deploy dev @\"]\n a1[\"Terraform Plan @\"] --> a2[\"Terraform Apply @\"]\n "
    "end\n"
    "  subgraph b[\"Deploy staging @\"]\n b1[\"Terraform Plan @\"] --> b2[\"Terraform Apply @\"]\n "
    "end\n"
    "  subgraph c[\"Deploy production @\"]\n c0{\"Approval @\"} --> c1[\"Terraform Plan @\"]"
    " --> c2[\"Terraform Apply @\"]\n end\n"
    "  a --> b --> c\n c2 --> n[\"Notify Slack @\"]\n end\n"
    " x[\"Schedule nightly @\"] --> a1\n y[\"Push to main @\"] --> a1\n",
    "flowchart LR\n"
    " g[\"GitLab @\"] --> t[\"Unit tests @\"] --> b[\"Docker build @\"]"
    " --> d[\"Deploy to production @\"] --> z[\"Wibble @\"]\n"
    " subgraph h[\"Docker Host @\"]\n n[\"Nginx @<br/>Port 80\"] --> a[\"Web app @<br/>Port 5000\"]"
    " --> p[(\"MySQL @\")]\n end\n",
    "graph TD\n R[\"Terragrunt root.hcl @\"]\n E[\"_envcommon/network.hcl @\"]\n"
    " subgraph p[\"Production @\"]\n subgraph r[\"eu-central-1 @\"]\n subgraph n[\"Network @\"]\n"
    "  v[\"VPC module @\"]\n end\n d[\"RDS module @\"]\n y[\"Widget module @\"]\n end\n end\n"
    " d --> v\n v --> E\n o[\"Outputs @\"]\n d --> o\n",
};

// Signs that mean something somewhere. None is a letter or a digit, so that names stay the same.
constexpr const char* kSigns[] = {"#quot;;",
                                  "';",
                                  "`",
                                  "$(",
                                  "${",
                                  "${{ }}",
                                  "{{ }}",
                                  "%{ }",
                                  "$[[ ]]",
                                  "- - : &",
                                  ": |",
                                  "\\",
                                  "< > &",
                                  "*/ /*",
                                  "'''",
                                  "#quot;#quot;#quot;",
                                  "::",
                                  "|| &&",
                                  "\u2028",
                                  "#35; ",
                                  "!",
                                  "../..",
                                  "%% %",
                                  "~",
                                  "\u202E\u2066",
                                  "[]()",
                                  "#124;",
                                  "\U0001F680"};

/// A title is plain text, a label of Mermaid has entities.
std::string decoded(std::string signs)
{
    for (const auto& [entity, sign] :
         {std::pair{"#quot;", "\""}, std::pair{"#35;", "#"}, std::pair{"#124;", "|"}})
        signs = replaceAll(std::move(signs), entity, sign);
    return signs;
}

Files filesOf(const std::string& text, const std::string& signs)
{
    const auto parsed = [&](const std::string& with) {
        return mermaid::read(replaceAll(text, "@", with), builtInCatalog()).diagram;
    };
    // What a thing is, the plain words say: signs may hide it, and then other files are right.
    Diagram diagram = parsed(signs);
    const Diagram plain = parsed("");
    Diff kinds;
    for (const Node& node : diagram.nodes()) {
        const Node& known = *plain.node(node.id);
        Node after = node;
        after.kind = known.kind;
        after.properties = known.properties;
        kinds.nodes.push_back({node, after});
    }
    EXPECT_TRUE(diagram.apply(kinds).ok());
    Files files;
    for (const Format& format : formats()) {
        if (!format.isFolder)
            continue;
        Input input;
        input.catalog = &builtInCatalog();
        input.diagrams.push_back({&diagram, "Shop " + decoded(signs), {}});
        input.options.gatewayApi = format.name == "helm";
        for (OutputFile& file : writeAs(format, std::move(input)).files)
            if (!file.path.starts_with(".stratoplan/"))  // names labels as keys, for itself
                files.emplace(std::string(format.name) + "/" + file.path, std::move(file.content));
    }
    return files;
}

/// The keys and the kinds of values, without what the values say.
void bonesOf(const YAML::Node& node, int depth, std::string& out)
{
    const std::string indent(static_cast<std::size_t>(depth), ' ');
    if (node.IsMap()) {
        for (const auto& entry : node) {
            out += indent + entry.first.Scalar() + ":\n";
            bonesOf(entry.second, depth + 1, out);
        }
    } else if (node.IsSequence()) {
        for (const YAML::Node& item : node) {
            out += indent + "-\n";
            bonesOf(item, depth + 1, out);
        }
    }
}

/// What is left of a text in a language with strings and comments once both are taken out, as its
/// reader takes them out: by quotes and ends of lines.
std::string bonesOf(const std::string& path, const std::string& text)
{
    std::string out;
    const bool data = path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".json");
    if (data && path.find("/templates/") == std::string::npos) {
        for (const YAML::Node& document : YAML::LoadAll(text)) {
            out += "---\n";
            bonesOf(document, 0, out);
        }
        return out;
    }
    if (path.ends_with(".md"))  // rows and columns
        return std::regex_replace(std::regex_replace(text, std::regex(R"(\\.)"), ""),
                                  std::regex(R"([^|\n#]+)"), "x");
    static const std::regex kToken(
        R"re('''(?:\\[\s\S]|(?!''')[\s\S])*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:#|//)[^\n]*)re");
    return std::regex_replace(text, kToken, "");
}

class Hostile : public testing::TestWithParam<const char*> {};

TEST_P(Hostile, SignsAreTextInEveryPosition)
{
    for (const char* document : kDocuments) {
        const Files plain = filesOf(document, "");
        const Files hostile = filesOf(document, GetParam());
        for (const auto& [path, content] : hostile) {
            const auto same = plain.find(path);
            ASSERT_NE(same, plain.end()) << "only with the signs: " << path;
            EXPECT_EQ(bonesOf(path, content), bonesOf(path, same->second)) << path << "\n"
                                                                           << content;
            EXPECT_EQ(content.find("\u2028"), std::string::npos) << path;
            EXPECT_EQ(content.find("\u202E"), std::string::npos) << path;
        }
        EXPECT_EQ(plain.size(), hostile.size());
    }
}

INSTANTIATE_TEST_SUITE_P(All, Hostile, testing::ValuesIn(kSigns));

}  // namespace
}  // namespace stratoplan::exporting
