#include "export/names.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

std::vector<std::string> wordsBesides(std::string_view label,
                                      std::initializer_list<std::string_view> sort)
{
    std::vector<std::string> kept;
    const std::string plain = slug(label, ' ');
    for (const std::string_view word : split(plain, ' '))
        if (!word.empty() && std::ranges::find(sort, word) == sort.end())
            kept.emplace_back(word);
    return kept;
}

std::string plainName(std::string_view label, NameStyle style)
{
    std::string name = slug(label, style.separator);
    if (name.empty())
        name = style.fallback;
    else if (name.front() >= '0' && name.front() <= '9')
        name = std::string(style.fallback) + style.separator + name;
    name.resize(std::min(name.size(), style.maxLength));
    while (name.back() == style.separator)
        name.pop_back();
    return name;
}

std::string Names::unique(std::string_view label)
{
    const std::string plain = plainName(label, m_style);
    std::string name = plain;
    int& count = m_count.try_emplace(plain, 1).first->second;
    while (!m_taken.insert(name).second) {
        const std::string suffix = m_style.separator + std::to_string(++count);
        name = plain.substr(0, m_style.maxLength - suffix.size()) + suffix;
    }
    return name;
}

}  // namespace stratoplan::exporting
