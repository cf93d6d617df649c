#include "export/data.h"

#include "model/io/document_json.h"
#include "model/io/graph_json.h"

namespace stratoplan::exporting {

Bundle writeNativeFile(const Input& input)
{
    return {{{"diagram.stratoplan", writeNative(*input.diagrams.front().diagram)}}, {}};
}

Bundle writeGraph(const Input& input)
{
    std::vector<GraphEntry> entries;
    for (const Input::Source& source : input.diagrams) {
        GraphEntry& entry = entries.emplace_back();
        entry.diagram = source.diagram;
        entry.path = source.path;
        entry.format = source.format;
        entry.startLine = source.startLine;
        entry.endLine = source.endLine;
        entry.heading = source.title;
        entry.layout = input.layout;
    }
    return {{{"diagram.json", writeGraphJson(entries)}}, {}};
}

}  // namespace stratoplan::exporting
