#include "export/svg_colors.h"

#include "export/xml_writer.h"
#include "model/picture/color.h"

namespace stratoplan::exporting {

std::string SvgColors::classFor(std::string_view property, Color light, Color dark)
{
    if (!m_dark || light == dark)
        return {};
    const auto [entry, fresh] = m_classes.insert(
        {{std::string(property), light.rgb, dark.rgb, light.alpha, dark.alpha}, {}});
    if (fresh) {
        entry->second = "c" + std::to_string(m_classes.size());
        m_rules += "." + entry->second + "{" + std::string(property) + ":" +
                   (dark.visible() ? hexOf(dark) : "none");
        if (light.alpha != dark.alpha && dark.visible() && property != "color") {
            m_rules += ";" + std::string(property) + "-opacity:";
            appendNumber(m_rules, dark.alpha / 255.0);
        }
        m_rules += "}";
    }
    return entry->second;
}

}  // namespace stratoplan::exporting
