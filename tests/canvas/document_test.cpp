#include "canvas/document.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"
#include "model/edit/remove.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace stratoplan::canvas {
namespace {

const std::string kTwo =
    "# Two\n\n```mermaid\nflowchart LR\n  a[ALB] --> b[Orders]\n```\n\ntext\n\n"
    "```mermaid\nflowchart TB\n  c[Queue] --> d[Worker]\n```\n";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(Document, ChangesOnlyTheLinesOfAnEdit)
{
    Document document("two.md", kTwo, SourceFormat::Markdown);
    ASSERT_EQ(document.diagramCount(), 2);
    const NodeId b = document.diagram().nodeNamed("b")->id;

    ASSERT_TRUE(
        document.apply(setLabel(document.diagram(), b, "Payments"), QStringLiteral("Rename")));

    EXPECT_EQ(document.bytes(), replaced(kTwo, "Orders", "Payments"));
    EXPECT_TRUE(document.isDirty());
    document.undoStack()->undo();
    EXPECT_EQ(document.bytes(), kTwo);
    EXPECT_FALSE(document.isDirty());
    document.undoStack()->redo();
    EXPECT_EQ(document.bytes(), replaced(kTwo, "Orders", "Payments"));
}

TEST(Document, BringsTheDiagramThatUndoChangesIntoView)
{
    Document document("two.md", kTwo, SourceFormat::Markdown);
    document.setCurrentIndex(1);
    const NodeId d = document.diagram().nodeNamed("d")->id;
    ASSERT_TRUE(document.apply(setLabel(document.diagram(), d, "Mill"), QStringLiteral("Rename")));
    document.setCurrentIndex(0);
    QSignalSpy shown(&document, &Document::diagramChanged);

    document.undoStack()->undo();

    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(document.currentIndex(), 1);
    EXPECT_EQ(document.diagram().node(d)->label, "Worker");
    EXPECT_EQ(document.layout().nodes.size(), 2u);
}

TEST(Document, KeepsTheLayoutParallelToTheDiagramRightAfterAnEdit)
{
    Document document("two.md", kTwo, SourceFormat::Markdown);
    ASSERT_TRUE(document.waitForLayout(10000));
    bool parallel = false;
    QObject::connect(&document, &Document::changed, &document, [&] {
        parallel = document.layout().nodes.size() == document.diagram().nodes().size() &&
                   document.layout().edges.size() == document.diagram().edges().size();
    });
    const std::vector<NodeId> doomed{document.diagram().nodeNamed("a")->id};

    ASSERT_TRUE(
        document.apply(removeElements(document.diagram(), doomed, {}), QStringLiteral("Delete")));

    EXPECT_TRUE(parallel);
    EXPECT_EQ(document.diagram().edges().size(), 0u);
    parallel = false;
    document.undoStack()->undo();
    EXPECT_TRUE(parallel);
    EXPECT_EQ(document.bytes(), kTwo);
}

TEST(Document, MergesTypingIntoOneStepUntilTheRunEnds)
{
    Document document("a.mmd", "flowchart LR\n  a[A]\n", SourceFormat::Mermaid);

    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A1]\n"));
    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A12]\n"));
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.closeRun();
    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A123]\n"));

    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.diagram().nodes()[0].label, "A12");
    document.undoStack()->undo();
    EXPECT_EQ(document.bytes(), "flowchart LR\n  a[A]\n");
}

TEST(Document, ForgetsTypingThatWasTakenBack)
{
    Document document("a.mmd", "flowchart LR\n  a[A]\n", SourceFormat::Mermaid);

    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A1]\n"));
    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A]\n"));

    EXPECT_EQ(document.undoStack()->count(), 0);
    EXPECT_FALSE(document.isDirty());
}

TEST(Document, StaysReadOnlyWhileItsTextDoesNotParse)
{
    Document document("a.mmd", "flowchart LR\n  a[A] --> b[B]\n", SourceFormat::Mermaid);
    ASSERT_TRUE(document.replaceText(0, "flowchart LR\n  a[A --> b[B]\n"));
    QSignalSpy refused(&document, &Document::refused);

    const NodeId a = document.diagram().nodes()[0].id;
    const bool done =
        document.apply(setLabel(document.diagram(), a, "X"), QStringLiteral("Rename"));

    EXPECT_FALSE(done);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(document.diagram().nodes().size(), 2u) << "the picture stays as it was";
    document.undoStack()->undo();
    EXPECT_TRUE(document.isEditable());
}

/// One line of the text changes, and every other tool that reads it sees the new value.
TEST(Document, SaysAPropertyInTheLabelThatSaidIt)
{
    Document document("a.mmd",
                      "flowchart TB\n  subgraph s[Private subnet 10.0.1.0/24]\n  a\n  end\n",
                      SourceFormat::Mermaid);
    const NodeId subnet = document.diagram().nodeNamed("s")->id;
    ASSERT_TRUE(document.apply(setProperty(document.diagram(), subnet, "cidr", "10.0.2.0/25"),
                               QStringLiteral("Set")));
    EXPECT_EQ(document.bytes(),
              "flowchart TB\n  subgraph s[\"Private subnet 10.0.2.0/25\"]\n  a\n  end\n");
    EXPECT_EQ(*document.diagram().node(subnet)->property("cidr"), "10.0.2.0/25");
}

TEST(Document, MarksASaveAsClean)
{
    Document document("a.mmd", "flowchart LR\n  a[A]\n", SourceFormat::Mermaid);
    QSignalSpy dirty(&document, &Document::dirtyChanged);
    const NodeId a = document.diagram().nodes()[0].id;

    ASSERT_TRUE(document.apply(setLabel(document.diagram(), a, "X"), QStringLiteral("Rename")));
    document.markSaved();

    EXPECT_FALSE(document.isDirty());
    ASSERT_EQ(dirty.count(), 2);
    EXPECT_TRUE(dirty[0][0].toBool());
    EXPECT_FALSE(dirty[1][0].toBool());
}

/// Takes longer to lay out than a view waits for a picture.
std::string largeFlowchart()
{
    std::string text = "flowchart TB\n";
    for (int i = 0; i < 4000; ++i)
        text += "  n" + std::to_string(i) + "[Service] --> n" + std::to_string(i * 7 % 4000) + "\n";
    return text;
}

/// The boxes of a large diagram are there long before its lines.
TEST(Document, ShowsBoxesWhileLinesAreAwaited)
{
    Document document("large.mmd", largeFlowchart(), SourceFormat::Mermaid);
    QSignalSpy shown(&document, &Document::layoutChanged);
    ASSERT_TRUE(shown.wait(30'000));
    const Layout first = document.layout();
    EXPECT_EQ(document.awaited(), Document::Awaited::FirstPicture);
    EXPECT_FALSE(document.isLayoutCurrent());
    EXPECT_TRUE(std::ranges::all_of(first.edges, &Polyline::empty, &EdgePlace::route));

    ASSERT_TRUE(document.waitForLayout(60'000));
    EXPECT_EQ(document.awaited(), Document::Awaited::Nothing);
    EXPECT_FALSE(document.layout().edges.front().route.empty());
    const Point way =
        document.layout().nodes.front().box.topLeft() - first.nodes.front().box.topLeft();
    for (std::size_t i = 0; i < first.nodes.size(); ++i)
        ASSERT_EQ(document.layout().nodes[i].box, first.nodes[i].box.translated(way)) << i;
}

TEST(Document, CanBeEditedWhileLinesAreAwaited)
{
    Document document("large.mmd", largeFlowchart(), SourceFormat::Mermaid);
    QSignalSpy shown(&document, &Document::layoutChanged);
    ASSERT_TRUE(shown.wait(30'000));
    const Rect box = document.layout().nodes.front().box;
    ASSERT_TRUE(document.apply(arrangement(document.diagram(), document.layout()),
                               QStringLiteral("Arrange")));
    ASSERT_TRUE(document.waitForLayout(60'000));
    EXPECT_NEAR(document.layout().nodes.front().box.x, box.x, document.step().width);
    EXPECT_FALSE(document.layout().edges.front().route.empty());
    document.undoStack()->undo();
    EXPECT_EQ(document.bytes(), largeFlowchart());
}

TEST(Document, GoesBackToWhatWasSeenWhenAPictureIsGivenUp)
{
    const std::string text =
        "```mermaid\nflowchart TB\n  a --> b\n```\n\n```mermaid\n" + largeFlowchart() + "```\n";
    Document document("large.md", text, SourceFormat::Markdown);
    EXPECT_EQ(document.awaited(), Document::Awaited::FirstPicture);
    EXPECT_FALSE(document.giveUp()) << "there is nothing to go back to";
    ASSERT_TRUE(document.waitForLayout(10'000));
    EXPECT_EQ(document.awaited(), Document::Awaited::Nothing);

    document.setCurrentIndex(1);
    EXPECT_EQ(document.awaited(), Document::Awaited::FirstPicture);
    EXPECT_TRUE(document.giveUp());
    EXPECT_EQ(document.currentIndex(), 0);
    EXPECT_EQ(document.awaited(), Document::Awaited::Nothing);
}

TEST(Document, TellsThatThereAreTooManyLinesToRoute)
{
    std::string text = "flowchart TB\n  ";
    for (const char* side : {"a", "b"}) {
        for (int i = 0; i < 150; ++i)
            text += (i > 0 ? " & " : "") + std::string(side) + std::to_string(i);
        text += *side == 'a' ? " --> " : "\n";
    }
    Document document("all.mmd", text, SourceFormat::Mermaid);
    ASSERT_EQ(document.diagram().edges().size(), 22'500u);
    ASSERT_TRUE(document.waitForLayout(60'000));
    const auto& findings = document.findings(0);
    EXPECT_EQ(std::ranges::count_if(findings,
                                    [](const Finding& finding) {
                                        return finding.diagnostic.code == DiagCode::LAY001;
                                    }),
              1);
}

TEST(Document, UndoesAnArrangementThatIsGivenUp)
{
    Document document("large.mmd", largeFlowchart(), SourceFormat::Mermaid);
    ASSERT_TRUE(document.waitForLayout(60'000));
    const auto place = [&] { return document.diagram().nodes().front().placement.box; };
    ASSERT_TRUE(document.apply(arrangement(document.diagram(), document.layout()),
                               QStringLiteral("Arrange")));
    ASSERT_TRUE(document.waitForLayout(60'000));
    const auto before = place();
    const std::string bytes = document.bytes();

    QSignalSpy told(&document, &Document::awaitedChanged);
    document.autoLayout();
    EXPECT_EQ(document.awaited(), Document::Awaited::Arrangement);
    EXPECT_GT(told.count(), 0);
    EXPECT_NE(document.bytes(), bytes);
    EXPECT_TRUE(document.giveUp());
    EXPECT_EQ(document.awaited(), Document::Awaited::Nothing);
    EXPECT_EQ(document.bytes(), bytes);
    EXPECT_EQ(place(), before);
}

TEST(Document, OpensAFileWithoutDiagrams)
{
    Document document("a.md", "# Nothing here\n", SourceFormat::Markdown);

    EXPECT_EQ(document.currentIndex(), -1);
    EXPECT_TRUE(document.diagram().nodes().empty());
    EXPECT_FALSE(document.isEditable());
    EXPECT_TRUE(document.isLayoutCurrent());
}

}  // namespace
}  // namespace stratoplan::canvas
