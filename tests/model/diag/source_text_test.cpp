#include "model/diag/diagnostic.h"
#include "model/diag/source_text.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

TEST(LineTable, CountsCodePointsAndEveryLineEnd)
{
    const std::string text = "é→x\r\nb\rc\n";
    const LineTable table(text);

    EXPECT_EQ(table.at(static_cast<unsigned>(text.find('x'))), (LineColumn{1, 3}));
    EXPECT_EQ(table.at(static_cast<unsigned>(text.find('b'))), (LineColumn{2, 1}));
    EXPECT_EQ(table.at(static_cast<unsigned>(text.find('c'))), (LineColumn{3, 1}));
    EXPECT_EQ(table.line(1), "é→x");
    EXPECT_EQ(table.at(9999), (LineColumn{4, 1}));
}

TEST(Excerpt, PutsTheCaretUnderWideText)
{
    EXPECT_EQ(excerpt(LineTable("漢字 x"), {1, 4}), "    漢字 x\n         ^");
}

TEST(Diagnostic, FillsItsArguments)
{
    EXPECT_EQ(sentence({.code = DiagCode::COR004, .args = {"100% web"}}),
              "the id '100% web' is taken; choose another");
    EXPECT_EQ(codeNamed("COR004"), DiagCode::COR004);
    EXPECT_EQ(codeNamed("XYZ"), std::nullopt);
}

}  // namespace
}  // namespace stratoplan
