#include "tests/canvas/fixture.h"

#include <QAccessible>

namespace stratoplan::canvas {
namespace {

class Accessible : public CanvasTest {
protected:
    void SetUp() override
    {
        open("flowchart LR\n  subgraph vpc[VPC]\n    alb[ALB]\n    api[Orders]\n  end\n"
             "  alb -->|HTTPS| api\n");
        canvas = QAccessible::queryAccessibleInterface(view.get());
        ASSERT_NE(canvas, nullptr);
    }
    QAccessibleInterface* canvas = nullptr;
};

TEST_F(Accessible, TellsTheOutlineOfTheDiagram)
{
    EXPECT_EQ(canvas->role(), QAccessible::Canvas);
    ASSERT_EQ(canvas->childCount(), 2);
    QAccessibleInterface* vpc = canvas->child(0);
    EXPECT_EQ(vpc->role(), QAccessible::Grouping);
    EXPECT_EQ(vpc->text(QAccessible::Name), QStringLiteral("VPC"));
    ASSERT_EQ(vpc->childCount(), 2);
    EXPECT_EQ(vpc->child(1)->text(QAccessible::Name), QStringLiteral("Orders"));
    EXPECT_EQ(vpc->child(1)->parent(), vpc);
    EXPECT_EQ(vpc->indexOfChild(vpc->child(1)), 1);
    EXPECT_EQ(canvas->child(1)->text(QAccessible::Name), QStringLiteral("ALB to Orders, HTTPS"));
    EXPECT_EQ(canvas->indexOfChild(canvas->child(1)), 1);
    EXPECT_FALSE(vpc->child(0)->text(QAccessible::Description).isEmpty());
}

TEST_F(Accessible, KnowsWhereElementsAreAndWhichAreSelected)
{
    click(at("api"));
    QAccessibleInterface* api = canvas->child(0)->child(1);
    EXPECT_TRUE(api->state().selected);
    EXPECT_FALSE(canvas->child(0)->state().selected);
    EXPECT_EQ(api->rect().size(), view->viewRectOf(id("api")).size().toSize());
    const QPoint middle = api->rect().center();
    EXPECT_EQ(canvas->childAt(middle.x(), middle.y()), api);
}

TEST_F(Accessible, AnElementThatIsGoneIsInvalidAndHarmless)
{
    QAccessibleInterface* api = canvas->child(0)->child(1);
    click(at("api"));
    key(Qt::Key_Delete);
    EXPECT_FALSE(api->isValid());
    EXPECT_TRUE(api->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(api->rect().isEmpty());
    EXPECT_EQ(canvas->child(0)->childCount(), 1);
}

}  // namespace
}  // namespace stratoplan::canvas
