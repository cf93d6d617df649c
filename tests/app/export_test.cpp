#include "app/clipboard.h"
#include "app/export_dialog.h"
#include "app/notice_bar.h"
#include "tests/app/fixture.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>

namespace stratoplan::app {
namespace {

TEST_F(WindowTest, WritesTheFilesThatTheExportDialogLists)
{
    open(kTwoDiagrams);
    const QString out = path(QStringLiteral("out/deep"));
    struct Case {
        const char* format;
        const char* begins;
    };
    for (const auto& [format, begins] : {Case{"svg", "<"}, Case{"png", "\x89PNG"},
                                         Case{"pdf", "%PDF"}, Case{"mermaid", "flowchart"}}) {
        ExportDialog dialog(page(), window.get());
        dialog.setFormat(QString::fromLatin1(format));
        dialog.setFolder(out);
        ASSERT_EQ(dialog.files()->count(), 1) << format;
        const QString name = dialog.files()->item(0)->text().section(QLatin1Char(' '), 0, 0);
        ASSERT_TRUE(dialog.write()) << format;
        EXPECT_EQ(read(out + QLatin1Char('/') + name).rfind(begins, 0), 0u) << format;
    }
    EXPECT_EQ(QDir(out).entryList(QDir::Files).size(), 4);
}

TEST_F(WindowTest, KeepsExportedFilesThatSomebodyEdited)
{
    open(kTwoDiagrams);
    const QString out = path(QStringLiteral("out"));
    const auto exportTo = [&](bool replace) {
        ExportDialog dialog(page(), window.get());
        dialog.setFormat(QStringLiteral("mermaid"));
        dialog.setFolder(out);
        dialog.setReplace(replace);
        return dialog.write();
    };
    ASSERT_TRUE(exportTo(false));
    const QString name = QStringLiteral("out/") + QDir(out).entryList(QDir::Files).value(0);
    const QString file = path(name);
    const std::string made = read(file);
    write(name, made + "%% by hand\n");
    ASSERT_TRUE(exportTo(false));
    EXPECT_EQ(read(file), made + "%% by hand\n");
    EXPECT_EQ(read(file + QStringLiteral(".new")), made);
    const QString told = page().notices().text();
    EXPECT_TRUE(told.contains(QFileInfo(file).fileName())) << qPrintable(told);
    ASSERT_TRUE(exportTo(true));
    EXPECT_EQ(read(file), made);

    QFile::remove(out + QStringLiteral("/.stratoplan/made.json"));
    write(name, "somebody's own\n");
    EXPECT_FALSE(exportTo(false));
    EXPECT_EQ(read(file), "somebody's own\n");
}

TEST_F(WindowTest, OffersEveryFormatOfTheTableOnce)
{
    const auto formats = exportFormats();
    EXPECT_EQ(formats.size(), exporting::formats().size() + 2);
    QStringList names;
    for (const ExportFormat& format : formats) {
        EXPECT_FALSE(format.label.isEmpty()) << format.name;
        names.append(QString::fromStdString(format.name));
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(WindowTest, WritesADiagramInEveryFormat)
{
    open(kTwoDiagrams);
    for (const ExportFormat& format : exportFormats()) {
        ExportChoice choice;
        choice.format = format.name;
        const exporting::Bundle made = exported(page().document(), choice);
        EXPECT_FALSE(made.files.empty() && made.diagnostics.empty()) << format.name;
    }
}

TEST_F(WindowTest, CopiesTheDiagramAsTextAndAsAPicture)
{
    open(kTwoDiagrams);
    clipboard::copyMermaid(page());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QLatin1String("Orders API")));
    clipboard::copySvg(page());
    EXPECT_TRUE(QGuiApplication::clipboard()
                    ->mimeData()
                    ->data(QStringLiteral("image/svg+xml"))
                    .contains("Orders API"));
    clipboard::copyPng(page());
    EXPECT_GT(QGuiApplication::clipboard()->image().width(), 100);
}

}  // namespace
}  // namespace stratoplan::app
