#include "export/terraform/drawn_names.h"

#include "export/terraform/builder.h"
#include "export/terraform/recipe_filler.h"
#include "export/terraform/recipes.h"
#include "model/base/text_util.h"

#include <algorithm>
#include <set>

namespace stratoplan::exporting {

DrawnNames::DrawnNames(const Input& input)
    : m_system(std::make_unique<System>(systemOf(input)))
    , m_builder(std::make_unique<TerraformBuilder>(*m_system))
{
    placeComponents(*m_builder);
}

DrawnNames::~DrawnNames() = default;

std::string DrawnNames::endingOf(const Node& node, std::size_t length) const
{
    const auto found = m_system->componentOf.find(&node);
    if (found == m_system->componentOf.end())
        return {};
    const int index = m_builder->meant(found->second);
    return m_builder->address(index).empty() ? std::string() : m_builder->slug(index, length);
}

std::vector<Setting> DrawnNames::settings(std::span<const Node* const> joined) const
{
    std::vector<Setting> out;
    std::set<std::string> taken;
    for (const Node* node : joined) {
        const auto found = m_system->componentOf.find(node);
        if (found == m_system->componentOf.end())
            continue;
        const int index = m_builder->meant(found->second);
        const Recipe* recipe = recipeOf(*m_system->catalog, m_system->at(index).kind);
        if (!recipe || m_builder->address(index).empty())
            continue;
        for (const auto& [name, expression] : recipe->settings) {
            Setting setting{.variable = settingVariable(*m_builder, index, name),
                            .label = m_system->at(index).label};
            // The workload gets the secret itself.
            if (name == "secret_arn" || !taken.insert(setting.variable).second)
                continue;
            const auto known =
                std::ranges::find(recipe->known, name,
                                  [](const auto& row) -> const std::string& { return row.first; });
            if (known != recipe->known.end())
                setting.value = recipeExpression(*m_builder, *recipe, index, known->second);
            out.push_back(std::move(setting));
        }
    }
    return out;
}

}  // namespace stratoplan::exporting
