#include "app/address_map.h"
#include "app/inspector_dock.h"
#include "app/kind_chooser.h"
#include "app/label_field.h"
#include "app/property_field.h"
#include "tests/app/fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace stratoplan::app {
namespace {

template <class Widget>
Widget* editorNamed(const QWidget* parent, const QString& name)
{
    for (Widget* widget : parent->findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

TEST_F(WindowTest, RenamesInTheInspector)
{
    open(kTwoDiagrams);
    select("api");
    auto* name = editorNamed<LabelField>(window->inspector(), QStringLiteral("Name"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->toPlainText(), QStringLiteral("Orders API"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Cart API"));
    QTest::keyClick(name, Qt::Key_Return);

    EXPECT_EQ(diagram().nodeNamed("api")->label, "Cart API");
    EXPECT_NE(page().document().bytes().find("api[Cart API]"), std::string::npos);
    trigger(Act::Undo);
    EXPECT_EQ(name->toPlainText(), QStringLiteral("Orders API"));
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
}

TEST_F(WindowTest, TurnsTheDiagramFromTheInspector)
{
    open(kTwoDiagrams);
    page().view().selectNone();
    QCoreApplication::processEvents();
    auto* direction = editorNamed<QComboBox>(window->inspector(), QStringLiteral("Direction"));
    ASSERT_NE(direction, nullptr);
    const int across = direction->findText(QStringLiteral("Left to right"));
    direction->setCurrentIndex(across);
    Q_EMIT direction->activated(across);
    EXPECT_NE(page().document().bytes().find("flowchart LR\n  subgraph vpc"), std::string::npos);
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
}

TEST_F(WindowTest, ShowsWhatTheDocumentStatesOfAComponent)
{
    open("```mermaid\nflowchart LR\n  db[(RDS PostgreSQL)] --- q[SQS Jobs]\n```\n\n"
         "## RDS PostgreSQL\n\n| Setting | Value |\n|---|---|\n| Storage | 120 |\n");
    const auto stated = [&] {
        for (const QLabel* label : window->inspector()->findChildren<QLabel*>())
            if (label->text() == QStringLiteral("120 (line 10)"))
                return true;
        return false;
    };
    select("q");
    EXPECT_FALSE(stated());
    select("db");
    EXPECT_TRUE(stated());
}

TEST_F(WindowTest, SetsAPropertyOnlyWhenItIsValid)
{
    open(kTwoDiagrams);
    select("vpc");
    auto* cidr = editorNamed<QLineEdit>(window->inspector(), QStringLiteral("CIDR"));
    ASSERT_NE(cidr, nullptr);
    EXPECT_EQ(cidr->text(), QStringLiteral("10.0.0.0/16"));
    cidr->setFocus();
    cidr->selectAll();
    QTest::keyClicks(cidr, QStringLiteral("10.0.0.1/16"));
    QTest::keyClick(cidr, Qt::Key_Return);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
    EXPECT_FALSE(cidr->toolTip().isEmpty());

    cidr->selectAll();
    QTest::keyClicks(cidr, QStringLiteral("10.8.0.0/16"));
    QTest::keyClick(cidr, Qt::Key_Return);
    ASSERT_NE(diagram().nodeNamed("vpc")->property("cidr"), nullptr);
    EXPECT_EQ(*diagram().nodeNamed("vpc")->property("cidr"), "10.8.0.0/16");
}

TEST_F(WindowTest, MovesAComponentOutOfItsContainer)
{
    open(kTwoDiagrams);
    select("api");
    auto* parent = editorNamed<QComboBox>(window->inspector(), QStringLiteral("Inside"));
    ASSERT_NE(parent, nullptr);
    EXPECT_EQ(parent->currentText(), QStringLiteral("VPC 10.0.0.0/16"));
    parent->setFocus();
    QTest::keyClick(parent, Qt::Key_Home);
    Q_EMIT parent->activated(parent->currentIndex());

    EXPECT_FALSE(diagram().nodeNamed("api")->parent);
    trigger(Act::Undo);
    EXPECT_EQ(diagram().nodeNamed("api")->parent, id("vpc"));
}

TEST_F(WindowTest, ChoosesAKindByTyping)
{
    open(kTwoDiagrams);
    select("api");
    auto* kind = window->inspector()->findChild<KindChooser*>();
    ASSERT_NE(kind, nullptr);
    Q_EMIT kind->chosen(QStringLiteral("aws.ecs_service"));
    QCoreApplication::processEvents();

    EXPECT_EQ(diagram().nodeNamed("api")->kind, "aws.ecs_service");
    EXPECT_EQ(diagram().nodeNamed("api")->kindOrigin, Origin::Said);
    EXPECT_NE(page().document().bytes().find("stratoplan:"), std::string::npos);
}

TEST_F(WindowTest, ShowsTheAddressSpaceOfANetworkWithSubnets)
{
    open("flowchart TB\n  subgraph vpc[\"VPC 10.0.0.0/16\"]\n"
         "    subgraph a[\"Public subnet 10.0.0.0/20\"]\n      x[NAT gateway]\n    end\n"
         "    subgraph b[\"Private subnet 10.0.16.0/20\"]\n      y[Orders API]\n    end\n  end\n",
         QStringLiteral("net.mmd"));
    select("vpc");
    auto* map = window->inspector()->findChild<AddressMap*>();
    ASSERT_NE(map, nullptr);
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(10, 60));
    EXPECT_EQ(page().view().selection().nodes, std::vector{id("a")});
}

}  // namespace
}  // namespace stratoplan::app
