#include "model/base/text_util.h"
#include "model/catalog/identity.h"
#include "model/catalog/recognize.h"
#include "model/import/facts/facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace stratoplan {
namespace {

using Places = std::vector<Fact::Place>;

/// Words that say what kind of facts follow, not which component.
std::string subjectWords(std::string_view text)
{
    constexpr std::array kTails = {" security groups",
                                   " security group",
                                   " configuration",
                                   " settings",
                                   " details",
                                   " config",
                                   " rules",
                                   " policies",
                                   " policy",
                                   " permissions",
                                   " role",
                                   " table",
                                   " cidr",
                                   " cidr block",
                                   " specification",
                                   " sg",
                                   "-sg",
                                   "_sg"};
    std::string words = lowered(trimmed(text));
    for (const std::string_view tail : kTails)
        if (words.ends_with(tail)) {
            words.resize(words.size() - tail.size());
            break;
        }
    return words;
}

/// A label without what tells copies apart: numbers, zones, addresses.
std::string copyKey(std::string_view label)
{
    std::vector<std::string> words;
    const std::string whole = slug(label.substr(0, label.find_first_of("\n(")), ' ');
    for (const std::string_view word : split(whole, ' ')) {
        const bool zone =
            toInteger(word) || word.size() == 1 || (word.starts_with("az") && word.size() <= 3);
        if (!zone && !word.empty())
            words.push_back(std::string(word));
    }
    return join(words, " ");
}

class Joiner {
public:
    Joiner(const std::vector<const Diagram*>& diagrams, const Catalog& catalog) : m_catalog(catalog)
    {
        for (std::size_t i = 0; i < diagrams.size(); ++i)
            for (const Node& node : diagrams[i]->nodes()) {
                const std::string key = copyKey(node.label);
                if (!key.empty())
                    m_byLabel[key].push_back({i, node.id});
                // "Orders DB" of a box "Orders DB PostgreSQL 15".
                const std::string plain = copyKey(plainNameOf(node));
                if (!plain.empty() && plain != key)
                    m_byLabel[plain].push_back({i, node.id});
                // "send-mail" of a box "Lambda: send-mail".
                const std::string own = copyKey(ownNameOf(node, catalog));
                if (!own.empty() && own != key && own != plain)
                    m_byOwnName[own].push_back({i, node.id});
                // "orders-api" of a box that says "ECS Fargate" above it.
                const std::size_t below = node.label.find('\n');
                const std::string second =
                    below == std::string::npos ? "" : copyKey(node.label.substr(below + 1));
                if (!second.empty() && second != own)
                    m_byOwnName[second].push_back({i, node.id});
                if (node.kind != "generic")
                    m_byKind[node.kind][key].push_back({i, node.id});
            }
    }

    const Places& named(const std::string& text)
    {
        const auto [it, isNew] = m_known.try_emplace(text);
        if (isNew) {
            // "EC2 Security Group": a group that is drawn so, else what the group is of.
            const std::string words = subjectWords(text);
            it->second = labelled(text);
            if (it->second.empty() && words != lowered(text))
                it->second = labelled(words);
            for (const std::string& name : {text, words})
                if (const auto own = m_byOwnName.find(copyKey(name));
                    it->second.empty() && own != m_byOwnName.end())
                    it->second = own->second;
            if (it->second.empty() && words != lowered(text))
                it->second = ofKind(words);
            if (it->second.empty())
                it->second = ofKind(text);
        }
        return it->second;
    }

private:
    Places labelled(const std::string& text) const
    {
        const auto it = m_byLabel.find(copyKey(text));
        return it == m_byLabel.end() ? Places() : it->second;
    }

    Places ofKind(const std::string& text) const
    {
        const Recognition meant = recognize(m_catalog, text);
        if (meant.kind == "generic")
            return {};
        // Different components of the kind are meant together only in the plural.
        Places all;
        std::size_t different = 0;
        for (const auto& [kind, copies] : m_byKind) {
            if (!isMeantBy(m_catalog, kind, meant.kind))
                continue;
            different += copies.size();
            for (const auto& [key, places] : copies)
                all.insert(all.end(), places.begin(), places.end());
        }
        const std::string first = slug(text.substr(0, text.find('(')), ' ');
        return different == 1 || first.ends_with('s') ? all : Places();
    }

    const Catalog& m_catalog;
    std::unordered_map<std::string, Places> m_byLabel = {};
    std::unordered_map<std::string, Places> m_byOwnName = {};
    std::map<std::string, std::map<std::string, Places>> m_byKind = {};
    std::unordered_map<std::string, Places> m_known = {};
};

}  // namespace

void joinFacts(std::vector<Fact>& facts, const std::vector<const Diagram*>& diagrams,
               const Catalog& catalog)
{
    Joiner joiner(diagrams, catalog);
    for (Fact& fact : facts) {
        fact.places = joiner.named(fact.property);
        for (auto title = fact.context.rbegin();
             fact.places.empty() && title != fact.context.rend(); ++title)
            fact.places = joiner.named(*title);
    }
}

}  // namespace stratoplan
