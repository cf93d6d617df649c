#include "model/import/comment_prefix.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan {

bool opensOrClosesComment(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text == "/*" || text == "/**" || text == "*/" || text == "**/";
}

std::string_view commentPrefix(std::string_view line)
{
    static constexpr std::string_view kSigns[] = {"///", "//!", "//", ";;", ";", "##",
                                                  "#",   "*",   ">",  "--", "%"};
    const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    for (const std::string_view sign : kSigns) {
        if (line.substr(indent).starts_with(sign))
            return line.substr(0, indent + sign.size());
    }
    return {};
}

std::string_view commentPrefix(const std::vector<std::string_view>& lines)
{
    std::string_view prefix;
    std::size_t count = 0;
    for (const std::string_view line : lines) {
        if (trimmed(line).empty() || opensOrClosesComment(line))
            continue;
        if (count == 0)
            prefix = commentPrefix(line);
        if (prefix.empty() || !line.starts_with(prefix))
            return {};
        const std::string_view after = line.substr(prefix.size());
        if (!after.empty() && after.front() != ' ' && after.front() != '\t')
            return {};
        ++count;
    }
    return count >= 2 ? prefix : std::string_view();
}

int columnsWithTabs(std::string_view text)
{
    constexpr int kTab = 8;
    int columns = 0;
    for (std::size_t tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t')) {
        columns = (columns + columnsOf(text.substr(0, tab))) / kTab * kTab + kTab;
        text.remove_prefix(tab + 1);
    }
    return columns + columnsOf(text);
}

}  // namespace stratoplan
