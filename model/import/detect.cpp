#include "model/base/text_util.h"
#include "model/import/ascii/ascii.h"
#include "model/import/comment_blocks.h"
#include "model/import/deploy/deploy.h"
#include "model/import/markdown_file.h"
#include "model/import/markdown_scan.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/terraform/terraform_json.h"

#include <algorithm>

namespace stratoplan {
namespace {

constexpr std::size_t kPeek = 1 << 20;  // what decides a format stands near the top

/// Whether nothing or a language stands behind the signs of a fence, and not the rest of the
/// outline of a cloud, as in `.-~~~-.`.
bool isFence(std::string_view line)
{
    const std::string_view rest =
        trimmed(line.substr(std::min(line.find_first_not_of(line.front()), line.size())));
    return rest.empty() || (rest.front() != '-' && rest.front() != '.' && rest.front() != '\'');
}

/// A line that opens a fence, a directive or an HTML element with a diagram, as only Markdown has.
bool hasFence(std::string_view text)
{
    for (std::string_view line : splitLines(text)) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t>-*+0123456789.)"), line.size()));
        if ((line.starts_with("```") || line.starts_with("~~~")) && isFence(line))
            return true;
        if (line.starts_with(":::") &&
            equalsIgnoreCase(markdown::languageOf(line.substr(3)), "mermaid"))
            return true;
        if (line.starts_with("<pre ") && line.find("mermaid") != std::string_view::npos)
            return true;
    }
    return false;
}

bool hasExtension(std::string_view path, std::string_view extension)
{
    return path.size() > extension.size() &&
           equalsIgnoreCase(path.substr(path.size() - extension.size()), extension);
}

}  // namespace

SourceFormat detectFormat(std::string_view file, std::string_view path)
{
    std::string_view text = file.substr(0, kPeek);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (hasExtension(path, ".stratoplan") ||
        (trimmed(text.substr(0, 400)).starts_with('{') &&
         text.substr(0, 400).find("\"stratoplan\"") != std::string_view::npos))
        return SourceFormat::Native;
    if (terraform::isPlanOrState(text))
        return SourceFormat::TerraformJson;
    const bool namedMarkdown = hasExtension(path, ".md") || hasExtension(path, ".markdown");
    const bool namedMermaid = hasExtension(path, ".mmd") || hasExtension(path, ".mermaid");
    if (hasExtension(path, ".yml") || hasExtension(path, ".yaml")) {
        const SourceFormat flavour = deploy::flavourOf(text);
        const bool isDrawn = flavour == SourceFormat::Other && !commentBlocks(file).empty();
        return isDrawn ? SourceFormat::Ascii : flavour;
    }
    const bool declaresMermaid = !mermaid::family(text).empty();
    if (declaresMermaid && !namedMarkdown)
        return SourceFormat::Mermaid;
    if (hasFence(text))
        return SourceFormat::Markdown;
    if (declaresMermaid || namedMermaid)
        return SourceFormat::Mermaid;
    if (namedMarkdown)
        return SourceFormat::Markdown;
    const bool binary = text.find('\0') != std::string_view::npos;
    if (binary)
        return SourceFormat::Other;
    if (ascii::isDrawing(file) || !commentBlocks(file).empty())
        return SourceFormat::Ascii;
    return deploy::flavourOf(text);
}

}  // namespace stratoplan
