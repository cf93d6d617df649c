#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// A text as a quoted HCL string: quotes, backslashes, control characters and the template signs
/// `${` and `%{` are escaped, so that no label is ever evaluated.
std::string hclString(std::string_view text);

/// `["a", "b"]` of texts, `[a, b]` of expressions.
std::string hclStrings(const std::vector<std::string>& texts);
std::string hclList(const std::vector<std::string>& expressions);

/// The body of an HCL file or block: attributes and blocks in the order in which they are added.
class Hcl {
public:
    /// An attribute with an expression as it stands: `aws_vpc.main.id`, `jsonencode({ … })`.
    Hcl& attr(std::string_view name, std::string_view expression);
    Hcl& text(std::string_view name, std::string_view value)
    {
        return attr(name, hclString(value));
    }
    Hcl& number(std::string_view name, int value) { return attr(name, std::to_string(value)); }
    Hcl& flag(std::string_view name, bool value) { return attr(name, value ? "true" : "false"); }
    /// A nested block; a blank line comes before it where anything stands before.
    Hcl& block(std::string_view type, const Hcl& body, const std::vector<std::string>& labels = {});
    Hcl& comment(std::string_view text);
    /// Blocks as they stand, without regard to their layout; a blank line comes before them where
    /// anything but a comment stands before.
    Hcl& raw(std::string_view text);

    Hcl& append(const Hcl& other);  ///< its attributes and blocks behind those of this one

    bool empty() const { return m_text.empty(); }
    const std::string& body() const { return m_text; }  ///< as raw() takes it
    /// In the canonical style of `terraform fmt`.
    std::string formatted() const;

private:
    void separate();

    std::string m_text;  // unaligned, without indentation
};

/// One `resource`, `data`, `variable` … block for a file's body.
inline Hcl& resource(Hcl& file, std::string_view type, std::string_view name, const Hcl& body)
{
    return file.block("resource", body, {std::string(type), std::string(name)});
}

}  // namespace stratoplan::exporting
