#include "model/catalog/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace stratoplan {
namespace {

constexpr std::size_t kMaxDepth = 64;

/// Bytes of the text; tells how far the parser has come, which nlohmann keeps to itself.
class TrackedByte {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedByte(const char* at, const char** reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    TrackedByte& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    TrackedByte operator++(int)
    {
        TrackedByte old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const TrackedByte& a, const TrackedByte& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const TrackedByte& a, const TrackedByte& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, const char** reached) : m_text(text), m_reached(reached) {}

    bool null() override { return add(JsonValue::Type::Null, {}, 0); }
    bool boolean(bool value) override
    {
        return add(JsonValue::Type::Boolean, value ? "true" : "false", 0);
    }
    bool number_integer(number_integer_t value) override
    {
        return add(JsonValue::Type::Number, std::to_string(value), static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(JsonValue::Type::Number, std::to_string(value), static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t& text) override
    {
        return add(JsonValue::Type::Number, text, value);
    }
    bool string(string_t& text) override { return add(JsonValue::Type::Text, std::move(text), 0); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Type::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::List); }
    bool key(string_t& name) override
    {
        m_key = std::move(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t at, const std::string&,
                     const nlohmann::json::exception& reason) override
    {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: what is wrong"
        const std::string_view message = reason.what();
        const std::size_t colon = message.find(": ");
        fail(colon == message.npos ? message : message.substr(colon + 2), at ? at - 1 : 0);
        return false;
    }

    JsonValue root;
    std::optional<Diagnostic> problem;

private:
    unsigned reached() const { return static_cast<unsigned>(*m_reached - m_text.data()); }

    void fail(std::string_view what, std::size_t at)
    {
        const auto begin = static_cast<unsigned>(std::min(at, m_text.size()));
        problem =
            Diagnostic{.code = DiagCode::CAT001,
                       .args = {std::string(what)},
                       .span = {begin, std::min(begin + 1, static_cast<unsigned>(m_text.size()))}};
    }

    JsonValue& place()
    {
        if (m_open.empty())
            return root;
        JsonValue& parent = *m_open.back();
        parent.members.push_back({std::move(m_key), {}});
        m_key.clear();
        return parent.members.back().second;
    }

    bool add(JsonValue::Type type, std::string text, double number)
    {
        JsonValue& value = place();
        const unsigned end = reached();
        const auto quoted = static_cast<unsigned>(text.size()) + 2;
        value.range = {type == JsonValue::Type::Text && end >= quoted ? end - quoted
                                                                      : end - (end ? 1 : 0),
                       end};
        value.type = type;
        value.text = std::move(text);
        value.number = number;
        return true;
    }

    bool open(JsonValue::Type type)
    {
        if (m_open.size() == kMaxDepth) {
            fail("nested too deeply", reached());
            return false;
        }
        JsonValue& value = place();
        value.type = type;
        value.range.begin = reached() ? reached() - 1 : 0;
        m_open.push_back(&value);
        return true;
    }

    bool close()
    {
        m_open.back()->range.end = reached();
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const char** m_reached;
    std::string m_key;
    std::vector<JsonValue*> m_open;  // a parent's members do not grow while a child is open
};

}  // namespace

const JsonValue* JsonValue::member(std::string_view name) const
{
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&](const auto& entry) { return entry.first == name; });
    return at == members.end() ? nullptr : &at->second;
}

Result<JsonValue> readJson(std::string_view json)
{
    const char* reached = json.data();
    TreeBuilder builder(json, &reached);
    nlohmann::json::sax_parse(TrackedByte(json.data(), &reached),
                              TrackedByte(json.data() + json.size(), &reached), &builder);
    if (builder.problem)
        return *builder.problem;
    return std::move(builder.root);
}

}  // namespace stratoplan
