#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/label_words.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// The aliases of a catalog, ready for looking up runs of words.
class Vocabulary {
public:
    /// How much an alias says by itself. Source: the marks in resources/catalog/schema.json.
    enum class Weight : std::uint8_t {
        Name,      ///< a product's name: means it anywhere
        Everyday,  ///< ? : as the head of its phrase
        Alone,     ///< = : with nothing but qualifiers
        Verb,      ///< ^ : at the beginning
    };

    struct Alias {
        int kind = 0;     ///< index in kinds()
        int inside = -1;  ///< index of the kind that it must stand in, or -1
        Weight weight = Weight::Name;
        bool sameFamily = false;  ///< ~ : only among its own family
        bool namedLeaf = false;   ///< + : only a box that holds nothing, with words of its own
        bool holder = false;      ///< & : only a box that holds others
        bool withBlock = false;   ///< # : only with the address block of a subnet beside it
        bool singleWord = false;  ///< written without a blank
        bool bracketed = false;   ///< written with brackets: "VM (AWS)"
        bool listed = false;      ///< written with / + or &: "CI/CD"
        std::string_view stems;   ///< what it is found by
        std::string_view plain;   ///< its words as written, lowered, joined

        /// ~^ : tells to do something ("Build"); means it where steps are, whatever the object.
        bool imperative() const { return sameFamily && weight == Weight::Verb; }
    };

    /// An identifier's beginning ("igw-") or a file name's end (".hcl").
    struct Pattern {
        int kind = 0;
        bool sameFamily = false;
        std::string_view text;
    };

    /// What a vocabulary is made of. The texts live elsewhere.
    struct Parts {
        std::vector<Alias> aliases;       ///< by stems, then as in the catalog
        std::vector<Pattern> beginnings;  ///< by first byte, then as in the catalog
        std::vector<Pattern> endings;
        std::size_t longestAlias = 1;
    };

    explicit Vocabulary(const std::vector<Kind>& kinds);
    /// From parts that another vocabulary had; their texts must outlive this one.
    explicit Vocabulary(Parts parts);
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

    const Parts& parts() const { return m_parts; }

    /// The aliases whose joined stems are `stems`. Order: as in the catalog.
    std::span<const Alias> find(std::uint64_t hash, std::string_view stems) const;
    std::size_t longestAlias() const { return m_parts.longestAlias; }  ///< in words
    /// Those that begin with that byte.
    std::span<const Pattern> beginningsWith(char c) const
    {
        const auto byte = static_cast<unsigned char>(c);
        return {m_parts.beginnings.data() + m_beginnings[byte],
                m_parts.beginnings.data() + m_beginnings[byte + 1U]};
    }
    const std::vector<Pattern>& endings() const { return m_parts.endings; }

    static constexpr std::uint64_t kHashSeed = 14695981039346656037ULL;
    static std::uint64_t hashed(std::uint64_t hash, std::string_view text)
    {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return hash;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    void addAlias(std::string_view written, int kind, const std::vector<Kind>& kinds);

    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }
    void index();

    Parts m_parts;
    std::deque<std::string> m_texts;  // those of the parts, where nobody else keeps them
    std::vector<Slot> m_slots;        // open addressing, size a power of two
    std::array<std::uint16_t, 257> m_beginnings{};  // where those of each first byte begin
};

}  // namespace stratoplan
