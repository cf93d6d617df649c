#include "model/catalog/table.h"

#include "model/catalog/vocabulary.h"

#include <bit>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>

namespace stratoplan {
namespace {

// One function says what a record holds; the two archives below write it or read it.

class Writer {
public:
    std::string bytes;

    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes += static_cast<char>(value | 0x80);
        bytes += static_cast<char>(value);
    }
    void pass(int value) { number(static_cast<std::uint64_t>(value + 1)); }  // -1 is the least
    void pass(bool value) { number(value); }
    void pass(std::size_t value) { number(value); }
    void pass(std::string_view text)
    {
        number(text.size());
        bytes += text;
    }
    void pass(const std::optional<double>& value)
    {
        pass(value.has_value());
        if (value)
            number(std::bit_cast<std::uint64_t>(*value));
    }
    template <class T>
    void pass(const std::vector<T>& list)
    {
        number(list.size());
        for (const T& entry : list)
            pass(entry);
    }
    template <class Record>
    requires std::is_aggregate_v<Record>
    void pass(const Record& record) { passFields(*this, record); }
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_at(bytes.data()) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
    }
    void pass(int& value) { value = static_cast<int>(number()) - 1; }
    void pass(bool& value) { value = number() != 0; }
    void pass(std::size_t& value) { value = number(); }
    void pass(std::string_view& text)
    {
        const std::size_t size = number();
        text = {m_at, size};
        m_at += size;
    }
    void pass(std::string& text)
    {
        std::string_view view;
        pass(view);
        text = view;
    }
    void pass(std::optional<double>& value)
    {
        bool has = false;
        pass(has);
        if (has)
            value = std::bit_cast<double>(number());
    }
    template <class T>
    void pass(std::vector<T>& list)
    {
        list.resize(number());
        for (T& entry : list)
            pass(entry);
    }
    template <class Record>
    requires std::is_aggregate_v<Record>
    void pass(Record& record) { passFields(*this, record); }

private:
    const char* m_at;
};

template <class T, class Record>
concept Is = std::is_same_v<std::remove_const_t<T>, Record>;

template <class Archive>
void passFields(Archive& archive, Is<PropertySpec> auto& spec)
{
    archive.pass(spec.name);
    archive.pass(spec.label);
    archive.pass(spec.type);
    archive.pass(spec.unit);
    archive.pass(spec.min);
    archive.pass(spec.max);
    archive.pass(spec.defaultValue);
    archive.pass(spec.choices);
    archive.pass(spec.pattern);
    archive.pass(spec.help);
}

template <class Archive>
void passFields(Archive& archive, Is<Kind> auto& kind)
{
    archive.pass(kind.id);
    archive.pass(kind.base);
    archive.pass(kind.label);
    archive.pass(kind.category);
    archive.pass(kind.family);
    archive.pass(kind.icon);
    archive.pass(kind.badge);
    archive.pass(kind.isContainer);
    archive.pass(kind.aliases);
    archive.pass(kind.childKind);
    archive.pass(kind.parents);
    archive.pass(kind.traits);
    archive.pass(kind.properties);
    archive.pass(kind.mermaidShape);
    archive.pass(kind.terraformResource);
    archive.pass(kind.source);
}

template <class Archive>
void passFields(Archive& archive, Is<Vocabulary::Alias> auto& alias)
{
    archive.pass(alias.kind);
    archive.pass(alias.inside);
    int weight = static_cast<int>(alias.weight);
    archive.pass(weight);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(alias)>>)
        alias.weight = static_cast<Vocabulary::Weight>(weight);
    archive.pass(alias.sameFamily);
    archive.pass(alias.namedLeaf);
    archive.pass(alias.holder);
    archive.pass(alias.withBlock);
    archive.pass(alias.singleWord);
    archive.pass(alias.bracketed);
    archive.pass(alias.listed);
    archive.pass(alias.stems);
    archive.pass(alias.plain);
}

template <class Archive>
void passFields(Archive& archive, Is<Vocabulary::Pattern> auto& pattern)
{
    archive.pass(pattern.kind);
    archive.pass(pattern.sameFamily);
    archive.pass(pattern.text);
}

template <class Archive>
void passFields(Archive& archive, Is<Vocabulary::Parts> auto& parts)
{
    archive.pass(parts.aliases);
    archive.pass(parts.beginnings);
    archive.pass(parts.endings);
    archive.pass(parts.longestAlias);
}

}  // namespace

std::string tableOf(const std::vector<Kind>& kinds)
{
    Writer writer;
    writer.pass(kinds);
    writer.pass(Vocabulary(kinds).parts());
    return std::move(writer.bytes);
}

Catalog catalogOf(std::string_view table)
{
    Reader reader(table);
    std::vector<Kind> kinds;
    reader.pass(kinds);
    Vocabulary::Parts parts;
    reader.pass(parts);
    return Catalog(std::move(kinds), std::make_unique<Vocabulary>(std::move(parts)));
}

}  // namespace stratoplan
