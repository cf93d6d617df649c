#include "model/catalog/word_lists.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace stratoplan {
namespace {

// Each list is sorted: it is searched by halves.
// clang-format off
    constexpr std::string_view kQualifiers[] = {
        "100", "1000", "a", "active", "ae", "af", "amazon", "an", "and", "ap", "as", "asia",
        "at", "auto-scaling", "autoscaling", "aws", "az", "azs", "backup", "big", "blue",
        "by", "ca", "canary", "central", "cn", "cold", "common", "copies", "copy", "core",
        "count", "cpu", "current", "day", "days", "dedicated", "default", "demand",
        "desired", "dev", "development", "down", "dr", "east", "eg", "encrypted",
        "encryption", "env", "etc", "eu", "europe", "existing", "express", "external",
        "facing", "failover", "fifo", "first", "five", "for", "four", "france", "frankfurt",
        "from", "future", "gb", "germany", "gib", "global", "gp2", "gp3", "green", "grpc",
        "ha", "hdd", "hot", "hour", "hours", "http", "https", "i", "ii", "iii", "in",
        "instance", "instances", "internal", "internet-facing", "io1", "io2", "ip", "ipv4",
        "ipv6", "ireland", "iv", "large", "left", "legacy", "local", "london", "main",
        "managed", "master", "max", "mb", "me", "medium", "memory", "mib", "micro", "min",
        "minute", "minutes", "ml", "multi", "multiple", "mumbai", "nano", "new", "nonprod",
        "north", "of", "ohio", "old", "on", "ondemand", "one", "optional", "or", "oregon",
        "paris", "passive", "per", "planned", "port", "ports", "preprod", "preview",
        "primary", "private", "prod", "prod1", "prod2", "production", "public",
        "public-facing", "qa", "ram", "read", "reader", "region", "regional", "regions",
        "replica", "replicas", "required", "right", "ro", "rw", "sa", "sandbox", "scaling",
        "second", "secondary", "serverless", "shared", "singapore", "single", "six",
        "small", "south", "spot", "ssd", "ssh", "ssl", "staging", "standard", "standby",
        "stg", "streaming", "sydney", "tb", "tcp", "test", "testing", "the", "third",
        "three", "tib", "tls", "to", "tokyo", "two", "uat", "udp", "uk", "up", "us", "v",
        "v1", "v2", "v3", "vcpu", "version", "versioned", "versioning", "vi", "via",
        "virginia", "warm", "websocket", "west", "with", "write", "writer", "x", "xlarge",
        "y", "z", "zone", "zones",
    };

    constexpr std::string_view kActionVerbs[] = {
        "accept", "add", "analyse", "analyze", "approve", "are", "assign", "attach",
        "authenticate", "authorise", "authorize", "calculate", "call", "can", "cancel", "check",
        "choose", "clean", "cleanup", "click", "collect", "compile", "configure", "confirm",
        "connect", "convert", "create", "decide", "decrypt", "define", "delete", "destroy",
        "detach", "detect", "determine", "disable", "display", "does", "download", "draw",
        "edit", "enable", "encrypt", "ensure", "enter", "execute", "extract", "fetch", "find",
        "generate", "get", "handle", "has", "have", "how", "ingest", "init", "initialise",
        "initialize", "inspect", "install", "invoke", "is", "join", "login", "migrate", "move",
        "need", "parse", "provision", "pull", "purge", "put", "query", "reboot", "receive",
        "register", "reject", "remove", "render", "reply", "respond", "restart", "restore",
        "retrieve", "retry", "return", "rotate", "run", "save", "select", "send", "setup",
        "should", "show", "split", "submit", "subscribe", "switch", "transform", "update",
        "upload", "use", "verify", "wait", "was", "were", "what", "when", "which", "who", "why",
    };

    constexpr std::string_view kOtherHeads[] = {
        "adr", "answer", "answers", "architect", "architects", "article", "articles",
        "artist", "assessment", "audit-report", "award", "backlog", "band", "basics",
        "bill", "billing", "bills", "blog", "book", "books", "borealis", "budget",
        "budgets", "calculus", "ceremony", "certification", "certifications", "checklist",
        "checklists", "city", "coat", "comparison", "concert", "consultant", "consultants",
        "contract", "convention", "conventions", "cost", "costs", "course", "courses",
        "decision", "decisions", "department", "departments", "diagram", "diagrams",
        "dinner", "discussion", "docs", "documentation", "drugs", "engineer", "engineers",
        "epic", "error", "errors", "evaluation", "exam", "exams", "experience", "expert",
        "experts", "festival", "film", "fountain", "goddess", "guide", "guideline",
        "guidelines", "guides", "guild", "hiring", "holiday", "idea", "ideas", "intro",
        "introduction", "invoice", "invoices", "isolation", "issue", "issues", "jacket",
        "knowledge", "lead", "leads", "lecture", "lectures", "legend", "licence", "license",
        "lifecycle", "limits", "locking", "log", "logs", "lunch", "manager-role", "manifest",
        "manifests", "meeting", "meetings", "metrics", "migration", "migrations", "mission", "modeling", "mountain",
        "movie", "museum", "myth", "note", "notes", "novel", "office", "offices",
        "onboarding", "option", "options", "orchestra", "overview", "owner", "owners",
        "painting", "parade", "park", "parrot", "party", "pattern", "patterns", "people",
        "philosopher", "planet", "planner", "planning", "playbook", "poc", "poem", "poet",
        "policies", "policy", "policy-doc", "practices", "price", "prices", "pricing",
        "pricing-model", "principle", "principles", "problem", "problems", "professor",
        "proposal", "question", "questions", "quota", "quotas", "recipe", "report",
        "reports", "research", "restaurant", "retention", "review", "reviews", "rfc",
        "river", "roadmap", "runbook", "runbooks", "school", "sculpture", "security",
        "seminar", "singer", "skills", "song", "specialist", "squad", "staff", "standards",
        "statue", "story", "strategies", "strategy", "street", "student", "students",
        "studies", "study", "suburb", "summary", "talk", "tape", "teacher", "team", "teams",
        "temple", "theory", "ticket", "tickets", "tour", "town", "training", "tribe",
        "trip", "tutorial", "tutorials", "university", "usage", "utilisation",
        "utilization", "vacation", "variant", "variants", "vendor", "vendors", "versus",
        "village", "vs", "wedding", "wiki", "workshop",
    };

    constexpr std::string_view kSentenceVerbs[] = {
        "authenticates", "calls", "checks", "connects", "consumes", "creates", "downloads",
        "drains", "executes", "exposes", "fetches", "forwards", "gets", "handles", "hosts",
        "invokes", "launches", "listens", "loads", "manages", "notifies", "polls", "processes",
        "publishes", "pulls", "pushes", "queries", "reads", "receives", "registers", "requests",
        "returns", "routes", "runs", "scales", "sends", "sets", "starts", "stops", "stores",
        "subscribes", "triggers", "updates", "uploads", "uses", "validates", "waits", "writes",
    };

    constexpr std::string_view kSoftwareHeads[] = {
        "account", "accounts", "action", "actions", "agent", "agents", "api", "apis", "app",
        "application", "apps", "client", "clients", "component", "components", "controller",
        "data", "database", "details", "email", "emails", "engine", "event", "events",
        "experience", "feedback", "flow", "flows", "group", "groups", "handler", "handlers",
        "id", "ids", "info", "information", "input", "inputs", "interface", "journey", "library",
        "list", "login", "management", "manager", "model", "models", "module", "modules",
        "onboarding", "page", "pages", "pool", "portal", "preferences", "profile", "profiles",
        "registration", "request", "requests", "review", "reviews", "role", "roles", "sdk",
        "service", "services", "session", "sessions", "settings", "store", "stories", "story",
        "table", "tables", "ui", "view", "views", "workflow",
    };

    constexpr std::string_view kContents[] = {
        "answers", "articles", "billing", "bills", "books", "docs", "documentation",
        "errors", "ideas", "invoice", "invoices", "issues", "log", "logs", "metrics",
        "notes", "policies", "questions", "report", "reports", "review", "reviews",
        "ticket", "tickets", "usage",
    };

    constexpr std::string_view kPartners[] = {
        "client", "clients", "consumer", "consumers", "listener", "listeners", "poller",
        "pollers", "producer", "producers", "publisher", "publishers", "subscriber",
        "subscribers",
    };

    constexpr std::string_view kThingsOfDelivery[] = {
        "account", "accounts", "agent", "agents", "bucket", "buckets", "cache", "case", "cases",
        "complete", "completed", "coverage", "data", "database", "databases", "db", "device",
        "devices", "done", "env", "environment", "environments", "error", "errors", "event",
        "events", "fail", "failed", "failing", "fails", "failure", "failures", "farm", "file",
        "files", "finished", "green", "host", "hosts", "job", "jobs", "key", "keys", "log",
        "logs", "machine", "machines", "management", "manager", "message", "messages",
        "metrics", "node", "nodes", "notes", "notification", "notifications", "ok", "output",
        "outputs", "pass", "passed", "passes", "permissions", "phase", "pipeline", "pipelines",
        "policy", "pool", "queue", "red", "report", "reports", "request", "requests", "result",
        "results", "role", "roles", "runner", "runners", "script", "scripts", "server",
        "servers", "stage", "stages", "status", "step", "steps", "storage", "store", "succeeded",
        "succeeds", "success", "successful", "suite", "suites", "system", "token", "tokens",
        "train", "user", "users", "volume", "window", "worker", "workers",
    };

    constexpr std::string_view kTypesOfProducts[] = {
        "cluster", "clusters", "database", "databases", "dataset", "datasets", "db", "domain",
        "dwh", "job", "jobs", "warehouse", "workspace", "workspaces",
    };
// clang-format on

/// A sorted list to ask for every word of every label: nearly all are no word of it, and their
/// first letter with their length already says so.
class WordList {
public:
    template <std::size_t N>
    constexpr explicit WordList(const std::string_view (&words)[N]) : m_words(words)
    {
        for (const std::string_view word : words)
            m_lengths[begin(word)] |= length(word);
    }

    bool holds(std::string_view word) const
    {
        return !word.empty() && (m_lengths[begin(word)] & length(word)) != 0 &&
               std::binary_search(m_words.begin(), m_words.end(), word);
    }

private:
    static constexpr std::size_t begin(std::string_view word)
    {
        return static_cast<unsigned char>(word.front()) % 32;
    }
    static constexpr std::uint32_t length(std::string_view word)
    {
        return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31);
    }

    std::span<const std::string_view> m_words;
    std::array<std::uint32_t, 32> m_lengths{};  // bits of the lengths by first letter
};

}  // namespace

bool isQualifierWord(std::string_view lower)
{
    static constexpr WordList list(kQualifiers);
    return list.holds(lower);
}
bool isActionVerb(std::string_view lower)
{
    static constexpr WordList list(kActionVerbs);
    return list.holds(lower);
}
bool isOtherHead(std::string_view lower)
{
    static constexpr WordList list(kOtherHeads);
    return list.holds(lower);
}
bool isSentenceVerb(std::string_view lower)
{
    static constexpr WordList list(kSentenceVerbs);
    return list.holds(lower);
}
bool isContentWord(std::string_view lower)
{
    static constexpr WordList list(kContents);
    return list.holds(lower);
}
bool isPartnerWord(std::string_view lower)
{
    static constexpr WordList list(kPartners);
    return list.holds(lower);
}
bool isThingOfDelivery(std::string_view lower)
{
    static constexpr WordList list(kThingsOfDelivery);
    return list.holds(lower);
}
bool isTypeOfProduct(std::string_view lower)
{
    static constexpr WordList list(kTypesOfProducts);
    return list.holds(lower);
}
bool isSoftwareHead(std::string_view lower)
{
    static constexpr WordList list(kSoftwareHeads);
    return list.holds(lower);
}

bool isBelowHttp(std::string_view lower)
{
    static constexpr std::string_view kBelow[] = {"tcp",   "udp",   "mqtt",  "mqtts", "amqp",
                                                  "amqps", "smtp",  "sftp",  "sip",   "rtmp",
                                                  "ldap",  "dicom", "syslog"};
    static constexpr std::string_view kOfWeb[] = {"http", "https", "rest",        "grpc",
                                                  "web",  "alb",   "application", "websocket"};
    const std::string words = slug(lower, ' ');
    bool below = false;
    for (const std::string_view word : split(words, ' ')) {
        if (std::ranges::find(kOfWeb, word) != std::end(kOfWeb))
            return false;
        below = below || std::ranges::find(kBelow, word) != std::end(kBelow);
    }
    return below;
}

}  // namespace stratoplan
