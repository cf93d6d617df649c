#include "model/io/icon_pack.h"
#include "model/io/project_catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>";

class IconPacks : public testing::Test {
protected:
    IconPacks()
        : m_root(fs::temp_directory_path() /
                 ("stratoplan_icons_" +
                  std::string(testing::UnitTest::GetInstance()->current_test_info()->name())))
    {
        fs::remove_all(m_root);
        fs::create_directories(m_root / "icons");
        write("icons/alb.svg", kSvg);
        write("icons/s3.png", "\x89PNG\r\n\x1a\n…");
    }
    ~IconPacks() override { fs::remove_all(m_root); }

    void write(const char* name, const std::string& text) const
    {
        std::ofstream(m_root / name, std::ios::binary) << text;
    }
    IconPack pack(const std::string& mapping) const
    {
        write("icons/icons.json", mapping);
        return readIconPack((m_root / "icons").string(), builtInCatalog());
    }

    fs::path m_root;
};

TEST_F(IconPacks, KindsWearTheFilesThatTheMappingNames)
{
    const IconPack read = pack(R"({"name": "Vendor",
        "icons": {"aws.alb": "alb.svg", "aws.s3": "s3.png"}})");
    EXPECT_TRUE(read.diagnostics.empty());
    EXPECT_EQ(read.name, "Vendor");
    ASSERT_EQ(read.entries.size(), 2u);
    EXPECT_TRUE(read.entries[0].icon.starts_with("data:image/svg+xml;base64,PHN2Zy"));
    EXPECT_TRUE(read.entries[1].icon.starts_with("data:image/png;base64,iVBORw0KGg"));
    const Catalog dressed = withIcons(builtInCatalog(), read);
    EXPECT_EQ(dressed.kind("aws.alb").icon, read.entries[0].icon);
    EXPECT_EQ(dressed.kind("aws.vpc").icon, builtInCatalog().kind("aws.vpc").icon);
    EXPECT_EQ(dressed.kind("aws.alb").aliases, builtInCatalog().kind("aws.alb").aliases);
}

TEST_F(IconPacks, AProjectNamesItsOwnAndSpecialisedKindsTakeItOver)
{
    pack(R"({"icons": {"aws.alb": "alb.svg"}})");
    write("stratoplan.json",
          R"({"icons": "icons", "kinds": [{"id": "acme.door", "base": "aws.alb"}]})");
    const ProjectCatalog& project = projectCatalogFor((m_root / "a.md").string());
    EXPECT_TRUE(project.diagnostics.empty());
    EXPECT_TRUE(project.catalog->kind("aws.alb").icon.starts_with("data:"));
    EXPECT_TRUE(project.catalog->kind("acme.door").icon.starts_with("data:"));
}

struct WrongMapping {
    const char* name;
    const char* json;
    DiagCode code;
};

class WrongIcons : public IconPacks, public testing::WithParamInterface<WrongMapping> {};

TEST_P(WrongIcons, AreToldAndTheOthersStillCount)
{
    write("icons/note.txt", "no picture");
    write("secret.svg", kSvg);
    write("icons/large.svg", kSvg + std::string(300 * 1024, ' '));
    const IconPack read = pack(GetParam().json);
    ASSERT_EQ(read.diagnostics.size(), 1u);
    EXPECT_EQ(read.diagnostics[0].code, GetParam().code);
    EXPECT_LE(read.diagnostics[0].span.end, read.text.size());
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongIcons,
    testing::Values(
        WrongMapping{"Broken", "{", DiagCode::CAT001},
        WrongMapping{"NoIcons", "{}", DiagCode::CAT003},
        WrongMapping{"UnknownKind", R"({"icons": {"aws.nope": "alb.svg"}})", DiagCode::CAT004},
        WrongMapping{"MissingFile", R"({"icons": {"aws.alb": "none.svg"}})", DiagCode::SRC020},
        WrongMapping{"NoPicture", R"({"icons": {"aws.alb": "note.txt"}})", DiagCode::CAT003},
        WrongMapping{"TooLarge", R"({"icons": {"aws.alb": "large.svg"}})", DiagCode::CAT003},
        WrongMapping{"Elsewhere", R"({"icons": {"aws.alb": "../secret.svg"}})", DiagCode::CAT003},
        WrongMapping{"Absolute", R"({"icons": {"aws.alb": "/etc/hostname"}})", DiagCode::CAT003}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stratoplan
