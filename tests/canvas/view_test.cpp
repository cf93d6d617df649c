#include "tests/canvas/fixture.h"

#include <QHelpEvent>
#include <QToolTip>

namespace stratoplan::canvas {
namespace {

const std::string kPair = "flowchart LR\n  a[First] --> b[\"<b>Second</b>\"]\n";

using ViewTest = CanvasTest;

TEST_F(ViewTest, DraggingNearTheBorderScrolls)
{
    open(kPair);
    const QPoint before = view->viewTransform().scroll;
    press(at("a"));
    moveTo(QPoint(view->width() - 6, at("a").y()));
    QTest::qWait(200);
    const QPoint after = view->viewTransform().scroll;
    release(QPoint(view->width() - 6, at("a").y()));
    EXPECT_GT(after.x(), before.x());
    QTest::qWait(60);
    const QPoint rest = view->viewTransform().scroll;
    QTest::qWait(60);
    EXPECT_EQ(view->viewTransform().scroll, rest);  // it ends with the drag
}

TEST_F(ViewTest, TheTooltipNamesWhatIsUnderThePointerAndReadsNoMarkup)
{
    open(kPair);
    const QPoint where = at("b");
    QHelpEvent event(QEvent::ToolTip, where, view->mapToGlobal(where));
    QCoreApplication::sendEvent(view.get(), &event);
    EXPECT_TRUE(QToolTip::text().contains(QLatin1String("&lt;b&gt;Second")) ||
                QToolTip::text().contains(QLatin1String("Second")))
        << QToolTip::text().toStdString();
    EXPECT_FALSE(QToolTip::text().contains(QLatin1String("<b>Second")));
    QToolTip::hideText();
}

TEST_F(ViewTest, TheFirstLookCanBeRead)
{
    std::string wide = "flowchart LR\n  n0[Component]";
    for (int i = 1; i < 400; ++i)
        wide += " --> n" + std::to_string(i) + "[Component]";
    open(wide + "\n");
    view->fitFirst();
    EXPECT_GE(view->zoom(), 0.35);
    EXPECT_GE(view->viewRectOf(id("n0")).left(), 0);  // it begins where reading does
    view->fitAll();
    EXPECT_LT(view->zoom(), 0.35);
}

}  // namespace
}  // namespace stratoplan::canvas
