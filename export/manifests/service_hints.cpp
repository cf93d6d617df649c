#include "export/manifests/service_hints.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <vector>

namespace stratoplan::exporting {

std::string firstLine(std::string_view label)
{
    return std::string(trimmed(label.substr(0, label.find('\n'))));
}

std::string allText(const Node& node)
{
    std::string text = node.label;
    for (const std::string& detail : node.details)
        text += "\n" + detail;
    return text;
}

std::string scalerLines(const Node& node)
{
    std::string out;
    const std::string text = allText(node);
    for (const std::string_view line : splitLines(text))
        if (const std::string low = lowered(line);
            low.find("hpa") != std::string::npos || low.find("scal") != std::string::npos)
            out += low + " ";
    return out;
}

void readScaler(const std::string& text, Service& service)
{
    service.scales = true;
    // The two numbers; a percentage is neither.
    std::vector<int> numbers;
    std::string digits;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!digits.empty()) {
            if (c != '%' && digits.size() < 4)
                numbers.push_back(static_cast<int>(*toInteger(digits)));
            digits.clear();
        }
    }
    if (numbers.size() == 2 && numbers[0] > 0 && numbers[0] <= numbers[1]) {
        service.minimum = numbers[0];
        service.maximum = numbers[1];
    }
}

bool isStore(const Catalog& catalog, const Service& service)
{
    const Kind& kind = catalog.kind(service.kind);
    return !service.data.empty() &&
           (kind.hasTrait("storesData") || kind.hasTrait("messaging") || kind.hasTrait("cache"));
}

bool isWorker(const Service& service)
{
    static constexpr std::string_view kWords[] = {"worker",    "workers",   "consumer",
                                                  "consumers", "processor", "subscriber",
                                                  "poller",    "listener"};
    const auto parts = split(service.name, '-');
    return !service.balanced && !service.metrics &&
           (service.fed || std::ranges::any_of(parts, [](std::string_view part) {
                return std::ranges::find(kWords, part) != std::end(kWords);
            }));
}

}  // namespace stratoplan::exporting
