#include "model/catalog/recognize.h"

#include "model/catalog/resolve.h"

namespace stratoplan {

Recognition recognize(const Catalog& catalog, std::string_view label,
                      const RecognitionContext& context, const std::vector<std::string>& details)
{
    LabelReading reading = readLabel(catalog, label);
    const Resolved result = resolved(catalog, reading, context);
    Recognition recognition;
    if (result.kind >= 0)
        recognition.kind = catalog.kinds()[static_cast<std::size_t>(result.kind)].id;
    const Kind& kind = catalog.kind(recognition.kind);
    for (const std::string& detail : details)
        readDetail(detail, kind, reading.facts);
    if (result.host >= 0)
        recognition.properties.push_back(
            {"host", catalog.kinds()[static_cast<std::size_t>(result.host)].id});
    for (Property& property : propertiesFor(kind, reading.facts, result.plural))
        recognition.properties.push_back(std::move(property));
    return recognition;
}

}  // namespace stratoplan
