#include "model/import/formats.h"

namespace stratoplan {

std::string_view formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Mermaid:
        return "mermaid";
    case SourceFormat::Ascii:
        return "ascii";
    case SourceFormat::Native:
        return "native";
    case SourceFormat::Markdown:
        return "markdown";
    case SourceFormat::Other:
        break;
    }
    return "other";
}

}  // namespace stratoplan
