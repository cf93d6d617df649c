#include "model/base/text_util.h"
#include "model/validate/rules/families.h"

#include <algorithm>

namespace stratoplan {
namespace {

using Context = RuleContext;

/// One setting that a component should have. In the strict profile an unset one counts as wrong,
/// unless the drawing says it in words or `onlyIfSet`.
struct Setting {
    DiagCode code;
    std::string_view kind;  ///< or a trait, written "@trait"
    std::string_view property;
    std::string_view wanted;     ///< a value, or ">=N"
    std::string_view what;       ///< second argument of the message
    std::string_view word = {};  ///< in the box: it is said
    bool onlyIfSet = false;
};

constexpr Setting kSettings[] = {
    {DiagCode::LB008, "aws.alb", "access_logs", "true", "enable access logs", "access log"},
    {DiagCode::LB008, "aws.alb", "deletion_protection", "true", "enable deletion protection",
     "deletion protection"},
    {DiagCode::LB009, "aws.nlb", "cross_zone", "true", "", "cross-zone"},
    {DiagCode::SEC010, "aws.ec2_instance", "public_ip", "false", "has a public IP", "", true},
    {DiagCode::SEC010, "aws.ec2_instance", "imdsv2", "true", "require IMDSv2", "imdsv2"},
    {DiagCode::SEC010, "aws.ec2_instance", "encrypted", "true", "encrypt its volumes", "encrypt"},
    {DiagCode::SEC012, "@cache", "in_transit", "true", "", "tls"},
    {DiagCode::SEC013, "aws.kms", "rotation", "true", "", "rotat"},
    {DiagCode::SEC018, "aws.eks_cluster", "endpoint_public", "false", "make its endpoint private",
     "private endpoint"},
    {DiagCode::SEC018, "aws.eks_cluster", "log_types", "", "enable control plane logs",
     "control plane log"},
    {DiagCode::SEC019, "aws.vpc", "flow_logs", "true", "", "flow log"},
    {DiagCode::SEC020, "aws.s3", "public_block", "true", "block public access", "public access"},
    {DiagCode::SEC020, "aws.s3", "versioning", "true", "enable versioning", "versioning"},
    {DiagCode::DB010, "@relational", "backup_days", ">=7", "keep backups for 7 days", "backup"},
    {DiagCode::DB010, "aws.rds_instance", "deletion_protection", "true",
     "enable deletion protection", "deletion protection"},
    {DiagCode::DB011, "aws.elasticache_redis", "auto_failover", "true", "", "failover"},
    {DiagCode::CMP008, "aws.ecs_service", "desired_count", ">=2", "runs one task"},
    {DiagCode::CMP008, "aws.ecs_service", "circuit_breaker", "true",
     "does not roll a failed deployment back", "circuit breaker"},
    {DiagCode::OBS004, "aws.cloudwatch_logs", "retention_days", "", "", "day"},
};

bool isMet(const std::string& value, std::string_view wanted)
{
    if (!wanted.starts_with(">="))
        return wanted.empty() ? !value.empty() : value == wanted;
    return toInteger(value).value_or(0) >= *toInteger(wanted.substr(2));
}

/// What a fix sets where any value will do.
std::string_view valueFor(const Setting& setting)
{
    if (setting.wanted.starts_with(">="))
        return setting.wanted.substr(2);
    if (!setting.wanted.empty())
        return setting.wanted;
    return setting.code == DiagCode::OBS004 ? "30" : "api, audit, authenticator";
}

bool isMissing(const Context& c, int node, const Setting& setting)
{
    const std::string* value = c.property(node, setting.property);
    if (value && !value->empty())
        return !isMet(*value, setting.wanted);
    return !setting.onlyIfSet && (setting.word.empty() || !c.says(node, setting.word));
}

/// One finding a component, however many of its settings are missing.
template <DiagCode code>
void settings(const Context& c, const Report& report)
{
    std::vector<const Setting*> rows;
    for (const Setting& setting : kSettings)
        if (setting.code == code)
            rows.push_back(&setting);
    for (const int node : c.each()) {
        std::string what;
        FixMaker fix(c, "Set it");
        for (const Setting* row : rows) {
            const bool meant = row->kind.starts_with('@') ? c.has(node, row->kind.substr(1))
                                                          : c.is(node, row->kind);
            const bool standby = c.has(node, "replica") && row->code == DiagCode::DB010;
            if (!meant || standby || !isMissing(c, node, *row))
                continue;
            what += (what.empty() ? "" : ", ") + std::string(row->what);
            fix.set(node, row->property, std::string(valueFor(*row)));
        }
        std::optional<Fix> done = fix.done();
        if (!done)
            continue;
        std::vector<std::string> args{c.label(node)};
        if (!what.empty())
            args.push_back(what);
        FindingBuilder{c, report}(code, std::move(args), {node}, {}, std::move(done));
    }
}

/// Works in one of these ways without being told when it fails.
bool isAsynchronous(const Context& c, int function)
{
    const std::span<const int> in = c[function].in;
    return std::any_of(in.begin(), in.end(), [&](int edge) {
        const int source = c.source(edge);
        return c.has(source, "objectStore") || c.is(source, "aws.sns") ||
               c.node(source).kind.starts_with("aws.eventbridge");
    });
}

bool isDeadLetterQueue(const Context& c, int node)
{
    return c.has(node, "messaging") &&
           (c.saysWord(node, "dlq") || c.says(node, "dead letter") || c.says(node, "dead-letter"));
}

void cmp016(const Context& c, const Report& report)
{
    for (const int node : c.each({"aws.lambda", "aws.sqs"})) {
        const std::vector<int> ends = c.neighbours(node);
        const bool consumed = !c[node].out.empty();
        if ((c.is(node, "aws.lambda") ? !isAsynchronous(c, node) : !consumed) ||
            isDeadLetterQueue(c, node) || c.says(node, "dlq") || c.property(node, "dlq") ||
            std::any_of(ends.begin(), ends.end(),
                        [&](int end) { return isDeadLetterQueue(c, end); }))
            continue;
        FixMaker fix(c, "Add a dead-letter queue");
        fix.connect(node, fix.add("aws.sqs", c.label(node) + " DLQ", c[node].parent), "failures",
                    Stroke::Dotted);
        FindingBuilder{c, report}(DiagCode::CMP016, {c.label(node)}, {node}, {}, fix.done());
    }
}

void sec021(const Context& c, const Report& report)
{
    for (const int instance : c.each("aws.ec2_instance")) {
        const std::vector<int> ends = c.neighbours(instance);
        const bool has =
            c.property(instance, "role") || c.says(instance, "role") ||
            c.says(instance, "instance profile") ||
            std::any_of(ends.begin(), ends.end(), [&](int end) { return c.has(end, "iam"); });
        if (has)
            continue;
        FixMaker fix(c, "Add a role");
        fix.connect(instance, fix.add("aws.iam_role", c.label(instance) + " role", -1), {},
                    Stroke::Dotted);
        FindingBuilder{c, report}(DiagCode::SEC021, {c.label(instance)}, {instance}, {},
                                  fix.done());
    }
}

void obs005(const Context& c, const Report& report)
{
    if (!c.hasNetwork() || c.isTree())
        return;
    std::string missing;
    FixMaker fix(c, "Add them");
    struct Service {
        std::string_view kind, name;
    };
    constexpr Service kServices[] = {
        {"aws.cloudtrail", "CloudTrail"}, {"aws.guardduty", "GuardDuty"}, {"aws.config", "Config"}};
    for (const Service& service : kServices)
        if (!c.any(service.kind)) {
            missing += (missing.empty() ? "" : ", ") + std::string(service.name);
            fix.add(service.kind, std::string(service.name), -1);
        }
    if (!missing.empty())
        FindingBuilder{c, report}(DiagCode::OBS005, {missing}, {}, {}, fix.done());
}

void edg008(const Context& c, const Report& report)
{
    for (const int cdn : c.eachWith("cdn"))
        for (const int edge : c[cdn].out) {
            const int bucket = c.target(edge);
            if (!c.has(bucket, "objectStore") || c.isTrue(bucket, "origin_access_control") ||
                c.saysWord(bucket, "oac") || c.saysWord(bucket, "oai") || c.saysWord(cdn, "oac") ||
                c.says(cdn, "origin access"))
                continue;
            FindingBuilder{c, report}(DiagCode::EDG008, {c.label(bucket)}, {bucket, cdn}, {edge},
                                      FixMaker(c, "Use origin access control")
                                          .set(bucket, "origin_access_control", "true")
                                          .done());
        }
}

constexpr Rule kRules[] = {
    {DiagCode::LB008, RuleWhen::Strict, settings<DiagCode::LB008>, Reach::Near},
    {DiagCode::LB009, RuleWhen::Strict, settings<DiagCode::LB009>, Reach::Near},
    {DiagCode::EDG008, RuleWhen::Strict, edg008, Reach::Near},
    {DiagCode::SEC010, RuleWhen::Strict, settings<DiagCode::SEC010>, Reach::Near},
    {DiagCode::SEC012, RuleWhen::Strict, settings<DiagCode::SEC012>, Reach::Near},
    {DiagCode::SEC013, RuleWhen::Strict, settings<DiagCode::SEC013>, Reach::Near},
    {DiagCode::SEC018, RuleWhen::Strict, settings<DiagCode::SEC018>, Reach::Near},
    {DiagCode::SEC019, RuleWhen::Strict, settings<DiagCode::SEC019>, Reach::Near},
    {DiagCode::SEC020, RuleWhen::Strict, settings<DiagCode::SEC020>, Reach::Near},
    {DiagCode::SEC021, RuleWhen::Strict, sec021, Reach::Near},
    {DiagCode::DB010, RuleWhen::Strict, settings<DiagCode::DB010>, Reach::Near},
    {DiagCode::DB011, RuleWhen::Strict, settings<DiagCode::DB011>, Reach::Near},
    {DiagCode::CMP008, RuleWhen::Strict, settings<DiagCode::CMP008>, Reach::Near},
    {DiagCode::CMP016, RuleWhen::Strict, cmp016, Reach::Near},
    {DiagCode::OBS004, RuleWhen::Strict, settings<DiagCode::OBS004>, Reach::Near},
    {DiagCode::OBS005, RuleWhen::Strict, obs005, Reach::Kinds},
};

}  // namespace

std::span<const Rule> settingRules()
{
    return kRules;
}

}  // namespace stratoplan
