#include "model/catalog/vocabulary.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stratoplan {
namespace {

constexpr std::string_view kEllipsis = "…";

int indexOf(const std::vector<Kind>& kinds, std::string_view id)
{
    const auto at =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.id == id; });
    return at == kinds.end() ? -1 : static_cast<int>(at - kinds.begin());
}

unsigned char firstByte(const Vocabulary::Pattern& pattern)
{
    return static_cast<unsigned char>(pattern.text.front());
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<Kind>& kinds)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        for (const std::string& alias : kinds[i].aliases)
            addAlias(alias, static_cast<int>(i), kinds);

    std::stable_sort(m_parts.aliases.begin(), m_parts.aliases.end(),
                     [](const Alias& a, const Alias& b) { return a.stems < b.stems; });
    std::stable_sort(
        m_parts.beginnings.begin(), m_parts.beginnings.end(),
        [](const Pattern& a, const Pattern& b) { return firstByte(a) < firstByte(b); });
    index();
}

Vocabulary::Vocabulary(Parts parts) : m_parts(std::move(parts))
{
    index();
}

void Vocabulary::index()
{
    const std::vector<Alias>& aliases = m_parts.aliases;
    std::size_t capacity = 64;
    while (capacity < 2 * aliases.size())
        capacity *= 2;
    m_slots.resize(capacity);
    for (std::size_t i = 0; i < aliases.size();) {
        std::size_t end = i + 1;
        while (end < aliases.size() && aliases[end].stems == aliases[i].stems)
            ++end;
        const std::uint64_t hash = hashed(kHashSeed, aliases[i].stems);
        std::size_t at = hash & (capacity - 1);
        while (m_slots[at].count)
            at = (at + 1) & (capacity - 1);
        m_slots[at] = {hash, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end - i)};
        i = end;
    }
    for (const Pattern& pattern : m_parts.beginnings)
        ++m_beginnings[firstByte(pattern) + 1U];
    std::partial_sum(m_beginnings.begin(), m_beginnings.end(), m_beginnings.begin());
}

void Vocabulary::addAlias(std::string_view written, int kind, const std::vector<Kind>& kinds)
{
    Alias alias;
    alias.kind = kind;
    for (; !written.empty(); written.remove_prefix(1)) {
        if (written[0] == '~')
            alias.sameFamily = true;
        else if (written[0] == '?')
            alias.weight = Weight::Everyday;
        else if (written[0] == '=')
            alias.weight = Weight::Alone;
        else if (written[0] == '^')
            alias.weight = Weight::Verb;
        else if (written[0] == '+')
            alias.namedLeaf = true;
        else if (written[0] == '&')
            alias.holder = true;
        else if (written[0] == '#')
            alias.withBlock = true, alias.weight = Weight::Alone;
        else
            break;
    }
    if (written == kEllipsis)
        return;
    if (written.ends_with(kEllipsis)) {
        written.remove_suffix(kEllipsis.size());
        m_parts.beginnings.push_back({kind, alias.sameFamily, keep(lowered(written))});
        return;
    }
    if (written.starts_with(kEllipsis)) {
        written.remove_prefix(kEllipsis.size());
        m_parts.endings.push_back({kind, alias.sameFamily, keep(lowered(written))});
        return;
    }
    if (const std::size_t at = written.rfind(" @"); at != written.npos) {
        alias.inside = indexOf(kinds, written.substr(at + 2));
        written = trimmed(written.substr(0, at));
        if (alias.inside < 0)
            return;
    }
    const LabelWords words(written);
    if (words.words().empty())
        return;
    alias.bracketed = written.find('(') != written.npos;
    alias.listed = written.find_first_of("/+&") != written.npos;
    alias.singleWord = written.find(' ') == written.npos;
    std::string stems;
    std::string plain;
    std::string lastStemOnly;
    for (const LabelWord& word : words.words()) {
        stems += word.stem;
        plain += word.plain;
        lastStemOnly += &word == &words.words().back() ? word.stem : word.plain;
    }
    m_parts.longestAlias = std::max(m_parts.longestAlias, words.words().size());
    alias.plain = keep(std::move(plain));
    // "secretsmanager" in one piece keeps the s that "secrets manager" loses.
    if (lastStemOnly != stems) {
        Alias joined = alias;
        joined.stems = keep(std::move(lastStemOnly));
        m_parts.aliases.push_back(joined);
    }
    alias.stems = keep(std::move(stems));
    m_parts.aliases.push_back(alias);
}

std::span<const Vocabulary::Alias> Vocabulary::find(std::uint64_t hash,
                                                    std::string_view stems) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].count; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.hash == hash && m_parts.aliases[slot.first].stems == stems)
            return {m_parts.aliases.data() + slot.first, slot.count};
    }
    return {};
}

}  // namespace stratoplan
