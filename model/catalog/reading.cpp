#include "model/catalog/reading.h"

#include "model/base/byte_set.h"
#include "model/base/text_util.h"
#include "model/catalog/word_lists.h"

#include <algorithm>
#include <string>

namespace stratoplan {
namespace {

using Weight = Vocabulary::Weight;
using Alias = Vocabulary::Alias;

constexpr ByteSet kBetweenChunks(" \t\r\n(),\"'");
constexpr ByteSet kChunkEnds(" \t\r\n)\"',");

class LabelReader {
public:
    LabelReader(const Catalog& catalog, std::string_view label)
        : m_catalog(catalog)
        , m_vocabulary(catalog.vocabulary())
        , m_label(label)
        , m_words(m_label.words())
    {
    }

    LabelReading read()
    {
        readFacts(m_label, m_reading.facts);
        const std::string_view text = trimmed(m_label.lower());
        m_reading.question = text.ends_with('?');
        m_reading.action = !m_words.empty() && (isActionVerb(m_words[0].plain) || isSentence());
        m_reading.onlyQualifiers =
            !m_words.empty() &&
            std::all_of(m_words.begin(), m_words.end(),
                        [](const LabelWord& word) { return word.qualifier || word.line > 0; });
        for (const LabelWord& word : m_words) {
            m_reading.saysRegion = m_reading.saysRegion || word.plain == "region";
            m_reading.goesOn =
                m_reading.goesOn || ((word.line > 0 || word.inBrackets) && !word.qualifier);
            if (m_reading.vendor.empty())
                m_reading.vendor = vendorOf(word.plain);
        }
        identifiers();
        for (std::size_t first = 0; first < m_words.size(); ++first)
            aliasesFrom(first);
        const std::string_view firstLine = text.substr(0, text.find('\n'));
        m_reading.listed = firstLine.substr(0, firstLine.find('(')).find(" + ") != text.npos;
        return std::move(m_reading);
    }

private:
    /// Where the phrase that holds a word ends: one past its last word.
    std::size_t phraseEnd(std::size_t word) const
    {
        std::size_t end = word + 1;
        while (end < m_words.size() && m_words[end].gap < WordGap::Dash)
            ++end;
        return end;
    }

    bool qualifiersOnly(std::size_t begin, std::size_t end) const
    {
        return std::all_of(m_words.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_words.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const LabelWord& word) { return word.qualifier; });
    }

    /// "SQL Database (Azure)" names its cloud.
    static std::string_view vendorOf(std::string_view word)
    {
        return word == "aws" || word == "amazon"   ? "aws"
               : word == "azure"                   ? "azure"
               : word == "gcp" || word == "google" ? "gcp"
                                                   : "";
    }

    bool isVendor(std::size_t word) const
    {
        return m_words[word].plain == "aws" || m_words[word].plain == "amazon";
    }

    /// "Runner polls the queue", "Image pushed to the registry": something happens.
    bool isSentence() const
    {
        for (std::size_t i = 1; i + 1 < m_words.size() && m_words[i].line == 0; ++i) {
            const LabelWord& next = m_words[i + 1];
            if (next.gap != WordGap::Blank || m_words[i].gap != WordGap::Blank)
                continue;
            if (isSentenceVerb(m_words[i].plain) ||
                ((next.plain == "to" || next.plain == "by") && m_words[i].plain.size() > 3 &&
                 (m_words[i].plain.ends_with("ed") || m_words[i].plain == "sent")))
                return true;
        }
        return false;
    }

    /// Nothing but qualifiers beside it on its line, brackets left out.
    bool aloneOnLine(std::size_t first, std::size_t last) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if ((i < first || i > last) && m_words[i].line == m_words[first].line &&
                m_words[i].inBrackets == m_words[first].inBrackets && !m_words[i].qualifier)
                return false;
        return true;
    }

    /// Which one of a list on its line.
    std::uint8_t itemOf(std::size_t word) const
    {
        std::uint8_t item = 0;
        for (std::size_t i = word + 1; i-- > 0 && m_words[i].gap != WordGap::Line;)
            item = static_cast<std::uint8_t>(item + (m_words[i].gap == WordGap::List));
        return item;
    }

    /// "Glue / Spark ETL"
    bool beginsList(std::size_t first, std::size_t last) const
    {
        return first == 0 && last + 1 < m_words.size() && m_words[last + 1].gap == WordGap::List;
    }

    /// "User / Service" on two lines is a service.
    bool goesOnAsSoftware(std::size_t last) const
    {
        const std::size_t next = last + 1;
        return next < m_words.size() && m_words[next].gap == WordGap::Line &&
               isSoftwareHead(m_words[next].plain) &&
               (next + 1 == m_words.size() || m_words[next + 1].gap >= WordGap::Hard);
    }

    /// "CronJob nightly-report": the last words are one identifier, which names what stands before.
    bool isName(std::size_t begin, std::size_t end) const
    {
        std::size_t first = end - 1;
        while (first > begin && m_words[first].gap == WordGap::Joined)
            --first;
        return first + 1 < end && m_words[first].gap != WordGap::Joined;
    }

    /// "Build server", "Deploy key", "Test failed": the verb is half of a name or of a result.
    bool namesThing(std::size_t last, std::size_t end) const
    {
        while (end > last + 2 && m_words[end - 1].qualifier)
            --end;
        return end == last + 2 && isThingOfDelivery(m_words[last + 1].plain);
    }

    /// "S3 reports", "SQS invoices", "Lambda invoice", "ECS cluster tickets": the words behind a
    /// store or a queue say what is in it, those behind what runs what it is for.
    bool holdsContents(const Alias& alias, std::size_t last, std::size_t end) const
    {
        const Kind& kind = m_catalog.kinds()[static_cast<std::size_t>(alias.kind)];
        const std::string_view family = std::string_view(kind.id).substr(0, kind.id.find('.'));
        return alias.weight == Weight::Name && end == last + 2 &&
               isContentWord(m_words[end - 1].plain) &&
               (family == "aws" || family == "azure" || family == "gcp") &&
               (kind.hasTrait("storesData") || kind.hasTrait("messaging") ||
                kind.hasTrait("cluster") || kind.hasTrait("containerWorkload") ||
                (kind.hasTrait("compute") && kind.hasTrait("serverless")));
    }

    /// "Kafka consumer", "Redis client": somebody at the other end of it.
    bool isPartner(const Alias& alias, std::size_t last, std::size_t end) const
    {
        const Kind& kind = m_catalog.kinds()[static_cast<std::size_t>(alias.kind)];
        return end > last + 1 && isPartnerWord(m_words[end - 1].plain) &&
               (kind.hasTrait("storesData") || kind.hasTrait("messaging"));
    }

    /// "ECS service pricing :9000": nobody listens to an article about it.
    bool runs(const Alias& alias) const
    {
        return m_catalog.kinds()[static_cast<std::size_t>(alias.kind)].hasTrait(
            "containerWorkload");
    }

    /// "Dataflow streaming job", "EMR 7.1 cluster": the last word says what sort of thing the
    /// product is.
    bool isOfItsType(const Alias& alias, std::size_t last, std::size_t end) const
    {
        const Kind& kind = m_catalog.kinds()[static_cast<std::size_t>(alias.kind)];
        const std::string_view family = std::string_view(kind.id).substr(0, kind.id.find('.'));
        return alias.weight == Weight::Everyday && alias.inside < 0 && !alias.sameFamily &&
               end > last + 1 && isTypeOfProduct(m_words[end - 1].plain) &&
               qualifiersOnly(last + 1, end - 1) && !kind.hasTrait("place") &&
               (family == "aws" || family == "azure" || family == "gcp" || family == "sw" ||
                family == "tool");
    }

    /// "sg-web", "rg-shop-prod": an abbreviation in front of a name that is one identifier.
    bool beginsIdentifier(const Alias& alias, std::size_t first, std::size_t last,
                          std::size_t end) const
    {
        constexpr std::size_t kLongest = 4;
        std::size_t joined = last + 1;
        while (joined < end && m_words[joined].gap == WordGap::Joined)
            ++joined;
        return first == 0 && alias.singleWord && m_words[last].end <= kLongest &&
               joined > last + 1 && qualifiersOnly(joined, end) &&
               std::string_view("-_").find(m_label.lower()[m_words[last].end]) !=
                   std::string_view::npos;
    }

    bool counts(const Alias& alias, std::size_t first, std::size_t last) const
    {
        const std::size_t end = phraseEnd(last);
        if (alias.imperative())
            return first == 0 && !m_reading.question && !namesThing(last, end);
        if (end > last + 1 && isOtherHead(m_words[end - 1].plain) && !isName(last + 1, end) &&
            !holdsContents(alias, last, end) && !(runs(alias) && m_reading.facts.has("port")))
            return false;
        if (isPartner(alias, last, end) && !isName(last + 1, end))
            return false;
        if (alias.weight != Weight::Name && last + 1 < end && m_words[last + 1].plain == "of")
            return false;  // "Topic of the day"
        const bool head = qualifiersOnly(last + 1, end) || isOfItsType(alias, last, end) ||
                          beginsIdentifier(alias, first, last, end);
        switch (alias.weight) {
        case Weight::Name:
            return true;
        case Weight::Verb:
            return first == 0;
        case Weight::Everyday:
            return (head || (first > 0 && isVendor(first - 1))) && !goesOnAsSoftware(last);
        case Weight::Alone:
            return head && (aloneOnLine(first, last) || beginsList(first, last)) &&
                   !goesOnAsSoftware(last);
        }
        return false;
    }

    void aliasesFrom(std::size_t first)
    {
        const std::size_t end = std::min(m_words.size(), first + m_vocabulary.longestAlias());
        m_stems.clear();
        std::uint64_t hash = Vocabulary::kHashSeed;
        bool blanks = false;
        bool brackets = false;
        bool listed = false;
        bool tinyPart = false;
        for (std::size_t last = first; last < end; ++last) {
            const LabelWord& word = m_words[last];
            if (last > first && word.gap == WordGap::Hard)
                break;
            blanks = blanks || (last > first && word.gap != WordGap::Joined);
            brackets = brackets || (last > first && word.gap == WordGap::Bracket);
            listed = listed || (last > first && word.gap == WordGap::List);
            tinyPart = tinyPart || word.plain.size() < 2;
            const std::size_t before = m_stems.size();
            const std::uint64_t hashBefore = hash;
            m_stems += word.stem;
            hash = Vocabulary::hashed(hash, word.stem);
            // An abbreviation is not put together from words that happen to stand side by side.
            const bool loose = blanks && (tinyPart || m_stems.size() < 6);
            if (accept(m_vocabulary.find(hash, m_stems), first, last, loose, brackets, listed) ||
                word.bare.size() == word.stem.size())
                continue;
            m_stems.resize(before);
            m_stems += word.bare;
            accept(m_vocabulary.find(Vocabulary::hashed(hashBefore, word.bare), m_stems), first,
                   last, loose, brackets, listed);
            m_stems.resize(before);
            m_stems += word.stem;
        }
    }

    /// "ghcr.io/acme/web:2.1": where an image comes from says nothing of what it is.
    bool isRegistryOfImage(std::size_t first, std::size_t last) const
    {
        const std::string_view text = m_label.lower();
        const std::size_t begin = text.find_last_of(" \t\r\n(),\"'", m_words[first].begin) + 1;
        const std::size_t end = kChunkEnds.firstIn(text, m_words[last].end);
        const std::string_view chunk = text.substr(begin, end - begin);
        const std::size_t slash = chunk.rfind('/');
        const std::size_t colon = slash == chunk.npos ? slash : chunk.find(':', slash);
        return colon != chunk.npos && colon + 1 < chunk.size() &&
               m_words[last].end <= begin + slash && chunk.find("://") == chunk.npos;
    }

    bool accept(std::span<const Alias> aliases, std::size_t first, std::size_t last, bool loose,
                bool brackets, bool listed)
    {
        if (aliases.empty() || isRegistryOfImage(first, last))
            return false;
        std::string plain;
        for (std::size_t i = first; i <= last; ++i)
            plain += m_words[i].plain;
        bool whole = true;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            whole = whole && ((i >= first && i <= last) || isVendor(i));
        for (const Alias& alias : aliases) {
            if ((loose && alias.singleWord) || (brackets && !alias.bracketed) ||
                (listed && !alias.listed) || !counts(alias, first, last) ||
                (alias.imperative() && alias.plain != plain))
                continue;
            AliasMatch match;
            match.alias = &alias;
            match.kind = alias.kind;
            match.sameFamily = alias.sameFamily;
            match.begin = m_words[first].begin;
            match.end = m_words[last].end;
            match.firstWord = static_cast<std::uint16_t>(first);
            match.wordCount = static_cast<std::uint16_t>(last + 1 - first);
            match.line = m_words[first].line;
            match.item = itemOf(first);
            match.inBrackets = m_words[first].inBrackets;
            match.exact = alias.plain == plain;
            match.plural = !match.exact && m_words[last].plain.size() > m_words[last].stem.size();
            match.isHead = qualifiersOnly(last + 1, phraseEnd(last));
            const std::string_view lower = m_label.lower();
            match.titles = first == 0 && match.end < lower.size() && lower[match.end] == ':';
            match.aloneOnLine = aloneOnLine(first, last);
            match.wholeLabel = whole;
            match.imperative = alias.imperative();
            match.prefix = beginsIdentifier(alias, first, last, phraseEnd(last));
            m_reading.matches.push_back(match);
        }
        return true;
    }

    /// "igw-0ab12cd3", "s3://logs", "network.hcl".
    void identifiers()
    {
        const std::string_view text = m_label.lower();
        std::uint8_t line = 0;
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] == '\n' && line < 255)
                ++line;
            const std::size_t begin = kBetweenChunks.firstBesides(text, at);
            if (begin == text.size())
                return;
            for (std::size_t i = at + 1; i < begin; ++i)
                line = static_cast<std::uint8_t>(line + (text[i] == '\n' && line < 255));
            at = kChunkEnds.firstIn(text, begin);
            const std::string_view chunk = text.substr(begin, at - begin);
            for (const Vocabulary::Pattern& pattern : m_vocabulary.beginningsWith(chunk[0]))
                if (chunk.starts_with(pattern.text) && isIdentifier(chunk, pattern.text))
                    addPattern(pattern, begin, chunk.size(), line);
            if (chunk.find('.') != chunk.npos)
                for (const Vocabulary::Pattern& pattern : m_vocabulary.endings())
                    if (chunk.ends_with(pattern.text) && chunk.size() > pattern.text.size())
                        addPattern(pattern, begin, chunk.size(), line);
        }
    }

    /// After "igw-" stand eight hexadecimal digits or more; after "s3://" anything.
    static bool isIdentifier(std::string_view chunk, std::string_view beginning)
    {
        const std::string_view rest = chunk.substr(beginning.size());
        if (beginning.back() != '-')
            return !rest.empty();
        return rest.size() >= 8 && rest.find_first_not_of("0123456789abcdef") == rest.npos;
    }

    void addPattern(const Vocabulary::Pattern& pattern, std::size_t begin, std::size_t size,
                    std::uint8_t line)
    {
        AliasMatch match;
        match.kind = pattern.kind;
        match.sameFamily = pattern.sameFamily;
        match.begin = static_cast<unsigned>(begin);
        match.end = static_cast<unsigned>(begin + size);
        match.line = line;
        match.exact = true;
        const auto word =
            std::lower_bound(m_words.begin(), m_words.end(), match.begin,
                             [](const LabelWord& w, unsigned at) { return w.begin < at; });
        match.firstWord = static_cast<std::uint16_t>(word - m_words.begin());
        match.inBrackets = word != m_words.end() && word->inBrackets;
        m_reading.matches.push_back(match);
    }

    const Catalog& m_catalog;
    const Vocabulary& m_vocabulary;
    LabelWords m_label;
    std::vector<LabelWord>& m_words;
    std::string m_stems;
    LabelReading m_reading;
};

}  // namespace

const AliasMatch* LabelReading::order() const
{
    const AliasMatch* verb = nullptr;
    for (const AliasMatch& match : matches) {
        if (match.firstWord > 0)
            break;  // matches are in the order of their first words
        if (!verb || match.wordCount > verb->wordCount ||
            (match.wordCount == verb->wordCount && match.imperative))
            verb = &match;
    }
    return verb && verb->imperative ? verb : nullptr;
}

LabelReading readLabel(const Catalog& catalog, std::string_view label)
{
    return LabelReader(catalog, label).read();
}

}  // namespace stratoplan
