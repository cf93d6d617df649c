#include "export/terraform/balancer_lines.h"

#include "export/system_facts.h"
#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

bool passesUdp(const System& system, int balancer, const std::vector<int>& ends)
{
    const auto says = [](const std::string& text) {
        return text.find("udp") != std::string::npos && text.find("tcp") == std::string::npos;
    };
    return system.at(balancer).says("udp") || says(system.linesOf(balancer)) ||
           std::ranges::any_of(ends,
                               [&](int end) { return end >= 0 && says(system.at(end).text()); });
}

int networkPort(const System& system, int balancer, const std::vector<int>& ends)
{
    constexpr int kOfTls = 443;
    const Component& drawn = system.at(balancer);
    int port = drawn.integer("port", 0);
    const auto outside = system.outsideText.find(balancer);
    std::string text = outside == system.outsideText.end() ? "" : outside->second;
    for (const int source : drawn.sources)
        text += system.textBetween(source, balancer);
    for (const int target : drawn.targets)
        text += system.textBetween(balancer, target);
    for (const std::string_view line : split(text, '\n'))
        if (const auto said = portInLabel(line); said && port == 0)
            port = *said;
    if (port == 0 && ends.size() == 1 && ends.front() >= 0)
        port = system.at(ends.front()).integer("port", 0);
    return port > 0 && port < 65536 ? port : kOfTls;
}

}  // namespace stratoplan::exporting
