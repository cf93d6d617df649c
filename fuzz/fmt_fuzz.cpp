#include "model/catalog/catalog.h"
#include "model/import/ascii/straighten.h"

#include "fuzz/require.h"
#include <cstdint>
#include <map>
#include <string>

namespace {

/// Every run of letters and digits with how often it stands in the text.
std::map<std::string, int> wordsOf(std::string_view text)
{
    std::map<std::string, int> words;
    std::string word;
    for (const char c : std::string(text) + " ") {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
            (byte >= 'A' && byte <= 'Z')) {
            word += c;
        } else if (!word.empty()) {
            ++words[word];
            word.clear();
        }
    }
    // A plain arrow head is a letter that may move or be drawn anew.
    words.erase("v");
    words.erase("V");
    return words;
}

}  // namespace

// What is straightened keeps every word, and once straight it stays as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stratoplan;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ascii::Straightened once = ascii::straightened(text, builtInCatalog());
    if (once.outcome != ascii::Straightened::Outcome::Repaired) {
        STRATOPLAN_REQUIRE(once.text == text);
        return 0;
    }
    STRATOPLAN_REQUIRE(wordsOf(once.text) == wordsOf(text));
    const ascii::Straightened twice = ascii::straightened(once.text, builtInCatalog());
    STRATOPLAN_REQUIRE(twice.text == once.text);
    return 0;
}
