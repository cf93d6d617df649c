#include "model/picture/theme.h"
#include "tests/canvas/fixture.h"

#include <QImage>

/// What a drag shows and says on its way, and what keys change of it.
namespace stratoplan::canvas {
namespace {

class Promises : public CanvasTest {
protected:
    /// Native: places are exact there, not on steps. At 100 %, so that pixels are scene units.
    void openAt100(const std::string& text)
    {
        open(text, SourceFormat::Native);
        view->setZoom(1);
        settle();
    }
    static int apart(QRgb a, QRgb b)
    {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
               std::abs(qBlue(a) - qBlue(b));
    }
    /// How many points are of that colour, smoothed edges included.
    int pointsIn(std::uint32_t rgb) const
    {
        constexpr int kAlike = 120;
        const QImage image = view->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += apart(image.pixel(x, y), rgb) < kAlike;
        }
        return found;
    }
};

TEST_F(Promises, AltSuspendsSnapping)
{
    openAt100("flowchart LR\n  a[First] --> b[Second]\n");
    const double level = view->viewRectOf(id("b")).center().y();
    drag(at("b"), at("b") + QPoint(40, 4));
    EXPECT_NEAR(view->viewRectOf(id("b")).center().y(), level, 0.6) << "level with its neighbour";
    document->undoStack()->undo();
    settle();
    drag(at("b"), at("b") + QPoint(40, 4), Qt::AltModifier);
    EXPECT_NEAR(view->viewRectOf(id("b")).center().y(), level + 4, 0.6);
    expectUndoAndRedo();
}

TEST_F(Promises, GuidesAreThereWhileDraggingAndGoneAfterwards)
{
    openAt100("flowchart LR\n  a[First] --> b[Second]\n");
    const std::uint32_t guide = view->theme().guide.rgb;
    EXPECT_EQ(pointsIn(guide), 0);
    press(at("b"));
    const QPoint to = at("b") + QPoint(40, 3);
    moveTo(to - QPoint(10, 0));
    moveTo(to);
    EXPECT_GT(pointsIn(guide), 10);
    release(to);
    settle();
    EXPECT_EQ(pointsIn(guide), 0);
}

TEST_F(Promises, AForbiddenDropSaysWhyAndIsBlockedWhereTheSettingSaysSo)
{
    open("flowchart LR\n  subgraph prv[Private subnet]\n    api[Orders API]\n  end\n"
         "  subgraph r[Region eu-west-1]\n    q[SQS queue]\n  end\n");
    ASSERT_EQ(node("r").kind, "aws.region");
    const auto into = [&] {
        const QPoint inside =
            (view->viewRectOf(id("prv")).bottomLeft() + QPointF(14, -6)).toPoint();
        press(at("r"));
        moveTo(inside - QPoint(8, 0));
        moveTo(inside);
        QTest::qWait(300);
        EXPECT_GT(pointsIn(view->theme().error.rgb), 50) << "it is marked red on the way";
        release(inside);
        settle();
    };
    EXPECT_EQ(pointsIn(view->theme().error.rgb), 0);
    view->setDropPolicy(DropPolicy::Block);
    into();
    EXPECT_EQ(document->bytes(), start);
    ASSERT_EQ(refusals.size(), 1u);
    EXPECT_TRUE(refusals[0].contains(QLatin1String("Region"))) << refusals[0].toStdString();
    view->setDropPolicy(DropPolicy::Mark);
    into();
    EXPECT_EQ(node("r").parent, id("prv"));
    expectUndoAndRedo();
}

TEST_F(Promises, AComponentLeavesItsContainerAfterADwell)
{
    open("flowchart LR\n  subgraph s[Net]\n    a[Web] --> b[Api]\n  end\n");
    const QPoint outside = (view->viewRectOf(id("s")).bottomRight() + QPointF(60, 60)).toPoint();
    drag(at("b"), outside, {}, 300);
    EXPECT_FALSE(node("b").parent);
    EXPECT_EQ(document->undoStack()->index(), 1);
    expectUndoAndRedo();
}

}  // namespace
}  // namespace stratoplan::canvas
