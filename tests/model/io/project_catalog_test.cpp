#include "model/io/project_catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;

class ProjectFile : public testing::Test {
protected:
    ProjectFile()
        : m_root(fs::temp_directory_path() /
                 ("stratoplan_project_" +
                  std::string(testing::UnitTest::GetInstance()->current_test_info()->name())))
    {
        fs::remove_all(m_root);
        fs::create_directories(m_root / "docs" / "deep");
    }
    ~ProjectFile() override { fs::remove_all(m_root); }

    void write(const char* text) { std::ofstream(m_root / "stratoplan.json") << text; }
    const ProjectCatalog& found() const
    {
        return projectCatalogFor((m_root / "docs" / "deep" / "a.md").string());
    }

    fs::path m_root;
};

TEST_F(ProjectFile, AddsKindsAndAliases)
{
    write(R"({"kinds": [{"id": "aws.alb", "aliases": ["Front Door"]},
        {"id": "acme.ledger", "base": "aws.rds_instance", "label": "Ledger"}]})");
    EXPECT_TRUE(found().diagnostics.empty());
    EXPECT_TRUE(found().catalog->isA("acme.ledger", "aws.rds_instance"));
    EXPECT_FALSE(builtInCatalog().knows("acme.ledger"));
    EXPECT_EQ(&found(), &found()) << "an unchanged file is read once";
}

TEST_F(ProjectFile, TellsWhatIsWrongAndKeepsTheRest)
{
    write("{\"kinds\": [{\"id\": \"NO ID\"}, {\"id\": \"acme.y\", \"colour\": 3}]}");
    ASSERT_EQ(found().diagnostics.size(), 2u);
    EXPECT_EQ(found().diagnostics[0].code, DiagCode::CAT005);
    EXPECT_EQ(found().diagnostics[1].code, DiagCode::CAT004);
    EXPECT_TRUE(found().catalog->knows("acme.y"));
    write("{");
    EXPECT_EQ(found().diagnostics.at(0).code, DiagCode::CAT001) << "it changed and is read anew";
    EXPECT_EQ(found().catalog, &builtInCatalog());
}

TEST_F(ProjectFile, EndsAtTheRootOfTheRepository)
{
    write(R"({"kinds": [{"id": "acme.z"}]})");
    fs::create_directories(m_root / "docs" / ".git");
    EXPECT_EQ(found().catalog, &builtInCatalog());
    EXPECT_TRUE(found().path.empty());
}

}  // namespace
}  // namespace stratoplan
