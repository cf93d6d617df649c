#include "app/cli/findings.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <unordered_map>

namespace stratoplan::cli {
namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Where a diagram's text first names its nodes. Cost: one walk over the text; a look-up of a name
/// that is no single word walks it again.
class Mentions {
public:
    explicit Mentions(std::string_view text) : m_text(text)
    {
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            while (end < text.size() && isWordByte(text[end]))
                ++end;
            if (end > at)
                m_words.try_emplace(text.substr(at, end - at), at);
            at = end + 1;
        }
    }

    /// A node of Mermaid text is named by its id; one of a drawing by the first line of its label.
    std::optional<std::size_t> of(const Node& node, SourceFormat format) const
    {
        const std::string_view label =
            std::string_view(node.label).substr(0, node.label.find('\n'));
        const std::string_view name = format == SourceFormat::Ascii ? label : node.name;
        if (name.empty())
            return std::nullopt;
        if (std::ranges::all_of(name, isWordByte)) {
            const auto found = m_words.find(name);
            return found == m_words.end() ? std::nullopt : std::optional(found->second);
        }
        for (std::size_t at = m_text.find(name); at != m_text.npos;
             at = m_text.find(name, at + 1)) {
            const std::size_t end = at + name.size();
            const bool begins = at == 0 || !isWordByte(m_text[at - 1]) || !isWordByte(name.front());
            const bool ends =
                end == m_text.size() || !isWordByte(m_text[end]) || !isWordByte(name.back());
            if (begins && ends)
                return at;
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
    std::unordered_map<std::string_view, std::size_t> m_words;
};

/// Rules know nodes, not text: the place is where the first of them is first named.
Place placeOfRule(Input& input, std::size_t index, const Mentions& mentions,
                  const Diagnostic& diagnostic)
{
    const DocumentFile::Entry& entry = input.file().entry(index);
    const Diagram& diagram = entry.parsed.diagram;
    Diagnostic placed = diagnostic;
    const Node* node = diagnostic.nodes.empty() ? nullptr : diagram.node(diagnostic.nodes.front());
    const Edge* edge = diagnostic.edges.empty() ? nullptr : diagram.edge(diagnostic.edges.front());
    if (!node && edge)
        node = diagram.node(edge->source);
    if (node && diagnostic.span.empty())
        if (const auto at = mentions.of(*node, entry.block.format))
            placed.span = {static_cast<unsigned>(*at), static_cast<unsigned>(*at)};
    return input.placeOf(index, placed);
}

bool isWanted(const Diagnostic& diagnostic, const CheckOptions& options)
{
    const auto names = [&](const std::vector<std::string>& codes) {
        return std::ranges::any_of(
            codes, [&](const std::string& code) { return code == codeName(diagnostic.code); });
    };
    return (options.only.empty() || names(options.only)) && !names(options.ignore);
}

PlacedFinding placed(Place place, std::size_t index, const Diagram& diagram, Finding finding)
{
    PlacedFinding out;
    out.place = std::move(place);
    out.diagram = index;
    out.message = sentence(finding.diagnostic);
    for (const NodeId id : finding.diagnostic.nodes)
        if (const Node* node = diagram.node(id))
            out.nodes.push_back(node->name);
    for (const EdgeId id : finding.diagnostic.edges)
        if (const Edge* edge = diagram.edge(id))
            out.edges.push_back(edge->name);
    out.diagnostic = std::move(finding.diagnostic);
    out.fix = std::move(finding.fix);
    return out;
}

}  // namespace

CheckOptions checkOptionsOf(const Arguments& arguments)
{
    const auto codes = [&](std::string_view option) {
        std::vector<std::string> list = arguments.list(option);
        for (std::string& code : list)
            for (char& c : code)
                if (c >= 'a' && c <= 'z')
                    c = static_cast<char>(c - 'a' + 'A');
        return list;
    };
    return {
        .strict = arguments.has("--strict"), .only = codes("--only"), .ignore = codes("--ignore")};
}

std::vector<PlacedFinding> findingsOf(Input& input, const CheckOptions& options)
{
    std::vector<PlacedFinding> all;
    for (const std::size_t index : input.chosen()) {
        const Parsed& parsed = input.file().entry(index).parsed;
        for (const Diagnostic& diagnostic : parsed.diagnostics)
            if (isWanted(diagnostic, options))
                all.push_back(
                    placed(input.placeOf(index, diagnostic), index, parsed.diagram, {diagnostic}));
        if (!parsed.ok)
            continue;
        const Mentions mentions(input.file().entry(index).block.text);
        for (Finding& finding : stratoplan::check(parsed.diagram, builtInCatalog(), options))
            if (isWanted(finding.diagnostic, options)) {
                Place place = placeOfRule(input, index, mentions, finding.diagnostic);
                all.push_back(placed(std::move(place), index, parsed.diagram, std::move(finding)));
            }
    }
    return all;
}

}  // namespace stratoplan::cli
