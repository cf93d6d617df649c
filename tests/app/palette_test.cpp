#include "app/palette_dock.h"
#include "app/palette_model.h"
#include "tests/app/fixture.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

namespace stratoplan::app {
namespace {

QModelIndex kindIndex(const QAbstractItemModel& model, const QString& kind)
{
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < 2; ++column) {
                const QModelIndex index = model.index(row, column, parent);
                if (index.data(PaletteModel::KindIdRole).toString() == kind)
                    return index;
            }
        }
    }
    return {};
}

/// The events that a drag from the palette ends with; the drag loop itself needs a window system.
void drop(QWidget* target, QMimeData& data, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
    QCoreApplication::processEvents();
}

TEST_F(WindowTest, AddsAComponentThatIsDraggedFromThePalette)
{
    open(kTwoDiagrams);
    const QAbstractItemModel& model = *window->palette()->view()->model();
    const QModelIndex nat = kindIndex(model, QStringLiteral("aws.nat_gateway"));
    ASSERT_TRUE(nat.isValid());
    const std::unique_ptr<QMimeData> data(model.mimeData({nat}));
    const QRectF vpc = page().view().viewRectOf(id("vpc"));
    drop(&page().view(), *data, (vpc.bottomLeft() + QPointF(12, -12)).toPoint());

    ASSERT_EQ(diagram().nodes().size(), 4u);
    EXPECT_EQ(diagram().nodes().back().kind, "aws.nat_gateway");
    EXPECT_EQ(diagram().nodes().back().parent, id("vpc"));
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
}

TEST_F(WindowTest, FindsAComponentByTypingAndPlacesItInTheSelectedContainer)
{
    open(kTwoDiagrams);
    select("vpc");
    QLineEdit* search = window->palette()->searchField();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("s3 bu"));
    QTest::keyClick(search, Qt::Key_Return);
    QCoreApplication::processEvents();

    ASSERT_EQ(diagram().nodes().size(), 4u);
    EXPECT_EQ(diagram().nodes().back().kind, "aws.s3");
    EXPECT_EQ(diagram().nodes().back().parent, id("vpc"));
}

TEST_F(WindowTest, OpensTheRestOfASection)
{
    PaletteModel model(builtInCatalog());
    const QModelIndex section = model.index(0, 0);
    const int rows = model.rowCount(section);
    const QModelIndex more = model.index(rows - 1, 0, section);
    ASSERT_TRUE(model.isMore(more));
    EXPECT_EQ(model.kind(more), nullptr);
    model.openAll(more);
    EXPECT_GT(model.rowCount(section), rows);
    EXPECT_FALSE(model.isMore(model.index(model.rowCount(section) - 1, 0, section)));
}

TEST(PaletteModel, HoldsEveryKindOfTheCatalogOnce)
{
    PaletteModel model(builtInCatalog());
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex section = model.index(i, 0);
        const QModelIndex last = model.index(model.rowCount(section) - 1, 0, section);
        if (model.isMore(last))
            model.openAll(last);
        for (int row = 0; row < model.rowCount(section); ++row) {
            for (int column = 0; column < 2; ++column) {
                const QString id =
                    model.index(row, column, section).data(PaletteModel::KindIdRole).toString();
                if (!id.isEmpty())
                    ids.append(id);
            }
        }
    }
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(builtInCatalog().kinds().size()));
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST_F(WindowTest, ShowsWholeNamesOfWhatASearchFinds)
{
    open(kTwoDiagrams);
    PaletteView& view = *window->palette()->view();
    QLineEdit* search = window->palette()->searchField();
    const auto cell = [&](int row, int column) {
        return view.visualRect(view.model()->index(row, column, view.model()->index(0, 0)));
    };
    const int half = cell(0, 0).width();
    QTest::keyClicks(search, QStringLiteral("lambda"));
    QCoreApplication::processEvents();
    EXPECT_GT(cell(0, 0).width(), 3 * half / 2);
    QTest::keyClick(search, Qt::Key_Escape);
    search->clear();
    QCoreApplication::processEvents();
    EXPECT_EQ(cell(0, 0).width(), half);
    EXPECT_FALSE(cell(0, 1).isEmpty());
}

TEST(PaletteModel, PutsTheBestHitFirst)
{
    PaletteModel model(builtInCatalog());
    model.search(QStringLiteral("alb"));
    const QModelIndex section = model.index(0, 0);
    ASSERT_GT(model.rowCount(section), 0);
    EXPECT_EQ(model.index(0, 0, section).data(PaletteModel::KindIdRole).toString(),
              QStringLiteral("aws.alb"));
}

}  // namespace
}  // namespace stratoplan::app
