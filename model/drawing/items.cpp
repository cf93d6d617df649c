#include "model/base/text_util.h"
#include "model/drawing/plan.h"
#include "model/drawing/text.h"
#include "model/import/ascii/texts.h"

#include <algorithm>

namespace stratoplan::drawing {

int AsciiItem::textWidth() const
{
    int columns = 0;
    for (const auto* part : {&title, &lines}) {
        for (const std::string& line : *part)
            columns = std::max(columns, columnsOf(line));
    }
    return columns;
}

AsciiPlan itemsOf(const Diagram& diagram, bool plain, int longestTitle)
{
    AsciiPlan plan;
    plan.items.push_back({AsciiItem::Kind::Page});
    const auto nodes = diagram.nodes();
    plan.itemOfNode.resize(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        plan.itemOfNode[i] = static_cast<int>(i) + 1;
        AsciiItem item;
        item.node = static_cast<int>(i);
        item.kind = diagram.childrenOf(nodes[i].id).empty() ? AsciiItem::Kind::Box
                                                            : AsciiItem::Kind::Container;
        item.title = titleLines(nodes[i].label, longestTitle);
        item.lines = bulletsOf(nodes[i].label);
        // Where a state diagram begins and ends, as Mermaid writes it.
        if (item.title.empty() && (nodes[i].shape == "start" || nodes[i].shape == "end"))
            item.title = {"[*]"};
        for (const std::string& detail : nodes[i].details) {
            const std::string line = oneLine(detail);
            if (!line.empty())
                item.lines.push_back(ascii::isBullet(line) ? line : (plain ? "- " : "• ") + line);
        }
        item.width = std::max(item.textWidth(), 3) + 4;
        item.height = static_cast<int>(item.title.size() + item.lines.size()) + 2;
        item.height = std::max(item.height, 3);
        plan.items.push_back(std::move(item));
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int parent = nodes[i].parent ? diagram.indexOf(nodes[i].parent) + 1 : 0;
        plan.items[i + 1].parent = parent;
        plan.items[static_cast<std::size_t>(parent)].children.push_back(static_cast<int>(i) + 1);
    }
    return plan;
}

}  // namespace stratoplan::drawing
