#include "export/manifests/services.h"
#include "export/names.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

std::string commonName(std::string_view label)
{
    // What names a kind of thing and not the thing: a task called so has no name.
    static constexpr std::string_view kPlain[] = {"ecs",  "fargate",   "task",       "tasks",
                                                  "port", "container", "containers", "docker",
                                                  "pod",  "pods",      "replicas"};
    label = label.substr(0, label.find('\n'));
    if (const std::size_t aside = label.find('('); aside != std::string_view::npos && aside > 0)
        label = label.substr(0, aside);
    std::vector<std::string> words;
    const std::string plain = slug(label, ' ');
    for (const std::string_view word : split(plain, ' '))
        words.push_back(std::string(word));
    const auto isCopy = [](const std::string& word) {
        return toInteger(word) || word.size() == 1 ||
               (word.starts_with("az") && word.size() <= 3) || word == "service" ||
               word == "primary" || word == "replica" ||
               std::ranges::find(kPlain, word) != std::end(kPlain);
    };
    if (std::ranges::all_of(words, [&](const std::string& word) {
            return toInteger(word) || std::ranges::find(kPlain, word) != std::end(kPlain);
        }))
        return {};
    while (words.size() > 1 && isCopy(words.back()))
        words.pop_back();
    return join(words, " ");
}

std::string namespaceNameOf(std::string_view label)
{
    const std::vector<std::string> kept =
        wordsBesides(label.substr(0, label.find('\n')), {"namespace", "ns", "k8s", "kubernetes"});
    return plainName(join(kept, " "), {'-', 50, "default-space"});
}

bool isNamespaceFrame(const Catalog& catalog, const Node& node)
{
    return catalog.isA(node.kind, "k8s.namespace") ||
           (node.isContainer && lowered(node.label).find("namespace") != std::string::npos &&
            lowered(node.label).find("namespaces") == std::string::npos);
}

}  // namespace stratoplan::exporting
