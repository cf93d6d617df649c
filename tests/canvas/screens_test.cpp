#include "canvas/raster.h"
#include "model/picture/build.h"
#include "tests/canvas/fixture.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QMouseEvent>

namespace stratoplan::canvas {
namespace {

const std::string kShop = R"(flowchart TB
  user((Customers)) -->|HTTPS| cdn[CloudFront]
  subgraph vpc["VPC 10.20.0.0/16"]
    subgraph za["Zone a"]
      subgraph puba["Public subnet a 10.20.0.0/20"]
        alb["Load balancer<br/>HTTPS 443"]
        nat[NAT gateway]
      end
      subgraph prva["Private subnet a 10.20.32.0/19"]
        api["Orders API<br/>3 tasks"]
        job[[Batch job]]
      end
      subgraph dta["Data subnet a 10.20.96.0/20"]
        db[("Aurora writer<br/>db.r6g.large")]
        cache[(ElastiCache Redis)]
      end
    end
  end
  cdn --> alb
  alb --> api & job
  api -->|read, write| db
  api --> cache
  job -.-> nat
  api -.-> nat
  job ==> db
  db -->|backup| s3[(S3 bucket)]
)";

/// Screens of the widget. With the environment variable STRATOPLAN_SHOTS they are also saved in
/// that folder, to be looked at; STRATOPLAN_SHOTS_FILE names another Mermaid file to show.
class Screens : public CanvasTest {
protected:
    void SetUp() override
    {
        const QByteArray other = qgetenv("STRATOPLAN_SHOTS_FILE");
        open(other.isEmpty() ? kShop : testing_support::readFile(other.toStdString()),
             SourceFormat::Mermaid, {1180, 800});
    }
    QImage shot(const QString& name)
    {
        QCoreApplication::processEvents();
        const QImage image = view->grab().toImage();
        save(image, name);
        return image;
    }
    static void save(const QImage& image, const QString& name)
    {
        const QByteArray folder = qgetenv("STRATOPLAN_SHOTS");
        if (!folder.isEmpty())
            image.save(QDir(QString::fromLocal8Bit(folder)).filePath(name + QLatin1String(".png")));
    }
    static double brightness(const QImage& image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                sum += qGray(image.pixel(x, y));
        }
        return sum / ((image.height() / 7 + 1.0) * (image.width() / 7 + 1.0));
    }
    QPoint first(bool container) const
    {
        for (const Node& node : diagram().nodes()) {
            if (node.isContainer == container)
                return at(node.name);
        }
        return {};
    }
};

TEST_F(Screens, ThemesSwitchAtRunTime)
{
    const QImage light = shot(QStringLiteral("light"));
    view->setTheme(darkTheme());
    const QImage dark = shot(QStringLiteral("dark"));
    view->setTheme(lightTheme());

    EXPECT_GT(brightness(light), 200);
    EXPECT_LT(brightness(dark), 80);
    EXPECT_EQ(view->grab().toImage(), light) << "and back again, to the last pixel";
}

TEST_F(Screens, PanningMovesTheFrameWithoutATrace)
{
    // What was moved and patched must be what a fresh frame shows.
    view->setZoom(1.1);
    shot(QStringLiteral("pan-before"));
    for (const QPoint by : {QPoint(-37, 11), QPoint(13, -90), QPoint(-5, 60)}) {
        QTest::mousePress(view.get(), Qt::MiddleButton, {}, {300, 300});
        moveTo(QPoint(300, 300) + by);
        QTest::mouseRelease(view.get(), Qt::MiddleButton, {}, QPoint(300, 300) + by);
        QCoreApplication::processEvents();
        const QImage panned = view->grab().toImage();
        view->setGridShown(true);  // invalidates the frame
        const QImage fresh = view->grab().toImage();
        EXPECT_EQ(panned, fresh);
    }
}

TEST_F(Screens, AnEditRepaintsItsPartWithoutATrace)
{
    drag(first(false), first(false) + QPoint(60, 40));
    QCoreApplication::processEvents();
    view->setSelection({});
    moveTo({1, 1});
    const QImage patched = shot(QStringLiteral("moved"));
    view->setGridShown(true);
    EXPECT_EQ(shot(QStringLiteral("moved-fresh")), patched);
}

TEST_F(Screens, EveryLevelOfDetailDrawsSomething)
{
    for (const double zoom : {2.0, 1.0, 0.6, 0.4, 0.25, 0.1}) {
        view->setZoom(zoom);
        view->fitSelection();
        view->setZoom(zoom);
        const QImage image = shot(QStringLiteral("zoom-%1").arg(zoom * 100));
        bool varied = false;
        for (int x = 0; x < image.width() && !varied; x += 3)
            varied = image.pixel(x, image.height() / 2) != image.pixel(1, 1);
        EXPECT_TRUE(varied) << zoom;
    }
}

TEST_F(Screens, StatesOfTheCanvas)
{
    click(first(true));
    const QImage container = shot(QStringLiteral("selected-container"));
    click(first(false));
    moveTo(first(false));
    const QImage leaf = shot(QStringLiteral("selected-leaf"));
    EXPECT_NE(container, leaf);
    press(first(false));
    moveTo(first(false) + QPoint(60, 40));
    moveTo(first(false) + QPoint(90, 60));
    shot(QStringLiteral("dragging"));
    view->cancelGesture();
    release({1, 1});
    view->selectAll();
    shot(QStringLiteral("all"));
}

TEST_F(Screens, RasterPicturesAreThePicture)
{
    const Picture picture = buildPicture(diagram(), document->layout(), document->catalog(),
                                         lightTheme(), tableMeasurer());
    const QImage once = rasterImage(picture, {.scale = 1});
    const QImage twice = rasterImage(picture, {.scale = 2});
    EXPECT_EQ(once.width(), static_cast<int>(std::ceil(picture.size.width)));
    EXPECT_EQ(twice.width(), static_cast<int>(std::ceil(2 * picture.size.width)));
    save(twice, QStringLiteral("raster-2x"));
    const QByteArray png = rasterPng(picture);
    EXPECT_TRUE(png.startsWith("\x89PNG"));
    EXPECT_EQ(rasterPng(picture), png) << "the same bytes every time";
    const QByteArray pdf = rasterPdf(picture);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    const QByteArray folder = qgetenv("STRATOPLAN_SHOTS");
    if (!folder.isEmpty()) {
        QFile file(QDir(QString::fromLocal8Bit(folder)).filePath(QStringLiteral("page.pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
    const QImage bare = rasterImage(picture, {.scale = 1, .background = Color{}});
    EXPECT_EQ(bare.pixelColor(0, 0).alpha(), 0);
    EXPECT_TRUE(rasterImage(picture, {.scale = 1000}).isNull()) << "too large to draw";
    EXPECT_TRUE(rasterPdf(Picture{}).isEmpty());
}

}  // namespace
}  // namespace stratoplan::canvas
