#include "model/base/text_util.h"
#include "model/catalog/catalog.h"
#include "model/import/mermaid/mermaid.h"
#include "model/io/document_json.h"
#include "model/io/graph_json.h"

#include "fuzz/require.h"
#include <cstdint>

// What is read can be written, and says the same when the native format has carried it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Parsed parsed = mermaid::read(text, builtInCatalog());
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        STRATOPLAN_REQUIRE(diagnostic.span.begin <= diagnostic.span.end &&
                           diagnostic.span.end <= size);
    GraphEntry entry;
    entry.diagram = &parsed.diagram;
    STRATOPLAN_REQUIRE(!writeGraphJson({entry}).empty());
    // Broken UTF-8 becomes U+FFFD in JSON, which may make two ids one.
    if (parsed.ok && isValidUtf8(text))
        STRATOPLAN_REQUIRE(readNative(writeNative(parsed.diagram)).diagram.nodes().size() ==
                           parsed.diagram.nodes().size());
    return 0;
}
