#include "model/import/mermaid/family.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/mermaid.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

enum class Match { Prefix, Word, AnyCase };

struct Family {
    std::string_view keyword;
    std::string_view name;
    Match match = Match::Prefix;
};

// Order: as Mermaid asks, so that "requirement" does not win over a longer word.
// Source: the detectors of Mermaid 12.3.
constexpr Family kFamilies[] = {
    {"agentflow-beta", "agentflow", Match::Word},
    {"C4Context", "c4"},
    {"C4Container", "c4"},
    {"C4Component", "c4"},
    {"C4Dynamic", "c4"},
    {"C4Deployment", "c4"},
    {"kanban", "kanban"},
    {"classDiagram", "class"},
    {"erDiagram", "er"},
    {"gantt", "gantt"},
    {"info", "info"},
    {"pie", "pie"},
    {"requirement", "requirement"},
    {"sequenceDiagram", "sequence"},
    {"swimlane-beta", "swimlane", Match::Word},
    {"graph", "flowchart"},
    {"flowchart", "flowchart"},
    {"timeline", "timeline"},
    {"gitGraph", "gitGraph"},
    {"stateDiagram", "state"},
    {"journey", "journey"},
    {"quadrantChart", "quadrantChart"},
    {"sankey", "sankey"},
    {"packet", "packet"},
    {"xychart", "xychart"},
    {"block", "block"},
    {"eventmodeling", "eventmodeling"},
    {"treeView-beta", "treeView"},
    {"radar-beta", "radar"},
    {"ishikawa", "ishikawa", Match::AnyCase},
    {"treemap", "treemap"},
    {"mindmap", "mindmap"},
    {"architecture", "architecture"},
    {"railroad-beta", "railroad", Match::AnyCase},
    {"railroad-ebnf-beta", "railroadEbnf", Match::AnyCase},
    {"railroad-abnf-beta", "railroadAbnf", Match::AnyCase},
    {"railroad-peg-beta", "railroadPeg", Match::AnyCase},
    {"venn-beta", "venn"},
    {"wardley-beta", "wardley", Match::AnyCase},
    {"cynefin-beta", "cynefin", Match::Word},
    {"usecase-beta", "usecase", Match::Word},
};

bool fits(const Family& family, std::string_view text)
{
    switch (family.match) {
    case Match::Prefix:
        return text.starts_with(family.keyword);
    case Match::Word:
        return wordAt(text, 0, family.keyword);
    case Match::AnyCase:
        return equalsIgnoreCase(text.substr(0, family.keyword.size()), family.keyword);
    }
    return false;
}

}  // namespace

std::string_view declaredFamily(std::string_view cooked)
{
    std::string_view text = jsTrimmed(cooked);
    while (text.starts_with("%%"))  // left over where nothing follows the signs
        text = jsTrimmed(text.substr(std::min(text.find('\n'), text.size())));
    for (const Family& family : kFamilies)
        if (fits(family, text))
            return family.name;
    return {};
}

std::string_view intrudingFamily(std::string_view cooked)
{
    for (const std::string_view word : {"C4Container", "C4Component", "C4Dynamic", "C4Deployment"})
        if (cooked.find(word) != std::string_view::npos)
            return word;
    return {};
}

std::string_view family(std::string_view text)
{
    return declaredFamily(cook(text).text);
}

}  // namespace stratoplan::mermaid
