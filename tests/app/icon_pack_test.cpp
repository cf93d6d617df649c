#include "app/icon_packs.h"
#include "app/icons.h"
#include "tests/app/fixture.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace stratoplan::app {
namespace {

constexpr const char* kGreenSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
                                  "<rect width=\"64\" height=\"64\" fill=\"#00ff00\"/></svg>";
const QColor kGreen(0, 255, 0);

class WornIcons : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        QDir(folder.path()).mkdir(QStringLiteral("icons"));
        write(QStringLiteral("icons/green.svg"), kGreenSvg);
        QImage png(16, 16, QImage::Format_ARGB32);
        png.fill(kGreen);
        ASSERT_TRUE(png.save(path(QStringLiteral("icons/green.png"))));
        write(QStringLiteral("icons/icons.json"),
              R"({"name": "Greens", "icons": {"aws.alb": "green.svg", "aws.vpc": "green.png",
                 "aws.nope": "green.png"}})");
    }
    void TearDown() override
    {
        useIconPack({});
        WindowTest::TearDown();
    }
    /// How many points of a component are drawn in the packs' colour.
    int greenIn(const std::string& name) const
    {
        const QRectF box = page().view().viewRectOf(id(name));
        const QImage image = page().view().grab(box.toRect()).toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == kGreen;
        }
        return found;
    }
};

TEST_F(WornIcons, AreDrawnInTheDiagramAndThePaletteAtOnceAndTakenOffAgain)
{
    open(kTwoDiagrams);
    page().view().setZoom(1);
    page().view().reveal({.nodes = {id("alb")}, .edges = {}});
    settle();
    EXPECT_EQ(greenIn("alb"), 0);
    useIconPack(path(QStringLiteral("icons")));
    EXPECT_GT(greenIn("alb"), 200);
    EXPECT_GT(greenIn("vpc"), 200 + 50) << "a container wears it before its title";
    EXPECT_EQ(greenIn("api"), 0);
    QImage tile(32, 32, QImage::Format_ARGB32);
    tile.fill(Qt::white);
    QPainter painter(&tile);
    paintKindTile(painter, QStringLiteral("aws.alb"), QRectF(0, 0, 32, 32), 20);
    EXPECT_EQ(tile.pixelColor(16, 16), kGreen);
    useIconPack({});
    EXPECT_EQ(greenIn("alb"), 0);
}

TEST_F(WornIcons, ADocumentThatIsOpenedLaterWearsThem)
{
    useIconPack(path(QStringLiteral("icons")));
    open(kTwoDiagrams);
    page().view().setZoom(1);
    page().view().reveal({.nodes = {id("alb")}, .edges = {}});
    settle();
    EXPECT_GT(greenIn("alb"), 200);
}

TEST_F(WornIcons, ThePreviewShowsEachKindAndWhatIsWrong)
{
    useIconPack(path(QStringLiteral("icons")));
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* list = dialog->findChild<QListWidget*>();
        ASSERT_NE(list, nullptr);
        EXPECT_EQ(list->count(), 2);
        QString said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said += label->text() + QLatin1Char('\n');
        EXPECT_TRUE(said.contains(QStringLiteral("Greens: 2 icons"))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("icons.json:2: 'aws.nope' means nothing here")))
            << said.toStdString();
        dialog->close();
    });
    chooseIconPack(*window);
}

}  // namespace
}  // namespace stratoplan::app
