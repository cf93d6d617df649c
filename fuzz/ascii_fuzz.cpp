#include "model/catalog/catalog.h"
#include "model/import/ascii/ascii.h"

#include "fuzz/require.h"
#include <cstdint>

// A drawing is read whatever it is, and nothing it says lies outside of its text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    ascii::isDrawing(text);
    for (const Diagnostic& diagnostic : ascii::read(text, builtInCatalog()).diagnostics)
        STRATOPLAN_REQUIRE(diagnostic.span.begin <= diagnostic.span.end &&
                           diagnostic.span.end <= size);
    return 0;
}
