#include "model/diag/diagnostic.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace stratoplan {
namespace {

std::vector<std::string> allCodes()
{
    return {
#define STRATOPLAN_DIAG(code, severity, text) #code,
#include "model/diag/codes.def"
#undef STRATOPLAN_DIAG
    };
}

// Codes that no test can provoke, each with its reason.
const std::set<std::string> kUnprovoked = {};

TEST(Diagnostics, EachCodeIsProvokedBySomeTest)
{
    const std::filesystem::path tests = std::filesystem::path(STRATOPLAN_SOURCE_DIR) / "tests";
    std::set<std::string> named;
    const std::regex code("[A-Z]{2,3}[0-9]{3}");
    for (const char* ending : {".cpp", ".h", ".txt", ".json", ".tsv", ".cmake"})
        for (const auto& file : testing_support::filesIn(tests, ending)) {
            const std::string text = testing_support::readFile(file);
            for (std::sregex_iterator it(text.begin(), text.end(), code), end; it != end; ++it)
                named.insert(it->str());
        }
    for (const std::string& name : allCodes())
        EXPECT_TRUE(named.contains(name) || kUnprovoked.contains(name)) << name;
}

TEST(Diagnostics, EachTextSaysWhatIsWrongInOneSentence)
{
    for (const std::string& name : allCodes()) {
        const auto text = textOf(*codeNamed(name));
        EXPECT_FALSE(text.empty()) << name;
        EXPECT_EQ(text.find('\n'), std::string::npos) << name;
    }
}

}  // namespace
}  // namespace stratoplan
