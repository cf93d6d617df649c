#include "tests/cli/run.h"

#include <gtest/gtest.h>

#include <random>

namespace stratoplan {
namespace {

using testing_support::Folder;
using testing_support::ProgramRun;

std::string repeated(int count, std::string (*line)(int))
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += line(i);
    return text;
}

std::string binary()
{
    std::mt19937 random(7);
    std::string bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes += static_cast<char>(random() & 0xFF);
    return bytes;
}

std::string ofSize(std::string_view piece, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += piece;
    return text;
}

std::string crossProduct()
{
    std::string left = "a0";
    std::string right = "b0";
    for (int i = 1; i < 300; ++i) {
        left += " & a" + std::to_string(i);
        right += " & b" + std::to_string(i);
    }
    return "graph LR\n" + left + " --> " + right + "\n";
}

constexpr std::size_t k50 = 50'000'000;

struct BadCase {
    const char* name;
    const char* file;
    std::string (*text)();
};

const BadCase kBad[] = {
    {"Empty", "a.mmd", [] { return std::string(); }},
    {"EmptyMarkdown", "a.md", [] { return std::string(); }},
    {"Binary", "a.mmd", binary},
    {"BinaryMarkdown", "a.md", binary},
    {"BinaryWithoutName", "a", binary},
    {"BinaryNative", "a.stratoplan", binary},
    {"NulBytes", "a.mmd", [] { return std::string("graph LR\nA[x\0y] --> B\n\0\0\n", 25); }},
    {"OnlyNul", "a.md", [] { return std::string(100'000, '\0'); }},
    {"BrokenUtf8", "a.mmd", [] { return std::string("graph LR\nA[\xFF\xC3] --> B[\xE2\x94]\n"); }},
    {"Mojibake", "a.md",
     [] { return std::string("```\nâ”Œâ”€â”€â”\nâ”‚ A â”‚\nâ””â”€â”€â”˜\n```\n"); }},
    {"UnclosedFence", "a.md", [] { return std::string("```mermaid\ngraph LR\nA --> B\n"); }},
    {"Nested3000", "a.mmd",
     [] {
         return "graph TD\n" +
                repeated(3000, [](int i) { return "subgraph s" + std::to_string(i) + "\n"; }) +
                "x\n" + repeated(3000, [](int) { return std::string("end\n"); });
     }},
    {"Nested3000Unclosed", "a.mmd",
     [] {
         return "graph TD\n" +
                repeated(3000, [](int i) { return "subgraph s" + std::to_string(i) + "\n"; });
     }},
    {"Chain20000", "a.mmd",
     [] {
         return "graph LR\n" + repeated(20'000, [](int i) {
                    return "n" + std::to_string(i) + " --> n" + std::to_string(i + 1) + "\n";
                });
     }},
    {"ChainInOneLine", "a.mmd",
     [] {
         return "graph LR\nn" +
                repeated(20'000, [](int i) { return " --> n" + std::to_string(i); }) + "\n";
     }},
    {"CrossProduct", "a.mmd", crossProduct},
    {"HoldsItself", "a.mmd",
     [] {
         return std::string("graph LR\nsubgraph a\nsubgraph b\na\nend\nend\nsubgraph c\nc\nend\n");
     }},
    {"ProseOf50MB", "a.md",
     [] { return ofSize("Some *prose* with [links](x) and `code`.\n\n", k50); }},
    {"DiagramsIn50MB", "a.md",
     [] {
         return "```mermaid\ngraph LR\nA --> B\n```\n" +
                ofSize("# Title\n\n- item\n  > quote\n\n", k50);
     }},
    {"OneLineOf50MB", "a.md", [] { return std::string(k50, 'x'); }},
    {"QuotesOf50MB", "a.md", [] { return std::string(k50, '>'); }},
    {"EmphasisOf50MB", "a.md", [] { return ofSize("*a* ", k50); }},
    {"ListsOf50MB", "a.md", [] { return ofSize("-\n", k50); }},
    {"BracketsOf50MB", "a.md", [] { return ofSize("[a]: b\n", k50); }},
    {"UnclosedOf50MB", "a.md",
     [] { return "```\n" + ofSize("some text without any drawing\n", k50); }},
    {"DeepJson", "a.stratoplan",
     [] { return "{\"stratoplan\": 1, \"x\": " + std::string(1'000'000, '['); }},
    {"JsonOf50MB", "a.stratoplan",
     [] { return "{\"stratoplan\": 1, \"x\": [" + ofSize("0,", k50) + "0]}"; }},
    {"TextOf50MBInJson", "a.stratoplan",
     [] {
         return "{\"stratoplan\": 1, \"nodes\": [{\"id\": \"" + std::string(k50, 'x') + "\"}]}";
     }},
};

class BadInput : public testing::TestWithParam<BadCase> {};

TEST_P(BadInput, EndsInBoundsAndTouchesNothing)
{
    const Folder folder;
    const std::string text = GetParam().text();
    folder.write(GetParam().file, text);
    for (const std::vector<std::string>& verb : {std::vector<std::string>{"inspect"},
                                                 {"list"},
                                                 {"convert", "--to", "svg", "-o", "out/"}}) {
        std::vector<std::string> arguments = verb;
        arguments.emplace_back(GetParam().file);
        const ProgramRun run = folder.run(arguments);
        EXPECT_TRUE(run.status == 0 || run.status == 1)
            << verb.front() << " gave " << run.status << "\n"
            << run.err.substr(0, 300);
        EXPECT_TRUE(run.status == 0 || !run.err.empty()) << verb.front();
    }
    EXPECT_TRUE(folder.read(GetParam().file) == text);
}

INSTANTIATE_TEST_SUITE_P(All, BadInput, testing::ValuesIn(kBad),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
