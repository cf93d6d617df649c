#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// Appends a JSON string with its quotes. Broken UTF-8 becomes U+FFFD, so that the result is always
/// JSON.
void appendJsonString(std::string& out, std::string_view text);

/// Writes JSON as it goes: no tree in memory. Commas, line breaks and escapes are its business;
/// that every key has a value and every begin an end is the caller's.
class JsonWriter {
public:
    /// Whether the members of an object or array stand on lines of their own.
    enum class Form { Inline, Lines };

    void beginObject(Form form = Form::Inline) { begin('{', form); }
    void endObject() { end('}'); }
    void beginArray(Form form = Form::Inline) { begin('[', form); }
    void endArray() { end(']'); }
    JsonWriter& key(std::string_view name);

    void string(std::string_view text);
    void stringOrNull(std::string_view text);  ///< null for an empty text
    void strings(const std::vector<std::string>& texts);
    void boolean(bool value);
    void integer(std::int64_t value);
    void number(double value, int decimals = 2);
    void exact(double value);  ///< the shortest text that reads back as the same number
    void null();
    void raw(std::string_view json);  ///< JSON text as it is

    /// The text, with a line break at its end.
    std::string take();

private:
    struct Level {
        Form form = Form::Inline;
        bool empty = true;
    };

    void begin(char bracket, Form form);
    void end(char bracket);
    void beforeValue();
    void breakLine();

    std::string m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

}  // namespace stratoplan
