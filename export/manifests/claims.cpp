#include "export/manifests/claims.h"

#include "export/names.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <array>

namespace stratoplan::exporting {
namespace {

/// "50Gi", "500 MiB", "1TB": a quantity of Kubernetes; empty for any other word.
std::string sizeIn(std::string_view word)
{
    const std::size_t digits = word.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || digits > 5)
        return {};
    const std::string unit = lowered(word.substr(digits));
    for (const char* prefix : {"m", "g", "t"})
        if (unit == prefix || unit == std::string(prefix) + "i" ||
            unit == std::string(prefix) + "b" || unit == std::string(prefix) + "ib")
            return std::string(word.substr(0, digits)) + static_cast<char>(*prefix - 'a' + 'A') +
                   "i";
    return {};
}

}  // namespace

bool isClaim(const Catalog& catalog, const Node& node)
{
    return catalog.isA(node.kind, "k8s.pvc");
}

Claim claimOf(const Node& node)
{
    constexpr std::array<std::string_view, 8> kOther = {
        "pvc", "persistentvolumeclaim", "persistent", "volume", "claim", "rwo", "rwx", "gp3"};
    Claim claim;
    const std::string text = node.label + " " + join(node.details, " ");
    std::string name;
    for (const std::string_view line : splitLines(text))
        for (const std::string_view word : split(line, ' ')) {
            const std::string low = slug(word, '-');
            if (std::string size = sizeIn(word); !size.empty())
                claim.size = std::move(size);
            else if (low == "rwx" || low == "readwritemany" || low == "efs")
                claim.shared = true;
            else if (!low.empty() && std::ranges::find(kOther, low) == kOther.end())
                name += (name.empty() ? "" : " ") + low;
        }
    claim.name = plainName(name, {'-', 40, "data"});
    claim.label = node.label.substr(0, node.label.find('\n'));
    return claim;
}

Yaml claimSpec(const Claim& claim)
{
    return Yaml::map(
        {{"accessModes", Yaml::texts({claim.shared ? "ReadWriteMany" : "ReadWriteOnce"})},
         {"resources", Yaml::map({{"requests", Yaml::map({{"storage", claim.size}})}})}});
}

}  // namespace stratoplan::exporting
