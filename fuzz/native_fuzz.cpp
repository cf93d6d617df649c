#include "model/io/document_json.h"

#include "fuzz/require.h"
#include <cstdint>

// What is read from any bytes is written and read back without loss or complaint.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    const Parsed parsed = readNative({reinterpret_cast<const char*>(data), size});
    const std::string text = writeNative(parsed.diagram);
    const Parsed again = readNative(text);
    STRATOPLAN_REQUIRE(again.ok && again.diagnostics.empty());
    STRATOPLAN_REQUIRE(writeNative(again.diagram) == text);
    return 0;
}
