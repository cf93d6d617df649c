#include "model/catalog/identity.h"

#include "model/base/text_util.h"

namespace stratoplan {
namespace {

std::string regionOf(const Diagram& diagram, const Node& node, const Catalog& catalog)
{
    for (const Node* up = diagram.node(node.parent); up; up = diagram.node(up->parent))
        if (catalog.isA(up->kind, "aws.region")) {
            const std::string* region = up->property("region");
            return region ? lowered(*region) : plainNameOf(*up);
        }
    return {};
}

bool isWordSign(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The text without the words that begin with a value: "postgresql" where the value is "postgres".
std::string without(std::string text, const std::string& value)
{
    for (std::size_t at = 0; (at = text.find(value, at)) != std::string::npos;) {
        std::size_t end = at + value.size();
        if (at > 0 && isWordSign(text[at - 1])) {
            at = end;
            continue;
        }
        while (end < text.size() && isWordSign(text[end]))
            ++end;
        text.replace(at, end - at, " ");
    }
    return text;
}

}  // namespace

std::string plainNameOf(const Node& node)
{
    std::string label = lowered(node.label.substr(0, node.label.find('\n')));
    label = label.substr(0, label.find('('));
    for (const Property& property : node.properties)
        if (property.value.size() > 1)
            label = without(label, lowered(property.value));
    return slug(label, ' ');
}

std::string ownNameOf(const Node& node, const Catalog& catalog)
{
    const std::string name = " " + plainNameOf(node) + " ";
    std::string longest;
    for (std::string kind = node.kind; !kind.empty(); kind = catalog.kind(kind).base)
        for (const std::string& alias : catalog.kind(kind).aliases)
            if (const std::string words = " " + slug(alias, ' ') + " ";
                words.size() > longest.size() && words.size() > 2 &&
                name.find(words) != std::string::npos)
                longest = words;
    return std::string(trimmed(longest.empty() ? name : replaceAll(name, longest, " ")));
}

bool isMeantBy(const Catalog& catalog, std::string_view kind, std::string_view word)
{
    struct Vague {
        std::string_view kind, trait;
    };
    constexpr Vague kVague[] = {{"base.database", "database"},
                                {"base.cache", "cache"},
                                {"base.load_balancer", "loadBalancer"}};
    for (const Vague& vague : kVague)
        if (word == vague.kind && catalog.kind(kind).hasTrait(vague.trait))
            return true;
    return catalog.isA(kind, word);
}

std::string identityOf(const Diagram& diagram, const Node& node, const Catalog& catalog)
{
    return node.kind + "\n" + plainNameOf(node) + "\n" + regionOf(diagram, node, catalog);
}

}  // namespace stratoplan
