#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>
#include <cctype>

namespace stratoplan {
namespace {

using Context = RuleContext;

std::optional<std::int64_t> integer(const Context& c, int node, std::string_view name)
{
    const std::string* text = c.property(node, name);
    return text ? toInteger(*text) : std::nullopt;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char letter) { return std::isdigit(letter); });
}

/// "t3.medium", "c6i.2xlarge", "u-6tb1.metal", with "db." or "cache." in front of it.
/// Source: EC2 User Guide, instance type naming conventions.
bool isInstanceType(std::string_view text)
{
    for (const std::string_view prefix : {"db.", "cache.", "ml.", "dms.", "kafka.", "mq."})
        if (text.starts_with(prefix))
            text.remove_prefix(prefix.size());
    const std::size_t dot = text.find('.');
    if (dot == text.npos || dot == 0 || !std::islower(static_cast<unsigned char>(text[0])))
        return false;
    const std::string_view family = text.substr(0, dot);
    std::string_view size = text.substr(dot + 1);
    if (std::none_of(family.begin(), family.end(),
                     [](unsigned char letter) { return std::isdigit(letter); }))
        return false;
    for (const std::string_view name :
         {"nano", "micro", "small", "medium", "large", "xlarge", "metal"})
        if (size == name)
            return true;
    if (size.starts_with("metal-"))
        return true;
    return size.ends_with("xlarge") && isNumber(size.substr(0, size.size() - 6));
}

constexpr std::string_view kTypeProperties[] = {"instance_type", "instance_class", "node_type"};

void cmp004(const Context& c, const Report& report)
{
    for (const int node : c.each())
        for (const std::string_view name : kTypeProperties)
            if (const std::string* type = c.property(node, name);
                type && c.node(node).kind.starts_with("aws.") && *type != "db.serverless" &&
                !isInstanceType(*type))
                FindingBuilder{c, report}(DiagCode::CMP004, {*type}, {node});
}

/// Families that have a successor. Source: EC2 User Guide, previous generation instances.
struct Generation {
    std::string_view old, now;
};
constexpr Generation kGenerations[] = {
    {"t1", "t3"},  {"t2", "t3"},  {"m1", "m6i"}, {"m2", "m6i"}, {"m3", "m6i"},   {"m4", "m6i"},
    {"c1", "c6i"}, {"c3", "c6i"}, {"c4", "c6i"}, {"r3", "r6i"}, {"r4", "r6i"},   {"i2", "i4i"},
    {"g2", "g5"},  {"g3", "g5"},  {"p2", "p4d"}, {"x1", "x2i"}, {"hs1", "d3en"},
};

void cmp005(const Context& c, const Report& report)
{
    for (const int node : c.each())
        for (const std::string_view name : kTypeProperties) {
            const std::string* type = c.property(node, name);
            if (!type)
                continue;
            for (const Generation& generation : kGenerations) {
                const std::string dotted = std::string(generation.old) + '.';
                const std::size_t at = type->find(dotted);
                if (at == type->npos || (at > 0 && (*type)[at - 1] != '.'))
                    continue;
                std::string newer = *type;
                newer.replace(at, generation.old.size(), generation.now);
                FindingBuilder{c,
                               report}(DiagCode::CMP005, {*type}, {node}, {},
                                       FixMaker(c, "Use %1", newer).set(node, name, newer).done());
            }
        }
}

/// Task sizes of Fargate: CPU units, and memory from, to and in steps of MiB.
/// Source: Amazon ECS Developer Guide, "Task CPU and memory".
struct FargateSize {
    std::int64_t cpu, least, most, step;
};
constexpr FargateSize kFargate[] = {
    {256, 512, 512, 512},       {256, 1024, 2048, 1024},      {512, 1024, 4096, 1024},
    {1024, 2048, 8192, 1024},   {2048, 4096, 16384, 1024},    {4096, 8192, 30720, 1024},
    {8192, 16384, 61440, 4096}, {16384, 32768, 122880, 8192},
};

void cmp006(const Context& c, const Report& report)
{
    for (const int task : c.each({"aws.ecs_task", "aws.ecs_service"})) {
        const auto cpu = integer(c, task, "cpu");
        const auto memory = integer(c, task, "memory");
        if (!cpu || !memory || c.saysWord(task, "ec2"))
            continue;
        const auto fits = [&](const FargateSize& size) {
            return size.cpu == *cpu && *memory >= size.least && *memory <= size.most &&
                   *memory % size.step == 0;
        };
        if (std::any_of(std::begin(kFargate), std::end(kFargate), fits))
            continue;
        std::optional<Fix> fix;
        for (const FargateSize& size : kFargate) {
            if (size.cpu < *cpu || size.most < *memory)
                continue;
            std::int64_t next = std::max(size.least, *memory);
            next = (next + size.step - 1) / size.step * size.step;
            fix = FixMaker(c, "Use %1", std::to_string(size.cpu) + "/" + std::to_string(next))
                      .set(task, "cpu", std::to_string(size.cpu))
                      .set(task, "memory", std::to_string(next))
                      .done();
            break;
        }
        FindingBuilder{c, report}(DiagCode::CMP006, {std::to_string(*cpu), std::to_string(*memory)},
                                  {task}, {}, fix);
    }
}

void cmp009(const Context& c, const Report& report)
{
    for (const int task : c.each({"aws.ecs_task", "aws.ecs_service"})) {
        const int subnet = c[task].subnet;
        const bool inPublic = subnet >= 0 && c.node(subnet).kind == "aws.subnet_public";
        if (!inPublic && !c.isTrue(task, "assign_public_ip"))
            continue;
        FixMaker fix(c, "Keep it private");
        if (c.isTrue(task, "assign_public_ip"))
            fix.set(task, "assign_public_ip", "false");
        const int vpc = c.vpcOf(task);
        const std::vector<int> homes =
            vpc >= 0 ? c.inVpc(vpc, "aws.subnet_private") : std::vector<int>();
        if (inPublic && !homes.empty())
            fix.move(task, homes.front());
        else if (inPublic)
            fix.move(task, fix.add("aws.subnet_private", "Private Subnet", c[subnet].parent));
        FindingBuilder{c, report}(DiagCode::CMP009, {c.label(task)}, {task}, {}, fix.done());
    }
}

/// Source: AWS Lambda Developer Guide, runtimes and their deprecation.
bool isRuntime(std::string_view runtime)
{
    for (const std::string_view known :
         {"nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x",   "python3.9",      "python3.10",
          "python3.11", "python3.12", "python3.13", "python3.14",   "java8.al2",      "java11",
          "java17",     "java21",     "java25",     "dotnet8",      "dotnet9",        "dotnet10",
          "ruby3.2",    "ruby3.3",    "ruby3.4",    "provided.al2", "provided.al2023"})
        if (runtime == known)
            return true;
    return false;
}

/// Source: AWS Lambda Developer Guide, quotas.
void cmp017(const Context& c, const Report& report)
{
    for (const int function : c.each("aws.lambda")) {
        std::string what;
        FixMaker fix(c, "Stay within the limits");
        const auto within = [&](std::string_view name, std::int64_t least, std::int64_t most,
                                std::string_view said) {
            const auto value = integer(c, function, name);
            if (!value || (*value >= least && *value <= most))
                return;
            what += (what.empty() ? "" : ", ") + std::string(said) + " " + std::to_string(*value) +
                    " is outside " + std::to_string(least) + " to " + std::to_string(most);
            fix.set(function, name, std::to_string(std::clamp(*value, least, most)));
        };
        within("memory_mb", 128, 10240, "memory");
        within("timeout_s", 1, 900, "timeout");
        if (const std::string* runtime = c.property(function, "runtime");
            runtime && !isRuntime(*runtime))
            what += (what.empty() ? "" : ", ") + ("'" + *runtime + "' is no supported runtime");
        if (!what.empty())
            FindingBuilder{c, report}(DiagCode::CMP017, {c.label(function), what}, {function}, {},
                                      fix.done());
    }
}

void cmp018(const Context& c, const Report& report)
{
    for (const int queue : c.each("aws.sqs")) {
        const std::string* name = c.property(queue, "name");
        if (c.isTrue(queue, "fifo") && name && !name->ends_with(".fifo")) {
            FindingBuilder{c, report}(
                DiagCode::CMP018, {c.label(queue), "a FIFO queue's name ends in .fifo"}, {queue},
                {},
                FixMaker(c, "Use %1", *name + ".fifo").set(queue, "name", *name + ".fifo").done());
            continue;
        }
        const std::int64_t visibility = integer(c, queue, "visibility_s").value_or(30);
        for (const int edge : c[queue].out) {
            const int consumer = c.target(edge);
            const auto timeout = integer(c, consumer, "timeout_s");
            if (!timeout || *timeout <= visibility)
                continue;
            const std::string longer = std::to_string(*timeout * 6);  // AWS: six times
            FindingBuilder{c, report}(
                DiagCode::CMP018,
                {c.label(queue), "messages come back after " + std::to_string(visibility) +
                                     " s, but " + c.label(consumer) + " may take " +
                                     std::to_string(*timeout) + " s"},
                {queue, consumer}, {edge},
                FixMaker(c, "Use %1 s", longer).set(queue, "visibility_s", longer).done());
            break;
        }
    }
}

constexpr Rule kRules[] = {
    {DiagCode::CMP004, RuleWhen::Property, cmp004, Reach::Near},
    {DiagCode::CMP005, RuleWhen::Drawn, cmp005, Reach::Near},
    {DiagCode::CMP006, RuleWhen::Property, cmp006, Reach::Near},
    {DiagCode::CMP009, RuleWhen::Drawn, cmp009, Reach::Near},
    {DiagCode::CMP017, RuleWhen::Property, cmp017, Reach::Near},
    {DiagCode::CMP018, RuleWhen::Property, cmp018, Reach::Near},
};

}  // namespace

std::span<const Rule> limitRules()
{
    return kRules;
}

}  // namespace stratoplan
