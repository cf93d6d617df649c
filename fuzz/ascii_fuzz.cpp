#include "model/import/ascii/ascii.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    ascii::isDrawing({reinterpret_cast<const char*>(data), size});
    return 0;
}
