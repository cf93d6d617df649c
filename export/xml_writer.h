#pragma once

#include <string>
#include <string_view>

namespace stratoplan::exporting {

/// Text that means itself in XML, in content and between double quotes. Characters that XML forbids
/// are left out, broken UTF-8 becomes U+FFFD.
void appendEscaped(std::string& out, std::string_view utf8);

/// At most two places, no trailing zeros, never an exponent; the same under every locale.
void appendNumber(std::string& out, double value);

/// Writes elements one after the other into a text. Nothing is kept in memory but the text.
class XmlWriter {
public:
    explicit XmlWriter(std::string& out) : m_out(out) {}

    XmlWriter& open(std::string_view name);
    XmlWriter& attribute(std::string_view name, std::string_view value);
    XmlWriter& attribute(std::string_view name, double value);
    void endOpen() { m_out += ">\n"; }  ///< children follow
    void endEmpty() { m_out += "/>\n"; }
    void endWithText(std::string_view name, std::string_view text);
    void close(std::string_view name);
    void element(std::string_view name, std::string_view text);

private:
    std::string& m_out;
};

}  // namespace stratoplan::exporting
