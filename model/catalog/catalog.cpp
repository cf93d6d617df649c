#include "model/catalog/catalog.h"

#include "model/catalog/vocabulary.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace stratoplan {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

const Kind& fallback()
{
    static const Kind kind{.id = "generic", .label = "Box", .category = "generic", .icon = "box"};
    return kind;
}

/// Fills in what a specialised kind leaves to its base. Bases are not specialised themselves.
void inherit(Kind& kind, const Kind& base)
{
    if (kind.parents.empty())
        kind.parents = base.parents;
    if (kind.category.empty())
        kind.category = base.category;
    if (kind.icon.empty())
        kind.icon = base.icon;
    if (kind.terraformResource.empty())
        kind.terraformResource = base.terraformResource;
    for (const std::string& trait : base.traits)
        if (!contains(kind.traits, trait))
            kind.traits.push_back(trait);
    for (const PropertySpec& property : base.properties)
        if (!kind.property(property.name))
            kind.properties.push_back(property);
}

}  // namespace

bool Kind::hasTrait(std::string_view trait) const
{
    return contains(traits, trait);
}

const PropertySpec* Kind::property(std::string_view propertyName) const
{
    const auto at =
        std::find_if(properties.begin(), properties.end(),
                     [&](const PropertySpec& spec) { return spec.name == propertyName; });
    return at == properties.end() ? nullptr : &*at;
}

struct Catalog::LazyVocabulary {
    std::once_flag once;
    std::unique_ptr<const Vocabulary> vocabulary;
};

Catalog::Catalog(std::vector<Kind> kinds)
    : m_kinds(std::move(kinds)), m_vocabulary(std::make_shared<LazyVocabulary>())
{
    m_index.reserve(m_kinds.size());
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_index.emplace(m_kinds[i].id, static_cast<int>(i));
    for (Kind& kind : m_kinds)
        if (const Kind* base = kind.base.empty() ? nullptr : find(kind.base))
            inherit(kind, *base);
}

Catalog::Catalog(std::vector<Kind> kinds, std::unique_ptr<Vocabulary> vocabulary)
    : Catalog(std::move(kinds))
{
    std::call_once(m_vocabulary->once, [&] { m_vocabulary->vocabulary = std::move(vocabulary); });
}

const Kind* Catalog::find(std::string_view id) const
{
    const auto at = m_index.find(std::string(id));
    return at == m_index.end() ? nullptr : &m_kinds[static_cast<std::size_t>(at->second)];
}

const Kind& Catalog::kind(std::string_view id) const
{
    if (const Kind* known = find(id))
        return *known;
    const Kind* generic = find("generic");
    return generic ? *generic : fallback();
}

bool Catalog::knows(std::string_view id) const
{
    return find(id) != nullptr;
}

bool Catalog::isA(std::string_view id, std::string_view ancestor) const
{
    // A user's file may close a loop of bases; no honest chain is longer than the catalog.
    for (std::size_t steps = 0; steps <= m_kinds.size(); ++steps) {
        if (id == ancestor)
            return true;
        const Kind* known = find(id);
        if (!known || known->base.empty())
            return false;
        id = known->base;
    }
    return false;
}

bool Catalog::mayContain(std::string_view parent, std::string_view child) const
{
    const Kind& inner = kind(child);
    if (inner.parents.empty())
        return true;
    if (parent.empty())
        return contains(inner.parents, "canvas");
    const Kind& outer = kind(parent);
    if (outer.id == "generic" || outer.hasTrait("transparent"))
        return true;
    return std::any_of(inner.parents.begin(), inner.parents.end(), [&](const std::string& allowed) {
        return outer.hasTrait(allowed) || isA(outer.id, allowed);
    });
}

const Vocabulary& Catalog::vocabulary() const
{
    // Aliases name kinds by index, so copies of a catalog may share the vocabulary.
    std::call_once(m_vocabulary->once,
                   [this] { m_vocabulary->vocabulary = std::make_unique<Vocabulary>(m_kinds); });
    return *m_vocabulary->vocabulary;
}

Catalog extended(const Catalog& base, const std::vector<Kind>& more)
{
    std::vector<Kind> kinds = base.kinds();
    const auto append = [](auto& to, const auto& from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    for (const Kind& kind : more) {
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const Kind& k) { return k.id == kind.id; });
        if (known == kinds.end()) {
            kinds.push_back(kind);
            continue;
        }
        if (!kind.label.empty())
            known->label = kind.label;
        if (!kind.icon.empty())
            known->icon = kind.icon;
        append(known->aliases, kind.aliases);
        append(known->traits, kind.traits);
        append(known->properties, kind.properties);
    }
    return Catalog(std::move(kinds));
}

}  // namespace stratoplan
