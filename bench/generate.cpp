#include "bench/generate.h"

#include <algorithm>
#include <random>

namespace stratoplan::bench {
namespace {

constexpr int kCardsInGroup = 8;
constexpr int kGroupsInZone = 6;

}  // namespace

std::string nestedFlowchart(int nodes)
{
    constexpr const char* kNames[] = {"ALB",       "ECS Service", "RDS PostgreSQL", "Lambda",
                                      "S3 Bucket", "SQS Queue",   "NAT Gateway",    "Prometheus"};
    std::mt19937 random(42);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    std::string out = "flowchart TB\n";
    for (int i = 0; i < nodes; ++i) {
        const int group = i / kCardsInGroup;
        if (i % (kCardsInGroup * kGroupsInZone) == 0)
            out += "subgraph Z" + std::to_string(group / kGroupsInZone) + "[\"Zone " +
                   std::to_string(group / kGroupsInZone) + "\"]\n";
        if (i % kCardsInGroup == 0)
            out += "subgraph G" + std::to_string(group) + "[\"Subnet 10.0." +
                   std::to_string(group % 256) + ".0/24\"]\n";
        out += "n" + std::to_string(i) + "[\"" + kNames[i % 8] + " " + std::to_string(i) + "\"]\n";
        if ((i + 1) % kCardsInGroup == 0 || i + 1 == nodes)
            out += "end\n";
        if ((i + 1) % (kCardsInGroup * kGroupsInZone) == 0 || i + 1 == nodes)
            out += "end\n";
    }
    for (int i = 1; i < nodes; ++i) {
        out += "n" + std::to_string(i - 1) + " --> n" + std::to_string(i) + "\n";
        if (below(10) < 3)
            out += "n" + std::to_string(below(i)) + " -.->|\"calls\"| n" + std::to_string(i) + "\n";
    }
    return out;
}

std::string clusteredFlowchart(int nodes, bool far)
{
    constexpr int kInSubnet = 5;
    constexpr int kInNetwork = 30;
    constexpr int kNear = 8;
    std::mt19937 random(1);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    std::string out = "flowchart TB\n";
    for (int i = 0; i < nodes; ++i) {
        const std::string n = std::to_string(i);
        if (i % kInNetwork == 0)
            out += "subgraph v" + n + "[VPC " + n + "]\n";
        if (i % kInSubnet == 0)
            out += "subgraph s" + n + "[Subnet " + n + "]\n";
        out += "n" + n + "[Orders API " + n + "]\n";
        if (i % kInSubnet == kInSubnet - 1 || i + 1 == nodes)
            out += "end\n";
        if (i % kInNetwork == kInNetwork - 1 || i + 1 == nodes)
            out += "end\n";
    }
    for (int e = 0; e < nodes * 7 / 5; ++e) {
        const int from = below(nodes - 1);
        const int to = far ? below(nodes) : std::min(from + 1 + below(kNear), nodes - 1);
        if (from != to)
            out += "n" + std::to_string(from) + " --> n" + std::to_string(to) + "\n";
    }
    return out;
}

std::string wideNetwork(int cards)
{
    constexpr int kInSubnet = 5;
    std::string text = "flowchart TB\n  subgraph vpc[\"VPC 10.0.0.0/16\"]\n";
    for (int i = 0; i < cards / kInSubnet * kInSubnet; ++i) {
        const std::string n = std::to_string(i / kInSubnet);
        if (i % kInSubnet == 0)
            text.append("  subgraph s")
                .append(n)
                .append("[\"Private subnet ")
                .append(n)
                .append("\"]\n");
        text += "    n" + std::to_string(i) + "[Orders API " + std::to_string(i) + "]\n";
        if (i % kInSubnet == kInSubnet - 1)
            text += "  end\n";
    }
    text += "  end\n";
    for (int i = 1; i < cards / kInSubnet * kInSubnet; ++i)
        text += "  n" + std::to_string(i - 1 - i % 3 % i) + " --> n" + std::to_string(i) + "\n";
    return text;
}

std::string awsSystem(int vpcs)
{
    constexpr int kServices = 18;
    std::string text = "flowchart LR\n";
    for (int v = 0; v < vpcs; ++v) {
        const std::string n = std::to_string(v);
        text += "subgraph vpc" + n + "[\"VPC 10." + n + ".0.0/16\"]\n  subgraph public" + n +
                "[\"Public Subnets - 3 AZs\"]\n    alb" + n + "[ALB web " + n + "]\n    nat" + n +
                "[NAT Gateway " + n + "]\n  end\n  subgraph private" + n +
                "[\"Private Subnets - 3 AZs\"]\n    db" + n + "[(RDS PostgreSQL " + n +
                ")]\n    cache" + n + "[ElastiCache Redis " + n + "]\n";
        std::string links;
        for (int s = 0; s < kServices; ++s) {
            const std::string id = n + "x" + std::to_string(s);
            text += "    service" + id + "[ECS Service api " + id + "]\n";
            links += "alb" + n + " --> service" + id + "\nservice" + id + " --> db" + n +
                     "\nservice" + id + " --> queue" + id + "[SQS queue " + id + "]\nqueue" + id +
                     " --> function" + id + "[Lambda function " + id + "]\nfunction" + id +
                     " --> table" + id + "[(DynamoDB table " + id + ")]\n";
        }
        text += "  end\nend\n" + links;
    }
    return text;
}

std::string document(std::size_t bytes)
{
    const std::string prose =
        "## Chapter\n\nSome *prose* with [a link](x), `code` and a list:\n\n- one\n- two\n\n";
    const std::string diagram = "```mermaid\n" + nestedFlowchart(24) + "```\n\n";
    std::string out;
    for (int i = 0; out.size() < bytes; ++i)
        out += i % 50 == 0 ? diagram : prose;
    return out;
}

}  // namespace stratoplan::bench
