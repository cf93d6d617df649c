#include "export/terraform/recipe_parts.h"

#include "export/names.h"
#include "export/schedule.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <regex>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

std::string word(const PartRequest& request, std::size_t index)
{
    return index < request.words.size() ? request.words[index] : std::string();
}

/// As the component or the line from it says.
std::string saidSchedule(const PartRequest& request)
{
    const std::string said =
        request.drawn().text() + request.system().textBetween(request.component, request.end);
    const std::string* drawn = request.drawn().property("schedule");
    return awsScheduleOf((drawn ? lowered(*drawn) + "\n" : std::string()) + said, {});
}

std::string schedule(const PartRequest& request)
{
    const std::string said = saidSchedule(request);
    return hclString(said.empty() ? "rate(1 hour)" : said);
}

/// Lines of a map: what a function is told of what it uses.
std::string settings(const PartRequest& request)
{
    std::string out;
    for (const auto& [name, value] : drawnSettings(request.builder, request.component))
        out += name + " = " + value + "\n";
    return std::string(trimmed(out));
}

/// A private bucket of one's own, "PREFIX_NAME", where the drawing has none in the region.
std::string ownBucket(const PartRequest& request)
{
    for (const int other : request.system().ofKind("aws.s3"))
        if (request.system().at(other).region == request.drawn().region &&
            !request.builder.address(other).empty())
            return {};
    const std::string label = word(request, 1) + "_" + request.name();
    const std::string address = "aws_s3_bucket." + label;
    const auto of = [&] {
        return request.builder.in(request.drawn().region).attr("bucket", address + ".id");
    };
    Hcl out;
    resource(out, "aws_s3_bucket", label,
             request.builder.in(request.drawn().region)
                 .attr("bucket_prefix",
                       "\"${local.name}-" + request.builder.slug(request.component, 16) + "-\""));
    if (word(request, 2) == "versioned")
        resource(out, "aws_s3_bucket_versioning", label,
                 of().block("versioning_configuration", Hcl().text("status", "Enabled")));
    resource(out, "aws_s3_bucket_public_access_block", label,
             of().flag("block_public_acls", true)
                 .flag("block_public_policy", true)
                 .flag("ignore_public_acls", true)
                 .flag("restrict_public_buckets", true));
    resource(out, "aws_s3_bucket_server_side_encryption_configuration", label,
             of().block("rule", Hcl().block("apply_server_side_encryption_by_default",
                                            Hcl().text("sse_algorithm", "aws:kms"))));
    return out.body();
}

/// "1.31" of a cluster as Kubernetes counts; empty where none is drawn.
std::string clusterVersion(const PartRequest& request)
{
    const std::string* drawn = request.drawn().property("version");
    const bool fits = drawn && drawn->starts_with("1.") && drawn->size() <= 4 &&
                      drawn->find_first_not_of("0123456789", 2) == std::string::npos;
    return fits ? *drawn : std::string();
}

std::string chosenRuntime(const PartRequest& request)
{
    // Source: runtimes that AWS Lambda supports.
    constexpr std::string_view kRuntimes[] = {
        "python3.10", "python3.11", "python3.12", "python3.13", "nodejs20.x", "nodejs22.x",
        "java17",     "java21",     "dotnet8",    "ruby3.3",    "ruby3.4",    "provided.al2023"};
    const std::string* drawn = request.drawn().property("runtime");
    const std::string text = request.drawn().text();
    if (drawn && std::ranges::find(kRuntimes, *drawn) != std::end(kRuntimes))
        return *drawn;
    const auto says = [&](std::string_view what) { return text.find(what) != std::string::npos; };
    return says("node") || says("typescript") || says("javascript") ? "nodejs22.x"
           : says("java")                                           ? "java21"
           : says(".net") || says("c#")                             ? "dotnet8"
           : says("golang") || says("go 1.") || says("rust")        ? "provided.al2023"
           : says("ruby")                                           ? "ruby3.3"
                                                                    : "python3.12";
}

/// Remembered, as what is packed has to be of that language.
std::string runtime(const PartRequest& request)
{
    return hclString(request.builder.runtimes[request.component] = chosenRuntime(request));
}

/// Source: runtimes that Lambda@Edge takes.
std::string edgeRuntime(const PartRequest& request)
{
    return hclString(request.builder.runtimes[request.component] = "nodejs22.x");
}

std::string handler(const PartRequest& request)
{
    const std::string language = runtime(request);
    return language.starts_with("\"nodejs")     ? "\"index.handler\""
           : language.starts_with("\"java")     ? "\"com.example.Handler::handleRequest\""
           : language.starts_with("\"dotnet")   ? "\"App::App.Handler::Handle\""
           : language.starts_with("\"provided") ? "\"bootstrap\""
                                                : "\"handler.handler\"";
}

/// A class, type or node type of the catalog's property where it has the form that AWS takes.
std::string typeLike(const PartRequest& request, const char* prefix)
{
    for (const char* name : {"instance_class", "node_type", "instance_type", "instance_types"})
        if (const std::string* drawn = request.drawn().property(name)) {
            const std::string type = lowered(*drawn);
            const auto dots = std::ranges::count(type, '.');
            const bool fits =
                type.starts_with(prefix) && dots == (*prefix ? 2 : 1) && type.size() < 30 &&
                type.find("..") == std::string::npos && !type.ends_with('.') &&
                std::ranges::all_of(type, [](char c) {
                    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
                });
            if (fits)
                return hclString(type);
        }
    return hclString(word(request, 1));
}

int nodeCount(const Component& drawn)
{
    for (const char* name : {"desired", "count", "min"})
        if (const int count = drawn.integer(name, 0); count > 0 && count < 500)
            return count;
    return 2;
}

std::string nodeCountText(const PartRequest& request)
{
    const Component& drawn = request.drawn();
    const int desired = nodeCount(drawn);
    const std::string which = word(request, 1);
    if (which == "min")
        return std::to_string(std::min(desired, std::max(1, drawn.integer("min", 1))));
    if (which == "max")
        return std::to_string(std::max(desired + 2, std::min(500, drawn.integer("max", 0))));
    return std::to_string(desired);
}

/// As many nodes of a cluster as are drawn, or as their box says: "min 3, max 20".
std::string drawnNodes(const PartRequest& request)
{
    std::size_t most = 2;
    const Component* stated = nullptr;
    for (const int index : request.system().ofKind("aws.eks_node")) {
        const Component& nodes = request.system().at(index);
        most = std::max(most, nodes.nodes.size());
        if (nodes.property("min") || nodes.property("max") || nodes.property("desired"))
            stated = &nodes;
        request.builder.written.insert(index);  // they are the group's
    }
    const int drawn = static_cast<int>(std::min<std::size_t>(most, 100));
    const int least = std::clamp(stated ? stated->integer("min", 1) : 1, 1, 450);
    const int desired = std::max(least, stated ? stated->integer("desired", least) : drawn);
    const std::string which = word(request, 1);
    return std::to_string(
        which == "min" ? least
        : which == "max"
            ? std::max(desired, stated ? stated->integer("max", desired + 2) : desired + 2)
            : desired);
}

std::string nodesType(const PartRequest& request)
{
    for (const int index : request.system().ofKind("aws.eks_node"))
        return typeLike({request.builder, index, -1, {"", "t3.large"}}, "");
    return "\"t3.large\"";
}

/// The machines of a batch environment, as it or a job in it says; empty where containers need
/// none.
std::string batchMachine(const PartRequest& request)
{
    const System& system = request.system();
    bool machines = request.drawn().says("ec2") || request.drawn().says("gpu");
    for (const int index : system.ofKind("aws.batch")) {
        if (index != request.component && system.frameOf(index, "aws.batch") != request.component)
            continue;
        if (const std::string* type = system.at(index).property("instance_type"); type)
            return typeLike({request.builder, index, -1, {"", "optimal"}}, "");
        machines = machines || system.at(index).says("ec2") || system.at(index).says("gpu");
    }
    return machines ? "\"optimal\"" : "";
}

std::string addonName(const PartRequest& request)
{
    constexpr const char* kAddons[] = {"aws-ebs-csi-driver", "aws-efs-csi-driver", "coredns",
                                       "kube-proxy", "vpc-cni"};
    for (const char* name : kAddons)
        if (request.drawn().says(name))
            return hclString(name);
    return hclString(request.drawn().says("efs")       ? "aws-efs-csi-driver"
                     : request.drawn().says("metrics") ? "metrics-server"
                                                       : "aws-ebs-csi-driver");
}

std::string registrySuffix(const PartRequest& request)
{
    const std::string name = request.name();
    return name == "main" ? "" : "/" + plainName(name, {'-', 60, "app"});
}

/// The blocks of all networks of the system.
std::string drawnCidrs(const PartRequest& request)
{
    std::vector<std::string> blocks;
    for (const Vpc& vpc : request.system().vpcs)
        blocks.push_back("aws_vpc." + vpc.name + ".cidr_block");
    return join(blocks, ", ");
}

std::string recordPrefix(const PartRequest& request)
{
    // A zone has one record at its top: the first target gets it.
    const std::string plain = request.builder.label("record", request.name());
    return plain == request.name() ? ""
                                   : plainName(request.builder.name(request.end), kDnsLabel) + ".";
}

std::string regionalAcl(const PartRequest& request)
{
    return request.builder.address(request.component);
}

std::string endPolicy(const PartRequest& request)
{
    const std::string* role = request.builder.roleOf(request.end);
    return role ? *role : "none";
}

std::string plainId(const PartRequest& request)
{
    return plainName(request.name(), kTerraformName).substr(0, 40);
}

std::string endRegion(const PartRequest& request)
{
    return request.builder.regionExpression(request.system().at(request.end).region);
}

/// Balancers that a zone leads to.
std::vector<int> dnsTargets(const PartRequest& request)
{
    std::vector<int> found;
    for (const char* kind : {"aws.alb", "aws.nlb"})
        for (const int other : request.near(kind))
            found.push_back(other);
    return found;
}

std::string saidOf(const System& system, int from, int to)
{
    return system.textBetween(from, to) + system.at(to).text();
}

/// Whether a target is the one that takes over: as its connection or label says, or as it stands in
/// another region than the first.
bool isDnsStandby(const PartRequest& request, int target)
{
    const std::string said = saidOf(request.system(), request.component, target);
    for (const char* word : {"secondary", "standby", "failover", "passive", " dr", "disaster"})
        if (said.find(word) != std::string::npos)
            return true;
    return request.system().at(target).region != request.system().at(dnsTargets(request)[0]).region;
}

bool isDnsPrimary(const PartRequest& request)
{
    return !isDnsStandby(request, request.end);
}

/// How a zone chooses between two balancers: "failover" where one stands by, "latency" where both
/// serve; empty for a single one, or several of the same rank.
std::string dnsPolicy(const PartRequest& request)
{
    const std::vector<int> targets = dnsTargets(request);
    const auto standbys =
        std::ranges::count_if(targets, [&](int target) { return isDnsStandby(request, target); });
    if (targets.size() != 2 || standbys != 1)
        return {};
    std::string said = request.drawn().text();
    for (const int target : targets)
        said += saidOf(request.system(), request.component, target);
    for (const char* word : {"latency", "active-active", "active/active", "geo"})
        if (said.find(word) != std::string::npos)
            return "latency";
    return "failover";
}

bool replicates(const PartRequest& request)
{
    const Component& end = request.system().at(request.end);
    const std::string& text = request.system().textBetween(request.component, request.end);
    const bool said =
        text.find("replic") != std::string::npos || text.find("cross") != std::string::npos;
    if (!said && end.region == request.drawn().region && !end.says("replica") && !end.says(" dr"))
        return false;
    // A bucket has one replication configuration.
    return request.builder.label("replication", request.name()) == request.name();
}

}  // namespace

std::vector<int> PartRequest::near(std::string_view kind) const
{
    std::vector<int> found;
    for (const int other : system().neighbours(component))
        if (system().isA(other, kind) && !builder.address(other).empty())
            found.push_back(other);
    return found;
}

namespace {

/// Whether a text names a machine with processors of Arm: "c6gn.4xlarge", "t4g.small". Source:
/// Amazon EC2 instance type naming conventions.
bool isArm(const std::string& text)
{
    static const std::regex kGraviton("(^|[^a-z0-9.])(a1|[a-z]+[0-9]+g[a-z]*)[.][0-9]*[a-z]");
    return std::regex_search(text, kGraviton);
}

}  // namespace

std::string machineImage(TerraformBuilder& builder, const std::string& text, int region)
{
    const bool ubuntu = text.find("ubuntu") != std::string::npos;
    const bool old = text.find("20.04") != std::string::npos;
    const bool arm = isArm(text);
    std::string name = ubuntu ? (old ? "ubuntu_20_04" : "ubuntu_22_04") : "amazon_linux";
    std::string pattern = !ubuntu ? "al2023-ami-2023.*-x86_64"
                          : old   ? "ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-*"
                                  : "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*";
    if (arm) {
        name += "_arm64";
        pattern = replaceAll(replaceAll(pattern, "x86_64", "arm64"), "amd64", "arm64");
    }
    std::string owner = ubuntu ? "099720109477" : "amazon";
    // "AMI: jenkins-server", "custom AMI (web-base)": an image of one's own.
    if (const std::size_t at = text.find("ami"); at != std::string::npos) {
        std::size_t begin = text.find_first_not_of(" :(-=", at + 3);
        const std::size_t end =
            begin == std::string::npos
                ? begin
                : text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_", begin);
        const std::string own = begin == std::string::npos ? "" : text.substr(begin, end - begin);
        if (own.find('-') != std::string::npos && !own.starts_with("id") && own.size() < 60 &&
            !own.ends_with('-')) {
            name = plainName(own, kTerraformName);
            pattern = own + "-*";
            owner = "self";
        }
    }
    if (region > 0)
        name += "_" + std::to_string(region + 1);
    if (builder.label("data.aws_ami", name) == name)  // the first that asks writes it
        builder.file("compute.tf")
            .block("data",
                   builder.in(region)
                       .flag("most_recent", true)
                       .attr("owners", hclStrings({owner}))
                       .block("filter",
                              Hcl().text("name", "name").attr("values", hclStrings({pattern})))
                       .block("filter", Hcl()
                                            .text("name", "virtualization-type")
                                            .attr("values", hclStrings({"hvm"}))),
                   {"aws_ami", name});
    return "data.aws_ami." + name + ".id";
}

std::optional<std::string> recipePart(const PartRequest& request)
{
    using Part = std::string (*)(const PartRequest&);
    static const std::unordered_map<std::string, Part> kParts = {
        {"schedule", schedule},
        {"settings", settings},
        {"eks_version", [](const PartRequest& r) { return hclString(clusterVersion(r)); }},
        {"fifo_ending",
         [](const PartRequest& r) { return std::string(r.drawn().says("fifo") ? ".fifo" : ""); }},
        {"own_bucket", ownBucket},
        {"topic_key", topicKey},
        {"queue_policy", queuePolicy},
        {"accounts_policy", accountsPolicy},
        {"topic_policy", topicPolicy},
        {"topic_subscribers", topicSubscribers},
        {"runtime", runtime},
        {"edge_runtime", edgeRuntime},
        {"handler", handler},
        {"instance_class", [](const PartRequest& r) { return typeLike(r, "db."); }},
        {"database_class",
         [](const PartRequest& r) {
             return typeLike({r.builder, r.component, r.end, {"", usualDatabaseClass(r)}}, "db.");
         }},
        {"node_type", [](const PartRequest& r) { return typeLike(r, "cache."); }},
        {"instance_type", [](const PartRequest& r) { return typeLike(r, ""); }},
        {"search_type",
         [](const PartRequest& r) {
             std::string type = typeLike({r.builder, r.component, r.end, {"", "t3.medium"}}, "");
             type.insert(type.size() - 1, ".search");
             return type;
         }},
        {"dms_class",
         [](const PartRequest& r) {
             return typeLike({r.builder, r.component, r.end, {"", "dms.t3.medium"}}, "dms.");
         }},
        {"warehouse_type",
         [](const PartRequest& r) {
             const std::string type = typeLike({r.builder, r.component, r.end, {"", ""}}, "");
             return type.starts_with("\"ra3.") || type.starts_with("\"dc2.") ? type
                                                                             : "\"ra3.large\"";
         }},
        {"broker_type",
         [](const PartRequest& r) {
             return typeLike({r.builder, r.component, r.end, {"", "mq.m5.large"}}, "mq.");
         }},
        {"ami",
         [](const PartRequest& r) {
             return machineImage(r.builder, r.drawn().text(), r.drawn().region);
         }},
        {"node_count", nodeCountText},
        {"drawn_nodes", drawnNodes},
        {"node_type_of_nodes", nodesType},
        {"addon_name", addonName},
        {"batch_machine", batchMachine},
        {"ecr_suffix", registrySuffix},
        {"drawn_cidrs", drawnCidrs},
        {"record_prefix", recordPrefix},
        {"end_region", endRegion},
        {"web_acl_regional", regionalAcl},
        {"end_policy", endPolicy},
        {"id", plainId},
        {"api_routes", apiRoutes},
        {"http_api_routes", httpApiRoutes},
        {"bucket_notifications", bucketNotifications},
        {"event_pattern", eventPattern},
        {"distribution", distribution},
        {"certificate_provider", certificateProvider},
        {"migration_tasks", migrationTasks},
        {"block_volumes", blockVolumes},
        {"web_acl", webAcl},
        {"alarm", alarm},
        {"peering", peering},
        {"peering_line", peeringLine},
        {"attachments", attachments},
        {"plain_role", plainRole},
        {"states", states},
    };
    const auto it = kParts.find(request.words.front());
    if (it != kParts.end())
        return it->second(request);
    for (const auto part : {cloudPart, azurePart, networkPart})
        if (const auto found = part(request))
            return found;
    return dataPart(request);
}

std::optional<bool> recipeCondition(const PartRequest& request)
{
    const std::string& what = request.words.front();
    if (what == "http_api")
        return request.builder.type(request.component) == "aws_apigatewayv2_api";
    if (what == "end_http_api")
        return request.builder.type(request.end) == "aws_apigatewayv2_api";
    if (what == "eks_version")
        return !clusterVersion(request).empty();
    if (what == "scheduled")
        return !saidSchedule(request).empty();
    if (what == "serviced_topic")
        return isServicedTopic(request);
    if (what == "failover" || what == "latency")
        return dnsPolicy(request) == what;
    if (what == "dns_primary")
        return isDnsPrimary(request);
    if (what == "used_by_other_accounts")
        return isUsedByOtherAccounts(request);
    if (what == "replicates")
        return replicates(request);
    if (what == "end_schedulable")  // of SageMaker only its pipelines are started
        return !request.system().isA(request.end, "aws.sagemaker") ||
               request.builder.type(request.end) == "aws_sagemaker_pipeline";
    if (what == "end_dual_stack")
        return request.builder.dualStack.contains(request.end);
    for (const auto condition : {azureCondition, networkCondition})
        if (const auto found = condition(request))
            return found;
    return dataCondition(request);
}

}  // namespace stratoplan::exporting
