#pragma once

#include "model/picture/picture.h"

#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace stratoplan::exporting {

/// Classes for colours that differ between two pictures of one diagram. A light colour stands on
/// the element itself, so that viewers without media queries show the light picture.
class SvgColors {
public:
    explicit SvgColors(const Picture* dark) : m_dark(dark) {}

    const Picture* dark() const { return m_dark; }
    /// Empty where no class is needed.
    std::string classFor(std::string_view property, Color light, Color dark);
    /// CSS rules of all classes that were handed out, in that order.
    const std::string& rules() const { return m_rules; }

private:
    const Picture* m_dark;
    std::map<std::tuple<std::string, std::uint32_t, std::uint32_t, int, int>, std::string>
        m_classes;
    std::string m_rules;
};

}  // namespace stratoplan::exporting
