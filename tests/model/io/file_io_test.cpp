#include "model/io/file_io.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;

class WriteFile : public testing::Test {
protected:
    WriteFile()
    {
        std::string pattern = fs::temp_directory_path() / "stratoplan-XXXXXX";
        m_folder = ::mkdtemp(pattern.data());
    }
    ~WriteFile() override
    {
        fs::permissions(m_folder, fs::perms::owner_all);
        fs::remove_all(m_folder);
    }
    std::string at(const char* name) const { return m_folder / name; }
    std::size_t fileCount() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), {}));
    }

    fs::path m_folder;
};

unsigned modeOf(const std::string& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

TEST_F(WriteFile, ReplacesAndLeavesNothingBehind)
{
    ASSERT_TRUE(writeFile(at("a"), "one"));
    ASSERT_TRUE(writeFile(at("a"), std::string("t\0wo", 4)));
    EXPECT_EQ(*readFile(at("a")), std::string("t\0wo", 4));
    EXPECT_EQ(fileCount(), 1U);
}

TEST_F(WriteFile, GivesNewFilesTheUsersMask)
{
    const mode_t mask = ::umask(027);
    ASSERT_TRUE(writeFile(at("a"), "x"));
    ::umask(mask);
    EXPECT_EQ(modeOf(at("a")), 0640U);
}

TEST_F(WriteFile, KeepsPermissions)
{
    testing_support::writeFile(at("a"), "x");
    for (const unsigned mode : {0600U, 0755U, 0664U}) {
        ::chmod(at("a").c_str(), mode);
        ASSERT_TRUE(writeFile(at("a"), "y"));
        EXPECT_EQ(modeOf(at("a")), mode);
    }
}

TEST_F(WriteFile, FollowsLinks)
{
    fs::create_directory(m_folder / "deep");
    testing_support::writeFile(at("deep/real"), "x");
    fs::create_symlink("deep/real", m_folder / "link");
    fs::create_symlink("link", m_folder / "outer");
    fs::create_symlink("nothing", m_folder / "dangling");
    ASSERT_TRUE(writeFile(at("outer"), "y"));
    EXPECT_EQ(*readFile(at("deep/real")), "y");
    EXPECT_TRUE(fs::is_symlink(m_folder / "outer"));
    ASSERT_TRUE(writeFile(at("dangling"), "z"));
    EXPECT_EQ(*readFile(at("nothing")), "z");
    EXPECT_TRUE(fs::is_symlink(m_folder / "dangling"));
}

TEST_F(WriteFile, TellsWhyItCannot)
{
    EXPECT_EQ(writeFile(at("no/such/folder"), "x").reason().code, DiagCode::SRC021);
    EXPECT_EQ(readFile(at("nothing")).reason().code, DiagCode::SRC020);
    EXPECT_EQ(readFile(m_folder).reason().code, DiagCode::SRC020);
    EXPECT_EQ(writeFile(m_folder, "x").reason().code, DiagCode::SRC021);
}

TEST_F(WriteFile, WritesStraightIntoDevices)
{
    EXPECT_TRUE(writeFile("/dev/null", "x"));
}

TEST_F(WriteFile, RefusesWhatIsTooLarge)
{
    testing_support::writeFile(at("a"), "");
    fs::resize_file(at("a"), (256U << 20) + 1);
    EXPECT_EQ(readFile(at("a")).reason().code, DiagCode::SRC022);
}

}  // namespace
}  // namespace stratoplan
