#include "model/catalog/label_facts.h"

#include "model/base/ascii_signs.h"
#include "model/base/byte_set.h"
#include "model/base/cidr.h"
#include "model/base/text_util.h"
#include "model/catalog/word_lists.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stratoplan {
namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), isDigit);
}

/// "1a" of "public-1a", "19c" of "Oracle 19c"
bool isNumberWithLetter(std::string_view word)
{
    return (word.size() == 2 || word.size() == 3) && isNumber(word.substr(0, word.size() - 1)) &&
           word.back() >= 'a' && word.back() <= 'f';
}

/// A run of a text without blanks, stripped of brackets and punctuation around it.
struct Chunk {
    std::string_view text;
    unsigned begin = 0;
    bool inBrackets = false;
};

std::vector<Chunk> chunksOf(std::string_view text)
{
    constexpr ByteSet kBlanks(" \t\r\n");
    std::vector<Chunk> chunks;
    chunks.reserve(8);
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = kBlanks.firstBesides(text, at);
        if (begin == text.size())
            break;
        at = kBlanks.firstIn(text, begin);
        const std::string_view whole = text.substr(begin, at - begin);
        open = open || whole.find('(') != whole.npos;
        const std::size_t from = whole.find_first_not_of("([{\"'`<~");
        const std::size_t to = whole.find_last_not_of(")]}\"'`>,;.");
        if (from != whole.npos && to != whole.npos && from <= to)
            chunks.push_back(
                {whole.substr(from, to + 1 - from), static_cast<unsigned>(begin + from), open});
        open = open && whole.find(')') == whole.npos;
    }
    return chunks;
}

std::pair<std::string_view, std::string_view> numberAndUnit(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && (isDigit(text[digits]) || (digits && text[digits] == '.')))
        ++digits;
    return {text.substr(0, digits), text.substr(digits)};
}

/// "2-10", "3..9"
std::pair<std::string_view, std::string_view> rangeOf(std::string_view text)
{
    for (const std::string_view sign : {"-", "~", "..", "–"})
        if (const std::size_t at = text.find(sign); at != text.npos &&
                                                    isNumber(text.substr(0, at)) &&
                                                    isNumber(text.substr(at + sign.size())))
            return {text.substr(0, at), text.substr(at + sign.size())};
    return {};
}

/// "x3", "3x", "×3".
std::string_view timesOf(std::string_view text)
{
    constexpr std::string_view sign = "×";
    if (text.starts_with(sign))
        text.remove_prefix(sign.size());
    else if (text.ends_with(sign))
        text.remove_suffix(sign.size());
    else if (text.size() > 1 && text[0] == 'x')
        text.remove_prefix(1);
    else if (text.size() > 1 && text.back() == 'x')
        text.remove_suffix(1);
    else
        return {};
    return isNumber(text) && text.size() <= 3 ? text : std::string_view();
}

struct Engine {
    std::string_view word;
    std::string_view value;
};
constexpr Engine kEngines[] = {{"postgresql", "postgres"}, {"postgres", "postgres"},
                               {"mysql", "mysql"},         {"mariadb", "mariadb"},
                               {"oracle", "oracle-ee"},    {"sqlserver", "sqlserver-se"},
                               {"mssql", "sqlserver-se"},  {"redis", "redis"},
                               {"valkey", "valkey"},       {"memcached", "memcached"}};
constexpr std::string_view kRuntimes[] = {"python", "nodejs", "node.js", "java",
                                          "dotnet", "ruby",   "go",      "golang"};
constexpr std::string_view kVolumeTypes[] = {"gp2", "gp3", "io1", "io2", "sc1", "st1"};
constexpr std::string_view kCountedWords[] = {
    "az",    "azs",  "zones",   "instances", "instance", "nodes", "node",   "replicas",
    "tasks", "pods", "brokers", "workers",   "servers",  "vms",   "shards", "copies"};

template <class List>
bool holds(const List& list, std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

class FactReader {
public:
    FactReader(LabelWords& label, LabelFacts& facts)
        : m_label(label), m_facts(facts), m_chunks(chunksOf(label.lower()))
    {
    }

    void read()
    {
        for (LabelWord& word : m_label.words())
            word.qualifier = isQualifierWord(word.plain) || isNumber(word.plain) ||
                             (word.plain.size() == 1 && isLower(word.plain[0])) ||
                             isNumberWithLetter(word.plain);
        for (m_at = 0; m_at < m_chunks.size(); ++m_at) {
            const std::string_view text = m_chunks[m_at].text;
            if (place(text) || size(text) || port(text) || count(text) || software(text))
                mark(m_at);
            else
                flag(text);
        }
    }

private:
    std::string_view next(std::size_t step = 1) const
    {
        return m_at + step < m_chunks.size() ? m_chunks[m_at + step].text : std::string_view();
    }
    std::string_view previous() const
    {
        return m_at > 0 ? m_chunks[m_at - 1].text : std::string_view();
    }

    void mark(std::size_t chunk)
    {
        const unsigned begin = m_chunks[chunk].begin;
        const unsigned end = begin + static_cast<unsigned>(m_chunks[chunk].text.size());
        std::vector<LabelWord>& words = m_label.words();
        auto word = std::lower_bound(words.begin(), words.end(), begin,
                                     [](const LabelWord& w, unsigned at) { return w.begin < at; });
        for (; word != words.end() && word->begin < end; ++word)
            word->qualifier = true;
    }

    bool place(std::string_view text)
    {
        if (text.ends_with(':'))
            text.remove_suffix(1);
        if (const std::size_t colon = text.find(':'); colon < 5 && text.find('/') != text.npos) {
            // No address of a network: "::/0" of a route, "s3:/…" of a path.
            const auto block = cidrBlock(text);
            if (!block || block->prefix == 0)
                return block.has_value();
            m_facts.add("ipv6_cidr", cidrText(*block));
            m_facts.add("ipv6", "true");
            return true;
        }
        // "/20": a size whose address is still to be found
        if (text[0] == '/' && text.size() == 3 && isNumber(text.substr(1))) {
            const auto bits = toInteger(text.substr(1)).value_or(0);
            if (bits >= 16 && bits <= 28)
                m_facts.add("prefix_length", std::to_string(bits));
            return bits >= 16 && bits <= 64;
        }
        if (text.find('/') != text.npos && isDigit(text[0])) {
            std::vector<CidrBlock> blocks = cidrBlocks(text);
            if (const auto block = shortBlock(text); blocks.empty() && block)
                blocks.push_back(*block);
            if (blocks.empty())
                return false;
            if (m_facts.has("cidr") && goesOnWithBlocks())
                m_facts.moreBlocks.insert(m_facts.moreBlocks.end(), blocks.begin(), blocks.end());
            m_lastBlock = m_at;
            std::string list;
            for (const CidrBlock& block : blocks)
                list += (list.empty() ? "" : ", ") + cidrText(block);
            if (blocks.size() > 1)
                m_facts.add("count", std::to_string(blocks.size()));
            m_facts.add("cidr", std::move(list));
            return true;
        }
        if (isRegionCode(text)) {
            m_facts.region = true;
            m_facts.add("region", std::string(text));
            return true;
        }
        if (isZoneCode(text)) {
            m_facts.zone = true;
            m_facts.add("az", std::string(text));
            return true;
        }
        if (isGoogleRegion(text))
            return true;
        if (text == "multi-az" || (text == "multi" && next() == "az")) {
            m_facts.add("multi_az", "true");
            return true;
        }
        return zone(text);
    }

    /// "10.10/16": private addresses without their last zeros.
    static std::optional<CidrBlock> shortBlock(std::string_view text)
    {
        const std::size_t slash = text.find('/');
        const auto dots = std::ranges::count(text.substr(0, slash), '.');
        if (slash == text.npos || dots > 2 || !isDigit(text[slash - 1]))
            return std::nullopt;
        std::string whole(text.substr(0, slash));
        for (auto missing = dots; missing < 3; ++missing)
            whole += ".0";
        const auto block = cidrBlock(whole + std::string(text.substr(slash)));
        if (!block || block->prefix < 8 || block->prefix > 28 ||
            block->prefix < 8 * static_cast<int>(dots))
            return std::nullopt;
        // Sources: RFC 1918; RFC 6598.
        constexpr CidrBlock kPrivate[] = {{.address = 0x0A000000, .prefix = 8},
                                          {.address = 0xAC100000, .prefix = 12},
                                          {.address = 0xC0A80000, .prefix = 16},
                                          {.address = 0x64400000, .prefix = 10}};
        const bool isPrivate = std::ranges::any_of(
            kPrivate, [&](const CidrBlock& space) { return space.contains(*block); });
        return isPrivate ? block : std::nullopt;
    }

    /// Nothing but "and" since the last block: one list.
    bool goesOnWithBlocks() const
    {
        if (m_lastBlock == std::string_view::npos)
            return false;
        for (std::size_t i = m_lastBlock + 1; i < m_at; ++i) {
            const std::string_view between = m_chunks[i].text;
            if (between != "and" && between != "&" && between != "+" && between != "/" &&
                between != "|" && between != "und" && between != "et" && between != "y")
                return false;
        }
        return true;
    }

    /// "AZ-A", "AZ1", "az=b", "AZ b", "Zone C".
    bool zone(std::string_view text)
    {
        std::string_view letter;
        if (text == "az" || text == "zone")
            letter = next();
        else if (text.starts_with("az"))
            letter = text.substr(2);
        else if (text.starts_with("zone"))
            letter = text.substr(4);
        else
            return false;
        if (!letter.empty() && (letter[0] == '-' || letter[0] == '=' || letter[0] == '_'))
            letter.remove_prefix(1);
        if (letter.ends_with(':'))
            letter.remove_suffix(1);
        // "AZ 2a" is what people say of us-west-2a.
        if (letter.size() == 2 && isDigit(letter[0]))
            letter.remove_prefix(1);
        if (letter.size() != 1 ||
            !((letter[0] >= 'a' && letter[0] <= 'f') || (letter[0] >= '1' && letter[0] <= '6')))
            return false;
        m_facts.zone = true;
        m_facts.add("az", std::string(letter));
        if (text == "az" || text == "zone")
            mark(m_at + 1);
        return true;
    }

    bool size(std::string_view text)
    {
        if (isInstanceType(text)) {
            m_facts.instanceType = true;
            m_facts.add("instance_type", std::string(text));
            return true;
        }
        if (holds(kVolumeTypes, text)) {
            m_facts.add("volume_type", std::string(text));
            return true;
        }
        auto [number, unit] = numberAndUnit(text);
        if (number.empty() || number.back() == '.')
            return false;
        const bool unitFollows = unit.empty();
        if (unitFollows)
            unit = next();
        std::string value(number);
        std::string name;
        if (unit == "gb" || unit == "gib")
            name = "storage_gb";
        else if (unit == "tb" || unit == "tib")
            value = std::to_string(toInteger(number).value_or(0) * 1024), name = "storage_gb";
        else if (unit == "mb" || unit == "mib")
            name = "memory_mb";
        else if (unit == "vcpu" || unit == "vcpus")
            name = "vcpu";
        else
            return false;
        if (value != "0")
            m_facts.add(name, std::move(value));
        if (unitFollows)
            mark(m_at + 1);
        return true;
    }

    bool port(std::string_view text)
    {
        const auto give = [&](std::string_view number) {
            const auto value = toInteger(number);
            if (!isNumber(number) || !value || *value < 1 || *value > 65535)
                return false;
            m_facts.add("port", std::string(number));
            return true;
        };
        if (text == "port" || text == "port:" || text == "ports" || text == "ports:") {
            if (!give(next()))
                return false;
            mark(m_at + 1);
            return true;
        }
        if (text[0] == ':')
            return give(text.substr(1));
        const bool isProtocol =
            text == "tcp" || text == "udp" || text == "tls" || text == "http" || text == "https";
        if (isProtocol) {
            std::string_view number = next();
            if (number.starts_with(":"))
                number.remove_prefix(1);
            if (give(number))
                mark(m_at + 1);
            std::string protocol(text);
            std::transform(protocol.begin(), protocol.end(), protocol.begin(), [](char c) {
                return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
            });
            m_facts.add("protocol", std::move(protocol));
            return true;
        }
        if (const std::size_t slash = text.find('/'); slash != text.npos) {
            const std::string_view protocol = text.substr(slash + 1);
            if ((protocol == "tcp" || protocol == "udp" || protocol == "http" ||
                 protocol == "https") &&
                give(text.substr(0, slash))) {
                m_facts.add("protocol", protocol == "udp" ? "UDP" : "TCP");
                return true;
            }
        }
        return false;
    }

    bool count(std::string_view text)
    {
        if (const std::string_view times = timesOf(text); !times.empty()) {
            m_facts.add("count", std::string(times));
            return true;
        }
        if ((text == "x" || text == "×") && isNumber(next()) && next().size() <= 3 && m_at > 0) {
            m_facts.add("count", std::string(next()));  // "m6i.xlarge x 2"
            mark(m_at + 1);
            return true;
        }
        for (const std::string_view bound : {"min", "max", "desired"}) {
            std::string_view rest = text;
            if (!rest.starts_with(bound))
                continue;
            rest.remove_prefix(bound.size());
            for (const std::string_view longer : {"imum", "_size", "_capacity"})
                if (rest.starts_with(longer))
                    rest.remove_prefix(longer.size());
            const bool follows = rest.empty() || rest == ":" || rest == "=";
            std::string_view number = follows ? next() : rest.substr(1);
            if ((!follows && rest[0] != '=' && rest[0] != ':' && !isDigit(rest[0])))
                continue;
            if (!follows && isDigit(rest[0]))
                number = rest;
            if (!isNumber(number))
                continue;
            m_facts.add(bound, std::string(number));
            if (follows)
                mark(m_at + 1);
            return true;
        }
        if (const auto [from, to] = rangeOf(text); !from.empty()) {
            const std::string_view before = previous();
            if (before.find("scal") != before.npos || before == "tasks" || before == "count:" ||
                before == "workers" || before == "services" || before == "containers" ||
                (before.starts_with("replica") && from != "1") || isInstanceType(before) ||
                (holds(kCountedWords, next()) && next() != "az" && next() != "azs" &&
                 next() != "zones")) {
                m_facts.add("min", std::string(from));
                m_facts.add("max", std::string(to));
            } else if (before.starts_with("pod") || before.starts_with("replica") ||
                       before.starts_with("node") || before.starts_with("instance")) {
                const auto span = *toInteger(to) - *toInteger(from) + 1;
                if (span > 1 && span <= 500)
                    m_facts.add("count", std::to_string(span));
            }
            return true;
        }
        if (isNumber(text) && text.size() <= 3 && text != "0" && holds(kCountedWords, next())) {
            if (m_facts.counted.empty() && !m_facts.has("count"))
                m_facts.counted = next();
            m_facts.add(next().starts_with("az") || next() == "zones" ? "az_count" : "count",
                        std::string(text));
            mark(m_at + 1);
            return true;
        }
        if (text.size() == 12 && std::all_of(text.begin(), text.end(), isDigit)) {
            m_facts.add("account_id", std::string(text));
            return true;
        }
        return isNumber(text);
    }

    bool software(std::string_view text)
    {
        // "python3.12", "python 3.12", "node.js 20"
        for (const std::string_view runtime : kRuntimes) {
            if (text[0] != runtime[0] || !text.starts_with(runtime))
                continue;
            std::string_view version = text.substr(runtime.size());
            const bool follows = version.empty();
            if (follows)
                version = next();
            if (version.empty() || !isDigit(version[0]) || version.size() > 6)
                continue;
            std::string value(runtime == "node.js" ? "nodejs" : runtime);
            value += version;
            if (value.starts_with("nodejs") && !value.ends_with(".x"))
                value += ".x";
            m_facts.add("runtime", std::move(value));
            if (follows)
                mark(m_at + 1);
            return false;  // the word itself may name the component
        }
        for (const Engine& engine : kEngines) {
            if (text[0] != engine.word[0] || !text.starts_with(engine.word))
                continue;
            m_facts.add("engine", std::string(engine.value));
            std::string_view version = text.substr(engine.word.size());
            if (version.empty())
                version = next();
            if (!version.empty() && isDigit(version[0]) && version.size() <= 6 &&
                std::all_of(version.begin(), version.end(),
                            [](char c) { return isDigit(c) || c == '.'; }))
                m_facts.add("engine_version", std::string(version));
            return false;
        }
        if (text.size() > 1 && text[0] == 'v' && isDigit(text[1])) {
            if (previous() == "serverless")
                return true;  // "Aurora Serverless v2" is a product, of any version of its engine
            m_facts.add("version", std::string(text.substr(1)));
            return true;
        }
        if (isDigit(text[0]) && text.find('.') != text.npos &&
            std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; })) {
            m_facts.add("version", std::string(text));
            return true;
        }
        if (text.starts_with("cron(") || text.starts_with("rate(")) {
            const std::string_view whole = m_label.lower().substr(m_chunks[m_at].begin);
            m_facts.add("schedule", std::string(whole.substr(
                                        0, std::min(whole.find(')'), whole.size() - 1) + 1)));
            return true;
        }
        // "every day 03:00", "rate 5 minutes", "cron 0 2 * * ? *"
        const bool numbered = !next().empty() && (isDigit(next()[0]) || next()[0] == '*');
        if ((text == "every" && !next().empty()) ||
            ((text == "cron" || text == "rate" || text == "cron:") && numbered)) {
            const std::string_view whole = m_label.lower().substr(m_chunks[m_at].begin);
            m_facts.add("schedule", std::string(trimmed(whole.substr(
                                        0, std::min(whole.find_first_of("\n)"), whole.size())))));
            return false;
        }
        return false;
    }

    void flag(std::string_view text)
    {
        if (text == "internal" && m_chunks[m_at].inBrackets)
            m_facts.add("scheme", "internal");
        else if (text == "public-facing" || text == "internet-facing" ||
                 (text == "public" && m_chunks[m_at].inBrackets))
            m_facts.add("scheme", "internet-facing");
        else if (text == "encrypted" || text == "encryption")
            m_facts.add("encrypted", "true");
        else if (text == "versioning" || text == "versioned")
            m_facts.add("versioning", "true");
        else if (text == "ipv6" || text == "dual-stack" || text == "dualstack" ||
                 (text == "dual" && next() == "stack"))
            m_facts.add("ipv6", "true");
        else if (text == "imdsv2")
            m_facts.add("imdsv2", "true");
        else if (text == "hourly" || text == "daily" || text == "weekly" || text == "nightly")
            m_facts.add("schedule", std::string(text));
    }

    LabelWords& m_label;
    LabelFacts& m_facts;
    std::vector<Chunk> m_chunks;
    std::size_t m_at = 0;
    std::size_t m_lastBlock = std::string_view::npos;
};

}  // namespace

bool LabelFacts::has(std::string_view name) const
{
    return std::any_of(properties.begin(), properties.end(),
                       [&](const Property& property) { return property.name == name; });
}

void LabelFacts::add(std::string_view name, std::string value)
{
    if (!has(name))
        properties.push_back({std::string(name), std::move(value)});
}

bool isInstanceType(std::string_view lower)
{
    if (lower.find('.') == lower.npos)
        return false;
    for (const std::string_view service : {"db.", "cache.", "ml.", "dms.", "kafka.", "mq."})
        if (lower.starts_with(service))
            lower.remove_prefix(service.size());
    const std::size_t dot = lower.find('.');
    if (dot == lower.npos || dot < 2 || dot > 12 || !isLower(lower[0]))
        return false;
    const std::string_view family = lower.substr(0, dot);
    const std::size_t digit = family.find_first_of("0123456789");
    if (digit == family.npos || digit > 4)
        return false;
    const std::string_view size = lower.substr(dot + 1);
    constexpr std::string_view sizes[] = {"nano",  "micro",  "small", "medium",
                                          "large", "xlarge", "metal"};
    if (holds(sizes, size))
        return true;
    const auto [number, rest] = numberAndUnit(size);
    return !number.empty() && number.size() <= 3 && rest == "xlarge";
}

void readFacts(LabelWords& label, LabelFacts& facts)
{
    FactReader(label, facts).read();
}

void readDetail(std::string_view line, const Kind& kind, LabelFacts& facts)
{
    LabelWords words(line);
    FactReader(words, facts).read();
    const std::size_t colon = line.find_first_of(":=");
    if (colon != line.npos && colon > 0 && colon < 40) {
        const std::string name = slug(line.substr(0, colon), '_');
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (!value.empty() && kind.property(name))
            facts.add(name, std::string(value));
    }
    // "IAM Role (SSM access)": what is attached, with what is said of it
    struct Attachment {
        std::string_view words;
        std::string_view property;
    };
    constexpr Attachment attachments[] = {{"iam role", "iam_role"},
                                          {"security group", "security_group"},
                                          {"custom ami", "ami"},
                                          {"ami", "ami"}};
    for (const Attachment& attachment : attachments) {
        if (!words.lower().starts_with(attachment.words))
            continue;
        std::string_view rest = trimmed(line.substr(attachment.words.size()));
        if (!rest.empty() && (rest[0] == '(' || rest[0] == ':')) {
            rest.remove_prefix(1);
            if (rest.ends_with(')'))
                rest.remove_suffix(1);
            rest = trimmed(rest);
        } else if (!rest.empty()) {
            continue;
        }
        facts.add(attachment.property, rest.empty() ? "true" : std::string(rest));
        break;
    }
}

}  // namespace stratoplan
